"""SQLite as the embedded default: one file, write-ahead log, every commit fsynced, one writer.

Readers have a connection per thread and see the last commit; the one writing connection is guarded by a lock. The store's folder
is locked against a second process for as long as it is open: two writers with their own idea of lane heads would fork the lanes.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar

from tansiq.errors import Fault
from tansiq.ids import sha256
from tansiq.storage.copying import BUSY_TIMEOUT_S, copy_store
from tansiq.storage.migrate import Step, migrate
from tansiq.storage.protocol import Progress, Row, RuleBroken, Tx, Value
from tansiq.storage.refusals import refused, translate

T = TypeVar("T")


WRITER_CACHE_KIB = 16 * 1024
"""A batch touches pages all over the digests' indexes; with SQLite's own 2 MB they are written out and read again within it."""


class _Tx:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._depth = 0

    def run(self, sql: str, values: Mapping[str, Value] | None = None) -> int:
        return self._connection.execute(sql, values or {}).rowcount

    def run_many(self, sql: str, values: Iterable[Mapping[str, Value]]) -> None:
        self._connection.executemany(sql, values)

    def insert(self, sql: str, values: Mapping[str, Value]) -> int:
        # RETURNING would say it too, at four times the cost of the insert: SQLite keeps its rows in a table of their own first
        return self._connection.execute(sql, values).lastrowid or 0

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
                told = translate(error)
            if told is not error:
                raise told from error
            raise
        finally:
            self._depth -= 1
        self._connection.execute(f"RELEASE {name}")
        return result

    def scrubbed(self) -> int:
        (mark,) = self._connection.execute("PRAGMA user_version").fetchone()
        return int(mark)


@dataclass(frozen=True)
class _Reader:
    """A thread's own connection, and what is held while it reads."""

    connection: sqlite3.Connection
    used: AbstractContextManager[bool]


class SqliteDatabase:
    """A node's store in ``path`` (made, and brought to the newest shape, if need be).

    Raises:
        Fault: ``store.in-use`` when another process has it open, ``store.newer`` or ``store.corrupt`` when it cannot be read.
    """

    def __init__(self, path: Path, steps: Iterable[Step]) -> None:
        self._path = path
        self._steps = tuple(steps)
        self._lock_file = _lock(path)
        _own(path)
        self._write_lock = threading.Lock()
        self._local = threading.local()
        self._readers: list[_Reader] = []
        self._readers_lock = threading.Lock()
        self._closed = False
        writer: sqlite3.Connection | None = None
        try:
            writer = self._writer = _connect(path)
            writer.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
            migrate(writer, self._steps)
        except BaseException as error:
            if writer is not None:
                writer.close()
            self._lock_file.close()
            if isinstance(error, sqlite3.DatabaseError):
                raise translate(error) from error
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
                raise translate(error) from error
            except BaseException:
                self._roll_back()
                raise
            return result

    def read(self, work: Callable[[Tx], T]) -> T:
        with self._reading() as connection:
            connection.execute("BEGIN")
            try:
                return work(_Tx(connection))
            finally:
                connection.execute("ROLLBACK")

    def backup(self, file: Path, progress: Progress = lambda done, total: None) -> None:
        with self._reading() as connection:
            copy_store(connection, file, progress)

    def complaints(self) -> list[str]:
        with self._reading() as connection:
            try:
                found = connection.execute("PRAGMA integrity_check").fetchall()
                broken = connection.execute("PRAGMA foreign_key_check").fetchall()
                shape = _shape(connection)
            except sqlite3.DatabaseError as error:
                if isinstance(translate(error), Fault):
                    return [str(error)]
                raise
        said = [row[0] for row in found if row[0] != "ok"]
        said += [
            f"{name} is not as it was made" for name in sorted({str(each[0]) for each in shape ^ self._made()}) if name
        ]
        return said + [f"{table} {row} names a row of {other} that is not there" for table, row, other, _ in broken]

    def _made(self) -> set[tuple[str, ...]]:
        """The shape of an empty store of the same steps."""
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
            migrate(empty, self._steps)
            return _shape(empty)

    def size(self) -> int:
        files = (self._path, self._path.with_name(self._path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def scrub(self, mark: int | None = None) -> bool:
        # secure_delete zeroes what is freed, but a page that was rebalanced may keep a stale cell in its gap: only a file that
        # is written anew is sure. The mark stands in the header, which SQLite leaves to its users.
        with self._write_lock:
            try:
                (done,) = self._writer.execute("PRAGMA user_version").fetchone()
                if mark is not None and done >= mark:
                    return True
                self._writer.execute("VACUUM")
                (busy, _, _) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy and mark is not None:
                    self._writer.execute(f"PRAGMA user_version = {mark:d}")
            except sqlite3.DatabaseError as error:
                told = translate(error)
                if isinstance(told, Fault) and told.code == "store.full":
                    return False
                raise told from error
        return not busy

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._close_readers()
        with self._write_lock:
            self._writer.close()
            self._lock_file.close()

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, which stays open while it is used: SQLite does not survive one that is closed under a query."""
        held: _Reader | None = getattr(self._local, "reader", None)
        try:
            if held is None:
                held = self._local.reader = self._open_reader()
            with held.used:
                yield held.connection
        except sqlite3.DatabaseError as error:
            raise translate(error) from error

    def _open_reader(self) -> _Reader:
        with self._readers_lock:
            if self._closed:
                raise sqlite3.ProgrammingError("The store was closed.")
            reader = _Reader(_connect(self._path), threading.RLock())
            reader.connection.execute("PRAGMA query_only = ON")
            self._readers.append(reader)
        return reader

    def _close_readers(self) -> None:
        with self._readers_lock:
            for reader in self._readers:
                with reader.used:
                    reader.connection.close()


class SqliteReader(SqliteDatabase):
    """A store that another process has open, to be looked at only.

    It needs no lock: SQLite shows the last commit to readers of any process. It must have the shape that this version knows.

    Raises:
        Fault: ``config.invalid`` when there is no store, ``store.newer``, ``store.in-use`` when an older version has it open.
    """

    def __init__(self, path: Path, steps: Iterable[Step]) -> None:
        if not path.is_file():
            raise Fault("config.invalid", f"There is no store {path}.")
        self._path = path
        self._local = threading.local()
        self._readers = []
        self._readers_lock = threading.Lock()
        self._closed = False
        known = {(step.package, step.number): sha256(step.sql.encode()) for step in steps}
        applied = {(row[0], row[1]): row[2] for row in self.read(lambda tx: tx.rows("SELECT * FROM migration"))}
        if applied != known:
            self.close()
            newer = applied.keys() - known.keys()
            raise Fault("store.newer" if newer else "store.in-use", "" if newer else "An older Tansiq has it open.")

    def write(self, work: Callable[[Tx], T]) -> T:
        raise Fault("store.in-use", "The node runs.")

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._close_readers()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_S)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
        if synchronous != 2:
            raise Fault("store.corrupt", "The store does not take synchronous=FULL, so nothing could be called saved.")
    except BaseException:
        connection.close()
        raise
    return connection


def _own(path: Path) -> None:
    """A store is for its owner's eyes alone, however liberal the machine is: log and index take after the file."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            if file.exists() and file.stat().st_mode & 0o077:
                file.chmod(0o600)
    except OSError as error:
        raise refused(error, path) from error


def is_open(path: Path) -> bool:
    """Whether a process has the store in ``path`` open."""
    try:
        _lock(path, make=False).close()
    except Fault as fault:
        return fault.code == "store.in-use"
    return False


def _shape(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    """What the file says of its own tables and indexes: name, what each is, of which table, by which words, as text or as bytes."""
    rows = connection.execute(
        "SELECT name, type, tbl_name, sql, typeof(sql) FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    )
    return set(rows.fetchall())


def _lock(path: Path, *, make: bool = True) -> IO[bytes]:
    flags = os.O_RDWR | (os.O_CREAT if make else 0)
    lock = path.with_name(path.name + ".lock")
    try:
        if make:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = open(os.open(lock, flags, 0o600), "r+b")  # noqa: SIM115 - open for as long as the store is
    except OSError as error:
        raise refused(error, lock) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise Fault("store.in-use", f"Another process has {path.name} open.") from error
    return handle
