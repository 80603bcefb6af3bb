"""What rings. An alarm belongs to a desk and rings there until somebody at that desk acknowledges it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import DeskId, RecordId
from tansiq.storage import Row, Tx, Value
from tansiq.storage.within import Within

Cause = Literal[
    "claim",
    "alert",
    "deviation",
    "hazard",
    "request",
    "reply",
    "objection",
    "not-received",
    "unanswered",
    "conflict",
    "refused",
]
SHOWN = 200
MOST = 2**53
"""No desk hears more in all its days."""


class Acknowledged(msgspec.Struct, frozen=True):
    """Who heard it, and when.

    Args:
        account: who at the desk; None: acknowledged before that was noted.
    """

    desk: DeskId
    at: datetime
    account: str | None = None


class Alarm(msgspec.Struct, frozen=True):
    """One thing that rings at one desk; its ``id`` is dense for that desk, so that nobody counts what rings elsewhere."""

    id: int
    cause: str
    record: RecordId
    since: datetime
    words: str
    acknowledged: Acknowledged | None


def ring(
    tx: Tx, readers: Iterable[DeskId], cause: Cause, record: RecordId, version: int, words: str, since: datetime
) -> int:
    """Ring once per desk, cause and version of a record; how many desks ring that did not before."""
    rung = 0
    for reader in readers:
        rung += tx.run(
            "INSERT INTO alarm (reader, cause, record, version, words, since)"
            " VALUES (:reader, :cause, :record, :version, :words, :since) ON CONFLICT DO NOTHING",
            {
                "reader": reader,
                "cause": cause,
                "record": record,
                "version": version,
                "words": words[:200],
                "since": stamp(since),
            },
        )
    return rung


def forget(tx: Tx, record: RecordId) -> None:
    """Silence for ever what rang for a record that was recalled, and destroy the words."""
    tx.run("UPDATE alarm SET words = '', gone = 1 WHERE record = :record", {"record": record})


def forget_objection(tx: Tx, answer: int) -> None:
    """The same for what one answer rang for its plan.

    Args:
        answer: its place in the log, under which it rang (`version`).
    """
    tx.run("UPDATE alarm SET words = '', gone = 1 WHERE cause = 'objection' AND version = :answer", {"answer": answer})


def rings(tx: Tx, reader: DeskId, cause: Cause, record: RecordId, version: int) -> bool:
    """Whether this has rung at a desk already, acknowledged or not."""
    sql = "SELECT 1 FROM alarm WHERE reader = :reader AND cause = :cause AND record = :record AND version = :version"
    return tx.one(sql, {"reader": reader, "cause": cause, "record": record, "version": version}) is not None


def at_desk(tx: Tx, reader: DeskId, now: datetime) -> list[Alarm]:
    """The alarms of a desk: those that ring first, each part newest first."""
    rows = tx.rows(
        f"{_SELECT} WHERE {_HEARD} ORDER BY acknowledged_at IS NOT NULL, n DESC LIMIT :most",
        {"reader": reader, "most": SHOWN, "now": stamp(now)},
    )
    return [_alarm(row) for row in rows]


def about(tx: Tx, reader: DeskId, records: Iterable[RecordId], now: datetime) -> dict[RecordId, Alarm]:
    """The newest alarm of a desk for each of some records, as far as any rang there."""
    named = dict.fromkeys(records)
    marks = ", ".join(f":r{index}" for index in range(len(named)))
    values: dict[str, Value] = {f"r{index}": record for index, record in enumerate(named)}
    values |= {"reader": reader, "now": stamp(now)}
    rows = tx.rows(f"{_SELECT} WHERE record IN ({marks}) AND {_HEARD} ORDER BY n", values)
    return {row[2]: _alarm(row) for row in rows}


def rung(tx: Tx, reader: DeskId, within: Within, now: datetime) -> list[Alarm]:
    """What began to ring at a desk in a span, newest first."""
    return _in_span(tx, reader, "since", within, now)


def heard(tx: Tx, reader: DeskId, within: Within, now: datetime) -> list[Alarm]:
    """What was acknowledged at a desk in a span, newest first."""
    return _in_span(tx, reader, "acknowledged_at", within, now)


def _in_span(tx: Tx, reader: DeskId, time: str, within: Within, now: datetime) -> list[Alarm]:
    rows = tx.rows(
        f"{_SELECT} WHERE {within.condition(time, 'n')} AND {_HEARD} ORDER BY {time} DESC, n DESC LIMIT :limit",
        within.values | {"reader": reader, "now": stamp(now)},
    )
    return [_alarm(row) for row in rows]


def acknowledge(tx: Tx, reader: DeskId, alarm: int, now: datetime, account: str | None = None) -> Alarm:
    """Silence an alarm for its desk; the first acknowledgement stands.

    Args:
        account: who does it.

    Raises:
        Fault: ``alarm.not-found``.
    """
    if not 0 < alarm <= MOST:
        raise Fault("alarm.not-found")
    tx.run(
        "UPDATE alarm SET acknowledged_by = :reader, acknowledged_at = :at, account = :account"
        " WHERE acknowledged_at IS NULL AND id ="
        " (SELECT id FROM alarm WHERE reader = :reader ORDER BY id LIMIT 1 OFFSET :before)",
        {"reader": reader, "before": alarm - 1, "at": stamp(now), "account": account},
    )
    row = tx.one(f"{_SELECT} WHERE n = :n AND {_HEARD}", {"n": alarm, "reader": reader, "now": stamp(now)})
    if row is None:
        raise Fault("alarm.not-found")
    return _alarm(row)


def unseen(tx: Tx) -> list[tuple[DeskId, RecordId]]:
    """Alarms at desks that were given no version of their record: there should be none."""
    rows = tx.rows(
        "SELECT a.reader, a.record FROM alarm a WHERE NOT EXISTS (SELECT 1 FROM record r"
        " JOIN visible v ON v.record = r.seq AND v.reader = a.reader WHERE r.id = a.record) ORDER BY a.id"
    )
    return [(row[0], row[1]) for row in rows]


_SELECT = (
    "SELECT n, cause, record, since, words, acknowledged_by, acknowledged_at, account FROM"
    " (SELECT *, row_number() OVER (ORDER BY id) AS n FROM alarm WHERE reader = :reader) AS numbered"
)
_HEARD = (
    # the record first, by its id: left to itself SQLite walks all that the reader was ever given, for each alarm
    "gone = 0 AND NOT EXISTS (SELECT 1 FROM record r CROSS JOIN visible v ON v.record = r.seq AND v.reader = :reader"
    " WHERE (r.id = numbered.record OR (cause = 'objection' AND r.seq = numbered.version))"
    " AND (v.waits IS NOT NULL OR v.barred = 1 OR ((v.until <= :now OR v.strict <= :now)"
    " AND numbered.version = iif(cause = 'objection', r.seq, r.version))))"
)
"""What was neither recalled, nor waits for its owner's word, nor is above this desk's seat now, nor is over by the label of the
very version that rang. An objection's words are the answer's, under whose place it rang."""


def _alarm(row: Row) -> Alarm:
    number, cause, record, since, words, desk, at, account = row
    heard = Acknowledged(desk, unstamp(at), account) if desk else None
    return Alarm(number, cause, record, unstamp(since), words, heard)
