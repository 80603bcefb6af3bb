"""Who must answer follows from the ground alone.

Method: sectors and plans are rectangles in metres on a plane of our own (radii of curvature, no projection library); distances are
taken corner by corner there. Cases within `UNSURE_M` of the stand-off are left out: the two planes differ by that much.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, Digest, SectorId
from tansiq.kinds.network import Sector
from tansiq.network.ground import Ground
from tansiq.plans.answerers import check_inside, required
from tests.plans.tables import refused

LAT, LON = 35.75, 43.6
STAND_OFF_M, UNSURE_M = 1_000, 60
_E2 = 0.00669437999
_W = math.sqrt(1 - _E2 * math.sin(math.radians(LAT)) ** 2)
NORTH_M = math.pi / 180 * 6_378_137 * (1 - _E2) / _W**3
EAST_M = math.pi / 180 * 6_378_137 / _W * math.cos(math.radians(LAT))


@dataclass(frozen=True)
class Box:
    """A rectangle in metres from the middle."""

    west: float
    south: float
    east: float
    north: float

    def outline(self) -> Polygon:
        corners = [(self.west, self.south), (self.east, self.south), (self.east, self.north), (self.west, self.north)]
        ring = tuple((LON + x / EAST_M, LAT + y / NORTH_M) for x, y in (*corners, corners[0]))
        return Polygon((ring,))

    def apart_m(self, other: Box) -> float:
        across = max(0.0, self.west - other.east, other.west - self.east)
        along = max(0.0, self.south - other.north, other.south - self.north)
        return math.hypot(across, along)


metres = st.integers(-12_000, 12_000)
boxes = st.builds(
    lambda x, y, wide, high: Box(x, y, x + wide, y + high),
    metres,
    metres,
    st.integers(200, 8_000),
    st.integers(200, 8_000),
)
agencies = st.sampled_from([AgencyId("army"), AgencyId("guard"), AgencyId("police"), None])


def ground_of(sectors: list[tuple[Box, AgencyId | None]]) -> Ground:
    made = [
        Sector(sector=SectorId(f"s{number}"), names=Names(), centre=CentreId("room"), agency=agency, area=box.outline())
        for number, (box, agency) in enumerate(sectors)
    ]
    return Ground(made, (), Digest("0" * 64))


def touches(one: Box, other: Box) -> bool:
    apart = one.apart_m(other)
    assume(abs(apart - STAND_OFF_M) > UNSURE_M)
    return apart <= STAND_OFF_M


@settings(max_examples=100)
@given(st.lists(st.tuples(boxes, agencies), min_size=1, max_size=5), st.lists(boxes, min_size=1, max_size=3))
def test_whoever_holds_ground_within_the_stand_off_answers(
    sectors: list[tuple[Box, AgencyId | None]], plan: list[Box]
) -> None:
    expected: dict[AgencyId, list[str]] = {}
    for number, (sector, agency) in enumerate(sectors):
        if not any(touches(volume, sector) for volume in plan):
            continue
        if agency is not None:
            holders = {agency}
        else:  # ground that nobody holds: every agency that adjoins it
            holders = {other for box, other in sectors if other is not None and touches(box, sector)}
        for holder in holders:
            expected.setdefault(holder, []).append(f"s{number}")
    found = required([volume.outline() for volume in plan], ground_of(sectors))
    assert {each.agency: list(each.sectors) for each in found} == expected
    assert [each.agency for each in found] == sorted(expected)


strips = st.lists(agencies, min_size=1, max_size=6).map(
    lambda names: [name if index % 2 else name or AgencyId("army") for index, name in enumerate(names)]
)
inside = st.builds(
    lambda x, y, wide, high: Box(x, y, x + wide, y + high),
    st.integers(-11_000, 9_000),
    st.integers(-7_000, 5_000),
    st.integers(100, 2_000),
    st.integers(100, 2_000),
)


@settings(max_examples=100)
@given(strips, inside, inside)
def test_any_two_plans_closer_than_the_stand_off_share_somebody_who_must_answer(
    holders: list[AgencyId | None], one: Box, other: Box
) -> None:
    """A map without holes, of strips from west to east; nobody's ground lies between others' (never two strips of it together)."""
    width = 24_000 / len(holders)
    sectors = [
        (Box(-12_000 + width * index, -8_000, -12_000 + width * (index + 1), 8_000), holder)
        for index, holder in enumerate(holders)
    ]
    ground = ground_of(sectors)
    first = {each.agency for each in required([one.outline()], ground)}
    second = {each.agency for each in required([other.outline()], ground)}
    assert first
    assert second
    if one.apart_m(other) < STAND_OFF_M - UNSURE_M:
        assert first & second


def test_the_planner_answers_too_when_it_is_his_ground() -> None:
    ground = ground_of([(Box(0, 0, 9_000, 9_000), AgencyId("army")), (Box(-9_000, 0, 0, 9_000), AgencyId("guard"))])
    assert [each.agency for each in required([Box(5_000, 5_000, 6_000, 6_000).outline()], ground)] == ["army"]
    assert [each.agency for each in required([Box(500, 5_000, 600, 6_000).outline()], ground)] == ["army", "guard"]


def test_no_map_no_answerer() -> None:
    assert required([Box(0, 0, 100, 100).outline()], ground_of([])) == ()


def test_ground_that_nobody_answers_for_is_refused_but_not_a_sliver_of_it() -> None:
    ground = ground_of([(Box(0, 0, 9_000, 9_000), AgencyId("army"))])
    check_inside([Box(1_000, 1_000, 2_000, 2_000).outline()], ground)
    check_inside([Box(8_000, 8_000, 9_005, 9_000).outline()], ground)
    with refused("plan.outside-map", "body.volumes"):
        check_inside([Box(8_000, 8_000, 9_200, 9_000).outline()], ground)
    with pytest.raises(Fault):
        check_inside([Box(0, 0, 100, 100).outline(), Box(-50_000, 0, -49_000, 900).outline()], ground)
