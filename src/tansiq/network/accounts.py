"""Accounts and sessions: argon2id, lock-out after five wrong passwords in a row, sessions that survive a restart.

Nothing tells which accounts there are: a name that nobody has is counted, locked, hashed and written to disk like any other. A try
is counted before its password is looked at, so that many at once are not more than five.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import DeskId, Entropy, sha256
from tansiq.storage import Database, Row, Tx

MAX_FAILURES = 5
LOCKED_FOR = timedelta(minutes=5)
SESSION_FOR = timedelta(hours=14)
"""A shift and its hand-over."""
MAX_KNOCKS = 4_096
"""So many names that somebody tried are kept; more than anybody can try while a lock lasts (`limits.IN_ALL`)."""
MIN_PASSWORD = 10
MAX_PASSWORD = 256
"""Characters beyond these do not count."""


class Role(StrEnum):
    """What an account may do at its desk."""

    OFFICER = "officer"
    RELEASE_AUTHORITY = "release-authority"
    ADMINISTRATOR = "administrator"


AT_A_DESK = frozenset({Role.OFFICER, Role.RELEASE_AUTHORITY})
"""Who reads and writes records. An administrator by that role alone keeps accounts and sees figures."""


@dataclass(frozen=True)
class Session:
    """Somebody signed in."""

    account: str
    desk: DeskId
    roles: frozenset[str]
    csrf: str


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # OWASP's second choice: 19 MiB


@cache
def _decoy() -> str:
    return _hasher().hash("nobody")


def add(tx: Tx, account: str, desk: DeskId, roles: frozenset[Role], password: str) -> None:
    """Make an account, or give it a new password and desk; what was open under the old one is ended."""
    tx.run("DELETE FROM session WHERE account = :account", {"account": account})
    _forget(tx, account)
    tx.run(
        "INSERT INTO account (account, desk, roles, password) VALUES (:account, :desk, :roles, :password)"
        " ON CONFLICT (account) DO UPDATE SET desk = excluded.desk, roles = excluded.roles, password = excluded.password",
        {
            "account": account,
            "desk": desk,
            "roles": ",".join(sorted(roles)),
            "password": _hasher().hash(password[:MAX_PASSWORD]),
        },
    )


def sign_in(db: Database, account: str, password: str, entropy: Entropy, now: datetime) -> tuple[str, Session]:
    """Open a session: its token (never stored as it is) and what it is.

    Raises:
        Fault: ``account.refused``, the same for a wrong name and a wrong password; ``account.locked``.
    """
    desk, roles, _ = checked(db, account, password, now)
    token, csrf = entropy.take(32, f"session {account}").hex(), entropy.take(16, f"csrf {account}").hex()

    def open_session(tx: Tx) -> None:
        tx.run("DELETE FROM session WHERE until <= :now", {"now": stamp(now)})
        tx.run(
            "INSERT INTO session (token, account, csrf, until) VALUES (:token, :account, :csrf, :until)",
            {"token": sha256(token.encode()), "account": account, "csrf": csrf, "until": stamp(now + SESSION_FOR)},
        )

    db.write(open_session)
    return token, Session(account, desk, frozenset(roles.split(",")), csrf)


def checked(db: Database, account: str, password: str, now: datetime) -> tuple[DeskId, str, str]:
    """An account whose password was given: its desk, roles and hash. The try counts until the password is known to be right.

    Raises:
        Fault: ``account.refused`` or ``account.locked``.
    """
    row = db.write(lambda tx: _tried(tx, account, now))
    if not _matches(row[2] if row else _decoy(), password) or row is None:
        raise Fault("account.refused")
    db.write(lambda tx: _forget(tx, account))
    return row[0], row[1], row[2]


def change_password(tx: Tx, account: str, password: str, keep: str) -> None:
    """Give an account another password, as its own person; what else was open under the old one is ended.

    Args:
        keep: the token of the session that goes on.
    """
    tx.run(
        "UPDATE account SET password = :password WHERE account = :account",
        {"account": account, "password": _hasher().hash(password[:MAX_PASSWORD])},
    )
    tx.run(
        "DELETE FROM session WHERE account = :account AND token <> :token",
        {"account": account, "token": sha256(keep.encode())},
    )


def check_password(password: str) -> None:
    """Refuse one that is too short.

    Raises:
        Fault: ``config.invalid``.
    """
    if len(password) < MIN_PASSWORD:
        raise Fault("config.invalid", f"A password has at least {MIN_PASSWORD} characters.")


def session(tx: Tx, token: str | None, now: datetime) -> Session:
    """The session that a cookie names.

    Raises:
        Fault: ``session.needed``.
    """
    row = tx.one(
        "SELECT account, desk, roles, csrf FROM session JOIN account USING (account) WHERE token = :token AND until > :now",
        {"token": sha256((token or "").encode()), "now": stamp(now)},
    )
    if row is None:
        raise Fault("session.needed")
    return Session(row[0], row[1], frozenset(row[2].split(",")), row[3])


def sign_out(tx: Tx, token: str) -> None:
    """End a session."""
    tx.run("DELETE FROM session WHERE token = :token", {"token": sha256(token.encode())})


def end_sessions(tx: Tx) -> None:
    """End every session."""
    tx.run("DELETE FROM session")


def _matches(stored: str, password: str) -> bool:
    try:
        return _hasher().verify(stored, password[:MAX_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False


def _tried(tx: Tx, account: str, now: datetime) -> Row | None:
    """Count a try as a failure until it is known better; the account, if there is one.

    Raises:
        Fault: ``account.locked``.
    """
    name = sha256(account.encode())
    failures, locked_until = tx.one("SELECT failures, locked_until FROM knock WHERE name = :name", {"name": name}) or (
        0,
        None,
    )
    if locked_until and unstamp(locked_until) > now:
        raise Fault("account.locked")
    failures = 1 if locked_until else failures + 1
    until = stamp(now + LOCKED_FOR) if failures >= MAX_FAILURES else None
    tx.run(
        "INSERT INTO knock (name, failures, locked_until, at) VALUES (:name, :failures, :until, :at) ON CONFLICT (name)"
        " DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until, at = excluded.at",
        {"name": name, "failures": failures, "until": until, "at": stamp(now)},
    )
    tx.run(
        "DELETE FROM knock WHERE name IN (SELECT name FROM knock ORDER BY at DESC, name LIMIT 1000 OFFSET :most)",
        {"most": MAX_KNOCKS},
    )
    return tx.one("SELECT desk, roles, password FROM account WHERE account = :account", {"account": account})


def _forget(tx: Tx, account: str) -> None:
    tx.run("DELETE FROM knock WHERE name = :name", {"name": sha256(account.encode())})


@dataclass(frozen=True)
class Account:
    """An account as the administrator sees it."""

    account: str
    desk: DeskId
    roles: tuple[str, ...]
    locked_until: datetime | None


def known(tx: Tx, now: datetime) -> list[Account]:
    """Every account, by name."""
    locks: dict[str, str] = dict(
        tx.rows("SELECT name, locked_until FROM knock WHERE locked_until > :now", {"now": stamp(now)})
    )
    found = []
    for account, desk, roles in tx.rows("SELECT account, desk, roles FROM account ORDER BY account"):
        until = locks.get(sha256(account.encode()))
        found.append(Account(account, desk, tuple(roles.split(",")), unstamp(until) if until else None))
    return found


def unlock(tx: Tx, account: str) -> None:
    """Forget an account's wrong passwords.

    Raises:
        Fault: ``account.not-found``.
    """
    if tx.one("SELECT 1 FROM account WHERE account = :account", {"account": account}) is None:
        raise Fault("account.not-found", account)
    _forget(tx, account)


def remove(tx: Tx, account: str) -> None:
    """Take an account away and end its sessions.

    Raises:
        Fault: ``account.not-found``.
    """
    tx.run("DELETE FROM session WHERE account = :account", {"account": account})
    _forget(tx, account)
    if not tx.run("DELETE FROM account WHERE account = :account", {"account": account}):
        raise Fault("account.not-found", account)


def seats(tx: Tx) -> dict[str, DeskId]:
    """Every account and the desk it sits at."""
    return {row[0]: row[1] for row in tx.rows("SELECT account, desk FROM account ORDER BY account")}
