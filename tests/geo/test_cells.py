"""Coarse places: what comes out is a function of cells, and tells nothing of where in its cell a place lies."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.geo import cells
from tansiq.geo.area import Plane
from tansiq.geo.cells import SIZES_M
from tansiq.geo.place import Geometry, LineString, Names, Place, Point, Polygon, box, check_geometry
from tansiq.ids import SectorId

sizes = st.sampled_from(SIZES_M)
lons, lats = st.floats(-180, 180), st.floats(-84, 84)
positions = st.tuples(lons, lats)
near = st.tuples(st.floats(42.0, 46.0), st.floats(34.0, 37.5))
"""Round the belt, across the edge of two zones of UTM at 42° and many cells of every size."""
points = st.builds(Point, positions)
lines = st.lists(near, min_size=2, max_size=6, unique=True).map(lambda line: LineString(tuple(line)))
areas = st.lists(near, min_size=3, max_size=6, unique=True).map(lambda ring: Polygon(((*ring, ring[0]),)))
geometries = points | lines | areas


def cell_of(position: tuple[float, float], size_m: int) -> tuple[int, int]:
    """The cell by the projection's own formulas (Snyder, cylindrical equal-area on the ellipsoid), not by the library."""
    a, e2 = 6_378_137.0, 0.00669437999014
    e = math.sqrt(e2)
    lon, lat = (math.radians(angle) for angle in position)
    sin = math.sin(lat)
    q = (1 - e2) * (sin / (1 - e2 * sin * sin) - math.log((1 - e * sin) / (1 + e * sin)) / (2 * e))
    k = math.cos(math.radians(30)) / math.sqrt(1 - e2 * math.sin(math.radians(30)) ** 2)
    return math.floor(a * lon * k / size_m), math.floor(a * q / (2 * k) / size_m)


@given(geometries, sizes)
def test_what_is_coarse_stays_as_it_is_and_can_exist(geometry: Geometry, size_m: int) -> None:
    made = cells.coarse(geometry, size_m)
    assert cells.is_coarse(made, size_m)
    check_geometry(made, "place")


@given(positions, st.floats(-0.01, 0.01), st.floats(-0.01, 0.01), sizes)
def test_two_points_give_the_same_bytes_exactly_when_they_lie_in_one_cell(
    one: tuple[float, float], east: float, north: float, size_m: int
) -> None:
    two = (min(max(one[0] + east, -180), 180), one[1] + north)
    made = [msgspec.json.encode(cells.coarse_place(Place(geometry=Point(each)), size_m)) for each in (one, two)]
    assert (made[0] == made[1]) == (cell_of(one, size_m) == cell_of(two, size_m))


@given(
    st.lists(near, min_size=2, max_size=5, unique=True),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=5),
    sizes,
)
def test_a_route_that_is_moved_within_its_cells_gives_the_same(
    route: list[tuple[float, float]], shifts: list[tuple[float, float]], size_m: int
) -> None:
    """Each position goes anywhere in its cell; averaging such copies gives no more than one of them."""
    moved = []
    for position, (across, up) in zip(route, shifts, strict=False):
        lon, lat = cells.coarse(Point(position), size_m).coordinates
        reach = 0.49 * size_m / 111_400
        moved.append((lon + (across * 2 - 1) * reach, lat + (up * 2 - 1) * reach * 0.9))
    if [cell_of(each, size_m) for each in moved] == [cell_of(each, size_m) for each in route] and len(set(moved)) > 1:
        assert cells.coarse(LineString(tuple(moved)), size_m) == cells.coarse(LineString(tuple(route)), size_m)


@given(areas, sizes)
def test_an_area_is_covered_by_the_rectangle_that_leaves(area: Polygon, size_m: int) -> None:
    south, west, north, east = box(area)
    low, left, high, right = box(cells.coarse(area, size_m))
    slack = 1e-6
    assert low <= south + slack
    assert left <= west + slack
    assert high >= north - slack
    assert right >= east - slack


@given(points, sizes, sizes)
def test_a_finer_cell_lies_whole_in_the_coarser_one(point: Point, one: int, two: int) -> None:
    """So two copies at two sizes tell no more than the finer one alone."""
    fine, rough = sorted((one, two))
    assert cells.coarse(cells.coarse(point, fine), rough) == cells.coarse(point, rough)


@pytest.mark.parametrize("size_m", SIZES_M)
def test_a_cell_has_the_area_that_it_says_on_both_sides_of_a_zones_edge(size_m: int) -> None:
    for lon in (41.99, 42.01, 45.3):
        tiny = Polygon((((lon, 36.0), (lon + 1e-5, 36.0), (lon, 36.00001), (lon, 36.0)),))
        cell = cells.coarse(tiny, size_m)
        assert isinstance(cell, Polygon)
        ratio = Plane(36.0, lon).lay(cell).area / size_m**2
        assert min(abs(ratio - whole) for whole in (1, 2, 4)) < 0.02, "one cell, or those round a corner"


@pytest.mark.parametrize("size_m", SIZES_M)
def test_names_sector_and_grid_reference_are_no_finer_than_the_cell(size_m: int) -> None:
    place = Place(
        geometry=Point((43.58, 35.81)),
        precision_m=5,
        mgrs="38S LE 71234 63123",
        names=Names(en="Post 3"),
        sector=SectorId("strip"),
    )
    made = cells.coarse_place(place, size_m)
    assert (made.names, made.sector, made.precision_m) == (None, None, size_m)
    digits = len(made.mgrs.replace(" ", "")[5:]) // 2
    assert 10 ** (5 - digits) >= size_m
    assert made.mgrs.startswith("38S LE")


def test_a_place_that_is_worse_known_than_its_cell_says_so_still() -> None:
    place = Place(geometry=Point((43.58, 35.81)), precision_m=30_000)
    assert cells.coarse_place(place, 1_000).precision_m == 30_000
