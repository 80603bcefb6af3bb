"""A store of a Tansiq without approvals comes through their steps with all that it holds."""

from __future__ import annotations

from pathlib import Path

from tansiq.node import SCHEMA
from tansiq.storage import Tx
from tansiq.storage.migrate import Step
from tansiq.storage.sqlite import SqliteDatabase

COPY = "INSERT INTO copy VALUES (:digest, 'r', 'c', 'peshmerga', 'i', :version, :fields, 'standing', 'd', 'at', X'00')"


def older() -> tuple[Step, ...]:
    """The steps that were there before any approval; none that needs a table of a later one."""
    first = {"tansiq.records": 5, "tansiq.network": 3, "tansiq.picture": 5, "tansiq.plans": 4}
    return tuple(step for step in SCHEMA if step.number < first.get(step.package, 1_000))


def test_copies_and_accounts_survive_the_step(tmp_path: Path) -> None:
    old = SqliteDatabase(tmp_path / "store.db", older())

    def fill(tx: Tx) -> None:
        tx.run(COPY, {"digest": "one", "version": 1, "fields": "minimum"})
        tx.run(
            "INSERT INTO account (account, desk, roles, password) VALUES ('officer', 'army.watch', 'officer', 'hash')"
        )
        tx.run("INSERT INTO session (token, account, csrf, until) VALUES ('t', 'officer', 'c', 'u')")

    old.write(fill)
    old.close()
    new = SqliteDatabase(tmp_path / "store.db", SCHEMA)

    def look(tx: Tx) -> None:
        (copy,) = tx.rows("SELECT digest, record, content, recipient, id, version, fields, basis, envelope FROM copy")
        assert copy == ("one", "r", "c", "peshmerga", "i", 1, "minimum", "standing", b"\x00")
        assert tx.rows("SELECT account, desk, roles, password FROM account") == [
            ("officer", "army.watch", "officer", "hash")
        ]
        assert tx.rows("SELECT token, account FROM session") == [("t", "officer")]
        indices = {
            row[0] for row in tx.rows("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'copy'")
        }
        assert {"copy_by_record", "copy_by_id"} <= indices
        columns = {row[0] for row in tx.rows("SELECT name FROM pragma_table_info('account')")}
        assert columns == {"account", "desk", "roles", "password"}

    new.read(look)
    assert new.complaints() == []
    new.close()
