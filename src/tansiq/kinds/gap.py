"""Ground and hours in which nobody observes, and who is going to close them. The ground of a gap is the header's place."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.calendar import Calendar, manned
from tansiq.kinds.fields import Count, Line, Parties, Party, Priority, Text
from tansiq.kinds.over import Over

Cell = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V][0-9]{2}([0-9]{2})?$")]
"""An MGRS square of ten kilometres or of one: never finer."""


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A gap: owned, assigned, watched until it is closed. Requirements and posts that belong to it stand in `refs`.

    Args:
        title: what it is called, in one line.
        reason: why nobody observes there.
        hours: when nobody observes; null: unknown, and so always.
        length_m: how long it is along the seam, metres.
        ease: how easily it is crossed.
        priority: how it ranks.
        assigned_to: the agency that is to close it.
        responders: the agencies that could be there first.
        respond_min: how long the nearest needs, minutes.
        by: by when it should be closed.
        method: how it was found.
        source: the terrain and figures that it rests on, with their error class, in words.
        state: where it stands.
        text: more, in words.
    """

    title: Line = ""
    reason: Literal["terrain", "distance", "hours", "vacated", "weather", "unknown-terrain", "other"]
    hours: Calendar | None = None
    length_m: Annotated[float, msgspec.Meta(ge=0, le=1_000_000)] | None = None
    ease: Literal["unknown", "easy", "hard", "very-hard"] = "unknown"
    priority: Priority = "routine"
    assigned_to: Party | None = None
    responders: Parties = ()
    respond_min: Annotated[int, msgspec.Meta(ge=0, le=10_080)] | None = None
    by: datetime | None = None
    method: Literal["person", "computed"] = "person"
    source: Line = ""
    state: Literal["open", "assigned", "watched", "closed"] = "open"
    text: Text = ""


class Covered(msgspec.Struct, frozen=True, kw_only=True):
    """How well one cell is observed.

    Args:
        cell: an MGRS square of ten kilometres or of one.
        state: ``unknown`` where the terrain is unknown; never shown as covered.
        share_pct: how much of the ground is seen while it is, per cent.
    """

    cell: Cell
    state: Literal["covered", "partly", "uncovered", "unknown"]
    share_pct: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What is observed, as a coarse layer: no posts, no positions.

    Args:
        cells: each cell once; one that is missing is unknown.
        hours: when it holds; null: at the header's event time only.
        observers: how many posts, patrols and sensors it was made from.
        source: the terrain and method that it rests on, with their error class, in words.
    """

    cells: Annotated[tuple[Covered, ...], msgspec.Meta(min_length=1, max_length=2_000)]
    hours: Calendar | None = None
    observers: Count | None = None
    source: Line = ""


def open_at(gap: Gap, at: datetime) -> bool:
    """Whether nobody observes there at an instant; unknown hours are all hours."""
    return over(gap) is None and manned(gap.hours, at) is not False


def over(gap: Gap) -> Over | None:
    """That somebody observes there now."""
    return Over("closed") if gap.state == "closed" else None


def cell_state(coverage: Coverage, cell: str) -> Literal["covered", "partly", "uncovered", "unknown"]:
    """How well a cell is observed; one that is not listed is unknown."""
    return next((each.state for each in coverage.cells if each.cell == cell), "unknown")
