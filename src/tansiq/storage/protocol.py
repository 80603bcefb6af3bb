"""What Tansiq asks of a database.

The contract, the same for every implementation (`tests/storage/contract.py` holds it):

- `Database.write` runs one function in one transaction. When it returns, what was written has reached the disk (fsync); when it
  raises, nothing was written. Writers wait for each other; a writer sees what the ones before it wrote.
- `Database.read` runs one function on one consistent snapshot. It never waits for a writer and sees only committed rows.
- `Database.backup` writes one consistent snapshot into a new file; writers go on meanwhile. When it returns, the file is whole and
  has reached the disk; when it raises, there is no file of that name. A file that is there already is never touched.
- What a committed transaction overwrote or deleted may linger in the store's files until `Database.scrub` has said True.
- SQL is text in the common subset of SQLite and PostgreSQL, with ``:name`` parameters. Absence is ``None``: `Tx.one` gives it for
  no row. Rows come as tuples, in the order the statement asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
Value = str | int | float | bytes | None
Row = tuple[Any, ...]
Progress = Callable[[int, int], None]
"""Told how much of how much is done."""


class RuleBroken(ValueError):
    """A statement inside `Tx.attempt` broke a rule of its table (unique, not null, references)."""


class Tx(Protocol):
    """An open transaction. Not to be kept after the function it was given to has returned."""

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        """Run a statement; the number of rows it changed."""
        ...

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        """Run a statement once for each set of values."""
        ...

    def insert(self, sql: str, values: Mapping[str, Value]) -> int:
        """Insert one row into a table that numbers its rows by itself; the number it was given."""
        ...

    def one(self, sql: str, values: Mapping[str, Value] | None = None) -> Row | None:
        """The first row, or None."""
        ...

    def rows(self, sql: str, values: Mapping[str, Value] | None = None) -> list[Row]:
        """All rows."""
        ...

    def attempt(self, work: Callable[[], T]) -> T:
        """Run ``work`` in a savepoint: if it raises, what it wrote is undone, the transaction lives on, and the error goes up.

        A broken rule of a table goes up as `RuleBroken`, whichever database it is.
        """
        ...

    def scrubbed(self) -> int:
        """The highest mark under which `Database.scrub` has said True; 0: none yet."""
        ...


class Database(Protocol):
    """A store of one node."""

    def write(self, work: Callable[[Tx], T]) -> T:
        """Run ``work`` in a durable transaction (see the module's contract)."""
        ...

    def read(self, work: Callable[[Tx], T]) -> T:
        """Run ``work`` on a snapshot."""
        ...

    def backup(self, file: Path, progress: Progress = lambda done, total: None) -> None:
        """Write a snapshot into ``file``, which must not exist; it can be opened as a store.

        Raises:
            Fault: ``store.exists``, ``store.full``, or ``config.invalid`` when the file cannot be made.
        """
        ...

    def complaints(self) -> list[str]:
        """What the database itself finds wrong with its file; empty when it is sound."""
        ...

    def size(self) -> int:
        """How many bytes it takes on its disk."""
        ...

    def scrub(self, mark: int | None = None) -> bool:
        """See that what was overwritten or deleted until now is in no file of the store any more. It may take as long as a copy.

        Args:
            mark: names, by a number that grows, all that was deleted until now. A store that was scrubbed under it, or a later
                one, says True at once, after a restart too. None: scrub in any case.

        Returns:
            Whether that is so now. False: somebody is still reading an older snapshot, or the disk has no room for the work;
            nothing is lost, ask again.
        """
        ...

    def close(self) -> None:
        """Let go of the store; calling twice is harmless."""
        ...
