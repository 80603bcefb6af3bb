"""The oracle against cases written out by hand: if it were wrong, the worlds would prove nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
import shapely

from tansiq.ids import AgencyId
from tansiq.simulation import oracle, theatre
from tansiq.simulation.oracle import Marking, Much
from tansiq.simulation.theatre import ALPHA, BRAVO, CHARLIE, DELTA, Spot

ALL = theatre.AGENCIES
WEST, EAST, BETWEEN, WEST_EDGE, _, WEST_SOUTH, _, SOUTH = theatre.SPOTS


def gets(
    owner: AgencyId, kind: str, marking: Marking, *, chief: bool = False, spot: Spot | None = None, nodes: int = 4
) -> dict[AgencyId, Much]:
    network = theatre.members(nodes)
    return dict(oracle.recipients(owner, kind, marking, chief=chief, spot=spot, network=network))


# ---- the label


def test_an_empty_audience_keeps_a_report_at_home() -> None:
    assert gets(ALPHA, "spot", Marking(0, ()), chief=True) == {}


def test_a_chief_releases_to_whom_the_label_names_and_nobody_else() -> None:
    assert gets(CHARLIE, "spot", Marking(1, (ALPHA, DELTA)), chief=True) == {ALPHA: "full", DELTA: "full"}


def test_who_is_not_in_the_network_or_the_owner_himself_gets_nothing() -> None:
    assert gets(ALPHA, "spot", Marking(1, (ALPHA, CHARLIE, "nobody")), chief=True, nodes=2) == {}


@pytest.mark.parametrize("marking", [Marking(2, ALL), Marking(3, ALL), Marking(0, ALL, ("PUBLIC",))], ids=str)
def test_one_chief_alone_releases_nothing_that_needs_two_persons(marking: Marking) -> None:
    assert gets(ALPHA, "spot", marking, chief=True) == {}


# ---- standing rules


def test_a_standing_rule_stands_for_the_chief_within_its_kinds_recipients_and_level() -> None:
    assert gets(BRAVO, "spot", Marking(1, ALL)) == {ALPHA: "full", DELTA: "full"}
    assert gets(CHARLIE, "spot", Marking(0, ALL)) == {ALPHA: "full", BRAVO: "full", DELTA: "full"}
    assert gets(CHARLIE, "spot", Marking(1, ALL)) == {}


def test_a_standing_rule_never_reaches_beyond_the_label() -> None:
    assert gets(ALPHA, "spot", Marking(1, (BRAVO,))) == {BRAVO: "full"}


def test_a_rule_signed_by_two_stands_for_two_and_one_signed_by_one_does_not() -> None:
    assert gets(DELTA, "spot", Marking(2, (ALPHA,))) == {ALPHA: "full"}
    assert gets(DELTA, "spot", Marking(3, (ALPHA,))) == {}
    assert gets(ALPHA, "spot", Marking(0, (BRAVO,), ("PUBLIC",))) == {}


def test_what_is_for_everyone_goes_to_all_whom_a_rule_of_two_names_whomever_the_label_lists() -> None:
    assert gets(DELTA, "spot", Marking(0, (), ("PUBLIC",))) == {ALPHA: "full", BRAVO: "full", CHARLIE: "full"}
    assert gets(DELTA, "spot", Marking(0, (), ("SOURCE",))) == {}


# ---- life safety


def test_those_in_danger_and_the_parents_get_the_minimum_whatever_the_label_says() -> None:
    assert gets(ALPHA, "claim", Marking(3, ()), spot=EAST) == {BRAVO: "minimum", DELTA: "minimum"}
    assert gets(ALPHA, "alert", Marking(3, ()), spot=BETWEEN) == {
        BRAVO: "minimum",
        CHARLIE: "minimum",
        DELTA: "minimum",
    }
    assert gets(CHARLIE, "claim", Marking(3, ()), spot=SOUTH) == {BRAVO: "minimum", DELTA: "minimum"}


def test_who_gets_it_in_full_does_not_get_the_minimum_too() -> None:
    got = gets(ALPHA, "claim", Marking(1, (BRAVO,)), spot=BETWEEN)
    assert got == {BRAVO: "full", CHARLIE: "minimum", DELTA: "minimum"}


@pytest.mark.parametrize("kind", ["spot", "movement", "concurrence"])
def test_no_other_kind_leaves_for_life_safety(kind: str) -> None:
    assert gets(ALPHA, kind, Marking(3, ()), spot=BETWEEN) == {}


def test_in_a_network_of_two_only_the_two_are_in_danger() -> None:
    assert gets(BRAVO, "claim", Marking(3, ()), spot=WEST_SOUTH, nodes=2) == {ALPHA: "minimum"}
    assert gets(ALPHA, "claim", Marking(3, ()), spot=WEST, nodes=2) == {}


# ---- who answers


def test_deep_in_a_sector_its_agency_answers_and_near_its_edge_the_neighbours_too() -> None:
    assert oracle.answerers(WEST, ALL) == {ALPHA}
    assert oracle.answerers(WEST_SOUTH, ALL) == {ALPHA, CHARLIE}
    assert oracle.answerers(WEST_EDGE, ALL) == {ALPHA, BRAVO, CHARLIE}
    assert oracle.answerers(BETWEEN, theatre.members(2)) == {ALPHA, BRAVO}


def test_the_table_of_answerers_is_what_the_map_shows() -> None:
    """The table is written by hand; here it is held against the rectangles with a ruler of its own (degrees, not a plane)."""
    km_lat, km_lon = 111.0, 111.0 * 0.816  # one degree at 35.3 N
    sectors: dict[str, tuple[tuple[AgencyId, ...], shapely.Polygon]] = {
        "west": ((ALPHA,), shapely.box(43.0 * km_lon, 35.0 * km_lat, 43.4 * km_lon, 36.0 * km_lat)),
        "between": ((ALPHA, BRAVO, CHARLIE), shapely.box(43.4 * km_lon, 35.0 * km_lat, 43.5 * km_lon, 36.0 * km_lat)),
        "east": ((BRAVO,), shapely.box(43.5 * km_lon, 35.0 * km_lat, 43.9 * km_lon, 36.0 * km_lat)),
        "south": ((CHARLIE,), shapely.box(43.0 * km_lon, 34.8 * km_lat, 43.9 * km_lon, 35.0 * km_lat)),
    }
    for spot in theatre.SPOTS:
        for half in (theatre.HALF_SIDE - theatre.JITTER, theatre.HALF_SIDE + theatre.JITTER):
            west, east = (spot.lon - half) * km_lon, (spot.lon + half) * km_lon
            plan = shapely.box(west, (spot.lat - half) * km_lat, east, (spot.lat + half) * km_lat)
            near = [agencies for agencies, sector in sectors.values() if plan.distance(sector) <= 1.0]
            assert {agency for agencies in near for agency in agencies} == set(spot.answer), spot.name


def test_two_spots_are_never_within_the_stand_off_of_each_other() -> None:
    reach = theatre.HALF_SIDE + theatre.JITTER
    for one in theatre.SPOTS:
        for two in theatre.SPOTS:
            lat_km = (abs(one.lat - two.lat) - 2 * reach) * 110.9
            lon_km = (abs(one.lon - two.lon) - 2 * reach) * 90.0
            assert one is two or max(lat_km, lon_km) > 1.5, (one.name, two.name)


# ---- who sees


@pytest.mark.parametrize(
    ("marking", "much", "watch", "post"),
    [
        (Marking(1, ()), "full", True, True),
        (Marking(2, ()), "full", True, False),
        (Marking(3, ()), "minimum", True, True),
        (Marking(0, (), ("ORCON",)), "full", True, False),
        (Marking(0, (), ("SOURCE",)), "full", True, True),
        (Marking(3, (), ("ORCON",)), "minimum", True, False),
        (Marking(0, (), ("PUBLIC",)), "full", True, True),
        (Marking(0, (), ("PUBLIC", "ORCON")), "full", True, False),
    ],
    ids=str,
)
def test_a_desk_sees_what_its_clearance_and_caveats_allow(
    marking: Marking, much: Much, watch: bool, post: bool
) -> None:
    assert [oracle.sees(desk, marking, much) for desk in theatre.DESKS] == [watch, post]


def test_the_rules_outlast_every_run() -> None:
    """The oracle knows no dates: no run may get to the end of a rule."""
    assert timedelta(days=30) <= theatre.FOR
