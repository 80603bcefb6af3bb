"""What was sent and got lost is sent again before what is new: its number is its own for ever."""

from __future__ import annotations

from pathlib import Path

from tests import worlds
from tests.worlds import ARMY, PESHMERGA


def test_what_was_lost_on_the_way_comes_before_what_was_written_since(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        world.carry_all()
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        world.publish(ARMY, worlds.spot("first", to=[PESHMERGA]), may_release=True)
        there.serve(here.node, there.wants(here.ask(there.node)))  # the answer is lost
        world.publish(ARMY, worlds.spot("second", to=[PESHMERGA]), may_release=True)
        taken = world.carry(ARMY, PESHMERGA)
        assert [b"first" in bytes(each.header().body) for each in taken] == [True, False]


def test_what_an_introduction_brought_already_is_dropped_and_not_put_aside(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        world.carry_all()
        world[ARMY].db.write(
            lambda tx: tx.run(
                "INSERT INTO outbox (peer, lane, kind, digest, queued_at) SELECT 'peshmerga', 'normal', 'copy', digest, ''"
                " FROM copy WHERE recipient = 'peshmerga' ORDER BY digest LIMIT 1"
            )
        )
        assert world.carry(ARMY, PESHMERGA) == []
        assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT code FROM aside")) == []
