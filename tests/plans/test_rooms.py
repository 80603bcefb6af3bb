"""An agency that answers in two rooms: each for its own ground, and neither for the other's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tansiq.errors import Fault
from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, SectorId
from tansiq.kinds.network import Centre, Sector
from tansiq.records.log import Stored
from tansiq.work.lines import PlanView
from tests import worlds
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
ROOM = CentreId("kirkuk")
BELOW = Polygon((((43.90, 35.30), (44.15, 35.30), (44.15, 35.50), (43.90, 35.50), (43.90, 35.30)),))
ACROSS = Polygon((((43.93, 35.47), (44.00, 35.47), (44.00, 35.53), (43.93, 35.53), (43.93, 35.47)),))
"""Ground of both rooms: the army answers for each part."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as world:
        names = Names(en="Kirkuk")
        south = Sector(sector=SectorId("kirkuk-west"), names=names, centre=ROOM, agency=ARMY, area=BELOW)
        room = Centre(centre=ROOM, names=names, lead=ARMY, area=BELOW)
        node = world[COMMAND]
        for kind, body in (("centre", room), ("sector", south)):
            node.db.write(lambda tx, kind=kind, body=body: node.root.say(tx, kind, body, world.clock.now()))  # type: ignore[misc]
        world.admit(ARMY, KIRKUK, tmp_path, ROOM)
        world.carry_all()
        world.carry_all()
        yield world


def propose(world: World) -> Stored:
    plan = world.publish(PESHMERGA, worlds.movement(to=(ARMY, COMMAND), area=ACROSS))
    world.carry_all()
    return plan


def view(world: World, node: AgencyId, plan: Stored) -> PlanView:
    """The plan as a node's desk sees it, wherever it is held."""
    held = next(each for each in world.records(node, plan.kind) if each.token == plan.token)
    found = world.row(node, held.id).plan
    assert found is not None
    return found


def answer(world: World, node: AgencyId, plan: Stored, said: str = "concur", **body: object) -> Stored:
    held = next(each for each in world.records(node, plan.kind) if each.token == plan.token)
    seen = view(world, node, plan)
    despite = [conflict.id for conflict in seen.conflicts]
    return world.publish(
        node, worlds.concurrence(held.id, seen.proposal, said, to=(PESHMERGA, COMMAND), despite=despite, **body)
    )


def rooms(seen: PlanView) -> dict[tuple[str, tuple[str, ...]], str]:
    return {(each.agency, each.sectors): each.answer for each in seen.required}


def test_an_agency_is_asked_once_for_each_room_and_each_node_for_its_own(world: World) -> None:
    plan = propose(world)
    asked = rooms(view(world, PESHMERGA, plan))
    assert {(agency, sectors): said for (agency, sectors), said in asked.items() if agency == ARMY} == {
        (ARMY, ("kirkuk-west",)): "none",
        (ARMY, ("makhmur-between", "makhmur-plain")): "none",
    }
    assert view(world, ARMY, plan).answer_wanted
    assert view(world, KIRKUK, plan).answer_wanted


def test_one_rooms_concurrence_does_not_stand_for_the_others(world: World) -> None:
    plan = propose(world)
    answer(world, KIRKUK, plan)
    world.carry_all()
    assert view(world, PESHMERGA, plan).state == "proposed"
    assert not view(world, KIRKUK, plan).answer_wanted
    assert view(world, ARMY, plan).answer_wanted
    answer(world, ARMY, plan)
    world.carry_all()
    assert set(rooms(view(world, PESHMERGA, plan)).values()) == {"concur"}
    assert view(world, PESHMERGA, plan).state == "agreed"


def test_an_objection_of_one_room_is_not_lifted_by_the_other(world: World) -> None:
    plan = propose(world)
    answer(world, KIRKUK, plan, "object", conditions="Not across the canal.")
    world.carry_all()
    answer(world, ARMY, plan)
    world.carry_all()
    assert view(world, PESHMERGA, plan).state == "objected"


def test_the_wrong_node_cannot_answer(world: World, tmp_path: Path) -> None:
    ground = Polygon((((43.30, 35.60), (43.32, 35.60), (43.32, 35.62), (43.30, 35.62), (43.30, 35.60)),))
    plan = world.publish(PESHMERGA, worlds.movement(to=(ARMY, COMMAND), area=ground))
    world.carry_all()
    assert not view(world, KIRKUK, plan).answer_wanted
    with pytest.raises(Fault, match=r"plan\.not-home.*army"):
        answer(world, KIRKUK, plan)
    answer(world, ARMY, plan)
    world.carry_all()
    assert view(world, PESHMERGA, plan).state == "agreed"


FAR = Polygon((((43.78, 35.86), (43.80, 35.86), (43.80, 35.88), (43.78, 35.88), (43.78, 35.86)),))
"""Where nobody but the Peshmerga answers."""
SOUTH = Polygon((((44.05, 35.34), (44.08, 35.34), (44.08, 35.37), (44.05, 35.37), (44.05, 35.34)),))
"""Inside the one sector of the other room."""


def claimed(world: World, ground: Polygon) -> Stored:
    """The Peshmerga, who sit in the first room, claim ground together with the army."""
    plan = world.publish(PESHMERGA, worlds.claim(to=(ARMY, COMMAND), area=ground, body={"agencies": [ARMY]}))
    world.carry_all()
    return plan


@pytest.mark.parametrize(
    ("ground", "sectors", "home", "other"),
    [(FAR, (), ARMY, KIRKUK), (SOUTH, ("kirkuk-west",), KIRKUK, ARMY)],
    ids=["holds no ground there: from the room that the claim came from", "holds the ground: once, from its room"],
)
def test_a_party_answers_from_one_room(
    world: World, ground: Polygon, sectors: tuple[str, ...], home: AgencyId, other: AgencyId
) -> None:
    plan = claimed(world, ground)
    assert rooms(view(world, PESHMERGA, plan)) == {(ARMY, sectors): "none"}
    assert (view(world, home, plan).answer_wanted, view(world, other, plan).answer_wanted) == (True, False)
    with pytest.raises(Fault, match=rf"plan\.not-home.*{home}"):
        answer(world, other, plan)
    answer(world, home, plan)
    world.carry_all()
    assert view(world, PESHMERGA, plan).state == "agreed"


def test_the_other_room_never_shows_an_answer_as_arrived_that_it_cannot_know_of(world: World) -> None:
    plan = propose(world)
    answer(world, KIRKUK, plan)
    world.carry(KIRKUK, ARMY)
    (kirkuk,) = [each for each in view(world, ARMY, plan).required if each.sectors == ("kirkuk-west",)]
    assert (kirkuk.answer, kirkuk.delivered) == ("concur", False)


def test_a_silent_node_of_the_own_agency_is_a_stale_picture_when_one_answers(world: World) -> None:
    world.clock.advance(timedelta(minutes=10).total_seconds())
    plan = world.publish(PESHMERGA, worlds.movement(to=(ARMY, COMMAND), area=ACROSS, at=world.clock.now()))
    world.carry(PESHMERGA, KIRKUK)
    assert "C8:army" in [conflict.id for conflict in view(world, KIRKUK, plan).conflicts]
    world.carry(ARMY, KIRKUK)
    assert "C8:army" not in [conflict.id for conflict in view(world, KIRKUK, plan).conflicts]
