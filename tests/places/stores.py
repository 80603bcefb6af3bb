"""A store for places alone, and one that fails when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from tansiq.places import taking
from tansiq.places.taking import Outcome, What
from tansiq.storage import Database, Row, Tx
from tansiq.storage.migrate import steps_of
from tansiq.storage.sqlite import SqliteDatabase

T = TypeVar("T")
NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
TABLES = ("place_source", "toponym", "toponym_name", "toponym_word", "boundary")


class Killed(Exception):
    """The process is gone."""


class Failing(SqliteDatabase):
    """A store whose process is killed in a transaction: what that one wrote is gone, what came before is on disk.

    Args:
        left: so many transactions reach the disk yet.
    """

    left: float = float("inf")

    def write(self, work: Callable[[Tx], T]) -> T:
        def cut(tx: Tx) -> T:
            done = work(tx)
            if self.left <= 0:
                raise Killed
            self.left -= 1
            return done

        return super().write(cut)


def store(folder: Path, name: str = "store.db") -> Failing:
    return Failing(folder / name, steps_of(["tansiq.records", "tansiq.places"]))


def take(db: Database, data: bytes, what: What = "gazetteer", source: str = "one", *, replace: bool = False) -> Outcome:
    """A whole import; its last word."""
    *_, last = taking.take(db, what, data, source, NOW, replace=replace)
    return last


def content(db: Database, *, without: tuple[str, ...] = ()) -> dict[str, list[Row]]:
    """All that a store holds of places."""
    return {
        table: db.read(lambda tx, table=table: sorted(tx.rows(f"SELECT * FROM {table}"), key=repr))  # type: ignore[misc]
        for table in TABLES
        if table not in without
    }


def keys(db: Database, table: str = "toponym") -> list[str]:
    """The ids of what is there."""
    return db.read(lambda tx: [row[0] for row in tx.rows(f"SELECT key FROM {table} ORDER BY source, key")])
