"""Whether every frame in the outbox has its bytes and its marks their ground, and every recall is queued for whoever was served."""

from __future__ import annotations

from collections.abc import Callable

from tansiq.errors import Fault
from tansiq.exchange.aside import KINDS
from tansiq.exchange.frames import INSIDE, Lane, Receipt
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.records import recalls
from tansiq.records.findings import Findings
from tansiq.records.signing import Payload, open_envelope
from tansiq.storage import Tx

_ABOUT = {
    "copy": "SELECT copy.digest, record.kind FROM copy JOIN record ON record.digest = copy.content",
    "content": "SELECT digest, kind FROM record WHERE own = 1 AND home IS NULL",
    "recall": "SELECT recall.digest, max(record.kind) AS kind FROM recall JOIN record ON record.id = recall.record"
    " GROUP BY recall.digest",
    "approval": "SELECT approval.digest, record.kind FROM approval JOIN record ON record.digest = approval.content",
    "queued": "SELECT queued.digest, record.kind FROM queued JOIN record ON record.digest = queued.content",
    "seen": "SELECT digest, '' AS kind FROM seen_word",
}
"""By the kind of a frame: what it may carry, by digest, and of which kind the record is of which it speaks."""
_TOLD_ELSEWHERE = ("copy", "seen")
"""Of these `check` and `check_seen` say that the bytes are gone."""


def check(
    tx: Tx,
    mine: tuple[NodeId, ...],
    late: Callable[[str], bool],
    may_go: Callable[[NodeId, AgencyId], bool],
    found: Findings,
) -> None:
    """Look at every frame's bytes and marks, and at every recall.

    Args:
        mine: the nodes of this agency.
        late: whether what is of a kind lets all words go first.
        may_go: whether a node takes, or took, for an agency.
    """
    restored = tx.one("SELECT 1 FROM restored") is not None
    for peer, digest, kind in tx.rows("SELECT peer, digest, kind FROM outbox ORDER BY id"):
        if kind not in KINDS:
            found.add("copy.missing", _frame(digest, peer), f"A frame of kind {kind} carries nothing that is here.")
    for kind, about in _ABOUT.items():
        rows = tx.rows(
            f"SELECT o.peer, o.lane, o.digest, o.doubtful, o.late, about.kind FROM outbox o"
            f" LEFT JOIN ({about}) AS about ON about.digest = o.digest WHERE o.kind = :kind ORDER BY o.id",
            {"kind": kind},
        )
        for peer, lane, digest, doubtful, is_late, spoken_of in rows:
            where = _frame(digest, peer)
            if spoken_of is None and kind not in _TOLD_ELSEWHERE and (kind not in INSIDE or peer in mine):
                found.add("copy.missing", where, f"The {kind} that it carries is not there.")
            if lane not in set(Lane):
                found.add("lane.mark", where, f"There is no lane {lane}.")
            if doubtful not in (0, 1) or (doubtful and not restored):
                found.add("lane.mark", where, "It is marked doubtful, and this store was never put back.")
            if is_late not in (0, 1) or (is_late and spoken_of is not None and not late(spoken_of)):
                found.add("lane.mark", where, "It is marked late, and what it carries is not.")
    _destroyed(tx, found)
    _recalls(tx, mine, may_go, found)


def done(tx: Tx, peer: NodeId, said: Receipt, where: str, found: Findings) -> None:
    """Whether the recalls that a receipt calls done are marked so. More may be: earlier receipts are not kept."""
    for (number,) in tx.rows(
        "SELECT number FROM outbox WHERE peer = :peer AND lane = :lane AND epoch = :epoch AND kind = 'recall'"
        " AND destroyed = 0 AND refused IS NULL AND number <= :number",
        {"peer": peer, "lane": said.lane, "epoch": said.epoch, "number": min(said.destroyed, said.number)},
    ):
        found.add("lane.mark", f"{where}, number {number}", "The peer has said that this recall is done.")


def _destroyed(tx: Tx, found: Findings) -> None:
    for peer, digest in tx.rows(
        "SELECT o.peer, o.digest FROM outbox o LEFT JOIN lane_out l ON l.peer = o.peer AND l.lane = o.lane"
        " AND l.epoch = o.epoch WHERE o.destroyed <> 0 AND (o.destroyed <> 1 OR o.kind <> 'recall' OR o.refused IS NOT NULL"
        " OR o.number IS NULL OR l.received IS NULL OR o.number > l.received) ORDER BY o.id"
    ):
        found.add("lane.mark", _frame(digest, peer), "It is marked destroyed, and no receipt can have said so.")


def _recalls(tx: Tx, mine: tuple[NodeId, ...], may_go: Callable[[NodeId, AgencyId], bool], found: Findings) -> None:
    """A recall goes to those who were handed a copy, all of them and nobody else."""
    named: dict[Digest, Digest] = {}
    recipients: dict[Digest, AgencyId] = {}
    for digest, recipient, envelope in tx.rows("SELECT digest, recipient, envelope FROM recall ORDER BY digest"):
        recipients[digest] = recipient
        try:
            said = recalls.decode(open_envelope(envelope, Payload.RECALL).payload)
        except Fault:
            continue  # `records.check_recalls` says so
        named.update((copy, digest) for copy in said.copies)
    queued = {(peer, digest) for peer, digest in tx.rows("SELECT peer, digest FROM outbox WHERE kind = 'recall'")}
    served: set[tuple[NodeId, Digest]] = set()
    for peer, copy in tx.rows(
        "SELECT DISTINCT o.peer, o.digest FROM outbox o JOIN copy ON copy.digest = o.digest"
        " WHERE o.kind = 'copy' AND length(copy.envelope) = 0 ORDER BY o.peer, o.digest"
    ):
        recall = named.get(copy)
        if recall is None or (peer, recall) not in queued:
            found.add(
                "recall", f"copy {copy[:16]} to {peer}", "It is taken back, and no recall is queued for that node."
            )
        else:
            served.add((peer, recall))
    for peer, digest in sorted(queued - served):
        recipient = recipients.get(digest)
        if recipient is not None and peer not in mine and not may_go(peer, recipient):
            found.add("lane.addressee", _frame(digest, peer), f"The recall is for {recipient}.")


def _frame(digest: Digest, peer: NodeId) -> str:
    return f"frame {digest[:16]} to {peer}"
