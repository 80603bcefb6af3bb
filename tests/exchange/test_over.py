"""What is over by its label before the other side has it does not leave any more (design 4.1), whichever way it would go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tansiq.exchange import deliveries
from tansiq.exchange.frames import Batch, Lane, read
from tansiq.ids import NodeId
from tests import worlds
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, DAWN, PESHMERGA, World

MINUTE = 60


@pytest.fixture
def world() -> Iterator[World]:
    with small_world() as found:
        yield found


def brief(text: str, minutes: int | None = 10) -> worlds.Draft:
    """A report whose label is over so long after the founding."""
    until = {} if minutes is None else {"handling_until": DAWN + timedelta(minutes=minutes)}
    return worlds.spot(text, label=worlds.label((PESHMERGA,), 1, **until))


def held(world: World) -> list[str]:
    """What the Peshmerga's store has of the reports, whoever may see it."""
    return [bytes(each.body).decode() for each in world.headers(PESHMERGA, "spot")]


def served(world: World) -> bytes:
    """What the army answers to the Peshmerga's ask; it never arrives unless the caller sees to that."""
    here, there = world[ARMY].exchange, world[PESHMERGA].exchange
    return here.serve(NodeId(PESHMERGA), here.wants(there.ask(NodeId(ARMY)))).batch


def spots_in(batch: bytes) -> list[tuple[int, bool]]:
    """Number and whether it is its digest alone, of the frames of the normal lane."""
    return [(frame.number, frame.gone) for frame in read(batch, Batch).lanes[Lane.NORMAL].frames]


@pytest.mark.parametrize("way", ["carry", "carry_by_hand"])
def test_what_waited_until_its_label_was_over_never_leaves_and_its_owner_sees_that(world: World, way: str) -> None:
    over = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    lasts = world.publish(ARMY, brief("HERON", None), may_release=True)
    assert world.deliveries(ARMY, over.id) == {PESHMERGA: "pending"}
    world.clock.advance(10 * MINUTE)
    assert world.deliveries(ARMY, over.id) == {PESHMERGA: "over"}, "before the line was tried"
    getattr(world, way)(ARMY, PESHMERGA)
    world.carry_all()
    (text,) = held(world)
    assert "HERON" in text
    assert world.deliveries(ARMY, over.id) == {PESHMERGA: "over"}
    assert world.deliveries(ARMY, lasts.id) == {PESHMERGA: "received"}


def test_an_instant_before_its_end_it_still_leaves(world: World) -> None:
    world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    world.clock.advance(10 * MINUTE - 1)
    world.carry(ARMY, PESHMERGA)
    assert len(held(world)) == 1


def test_what_had_a_number_and_is_over_goes_as_its_digest_and_the_lane_goes_on(world: World) -> None:
    lost = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    assert spots_in(served(world)) == [(1, False)], "and the answer is lost"
    world.publish(ARMY, brief("HERON", None), may_release=True)
    world.clock.advance(10 * MINUTE)
    answer = served(world)
    assert spots_in(answer) == [(1, True), (2, False)]
    assert b"KINGFISHER" not in answer
    world.carry_all()
    (text,) = held(world)
    assert "HERON" in text
    assert world.deliveries(ARMY, lost.id) == {PESHMERGA: "over"}, "whatever the receipt says of its place in the lane"


def test_an_ask_ahead_does_not_call_lost_what_has_come(world: World) -> None:
    """The receipt for it is not here yet; but whoever asks for what comes after it has it."""
    came = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    world[PESHMERGA].exchange.receive(NodeId(ARMY), served(world))
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    assert world.deliveries(ARMY, came.id) == {PESHMERGA: "received"}


def test_the_newest_version_speaks_for_what_waits_before_it(world: World) -> None:
    """Without the first the second could not be taken, and the owner released the record again for longer."""
    first = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    world.publish(ARMY, worlds.after(first, brief("KINGFISHER, still", 60)), may_release=True)
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    assert len(held(world)) == 2
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "received"}


def test_a_next_version_takes_along_what_was_over_and_had_not_left(world: World) -> None:
    first = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    assert held(world) == []
    world.publish(ARMY, worlds.after(first, brief("KINGFISHER, still", 60)), may_release=True)
    world.carry_all()
    assert len(held(world)) == 2
    assert world[PESHMERGA].exchange.live(NodeId(ARMY)).fault is None


def test_a_next_version_of_what_went_as_its_digest_takes_it_along_under_a_new_number(world: World) -> None:
    """One series there, as ever: what was held back comes before what follows it."""
    first = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    served(world)
    second = world.publish(ARMY, worlds.after(first, brief("KINGFISHER, again")), may_release=True)
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    assert held(world) == []
    world.publish(ARMY, worlds.after(second, brief("KINGFISHER, still", None)), may_release=True)
    world.carry_all()
    assert [each.version for each in world.headers(PESHMERGA, "spot")] == [1, 2, 3]
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "received"}
    assert world[PESHMERGA].exchange.live(NodeId(ARMY)).fault is None


def test_what_is_over_is_not_counted_as_waiting(world: World) -> None:
    world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    asked = world[ARMY].exchange.wants(world[PESHMERGA].exchange.ask(NodeId(ARMY)))
    assert read(world[ARMY].exchange.serve(NodeId(PESHMERGA), asked).batch, Batch).lanes[Lane.NORMAL].frames == ()
    assert world[ARMY].db.read(lambda tx: deliveries.counts(tx, NodeId(PESHMERGA)).pending) == 0


def test_what_is_over_and_was_handed_out_is_recalled_where_it_may_be(world: World) -> None:
    lost = world.publish(ARMY, brief("KINGFISHER"), may_release=True)
    served(world)
    world.clock.advance(10 * MINUTE)
    world.carry_all()
    world.recall(ARMY, lost.id)
    world.carry_all()
    assert world.deliveries(ARMY, lost.id) == {PESHMERGA: "recalled"}
