"""Opening a node for a command: to work on it, or only to look while it may run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from getpass import getpass
from pathlib import Path

from tansiq import config as settings
from tansiq.cli import files
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.ids import SystemEntropy
from tansiq.node import SCHEMA, Node
from tansiq.storage import Database
from tansiq.storage.sqlite import SqliteReader, is_open


@contextmanager
def opened(folder: Path) -> Iterator[Node]:
    """The node, for this process alone.

    Raises:
        Fault: ``config.invalid`` when there is none, ``store.in-use`` when it runs.
    """
    node = _node(folder, None)
    try:
        yield node
    finally:
        node.close()


def unless_running(folder: Path, stack: ExitStack) -> Node | None:
    """The node, for this process alone until the stack ends; None: it runs.

    Raises:
        Fault: ``config.invalid`` when there is none.
    """
    try:
        return stack.enter_context(opened(folder))
    except Fault as fault:
        if fault.code != "store.in-use":
            raise
        return None


@contextmanager
def looked_at(folder: Path) -> Iterator[Node]:
    """The node to look at, running or not: what would write is refused.

    It holds no lock, so that a node which starts in this moment is not kept out. Only a store of an older version is opened for
    this process alone, and so brought to the newest shape.
    """
    settings.load(folder)
    store = folder / "store.db"
    try:
        node = _node(folder, SqliteReader(store, SCHEMA))
    except Fault as fault:
        if fault.code != "store.in-use" or is_open(store):
            raise
        node = _node(folder, None)
    try:
        yield node
    finally:
        node.close()


def password(file: Path | None = None, ask: str = "Password: ") -> str:
    """The first line of a file; else asked for on a terminal, without echo; else the next line of standard input.

    Raises:
        Fault: ``file.unreadable``.
    """
    if file is None:
        return getpass(ask) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    return files.read(file).decode("utf-8", "replace").partition("\n")[0]


def _node(folder: Path, db: Database | None) -> Node:
    return Node(settings.load(folder), folder, SystemClock(), SystemEntropy(), db)
