"""Recall: what was served is taken back from exactly those who have it, and is gone there from every file.

Method: real nodes and stores without sockets; canary words are searched for in the raw files, as in `test_canary.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, DeskId
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms
from tansiq.picture import queries as picture
from tansiq.records import projector, recalls, visible
from tansiq.records.signing import Payload, open_envelope
from tests import worlds
from tests.exchange.hostile import small_world
from tests.refusals import refused
from tests.work.stores import everything
from tests.work.test_canary import WORDS, everywhere
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

OTHERS = [PESHMERGA, COMMAND, MINISTRY]
LONG = f"{WORDS} {WORDS} " * 200
"""Longer than a page of the store: it lies in pages of its own."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


def seen(world: World, agency: AgencyId) -> list[str]:
    """What an agency's first desk sees, in words."""
    node, reader = world[agency], world.author(agency).desk
    rows = node.db.read(lambda tx: picture.newest(tx, reader, world.clock.now(), before=None, limit=100))
    return [row.words for _, row in rows]


def tombstones(world: World, agency: AgencyId) -> int:
    return world[agency].db.read(lambda tx: len(tx.rows("SELECT 1 FROM tombstone")))


def frames(world: World, sender: AgencyId, receiver: AgencyId) -> list[tuple[str, int | None]]:
    """What a node has queued for another beyond its founding."""
    return world[sender].db.read(
        lambda tx: tx.rows(
            "SELECT kind, number FROM outbox WHERE peer = :peer ORDER BY id", {"peer": world[receiver].config.node}
        )
    )


# ---- what becomes of it


@pytest.mark.parametrize("kind", ["spot", "alert", "claim", "movement"])
@pytest.mark.parametrize("words", [f"{WORDS} {WORDS}", LONG[:1900]], ids=["short", "long"])
def test_what_was_received_is_destroyed_in_every_raw_file(world: World, kind: str, words: str) -> None:
    draft = getattr(worlds, kind)
    first = world.publish(ARMY, draft(f"{WORDS} {WORDS}", to=OTHERS))
    world.publish(ARMY, worlds.after(first, draft(words if kind == "spot" else f"{WORDS}, {WORDS}", to=OTHERS)))
    world.carry_all()
    assert everywhere(world) == {ARMY, *OTHERS}
    world.recall(ARMY, first.id)
    world.carry_all()
    assert everywhere(world) == {ARMY}
    assert [seen(world, agency) for agency in OTHERS] == [[], [], []]
    assert world.deliveries(ARMY, first.id) == dict.fromkeys(OTHERS, "recalled")


def test_a_text_longer_than_a_page_of_the_store_is_destroyed_too(world: World) -> None:
    around = [world.publish(ARMY, worlds.spot(f"Number {number}", to=OTHERS)) for number in range(20)]
    first = world.publish(ARMY, worlds.spot(LONG[:1900], to=OTHERS))
    around += [world.publish(ARMY, worlds.spot(f"Number {number}", to=OTHERS)) for number in range(20, 40)]
    world.carry_all()
    world.recall(ARMY, first.id)
    world.carry_all()
    assert everywhere(world) == {ARMY}
    assert len(seen(world, PESHMERGA)) == len(around)


def test_digest_place_and_tombstone_stay(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    (before,) = world.records(PESHMERGA, "spot")
    world.recall(ARMY, first.id)
    world.carry_all()
    (after,) = world.records(PESHMERGA, "spot")
    assert after.destroyed
    assert not before.destroyed
    assert (after.seq, after.id, after.digest, after.token) == (before.seq, before.id, before.digest, before.token)
    assert tombstones(world, PESHMERGA) == 1


def test_the_owner_keeps_the_content_and_his_own_copies_are_emptied(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(WORDS, to=[PESHMERGA]))
    world.carry_all()
    world.recall(ARMY, first.id)
    assert seen(world, ARMY) == [WORDS]
    rows = everything(world, ARMY)["copy"]
    assert [row[-1] for row in rows if row[1] == first.id] == [b""]


def test_a_recall_names_the_last_version_that_was_handed_out_and_no_other_owners_series(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(WORDS, to=[PESHMERGA]))
    world.carry_all()
    world.publish(ARMY, worlds.after(first, worlds.spot("More.", to=[PESHMERGA])))
    world.carry_all()
    world.recall(ARMY, first.id)
    world.carry_all()
    ((owner, series, envelope),) = world[PESHMERGA].db.read(
        lambda tx: tx.rows("SELECT owner, id, envelope FROM tombstone")
    )
    said = recalls.decode(open_envelope(envelope, Payload.RECALL).payload)
    assert (said.version, len(said.copies)) == (2, 2)
    dead = world[PESHMERGA].db.read(lambda tx: [recalls.dead(tx, each, [series]) for each in (owner, COMMAND)])
    assert dead == [{series}, set()]
    desk, other = world.author(PESHMERGA).desk, DeskId(f"{PESHMERGA}.other")
    told = world[PESHMERGA].db.read(lambda tx: [recalls.hidden_from(tx, each, 0) for each in (desk, other)])
    assert told == [[(1, series)], []], "a desk hears only of what it could see"


def test_no_desk_there_may_see_by_its_number_what_was_recalled(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(WORDS, to=[PESHMERGA]))
    world.carry_all()
    (held,) = world.records(PESHMERGA, "spot")
    desk, now, db = world.author(PESHMERGA).desk, world.clock.now(), world[PESHMERGA].db
    assert db.read(lambda tx: visible.may_see(tx, held.seq, desk, now))
    world.recall(ARMY, first.id)
    world.carry_all()
    assert not db.read(lambda tx: visible.may_see(tx, held.seq, desk, now))


def test_the_owner_sees_how_far_the_recall_is_at_each_agency(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=OTHERS))
    world.carry(ARMY, PESHMERGA)
    world.carry(ARMY, COMMAND)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "received", COMMAND: "received", MINISTRY: "pending"}
    world.recall(ARMY, first.id)
    assert world.deliveries(ARMY, first.id) == {
        PESHMERGA: "recall-pending",
        COMMAND: "recall-pending",
        MINISTRY: "unsent",
    }
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    answer = there.serve(here.node, there.wants(here.ask(there.node))).batch
    assert world.deliveries(ARMY, first.id)[PESHMERGA] == "recalling"
    here.receive(there.node, answer)
    assert world.deliveries(ARMY, first.id)[PESHMERGA] == "recalling", "only a signed receipt says that it is done"
    world.carry_all()
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled", COMMAND: "recalled", MINISTRY: "unsent"}


def test_what_the_owner_recalled_counts_no_more_at_his_own_desk_from_then_on(world: World) -> None:
    """Named test: an alert that was taken back looked live in its owner's feed, on his map and on his time axis."""
    stored = world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
    node, desk = world[ARMY], world.author(ARMY).desk
    before = world.clock.now()
    world.clock.advance(60)
    world.recall(ARMY, stored.id)
    row = node.db.read(lambda tx: node.door().desk(tx, desk).one(stored.id))
    assert row.over is not None
    assert (row.over.word, row.over.since) == ("recalled", row.recalled_at)
    then = node.db.read(lambda tx: node.door().desk(tx, desk, before).one(stored.id))
    assert then.over is not None
    assert (then.over.word, then.recalled_at) == ("expired", None)


def test_a_rebuild_skips_what_was_destroyed_and_gives_the_same(world: World) -> None:
    for draft in (worlds.spot, worlds.alert, worlds.claim):
        keep = world.publish(ARMY, draft("stays", to=OTHERS))
        first = world.publish(ARMY, draft(WORDS, to=OTHERS))
        world.carry_all()
        world.recall(ARMY, first.id)
        assert keep.id != first.id
    world.carry_all()
    before = everything(world, PESHMERGA)
    world[PESHMERGA].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
    assert everything(world, PESHMERGA) == before


def test_what_rang_for_it_is_silent_and_keeps_its_number(world: World) -> None:
    first = world.publish(ARMY, worlds.alert(WORDS, to=OTHERS))
    world.publish(ARMY, worlds.alert("stays", to=OTHERS))
    world.carry_all()
    reader = world.author(PESHMERGA).desk

    def ringing() -> list[tuple[int, str]]:
        return world[PESHMERGA].db.read(
            lambda tx: [(each.id, each.words) for each in alarms.at_desk(tx, reader, world.clock.now())]
        )

    assert ringing() == [(2, "stays"), (1, WORDS)]
    world.recall(ARMY, first.id)
    world.carry_all()
    assert ringing() == [(2, "stays")]
    with refused("alarm.not-found"):
        world[PESHMERGA].db.write(lambda tx: alarms.acknowledge(tx, reader, 1, world.clock.now()))


def test_a_clock_that_goes_back_shows_nothing_again(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    world.recall(ARMY, first.id)
    world.carry_all()
    world.clock.advance(-timedelta(days=300).total_seconds())
    assert seen(world, PESHMERGA) == []


# ---- exactly those who were served


@settings(max_examples=25)
@given(
    st.lists(st.sets(st.sampled_from(OTHERS)), min_size=1, max_size=3),
    st.lists(st.sampled_from([*OTHERS, "recall"]), min_size=1, max_size=6),
)
def test_exactly_those_who_were_served_hear_of_it(audiences: list[set[AgencyId]], course: list[str]) -> None:
    """Versions for changing audiences, some nodes reached before the recall and others not: an oracle of four lines."""
    with small_world([ARMY, *OTHERS]) as world:
        stored = None
        due: set[str] = set()
        reached: set[str] = set()
        for audience in audiences:
            draft = worlds.spot(f"{WORDS} {WORDS}", to=sorted(audience))
            stored = world.publish(ARMY, worlds.after(stored, draft) if stored else draft)
            due |= audience
        assert stored is not None
        for step in course:
            if step == "recall":
                break
            world.carry(ARMY, AgencyId(step))
            reached.add(step)
        world.recall(ARMY, stored.id)
        world.carry_all()
        assert {agency for agency in OTHERS if tombstones(world, agency)} == due & reached
        assert {agency for agency in OTHERS if world.records(agency, "spot")} == due & reached
        assert everywhere(world) == {ARMY}
        held = world.deliveries(ARMY, stored.id)
        assert held == {agency: "recalled" if agency in reached else "unsent" for agency in due}


def test_an_agency_that_was_handed_nothing_never_hears_of_it(world: World) -> None:
    world.carry_all()
    before = everything(world, PESHMERGA)
    queued = frames(world, ARMY, PESHMERGA)
    first = world.publish(ARMY, worlds.spot(WORDS, to=[PESHMERGA]))
    world.publish(ARMY, worlds.after(first, worlds.spot(WORDS, to=[PESHMERGA])))
    world.recall(ARMY, first.id)
    assert frames(world, ARMY, PESHMERGA) == queued
    world.carry_all()
    after = everything(world, PESHMERGA)
    before.pop("age"), after.pop("age")
    assert after == before


def test_a_version_that_never_left_is_not_spoken_of(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    world.publish(ARMY, worlds.after(first, worlds.spot("second", to=[PESHMERGA])))
    world.recall(ARMY, first.id)
    world.carry_all()
    (_, _, _, _, envelope) = everything(world, PESHMERGA)["tombstone"][0]
    recall = recalls.decode(open_envelope(envelope, Payload.RECALL).payload)
    assert (recall.version, len(recall.copies)) == (1, 1)


def test_handed_out_and_not_receipted_goes_again_as_digest_and_tombstone(world: World) -> None:
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    lost = there.serve(here.node, there.wants(here.ask(there.node))).batch
    world.recall(ARMY, first.id)
    behind = world.publish(ARMY, worlds.spot("behind it", to=[PESHMERGA]))
    world.carry_all()
    assert everywhere(world) == {ARMY}
    assert [stored.token for stored in world.records(PESHMERGA, "spot")] == [behind.token]
    assert tombstones(world, PESHMERGA) == 1
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled"}
    assert here.receive(there.node, lost).fault is None, "the answer that was lost comes after all"
    assert everywhere(world) == {ARMY}
    assert [here.live(there.node).fault, there.live(here.node).fault] == [None, None]


def test_the_answer_that_was_lost_may_come_first_and_is_destroyed_after(world: World) -> None:
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    late = there.serve(here.node, there.wants(here.ask(there.node))).batch
    world.recall(ARMY, first.id)
    assert len(here.receive(there.node, late).stored) == 1
    world.carry_all()
    assert everywhere(world) == {ARMY}
    assert seen(world, PESHMERGA) == []
