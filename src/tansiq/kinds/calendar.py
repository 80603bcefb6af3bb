"""When something is there: weekly shifts with exceptions. A coverage calendar is swept with this rule and no other.

Shifts are told in the local time of a fixed offset, as a duty roster is; a shift may run past midnight. Exceptions are instants;
where several hold, the last one in the list counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

import msgspec

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Clock = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""Hours and minutes."""
AHEAD_DAYS = 8
"""A weekly roster says nothing new after that."""
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Shift(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """Hours of some days of the week.

    Args:
        days: the days on which it begins.
        start: when it begins, local.
        end: when it ends, local; not after the beginning: on the next day (the same: a whole day).
    """

    days: Annotated[tuple[Day, ...], msgspec.Meta(min_length=1, max_length=7)]
    start: Clock
    end: Clock


class Span(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """A time that differs from the week.

    Args:
        start: when it begins.
        end: when it ends.
        manned: whether somebody is there.
    """

    start: datetime
    end: datetime
    manned: bool


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """When something is manned.

    Args:
        offset_min: local time's offset from UTC, minutes; 180 in Iraq.
        shifts: the weekly hours.
        exceptions: times that differ; the last one that holds counts.
    """

    offset_min: Annotated[int, msgspec.Meta(ge=-720, le=840)] = 180
    shifts: Annotated[tuple[Shift, ...], msgspec.Meta(max_length=50)] = ()
    exceptions: Annotated[tuple[Span, ...], msgspec.Meta(max_length=100)] = ()


def manned(calendar: Calendar | None, at: datetime) -> bool | None:
    """Whether somebody is there at an instant; None when nobody has said: *unknown*, which is never *covered*.

    >>> manned(None, datetime(2023, 10, 22, tzinfo=UTC)) is None
    True
    """
    if calendar is None:
        return None
    for span in reversed(calendar.exceptions):
        if span.start <= at < span.end:
            return span.manned
    zone = timedelta(minutes=calendar.offset_min)
    try:
        local = at.astimezone(UTC).replace(tzinfo=None) + zone
        yesterday = DAYS[(local - timedelta(days=1)).weekday()]
    except OverflowError:
        return None
    today, minute = DAYS[local.weekday()], local.hour * 60 + local.minute
    return any(_on(shift, today, yesterday, minute) for shift in calendar.shifts)


def next_change(calendar: Calendar | None, at: datetime) -> datetime | None:
    """The first instant after ``at`` at which `manned` says something else; None: within a week and a day it does not, or unknown.

    >>> next_change(always(), datetime(2023, 10, 22, tzinfo=UTC)) is None
    True
    """
    now = manned(calendar, at)
    if calendar is None or now is None:
        return None
    try:
        last = at + timedelta(days=AHEAD_DAYS)
        turns = sorted(turn for turn in _turns(calendar, at) if at < turn <= last)
    except OverflowError:
        return None
    return next((turn for turn in turns if manned(calendar, turn) is not now), None)


def _turns(calendar: Calendar, at: datetime) -> Iterator[datetime]:
    """Every instant of the next days at which it can change: where a shift or a span begins or ends."""
    zone = timedelta(minutes=calendar.offset_min)
    midnight = (at.astimezone(UTC) + zone).replace(hour=0, minute=0, second=0, microsecond=0) - zone
    for span in calendar.exceptions:
        yield from (span.start, span.end)
    for minute in sorted({_minute(clock) for shift in calendar.shifts for clock in (shift.start, shift.end)}):
        yield from (midnight + timedelta(days=day, minutes=minute) for day in range(AHEAD_DAYS + 1))


def always(offset_min: int = 180) -> Calendar:
    """Day and night."""
    return Calendar(offset_min=offset_min, shifts=(Shift(days=DAYS, start="00:00", end="00:00"),))


def _on(shift: Shift, today: Day, yesterday: Day, minute: int) -> bool:
    start, end = _minute(shift.start), _minute(shift.end)
    if start < end:
        return today in shift.days and start <= minute < end
    return (today in shift.days and minute >= start) or (yesterday in shift.days and minute < end)


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])
