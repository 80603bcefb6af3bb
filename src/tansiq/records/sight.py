"""What a desk sees when its seat changes: the old records that are hidden from it now, and those that are shown to it.

Visibility is rows, written by each record's decision (`visible`). A next word on a desk changes what that decision would be, so its
rows are made what it would be now, in the word's own transaction. `reach` keeps of every record what `clearance.may_read` asks of
a label; labels are few, so the one rule decides for each of them, and one statement acts on all records that bear it: some seconds
for a million, in which nobody sees half of it.

- **Lowered**: rows are barred, not removed. Their numbers stay taken, as after a recall: cursors and what was read stay right.
- **Raised**: what was barred is shown again; what was written while the desk was lower gets rows where it stands in the log, and
  the numbers after it move up. Numbers stay dense and grow as places do, which pages and searches rely on. Whoever holds old
  numbers is told to begin anew (`network.directory.DeskEntry.changes`).
- What was written before the desk was first named stays closed to it, as to every new desk.
"""

from __future__ import annotations

from collections.abc import Sequence

from tansiq.clock import stamp
from tansiq.ids import AgencyId
from tansiq.labels.clearance import Seat, may_read
from tansiq.labels.label import Caveat, Label
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.storage import Tx, Value

_ASIDE = 2**52
"""Beyond every number: where numbers wait while others move, below zero."""


def note(tx: Tx, records: Sequence[Stored]) -> None:
    """Keep what a desk must have to see some records. A copy whose label gave its recipient nothing when it came is for nobody."""
    rows: list[dict[str, Value]] = []
    for stored in records:
        header = stored.header()
        label = header.label_at(stored.logged_at)
        own = isinstance(header, Content)
        if own or label is not None:
            until = label.handling_until if label is not None and not own else None
            rows.append(
                {
                    "record": stored.seq,
                    "holder": header.holder,
                    "level": None if label is None else label.level,
                    "caveats": "" if label is None else " ".join(sorted(label.caveats)),
                    "until": stamp(until) if until else None,
                }
            )
    tx.run_many(
        "INSERT INTO reach (record, holder, level, caveats, until) VALUES (:record, :holder, :level, :caveats, :until)",
        rows,
    )


def forget(tx: Tx, stored: Stored) -> None:
    """The same for one that was destroyed: nobody is shown it any more."""
    tx.run("DELETE FROM reach WHERE record = :record", {"record": stored.seq})


def holders(tx: Tx) -> frozenset[AgencyId]:
    """For whom records are held here."""
    return frozenset(row[0] for row in tx.rows("SELECT DISTINCT holder FROM reach"))


def follow(tx: Tx, seat: Seat, since: int) -> bool:
    """Make a desk's rows what its seat gives it now; whether it sees records that it had no number for.

    Args:
        since: the place in the log of the first word on it.
    """
    classes = tx.rows("SELECT DISTINCT level, caveats FROM reach WHERE holder = :agency", {"agency": seat.agency})
    read = [each for each in classes if may_read(seat, seat.agency, _label(*each))]
    reader: dict[str, Value] = {"reader": seat.desk}
    for barred, some in ((1, [each for each in classes if each not in read]), (0, read)):  # hiding comes first
        bears, values = _bearing(seat.agency, some)
        tx.run(
            f"UPDATE visible SET barred = {barred} WHERE reader = :reader AND barred <> {barred}"
            f" AND record IN (SELECT record FROM reach WHERE {bears})",
            reader | values,
        )
    bears, values = _bearing(seat.agency, read)
    new = tx.run(
        "INSERT INTO visible (reader, n, record, until, late)"
        f" SELECT :reader, -row_number() OVER (ORDER BY record), record, until, 1 FROM reach WHERE {bears}"
        " AND record > :since AND NOT EXISTS"
        " (SELECT 1 FROM visible WHERE visible.record = reach.record AND visible.reader = :reader)",
        reader | values | {"since": since},
    )
    if new:
        _number(tx, reader)
    return bool(new)


def _number(tx: Tx, reader: dict[str, Value]) -> None:
    """Number a desk's rows in the order of the log, from the first that has none (one below zero) on."""
    (first,) = tx.one("SELECT min(record) FROM visible WHERE reader = :reader AND n < 0", reader) or (0,)
    (before,) = tx.one(
        "SELECT count(*) FROM visible WHERE reader = :reader AND record < :first", reader | {"first": first}
    ) or (0,)
    values = reader | {"first": first, "before": before, "aside": _ASIDE}
    tx.run(
        "UPDATE visible SET n = moved.n FROM (SELECT record, row_number() OVER (ORDER BY record) + :before - :aside AS n"
        " FROM visible WHERE reader = :reader AND record >= :first) AS moved"
        " WHERE visible.reader = :reader AND visible.record = moved.record",
        values,
    )
    tx.run("UPDATE visible SET n = n + :aside WHERE reader = :reader AND n < 0", reader | {"aside": _ASIDE})


def _label(level: int | None, caveats: str) -> Label | None:
    return None if level is None else Label(level=level, caveats=tuple(Caveat(each) for each in caveats.split()))


def _bearing(agency: AgencyId, classes: Sequence[tuple[int | None, str]]) -> tuple[str, dict[str, Value]]:
    """A condition on `reach`: held for an agency, under one of these labels."""
    values: dict[str, Value] = {"agency": agency}
    for index, (level, caveats) in enumerate(classes):
        values |= {f"l{index}": level, f"c{index}": caveats}
    either = " OR ".join(f"(level IS :l{index} AND caveats = :c{index})" for index in range(len(classes)))
    return f"holder = :agency AND ({either or '0'})", values
