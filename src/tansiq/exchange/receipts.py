"""What a peer's signed receipts say of the outbox: how far a lane was taken, what was put aside, which recalls are done."""

from __future__ import annotations

from tansiq.errors import Fault
from tansiq.exchange.frames import MAX_FRAMES, Position, Receipt
from tansiq.exchange.outbox import LaneOut, chain_at, lane_out
from tansiq.ids import Digest, NodeId
from tansiq.storage import Tx, Value


def goes_further(tx: Tx, peer: NodeId, said: Receipt) -> bool:
    """Whether a receipt says more than we hold, or what we do not know: one of an older epoch does neither, it was kept then."""
    at = lane_out(tx, peer, said.lane)
    if said.epoch == at.epoch and said.number == at.received:
        return bool(_withdrawn(tx, peer, said, at) or _destroyed(tx, peer, said))
    return said.epoch > at.epoch or (said.epoch == at.epoch and said.number > at.received)


def _withdrawn(tx: Tx, peer: NodeId, said: Receipt, at: LaneOut) -> list[tuple[int, Digest]]:
    """Frames that the peer had put aside and has taken since: a receipt that goes as far or further names them no more.

    At one place refusals only become fewer, so an older receipt that comes late brings none back. While the peer's clock is wrong
    it waits: nothing new comes to count then (`clocks.receipted_since` goes by the number, and that is an old one).
    """
    named = {each.number for each in said.refused}
    rows = tx.rows(
        "SELECT number, digest FROM outbox WHERE peer = :peer AND lane = :lane AND epoch = :epoch AND refused IS NOT NULL"
        " AND number > :after AND number <= :received AND NOT EXISTS (SELECT 1 FROM clock WHERE peer = :peer)",
        {
            "peer": peer,
            "lane": said.lane,
            "epoch": at.epoch,
            "after": said.number - MAX_FRAMES,
            "received": at.received,
        },
    )
    return [(number, digest) for number, digest in rows if number not in named]


def _destroyed(tx: Tx, peer: NodeId, said: Receipt) -> list[tuple[int, Digest]]:
    """Recalls that the peer has taken and by this receipt done for good, of which we did not know it yet."""
    rows = tx.rows(
        "SELECT id, digest FROM outbox WHERE peer = :peer AND lane = :lane AND epoch = :epoch AND kind = 'recall'"
        " AND destroyed = 0 AND refused IS NULL AND number <= :number",
        {"peer": peer, "lane": said.lane, "epoch": said.epoch, "number": min(said.destroyed, said.number)},
    )
    return [(row[0], row[1]) for row in rows]


def keep_receipt(tx: Tx, peer: NodeId, said: Receipt, envelope: bytes) -> list[Digest]:
    """Keep a receipt that goes further than the last, withdraws a refusal, or says of a recall that its words are destroyed.

    Returns:
        Of what it says something new.

    Raises:
        Fault: ``frame.chain`` when it speaks of frames that we never sent, ``frame.epoch`` of an epoch that we never began.
    """
    at = lane_out(tx, peer, said.lane)
    if said.epoch < at.epoch:
        return []
    if said.epoch > at.epoch:
        raise Fault("frame.epoch", "The receipt is for an epoch that this node does not know.")
    if chain_at(tx, peer, said.lane, Position(said.number, said.chain, said.epoch)) != said.chain:
        raise Fault("frame.chain", "The receipt names frames that were not sent.")
    withdrawn = _withdrawn(tx, peer, said, at) if said.number >= at.received else []
    if said.number < at.received or not goes_further(tx, peer, said):
        return []
    here: dict[str, Value] = {"peer": peer, "lane": said.lane, "epoch": at.epoch}
    which = "peer = :peer AND lane = :lane AND epoch = :epoch"
    tx.run(
        f"UPDATE lane_out SET received = :number, receipt = :receipt WHERE {which}",
        here | {"number": said.number, "receipt": envelope},
    )
    for number, _ in withdrawn:
        tx.run(f"UPDATE outbox SET refused = NULL WHERE {which} AND number = :number", here | {"number": number})
    for refused in said.refused:
        tx.run(
            f"UPDATE outbox SET refused = :code WHERE {which} AND number = :number AND number > :before",
            here | {"code": refused.code[:64], "number": refused.number, "before": at.received},
        )
    rows = tx.rows(
        f"SELECT digest FROM outbox WHERE {which} AND number > :before AND number <= :number",
        here | {"before": at.received, "number": said.number},
    )
    gone = _destroyed(tx, peer, said)
    tx.run_many("UPDATE outbox SET destroyed = 1 WHERE id = :id", [{"id": row_id} for row_id, _ in gone])
    return list(
        dict.fromkeys([digest for _, digest in withdrawn] + [row[0] for row in rows] + [each for _, each in gone])
    )
