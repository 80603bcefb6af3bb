"""Who must answer: for a plan who answers for its ground (design 6), and whoever is named as a party (design 3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tansiq.errors import Fault
from tansiq.geo.place import Geometry
from tansiq.ids import AgencyId, CentreId, SectorId
from tansiq.network.ground import Ground

SLIVER_M2 = 10_000.0
"""A hundred metres square: outlines drawn by hand overlap the map's edge by that much without meaning it."""


@dataclass(frozen=True)
class Required:
    """An agency that must answer, and the sectors for which: those of one room, where one node of it answers.

    A party that answers for no ground has none: its node in the room that the record came from answers.
    """

    agency: AgencyId
    sectors: tuple[SectorId, ...]
    centre: CentreId | None = None


def required(shapes: Sequence[Geometry], ground: Ground, stand_off_m: float = 0.0) -> tuple[Required, ...]:
    """Everyone who answers for the ground that the shapes touch, the planner included if it does; ordered by agency and room.

    Args:
        stand_off_m: see `Ground.touched`.
    """
    answers_for: dict[tuple[AgencyId, CentreId], list[SectorId]] = {}
    for sector in ground.touched(shapes, stand_off_m):
        for agency in ground.responsible(sector):
            answers_for.setdefault((agency, sector.centre), []).append(sector.sector)
    return tuple(Required(agency, tuple(answers_for[agency, room]), room) for agency, room in sorted(answers_for))


def asked(for_ground: Iterable[Required], parties: Iterable[AgencyId], centre: CentreId | None) -> tuple[Required, ...]:
    """Everyone who must answer, each once: who answers for the ground as well does that with the same word.

    Args:
        for_ground: as `required` gave it.
        parties: who is named.
        centre: the room that the record came from.
    """
    held = tuple(for_ground)
    answering = {who.agency for who in held}
    named = (Required(party, (), centre) for party in sorted(set(parties) - answering))
    return tuple(sorted((*held, *named), key=lambda who: (who.agency, who.centre or "")))


def merged(parts: Sequence[Required]) -> Required | None:
    """What one agency answers for as one, when one node of it answers in several rooms; None when it is not asked."""
    if not parts:
        return None
    return Required(parts[0].agency, tuple(sector for part in parts for sector in part.sectors), parts[0].centre)


def check_inside(shapes: Sequence[Geometry], ground: Ground) -> None:
    """Refuse a plan on ground that no one answers for.

    Raises:
        Fault: ``plan.outside-map``.
    """
    if any(ground.outside_m2(shape) > SLIVER_M2 for shape in shapes):
        raise Fault("plan.outside-map", field="body.volumes")
