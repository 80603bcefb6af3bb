"""Places made coarse: cells of one declared grid, and nothing of where in its cell a place lies.

The grid is the equal-area cylindrical plane of EPSG:6933 (EASE-Grid 2.0), cut into squares from its origin. Equal area, because a
square of UTM is cut at the edge of its zone, and what is left of it there would be finer than it says. The declared sizes divide
each other, so the cells of one size lie whole inside those of the next: copies of one place at two sizes tell no more than the
finer one alone.

    point  ──> the middle of its cell
    line   ──> the middles of the cells of its positions, one after the other; within one cell the middle alone
    area   ──> the rectangle of cells round it: it covers what was drawn, and cannot cross itself

What comes out depends on the cells alone: two originals in one cell give the same bytes, so nobody gets finer by averaging copies.
"""

from __future__ import annotations

import math
from functools import cache

from pyproj import Transformer
from pyproj.enums import TransformDirection

from tansiq.geo import mgrs
from tansiq.geo.place import Geometry, LineString, Place, Point, Polygon, corners, middle

SIZES_M = (100, 500, 1_000, 5_000, 10_000, 50_000)
"""Sides of a cell, metres. Each divides the next."""
_DIGITS = {100: 3, 500: 2, 1_000: 2, 5_000: 1, 10_000: 1, 50_000: 0}
"""Of the grid reference, per axis: its square is never smaller than the cell."""
_EDGE_X_M = 17_367_530.0
_EDGE_Y_M = 7_314_540.0
"""Where the plane ends, a little inside: at the antimeridian and the poles."""
_SLACK_M = 0.05
"""Positions are rounded to 7 decimals (a centimetre). A corner that lies on a cell's edge does not take in the next cell."""


def coarse(geometry: Geometry, size_m: int) -> Geometry:
    """A geometry as far as cells of ``size_m`` tell it. Done twice, it changes nothing more.

    Args:
        size_m: one of `SIZES_M`.
    """
    match geometry:
        case Point():
            return Point(_middle(*geometry.coordinates, size_m))
        case LineString():
            return _line(geometry, size_m)
        case Polygon():
            return _rectangle(geometry, size_m)


def coarse_place(place: Place, size_m: int) -> Place:
    """A place as far as cells tell it: without names and sector, which could be finer; as precise as the cell at best."""
    geometry = coarse(place.geometry, size_m)
    lat, lon = middle(geometry)
    return Place(
        geometry=geometry,
        precision_m=max(float(size_m), place.precision_m),
        mgrs=mgrs.from_position(lat, lon, _DIGITS[size_m]),
    )


def is_coarse(geometry: Geometry, size_m: int) -> bool:
    """Whether a geometry tells nothing finer than cells of ``size_m``."""
    return coarse(geometry, size_m) == geometry


def _line(line: LineString, size_m: int) -> Geometry:
    passed: list[tuple[float, float]] = []
    for lon, lat in line.coordinates:
        here = _middle(lon, lat, size_m)
        if not passed or passed[-1] != here:
            passed.append(here)
    return LineString(tuple(passed)) if len(passed) > 1 else Point(passed[0])


def _rectangle(area: Polygon, size_m: int) -> Polygon:
    xs, ys = zip(*(_lay(lon, lat) for lon, lat in corners(area)), strict=True)
    west, east = _span(min(xs), max(xs), size_m, _EDGE_X_M)
    south, north = _span(min(ys), max(ys), size_m, _EDGE_Y_M)
    ring = (_lift(west, south), _lift(east, south), _lift(east, north), _lift(west, north))
    return Polygon(((*ring, ring[0]),))


def _span(least: float, most: float, size_m: int, edge: float) -> tuple[float, float]:
    first = math.floor((least + _SLACK_M) / size_m)
    last = max(math.ceil((most - _SLACK_M) / size_m), first + 1)
    return max(first * size_m, -edge), min(last * size_m, edge)


def _middle(lon: float, lat: float, size_m: int) -> tuple[float, float]:
    x, y = _lay(lon, lat)
    return _lift(*((math.floor(value / size_m) + 0.5) * size_m for value in (x, y)))


def _lay(lon: float, lat: float) -> tuple[float, float]:
    x, y = _plane().transform(lon, lat)
    return _clamped(x, _EDGE_X_M), _clamped(y, _EDGE_Y_M)


def _lift(x: float, y: float) -> tuple[float, float]:
    lon, lat = _plane().transform(_clamped(x, _EDGE_X_M), _clamped(y, _EDGE_Y_M), direction=TransformDirection.INVERSE)
    return round(lon, 7), round(lat, 7)


def _clamped(value: float, edge: float) -> float:
    return min(max(value, -edge), edge)


@cache
def _plane() -> Transformer:
    """As a pipeline, like `area`: nothing is looked up."""
    return Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cea +lat_ts=30 +ellps=WGS84"
    )
