"""Which plans their owners say that they depart from, for one desk: worked out when it looks, never set.

A deviation names its plan in `refs`, under the id by which its reader holds that plan, if he does. So whoever holds both sees it at
the plan, and the tie between the two tells nobody of a plan that he was not given. What it names of another agency's is no word on
that agency's plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec

from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds import deviation as deviations
from tansiq.kinds import registry
from tansiq.kinds.deviation import GRAVEST, Deviation, State
from tansiq.kinds.over import holds
from tansiq.records import log, recalls
from tansiq.reports import queries as reports
from tansiq.reports.queries import Departure, Reader
from tansiq.storage import Tx


class Departed(msgspec.Struct, frozen=True):
    """The gravest word of a plan's owner that he departs from it.

    Args:
        id: the deviation.
        state: ``emergency``, ``contingent`` or ``off-plan``.
    """

    id: RecordId
    state: State
    valid_until: datetime


Departures = dict[tuple[AgencyId, RecordId], Departed]
"""By owner and plan."""


def now(tx: Tx, reader: DeskId, me: AgencyId, at: datetime) -> Departures:
    """Those that run now."""
    return _gravest(reports.departures(tx, Reader(reader, me, at)), at)


def then(tx: Tx, place: int, at: datetime, sees: Callable[[int], bool]) -> Departures:
    """Those that ran at an instant that is over, by what had come up to a place in the log and may still be seen."""
    newest = {(each.owner, each.id): each for each in log.of_kinds(tx, ("deviation",)) if each.seq <= place}
    return _gravest(_held(tx, newest.values(), at, sees), at)


def _held(tx: Tx, held: Iterable[log.Stored], at: datetime, sees: Callable[[int], bool]) -> Iterator[Departure]:
    for each in held:
        if each.destroyed or not sees(each.seq):
            continue
        recalled_at = recalls.recalled_at(tx, each.id) if each.own else None
        header = each.header()
        body = registry.readable(header)
        if isinstance(body, Deviation) and (recalled_at is None or recalled_at > at):
            yield from (Departure(each.id, each.owner, plan, body) for plan in header.refs)


def _gravest(departures: Iterable[Departure], at: datetime) -> Departures:
    """Of equal ones the newest word."""
    found: Departures = {}
    for each in departures:
        if not holds(deviations.over(each.body), at):
            continue
        key, said = (each.owner, each.plan), Departed(each.id, each.body.state, each.body.valid_until)
        before = found.get(key)
        if before is None or GRAVEST.index(said.state) <= GRAVEST.index(before.state):
            found[key] = said
    return found
