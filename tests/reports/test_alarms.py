"""What rings at every desk that was given it, and nowhere else: an alert once per version, a hazard that is new or has grown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.geo.place import Place, Point
from tansiq.kinds.draft import Draft
from tansiq.kinds.network import Desk
from tansiq.node import PROJECTIONS
from tansiq.records import projector
from tansiq.records.content import Status
from tests import worlds
from tests.worlds import ARMY, COMMAND, EVERYONE, MINISTRY, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The Peshmerga have a second desk that may read level 0 only."""
    (watch,) = worlds.demo.founding(PESHMERGA, "", worlds.DAWN).desks
    gate: Desk = msgspec.structs.replace(watch, desk="peshmerga.gate", clearance=0)
    with worlds.found(tmp_path, changes={PESHMERGA: {"desks": (watch, gate)}}) as made:
        yield made


def rings(world: World, agency: worlds.AgencyId) -> list[tuple[Any, ...]]:
    sql = "SELECT reader, version, words FROM alarm WHERE cause = 'alert' ORDER BY id"
    return world[agency].db.read(lambda tx: tx.rows(sql))


def test_an_alert_rings_where_it_arrives_and_not_where_it_was_written(world: World) -> None:
    world.publish(ARMY, worlds.alert("Keep away.", to=[PESHMERGA]))
    world.carry_all()
    assert rings(world, PESHMERGA) == [("peshmerga.gate", 1, "Keep away."), ("peshmerga.watch", 1, "Keep away.")]
    assert rings(world, ARMY) == []


def test_it_rings_only_at_the_desks_that_may_read_it(world: World) -> None:
    world.publish(ARMY, worlds.alert("Keep away.", to=[PESHMERGA], level=1))
    world.carry_all()
    assert [row[0] for row in rings(world, PESHMERGA)] == ["peshmerga.watch"]


def test_the_minimum_rings_with_the_kind_of_danger_for_words(world: World) -> None:
    world.publish(ARMY, worlds.alert("WORDS", level=3))
    world.carry_all()
    assert {agency: {row[2] for row in rings(world, agency)} for agency in EVERYONE} == {
        ARMY: set(),
        PESHMERGA: {"attack"},
        COMMAND: {"attack"},
        MINISTRY: {"attack"},
    }


def test_every_version_rings_once_however_often_it_is_brought(world: World) -> None:
    first = world.publish(ARMY, worlds.alert(to=[PESHMERGA]))
    world.carry_all()
    world.publish(ARMY, worlds.after(first, worlds.alert("Still there.", to=[PESHMERGA])))
    world.carry_all()
    world.carry_all()
    world.reopen(PESHMERGA)
    world.carry_all()
    assert [row[1] for row in rings(world, PESHMERGA) if row[0] == "peshmerga.watch"] == [1, 2]


def test_an_alert_that_is_over_when_it_arrives_does_not_ring(world: World) -> None:
    world.publish(ARMY, worlds.alert(to=[PESHMERGA]))
    world.clock.advance(6 * 3_600)
    world.carry_all()
    assert world.records(PESHMERGA, "alert")
    assert rings(world, PESHMERGA) == []


def test_making_the_projections_again_rings_nothing_again_and_forgets_no_acknowledgement(world: World) -> None:
    world.publish(ARMY, worlds.alert(to=[PESHMERGA]))
    world.carry_all()
    node = world[PESHMERGA]
    node.db.write(lambda tx: tx.run("UPDATE alarm SET acknowledged_by = reader, acknowledged_at = since"))
    before = node.db.read(lambda tx: tx.rows("SELECT * FROM alarm ORDER BY id"))
    world.clock.advance(3_600)
    node.db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
    assert node.db.read(lambda tx: tx.rows("SELECT * FROM alarm ORDER BY id")) == before


def hazards(world: World) -> list[tuple[str, int]]:
    sql = "SELECT words, version FROM alarm WHERE cause = 'hazard' AND reader = 'peshmerga.watch' ORDER BY id"
    return world[PESHMERGA].db.read(lambda tx: tx.rows(sql))


def mines(at: tuple[float, float] = (43.58, 35.81), **body: Any) -> Draft:
    said = {"danger": "mine", "state": "suspected", "stand_off_m": 100.0}
    more = {"place": Place(geometry=Point(at)), "label": worlds.label([PESHMERGA], 1), "body": worlds.raw(said | body)}
    return Draft(kind="hazard", status=Status.EXERCISE, **more)  # type: ignore[arg-type]


CLEARED = {"state": "cleared", "cleared_at": worlds.DAWN}


@pytest.mark.parametrize(
    ("before", "then", "rings_again"),
    [
        ({}, {"evidence_text": "An old man showed it."}, False),
        ({}, {"state": "confirmed"}, False),
        ({}, {"stand_off_m": 50.0}, False),
        ({}, {"stand_off_m": 300.0}, True),
        ({}, {"danger": "ied"}, True),
        ({}, {"at": (43.59, 35.81)}, True),
        ({}, CLEARED, False),
        (CLEARED, {}, True),
        (CLEARED, CLEARED, False),
    ],
)
def test_a_hazard_rings_when_it_is_new_and_when_it_has_grown(
    world: World, before: dict[str, Any], then: dict[str, Any], rings_again: bool
) -> None:
    first = world.publish(ARMY, mines(**before))
    world.carry_all()
    rung = [] if before else [("mine", 1)]
    assert hazards(world) == rung
    world.publish(ARMY, worlds.after(first, mines(**then)))
    world.carry_all()
    assert hazards(world) == rung + ([(then.get("danger", "mine"), 2)] if rings_again else [])


def test_the_minimum_of_a_hazard_rings_at_those_who_answer_for_the_ground_and_not_where_it_was_written(
    world: World,
) -> None:
    world.publish(ARMY, msgspec.structs.replace(mines(evidence_text="WORDS"), label=worlds.label(level=3)))
    world.carry_all()
    assert hazards(world) == [("mine", 1)]
    assert world[ARMY].db.read(lambda tx: tx.rows("SELECT * FROM alarm")) == []


def test_hazards_that_a_machine_took_in_are_listed_and_do_not_ring(world: World) -> None:
    author = msgspec.structs.replace(world.author(ARMY), machine=True)
    node = world[ARMY]
    node.db.write(lambda tx: node.publisher.publish_in(tx, mines(), author, "row 1"))
    world.carry_all()
    assert world.records(PESHMERGA, "hazard")
    assert hazards(world) == []


def test_a_spot_report_does_not_ring(world: World) -> None:
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    assert rings(world, PESHMERGA) == []
