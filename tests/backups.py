"""Backups that are put back, and the way out of what that breaks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tansiq.errors import Fault
from tansiq.exchange.epochs import Begun
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.work.resend import Resender
from tansiq.work.restoring import put_back
from tests.worlds import World


@contextmanager
def backed_up(world: World, agency: AgencyId, *, marked: bool = False) -> Iterator[None]:
    """Everything that the node's store learns in here is lost at the end: an older backup is put back.

    Args:
        marked: whether `tansiq restore` does it, which says so to the store; else somebody has copied a file.
    """
    store = world[agency].folder / "store.db"
    world[agency].close()  # closing brings all of the log into the one file
    world.backups += 1
    kept = Path(shutil.copy(store, store.with_suffix(f".kept{world.backups}")))
    world.reopen(agency)
    yield
    world[agency].close()
    for name in ("store.db-wal", "store.db-shm"):
        store.with_name(name).unlink(missing_ok=True)
    shutil.copy(kept, store)
    world.reopen(agency)
    if marked:
        restored(world, agency)


def restored(world: World, agency: AgencyId) -> None:
    """What `tansiq restore` tells a store."""
    node = world[agency]
    world.backups += 1
    mark = f"restore {world.backups}"
    node.db.write(lambda tx: put_back(tx, agency, Digest("0" * 64), mark, node.clock.now()))


def resend(world: World, agency: AgencyId, peer: AgencyId, why: str = "A backup was put back.") -> tuple[Begun, ...]:
    """What `tansiq peer resend` does."""
    node = world[agency]
    resender = Resender(node.db, node.book, node.exchange, node.clock, agency)
    return resender.resend(NodeId(peer), "administrator", why)


def pull(world: World, sender: AgencyId, receiver: AgencyId) -> str | None:
    """One ask and its answer; the code of whichever refused."""
    here, there = world[receiver].exchange, world[sender].exchange
    try:
        served = there.serve(here.node, there.wants(here.ask(there.node)))
    except Fault as fault:
        return fault.code
    return here.receive(there.node, served.batch).fault
