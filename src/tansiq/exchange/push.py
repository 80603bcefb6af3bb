"""Push beside pull: what waits for a peer that does not ask is posted to it.

Theory. A push is a pull turned round. The peer's answer to it *is* an ask: its positions and its signed receipts. So the next batch
is what `Exchange.serve` answers to that ask, and everything that holds of a pull holds of a push: the batch is a function of the
outbox and the positions, the same checks take it, and a push that got lost, or whose answer did, is repaired by the next one. The
first batch has no ask before it; it begins at the peer's last receipt, as a bundle does.

A push is made when the peer has no ask waiting here and has made none for `PATIENCE_S`: while it asks, its asks are the faster way
and a push would only send the same again. It is made at once when something waits, and every ``wait_s`` when nothing does, so that
the heads keep the peer's picture fresh, as the asks of an idle line do. Where pushes and asks cross all the same, the frames that
the peer has are passed over by number (`session.check`), in the transaction that keeps the others.
"""

from __future__ import annotations

import asyncio

import structlog

from tansiq.errors import Fault
from tansiq.exchange.answers import Served
from tansiq.exchange.bell import Bell
from tansiq.exchange.bundle import PART_BYTES
from tansiq.exchange.frames import Ask, Lane, Position
from tansiq.exchange.line import Line
from tansiq.exchange.peering import Exchange
from tansiq.exchange.presence import Presence
from tansiq.ids import NodeId

PATIENCE_S = 2.0
"""So long after its last ask a peer may need to take the answer in and ask again."""
PUSH_BYTES = PART_BYTES
"""Frames' bodies in a push: what goes twice at most when it crosses with an ask."""


class Pusher:
    """Pushes to one peer, for as long as its line lasts.

    Args:
        wait_s: how often an idle line is told that there is nothing new.
        retry_s: the pause after a push that brought nothing on.
    """

    def __init__(
        self, exchange: Exchange, bell: Bell, presence: Presence, peer: NodeId, *, wait_s: float, retry_s: float
    ) -> None:
        self._exchange = exchange
        self._bell = bell
        self._presence = presence
        self._peer = peer
        self._wait_s = wait_s
        self._retry_s = retry_s
        self._refused: str | None = None

    async def run(self, line: Line) -> None:
        """Push until the line breaks or the peer does not know us any more; a push that it refuses is tried again later."""
        while True:
            try:
                await self._turn(line)
            except Fault as fault:
                if fault.code == "peer.refused":
                    raise
                if fault.code != self._refused:
                    structlog.get_logger().warning("push", peer=self._peer, code=fault.code)
                self._refused = fault.code
                await asyncio.sleep(self._retry_s)

    async def _turn(self, line: Line) -> None:
        """As long as the peer does not ask by itself."""
        ask, idle_until = None, 0.0
        loop = asyncio.get_running_loop()
        while not await self._asks():
            count = self._bell.count
            before, served = await asyncio.to_thread(self._served, ask)
            if served.received:
                self._bell.ring()
                count = self._bell.count
            if served.empty and loop.time() < idle_until:
                await self._bell.after(count, idle_until - loop.time())
                continue
            answer = await line.post("/peer/push", served.batch)
            ask = self._exchange.wants(answer)
            idle_until = loop.time() + self._wait_s
            if not served.empty and ask.after == before and not ask.hold:
                raise Fault("peer.answer", "The peer takes nothing of what is pushed.")
            self._refused = None

    async def _asks(self) -> bool:
        """Whether the peer asks by itself; then it is left in peace for a while."""
        left = PATIENCE_S - self._presence.asked_s(self._peer)
        if left <= 0:
            return False
        await asyncio.sleep(left)
        return True

    def _served(self, ask: Ask | None) -> tuple[dict[Lane, Position], Served]:
        """From where, and what."""
        if ask is not None:
            return ask.after, self._exchange.serve(self._peer, ask)
        after = self._exchange.receipted(self._peer)
        return after, self._exchange.answer(self._peer, Ask(after=after), PUSH_BYTES)
