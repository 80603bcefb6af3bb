"""What must hold of plans: from the answers that were really signed, never from a node's own projection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tansiq.ids import AgencyId, Digest, RecordId, Token
from tansiq.plans import queries
from tansiq.plans import state as plan_state
from tansiq.plans.answerers import Required
from tansiq.plans.state import AnswerRow, PlanRow, Standing, State
from tansiq.simulation import oracle
from tansiq.simulation.desks import Desks
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Answer, Own, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

AGREED = ("agreed", "active")
View = tuple[PlanRow, tuple[Standing, ...], State]
PLANS = "SELECT id, token, plan.* FROM plan ORDER BY id"
ANSWERS = "SELECT plan, own, answer.* FROM answer ORDER BY record"
ALL_FOLLOW_FROM = ("SELECT * FROM recalled", "SELECT * FROM tombstone", "SELECT * FROM clock")
DELIVERED_FOLLOWS_FROM = (
    "SELECT peer, lane, epoch, received FROM lane_out",
    "SELECT count(*), count(number), count(refused) FROM outbox",
)
"""How far an own answer has come is read from these; copies and their queue only grow together."""


@dataclass(frozen=True, eq=False)
class Said:
    """A plan and the answers to it, as a node's own code reads them.

    Args:
        rows: all that both were read from: while these stand, so does this.
    """

    rows: list[object]
    plan: PlanRow
    answers: list[AnswerRow]


@dataclass(frozen=True)
class Rows:
    """What plans and answers are read from.

    Args:
        plans: a row of each plan, by its id here.
        answers: the rows of the answers to each, by its token; each says first whether it is an own one.
        common: what all depend on.
    """

    plans: dict[RecordId, tuple[Token, Row]]
    answers: dict[Token, list[Row]]
    common: list[list[Row]]


class PlanJudge:
    """Judges every plan at every node that knows it.

    `agreed` holds every plan's version that any node ever showed as agreed.
    """

    reads = frozenset({"plan", "answer", "recalled", "tombstone", "clock"})
    """Beside these, the network's own records, which stand once it is founded."""
    follows = reads | {"lane_out", "outbox"}

    def __init__(self, places: dict[AgencyId, Place], desks: Desks, witness: Witness) -> None:
        self._places = places
        self._network = tuple(places)
        self._desks = desks
        self._witness = witness
        self.agreed: set[tuple[AgencyId, Digest]] = set()
        self._asked: dict[tuple[Digest, tuple[AgencyId, ...]], tuple[Required, ...]] = {}
        self._shown: set[tuple[AgencyId, Digest]] = set()
        self._rows: dict[AgencyId, Rows] = {}
        self._said: dict[AgencyId, dict[RecordId, Said]] = {agency: {} for agency in places}
        self._map: dict[AgencyId, Digest] = {}
        self._judged: dict[AgencyId, tuple[datetime, Digest, set[Said]]] = {}

    def look(self, tx: Tx, place: Place) -> None:
        """Read the rows of all plans and answers that a node knows."""
        answers: dict[Token, list[Row]] = {}
        for token, *row in tx.rows(ANSWERS):
            answers.setdefault(token, []).append(tuple(row))
        plans = {record: (token, tuple(row)) for record, token, *row in tx.rows(PLANS)}
        self._rows[place.agency] = Rows(plans, answers, [tx.rows(sql) for sql in ALL_FOLLOW_FROM])

    def follow(self, tx: Tx, place: Place) -> None:
        """Read the plans and answers themselves: again only where a row has changed from which they follow."""
        rows, before, now = self._rows[place.agency], self._said[place.agency], dict[RecordId, Said]()
        ways = [tx.rows(sql) for sql in DELIVERED_FOLLOWS_FROM] if any(map(_own, rows.answers.values())) else None
        for record, (token, row) in rows.plans.items():
            given = rows.answers.get(token, [])
            from_these: list[object] = [row, given, rows.common, ways if _own(given) else None]
            known = before.get(record)
            now[record] = known if known is not None and known.rows == from_these else _read(tx, record, from_these)
        self._said[place.agency] = now
        ground = place.node.book.directory(tx).ground
        self._map[place.agency] = ground.map_hash
        for said in now.values():
            if _question(said.plan) not in self._asked:
                self._asked[_question(said.plan)] = said.plan.asked(ground)

    def step(self, place: Place) -> None:
        """No plan is agreed that should not be, whenever one looks. What was judged stands while its rows, map and clock do."""
        now, map_hash = place.clock.now(), self._map[place.agency]
        at, of, judged = self._judged.get(place.agency, (now, map_hash, set[Said]()))
        if (at, of) != (now, map_hash):
            judged = set()
        said = set(self._said[place.agency].values())
        self._judged[place.agency] = (now, map_hash, said)
        for plan, standing, state in self._views(place, said - judged, now):
            self._not_agreed_falsely(place, plan, standing, state)
            seen = (place.agency, plan.proposal)
            if state in AGREED and seen not in self._shown:
                self._shown.add(seen)
                asked = self._who_must_answer(self._witness.proposals[plan.proposal])
                wrong = {row[0] for row in place.db.read(lambda tx: tx.rows("SELECT agency FROM clock"))}
                if asked and wrong & {plan.owner, *asked}:
                    raise Broken(f"{place.name} agrees a plan while it knows that a clock is wrong: {sorted(wrong)}")

    def _views(self, place: Place, said: Iterable[Said], now: datetime) -> Iterator[View]:
        """Plans as a node's own code sees them."""
        for each in said:
            standing = plan_state.standings(each.plan, self._asked[_question(each.plan)], each.answers, now)
            yield each.plan, standing, plan_state.state(each.plan, standing, self._map[place.agency], now)

    def _not_agreed_falsely(self, place: Place, plan: PlanRow, standing: tuple[Standing, ...], state: str) -> None:
        own = self._witness.proposals.get(plan.proposal)
        if own is None or own.token != plan.token or own.agency != plan.owner:
            raise Broken(f"{place.name} knows a plan that nobody proposed: {plan.id}")
        asked = self._who_must_answer(own)
        if {who.required.agency for who in standing} != asked:
            named = sorted(who.required.agency for who in standing)
            raise Broken(f"{place.name} asks {named} for {self._name(own)}, not {sorted(asked)}")
        if state in AGREED:
            self.agreed.add((place.agency, plan.proposal))
            for agency in sorted(asked):
                if not self._concurs(place, agency, own, place.clock.now()):
                    raise Broken(f"{place.name} shows {self._name(own)} as {state} without {agency}")

    def _who_must_answer(self, own: Own) -> set[AgencyId]:
        act = self._desks.act_of(own)
        if act.spot is None:
            raise AssertionError("every plan has its spot")
        return {*oracle.answerers(act.spot, self._network), *act.parties} - {own.agency}

    def _concurs(self, place: Place, agency: AgencyId, plan: Own, now: datetime) -> bool:
        """Whether the last answer to this very version that a node knows is a concurrence, in force, and known to the planner."""
        last = self._last(place.agency, agency, plan.body["proposal"])
        if last is None or last.answer != "concur" or last.valid_until <= now:
            return False
        if place.agency != agency:
            return True
        copy = last.signed.copies.get(plan.agency)
        return copy is not None and copy.digest in self._witness.seen[plan.agency].held

    def _was_given(self, agency: AgencyId, plan: PlanRow) -> bool:
        """Whether the planner was sent an agency's last word on a version; a party without ground may have no rule for it."""
        last = self._last(agency, agency, plan.proposal)
        return last is None or plan.owner in last.signed.copies

    def _last(self, at: AgencyId, agency: AgencyId, proposal: str) -> Answer | None:
        """An agency's last word on a version that stands at a node."""
        said = self._witness.seen[at].standing()
        return next((each for each in reversed(said) if (each.agency, each.proposal) == (agency, proposal)), None)

    def _name(self, own: Own) -> str:
        return f"the {own.kind} of act {self._desks.act_of(own).number}"

    def end(self, now: datetime) -> Counter[str]:
        """State follows from the signed answers alone; planner, answerers and who has only the minimum see the same."""
        views: dict[AgencyId, dict[Token, View]] = {}
        for agency, place in self._places.items():
            self._said[agency].clear()
            place.db.read(partial(self.look, place=place))
            place.db.read(partial(self.follow, place=place))
            views[agency] = {view[0].token: view for view in self._views(place, self._said[agency].values(), now)}
        counts: Counter[str] = Counter()
        for agency, plans in views.items():
            place = self._places[agency]
            pages = {
                line.id: line.plan.state for line in self._desks.page(place, "watch") if line.plan and line.current
            }
            for plan, standing, state in plans.values():
                due = self._due(place, self._witness.proposals[plan.proposal], now)
                shown = sorted({state, pages.get(plan.id, state)})
                if shown != [due]:
                    named = self._name(self._witness.proposals[plan.proposal])
                    raise Broken(f"{agency} shows {named} as {' and '.join(shown)}, due is {due}")
                if plan.own:
                    counts[state] += 1
                theirs = views[plan.owner].get(plan.token)
                if theirs is None or theirs[0].proposal != plan.proposal:
                    continue  # the planner has a newer version that this agency was not given
                mine = _stand(standing, agency)
                if mine not in (None, _stand(theirs[1], agency)) and self._was_given(agency, plan):
                    raise Broken(f"{agency} and the planner do not mean the same answer to {plan.token}")
        return counts

    def _due(self, place: Place, plan: Own, now: datetime) -> str:
        volumes = [(_time(each["from"]), _time(each["to"])) for each in plan.body["volumes"]]
        if plan.body["state"] == "cancelled":
            return "cancelled"
        if all(end <= now for _, end in volumes):
            return "ended"
        if plan.record in self._witness.seen[place.agency].recalled:
            return "recalled"
        asked = self._who_must_answer(plan)
        last = {
            answer.agency: answer
            for answer in self._witness.seen[place.agency].standing()
            if answer.proposal == plan.body["proposal"]
        }
        if any(
            last[agency].answer in ("object", "concur-with-conditions") and last[agency].valid_until > now
            for agency in asked & last.keys()
        ):
            return "objected"
        if not all(self._concurs(place, agency, plan, now) for agency in asked):
            return "proposed"
        return "active" if any(start <= now < end for start, end in volumes) else "agreed"


def _question(plan: PlanRow) -> tuple[Digest, tuple[AgencyId, ...]]:
    """What says who must answer on one map: the hash covers the ground, and the parties as well if nobody has broken that."""
    return plan.proposal, plan.parties


def _own(answers: list[Row]) -> bool:
    return any(own for own, *_ in answers)


def _read(tx: Tx, record: RecordId, rows: list[object]) -> Said:
    plan = queries.by_id(tx, record)
    if plan is None:
        raise AssertionError("a row of the table is a plan")
    return Said(rows, plan, queries.answers(tx, plan))


def _stand(standing: tuple[Standing, ...], agency: AgencyId) -> tuple[str, bool] | None:
    for who in standing:
        if who.required.agency == agency:
            return (who.answer.answer if who.answer else "none", who.concurs)
    return None


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
