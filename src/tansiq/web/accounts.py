"""Accounts, kept at the door by an administrator: of officers and administrators, never of whoever may release.

Whoever could make a release authority here could release by being administrator alone. That takes the root's key, at the console.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from litestar import delete, get, post
from litestar.params import FromPath, RawBody

from tansiq.errors import Fault
from tansiq.ids import DeskId
from tansiq.network import accounts
from tansiq.network.accounts import MAX_PASSWORD, Account, Role, Session
from tansiq.storage import Tx
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, Door, TheDoor


class AccountView(msgspec.Struct, frozen=True):
    """An account as the administrator sees it."""

    account: str
    desk: DeskId
    roles: tuple[str, ...]
    locked_until: datetime | None


class Accounts(msgspec.Struct, frozen=True):
    """Every account of this node, by name."""

    accounts: tuple[AccountView, ...]


class NewAccount(msgspec.Struct, frozen=True, kw_only=True):
    """An account to make; one that is there gets this password, desk and these roles, and is unlocked."""

    account: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    desk: Annotated[DeskId, msgspec.Meta(max_length=64)]
    roles: Annotated[tuple[Literal["officer", "administrator"], ...], msgspec.Meta(min_length=1, max_length=2)]
    password: Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]


@get("/api/accounts", sync_to_thread=True)
def list_accounts(anyone: Anyone, door: TheDoor) -> Accounts:
    """Every account."""
    _check(anyone)
    return door.db.read(lambda tx: _all(tx, door))


@post("/api/accounts", status_code=200)
async def add_account(body: RawBody, anyone: Anyone, door: TheDoor) -> Accounts:
    """Make an account, or give it a new password."""
    _check(anyone)
    given = read_body(body, NewAccount)
    accounts.check_password(given.password)
    roles, now = frozenset(Role(role) for role in given.roles), door.clock.now()

    def add(tx: Tx) -> Accounts:
        _check_not_an_authority(tx, given.account, now)
        door.office.add_account(tx, given.account, given.desk, roles, given.password, now, anyone.account)
        return _all(tx, door)

    return await asyncio.to_thread(door.db.write, add)


@delete("/api/accounts/{account:str}", status_code=204, sync_to_thread=True)
def remove_account(account: FromPath[str], anyone: Anyone, door: TheDoor) -> None:
    """Take an account away and end its sessions."""
    _check(anyone)
    now = door.clock.now()

    def remove(tx: Tx) -> None:
        _check_not_an_authority(tx, account, now)
        door.office.remove_account(tx, account, now, anyone.account)

    door.db.write(remove)


def unlock(door: Door, account: str, by: str) -> Accounts:
    """Let an account try again at once; every account then.

    Raises:
        Fault: ``account.role`` for whoever may release, ``account.not-found``.
    """
    now = door.clock.now()

    def work(tx: Tx) -> Accounts:
        _check_not_an_authority(tx, account, now)
        door.office.unlock_account(tx, account, now, by)
        return _all(tx, door)

    return door.db.write(work)


HANDLERS = [list_accounts, add_account, remove_account]
BODIES: dict[str, type[msgspec.Struct]] = {"/api/accounts": NewAccount}
"""As `api.BODIES`."""


def _check(session: Session) -> None:
    if Role.ADMINISTRATOR not in session.roles:
        raise Fault("account.role")


def _check_not_an_authority(tx: Tx, name: str, now: datetime) -> None:
    if any(Role.RELEASE_AUTHORITY in each.roles for each in accounts.known(tx, now) if each.account == name):
        raise Fault("account.role", "Whoever may release is kept at the console: tansiq account.")


def _all(tx: Tx, door: Door) -> Accounts:
    return Accounts(tuple(_view(each) for each in accounts.known(tx, door.clock.now())))


def _view(account: Account) -> AccountView:
    return AccountView(account.account, account.desk, account.roles, account.locked_until)
