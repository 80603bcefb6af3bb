"""How much one peer may make this node keep in a day (`records.kept`), and what becomes of the rest: it waits with its sender.

Nothing is refused and nothing is lost. A lane goes on from where it stands, so what is not asked for stays in the peer's outbox,
and is asked for when the quota allows. Only the normal lane waits: alarms count, and always come in. The agency's other nodes
bring what is its own, and are not held up.

What it costs: a recall goes in the lane of its copies, so a peer that floods us holds up its own recalls. Its outbox says so there.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from tansiq.bucket import Pace
from tansiq.exchange.frames import Frame, Lane
from tansiq.exchange.trust import Trust
from tansiq.ids import NodeId
from tansiq.records import kept
from tansiq.storage import Tx

HELD = (Lane.NORMAL,)
"""The lanes that may have to wait."""


class Peers(Protocol):
    """What must be known of a peer."""

    def trust(self, tx: Tx, peer: NodeId) -> Trust:
        """See `peering.World`."""
        ...


class Quota:
    """The quota of every peer of a node.

    Args:
        pace: None: no bound, and nothing is counted.
    """

    def __init__(self, pace: Pace | None, peers: Peers) -> None:
        self._pace = pace
        self._peers = peers

    def held(self, tx: Tx, peer: NodeId, now: datetime) -> tuple[Lane, ...]:
        """The lanes of which nothing is taken for now."""
        if self._pace is None or kept.wait_s(tx, "peer", peer, self._pace, now) == 0:
            return ()
        return () if self._peers.trust(tx, peer).sibling else HELD

    def count(self, tx: Tx, peer: NodeId, frames: Iterable[Frame], now: datetime) -> None:
        """Count frames that are kept in this transaction: those put aside lie here too."""
        amount = sum(len(frame.body) + kept.ROW_BYTES for frame in frames)
        if self._pace is not None and amount:
            kept.add(tx, "peer", peer, amount, self._pace, now)
