"""Areas in metres.

Shapes are laid on a local azimuthal equidistant plane (pyproj, WGS 84). Along a circle round its middle, distances are too long by
about (d / R)² / 6: 0.004 % at 100 km, 0.1 % at 500 km; along the radii they are exact. A drawn outline is never that precise.
"""

from __future__ import annotations

import math
from functools import lru_cache

import shapely
from pyproj import Transformer
from shapely.geometry.base import BaseGeometry

from tansiq.errors import Fault
from tansiq.geo.place import Geometry, LineString, Point, Polygon, check_geometry, corners, middle

MAX_AREA_M2 = 20_000 * 1_000_000
"""20 000 km²: larger than any sector here; a larger plan is a mistake of the hand."""

MIN_RING = 4
"""An outline has three corners at least, and its first one again."""
NARROWEST_M = 1
"""Of a corridor: nothing that moves is narrower, and of a width near nought no outline is left."""
WIDEST_M = 50_000
"""Of a corridor: nothing on the ground is kept off further (`kinds.fields.Distance`)."""
ROUNDED = 4
"""Sides of a quarter of the circle at a corridor's bends and ends. With GEOS's own rounding of its input, the outline lies at most
5 % of half the width inside the true one."""
MAX_REACH_M = 1_000_000
"""No corner lies further from the middle: twice the length of the whole belt. On the earth's other side the plane means nothing."""


class Plane:
    """A local metric plane.

    Args:
        lat, lon: its middle, degrees, WGS 84.
    """

    def __init__(self, lat: float, lon: float) -> None:
        self._forward = _forward(lat, lon)

    def lay(self, geometry: Geometry) -> BaseGeometry:
        """The shape on this plane, metres."""
        if isinstance(geometry, Point):
            return shapely.Point(*self._forward.transform(*geometry.coordinates))
        around = corners(geometry)
        xs, ys = self._forward.transform([lon for lon, _ in around], [lat for _, lat in around])
        laid = list(zip(xs, ys, strict=True))
        return shapely.LineString(laid) if isinstance(geometry, LineString) else shapely.Polygon(laid)

    def lift(self, shape: shapely.Polygon) -> Polygon:
        """The outline of a shape on this plane, in degrees to a centimetre (as a plan's hash counts them)."""
        xs, ys = zip(*shape.exterior.coords, strict=True)
        lons, lats = self._forward.transform(xs, ys, direction="INVERSE")
        return Polygon((tuple((round(lon, 7), round(lat, 7)) for lon, lat in zip(lons, lats, strict=True)),))


@lru_cache(256)
def _forward(lat: float, lon: float) -> Transformer:
    """As a pipeline: between two systems of reference PROJ would first look for the best way, which takes it milliseconds."""
    return Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad"
        f" +step +proj=aeqd +lat_0={lat} +lon_0={lon} +ellps=WGS84"
    )


def touches(shape: Geometry, area: Polygon) -> bool:
    """Whether a shape and an area have a point in common, their edges included.

    On degrees, as they are drawn: that two outlines meet does not depend on a plane. An outline that crosses itself touches as its
    repaired shape does, and one of too few corners as a line.

    >>> square = Polygon((((43.0, 35.0), (44.0, 35.0), (44.0, 36.0), (43.0, 36.0), (43.0, 35.0)),))
    >>> touches(Point((43.5, 35.5)), square), touches(Point((44.0, 35.5)), square), touches(Point((44.1, 35.5)), square)
    (True, True, False)
    """
    return bool(_drawn(area).intersects(_drawn(shape)))


@lru_cache(1024)
def _drawn(geometry: Geometry) -> BaseGeometry:
    if isinstance(geometry, Point):
        return shapely.Point(*geometry.coordinates)
    around = corners(geometry)
    closed = isinstance(geometry, Polygon) and len(around) >= MIN_RING
    shape = shapely.Polygon(around) if closed else shapely.LineString((*around, around[-1]))
    made = shape if shape.is_valid else shapely.make_valid(shape)
    shapely.prepare(made)
    return made


def check_area(area: Polygon, field: str) -> None:
    """Refuse an outline that crosses itself, is empty or too large.

    Raises:
        Fault: ``place.area``.
    """
    if not _is_sound(area):
        raise Fault("place.area", field=field)


@lru_cache(1024)
def _is_sound(area: Polygon) -> bool:
    """One outline is looked at when it is written, when it comes, and whenever what is made of it is made anew."""
    lat, lon = middle(area)
    shape = Plane(round(lat), round(lon)).lay(area)  # a degree off its middle changes nothing that matters here
    return _reach_m(shape) <= MAX_REACH_M and bool(shape.is_valid) and 0 < shape.area <= MAX_AREA_M2


def check_line(line: LineString, field: str) -> None:
    """Refuse a line that reaches further than any ground here.

    Raises:
        Fault: ``place.area``.
    """
    lat, lon = middle(line)
    shape = Plane(round(lat), round(lon)).lay(line)
    if not _reach_m(shape) <= MAX_REACH_M:
        raise Fault("place.area", "The line is too long.", field=field)


def check_shape(geometry: Geometry, field: str) -> None:
    """Refuse a shape that cannot be laid on the ground: positions off the earth, an outline that is none, a line without end.

    Raises:
        Fault: ``place.out-of-range`` or ``place.area``.
    """
    check_geometry(geometry, field)
    if isinstance(geometry, Polygon):
        check_area(geometry, field)
    elif isinstance(geometry, LineString):
        check_line(geometry, field)


def corridor(route: LineString, width_m: float, field: str = "route") -> Polygon:
    """The ground of a route that is so wide: half to each side, round at its bends and ends.

    Ground that the route goes all round belongs to it: an area has no holes.

    Args:
        width_m: the whole width, metres.

    Raises:
        Fault: ``body.invalid`` for a width that is none; as `check_shape` for a line, or a corridor, that cannot be.
    """
    if not NARROWEST_M <= width_m <= WIDEST_M:
        raise Fault("body.invalid", f"A width is between {NARROWEST_M} and {WIDEST_M} metres.", field="width_m")
    check_shape(route, field)
    lat, lon = middle(route)
    plane = Plane(lat, lon)
    made = plane.lift(plane.lay(route).buffer(width_m / 2, quad_segs=ROUNDED))
    check_shape(made, field)
    return made


def _reach_m(shape: BaseGeometry) -> float:
    """How far a shape's furthest corner lies from the plane's middle."""
    return max(math.hypot(x, y) for x, y in shapely.get_coordinates(shape))
