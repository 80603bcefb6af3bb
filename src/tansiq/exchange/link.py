"""Our side of the link to one peer: knock, prove, then ask again and again, for as long as the node runs.

Every failure ends in the same place: note its code, pause, start over. The pause grows to ``retry_s`` and is forgotten once an
answer has come.

While there is much to catch up with, the next batch is asked for before the last is kept (`session.ahead`): one side reads its
store and the line is busy while the other side verifies and writes.
"""

from __future__ import annotations

import asyncio
import ssl
from datetime import datetime
from typing import Annotated

import httpx
import msgspec
import structlog

from tansiq.errors import CODES, Fault
from tansiq.exchange import session
from tansiq.exchange.bell import Bell
from tansiq.exchange.frames import MAX_BATCH_BYTES
from tansiq.exchange.peering import Exchange
from tansiq.exchange.session import Proof
from tansiq.ids import NodeId, sha256

FIRST_PAUSE_S = 0.1
CONNECT_S = 5.0
MAX_ANSWER_BYTES = 2 * MAX_BATCH_BYTES
"""A batch in base64 with what stands around it; a peer that says more is cut off."""
GRACE_S = 4.0
"""How long past the wait an answer may take on a bad line before the link counts as dead."""


class Link:
    """The link to one peer.

    Args:
        peer: the node.
        address: ``host:port`` of its listener.
        certificate: its TLS certificate, PEM; nothing else is trusted.
        wait_s, retry_s: see `config.ExchangeSettings`.
    """

    def __init__(
        self,
        exchange: Exchange,
        bell: Bell,
        peer: NodeId,
        address: str,
        certificate: str,
        *,
        wait_s: float,
        retry_s: float,
    ) -> None:
        self._exchange = exchange
        self._bell = bell
        self._peer = peer
        self._address = address
        self._certificate = certificate
        self._wait_s = wait_s
        self._retry_s = retry_s
        self._pause = FIRST_PAUSE_S
        self._log = structlog.get_logger().bind(peer=peer)

    async def run(self) -> None:
        """Keep the link until cancelled."""
        self._pause = FIRST_PAUSE_S
        while True:
            code = await self._until_it_fails()
            if self._exchange.live(self._peer).fault != code:
                self._log.warning("link", code=code)
            self._exchange.failed(self._peer, code)
            self._bell.ring()
            await asyncio.sleep(self._pause)
            self._pause = min(self._pause * 2, self._retry_s)

    async def _until_it_fails(self) -> str:
        try:
            async with self._client() as client:
                await self._prove(client)
                while True:
                    await self._pull(client)
                    self._pause = FIRST_PAUSE_S
        except Fault as fault:
            return fault.code
        except (httpx.HTTPError, OSError):
            return "peer.unreachable"
        except (msgspec.MsgspecError, ValueError, KeyError, RecursionError):
            return "peer.answer"

    def _client(self) -> httpx.AsyncClient:
        context = ssl.create_default_context(cadata=self._certificate)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        timeout = httpx.Timeout(self._wait_s + GRACE_S, connect=CONNECT_S)
        return httpx.AsyncClient(base_url=f"https://{self._address}", verify=context, timeout=timeout, trust_env=False)

    async def _prove(self, client: httpx.AsyncClient) -> None:
        hello = await self._post(client, "/peer/hello", msgspec.json.encode({"node": self._exchange.node}))
        proof = Proof(
            client=self._exchange.node,
            server=self._peer,
            listener=fingerprint(self._certificate),
            nonce=msgspec.json.decode(hello, type=_Challenge).nonce,
        )
        proven = await self._post(client, "/peer/prove", self._exchange.seal_proof(proof))
        client.headers["authorization"] = f"Bearer {msgspec.json.decode(proven, type=_Pass).token}"

    async def _pull(self, client: httpx.AsyncClient) -> None:
        asked_at = self._exchange.now()
        ask = await asyncio.to_thread(self._exchange.ask, self._peer, self._wait_s)
        data = await self._post(client, "/peer/pull", ask)
        while ahead := session.ahead(data):
            next_asked_at = self._exchange.now()
            ask = await asyncio.to_thread(self._exchange.ask, self._peer, ahead=ahead)
            coming = asyncio.create_task(self._post(client, "/peer/pull", ask))
            try:
                await self._keep(data, asked_at)
                data, asked_at = await coming, next_asked_at
            finally:
                coming.cancel()
                await asyncio.gather(coming, return_exceptions=True)
        await self._keep(data, asked_at)

    async def _keep(self, data: bytes, asked_at: datetime) -> None:
        received = await asyncio.to_thread(self._exchange.receive, self._peer, data, asked_at)
        if received.stored or received.recalled:
            self._bell.ring()
        if received.fault:
            raise Fault(received.fault)

    async def _post(self, client: httpx.AsyncClient, path: str, data: bytes) -> bytes:
        request = client.build_request(
            "POST",
            path,
            content=data,
            headers={"content-type": "application/json"},
            extensions={"sni_hostname": self._peer},
        )
        answer = await client.send(request, stream=True)
        try:
            content = await _limited(answer)
        finally:
            await answer.aclose()
        if answer.status_code == 401:
            raise Fault("peer.refused")
        if answer.status_code != 200:
            raise Fault(_code(content))
        return content


async def _limited(answer: httpx.Response) -> bytes:
    content = bytearray()
    async for chunk in answer.aiter_bytes():
        content += chunk
        if len(content) > MAX_ANSWER_BYTES:
            raise Fault("frame.too-large")
    return bytes(content)


class _Challenge(msgspec.Struct):
    nonce: str


class _Pass(msgspec.Struct):
    token: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]+$")]


def fingerprint(certificate: str) -> str:
    """SHA-256 of a PEM certificate's DER bytes."""
    return sha256(ssl.PEM_cert_to_DER_cert(certificate))


def _code(body: bytes) -> str:
    """The peer's own code where it names one of the exchange's; what a peer says is never believed further than that."""
    try:
        code = str(msgspec.json.decode(body)["code"])
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, RecursionError):
        return "peer.answer"
    return code if code.startswith("frame.") and code in CODES else "peer.answer"
