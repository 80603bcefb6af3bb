"""New stores for tests. To make one takes some thirty steps, each of which waits for the disk: they are taken once, then copied."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tansiq.node import SCHEMA
from tansiq.storage.sqlite import SqliteDatabase


def new(path: Path) -> SqliteDatabase:
    """A node's store in ``path``, of the newest shape, with nothing in it: to the byte as if it were made there."""
    path.write_bytes(_empty())
    return SqliteDatabase(path, SCHEMA)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        SqliteDatabase(path, SCHEMA).close()
        return path.read_bytes()
