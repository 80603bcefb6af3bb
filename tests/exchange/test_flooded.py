"""The peers' door under a flood, as it really is: TLS over loopback, where the stranger has an address of his own."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import AsyncExitStack, suppress

import httpx
import pytest

from tansiq.bucket import Pace
from tansiq.exchange import line
from tansiq.exchange.threshold import PEERS, STRANGERS, Limits, Paces, Threshold, Told
from tansiq.ids import NodeId
from tansiq.node import Node
from tests import worlds
from tests.exchange import hostile
from tests.exchange.test_transport import PATIENCE_S, linked, listening, today, until
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
STRANGER = "127.0.0.2"
PEER = NodeId(PESHMERGA)
LAST_WORD_S = 30.0
"""So long asyncio waits for the other side's last word of TLS, which one that was cancelled in the middle never says."""
FEW = Limits(arrivals=Pace(30, 1), open_at_one=8, open=12, strangers=Paces(Pace(20, 1), STRANGERS.bytes))


async def knocked(node: Node, port: int) -> int | None:
    """What a stranger's hello over a new connection comes to; None: the connection was not taken, or ended."""
    transport = httpx.AsyncHTTPTransport(
        verify=ssl.create_default_context(cadata=node.certificate()), local_address=STRANGER
    )
    with suppress(httpx.HTTPError):
        async with httpx.AsyncClient(transport=transport, base_url=f"https://127.0.0.1:{port}") as client:
            answer = await client.post(
                "/peer/hello", json={"node": PESHMERGA}, extensions={"sni_hostname": ARMY}, timeout=PATIENCE_S
            )
            return answer.status_code
    return None


async def held(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection on which a stranger says nothing, not even TLS's first word."""
    return await asyncio.open_connection("127.0.0.1", port, local_addr=(STRANGER, 0))


async def test_a_stranger_s_flood_is_turned_away_and_the_peer_s_alarm_comes_meanwhile() -> None:
    with today() as world:
        army, guard = world[ARMY], world[PESHMERGA]
        army.bell.hang()
        door = Threshold(FEW)
        async with listening(army, threshold=door) as port, linked(guard, ARMY, port, army.certificate()):
            world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
            army.bell.ring()
            await until(guard.bell, lambda: hostile.spots(world, PESHMERGA) == ["one"])
            codes = [await knocked(army, port) for _ in range(35)]
            assert set(codes) == {200, 429, None}
            assert codes == sorted(codes, key=[200, 429, None].index), "calls first, then not even a handshake"
            assert (codes.count(200), codes.count(None)) == (20, 5)
            world.publish(ARMY, worlds.alert("two", to=(PESHMERGA,), at=world.clock.now()))
            army.bell.ring()
            await until(guard.bell, lambda: len(world.records(PESHMERGA, "alert")) == 1)
            assert guard.exchange.live(NodeId(ARMY)).fault is None
            assert door.refusals == {Told(None, "call"): 10, Told(None, "connection"): 5}


async def test_who_only_holds_connections_loses_the_oldest_and_a_peer_that_comes_then_gets_in() -> None:
    with today() as world:
        army, guard = world[ARMY], world[PESHMERGA]
        army.bell.hang()
        door = Threshold(FEW)
        async with listening(army, threshold=door) as port, AsyncExitStack() as stack:
            lines = []
            for _ in range(20):
                lines.append(await held(port))
                stack.callback(lines[-1][1].close)
            for reader, _ in lines[:12]:
                with suppress(ConnectionResetError):
                    assert await asyncio.wait_for(reader.read(), PATIENCE_S) == b""
            assert door.open() == 8
            async with linked(guard, ARMY, port, army.certificate()):
                world.publish(ARMY, worlds.alert(to=(PESHMERGA,), at=world.clock.now()))
                army.bell.ring()
                await until(guard.bell, lambda: len(world.records(PESHMERGA, "alert")) == 1)
                assert door.open(PEER) >= 1
            assert door.refusals == {Told(None, "cut"): 12}
        async with asyncio.timeout(PATIENCE_S + LAST_WORD_S):
            while door.open() or door.open(PEER):
                await asyncio.sleep(0.01)


async def test_a_peer_over_its_limit_waits_on_its_line_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "LATER_S", 0.02)
    with today() as world:
        army, guard = world[ARMY], world[PESHMERGA]
        army.bell.hang()
        door = Threshold(Limits(peers=Paces(Pace(3, 1), PEERS.bytes)))
        async with listening(army, threshold=door) as port, linked(guard, ARMY, port, army.certificate()):
            live = guard.exchange.live(NodeId(ARMY))
            for number in range(4):
                world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
                army.bell.ring()
                await until(
                    guard.bell, lambda number=number: len(hostile.spots(world, PESHMERGA)) > number or _over(live)
                )
            await until(guard.bell, lambda: _over(live))
            while len(hostile.spots(world, PESHMERGA)) < 4:
                world.clock.advance(1)
                await asyncio.sleep(0.01)
        assert hostile.spots(world, PESHMERGA) == ["0", "1", "2", "3"]
        assert door.refusals[Told(PEER, "call")] > 0


def _over(live: object) -> bool:
    return getattr(live, "fault", None) == "request.too-many"


@pytest.mark.parametrize(
    ("said", "later_s"),
    [("1", 1.0), ("0", 0.0), ("999999999", line.LATER_S), ("9" * 5000, None), ("", None), ("-1", None), ("٣", None)],
)
def test_how_long_a_peer_lets_us_wait_is_bounded(said: str, later_s: float | None) -> None:
    assert line.later_s(said) == later_s
