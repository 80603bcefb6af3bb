"""What a reader was given, in the order of time: version by version, as it came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tansiq.clock import stamp
from tansiq.ids import DeskId
from tansiq.records import log, visible
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.storage.within import Within


def given(
    tx: Tx, reader: DeskId, now: datetime, within: Within, only: Sequence[str] = (), but: Sequence[str] = ()
) -> list[tuple[int, Stored]]:
    """Every version of every record that a reader sees and that came here in a span, newest first, under the reader's numbers.

    Args:
        only: of these kinds; empty: of all.
        but: of none of these.
    """
    kinds = {f"k{index}": kind for index, kind in enumerate(only or but)}
    marks = ", ".join(f":{name}" for name in kinds)
    which = f"record.kind {'IN' if only else 'NOT IN'} ({marks}) AND " if kinds else ""
    rows = tx.rows(
        f"SELECT visible.n, record.digest FROM record {visible.joined('record.seq')}"
        f" WHERE {which}{within.condition('record.logged_at', 'visible.n')}"
        " ORDER BY record.logged_at DESC, visible.n DESC LIMIT :limit",
        within.values | kinds | {"reader": reader, "now": stamp(now)},
    )
    held = ((n, log.by_digest(tx, digest)) for n, digest in rows)
    return [(n, stored) for n, stored in held if stored is not None]
