"""The demonstration's lists: the ground is whole, every node and guest has its place, and memory decides how many join."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from tansiq.demo import house, memory, network, rooms, setting_up
from tansiq.demo.network import ARMY, PESHMERGA, POSTS
from tansiq.ids import NodeId
from tansiq.network.ground import Ground
from tansiq.plans import answerers
from tests.worlds import COMMAND, EVERYONE

PIXEL_M2 = 10_000.0


def ground(count: int) -> Ground:
    found = [sector for room in rooms.ROOMS[:count] for sector in room.sectors]
    return Ground(found, [room.seam for room in rooms.ROOMS[:count]], "map")


@pytest.mark.parametrize("room", rooms.ROOMS, ids=lambda room: room.centre)
def test_the_sectors_of_a_room_cover_it_and_nothing_else(room: rooms.Room) -> None:
    laid = Ground(room.sectors, [room.seam], "map")
    assert laid.outside_m2(room.outline) < PIXEL_M2
    shapes = [laid.plane.lay(sector.area) for sector in room.sectors]
    assert all(shape.is_valid for shape in shapes)
    whole = laid.plane.lay(room.outline)
    for one, other in combinations(shapes, 2):
        assert one.intersection(other).area < PIXEL_M2
    assert sum(shape.area for shape in shapes) == pytest.approx(whole.area, rel=1e-3)
    strip = room.sectors[1]
    assert (strip.agency, laid.responsible(strip)) == (None, {ARMY, PESHMERGA})


def test_rooms_do_not_overlap_and_the_makhmur_posts_concern_no_other_room() -> None:
    laid = ground(len(rooms.ROOMS))
    shapes = [laid.plane.lay(room.outline) for room in rooms.ROOMS]
    assert all(one.intersection(other).area < PIXEL_M2 for one, other in combinations(shapes, 2))
    asked = answerers.required([POSTS], laid)
    assert {(each.agency, each.centre) for each in asked} == {(ARMY, "makhmur"), (PESHMERGA, "makhmur")}


@pytest.mark.parametrize(("count", "nodes", "guests"), [(1, 4, 2), (2, 6, 4), (3, 8, 6), (4, 10, 6)])
def test_every_room_brings_two_nodes_and_the_guests_that_its_nodes_host(count: int, nodes: int, guests: int) -> None:
    who = network.cast(count)
    names = [seat.node for seat in who.seats]
    assert (len(set(names)), len(who.guests)) == (nodes, guests)
    assert {guest.host for guest in who.guests} <= set(names)
    assert len({seat.desk for seat in (*who.seats, *who.guests)}) == nodes + guests
    assert names[:4] == list(EVERYONE), "the day's own come first, whoever else takes part"


def test_the_small_cast_is_the_four_of_the_makhmur_day_without_guests() -> None:
    assert [seat.node for seat in network.SMALL.seats] == list(EVERYONE)
    assert network.SMALL.guests == ()


@pytest.mark.parametrize(("megabytes", "count"), [(0, 1), (2_000, 1), (2_500, 2), (3_000, 3), (24_000, 4)])
def test_as_many_rooms_join_as_the_memory_holds(megabytes: int, count: int) -> None:
    assert memory.rooms(megabytes) == count


def test_a_whole_cast_is_made_and_made_again_without_any_change(tmp_path: Path) -> None:
    who = network.cast(3)
    found = house.members(tmp_path, 20_000, who)
    for _ in range(2):
        setting_up.set_up(tmp_path, found, lambda node: {}, who, lambda step, part: None)
        maps = set()
        for member in found:
            with house.opened(member) as node:
                directory, now = node.directory(), node.clock.now()
                assert set(directory.agencies) == set(who.agencies)
                assert set(directory.names()) == {seat.node for seat in who.seats}
                assert len(directory.centres) == len(who.rooms)
                assert {each.guest for each in directory.hostings.standing()} == {each.agency for each in who.guests}
                hosted = {guest.agency for guest in who.guests if guest.host == member.node}
                assert directory.guests(member.node, now) == hosted
                maps.add(directory.map_hash)
        assert len(maps) == 1, "everybody plans on one map"
    roots = {path.parent.parent.name for path in tmp_path.glob("offline/*/keys/root.pem")}
    assert roots == {guest.agency for guest in who.guests}
    with house.opened(next(member for member in found if member.agency == COMMAND)) as node:
        for guest in who.guests:
            assert node.directory().nodes_for(guest.agency, node.clock.now()) == (NodeId(guest.host),)
