"""Ground that may explode, and what is done about it (after the UXO 9-line and IMAS).

Of the nine lines, time, place and unit stand in the header; contact, device, contamination, resources threatened, impact,
protective measures and priority in the body. A hazard does not expire: it stands until somebody says that it is cleared.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.geo.place import Polygon
from tansiq.kinds.fields import Distance, Line, Size, Text
from tansiq.kinds.over import Over, ends, holds

Danger = Literal["mine", "booby-trap", "ied", "uxo", "submunition", "explosive-stock", "collapse", "chemical", "other"]


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """One sort of explosive item.

    Args:
        category: its sort, in IMAS's terms.
        model: type or marking, in words.
        count: how many.
    """

    category: Literal[
        "mine-anti-personnel",
        "mine-anti-vehicle",
        "ied",
        "booby-trap",
        "submunition",
        "rocket",
        "shell",
        "grenade",
        "bomb",
        "detonator",
        "other",
    ]
    model: Line = ""
    count: Size = Size()


class Hazard(msgspec.Struct, frozen=True, kw_only=True):
    """A hazardous area or item; its ground is the header's place.

    Args:
        danger: what kind of danger.
        state: ``suspected`` (SHA), ``confirmed`` (CHA) or ``cleared``.
        cleared_at: from when it is clear; needed when it is.
        stand_off_m: how far to stay off, metres.
        contact: whom to call: a call sign or a number.
        devices: what lies there, as far as known.
        evidence: what it rests on (IMAS: direct or indirect), ``none``, or ``unknown``.
        evidence_text: the evidence in words.
        perimeter: the outline that is marked or cordoned off.
        marked: whether and how it is marked on the ground.
        contamination: chemical or other contamination.
        threatened: what is threatened: people, buildings, roads.
        impact: what it keeps from being done.
        protective_measures: what was done already.
        priority: UXO 9-line: ``immediate``, ``indirect``, ``minor`` or ``no-threat``; null: not judged.
    """

    danger: Danger
    state: Literal["suspected", "confirmed", "cleared"]
    cleared_at: datetime | None = None
    stand_off_m: Distance | None = None
    contact: Line = ""
    devices: Annotated[tuple[Device, ...], msgspec.Meta(max_length=50)] = ()
    evidence: Literal["unknown", "none", "indirect", "direct"] = "unknown"
    evidence_text: Text = ""
    perimeter: Polygon | None = None
    marked: Literal["unknown", "unmarked", "tape", "signs", "fence", "guarded"] = "unknown"
    contamination: Line = ""
    threatened: Line = ""
    impact: Line = ""
    protective_measures: Text = ""
    priority: Literal["immediate", "indirect", "minor", "no-threat"] | None = None


class HazardAction(msgspec.Struct, frozen=True, kw_only=True):
    """What was done about a hazard, the one in `refs` (after IMAS and the GICHD's minimum data).

    Args:
        method: how.
        result: how it ended.
        disposed: what was made safe, removed or destroyed.
        area_m2: how much ground was searched, square metres.
        depth_cm: down to which depth, centimetres.
        residual: what risk is left.
        text: more, in words.
    """

    method: Literal[
        "survey-non-technical", "survey-technical", "marking", "clearance", "disposal", "removal", "quality-check"
    ]
    result: Literal["done", "partly", "suspended"] = "done"
    disposed: Annotated[tuple[Device, ...], msgspec.Meta(max_length=50)] = ()
    area_m2: Annotated[float, msgspec.Meta(ge=0, le=1_000_000_000)] | None = None
    depth_cm: Annotated[int, msgspec.Meta(ge=0, le=1_000)] | None = None
    residual: Literal["none", "tolerable", "remains", "unknown"] = "unknown"
    text: Text = ""


def current(hazard: Hazard, at: datetime) -> bool:
    """Whether one must keep off: until it is cleared, whatever its age."""
    return holds(over(hazard), at)


def over(hazard: Hazard) -> Over | None:
    """That it is cleared, and since when; None: it is not.

    A hazard that is called cleared without an instant is not cleared: nobody walks on a half-filled form.
    """
    return ends("cleared", hazard.cleared_at) if hazard.state == "cleared" else None


def minimum_hazard(hazard: Hazard) -> Hazard:
    """What life safety releases of a hazard: the kind of danger and its state, stand-off and contact; no words, no evidence."""
    return Hazard(
        danger=hazard.danger,
        state=hazard.state,
        cleared_at=hazard.cleared_at,
        stand_off_m=hazard.stand_off_m,
        contact=hazard.contact,
    )


def sourceless_hazard(hazard: Hazard) -> Hazard:
    """What SOURCE lets leave: not what the evidence is."""
    return msgspec.structs.replace(hazard, evidence="unknown", evidence_text="")
