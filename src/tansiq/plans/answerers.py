"""Who must answer a plan: from the ground alone (design 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tansiq.errors import Fault
from tansiq.geo.place import Geometry
from tansiq.ids import AgencyId, SectorId
from tansiq.network.ground import Ground

SLIVER_M2 = 10_000.0
"""A hundred metres square: outlines drawn by hand overlap the map's edge by that much without meaning it."""


@dataclass(frozen=True)
class Required:
    """An agency that must answer, and the sectors for which."""

    agency: AgencyId
    sectors: tuple[SectorId, ...]


def required(shapes: Sequence[Geometry], ground: Ground) -> tuple[Required, ...]:
    """Everyone who answers for the ground that the shapes touch, the planner included if it does; ordered by agency."""
    answers_for: dict[AgencyId, list[SectorId]] = {}
    for sector in ground.touched(shapes):
        for agency in ground.responsible(sector):
            answers_for.setdefault(agency, []).append(sector.sector)
    return tuple(Required(agency, tuple(answers_for[agency])) for agency in sorted(answers_for))


def check_inside(shapes: Sequence[Geometry], ground: Ground) -> None:
    """Refuse a plan on ground that no one answers for.

    Raises:
        Fault: ``plan.outside-map``.
    """
    if any(ground.outside_m2(shape) > SLIVER_M2 for shape in shapes):
        raise Fault("plan.outside-map", field="body.volumes")
