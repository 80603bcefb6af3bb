"""What rings. An alarm belongs to a desk and rings there until somebody at that desk acknowledges it.

What is worse comes first, whenever it came: a tired officer sees three lines, and a routine request must never hide an attack. What
has settled meanwhile (`work.abating` says when) steps back behind all that has not, says so, and stays until it is acknowledged: a
line that vanishes under the eye of its reader tells him nothing.
"""

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
    "alert",
    "emergency",
    "deviation",
    "claim",
    "hazard",
    "objection",
    "unanswered",
    "not-received",
    "conflict",
    "operation",
    "movement",
    "refused",
    "request",
    "reply",
]
Weight = Literal["danger", "attention", "routine"]
WEIGHTS: dict[Cause, Weight] = {
    "alert": "danger",
    "emergency": "danger",
    "deviation": "danger",
    "claim": "danger",
    "hazard": "danger",
    "objection": "attention",
    "unanswered": "attention",
    "not-received": "attention",
    "conflict": "attention",
    "operation": "attention",
    "movement": "attention",
    "refused": "routine",
    "request": "routine",
    "reply": "routine",
}
"""How much each weighs; the worst first, and so they ring."""
Word = Literal["superseded", "answered", "arrived", "over"]
"""What has become of what rang: a newer word stands, it was answered, it has arrived after all, or its time is over."""
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


class Settled(msgspec.Struct, frozen=True):
    """What became of it by itself, and when this node found it so."""

    word: str
    at: datetime


class Alarm(msgspec.Struct, frozen=True):
    """One thing that rings at one desk; its ``id`` is dense for that desk, so that nobody counts what rings elsewhere.

    Args:
        settled: that it needs nobody any more; it is shown until somebody acknowledges it, and makes no sound.
    """

    id: int
    cause: str
    record: RecordId
    since: datetime
    words: str
    acknowledged: Acknowledged | None
    weight: Weight = "routine"
    settled: Settled | None = None

    @property
    def rings(self) -> bool:
        """Whether it still calls for somebody."""
        return self.acknowledged is None and self.settled is None


class Standing(msgspec.Struct, frozen=True):
    """An alarm that rings, for the rule that says whether it still must.

    Args:
        id: its place in the table; it leaves this node by no door.
        later: whether the same has rung at that desk for a later version.
    """

    id: int
    reader: DeskId
    cause: Cause
    record: RecordId
    version: int
    words: str
    later: bool


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
    """The alarms of a desk: those that ring, the worst first; those that have settled; those that were acknowledged.

    What weighs the same stands newest first.
    """
    rows = tx.rows(
        f"{_SELECT} WHERE {_HEARD} ORDER BY acknowledged_at IS NOT NULL, acknowledged_at IS NULL AND settled IS NOT NULL,"
        f" iif(acknowledged_at IS NULL AND settled IS NULL, {_RANK}, 0), n DESC LIMIT :most",
        {"reader": reader, "most": SHOWN, "now": stamp(now)},
    )
    return [_alarm(row) for row in rows]


def standing(tx: Tx) -> list[Standing]:
    """What rings at any desk here and has not settled; for the node, not for a reader."""
    rows = tx.rows(
        "SELECT id, reader, cause, record, version, words, EXISTS (SELECT 1 FROM alarm later WHERE later.reader = alarm.reader"
        " AND later.cause = alarm.cause AND later.record = alarm.record AND later.version > alarm.version AND later.gone = 0)"
        " FROM alarm WHERE acknowledged_at IS NULL AND settled IS NULL AND gone = 0 ORDER BY id"
    )
    return [
        Standing(alarm, reader, cause, record, version, words, bool(later))
        for alarm, reader, cause, record, version, words, later in rows
    ]


def settle(tx: Tx, alarm: int, word: Word, now: datetime) -> bool:
    """Say what became of an alarm of `standing`; whether it rang until now. What was acknowledged meanwhile stays as it is."""
    sql = "UPDATE alarm SET settled = :word, settled_at = :at WHERE id = :id AND acknowledged_at IS NULL AND settled IS NULL"
    return bool(tx.run(sql, {"word": word, "at": stamp(now), "id": alarm}))


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


_RANK = "CASE cause " + " ".join(f"WHEN '{cause}' THEN {rank}" for rank, cause in enumerate(WEIGHTS)) + " ELSE 99 END"
_SELECT = (
    "SELECT n, cause, record, since, words, acknowledged_by, acknowledged_at, account, settled, settled_at FROM"
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
    number, cause, record, since, words, desk, at, account, word, settled_at = row
    heard = Acknowledged(desk, unstamp(at), account) if desk else None
    settled = Settled(word, unstamp(settled_at)) if word else None
    return Alarm(number, cause, record, unstamp(since), words, heard, WEIGHTS.get(cause, "routine"), settled)
