"""An agency with two nodes: its approvers are known at both, and what the further one wrote is released there."""

from __future__ import annotations

import msgspec

from tests import persons, worlds
from tests.work import two_nodes
from tests.work.two_nodes import KIRKUK, world
from tests.worlds import ARMY, PESHMERGA, World

__all__ = ["world"]


def test_two_persons_at_a_further_node_release_what_it_wrote(world: World) -> None:
    one, two = two_nodes.at(world, KIRKUK, "one"), two_nodes.at(world, KIRKUK, "two")
    stored = world.publish(KIRKUK, worlds.spot(to=(PESHMERGA,), level=2))
    for person in (one, two):
        persons.approve(world, person, stored.id)
    world.carry_all()
    assert len(world.records(PESHMERGA, "spot")) == 1
    at_first = {holder.person for holder in world[ARMY].directory().approvers(ARMY, world.clock.now())}
    assert at_first == {persons.key_of(world, person).holder for person in (one, two)}
    roles = {msgspec.json.decode(each.body)["role"] for each in world.headers(PESHMERGA, "key")}
    assert roles == {"desk", "release", "node"}, "approvers are the agency's own affair"
