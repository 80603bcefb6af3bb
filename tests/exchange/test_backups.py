"""A store that was restored from an older backup is noticed by whoever held more of the past; nothing heals in silence."""

from __future__ import annotations

import pytest

from tansiq.exchange.frames import Lane
from tansiq.ids import NodeId
from tests import worlds
from tests.backups import backed_up, pull
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA


@pytest.mark.parametrize("kind", ["spot", "alert"])
@pytest.mark.parametrize("writes_on", [False, True])
def test_a_sender_that_forgot_what_the_peer_holds_is_noticed(kind: str, writes_on: bool) -> None:
    make = worlds.spot if kind == "spot" else worlds.alert
    with small_world() as world:
        world.publish(ARMY, make("before", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, ARMY):
            world.publish(ARMY, make("forgotten", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        if writes_on:
            for number in range(3):
                world.publish(ARMY, make(f"another past {number}", to=(PESHMERGA,)))
        held = world.records(PESHMERGA)
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert pull(world, ARMY, PESHMERGA) == "frame.chain", "asking again does not make it good"
        assert world.records(PESHMERGA) == held


@pytest.mark.parametrize("kind", ["spot", "alert"])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_receiver_that_lost_what_it_had_given_its_receipt_for_is_noticed(kind: str, restarted: bool) -> None:
    """Named test: it was sent everything again, and nobody was told that a store had gone back in time."""
    make = worlds.spot if kind == "spot" else worlds.alert
    with small_world() as world:
        world.publish(ARMY, make("before", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, PESHMERGA):
            world.publish(ARMY, make("lost", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        if restarted:
            world.reopen(ARMY)
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        world.publish(ARMY, make("later", to=(PESHMERGA,)))
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert len(world.records(PESHMERGA, kind)) == 1
        assert world[PESHMERGA].exchange.live(NodeId(ARMY)).fault == "frame.chain"


def test_the_other_lane_goes_on_when_one_is_stopped() -> None:
    with small_world() as world:
        with backed_up(world, PESHMERGA):
            world.publish(ARMY, worlds.spot("lost", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        world.publish(ARMY, worlds.alert("Keep away.", to=(PESHMERGA,)))
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert [stored.kind for stored in world.records(PESHMERGA, "spot", "alert")] == ["alert"]


def test_frames_that_were_never_receipted_are_simply_sent_again() -> None:
    """The receiver broke down after it was served and before it had kept anything: nothing was lost, nothing is wrong."""
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        with backed_up(world, PESHMERGA):
            assert pull(world, ARMY, PESHMERGA) is None
        assert pull(world, ARMY, PESHMERGA) is None
        assert len(world.records(PESHMERGA, "spot")) == 1


def test_a_backup_in_which_nothing_is_missing_just_works() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        for agency in (ARMY, PESHMERGA):
            with backed_up(world, agency):
                pass
        world.publish(ARMY, worlds.spot("more", to=(PESHMERGA,)))
        assert len(world.carry(ARMY, PESHMERGA)) == 1


def test_a_fork_is_refused_although_every_signature_holds() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        got = hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA)], chain="f" * 64)
        assert (got.fault, got.stored) == ("frame.chain", ())
        assert hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL).number == 1
