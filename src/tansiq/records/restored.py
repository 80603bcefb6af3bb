"""That a store was put back from a backup: it does not know what came after, recalls above all.

A received copy in it may have been recalled since. Until its owner has been asked none of his is shown (design 4.10): `visible`
lets it wait, `exchange.asked` says when he has been. The mark made here is what the asking goes by.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tansiq.clock import stamp, unstamp
from tansiq.ids import AgencyId, Digest
from tansiq.storage import Tx


@dataclass(frozen=True)
class Restored:
    """One return from a backup.

    Args:
        at: when it was put back.
        last_record: the log's end then: what stands beyond it was written or received since.
        backup: the digest of the backup file.
        mark: names this return to the peers; random, and empty in stores from before there were marks.
    """

    at: datetime
    last_record: int
    backup: Digest
    mark: str


def note(tx: Tx, now: datetime, backup: Digest, mark: str) -> None:
    """Mark the store as put back now."""
    (last,) = tx.one("SELECT coalesce(max(seq), 0) FROM record") or (0,)
    tx.run(
        "INSERT INTO restored (at, last_record, backup, mark) VALUES (:at, :last, :backup, :mark)"
        " ON CONFLICT (at) DO UPDATE SET last_record = excluded.last_record, backup = excluded.backup, mark = excluded.mark",
        {"at": stamp(now), "last": last, "backup": backup, "mark": mark},
    )


def times(tx: Tx) -> list[Restored]:
    """Every time that this store was put back, oldest first; empty for one that never was."""
    rows = tx.rows("SELECT at, last_record, backup, mark FROM restored ORDER BY at")
    return [Restored(unstamp(at), last, backup, mark) for at, last, backup, mark in rows]


def held_of(tx: Tx) -> dict[AgencyId, int]:
    """How many copies of each other agency's records are held: who is to be asked for recalls."""
    rows = tx.rows("SELECT owner, count(*) FROM record WHERE own = 0 GROUP BY owner ORDER BY owner")
    return {owner: count for owner, count in rows}  # noqa: C416 - rows are not pairs to mypy
