"""The node's local socket: the desks' door for commands on the same machine, for the node's own user alone.

Its name may be longer than the kernel takes for a socket (107 bytes), so it is reached through an open folder.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tansiq.errors import Fault

NAME = "desk.sock"
HOST = "desk.sock"
"""The host name under which the application is asked there; no page elsewhere can have it, for no browser reaches the socket."""


@contextmanager
def reachable(folder: Path) -> Iterator[str]:
    """A short name of the socket in a node's folder."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{handle}/{NAME}"
    finally:
        os.close(handle)


@contextmanager
def listening(folder: Path) -> Iterator[socket.socket]:
    """A socket bound in a node's folder; whoever holds the store takes the place of one that a crash has left.

    Raises:
        Fault: ``port.in-use`` when it cannot be bound.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door, reachable(folder) as name:
        try:
            (folder / NAME).unlink(missing_ok=True)
            os.fchmod(door.fileno(), 0o600)  # before it is bound: it never has another mode
            door.bind(name)
        except OSError as error:
            raise Fault("port.in-use", f"{folder / NAME}: {error.strerror}.") from error
        door.listen(16)
        door.setblocking(False)
        try:
            yield door
        finally:
            (folder / NAME).unlink(missing_ok=True)
