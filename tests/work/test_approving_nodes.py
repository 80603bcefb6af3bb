"""An agency with two nodes: its approvers are known at both, and each record is released at the node that wrote it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.ids import AgencyId, CentreId
from tests import persons, worlds
from tests.persons import Person
from tests.refusals import refused
from tests.worlds import ARMY, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA), changes={ARMY: {"rules": ()}}) as world:
        world.admit(ARMY, KIRKUK, tmp_path, CentreId("kirkuk"))
        world.carry_all()
        yield world


def with_the_root(world: World, name: str) -> Person:
    """The administrator brings the root's key on a stick, for the moment."""
    stick = world[ARMY].folder / "keys" / "root.pem"
    there = world[KIRKUK].folder / "keys" / "root.pem"
    shutil.copy(stick, there)
    person = persons.authority(world, KIRKUK, name)
    there.unlink()
    world.reopen(KIRKUK)
    return person


def test_two_persons_at_a_further_node_release_what_it_wrote(world: World) -> None:
    one, two = with_the_root(world, "one"), with_the_root(world, "two")
    world.carry_all()
    stored = world.publish(KIRKUK, worlds.spot(to=(PESHMERGA,), level=2))
    for person in (one, two):
        persons.approve(world, person, stored.id)
    world.carry_all()
    assert len(world.records(PESHMERGA, "spot")) == 1
    at_first = {holder.person for holder in world[ARMY].directory().approvers(ARMY, world.clock.now())}
    assert at_first == {persons.key_of(world, person).holder for person in (one, two)}
    roles = {msgspec.json.decode(each.body)["role"] for each in world.headers(PESHMERGA, "key")}
    assert roles == {"desk", "release", "node"}, "approvers are the agency's own affair"


def test_what_another_node_wrote_is_released_there(world: World) -> None:
    here, there = persons.authority(world, ARMY, "here"), with_the_root(world, "there")
    world.carry_all()
    stored = world.publish(ARMY, worlds.spot(to=(PESHMERGA,), level=2))
    world.carry_all()
    assert [each.token for each in world.records(KIRKUK, "spot")] == [stored.token], "they hold it"
    with refused("record.elsewhere"):
        persons.look(world, there, stored.id)
    assert persons.queue(world, KIRKUK) == []
    assert persons.queue(world, ARMY)[0].approvers == (here.author.desk,), "whoever cannot do it here is not named"
