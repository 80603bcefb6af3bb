"""Where something is: GeoJSON geometry with its precision, grid reference and names."""

from __future__ import annotations

import math

import msgspec

from tansiq.errors import Fault
from tansiq.ids import SectorId

MAX_VERTICES = 500
"""An outline drawn by hand or cut from a map sheet has fewer; more is a way to keep the node busy."""


class Point(msgspec.Struct, frozen=True, tag_field="type", tag="Point"):
    """GeoJSON Point; coordinates are lon, lat in degrees, WGS 84."""

    coordinates: tuple[float, float]


class Polygon(msgspec.Struct, frozen=True, tag_field="type", tag="Polygon"):
    """GeoJSON Polygon of one outline; the first corner stands again at the end."""

    coordinates: tuple[tuple[tuple[float, float], ...], ...]


class LineString(msgspec.Struct, frozen=True, tag_field="type", tag="LineString"):
    """GeoJSON LineString: a route or a boundary, as positions along it."""

    coordinates: tuple[tuple[float, float], ...]


Geometry = Point | LineString | Polygon


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """A name in the three languages; empty where there is none."""

    ar: str = ""
    ckb: str = ""
    en: str = ""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A place of a record.

    Args:
        geometry: where.
        precision_m: how far off it may be, metres.
        mgrs: the grid reference it was given as or comes to; empty when not made yet.
        names: what people call it.
        sector: the sector it lies in, as the author's node knew it; None on ground outside the map.
    """

    geometry: Geometry
    precision_m: float = 0.0
    mgrs: str = ""
    names: Names | None = None
    sector: SectorId | None = None


def check(place: Place, field: str = "place") -> Place:
    """The same place, if it can exist.

    Raises:
        Fault: ``place.out-of-range`` for impossible coordinates, ``place.area`` for an outline that is none.
    """
    check_geometry(place.geometry, f"{field}.geometry")
    if not (math.isfinite(place.precision_m) and 0 <= place.precision_m <= 1_000_000):
        raise Fault("body.invalid", "The precision is a number of metres.", field=f"{field}.precision_m")
    return place


def check_geometry(geometry: Geometry, field: str) -> None:
    """See `check`."""
    if isinstance(geometry, Point):
        _check_position(geometry.coordinates, field)
        return
    if isinstance(geometry, LineString):
        if not 2 <= len(geometry.coordinates) <= MAX_VERTICES or len(set(geometry.coordinates)) < 2:
            raise Fault("place.area", "A line has at least two different positions.", field=field)
        for position in geometry.coordinates:
            _check_position(position, field)
        return
    if len(geometry.coordinates) != 1:
        raise Fault("place.area", "An area has one outline and no holes.", field=field)
    (ring,) = geometry.coordinates
    if not 4 <= len(ring) <= MAX_VERTICES or ring[0] != ring[-1]:
        raise Fault("place.area", field=field)
    for corner in ring:
        _check_position(corner, field)


def _check_position(position: tuple[float, float], field: str) -> None:
    lon, lat = position
    if not (math.isfinite(lon) and math.isfinite(lat) and -180 <= lon <= 180 and -90 <= lat <= 90):
        raise Fault("place.out-of-range", f"latitude {lat}, longitude {lon}", field=field)


def middle(geometry: Geometry) -> tuple[float, float]:
    """``lat, lon`` of a point, or of the middle of the box round a line or an area."""
    if isinstance(geometry, Point):
        lon, lat = geometry.coordinates
        return lat, lon
    south, west, north, east = box(geometry)
    return (south + north) / 2, (west + east) / 2


def box(geometry: Geometry) -> tuple[float, float, float, float]:
    """South, west, north, east in degrees."""
    around = corners(geometry)
    lons = [lon for lon, _ in around]
    lats = [lat for _, lat in around]
    return min(lats), min(lons), max(lats), max(lons)


def corners(geometry: Geometry) -> tuple[tuple[float, float], ...]:
    """Every position of a geometry as ``lon, lat``: of an area those of its outline."""
    match geometry:
        case Point():
            return (geometry.coordinates,)
        case LineString():
            return geometry.coordinates
        case Polygon():
            return geometry.coordinates[0]
