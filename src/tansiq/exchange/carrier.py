"""The exchange by hand: what a link would carry, written into a bundle and taken out of one. The files are the caller's.

A bundle begins where the peer's last receipt stands, so each holds all that the peer may lack and none depends on another: they can
be lost, read twice or in any order. What was taken before is passed over by number and chain, as on a link.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import msgspec

from tansiq.errors import Fault
from tansiq.exchange import bundle, clocks, inbox
from tansiq.exchange.bundle import MAX_BUNDLE_BYTES, MAX_PART_BYTES, PART_BYTES, Part
from tansiq.exchange.frames import Ask, Batch, Lane, Position, Receipt, read
from tansiq.exchange.peering import Exchange
from tansiq.ids import NodeId
from tansiq.records.sealing import Opener
from tansiq.records.signing import Payload, open_envelope
from tansiq.storage import Database, Tx

PARCEL_BYTES = PART_BYTES
"""Frames' bodies in a parcel: what is under way to a peer through a third node before its receipt comes back."""


class Nodes(Protocol):
    """What the carrier must know of the network, for a transaction's snapshot."""

    def nodes(self, tx: Tx) -> tuple[NodeId, ...]:
        """All nodes that are known, this one too."""
        ...

    def sealing_key(self, tx: Tx, peer: NodeId) -> bytes:
        """The raw X25519 key of a node that is known; empty when it has none."""
        ...


@dataclass(frozen=True)
class Written:
    """How far writing has come.

    Args:
        data: the next bytes of the file.
        parts, frames: so far.
        more: whether something was left for the next bundle, because this one is as large as one may be.
        reached: where the lanes stand for whoever takes all of it.
    """

    data: bytes
    parts: int
    frames: int
    more: bool = False
    reached: dict[Lane, Position] = field(default_factory=dict)


@dataclass(frozen=True)
class Brought:
    """How far reading has come.

    Args:
        peer: who wrote it.
        parts: complete ones, so far.
        stored: records that were new here.
        receipted: copies of ours that it proved received.
        moved: whether a lane, or a receipt of ours, went further by it. Of a bundle that was read before nothing does, and it is no
            fault.
        fault: the first thing that was refused; the rest was taken all the same, as far as it can be without it.
    """

    peer: NodeId
    parts: int = 0
    stored: int = 0
    receipted: int = 0
    moved: bool = False
    fault: Fault | None = None


class Carrier:
    """Writes and reads a node's bundles.

    Args:
        opener: the node's own key for bundles; None: made before there were any.
    """

    def __init__(self, exchange: Exchange, db: Database, nodes: Nodes, opener: Opener | None) -> None:
        self._exchange = exchange
        self._db = db
        self._nodes = nodes
        self._opener = opener

    def bundle_for(
        self, peer: NodeId, salt: bytes, part_bytes: int = PART_BYTES, most: int | None = None
    ) -> Iterator[Written]:
        """All that the peer has given no receipt for, with our receipts for what it sent; piece by piece, as it goes into the file.

        Args:
            salt: 16 fresh random bytes.
            part_bytes: see `bundle.PART_BYTES`.
            most: bytes that it may have, `MAX_BUNDLE_BYTES` unless told; one part goes in any case.

        Raises:
            Fault: ``peer.unknown``, ``bundle.no-key``.
        """
        public = self._db.read(lambda tx: self._key_of(tx, peer))
        receipts = read(self._exchange.ask(peer), Ask).receipts
        after = self._exchange.receipted(peer)
        done = Written(bundle.header(salt, public), 0, 0)
        size = len(done.data)
        limit = MAX_BUNDLE_BYTES if most is None else most
        last = False
        while not last:
            yield done
            served = self._exchange.answer(peer, Ask(after=after), part_bytes)
            batch = read(served.batch, Batch)
            last = served.complete or size + 2 * MAX_PART_BYTES > limit
            number = done.parts + 1
            info = bundle.info_of(self._exchange.node, peer, salt, number)
            data = bundle.seal(Part(receipts if number == 1 else (), batch, last), public, info)
            size += len(data)
            frames = sum(len(lane.frames) for lane in batch.lanes.values())
            done = Written(data, number, done.frames + frames, last and not served.complete, served.reached)
            after = served.reached
        yield done

    def parcel_for(self, peer: NodeId, salt: bytes) -> Written:
        """A bundle of one part, whole: what goes through a third node (`sealed`)."""
        *start, end = self.bundle_for(peer, salt, PARCEL_BYTES, most=0)
        return replace(end, data=b"".join(each.data for each in (*start, end)))

    def take_bundle(
        self,
        chunks: Iterable[bytes],
        told: Callable[[Brought], None] = lambda _: None,
        *,
        by_hand: bool = True,
    ) -> Brought:
        """Take all that is good in a bundle, part by part, each lane of a part in one transaction.

        Args:
            chunks: the file, in pieces of any size.
            told: called after each part.
            by_hand: whether somebody of ours has read it in, or it came over a line; see `Exchange.take`.

        Raises:
            Fault: when there is nothing in it for us: ``bundle.addressee``, ``bundle.unreadable``, ``bundle.no-key``; and
                ``store.…``. What is refused later is reported in `Brought.fault`, not raised: what came before it is kept.
        """
        if self._opener is None:
            raise Fault("bundle.no-key", "This node was made before there were bundles.")
        pieces = bundle.split(chunks)
        salt = bundle.salt_of(next(pieces), self._opener.public)
        brought, part = self._first(pieces, salt, self._opener)
        while True:
            brought = self._take(brought, part, by_hand=by_hand)
            told(brought)
            try:
                if part.last:
                    self._ends(pieces)
                    return brought
                part = self._next(pieces, salt, self._opener, brought)
            except Fault as fault:
                kept = f"{fault.detail} Its first {brought.parts} parts were taken.".strip()
                return replace(brought, fault=brought.fault or Fault(fault.code, kept))

    def _others(self, tx: Tx) -> list[NodeId]:
        return [node for node in self._nodes.nodes(tx) if node != self._exchange.node]

    def _key_of(self, tx: Tx, peer: NodeId) -> bytes:
        if peer not in self._others(tx):
            raise Fault("peer.unknown", peer)
        key = self._nodes.sealing_key(tx, peer)
        if not key:
            raise Fault("bundle.no-key", peer)
        return key

    def _first(self, pieces: Iterator[bytes], salt: bytes, opener: Opener) -> tuple[Brought, Part]:
        """The first part says who wrote it: the node under whose name it opens."""
        sealed = next(pieces, b"")
        for peer in self._db.read(self._others):
            part = bundle.open_part(sealed, opener, bundle.info_of(peer, self._exchange.node, salt, 1))
            if part is not None:
                return Brought(peer), part
        raise Fault("bundle.unreadable", "Its first part is damaged, or was written by a node that is not known here.")

    def _next(self, pieces: Iterator[bytes], salt: bytes, opener: Opener, brought: Brought) -> Part:
        sealed = next(pieces, None)
        if sealed is None:
            raise Fault("bundle.unreadable", "It is cut short.")
        info = bundle.info_of(brought.peer, self._exchange.node, salt, brought.parts + 1)
        part = bundle.open_part(sealed, opener, info)
        if part is None:
            raise Fault("bundle.unreadable", f"Part {brought.parts + 1} is damaged.")
        return part

    def _ends(self, pieces: Iterator[bytes]) -> None:
        if next(pieces, None) is not None:
            raise Fault("bundle.unreadable", "Something stands behind its end.")

    def _take(self, brought: Brought, part: Part, *, by_hand: bool) -> Brought:
        fault, receipted, stored, held = brought.fault, 0, 0, None
        before = self._stand(brought.peer)
        try:
            receipted = len(self._exchange.keep_receipts(brought.peer, part.receipts))
            held = _held(part.receipts)
        except Fault as error:
            fault = fault or _reported(error)
        try:
            now = self._exchange.now
            got = self._exchange.take(
                brought.peer,
                msgspec.json.encode(part.batch),
                lambda as_of: clocks.carried(as_of, held, now()),
                by_hand=by_hand,
            )
        except Fault as error:
            fault = fault or _reported(error)
        else:
            stored = len(got.stored)
            if got.fault is not None:
                fault = fault or _reported(Fault(got.fault))
        return Brought(
            brought.peer,
            brought.parts + 1,
            brought.stored + stored,
            brought.receipted + receipted,
            brought.moved or receipted > 0 or self._stand(brought.peer) != before,
            fault,
        )

    def _stand(self, peer: NodeId) -> list[Position]:
        """How far a peer's lanes are kept."""
        return self._db.read(lambda tx: [inbox.position(tx, peer, lane) for lane in Lane])


def _held(receipts: tuple[bytes, ...]) -> datetime | None:
    """When we signed the newest of our heads that these receipts, already verified, are for."""
    read_off = [read(open_envelope(each, Payload.RECEIPT).payload, Receipt).as_of for each in receipts[: len(Lane)]]
    return max((as_of for as_of in read_off if as_of is not None), default=None)


def _reported(fault: Fault) -> Fault:
    """A refusal that does not end the reading; one of the store does."""
    if fault.code.startswith("store."):
        raise fault
    if fault.code == "frame.gap":
        hint = (
            "Write a bundle for that node, have it read there, and ask for a new one: it begins where this node stands."
        )
        return Fault(fault.code, f"{fault.detail} {hint}".strip())
    return fault
