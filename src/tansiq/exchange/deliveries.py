"""How far what was sent has come, by the receipts that are here. Nothing is written.

Of one frame for one peer the newest row of the outbox counts: a copy that is sent again in a new epoch is on its way again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tansiq.clock import stamp
from tansiq.exchange.frames import Lane
from tansiq.exchange.outbox import lane_out
from tansiq.ids import Digest, NodeId
from tansiq.records import log
from tansiq.storage import Tx

State = Literal["over", "pending", "sent", "hidden", "received", "refused"]
"""``over`` (its label was over before the peer had it: it does not leave any more), ``pending`` (not handed out), ``sent`` (no
receipt yet), ``received`` (signed receipt), ``refused`` (put aside there). A recall is ``hidden`` by a receipt, and ``received``
once one says that what it names is destroyed too."""


@dataclass(frozen=True)
class Delivery:
    """How far a copy, or the recall of one, has come on its way to one agency.

    Args:
        lacking: the agency's nodes from which there is no receipt yet, by name.
    """

    digest: Digest
    state: State
    lacking: tuple[NodeId, ...] = ()


@dataclass(frozen=True)
class Counts:
    """A peer's traffic out, in frames; those seen are among those received. The outbox itself does not know what was seen."""

    pending: int
    sent: int
    received: int
    seen: int = 0


def of_copies(
    tx: Tx, digests: Iterable[Digest], node: NodeId | None = None, *, now: datetime | None = None
) -> dict[Digest, Delivery]:
    """How far copies have come. One that goes to several nodes is received when the first of them has it.

    Args:
        node: look at the way to this node alone.
        now: what waits is ``over`` from its end on, though its line may not have been tried since; None: once it was.
    """
    wanted = tuple(digests)
    found = _furthest(tx, wanted, ("over", "pending", "sent", "refused", "received"), max, node, now)
    for digest in wanted:
        if digest not in found and log.by_digest(tx, digest) is not None:
            found[digest] = Delivery(digest, "received")  # for a desk at this very node: it never travelled
    return found


def of_recalls(tx: Tx, digests: Iterable[Digest]) -> dict[Digest, Delivery]:
    """How far recalls have come. One that goes to several nodes is received when the last of them has it."""
    return _furthest(tx, digests, ("refused", "pending", "sent", "hidden", "received"), min)


def last_refused(tx: Tx, peer: NodeId) -> str | None:
    """Why this peer last put a frame of ours aside, or None."""
    row = tx.one(
        "SELECT refused FROM outbox WHERE peer = :peer AND refused IS NOT NULL ORDER BY id DESC LIMIT 1", {"peer": peer}
    )
    return row[0] if row else None


def counts(tx: Tx, peer: NodeId) -> Counts:
    """A peer's traffic out, in the newest epoch of each lane."""
    waits = tx.one("SELECT count(*) FROM outbox WHERE peer = :peer AND number IS NULL AND lost = 0", {"peer": peer})
    lanes = [lane_out(tx, peer, lane) for lane in Lane]
    sent, received = sum(lane.number - lane.received for lane in lanes), sum(lane.received for lane in lanes)
    return Counts(waits[0] if waits else 0, sent, received)


def _furthest(
    tx: Tx,
    digests: Iterable[Digest],
    order: tuple[State, ...],
    which: Callable[..., State],
    node: NodeId | None = None,
    now: datetime | None = None,
) -> dict[Digest, Delivery]:
    """The first or last state, in this order, that a frame has on its way to all its nodes."""
    found: dict[Digest, Delivery] = {}
    for digest in digests:
        ways: dict[NodeId, State] = dict(
            tx.rows(
                "SELECT o.peer, CASE WHEN o.lost = 1 OR (o.number IS NULL AND o.until <= :now) THEN 'over'"
                " WHEN o.number IS NULL THEN 'pending' WHEN o.number > coalesce(l.received, 0) THEN 'sent'"
                " WHEN o.refused IS NOT NULL THEN 'refused'"
                " WHEN o.kind = 'recall' AND o.destroyed = 0 THEN 'hidden' ELSE 'received' END"
                " FROM outbox o LEFT JOIN lane_out l ON l.peer = o.peer AND l.lane = o.lane AND l.epoch = o.epoch"
                " WHERE o.digest = :digest AND (:node IS NULL OR o.peer = :node)"
                " AND o.id = (SELECT max(id) FROM outbox n WHERE n.digest = o.digest AND n.peer = o.peer)",
                {"digest": digest, "node": node, "now": stamp(now) if now else None},
            )
        )
        if ways:
            lacking = tuple(sorted(peer for peer, state in ways.items() if state in ("pending", "sent")))
            found[digest] = Delivery(digest, which(ways.values(), key=order.index), lacking)
    return found
