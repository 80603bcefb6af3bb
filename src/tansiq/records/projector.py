"""Running projections: in the writing transaction, and again from the log when they are rebuilt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from tansiq.errors import Family, Fault
from tansiq.records import log
from tansiq.records.log import Stored
from tansiq.storage import Tx

Project = Callable[[Tx, Sequence[Stored]], None]
Forget = Callable[[Tx, Stored], None]
After = Callable[[Tx, Sequence[Stored], datetime], None]
_POISON = (Fault, ValueError, LookupError, TypeError, ArithmeticError, RecursionError)
"""What a strange record can make a projection raise: unreadable, an outline without corners, a token that is taken, an instant at
the calendar's edge, nesting without end."""


TOGETHER = 256
"""So many records share a savepoint; one that cannot be taken costs these a second try."""


@dataclass(frozen=True)
class Projection:
    """A derived part of the store.

    Args:
        name: for `unprojected` and for people.
        project: takes records in, in their order; must depend on nothing but the log and what it wrote itself.
        tables: what it wrote; emptied before it is rebuilt.
        forget: takes one version of a recalled record out, as if it had never come; its bytes may be gone already, so it looks at
            the row's own fields alone. What is not derived (alarms) loses its words. A node's projections must all have one.
        after: what new records change of the truth, once every projection has taken them: in the transaction that writes them,
            never at a rebuild.
    """

    name: str
    project: Project
    tables: tuple[str, ...]
    forget: Forget | None = None
    after: After | None = None


def each(project: Callable[[Tx, Stored], None]) -> Project:
    """A projection that takes one record in, as one that takes many."""

    def all_of(tx: Tx, records: Sequence[Stored]) -> None:
        for stored in records:
            project(tx, stored)

    return all_of


def project(tx: Tx, records: Iterable[Stored], projections: tuple[Projection, ...]) -> None:
    """Take new records into every projection, in their order.

    A projection that cannot take one is undone for that one alone, and that is noted; the record itself is kept.
    """
    waiting = iter(records)
    while some := list(islice(waiting, TOGETHER)):
        try:  # nearly always all of them can be taken: then one savepoint does, and no page is put by twice
            tx.attempt(lambda some=some: _all(tx, some, projections))  # type: ignore[misc]
        except _POISON as error:
            _check_store(error)
            for stored in some:
                _each(tx, stored, projections)


def _all(tx: Tx, records: list[Stored], projections: tuple[Projection, ...]) -> None:
    for projection in projections:
        projection.project(tx, records)


def _each(tx: Tx, stored: Stored, projections: tuple[Projection, ...]) -> None:
    """One by one, each in a savepoint of its own."""
    for projection in projections:
        try:
            tx.attempt(lambda projection=projection: projection.project(tx, (stored,)))  # type: ignore[misc]
        except _POISON as error:
            _check_store(error)
            tx.run(
                "INSERT INTO unprojected (record, projection, reason) VALUES (:record, :projection, :reason)"
                " ON CONFLICT (record, projection) DO UPDATE SET reason = excluded.reason",
                {"record": stored.seq, "projection": projection.name, "reason": str(error)[:500]},
            )


def _check_store(error: Exception) -> None:
    """Raise again when it is the store that failed, not the record: its transaction may be over already."""
    if isinstance(error, Fault) and error.family in (Family.LATER, Family.CORRUPT):
        raise error


def unprojected(tx: Tx) -> int:
    """How many times a projection could not take a record."""
    (count,) = tx.one("SELECT count(*) FROM unprojected") or (0,)
    return int(count)


def forget(tx: Tx, stored: Stored, projections: tuple[Projection, ...]) -> None:
    """Take one version of a recalled record out of every projection, and why one could not take it: that may quote it."""
    for projection in projections:
        if projection.forget is not None:
            projection.forget(tx, stored)
    tx.run("DELETE FROM unprojected WHERE record = :record", {"record": stored.seq})


def outdated(tx: Tx) -> bool:
    """Whether a newer version has changed what is derived, and nobody has made it again since."""
    return tx.one("SELECT 1 FROM outdated") is not None


def rebuild(tx: Tx, projections: tuple[Projection, ...]) -> int:
    """Drop what is derived and make it again from the log, without what was destroyed; the number of records read."""
    tx.run("DELETE FROM outdated")
    tx.run("DELETE FROM unprojected")
    for projection in projections:
        for table in projection.tables:
            tx.run(f"DELETE FROM {table}")
    count = 0

    def standing() -> Iterator[Stored]:
        nonlocal count
        for stored in log.replay(tx):
            count += 1
            if not stored.destroyed:
                yield stored

    project(tx, standing(), projections)
    return count
