"""The feed at a desk: its newest rows, or the newest that fit what is looked for."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromQuery, QueryParameter

from tansiq.errors import Fault
from tansiq.ids import AgencyId, SectorId
from tansiq.kinds.draft import aware
from tansiq.picture.cells import Box
from tansiq.picture.search import Sought
from tansiq.storage import Tx
from tansiq.text.words import words as in_one_form
from tansiq.web.door import SignedIn, TheDoor
from tansiq.web.pacing import SEARCHES
from tansiq.work.lines import Line

MAX_ROWS = 500
MAX_SOUGHT = 200
MAX_INSTANT = 40
KnownAt = Annotated[str | None, QueryParameter(max_length=MAX_INSTANT)]
"""An instant that is looked back to."""


class Feed(msgspec.Struct, frozen=True):
    """A page of the feed."""

    rows: tuple[Line, ...]
    next: int | None
    last: int


@get("/api/feed", sync_to_thread=True, opt=SEARCHES)
def feed(
    session: SignedIn,
    door: TheDoor,
    before: FromQuery[int | None] = None,
    limit: FromQuery[int] = 100,
    words: Annotated[str, QueryParameter(max_length=MAX_SOUGHT)] = "",
    box: FromQuery[str | None] = None,
    kind: FromQuery[list[str] | None] = None,
    owner: FromQuery[list[AgencyId] | None] = None,
    sector: FromQuery[list[SectorId] | None] = None,
    since: Annotated[str | None, QueryParameter(name="from", max_length=MAX_INSTANT)] = None,
    until: Annotated[str | None, QueryParameter(name="to", max_length=MAX_INSTANT)] = None,
    known_at: KnownAt = None,
) -> Feed:
    """The newest rows, or the newest that fit; as they were known at an instant, where one is given."""
    size = max(1, min(limit, MAX_ROWS))
    first, last, then = read_instant(since, "from"), read_instant(until, "to"), read_instant(known_at, "known_at")
    if first and last and first > last:
        raise Fault("time.impossible", "It ends before it begins.", field="to")

    def look(tx: Tx) -> Feed:
        areas = None if sector is None else {each.sector: each.area for each in door.book.directory(tx).ground.sectors}
        sought = Sought(
            words=in_one_form(words),
            box=read_box(box),
            kinds=tuple(kind or ()),
            owners=tuple(owner or ()),
            sectors=None if areas is None else tuple(areas[each] for each in sector or () if each in areas),
            since=first,
            until=last,
        )
        desk = door.desk(tx, session.desk, then)
        rows = desk.search(sought, before, size)
        return Feed(tuple(rows), rows[-1].n if len(rows) == size else None, desk.last)

    return door.db.read(look)


def read_box(text: str | None) -> Box | None:
    """``south,west,north,east`` in degrees.

    Raises:
        Fault: ``place.out-of-range`` or ``place.unreadable``.
    """
    if text is None:
        return None
    try:
        south, west, north, east = (float(edge) for edge in text.split(","))
    except ValueError as error:
        raise Fault("place.unreadable", "A box is south,west,north,east in degrees.", field="box") from error
    if not (-90 <= south <= north <= 90 and -180 <= west <= east <= 180):
        raise Fault("place.out-of-range", "A box is south,west,north,east in degrees.", field="box")
    return south, west, north, east


def read_instant(text: str | None, field: str) -> datetime | None:
    """RFC 3339 with a zone.

    Raises:
        Fault: ``time.unreadable`` or ``time.impossible``.
    """
    if text is None:
        return None
    try:
        return aware(datetime.fromisoformat(text), field)
    except ValueError as error:
        raise Fault("time.unreadable", field=field) from error


HANDLERS = [feed]
