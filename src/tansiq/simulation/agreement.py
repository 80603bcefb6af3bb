"""What must hold of plans: from the answers that were really signed, never from a node's own projection."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.plans import answerers, queries
from tansiq.plans import state as plan_state
from tansiq.plans.answerers import Required
from tansiq.plans.state import AnswerRow, PlanRow, Standing, State
from tansiq.simulation import oracle
from tansiq.simulation.crash import BreakableDatabase
from tansiq.simulation.desks import Desks
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Own, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

AGREED = ("agreed", "active")
View = tuple[PlanRow, tuple[Standing, ...], State]
Answered = list[tuple[PlanRow, list[AnswerRow]]]
Said = tuple[Answered, Digest]
THEY_FOLLOW_FROM = (
    "SELECT * FROM plan",
    "SELECT * FROM answer",
    "SELECT * FROM recalled",
    "SELECT * FROM tombstone",
    "SELECT * FROM clock",
    "SELECT peer, lane, epoch, received FROM lane_out",
    "SELECT count(*), count(number), count(refused) FROM outbox",
)
"""Every row that a plan, its answers and their deliveries are read from; copies and their queue only grow together."""


class PlanJudge:
    """Judges every plan at every node that knows it.

    `agreed` holds every plan's version that any node ever showed as agreed.
    """

    def __init__(self, places: dict[AgencyId, Place], desks: Desks, witness: Witness) -> None:
        self._places = places
        self._network = tuple(places)
        self._desks = desks
        self._witness = witness
        self.agreed: set[tuple[AgencyId, Digest]] = set()
        self._asked: dict[Digest, tuple[Required, ...]] = {}
        self._shown: set[tuple[AgencyId, Digest]] = set()
        self._read: dict[AgencyId, tuple[list[list[Row]], Answered]] = {}
        self._held: dict[AgencyId, tuple[tuple[BreakableDatabase, int], Said]] = {}

    def step(self, place: Place) -> None:
        """No plan is agreed that should not be, whenever one looks."""
        for plan, standing, state in self._plans(place, place.clock.now()):
            self._not_agreed_falsely(place, plan, standing, state)
            seen = (place.agency, plan.proposal)
            if state in AGREED and seen not in self._shown:
                self._shown.add(seen)
                asked = self._who_must_answer(self._witness.proposals[plan.proposal])
                wrong = {row[0] for row in place.db.read(lambda tx: tx.rows("SELECT agency FROM clock"))}
                if asked and wrong & {plan.owner, *asked}:
                    raise Broken(f"{place.name} agrees a plan while it knows that a clock is wrong: {sorted(wrong)}")

    def _plans(self, place: Place, now: datetime) -> list[View]:
        """Every plan known at a node, as its own code sees it."""
        views = []
        at = (place.db, place.db.writes)
        if place.agency not in self._held or self._held[place.agency][0] != at:
            self._held[place.agency] = (at, place.db.read(lambda tx: self._said(tx, place)))
        said, map_hash = self._held[place.agency][1]
        for plan, given in said:
            standing = plan_state.standings(plan, self._asked[plan.proposal], given, now)
            views.append((plan, standing, plan_state.state(plan, standing, map_hash, now)))
        return views

    def _said(self, tx: Tx, place: Place) -> Said:
        """All plans and the answers to them. They are read again when one of the rows from which they follow has changed."""
        ground = place.node.book.directory(tx).ground
        rows = [tx.rows(sql) for sql in THEY_FOLLOW_FROM]
        known, said = self._read.get(place.agency, ([], []))
        if known != rows:
            ids = [row[0] for row in tx.rows("SELECT id FROM plan ORDER BY id")]
            plans = [plan for plan in (queries.by_id(tx, RecordId(each)) for each in ids) if plan]
            said = [(plan, queries.answers(tx, plan)) for plan in plans]
            self._read[place.agency] = (rows, said)
        for plan, _ in said:
            if plan.proposal not in self._asked:
                self._asked[plan.proposal] = answerers.required([volume.area for volume in plan.volumes], ground)
        return said, ground.map_hash

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
        spot = self._desks.act_of(own).spot
        if spot is None:
            raise AssertionError("every plan has its spot")
        return set(oracle.answerers(spot, self._network)) - {own.agency}

    def _concurs(self, place: Place, agency: AgencyId, plan: Own, now: datetime) -> bool:
        """Whether the last answer to this very version that a node knows is a concurrence, in force, and known to the planner."""
        said = [
            answer
            for answer in self._witness.seen[place.agency].standing()
            if answer.agency == agency and answer.proposal == plan.body["proposal"]
        ]
        if not said or said[-1].answer != "concur" or said[-1].valid_until <= now:
            return False
        if place.agency != agency:
            return True
        copy = said[-1].signed.copies.get(plan.agency)
        return copy is not None and copy.digest in self._witness.seen[plan.agency].held

    def _name(self, own: Own) -> str:
        return f"the {own.kind} of act {self._desks.act_of(own).number}"

    def end(self, now: datetime) -> Counter[str]:
        """State follows from the signed answers alone; planner and answerers see the same."""
        self._read.clear()
        self._held.clear()
        views = {
            agency: {plan.token: (plan, standing, state) for plan, standing, state in self._plans(place, now)}
            for agency, place in self._places.items()
        }
        counts: Counter[str] = Counter()
        for agency, plans in views.items():
            place = self._places[agency]
            pages = {
                line.id: line.plan.state for line in self._desks.page(place, "watch") if line.plan and line.current
            }
            for plan, standing, state in plans.values():
                due = self._due(place, self._witness.proposals[plan.proposal], now)
                if state != due or pages.get(plan.id, due) != due:
                    raise Broken(
                        f"{agency} shows {self._name(self._witness.proposals[plan.proposal])} as {state}, due is {due}"
                    )
                if plan.own:
                    counts[state] += 1
                theirs = views[plan.owner].get(plan.token)
                if theirs is None or theirs[0].proposal != plan.proposal:
                    continue  # the planner has a newer version that this agency was not given
                mine = _stand(standing, agency)
                if mine is not None and mine != _stand(theirs[1], agency):
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


def _stand(standing: tuple[Standing, ...], agency: AgencyId) -> tuple[str, bool] | None:
    for who in standing:
        if who.required.agency == agency:
            return (who.answer.answer if who.answer else "none", who.concurs)
    return None


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
