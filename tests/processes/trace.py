"""System calls of a process (strace -f -y), and what must be true of their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

CALLS = "fsync,fdatasync,ftruncate,pwrite64,write,sendto,sendmsg,writev"
_RESUMED = re.compile(r"<\.\.\. (\w+) resumed>(.*)")
SAVED = '"HTTP/1.1 201'
"""How the door says that a record is saved."""

_KEPT = re.compile(r"vnd\.tansiq\.(copy|recall)\+json")
_STORE = re.compile(r"/store\.db(-wal)?>")


class Told(NamedTuple):
    """Something that a node sent its peer, and what it had written to its store since the last.

    Args:
        kept: the payload types of the envelopes that it had written, as `copy` or `recall`.
        unsynced: whether any of the store's files held something that was not synced.
        emptied: whether the store's log was emptied after the last recall was written, so that only the one file is left.
    """

    kept: frozenset[str]
    unsynced: bool
    emptied: bool


def told(lines: Iterable[str], port: int) -> Iterator[Told]:
    """All that a node sent to the listener at this port of loopback: its asks, with the receipts for what it keeps."""
    dirty, kept, emptied = set[str](), set[str](), False
    waiting: dict[str, str] = {}
    for line in lines:
        _, call, words = _read(line, waiting)
        file = _STORE.search(words.partition(">")[0] + ">") if call else None
        if call in ("sendto", "sendmsg", "write", "writev") and f"->127.0.0.1:{port}]" in words.partition(">, ")[0]:
            yield Told(frozenset(kept), bool(dirty), emptied)
            kept.clear()
        elif file is None:
            continue
        elif call == "pwrite64":
            dirty.add(file[0])
            written = set(_KEPT.findall(words))
            kept |= written
            emptied = emptied and "recall" not in written
        elif call == "ftruncate":
            dirty.add(file[0])
            emptied = emptied or (file[1] is not None and ", 0)" in words)
        elif words.rstrip().endswith("= 0"):
            dirty.discard(file[0])


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
