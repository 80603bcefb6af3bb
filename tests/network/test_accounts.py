"""Accounts and sessions: what is stored tells nothing, wrong tries lock, sessions end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters

from tansiq.ids import DeskId, SeededEntropy, sha256
from tansiq.network import accounts, limits
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


def test_a_name_that_nobody_has_locks_just_the_same(db: Database) -> None:
    for name in ("one", "nobody", ""):
        for _ in range(MAX_FAILURES):
            with refused("account.refused"):
                sign_in(db, "wrong", name)
        for at in (NOW, NOW + LOCKED_FOR - MOMENT):
            with refused("account.locked"):
                sign_in(db, "wrong", name, at)
        with refused("account.refused"):
            sign_in(db, "wrong", name, NOW + LOCKED_FOR)
    sign_in(db, at=NOW + LOCKED_FOR)


def test_every_failed_try_does_the_same_work_on_disk(db: Database) -> None:
    """Otherwise an fsync more or less would tell which accounts there are."""
    rows = []
    for name in ("one", "nobody"):
        with refused("account.refused"):
            sign_in(db, "wrong", name)
        rows.append(db.read(lambda tx: tx.rows("SELECT failures, locked_until, at FROM knock ORDER BY name")))
    assert rows[1] == rows[0] * 2


def test_a_name_that_was_tried_is_not_stored_as_it_is(db: Database, tmp_path: Path) -> None:
    """People type their password into the wrong field."""
    with refused("account.refused"):
        sign_in(db, "x", "my secret password")
    assert b"my secret password" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_the_list_of_names_tried_is_bounded_and_the_newest_stay(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "MAX_KNOCKS", 8)
    monkeypatch.setattr(accounts, "_matches", lambda *_: False)
    for n in range(40):
        with refused("account.refused"):
            sign_in(db, "wrong", f"name {n}", NOW + MOMENT * n)
    kept = db.read(lambda tx: {row[0] for row in tx.rows("SELECT name FROM knock")})
    assert kept == {sha256(f"name {n}".encode()) for n in range(32, 40)}
    assert limits.IN_ALL * (LOCKED_FOR / limits.WINDOW) < 4_096, "no lock is pushed out by names tried while it lasts"


def test_tries_at_the_same_moment_are_not_more_than_five(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A guesser who sends a hundred at once: each is counted before its password is looked at."""
    looked = []
    inside: list[str] = []

    def slow(stored: str, password: str) -> bool:
        looked.append(password)
        if len(looked) < 20:  # the next one comes while this one is still looked at
            try:
                sign_in(db, f"guess {len(looked)}")
            except accounts.Fault as fault:
                inside.append(fault.code)
        return False

    monkeypatch.setattr(accounts, "_matches", slow)
    with refused("account.refused"):
        sign_in(db, "guess")
    assert len(looked) == MAX_FAILURES
    assert inside[0] == "account.locked"


def test_accounts_are_listed_and_removed_with_their_sessions(db: Database) -> None:
    add(db, "two", PASSWORD, Role.OFFICER, Role.ADMINISTRATOR, desk=DeskId("army.gate"))
    wrong(db, MAX_FAILURES)
    token, _ = sign_in(db, account="two")
    one, two = db.read(lambda tx: accounts.known(tx, NOW))
    assert (one.account, one.desk, one.roles, one.locked_until) == ("one", DESK, ("officer",), NOW + LOCKED_FOR)
    assert (two.account, two.desk, two.roles) == ("two", "army.gate", ("administrator", "officer"))
    assert two.locked_until is None
    db.write(lambda tx: accounts.remove(tx, "two"))
    with refused("session.needed"):
        db.read(lambda tx: accounts.session(tx, token, NOW))
    with refused("account.refused"):
        sign_in(db, account="two")
    with refused("account.not-found"):
        db.write(lambda tx: accounts.remove(tx, "two"))
    assert [each.account for each in db.read(lambda tx: accounts.known(tx, NOW))] == ["one"]


def test_tries_are_limited_by_remote_and_in_all() -> None:
    limit = limits.SignInLimit(per_remote=3, in_all=5)
    for _ in range(3):
        limit.take("here", NOW)
    with refused("request.too-many"):
        limit.take("here", NOW)
    limit.take("there", NOW)
    limit.take("elsewhere", NOW)
    with refused("request.too-many"):
        limit.take("anywhere", NOW)
    limit.take("here", NOW + limits.WINDOW)
    for _ in range(3):
        limit.take("here", NOW)  # the clock was put back: nobody is locked out for longer than a window


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
