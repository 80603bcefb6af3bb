"""The way in: verified frames become records, in one transaction with the lane's new position."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import aside, asked, clocks, hearing, seeing
from tansiq.exchange.aside import Place
from tansiq.exchange.beforehand import Beforehand, in_place
from tansiq.exchange.frames import Frame, Lane, Position, Refused
from tansiq.exchange.held import Held, Opened
from tansiq.exchange.session import Checked
from tansiq.exchange.trust import Trust
from tansiq.ids import Digest, NodeId, RecordId, sha256
from tansiq.labels import guard
from tansiq.labels import label as labels
from tansiq.labels.label import MAX_LEVEL, Caveat
from tansiq.records import approvals, log, recalls, visible
from tansiq.records.content import Content, Copy
from tansiq.records.log import Newest, Stored
from tansiq.records.projector import Projection
from tansiq.records.recalls import Recall
from tansiq.records.signing import Payload, open_envelope, verify
from tansiq.records.writing import Writing
from tansiq.storage import Tx

TOGETHER = 250
"""So many new records are given to readers and projections at once: meanwhile the next signatures are verified elsewhere."""


@dataclass(frozen=True)
class Taken:
    """What became of a lane's batch.

    Args:
        recalled: the series that were recalled, whether anything of them was here or not.
        said: the approvals that were kept, by digest.
    """

    stored: tuple[Stored, ...]
    refused: tuple[Refused, ...]
    recalled: tuple[RecordId, ...] = ()
    said: tuple[Digest, ...] = ()


def position(tx: Tx, peer: NodeId, lane: Lane) -> Position:
    """How far this lane was verified and kept."""
    row = tx.one(
        "SELECT number, chain, epoch FROM lane_in WHERE peer = :peer AND lane = :lane ORDER BY epoch DESC LIMIT 1",
        {"peer": peer, "lane": lane},
    )
    return Position(*row) if row else Position()


def head(tx: Tx, peer: NodeId, lane: Lane) -> bytes:
    """The peer's own signature on where we stand; empty while it has moved us nowhere."""
    row = tx.one(
        "SELECT head FROM lane_in WHERE peer = :peer AND lane = :lane ORDER BY epoch DESC LIMIT 1",
        {"peer": peer, "lane": lane},
    )
    return (row and row[0]) or b""


def take(
    tx: Tx,
    peer: NodeId,
    lane: Lane,
    checked: Checked,
    trust: Callable[[Tx], Trust],
    projections: tuple[Projection, ...],
    now: datetime,
    beforehand: Beforehand = in_place,
    judged: str = "",
) -> Taken:
    """Keep a lane's verified frames and move its position. A frame that cannot be taken is put aside; the others are kept.

    ``trust`` is asked anew after every frame that may have changed it: a key or a revocation acts from its own place in the lane.

    Args:
        judged: under what a frame that is put aside was looked at; see `again.judged`.
    """
    way = Way(peer, lane, checked.position.epoch, checked.head.receiver)

    def ends(frame: Frame, code: str | None, heard: bool) -> None:
        if code is not None:
            aside.put(tx, way.place(frame), frame, code, now, judged if heard else None)

    taken = go_through(tx, way, checked.frames, trust, projections, now, ends, beforehand)
    if checked.moves:
        _move(tx, peer, lane, checked)
    return taken


@dataclass(frozen=True)
class Way:
    """The lane in by which frames came.

    Args:
        me: this node.
    """

    peer: NodeId
    lane: Lane
    epoch: int
    me: NodeId

    def place(self, frame: Frame) -> Place:
        """Where one of them stands."""
        return Place(self.peer, self.lane, self.epoch, frame.number)


def go_through(
    tx: Tx,
    way: Way,
    frames: Sequence[Frame],
    trust: Callable[[Tx], Trust],
    projections: tuple[Projection, ...],
    now: datetime,
    ends: Callable[[Frame, str | None, bool], None],
    beforehand: Beforehand = in_place,
) -> Taken:
    """The one way in: every frame of a lane, in its order, whether it has just come or is looked at again.

    Args:
        ends: told of each frame why it cannot be taken, or None; and whether its bearer was heard at all there: one whose key was
            revoked before it is not.
    """
    stored: list[Stored] = []
    trusted: Trust | None = None
    refused: list[Refused] = []
    recalled: list[RecordId] = []
    said: list[Digest] = []
    held, writing = Held(tx, frames), Writing(tx, projections, now)
    for frame in frames:
        try:
            if trusted is None:
                trusted = _still(trust, tx)
                held.begin(beforehand, trusted.public)
            if frame.kind not in aside.KINDS:
                raise _unknown(frame.kind)
            if frame.kind == "copy":
                kept = _take(held, writing, way.lane, frame, trusted)
            elif frame.kind == "content":
                kept = _share(tx, held, writing, way.peer, way.lane, frame, trusted)
            else:
                kept = None
                stored += _settled(tx, writing, now)  # what it speaks of must be where it looks
                if frame.kind == "recall":
                    recall = _recall(tx, way.peer, way.lane, frame, trusted, projections, now)
                    held.recalled(recall)
                    recalled.append(recall.id)
                else:
                    said += _heard(tx, way, frame, trusted, now)
        except Fault as fault:
            if not fault.code.startswith("frame."):
                raise
            refused.append(Refused(frame.number, fault.code))
            ends(frame, fault.code, trusted is not None)
        else:
            ends(frame, None, True)
            if kept is not None and kept.kind in trusted.lasting:
                aside.came(tx, way.place(frame), kept.digest)
                trusted = None
            if writing.waiting >= TOGETHER:
                stored += _settled(tx, writing, now)
    stored += _settled(tx, writing, now)
    return Taken(tuple(stored), tuple(refused), tuple(recalled), tuple(said))


def hand_over(
    tx: Tx, node: NodeId, kind: str, body: bytes, trust: Trust, projections: tuple[Projection, ...], now: datetime
) -> None:
    """Take a copy or a recall for another agency with a desk at this very node: checked as over any wire, without a lane.

    Raises:
        Fault: ``frame.…``; the transaction must not commit.
    """
    frame = Frame(0, kind, sha256(body), body)
    if kind == "recall":
        _recall(tx, node, Lane.NORMAL, frame, trust, projections, now)
        return
    if kind != "copy":
        raise _unknown(kind)
    writing = Writing(tx, projections, now)
    _take(Held(tx, (frame,)), writing, Lane.NORMAL, frame, trust)
    writing.settle()


def _settled(tx: Tx, writing: Writing, now: datetime) -> list[Stored]:
    """What was added is where all look; what a restore or an owner's clock says of it is written beside it."""
    new = writing.settle()
    unheard, ahead = (asked.waiting_for(tx), clocks.ahead(tx)) if new else (frozenset(), {})
    for each in new:
        if each.owner in unheard:
            visible.wait_for(tx, each.owner, each.seq)
        if each.owner in ahead:
            visible.tighten(tx, each.owner, ahead[each.owner], now, each.seq)
    return new


def _heard(tx: Tx, way: Way, frame: Frame, trust: Trust, now: datetime) -> Sequence[Digest]:
    """Take a word that is no record; the approvals that were kept."""
    if frame.kind == "seen":
        seeing.hear(tx, way.me, way.peer, frame, trust, now)
        return ()
    return hearing.hear(tx, way.peer, way.lane, frame, trust)


def _unknown(kind: str) -> Fault:
    return Fault("frame.kind", f"A frame of kind {kind[:40]!r}.")


def _still(trust: Callable[[Tx], Trust], tx: Tx) -> Trust:
    """What is trusted now. A peer whose key an earlier frame of this batch has revoked brings nothing more."""
    try:
        return trust(tx)
    except Fault as fault:
        if fault.code != "peer.refused":
            raise
        raise Fault("frame.key", "The peer's key was revoked before this frame.") from fault


def _take(held: Held, writing: Writing, lane: Lane, frame: Frame, trust: Trust) -> Stored | None:
    """Keep a copy; None when there is nothing to keep."""
    if frame.gone:
        return None  # recalled before it came: its place in the lane is all there is, and the recall follows
    if held.has(frame.digest):
        return None  # held already, for ever by its digest: a bundle or an introduction brought it first
    copy = _checked(held, held.copy(frame), lane, trust)
    if held.is_dead(copy.owner, copy.id):
        raise Fault("frame.recalled")
    before = held.newest(copy.id)
    if before is not None and before.own:
        raise Fault("frame.version")
    _check_follows(copy, before)
    stored = writing.add(copy, frame.body, trust.seats)
    held.took(stored)
    return stored


def _share(tx: Tx, held: Held, writing: Writing, peer: NodeId, lane: Lane, frame: Frame, trust: Trust) -> Stored | None:
    """Keep what another node of this very agency wrote. Nothing else may bring content, and nobody else's content comes in."""
    if held.has(frame.digest):
        return None
    opened = held.content(frame)
    content = opened.said
    guard.ingress(recipient=content.owner, served=trust.served, owner=content.owner, speaks_for=trust.speaks_for)
    held.verify(
        opened.envelope,
        lambda key: trust.content_key(content.owner, content.desk, content.kind, key, content.recorded_at, lane),
    )
    if content.status is not trust.status:
        raise Fault("frame.status")
    before = held.newest(content.id)
    if before is not None and before.home != peer:
        raise Fault("frame.home")
    _check_follows(content, before)
    seats = () if content.kind in trust.unshown else trust.seats
    approvals.settle(tx, content.id)  # what waited here was another version; of this one its home says so itself
    stored = writing.add(content, frame.body, seats, peer)
    held.took(stored)
    return stored


def _checked(held: Held, opened: Opened[Copy], lane: Lane, trust: Trust) -> Copy:
    envelope, copy = opened.envelope, opened.said
    guard.ingress(recipient=copy.recipient, served=trust.served, owner=copy.owner, speaks_for=trust.speaks_for)
    held.verify(envelope, lambda key: trust.copy_key(copy.owner, copy.kind, key, copy.released_at, lane))
    limit = trust.release_limit(envelope.keyid)
    if limit < MAX_LEVEL:
        label = labels.read(copy.label, copy.released_at)
        if label is None or label.level > limit:
            raise Fault("frame.key", "The key may not release at this level.")
    if copy.status is not trust.status:
        raise Fault("frame.status")
    guard.withheld(
        fields=copy.fields.value,
        sourceless=labels.bears(copy.label, Caveat.SOURCE),
        desk=copy.desk,
        evaluation=copy.evaluation,
        within=trust.within(copy),
        code="frame.told",
    )
    return copy


def _recall(
    tx: Tx, peer: NodeId, lane: Lane, frame: Frame, trust: Trust, projections: tuple[Projection, ...], now: datetime
) -> Recall:
    """Do as the owner says. What of his copies was put aside is destroyed too."""
    recall = _checked_recall(frame.body, lane, trust)
    if any(stored.kind in trust.lasting for stored in log.versions(tx, recall.id) if stored.owner == recall.owner):
        raise Fault("frame.kind", "The network's own records are revoked, never recalled.")
    if recall.owner == recall.recipient:
        return _heed(tx, peer, frame, recall)
    recalls.obey(tx, recall, frame.body, projections, now)
    tx.run_many(
        "UPDATE aside SET body = NULL WHERE peer = :peer AND digest = :digest",
        [{"peer": peer, "digest": digest} for digest in recall.copies],
    )
    return recall


def _heed(tx: Tx, peer: NodeId, frame: Frame, recall: Recall) -> Recall:
    """A recall inside the agency: only the node that wrote a record takes it back."""
    held = log.latest(tx, recall.id)
    if held is None:
        raise Fault("frame.version", "It speaks of content that is not here.")  # put aside too, it may be: see `again`
    if not held.own or held.home != peer:
        raise Fault("frame.home")
    recalls.heed(tx, recall, frame.body)
    approvals.settle(tx, recall.id)
    return recall


def _checked_recall(body: bytes, lane: Lane, trust: Trust) -> Recall:
    envelope = open_envelope(body, Payload.RECALL)
    recall = recalls.decode(envelope.payload)
    guard.ingress(recipient=recall.recipient, served=trust.served, owner=recall.owner, speaks_for=trust.speaks_for)
    verify(envelope, lambda key: trust.copy_key(recall.owner, "recall", key, recall.recalled_at, lane))
    if recall.status is not trust.status:
        raise Fault("frame.status")
    return recall


def _check_follows(header: Content | Copy, before: Newest | None) -> None:
    if before is None:
        follows = header.version == 1 and header.previous is None
    else:
        same = (before.owner, before.kind, before.token) == (header.owner, header.kind, header.token)
        follows = same and header.version == before.version + 1 and header.previous == before.digest
    if not follows:
        raise Fault("frame.version")


def _move(tx: Tx, peer: NodeId, lane: Lane, checked: Checked) -> None:
    """Note where the lane stands now, under which head, and in a new epoch what began it. Where older ones stood stays."""
    tx.run(
        "INSERT INTO lane_in (peer, lane, epoch, opening, number, chain, head)"
        " VALUES (:peer, :lane, :epoch, :opening, :number, :chain, :head)"
        " ON CONFLICT (peer, lane, epoch) DO UPDATE SET number = excluded.number, chain = excluded.chain, head = excluded.head",
        {
            "peer": peer,
            "lane": lane,
            "epoch": checked.position.epoch,
            "opening": checked.opening or None,
            "number": checked.position.number,
            "chain": checked.position.chain,
            "head": checked.sealed,
        },
    )
