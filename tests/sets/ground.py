"""Where the drafts of the stories lie, and how far they say to stay off."""

from __future__ import annotations

from tansiq.geo.place import LineString, Point, Polygon
from tansiq.reports.needs import NEEDS
from tests import worlds
from tests.reports.test_compose_kinds import ON

PLACES = {
    "plain": (43.40, 35.60),
    "wide": (43.40, 35.60),
    "strip": worlds.HILL.coordinates,
    "ridge": (44.10, 35.95),
    "nowhere": None,
}
OFF_M = {"wide": 30_000}
"""How far a danger says to stay off, where that is further than the map says."""


def _area(place: tuple[float, float]) -> Polygon:
    lon, lat = place
    ring = ((lon, lat), (lon + 0.002, lat), (lon + 0.002, lat + 0.002), (lon, lat + 0.002), (lon, lat))
    return Polygon((ring,))


AREAS = {name: _area(at) for name, at in PLACES.items() if at}


def shape(kind: str, place: str) -> Point | LineString | Polygon:
    at = PLACES[place]
    assert at is not None
    shapes = NEEDS[kind].shapes
    wanted = ON.get(kind, shapes[0])
    if wanted is LineString:
        return LineString((at, (at[0] + 0.002, at[1] + 0.002)))
    return _area(at) if wanted is Polygon else Point(at)
