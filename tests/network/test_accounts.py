"""Accounts and sessions: what is stored tells nothing, wrong tries lock, sessions end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters

from tansiq.ids import DeskId, SeededEntropy
from tansiq.network import accounts
from tansiq.network.accounts import LOCKED_FOR, MAX_FAILURES, MAX_PASSWORD, SESSION_FOR, Role, Session
from tansiq.storage import Database
from tansiq.storage.migrate import steps_of
from tansiq.storage.sqlite import SqliteDatabase
from tests.refusals import refused

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
DESK = DeskId("army.watch")
PASSWORD = "کرکوك-Makhmur-2023"
MOMENT = timedelta(milliseconds=1)
ENTROPY = SeededEntropy("accounts")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = SqliteDatabase(tmp_path / "store.db", steps_of(["tansiq.network"]))
    add(opened, "one", PASSWORD)
    yield opened
    opened.close()


def add(db: Database, account: str, password: str, *roles: Role, desk: DeskId = DESK) -> None:
    db.write(lambda tx: accounts.add(tx, account, desk, frozenset(roles or (Role.OFFICER,)), password))


def sign_in(db: Database, password: str = PASSWORD, account: str = "one", at: datetime = NOW) -> tuple[str, Session]:
    return accounts.sign_in(db, account, password, ENTROPY, at)


def wrong(db: Database, times: int, at: datetime = NOW) -> None:
    for _ in range(times):
        with refused("account.refused"):
            sign_in(db, "wrong", at=at)


def test_who_signs_in_has_a_session_at_his_desk_with_his_roles(db: Database) -> None:
    add(db, "two", PASSWORD, Role.OFFICER, Role.RELEASE_AUTHORITY, desk=DeskId("army.gate"))
    token, session = sign_in(db, account="two")
    assert (session.account, session.desk) == ("two", "army.gate")
    assert session.roles == {"officer", "release-authority"}
    assert db.read(lambda tx: accounts.session(tx, token, NOW)) == session
    assert db.read(accounts.seats) == {"one": DESK, "two": "army.gate"}


def test_neither_password_nor_token_is_stored(db: Database, tmp_path: Path) -> None:
    token, _ = sign_in(db)
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert PASSWORD.encode() not in raw
    assert token.encode() not in raw
    (stored,) = db.read(lambda tx: tx.rows("SELECT password FROM account"))[0]
    kept = extract_parameters(stored)
    assert (kept.type.name, kept.memory_cost >= 19_456, kept.time_cost >= 2) == ("ID", True, True)
    assert PasswordHasher().verify(stored, PASSWORD)


def test_a_wrong_name_and_a_wrong_password_are_told_alike(db: Database) -> None:
    told = []
    for account, password in (("nobody", PASSWORD), ("one", "wrong"), ("", ""), ("one", "")):
        with pytest.raises(accounts.Fault) as caught:
            sign_in(db, password, account)
        told.append((caught.value.code, caught.value.detail, caught.value.field))
    assert set(told) == {("account.refused", "", None)}


def test_five_wrong_passwords_in_a_row_lock_the_account_even_for_the_right_one(db: Database) -> None:
    wrong(db, MAX_FAILURES)
    for password in (PASSWORD, "wrong"):
        with refused("account.locked"):
            sign_in(db, password, at=NOW + LOCKED_FOR - MOMENT)


def test_four_wrong_ones_do_not_lock_and_the_right_one_starts_the_count_again(db: Database) -> None:
    assert MAX_FAILURES == 5
    for _ in range(3):
        wrong(db, MAX_FAILURES - 1)
        sign_in(db)


def test_after_its_time_a_lock_ends_and_five_more_tries_lock_again(db: Database) -> None:
    wrong(db, MAX_FAILURES)
    later = NOW + LOCKED_FOR
    wrong(db, MAX_FAILURES - 1, at=later)
    sign_in(db, at=later)
    wrong(db, MAX_FAILURES, at=later)
    with refused("account.locked"):
        sign_in(db, at=later)


def test_a_lock_is_one_accounts_alone_and_survives_a_restart(db: Database, tmp_path: Path) -> None:
    add(db, "two", PASSWORD)
    wrong(db, MAX_FAILURES)
    sign_in(db, account="two")
    db.close()
    again = SqliteDatabase(tmp_path / "store.db", steps_of(["tansiq.network"]))
    with refused("account.locked"):
        sign_in(again)
    again.close()


def test_a_new_password_from_the_administrator_unlocks(db: Database) -> None:
    wrong(db, MAX_FAILURES)
    add(db, "one", "another password", desk=DeskId("army.gate"))
    with refused("account.refused"):
        sign_in(db)
    assert sign_in(db, "another password")[1].desk == "army.gate"


def test_a_session_ends_after_a_shift(db: Database) -> None:
    token, session = sign_in(db)
    last = NOW + SESSION_FOR - MOMENT
    assert db.read(lambda tx: accounts.session(tx, token, last)) == session
    with refused("session.needed"):
        db.read(lambda tx: accounts.session(tx, token, NOW + SESSION_FOR))


def test_a_session_survives_a_restart_and_ends_with_signing_out(db: Database, tmp_path: Path) -> None:
    token, session = sign_in(db)
    other, _ = sign_in(db, at=NOW + MOMENT)
    db.close()
    again = SqliteDatabase(tmp_path / "store.db", steps_of(["tansiq.network"]))
    assert again.read(lambda tx: accounts.session(tx, token, NOW)) == session
    again.write(lambda tx: accounts.sign_out(tx, token))
    with refused("session.needed"):
        again.read(lambda tx: accounts.session(tx, token, NOW))
    again.read(lambda tx: accounts.session(tx, other, NOW))
    again.close()


@pytest.mark.parametrize("token", [None, "", "0" * 64])
def test_without_a_session_one_must_sign_in(db: Database, token: str | None) -> None:
    sign_in(db)
    with refused("session.needed"):
        db.read(lambda tx: accounts.session(tx, token, NOW))


def test_what_is_stored_of_a_session_does_not_open_it(db: Database) -> None:
    sign_in(db)
    (stored,) = db.read(lambda tx: tx.rows("SELECT token FROM session"))[0]
    with refused("session.needed"):
        db.read(lambda tx: accounts.session(tx, stored, NOW))


def test_each_session_has_tokens_of_its_own(db: Database) -> None:
    made = [sign_in(db, at=NOW + MOMENT * index) for index in range(3)]
    secrets = [secret for token, session in made for secret in (token, session.csrf)]
    assert len(set(secrets)) == 6
    assert {len(token) for token, _ in made} == {64}


def test_a_password_longer_than_what_counts_still_opens_its_account(db: Database) -> None:
    long = "x" * MAX_PASSWORD
    add(db, "two", long + "tail")
    sign_in(db, long + "tail", account="two")
    with refused("account.refused"):
        sign_in(db, long[:-1], account="two")


def test_a_new_password_ends_what_was_open_under_the_old_one(db: Database) -> None:
    token, _ = sign_in(db)
    db.read(lambda tx: accounts.session(tx, token, NOW))
    add(db, "one", "another password")
    with refused("session.needed"):
        db.read(lambda tx: accounts.session(tx, token, NOW))
