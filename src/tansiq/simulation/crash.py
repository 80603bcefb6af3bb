"""A database that breaks down when it is told to: the real one, in a wrapper. When it is told nothing, it is the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from tansiq.storage import Database, Progress, Row, Tx, Value

T = TypeVar("T")
When = Literal["within", "before", "after"]


class Crash(Exception):
    """The machine stopped. What was not committed is lost, and whoever waited for an answer never gets one."""


@dataclass
class Trap:
    """Where the next crash happens.

    Args:
        writes: how many transactions still go well.
        when: ``within`` a transaction, ``before`` its commit, or right ``after`` it.
        statements: how many statements of it still go well (``within`` only).
    """

    writes: int
    when: When
    statements: int = 0


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

    def write(self, work: Callable[[Tx], T]) -> T:
        self.writes += 1
        trap = self.trap
        if trap is None:
            return self._inner.write(work)
        if trap.writes > 0:
            trap.writes -= 1
            return self._inner.write(work)
        self.trap = None

        def broken(tx: Tx) -> T:
            result = work(_BreakableTx(tx, trap.statements) if trap.when == "within" else tx)
            if trap.when != "after":
                raise Crash
            return result

        self._inner.write(broken)
        raise Crash

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


class _BreakableTx:
    def __init__(self, inner: Tx, statements: int) -> None:
        self._inner = inner
        self._left = statements

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        self._count()
        return self._inner.run(sql, values)

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        self._count()
        self._inner.run_many(sql, values)

    def one(self, sql: str, values: Mapping[str, Value] | None = None) -> Row | None:
        return self._inner.one(sql, values)

    def rows(self, sql: str, values: Mapping[str, Value] | None = None) -> list[Row]:
        return self._inner.rows(sql, values)

    def attempt(self, work: Callable[[], T]) -> T:
        return self._inner.attempt(work)

    def _count(self) -> None:
        if self._left <= 0:
            raise Crash
        self._left -= 1
