"""Our end of a way through a third node: parcels handed to it for the peers behind it, and fetched from it.

A peer is reached like this while the direct line to it is silent. A parcel for it is made when there is something that the last one
did not hold: frames, or our receipts for what has come; when the last one was full, once its receipt is here. Else it is made anew
every `AGAIN`: the last one may be lost, and the heads in it keep the peer's picture from growing old. A parcel is no sign of life
of the peer: neither ``heard_at`` nor the link's fault move (`Exchange.take`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import msgspec
import structlog

from tansiq.errors import Fault
from tansiq.exchange import inbox, outbox
from tansiq.exchange.bell import Bell
from tansiq.exchange.carrier import Brought, Carrier, Written
from tansiq.exchange.frames import Lane, Position
from tansiq.exchange.line import Line
from tansiq.exchange.peering import LANES, Exchange
from tansiq.exchange.sealed import Fetch, Parcel, read_fetched
from tansiq.ids import Digest, NodeId, sha256
from tansiq.storage import Database, Tx

DIRECT_FOR = timedelta(minutes=1)
"""A direct line on which nothing was heard for so long is taken for broken."""
AGAIN = timedelta(seconds=20)
"""Well under the two minutes after which a picture is too old to plan with."""
ROUND_S = 0.2
"""What is queued within it goes in one parcel."""
LOOK_S = 5.0

Positions = dict[Lane, Position]


@dataclass(frozen=True)
class Sent:
    """The last parcel for a peer: when, what we kept of the peer's lanes then, from where to where it went, whether it was full."""

    at: datetime
    kept: Positions
    began: Positions
    written: Written


class Courier:
    """The peers that are reached through one node.

    Args:
        salt: fresh randomness for a parcel.
        peers: whom we reach like this.
    """

    def __init__(
        self,
        exchange: Exchange,
        carrier: Carrier,
        db: Database,
        bell: Bell,
        salt: Callable[[NodeId], bytes],
        peers: tuple[NodeId, ...],
        *,
        wait_s: float,
        retry_s: float,
    ) -> None:
        self._exchange = exchange
        self._carrier = carrier
        self._db = db
        self._bell = bell
        self._salt = salt
        self._peers = peers
        self._wait_s = wait_s
        self._retry_s = retry_s
        self._sent: dict[NodeId, Sent] = {}
        self._told: dict[NodeId, str] = {}

    def due(self, peer: NodeId) -> tuple[bytes, Sent] | None:
        """A parcel for a peer, if it is time for one; `sent` notes that it was handed over.

        Raises:
            Fault: ``peer.unknown``, ``bundle.no-key``.
        """
        now = self._exchange.now()
        heard = self._exchange.live(peer).heard_at
        if heard is not None and abs(now - heard) < DIRECT_FOR:
            return None
        kept, began = self._db.read(lambda tx: _kept(tx, peer)), self._exchange.receipted(peer)
        if not self._is_due(peer, now, kept, began):
            return None
        written = self._carrier.parcel_for(peer, self._salt(peer))
        return written.data, Sent(now, kept, began, written)

    def sent(self, peer: NodeId, parcel: Sent) -> None:
        """The node that carries it has it."""
        self._sent[peer] = parcel

    def _is_due(self, peer: NodeId, now: datetime, kept: Positions, began: Positions) -> bool:
        last = self._sent.get(peer)
        if last is None or kept != last.kept or abs(now - last.at) >= AGAIN:
            return True
        if last.written.more and began == last.began:
            return False
        return self._db.read(lambda tx: outbox.waiting(tx, peer, last.written.reached))

    async def hand(self, line: Line) -> None:
        """Hand over what is due, until the line breaks."""
        while True:
            count = self._bell.count
            for peer in self._peers:
                try:
                    found = await asyncio.to_thread(self.due, peer)
                    if found is not None:
                        await line.post("/peer/parcel", msgspec.json.encode(Parcel(peer, found[0])))
                        self.sent(peer, found[1])
                        self._told.pop(peer, None)
                except Fault as fault:
                    await self._refused(peer, fault)
            await asyncio.sleep(ROUND_S)
            await self._bell.after(count, LOOK_S)

    async def fetch(self, line: Line) -> None:
        """Take in what is brought, until the line breaks."""
        taken: tuple[Digest, ...] = ()
        while True:
            answer = await line.post("/peer/parcels", msgspec.json.encode(Fetch(taken, self._wait_s)))
            taken, news = (), False
            try:
                data = read_fetched(answer).data
                if data is not None:
                    taken = (sha256(data),)
                    news = await self._take(data)
            except Fault as fault:
                if fault.code.startswith("store."):
                    taken = ()  # it is good, and we had no room: it is fetched again
                await self._refused(NodeId(""), fault)
            else:
                await asyncio.sleep(0 if news else ROUND_S)

    async def _take(self, data: bytes) -> bool:
        """Whether it brought anything."""
        brought: Brought = await asyncio.to_thread(partial(self._carrier.take_bundle, [data], by_hand=False))
        self._bell.ring()
        if brought.fault is not None:
            raise brought.fault
        self._told.pop(NodeId(""), None)
        return bool(brought.stored or brought.receipted)

    async def _refused(self, peer: NodeId, fault: Fault) -> None:
        """Say it once; nothing is lost, for what was in it is kept until its receipt."""
        if fault.code == "peer.refused":
            raise fault
        if self._told.get(peer) != fault.code:
            structlog.get_logger().warning("parcel", peer=peer, code=fault.code)
        self._told[peer] = fault.code
        await asyncio.sleep(self._retry_s)


def _kept(tx: Tx, peer: NodeId) -> Positions:
    return {lane: inbox.position(tx, peer, lane) for lane in LANES}
