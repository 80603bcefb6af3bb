"""Lanes that no longer follow from what one side holds: noticing it, and the way out.

    one of the two lost its past ──> refused, noted with both signed words (`note`), shown ──> an administrator's act
                                                                                                   │ `begin`
    newest epoch + 1 ── a signed opening that binds the old end ── numbers from 1 ── recalls first, then what is allowed again

Only a lane's sender can begin an epoch, and nothing begins one by itself: sending again what was receipted is a decision. What it
may be is not judged here: `work.resend` asks `labels.release` again for every record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.exchange import clocks, inbox, outbox
from tansiq.exchange.frames import EPOCH, Head, Lane, Opening, Position, Receipt, read
from tansiq.exchange.session import NodeKey, seal_opening
from tansiq.ids import Digest, NodeId, sha256
from tansiq.records.signing import Payload, Signer, open_envelope, verify
from tansiq.storage import Database, Tx

SAID = ("recall", "approval", "queued", "seen")
"""What is sent again without being decided again: it brings nobody a record."""
FORGOTTEN = ("frame.chain", "frame.epoch")
"""With these a sender refuses a receiver that stands where it has never been."""
SHOWN = ("frame.chain", "frame.fork")
"""With these a receiver refuses a head that contradicts its own past; an older epoch's is only late."""


@dataclass(frozen=True)
class Begun:
    """A lane that is counted anew.

    Args:
        again: how many frames that were handed out before are sent again, recalls among them.
        withheld: the copies that are not: what was decided then does not hold now.
    """

    lane: Lane
    epoch: int
    again: int
    withheld: tuple[Digest, ...]


@dataclass(frozen=True)
class Broken:
    """A lane that stands still, or a contradiction that was kept.

    Args:
        way: ``out``: we send; ``in``: we receive.
    """

    peer: NodeId
    lane: str
    way: str
    code: str
    at: datetime


def begin(
    tx: Tx, me: NodeId, peer: NodeId, lane: Lane, may_leave: Callable[[Digest], bool], signer: Signer, now: datetime
) -> Begun:
    """Begin a new epoch of a lane out.

    All that was ever handed out is queued again as far as it may be, recalls first, then in its old order, then what waited
    anyway. Copies that are held there already are recognised by digest.

    Args:
        may_leave: whether a copy's release, decided again, still covers it; content stays inside the agency.
        signer: the node key.
    """
    before = outbox.lane_out(tx, peer, lane)
    epoch = max(before.epoch, *_told(tx, peer, lane)) + 1
    old = Position(before.number, before.chain if before.number else before.start, before.epoch)
    opening = Opening(sender=me, receiver=peer, lane=lane, epoch=epoch, before=old, began_at=now)
    sealed = seal_opening(opening, signer)
    start = sha256(open_envelope(sealed, Payload.EPOCH).payload)
    queue = _again(tx, peer, lane)
    allowed = {digest: kind in SAID or may_leave(digest) for kind, digest, *_ in queue}
    waiting = tx.rows(
        "SELECT kind, digest, queued_at, doubtful, late, until, lost FROM outbox"
        " WHERE peer = :peer AND lane = :lane AND number IS NULL ORDER BY id",
        {"peer": peer, "lane": lane},
    )
    tx.run("DELETE FROM outbox WHERE peer = :peer AND lane = :lane AND number IS NULL", {"peer": peer, "lane": lane})
    again = [(kind, digest, stamp(now), 0, late, until, 0) for kind, digest, late, until in queue if allowed[digest]]
    tx.run_many(
        "INSERT INTO outbox (peer, lane, kind, digest, queued_at, doubtful, late, until, lost)"
        " VALUES (:peer, :lane, :kind, :digest, :at, :doubtful, :late, :until, :lost)",
        [
            {"peer": peer, "lane": lane, "kind": kind, "digest": digest, "at": at, "doubtful": doubtful, "late": late}
            | {"until": until, "lost": lost}
            for kind, digest, at, doubtful, late, until, lost in (*again, *waiting)
        ],
    )
    tx.run(
        "INSERT INTO lane_out (peer, lane, epoch, start, opening, number, chain, received)"
        " VALUES (:peer, :lane, :epoch, :start, :opening, 0, :start, 0)",
        {"peer": peer, "lane": lane, "epoch": epoch, "start": start, "opening": sealed},
    )
    clocks.count_anew(tx, peer)
    heal(tx, peer, [lane], "out", now)
    return Begun(lane, epoch, len(again), tuple(digest for digest, may in allowed.items() if not may))


def _again(tx: Tx, peer: NodeId, lane: Lane) -> list[tuple[str, Digest, int, str | None]]:
    """What was ever handed out by a lane and does not wait: kind, digest, late, until; recalls first, then by the first time.

    Between nodes of one agency nothing is destroyed and a recall marks the content before it: there all keep their order.
    """
    rows = tx.rows(
        "SELECT kind, digest, max(late), max(until) FROM outbox o WHERE peer = :peer AND lane = :lane AND number IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM outbox w WHERE w.peer = o.peer AND w.digest = o.digest AND w.number IS NULL)"
        " GROUP BY kind, digest ORDER BY min(id)",
        {"peer": peer, "lane": lane},
    )
    inside = any(kind == "content" for kind, *_ in rows)
    recalls = [] if inside else [row for row in rows if row[0] == "recall"]
    ordered = (*recalls, *(row for row in rows if inside or row[0] != "recall"))
    return [(kind, digest, late, until) for kind, digest, late, until in ordered]


def _told(tx: Tx, peer: NodeId, lane: Lane) -> list[int]:
    """The epochs in which the peer has said, signed, that it stands: a restored sender must not begin one of them again."""
    rows = tx.rows(
        "SELECT epoch FROM broken WHERE peer = :peer AND lane = :lane AND way = 'out'", {"peer": peer, "lane": lane}
    )
    return [row[0] for row in rows] or [EPOCH]


# ---- what is noticed


@dataclass(frozen=True)
class Said:
    """What a peer has said with an ask that cannot be answered.

    Args:
        receipts: its receipts, verified, each with its envelope.
        heads: our own heads as it shows them.
    """

    peer: NodeId
    receipts: tuple[tuple[Receipt, bytes], ...]
    heads: tuple[bytes, ...]


def keep(db: Database, me: NodeId, said: Said, node_key: Callable[[Tx], NodeKey], code: str, now: datetime) -> None:
    """Keep a peer's receipts for what we do not know, each with our own head where the peer has shown us one that we signed.

    A receipt proves what the peer says. Our own signature proves that it is so: this store has forgotten it.
    """
    peer = said.peer

    def unnoted(tx: Tx) -> list[tuple[Receipt, bytes]]:
        return [
            (each, envelope)
            for each, envelope in said.receipts
            if not _known(tx, peer, each) and not is_open(tx, peer, each.lane, "out", each.epoch)
        ]

    def note(tx: Tx) -> None:
        shown = {head.lane: data for data in said.heads if (head := _mine(data, me, peer, node_key(tx))) is not None}
        for receipt, envelope in unnoted(tx):
            _note(tx, peer, receipt.lane, "out", code, receipt.epoch, envelope, shown.get(receipt.lane, b""), now)

    if db.read(unnoted):
        db.write(note)


def note_in(tx: Tx, peer: NodeId, lane: Lane, code: str, head: bytes, now: datetime) -> None:
    """Keep a peer's head that does not go together with where we stand, and the older one under which we stand there."""
    at = inbox.position(tx, peer, lane)
    _note(tx, peer, lane, "in", code, at.epoch, head, inbox.head(tx, peer, lane), now)


def _known(tx: Tx, peer: NodeId, said: Receipt) -> bool:
    at = Position(said.number, said.chain, said.epoch)
    lane = outbox.lane_out(tx, peer, said.lane)
    return said.epoch < lane.epoch or outbox.chain_at(tx, peer, said.lane, at) == said.chain


def _mine(data: bytes, me: NodeId, peer: NodeId, node_key: NodeKey) -> Head | None:
    """A head that we signed for this peer, or None."""
    try:
        envelope = open_envelope(data, Payload.HEAD)
        head = read(verify(envelope, lambda key: node_key(me, key)), Head)
    except Fault:
        return None
    return head if (head.sender, head.receiver) == (me, peer) else None


def _note(
    tx: Tx, peer: NodeId, lane: Lane, way: str, code: str, epoch: int, theirs: bytes, ours: bytes, now: datetime
) -> None:
    """The first words of a trouble stand until it has healed; a higher epoch is noted, so that none is begun twice."""
    tx.run(
        "INSERT INTO broken (peer, lane, way, code, at, epoch, theirs, ours)"
        " VALUES (:peer, :lane, :way, :code, :at, :epoch, :theirs, :ours)"
        " ON CONFLICT (peer, lane, way) WHERE healed IS NULL DO UPDATE SET epoch = excluded.epoch"
        " WHERE excluded.epoch > broken.epoch",
        {
            "peer": peer,
            "lane": lane,
            "way": way,
            "code": code,
            "at": stamp(now),
            "epoch": epoch,
            "theirs": theirs,
            "ours": ours or None,
        },
    )


def is_open(tx: Tx, peer: NodeId, lane: Lane, way: str, epoch: int = 0) -> bool:
    """Whether a lane's trouble is noted, for at least this epoch."""
    row = tx.one(
        "SELECT epoch FROM broken WHERE peer = :peer AND lane = :lane AND way = :way AND healed IS NULL",
        {"peer": peer, "lane": lane, "way": way},
    )
    return row is not None and row[0] >= epoch


def heal(tx: Tx, peer: NodeId, lanes: Iterable[Lane], way: str, now: datetime) -> None:
    """Lanes go on. What was kept of their trouble stays."""
    tx.run_many(
        "UPDATE broken SET healed = :at WHERE peer = :peer AND lane = :lane AND way = :way AND healed IS NULL",
        [{"peer": peer, "lane": lane, "way": way, "at": stamp(now)} for lane in lanes],
    )


def broken(tx: Tx) -> list[Broken]:
    """The lanes that stand still now, by peer."""
    rows = tx.rows("SELECT peer, lane, way, code, at FROM broken WHERE healed IS NULL ORDER BY peer, lane, way")
    return [Broken(peer, lane, way, code, unstamp(at)) for peer, lane, way, code, at in rows]
