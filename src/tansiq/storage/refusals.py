"""What SQLite and the machine refuse, as Tansiq says it."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from tansiq.errors import Fault

_SAID = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_CORRUPT: "store.corrupt",
    sqlite3.SQLITE_NOTADB: "store.corrupt",
    sqlite3.SQLITE_CANTOPEN: "store.unwritable",
    sqlite3.SQLITE_READONLY: "store.unwritable",
    sqlite3.SQLITE_PERM: "store.unwritable",
    sqlite3.SQLITE_IOERR: "store.unwritable",
}
_NO_ROOM = {sqlite3.SQLITE_IOERR_SHMSIZE}
"""How a full disk looks to whoever opens a store: the index beside the log finds no room."""


def translate(error: sqlite3.DatabaseError) -> Exception:
    """The fault that an error of SQLite is; the error itself when it is a mistake of ours."""
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return error
    code = "store.full" if number in _NO_ROOM else _SAID.get(number & 0xFF)
    return Fault(code, "" if code != "store.unwritable" else str(error)) if code else error


def refused(error: OSError, path: Path) -> Fault:
    """The fault that the machine's refusal of a store's file is."""
    return Fault("store.full" if error.errno == errno.ENOSPC else "store.unwritable", f"{path}: {error.strerror}")
