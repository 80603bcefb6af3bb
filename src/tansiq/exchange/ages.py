"""How old a picture is, kept across a restart: a node that comes back while a line is cut must not forget that it was cut.

It is written once a minute at most, beside the stream of frames: what is lost in a crash makes a picture look older, never younger.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.clock import stamp, unstamp
from tansiq.ids import NodeId
from tansiq.storage import Tx

KEEP_EVERY = timedelta(minutes=1)
"""More often would be an fsync for nothing: an age is shown in minutes once it matters."""


@dataclass(frozen=True)
class Ages:
    """How fresh two pictures are: ours of a peer, and the peer's of us by its receipts; None: never complete."""

    ours: datetime | None = None
    theirs: datetime | None = None

    def newer(self, other: Ages) -> Ages:
        """The newer of each."""
        return Ages(_newer(self.ours, other.ours), _newer(self.theirs, other.theirs))

    def worth_keeping(self, kept: Ages) -> bool:
        """Whether they have moved on far enough from what is on disk."""
        return _moved(kept.ours, self.ours) or _moved(kept.theirs, self.theirs)


def kept(tx: Tx, peer: NodeId) -> Ages:
    """What is on disk."""
    row = tx.one("SELECT ours, theirs FROM age WHERE peer = :peer", {"peer": peer})
    return Ages(*(unstamp(at) if at else None for at in row)) if row else Ages()


def keep(tx: Tx, peer: NodeId, ages: Ages) -> None:
    """Put them on disk."""
    tx.run(
        "INSERT INTO age (peer, ours, theirs) VALUES (:peer, :ours, :theirs)"
        " ON CONFLICT (peer) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs",
        {
            "peer": peer,
            "ours": stamp(ages.ours) if ages.ours else None,
            "theirs": stamp(ages.theirs) if ages.theirs else None,
        },
    )


def _newer(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one and other else one or other


def _moved(before: datetime | None, now: datetime | None) -> bool:
    return now is not None and (before is None or now - before >= KEEP_EVERY)
