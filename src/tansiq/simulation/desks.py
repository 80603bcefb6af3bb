"""What officers do: drafts from chance, sent until the node has said yes or no, however often it breaks down in between."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

import msgspec

from tansiq.errors import Family, Fault
from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.kinds.draft import Draft, Previous
from tansiq.records.content import Status, When
from tansiq.simulation import oracle, theatre
from tansiq.simulation.oracle import Marking, Much
from tansiq.simulation.report import Broken
from tansiq.simulation.theatre import Spot
from tansiq.simulation.world import Place
from tansiq.work.rows import Desk, Line

_NO_DIGEST = Digest("")
LATER_CODES = {"record.changed", "plan.changed", "plan.over", "plan.conflicts", "time.impossible"}
"""What may rightly become of a good draft when it is sent later than it was written."""


@dataclass
class Act:
    """One thing that somebody at a desk means to do, under one idempotency key.

    Args:
        number: its canary: words that only its full copies carry.
        expected: who must get a copy.
        record: the record that came of it, once known.
        refused: the code with which it was refused for good.
    """

    number: int
    agency: AgencyId
    desk: str
    chief: bool
    draft: Draft
    marking: Marking
    spot: Spot | None
    expected: Mapping[AgencyId, Much]
    record: RecordId | None = None
    version: int = 0
    refused: str | None = None
    tried: int = 0

    @property
    def key(self) -> str:
        return f"key-{self.number}"

    @property
    def open(self) -> bool:
        """Whether nobody knows yet what came of it."""
        return self.record is None and self.refused is None

    def __str__(self) -> str:
        what = self.draft.kind + (f" v{self.version}" if self.version > 1 else "")
        to = " ".join(f"{agency}:{much}" for agency, much in sorted(self.expected.items())) or "nobody"
        return f"act {self.number} {self.agency}.{self.desk} {what} level {self.marking.level} -> {to}"


@dataclass
class Desks:
    """All desks of the world, and what they have done."""

    network: tuple[AgencyId, ...]
    acts: list[Act] = field(default_factory=list)

    def open_at(self, agency: AgencyId) -> list[Act]:
        """What is begun and not known to be done."""
        return [act for act in self.acts if act.agency == agency and act.open]

    def done(self) -> list[Act]:
        """What was written."""
        return [act for act in self.acts if act.record is not None]

    def invent(self, place: Place, chance: Random) -> Act | None:
        """Think of something to do at a node; None when there is nothing to answer or to change."""
        what = chance.choices(
            ("spot", "alert", "claim", "movement", "concurrence", "next"), weights=(4, 2, 3, 2, 10, 4)
        )[0]
        match what:
            case "concurrence":
                return self._answer(place, chance)
            case "next":
                return self._next(place, chance)
            case _:
                return self._new(place, chance, what, None)

    def send(self, place: Place, act: Act) -> str:
        """Try an act, once or once more; what came of it, in a word. `Crash` goes through."""
        author = place.author(act.desk, may_release=act.chief)
        act.tried += 1
        try:
            dry = place.node.publisher.dry_run(act.draft, author)
            self._check_dry_run(act, {who.agency: "minimum" if who.minimum else "full" for who in dry.recipients})
            published = place.node.publisher.publish(act.draft, author, dry.digest, act.key)
        except Fault as fault:
            return self._refused(place, act, fault)
        act.record = published.stored.id
        if published.again and act.tried == 1:
            raise Broken(f"act {act.number} was done before it was tried")
        if not published.again and published.stored.version != act.version:
            raise Broken(f"act {act.number} made version {published.stored.version}, not {act.version}")
        return "again" if published.again else "done"

    def repeat(self, place: Place, act: Act) -> None:
        """Send once more what was done: a double click, an answer that got lost."""
        author = place.author(act.desk, may_release=act.chief)
        try:
            published = place.node.publisher.publish(act.draft, author, _NO_DIGEST, act.key)
        except Fault as fault:
            raise Broken(f"act {act.number} sent again was refused: {fault.code}") from fault
        if not published.again or published.stored.id != act.record:
            raise Broken(f"act {act.number} sent again made another record")
        other = msgspec.structs.replace(act.draft, event_time=When(start=theatre.START))
        try:
            place.node.publisher.publish(other, author, _NO_DIGEST, act.key)
        except Fault as fault:
            if fault.code == "request.reused":
                return
        raise Broken(f"the key of act {act.number} was taken for something else")

    def _refused(self, place: Place, act: Act, fault: Fault) -> str:
        # it may have been written before a crash; then the dry run speaks of a world that holds it already
        if act.tried > 1:
            author = place.author(act.desk, may_release=act.chief)
            try:
                act.record = place.node.publisher.publish(act.draft, author, _NO_DIGEST, act.key).stored.id
            except Fault as second:
                fault = second
            else:
                return "again"
        if fault.family not in (Family.INPUT, Family.CONFLICT) or fault.code not in LATER_CODES:
            raise Broken(f"act {act.number} was refused: {fault}") from fault
        act.refused = fault.code
        return fault.code

    def _check_dry_run(self, act: Act, shown: dict[AgencyId, str]) -> None:
        if shown != dict(act.expected):
            raise Broken(f"act {act.number}: the dry run names {shown}, the oracle {dict(act.expected)}")

    def _act(
        self,
        place: Place,
        chance: Random,
        kind: str,
        body: dict[str, object],
        marking: Marking,
        spot: Spot | None,
        *,
        desk: str,
        before: Act | None = None,
        at_place: bool = False,
    ) -> Act:
        now = place.clock.now()
        number = len(self.acts) + 1
        chief = chance.random() < 0.3
        draft: dict[str, object] = {
            "kind": kind,
            "status": Status.EXERCISE,
            "label": {
                "level": marking.level,
                "audience": marking.audience,
                "caveats": marking.caveats,
                "handling_until": marking.until,
                "show_audience": marking.shown,
            },
            "body": body,
        }
        if kind == "spot":
            draft["event_time"] = {"from": now - timedelta(minutes=chance.randrange(60)), "precision": "minute"}
        if at_place and spot:
            draft["place"] = {"geometry": theatre.point(spot, chance)}
        if before and before.record:
            draft["previous"] = Previous(before.record, before.version)
        act = Act(
            number=number,
            agency=place.agency,
            desk=desk,
            chief=chief,
            draft=msgspec.json.decode(msgspec.json.encode(draft), type=Draft),
            marking=marking,
            spot=spot,
            expected=oracle.recipients(place.agency, kind, marking, chief=chief, spot=spot, network=self.network),
            version=before.version + 1 if before else 1,
        )
        self.acts.append(act)
        return act

    def _new(self, place: Place, chance: Random, kind: str, before: Act | None) -> Act:
        now = place.clock.now()
        words = f"canary-{len(self.acts) + 1}-"
        desk = next(d for d in theatre.DESKS if d.name == before.desk) if before else chance.choice(theatre.DESKS)
        marking = self._marking(chance, now, desk.ceiling, desk.caveats)
        spot = before.spot if before and chance.random() < 0.7 else chance.choice(theatre.spots(len(self.network)))
        match kind:
            case "spot":
                body: dict[str, object] = {"category": "post-empty", "activity": words}
                spot = spot if chance.random() < 0.7 else None
            case "alert":
                valid_until = now + timedelta(hours=chance.randrange(1, 5))
                body = {"danger": "attack", "text": words, "contact": "1", "valid_until": valid_until}
            case _:
                body = self._plan(
                    chance, now, kind, words, spot, cancelled=before is not None and chance.random() < 0.2
                )
        at_place = kind in ("spot", "alert") and spot is not None
        return self._act(place, chance, kind, body, marking, spot, desk=desk.name, before=before, at_place=at_place)

    def _plan(
        self, chance: Random, now: datetime, kind: str, words: str, spot: Spot | None, *, cancelled: bool
    ) -> dict[str, object]:
        volumes = []
        for _ in range(chance.choice((1, 1, 2))):
            start = now + timedelta(minutes=chance.randrange(-10, 60))
            end = start + timedelta(minutes=chance.randrange(30, 300))
            area = theatre.outline(spot or theatre.SPOTS[0], chance)
            volumes.append({"area": area, "from": start, "to": end})
        body: dict[str, object] = {
            "title": words,
            "unit": words,
            "contact": "1",
            "volumes": volumes,
            "answer_by": now + timedelta(minutes=chance.randrange(10, 90)),
            "state": "cancelled" if cancelled else "proposed",
        }
        body |= {"reason": words} if kind == "claim" else {"size": {"n": chance.randrange(1, 40)}}
        return body

    def _next(self, place: Place, chance: Random) -> Act | None:
        mine = [act for act in self.done() if act.agency == place.agency and act.draft.kind != "concurrence"]
        if not mine:
            return None
        before = chance.choice(mine)
        newest = max((act for act in mine if act.record == before.record), key=lambda act: act.version)
        if any(act.draft.previous and act.draft.previous.id == newest.record for act in self.open_at(place.agency)):
            return None
        stale = before if chance.random() < 0.1 else newest
        return self._new(place, chance, before.draft.kind, stale)

    def _answer(self, place: Place, chance: Random) -> Act | None:
        desk = chance.choice(theatre.DESKS)
        wanted = [line for line in lines(place, desk.name) if line.plan and not line.own and self._asked(place, line)]
        if not wanted:
            return None
        line = chance.choice(wanted)
        plan = line.plan
        if plan is None:
            return None
        now = place.clock.now()
        answer = chance.choices(("concur", "object", "concur-with-conditions", "received"), weights=(8, 2, 1, 1))[0]
        accepted = [conflict.id for conflict in plan.conflicts if chance.random() < 0.97]
        words = f"canary-{len(self.acts) + 1}-"
        body: dict[str, object] = {
            "plan": line.id,
            "proposal": plan.proposal,
            "answer": answer,
            "conditions": words,
            "despite": accepted,
            "valid_until": now + timedelta(minutes=chance.randrange(20, 600)),
        }
        others = [agency for agency in self.network if agency != place.agency and chance.random() < 0.8]
        marking = Marking(1, tuple(sorted({line.owner, *others})))
        return self._act(place, chance, "concurrence", body, marking, None, desk=desk.name)

    def _asked(self, place: Place, line: Line) -> bool:
        return (
            line.plan is not None
            and line.plan.state not in ("ended", "cancelled")
            and any(who.agency == place.agency for who in line.plan.required)
        )

    def _marking(self, chance: Random, now: datetime, ceiling: int, may: tuple[str, ...]) -> Marking:
        level = min(ceiling, chance.choices((0, 1, 2, 3), weights=(2, 6, 1, 1))[0])
        names = (*self.network, AgencyId("nobody"))
        weights = 0.7 if chance.random() < 0.8 else 0.0
        audience = tuple(name for name in names if chance.random() < weights)
        caveats = [name for name in may if chance.random() < 0.08 and (name != "PUBLIC" or level == 0)]
        until = now + timedelta(minutes=chance.randrange(5, 120)) if chance.random() < 0.2 else None
        return Marking(level, audience, tuple(caveats), until, chance.random() < 0.3)


def lines(place: Place, desk: str) -> list[Line]:
    """What a desk's page shows."""
    node = place.node
    author = place.author(desk)
    return node.db.read(
        lambda tx: Desk(tx, author.desk, place.agency, node.book.directory(tx), node.fresh, place.clock.now()).newest(
            None, 1000
        )
    )
