"""The ground in cells: what makes *everything in this box, newest first* a few short walks along an index.

A grid in three sizes. A record stands in the cells that its geometry's box touches, in every size in which these are few; its
smallest such size is marked. A box is asked for in the smallest size in which it covers few cells; of the larger sizes then only
the records that are too large for that one.
"""

from __future__ import annotations

import math

from tansiq.geo.place import Geometry, Point, box

Box = tuple[float, float, float, float]
"""South, west, north, east, degrees."""
SIZES_DEG = (0.05, 0.5, 5.0)
"""5 km, 50 km, 500 km: a village's ground, a district's, a country's."""
MAX_PER_RECORD = 9
MAX_PER_QUERY = 100


def of(geometry: Geometry) -> list[str]:
    """The cells in which a record of this geometry stands."""
    if isinstance(geometry, Point):  # nearly all of them: one cell of each size
        lon, lat = geometry.coordinates
        return [
            f"{size}{'' if size else '*'}:{math.floor(lat / side)},{math.floor(lon / side)}"
            for size, side in enumerate(SIZES_DEG)
        ]
    outline = box(geometry)
    sizes = [size for size in range(len(SIZES_DEG)) if _count(outline, size) <= MAX_PER_RECORD] or [len(SIZES_DEG)]
    return [f"{size}{'*' if size == sizes[0] else ''}:{at}" for size in sizes for at in _covered(outline, size)]


def asked(outline: Box) -> list[str]:
    """The cells to look into for a box."""
    chosen = next((size for size in range(len(SIZES_DEG)) if _count(outline, size) <= MAX_PER_QUERY), len(SIZES_DEG))
    exact = [f"{chosen}{mark}:{at}" for mark in ("", "*") for at in _covered(outline, chosen)]
    larger = range(chosen + 1, len(SIZES_DEG) + 1)
    return exact + [f"{size}*:{at}" for size in larger for at in _covered(outline, size)]


def meets(geometry: Geometry, outline: Box) -> bool:
    """Whether a geometry's box touches a box."""
    south, west, north, east = box(geometry)
    return south <= outline[2] and north >= outline[0] and west <= outline[3] and east >= outline[1]


def _count(outline: Box, size: int) -> int:
    south, west, north, east = (math.floor(edge / SIZES_DEG[size]) for edge in outline)
    return (north - south + 1) * (east - west + 1)


def _covered(outline: Box, size: int) -> list[str]:
    if size == len(SIZES_DEG):
        return ["everywhere"]
    south, west, north, east = (math.floor(edge / SIZES_DEG[size]) for edge in outline)
    return [f"{row},{column}" for row in range(south, north + 1) for column in range(west, east + 1)]
