"""Our side of the link to one peer: knock, prove, then pull and push again and again, for as long as the node runs.

Every failure ends in the same place: note its code, pause, start over. The pause grows to ``retry_s`` and is forgotten once an
answer has come. What a peer refuses of a push or a parcel does not end the link: pulls go on.

While there is much to catch up with, the next batch is asked for before the last is kept (`session.ahead`): one side reads its
store and the line is busy while the other side verifies and writes.
"""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from datetime import datetime

import httpx
import msgspec
import structlog

from tansiq.errors import Fault
from tansiq.exchange import line as lines
from tansiq.exchange import session
from tansiq.exchange.bell import Bell
from tansiq.exchange.courier import Courier
from tansiq.exchange.line import GRACE_S, Line
from tansiq.exchange.peering import Exchange
from tansiq.exchange.presence import Presence
from tansiq.exchange.push import Pusher
from tansiq.ids import NodeId

FIRST_PAUSE_S = 0.1


class Link:
    """The link to one peer.

    Args:
        peer: the node.
        address: ``host:port`` of its listener.
        certificate: its TLS certificate, PEM; nothing else is trusted.
        wait_s, retry_s: see `config.ExchangeSettings`.
        presence: what the peer does at our own listener.
        courier: for the peers that are reached through this one; None: there are none.
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
        presence: Presence | None = None,
        courier: Courier | None = None,
    ) -> None:
        self._exchange = exchange
        self._bell = bell
        self._peer = peer
        self._address = address
        self._certificate = certificate
        self._wait_s = wait_s
        self._retry_s = retry_s
        self._presence = presence or Presence()
        self._courier = courier
        self._pusher = Pusher(exchange, bell, self._presence, peer, wait_s=wait_s, retry_s=retry_s)
        self._pause = FIRST_PAUSE_S
        self._unwanted = 0
        self._log = structlog.get_logger().bind(peer=peer)

    async def run(self) -> None:
        """Keep the link until cancelled."""
        self._pause = FIRST_PAUSE_S
        while True:
            code = await self._until_it_fails()
            if not (code == "peer.unreachable" and self._is_pushed_to()):
                if self._exchange.live(self._peer).fault != code:
                    self._log.warning("link", code=code)
                self._exchange.failed(self._peer, code)
                self._bell.ring()
            await asyncio.sleep(self._pause)
            self._pause = min(self._pause * 2, self._retry_s)

    def _is_pushed_to(self) -> bool:
        """Whether the peer's pushes come: that we cannot reach it is no fault of the line, which is open in one direction only."""
        return self._presence.pushed_s(self._peer) < 2 * self._wait_s + GRACE_S

    async def _until_it_fails(self) -> str:
        code = "peer.unreachable"
        try:
            async with self._line() as line, asyncio.TaskGroup() as group:
                group.create_task(self._pull(line))
                group.create_task(self._pusher.run(line))
                if self._courier is not None:
                    group.create_task(self._courier.hand(line))
                    group.create_task(self._courier.fetch(line))
        except* (httpx.HTTPError, OSError):
            code = "peer.unreachable"
        except* (msgspec.MsgspecError, ValueError, KeyError, RecursionError):
            code = "peer.answer"
        except* Fault as group:
            code = _first(group)
        return code

    def _line(self) -> AbstractAsyncContextManager[Line]:
        return lines.opened(self._exchange, self._peer, self._address, self._certificate, self._wait_s)

    async def _pull(self, line: Line) -> None:
        while True:
            asked_at = self._exchange.now()
            ask = await asyncio.to_thread(self._exchange.ask, self._peer, self._wait_s)
            data = await line.post("/peer/pull", ask)
            while ahead := session.ahead(data):
                next_asked_at = self._exchange.now()
                ask = await asyncio.to_thread(self._exchange.ask, self._peer, ahead=ahead)
                coming = asyncio.create_task(line.post("/peer/pull", ask))
                try:
                    await self._keep(data, asked_at)
                    data, asked_at = await coming, next_asked_at
                finally:
                    coming.cancel()
                    await asyncio.gather(coming, return_exceptions=True)
            await self._keep(data, asked_at)
            self._pause = FIRST_PAUSE_S

    async def _keep(self, data: bytes, asked_at: datetime) -> None:
        received = await asyncio.to_thread(self._exchange.receive, self._peer, data, asked_at)
        if received.stored or received.recalled:
            self._bell.ring()
        if received.fault:
            raise Fault(received.fault)
        self._unwanted = self._unwanted + 1 if received.held else 0
        # the first may have been asked for before the quota was used up; after that the peer does not heed our word
        if self._unwanted > 1:
            await asyncio.sleep(self._retry_s)


def _first(group: BaseExceptionGroup[Fault]) -> str:
    found = group.exceptions[0]
    return found.code if isinstance(found, Fault) else _first(found)
