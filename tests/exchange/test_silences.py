"""Who fell silent and was heard again: once each, kept over a restart, bounded."""

from __future__ import annotations

from datetime import datetime, timedelta

from tansiq.exchange import silences
from tansiq.ids import NodeId
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, DAWN, PESHMERGA

PEER = NodeId("peshmerga")


def test_a_peer_that_is_not_heard_for_two_minutes_fell_silent_once_and_comes_back_once() -> None:
    with small_world() as world:
        world.carry(PESHMERGA, ARMY)
        heard = world.clock.now()
        turns = []
        for seconds in (60, 60, 1, 60, 600):
            world.clock.advance(seconds)
            turns.append(world[ARMY].note_silences())
        assert turns == [0, 0, 1, 0, 0]
        (silence,) = world[ARMY].db.read(silences.now_silent)
        assert (silence.peer, silence.heard_at, silence.back_at) == (PEER, heard, None)
        assert silence.since == heard + timedelta(seconds=121)
        world.carry(PESHMERGA, ARMY)
        assert [world[ARMY].note_silences(), world[ARMY].note_silences()] == [1, 0]
        assert world[ARMY].db.read(silences.now_silent) == []
        (over,) = world[ARMY].db.read(lambda tx: silences.between(tx, DAWN, world.clock.now()))
        assert over.back_at == world.clock.now()


def test_a_peer_that_was_never_heard_has_not_fallen_silent() -> None:
    with small_world() as world:
        world.clock.advance(3600)
        assert world[ARMY].note_silences() == 0


def test_a_silence_goes_on_over_a_restart() -> None:
    with small_world() as world:
        world.carry(PESHMERGA, ARMY)
        world.clock.advance(300)
        assert world[ARMY].note_silences() == 1
        assert world.reopen(ARMY).note_silences() == 0


def test_of_a_line_that_comes_and_goes_the_oldest_silences_go() -> None:
    with small_world() as world:
        db = world[ARMY].db

        def note(heard: datetime, now: datetime) -> int:
            return db.write(lambda tx: silences.note(tx, {PEER: heard}, now))

        turns = silences.KEPT + 3
        for turn in range(turns):
            at = DAWN + timedelta(hours=turn)
            assert note(at, at + timedelta(minutes=3)) == 1
            assert note(at + timedelta(minutes=4), at + timedelta(minutes=4)) == 1
        kept = db.read(lambda tx: silences.between(tx, DAWN, DAWN + timedelta(hours=turns)))
        assert len(kept) == silences.KEPT
        assert kept[0].heard_at == DAWN + timedelta(hours=3)
