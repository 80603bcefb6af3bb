"""Rows of the feed as a desk sees them: picture, plans and deliveries joined (`lines` has their shapes)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cached_property
from itertools import islice

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, NodeId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.joint import KINDS
from tansiq.kinds.plan import Concurrence
from tansiq.network.directory import Directory
from tansiq.picture import origins
from tansiq.picture import queries as picture
from tansiq.picture.entry import Entry, entry
from tansiq.picture.queries import Numbered
from tansiq.picture.search import Sought, search
from tansiq.plans import queries as plans
from tansiq.plans import state as plan_state
from tansiq.plans.joint import JointRow
from tansiq.plans.queries import Board
from tansiq.plans.state import Answered, AnswerRow, PlanRow, Standing
from tansiq.records import copies, log, recalls, visible
from tansiq.records.content import Content, Copy, Header
from tansiq.reports import attached
from tansiq.storage import Tx
from tansiq.work import conflicts, danger, departures, exporting, joint
from tansiq.work.conflicts import Conflict, Fresh
from tansiq.work.delivered import Delivered
from tansiq.work.departures import Departures
from tansiq.work.joint import JointView
from tansiq.work.lines import Answerer, Detail, Line, PlanView, Subject, fields


class Desk:
    """What one desk sees at one instant, on one snapshot.

    Args:
        node: this node; None: the agency's only one.
    """

    def __init__(
        self,
        tx: Tx,
        reader: DeskId,
        me: AgencyId,
        directory: Directory,
        fresh: Fresh,
        now: datetime,
        node: NodeId | None = None,
    ) -> None:
        self._tx = tx
        self._reader = reader
        self._me = me
        self._ground = directory.ground
        self._fresh = fresh
        self._directory = directory
        self._now = now
        self._at = now
        self._node = node

    @cached_property
    def _board(self) -> Board:
        return plans.board(self._tx, self._reader, self._me, self._now)

    @cached_property
    def _delivered(self) -> Delivered:
        return Delivered(self._tx, self._me, self._now)

    @cached_property
    def _departures(self) -> Departures:
        return departures.now(self._tx, self._reader, self._me, self._now)

    @property
    def last(self) -> int:
        """The newest number of this desk."""
        return visible.last(self._tx, self._reader)

    def search(self, sought: Sought, before: int | None, limit: int) -> list[Line]:
        """The newest rows that fit, newest first, below a number."""
        return self._lines(search(self._tx, self._reader, self._now, sought, before=before, limit=limit))

    def newest(self, before: int | None, limit: int) -> list[Line]:
        """The newest rows, newest first, below a number."""
        return self._lines(picture.newest(self._tx, self._reader, self._now, before=before, limit=limit))

    def since(self, after: int) -> list[Line]:
        """The rows that came after a number, oldest first."""
        return self._lines(picture.since(self._tx, self._reader, self._now, after=after))

    def one(self, record: RecordId) -> Line:
        """One row. Raises ``record.not-found``."""
        return self._line(*picture.one(self._tx, self._reader, record, self._now), current=True)

    def posted(self, stored: log.Stored) -> Line:
        """The row of the very version that this desk has written; never of a later one, which may be above its seat.

        Without a number when it may write higher than it may read, or when that version stands no more.
        """
        newest = log.latest(self._tx, stored.id)
        stands = newest is not None and newest.digest == stored.digest
        if stands and self._sees(stored.seq):
            return self.one(stored.id)
        return self._line(0, entry(stored), current=stands)

    def open(self, record: RecordId) -> Detail:
        """One record whole. Raises ``record.not-found``."""
        row = self.one(record)
        stored = [each for each in self._versions(record) if self._sees(each.seq)]
        header = stored[-1].header()
        versions = [self._line(0, entry(each), current=each is stored[-1]) for each in stored]
        return Detail(
            row=row,
            body=header.body,
            evaluation=header.evaluation,
            label=header.label,
            versions=tuple(versions),
            answers=tuple(self._answers(record)),
            pictures=tuple(islice(self._pictures(header), attached.MOST_SHOWN)),
            refs=tuple(ref for ref in self._refs(stored[-1]) if self.shows(ref)),
            second_hand=header.second_hand,
            same_origin=self._same_origin(header),
            untold=danger.untold(self._tx, stored[-1], self._ground, self._me, self._now),
            derived_from=tuple(each for each in _made_from(header) if self.shows(each)),
            leave=exporting.leave(self._tx, stored[-1], self._reader, self._me, self._now),
        )

    def _same_origin(self, header: Header) -> tuple[RecordId, ...]:
        return tuple(origins.same(self._tx, self._reader, self._now, header.id, origins.tokens(header)))

    def _versions(self, record: RecordId) -> list[log.Stored]:
        return log.versions(self._tx, record)

    def named(self, record: RecordId) -> tuple[RecordId, ...]:
        """The records that a record speaks of, as far as the desk may see them. Raises ``record.not-found``."""
        self.one(record)
        stored = log.latest(self._tx, record)
        return tuple(ref for ref in self._refs(stored) if self.shows(ref)) if stored else ()

    def _answers(self, record: RecordId) -> Iterable[Line]:
        for answer in self._answer_ids(record):
            if self.shows(answer):
                yield self.one(answer)

    def _pictures(self, header: Header) -> Iterator[Line]:
        for record in attached.to(self._tx, header.id, header.owner):
            held = self._versions(record)
            if held and self._sees(held[-1].seq):
                yield self.one(record)

    def _answer_ids(self, record: RecordId) -> list[RecordId]:
        plan = plans.by_id(self._tx, record) or plans.joint_by_id(self._tx, record)
        return plans.answer_ids(self._tx, plan.token) if plan else []

    def _refs(self, stored: log.Stored) -> tuple[RecordId, ...]:
        header = stored.header()
        try:
            body = registry.understood(header) if header.kind == "concurrence" else None
        except Fault:
            body = None  # listed, not understood
        answered = plans.named_by(self._tx, body.plan) if isinstance(body, Concurrence) else []
        named = (copies.original(self._tx, ref, stored.owner) or ref for ref in header.refs)
        return tuple(dict.fromkeys((*named, *answered)))

    def binds(self, record: RecordId, version: int) -> bool | None:
        """Whether a joint record is in force by the concurrences that this desk may see; None: what is here of it does not tell."""
        held = joint.newest(self._tx, record, version)
        return None if held is None or held.proposal is None else self._joint(held).in_force

    def _sees(self, seq: int) -> bool:
        return visible.may_see(self._tx, seq, self._reader, self._now)

    def shows(self, record: RecordId) -> bool:
        """Whether this desk finds a record as it stands now."""
        stored = log.latest(self._tx, record)
        return stored is not None and self._sees(stored.seq)

    def _lines(self, numbered: Iterable[Numbered]) -> list[Line]:
        return [self._line(n, each, current=True) for n, each in numbered]

    def _line(self, n: int, each: Entry, *, current: bool) -> Line:
        home = log.home_of(self._tx, each.id) if each.own else None
        plan = plans.by_id(self._tx, each.id) if current and each.kind in registry.PLANS else None
        held = joint.newest(self._tx, each.id, each.version) if current and each.kind in KINDS else None
        taken_back = recalls.recalled_at(self._tx, each.id) if each.own else None
        return Line(
            n=n,
            current=current,
            # a version that could not be taken in leaves the row of the one before it
            plan=self._plan(plan) if plan and plan.version == each.version else None,
            joint=self._joint(held) if held else None,
            release=self._delivered.of(each.id) if each.own and home is None and current else None,
            home=home,
            recalled_at=taken_back,
            about=self._about(each.id) if current and each.kind == "reply" else None,
            **fields(each, taken_back),
        )

    def _about(self, reply: RecordId) -> Subject | None:
        stored = log.latest(self._tx, reply)
        for ref in self._refs(stored) if stored and not stored.destroyed else ():
            line = picture.one(self._tx, self._reader, ref, self._now)[1] if self.shows(ref) else None
            if line is not None and line.kind == "request":
                return Subject(line.id, line.words)
        return None

    def _plan(self, plan: PlanRow) -> PlanView:
        standing = plan_state.standings(plan, plan.asked(self._ground), self._seen_answers(plan), self._at)
        state = plan_state.state(plan, standing, self._ground.map_hash, self._at)
        over = state in plan_state.OVER
        return PlanView(
            state=state,
            waiting_for_clock=state == "proposed"
            and plan_state.waiting_for_clock(plan, standing, self._ground.map_hash),
            proposal=plan.proposal,
            map_hash=plan.map_hash,
            volumes=plan.volumes,
            required=tuple(self._answerer(plan, who) for who in standing),
            parties=tuple(party for party in plan.parties if party != plan.owner),
            answer_wanted=not over and not plan.own and any(self._wanted(who) for who in standing),
            conflicts=() if over else self._conflicts(plan),
            deadline=plan.answer_by,
            departed=self._departures.get((plan.owner, plan.id)),
        )

    def _joint(self, row: JointRow) -> JointView:
        here = self._node in (None, self._directory.home(self._me, row.centre))
        # whoever is noted only is not asked, and binds nobody
        asked = tuple(party for party in row.parties if party not in self._directory.external)
        row = dataclasses.replace(row, parties=asked)
        return joint.view(row, self._seen_answers(row), self._me, self._at, here=here)

    def _seen_answers(self, plan: Answered) -> list[AnswerRow]:
        return [answer for answer in self._plan_answers(plan) if self.shows(answer.id)]

    def _plan_answers(self, plan: Answered) -> list[AnswerRow]:
        return plans.answers(self._tx, plan)

    def _conflicts(self, plan: PlanRow) -> tuple[Conflict, ...]:
        return conflicts.of(plan, self._board, self._directory, self._fresh, self._now, self._me)

    def _wanted(self, who: Standing) -> bool:
        mine = who.required.agency == self._me
        return mine and self._answers_for(who) and (who.answer is None or who.answer.answer == "received")

    def _answers_for(self, who: Standing) -> bool:
        """Whether this node answers for those sectors, and not another one of the agency."""
        return self._node in (None, self._directory.home(who.required.agency, who.required.centre))

    def _answerer(self, plan: PlanRow, who: Standing) -> Answerer:
        answer = who.answer
        known = plan.own and not plan.elsewhere
        home = self._directory.home(who.required.agency, who.required.centre)
        reached = plans.delivered(self._tx, plan.id, who.required.agency, home) if known else None
        return Answerer(
            agency=who.required.agency,
            sectors=who.required.sectors,
            answer=answer.answer if answer else "none",
            conditions=answer.conditions if answer else None,
            despite=answer.despite if answer else (),
            valid_until=answer.valid_until if answer else None,
            delivered=reached if plan.own else answer.delivered if answer else None,
        )


def _made_from(header: Content | Copy) -> tuple[RecordId, ...]:
    """What its writer says it was made from; a copy tells nobody."""
    return header.derived_from if isinstance(header, Content) else ()
