"""The watch log of a desk, its shift, and what is left to do: records, releases, alarms, plans and links joined by time.

What is kept elsewhere is read there (`reports.watch`); when a plan became agreed, began and ended is worked out from its answers,
as its state is everywhere. Only who sits at this desk is named by account; of another desk its name is all that is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import cached_property, partial

from msgspec.structs import replace

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.exchange import silences
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.plan import Plan
from tansiq.network import accounts
from tansiq.network.directory import Directory
from tansiq.picture import alarms
from tansiq.picture import queries as picture
from tansiq.picture.alarms import Alarm
from tansiq.picture.entry import entry
from tansiq.plans import queries as plans
from tansiq.plans import state as plan_state
from tansiq.plans.state import AnswerRow, PlanRow
from tansiq.records import approvals, audit, log, recalls, visible
from tansiq.records.given import given
from tansiq.records.log import Stored
from tansiq.reports import watch
from tansiq.reports.watch import RANKS, Group, Happened, Place, Source, Span, What, merged
from tansiq.storage import Tx
from tansiq.work import exporting

WATCH = ("watch",)
PLAN_KINDS = (*registry.PLANS, "concurrence")
ON_A_PLAN = ("plan-agreed", "plan-begun", "plan-ended")
TURNS = len(ON_A_PLAN)


class Logbook:
    """One desk's log on one snapshot.

    Args:
        me: the desk's agency.
    """

    def __init__(self, tx: Tx, reader: DeskId, me: AgencyId, directory: Directory, now: datetime) -> None:
        self._tx = tx
        self._reader = reader
        self._me = me
        self._directory = directory
        self._now = now

    def page(self, span: Span, groups: Sequence[Group] = ()) -> list[Happened]:
        """What happened in a span, newest first.

        Args:
            groups: only of these; empty: of all.
        """
        sources = {
            "records": (partial(self._records, but=(*registry.NETWORK, *PLAN_KINDS, *WATCH)),),
            "plans": (partial(self._records, only=PLAN_KINDS), self._plans),
            "entries": (partial(self._records, only=WATCH),),
            "release": (self._approvals, self._recalls, self._tombstones),
            "alarms": (self._rung, self._heard),
            "links": (self._links,),
        }
        if not groups:
            sources |= {
                "records": (partial(self._records, but=registry.NETWORK),),
                "plans": (self._plans,),
                "entries": (),
            }
        chosen: list[Source] = [source for group in (groups or sources) for source in sources[group]]
        return [replace(each, orcon=self._is_bound(each)) for each in merged(chosen, span)]

    def _is_bound(self, each: Happened) -> bool:
        """Whether it tells of another's record under ORCON, or of an answer to one: by what this desk may see of them."""
        return bool(exporting.bound_by(self._tx, each.record, self._newest_seen))

    def _newest_seen(self, record: RecordId) -> Stored | None:
        held = reversed(log.versions(self._tx, record))
        return next((each for each in held if visible.may_see(self._tx, each.seq, self._reader, self._now)), None)

    def _records(self, span: Span, only: Sequence[str] = (), but: Sequence[str] = ()) -> Iterator[Happened]:
        rank = RANKS.index("records")
        for n, stored in given(self._tx, self._reader, self._now, span.within(rank), only, but):
            yield self._record(_key(stored.logged_at, "records", n), stored)

    def _record(self, key: str, stored: Stored) -> Happened:
        line = entry(stored)
        what: What = "received" if not stored.own else "written"
        if stored.version > 1:
            what = "received-changed" if not stored.own else "changed"
        if stored.own and stored.kind == "watch":
            what = next((said for said in ("log", "hand-over", "taken-over") if said == line.category), what)
        return Happened(
            key=key,
            at=stored.logged_at,
            what=what,
            record=stored.id,
            kind=stored.kind,
            version=stored.version,
            owner=stored.owner,
            desk=line.desk if stored.own else None,
            account=self._whose(stored.logged_at, f"publish {stored.kind}", stored.id) if stored.here else None,
            category=_category(stored) or line.category,
            words=line.words,
            about=self._answered(stored),
            machine=line.method == "machine",
        )

    def _answered(self, stored: Stored) -> str:
        """The words of what a concurrence or a reply answers, as far as this desk sees them."""
        return next(filter(None, map(self._words, exporting.answered(self._tx, stored))), "")

    def _words(self, record: RecordId) -> str:
        try:
            return picture.one(self._tx, self._reader, record, self._now)[1].words
        except Fault:
            return ""  # not here, or not for this desk

    def _approvals(self, span: Span) -> Iterator[Happened]:
        rank = RANKS.index("approvals")
        for spoken in approvals.said(self._tx, self._reader, self._now, span.within(rank)):
            said = spoken.said
            yield Happened(
                key=_key(said.approved_at, "approvals", spoken.n),
                at=said.approved_at,
                what="approved" if said.verdict == "approve" else "refused",
                record=said.record,
                kind=said.kind,
                version=said.version,
                owner=self._me,
                desk=self._desk_of(said.approver, said.approved_at),
                account=self._whose(said.approved_at, f"{said.verdict} {said.kind}", said.record),
                words=said.reason,
                about=self._words(said.record),
            )

    def _desk_of(self, approver: str, at: datetime) -> DeskId | None:
        try:
            return self._directory.approver(self._me, approver, at).desk  # type: ignore[arg-type]
        except Fault:
            return None

    def _recalls(self, span: Span) -> Iterator[Happened]:
        rank = RANKS.index("recalls")
        for n, stored, at in recalls.closed(self._tx, self._reader, self._now, span.within(rank)):
            line = entry(stored)
            yield Happened(
                key=_key(at, "recalls", n),
                at=at,
                what="recalled",
                record=stored.id,
                kind=stored.kind,
                version=stored.version,
                owner=stored.owner,
                account=self._whose(at, f"recall {stored.kind}", stored.id),
                category=line.category,
                about=line.words,
            )

    def _tombstones(self, span: Span) -> Iterator[Happened]:
        """Of what an owner has recalled, his name and the time are all that there is."""
        rank = RANKS.index("tombstones")
        for n, owner, at in recalls.obeyed(self._tx, self._reader, span.within(rank)):
            yield Happened(key=_key(at, "tombstones", n), at=at, what="recalled-by-owner", owner=owner)

    def _rung(self, span: Span) -> Iterator[Happened]:
        for alarm in alarms.rung(self._tx, self._reader, span.within(RANKS.index("rung")), self._now):
            yield _alarm(alarm, "rung", "rang", alarm.since)

    def _heard(self, span: Span) -> Iterator[Happened]:
        for alarm in alarms.heard(self._tx, self._reader, span.within(RANKS.index("heard")), self._now):
            if alarm.acknowledged is not None:
                yield _alarm(alarm, "heard", "acknowledged", alarm.acknowledged.at)

    def _links(self, span: Span) -> list[Happened]:
        found = []
        for silence in silences.between(self._tx, span.start, span.below.instant):
            turns: tuple[tuple[What, datetime | None], ...] = (
                ("link-silent", silence.since),
                ("link-back", silence.back_at),
            )
            for turn, (what, at) in enumerate(turns):
                if at is not None:
                    key = _key(at, "links", 2 * silence.seq + turn)
                    owner = self._agency_of(silence.peer)
                    found.append(
                        Happened(key=key, at=at, what=what, node=silence.peer, owner=owner, since=silence.heard_at)
                    )
        return _newest(found, span)

    def _agency_of(self, node: str) -> AgencyId | None:
        return next((each.agency for each in self._directory.nodes() if each.key.node == node), None)

    def _plans(self, span: Span) -> list[Happened]:
        end = min(span.below.instant, self._now)
        found = []
        for n, plan, starts in plans.during(self._tx, self._reader, self._now, span.start, end):
            for turn, (what, at, category) in enumerate(self._turns(plan, starts)):
                if at is not None and at <= self._now:
                    found.append(
                        Happened(
                            key=_key(at, "plans", TURNS * n + turn),
                            at=at,
                            what=what,
                            record=plan.id,
                            kind=plan.kind,
                            version=plan.version,
                            owner=plan.owner,
                            category=category,
                            about=self._words(plan.id),
                        )
                    )
        return _newest(found, span)

    def _turns(self, plan: PlanRow, starts: datetime) -> list[tuple[What, datetime | None, str | None]]:
        """When a plan's newest version became agreed, when it began, when its time was over; as far as it did."""
        answers = [answer for answer in plans.answers(self._tx, plan) if self._sees(answer.id)]
        agreed = self._agreed_at(plan, answers)
        ends = max(volume.end for volume in plan.volumes)
        begun = None if agreed is None else max(agreed, starts)
        if begun is not None and self._state(plan, answers, begun) != "active":
            begun = None
        over = ends if not plan.cancelled and not plan.recalled else None
        return [
            ("plan-agreed", agreed, None),
            ("plan-begun", begun, None),
            ("plan-ended", over, "agreed" if begun is not None else "not-agreed"),
        ]

    def _agreed_at(self, plan: PlanRow, answers: list[AnswerRow]) -> datetime | None:
        """The first instant at which all whose word was wanted had concurred, by what had come here by then."""
        known = log.latest(self._tx, plan.id)
        if known is None:
            return None
        came = {answer.id: held.logged_at for answer in answers if (held := log.latest(self._tx, answer.id))}
        for at in sorted({known.logged_at, *(max(known.logged_at, each) for each in came.values())}):
            here = [answer for answer in answers if answer.id in came and came[answer.id] <= at]
            if self._state(plan, here, at) in ("agreed", "active"):
                return at
        return None

    def _state(self, plan: PlanRow, answers: list[AnswerRow], at: datetime) -> str:
        ground = self._directory.ground
        return plan_state.state(plan, plan_state.standings(plan, plan.asked(ground), answers, at), ground.map_hash, at)

    def _sees(self, record: RecordId) -> bool:
        stored = log.latest(self._tx, record)
        return stored is not None and visible.may_see(self._tx, stored.seq, self._reader, self._now)

    def _whose(self, at: datetime, act: str, record: RecordId) -> str | None:
        """Whose act it was, if his place is at this desk."""
        who = audit.actor(self._tx, at, act, record)
        return who if who is not None and self._seats.get(who) == self._reader else None

    @cached_property
    def _seats(self) -> dict[str, DeskId]:
        return accounts.seats(self._tx)


def _alarm(alarm: Alarm, source: str, what: What, at: datetime) -> Happened:
    heard = alarm.acknowledged if what == "acknowledged" else None
    return Happened(
        key=_key(at, source, alarm.id),
        at=at,
        what=what,
        record=alarm.record,
        desk=heard.desk if heard else None,
        account=heard.account if heard else None,
        category=alarm.cause,
        words=alarm.words,
    )


def _category(stored: Stored) -> str | None:
    """A plan that is called off says so in its body alone."""
    body = registry.readable(stored.header()) if stored.kind in registry.PLANS else None
    return "cancelled" if isinstance(body, Plan) and body.state == "cancelled" else None


def _key(at: datetime, source: str, n: int) -> str:
    return str(Place(stamp(at), RANKS.index(source), n))


def _newest(found: Iterable[Happened], span: Span) -> list[Happened]:
    where: Callable[[Happened], Place] = lambda each: watch.place(each.key)  # noqa: E731
    held = [each for each in found if span.holds(where(each))]
    return sorted(held, key=where, reverse=True)[: span.limit]
