"""What of a desk's own agency is on its way to a peer, as far as that desk may know.

The outbox counts everything that leaves the node; a desk of low clearance would see secrets leave as a number that grows. So what a
desk is told counts the frames of what it may see, each with its state, and no others: a copy by the very version that it was made
of, a recall by the record as it stood.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from tansiq.clock import stamp
from tansiq.exchange.deliveries import Counts
from tansiq.ids import DeskId, NodeId
from tansiq.records import visible
from tansiq.storage import Tx

MOST = 99
"""Nobody reads a larger number, and it is counted anew with every look of every open page: 99 means *that many or more*."""

_OF: Final = (
    "coalesce((SELECT copy.content FROM copy WHERE copy.digest = outbox.digest),"
    " (SELECT stood.digest FROM recall CROSS JOIN record AS stood ON stood.id = recall.record"
    " WHERE recall.digest = outbox.digest ORDER BY stood.version DESC LIMIT 1),"
    " outbox.digest)"
)
"""Of which content a frame tells, by its digest; content that goes to the agency's other nodes is a frame itself."""
_NEWEST: Final = (
    "outbox.id = (SELECT max(later.id) FROM outbox AS later"
    " WHERE later.peer = outbox.peer AND later.digest = outbox.digest)"
)
"""In a new epoch a frame goes again: it is on its way once, not twice."""
_HANDED: Final = (
    "lane_out CROSS JOIN outbox",
    "lane_out.peer = :peer AND outbox.lane = lane_out.lane AND outbox.epoch = lane_out.epoch AND outbox.number",
)
"""From the lanes on, which are few: a lane's frames above or below what was received are one stretch of an index."""
_STATES: Final = (
    ("outbox", "outbox.number IS NULL AND outbox.lost = 0"),
    (_HANDED[0], f"{_HANDED[1]} > lane_out.received"),
    (_HANDED[0], f"{_HANDED[1]} <= lane_out.received"),
    # from what was seen on, which is little: of what was received it may be the smallest part
    ("seen CROSS JOIN outbox", "outbox.digest = seen.copy AND outbox.number IS NOT NULL"),
)


def counts(tx: Tx, peer: NodeId, reader: DeskId, now: datetime) -> Counts:
    """A peer's traffic out, in frames, at most `MOST` of each state."""
    told: dict[str, str | int] = {"peer": peer, "reader": reader, "now": stamp(now), "most": MOST}
    found = [tx.one(_counted(tables, state), told) for tables, state in _STATES]
    return Counts(*(row[0] if row else 0 for row in found))


def _counted(tables: str, state: str) -> str:
    # the record first, by its digest: left to itself SQLite walks all that the reader was ever given, for each frame
    known = f"SELECT 1 FROM record CROSS {visible.joined('record.seq')} WHERE record.digest = {_OF}"
    return (
        f"SELECT count(*) FROM (SELECT 1 FROM {tables}"
        f" WHERE outbox.peer = :peer AND {state} AND {_NEWEST} AND EXISTS ({known}) LIMIT :most)"
    )
