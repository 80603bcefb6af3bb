"""The map laid on the ground: what is touched, whose it is, what lies outside."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from tansiq.demo.network import PLAIN, RIDGE, STRIP
from tansiq.geo.place import Geometry, LineString, Names, Point, Polygon
from tansiq.ids import AgencyId, CentreId, Digest, SectorId
from tansiq.kinds.network import Seam, Sector
from tansiq.network.ground import DEFAULT_STAND_OFF_M, Ground

GEOD = Geod(ellps="WGS84")
ARMY, GUARD, POLICE = AgencyId("army"), AgencyId("guard"), AgencyId("police")
NAMES = Names(en="x")
ROOM = CentreId("makhmur")
WEST, EAST, SOUTH, NORTH = 43.8, 44.0, 35.4, 35.6
MIDDLE = 35.5


def box(west: float, south: float, east: float, north: float) -> Polygon:
    return Polygon((((west, south), (east, south), (east, north), (west, north), (west, south)),))


def sector(name: str, agency: AgencyId | None, area: Polygon) -> Sector:
    return Sector(sector=SectorId(name), names=NAMES, centre=ROOM, agency=agency, area=area)


def seam(stand_off_m: float) -> Seam:
    return Seam(seam="s", names=NAMES, centre=ROOM, agencies=(ARMY, GUARD), line=(), stand_off_m=stand_off_m)


def ground(*sectors: Sector, stand_off_m: float | None = None) -> Ground:
    seams = () if stand_off_m is None else (seam(stand_off_m),)
    return Ground(sectors, seams, Digest("map"))


FIELD = sector("field", ARMY, box(WEST, SOUTH, EAST, NORTH))
MAKHMUR = ground(
    sector("plain", ARMY, PLAIN), sector("strip", None, STRIP), sector("ridge", GUARD, RIDGE), stand_off_m=1_000
)


def east_of(distance_m: float, lat: float = MIDDLE) -> Point:
    """A point that far east of the field's eastern edge (negative: inside)."""
    lon, lat_, _ = GEOD.fwd(EAST, lat, 90, distance_m)
    return Point((lon, lat_))


def names(found: tuple[Sector, ...]) -> list[str]:
    return [each.sector for each in found]


@settings(max_examples=60)
@given(st.floats(0, 20_000), st.floats(-3_000, 3_000))
@example(0.0, 500.0)
@example(2_000.0, -500.0)
def test_a_sector_is_touched_within_the_stand_off_and_not_beyond(stand_off_m: float, beyond_m: float) -> None:
    """The plane's scale and its straight edges: together less than a part in a thousand and 5 metres."""
    away_m = stand_off_m + beyond_m
    touched = ground(FIELD, stand_off_m=stand_off_m).touched([east_of(away_m)])
    slack_m = 5 + 0.001 * stand_off_m
    if away_m < stand_off_m - slack_m:
        assert names(touched) == ["field"]
    elif away_m > stand_off_m + slack_m:
        assert names(touched) == []


@pytest.mark.parametrize(("map_m", "own_m"), [(1_000, 4_000), (1_000, 300), (1_000, 0), (0, 2_000), (3_000, 3_000)])
def test_what_a_shape_asks_for_itself_counts_where_it_is_wider_than_the_map_says(map_m: float, own_m: float) -> None:
    widest_m = max(map_m, own_m)
    laid = ground(FIELD, stand_off_m=map_m)
    assert names(laid.touched([east_of(widest_m - 15)], own_m)) == ["field"]
    assert names(laid.touched([east_of(widest_m + 15)], own_m)) == []
    assert names(laid.touched([east_of(map_m + 15)])) == [], "and it is asked of that shape alone"


def test_without_a_seam_the_stand_off_is_the_default_and_the_longest_seam_counts() -> None:
    assert ground(FIELD).stand_off_m == DEFAULT_STAND_OFF_M == 1_000
    assert Ground([FIELD], [seam(300), seam(5_000), seam(0)], Digest("map")).stand_off_m == 5_000
    assert ground(FIELD, stand_off_m=0).stand_off_m == 0


def test_how_far_a_seam_is_counts_the_furthest_point_and_nobodys_ground_is_another_holder() -> None:
    strip = sector("strip", None, box(EAST, SOUTH, EAST + 0.1, NORTH))
    other = sector("other", GUARD, box(EAST + 0.1, SOUTH, EAST + 0.5, NORTH))
    laid = ground(FIELD, strip, other)
    inside = Point((EAST - 0.01, MIDDLE))
    away_m = GEOD.inv(*inside.coordinates, EAST, MIDDLE)[2]
    assert laid.seam_m(inside) == pytest.approx(away_m, rel=0.01)
    assert laid.distances_m(inside)[GUARD] == pytest.approx(away_m, rel=0.01), "it answers for the strip"
    route = LineString(((EAST - 0.01, MIDDLE), (EAST - 0.1, MIDDLE)))
    assert laid.seam_m(route) == pytest.approx(10 * away_m, rel=0.01), "the end that lies deeper"
    assert laid.distances_m(route)[GUARD] == pytest.approx(away_m, rel=0.01)


def test_without_another_holder_there_is_no_seam_unless_one_is_drawn() -> None:
    inside = Point((EAST - 0.01, MIDDLE))
    assert ground().seam_m(inside) is ground(FIELD).seam_m(inside) is None
    assert ground().distances_m(inside) == {}
    drawn = Seam(seam="s", names=NAMES, centre=ROOM, agencies=(ARMY, GUARD), line=((EAST, SOUTH), (EAST, NORTH)))
    away_m = GEOD.inv(*inside.coordinates, EAST, MIDDLE)[2]
    assert Ground([FIELD], [drawn], Digest("map")).seam_m(inside) == pytest.approx(away_m, rel=0.01)


def test_any_of_the_shapes_touches_and_each_sector_is_named_once_in_the_maps_order() -> None:
    other = sector("other", GUARD, box(EAST + 0.5, SOUTH, EAST + 1, NORTH))
    two = ground(FIELD, other)
    far, inside = Point((0.0, 0.0)), Point((43.9, MIDDLE))
    assert names(two.touched([far, inside, inside])) == ["field"]
    assert names(two.touched([box(EAST + 0.6, 35.4, EAST + 0.7, 35.5), inside])) == ["field", "other"]
    assert two.touched([]) == two.touched([far]) == ()


def test_an_agency_answers_for_its_own_sector_and_for_nobody_elses() -> None:
    assert MAKHMUR.responsible(MAKHMUR.sectors[0]) == {ARMY}
    assert MAKHMUR.responsible(MAKHMUR.sectors[2]) == {GUARD}


def test_for_ground_that_nobody_holds_every_adjoining_agency_answers() -> None:
    assert MAKHMUR.responsible(MAKHMUR.sectors[1]) == {ARMY, GUARD}
    far = sector("far", POLICE, box(50, 30, 51, 31))
    strip = sector("strip", None, box(EAST, SOUTH, EAST + 0.1, NORTH))
    second_strip = sector("second", None, box(EAST + 0.1, SOUTH, EAST + 0.2, NORTH))
    across = sector("across", GUARD, box(EAST + 0.2, SOUTH, EAST + 1, NORTH))
    map_ = ground(FIELD, strip, second_strip, across, far)
    assert map_.responsible(strip) == {ARMY}  # the other side is more than the stand-off away
    assert map_.responsible(second_strip) == {GUARD}
    assert ground(strip).responsible(strip) == frozenset()


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        (Point((43.4, 35.6)), "plain"),
        (Point((43.58, 35.81)), "strip"),
        (Point((43.9, 36.0)), "ridge"),
        (Point((42.0, 35.6)), None),
        (box(43.35, 35.55, 43.45, 35.65), "plain"),
    ],
)
def test_a_shape_lies_in_the_sector_that_holds_its_middle(shape: Geometry, name: str | None) -> None:
    held = MAKHMUR.holding(shape)
    assert (held.sector if held else None) == name


@settings(max_examples=30)
@given(st.floats(0.01, 0.2), st.floats(0, 1))
def test_what_lies_outside_is_measured_on_the_ellipsoid(width: float, share: float) -> None:
    """A box over the eastern edge, ``share`` of it outside."""
    shape = box(EAST - width * (1 - share), 35.45, EAST + width * share, 35.55)
    out = box(EAST, 35.45, EAST + width * share, 35.55)
    area_m2, _ = GEOD.polygon_area_perimeter(*zip(*out.coordinates[0], strict=True))
    assert ground(FIELD).outside_m2(shape) == pytest.approx(abs(area_m2), rel=2e-3, abs=10_000)


def test_what_lies_inside_has_nothing_outside_and_without_a_map_all_is_outside() -> None:
    inside = box(43.85, 35.45, 43.95, 35.55)
    assert ground(FIELD).outside_m2(inside) == 0
    whole, _ = GEOD.polygon_area_perimeter(*zip(*inside.coordinates[0], strict=True))
    assert ground().outside_m2(box(0.0, 0.0, 0.1, 0.1)) > 1e8
    assert ground(sector("far", ARMY, box(44, 35, 45, 36))).outside_m2(inside) == pytest.approx(abs(whole), rel=2e-3)


@settings(max_examples=60)
@given(st.floats(0, 5_000), st.floats(0, 10_000))
def test_two_shapes_are_near_within_the_stand_off_whichever_is_asked_first(stand_off_m: float, apart_m: float) -> None:
    map_ = ground(FIELD, stand_off_m=stand_off_m)
    one, two = east_of(-20_000), east_of(-20_000 + apart_m)
    assert map_.near(one, two) == map_.near(two, one)
    if abs(apart_m - stand_off_m) > 5:
        assert map_.near(one, two) == (apart_m < stand_off_m)
