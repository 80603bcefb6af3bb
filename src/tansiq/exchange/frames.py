"""What travels between two nodes, as JSON. `docs/formats/exchange.md` describes every field; change both together."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.ids import Digest, NodeId, sha256

START = Digest("0" * 64)
"""The chain before the first frame of the first epoch."""
EPOCH = 1
"""The first epoch of a lane: the one that nobody has to announce."""
MAX_BATCH_BYTES = 4 * 1024 * 1024
MAX_FRAMES = 2_000
MAX_ASK_BYTES = 512 * 1024
"""Its receipts must be able to name every frame of a full batch as refused, in both lanes."""
INSIDE = ("content", "approval", "queued")
"""The kinds of frames that never leave their agency."""
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""A place in a lane; no lane gets further."""
Epoch = Annotated[int, msgspec.Meta(ge=1, le=2**31)]
Mark = Annotated[str, msgspec.Meta(max_length=64)]
"""Names one return from a backup; empty: never put back."""


class Lane(StrEnum):
    """Two per pair and direction; alarms are never queued behind the rest."""

    ALARM = "alarm"
    NORMAL = "normal"


class Position(msgspec.Struct, frozen=True):
    """How far a lane was verified and kept."""

    number: Number = 0
    chain: Digest = START
    epoch: Epoch = EPOCH


class Frame(msgspec.Struct, frozen=True):
    """One thing carried.

    Args:
        kind: ``copy``, ``recall`` or ``seen``, and between the nodes of one agency those of `INSIDE`; the body is its envelope.
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
        heard: the newest mark that a receipt of the receiver bore: the sender knew of that return from a backup when it signed.
    """

    sender: NodeId
    receiver: NodeId
    lane: Lane
    epoch: Epoch
    number: Number
    chain: Digest
    as_of: datetime
    complete: bool
    received: Number = 0
    heard: Mark = ""


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """The sender's word that it counts a lane anew (payload of a signed envelope). Its digest is the new epoch's first chain.

    Args:
        epoch: the new one; the receiver takes only a higher one than its own.
        before: where the lane ended, as the sender knows it.
        began_at: when.
    """

    sender: NodeId
    receiver: NodeId
    lane: Lane
    epoch: Epoch
    before: Position
    began_at: datetime


class Refused(msgspec.Struct, frozen=True):
    """A frame that was put aside, and why."""

    number: Number
    code: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The receiver's word that it keeps a lane up to a number (payload of a signed envelope).

    Args:
        as_of: of the newest complete head it holds; None: never complete yet.
        put_back: the mark of the receiver's last return from a backup.
        destroyed: up to which number the words of all that was recalled are in no file of the receiver any more; 0 says nothing. A
            receiver that does not know the field never says more than that they are hidden.
    """

    sender: NodeId
    receiver: NodeId
    lane: Lane
    epoch: Epoch
    number: Number
    chain: Digest
    as_of: datetime | None
    refused: tuple[Refused, ...] = ()
    put_back: Mark = ""
    destroyed: Number = 0


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """B's request to A.

    Args:
        heads: A's own newest heads, as B keeps them: if A does not know them any more, A has lost part of its past.
        hold: lanes of which B takes nothing for now (`quota`): A answers with their heads alone, and keeps what waits.
    """

    after: dict[Lane, Position]
    receipts: tuple[bytes, ...] = ()
    wait_s: float = 0.0
    heads: tuple[bytes, ...] = ()
    hold: tuple[Lane, ...] = ()


class LaneBatch(msgspec.Struct, frozen=True):
    """Frames of one lane and the head that covers them; after the first epoch the announcement that began it too."""

    frames: tuple[Frame, ...]
    head: bytes
    opening: bytes = b""


class Batch(msgspec.Struct, frozen=True):
    """A's answer to B."""

    lanes: dict[Lane, LaneBatch]


M = TypeVar("M", bound=msgspec.Struct)


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
