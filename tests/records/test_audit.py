"""Idempotency keys and the audit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import sha256
from tansiq.records import audit
from tansiq.storage import Database, Tx
from tests.records.samples import NOW, trial
from tests.refusals import refused

ASKED, OTHER = sha256(b"this"), sha256(b"that")


@given(st.text(), st.text())
def test_a_key_gives_back_what_it_made(db: Database, account: str, key: str) -> None:
    def work(tx: Tx) -> None:
        assert audit.answered(tx, account, key, ASKED) is None
        audit.remember(tx, account, key, ASKED, "the record", NOW)
        assert audit.answered(tx, account, key, ASKED) == "the record"
        with refused("request.reused"):
            audit.answered(tx, account, key, OTHER)

    trial(db, work)


def test_a_key_belongs_to_its_account_and_says_nothing_to_another(db: Database) -> None:
    def work(tx: Tx) -> None:
        audit.remember(tx, "one", "key", ASKED, "hers", NOW)
        assert audit.answered(tx, "two", "key", OTHER) is None
        audit.remember(tx, "two", "key", OTHER, "his", NOW)
        assert audit.answered(tx, "one", "key", ASKED) == "hers"

    trial(db, work)


def test_what_was_noted_stands_in_the_order_of_the_acts(db: Database) -> None:
    def work(tx: Tx) -> list[tuple[str, ...]]:
        audit.note(tx, NOW, "one", "publish spot", "r1", "guard:authority")
        audit.note(tx, NOW, "two", "publish claim", "r2")
        return tx.rows("SELECT at, actor, act, subject, detail FROM audit ORDER BY seq")

    assert trial(db, work) == [
        ("2023-10-22T05:00:00.000Z", "one", "publish spot", "r1", "guard:authority"),
        ("2023-10-22T05:00:00.000Z", "two", "publish claim", "r2", ""),
    ]
