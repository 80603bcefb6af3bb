"""The door for other nodes: six calls over HTTPS, apart from the desks' door.

    POST /peer/hello     {"node"}              -> {"nonce"}
    POST /peer/prove     a signed Proof        -> {"token"}
    POST /peer/pull      an Ask, with token    -> a Batch, at once or when there is news
    POST /peer/push      a Batch, with token   -> an Ask: where we stand now
    POST /peer/parcel    a Parcel, with token  -> {}: it is kept for its recipient
    POST /peer/parcels   a Fetch, with token   -> a Fetched, at once or when a parcel has come

Whoever has no token learns nothing: not even which nodes are known.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import msgspec
from litestar import Litestar, Request, Response, post
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.handlers import BaseRouteHandler
from litestar.params import RawBody

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange import session
from tansiq.exchange.answers import Served
from tansiq.exchange.bell import Bell
from tansiq.exchange.frames import MAX_ASK_BYTES, MAX_BATCH_BYTES, Ask
from tansiq.exchange.peering import Exchange
from tansiq.exchange.presence import Presence
from tansiq.exchange.sealed import MAX_HAND_BYTES, Depot, Fetch, Fetched, read_fetch
from tansiq.exchange.session import PROOF_FOR, Proof
from tansiq.ids import Entropy, NodeId

TOKEN_FOR = timedelta(minutes=10)
MAX_WAIT_S = 30.0
MAX_HELLOS = 256
"""Challenges that may be open at once; more is somebody knocking without a key."""

MAX_PUSH_BYTES = 2 * MAX_BATCH_BYTES
"""As an answer to a pull may have (`line.MAX_ANSWER_BYTES`)."""

PeerRequest = Request[object, object, State]


class Hello(msgspec.Struct, frozen=True):
    """Who knocks."""

    node: NodeId


class Sessions:
    """Open challenges and tokens; both are lost with the process, and peers knock again."""

    def __init__(self, node: NodeId, certificate: str, clock: Clock, entropy: Entropy) -> None:
        self._node = node
        self._certificate = certificate
        self._clock = clock
        self._entropy = entropy
        self._hellos: dict[str, tuple[NodeId, datetime]] = {}
        self._tokens: dict[str, tuple[NodeId, datetime]] = {}

    def hello(self, node: NodeId) -> str:
        """A fresh challenge for whoever says that he is ``node``."""
        now = self._clock.now()
        self._hellos = {nonce: known for nonce, known in self._hellos.items() if known[1] > now}
        if len(self._hellos) >= MAX_HELLOS:
            raise Fault("request.too-many")
        nonce = self._entropy.take(24, f"nonce {node}").hex()
        self._hellos[nonce] = (node, now + PROOF_FOR)
        return nonce

    def proven(self, exchange: Exchange, data: bytes) -> str:
        """A token for a proof that answers an open challenge. Raises ``peer.refused``."""
        now = self._clock.now()
        said = session.claimed(data)
        node, until = self._hellos.pop(said.nonce, (NodeId(""), now))
        if until <= now:
            raise Fault("peer.refused")
        exchange.check_proof(data, Proof(client=node, server=self._node, listener=self._certificate, nonce=said.nonce))
        token = self._entropy.take(32, f"token {node}").hex()
        self._tokens = {name: known for name, known in self._tokens.items() if known[1] > now}
        self._tokens[token] = (node, now + TOKEN_FOR)
        return token

    def peer(self, header: str | None) -> NodeId:
        """Whose token this is. Raises ``peer.refused``."""
        node, until = self._tokens.get((header or "").removeprefix("Bearer "), (NodeId(""), self._clock.now()))
        if until <= self._clock.now():
            raise Fault("peer.refused")
        return node


def listener(
    exchange: Exchange, sessions: Sessions, bell: Bell, presence: Presence | None = None, depot: Depot | None = None
) -> Litestar:
    """The peers' application (ASGI).

    Args:
        presence: told of what each peer does here.
        depot: what is carried for others; None: nothing is.
    """
    known = presence or Presence()

    def with_token(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
        sessions.peer(connection.headers.get("authorization"))  # before a byte of the body is read

    def caller(request: PeerRequest) -> NodeId:
        return sessions.peer(request.headers.get("authorization"))

    @post("/peer/hello", status_code=200)
    async def hello(body: RawBody) -> dict[str, str]:
        return {"nonce": sessions.hello(hello_of(body).node)}

    @post("/peer/prove", status_code=200)
    async def prove(body: RawBody) -> dict[str, str]:
        return {"token": await asyncio.to_thread(sessions.proven, exchange, body)}

    @post("/peer/pull", status_code=200)
    async def pull(request: PeerRequest, body: RawBody) -> Response[bytes]:
        peer = caller(request)
        with known.asking(peer):
            served = await _served(exchange, bell, peer, exchange.wants(body))
        return Response(served.batch, media_type="application/json")

    @post("/peer/push", status_code=200, guards=[with_token], request_max_body_size=MAX_PUSH_BYTES)
    async def push(request: PeerRequest, body: RawBody) -> Response[bytes]:
        peer = caller(request)
        with known.pushing(peer):
            ask = await asyncio.to_thread(_taken, exchange, bell, peer, body)
        return Response(ask, media_type="application/json")

    @post("/peer/parcel", status_code=200, guards=[with_token], request_max_body_size=MAX_HAND_BYTES)
    async def parcel(request: PeerRequest, body: RawBody) -> dict[str, str]:
        if depot is None:
            raise Fault("parcel.full")
        await asyncio.to_thread(depot.hand, caller(request), body)
        bell.ring()
        return {}

    @post("/peer/parcels", status_code=200, guards=[with_token])
    async def parcels(request: PeerRequest, body: RawBody) -> Response[bytes]:
        found = await _fetched(depot, bell, caller(request), read_fetch(body)) if depot else Fetched(None)
        return Response(msgspec.json.encode(found), media_type="application/json")

    return Litestar(
        [hello, prove, pull, push, parcel, parcels],
        openapi_config=None,
        exception_handlers={Fault: _refused},
        request_max_body_size=MAX_ASK_BYTES,
        logging_config=None,
        debug=False,
    )


def _taken(exchange: Exchange, bell: Bell, peer: NodeId, batch: bytes) -> bytes:
    """Take what was pushed; the answer is our ask as it is then, so a lane that was refused is pushed again from where we stand."""
    exchange.keep_receipts(peer, ())  # raises peer.refused for one that was revoked since it got its token
    received = exchange.receive(peer, batch)
    if received.stored or received.recalled:
        bell.ring()
    return exchange.ask(peer)


async def _fetched(depot: Depot, bell: Bell, peer: NodeId, wanted: Fetch) -> Fetched:
    """A parcel now if there is one, else when the bell has rung for one, or none when the wait is over."""
    loop = asyncio.get_running_loop()
    until = loop.time() + min(wanted.wait_s, MAX_WAIT_S)
    while True:
        count = bell.count
        found = await asyncio.to_thread(depot.fetch, peer, wanted)
        left = until - loop.time()
        if found.data is not None or left <= 0:
            return found
        wanted = Fetch()
        await bell.after(count, left)


async def _served(exchange: Exchange, bell: Bell, peer: NodeId, ask: Ask) -> Served:
    """Answer now if there is something to say, else when the bell has rung, or with fresh heads when the wait is over."""
    loop = asyncio.get_running_loop()
    until = loop.time() + min(ask.wait_s, MAX_WAIT_S)
    while True:
        count = bell.count
        served = await asyncio.to_thread(exchange.serve, peer, ask)
        if served.received:
            bell.ring()
            count = bell.count
        left = until - loop.time()
        if not served.empty or left <= 0:
            return served
        await bell.after(count, left)


def hello_of(body: bytes) -> Hello:
    """Who says that he knocks.

    Raises:
        Fault: ``peer.refused``.
    """
    try:
        return msgspec.json.decode(body, type=Hello)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("peer.refused") from error


def _refused(_: PeerRequest, fault: Fault) -> Response[dict[str, str]]:
    status = 401 if fault.code == "peer.refused" else 429 if fault.code == "request.too-many" else 409
    return Response({"code": fault.code}, status_code=status)
