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


def refused(error: OSError, path: Path | None = None, code: str = "store.unwritable") -> Fault:
    """The fault that the machine's refusal of a file is.

    Args:
        path: of the file; None: as the machine names it.
        code: when it is not for want of room.
    """
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    said = ": ".join(str(part) for part in (path or error.filename, error.strerror) if part)
    return Fault("store.full" if full else code, said or str(error))
