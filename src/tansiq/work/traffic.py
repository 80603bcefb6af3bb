"""What of a desk's own agency is on its way to a peer, as far as that desk may know.

The outbox counts everything that leaves the node; a desk of low clearance would see secrets leave as a number that grows. So what a
desk is told counts the frames of records that it may see, each with its state, and no others.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from tansiq.clock import stamp
from tansiq.exchange.outbox import Counts
from tansiq.ids import DeskId, NodeId
from tansiq.records import visible
from tansiq.storage import Tx

MOST = 99
"""Nobody reads a larger number, and it is counted anew with every look of every open page: 99 means *that many or more*."""

_OF: Final = (
    "coalesce((SELECT copy.record FROM copy WHERE copy.digest = outbox.digest),"
    " (SELECT recall.record FROM recall WHERE recall.digest = outbox.digest),"
    " (SELECT content.id FROM record AS content WHERE content.digest = outbox.digest))"
)
_NEWEST: Final = (
    "outbox.id = (SELECT max(later.id) FROM outbox AS later"
    " WHERE later.peer = outbox.peer AND later.digest = outbox.digest)"
)
"""In a new epoch a frame goes again: it is on its way once, not twice."""
_STATES: Final = (
    "outbox.number IS NULL",
    "outbox.number > coalesce(lane_out.received, 0)",
    "outbox.number <= lane_out.received",
)


def counts(tx: Tx, peer: NodeId, reader: DeskId, now: datetime) -> Counts:
    """A peer's traffic out, in frames, at most `MOST` of each state."""
    told: dict[str, str | int] = {"peer": peer, "reader": reader, "now": stamp(now), "most": MOST}
    found = [tx.one(_counted(state), told) for state in _STATES]
    # from what was seen on, which is little: of what was received it may be the smallest part
    found.append(
        tx.one(_counted("outbox.number IS NOT NULL", "seen CROSS JOIN outbox", "outbox.digest = seen.copy"), told)
    )
    return Counts(*(row[0] if row else 0 for row in found))


def _counted(state: str, table: str = "outbox", joined: str = "1 = 1") -> str:
    known = f"SELECT 1 FROM record {visible.joined('record.seq')} WHERE record.id = {_OF}"
    return (
        f"SELECT count(*) FROM (SELECT 1 FROM {table}"
        " LEFT JOIN lane_out ON lane_out.peer = outbox.peer AND lane_out.lane = outbox.lane AND lane_out.epoch = outbox.epoch"
        f" WHERE outbox.peer = :peer AND {joined} AND {state} AND {_NEWEST} AND EXISTS ({known}) LIMIT :most)"
    )
