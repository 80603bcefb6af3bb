"""Bits that flip on a disk: in a copy that waits in its owner's store. Whoever is served it must see that, and take nothing of it.

The digest and the chain are as they were, so the receiver refuses the lane (``frame.cut``) until the right bytes are read again:
the disk read badly once, or the owner's administrator brought his store back.
"""

from __future__ import annotations

from random import Random

from tansiq.simulation.world import Place
from tansiq.storage import Tx


def flip(place: Place, chance: Random) -> bool:
    """Flip a bit in one copy that no peer has receipted; whether there was one."""

    def rot(tx: Tx) -> bool:
        rows = tx.rows(
            "SELECT DISTINCT c.digest, c.envelope FROM copy c JOIN outbox o ON o.digest = c.digest"
            " LEFT JOIN lane_out l ON l.peer = o.peer AND l.lane = o.lane"
            " WHERE length(c.envelope) > 0 AND c.record <> 'odd' AND (o.number IS NULL OR o.number > coalesce(l.received, 0))"
            " ORDER BY c.digest"
        )
        rows = [row for row in rows if row[0] not in place.rotten]
        if not rows:
            return False
        digest, whole = chance.choice(rows)
        bad = bytearray(whole)
        bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
        place.rotten[digest] = whole
        tx.run("UPDATE copy SET envelope = :bad WHERE digest = :digest", {"bad": bytes(bad), "digest": digest})
        return True

    return place.db.freely(rot)


def mend(place: Place) -> None:
    """Bring all bits back; what was recalled meanwhile stays destroyed."""

    def whole(tx: Tx) -> None:
        tx.run_many(
            "UPDATE copy SET envelope = :whole WHERE digest = :digest AND length(envelope) > 0",
            [{"whole": whole, "digest": digest} for digest, whole in place.rotten.items()],
        )

    place.db.freely(whole)
    place.rotten.clear()
