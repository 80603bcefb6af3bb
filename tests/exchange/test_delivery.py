"""Everything arrives exactly once, whatever happens on the way: lost answers, repeated asks, old answers, restarts.

Method: a random schedule of acts and of bytes in the air, on real nodes; then good weather; then both stores are compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.exchange import outbox, peering, session
from tansiq.exchange.frames import START, Lane, link
from tansiq.ids import Digest, NodeId
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World

steps = st.lists(
    st.tuples(
        st.sampled_from(
            ["spot", "alert", "next version", "ask", "ask", "serve", "serve", "receive", "receive", "reopen"]
        ),
        st.integers(0, 7),
    ),
    max_size=25,
)


@dataclass
class Air:
    """One direction, army to Peshmerga, with every message that was ever sent still in the air."""

    world: World
    asks: list[bytes] = field(default_factory=list)
    answers: list[bytes] = field(default_factory=list)
    written: list[worlds.Stored] = field(default_factory=list)

    def step(self, what: str, which: int) -> None:
        here, there = self.world[ARMY], self.world[PESHMERGA]
        match what:
            case "spot" | "alert":
                make = worlds.spot if what == "spot" else worlds.alert
                self.written.append(self.world.publish(ARMY, make(f"Number {len(self.written)}", to=(PESHMERGA,))))
            case "next version" if self.written:
                last = self.written[-1]
                make = worlds.spot if last.kind == "spot" else worlds.alert
                draft = worlds.after(last, make(f"Number {len(self.written)}", to=(PESHMERGA,)))
                self.written.append(self.world.publish(ARMY, draft))
            case "ask":
                self.asks.append(there.exchange.ask(NodeId(ARMY)))
            case "serve" if self.asks:
                ask = self.asks[-1 - which % len(self.asks)]
                self.answers.append(here.exchange.serve(NodeId(PESHMERGA), here.exchange.wants(ask)).batch)
            case "receive" if self.answers:
                got = there.exchange.receive(NodeId(ARMY), self.answers[-1 - which % len(self.answers)])
                assert got.fault is None
            case "reopen":
                self.world.reopen((ARMY, PESHMERGA)[which % 2])


def lane_out(world: World, lane: Lane) -> list[tuple[int | None, str, str]]:
    """Number, chain and digest of what the army queued, in the order it was queued."""
    sql = "SELECT number, chain, digest FROM outbox WHERE lane = :lane ORDER BY id"
    return [(row[0], row[1], row[2]) for row in world[ARMY].db.read(lambda tx: tx.rows(sql, {"lane": lane}))]


@settings(max_examples=60)
@given(steps)
def test_whatever_happens_on_the_way_everything_arrives_once_and_in_order(schedule: list[tuple[str, int]]) -> None:
    with small_world() as world:
        air = Air(world)
        for what, which in schedule:
            air.step(what, which)
        world.carry(ARMY, PESHMERGA)
        sent = {lane: lane_out(world, lane) for lane in Lane}
        arrived = world.records(PESHMERGA, "spot", "alert")
        own = [stored for stored in arrived if not stored.own]
        assert sorted(stored.digest for stored in own) == sorted(row[2] for rows in sent.values() for row in rows)
        assert len(own) == len(air.written)
        for lane, kind in ((Lane.ALARM, "alert"), (Lane.NORMAL, "spot")):
            assert [stored.digest for stored in own if stored.kind == kind] == [row[2] for row in sent[lane]]
            assert [row[0] for row in sent[lane]] == list(range(1, len(sent[lane]) + 1)), "numbers are dense from 1"
            chain = START
            for number, kept, digest in sent[lane]:
                chain = link(chain, number or 0, "copy", Digest(digest))
                assert kept == chain
            assert hostile.position(world, ARMY, PESHMERGA, lane).chain == chain
        assert set(hostile.states(world, ARMY)) <= {"received"}
        assert hostile.aside(world, PESHMERGA) == []


def test_a_number_is_given_at_sending_not_when_a_copy_is_queued() -> None:
    with small_world() as world:
        for number in range(3):
            world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
        assert [row[0] for row in lane_out(world, Lane.NORMAL)] == [None, None, None]
        assert hostile.states(world, ARMY) == ["pending"] * 3
        ask = world[ARMY].exchange.wants(world[PESHMERGA].exchange.ask(NodeId(ARMY)))
        world[ARMY].exchange.serve(NodeId(PESHMERGA), ask)
        assert [row[0] for row in lane_out(world, Lane.NORMAL)] == [1, 2, 3]
        assert hostile.states(world, ARMY) == ["sent"] * 3


def test_the_answer_to_the_same_ask_is_the_same_frames_even_after_a_restart() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        ask = world[PESHMERGA].exchange.ask(NodeId(ARMY))
        served = [world[ARMY].exchange.serve(NodeId(PESHMERGA), world[ARMY].exchange.wants(ask)).batch]
        world.reopen(ARMY)
        served.append(world[ARMY].exchange.serve(NodeId(PESHMERGA), world[ARMY].exchange.wants(ask)).batch)
        one, other = (peering.read(batch, peering.Batch) for batch in served)
        assert {lane: each.frames for lane, each in one.lanes.items()} == {
            lane: each.frames for lane, each in other.lanes.items()
        }


def test_the_alarm_lane_is_taken_first() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        assert [stored.kind for stored in world.carry(ARMY, PESHMERGA)] == ["alert", "spot"]


def pulls(world: World) -> list[list[str]]:
    """The kinds that each pull brought until there was nothing more."""
    brought = []
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    while True:
        got = here.receive(NodeId(ARMY), there.serve(here.node, there.wants(here.ask(NodeId(ARMY)))).batch)
        assert got.fault is None
        if not got.stored:
            return brought
        brought.append([stored.kind for stored in got.stored])


def test_a_big_backlog_takes_several_pulls_and_an_alarm_comes_with_the_first() -> None:
    with small_world() as world:
        padding = {"category": "other", "activity": "big", "padding": "x" * 280_000}
        for _ in range(14):
            hostile.queue(world, ARMY, PESHMERGA, hostile.copy_of(world, ARMY, PESHMERGA, body=worlds.raw(padding)))
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        brought = pulls(world)
        assert brought[0][0] == "alert"
        assert 2 <= len(brought) <= 4
        assert sum(kinds.count("spot") for kinds in brought) == 14


def test_a_frame_larger_than_what_is_left_of_the_batch_still_gets_through() -> None:
    """Otherwise a single big frame would stop its lane for ever."""
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.publish(ARMY, worlds.spot("two", to=(PESHMERGA,)))
        there = world[ARMY]
        found = there.db.write(
            lambda tx: outbox.fill(
                tx, NodeId(PESHMERGA), Lane.NORMAL, hostile.position(world, ARMY, PESHMERGA), budget=0
            )
        )
        frames, position, complete = found
        assert ([frame.number for frame in frames], position.number, complete) == ([1], 1, False)


def test_a_batch_has_no_more_frames_than_its_limit_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MAX_FRAMES", 3)
    with small_world() as world:
        for number in range(7):
            world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
        assert [len(kinds) for kinds in pulls(world)] == [3, 3, 1]
        assert hostile.spots(world, PESHMERGA) == [str(number) for number in range(7)]


def test_asking_ahead_while_a_batch_is_kept_brings_everything_once_and_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outbox, "MAX_FRAMES", 3)
    with small_world() as world:
        for number in range(8):
            world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        data = there.serve(here.node, there.wants(here.ask(there.node))).batch
        brought = []
        while ahead := session.ahead(data):
            following = there.serve(here.node, there.wants(here.ask(there.node, ahead=ahead))).batch
            brought.append(len(here.receive(there.node, data).stored))
            data = following
        brought.append(len(here.receive(there.node, data).stored))
        assert brought == [3, 3, 2]
        assert hostile.spots(world, PESHMERGA) == [str(number) for number in range(8)]
        world.carry(ARMY, PESHMERGA)
        assert hostile.states(world, ARMY) == ["received"] * 8


def test_what_was_asked_ahead_of_a_batch_that_is_refused_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MAX_FRAMES", 3)
    with small_world() as world:
        for number in range(5):
            world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        data = there.serve(here.node, there.wants(here.ask(there.node))).batch
        batch = peering.read(data, peering.Batch)
        lane = batch.lanes[Lane.NORMAL]
        cut = peering.LaneBatch(lane.frames[1:], lane.head)
        bent = msgspec.json.encode(peering.Batch({**batch.lanes, Lane.NORMAL: cut}))
        following = there.serve(here.node, there.wants(here.ask(there.node, ahead=session.ahead(bent)))).batch
        assert [here.receive(there.node, each).fault for each in (bent, following)] == ["frame.gap", "frame.gap"]
        assert hostile.spots(world, PESHMERGA) == []


@pytest.mark.parametrize("data", [b"", b"{}", b'{"lanes": {"normal": {"head": "e30="}}}', b"[" * 10_000])
def test_nothing_is_asked_ahead_of_an_answer_that_cannot_be_read(data: bytes) -> None:
    assert session.ahead(data) is None


def test_what_a_record_of_another_time_says_is_kept_as_it_came_and_listed() -> None:
    with small_world() as world:
        unknown = hostile.copy_of(
            world, ARMY, PESHMERGA, kind="tide-table", body=worlds.raw({"high": [1, {"a": None}]})
        )
        newer = hostile.copy_of(world, ARMY, PESHMERGA, kind_version=9, body=worlds.raw({"category": "of tomorrow"}))
        hostile.queue(world, ARMY, PESHMERGA, unknown)
        hostile.queue(world, ARMY, PESHMERGA, newer)
        assert [stored.envelope for stored in world.carry(ARMY, PESHMERGA)] == [unknown, newer]
        node = world.reopen(PESHMERGA)
        desk = world.author(PESHMERGA).desk
        rows = node.db.read(lambda tx: node.door().desk(tx, desk).newest(None, 10))
        assert [(row.kind, row.words, row.category) for row in rows] == [("spot", "", None), ("tide-table", "", None)]
        opened = node.db.read(lambda tx: node.door().desk(tx, desk).open(rows[1].id))
        assert bytes(opened.body) == b'{"high":[1,{"a":null}]}'
