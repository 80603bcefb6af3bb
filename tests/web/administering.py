"""An administrator's browser at a node's door."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tansiq.network.accounts import Role
from tests.exchange.hostile import small_world
from tests.web.rooms import Browser, account, browser
from tests.worlds import ARMY, World

AT = "/api/administration"


@contextmanager
def administering(*roles: Role, world: World | None = None) -> Iterator[Browser]:
    """A browser at the army's door, signed in with these roles (an administrator alone when none is named)."""
    if world is None:
        with small_world() as made, administering(*roles, world=made) as at:
            yield at
        return
    account(world, ARMY, "admin", None, *(roles or (Role.ADMINISTRATOR,)))
    at = browser(world, ARMY)
    assert at.sign_in("admin").status_code == 200
    yield at


def audited(at: Browser) -> list[tuple[str, str, str]]:
    """Who did what to what, the oldest first."""
    return at.world[ARMY].db.read(lambda tx: tx.rows("SELECT actor, act, subject FROM audit ORDER BY rowid"))
