"""What one desk knew at an instant that is over, as far as it may still see it.

The same rows as now, at a place in the log: `picture.then` finds them through the one join. What is shown of a plan is its version
of then, with the answers and the map of sectors that were here then, judged at that instant. What no table has by time is left out
rather than guessed: how far own copies had come, which conflicts stood beside a plan, whether an answer was wanted.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

import msgspec

from tansiq.ids import AgencyId, DeskId, NodeId, RecordId, Token
from tansiq.kinds import registry
from tansiq.kinds.joint import KINDS
from tansiq.network.book import Book
from tansiq.picture import origins, then
from tansiq.picture.entry import Entry, entry
from tansiq.picture.search import Sought
from tansiq.plans import queries as plans
from tansiq.plans.joint import JointRow
from tansiq.plans.state import Answered, AnswerRow, PlanRow, Standing
from tansiq.records import log, recalls, visible
from tansiq.records.content import Header
from tansiq.storage import Tx
from tansiq.work import departures
from tansiq.work.conflicts import Conflict
from tansiq.work.departures import Departures
from tansiq.work.joint import JointView
from tansiq.work.lines import Answerer, Line, fields
from tansiq.work.rows import Desk


class Then(Desk):
    """A desk at an instant that is over, on one snapshot.

    Args:
        now: the present instant: what may be seen is decided by it.
        at: the instant that is looked back to.
    """

    def __init__(
        self,
        tx: Tx,
        reader: DeskId,
        me: AgencyId,
        book: Book,
        now: datetime,
        at: datetime,
        node: NodeId | None = None,
    ) -> None:
        self.place = log.place_at(tx, at)
        super().__init__(tx, reader, me, book.directory_at(tx, self.place), lambda *_: False, now, node)
        self._at = at

    @cached_property
    def _departures(self) -> Departures:
        return departures.then(self._tx, self.place, self._at, self._sees)

    @property
    def last(self) -> int:
        return visible.last_at(self._tx, self._reader, self.place)

    def search(self, sought: Sought, before: int | None, limit: int) -> list[Line]:
        found = then.search(self._tx, self._reader, self._now, self.place, sought, before=before, limit=limit)
        return self._lines(found)

    def one(self, record: RecordId) -> Line:
        return self._line(0, entry(then.one(self._tx, self._reader, self._now, self.place, record)), current=True)

    def _same_origin(self, header: Header) -> tuple[RecordId, ...]:
        own = set(origins.tokens(header))
        return tuple(each for each in super()._same_origin(header) if own & self._tokens_then(each))

    def _tokens_then(self, record: RecordId) -> set[Token]:
        """For which tokens a record stood then; none, when it was not there yet, or its version of then is not for this desk."""
        held = self._versions(record)
        return set(origins.tokens(held[-1].header())) if held and self._sees(held[-1].seq) else set()

    def _versions(self, record: RecordId) -> list[log.Stored]:
        return [each for each in super()._versions(record) if each.seq <= self.place]

    def _answer_ids(self, record: RecordId) -> list[RecordId]:
        plan = plans.by_id(self._tx, record) or plans.joint_by_id(self._tx, record)
        return plans.answer_ids(self._tx, plan.token, self.place) if plan else []

    def _line(self, n: int, each: Entry, *, current: bool) -> Line:
        recalled_at = recalls.recalled_at(self._tx, each.id) if each.own else None
        taken_back = recalled_at if recalled_at is not None and recalled_at <= self._at else None
        plan = self._plan_then(each) if current and each.kind in registry.PLANS else None
        held = self._joint_then(each) if current and each.kind in KINDS else None
        return Line(
            n=n,
            current=current,
            plan=self._plan(plan) if plan else None,
            joint=self._joint(held) if held else None,
            release=None,
            home=log.home_of(self._tx, each.id) if each.own else None,
            recalled_at=taken_back,
            about=self._about(each.id) if current and each.kind == "reply" else None,
            **fields(each, taken_back),
        )

    def _plan_then(self, each: Entry) -> PlanRow | None:
        return plans.as_it_was(self._version(each))

    def _joint_then(self, each: Entry) -> JointRow | None:
        return plans.joint_as_it_was(self._tx, self._version(each))

    def _version(self, each: Entry) -> log.Stored:
        return next(one for one in self._versions(each.id) if one.version == each.version)

    def _joint(self, row: JointRow) -> JointView:
        return msgspec.structs.replace(super()._joint(row), answer_wanted=False, mine=False)

    def _plan_answers(self, plan: Answered) -> list[AnswerRow]:
        return plans.answers(self._tx, plan, self.place)

    def _answerer(self, plan: PlanRow, who: Standing) -> Answerer:
        return msgspec.structs.replace(super()._answerer(plan, who), delivered=None)

    def _conflicts(self, plan: PlanRow) -> tuple[Conflict, ...]:
        return ()

    def _wanted(self, who: Standing) -> bool:
        return False
