"""Every peer's link as the desk's status line shows it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

import msgspec

from tansiq.exchange import asked, clocks, epochs
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, NodeId
from tansiq.network.directory import Directory, KeyEntry
from tansiq.records import restored
from tansiq.storage import Tx
from tansiq.web.door import Door
from tansiq.work import traffic

LIVE_FOR = timedelta(seconds=15)
STALE_FOR = timedelta(minutes=2)


class LinkView(msgspec.Struct, frozen=True):
    """One peer's link.

    Args:
        own: whether the node is the desk's own agency's.
        place: its room, where its agency has several nodes.
        seen: of what it has received, what a desk there has opened.
        skew_s: the peer's clock less ours, seconds: what the last answer makes certain.
        skewed: its clock is wrong by more than two minutes, or ours is: nothing new becomes agreed.
        last_error: what ails the link now; else a lane that stands still; else that we wait for its word since a restore.
        waiting_since: when this node was put back, while its copies of this agency's records are hidden for that. It is said of
            every agency alike, whether anything of it is held or not.
    """

    agency: AgencyId
    node: NodeId
    names: Names
    own: bool
    place: Names | None
    state: Literal["live", "stale", "silent"]
    picture_age_s: float | None
    their_picture_age_s: float | None
    pending: int
    sent: int
    received: int
    seen: int
    last_error: str | None
    skew_s: float
    skewed: bool
    waiting_since: datetime | None = None


class Mine(msgspec.Struct, frozen=True):
    """All that is on its way and that the desk may know of."""

    pending: int
    sent: int
    received: int
    seen: int


class Links(msgspec.Struct, frozen=True):
    """The status line's part on links."""

    links: tuple[LinkView, ...]
    mine: Mine


def links(tx: Tx, door: Door, reader: DeskId) -> Links:
    """All peers, by name; of what is on its way only what this desk may know."""
    directory = door.book.directory(tx)
    now = door.clock.now()
    agency = directory.desks[reader].agency
    unheard = asked.waiting_for(tx)
    put_back = max((each.at for each in restored.times(tx)), default=None)
    still = {each.peer: each.code for each in epochs.broken(tx)}
    views = []
    for entry in directory.nodes():
        node = entry.key.node
        if node is None or node == door.node:
            continue
        live = door.exchange.live(node)
        counts = traffic.counts(tx, node, reader, now)
        ages = door.exchange.ages(tx, node)
        age, theirs = _age(now, ages.ours), _age(now, ages.theirs)
        names = directory.agencies[entry.agency].names
        how = state(age, live.fault)
        wrong = clocks.skew(tx, node)
        views.append(
            LinkView(
                agency=entry.agency,
                node=node,
                names=names,
                own=entry.agency == agency,
                place=_place(directory, entry),
                state=how,
                picture_age_s=age,
                their_picture_age_s=theirs,
                pending=counts.pending,
                sent=counts.sent,
                received=counts.received,
                seen=counts.seen,
                last_error=live.fault or still.get(node) or ("restore.waiting" if entry.agency in unheard else None),
                skew_s=round(live.skew_s or wrong or 0.0, 1),
                skewed=wrong is not None,
                waiting_since=put_back if entry.agency in unheard else None,
            )
        )
    mine = Mine(*(sum(getattr(view, state) for view in views) for state in Mine.__struct_fields__))
    return Links(tuple(views), mine)


def _place(directory: Directory, entry: KeyEntry) -> Names | None:
    """The room of a node, by its agency's desk there; None where the agency has one node only, or the room is not known."""
    if entry.key.node is None or len(directory.nodes_of(entry.agency)) < 2:
        return None
    seats = [each.desk.centre for each in directory.desks_at(entry.key.node) if each.agency == entry.agency]
    known = [directory.centres[centre][1].names for centre in seats if centre in directory.centres]
    return known[0] if known else None


def _age(now: datetime, at: datetime | None) -> float | None:
    return round(max((now - at).total_seconds(), 0.0), 1) if at else None


def state(age_s: float | None, fault: str | None) -> Literal["live", "stale", "silent"]:
    """By what we hold, not by whether a socket is open: a green light with nothing flowing is a defect."""
    if age_s is None or age_s > STALE_FOR.total_seconds():
        return "silent"
    return "live" if age_s <= LIVE_FOR.total_seconds() and fault is None else "stale"
