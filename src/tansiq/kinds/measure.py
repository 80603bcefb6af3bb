"""Control measures (after APP-6): lines, routes, points and areas that others must know. The shape is the header's place."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from tansiq.geo.place import Geometry, LineString, Point, Polygon
from tansiq.kinds.calendar import Calendar
from tansiq.kinds.fields import Line, Parties, Text, Title
from tansiq.kinds.over import Over, ends, holds

Type = Literal["boundary", "phase-line", "route", "checkpoint", "contact-point", "no-entry", "humanitarian-notified"]
SHAPES: dict[Type, tuple[type[Geometry], ...]] = {
    "boundary": (LineString,),
    "phase-line": (LineString,),
    "route": (LineString,),
    "checkpoint": (Point,),
    "contact-point": (Point,),
    "no-entry": (Polygon,),
    "humanitarian-notified": (Point, Polygon),
}
"""What each looks like on the ground."""


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """A control measure.

    Args:
        type: which, in APP-6's terms.
        title: what people call it.
        agencies: whom it binds; empty: everybody who gets it.
        effective: from when it counts.
        expires: from then on it counts no more; null: until it is cancelled.
        hours: when it is open (checkpoints, routes); null: always.
        contact: whom to call: a call sign or a number.
        text: what to do there, in words.
        state: a measure that is cancelled is a next version that says so.
    """

    type: Type
    title: Title = Title()
    agencies: Parties = ()
    effective: datetime
    expires: datetime | None = None
    hours: Calendar | None = None
    contact: Line = ""
    text: Text = ""
    state: Literal["in-force", "cancelled"] = "in-force"


def in_force(measure: Measure, at: datetime) -> bool:
    """Whether it counts at an instant."""
    return measure.effective <= at and holds(over(measure), at)


def over(measure: Measure) -> Over | None:
    """That it is cancelled, which counts for all time, or when it expires."""
    if measure.state == "cancelled":
        return Over("cancelled")
    return ends("expired", measure.expires)
