"""Coarse presence (design 4.11): that somebody is there, told within the agreed distance of a seam, and nothing else of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tansiq.geo import cells
from tansiq.geo.place import LineString, Place, Point
from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft
from tansiq.kinds.registry import PRESENCE, PRESENCE_COARSE
from tansiq.labels.release import StandingRule
from tansiq.network.amendment import Amendment
from tansiq.records.content import Status, When
from tansiq.records.log import Stored
from tests import worlds
from tests.handed import held
from tests.kinds import golden
from tests.refusals import code_of
from tests.worlds import ARMY, COMMAND, DAWN, HILL, MINISTRY, PESHMERGA, World

DEEP = Point((43.41, 35.61))
"""Far inside the army's plain."""
OTHERS = (PESHMERGA, COMMAND, MINISTRY)


def rule(**more: Any) -> StandingRule:
    fields: dict[str, Any] = {
        "id": "army-presence",
        "purpose": "life-safety",
        "kinds": PRESENCE,
        "max_level": 1,
        "sector_agencies": True,
        "near_seam_m": 2_000.0,
        "valid_from": DAWN - timedelta(days=1),
        "valid_until": DAWN + timedelta(days=9),
    }
    return StandingRule(**fields | more)


def amended(world: World, given: StandingRule) -> None:
    node = world[ARMY]
    node.db.write(lambda tx: node.root.amend(tx, Amendment(rules=(given,)), "administrator", node.clock.now()))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        amended(made, rule())
        yield made


def draft(kind: str = "post", at: Any = HILL, to: Any = (), level: int = 2, **body: Any) -> Draft:
    if kind == "patrol" and isinstance(at, Point):
        lon, lat = at.coordinates
        at = LineString(((lon, lat), (lon + 0.001, lat)))
    return Draft(
        kind=kind,
        status=Status.EXERCISE,
        event_time=When(start=DAWN - timedelta(minutes=43)),
        place=Place(geometry=at, names=worlds.demo.AGENCIES[ARMY][0]) if at else None,
        label=worlds.label(to, level),
        body=golden.raw(kind, **{"agencies": []} | body if kind != "patrol" else body),
    )


def write(world: World, made: Draft) -> Stored:
    stored = world.publish(ARMY, made)
    world.carry_all()
    return stored


def holds(world: World, stored: Stored) -> dict[AgencyId, list[Any]]:
    """What each other agency has of it that is not taken back: its state, version by version."""
    return {
        agency: [
            json.loads(bytes(each.header().body))["state"]
            for each in world.records(agency, stored.kind)
            if each.token == stored.token and not each.destroyed
        ]
        for agency in OTHERS
    }


@pytest.mark.parametrize("kind", PRESENCE)
def test_near_the_seam_the_neighbour_is_told_that_somebody_is_there_and_nothing_else(world: World, kind: str) -> None:
    stored = write(world, draft(kind))
    assert {agency for agency, told in holds(world, stored).items() if told} == {PESHMERGA}, "not the commands"
    (row,) = world.records(PESHMERGA, kind)
    copy = row.header()
    assert (copy.fields, copy.desk, copy.evaluation) == ("minimum", None, None)  # type: ignore[union-attr]
    for secret in ("WORDS", "hill-7", "bn-2", "seam-east", "battalion", "room", "301-1000", "11-30", "3000", "25.0"):
        assert secret.encode() not in bytes(copy.body), secret
    assert copy.place is not None
    assert cells.coarse_place(copy.place, PRESENCE_COARSE.place_m) == copy.place
    assert copy.event_time is not None
    assert copy.event_time.start == DAWN - timedelta(hours=1)


@pytest.mark.parametrize("kind", PRESENCE)
def test_deeper_than_the_agreed_distance_nobody_is_told(world: World, kind: str) -> None:
    assert holds(world, write(world, draft(kind, DEEP))) == {agency: [] for agency in OTHERS}


def test_a_route_is_told_only_when_all_of_it_lies_within_the_distance(world: World) -> None:
    whole = LineString((HILL.coordinates, DEEP.coordinates))
    assert holds(world, write(world, draft("patrol", whole)))[PESHMERGA] == []


def test_what_is_planned_or_nowhere_is_told_nobody(world: World) -> None:
    for made in (draft("post", state="planned"), draft("patrol", state="planned"), draft("unit", None)):
        assert holds(world, write(world, made))[PESHMERGA] == []


def test_that_it_has_left_reaches_those_who_were_told_and_nobody_else(world: World) -> None:
    post = write(world, draft())
    write(world, worlds.after(post, draft(state="vacated")))
    assert holds(world, post)[PESHMERGA] == ["standing", "vacated"]
    never = write(world, draft(state="vacated"))
    assert holds(world, never)[PESHMERGA] == []


def test_what_moves_away_from_the_seam_is_taken_back_and_may_come_again(world: World) -> None:
    unit = write(world, draft("unit"))
    first = held(world, PESHMERGA, unit)
    moved = write(world, worlds.after(unit, draft("unit", DEEP)))
    assert holds(world, unit)[PESHMERGA] == []
    assert world.deliveries(ARMY, unit.id) == {PESHMERGA: "recalled"}
    write(world, worlds.after(moved, draft("unit")))
    assert holds(world, unit)[PESHMERGA] == ["present"]
    (row,) = [each for each in world.records(PESHMERGA, "unit") if not each.destroyed]
    assert row.id != first


def test_when_the_rule_is_over_the_next_version_takes_it_back(world: World) -> None:
    post = write(world, draft())
    amended(world, rule(valid_until=DAWN + timedelta(minutes=1)))
    world.clock.advance(60)
    write(world, worlds.after(post, draft()))
    assert holds(world, post)[PESHMERGA] == []


def test_whom_the_label_names_gets_the_whole_and_the_dry_run_says_who_gets_what(world: World) -> None:
    told = world[ARMY].publisher.dry_run(draft(level=1), world.author(ARMY)).recipients
    assert [(each.agency, each.minimum, each.coarse_m, each.coarse_s) for each in told] == [
        (PESHMERGA, True, PRESENCE_COARSE.place_m, PRESENCE_COARSE.time_s)
    ]
    told = world[ARMY].publisher.dry_run(draft(level=1, to=[PESHMERGA]), world.author(ARMY)).recipients
    assert [(each.agency, each.minimum, each.coarse_m) for each in told] == [(PESHMERGA, False, None)]


def test_two_presences_stand_beside_each_other_at_the_neighbours(world: World) -> None:
    for _ in range(2):
        write(world, draft())
    rows = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT id, slug FROM force"))
    assert [row[0] == row[1] for row in rows] == [True, True]
    lines = world[PESHMERGA].db.read(
        lambda tx: world[PESHMERGA].door().desk(tx, world.author(PESHMERGA).desk).newest(None, 9)
    )
    assert [(line.kind, line.minimum, line.words) for line in lines] == [("post", True, "")] * 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"near_seam_m": None},
        {"near_seam_m": 0.0},
        {"near_seam_m": 50_001.0},
        {"near_seam_m": float("nan")},
        {"kinds": ("unit", "alert")},
        {"agencies": (COMMAND,)},
        {"parents": True},
        {"sector_agencies": False},
        {"purpose": "standing"},
    ],
    ids=str,
)
def test_a_rule_for_presence_gives_a_distance_and_speaks_to_nobody_else(world: World, wrong: dict[str, Any]) -> None:
    assert code_of(lambda: amended(world, rule(**wrong))) == "rule.near-seam"
