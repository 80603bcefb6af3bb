"""A database that breaks down when it is told to: the real one, in a wrapper. When it is told nothing, it is the real one."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar

from tansiq.storage import Database, Progress, Row, Tx, Value

T = TypeVar("T")
When = Literal["within", "before", "after", "full"]
ENDLESS = 2**31
"""Pages of a disk that never fills."""
ALL = "*"
"""Stands for any table."""
_WRITES = re.compile(r"(?:INSERT(?: OR [A-Z]+)? INTO|UPDATE|DELETE FROM) (\w+)")


class Crash(Exception):
    """The machine stopped. What was not committed is lost, and whoever waited for an answer never gets one."""


@dataclass
class Trap:
    """Where the next crash happens.

    Args:
        writes: how many transactions still go well.
        when: ``within`` a transaction, ``before`` its commit, or right ``after`` it; ``full``: no crash, the disk is full
            for this one transaction.
        statements: how many statements of it still go well (``within`` and ``full``).
        sprung: whether it has happened.
    """

    writes: int
    when: When
    statements: int = 0
    sprung: bool = False


class BreakableDatabase:
    """Obeys the contract of `storage.protocol`, until the trap springs.

    Args:
        inner: the real one.

    `writes` counts the transactions that were begun: while it stands, the store is what it was.
    """

    def __init__(self, inner: Database) -> None:
        self._inner = inner
        self.trap: Trap | None = None
        self.writes = 0
        self._touched = {ALL}

    def touched(self) -> frozenset[str]:
        """The tables that were written to since one last asked, whether it was committed or not; `ALL` among them: any."""
        touched, self._touched = frozenset(self._touched), set()
        return touched

    def write(self, work: Callable[[Tx], T]) -> T:
        self.writes += 1
        trap = self.trap
        if trap is None:
            return self._write(work)
        if trap.writes > 0:
            trap.writes -= 1
            return self._write(work)
        self.trap, trap.sprung = None, True

        def broken(tx: Tx) -> T:
            how = _full if trap.when == "full" else Crash
            result = work(_BreakableTx(tx, trap.statements, how) if trap.when in ("within", "full") else tx)
            if trap.when != "after":
                raise how()
            return result

        self._write(broken)
        raise Crash

    def _write(self, work: Callable[[Tx], T]) -> T:
        return self._inner.write(lambda tx: work(_NotingTx(tx, self._touched)))

    def leave_room(self, pages: int | None) -> None:
        """Let the file grow by so many pages more, then the disk is full (``PRAGMA max_page_count``); None: without an end."""

        def limit(tx: Tx) -> None:
            (now,) = tx.one("PRAGMA page_count") or (0,)
            tx.one(f"PRAGMA max_page_count = {ENDLESS if pages is None else now + pages:d}")

        self._inner.write(limit)

    def freely(self, work: Callable[[Tx], T]) -> T:
        """Write what is not the node's doing: no trap springs, and there is room."""
        self.writes += 1
        (most,) = self._inner.write(lambda tx: tx.one("PRAGMA max_page_count")) or (ENDLESS,)
        self.leave_room(None)
        try:
            return self._write(work)
        finally:
            self._inner.write(lambda tx: tx.one(f"PRAGMA max_page_count = {most:d}"))

    def read(self, work: Callable[[Tx], T]) -> T:
        return self._inner.read(work)

    def backup(self, file: Path, progress: Progress = lambda done, total: None) -> None:
        self._inner.backup(file, progress)

    def complaints(self) -> list[str]:
        return self._inner.complaints()

    def size(self) -> int:
        return self._inner.size()

    def scrub(self, mark: int | None = None) -> bool:
        return self._inner.scrub(mark)

    def close(self) -> None:
        self._inner.close()


def _full() -> sqlite3.OperationalError:
    """What SQLite raises on a full disk; `storage.sqlite` translates it."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@cache
def _table(sql: str) -> str:
    """The table that a statement writes to; `ALL` where that is not seen at a glance. No table has a trigger or a cascade."""
    found = _WRITES.match(sql)
    return found[1] if found else ALL


class _NotingTx:
    def __init__(self, inner: Tx, touched: set[str]) -> None:
        self._inner = inner
        self._touched = touched
        self.one, self.rows, self.attempt, self.scrubbed = inner.one, inner.rows, inner.attempt, inner.scrubbed

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        self._touched.add(_table(sql))
        return self._inner.run(sql, values)

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        self._touched.add(_table(sql))
        self._inner.run_many(sql, values)

    def insert(self, sql: str, values: Mapping[str, Value]) -> int:
        self._touched.add(_table(sql))
        return self._inner.insert(sql, values)


class _BreakableTx:
    def __init__(self, inner: Tx, statements: int, how: Callable[[], Exception]) -> None:
        self._inner = inner
        self._left = statements
        self._how = how

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        self._count()
        return self._inner.run(sql, values)

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        self._count()
        self._inner.run_many(sql, values)

    def insert(self, sql: str, values: Mapping[str, Value]) -> int:
        self._count()
        return self._inner.insert(sql, values)

    def one(self, sql: str, values: Mapping[str, Value] | None = None) -> Row | None:
        return self._inner.one(sql, values)

    def rows(self, sql: str, values: Mapping[str, Value] | None = None) -> list[Row]:
        return self._inner.rows(sql, values)

    def attempt(self, work: Callable[[], T]) -> T:
        return self._inner.attempt(work)

    def scrubbed(self) -> int:
        return self._inner.scrubbed()

    def _count(self) -> None:
        if self._left <= 0:
            raise self._how()
        self._left -= 1
