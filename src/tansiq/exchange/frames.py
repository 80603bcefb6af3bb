"""What travels between two nodes, as JSON. `docs/formats/exchange.md` describes every field; change both together."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.ids import Digest, NodeId, sha256

START = Digest("0" * 64)
"""The chain before the first frame."""
EPOCH = 1
MAX_BATCH_BYTES = 4 * 1024 * 1024
MAX_FRAMES = 2_000
MAX_ASK_BYTES = 512 * 1024
"""Its receipts must be able to name every frame of a full batch as refused, in both lanes."""
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""A place in a lane; no lane gets further."""


class Lane(StrEnum):
    """Two per pair and direction; alarms are never queued behind the rest."""

    ALARM = "alarm"
    NORMAL = "normal"


class Frame(msgspec.Struct, frozen=True):
    """One thing carried.

    Args:
        kind: ``copy`` or ``recall``; the body is its envelope.
        gone: a copy that was recalled before its receipt: of it only the digest is left, which the chain needs. The body is empty.
    """

    number: Number
    kind: str
    digest: Digest
    body: bytes
    gone: bool = False


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The sender's word on a lane up to a number (payload of a signed envelope).

    Args:
        as_of: when it was signed.
        complete: whether that was all that waited then.
        received: up to which number the sender holds the receiver's receipt: more than the receiver has itself, and it has lost
            part of its past (a restored backup).
    """

    sender: NodeId
    receiver: NodeId
    lane: Lane
    epoch: int
    number: Number
    chain: Digest
    as_of: datetime
    complete: bool
    received: Number = 0


class Refused(msgspec.Struct, frozen=True):
    """A frame that was put aside, and why."""

    number: Number
    code: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The receiver's word that it keeps a lane up to a number (payload of a signed envelope).

    Args:
        as_of: of the newest complete head it holds; None: never complete yet.
    """

    sender: NodeId
    receiver: NodeId
    lane: Lane
    epoch: int
    number: Number
    chain: Digest
    as_of: datetime | None
    refused: tuple[Refused, ...] = ()


class Position(msgspec.Struct, frozen=True):
    """How far a lane was verified and kept."""

    number: Number = 0
    chain: Digest = START
    epoch: int = EPOCH


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """B's request to A."""

    after: dict[Lane, Position]
    receipts: tuple[bytes, ...] = ()
    wait_s: float = 0.0


class LaneBatch(msgspec.Struct, frozen=True):
    """Frames of one lane and the head that covers them."""

    frames: tuple[Frame, ...]
    head: bytes


class Batch(msgspec.Struct, frozen=True):
    """A's answer to B."""

    lanes: dict[Lane, LaneBatch]


M = TypeVar("M", Ask, Batch, Head, Receipt)


def read(data: bytes, type_: type[M], limit: int = MAX_BATCH_BYTES * 2) -> M:
    """Read a message of a peer.

    Raises:
        Fault: ``frame.too-large`` or ``frame.unreadable``.
    """
    if len(data) > limit:
        raise Fault("frame.too-large")
    try:
        return msgspec.json.decode(data, type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)[:200]) from error


def instant(at: datetime) -> datetime:
    """The same instant, if it can be told on this node's clock too.

    Raises:
        Fault: ``frame.unreadable`` for a time without a zone or outside the calendar.
    """
    try:
        if at.tzinfo is not None and at.astimezone(UTC) is not None:
            return at
    except OverflowError:
        pass
    raise Fault("frame.unreadable", "A time without a zone, or outside the calendar.")


def link(chain: Digest, number: int, kind: str, digest: Digest) -> Digest:
    """The chain after one more frame."""
    return sha256(f"tansiq-chain-1\n{chain}\n{number}\n{kind}\n{digest}".encode())
