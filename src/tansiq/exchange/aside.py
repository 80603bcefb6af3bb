"""Frames that verified and could not be taken: kept with their code, named in receipts, shown to the administrator.

What time may mend is noted in ``again`` besides, and `again` looks at it anew. What it may not (a signature, an owner, an
addressee, a status, bytes that cannot be read) never comes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tansiq.clock import stamp, unstamp
from tansiq.exchange.frames import MAX_FRAMES, Frame, Lane, Position, Refused
from tansiq.ids import Digest, NodeId
from tansiq.records.signing import MAX_ENVELOPE_BYTES
from tansiq.storage import Tx, Value

KINDS = ("copy", "recall", "seen", "content", "approval", "queued")
"""The kinds of frames that this version knows."""
MENDED = ("frame.key", "frame.kind", "frame.version")
"""Time may mend these: a certificate comes by another way, a newer version knows the kind, what a version follows is taken."""
NOT_KEPT = ("frame.recalled", "frame.told")
"""What its owner has taken back, or never meant to leave, is not kept either."""


@dataclass(frozen=True)
class Place:
    """Where a frame stands: its own number in the lane by which it came."""

    peer: NodeId
    lane: Lane
    epoch: int
    number: int

    @property
    def values(self) -> dict[str, Value]:
        """As a statement's values; see `WHICH`."""
        return {"peer": self.peer, "lane": self.lane, "epoch": self.epoch, "number": self.number}


WHICH = "peer = :peer AND lane = :lane AND epoch = :epoch AND number = :number"


def put(tx: Tx, place: Place, frame: Frame, code: str, now: datetime, judged: str | None) -> None:
    """Put a frame aside.

    Args:
        judged: under what it was looked at (`again.judged`). None: its bearer was not heard at its place, because his key was
            revoked before it; time does not mend that.
    """
    tx.run(
        "INSERT INTO aside (peer, lane, epoch, number, digest, code, at, body)"
        " VALUES (:peer, :lane, :epoch, :number, :digest, :code, :at, :body)",
        place.values
        | {
            "digest": frame.digest,
            "code": code,
            "at": stamp(now),
            "body": frame.body[:MAX_ENVELOPE_BYTES] if code not in NOT_KEPT else None,
        },
    )
    if judged is not None and code in MENDED:
        tx.run(
            "INSERT INTO again (peer, lane, epoch, number, kind, looked)"
            " VALUES (:peer, :lane, :epoch, :number, :kind, :judged)",
            place.values | {"kind": frame.kind, "judged": judged},
        )


def came(tx: Tx, place: Place, digest: Digest) -> None:
    """Note where one of the network's records came."""
    tx.run(
        "INSERT INTO came (peer, lane, epoch, number, digest) VALUES (:peer, :lane, :epoch, :number, :digest)",
        place.values | {"digest": digest},
    )


def refusals(tx: Tx, peer: NodeId, lane: Lane, at: Position) -> tuple[Refused, ...]:
    """The frames put aside of the last batch's worth of numbers before a position."""
    rows = tx.rows(
        "SELECT number, code FROM aside WHERE peer = :peer AND lane = :lane AND epoch = :epoch AND number > :after"
        " ORDER BY number LIMIT :most",
        {"peer": peer, "lane": lane, "epoch": at.epoch, "after": max(0, at.number - MAX_FRAMES), "most": MAX_FRAMES},
    )
    return tuple(Refused(*row) for row in rows)


def last(tx: Tx, peer: NodeId) -> tuple[str, datetime] | None:
    """Why and when a frame of this peer was last put aside, or None."""
    row = tx.one("SELECT code, at FROM aside WHERE peer = :peer ORDER BY at DESC LIMIT 1", {"peer": peer})
    return (row[0], unstamp(row[1])) if row else None


def counts(tx: Tx, peer: NodeId) -> tuple[tuple[str, int], ...]:
    """How many frames of this peer were put aside, by their code."""
    rows = tx.rows("SELECT code, count(*) FROM aside WHERE peer = :peer GROUP BY code ORDER BY code", {"peer": peer})
    return tuple((code, count) for code, count in rows)


@dataclass(frozen=True)
class Aside:
    """A frame that verified and could not be taken; what it says stays with it.

    Args:
        size: how many bytes are kept; 0: its owner has recalled it, and they are destroyed.
    """

    peer: NodeId
    lane: str
    number: int
    code: str
    at: datetime
    size: int


def listed(tx: Tx, most: int) -> list[Aside]:
    """The frames put aside last, the newest first."""
    rows = tx.rows(
        "SELECT peer, lane, number, code, at, coalesce(length(body), 0) FROM aside"
        " ORDER BY at DESC, peer, lane, epoch DESC, number DESC LIMIT :most",
        {"most": most},
    )
    return [Aside(peer, lane, number, code, unstamp(at), size) for peer, lane, number, code, at, size in rows]
