"""A peer that floods this node: its alarms come in at once, the rest later, nothing is lost, and nobody has to repair a lane."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from tansiq.clock import SystemClock
from tansiq.config import QuotaSettings
from tansiq.exchange import session
from tansiq.exchange.frames import Ask, Lane
from tansiq.exchange.line import Line
from tansiq.exchange.presence import Presence
from tansiq.exchange.push import Pusher
from tansiq.ids import AgencyId, NodeId
from tansiq.records import kept
from tansiq.records.kept import DAY_S, Used
from tests import worlds
from tests.exchange import between, hostile, threads
from tests.exchange.hostile import small_world
from tests.exchange.test_transport import PATIENCE_S, linked, listening, until
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

ME, PEER = NodeId(ARMY), NodeId(PESHMERGA)
LONG = "ح" * 3_900
MANY = 90
"""Reports of such a length are more than a mebibyte."""


@contextmanager
def bounded(peer_mb: int = 1, agencies: tuple[AgencyId, ...] = (ARMY, PESHMERGA), **more: Any) -> Iterator[World]:
    """A world in which each peer may bring the army no more than that in a day."""
    with small_world(agencies, **more) as world:
        settings = QuotaSettings(peer_mb=peer_mb)
        world[ARMY].config = msgspec.structs.replace(world[ARMY].config, quotas=settings)
        world.reopen(ARMY)
        yield world


def flood(world: World, count: int = MANY, sender: AgencyId = PESHMERGA, name: str = "flood") -> list[str]:
    words = [f"{name} {number} {LONG}" for number in range(count)]
    for each in words:
        world.publish(sender, worlds.spot(each, to=(ARMY,)))
    return words


def used(world: World, peer: NodeId = PEER) -> Used:
    node = world[ARMY]
    assert node.quotas.peer is not None
    quota = node.quotas.peer
    return node.db.read(lambda tx: kept.used(tx, "peer", peer, quota, world.clock.now()))


def alerts(world: World) -> list[str]:
    return [msgspec.json.decode(header.body)["text"] for header in world.headers(ARMY, "alert")]


def filled(world: World) -> list[str]:
    """The peshmerga have used up their quota; what they have brought."""
    words = flood(world)
    world.carry(PESHMERGA, ARMY)
    assert used(world).over
    assert hostile.spots(world, ARMY) == words
    return words


def test_over_its_quota_a_peers_alarms_come_in_and_the_rest_waits_with_it() -> None:
    with bounded() as world:
        first = filled(world)
        more = flood(world, 5, name="more")
        world.publish(PESHMERGA, worlds.alert("mortar fire", to=(ARMY,)))
        world.carry(PESHMERGA, ARMY)
        assert alerts(world) == ["mortar fire"]
        assert hostile.spots(world, ARMY) == first
        world.clock.advance(DAY_S)
        world.carry(PESHMERGA, ARMY)
        assert hostile.spots(world, ARMY) == first + more


def test_it_gets_on_at_the_days_pace_and_nothing_is_lost_doubled_or_put_aside() -> None:
    with bounded() as world:
        words = filled(world)
        turns = 0
        for number in range(6):
            words += flood(world, 40, name=f"round {number}")
            world.carry(PESHMERGA, ARMY)
        while len(hostile.spots(world, ARMY)) < len(words):
            turns += 1
            world.clock.advance(DAY_S / 24)
            world.carry(PESHMERGA, ARMY)
            assert turns < 100
        assert turns > 4, "it was not slowed down"
        assert hostile.spots(world, ARMY) == words
        assert world[ARMY].db.read(lambda tx: tx.rows("SELECT * FROM aside")) == []
        assert world.deliveries(PESHMERGA, world.headers(PESHMERGA, "spot")[-1].id) == {ARMY: "received"}


def test_the_sender_is_told_and_does_not_send_in_vain() -> None:
    with bounded() as world:
        filled(world)
        flood(world, 3)
        ask = world[PESHMERGA].exchange.wants(world[ARMY].exchange.ask(PEER))
        assert ask.hold == (Lane.NORMAL,)
        served = world[PESHMERGA].exchange.serve(ME, ask)
        assert served.empty, "its long poll would end for what is not wanted"
        assert not served.complete
        heads = msgspec.json.decode(served.batch)["lanes"]
        assert [heads[lane]["frames"] for lane in ("alarm", "normal")] == [[], []]
        got = world[ARMY].exchange.receive(PEER, served.batch)
        assert (got.fault, got.more, got.held) == (None, False, False)


def test_the_picture_grows_old_while_something_waits_and_is_fresh_when_nothing_does() -> None:
    with bounded() as world:
        filled(world)
        world.carry(PESHMERGA, ARMY)
        complete = world.clock.now()
        world.clock.advance(60)
        world.carry(PESHMERGA, ARMY)
        assert world[ARMY].exchange.live(PEER).picture == world.clock.now(), "all that there is, is here"
        complete = world.clock.now()
        flood(world, 1)
        world.clock.advance(60)
        world.carry(PESHMERGA, ARMY)
        assert world[ARMY].exchange.live(PEER).picture == complete


def test_a_peer_that_does_not_heed_it_sends_in_vain_and_loses_nothing() -> None:
    """An older node, or a hostile one: it answers as if nothing were held."""
    with bounded() as world:
        words = filled(world) + flood(world, 5)
        world.publish(PESHMERGA, worlds.alert("mortar fire", to=(ARMY,)))
        for _ in range(3):
            ask = world[PESHMERGA].exchange.wants(world[ARMY].exchange.ask(PEER))
            served = world[PESHMERGA].exchange.serve(ME, msgspec.structs.replace(ask, hold=()))
            got = world[ARMY].exchange.receive(PEER, served.batch)
            assert (got.fault, got.held) == (None, True)
        assert alerts(world) == ["mortar fire"]
        assert len(hostile.spots(world, ARMY)) == MANY
        world.clock.advance(DAY_S)
        world.carry(PESHMERGA, ARMY)
        assert hostile.spots(world, ARMY) == words


def test_an_ask_ahead_of_a_lane_that_is_held_begins_where_it_is_kept() -> None:
    """Else the batch in hand is dropped and the next one leaves a gap."""
    with bounded() as world:
        filled(world)
        flood(world, 5)
        army, peer = world[ARMY].exchange, world[PESHMERGA].exchange
        kept_to = peer.wants(army.ask(PEER)).after
        served = peer.answer(ME, Ask(after=kept_to), 1)
        ahead = session.ahead(served.batch)
        assert ahead is not None
        assert ahead[Lane.NORMAL].number > kept_to[Lane.NORMAL].number
        following = peer.wants(army.ask(PEER, ahead=ahead))
        assert following.after == kept_to
        assert army.receive(PEER, served.batch).held
        assert army.receive(PEER, peer.serve(ME, following).batch).fault is None


def test_a_lane_that_says_more_and_brings_nothing_is_not_asked_for_ahead() -> None:
    with bounded() as world:
        filled(world)
        flood(world, 1)
        served = world[PESHMERGA].exchange.serve(ME, world[PESHMERGA].exchange.wants(world[ARMY].exchange.ask(PEER)))
        assert session.ahead(served.batch) is None


def test_one_peers_flood_holds_up_no_other() -> None:
    with bounded(agencies=(ARMY, PESHMERGA, COMMAND)) as world:
        filled(world)
        world.publish(COMMAND, worlds.spot("from above", to=(ARMY,)))
        world.carry(COMMAND, ARMY)
        assert "from above" in hostile.spots(world, ARMY)
        assert not used(world, NodeId(COMMAND)).over


def test_the_count_is_the_same_after_a_restart_and_poison_counts() -> None:
    with bounded() as world:
        flood(world, 3)
        hostile.queue(world, PESHMERGA, ARMY, hostile.copy_of(world, PESHMERGA, COMMAND))
        before = used(world).bytes
        world.carry(PESHMERGA, ARMY)
        after = used(world)
        rows = world[ARMY].db.read(lambda tx: tx.rows("SELECT length(body) FROM aside"))
        assert len(rows) == 1
        assert after.bytes - before > 3 * (len(LONG) + kept.ROW_BYTES) + rows[0][0]
        world.reopen(ARMY)
        assert used(world) == after
        world.carry(PESHMERGA, ARMY)
        assert used(world) == after, "what is here already is not counted again"


def test_without_a_bound_nothing_is_counted() -> None:
    with bounded(peer_mb=0) as world:
        flood(world, 3)
        world.carry(PESHMERGA, ARMY)
        assert world[ARMY].db.read(lambda tx: tx.rows("SELECT * FROM kept")) == []
        assert world[PESHMERGA].exchange.wants(world[ARMY].exchange.ask(PEER)).hold == ()


def test_the_agencys_other_nodes_are_not_held_up(tmp_path: Path) -> None:
    with bounded() as world:
        other = world.admit(ARMY, "army-kirkuk", tmp_path)
        world.carry_all()
        words = [f"{number} {LONG}" for number in range(MANY)]
        for each in words:
            world.publish(other, worlds.spot(each))
        world.carry(other, ARMY)
        assert used(world, NodeId("army-kirkuk")).over
        world.publish(other, worlds.spot("one more"))
        world.carry(other, ARMY)
        assert hostile.spots(world, ARMY)[-1] == "one more"


def test_a_stick_is_taken_whole_because_an_administrator_reads_it() -> None:
    with bounded() as world:
        words = filled(world) + flood(world, 5)
        brought = world.read_bundle(ARMY, world.bundle(PESHMERGA, ARMY))
        assert brought.fault is None
        assert hostile.spots(world, ARMY) == words


def test_what_comes_through_a_third_node_is_held_as_well() -> None:
    with bounded(agencies=between.LINE) as world:
        between.ends(world)
        filled(world)
        flood(world, 2)
        world.publish(PESHMERGA, worlds.alert("mortar fire", to=(ARMY,)))
        world.clock.advance(120)  # the direct line is silent
        data = between.made(world, PESHMERGA, ARMY)
        world[ARMY].carrier.take_bundle([data], by_hand=False)
        assert alerts(world) == ["mortar fire"]
        assert len(hostile.spots(world, ARMY)) == MANY
        world.clock.advance(DAY_S)
        world[ARMY].carrier.take_bundle([between.made(world, PESHMERGA, ARMY)], by_hand=False)
        assert len(hostile.spots(world, ARMY)) == MANY + 2


@pytest.mark.anyio
async def test_a_peer_that_pushes_minds_the_answer_and_its_alarms_arrive() -> None:
    with bounded() as world:
        words = filled(world) + flood(world, 5)
        guard = world[PESHMERGA]
        guard.bell.hang()
        posts: list[int] = []
        held, rung = asyncio.Event(), asyncio.Event()

        class Wire:
            async def post(self, path: str, data: bytes) -> bytes:
                posts.append(sum(len(lane["frames"]) for lane in msgspec.json.decode(data)["lanes"].values()))
                world[ARMY].exchange.receive(PEER, data)
                held.set()
                if alerts(world):
                    rung.set()
                return world[ARMY].exchange.ask(PEER)

        pusher = Pusher(guard.exchange, guard.bell, Presence(), ME, wait_s=0.05, retry_s=30.0)
        async with threads.running(pusher.run(cast(Line, Wire()))):
            await asyncio.wait_for(held.wait(), PATIENCE_S)
            world.publish(PESHMERGA, worlds.alert("mortar fire", to=(ARMY,)))
            guard.bell.ring()
            await asyncio.wait_for(rung.wait(), PATIENCE_S)
        assert [count for count in posts if count] == [5, 1], "what is held is pushed once, before anything was heard"
        world.clock.advance(DAY_S)
        world.carry(PESHMERGA, ARMY)
        assert hostile.spots(world, ARMY) == words


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("heeds", [True, False])
async def test_over_a_real_link_alarms_arrive_and_nobody_asks_without_end(heeds: bool) -> None:
    with bounded(at=SystemClock().now()) as world:
        army, guard = world[ARMY], world[PESHMERGA]
        now = world.clock.now()
        filled(world)
        flood(world, 5)
        asks: list[bytes] = []
        wants = guard.exchange.wants

        def counted(data: bytes) -> Ask:
            asks.append(data)
            return wants(data) if heeds else msgspec.structs.replace(wants(data), hold=())

        guard.exchange.wants = counted  # type: ignore[method-assign]
        guard.bell.hang()
        async with listening(guard) as port, linked(army, PESHMERGA, port, guard.certificate(), retry_s=0.2):
            world.publish(PESHMERGA, worlds.alert("mortar fire", to=(ARMY,), at=now))
            guard.bell.ring()
            await until(army.bell, lambda: alerts(world) == ["mortar fire"])
            await asyncio.sleep(0.5)
            assert len(asks) < 12
            assert army.exchange.live(PEER).fault is None
            world.clock.advance(DAY_S)
            world.publish(PESHMERGA, worlds.alert("and again", to=(ARMY,), at=world.clock.now()))
            guard.bell.ring()
            await until(army.bell, lambda: len(hostile.spots(world, ARMY)) == MANY + 5)
