"""The way out: what waits for each peer, in which order it was handed out, what its receipts say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.exchange.frames import MAX_BATCH_BYTES, MAX_FRAMES, START, Frame, Lane, Position, Receipt, link
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.records import copies, log, recalls
from tansiq.records.copies import Made
from tansiq.records.log import Stored
from tansiq.records.recalls import MadeRecall
from tansiq.storage import Tx


@dataclass(frozen=True)
class Delivery:
    """How far a copy has come on its way to one agency."""

    digest: Digest
    state: str
    """``pending`` (not handed out), ``sent`` (no receipt yet), ``received`` (signed receipt), ``refused`` (put aside there)."""


@dataclass(frozen=True)
class Counts:
    """A peer's traffic out, in frames."""

    pending: int
    sent: int
    received: int


def put(tx: Tx, copy: Made, peers: Iterable[NodeId], lane: Lane, now: datetime) -> None:
    """Queue a copy for the nodes that its recipient named. The guard has passed it: only `copies.make` gives a `Made`.

    A node that was named since the series began gets its earlier versions first: without them it could not take this one.
    """
    _queue(tx, "copy", copies.up_to(tx, copy), peers, lane, now)


def put_content(tx: Tx, stored: Stored, peers: Iterable[NodeId], lane: Lane, now: datetime) -> None:
    """Queue content written here for the agency's other nodes, with its earlier versions as far as they lack them."""
    if not stored.here:
        raise Fault("record.elsewhere")
    before = [stored] if stored.version == 1 else log.versions(tx, stored.id)
    _queue(tx, "content", [each.digest for each in before], peers, lane, now)


def _queue(tx: Tx, kind: str, digests: list[Digest], peers: Iterable[NodeId], lane: Lane, now: datetime) -> None:
    for peer in peers:
        for digest in digests:
            tx.run(
                "INSERT INTO outbox (peer, lane, kind, digest, queued_at) VALUES (:peer, :lane, :kind, :digest, :at)"
                " ON CONFLICT (peer, digest) DO NOTHING",
                {"peer": peer, "lane": lane, "kind": kind, "digest": digest, "at": stamp(now)},
            )


@dataclass(frozen=True)
class HandedOut:
    """A copy that has left for a node: its frame has a number, whether it arrived or not."""

    peer: NodeId
    lane: Lane
    digest: Digest


def withdraw(tx: Tx, digests: Iterable[Digest]) -> list[HandedOut]:
    """Delete copies that wait and were never handed out; those that were, in the order given."""
    found: list[HandedOut] = []
    for digest in digests:
        tx.run("DELETE FROM outbox WHERE digest = :digest AND number IS NULL", {"digest": digest})
        rows = tx.rows("SELECT peer, lane FROM outbox WHERE digest = :digest ORDER BY peer", {"digest": digest})
        found += [HandedOut(peer, Lane(lane), digest) for peer, lane in rows]
    return found


def ever_had(tx: Tx, peer: NodeId, lane: Lane) -> bool:
    """Whether anything was ever queued for a peer in a lane."""
    row = tx.one("SELECT 1 FROM outbox WHERE peer = :peer AND lane = :lane LIMIT 1", {"peer": peer, "lane": lane})
    return row is not None


def shared(tx: Tx, digests: Iterable[Digest]) -> list[HandedOut]:
    """The nodes of this agency for which content was queued, in the order given, whether it has left yet or not."""
    found: list[HandedOut] = []
    for digest in digests:
        rows = tx.rows("SELECT peer, lane FROM outbox WHERE digest = :digest ORDER BY peer", {"digest": digest})
        found += [HandedOut(peer, Lane(lane), digest) for peer, lane in rows]
    return found


def put_recall(tx: Tx, recall: MadeRecall, to: Iterable[HandedOut], now: datetime) -> None:
    """Queue a recall for the nodes that were handed the copies, each in the lane of the newest: so it comes after all of them."""
    lanes = {each.peer: each.lane for each in to}
    for peer, lane in lanes.items():
        tx.run(
            "INSERT INTO outbox (peer, lane, kind, digest, queued_at) VALUES (:peer, :lane, 'recall', :digest, :at)",
            {"peer": peer, "lane": lane, "digest": recall.digest, "at": stamp(now)},
        )


def waiting(tx: Tx, peer: NodeId, after: dict[Lane, Position]) -> bool:
    """Whether there is anything beyond these positions."""
    for lane, position in after.items():
        found = tx.one(
            "SELECT 1 FROM outbox WHERE peer = :peer AND lane = :lane AND (number IS NULL OR number > :number) LIMIT 1",
            {"peer": peer, "lane": lane, "number": position.number},
        )
        if found:
            return True
    return False


def fill(
    tx: Tx, peer: NodeId, lane: Lane, after: Position, budget: int = MAX_BATCH_BYTES
) -> tuple[list[Frame], Position, bool]:
    """Frames beyond a position, oldest first, numbering those that were never handed out.

    Returns:
        The frames, the lane's position at the last of them, and whether that is all there is.

    Raises:
        Fault: ``frame.chain`` when the peer stands where we have never been: one of us has lost part of the past.
    """
    if chain_at(tx, peer, lane, after.number) != after.chain:
        raise Fault("frame.chain")
    frames: list[Frame] = []
    number, chain = after.number, after.chain
    rows = tx.rows(
        "SELECT id, kind, digest, number, chain FROM outbox WHERE peer = :peer AND lane = :lane"
        " AND (number IS NULL OR number > :number) ORDER BY number IS NULL, number, id LIMIT :most",
        {"peer": peer, "lane": lane, "number": after.number, "most": MAX_FRAMES + 1},
    )
    given = number
    for row_id, kind, digest, old_number, old_chain in rows[:MAX_FRAMES]:
        body = _envelope(tx, kind, digest)
        gone = kind == "copy" and body == b""
        body = body or b""
        if frames and budget < len(body):
            break
        budget -= len(body)
        number += 1
        chain = link(chain, number, kind, digest)
        if old_number is None:
            tx.run(
                "UPDATE outbox SET number = :number, chain = :chain WHERE id = :id",
                {"number": number, "chain": chain, "id": row_id},
            )
            given = number
        elif (old_number, old_chain) != (number, chain):
            raise Fault("store.corrupt", f"Lane {lane} to {peer} does not follow from itself.")
        frames.append(Frame(number, kind, digest, body, gone))
    if given > after.number:
        tx.run(
            "INSERT INTO lane_out (peer, lane, number, chain, received) VALUES (:peer, :lane, :number, :chain, 0)"
            " ON CONFLICT (peer, lane) DO UPDATE SET number = excluded.number, chain = excluded.chain",
            {"peer": peer, "lane": lane, "number": number, "chain": chain},
        )
    return frames, Position(number, chain), len(frames) == len(rows)


def _envelope(tx: Tx, kind: str, digest: Digest) -> bytes | None:
    if kind == "content":
        stored = log.by_digest(tx, digest)
        return stored.envelope if stored is not None and stored.here else None
    return recalls.envelope_of(tx, digest) if kind == "recall" else copies.envelope_of(tx, digest)


def chain_at(tx: Tx, peer: NodeId, lane: Lane, number: int) -> Digest | None:
    """The lane's chain after a number; None when it has never got there."""
    if number == 0:
        return START
    row = tx.one(
        "SELECT chain FROM outbox WHERE peer = :peer AND lane = :lane AND number = :number",
        {"peer": peer, "lane": lane, "number": number},
    )
    return row[0] if row else None


def received_to(tx: Tx, peer: NodeId, lane: Lane) -> int:
    """Up to which number we hold the peer's receipt."""
    row = tx.one("SELECT received FROM lane_out WHERE peer = :peer AND lane = :lane", {"peer": peer, "lane": lane})
    return row[0] if row else 0


def receipt(tx: Tx, peer: NodeId, said: Receipt, envelope: bytes) -> list[Digest]:
    """Keep a receipt that goes further than the last; the copies that it proves received.

    Raises:
        Fault: ``frame.chain`` when it speaks of frames that we never sent.
    """
    if chain_at(tx, peer, said.lane, said.number) != said.chain:
        raise Fault("frame.chain", "The receipt names frames that were not sent.")
    before = received_to(tx, peer, said.lane)
    if said.number <= before:
        return []
    tx.run(
        "UPDATE lane_out SET received = :number, receipt = :receipt WHERE peer = :peer AND lane = :lane",
        {
            "number": said.number,
            "receipt": envelope,
            "peer": peer,
            "lane": said.lane,
        },
    )
    for refused in said.refused:
        tx.run(
            "UPDATE outbox SET refused = :code WHERE peer = :peer AND lane = :lane AND number = :number",
            {"code": refused.code[:64], "peer": peer, "lane": said.lane, "number": refused.number},
        )
    rows = tx.rows(
        "SELECT digest FROM outbox WHERE peer = :peer AND lane = :lane AND number > :before AND number <= :number",
        {"peer": peer, "lane": said.lane, "before": before, "number": said.number},
    )
    return [row[0] for row in rows]


def deliveries(tx: Tx, digests: Iterable[Digest], node: NodeId | None = None) -> dict[Digest, Delivery]:
    """How far copies have come. One that goes to several nodes is received when the first of them has it.

    Args:
        node: look at the way to this node alone.
    """
    found: dict[Digest, Delivery] = {}
    for digest in digests:
        row = tx.one(
            "SELECT max(CASE WHEN o.number IS NULL THEN 0 WHEN o.number > coalesce(l.received, 0) THEN 1"
            " WHEN o.refused IS NULL THEN 3 ELSE 2 END)"
            " FROM outbox o LEFT JOIN lane_out l ON l.peer = o.peer AND l.lane = o.lane WHERE o.digest = :digest"
            " AND (:node IS NULL OR o.peer = :node)",
            {"digest": digest, "node": node},
        )
        if row and row[0] is not None:
            found[digest] = Delivery(digest, ("pending", "sent", "refused", "received")[row[0]])
        elif log.by_digest(tx, digest) is not None:
            found[digest] = Delivery(
                digest, "received"
            )  # its recipient has a desk at this very node: it never travelled
    return found


def last_refused(tx: Tx, peer: NodeId) -> str | None:
    """Why this peer last put a frame of ours aside, or None."""
    row = tx.one(
        "SELECT refused FROM outbox WHERE peer = :peer AND refused IS NOT NULL ORDER BY id DESC LIMIT 1", {"peer": peer}
    )
    return row[0] if row else None


def recall_deliveries(tx: Tx, digests: Iterable[Digest]) -> dict[Digest, Delivery]:
    """How far recalls have come. One that goes to several nodes is received when the last of them has it."""
    found: dict[Digest, Delivery] = {}
    for digest in digests:
        row = tx.one(
            "SELECT min(CASE WHEN o.refused IS NOT NULL THEN 0 WHEN o.number IS NULL THEN 1"
            " WHEN o.number > coalesce(l.received, 0) THEN 2 ELSE 3 END)"
            " FROM outbox o LEFT JOIN lane_out l ON l.peer = o.peer AND l.lane = o.lane WHERE o.digest = :digest",
            {"digest": digest},
        )
        if row and row[0] is not None:
            found[digest] = Delivery(digest, ("refused", "pending", "sent", "received")[row[0]])
    return found


def withdraw_for(tx: Tx, peer: NodeId, recipients: Iterable[AgencyId]) -> None:
    """Delete copies that wait for a node, for agencies that it does not take for any more; what was handed out stands."""
    for recipient in recipients:
        tx.run(
            "DELETE FROM outbox WHERE peer = :peer AND number IS NULL AND kind = 'copy'"
            " AND digest IN (SELECT digest FROM copy WHERE recipient = :recipient)",
            {"peer": peer, "recipient": recipient},
        )


def counts(tx: Tx, peer: NodeId) -> Counts:
    """A peer's traffic out."""
    waits = tx.one("SELECT count(*) FROM outbox WHERE peer = :peer AND number IS NULL", {"peer": peer})
    row = tx.one("SELECT sum(number - received), sum(received) FROM lane_out WHERE peer = :peer", {"peer": peer})
    sent, received = row or (0, 0)
    return Counts(waits[0] if waits else 0, sent or 0, received or 0)
