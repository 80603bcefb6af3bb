"""Distances over the ground."""

from __future__ import annotations

from functools import cache

from pyproj import Geod


@cache
def _ellipsoid() -> Geod:
    return Geod(ellps="WGS84")


def distance_m(lat_1: float, lon_1: float, lat_2: float, lon_2: float) -> float:
    """The geodesic between two positions, metres, WGS 84.

    >>> round(distance_m(35.77, 43.58, 35.77, 43.58))
    0
    """
    return float(_ellipsoid().inv(lon_1, lat_1, lon_2, lat_2)[2])
