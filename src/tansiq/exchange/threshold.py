"""What is taken at the peers' door, of whom, and how much: before somebody has proved who he is, and after.

The rules:

- A **stranger** is whoever shows no token that counts. He is counted by the address from which he comes: connections, calls and
  bytes each have a bucket, and few of his connections may be open at once. What he may make this node do, all told, is small.
- A **peer** is counted by its name, wherever it comes from, and generously: the fastest catch-up does not come near it. So no
  stranger's flood empties what a peer has, and no peer's that of another.
- A connection is a stranger's until a token has come over it. Where there are too many, none is refused: the oldest stranger of
  the address with the most of them is cut. Whoever proves himself soon gets in, however many knock; who only holds the line, falls.
- Nothing is lost by it: a call that is refused (``request.too-many``, with the time after which it is taken) has done nothing.

Strangers at a peer's own address share its buckets until it has proved itself: two nodes behind one gate, or the sender of a flood
beside one. A line that stands is not touched by that; nor is our own line to that peer, on which its alarms come as well.

Everything here belongs to the event loop, but for the figures, which anybody may read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeVar

from tansiq.bucket import Level, Pace
from tansiq.errors import Fault
from tansiq.ids import NodeId

ARRIVALS = Pace(256, 32)
"""Connections from one address. A handshake costs some milliseconds; ten nodes of one machine that start together make sixty."""
OPEN_AT_ONE, OPEN = 128, 256
"""Strangers' connections at once, from one address and in all: each may hold a file descriptor and some hundred kilobytes."""
LINES = 16
"""Connections of one peer at once. It uses five; of a line that broke, some may not be known to be dead."""
REMEMBERED = 4096
"""Buckets of a kind that are kept: an address more costs the one that was heard longest ago. Who has so many is held by none."""


class Paces(NamedTuple):
    """What one caller may spend.

    Args:
        calls: how many.
        bytes: of bodies, both ways.
    """

    calls: Pace
    bytes: Pace


STRANGERS = Paces(Pace(240, 24), Pace(1024 * 1024, 128 * 1024))
"""From one address. To come back costs a peer two calls and a kilobyte: a room of a hundred behind one gate is back at once."""
PEERS = Paces(Pace(1200, 120), Pace(256 * 1024 * 1024, 32 * 1024 * 1024))
"""Of one peer. A call brings up to four mebibytes; news one by one make a call each."""


class Remote(NamedTuple):
    """The other end of a connection."""

    host: str
    port: int


class Caller(NamedTuple):
    """Who calls: a peer by its name, a stranger by his address."""

    host: str
    peer: NodeId | None

    @property
    def key(self) -> str:
        return f"peer {self.peer}" if self.peer is not None else f"host {self.host}"


class Told(NamedTuple):
    """What was refused, for the figures: of a peer by name, of strangers together."""

    peer: NodeId | None
    what: str


Cut = Callable[[], None]
K = TypeVar("K")


@dataclass(frozen=True)
class Limits:
    """All limits of a door; the defaults are what a node has."""

    arrivals: Pace = ARRIVALS
    open_at_one: int = OPEN_AT_ONE
    open: int = OPEN
    lines: int = LINES
    strangers: Paces = STRANGERS
    peers: Paces = PEERS


class Threshold:
    """The limits of one peers' door, and who is there. Lost with the process; everybody begins anew."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._arrivals = Buckets()
        self._calls = Buckets()
        self._bytes = Buckets()
        self._strangers: dict[str, dict[Remote, Cut]] = {}
        self._lines: dict[NodeId, dict[Remote, Cut]] = {}
        self.refusals: Counter[Told] = Counter()
        """Since the start: a ``connection`` not taken, one ``cut`` for a newer one, a ``call`` refused."""

    # ---- connections

    def arrives(self, host: str, now: datetime) -> bool:
        """Whether a connection from there is taken."""
        if self._arrivals.wait_s(host, self._limits.arrivals, 1, now) > 0:
            self.refusals[Told(None, "connection")] += 1
            return False
        self._arrivals.pour(host, self._limits.arrivals, 1, now)
        return True

    def opened(self, remote: Remote, cut: Cut) -> None:
        """A connection was taken; a stranger's for now.

        Args:
            cut: ends it.
        """
        mine = self._strangers.setdefault(remote.host, {})
        mine[remote] = cut
        if len(mine) > self._limits.open_at_one:
            self._end_oldest(None, mine)
        elif sum(len(each) for each in self._strangers.values()) > self._limits.open:
            # of the address with the most: a flood from few addresses never costs anybody else's connection
            self._end_oldest(None, max(self._strangers.values(), key=len))

    def proven(self, remote: Remote, peer: NodeId) -> None:
        """A peer's token came over a connection; from now on it is the peer's."""
        cut = self._gone(remote, self._strangers, remote.host)
        if cut is None:
            return  # known already, or cut meanwhile
        lines = self._lines.setdefault(peer, {})
        lines[remote] = cut
        if len(lines) > self._limits.lines:
            self._end_oldest(peer, lines)

    def closed(self, remote: Remote) -> None:
        """A connection is at its end."""
        if self._gone(remote, self._strangers, remote.host) is None:
            for peer in [peer for peer, lines in self._lines.items() if remote in lines]:
                self._gone(remote, self._lines, peer)

    def open(self, peer: NodeId | None = None) -> int:
        """How many connections a peer has; without one, all strangers."""
        if peer is not None:
            return len(self._lines.get(peer, ()))
        return sum(len(each) for each in self._strangers.values())

    def _end_oldest(self, peer: NodeId | None, among: dict[Remote, Cut]) -> None:
        remote = next(iter(among))
        self.refusals[Told(peer, "cut")] += 1
        among.pop(remote)()

    @staticmethod
    def _gone(remote: Remote, held: dict[K, dict[Remote, Cut]], whose: K) -> Cut | None:
        mine = held.get(whose, {})
        cut = mine.pop(remote, None)
        if not mine:
            held.pop(whose, None)
        return cut

    # ---- calls

    def call(self, caller: Caller, now: datetime) -> None:
        """Count a call, if it is within the limits; one that is not does not count.

        Raises:
            Fault: ``request.too-many``, with the time after which it is taken.
        """
        paces = self._paces(caller)
        wait_s = max(
            self._calls.wait_s(caller.key, paces.calls, 1, now), self._bytes.wait_s(caller.key, paces.bytes, 0, now)
        )
        if wait_s > 0:
            self.refusals[Told(caller.peer, "call")] += 1
            raise Fault("request.too-many", later_s=wait_s)
        self._calls.pour(caller.key, paces.calls, 1, now)

    def carried(self, caller: Caller, amount: int, now: datetime) -> None:
        """Count bytes of a call that was taken, whether they fit or not: the next call waits for them."""
        if amount:
            self._bytes.pour(caller.key, self._paces(caller).bytes, amount, now)

    def _paces(self, caller: Caller) -> Paces:
        return self._limits.strangers if caller.peer is None else self._limits.peers


class Buckets:
    """The levels of many buckets, at most `REMEMBERED`."""

    def __init__(self) -> None:
        self._levels: dict[str, Level] = {}

    def wait_s(self, whose: str, pace: Pace, amount: float, now: datetime) -> float:
        """See `Pace.wait_s`."""
        return pace.wait_s(self._levels.get(whose), amount, now)

    def pour(self, whose: str, pace: Pace, amount: float, now: datetime) -> None:
        """See `Pace.pour`."""
        self._levels[whose] = pace.pour(self._levels.pop(whose, None), amount, now)  # to the end: heard last
        if len(self._levels) > REMEMBERED:
            del self._levels[next(iter(self._levels))]

    def __len__(self) -> int:
        return len(self._levels)
