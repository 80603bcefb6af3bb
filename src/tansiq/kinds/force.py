"""Who and what stands on the ground: units, vital installations, posts, patrols, sensors. Where stands in the header's place."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.calendar import Calendar, manned
from tansiq.kinds.fields import NO_NONCE, Bearing, Distance, Hex128, Line, Party, Size, Slug, Text, Title, Together
from tansiq.kinds.over import Over

Strength = Literal["unknown", "up-to-10", "11-30", "31-100", "101-300", "301-1000", "above-1000"]
"""Bands, after APP-6's echelons: a band can be told where a number may not."""
Height = Annotated[float, msgspec.Meta(ge=0, le=500)]
"""Metres above the ground; the highest mast here is lower."""
Sight = Distance
Speed = Annotated[float, msgspec.Meta(gt=0, le=200)]


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A sector of view, clockwise; equal bearings: all round.

    Args:
        from_deg: where it begins, degrees from true north.
        to_deg: where it ends, degrees from true north.
    """

    from_deg: Bearing = 0.0
    to_deg: Bearing = 0.0


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A unit of the owner; never a person.

    Args:
        unit: its id at its owner.
        title: what people call it.
        echelon: its size as APP-6 has it.
        branch: what it is for.
        strength: how many, in bands.
        agencies: for a joint unit: the agencies it belongs to; it is joint once they have concurred.
        state: whether it is there.
        contact: whom to call: a call sign or a number.
        nonce: of a joint unit, filled in by the owner's node (`joint`).
    """

    unit: Slug
    title: Title = Title()
    echelon: Literal[
        "team", "squad", "section", "platoon", "company", "battalion", "regiment", "brigade", "division", "other"
    ]
    branch: Literal[
        "infantry",
        "mechanised",
        "mountain",
        "engineer",
        "eod",
        "medical",
        "logistics",
        "police",
        "border",
        "signals",
        "other",
    ] = "other"
    strength: Strength = "unknown"
    agencies: Together = ()
    state: Literal["present", "moving", "withdrawn"] = "present"
    contact: Line = ""
    nonce: Hex128 = NO_NONCE


class Facility(msgspec.Struct, frozen=True, kw_only=True):
    """A vital installation or a settlement, to be kept safe.

    Args:
        category: what it is.
        title: what people call it.
        inhabitants: how many live or work there.
        importance: 1 is the highest.
        guarded_by: the agency that guards it.
        notified: whether it is humanitarian-notified.
        text: more, in words.
    """

    category: Literal[
        "settlement",
        "camp",
        "hospital",
        "school",
        "religious",
        "water",
        "power",
        "oil",
        "gas",
        "bridge",
        "road",
        "communications",
        "government",
        "other",
    ]
    title: Title = Title()
    inhabitants: Size | None = None
    importance: Annotated[int, msgspec.Meta(ge=1, le=5)] = 3
    guarded_by: Party | None = None
    notified: bool = False
    text: Text = ""


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """A place from which somebody observes or guards.

    Args:
        post: its id at its owner.
        title: what people call it.
        type: what it is.
        observer_height_m: the eye's height above the ground, metres.
        max_distance_m: how far one sees there by day, metres.
        night_distance_m: how far by night, metres; null: not at night.
        view: the sector of view.
        manning: when it is manned; null: unknown, and so never counted as covered.
        strength: how many, in bands.
        agencies: for a joint post: the agencies that man it; it is joint once they have concurred.
        state: ``vacated`` says that nobody of ours is there any more.
        contact: whom to call: a call sign or a number.
        nonce: of a joint post, filled in by the owner's node (`joint`).
    """

    post: Slug
    title: Title = Title()
    type: Literal["observation", "checkpoint", "guard", "base", "other"] = "observation"
    observer_height_m: Height = 2.0
    max_distance_m: Sight
    night_distance_m: Sight | None = None
    view: View = View()
    manning: Calendar | None = None
    strength: Strength = "unknown"
    agencies: Together = ()
    state: Literal["planned", "standing", "vacated"] = "standing"
    contact: Line = ""
    nonce: Hex128 = NO_NONCE


class Patrol(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who goes along a route again and again; the route is the header's place, a line.

    Args:
        patrol: its id at its owner.
        unit: which unit; never a person.
        schedule: when it is on its way; null: unknown, and so never counted as covered.
        speed_kmh: how fast it goes, kilometres an hour.
        observer_height_m: the eye's height above the ground, metres.
        max_distance_m: how far one sees from it, metres.
        both_ways: whether it comes back the same way.
        state: whether it goes.
        contact: whom to call: a call sign or a number.
    """

    patrol: Slug
    unit: Line = ""
    schedule: Calendar | None = None
    speed_kmh: Speed
    observer_height_m: Height = 2.0
    max_distance_m: Sight
    both_ways: bool = True
    state: Literal["planned", "going", "ended"] = "going"
    contact: Line = ""


class Sensor(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that observes.

    Args:
        sensor: its id at its owner.
        type: what it is.
        observer_height_m: its height above the ground, metres.
        target_height_m: the height of what it sees, metres above the ground.
        max_distance_m: how far it sees, metres.
        night: whether it sees by night.
        view: the sector of view.
        watched: when somebody looks at what it shows; null: unknown, and so never counted as covered.
        state: whether it works.
    """

    sensor: Slug
    type: Literal["camera", "thermal", "radar", "acoustic", "seismic", "balloon", "uav", "other"]
    observer_height_m: Height = 10.0
    target_height_m: Height = 1.5
    max_distance_m: Sight
    night: bool = False
    view: View = View()
    watched: Calendar | None = None
    state: Literal["working", "faulty", "removed"] = "working"


def observes(body: Post | Patrol | Sensor, at: datetime) -> bool | None:
    """Whether it observes at an instant; None: unknown, never *covered*."""
    match body:
        case Post():
            return manned(body.manning, at) if body.state == "standing" else False
        case Patrol():
            return manned(body.schedule, at) if body.state == "going" else False
        case Sensor():
            return manned(body.watched, at) if body.state == "working" else False


def over(body: Unit | Post | Patrol | Sensor) -> Over | None:
    """That it is not there any more. What is planned, or does not work, is not over."""
    match body.state:
        case "withdrawn" | "vacated" | "ended" | "removed":
            return Over(body.state)
        case _:
            return None


NAMELESS = "presence"
"""Stands for the name at its owner: equal ones would tell which is the same, or how they are numbered."""


def named(slug: str) -> str:
    """A name at its owner, if it is one."""
    return "" if slug == NAMELESS else slug


def presence_unit(unit: Unit) -> Unit:
    """What life safety releases near a seam: that a unit is there, or not any more; no title, size, strength or contact."""
    return Unit(unit=NAMELESS, echelon="other", state="withdrawn" if unit.state == "withdrawn" else "present")


def presence_post(post: Post) -> Post:
    """As `presence_unit`; neither how far it sees nor when it is manned."""
    return Post(post=NAMELESS, type="other", max_distance_m=0, observer_height_m=0, state=post.state)


def presence_patrol(patrol: Patrol) -> Patrol:
    """As `presence_unit`; neither how fast it goes nor when. A speed must stand there: it is that of a walk."""
    return Patrol(patrol=NAMELESS, speed_kmh=5, max_distance_m=0, observer_height_m=0, state=patrol.state)


def looks_at(view: View, bearing_deg: float) -> bool:
    """Whether a bearing lies in a sector of view.

    >>> looks_at(View(from_deg=350, to_deg=10), 0), looks_at(View(from_deg=350, to_deg=10), 180), looks_at(View(), 77)
    (True, False, True)
    """
    width = (view.to_deg - view.from_deg) % 360
    return width == 0 or (bearing_deg - view.from_deg) % 360 <= width
