"""How coarse place and time leave, and whether the desk is named: per recipient, as the owner's label says.

Where several entries of a label reach one agency, the strictest counts, each dimension for itself: no entry ever takes back what
another one withholds. Life safety is the exception, and `release.decide` makes it: whoever it reaches is told place and time as
fine as the minimum tells them in any case, and of a danger that is exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Literal

import msgspec

from tansiq.geo.cells import SIZES_M
from tansiq.ids import AgencyId

EVERYONE = "*"
TIMES_S: dict[int, Literal["minute", "hour", "day", "week"]] = {
    60: "minute",
    3_600: "hour",
    86_400: "day",
    604_800: "week",
}
"""Buckets of time in seconds, and what they are called. Each divides the next, as the cells' sizes do."""
_MONDAY = datetime(1, 1, 1, tzinfo=UTC)
"""The calendar's first day is a Monday: weeks begin with one, and every bucket begins with the calendar."""


class Coarsen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What leaves coarser for some of the audience.

    An unknown field makes the whole label unreadable: what it withholds must not leave because this node cannot read it.

    Args:
        to: an agency, a group (``OWNER/GROUP``), or ``*`` for everybody.
        place_m: the side of the cells, metres, one of `geo.cells.SIZES_M`; 0: exact.
        time_s: the length of the buckets, seconds, one of `TIMES_S`; 0: exact.
        desk: whether the desk is withheld.
    """

    to: str
    place_m: int = 0
    time_s: int = 0
    desk: bool = False


class Coarse(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What holds for one recipient; see `Coarsen`."""

    place_m: int = 0
    time_s: int = 0
    desk: bool = False


EXACT = Coarse()


def holds(entries: tuple[Coarsen, ...]) -> bool:
    """Whether all entries name cells and buckets that there are."""
    return all(each.place_m in (0, *SIZES_M) and each.time_s in (0, *TIMES_S) and each.to for each in entries)


def of(entries: Iterable[Coarsen], agency: AgencyId, groups: Iterable[str]) -> Coarse:
    """What the entries say for one agency.

    Args:
        groups: those of the label's groups in which it is.
    """
    reached = [each for each in entries if each.to in (EVERYONE, agency, *groups)]
    return Coarse(
        place_m=max((each.place_m for each in reached), default=0),
        time_s=max((each.time_s for each in reached), default=0),
        desk=any(each.desk for each in reached),
    )


def finer(label: Coarse, minimum: Coarse) -> Coarse:
    """How coarse a full copy is for whoever life safety tells where and when so coarsely in any case; the desk is the label's."""
    place_m, time_s = min(label.place_m, minimum.place_m), min(label.time_s, minimum.time_s)
    return Coarse(place_m=place_m, time_s=time_s, desk=label.desk)


def floor(instant: datetime, time_s: int) -> datetime:
    """The beginning of an instant's bucket of ``time_s`` seconds, in UTC."""
    try:
        since = instant.astimezone(UTC) - _MONDAY
    except OverflowError:  # the calendar's first hours, east of Greenwich
        return _MONDAY
    bucket = timedelta(seconds=time_s)
    return _MONDAY + since // bucket * bucket
