"""The door for other nodes: six calls over HTTPS, apart from the desks' door.

    POST /peer/hello     {"node"}              -> {"nonce"}
    POST /peer/prove     a signed Proof        -> {"token"}
    POST /peer/pull      an Ask, with token    -> a Batch, at once or when there is news
    POST /peer/push      a Batch, with token   -> an Ask: where we stand now
    POST /peer/parcel    a Parcel, with token  -> {}: it is kept for its recipient
    POST /peer/parcels   a Fetch, with token   -> a Fetched, at once or when a parcel has come

Whoever has no token learns nothing: not even which nodes are known. How much is taken of whom is in `threshold`.

A challenge is kept by nobody: it bears its own end and the mark of a secret that this process alone has. So any number of strangers
may knock without filling anything, and a peer's challenge is never crowded out by theirs. What is remembered is what a proof that
held has used up, and only a peer's key makes one.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from threading import Lock
from typing import Any

import msgspec
from litestar import Litestar, Request, Response, post
from litestar.connection import ASGIConnection
from litestar.datastructures import MutableScopeHeaders, State
from litestar.handlers import BaseRouteHandler
from litestar.params import RawBody
from litestar.response.base import ASGIResponse
from litestar.types import ASGIApp, Message, Receive, ReceiveMessage, Scope, Send

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
from tansiq.exchange.threshold import Caller, Remote, Threshold
from tansiq.ids import Entropy, NodeId

TOKEN_FOR = timedelta(minutes=10)
MAX_WAIT_S = 30.0
MAX_KNOCK_BYTES = 8 * 1024
"""A hello or a proof: a proof takes some five hundred bytes."""
TOKENS = 8
"""Of one peer at once. It uses one for each line; the oldest gives way, and whoever still has it proves himself again."""
MARK_BYTES = 16

MAX_PUSH_BYTES = 2 * MAX_BATCH_BYTES
"""As an answer to a pull may have (`line.MAX_ANSWER_BYTES`)."""

PeerRequest = Request[object, object, State]


class Hello(msgspec.Struct, frozen=True):
    """Who knocks."""

    node: NodeId


class Sessions:
    """Challenges and tokens; both are lost with the process, and peers knock again."""

    def __init__(self, node: NodeId, certificate: str, clock: Clock, entropy: Entropy) -> None:
        self._node = node
        self._certificate = certificate
        self._clock = clock
        self._entropy = entropy
        self._secret = entropy.take(32, "challenges")
        self._spent: dict[str, datetime] = {}
        self._tokens: dict[str, tuple[NodeId, datetime]] = {}
        self._lock = Lock()

    def hello(self, node: NodeId) -> str:
        """A fresh challenge for whoever says that he is ``node``."""
        until_us = int((self._clock.now() + PROOF_FOR).timestamp() * 1_000_000)
        fresh = until_us.to_bytes(8, "big") + self._entropy.take(16, f"nonce {node}")
        return (fresh + self._mark(node, fresh)).hex()

    def proven(self, exchange: Exchange, data: bytes) -> str:
        """A token for a proof that answers an open challenge. Raises ``peer.refused``."""
        said = session.claimed(data)
        self._check_open(said.client, said.nonce)  # before a signature is looked at: it costs a hundred times more
        expected = Proof(client=said.client, server=self._node, listener=self._certificate, nonce=said.nonce)
        exchange.check_proof(data, expected)
        return self._token(said.client, said.nonce)

    def known(self, header: str | None) -> NodeId | None:
        """Whose token this is; None: it counts for nobody."""
        node, until = self._tokens.get((header or "").removeprefix("Bearer "), (None, self._clock.now()))
        return node if until > self._clock.now() else None

    def peer(self, header: str | None) -> NodeId:
        """Whose token this is. Raises ``peer.refused``."""
        node = self.known(header)
        if node is None:
            raise Fault("peer.refused")
        return node

    def _mark(self, node: NodeId, fresh: bytes) -> bytes:
        return hmac.digest(self._secret, fresh + node.encode("utf-8", "surrogatepass"), hashlib.sha256)[:MARK_BYTES]

    def _check_open(self, node: NodeId, nonce: str) -> None:
        try:
            data = bytes.fromhex(nonce)
        except ValueError:
            data = b""
        fresh, mark = data[:-MARK_BYTES], data[-MARK_BYTES:]
        if not hmac.compare_digest(mark, self._mark(node, fresh)):
            raise Fault("peer.refused")
        left_us = int.from_bytes(fresh[:8], "big") - int(self._clock.now().timestamp() * 1_000_000)
        if not 0 < left_us <= PROOF_FOR / timedelta(microseconds=1):  # more: the clock was put back
            raise Fault("peer.refused")

    def _token(self, node: NodeId, nonce: str) -> str:
        now = self._clock.now()
        token = self._entropy.take(32, f"token {node}").hex()
        with self._lock:  # proofs are looked at in threads, and each counts once
            self._spent = {each: until for each, until in self._spent.items() if until > now}
            if nonce in self._spent:
                raise Fault("peer.refused")
            self._spent[nonce] = now + PROOF_FOR
            tokens = {name: known for name, known in self._tokens.items() if known[1] > now}
            mine = [name for name, known in tokens.items() if known[0] == node]
            for name in mine[: max(len(mine) - TOKENS + 1, 0)]:
                del tokens[name]
            tokens[token] = (node, now + TOKEN_FOR)
            self._tokens = tokens
        return token


def listener(
    exchange: Exchange,
    sessions: Sessions,
    bell: Bell,
    presence: Presence | None = None,
    depot: Depot | None = None,
    threshold: Threshold | None = None,
) -> ASGIApp:
    """The peers' application (ASGI).

    Args:
        presence: told of what each peer does here.
        depot: what is carried for others; None: nothing is.
        threshold: how much is taken of whom.
    """
    known = presence or Presence()

    def with_token(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
        sessions.peer(connection.headers.get("authorization"))  # before a byte of the body is read

    def caller(request: PeerRequest) -> NodeId:
        return sessions.peer(request.headers.get("authorization"))

    @post("/peer/hello", status_code=200, request_max_body_size=MAX_KNOCK_BYTES)
    async def hello(body: RawBody) -> dict[str, str]:
        return {"nonce": sessions.hello(hello_of(body).node)}

    @post("/peer/prove", status_code=200, request_max_body_size=MAX_KNOCK_BYTES)
    async def prove(body: RawBody) -> dict[str, str]:
        return {"token": await asyncio.to_thread(sessions.proven, exchange, body)}

    @post("/peer/pull", status_code=200, guards=[with_token])
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

    application = Litestar(
        [hello, prove, pull, push, parcel, parcels],
        openapi_config=None,
        exception_handlers={Fault: _refused},
        request_max_body_size=MAX_ASK_BYTES,
        logging_config=None,
        debug=False,
    )
    return _over(threshold or Threshold(), sessions, exchange.now, application)


def _over(threshold: Threshold, sessions: Sessions, now: Callable[[], datetime], application: ASGIApp) -> ASGIApp:
    """An application behind a threshold: whatever is called, known or not, is counted of whoever calls."""

    async def at_the_door(scope: Scope, receive: Receive, send: Send) -> None:
        remote = Remote(*(scope["client"] or ("", 0)))
        peer = sessions.known(Request[object, object, State](scope).headers.get("authorization"))
        caller = Caller(remote.host, peer)

        async def came() -> ReceiveMessage:
            message = await receive()
            if message["type"] == "http.request":
                threshold.carried(caller, len(message.get("body", b"")), now())
            return message

        async def goes(message: Message) -> None:
            if message["type"] == "http.response.start" and peer is None and message["status"] != 200:
                # else the server would read the rest of a stranger's body, to keep the connection for his next call
                MutableScopeHeaders.from_message(message)["connection"] = "close"
            elif message["type"] == "http.response.body":
                threshold.carried(caller, len(message.get("body", b"")), now())
            await send(message)

        try:
            threshold.call(caller, now())
        except Fault as fault:
            refusal = ASGIResponse(
                body=b'{"code":"%s"}' % fault.code.encode(),
                media_type="application/json",
                status_code=429,
                headers=_later(fault),
            )
            await refusal(scope, receive, goes)
            return
        if peer is not None:
            threshold.proven(remote, peer)
        await application(scope, came, goes)

    return at_the_door


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
    return Response({"code": fault.code}, status_code=status, headers=_later(fault))


def _later(fault: Fault) -> dict[str, str]:
    return {} if fault.later_s is None else {"retry-after": str(max(ceil(fault.later_s), 1))}
