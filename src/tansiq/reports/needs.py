"""What the header of each kind must say beside its body: when, where in which shape, and of which records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tansiq.errors import Fault
from tansiq.geo.place import Geometry, LineString, Point, Polygon
from tansiq.kinds.draft import Draft
from tansiq.kinds.registry import PLANS

ANY = (Point, LineString, Polygon)
SPOT = (Point, Polygon)


@dataclass(frozen=True)
class Needs:
    """What a kind's header must say.

    Args:
        time: whether it needs an event time.
        place: whether it needs a place.
        shapes: what a place may look like.
        subject: the kinds of record that it may be about; empty: of any kind.
        least, most: how many such records it names.
    """

    time: bool = False
    place: bool = False
    shapes: tuple[type[Geometry], ...] = ANY
    subject: tuple[str, ...] = ()
    least: int = 0
    most: int | None = None


NEEDS: dict[str, Needs] = {
    "spot": Needs(time=True),
    "alert": Needs(place=True),
    "deviation": Needs(place=True, subject=PLANS, most=1),
    "info": Needs(time=True),
    "requirement": Needs(),
    "assessment": Needs(least=1),
    "incident": Needs(time=True, place=True),
    "hazard": Needs(place=True, shapes=SPOT),
    "hazard-action": Needs(time=True, subject=("hazard",), least=1, most=1),
    "find": Needs(time=True, place=True, shapes=SPOT),
    "request": Needs(),
    "reply": Needs(subject=("request",), least=1, most=1),
    "unit": Needs(shapes=SPOT),
    "facility": Needs(place=True, shapes=SPOT),
    "post": Needs(place=True, shapes=(Point,)),
    "patrol": Needs(place=True, shapes=(LineString,)),
    "sensor": Needs(place=True, shapes=(Point,)),
    "measure": Needs(place=True),
    "gap": Needs(place=True, shapes=(LineString, Polygon)),
    "attachment": Needs(least=1, most=1),
    "watch": Needs(),
    "meeting": Needs(time=True),
    "agreement": Needs(),
    "group": Needs(),
}
"""Every kind that is composed here."""


def check(draft: Draft, named: Sequence[str]) -> None:
    """Check a draft's header against its kind.

    Args:
        named: the kinds of the records in its `refs`.

    Raises:
        Fault: ``kind.unknown`` for one that is not composed here, else of the family *input*, with the field.
    """
    needs = NEEDS.get(draft.kind)
    if needs is None:
        raise Fault("kind.unknown", field="kind")
    if needs.time and draft.event_time is None:
        raise Fault("time.unreadable", "It says when.", field="event_time")
    if needs.place and draft.place is None:
        raise Fault("place.unreadable", "It says where.", field="place")
    if draft.place is not None:
        check_shape(draft.place.geometry, needs.shapes)
    found = sum(not needs.subject or kind in needs.subject for kind in named)
    if found < needs.least or (needs.most is not None and found > needs.most):
        wanted = " or ".join(needs.subject) or "record"
        raise Fault("body.invalid", f"It names the {wanted} that it is about.", field="refs")


def check_shape(geometry: Geometry, shapes: tuple[type[Geometry], ...]) -> None:
    """Refuse a place of the wrong shape.

    Raises:
        Fault: ``place.unreadable``.
    """
    if not isinstance(geometry, shapes):
        wanted = " or ".join(shape.__name__ for shape in shapes)
        raise Fault("place.unreadable", f"Its place is a {wanted}.", field="place.geometry")
