"""A store's copy in one file, made while others read and write it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from tansiq.errors import Fault
from tansiq.storage.protocol import Progress
from tansiq.storage.refusals import refused, translate

BACKUP_PAGES = 1_024
"""So many pages are copied between two words on how far a backup is."""
BUSY_TIMEOUT_S = 10
"""How long a reader waits while the log is being folded back; only ever needed at start and close."""


def snapshot(path: Path, file: Path, progress: Progress = lambda done, total: None) -> None:
    """Write a snapshot of the store in ``path`` into a new file, whether or not a process has it open.

    It only reads, so it needs no lock: SQLite lets readers of other processes see the last commit.

    Raises:
        Fault: as `Database.backup`; ``config.invalid`` when there is no store.
    """
    if not path.is_file():
        raise Fault("config.invalid", f"There is no store {path}.")
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_S)
        try:
            connection.execute("PRAGMA query_only = ON")
            copy_store(connection, file, progress)
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise translate(error) from error


def copy_store(source: sqlite3.Connection, file: Path, progress: Progress) -> None:
    """What `Database.backup` promises, from an open connection.

    The copy is made under another name and gets its own when it is whole and on disk, so there is never half a backup.
    """
    part = file.with_name(f".{file.name}.part")
    if file.exists():
        raise Fault("store.exists", f"{file} is there already.")
    try:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    except OSError as error:
        raise refused(error, file, "file.unwritable") from error
    try:
        target = sqlite3.connect(part, isolation_level=None)
        try:
            source.execute("BEGIN")  # one snapshot: without it a writer would make the copy begin again
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(target, pages=BACKUP_PAGES, progress=lambda _, left, total: progress(total - left, total))
            target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
            target.close()
        sync(part)
        _name(part, file)
    except FileExistsError as error:
        raise Fault("store.exists", f"{file} is there already.") from error
    except OSError as error:
        raise refused(error, file, "file.unwritable") from error
    finally:
        part.unlink(missing_ok=True)
    sync(file.parent)


def _name(part: Path, file: Path) -> None:
    try:
        os.link(part, file)  # unlike a rename it never takes the place of another file
    except PermissionError:  # a stick's file system that knows no second names
        if file.exists():
            raise FileExistsError from None
        part.rename(file)


def sync(path: Path) -> None:
    """Have a file, or a folder's names, reach the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
