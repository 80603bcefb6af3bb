"""Push beside pull: what waits for a peer that does not ask is posted to it, and everything that holds of a pull holds of it."""

from __future__ import annotations

import asyncio
import random
from typing import Any, cast

import httpx
import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange import push as pushing
from tansiq.exchange.bundle import PART_BYTES
from tansiq.exchange.frames import Ask, Lane
from tansiq.exchange.line import Line, fingerprint
from tansiq.exchange.listener import MAX_PUSH_BYTES, Sessions, listener
from tansiq.exchange.presence import NEVER_S, Presence
from tansiq.exchange.push import Pusher
from tansiq.ids import NodeId
from tests import worlds
from tests.exchange import hostile, threads
from tests.exchange.hostile import small_world
from tests.exchange.test_listener import Door, door, refused
from tests.exchange.test_transport import PATIENCE_S, linked, listening, running, today, until
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

pytestmark = pytest.mark.anyio
ME, PEER = NodeId(ARMY), NodeId(PESHMERGA)


async def pushed(at: Door, token: str | None, batch: bytes) -> httpx.Response:
    headers = {} if token is None else {"authorization": f"Bearer {token}"}
    return await at.client.post("/peer/push", content=batch, headers=headers)


def batch_of(world: World, sender: NodeId = PEER, receiver: NodeId = ME) -> bytes:
    """What the peer pushes first."""
    exchange = world.nodes[worlds.AgencyId(sender)].exchange
    return exchange.answer(receiver, Ask(after=exchange.receipted(receiver)), PART_BYTES).batch


# ---- at the door


async def test_a_push_is_taken_and_answered_with_positions_and_receipts() -> None:
    async with door() as at:
        at.world.publish(PESHMERGA, worlds.spot("one", to=(ARMY,)))
        answer = await pushed(at, await at.token(), batch_of(at.world))
        assert answer.status_code == 200
        ask = at.world[PESHMERGA].exchange.wants(answer.content)
        assert ask.after[Lane.NORMAL].number == at.world[ARMY].exchange.receipted(PEER)[Lane.NORMAL].number + 1
        served = at.world[PESHMERGA].exchange.serve(ME, ask)
        assert (served.empty, len(served.received)) == (True, 1)
        assert hostile.spots(at.world, ARMY) == ["one"]


async def test_a_push_that_comes_twice_changes_nothing() -> None:
    async with door() as at:
        at.world.publish(PESHMERGA, worlds.spot("one", to=(ARMY,)))
        batch, token = batch_of(at.world), await at.token()
        first, second = await pushed(at, token, batch), await pushed(at, token, batch)
        assert msgspec.json.decode(first.content)["after"] == msgspec.json.decode(second.content)["after"]
        assert hostile.spots(at.world, ARMY) == ["one"]


@pytest.mark.parametrize("token", [None, "", "0" * 64])
async def test_a_stranger_pushes_nothing_and_learns_nothing(token: str | None) -> None:
    async with door() as at:
        at.world.publish(PESHMERGA, worlds.spot("one", to=(ARMY,)))
        assert refused(await pushed(at, token, batch_of(at.world)))
        assert hostile.spots(at.world, ARMY) == []


async def test_a_stranger_is_refused_before_a_byte_of_his_push_is_read() -> None:
    """So that whoever has no key cannot fill the memory of a node."""
    async with door() as at:
        read: list[bytes] = []

        async def body() -> Any:
            read.append(b"x")
            yield b"x"

        assert refused(await at.client.post("/peer/push", content=body()))
        assert read == []
        assert refused(await pushed(at, None, b" " * (MAX_PUSH_BYTES + 1)))


async def test_a_push_that_is_too_large_is_refused() -> None:
    async with door() as at:
        assert (await pushed(at, await at.token(), b" " * (MAX_PUSH_BYTES + 1))).status_code == 413


@pytest.mark.parametrize("data", [b"", b"[]", b"[" * 100_000, b'{"lanes":' * 20_000, b"\xff"])
async def test_a_push_that_is_no_batch_is_told_its_code(data: bytes) -> None:
    async with door() as at:
        answer = await pushed(at, await at.token(), data)
        assert (answer.status_code, answer.json()) == (409, {"code": "frame.unreadable"})


async def test_what_another_node_signed_is_not_taken_from_a_peers_push() -> None:
    """The peshmerga push what the command has for the army: not theirs to bring."""
    async with door() as at:
        at.world.publish(COMMAND, worlds.spot("secret", to=(ARMY,)))
        answer = await pushed(at, await at.token(), batch_of(at.world, NodeId(COMMAND)))
        assert answer.status_code == 200
        assert hostile.spots(at.world, ARMY) == []
        assert at.world[ARMY].exchange.live(PEER).fault == "frame.key"


async def test_a_peer_holds_one_push_at_a_time() -> None:
    presence = Presence()
    with presence.pushing(PEER), pytest.raises(Fault, match=r"request\.too-many"), presence.pushing(PEER):
        pass
    with presence.pushing(PEER):
        pass


async def test_pushes_and_pulls_that_cross_take_everything_once() -> None:
    """Seeded: batches are pulled and pushed in any order, some are lost, some come late, the lane is pulled meanwhile."""
    for seed in range(6):
        chance = random.Random(seed)
        with small_world() as world:
            army, guard = world[ARMY].exchange, world[PESHMERGA].exchange
            said, flying = [], []
            for number in range(12):
                said.append(f"report {number}")
                draft = worlds.alert if chance.random() < 0.3 else worlds.spot
                world.publish(ARMY, draft(said[-1], to=(PESHMERGA,)))
                flying.append(batch_of(world, ME, PEER))
                flying.append(army.serve(PEER, guard.wants(guard.ask(ME))).batch)
                chance.shuffle(flying)
                for batch in [each for each in flying if chance.random() < 0.4]:
                    guard.receive(ME, batch)
            world.carry(ARMY, PESHMERGA)
            held = [stored.body for stored in world.headers(PESHMERGA, "spot", "alert")]
            texts = sorted(
                str(msgspec.json.decode(each).get("activity") or msgspec.json.decode(each)["text"]) for each in held
            )
            assert texts == sorted(said), f"seed {seed}"


# ---- the pusher


async def test_while_a_peer_asks_nothing_is_pushed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A waiting ask is the faster way. Once it is answered and no other comes, the push goes out."""
    monkeypatch.setattr(pushing, "PATIENCE_S", 0.01)
    with small_world() as world:
        army = world[ARMY]
        army.bell.hang()
        looked: list[str] = []
        looked_often, posted = asyncio.Event(), asyncio.Event()

        class Watched(Presence):
            def asked_s(self, peer: NodeId) -> float:
                looked.append(peer)
                if len(looked) > 3:
                    looked_often.set()
                return super().asked_s(peer)

        class Spy:
            async def post(self, path: str, data: bytes) -> bytes:
                posted.set()
                looked_often.set()
                return world[PESHMERGA].exchange.ask(ME)

        presence, line = Watched(), cast(Line, Spy())
        pusher = Pusher(army.exchange, army.bell, presence, PEER, wait_s=5.0, retry_s=0.01)
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        with presence.asking(PEER):
            async with threads.running(pusher.run(line)):
                await asyncio.wait_for(looked_often.wait(), PATIENCE_S)
                assert not posted.is_set()
        async with threads.running(pusher.run(line)):
            await asyncio.wait_for(posted.wait(), PATIENCE_S)


async def test_where_one_direction_is_open_both_directions_of_the_lanes_are() -> None:
    """The peshmerga cannot reach the army at all: the army pulls from them and pushes to them over the one open way."""
    with today() as world:
        army, guard = world[ARMY], world[PESHMERGA]
        guard.bell.hang()
        world.publish(ARMY, worlds.spot("to the guard", to=(PESHMERGA,)))
        world.publish(PESHMERGA, worlds.spot("to the army", to=(ARMY,)))
        async with listening(guard) as port, linked(army, PESHMERGA, port, guard.certificate()):
            await until(guard.bell, lambda: "to the guard" in hostile.spots(world, PESHMERGA))
            await until(army.bell, lambda: "to the army" in hostile.spots(world, ARMY))
            await until(army.bell, lambda: hostile.states(world, ARMY) == ["received"])
            await until(guard.bell, lambda: "received" in hostile.states(world, PESHMERGA))
            world.publish(ARMY, worlds.alert("now", to=(PESHMERGA,), at=world.clock.now()))
            army.bell.ring()
            await until(guard.bell, lambda: len(world.records(PESHMERGA, "alert")) == 1)
        live = guard.exchange.live(ME)
        assert live.picture is not None
        assert live.fault is None


async def test_a_peer_that_takes_nothing_is_not_pushed_without_end() -> None:
    with small_world() as world:
        army = world[ARMY]
        army.bell.hang()
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        posted: list[str] = []
        heard = asyncio.Event()

        class Deaf:
            async def post(self, path: str, data: bytes) -> bytes:
                posted.append(path)
                heard.set()
                return world[PESHMERGA].exchange.ask(ME)

        pusher = Pusher(army.exchange, army.bell, Presence(), PEER, wait_s=5.0, retry_s=30.0)
        async with threads.running(pusher.run(cast(Line, Deaf()))):
            await asyncio.wait_for(heard.wait(), PATIENCE_S)
            await asyncio.sleep(0.3)
        assert posted == ["/peer/push"]


async def test_a_peer_that_never_asked_or_pushed_is_known_as_such() -> None:
    presence = Presence()
    assert (presence.asked_s(PEER), presence.pushed_s(PEER)) == (NEVER_S, NEVER_S)
    with presence.asking(PEER), presence.asking(PEER):
        assert presence.asked_s(PEER) == 0.0
    assert 0.0 <= presence.asked_s(PEER) < 60.0


async def test_a_peer_that_refuses_every_push_keeps_its_link() -> None:
    """An older node does not know the call. Pulls go on."""
    with today() as world:
        army, guard = world[ARMY], world[PESHMERGA]
        sessions = Sessions(PEER, fingerprint(guard.certificate()), guard.clock, guard.entropy)
        newer: Any = listener(guard.exchange, sessions, guard.bell)
        refused = asyncio.Event()

        async def older(scope: Any, receive: Any, send: Any) -> None:
            known = scope["path"] != "/peer/push"
            await newer(scope if known else scope | {"path": "/none", "raw_path": b"/none"}, receive, send)
            if not known:
                refused.set()

        guard.bell.hang()
        async with running(older, guard) as port, linked(army, PESHMERGA, port, guard.certificate()):
            await asyncio.wait_for(refused.wait(), PATIENCE_S)
            world.publish(PESHMERGA, worlds.spot("one", to=(ARMY,)))
            guard.bell.ring()
            await until(army.bell, lambda: hostile.spots(world, ARMY) == ["one"])
            assert army.exchange.live(PEER).fault is None


async def test_a_refusal_of_a_push_is_not_the_end_of_pushing() -> None:
    with small_world() as world:
        army = world[ARMY]
        army.bell.hang()
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        tries: list[str] = []
        done = asyncio.Event()

        class Busy:
            async def post(self, path: str, data: bytes) -> bytes:
                tries.append(path)
                if len(tries) == 1:
                    raise Fault("peer.answer")
                world[PESHMERGA].exchange.receive(ME, data)
                done.set()
                return world[PESHMERGA].exchange.ask(ME)

        pusher = Pusher(army.exchange, army.bell, Presence(), PEER, wait_s=5.0, retry_s=0.01)
        async with threads.running(pusher.run(cast(Line, Busy()))) as pushing_on:
            arrived = asyncio.create_task(done.wait())
            await asyncio.wait({pushing_on, arrived}, timeout=PATIENCE_S, return_when=asyncio.FIRST_COMPLETED)
            arrived.cancel()
            if pushing_on.done():
                await pushing_on
        assert hostile.spots(world, PESHMERGA) == ["one"]


async def test_of_a_refusal_only_our_own_codes_are_believed() -> None:
    """What a peer says is never repeated further than that: of the store or the gate it can tell us nothing."""
    for said, believed in (
        ("frame.chain", "frame.chain"),
        ("parcel.full", "parcel.full"),
        ("store.corrupt", "peer.answer"),
        ("release.guard", "peer.answer"),
        ("frame.new", "peer.answer"),
    ):
        answer = httpx.MockTransport(lambda _, said=said: httpx.Response(409, json={"code": said}))
        async with httpx.AsyncClient(transport=answer, base_url="https://x") as client:
            with pytest.raises(Fault) as refusal:
                await Line(client, PEER).post("/peer/push", b"")
        assert refusal.value.code == believed
