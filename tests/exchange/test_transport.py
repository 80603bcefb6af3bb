"""The link between two nodes as it really is: TLS over loopback, uvicorn behind it."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any

import httpx
import pytest

from tansiq.clock import SystemClock
from tansiq.config import Listener
from tansiq.exchange.bell import Bell
from tansiq.exchange.courier import Courier
from tansiq.exchange.doorstep import Doorstep
from tansiq.exchange.line import fingerprint
from tansiq.exchange.link import Link
from tansiq.exchange.listener import Sessions, listener
from tansiq.exchange.sealed import Depot
from tansiq.exchange.threshold import Threshold
from tansiq.ids import NodeId
from tansiq.node import Node
from tansiq.node.serve import bound, quiet
from tests import worlds
from tests.exchange import hostile, threads
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World

# A handshake that is refused leaves its transport to the garbage collector (anyio, httpcore); the warning of that is theirs.
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
PATIENCE_S = 20.0
"""Only a broken link ever takes that long; nothing is measured by it."""


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """What is left is collected here, and not under another test."""
    yield
    gc.collect()


def today() -> AbstractContextManager[World]:
    """A world of this very day: TLS looks at the machine's own clock."""
    return small_world(at=SystemClock().now())


@asynccontextmanager
async def running(
    application: Any, node: Node, port: int = 0, threshold: Threshold | None = None
) -> AsyncIterator[int]:
    """An application behind the node's own certificate, on its own doorstep; its port."""
    with (
        bound(Listener(port=port)) as street,
        Doorstep(street, threshold or node.threshold, node.clock) as door,
    ):
        server = quiet(application, {"ssl_certfile": str(node.tls_file), "ssl_keyfile": str(node.tls_file)})
        serving = asyncio.create_task(server.serve(sockets=[door]))
        try:
            yield door.getsockname()[1]
        finally:
            server.should_exit = True
            await serving


@asynccontextmanager
async def listening(
    node: Node, port: int = 0, depot: Depot | None = None, threshold: Threshold | None = None
) -> AsyncIterator[int]:
    """A node's door for peers."""
    limits = threshold or node.threshold
    sessions = Sessions(node.config.node, fingerprint(node.certificate()), node.clock, node.entropy)
    peers = listener(node.exchange, sessions, node.bell, depot=depot, threshold=limits)
    async with running(peers, node, port, limits) as at:
        yield at


@asynccontextmanager
async def linked(
    node: Node, peer: str, port: int, certificate: str, courier: Courier | None = None, retry_s: float = 0.05
) -> AsyncIterator[None]:
    """The node's link to a peer, kept as long as the block lasts."""
    node.bell.hang()
    address = f"127.0.0.1:{port}"
    link = Link(
        node.exchange, node.bell, NodeId(peer), address, certificate, wait_s=5.0, retry_s=retry_s, courier=courier
    )
    async with threads.running(link.run()) as keeping:
        yield
        assert not keeping.done(), "a link lives as long as its node"


async def until(bell: Bell, holds: Callable[[], bool]) -> None:
    """Wait for a condition that can only change when the bell rings."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            count = bell.count
            if holds():
                return
            await bell.after(count, PATIENCE_S)


async def test_the_pieces_of_an_answer_do_not_wait_for_each_other() -> None:
    """Nagle's delay would cost each answer of two pieces one round trip: 300 ms on a bad line."""
    told: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def accepted(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told.set_result(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    with bound(Listener(port=0)) as door:
        async with await asyncio.start_server(accepted, sock=door):
            _, writer = await asyncio.open_connection(*door.getsockname())
            assert await asyncio.wait_for(told, PATIENCE_S) != 0
            writer.close()


async def test_two_nodes_exchange_over_tls_and_the_link_comes_back_after_the_listener_was_away() -> None:
    with today() as world:
        army, peshmerga = world[ARMY], world[PESHMERGA]
        army.bell.hang()
        live = peshmerga.exchange.live(NodeId(ARMY))
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        async with listening(army) as port, linked(peshmerga, ARMY, port, army.certificate()):
            await until(peshmerga.bell, lambda: hostile.spots(world, PESHMERGA) == ["one"])
            await until(army.bell, lambda: hostile.states(world, ARMY) == ["received"])
            world.publish(ARMY, worlds.alert("two", to=(PESHMERGA,), at=world.clock.now()))
            army.bell.ring()
            await until(peshmerga.bell, lambda: len(world.records(PESHMERGA, "alert")) == 1)
        async with linked(peshmerga, ARMY, port, army.certificate()):
            await until(peshmerga.bell, lambda: live.fault == "peer.unreachable")
            world.publish(ARMY, worlds.spot("three", to=(PESHMERGA,)))
            async with listening(army, port):
                await until(peshmerga.bell, lambda: hostile.spots(world, PESHMERGA) == ["one", "three"])
        assert live.fault is None
        assert live.picture is not None


async def test_a_link_whose_token_is_over_proves_itself_again() -> None:
    with today() as world:
        army, peshmerga = world[ARMY], world[PESHMERGA]
        army.bell.hang()
        async with listening(army) as port, linked(peshmerga, ARMY, port, army.certificate()):
            for number, said in enumerate(["one", "two"], start=1):
                world.publish(ARMY, worlds.spot(said, to=(PESHMERGA,)))
                army.bell.ring()
                await until(peshmerga.bell, lambda number=number: len(hostile.spots(world, PESHMERGA)) == number)
                world.clock.advance(600)  # the listener does not know its token any more


async def test_a_server_with_another_certificate_is_not_spoken_to() -> None:
    with today() as world:
        army, peshmerga = world[ARMY], world[PESHMERGA]
        world.publish(PESHMERGA, worlds.spot(to=(ARMY,)))
        heard: list[str] = []

        async def impostor(scope: Any, receive: Any, send: Any) -> None:
            heard.append(scope["path"])

        async with running(impostor, army) as port, linked(peshmerga, ARMY, port, peshmerga.certificate()):
            live = peshmerga.exchange.live(NodeId(ARMY))
            await until(peshmerga.bell, lambda: live.fault == "peer.unreachable")
        assert heard == []


async def test_a_certificate_is_good_for_its_own_node_alone() -> None:
    """The certificate is the right one, but the peer's name is another's: TLS names the node, not the machine."""
    with today() as world:
        army, peshmerga = world[ARMY], world[PESHMERGA]
        live = peshmerga.exchange.live(NodeId("somebody"))
        async with listening(army) as port, linked(peshmerga, "somebody", port, army.certificate()):
            await until(peshmerga.bell, lambda: live.fault == "peer.unreachable")


ANSWERS = [
    b"",
    b"[]",
    b"{}",
    b"null",
    b'{"nonce":1}',
    b'{"nonce":"0","token":"x\\r\\ny: z"}',
    b'{"nonce":"0","token":"\xc3\xa9"}',
    b"[" * 100_000,
    b'{"nonce":"0","zzz":' + b"[" * 50_000,
    b'{"nonce":"\xff"}',
    b'{"nonce":"0","token":"0","lanes":[]}',
]


@pytest.mark.parametrize("status", [200, 409])
async def test_a_peer_that_answers_nonsense_never_ends_the_link(status: int) -> None:
    """Named test: an answer that was a list, or nested without end, ended the link's task and with it the node."""
    with today() as world:
        army, peshmerga = world[ARMY], world[PESHMERGA]
        waiting, answered = list(ANSWERS), asyncio.Event()

        async def babbler(scope: Any, receive: Any, send: Any) -> None:
            body = waiting[0]
            if scope["path"] != "/peer/prove" or not body.startswith(b'{"nonce":"0","token"'):
                del waiting[:1]
                waiting[:] = waiting or [ANSWERS[-1]]
            await send({"type": "http.response.start", "status": status, "headers": []})
            await send({"type": "http.response.body", "body": body})
            if len(waiting) == 1:
                answered.set()

        live = peshmerga.exchange.live(NodeId(ARMY))
        async with running(babbler, army) as port, linked(peshmerga, ARMY, port, army.certificate()):
            await asyncio.wait_for(answered.wait(), PATIENCE_S)
            await until(peshmerga.bell, lambda: live.fault in {"peer.answer", "frame.unreadable"})


async def test_over_tls_too_a_stranger_learns_nothing() -> None:
    with today() as world:
        army = world[ARMY]
        async with listening(army) as port:
            base = f"https://127.0.0.1:{port}"
            async with httpx.AsyncClient(verify=_trusting(army), base_url=base, trust_env=False) as client:
                answer = await client.post("/peer/pull", content=b"{}", extensions={"sni_hostname": ARMY})
                assert (answer.status_code, answer.json()) == (401, {"code": "peer.refused"})


def _trusting(node: Node) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=node.certificate())
