"""What came of one step with a peer."""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.exchange.frames import Lane, Position
from tansiq.ids import Digest, RecordId
from tansiq.records.log import Stored


@dataclass(frozen=True)
class Served:
    """An answer to a peer's ask, and what its receipts proved.

    Args:
        reached: where the lanes stand for whoever takes all of it.
        complete: whether that was all that waited.
    """

    batch: bytes
    empty: bool
    received: tuple[Digest, ...]
    reached: dict[Lane, Position]
    complete: bool


@dataclass(frozen=True)
class Received:
    """What a batch brought.

    Args:
        recalled: the series of copies that were recalled.
        held: whether frames came of a lane of which nothing is taken for now (`quota`): they are asked for later.
    """

    stored: tuple[Stored, ...]
    fault: str | None
    more: bool
    recalled: tuple[RecordId, ...] = ()
    held: bool = False
