"""How often somebody may try to sign in, and how much an account and an agency may ask of this node. In memory, and bounded."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Lock

from tansiq.bucket import Level, Pace
from tansiq.errors import Fault
from tansiq.ids import AgencyId

WINDOW = timedelta(minutes=1)
PER_REMOTE = 20
"""A room behind one proxy is one remote: eight officers at the change of shift, each with a slip of the hand."""
IN_ALL = 120
"""More is no room of officers. It also keeps a guesser from pushing locks out of the list of knocks (`accounts.MAX_KNOCKS`)."""

PIECE, READ, SEARCH, WRITE = 0.25, 1.0, 3.0, 5.0
"""What a call costs: a piece of a layer of the map, one that reads, one that searches, one that writes or decides."""
URGENT = Pace(40, 1)
"""Acts of an emergency that are taken of an account beside all else: forty at once and one a second, more than hands can do."""
STREAMS = 12
"""Event streams that an account has at once: one for each page that it has open."""
REMEMBERED = 1024
"""Buckets that are kept before empty ones are looked for; those that are not empty are at most two an account and one an agency."""

Whose = tuple[str, str]


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


class CallLimit:
    """What accounts ask of this node, each by itself and the accounts of one agency together.

    An agency's bucket is for its own accounts alone. So a guest's desks leave the host's theirs, and whether a call is taken says
    nothing of what another agency does here. An emergency is not held up by what its account or agency has asked for before.

    Args:
        account: what an account may spend; None: as much as it likes.
        agency: the same of all accounts of one agency.
    """

    def __init__(self, account: Pace | None = None, agency: Pace | None = None, urgent: Pace = URGENT) -> None:
        self._account = account
        self._agency = agency
        self._urgent = urgent
        self._levels: dict[Whose, tuple[Pace, Level]] = {}
        self._lock = Lock()

    def take(self, account: str, agency: AgencyId, cost: float, now: datetime, *, urgent: bool = False) -> None:
        """Count one call, if it is within the limits; one that is not does not count.

        Args:
            urgent: an act of an emergency.

        Raises:
            Fault: ``request.too-many``, with the time after which it is taken.
        """
        ordinary = [
            (whose, pace, cost)
            for whose, pace in ((("account", account), self._account), (("agency", agency), self._agency))
            if pace is not None
        ]
        if not ordinary:
            return
        with self._lock:
            if urgent and self._wait_s([(("urgent", account), self._urgent, 1.0)], now) == 0:
                self._pour([(("urgent", account), self._urgent, 1.0)], now)
                return
            wait_s = self._wait_s(ordinary, now)
            if wait_s > 0:
                raise Fault("request.too-many", later_s=wait_s)
            self._pour(ordinary, now)

    def _wait_s(self, calls: list[tuple[Whose, Pace, float]], now: datetime) -> float:
        return max(pace.wait_s(self._level(whose), cost, now) for whose, pace, cost in calls)

    def _pour(self, calls: list[tuple[Whose, Pace, float]], now: datetime) -> None:
        for whose, pace, cost in calls:
            self._levels[whose] = (pace, pace.pour(self._level(whose), cost, now))
        if len(self._levels) > REMEMBERED:
            self._levels = {
                whose: (pace, level) for whose, (pace, level) in self._levels.items() if pace.at(level, now).amount > 0
            }

    def _level(self, whose: Whose) -> Level | None:
        held = self._levels.get(whose)
        return held[1] if held else None


class Streams:
    """The event streams that are open, by account. None is refused: the oldest gives way, and a page that lives asks again.

    A tablet on a bad line leaves streams behind that are closed only when the line's patience is over. To refuse the next would
    leave its officer without alarms meanwhile.
    """

    def __init__(self, most: int = STREAMS) -> None:
        self._most = most
        self._open: dict[str, list[object]] = {}

    @contextmanager
    def opened(self, account: str) -> Iterator[object]:
        """As long as a stream is open; what it is asked by in `goes_on`."""
        stream = object()
        mine = self._open.setdefault(account, [])
        mine.append(stream)
        del mine[: -self._most]
        try:
            yield stream
        finally:
            if stream in mine:
                mine.remove(stream)
            if not mine and self._open.get(account) is mine:
                del self._open[account]

    def goes_on(self, account: str, stream: object) -> bool:
        """Whether it has not given way to a newer one."""
        return stream in self._open.get(account, ())
