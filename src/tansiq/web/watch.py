"""The watch log at a desk, its last hand-over, and what the next one would say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromQuery, QueryParameter

from tansiq.clock import stamp
from tansiq.ids import DeskId
from tansiq.kinds.draft import aware
from tansiq.reports.watch import Group, Happened, Place, Span, place
from tansiq.storage import Tx
from tansiq.web.door import Door, SignedIn, TheDoor
from tansiq.web.pacing import SEARCHES
from tansiq.work import shift
from tansiq.work.logbook import Logbook
from tansiq.work.shift import Left, Shift

MAX_ENTRIES = 500
A_DAY = timedelta(days=1)
Instant = Annotated[datetime | None, QueryParameter(name="from")]
Until = Annotated[datetime | None, QueryParameter(name="to")]


class WatchLog(msgspec.Struct, frozen=True):
    """A page of the log; ``next`` goes into ``before`` for what happened earlier. With it the desk's last hand-over."""

    entries: tuple[Happened, ...]
    next: str | None
    shift: Shift


class Pending(msgspec.Struct, frozen=True):
    """What is left to do."""

    left: tuple[Left, ...]


@get("/api/watch", sync_to_thread=True, opt=SEARCHES)
def watch(
    session: SignedIn,
    door: TheDoor,
    start: Instant = None,
    end: Until = None,
    before: Annotated[str | None, QueryParameter(max_length=64)] = None,
    limit: FromQuery[int] = 200,
    what: FromQuery[list[Group] | None] = None,
) -> WatchLog:
    """What happened at this desk, newest first; without ``from`` the day before ``to``, without ``to`` until now."""
    below = place(before) if before else None
    span = span_of(start, end, below, limit, door.clock.now())
    return door.db.read(lambda tx: looked(tx, door, session.desk, span, tuple(what or ())))


@get("/api/watch/pending", sync_to_thread=True)
def pending(session: SignedIn, door: TheDoor) -> Pending:
    """What a hand-over would say is left to do."""

    def look(tx: Tx) -> Pending:
        reader = session.desk
        directory, now = door.book.directory(tx), door.clock.now()
        me = directory.desks[reader].agency
        waiting = door.releaser.queue(tx, reader) if me == door.agency else []
        return Pending(tuple(shift.left(tx, door.desk(tx, reader), reader, me, directory, waiting, now)))

    return door.db.read(look)


def looked(tx: Tx, door: Door, reader: DeskId, span: Span, groups: tuple[Group, ...]) -> WatchLog:
    """A page, as a desk is given it."""
    directory, now = door.book.directory(tx), door.clock.now()
    me = directory.desks[reader].agency
    found = Logbook(tx, reader, me, directory, now).page(span, groups)
    more = found[-1].key if len(found) == span.limit else None
    return WatchLog(tuple(found), more, shift.last(tx, reader, me, now))


def span_of(start: datetime | None, end: datetime | None, below: Place | None, limit: int, now: datetime) -> Span:
    """Which part of the log. Raises ``time.unreadable`` or ``time.impossible``."""
    until = aware(end, "to") if end is not None else now + timedelta(milliseconds=1)
    top = Place(stamp(until))
    try:
        since = aware(start, "from") if start is not None else until - A_DAY
    except OverflowError:
        since = datetime.min.replace(tzinfo=UTC)
    return Span(since, min(below, top) if below else top, max(1, min(limit, MAX_ENTRIES)))


HANDLERS = [watch, pending]
