"""A record of these kinds as one line, whoever reads it."""

from __future__ import annotations

import msgspec

from tansiq.geo.area import check_shape
from tansiq.kinds.calendar import Calendar
from tansiq.kinds.draft import aware
from tansiq.kinds.fields import Title
from tansiq.kinds.force import Facility, Patrol, Post, Sensor, Unit
from tansiq.picture.entry import Entry, entry
from tansiq.records.log import Stored

Body = Unit | Facility | Post | Patrol | Sensor
_BODIES: dict[str, type[Body]] = {
    "unit": Unit,
    "facility": Facility,
    "post": Post,
    "patrol": Patrol,
    "sensor": Sensor,
}
KINDS = tuple(_BODIES)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of the newest version of one record.

    Args:
        entry: as it stands in any list.
        slug: its name at its owner; a facility's, and that of a minimum, is its record's id.
        body: as it was signed.
    """

    entry: Entry
    slug: str
    body: msgspec.Raw

    def read(self) -> Body:
        """What it says."""
        return msgspec.json.decode(self.body, type=_BODIES[self.entry.kind])


def row(stored: Stored, body: msgspec.Struct) -> Row | None:
    """The line of a record; None for a body that is none of these.

    Raises:
        Fault: for what could not be laid on the ground or on a clock: what comes from outside was checked there, or was not.
    """
    match body:
        case Unit():
            slug = body.unit
        case Post():
            slug = body.post
        case Patrol():
            slug = body.patrol
        case Sensor():
            slug = body.sensor
        case Facility():
            slug = str(stored.id)
        case _:
            return None
    line = entry(stored)
    if line.place is not None:
        check_shape(line.place.geometry, "place.geometry")
    for span in spans.exceptions if (spans := calendar_of(body)) else ():
        aware(span.start, "body")
        aware(span.end, "body")
    if line.minimum:
        slug = str(stored.id)  # a presence has no name, and two of them are not one
    return Row(entry=line, slug=slug, body=stored.header().body)


def calendar_of(body: Body) -> Calendar | None:
    """When somebody looks; None: nobody has said, or it is nothing that observes."""
    match body:
        case Post():
            return body.manning
        case Patrol():
            return body.schedule
        case Sensor():
            return body.watched
        case _:
            return None


def title_of(body: Body) -> Title:
    """What people call it; empty where its kind has no such field."""
    return Title() if isinstance(body, Patrol | Sensor) else body.title
