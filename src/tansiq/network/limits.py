"""How often somebody may try to sign in: from one remote, and all together. In memory, and bounded by the limits themselves."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from threading import Lock

from tansiq.errors import Fault

WINDOW = timedelta(minutes=1)
PER_REMOTE = 20
"""A room behind one proxy is one remote: eight officers at the change of shift, each with a slip of the hand."""
IN_ALL = 120
"""More is no room of officers. It also keeps a guesser from pushing locks out of the list of knocks (`accounts.MAX_KNOCKS`)."""


class SignInLimit:
    """Counts the tries of the last minute."""

    def __init__(self, per_remote: int = PER_REMOTE, in_all: int = IN_ALL) -> None:
        self._per_remote = per_remote
        self._in_all = in_all
        self._tries: deque[tuple[datetime, str]] = deque()
        self._lock = Lock()

    def take(self, remote: str, now: datetime) -> None:
        """Count one try, if it is within the limits; one that is not does not count.

        Raises:
            Fault: ``request.too-many``.
        """
        with self._lock:
            # a clock that was put back must not make old tries count for longer than a window
            self._tries = deque(each for each in self._tries if now - WINDOW < each[0] <= now)
            mine = sum(each[1] == remote for each in self._tries)
            if len(self._tries) >= self._in_all or mine >= self._per_remote:
                raise Fault("request.too-many")
            self._tries.append((now, remote))
