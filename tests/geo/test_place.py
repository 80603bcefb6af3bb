"""Places that can exist, and those that cannot."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.geo import place
from tansiq.geo.place import MAX_VERTICES, Geometry, Place, Point, Polygon
from tests.refusals import refused

numbers = st.floats()
positions = st.tuples(numbers, numbers)
good = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
rings = st.lists(good, min_size=3, max_size=8).map(lambda ring: Polygon(((*ring, ring[0]),)))


def on_earth(position: tuple[float, float]) -> bool:
    return abs(position[0]) <= 180 and abs(position[1]) <= 90


@given(positions)
def test_a_point_is_taken_exactly_when_it_lies_on_earth(position: tuple[float, float]) -> None:
    if on_earth(position):
        place.check(Place(geometry=Point(position)))
    else:
        with refused("place.out-of-range", "place.geometry"):
            place.check(Place(geometry=Point(position)))


@given(rings, positions, st.integers(0, 20))
def test_one_corner_off_the_earth_refuses_the_area(area: Polygon, position: tuple[float, float], at: int) -> None:
    ring = list(area.coordinates[0])
    ring.insert(at % (len(ring) - 1) + 1 if len(ring) > 1 else 0, position)
    changed = Polygon((tuple(ring),))
    if on_earth(position):
        place.check_geometry(changed, "here")
    else:
        with refused("place.out-of-range" if ring[0] == ring[-1] else "place.area", "here"):
            place.check_geometry(changed, "here")


@pytest.mark.parametrize(
    "coordinates",
    [
        (),
        ((),),
        (((43.0, 35.0),),),
        (((43.0, 35.0), (43.1, 35.0), (43.0, 35.0)),),
        (((43.0, 35.0), (43.1, 35.0), (43.1, 35.1), (43.0, 35.1)),),
        (((43.0, 35.0), (43.1, 35.0), (43.1, 35.1), (43.0, 35.0)),) * 2,
        (((43.0, 35.0), *[(43.1, 35.0)] * MAX_VERTICES, (43.0, 35.0)),),
    ],
    ids=["no outline", "an empty one", "one corner", "two corners", "open", "with a hole", "too many corners"],
)
def test_an_outline_that_is_none_is_refused(coordinates: Any) -> None:
    with refused("place.area", "place.geometry"):
        place.check(Place(geometry=Polygon(coordinates)))


def test_the_largest_number_of_corners_is_taken() -> None:
    ring = ((43.0, 35.0), *[(43.1, 35.0)] * (MAX_VERTICES - 2), (43.0, 35.0))
    place.check(Place(geometry=Polygon((ring,))))


@given(st.floats())
def test_a_precision_is_a_number_of_metres(precision_m: float) -> None:
    where = Place(geometry=Point((43.58, 35.81)), precision_m=precision_m)
    if math.isfinite(precision_m) and 0 <= precision_m <= 1_000_000:
        assert place.check(where) is where
    else:
        with refused("body.invalid", "place.precision_m"):
            place.check(where)


def test_the_field_that_is_named_is_the_callers() -> None:
    with refused("place.out-of-range", "body.volumes[3].area.geometry"):
        place.check(Place(geometry=Point((0, 91))), "body.volumes[3].area")


@given(rings)
def test_the_box_holds_every_corner_and_the_middle(area: Polygon) -> None:
    south, west, north, east = place.box(area)
    for lon, lat in area.coordinates[0]:
        assert south <= lat <= north
        assert west <= lon <= east
    lat, lon = place.middle(area)
    assert south <= lat <= north
    assert west <= lon <= east


@given(good)
def test_a_points_middle_is_itself_as_lat_lon(position: tuple[float, float]) -> None:
    geometry: Geometry = Point(position)
    assert place.middle(geometry) == (position[1], position[0])
    assert place.box(geometry) == (position[1], position[0]) * 2
