"""A line to one peer's listener: TLS to exactly its certificate, proven once, then calls under the token."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, TypeVar

import httpx
import msgspec

from tansiq.errors import CODES, Fault
from tansiq.exchange.frames import MAX_BATCH_BYTES
from tansiq.exchange.peering import Exchange
from tansiq.exchange.session import Proof
from tansiq.ids import NodeId, sha256

T = TypeVar("T", bound=msgspec.Struct)
CONNECT_S = 5.0
MAX_ANSWER_BYTES = 2 * MAX_BATCH_BYTES
"""A batch in base64 with what stands around it; a peer that says more is cut off."""
GRACE_S = 4.0
"""How long past the wait an answer may take on a bad line before the link counts as dead."""
TRIES = 3
"""So often a call is made that the peer takes later, as much later as it says; then the link begins anew, and says so."""
LATER_S = 30.0
"""Longer we do not wait on a peer's word alone."""
BELIEVED = ("frame.", "parcel.")
"""The families of codes that a peer may tell us of."""


class Line:
    """An open line to a peer; any of its calls may be under way at once."""

    def __init__(self, client: httpx.AsyncClient, peer: NodeId) -> None:
        self._client = client
        self._peer = peer

    async def post(self, path: str, data: bytes) -> bytes:
        """A call and its answer; made again where the peer says that it takes it later.

        Raises:
            Fault: ``peer.refused`` when it does not know us (any more), ``request.too-many`` when it takes nothing of us for now,
                its code when it names one of the exchange's, else ``peer.answer``; ``frame.too-large``.
            httpx.HTTPError: the line is broken.
        """
        for left in reversed(range(TRIES)):
            try:
                return await self._post(path, data)
            except Fault as fault:
                if fault.later_s is None or not left:
                    raise
                await asyncio.sleep(fault.later_s)
        raise AssertionError  # the last try returns or raises

    async def _post(self, path: str, data: bytes) -> bytes:
        request = self._client.build_request(
            "POST",
            path,
            content=data,
            headers={"content-type": "application/json"},
            extensions={"sni_hostname": self._peer},
        )
        answer = await self._client.send(request, stream=True)
        try:
            content = await _limited(answer)
        finally:
            await answer.aclose()
        if answer.status_code == 401:
            raise Fault("peer.refused")
        if answer.status_code == 429:
            raise Fault("request.too-many", later_s=later_s(answer.headers.get("retry-after", "")))
        if answer.status_code != 200:
            raise Fault(code_of(content))
        return content

    async def prove(self, exchange: Exchange, listener: str) -> None:
        """Prove that we are who we say; the calls after it go under the token that this brings."""
        hello = await self.post("/peer/hello", msgspec.json.encode({"node": exchange.node}))
        nonce = read(hello, Challenge).nonce
        proof = Proof(client=exchange.node, server=self._peer, listener=listener, nonce=nonce)
        proven = await self.post("/peer/prove", exchange.seal_proof(proof))
        self._client.headers["authorization"] = f"Bearer {read(proven, Pass).token}"


@asynccontextmanager
async def opened(
    exchange: Exchange, peer: NodeId, address: str, certificate: str, wait_s: float
) -> AsyncIterator[Line]:
    """A proven line to a peer.

    Args:
        address: ``host:port`` of its listener.
        certificate: its TLS certificate, PEM; nothing else is trusted.
        wait_s: how long its answers may wait for news.
    """
    context = ssl.create_default_context(cadata=certificate)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    timeout = httpx.Timeout(wait_s + GRACE_S, connect=CONNECT_S)
    async with httpx.AsyncClient(
        base_url=f"https://{address}", verify=context, timeout=timeout, trust_env=False
    ) as client:
        line = Line(client, peer)
        await line.prove(exchange, fingerprint(certificate))
        yield line


async def _limited(answer: httpx.Response) -> bytes:
    content = bytearray()
    async for chunk in answer.aiter_bytes():
        content += chunk
        if len(content) > MAX_ANSWER_BYTES:
            raise Fault("frame.too-large")
    return bytes(content)


class Challenge(msgspec.Struct):
    """What a proof must repeat."""

    nonce: str


class Pass(msgspec.Struct):
    """Under what the calls after a proof go."""

    token: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]+$")]


def fingerprint(certificate: str) -> str:
    """SHA-256 of a PEM certificate's DER bytes."""
    return sha256(ssl.PEM_cert_to_DER_cert(certificate))


def read(answer: bytes, type_: type[T]) -> T:
    """An answer of the peer's.

    Raises:
        Fault: ``peer.answer``.
    """
    try:
        return msgspec.json.decode(answer, type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("peer.answer", str(error)[:200]) from error


def later_s(said: str) -> float | None:
    """After how long the peer takes the call, as it says in whole seconds; None when it does not say."""
    return min(float(said), LATER_S) if said.isascii() and said.isdigit() and len(said) < 10 else None


def code_of(body: bytes) -> str:
    """The peer's own code where it names one of the exchange's; what a peer says is never believed further than that."""
    try:
        code = str(msgspec.json.decode(body)["code"])
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, RecursionError):
        return "peer.answer"
    return code if code.startswith(BELIEVED) and code in CODES else "peer.answer"
