"""Areas in metres: the plane keeps what it states, and outlines that mean nothing are refused."""

from __future__ import annotations

import math

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from tansiq.geo import area
from tansiq.geo.area import MAX_AREA_M2, Plane, check_area
from tansiq.geo.place import LineString, Point, Polygon, middle
from tests.refusals import refused

GEOD = Geod(ellps="WGS84")
EARTH_RADIUS_M = 6_371_000
lats = st.floats(-70, 70)
lons = st.floats(-170, 170)
bearings = st.floats(0, 360)


def at(lat: float, lon: float, bearing_deg: float, distance_m: float) -> Point:
    """The point in that direction at that distance, on the ellipsoid."""
    there_lon, there_lat, _ = GEOD.fwd(lon, lat, bearing_deg, distance_m)
    return Point((there_lon, there_lat))


def around(lat: float, lon: float, radius_m: float, corners: int = 60) -> Polygon:
    ring = [at(lat, lon, 360 * index / corners, radius_m).coordinates for index in range(corners)]
    return Polygon(((*ring, ring[0]),))


@settings(max_examples=60)
@given(lats, lons, bearings, st.floats(1, 500_000))
def test_along_the_radii_distances_are_exact(lat: float, lon: float, bearing_deg: float, distance_m: float) -> None:
    plane = Plane(lat, lon)
    laid = plane.lay(at(lat, lon, bearing_deg, distance_m))
    assert laid.distance(shapely.Point(0, 0)) == pytest.approx(distance_m, rel=1e-6, abs=1e-3)


@settings(max_examples=60)
@given(lats, lons, bearings, bearings, st.floats(1_000, 500_000))
def test_along_a_circle_distances_are_too_long_by_no_more_than_the_module_says(
    lat: float, lon: float, one: float, other: float, radius_m: float
) -> None:
    """Stated: (d / R)² / 6. A fifth more is allowed for: the earth is no sphere."""
    plane = Plane(lat, lon)
    a, b = at(lat, lon, one, radius_m), at(lat, lon, other, radius_m)
    true_m = float(GEOD.inv(*a.coordinates, *b.coordinates)[2])
    laid_m = plane.lay(a).distance(plane.lay(b))
    stated = (radius_m / EARTH_RADIUS_M) ** 2 / 6 * 1.2
    assert true_m * (1 - 1e-5) - 0.01 <= laid_m <= true_m * (1 + stated + 1e-5) + 0.01


@settings(max_examples=30)
@given(lats, lons, st.floats(100, 70_000))
def test_an_areas_size_is_that_of_the_ellipsoid(lat: float, lon: float, radius_m: float) -> None:
    area = around(lat, lon, radius_m)
    true_m2, _ = GEOD.geometry_area_perimeter(shapely.Polygon(area.coordinates[0]))
    assert Plane(lat, lon).lay(area).area == pytest.approx(abs(true_m2), rel=1e-3)


@settings(max_examples=30)
@given(lats, lons, st.floats(1, 79_000))
def test_an_honest_outline_up_to_the_limit_is_taken_either_way_round(lat: float, lon: float, radius_m: float) -> None:
    assert math.pi * 79_000**2 < MAX_AREA_M2 < math.pi * 81_000**2
    area = around(lat, lon, radius_m)
    check_area(area, "f")
    check_area(Polygon((area.coordinates[0][::-1],)), "f")


@settings(max_examples=30)
@given(lats, lons, st.floats(81_000, 3_000_000))
def test_an_outline_beyond_the_limit_is_refused(lat: float, lon: float, radius_m: float) -> None:
    with refused("place.area", "f"):
        check_area(around(lat, lon, radius_m), "f")


def ring(*corners: tuple[float, float]) -> Polygon:
    """An outline from lat, lon corners."""
    return Polygon((tuple((lon, lat) for lat, lon in (*corners, corners[0])),))


@pytest.mark.parametrize(
    "area",
    [
        ring((35.0, 43.0), (35.1, 43.1), (35.0, 43.1), (35.1, 43.0)),
        ring((35.0, 43.0), (35.0, 43.2), (35.1, 43.2), (35.1, 43.1), (34.9, 43.1)),
        ring((35.0, 43.0), (35.0, 43.0), (35.0, 43.0)),
        ring((35.0, 43.0), (35.1, 43.0), (35.0, 43.0), (35.1, 43.0)),
        ring((-90, -180), (-90, 180), (90, 180), (90, -180)),
        ring((-89, -179), (-89, 179), (89, 179), (89, -179)),
        ring((35.0, -179.9), (35.0, 179.9), (35.1, 179.9), (35.1, -179.9)),
        ring((0, -90), (0, 90), (0.0001, 90), (0.0001, -90)),
    ],
    ids=["bow tie", "runs over itself", "a point", "a line", "the world", "nearly", "round the back", "half round"],
)
def test_an_outline_that_encloses_nothing_sensible_is_refused(area: Polygon) -> None:
    with refused("place.area", "f"):
        check_area(area, "f")


def test_a_long_thin_belt_like_the_disputed_land_is_an_area() -> None:
    """About 560 km long and 20 km wide."""
    check_area(ring((36.5, 41.5), (33.5, 46.5), (33.65, 46.6), (36.65, 41.6)), "f")


def test_a_line_is_laid_out_and_touches_what_it_crosses() -> None:
    line = LineString(((43.55, 35.80), (43.65, 35.80)))
    laid = Plane(35.8, 43.6).lay(line)
    assert laid.geom_type == "LineString"
    assert math.isclose(laid.length, 9_037, rel_tol=0.002)
    area.check_shape(line, "here")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ((), "place.area"),
        (((43.0, 35.0),), "place.area"),
        (((43.0, 35.0), (43.0, 35.0)), "place.area"),
        (((43.0, 35.0), *[(43.1, 35.0)] * 500), "place.area"),
        (((43.0, 35.0), (43.0, 91.0)), "place.out-of-range"),
        (((-170.0, 35.0), (170.0, 35.0)), "place.area"),
    ],
    ids=["empty", "one position", "twice the same", "too many", "off the earth", "round the earth"],
)
def test_a_line_that_is_none_is_refused(line: tuple[tuple[float, float], ...], code: str) -> None:
    with refused(code, "here"):
        area.check_shape(LineString(line), "here")


@given(lats, lons, st.lists(st.tuples(bearings, st.floats(50, 5_000)), min_size=1, max_size=6), st.floats(10, 2_000))
def test_a_corridor_is_as_wide_as_it_says(
    lat: float, lon: float, legs: list[tuple[float, float]], width_m: float
) -> None:
    there = [Point((lon, lat))]
    for bearing_deg, distance_m in legs:
        here = there[-1].coordinates
        there.append(at(here[1], here[0], bearing_deg, distance_m))
    route = LineString(tuple(each.coordinates for each in there))
    plane = Plane(*middle(route))
    line, ground = plane.lay(route), plane.lay(area.corridor(route, width_m))
    assert ground.contains(line)
    edge = shapely.get_coordinates(ground.exterior)
    off = [line.distance(shapely.Point(x, y)) for x, y in edge]
    assert max(off) == pytest.approx(width_m / 2, rel=0.001, abs=0.03)
    assert line.distance(ground.exterior) >= width_m / 2 * 0.95 - 0.03


@pytest.mark.parametrize("width_m", [0.0, 1e-45, 0.9, -5.0, math.nan, math.inf, 50_001.0])
def test_a_width_that_is_none_is_refused(width_m: float) -> None:
    with refused("body.invalid", field="width_m"):
        area.corridor(LineString(((43.5, 35.7), (43.6, 35.8))), width_m)
