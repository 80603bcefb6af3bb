"""Rows of a file become records: row by row, a batch to a transaction, released as the decision says at that moment.

    file ── rows ──> wanted? ──> known already? ──> draft ── publish_in ──> record + copies + outbox   ┐ one
                       │              │               └─ refused: undone alone, listed with its reason │ transaction
                       └ passed over  └ unchanged: nothing; corrected: a next version                  ┘ per batch

Nothing is written before somebody has looked: a dry run names who would get how many, and a run goes to these and nobody else.
Where a rule has changed meanwhile so that a row would reach one more, it stops there and is looked at again.

A row and the note that it was imported are written together, so an import that was cut off goes on where it stopped, and one that
is run again makes nothing twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

import msgspec

from tansiq.errors import Family, Fault
from tansiq.geo.distance import distance_m
from tansiq.geo.place import Point
from tansiq.ids import AgencyId
from tansiq.kinds.draft import Author, Draft, Previous
from tansiq.records import copies
from tansiq.records.content import Status
from tansiq.reports import imports, ucdp
from tansiq.reports.imports import Imported
from tansiq.reports.ucdp import Row
from tansiq.storage import Database, Tx
from tansiq.text.rows import Reject
from tansiq.work.dry_run import Changed
from tansiq.work.publish import Publisher

BATCH = 100
MAX_REJECTS = 1_000
"""So many are listed one by one; all are counted."""


@dataclass(frozen=True)
class Wanted:
    """Which rows to take.

    Args:
        near: ``lat, lon``; None: anywhere.
        within_km: how far from it.
        since: only events that began on this day or later.
        limit: at most so many rows, in the file's order.
    """

    near: tuple[float, float] | None = None
    within_km: float = 50.0
    since: date | None = None
    limit: int | None = None

    def has(self, draft: Draft) -> bool:
        """Whether a row is one of them."""
        if self.since is not None and draft.event_time is not None and draft.event_time.start.date() < self.since:
            return False
        if self.near is None or draft.place is None or not isinstance(draft.place.geometry, Point):
            return True
        lon, lat = draft.place.geometry.coordinates
        return distance_m(*self.near, lat, lon) <= self.within_km * 1_000


@dataclass
class Outcome:
    """What came of an import, or of a part of it.

    Args:
        rows: how many were read.
        taken, corrected, unchanged: rows that made a record, a next version, or had made one before.
        passed_over: rows that were not wanted.
        rejected: rows that cannot become records; ``rejects`` lists the first `MAX_REJECTS` of them.
        recipients: how many of the records each agency was given.
    """

    rows: int = 0
    taken: int = 0
    corrected: int = 0
    unchanged: int = 0
    passed_over: int = 0
    rejected: int = 0
    rejects: list[Reject] = field(default_factory=list)
    recipients: Counter[AgencyId] = field(default_factory=Counter)

    @property
    def wanted(self) -> int:
        """Rows that were wanted and are records now."""
        return self.taken + self.corrected + self.unchanged

    def add(self, part: Outcome) -> None:
        """Count a part in, once it is on disk."""
        self.rows += part.rows
        self.taken += part.taken
        self.corrected += part.corrected
        self.unchanged += part.unchanged
        self.passed_over += part.passed_over
        self.rejected += part.rejected
        self.rejects += part.rejects[: MAX_REJECTS - len(self.rejects)]
        self.recipients += part.recipients


class _Undo(Exception):
    """A dry run's way out of its transaction."""


@dataclass(frozen=True)
class Import:
    """An import of a UCDP GED export as spot reports of a desk.

    Args:
        author: the desk; the records are marked as made by a machine, and so never counted as a source.
        label: of all of them.
        wanted: which rows.
        seen: the agencies that a dry run has named; None: this is one, and writes nothing.
    """

    db: Database
    publisher: Publisher
    author: Author
    label: msgspec.Raw
    status: Status
    wanted: Wanted
    seen: frozenset[AgencyId] | None

    def run(self, data: bytes, progress: Callable[[int, int], None] = lambda done, total: None) -> Outcome:
        """Take a file in.

        Args:
            progress: told how many rows of how many are done.

        Raises:
            Changed: when a row would reach somebody whom nobody has seen named.
            Fault: ``import.header`` or ``request.too-large``; or what stops every row (``label.…``, ``store.full``). What was
                written until then stays, and a second run goes on after it.
        """
        found = list(ucdp.rows(data))
        outcome = Outcome()
        for start in range(0, len(found), BATCH):
            left = None if self.wanted.limit is None else self.wanted.limit - outcome.wanted
            if left is not None and left <= 0:
                break
            outcome.add(self._batch(found[start : start + BATCH], left))
            progress(outcome.rows, len(found))
        return outcome

    def _batch(self, batch: list[Row | Reject], left: int | None) -> Outcome:
        part = Outcome()

        def write(tx: Tx) -> None:
            for row in batch:
                if left is not None and part.wanted >= left:
                    break
                part.rows += 1
                self._take(tx, row, part)
            if self.seen is None:
                raise _Undo

        with suppress(_Undo):
            self.db.write(write)
        return part

    def _take(self, tx: Tx, row: Row | Reject, part: Outcome) -> None:
        """One row; if it is refused it is undone alone."""
        if isinstance(row, Reject):
            return _reject(part, row)
        try:
            draft = ucdp.draft(row, self.label, self.status)
            if self.wanted.has(draft):
                tx.attempt(lambda: self._write(tx, row, draft, part))
            else:
                part.passed_over += 1
        except Fault as fault:
            if (
                isinstance(fault, Changed)
                or fault.code.startswith("label.")
                or fault.family in (Family.CORRUPT, Family.LATER)
            ):
                raise  # it would stop every row
            _reject(part, Reject(row.line, row.key, fault.code, fault.field, fault.detail or fault.advice))
        return None

    def _write(self, tx: Tx, row: Row, draft: Draft, part: Outcome) -> None:
        source, before = self._before(tx, row)
        if before is not None and before.digest == row.digest:
            part.unchanged += 1
            return
        if before is not None:
            draft = msgspec.structs.replace(draft, previous=Previous(before.record, before.version))
        shared = self.publisher.source_name(ucdp.SOURCE, self.author)
        cause = f"{shared} {row.key}"  # of no desk's own name: no id tells what others have imported
        stored = self.publisher.publish_in(tx, draft, self.author, cause, self.seen)
        became = Imported(stored.id, stored.version, row.digest)
        imports.note(tx, source, row.key, became)
        if not self.publisher.finds(tx, stored.id, self.author):
            imports.note(tx, self._own(), row.key, became)
        part.recipients.update(made.recipient for made in copies.of_record(tx, stored.id))
        if before is None:
            part.taken += 1
        else:
            part.corrected += 1

    def _before(self, tx: Tx, row: Row) -> tuple[str, Imported | None]:
        """Under which name a row is remembered, and what it has become already as far as this desk may know.

        What another desk has imported counts where this one finds it. Where it does not, the desk is told of nothing and takes the
        row for itself; what it has imported so, and what it writes higher than it reads, it remembers under its own name.
        """
        shared = self.publisher.source_name(ucdp.SOURCE, self.author)
        mine, everybodys = (imports.known(tx, source, row.key) for source in (self._own(), shared))
        if mine is not None:
            return self._own(), mine
        if everybodys is None or self.publisher.finds(tx, everybodys.record, self.author):
            return shared, everybodys
        return self._own(), None

    def _own(self) -> str:
        return f"{self.publisher.source_name(ucdp.SOURCE, self.author)} at {self.author.desk}"


def _reject(part: Outcome, reject: Reject) -> None:
    part.rejected += 1
    part.rejects.append(reject)
