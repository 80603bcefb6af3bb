"""An administrator's browser at a node's door."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from tansiq.ids import DeskId, KeyId, NodeId, SeededEntropy
from tansiq.network.accounts import Role
from tansiq.network.admission import NewNode
from tansiq.node import make as making
from tests.exchange.hostile import small_world
from tests.web.rooms import Browser, account, browser
from tests.worlds import ARMY, MAKHMUR, World

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


def request(world: World, node: str, folder: Path) -> tuple[bytes, KeyId]:
    """A further node's request to the army's root, and its key's fingerprint."""
    config, first = world[ARMY].config, world.specs[ARMY].desks[0]
    spec = NewNode(
        agency=ARMY,
        node=NodeId(node),
        address="127.0.0.1:9100",
        centre=MAKHMUR,
        desks=(replace(first, desk=DeskId(f"{node}.watch")),),
        status=config.status,
    )
    return making.request(folder, replace(config, node=spec.node), spec, world.clock, SeededEntropy(node))


def audited(at: Browser) -> list[tuple[str, str, str]]:
    """Who did what to what, the oldest first."""
    return at.world[ARMY].db.read(lambda tx: tx.rows("SELECT actor, act, subject FROM audit ORDER BY rowid"))
