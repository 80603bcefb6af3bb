"""What a desk gives when it writes: checked the same way for every kind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from tansiq.errors import Fault
from tansiq.geo import area, mgrs, place
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, CentreId, DeskId, RecordId
from tansiq.labels import label as labels
from tansiq.labels.clearance import Seat
from tansiq.labels.label import Label
from tansiq.records.content import Evaluation, Status, When

LATEST_EVENT = timedelta(minutes=10)
"""A report of what was seen cannot lie further ahead than clocks differ."""
EARLIEST_EVENT = datetime.fromisoformat("1900-01-01T00:00:00+00:00")
MAX_REFS = 50
MAX_PICTURES = 6
"""Of one act. On a bad line they take some minutes already."""


class Previous(msgspec.Struct, frozen=True):
    """The version that the desk had before its eyes when it wrote the next."""

    id: RecordId
    version: int


def _no_label() -> msgspec.Raw:
    return msgspec.Raw(b"null")


class Picture(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A photograph that is written with its record: an `attachment` of its own once it is there.

    Args:
        label: narrower than the record's; absent: the record's own.
    """

    label: msgspec.Raw | None = None
    body: msgspec.Raw


class Draft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A record as a desk gives it; `docs/formats/api.md` shows it.

    An unknown field is refused: a misspelt `label` or `derived_from` would be passed over, and with it what it withholds.

    Args:
        refs: records it speaks of, without repeating what they say.
        derived_from: records that it quotes, sums up or passes on.
        pictures: what is written and released with it, in one act.
    """

    kind: str
    status: Status
    event_time: When | None = None
    place: Place | None = None
    evaluation: Evaluation | None = None
    label: msgspec.Raw = msgspec.field(default_factory=_no_label)
    body: msgspec.Raw
    refs: tuple[RecordId, ...] = ()
    previous: Previous | None = None
    derived_from: tuple[RecordId, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """Who writes.

    Args:
        account: who signed in; for audit, it never leaves.
        may_release: whether this account is a release authority.
        machine: an import or a sensor; never counted as a source.
    """

    agency: AgencyId
    centre: CentreId
    desk: DeskId
    account: str
    seat: Seat
    may_release: bool
    machine: bool = False


def check(draft: Draft, author: Author, status: Status, now: datetime, *, ahead: bool) -> Label:
    """Check what all kinds share; the label as read.

    Args:
        ahead: whether the event may lie in the future (plans).

    Raises:
        Fault: of the family *input*, with the field that is wrong.
    """
    label = labels.check(draft.label, now)
    if label.level > author.seat.ceiling:
        raise Fault("label.ceiling", field="label.level")
    if draft.status is not status:
        raise Fault("status.mixed", field="status")
    if draft.place is not None:
        place.check(draft.place)
        area.check_shape(draft.place.geometry, "place.geometry")
    for name in ("refs", "derived_from"):
        if len(getattr(draft, name)) > MAX_REFS:
            raise Fault("body.invalid", "Too many references.", field=name)
    if len(draft.pictures) > MAX_PICTURES:
        raise Fault("body.invalid", f"At most {MAX_PICTURES} pictures at once.", field="pictures")
    if draft.event_time is not None:
        _check_time(draft.event_time, now, ahead=ahead)
    return label


def with_grid(where: Place) -> Place:
    """The place with its grid reference filled in."""
    lat, lon = place.middle(where.geometry)
    return msgspec.structs.replace(where, mgrs=where.mgrs or mgrs.from_position(lat, lon))


def aware(instant: datetime, field: str) -> datetime:
    """The same instant, if it says where on the clock face of the world it stands.

    Raises:
        Fault: ``time.unreadable``, or ``time.impossible`` for the last and first hours of the calendar.
    """
    if instant.tzinfo is None:
        raise Fault("time.unreadable", "A time without a zone.", field=field)
    try:
        instant.astimezone(UTC)
    except OverflowError as error:
        raise Fault("time.impossible", "It lies outside the calendar.", field=field) from error
    return instant


def _check_time(when: When, now: datetime, *, ahead: bool) -> None:
    start = aware(when.start, "event_time.from")
    if start < EARLIEST_EVENT or (not ahead and start > now + LATEST_EVENT):
        raise Fault("time.impossible", field="event_time.from")
    if when.end is not None:
        end = aware(when.end, "event_time.to")
        if end < start or (not ahead and end > now + LATEST_EVENT):
            raise Fault("time.impossible", field="event_time.to")
