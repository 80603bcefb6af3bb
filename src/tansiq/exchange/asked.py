"""After a return from a backup: whom this node has still to hear, and what it tells and hears of such returns.

A store that was put back does not know what was recalled since. So it bears a *mark*, new each time. Our receipts carry the mark; a
sender gives it back in its heads. A complete head that bears our mark was signed after its sender knew of the return, covers all
that it ever sent us (`session.check` refuses one that holds our receipt for more than we have), and so all its recalls. An owner
has been asked when such a head has come in both lanes of each of its nodes; then his copies show again. No clock is in it, and a
stick does as well as a link: an old stick does not bear the mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.clock import stamp, unstamp
from tansiq.exchange.frames import Head, Lane, Receipt
from tansiq.ids import AgencyId, NodeId
from tansiq.records import visible
from tansiq.storage import Tx

# ---- at the node that was put back


def wait(tx: Tx, mark: str, speakers: Iterable[tuple[AgencyId, NodeId]], owners: Iterable[AgencyId]) -> None:
    """Hide every received copy until its owner has been asked; the owner of whom no node is known stays hidden.

    Args:
        mark: of this return.
        speakers: each other agency with each of its nodes.
        owners: all whose copies are held.
    """
    tx.run("DELETE FROM unasked")
    tx.run_many(
        "INSERT INTO unasked (owner, peer, lane, mark) VALUES (:owner, :peer, :lane, :mark)",
        [
            {"owner": owner, "peer": peer, "lane": lane, "mark": mark}
            for owner, peer in sorted(set(speakers))
            for lane in Lane
        ],
    )
    for owner in owners:
        visible.wait_for(tx, owner)


def waiting_for(tx: Tx) -> frozenset[AgencyId]:
    """The owners that have not been asked yet: what comes from them is hidden too, it may be as old as what is here."""
    return frozenset(row[0] for row in tx.rows("SELECT DISTINCT owner FROM unasked"))


def mark(tx: Tx, peer: NodeId) -> str:
    """What our receipts for a peer must bear; empty when there is nothing to ask it."""
    row = tx.one("SELECT mark FROM unasked WHERE peer = :peer LIMIT 1", {"peer": peer})
    return row[0] if row else ""


def answers(tx: Tx, peer: NodeId, head: Head) -> bool:
    """Whether a head is the word that we wait for on its lane: complete, and signed by one who knew of our return."""
    row = tx.one("SELECT mark FROM unasked WHERE peer = :peer AND lane = :lane", {"peer": peer, "lane": head.lane})
    return row is not None and head.complete and head.heard == row[0]


def answered(tx: Tx, peer: NodeId, lane: Lane) -> None:
    """A lane has brought all that there is. Owners of whom nobody is left to be heard are shown again."""
    before = waiting_for(tx)
    tx.run("DELETE FROM unasked WHERE peer = :peer AND lane = :lane", {"peer": peer, "lane": lane})
    for owner in sorted(before - waiting_for(tx)):
        visible.show(tx, owner)


# ---- at its peers


def is_news(tx: Tx, peer: NodeId, receipt: Receipt) -> bool:
    """Whether a receipt tells of a return from a backup that we have not noted."""
    return receipt.put_back not in ("", heard(tx, peer))


def note(tx: Tx, peer: NodeId, receipt: Receipt, now: datetime) -> None:
    """Note that a peer was put back from a backup."""
    if is_news(tx, peer, receipt):
        tx.run(
            "INSERT INTO put_back (peer, mark, at) VALUES (:peer, :mark, :at)"
            " ON CONFLICT (peer) DO UPDATE SET mark = excluded.mark, at = excluded.at",
            {"peer": peer, "mark": receipt.put_back, "at": stamp(now)},
        )


def heard(tx: Tx, peer: NodeId) -> str:
    """The mark of a peer's last return that it has told us of; empty: of none."""
    row = tx.one("SELECT mark FROM put_back WHERE peer = :peer", {"peer": peer})
    return row[0] if row else ""


def put_back_at(tx: Tx, peer: NodeId) -> datetime | None:
    """When we heard that a peer was put back from a backup the last time, or None."""
    row = tx.one("SELECT at FROM put_back WHERE peer = :peer", {"peer": peer})
    return unstamp(row[0]) if row else None
