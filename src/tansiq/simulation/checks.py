"""What must hold. Each check raises `Broken` with what does not."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime

from tansiq.clock import stamp
from tansiq.exchange import inbox, outbox
from tansiq.exchange.peering import LANES
from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.node import PROJECTIONS
from tansiq.plans import answerers, queries
from tansiq.plans import state as plan_state
from tansiq.plans.answerers import Required
from tansiq.plans.state import PlanRow, Standing, State
from tansiq.records import projector
from tansiq.simulation import oracle, theatre
from tansiq.simulation.desks import Act, Desks, lines
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Own, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

AGREED = ("agreed", "active")
DERIVED = ("picture", "plan", "answer", "unprojected")
KEPT = ("alarm", "visible")


class Checks:
    """The judge of a world."""

    def __init__(self, places: dict[AgencyId, Place], desks: Desks, witness: Witness) -> None:
        self._places = places
        self._network = tuple(places)
        self._desks = desks
        self._witness = witness
        self.agreed: set[tuple[AgencyId, Digest]] = set()
        """Every plan's version that any node ever showed as agreed."""
        self._asked: dict[Digest, tuple[Required, ...]] = {}

    # ---- after every step

    def step(self, place: Place) -> None:
        """All that must hold at a node at any time."""
        self._witness.look(place)
        for plan, standing, state in self._plans(place, place.clock.now()):
            self._not_agreed_falsely(place, plan, standing, state)

    def lanes(self, place: Place) -> None:
        """A node never stands further than what was handed out, never on another chain; receipts never say too much."""
        for other in self._places.values():
            if other is place or not other.up:
                continue
            for receiver, sender in ((place, other), (other, place)):
                for lane in LANES:
                    at = receiver.db.read(lambda tx, sender=sender, lane=lane: inbox.position(tx, sender.name, lane))  # type: ignore[misc]
                    chain, receipted = sender.db.read(
                        lambda tx, receiver=receiver, lane=lane, at=at: (  # type: ignore[misc]
                            outbox.chain_at(tx, receiver.name, lane, at.number),
                            outbox.received_to(tx, receiver.name, lane),
                        )
                    )
                    if chain != at.chain:
                        raise Broken(f"{receiver.name} stands where {sender.name} never was: {lane} {at.number}")
                    if receipted > at.number:
                        raise Broken(
                            f"{sender.name} has a receipt of {receiver.name} for {lane} {receipted} > {at.number}"
                        )

    def _plans(self, place: Place, now: datetime) -> list[tuple[PlanRow, tuple[Standing, ...], State]]:
        """Every plan known at a node, as its own code sees it."""

        def read(tx: Tx) -> list[tuple[PlanRow, tuple[Standing, ...], State]]:
            ids = [row[0] for row in tx.rows("SELECT id FROM plan ORDER BY id")]
            plans = [plan for plan in (queries.by_id(tx, RecordId(each)) for each in ids) if plan]
            ground = place.node.book.directory(tx).ground
            found = []
            for plan in plans:
                if plan.proposal not in self._asked:
                    shapes = [volume.area for volume in plan.volumes]
                    self._asked[plan.proposal] = answerers.required(shapes, ground)
                required = self._asked[plan.proposal]
                standing = plan_state.standings(plan, required, queries.answers(tx, plan), now)
                found.append((plan, standing, plan_state.state(plan, standing, ground.map_hash, now)))
            return found

        return place.db.read(read)

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
        act = self._act(own)
        if act.spot is None:
            raise AssertionError("every plan has its spot")
        return set(oracle.answerers(act.spot, self._network)) - {own.agency}

    def _concurs(self, place: Place, agency: AgencyId, plan: Own, now: datetime) -> bool:
        """Whether the last answer to this very version that a node knows is a concurrence, in force, and known to the planner."""
        said = [
            answer
            for answer in self._witness.seen[place.agency].answers
            if answer.agency == agency and answer.proposal == plan.body["proposal"]
        ]
        if not said or said[-1].answer != "concur" or said[-1].valid_until <= now:
            return False
        if place.agency != agency:
            return True
        copy = said[-1].signed.copies.get(plan.agency)
        return copy is not None and copy.digest in self._witness.seen[plan.agency].held

    def _act(self, own: Own) -> Act:
        words = own.body.get("title") or own.body.get("activity") or own.body.get("text") or own.body.get("conditions")
        return self._desks.acts[int(str(words).split("-")[1]) - 1]

    def _name(self, own: Own) -> str:
        return f"the {own.kind} of act {self._act(own).number}"

    # ---- after healing

    def end(self, now: datetime) -> Counter[str]:
        """All that must hold when everything has arrived; how much of it there was."""
        for place in self._places.values():
            self.step(place)
            self._written_once(place)
            self._received_exactly(place)
            self._seen_exactly(place, now)
            self._lanes_agree(place)
            self._rebuilds(place)
        return self._plans_agree(now)

    def _written_once(self, place: Place) -> None:
        written = Counter((own.record, own.version) for own in self._witness.seen[place.agency].own)
        meant = Counter(
            (act.record, act.version) for act in self._desks.done() if act.agency == place.agency and act.record
        )
        if written != meant:
            raise Broken(f"{place.name} wrote {dict(written - meant)} too much and {dict(meant - written)} too little")
        for own in self._witness.seen[place.agency].own:
            act = self._act(own)
            made = {agency: copy.fields for agency, copy in own.copies.items()}
            if (act.record, act.version) != (own.record, own.version) or made != dict(act.expected):
                raise Broken(f"{self._name(own)} was copied for {made}, the oracle says {dict(act.expected)}")

    def _received_exactly(self, place: Place) -> None:
        held = self._witness.seen[place.agency].held
        owed = self._witness.owed(place.agency)
        if held.keys() != owed:
            missing, extra = len(owed - held.keys()), len(held.keys() - owed)
            raise Broken(f"{place.name} lacks {missing} copies and has {extra} too many")
        (count,) = place.db.read(lambda tx: tx.rows("SELECT count(*) FROM record WHERE seq <= :seq", {"seq": 1 << 62}))[
            0
        ]
        first = self._witness_base(place)
        if count != first + len(held) + len(self._witness.seen[place.agency].own):
            raise Broken(f"{place.name}'s log has {count} records")
        for each in held.values():
            whole = self._witness.of(each.made)
            canary = f"canary-{self._act(whole).number}-" in json.dumps(each.body)
            if canary != (each.made.fields == "full"):
                raise Broken(
                    f"{place.name} was told {'more' if canary else 'less'} than is its due: {self._name(whole)}"
                )
            if each.header["recipient"] != place.agency or each.header["id"] == each.made.record:
                raise Broken(f"{place.name} holds a copy under the wrong name")
            act = self._act(whole)
            if not act.marking.shown and each.header["label"]["audience"] != [place.agency]:
                raise Broken(f"{place.name} was told who else has act {act.number}")
            if "SOURCE" in act.marking.caveats and each.header.get("desk") is not None:
                raise Broken(f"{place.name} was told whose desk wrote act {act.number}")

    def _witness_base(self, place: Place) -> int:
        kinds = "('agency', 'desk', 'key', 'centre', 'sector', 'seam', 'standing-rule')"
        (count,) = place.db.read(lambda tx: tx.rows(f"SELECT count(*) FROM record WHERE kind IN {kinds}"))[0]
        return int(count)

    def _seen_exactly(self, place: Place, now: datetime) -> None:
        for desk in theatre.DESKS:
            due: set[tuple[AgencyId, int, int]] = set()
            for act in self._desks.done():
                much = "full" if act.agency == place.agency else act.expected.get(place.agency)
                over = act.agency != place.agency and act.marking.until is not None and act.marking.until <= now
                if much and not over and oracle.sees(desk, act.marking, much):
                    due.add((act.agency, act.number, 0))
            shown: set[tuple[AgencyId, int, int]] = set()
            for _, record, own, digest, version in self._visible(place, f"{place.agency}.{desk.name}", now):
                whole = (
                    self._witness.of(self._witness.made[digest])
                    if not own
                    else next(
                        o for o in self._witness.seen[place.agency].own if (o.record, o.version) == (record, version)
                    )
                )
                shown.add((whole.agency, self._act(whole).number, 0))
            if due != shown:
                raise Broken(
                    f"{place.name}'s desk {desk.name} sees {sorted(shown - due)} too much, {sorted(due - shown)} too little"
                )

    def _visible(self, place: Place, reader: str, now: datetime) -> list[Row]:
        return place.db.read(
            lambda tx: tx.rows(
                "SELECT n, id, own, digest, version FROM visible JOIN record ON record = seq"
                " WHERE reader = :reader AND (until IS NULL OR until > :now) ORDER BY n",
                {"reader": reader, "now": stamp(now)},
            )
        )

    def _lanes_agree(self, place: Place) -> None:
        for other in self._places.values():
            if other is place:
                continue
            for lane in LANES:
                at = other.db.read(lambda tx, lane=lane: inbox.position(tx, place.name, lane))  # type: ignore[misc]
                row = place.db.read(
                    lambda tx, other=other, lane=lane: tx.one(  # type: ignore[misc]
                        "SELECT number, chain, received FROM lane_out WHERE peer = :peer AND lane = :lane",
                        {"peer": other.name, "lane": lane},
                    )
                )
                if (row or (0, at.chain, 0)) != (at.number, at.chain, at.number):
                    raise Broken(f"lane {lane} {place.name}->{other.name}: sent {row}, taken to {at.number}")
        waiting = place.db.read(
            lambda tx: tx.rows("SELECT digest FROM outbox WHERE number IS NULL OR refused IS NOT NULL")
        )
        aside = place.db.read(lambda tx: tx.rows("SELECT peer, number, code FROM aside"))
        if waiting or aside:
            raise Broken(f"{place.name} still has {len(waiting)} frames to send, and put aside {aside}")
        mine = [copy.digest for own in self._witness.seen[place.agency].own for copy in own.copies.values()]
        states = place.db.read(lambda tx: {each.state for each in outbox.deliveries(tx, mine).values()})
        known = place.db.read(lambda tx: len(outbox.deliveries(tx, mine)))
        if states - {"received"} or known != len(mine):
            raise Broken(f"{place.name}'s deliveries are {sorted(states)}, {known} of {len(mine)}")

    def _rebuilds(self, place: Place) -> None:
        before = place.db.read(_dump)
        place.db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        after = place.db.read(_dump)
        for table, rows in before.items():
            if rows != after[table]:
                raise Broken(f"{place.name}: rebuilding changed {table}")
        if before["unprojected"]:
            raise Broken(f"{place.name} could not project {before['unprojected']}")

    def _plans_agree(self, now: datetime) -> Counter[str]:
        """State follows from the signed answers alone; planner and answerers see the same."""
        views = {
            agency: {plan.token: (plan, standing, state) for plan, standing, state in self._plans(place, now)}
            for agency, place in self._places.items()
        }
        counts: Counter[str] = Counter()
        for agency, plans in views.items():
            place = self._places[agency]
            pages = {line.id: line.plan.state for line in lines(place, "watch") if line.plan and line.current}
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
        asked = self._who_must_answer(plan)
        last = {
            answer.agency: answer
            for answer in self._witness.seen[place.agency].answers
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


def _dump(tx: Tx) -> dict[str, list[Row]]:
    return {table: sorted(tx.rows(f"SELECT * FROM {table}"), key=repr) for table in (*DERIVED, *KEPT)}
