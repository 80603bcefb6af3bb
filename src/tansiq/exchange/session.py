"""What two nodes may believe of each other: pure checks, no I/O.

Theory: a head's signature covers its chain; the chain covers the digests of all frames up to it; a digest covers a frame's bytes.
So one signature and one hash a frame verify a batch. A batch is taken whole, lane by lane, or not at all: a prefix of it is covered
by no signature. A new epoch is the sender's to begin: a signed opening, whose digest is the chain before its first frame. So the
opening, and in it the old epoch's end, is covered by every later head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import msgspec

from tansiq.errors import Fault
from tansiq.exchange.frames import Frame, Head, Lane, LaneBatch, Opening, Position, Receipt, instant, link, read
from tansiq.ids import KeyId, NodeId, sha256
from tansiq.records.signing import Payload, Signer, open_envelope, verify

MAX_SKEW = timedelta(minutes=2)
"""Beyond this two rooms' clocks differ too much to call anything fresh (design 5)."""
PROOF_FOR = timedelta(seconds=30)

NodeKey = Callable[[NodeId, KeyId], bytes]
"""The raw public key with which a node signs, or ``frame.key``."""


@dataclass(frozen=True)
class Checked:
    """A lane's batch that may be believed.

    Args:
        start: where we stood.
        frames: the new ones in order.
        position: where they lead; in another epoch than ``start`` when the sender has begun a new one.
        opening: the announcement of that epoch; empty in the first.
        sealed: the head as signed.
    """

    start: Position
    frames: tuple[Frame, ...]
    position: Position
    head: Head
    opening: bytes = b""
    sealed: bytes = b""

    @property
    def moves(self) -> bool:
        """Whether there is anything to write: a new epoch may begin empty."""
        return self.position != self.start


def check(batch: LaneBatch, lane: Lane, at: Position, me: NodeId, peer: NodeId, node_key: NodeKey) -> Checked:
    """Verify what a peer sent on one lane, from where we stand.

    Frames that we hold already are dropped. An old head (a replay) gives no frames and leaves the position.

    Raises:
        Fault: a ``frame.…`` code; nothing of the lane may be taken.
    """
    envelope = open_envelope(batch.head, Payload.HEAD)
    head = read(verify(envelope, lambda key: node_key(peer, key)), Head)
    if (head.sender, head.receiver, head.lane) != (peer, me, lane):
        raise Fault("frame.addressee", "The head belongs to another lane.")
    if head.epoch < at.epoch:
        raise Fault("frame.epoch", f"Epoch {head.epoch} of the lane is over.")
    instant(head.as_of)
    start = at
    if head.epoch > at.epoch:
        at = Position(0, sha256(_opened(batch.opening, head, node_key)), head.epoch)
    if head.received > at.number:
        raise Fault("frame.chain", "The peer holds our receipt for more than we have.")
    number, chain = at.number, at.chain
    fresh: list[Frame] = []
    for frame in batch.frames:
        if frame.number <= number and not fresh:
            continue
        if frame.number != number + 1:
            raise Fault("frame.gap", f"After {number} came {frame.number}.")
        if frame.gone:
            if frame.body or frame.kind != "copy":
                raise Fault("frame.cut", f"Frame {frame.number} is said to be gone, and is not.")
        elif sha256(frame.body) != frame.digest:
            raise Fault("frame.cut", f"Frame {frame.number}.")
        number, chain = frame.number, link(chain, frame.number, frame.kind, frame.digest)
        fresh.append(frame)
    if head.number < at.number and not fresh:
        return Checked(start, (), at, head, batch.opening, batch.head)
    if head.number > number:
        raise Fault("frame.gap", f"The head says {head.number}, the frames end at {number}.")
    if head.number != number or head.chain != chain:
        # without a frame between them, two heads that the peer has signed for one number do not go together
        raise Fault("frame.fork" if not fresh and head.number == at.number > 0 else "frame.chain")
    return Checked(start, tuple(fresh), Position(number, chain, at.epoch), head, batch.opening, batch.head)


def _opened(data: bytes, head: Head, node_key: NodeKey) -> bytes:
    """The payload of the announcement of a head's epoch."""
    if not data:
        raise Fault("frame.epoch", "A new epoch of the lane without its announcement.")
    envelope = open_envelope(data, Payload.EPOCH)
    payload = verify(envelope, lambda key: node_key(head.sender, key))
    said = read(payload, Opening)
    if (said.sender, said.receiver, said.lane, said.epoch) != (head.sender, head.receiver, head.lane, head.epoch):
        raise Fault("frame.epoch", "The announcement is of another epoch or lane.")
    return payload


class _Head(msgspec.Struct):
    head: bytes
    frames: tuple[msgspec.Raw, ...] = ()


class _Heads(msgspec.Struct):
    lanes: dict[Lane, _Head]


def ahead(data: bytes) -> dict[Lane, Position] | None:
    """Where a batch leads, so that what comes after it can be asked for while it is being kept.

    Nothing is verified, and nothing is believed by asking: the batch is checked when it is taken, and the next one from where we
    stand then.

    Returns:
        None when no lane brings something and says that there is more, or it cannot be read. A lane that only says so is one that
        we hold (`quota`): to ask at once would bring the same again.
    """
    try:
        lanes = list(msgspec.json.decode(data, type=_Heads).lanes.values())
        heads = [read(open_envelope(lane.head, Payload.HEAD).payload, Head) for lane in lanes]
    except (Fault, msgspec.MsgspecError, ValueError, RecursionError):
        return None
    if not any(lane.frames and not head.complete for lane, head in zip(lanes, heads, strict=True)):
        return None
    return {head.lane: Position(head.number, head.chain, head.epoch) for head in heads}


def seal_head(head: Head, signer: Signer) -> bytes:
    """Sign a head."""
    return signer.seal(Payload.HEAD, msgspec.json.encode(head))


def seal_opening(opening: Opening, signer: Signer) -> bytes:
    """Sign the announcement of a new epoch."""
    return signer.seal(Payload.EPOCH, msgspec.json.encode(opening))


def seal_receipt(receipt: Receipt, signer: Signer) -> bytes:
    """Sign a receipt."""
    return signer.seal(Payload.RECEIPT, msgspec.json.encode(receipt))


def open_receipt(data: bytes, me: NodeId, peer: NodeId, node_key: NodeKey) -> Receipt:
    """A peer's receipt for what we sent.

    Raises:
        Fault: a ``frame.…`` code.
    """
    envelope = open_envelope(data, Payload.RECEIPT)
    receipt = read(verify(envelope, lambda key: node_key(peer, key)), Receipt)
    if (receipt.sender, receipt.receiver) != (me, peer):
        raise Fault("frame.addressee", "The receipt is not for us.")
    if receipt.as_of is not None:
        instant(receipt.as_of)
    return receipt


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """A node's proof that it is who it says, good for one listener and half a minute (payload of a signed envelope).

    Args:
        client, server: both nodes.
        listener: SHA-256 of the listener's TLS certificate (DER): a proof cannot be carried to another one.
        nonce: the listener's challenge.
    """

    client: NodeId
    server: NodeId
    listener: str
    nonce: str


def seal_proof(proof: Proof, signer: Signer) -> bytes:
    """Sign a proof."""
    return signer.seal(Payload.PROOF, msgspec.json.encode(proof))


def claimed(data: bytes) -> Proof:
    """What a proof says, before anything of it is believed: it names the challenge that it answers.

    Raises:
        Fault: ``peer.refused``.
    """
    try:
        return msgspec.json.decode(open_envelope(data, Payload.PROOF).payload, type=Proof)
    except (Fault, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("peer.refused") from error


def check_proof(data: bytes, expected: Proof, node_key: NodeKey) -> None:
    """Verify a proof against what it must say.

    Raises:
        Fault: ``peer.refused``.
    """
    try:
        envelope = open_envelope(data, Payload.PROOF)
        payload = verify(envelope, lambda key: node_key(expected.client, key))
        said = msgspec.json.decode(payload, type=Proof)
    except (Fault, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("peer.refused") from error
    if said != expected:
        raise Fault("peer.refused")
