"""Twin worlds on one node: what a guest does is nothing on any channel of its host's desk, and the other way round.

Method: as `test_twins`, with the police's desk at the army's node. Everything that one desk can ask is compared, byte by byte,
between a world in which the other one lives and one in which it is silent.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tests import guests, worlds
from tests.exchange.hostile import SHM
from tests.guests import POLICE, WATCH, House
from tests.persons import PASSWORD
from tests.twins import sights
from tests.twins.days import Day
from tests.twins.sights import Sight
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

Secrets = list[RecordId]


def guest_lives(world: World, house: House) -> Secrets:
    """The guest writes, corrects, takes back and is written to; its host is named by nothing of it."""
    own = house.publish(worlds.spot("the guest's own"))
    told = house.publish(worlds.spot("to the Peshmerga", to=(PESHMERGA, COMMAND), level=1))
    house.publish(worlds.after(told, worlds.spot("to the Peshmerga, corrected", to=(PESHMERGA,), level=1)))
    plan = house.publish(worlds.movement("the guest's own way", to=(PESHMERGA,)))
    world.publish(PESHMERGA, worlds.spot("to the guest", to=(POLICE,)), may_release=True)
    world.publish(PESHMERGA, worlds.movement("for the guest to know", to=(POLICE,)), may_release=True)
    world.carry_all()
    gone = house.publish(worlds.spot("taken back", to=(PESHMERGA,)))
    world.carry_all()
    house.recall(gone.id)
    return [own.id, told.id, plan.id, gone.id]


def host_lives(world: World, house: House) -> Secrets:
    """The host does the same, and its guest is named by nothing of it."""
    own = world.publish(ARMY, worlds.spot("the host's own", level=2))
    told = world.publish(ARMY, worlds.spot("to the Peshmerga", to=(PESHMERGA, COMMAND)))
    world.publish(ARMY, worlds.after(told, worlds.spot("to the Peshmerga, corrected", to=(PESHMERGA,))))
    plan = world.publish(ARMY, worlds.movement("the host's own way", to=(PESHMERGA,)))
    world.publish(PESHMERGA, worlds.claim("for the host to answer", to=(ARMY,)))
    world.carry_all()
    gone = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
    world.carry_all()
    world.recall(ARMY, gone.id)
    return [own.id, told.id, plan.id, gone.id]


def seen(desk: DeskId, lives: Callable[[World, House], Secrets], *, hidden: bool, probes: Secrets) -> Iterator[Sight]:
    """Everything that a desk can ask its node after a day in which the other did something, or nothing."""
    with (
        tempfile.TemporaryDirectory(dir=SHM) as name,
        worlds.found(Path(name), changes=guests.invited(POLICE)) as world,
        guests.move_in(world, Path(name)) as house,
    ):
        world.publish(PESHMERGA, worlds.spot("open", to=(ARMY, POLICE)), may_release=True)
        world.publish(PESHMERGA, worlds.claim("an open claim", to=(ARMY, POLICE)), may_release=True)
        world.publish(ARMY, worlds.alert("an open alert", to=(POLICE, PESHMERGA)), may_release=True)
        house.publish(worlds.spot("an open word of the guest", to=(ARMY,)))
        world.carry_all()
        if hidden:
            probes += lives(world, house)
        else:
            world.carry_all()
            world.carry_all()
        world.carry_all()
        world[ARMY].db.write(lambda tx: accounts.add(tx, "reader", desk, frozenset({Role.OFFICER}), PASSWORD))
        yield from sights.desk(Day(world), ARMY, desk, probes)


BOTH = [(ARMY, DeskId("army.watch"), guest_lives), (POLICE, WATCH, host_lives)]


@pytest.mark.parametrize(("agency", "desk", "lives"), BOTH, ids=["the host's desk", "the guest's desk"])
def test_what_the_other_agency_on_the_node_does_is_nothing_on_any_channel(
    agency: AgencyId, desk: DeskId, lives: Callable[[World, House], Secrets]
) -> None:
    probes: Secrets = []
    with_it = list(seen(desk, lives, hidden=True, probes=probes))
    assert probes, "nothing was hidden"
    without = list(seen(desk, lives, hidden=False, probes=list(probes)))
    for one, other in zip(with_it, without, strict=True):
        assert one == other
    assert any(b"an open claim" in said for _, said in with_it), "the desk was asked nothing"
    assert b"open" in dict(with_it)["GET /api/feed"]
