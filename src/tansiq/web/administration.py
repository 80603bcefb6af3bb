"""What a node's administrator sees and does at the door: who is in the network, the links, the store, checks and backups.

Counts, names, codes and ages; never what a record says. To everybody else none of it is there (``record.not-found``). Where the
agency's root speaks (`web.joining`, `web.rules`) the session is not enough: he gives his own password again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec
from litestar import get, post
from litestar.params import FromPath

from tansiq.errors import Fault
from tansiq.exchange import aside, clocks
from tansiq.exchange.aside import Aside
from tansiq.ids import AgencyId
from tansiq.network import accounts
from tansiq.network.accounts import Role, Session
from tansiq.storage import Tx
from tansiq.web.accounts import Accounts, unlock
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.web.links import state
from tansiq.work import overview, roster
from tansiq.work.keeping import LISTED, Act, Job, Kept
from tansiq.work.overview import GuestState, KindCount, PeerState
from tansiq.work.roster import Roster

ASIDE = 200
"""So many frames put aside are listed."""


class PeerView(msgspec.Struct, frozen=True, kw_only=True):
    """A peer's link for the administrator: all traffic, not one desk's.

    Args:
        last_error: what ails it now; else a lane that stands still.
        skew_s: its clock less ours, seconds.
        skewed: more than two minutes.
        heard_at: when it last answered or asked, since this node began.
    """

    peer: PeerState
    state: Literal["live", "stale", "silent"]
    last_error: str | None
    skew_s: float
    skewed: bool
    heard_at: datetime | None


class Peers(msgspec.Struct, frozen=True):
    """Every link, the agencies that have a desk here, and the node's own time."""

    now: datetime
    peers: tuple[PeerView, ...]
    guests: tuple[GuestState, ...]


class Disk(msgspec.Struct, frozen=True):
    """Room on the disks, in bytes."""

    store: int
    free: int
    backups_free: int
    same: bool


class StoreView(msgspec.Struct, frozen=True, kw_only=True):
    """The store's health.

    Args:
        schema: the newest step of each package that made it.
        unprojected: records that a projection could not take.
        restored: when it was put back from a backup.
        waiting_for: whose copies are hidden since then.
        aside: what was put aside here, the newest first.
        folder: where backups go, on the node's machine.
        backups: those that lie there, the newest first.
        check, backup: the work that runs, or ended last since the node began.
    """

    now: datetime
    records: tuple[KindCount, ...]
    disk: Disk
    schema: dict[str, int]
    unprojected: int
    restored: tuple[datetime, ...]
    waiting_for: tuple[AgencyId, ...]
    aside: tuple[Aside, ...]
    folder: str
    backups: tuple[Kept, ...]
    check: Job | None
    backup: Job | None


@get("/api/administration/network", sync_to_thread=True)
def network(anyone: Anyone, door: TheDoor) -> Roster:
    """Agencies, nodes, desks, hostings, and this agency's keys."""
    administrator(anyone, door)
    here = door.joining.root_here()

    def look(tx: Tx) -> Roster:
        directory = door.book.directory(tx)
        return roster.roster(tx, directory, door.agency, door.node, door.clock.now(), root_here=here)

    return door.db.read(look)


@get("/api/administration/peers", sync_to_thread=True)
def peers(anyone: Anyone, door: TheDoor) -> Peers:
    """Every link, with what is on it and what ails it."""
    administrator(anyone, door)
    return door.db.read(lambda tx: _peers(tx, door))


@get("/api/administration/store", sync_to_thread=True)
def store(anyone: Anyone, door: TheDoor) -> StoreView:
    """Sizes, shape, what was put aside, backups, and how far a check or a backup is."""
    administrator(anyone, door)
    return door.db.read(lambda tx: _store(tx, door))


@post("/api/administration/store/{act:str}", status_code=202, sync_to_thread=True)
def keep(act: FromPath[Act], anyone: Anyone, door: TheDoor) -> Job:
    """Begin a check or a backup in the background; what runs already goes on."""
    administrator(anyone, door)
    return door.keeper.begin(act, anyone.account)


@post("/api/accounts/{account:str}/unlock", status_code=200, sync_to_thread=True)
def unlock_account(account: FromPath[str], anyone: Anyone, door: TheDoor) -> Accounts:
    """Forget an account's wrong passwords."""
    administrator(anyone, door)
    return unlock(door, account, anyone.account)


HANDLERS = [network, peers, store, keep, unlock_account]


def administrator(anyone: Session, door: Door) -> None:
    """Refuse everybody but an administrator of this node's own agency.

    Raises:
        Fault: ``record.not-found``: to others it is not there.
    """
    hosted = door.hosting(door.db.read(door.book.directory), anyone) is not None
    if hosted or Role.ADMINISTRATOR not in anyone.roles:
        raise Fault("record.not-found")


def himself(request: DeskRequest, door: Door, session: Session, password: str) -> None:
    """See that it is the administrator who sits there: what follows is said by the agency's root.

    Raises:
        Fault: ``account.refused``, ``account.locked``, ``request.too-many``.
    """
    now = door.clock.now()
    door.sign_ins.take(request.client.host if request.client else "", now)
    accounts.checked(door.db, session.account, password, now)


def _peers(tx: Tx, door: Door) -> Peers:
    now = door.clock.now()
    found = overview.overview(tx, door.book.directory(tx), door.node, door.quotas, now)
    return Peers(now, tuple(_peer(tx, door, each, now) for each in found.peers), found.guests)


def _peer(tx: Tx, door: Door, peer: PeerState, now: datetime) -> PeerView:
    live, ages = door.exchange.live(peer.node), door.exchange.ages(tx, peer.node)
    age = (now - ages.ours).total_seconds() if ages.ours else None
    wrong = clocks.skew(tx, peer.node)
    return PeerView(
        peer=msgspec.structs.replace(peer, picture_at=ages.ours, their_picture_at=ages.theirs),
        state=state(age, live.fault),
        last_error=live.fault or next((each.rpartition(" ")[2] for each in peer.broken), None),
        skew_s=round(live.skew_s or wrong or 0.0, 1),
        skewed=wrong is not None,
        heard_at=live.heard_at,
    )


def _store(tx: Tx, door: Door) -> StoreView:
    now, keeper = door.clock.now(), door.keeper
    found = overview.overview(tx, door.book.directory(tx), door.node, door.quotas, now)
    free, backups_free = keeper.free()
    return StoreView(
        now=now,
        records=found.records,
        disk=Disk(door.db.size(), free, backups_free, keeper.same_disk()),
        schema={package.removeprefix("tansiq."): number for package, number in found.schema.items()},
        unprojected=found.unprojected,
        restored=found.restored,
        waiting_for=found.waiting_for,
        aside=tuple(aside.listed(tx, ASIDE)),
        folder=str(keeper.backups),
        backups=keeper.kept()[:LISTED],
        check=keeper.job("verify"),
        backup=keeper.job("backup"),
    )
