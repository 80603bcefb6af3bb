"""System calls of a process (strace -f -y), and what must be true of their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

CALLS = "fsync,fdatasync,pwrite64,write,sendto,sendmsg,writev"
_RESUMED = re.compile(r"<\.\.\. (\w+) resumed>(.*)")
SAVED = '"HTTP/1.1 201'
"""How the door says that a record is saved."""


def unsynced(lines: Iterable[str]) -> Iterator[str]:
    """Every *saved* that was said while the log of the store held something that was not synced, or without any write at all."""
    dirty, written = False, False
    waiting: dict[str, str] = {}
    for line in lines:
        thread, call, words = _read(line, waiting)
        if call is None:
            continue
        if call == "pwrite64" and "store.db-wal>" in words:
            dirty = written = True
        elif call in ("fsync", "fdatasync") and "store.db-wal>" in words and words.rstrip().endswith("= 0"):
            dirty = False
        elif call in ("sendto", "sendmsg", "write", "writev") and SAVED in words:
            if dirty or not written:
                yield f"{thread}: {call}({words}"
            written = False


def _read(line: str, waiting: dict[str, str]) -> tuple[str, str | None, str]:
    """Thread, call and words of a line; a call that another thread interrupts stands in two, and counts where it ends."""
    thread, _, rest = line.partition(" ")
    rest = rest.strip()
    if rest.endswith("<unfinished ...>"):
        begun = rest.removesuffix("<unfinished ...>")
        call = begun.partition("(")[0]
        if call in ("fsync", "fdatasync"):  # done when it returns
            waiting[thread] = begun
            return thread, None, ""
        return thread, call, begun.partition("(")[2]  # a write counts from its beginning
    resumed = _RESUMED.match(rest)
    if resumed:
        begun = waiting.pop(thread, "")
        return thread, resumed[1] if begun else None, begun.partition("(")[2] + resumed[2]
    call, found, words = rest.partition("(")
    return thread, call if found else None, words
