"""When a link went silent and came back, kept for the watch log: it is known nowhere else once the link is well again.

A few rows a day at most, and never more than `KEPT` of a peer: a line that comes and goes all night does not fill the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.clock import stamp, unstamp
from tansiq.ids import NodeId
from tansiq.storage import Row, Tx

SILENT_AFTER = timedelta(minutes=2)
"""A picture older than this is not one to plan with."""
KEPT = 500
"""Silences of one peer; the oldest go first."""


@dataclass(frozen=True)
class Silence:
    """One silence of one peer.

    Args:
        seq: in the order in which they were noticed; the same for every desk.
        heard_at: of when the picture was.
        since: when it was noticed.
        back_at: when the peer was heard again; None: it is silent still.
    """

    seq: int
    peer: NodeId
    heard_at: datetime
    since: datetime
    back_at: datetime | None


def due(tx: Tx, heard: Mapping[NodeId, datetime | None], now: datetime) -> bool:
    """Whether there is anything for `note`. Writes nothing."""
    still = _open(tx)
    return any(_is_silent(at, now) != (peer in still) for peer, at in heard.items() if at is not None)


def note(tx: Tx, heard: Mapping[NodeId, datetime | None], now: datetime) -> int:
    """Note who has fallen silent or was heard again; how many turns that were.

    Args:
        heard: of when our picture of each peer is; None: never complete, so it cannot have fallen silent.
    """
    still = _open(tx)
    turns = 0
    for peer, at in heard.items():
        if at is None or _is_silent(at, now) == (peer in still):
            continue
        turns += 1
        if peer in still:
            tx.run("UPDATE silence SET back_at = :now WHERE seq = :seq", {"now": stamp(now), "seq": still[peer]})
        else:
            tx.run(
                "INSERT INTO silence (peer, heard_at, since) VALUES (:peer, :heard, :now)",
                {"peer": peer, "heard": stamp(at), "now": stamp(now)},
            )
            tx.run(
                "DELETE FROM silence WHERE peer = :peer AND seq NOT IN"
                " (SELECT seq FROM silence WHERE peer = :peer ORDER BY seq DESC LIMIT :kept)",
                {"peer": peer, "kept": KEPT},
            )
    return turns


def between(tx: Tx, start: datetime, end: datetime) -> list[Silence]:
    """The silences that began or ended in a span, oldest first."""
    rows = tx.rows(
        "SELECT seq, peer, heard_at, since, back_at FROM silence WHERE (since >= :start AND since <= :end)"
        " OR (back_at >= :start AND back_at <= :end) ORDER BY seq",
        {"start": stamp(start), "end": stamp(end)},
    )
    return [_silence(row) for row in rows]


def now_silent(tx: Tx) -> list[Silence]:
    """Who is silent, longest first."""
    rows = tx.rows(
        "SELECT seq, peer, heard_at, since, back_at FROM silence WHERE back_at IS NULL ORDER BY heard_at, seq"
    )
    return [_silence(row) for row in rows]


def _open(tx: Tx) -> dict[NodeId, int]:
    return {row[0]: row[1] for row in tx.rows("SELECT peer, max(seq) FROM silence WHERE back_at IS NULL GROUP BY peer")}


def _is_silent(heard: datetime, now: datetime) -> bool:
    return now - heard > SILENT_AFTER


def _silence(row: Row) -> Silence:
    seq, peer, heard, since, back = row
    return Silence(seq, peer, unstamp(heard), unstamp(since), unstamp(back) if back else None)
