"""Where the drafts stand, the shape that a record of each kind has there, how far they say to stay off, and who is in an agency's
groups."""

from __future__ import annotations

from typing import Any

from tansiq.geo.place import LineString, Point, Polygon
from tansiq.reports.needs import NEEDS
from tests import worlds
from tests.reports.test_compose_kinds import ON
from tests.sets.oracle import STANDS_OFF, TOGETHER

PLACES = {
    "plain": (43.40, 35.60),
    "wide": (43.40, 35.60),
    "strip": worlds.HILL.coordinates,
    "ridge": (44.10, 35.95),
    "nowhere": None,
}
OFF_M = {"wide": 30_000}
"""How far a danger says to stay off, where that is further than the map says."""
CHANGE = {
    "army": ({"peshmerga", "ministry"}, {"ministry", "police"}),
    "peshmerga": ({"army", "joint-command"}, {"joint-command", "civil-defence"}),
    "joint-command": ({"army", "peshmerga"}, {"peshmerga", "counter-terrorism"}),
}
"""Who is in an agency's groups before and after; the last who joins has its desk at a node of theirs."""
LEAVER = {owner: next(iter(before - after)) for owner, (before, after) in CHANGE.items()}


def _area(place: tuple[float, float]) -> Polygon:
    lon, lat = place
    ring = ((lon, lat), (lon + 0.002, lat), (lon + 0.002, lat + 0.002), (lon, lat + 0.002), (lon, lat))
    return Polygon((ring,))


AREAS = {name: _area(at) for name, at in PLACES.items() if at}


def shape(kind: str, place: str) -> Point | LineString | Polygon:
    """Of a record of a kind at a place."""
    at = PLACES[place]
    assert at is not None
    wanted = ON.get(kind, NEEDS[kind].shapes[0])
    if wanted is LineString:
        return LineString((at, (at[0] + 0.002, at[1] + 0.002)))
    return _area(at) if wanted is Polygon else Point(at)


def concerned(kind: str, place: str) -> dict[str, Any]:
    """What a record of a kind at a place says of whom it concerns beside who answers there."""
    if kind == "claim":
        return {"agencies": sorted(TOGETHER.get(place, ()))}
    return {"stand_off_m": OFF_M.get(place, 300)} if kind in STANDS_OFF else {}
