"""The peers' door as sockets: who is let in is decided before TLS has cost anything, and who must go is cut.

The server (uvicorn over asyncio) knows no limit by address: its one limit counts everybody, and so a stranger shuts out the peers.
Its ways to a protocol of one's own begin after the handshake. So the listening socket itself decides in ``accept``, and each
connection tells when it closes; asyncio and the server notice nothing. Weakness: what is refused sees a connection that closes, and
no word of why; TLS would have to be paid for a word.
"""

from __future__ import annotations

import socket
from contextlib import suppress

from tansiq.clock import Clock
from tansiq.exchange.threshold import Remote, Threshold

REFUSED_AT_ONCE = 64
"""Before the loop does something else again; each costs it some microseconds."""


class Doorstep(socket.socket):
    """A listening socket that asks the threshold about everybody.

    Args:
        listening: the socket, which this one takes over.
    """

    def __init__(self, listening: socket.socket, threshold: Threshold, clock: Clock) -> None:
        family, kind, proto = listening.family, listening.type, listening.proto
        super().__init__(family, kind, proto, fileno=listening.detach())
        self.setblocking(False)
        self._threshold = threshold
        self._clock = clock

    def accept(self) -> tuple[socket.socket, tuple[str, int]]:
        """The next that may come in.

        Raises:
            BlockingIOError: nobody is there.
            ConnectionAbortedError: many were refused; there may be more.
        """
        for _ in range(REFUSED_AT_ONCE):
            taken, remote = super().accept()
            if self._threshold.arrives(remote[0], self._clock.now()):
                connection = Connection(taken, Remote(*remote[:2]), self._threshold)
                return connection, remote
            taken.close()
        raise ConnectionAbortedError


class Connection(socket.socket):
    """A connection that was taken."""

    def __init__(self, taken: socket.socket, remote: Remote, threshold: Threshold) -> None:
        super().__init__(taken.family, taken.type, taken.proto, fileno=taken.detach())
        self._remote = remote
        self._threshold = threshold
        self._is_open = True
        threshold.opened(remote, self.cut)

    def cut(self) -> None:
        """End it: whoever reads or writes it finds that the other end is gone, and closes."""
        with suppress(OSError):  # the other end was faster
            self.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._threshold.closed(self._remote)
        super().close()
