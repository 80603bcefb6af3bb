"""A desk's boards as it is shown them: requests, requirements, alerts, and what was said of a record, joined with their rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.information import Assessment, Requirement
from tansiq.kinds.observation import Alert
from tansiq.kinds.request import Request
from tansiq.picture import alarms
from tansiq.picture.alarms import Alarm
from tansiq.reports import queries
from tansiq.reports.asking import Answer, Side, Word
from tansiq.reports.queries import Held, Page, QuestionRow, Reader, RequestRow
from tansiq.storage import Tx
from tansiq.work.lines import Line
from tansiq.work.rows import Desk

T = TypeVar("T")
MOST_ANSWERS = 50
"""So many of the records on one question are shown whole; a question with more of them is a report of its own."""
COUNTED = 99
"""What waits is counted so far: it means that many or more."""
ALL = Page(limit=1)
"""The whole board, until one fits."""


class AskedView(msgspec.Struct, frozen=True, kw_only=True):
    """Where one agency stands that was asked.

    Args:
        answer: its newest reply; ``none``; or ``unknown`` where this desk would not know.
        reply: that reply, as a row.
        at: when it will be done, or was.
        unit: which unit does it.
        contact: whom to call.
    """

    agency: AgencyId
    answer: Answer
    reply: Line | None = None
    at: datetime | None = None
    unit: str = ""
    contact: str = ""


class RequestView(msgspec.Struct, frozen=True, kw_only=True):
    """A request on a desk's board.

    Args:
        side: asked ``of-us``, ``by-us``, or between ``others``.
        open: whether something is still to come.
        overdue: whether its time has passed and somebody has neither refused nor done it.
        wanted: whether this desk's agency has still to say something.
        asked: those who were asked, in the order in which they are named.
    """

    row: Line
    request: Request
    side: Side
    open: bool
    overdue: bool
    wanted: bool
    asked: tuple[AskedView, ...]


class RequirementView(msgspec.Struct, frozen=True, kw_only=True):
    """A requirement on a desk's board.

    Args:
        side: ``by-us``: we want to know it; ``of-us``: we look; or between ``others``.
        open: whether it waits for an answer.
        overdue: whether its time has passed without one.
        wanted: whether this desk's agency is to look and has reported nothing yet.
        met_by: the records by which its owner says that it is met, and others that he names.
        answers: what was reported on it and this desk may see, the newest first, fifty at most.
    """

    row: Line
    requirement: Requirement
    side: Side
    open: bool
    overdue: bool
    wanted: bool
    met_by: tuple[Line, ...]
    answers: tuple[Line, ...]


class AlertView(msgspec.Struct, frozen=True, kw_only=True):
    """An alert as a desk sees it.

    Args:
        active: whether it is still to be heeded.
        alarm: what its newest version rang here, and who acknowledged it; null where it did not ring.
    """

    row: Line
    alert: Alert
    active: bool
    alarm: Alarm | None


class AssessmentView(msgspec.Struct, frozen=True, kw_only=True):
    """What an agency said of a record.

    Args:
        about: the other records of which it speaks, as far as this desk may see them.
        newest: whether it is this agency's last evaluation of it; what it said before is history. Always so of other verdicts.
    """

    row: Line
    assessment: Assessment
    about: tuple[RecordId, ...]
    newest: bool


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """How much waits for this desk's agency, each up to 99, which means that many or more.

    Args:
        wanted: for its word.
        overdue: of what is open, whoever has to say or do something.
    """

    wanted: int
    overdue: int


@dataclass
class Counted:
    """Both numbers in one walk, which ends when neither grows any more."""

    wanted: int = 0
    overdue: int = 0

    def see(self, wanted: bool, overdue: bool) -> bool:
        """Count one; whether the walk may end here."""
        self.wanted += wanted
        self.overdue += overdue
        return min(self.wanted, self.overdue) >= COUNTED

    def told(self) -> Wanted:
        """The two, as far as they are counted."""
        return Wanted(wanted=min(self.wanted, COUNTED), overdue=min(self.overdue, COUNTED))


@dataclass(frozen=True)
class Boards:
    """The boards of one desk at one instant, on one snapshot.

    Args:
        desk: what it sees.
    """

    tx: Tx
    desk: Desk
    reader: Reader

    @staticmethod
    def of(tx: Tx, desk: Desk, reader: DeskId, me: AgencyId, now: datetime) -> Boards:
        """The boards of a desk of an agency."""
        return Boards(tx, desk, Reader(reader, me, now))

    def requests(self, page: Page, side: Side | None = None) -> tuple[list[RequestView], str | None]:
        """Requests, and where the next page begins."""
        found = queries.requests(self.tx, self.reader, page, lambda asking: side in (None, asking.side))
        views = [view for each in found for view in self._requests(each)]
        return views, _next([each.held for each in found], page)

    def request(self, record: RecordId) -> RequestView:
        """One request.

        Raises:
            Fault: ``record.not-found``; for what is no request too.
        """
        found = queries.request(self.tx, self.reader, record)
        return _one(self._requests(found) if found else iter(()))

    def requirement(self, record: RecordId) -> RequirementView:
        """One requirement, as `request`."""
        found = queries.requirement(self.tx, self.reader, record)
        return _one(self._requirements(found) if found else iter(()))

    def requirements(self, page: Page, side: Side | None = None) -> tuple[list[RequirementView], str | None]:
        """Requirements, and where the next page begins."""
        found = queries.requirements(self.tx, self.reader, page, lambda question: side in (None, question.side))
        views = [view for each in found for view in self._requirements(each)]
        return views, _next([each.held for each in found], page)

    def alerts(self, page: Page) -> tuple[list[AlertView], str | None]:
        """Alerts, and where the next page begins."""
        found = queries.alerts(self.tx, self.reader, page)
        rung = alarms.about(self.tx, self.reader.desk, (held.id for held in found), self.reader.now)
        views = [view for held in found for view in self._alerts(held, page.open, rung.get(held.id))]
        return views, _next(found, page)

    def assessments(self, record: RecordId) -> list[AssessmentView]:
        """What was said of a record, newest first.

        Raises:
            Fault: ``record.not-found``.
        """
        self.desk.one(record)
        subject = queries.subject(self.tx, record)
        if subject is None:
            raise Fault("record.not-found")
        heard: set[AgencyId] = set()
        found: list[AssessmentView] = []
        for held in queries.assessments(self.tx, self.reader, subject):
            if isinstance(held.body, Assessment):
                evaluates = held.body.verdict == "evaluation"
                found += self._assessments(record, held, held.body, not (evaluates and held.owner in heard))
                heard |= {held.owner} if evaluates else set()
        return found

    def waiting_requests(self) -> Wanted:
        """How many requests wait for a word of ours, and how many are overdue."""
        counted = Counted()
        queries.requests(
            self.tx, self.reader, ALL, lambda each: counted.see(each.wanted, each.overdue(self.reader.now))
        )
        return counted.told()

    def waiting_requirements(self) -> Wanted:
        """How many questions we are to look into, and how many are overdue."""
        counted = Counted()
        queries.requirements(
            self.tx, self.reader, ALL, lambda each: counted.see(each.wanted, each.overdue(self.reader.now))
        )
        return counted.told()

    def _requests(self, found: RequestRow) -> Iterator[RequestView]:
        asking = found.asking
        for row in self._rows(found.held.id):
            yield RequestView(
                row=row,
                request=asking.request,
                side=asking.side,
                open=asking.open(self.reader.now),
                overdue=asking.overdue(self.reader.now),
                wanted=asking.wanted,
                asked=tuple(map(self._asked, asking.words)),
            )

    def _asked(self, word: Word) -> AskedView:
        if word.said is None:
            return AskedView(agency=word.agency, answer=word.answer)
        reply = word.said.reply
        return AskedView(
            agency=word.agency,
            answer=word.answer,
            reply=next(self._rows(word.said.id), None),
            at=reply.at,
            unit=reply.unit,
            contact=reply.contact,
        )

    def _requirements(self, found: QuestionRow) -> Iterator[RequirementView]:
        question = found.question
        for row in self._rows(found.held.id):
            yield RequirementView(
                row=row,
                requirement=question.requirement,
                side=question.side,
                open=question.open,
                overdue=question.overdue(self.reader.now),
                wanted=question.wanted,
                met_by=tuple(self._rows(*self.desk.named(row.id))),
                answers=tuple(self._rows(*reversed(found.answers[-MOST_ANSWERS:]))),
            )

    def _alerts(self, held: Held, active: bool, alarm: Alarm | None) -> Iterator[AlertView]:
        for row in self._rows(held.id):
            if isinstance(held.body, Alert):
                yield AlertView(row=row, alert=held.body, active=active, alarm=alarm)

    def _assessments(self, record: RecordId, held: Held, said: Assessment, newest: bool) -> Iterator[AssessmentView]:
        for row in self._rows(held.id):
            about = tuple(each for each in self.desk.named(held.id) if each != record)
            yield AssessmentView(row=row, assessment=said, about=about, newest=newest)

    def _rows(self, *records: RecordId) -> Iterator[Line]:
        """The rows of some records; one that the picture could not take has none, and must not hide the others."""
        for record in records:
            try:
                yield self.desk.one(record)
            except Fault as fault:
                if fault.code != "record.not-found":
                    raise


def _one(views: Iterator[T]) -> T:
    view = next(views, None)
    if view is None:
        raise Fault("record.not-found")
    return view


def _next(held: list[Held], page: Page) -> str | None:
    return str(held[-1].key) if len(held) == page.limit else None
