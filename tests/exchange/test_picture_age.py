"""How old a picture is: moved by complete heads alone, made old by silence, never made young by a clock that is ahead."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.exchange.ages import Ages
from tansiq.exchange.frames import Lane
from tansiq.ids import NodeId
from tests import worlds
from tests.exchange.hostile import answer, copy_of, deliver, small_world
from tests.worlds import ARMY, DAWN, PESHMERGA, World


def picture(world: World) -> datetime | None:
    return world[ARMY].exchange.live(NodeId(PESHMERGA)).picture


def complete(world: World, **head: object) -> None:
    for lane in Lane:
        deliver(world, PESHMERGA, ARMY, lane=lane, **head)  # type: ignore[arg-type]


def test_it_is_unknown_until_both_lanes_were_complete_once() -> None:
    """Named test: one lane alone made the picture fresh, while the other was still catching up."""
    with small_world() as world:
        assert picture(world) is None
        deliver(world, PESHMERGA, ARMY, lane=Lane.ALARM)
        deliver(world, PESHMERGA, ARMY, lane=Lane.NORMAL, complete=False)
        assert picture(world) is None
        assert not world[ARMY].fresh(NodeId(PESHMERGA), world.clock.now())
        deliver(world, PESHMERGA, ARMY, lane=Lane.NORMAL)
        assert picture(world) == DAWN
        assert world[ARMY].fresh(NodeId(PESHMERGA), world.clock.now())


def test_it_is_as_old_as_the_older_lane() -> None:
    with small_world() as world:
        complete(world)
        world.clock.advance(60)
        deliver(world, PESHMERGA, ARMY, lane=Lane.ALARM)
        assert picture(world) == DAWN
        deliver(world, PESHMERGA, ARMY, lane=Lane.NORMAL)
        assert picture(world) == DAWN + timedelta(seconds=60)


def test_traffic_is_not_needed_and_silence_makes_it_old() -> None:
    with small_world() as world:
        for _ in range(3):
            world.clock.advance(60)
            world.carry(PESHMERGA, ARMY)
            assert picture(world) == world.clock.now()
        world.clock.advance(119)
        assert world[ARMY].fresh(NodeId(PESHMERGA), world.clock.now())
        world.clock.advance(1)
        assert not world[ARMY].fresh(NodeId(PESHMERGA), world.clock.now())


def test_frames_that_come_with_an_incomplete_head_do_not_move_it() -> None:
    with small_world() as world:
        complete(world)
        world.clock.advance(60)
        got = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)], complete=False)
        deliver(world, PESHMERGA, ARMY, lane=Lane.ALARM)
        assert len(got.stored) == 1
        assert picture(world) == DAWN


def test_a_clock_that_is_ahead_makes_it_no_fresher_than_when_it_came() -> None:
    """Named test: with a peer whose clock is an hour ahead, an hour of silence looked like the present."""
    with small_world() as world:
        complete(world, as_of=DAWN + timedelta(hours=1))
        assert picture(world) == DAWN
        world.clock.advance(121)
        assert not world[ARMY].fresh(NodeId(PESHMERGA), world.clock.now())


def test_an_old_answer_that_comes_again_makes_it_neither_younger_nor_older() -> None:
    with small_world() as world:
        old = [answer(world, PESHMERGA, ARMY, lane=lane) for lane in Lane]
        world.clock.advance(60)
        complete(world)
        world.clock.advance(60)
        for data in old:
            world[ARMY].exchange.receive(NodeId(PESHMERGA), data)
        assert picture(world) == DAWN + timedelta(seconds=60)


def ages(world: World) -> Ages:
    node = world[ARMY]
    return node.db.read(lambda tx: node.exchange.ages(tx, NodeId(PESHMERGA)))


def test_a_restart_forgets_a_minute_of_freshness_at_most_and_never_makes_it_younger() -> None:
    """Named test: after a restart behind a cut line the page said that there had never been a picture."""
    with small_world() as world:
        for seconds, left in ((0, 0), (59, 0), (30, 89), (20, 89)):
            world.clock.advance(seconds)
            complete(world)
            world.reopen(ARMY)
            assert picture(world) is None
            assert ages(world).ours == DAWN + timedelta(seconds=left)


def test_how_old_their_picture_of_us_is_survives_a_restart_too() -> None:
    with small_world() as world:
        for sender, receiver in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)) * 2:
            world.carry(sender, receiver)
        world.reopen(ARMY)
        assert ages(world).theirs == DAWN


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(Lane), st.booleans(), st.integers(0, 90), st.integers(-90, 90)), max_size=12))
def test_it_is_the_older_of_the_newest_complete_heads_whatever_came(heads: list[tuple[Lane, bool, int, int]]) -> None:
    said: dict[Lane, list[datetime]] = {lane: [] for lane in Lane}
    newest: dict[Lane, datetime] = {}
    with small_world() as world:
        for lane, whole, passes, skew in heads:
            world.clock.advance(passes)
            at = world.clock.now() + timedelta(seconds=skew)
            deliver(world, PESHMERGA, ARMY, lane=lane, complete=whole, as_of=at)
            if whole and all(at > before for before in said[lane]):
                newest[lane] = min(at, world.clock.now())
            if whole:
                said[lane].append(at)
        assert picture(world) == (min(newest.values()) if len(newest) == 2 else None)


def test_our_failures_are_shown_until_our_own_ask_goes_well_again() -> None:
    """Named test: that the peer asked us wiped the code of what was wrong with its answers."""
    with small_world() as world:
        deliver(world, PESHMERGA, ARMY, chain="f" * 64)
        live = world[ARMY].exchange.live(NodeId(PESHMERGA))
        assert live.fault == "frame.chain"
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert live.fault == "frame.chain"
        world.carry(PESHMERGA, ARMY)
        assert live.fault is None
