"""A desk's next word changes what it sees, in the transaction that writes it (`records.sight`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import asked, clocks
from tansiq.kinds import registry
from tansiq.kinds.network import Desk
from tansiq.network import building
from tansiq.network.directory import DeskEntry
from tansiq.records import log, sight, visible
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx


def follow_all(tx: Tx, now: datetime) -> None:
    """Make all desks' rows what their seats give them: for a store of a version that did not do so by itself."""
    here = sight.holders(tx)
    desks = building.build(log.of_kinds(tx, registry.DIRECTORY)).desks.values()
    _follow(tx, [entry for entry in desks if entry.agency in here], now)


def _project(tx: Tx, records: Sequence[Stored]) -> None:
    # the network's own are shown by how they came, whatever a seat is
    sight.note(tx, [stored for stored in records if stored.kind not in registry.NETWORK])


def _after(tx: Tx, new: Sequence[Stored], now: datetime) -> None:
    places = {stored.seq for stored in new if stored.kind == "desk" and _is_known(tx, stored)}
    if places:
        desks = building.build(log.of_kinds(tx, registry.DIRECTORY)).desks.values()
        _follow(tx, [entry for entry in desks if entry.changed in places], now)


def _is_known(tx: Tx, stored: Stored) -> bool:
    """Whether something was said of that desk before: a first word changes nothing, and to build the network for it costs."""
    earlier = (each for each in log.of_kinds(tx, ("desk",)) if each.seq < stored.seq)
    return _name(stored) in {_name(each) for each in earlier}


def _name(stored: Stored) -> str | None:
    try:
        body = registry.understood(stored.header())
    except Fault:
        return None
    return body.desk if isinstance(body, Desk) else None


def _follow(tx: Tx, desks: Iterable[DeskEntry], now: datetime) -> None:
    shown = [sight.follow(tx, entry.seat, entry.since) for entry in desks]
    if any(shown):  # they stand under what a restore and an owner's clock say of all others
        for owner in sorted(asked.waiting_for(tx)):
            visible.wait_for(tx, owner)
        for owner, ahead in clocks.ahead(tx).items():
            visible.tighten(tx, owner, ahead, now)


PROJECTION = Projection("sight", _project, ("reach",), sight.forget, _after)
