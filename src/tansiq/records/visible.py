"""Who sees what, as rows: written by the decision, joined by every query, never decided at reading time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from tansiq.clock import stamp, unstamp
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.labels.release import Fields
from tansiq.records.content import Copy, decode
from tansiq.records.signing import Payload, open_envelope
from tansiq.storage import Tx

ENDED = "0001-01-01T00:00:00.000Z"
"""Before every clock: what was recalled stays hidden, whatever a clock that goes back says."""


def joined(column: str) -> str:
    """The one join: keeps the rows whose record the ``:reader`` may see at ``:now``.

    Args:
        column: the query's column that holds a record's `seq`, e.g. ``"picture.record"``.
    """
    return (
        f"JOIN visible ON visible.record = {column} AND visible.reader = :reader"
        " AND (visible.until IS NULL OR visible.until > :now) AND (visible.strict IS NULL OR visible.strict > :now)"
        " AND visible.waits IS NULL AND visible.barred = 0"
    )


class Access(NamedTuple):
    """That a desk may see a record, and until when."""

    record: int
    reader: DeskId
    until: datetime | None


def grant(tx: Tx, given: Iterable[Access]) -> None:
    """Let desks see records, each under the desk's next number."""
    tx.run_many(
        "INSERT INTO visible (reader, n, record, until)"
        " SELECT :reader, coalesce(max(n), 0) + 1, :record, :until FROM visible WHERE reader = :reader",
        [
            {"reader": reader, "record": record, "until": stamp(until) if until else None}
            for record, reader, until in given
        ],
    )


def end(tx: Tx, record: int) -> None:
    """Hide a record from every desk, at once and for ever. Its numbers stay taken: nobody's count shrinks."""
    tx.run("UPDATE visible SET until = :ended WHERE record = :record", {"ended": ENDED, "record": record})


def wait_for(tx: Tx, owner: AgencyId, record: int | None = None) -> None:
    """Hide an owner's copies from every desk until `show`: all that are here, or one record."""
    which = "seq = :record" if record is not None else "own = 0 AND owner = :owner"
    tx.run(
        f"UPDATE visible SET waits = :owner WHERE record IN (SELECT seq FROM record WHERE {which})",
        {"owner": owner, "record": record},
    )


def show(tx: Tx, owner: AgencyId) -> None:
    """Show again what waited for an owner, as far as its label and no recall stands against it."""
    tx.run("UPDATE visible SET waits = NULL WHERE waits = :owner", {"owner": owner})


def tighten(tx: Tx, owner: AgencyId, ahead: timedelta, now: datetime, record: int | None = None) -> None:
    """Let what an owner's labels end end by his clock too, as far as that is ahead of ours (zero: by ours alone).

    The minimum that life safety releases ends by our clock alone: a wrong clock must not take a warning away.

    Args:
        record: only of this one; None: of all that is not over by our clock.
    """
    which = "" if record is None else " AND visible.record = :record"
    rows = tx.rows(
        "SELECT reader, n, until, envelope FROM visible JOIN record ON record.seq = visible.record"
        f" WHERE until > :now AND owner = :owner AND own = 0{which}",
        {"now": stamp(now), "owner": owner, "record": record},
    )
    tx.run_many(
        "UPDATE visible SET strict = :strict WHERE reader = :reader AND n = :n",
        [
            {"reader": reader, "n": n, "strict": stamp(unstamp(until) - ahead) if ahead else None}
            for reader, n, until, envelope in rows
            if not _is_minimum(envelope)
        ],
    )


def _is_minimum(envelope: bytes) -> bool:
    return decode(open_envelope(envelope, Payload.COPY).payload, Copy).fields is Fields.MINIMUM


def last(tx: Tx, reader: DeskId) -> int:
    """The newest number of this reader; 0 when it has seen nothing yet."""
    row = tx.one("SELECT max(n) FROM visible WHERE reader = :reader", {"reader": reader})
    return (row and row[0]) or 0


def last_at(tx: Tx, reader: DeskId, place: int) -> int:
    """The number of this reader's newest record up to a place in the log; 0 when there is none. Numbers grow as places do."""
    low, high = 0, last(tx, reader)
    while low < high:
        middle = (low + high + 1) // 2
        row = tx.one("SELECT record FROM visible WHERE reader = :reader AND n = :n", {"reader": reader, "n": middle})
        if row is not None and row[0] > place:
            high = middle - 1
        else:
            low = middle
    return low


def place_of(tx: Tx, reader: DeskId, n: int) -> int | None:
    """The place in the log of a reader's number; None: it has no such number."""
    row = tx.one("SELECT record FROM visible WHERE reader = :reader AND n = :n", {"reader": reader, "n": n})
    return row[0] if row else None


def ended(tx: Tx, reader: DeskId, since: str, now: datetime, limit: int = 500) -> list[RecordId]:
    """The records of which a reader saw a version until its label was over; the newest, oldest first.

    By our clock, or by its owner's where that is ahead.

    Args:
        since: after which instant, as `clock.stamp` has it; `ENDED`: all that ever were.
    """
    over = (
        "SELECT record, {0} AS ended FROM visible WHERE reader = :reader AND {0} > :since AND {0} <= :now"
        " AND waits IS NULL AND barred = 0{1} ORDER BY {0} DESC LIMIT :limit"
    )
    rows = tx.rows(
        f"SELECT record.id FROM (SELECT * FROM ({over.format('until', ' AND strict IS NULL')})"
        f" UNION ALL SELECT * FROM ({over.format('strict', '')})) AS gone"
        " CROSS JOIN record ON record.seq = gone.record GROUP BY record.id ORDER BY max(gone.ended)",
        {"reader": reader, "since": since, "now": stamp(now), "limit": limit},
    )
    return [row[0] for row in rows]


def outgrown(tx: Tx, reader: DeskId, after: int, now: datetime, limit: int = 500) -> list[RecordId]:
    """The records that went on above a reader's seat after a place in the log: he sees one version, and was not given the next.

    What goes on once more where he does not see it is not told again: he would count it.
    """
    rows = tx.rows(
        "SELECT DISTINCT next.id FROM record AS next INDEXED BY record_next"
        " CROSS JOIN record AS before ON before.id = next.id AND before.version = next.version - 1"
        f" CROSS {joined('before.seq')}"
        " WHERE next.version > 1 AND next.seq > :after"
        " AND NOT EXISTS (SELECT 1 FROM visible AS given WHERE given.record = next.seq AND given.reader = :reader)"
        " ORDER BY next.seq DESC LIMIT :limit",
        {"reader": reader, "after": after, "now": stamp(now), "limit": limit},
    )
    return [row[0] for row in rows]


def may_see(tx: Tx, record: int, reader: DeskId, now: datetime) -> bool:
    """Whether this reader sees this record now."""
    sql = f"SELECT 1 FROM record {joined('record.seq')} WHERE record.seq = :record"
    return tx.one(sql, {"record": record, "reader": reader, "now": stamp(now)}) is not None


def is_hidden(tx: Tx, record: int, now: datetime) -> bool:
    """Whether a record is shown to nobody any more: it is over, by our clock or its owner's, or waits for its owner's word."""
    sql = "SELECT 1 FROM visible WHERE record = :record AND (waits IS NOT NULL OR until <= :now OR strict <= :now) LIMIT 1"
    return tx.one(sql, {"record": record, "now": stamp(now)}) is not None


def readers(tx: Tx, record: int) -> list[DeskId]:
    """The desks that were given this record, and were not lowered since."""
    sql = "SELECT reader FROM visible WHERE record = :record AND barred = 0 ORDER BY reader"
    return [row[0] for row in tx.rows(sql, {"record": record})]


def hearers(tx: Tx, record: int) -> list[DeskId]:
    """Those of the `readers` to whom it was new when it was written: what was shown to a desk later rings for it never again."""
    sql = "SELECT reader FROM visible WHERE record = :record AND barred = 0 AND late = 0 ORDER BY reader"
    return [row[0] for row in tx.rows(sql, {"record": record})]
