"""What a desk sees. Every query goes through `records.visible.joined`."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.ids import DeskId, RecordId
from tansiq.picture.entry import Entry
from tansiq.records import visible
from tansiq.storage import Row, Tx, Value

Numbered = tuple[int, Entry]
"""An entry under the reader's own dense number."""
MOST = 2**53
"""No number is larger; what a client asks beyond it is no reason to fail."""


def newest(tx: Tx, reader: DeskId, now: datetime, *, before: int | None, limit: int) -> list[Numbered]:
    """The newest records for a reader, newest first, below a number."""
    return _entries(
        tx,
        f"SELECT visible.n, picture.row FROM picture {visible.joined('picture.record')}"
        " WHERE visible.n < :before ORDER BY visible.n DESC LIMIT :limit",
        {
            "reader": reader,
            "now": stamp(now),
            "before": MOST if before is None else max(-MOST, min(before, MOST)),
            "limit": limit,
        },
    )


def since(tx: Tx, reader: DeskId, now: datetime, *, after: int, limit: int = 500) -> list[Numbered]:
    """What came after a number, oldest first."""
    return _entries(
        tx,
        f"SELECT visible.n, picture.row FROM picture {visible.joined('picture.record')}"
        " WHERE visible.n > :after ORDER BY visible.n LIMIT :limit",
        {"reader": reader, "now": stamp(now), "after": max(-MOST, min(after, MOST)), "limit": limit},
    )


def one(tx: Tx, reader: DeskId, record: RecordId, now: datetime) -> Numbered:
    """A record as it stands.

    Raises:
        Fault: ``record.not-found`` when it is not there, or not for this reader.
    """
    found = _entries(
        tx,
        f"SELECT visible.n, picture.row FROM picture {visible.joined('picture.record')} WHERE picture.id = :id",
        {"reader": reader, "now": stamp(now), "id": record},
    )
    if not found:
        raise Fault("record.not-found")
    return found[0]


def _entries(tx: Tx, sql: str, values: dict[str, Value]) -> list[Numbered]:
    return [_numbered(row) for row in tx.rows(sql, values)]


def _numbered(row: Row) -> Numbered:
    return row[0], msgspec.json.decode(row[1], type=Entry)
