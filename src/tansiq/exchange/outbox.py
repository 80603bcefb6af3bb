"""The way out: what waits for each peer, in which order it was handed out, what its receipts say.

What is *late* (large, and nobody's words) is handed out when nothing else waits in its lane, and one at a time: so on a bad line no
words stand behind more than the one that is on its way.

What is *over* by its label before the peer had it does not leave any more (`lose`), as if it had been recalled; the newest version
speaks for all of a record that the peer was given. A next one that is not over takes what was held back before it along.

A row that waits has neither number nor epoch; both are given at sending, in the lane's newest epoch. Rows of older epochs stay, and
say who was ever handed what; the old receipts are for them. Of one copy for one peer the newest row says how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.exchange.frames import EPOCH, MAX_BATCH_BYTES, MAX_FRAMES, START, Frame, Lane, Position, link
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.labels import label as labels
from tansiq.records import approvals, copies, log, queued, recalls, seen
from tansiq.records.copies import Fresh, Made
from tansiq.records.log import Stored
from tansiq.records.recalls import MadeRecall
from tansiq.storage import Tx


def put(tx: Tx, copy: Made, peers: Iterable[NodeId], lane: Lane, now: datetime) -> None:
    """As `put_all`, one copy."""
    put_all(tx, [(copy, peers)], lane, now)


def put_all(
    tx: Tx, made: Iterable[tuple[Made, Iterable[NodeId]]], lane: Lane, now: datetime, *, late: bool = False
) -> None:
    """Queue copies, each for the nodes that its recipient named. The guard has passed them: only `records.copies` gives a `Made`.

    A node that was named since the series began gets its earlier versions first: without them it could not take this one.
    """
    given = [(copies.up_to(tx, copy), _end(tx, copy), peers) for copy, peers in made]
    ways = [(peer, digest, until, len(series)) for series, until, peers in given for peer in peers for digest in series]
    again = [{"peer": peer, "digest": digest} for peer, digest, _, versions in ways if versions > 1]
    # what was held back goes again, in its order, with what comes after it
    tx.run_many(
        "DELETE FROM outbox WHERE peer = :peer AND digest = :digest AND number IS NULL AND lost = 1 AND doubtful = 0",
        again,
    )
    _queue(tx, "copy", [(peer, digest) for peer, digest, *_ in ways], lane, now, late=late)
    ends = [
        {"peer": peer, "digest": digest, "until": stamp(until) if until else None}
        for peer, digest, until, versions in ways
        if until or versions > 1
    ]
    tx.run_many("UPDATE outbox SET until = :until WHERE peer = :peer AND digest = :digest", ends)


def _end(tx: Tx, copy: Made) -> datetime | None:
    """When a copy's label is over; None: it says no end, or cannot be read, and its recipient judges of that."""
    if isinstance(copy, Fresh):
        return copy.until  # to read it again costs as much as to queue it
    try:
        return labels.until(copies.label_of(tx, copy.digest))
    except Fault:
        return None


def put_content(
    tx: Tx, stored: Stored, peers: Iterable[NodeId], lane: Lane, now: datetime, *, late: bool = False
) -> None:
    """Queue content written here for the agency's other nodes, with its earlier versions as far as they lack them."""
    if not stored.here:
        raise Fault("record.elsewhere")
    before = [stored] if stored.version == 1 else log.versions(tx, stored.id)
    _queue(tx, "content", [(peer, each.digest) for peer in peers for each in before], lane, now, late=late)


def _queue(
    tx: Tx, kind: str, wanted: list[tuple[NodeId, Digest]], lane: Lane, now: datetime, *, late: bool = False
) -> None:
    at = stamp(now)
    tx.run_many(
        "INSERT INTO outbox (peer, lane, kind, digest, queued_at, late) SELECT :peer, :lane, :kind, :digest, :at, :late"
        " WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE peer = :peer AND digest = :digest AND (lost = 0 OR number IS NULL))",
        [
            {"peer": peer, "lane": lane, "kind": kind, "digest": digest, "at": at, "late": int(late)}
            for peer, digest in wanted
        ],
    )


def put_inside(
    tx: Tx,
    kind: Literal["approval", "queued"],
    digest: Digest,
    peers: Iterable[NodeId],
    lane: Lane,
    now: datetime,
    *,
    late: bool = False,
) -> None:
    """Queue what was said of content for nodes of this agency: an approval, or how its release stands. It never goes to others."""
    _queue(tx, kind, [(peer, digest) for peer in peers], lane, now, late=late)


def put_seen(tx: Tx, word: Digest, peer: NodeId, now: datetime) -> None:
    """Queue for the node that made some copies the word that they were opened here; it names what that node has made, no more."""
    _queue(tx, "seen", [(peer, word)], Lane.NORMAL, now)


def doubt(tx: Tx) -> None:
    """The store was put back from a backup: what waits in it may have left already, in the time that was lost."""
    tx.run("UPDATE outbox SET doubtful = 1 WHERE number IS NULL")


def lose(tx: Tx, peer: NodeId, lane: Lane, after: Position, now: datetime) -> None:
    """Note which copies beyond a peer's position are over by now: their words do not leave.

    What stands there has not been taken, as far as the peer says; by another way (a stick, a push) it may have come.
    """
    tx.run(
        "UPDATE outbox SET lost = 1 WHERE peer = :peer AND until <= :now AND lost = 0 AND lane = :lane"
        " AND (number IS NULL OR (epoch = :epoch AND number > :number))",
        {"peer": peer, "lane": lane, "now": stamp(now), "epoch": after.epoch, "number": after.number},
    )


@dataclass(frozen=True)
class HandedOut:
    """A copy that has left for a node: its frame has a number, whether it arrived or not; or that may have left (`doubt`)."""

    peer: NodeId
    lane: Lane
    digest: Digest


@dataclass(frozen=True)
class LaneOut:
    """A lane's newest epoch.

    Args:
        opening: the announcement that began it; empty in the first.
        received: up to which number we hold the peer's receipt in this epoch.
    """

    epoch: int = EPOCH
    start: Digest = START
    opening: bytes = b""
    number: int = 0
    chain: Digest = START
    received: int = 0

    @property
    def begin(self) -> Position:
        """Before its first frame."""
        return Position(0, self.start, self.epoch)


def lane_out(tx: Tx, peer: NodeId, lane: Lane) -> LaneOut:
    """How a lane stands; a fresh one when nothing ever left by it."""
    row = tx.one(
        "SELECT epoch, start, opening, number, chain, received FROM lane_out WHERE peer = :peer AND lane = :lane"
        " ORDER BY epoch DESC LIMIT 1",
        {"peer": peer, "lane": lane},
    )
    return LaneOut(row[0], row[1], row[2] or b"", *row[3:]) if row else LaneOut()


def receipted(tx: Tx, peer: NodeId, lane: Lane) -> Position:
    """Up to where we hold a peer's receipt in a lane's newest epoch."""
    at = lane_out(tx, peer, lane)
    chain = chain_at(tx, peer, lane, Position(at.received, at.start, at.epoch))
    if chain is None:
        raise Fault("store.corrupt", f"Lane {lane} to {peer} has a receipt for what was never sent.")
    return Position(at.received, chain, at.epoch)


def serving(tx: Tx, peer: NodeId, lane: Lane, asked: Position) -> Position:
    """From where a peer that stands at ``asked`` is served: whoever is in an older epoch gets the newest from its beginning.

    Raises:
        Fault: ``frame.epoch`` when it is in an epoch that we have not begun: this store has lost part of its past.
    """
    at = lane_out(tx, peer, lane)
    if asked.epoch > at.epoch:
        raise Fault("frame.epoch", "The peer is in an epoch that this node does not know.")
    return asked if asked.epoch == at.epoch else at.begin


def withdraw(tx: Tx, digests: Iterable[Digest]) -> list[HandedOut]:
    """Delete copies that wait and were never handed out; those that were, or may have been, in the order given."""
    found: list[HandedOut] = []
    for digest in digests:
        unsure = tx.rows(
            "SELECT peer, lane FROM outbox WHERE digest = :digest AND number IS NULL AND doubtful = 1 ORDER BY peer",
            {"digest": digest},
        )
        found += [HandedOut(peer, Lane(lane), digest) for peer, lane in unsure]
        tx.run("DELETE FROM outbox WHERE digest = :digest AND number IS NULL", {"digest": digest})
        rows = tx.rows("SELECT peer, lane FROM outbox WHERE digest = :digest ORDER BY peer, id", {"digest": digest})
        found += [HandedOut(peer, Lane(lane), digest) for peer, lane in rows]
    return found


def was_handed_out(tx: Tx, peer: NodeId, digest: Digest) -> bool:
    """Whether a frame has left for a peer, or may have (`doubt`)."""
    row = tx.one(
        "SELECT 1 FROM outbox WHERE digest = :digest AND peer = :peer AND (number IS NOT NULL OR doubtful = 1) LIMIT 1",
        {"digest": digest, "peer": peer},
    )
    return row is not None


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


def put_recall(tx: Tx, recall: MadeRecall, to: Iterable[HandedOut], now: datetime, *, late: bool = False) -> None:
    """Queue a recall for the nodes that were handed the copies, each in the lane of the newest: so it comes after all of them.

    Args:
        late: whether what it takes back may still wait, late: between nodes of one agency content is not withdrawn.
    """
    lanes = {each.peer: each.lane for each in to}
    for peer, lane in lanes.items():
        tx.run(
            "INSERT INTO outbox (peer, lane, kind, digest, queued_at, late)"
            " VALUES (:peer, :lane, 'recall', :digest, :at, :late)",
            {"peer": peer, "lane": lane, "digest": recall.digest, "at": stamp(now), "late": int(late)},
        )


def waiting(tx: Tx, peer: NodeId, after: dict[Lane, Position]) -> bool:
    """Whether there is anything beyond these positions."""
    for lane, position in after.items():
        found = tx.one(
            "SELECT 1 FROM outbox WHERE peer = :peer AND lane = :lane"
            " AND ((number IS NULL AND lost = 0) OR (epoch = :epoch AND number > :number)) LIMIT 1",
            {"peer": peer, "lane": lane, "epoch": position.epoch, "number": position.number},
        )
        if found:
            return True
    return False


def fill(
    tx: Tx, peer: NodeId, lane: Lane, after: Position, budget: int = MAX_BATCH_BYTES
) -> tuple[list[Frame], Position, bool]:
    """Frames beyond a position of the lane's newest epoch, oldest first, numbering those that were not handed out in it.

    Returns:
        The frames, the lane's position at the last of them, and whether that is all there is.

    Raises:
        Fault: ``frame.chain`` when the peer stands where we have never been: one of us has lost part of the past.
    """
    at = lane_out(tx, peer, lane)
    if chain_at(tx, peer, lane, after) != after.chain:
        raise Fault("frame.chain")
    frames: list[Frame] = []
    number, chain = after.number, after.chain
    rows = tx.rows(
        "SELECT id, kind, digest, late, lost, number, chain FROM outbox WHERE peer = :peer AND lane = :lane"
        " AND ((number IS NULL AND lost = 0) OR (epoch = :epoch AND number > :number))"
        " ORDER BY number IS NULL, number, late, id LIMIT :most",
        {"peer": peer, "lane": lane, "epoch": at.epoch, "number": after.number, "most": MAX_FRAMES + 1},
    )
    given = number
    for row_id, kind, digest, late, lost, old_number, old_chain in rows[:MAX_FRAMES]:
        if late and frames:
            break
        body = b"" if lost else _envelope(tx, kind, digest)
        gone = kind == "copy" and body == b""
        body = body or b""
        if frames and budget < len(body):
            break
        budget -= len(body)
        number += 1
        chain = link(chain, number, kind, digest)
        if old_number is None:
            tx.run(
                "UPDATE outbox SET epoch = :epoch, number = :number, chain = :chain WHERE id = :id",
                {"epoch": at.epoch, "number": number, "chain": chain, "id": row_id},
            )
            given = number
        elif (old_number, old_chain) != (number, chain):
            raise Fault("store.corrupt", f"Lane {lane} to {peer} does not follow from itself.")
        frames.append(Frame(number, kind, digest, body, gone))
        if late:
            break
    if given > after.number:
        tx.run(
            "INSERT INTO lane_out (peer, lane, epoch, start, number, chain, received)"
            " VALUES (:peer, :lane, :epoch, :start, :number, :chain, 0)"
            " ON CONFLICT (peer, lane, epoch) DO UPDATE SET number = excluded.number, chain = excluded.chain",
            {"peer": peer, "lane": lane, "epoch": at.epoch, "start": at.start, "number": number, "chain": chain},
        )
    return frames, Position(number, chain, at.epoch), len(frames) == len(rows)


def none_of(tx: Tx, peer: NodeId, lane: Lane, after: Position) -> tuple[list[Frame], Position, bool]:
    """As `fill` for a peer that takes nothing of the lane now, or when nothing waits: no frame, and whether there is none.

    Raises:
        Fault: ``frame.chain`` as there.
    """
    if chain_at(tx, peer, lane, after) != after.chain:
        raise Fault("frame.chain")
    return [], after, not waiting(tx, peer, {lane: after})


def _envelope(tx: Tx, kind: str, digest: Digest) -> bytes | None:
    if kind == "content":
        stored = log.by_digest(tx, digest)
        return stored.envelope if stored is not None and stored.here else None
    return _KEPT.get(kind, copies.envelope_of)(tx, digest)


_KEPT: dict[str, Callable[[Tx, Digest], bytes | None]] = {
    "recall": recalls.envelope_of,
    "approval": approvals.envelope_of,
    "queued": queued.envelope_of,
    "seen": seen.envelope_of,
}


def chain_at(tx: Tx, peer: NodeId, lane: Lane, at: Position) -> Digest | None:
    """The lane's chain at a number of its newest epoch; None when it has never got there, or is in another epoch."""
    known = lane_out(tx, peer, lane)
    if at.epoch != known.epoch:
        return None
    if at.number == 0:
        return known.start
    row = tx.one(
        "SELECT chain FROM outbox WHERE peer = :peer AND lane = :lane AND epoch = :epoch AND number = :number",
        {"peer": peer, "lane": lane, "epoch": at.epoch, "number": at.number},
    )
    return row[0] if row else None


def withdraw_for(tx: Tx, peer: NodeId, recipients: Iterable[AgencyId]) -> None:
    """Delete copies that wait for a node, for agencies that it does not take for any more; what was handed out stands."""
    for recipient in recipients:
        tx.run(
            "DELETE FROM outbox WHERE peer = :peer AND number IS NULL AND kind = 'copy'"
            " AND digest IN (SELECT digest FROM copy WHERE recipient = :recipient)",
            {"peer": peer, "recipient": recipient},
        )
