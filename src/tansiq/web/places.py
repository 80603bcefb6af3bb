"""Places and boundaries at a desk: the same for every desk, for none of it is anybody's secret."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromQuery, QueryParameter

from tansiq.errors import Fault
from tansiq.geo import mgrs
from tansiq.ids import DeskId
from tansiq.network.directory import Directory
from tansiq.places import queries
from tansiq.places.queries import At, BoundaryView, PlaceView
from tansiq.storage import Tx
from tansiq.web.door import SignedIn, TheDoor
from tansiq.web.feed import MAX_SOUGHT, read_box
from tansiq.web.pacing import SEARCHES
from tansiq.work.rooms import middle_of

Text = Annotated[str, QueryParameter(max_length=MAX_SOUGHT)]


class Places(msgspec.Struct, frozen=True):
    """Places that fit, the best first."""

    places: tuple[PlaceView, ...]


class Boundaries(msgspec.Struct, frozen=True):
    """Boundaries, larger units first."""

    boundaries: tuple[BoundaryView, ...]


@get("/api/places", sync_to_thread=True, opt=SEARCHES)
def places(
    session: SignedIn,
    door: TheDoor,
    words: Text = "",
    near: Annotated[str | None, QueryParameter(max_length=MAX_SOUGHT)] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=queries.MAX_LIMIT)] = 10,
) -> Places:
    """Places by name, or without a name the nearest to a point."""
    at = _at(near, "near")

    def look(tx: Tx) -> list[PlaceView]:
        if not words.strip() and at is not None:
            return queries.nearest(tx, at, limit)
        return queries.find(tx, words, limit, at or _room(door.book.directory(tx), session.desk))

    return Places(tuple(door.db.read(look)))


@get("/api/boundaries", sync_to_thread=True)
def boundaries(
    session: SignedIn,
    door: TheDoor,
    box: FromQuery[str | None] = None,
    at: Annotated[str | None, QueryParameter(max_length=MAX_SOUGHT)] = None,
    level: Annotated[int | None, QueryParameter(ge=0, le=4)] = None,
    id: FromQuery[str | None] = None,
) -> Boundaries:
    """Boundaries that a box touches or a point lies in, without their shapes; or one by its id, with its shape."""
    if id is not None:
        found = door.db.read(lambda tx: queries.boundary(tx, id))
        return Boundaries((found,) if found else ())
    outline, point = read_box(box), _at(at, "at")
    return Boundaries(tuple(door.db.read(lambda tx: queries.boundaries(tx, outline, point, level))))


def _room(directory: Directory, desk: DeskId) -> At | None:
    """Where the desk's room is."""
    entry = directory.desks.get(desk)
    return middle_of(directory, entry.desk.centre) if entry else None


def _at(text: str | None, field: str) -> At | None:
    """A position as it is typed.

    Raises:
        Fault: ``place.unreadable`` or ``place.out-of-range``.
    """
    if text is None:
        return None
    try:
        lon, lat = mgrs.parse(text).coordinates
    except Fault as fault:
        raise Fault(fault.code, fault.detail, field=field) from fault
    return lat, lon


HANDLERS = [places, boundaries]
