"""The peers' door: whoever cannot prove that he is a node of the network learns nothing. Here without sockets."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import msgspec
import pytest

from tansiq.bucket import Pace
from tansiq.exchange.frames import MAX_ASK_BYTES
from tansiq.exchange.listener import MAX_KNOCK_BYTES, TOKENS, Sessions, listener
from tansiq.exchange.session import Proof, seal_proof
from tansiq.exchange.threshold import PEERS, STRANGERS, Limits, Paces, Threshold
from tansiq.ids import NodeId
from tansiq.records.signing import Payload, Signer
from tests import worlds
from tests.exchange.hostile import small_world
from tests.exchange.lanes import STRANGER
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

pytestmark = pytest.mark.anyio
HERE = "a" * 64
"""The fingerprint of the listener's certificate."""


@dataclass
class Door:
    """The army's listener, and a client that knocks at it."""

    world: World
    client: httpx.AsyncClient

    async def hello(self, node: str = PESHMERGA) -> str:
        answer = await self.client.post("/peer/hello", json={"node": node})
        assert answer.status_code == 200
        return str(answer.json()["nonce"])

    def proof(self, nonce: str, by: Signer | None = None, **changes: str) -> bytes:
        fields: dict[str, Any] = {"client": PESHMERGA, "server": ARMY, "listener": HERE, "nonce": nonce}
        return seal_proof(Proof(**fields | changes), by or self.world[PESHMERGA].keyring.signer("node"))

    async def prove(self, proof: bytes) -> httpx.Response:
        return await self.client.post("/peer/prove", content=proof)

    async def token(self) -> str:
        return str((await self.prove(self.proof(await self.hello()))).json()["token"])

    async def pull(self, token: str | None, ask: bytes | None = None, wait_s: float = 0.0) -> httpx.Response:
        data = self.world[PESHMERGA].exchange.ask(NodeId(ARMY), wait_s) if ask is None else ask
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        return await self.client.post("/peer/pull", content=data, headers=headers)


@asynccontextmanager
async def door(limits: Limits | None = None) -> AsyncIterator[Door]:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        army = world[ARMY]
        army.bell.hang()
        sessions = Sessions(NodeId(ARMY), HERE, world.clock, army.entropy)
        peers = listener(army.exchange, sessions, army.bell, threshold=Threshold(limits))
        transport = httpx.ASGITransport(peers, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="https://army") as client:
            yield Door(world, client)


def refused(answer: httpx.Response) -> bool:
    return (answer.status_code, answer.json()) == (401, {"code": "peer.refused"})


async def test_a_peer_that_proves_itself_is_served() -> None:
    async with door() as at:
        at.world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        answer = await at.pull(await at.token())
        assert answer.status_code == 200
        got = at.world[PESHMERGA].exchange.receive(NodeId(ARMY), answer.content)
        assert [stored.kind for stored in got.stored] == ["spot"]


@pytest.mark.parametrize("token", [None, "", "0" * 64, "Bearer", "é"])
async def test_without_a_token_nothing_is_told(token: str | None) -> None:
    async with door() as at:
        await at.token()
        headers = {} if token is None else {"authorization": f"Bearer {token}".encode()}
        answer = await at.client.post("/peer/pull", content=b"{}", headers=headers)
        assert refused(answer)


async def test_a_node_that_is_known_and_one_that_is_not_are_answered_alike() -> None:
    async with door() as at:
        nonces, answers = [], []
        for node in (PESHMERGA, "nobody", ""):
            nonces.append(await at.hello(node))
            answers.append(await at.prove(at.proof(nonces[-1], by=STRANGER, client=node)))
        assert all(re.fullmatch("[0-9a-f]{80}", nonce) for nonce in nonces)
        assert len(set(nonces)) == 3
        assert {(answer.status_code, answer.content, str(answer.headers)) for answer in answers} == {
            (401, b'{"code":"peer.refused"}', str(answers[0].headers))
        }


async def test_a_proof_is_good_once() -> None:
    async with door() as at:
        proof = at.proof(await at.hello())
        assert (await at.prove(proof)).status_code == 200
        assert refused(await at.prove(proof))


async def test_a_proof_is_good_for_half_a_minute() -> None:
    async with door() as at:
        proof = at.proof(await at.hello())
        at.world.clock.advance(30)
        assert refused(await at.prove(proof))


@pytest.mark.parametrize(
    "changes",
    [{"listener": "b" * 64}, {"server": COMMAND}, {"client": COMMAND}, {"nonce": "0" * 48}, {"nonce": ""}],
)
async def test_a_proof_for_anything_else_is_refused(changes: dict[str, str]) -> None:
    async with door() as at:
        assert refused(await at.prove(at.proof(**{"nonce": await at.hello()} | changes)))


@pytest.mark.parametrize(
    ("agency", "name"),
    [
        (COMMAND, "node"),
        (PESHMERGA, "release"),
        (PESHMERGA, "root"),
        (PESHMERGA, f"desk-{PESHMERGA}.watch"),
        (ARMY, "node"),
    ],
)
async def test_a_proof_by_any_other_key_is_refused(agency: worlds.AgencyId, name: str) -> None:
    async with door() as at:
        by = at.world[agency].keyring.signer(name)
        assert refused(await at.prove(at.proof(await at.hello(), by=by)))


async def test_who_knocked_under_another_name_cannot_prove_his_own() -> None:
    async with door() as at:
        assert refused(await at.prove(at.proof(await at.hello(COMMAND))))


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 8000, b'{"a":' * 1600, b"\xff", b"null"])
async def test_a_proof_that_is_none_is_refused(data: bytes) -> None:
    async with door() as at:
        assert refused(await at.prove(data))


async def test_a_signed_proof_with_nesting_without_end_is_refused() -> None:
    async with door() as at:
        key = at.world[PESHMERGA].keyring.signer("node")
        assert refused(await at.prove(key.seal(Payload.PROOF, b'{"zzz":' + b"[" * 5000)))


async def test_a_token_ends_after_ten_minutes() -> None:
    async with door() as at:
        token = await at.token()
        at.world.clock.advance(599)
        assert (await at.pull(token)).status_code == 200
        at.world.clock.advance(1)
        assert refused(await at.pull(token))


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'{"node":1}', b"[" * 8000, b'{"zzz":' + b"[" * 8000, b"\xff"])
async def test_a_hello_that_is_none_is_refused(data: bytes) -> None:
    async with door() as at:
        answer = await at.client.post("/peer/hello", content=data, headers={"content-type": "application/json"})
        assert refused(answer)


async def test_any_number_of_open_challenges_takes_nothing_from_anybody() -> None:
    """A challenge is kept by nobody, so a stranger's do not crowd out a peer's."""
    with small_world((ARMY, PESHMERGA)) as world:
        sessions = Sessions(NodeId(ARMY), HERE, world.clock, world[ARMY].entropy)
        first = sessions.hello(NodeId(PESHMERGA))
        size = deep_size(sessions)
        assert len({sessions.hello(NodeId(f"nobody {number}")) for number in range(5000)}) == 5000
        assert deep_size(sessions) == size
        proof = Proof(client=NodeId(PESHMERGA), server=NodeId(ARMY), listener=HERE, nonce=first)
        signer = world[PESHMERGA].keyring.signer("node")
        assert sessions.peer(sessions.proven(world[ARMY].exchange, seal_proof(proof, signer))) == PESHMERGA


def deep_size(sessions: Sessions) -> int:
    """How much is remembered of challenges and tokens."""
    return sum(len(each) for each in vars(sessions).values() if isinstance(each, dict))


async def test_knocking_without_a_key_is_limited_and_the_limit_passes() -> None:
    async with door() as at:
        for _ in range(int(STRANGERS.calls.size)):
            await at.hello()
        answer = await at.client.post("/peer/hello", json={"node": PESHMERGA})
        assert (answer.status_code, answer.json()) == (429, {"code": "request.too-many"})
        at.world.clock.advance(int(answer.headers["retry-after"]))
        assert await at.token()


@pytest.mark.parametrize("path", ["/peer/pull", "/peer/nothing", "/", "/peer/prove"])
async def test_whatever_a_stranger_calls_is_counted(path: str) -> None:
    async with door() as at:
        codes = {(await at.client.post(path, content=b"{}")).status_code for _ in range(int(STRANGERS.calls.size))}
        assert 429 not in codes
        answer = await at.client.post(path, content=b"{}")
        assert (answer.status_code, answer.headers["connection"]) == (429, "close")


async def test_a_stranger_s_flood_takes_nothing_from_a_peer_that_has_proved_itself() -> None:
    async with door() as at:
        token = await at.token()
        while (await at.client.post("/peer/hello", json={"node": PESHMERGA})).status_code != 429:
            pass
        at.world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        answer = await at.pull(token)
        assert answer.status_code == 200
        got = at.world[PESHMERGA].exchange.receive(NodeId(ARMY), answer.content)
        assert [stored.kind for stored in got.stored] == ["alert"]


async def test_a_peer_that_calls_without_end_is_told_when_to_come_again() -> None:
    async with door(Limits(peers=Paces(Pace(3, 1), PEERS.bytes))) as at:
        token = await at.token()
        assert [(await at.pull(token)).status_code for _ in range(4)] == [200, 200, 200, 429]
        at.world.clock.advance(1)
        assert (await at.pull(token)).status_code == 200
        assert refused(await at.pull("0" * 64)), "it is not the address that is over its limit"


async def test_bytes_are_counted_both_ways() -> None:
    async with door(Limits(peers=Paces(PEERS.calls, Pace(20_000, 1000)))) as at:
        token = await at.token()
        at.world.publish(ARMY, worlds.spot("x" * 3000, to=(PESHMERGA,)))
        codes = [(await at.pull(token)).status_code for _ in range(20)]
        assert codes[0] == 200
        assert codes[-1] == 429
        assert codes == sorted(codes)


async def test_a_stranger_s_long_proof_is_not_read() -> None:
    async with door() as at:
        assert (await at.prove(b" " * (MAX_KNOCK_BYTES + 1))).status_code == 413


async def test_of_a_peer_s_tokens_the_oldest_gives_way() -> None:
    async with door() as at:
        tokens = [await at.token() for _ in range(TOKENS + 1)]
        assert refused(await at.pull(tokens[0]))
        assert [(await at.pull(each)).status_code for each in tokens[1:]] == [200] * TOKENS


async def test_a_challenge_of_a_clock_that_was_put_back_counts_no_longer_than_any_other() -> None:
    async with door() as at:
        nonce = await at.hello()
        at.world.clock.advance(-60)
        assert refused(await at.prove(at.proof(nonce)))


async def test_an_ask_that_is_too_large_is_refused() -> None:
    async with door() as at:
        answer = await at.pull(await at.token(), b" " * (MAX_ASK_BYTES + 1))
        assert answer.status_code == 413


async def test_a_peer_that_stands_elsewhere_is_told_the_code_and_no_more() -> None:
    async with door() as at:
        ask = msgspec.json.encode({"after": {"alarm": {"number": 7, "chain": "0" * 64, "epoch": 1}}})
        answer = await at.pull(await at.token(), ask)
        assert (answer.status_code, answer.json()) == (409, {"code": "frame.chain"})


async def test_a_long_poll_is_answered_as_soon_as_there_is_news() -> None:
    async with door() as at:
        army = at.world[ARMY]
        pulling = asyncio.create_task(at.pull(await at.token(), wait_s=30.0))
        await asyncio.sleep(0)
        at.world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        army.bell.ring()
        answer = await asyncio.wait_for(pulling, 20)
        got = at.world[PESHMERGA].exchange.receive(NodeId(ARMY), answer.content)
        assert [stored.kind for stored in got.stored] == ["alert"]


@pytest.mark.parametrize("path", ["/", "/peer", "/peer/hello", "/schema", "/api/door", "/healthz", "/openapi.json"])
async def test_there_is_nothing_to_get(path: str) -> None:
    async with door() as at:
        assert (await at.client.get(path)).status_code in {404, 405}
