"""SQLite as the embedded default: one file, write-ahead log, every commit fsynced, one writer.

Readers have a connection per thread and see the last commit; the one writing connection is guarded by a lock. The store's folder
is locked against a second process for as long as it is open: two writers with their own idea of lane heads would fork the lanes.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import IO, TypeVar

from tansiq.errors import Fault
from tansiq.storage.migrate import Step, migrate
from tansiq.storage.protocol import Row, RuleBroken, Tx, Value

T = TypeVar("T")

BUSY_TIMEOUT_S = 10
"""How long a reader waits while the log is being folded back; only ever needed at start and close."""


class _Tx:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._depth = 0

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        return self._connection.execute(sql, values or {}).rowcount

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        self._connection.executemany(sql, values)

    def one(self, sql: str, values: Mapping[str, Value] | None = None) -> Row | None:
        row: Row | None = self._connection.execute(sql, values or {}).fetchone()
        return row

    def rows(self, sql: str, values: Mapping[str, Value] | None = None) -> list[Row]:
        return self._connection.execute(sql, values or {}).fetchall()

    def attempt(self, work: Callable[[], T]) -> T:
        self._depth += 1
        name = f"attempt_{self._depth}"
        self._connection.execute(f"SAVEPOINT {name}")
        try:
            result = work()
        except BaseException as error:
            if self._connection.in_transaction:  # some failures of the disk have ended it already
                self._connection.execute(f"ROLLBACK TO {name}")
                self._connection.execute(f"RELEASE {name}")
            told: BaseException = error
            if isinstance(error, sqlite3.IntegrityError):
                told = RuleBroken(str(error))
            elif isinstance(error, sqlite3.DatabaseError):
                told = _translate(error)
            if told is not error:
                raise told from error
            raise
        finally:
            self._depth -= 1
        self._connection.execute(f"RELEASE {name}")
        return result


class SqliteDatabase:
    """A node's store in ``path`` (made, and brought to the newest shape, if need be).

    Raises:
        Fault: ``store.in-use`` when another process has it open, ``store.newer`` or ``store.corrupt`` when it cannot be read.
    """

    def __init__(self, path: Path, steps: Iterable[Step]) -> None:
        self._path = path
        self._lock_file = _lock(path)
        self._write_lock = threading.Lock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        self._closed = False
        writer: sqlite3.Connection | None = None
        try:
            writer = self._writer = _connect(path)
            migrate(writer, steps)
        except BaseException as error:
            if writer is not None:
                writer.close()
            self._lock_file.close()
            if isinstance(error, sqlite3.DatabaseError):
                raise _translate(error) from error
            raise

    def write(self, work: Callable[[Tx], T]) -> T:
        with self._write_lock:
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                result = work(_Tx(self._writer))
                self._writer.execute("COMMIT")
            except sqlite3.IntegrityError:
                self._roll_back()
                raise
            except sqlite3.DatabaseError as error:
                self._roll_back()
                raise _translate(error) from error
            except BaseException:
                self._roll_back()
                raise
            return result

    def read(self, work: Callable[[Tx], T]) -> T:
        connection = self._reader()
        try:
            connection.execute("BEGIN")
            try:
                return work(_Tx(connection))
            finally:
                connection.execute("ROLLBACK")
        except sqlite3.DatabaseError as error:
            raise _translate(error) from error

    def scrub(self) -> bool:
        with self._write_lock:
            try:
                (busy, _, _) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.DatabaseError as error:
                raise _translate(error) from error
        return not busy

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        with self._write_lock, self._readers_lock:
            for connection in self._readers:
                connection.close()
            self._writer.close()
            self._lock_file.close()

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    def _reader(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = _connect(self._path)
            connection.execute("PRAGMA query_only = ON")
            with self._readers_lock:
                self._readers.append(connection)
            self._local.connection = connection
        return connection


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_S)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
    if synchronous != 2:
        raise Fault("store.corrupt", "The store does not take synchronous=FULL, so nothing could be called saved.")
    return connection


def _lock(path: Path) -> IO[bytes]:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = open(os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600), "r+b")  # noqa: SIM115 - open for as long as the store is
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise Fault("store.in-use", f"Another process has {path.name} open.") from error
    return handle


def _translate(error: sqlite3.DatabaseError) -> Exception:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF == sqlite3.SQLITE_FULL:
        return Fault("store.full")
    if code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Fault("store.corrupt")
    return error
