"""The ground that a record is about: what a sector must be touched by, for those who answer for it to be concerned."""

from __future__ import annotations

import msgspec

from tansiq.geo.place import Geometry, Place
from tansiq.ids import AgencyId
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.hazard import Hazard
from tansiq.kinds.observation import Alert
from tansiq.kinds.plan import Plan


def shapes(body: msgspec.Struct | None, place: Place | None) -> tuple[Geometry, ...]:
    """All of it: a plan's volumes; of any other record its place, and of a hazard the cordon round it, which reaches further."""
    if isinstance(body, Plan):
        return tuple(volume.area for volume in body.volumes)
    stands = (place.geometry,) if place else ()
    cordon = (body.perimeter,) if isinstance(body, Hazard) and body.perimeter else ()
    return (*stands, *cordon)


def parties(body: msgspec.Struct | None) -> tuple[AgencyId, ...]:
    """Who is concerned because the record names them, wherever it is: who claims ground together with its owner."""
    return body.parties() if isinstance(body, Plan) else ()


def stand_off_m(body: msgspec.Struct | None) -> float:
    """How far a danger itself says to stay off, metres: whoever answers for ground so near is concerned too. 0: it says nothing."""
    return (body.stand_off_m or 0.0) if isinstance(body, Hazard | Alert | Deviation) else 0.0
