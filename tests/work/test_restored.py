"""A store that was put back from a backup shows no received copy until its owner's word is here (design 4.10).

Goal: what was recalled after the backup never shows after the restore, on no channel of a desk; the rest shows again once its owner
has been asked, by link or by stick. Method: real nodes, a backup put back as `tansiq restore` does it, canary words.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange import asked
from tansiq.ids import AgencyId, NodeId
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms
from tansiq.picture.search import Sought
from tansiq.plans import queries as plans
from tansiq.records import projector, recalls
from tansiq.work.rows import Desk
from tansiq.work.verify import verify
from tests import worlds
from tests.backups import backed_up, pull, resend, restored
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

CANARY = "oriole"
"""A word that stands in everything that is taken back."""
ROOM = (ARMY, PESHMERGA, COMMAND)


def shown(world: World, agency: AgencyId) -> str:
    """All that a desk of a node can be told, on every way in which it can ask, as one text."""
    node, reader = world[agency], world.author(agency).desk
    now, held = world.clock.now(), [stored.id for stored in world.records(agency)]

    def look(tx: Any) -> list[object]:
        desk = Desk(tx, reader, agency, node.book.directory(tx), node.fresh, now)
        lines = desk.newest(None, 500)
        told: list[object] = [lines, desk.since(0), desk.search(Sought(words=(CANARY,)), None, 500)]
        told += [desk.search(Sought(words=("k",)), None, 500), desk.search(Sought(owners=(ARMY, COMMAND)), None, 500)]
        for record in held:
            with suppress(Fault):
                told.append(desk.open(record))
        told.append(alarms.at_desk(tx, reader, now))
        told.append(sorted(plans.board(tx, reader, agency, now).seen))
        told.append(recalls.hidden_from(tx, reader, 0))
        return told

    return msgspec.json.encode(node.db.read(look)).decode()


def waits(world: World, owner: AgencyId = ARMY) -> bool:
    """Whether the Peshmerga's node hides what an owner has given it."""
    return owner in world[PESHMERGA].db.read(asked.waiting_for)


def written(world: World, by: AgencyId = ARMY, to: AgencyId = PESHMERGA) -> list[Any]:
    """A report, an alert and a claim that will be taken back, and a report that stays."""
    made = [
        world.publish(by, worlds.spot(f"{CANARY} seen", to=(to,))),
        world.publish(by, worlds.alert(f"{CANARY} comes", to=(to,))),
        world.publish(by, worlds.claim(f"{CANARY} post", to=(to,))),
    ]
    world.publish(by, worlds.spot("kestrel seen", to=(to,)))
    world.carry(by, to)
    return made


def test_what_was_recalled_after_the_backup_never_shows_again() -> None:
    with small_world(ROOM) as world:
        made = written(world)
        assert CANARY in shown(world, PESHMERGA)
        with backed_up(world, PESHMERGA, marked=True):
            for stored in made:
                world.recall(ARMY, stored.id)
            world.carry(ARMY, PESHMERGA)
            assert CANARY not in shown(world, PESHMERGA)
        assert waits(world)
        assert shown(world, PESHMERGA).count("kestrel") == shown(world, PESHMERGA).count(CANARY) == 0
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert CANARY not in shown(world, PESHMERGA), "a lane that stands still says nothing of recalls"
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert not waits(world)
        assert CANARY not in shown(world, PESHMERGA)
        assert "kestrel" in shown(world, PESHMERGA)
        found = verify(world[PESHMERGA].db, PROJECTIONS, me=PESHMERGA)
        assert found.whole, found.listed


def test_when_nothing_was_missed_one_answer_of_the_owner_is_enough() -> None:
    with small_world(ROOM) as world:
        written(world)
        restored(world, PESHMERGA)
        assert CANARY not in shown(world, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert not waits(world)
        assert CANARY in shown(world, PESHMERGA)
        assert (
            len(
                world[PESHMERGA].db.read(lambda tx: alarms.at_desk(tx, world.author(PESHMERGA).desk, world.clock.now()))
            )
            == 2
        )


def test_a_recall_that_was_on_its_way_comes_before_anything_shows() -> None:
    with small_world(ROOM) as world:
        made = written(world)
        world.carry(ARMY, PESHMERGA)
        world.recall(ARMY, made[0].id)
        restored(world, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        told = shown(world, PESHMERGA)
        assert f"{CANARY} seen" not in told
        assert f"{CANARY} comes" in told


def test_an_owner_whose_line_is_cut_stays_hidden_and_only_he() -> None:
    with small_world(ROOM) as world:
        written(world, ARMY)
        world.publish(COMMAND, worlds.spot("kite seen", to=(PESHMERGA,)), may_release=True)
        world.carry_all()
        restored(world, PESHMERGA)
        world.carry(COMMAND, PESHMERGA)
        assert waits(world)
        assert not waits(world, COMMAND)
        told = shown(world, PESHMERGA)
        assert "kite" in told
        assert CANARY not in told


def test_a_stick_asks_as_well_and_an_old_one_does_not() -> None:
    with small_world(ROOM) as world:
        written(world)
        old = world.bundle(ARMY, PESHMERGA)
        with backed_up(world, PESHMERGA, marked=True):
            lost = world.publish(ARMY, worlds.spot(f"{CANARY} again", to=(PESHMERGA,)))
            older = world.bundle(ARMY, PESHMERGA)
            world.carry_by_hand(ARMY, PESHMERGA)
            world.recall(ARMY, lost.id)
            world.carry_by_hand(ARMY, PESHMERGA)
        for stick in (old, older):
            world.read_bundle(PESHMERGA, stick)
            assert waits(world), "it was written before anybody knew of the restore"
            assert CANARY not in shown(world, PESHMERGA), "nor does what it brings show"
        assert any(stored.id for stored in world.records(PESHMERGA, "spot"))
        world.carry_by_hand(PESHMERGA, ARMY)  # tells the army of it
        world.carry_by_hand(ARMY, PESHMERGA)
        assert not waits(world)
        told = shown(world, PESHMERGA)
        assert f"{CANARY} seen" in told
        assert f"{CANARY} again" not in told


def test_what_comes_while_its_owner_is_not_asked_waits_too() -> None:
    with small_world(ROOM) as world:
        written(world)
        stick = world.bundle(ARMY, PESHMERGA)
        world.publish(ARMY, worlds.spot("heron seen", to=(PESHMERGA,)))
        stick = world.bundle(ARMY, PESHMERGA)
        restored(world, PESHMERGA)
        assert world.read_bundle(PESHMERGA, stick).stored == 1
        assert "heron" not in shown(world, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert "heron" in shown(world, PESHMERGA)


def test_the_desks_own_records_are_never_hidden() -> None:
    with small_world(ROOM) as world:
        world.publish(PESHMERGA, worlds.spot("ours"))
        restored(world, PESHMERGA)
        assert "ours" in shown(world, PESHMERGA)


def test_a_rebuild_and_a_restart_show_nothing_that_waits() -> None:
    with small_world(ROOM) as world:
        written(world)
        restored(world, PESHMERGA)
        world[PESHMERGA].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        world.reopen(PESHMERGA)
        assert CANARY not in shown(world, PESHMERGA)


def test_restored_twice_the_first_word_is_no_answer_to_the_second() -> None:
    with small_world(ROOM) as world:
        written(world)
        restored(world, PESHMERGA)
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        late = there.serve(NodeId(PESHMERGA), there.wants(here.ask(NodeId(ARMY)))).batch
        restored(world, PESHMERGA)
        assert world[PESHMERGA].exchange.receive(NodeId(ARMY), late).fault is None
        assert waits(world)
        world.carry(ARMY, PESHMERGA)
        assert not waits(world)


@pytest.mark.parametrize("complete", [True, False])
def test_only_a_complete_head_is_an_answer(complete: bool) -> None:
    with small_world(ROOM) as world:
        written(world)
        restored(world, PESHMERGA)
        world.publish(ARMY, worlds.spot("one more", to=(PESHMERGA,)))
        world.publish(ARMY, worlds.spot("and one", to=(PESHMERGA,)))
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        ask = there.wants(here.ask(NodeId(ARMY)))
        served = there.answer(NodeId(PESHMERGA), ask, 4_000_000 if complete else 1)
        assert here.receive(NodeId(ARMY), served.batch).fault is None
        assert waits(world) != complete
