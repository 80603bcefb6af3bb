"""What stands between agencies: a request with the words on it, a question with what was found out. Pure (DESIGN.md)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tansiq.ids import AgencyId, RecordId
from tansiq.kinds import information, request
from tansiq.kinds.information import Requirement
from tansiq.kinds.request import Reply, Request

Side = Literal["of-us", "by-us", "others"]
"""Asked of the reader's agency, by it, or between others who have shown it."""
Answer = Literal["none", "noted", "accepted", "refused", "done", "unknown"]
SETTLING: tuple[Answer, ...] = ("refused", "done")
"""Nothing more is to come."""
OPEN: tuple[Answer, ...] = ("none", "noted")
"""No word yet: who notes it promises nothing."""


@dataclass(frozen=True)
class Said:
    """A reply that the desk was given.

    Args:
        record: its place in the log: of one agency's the newest counts.
    """

    id: RecordId
    record: int
    owner: AgencyId
    reply: Reply


@dataclass(frozen=True)
class Word:
    """Where one agency stands that was asked.

    Args:
        known: whether this desk would know if it had answered.
    """

    agency: AgencyId
    said: Said | None
    known: bool

    @property
    def answer(self) -> Answer:
        """The newest answer, ``none``, or ``unknown``."""
        if self.said is not None:
            return self.said.reply.answer
        return "none" if self.known else "unknown"


@dataclass(frozen=True)
class Asking:
    """A request as one agency sees it.

    Args:
        me: the reader's agency.
        taken_back: whether its owner, the reader's own agency, has recalled it.
    """

    request: Request
    owner: AgencyId
    me: AgencyId
    words: tuple[Word, ...]
    taken_back: bool = False

    @property
    def side(self) -> Side:
        """Who asks whom."""
        return side(self.owner, self.request.to, self.me)

    @property
    def stands(self) -> bool:
        """Whether it still asks anybody."""
        return self.request.state == "open" and not self.taken_back

    @property
    def settled(self) -> bool:
        """Whether nothing more is to come: withdrawn, taken back, or refused and done by all who were asked."""
        return not self.stands or all(word.answer in SETTLING for word in self.words)

    def open(self, now: datetime) -> bool:
        """Whether it stands on the board of what is open; what nobody here can know goes off it with its time."""
        if self.settled:
            return False
        if any(word.known and word.answer not in SETTLING for word in self.words):
            return True
        return not request.late(self.request, now)

    def overdue(self, now: datetime) -> bool:
        """Whether its time has passed and somebody whose word would be known here has neither refused nor done it."""
        late = self.stands and request.late(self.request, now)
        return late and any(word.known and word.answer not in SETTLING for word in self.words)

    @property
    def wanted(self) -> bool:
        """Whether the reader's own agency has still to say something."""
        mine = [word for word in self.words if word.agency == self.me]
        return self.stands and any(word.answer in OPEN for word in mine)


@dataclass(frozen=True)
class Question:
    """A requirement as one agency sees it.

    Args:
        offered: whose records speak of it.
    """

    requirement: Requirement
    owner: AgencyId
    me: AgencyId
    offered: frozenset[AgencyId] = frozenset()
    taken_back: bool = False

    @property
    def side(self) -> Side:
        """Who wants to know; ``of-us``: we look."""
        return side(self.owner, self.requirement.collectors, self.me)

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.requirement.state in ("open", "assigned") and not self.taken_back

    def overdue(self, now: datetime) -> bool:
        """Whether its time has passed without one."""
        return self.open and information.overdue(self.requirement, now)

    @property
    def wanted(self) -> bool:
        """Whether the reader's own agency is to look and has reported nothing yet."""
        return self.open and self.me in self.requirement.collectors and self.me not in self.offered


def side(owner: AgencyId, asked: Sequence[AgencyId], me: AgencyId) -> Side:
    """Who asks whom, as one agency sees it."""
    if owner == me:
        return "by-us"
    return "of-us" if me in asked else "others"


def words(request: Request, said: Iterable[Said], known: Iterable[AgencyId]) -> tuple[Word, ...]:
    """The newest word of each agency that was asked, in the order in which it is named; others' words are no answer.

    Args:
        known: of whom this desk would know.
    """
    newest: dict[AgencyId, Said] = {}
    for each in sorted(said, key=lambda each: each.record):
        newest[each.owner] = each
    would = frozenset(known)
    return tuple(Word(agency, newest.get(agency), agency in would) for agency in request.to)
