"""Where a room is."""

from __future__ import annotations

from tansiq.geo.place import middle
from tansiq.ids import CentreId
from tansiq.network.directory import Directory


def middle_of(directory: Directory, centre: CentreId) -> tuple[float, float] | None:
    """``lat, lon`` of the middle of a room's area; None for a room that is not known."""
    known = directory.centres.get(centre)
    return middle(known[1].area) if known else None
