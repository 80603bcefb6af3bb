"""The watch log: what happened at one desk, newest first, out of what is kept anyway.

Each *source* is a walk over one of the places where things are kept: newest first, from below a place on. `merged` makes one page
of them. A place is an instant, the source's rank and a number that is dense for the reader, so a page's end tells nothing that the
page itself does not. Nothing is written twice: what a source cannot give any more (a recalled record) is not in the log any more.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Literal

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, NodeId, RecordId
from tansiq.storage.within import Within

What = Literal[
    "written",
    "changed",
    "received",
    "received-changed",
    "recalled",
    "recalled-by-owner",
    "approved",
    "refused",
    "rang",
    "acknowledged",
    "plan-agreed",
    "plan-begun",
    "plan-ended",
    "link-silent",
    "link-back",
    "log",
    "hand-over",
    "taken-over",
]
Group = Literal["records", "plans", "alarms", "release", "links", "entries"]
GROUPS: tuple[Group, ...] = ("records", "plans", "alarms", "release", "links", "entries")
RANKS = ("links", "plans", "records", "approvals", "recalls", "tombstones", "rung", "heard")
"""The sources, in the order in which what happened in the same millisecond stands, oldest first."""
MOST = 2**53
MARK = "_"


class Happened(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log: what, and the values for its words; never a sentence.

    Args:
        key: its place; goes into ``before`` for what happened earlier.
        at: when it came about here.
        what: which message.
        record: the record that it is about, if there is one to open.
        kind, version: of that record.
        owner: the agency that did it, or whose record it is.
        desk: of our own agency, where it was done.
        account: who at this desk; null for what another desk did, and for what nobody did.
        category: what sorts the record; of an answer which one; of an alarm its cause; of an ended plan the state it ended in.
        words: what the record says, or the reason that was given.
        about: of an answer, what it answers; of a release, a recall or a plan, what the record says.
        node: the peer, of a link.
        since: of a link: of when our picture is, or how long it was silent since.
        machine: whether the record was made by a machine: a page may draw many of them as one.
        orcon: whether it tells of another's record under ORCON: it is left out of what is printed.
    """

    key: str
    at: datetime
    what: What
    record: RecordId | None = None
    kind: str | None = None
    version: int | None = None
    owner: AgencyId | None = None
    desk: DeskId | None = None
    account: str | None = None
    category: str | None = None
    words: str = ""
    about: str = ""
    node: NodeId | None = None
    since: datetime | None = None
    machine: bool = False
    orcon: bool = False


@dataclass(frozen=True, order=True)
class Place:
    """A place in the log: an instant as `clock.stamp` has it, the source's rank, the number there."""

    at: str
    rank: int = 0
    n: int = 0

    def __str__(self) -> str:
        return f"{self.at}{MARK}{self.rank}{MARK}{self.n}"

    @property
    def instant(self) -> datetime:
        """When."""
        return unstamp(self.at)


def place(text: str) -> Place:
    """A place as a page's end gave it.

    Raises:
        Fault: ``request.malformed``.
    """
    try:
        at, rank, n = text.split(MARK)
        read = Place(stamp(unstamp(at)), int(rank), int(n))
    except (ValueError, OverflowError) as error:
        raise Fault("request.malformed", "No place of the log.", field="before") from error
    if str(read) != text or not 0 <= read.rank < len(RANKS) or not 0 <= read.n <= MOST:
        raise Fault("request.malformed", "No place of the log.", field="before")
    return read


@dataclass(frozen=True)
class Span:
    """What of the log is wanted.

    Args:
        start: nothing before this instant.
        below: only what stands below this place.
        limit: so many are enough.
    """

    start: datetime
    below: Place
    limit: int

    def within(self, rank: int) -> Within:
        """For one source: everything before that instant, and at that instant everything below that number."""
        below = self.below
        n = below.n if rank == below.rank else MOST + 1 if rank < below.rank else 0
        return Within(stamp(self.start), below.at, n, self.limit)

    def holds(self, at: Place) -> bool:
        """Whether a place lies in it."""
        return stamp(self.start) <= at.at and at < self.below


Source = Callable[[Span], Iterable[Happened]]
"""Newest first; at least the newest ``limit`` of what the span holds, and nothing else."""


def merged(sources: Sequence[Source], span: Span) -> list[Happened]:
    """One page of all sources."""
    walks = (source(span) for source in sources)
    return list(islice(heapq.merge(*walks, key=_newest_first, reverse=True), span.limit))


def _newest_first(held: Happened) -> Place:
    return place(held.key)
