"""What officers think of doing: drafts from chance, each with what the oracle says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import msgspec

from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft, Previous
from tansiq.records.content import Status
from tansiq.simulation import oracle, theatre
from tansiq.simulation.acts import Act, canary
from tansiq.simulation.customs import Customs
from tansiq.simulation.desks import Desks
from tansiq.simulation.oracle import Marking
from tansiq.simulation.theatre import Spot
from tansiq.simulation.world import Place
from tansiq.work.lines import Line

KINDS = ("spot", "alert", "claim", "movement", "concurrence", "next", "group")


class Drafts:
    """Thinks of what the desks could do next."""

    def __init__(self, desks: Desks, customs: Customs, parties: Random) -> None:
        self._desks = desks
        self._customs = customs
        self._chance_of_parties = parties
        self._network = desks.network

    def invent(self, place: Place, chance: Random) -> Act | None:
        """Think of something to do at a node; None when there is nothing to answer or to change."""
        keeps = place.agency == self._customs.keeper
        pair = place.agency in (self._customs.together or ())
        weights = (2, 1, 5, 1, 12, 3, 0) if pair else (4, 2, 3, 2, 10, 4, 0)
        what = chance.choices(KINDS, (5, 2, 2, 2, 4, 5, 5) if keeps else weights)[0]
        if keeps and not self._desks.circle(place.agency):
            what = "group"  # first of all there is a list
        match what:
            case "group":
                return self._group(place, chance)
            case "concurrence":
                return self._answer(place, chance)
            case "next":
                return self._next(place, chance)
            case _:
                return self._new(place, chance, what, None)

    def _new(self, place: Place, chance: Random, kind: str, before: Act | None) -> Act | None:
        now = place.clock.now()
        words = canary(len(self._desks.acts) + 1)
        desk = next(d for d in theatre.DESKS if d.name == before.desk) if before else chance.choice(theatre.DESKS)
        marking = self._marking(place, chance, now, desk.ceiling, desk.caveats)
        if kind in theatre.LIFE_SAFETY_KINDS:
            marking = replace(
                marking, members=None
            )  # whoever leaves keeps a minimum of it, which `circles` does not judge
        spot = before.spot if before and chance.random() < 0.7 else chance.choice(theatre.spots(len(self._network)))
        match kind:
            case "spot":
                body: dict[str, object] = {"category": "post-empty", "activity": words}
                spot = spot if chance.random() < 0.7 else None
            case "group":
                return self._group(place, chance, before)
            case "alert":
                valid_until = now + timedelta(hours=chance.randrange(1, 5))
                body = {"danger": "attack", "text": words, "contact": "1", "valid_until": valid_until}
            case _:
                body = self._plan(
                    chance, now, kind, words, spot, cancelled=before is not None and chance.random() < 0.2
                )
        at_place = kind in ("spot", "alert") and spot is not None
        parties = self._parties(place, before) if kind == "claim" else ()
        body |= {"agencies": parties} if parties else {}
        return self._act(
            place,
            chance,
            kind,
            body,
            marking,
            spot,
            desk=desk.name,
            before=before,
            at_place=at_place,
            parties=parties,
        )

    def _parties(self, place: Place, before: Act | None) -> tuple[AgencyId, ...]:
        """Who claims ground together with an agency; mostly as in the version before."""
        chance, pair = self._chance_of_parties, self._customs.together
        if pair is None:
            return ()
        if before and chance.random() < 0.6:
            return before.parties
        usual = [agency for agency in pair if agency != place.agency and place.agency in pair and chance.random() < 0.9]
        more = [agency for agency in self._network if agency != place.agency and chance.random() < 0.1]
        return tuple(dict.fromkeys((*usual, *more)))

    def _group(self, place: Place, chance: Random, before: Act | None = None) -> Act | None:
        """The agency's list, or who is in it now. While it is not known who is, nothing is written that depends on it."""
        acts = [act for act in self._desks.acts if act.agency == place.agency]
        if any(act.open and (act.draft.kind == "group" or act.marking.members is not None) for act in acts):
            return None
        lists = [act for act in acts if act.draft.kind == "group" and act.record is not None]
        if lists and before is None:
            before = max(lists, key=lambda act: act.version)
        listed = tuple(agency for agency in self._network if chance.random() < 0.6)
        ended = bool(lists) and chance.random() < 0.1
        title = {"en": canary(len(self._desks.acts) + 1)}
        body: dict[str, object] = {"group": theatre.CIRCLE, "title": title, "members": listed, "ended": ended}
        told = tuple(agency for agency in self._network if chance.random() < 0.3)
        desk = before.desk if before else chance.choice(theatre.DESKS).name
        act = self._act(
            place, chance, "group", body, Marking(chance.randrange(2), told), None, desk=desk, before=before, chief=True
        )
        act.listed = () if ended else listed
        return act

    def _in_the_list(self, place: Place, chance: Random) -> tuple[AgencyId, ...] | None:
        """Who is in the agency's list, where a label is to name it; None: it does not."""
        acts = [act for act in self._desks.acts if act.agency == place.agency and act.draft.kind == "group"]
        if not acts or any(act.open for act in acts) or chance.random() < 0.2:
            return None
        return self._desks.circle(place.agency) or None  # one that was ended cannot be named

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
        mine = [act for act in self._desks.done() if act.agency == place.agency and act.draft.kind != "concurrence"]
        if not mine:
            return None
        before = chance.choice(mine)
        newest = max((act for act in mine if act.record == before.record), key=lambda act: act.version)
        if any(
            act.draft.previous and act.draft.previous.id == newest.record for act in self._desks.open_at(place.agency)
        ):
            return None
        stale = before if chance.random() < 0.1 else newest
        return self._new(place, chance, before.draft.kind, stale)

    def _answer(self, place: Place, chance: Random) -> Act | None:
        desk = chance.choice(theatre.DESKS)
        wanted = [
            line
            for line in self._desks.page(place, desk.name)
            if line.plan and not line.own and self._asked(place, line)
        ]
        if not wanted:
            return None
        joint = [line for line in wanted if line.plan and line.plan.parties and line.plan.answer_wanted]
        line = chance.choice(joint if joint and chance.random() < 0.7 else wanted)
        plan = line.plan
        if plan is None:
            return None
        now = place.clock.now()
        answer = chance.choices(("concur", "object", "concur-with-conditions", "received"), weights=(8, 2, 1, 1))[0]
        accepted = [conflict.id for conflict in plan.conflicts if chance.random() < 0.97]
        words = canary(len(self._desks.acts) + 1)
        body: dict[str, object] = {
            "plan": line.id,
            "proposal": plan.proposal,
            "answer": answer,
            "conditions": words,
            "despite": accepted,
            "valid_until": now + timedelta(minutes=chance.randrange(20, 600)),
        }
        others = [agency for agency in self._network if agency != place.agency and chance.random() < 0.8]
        marking = Marking(1, tuple(sorted({line.owner, *others})))
        return self._act(place, chance, "concurrence", body, marking, None, desk=desk.name)

    def _asked(self, place: Place, line: Line) -> bool:
        return (
            line.plan is not None
            and line.plan.state not in ("ended", "cancelled")
            and any(who.agency == place.agency for who in line.plan.required)
        )

    def _marking(self, place: Place, chance: Random, now: datetime, ceiling: int, may: tuple[str, ...]) -> Marking:
        weighed = (1, 3, 4, 2) if place.agency == self._customs.releaser else (2, 6, 1, 1)
        level = min(ceiling, chance.choices((0, 1, 2, 3), weights=weighed)[0])
        names = (*self._network, AgencyId("nobody"))
        weights = 0.7 if chance.random() < 0.8 else 0.0
        audience = tuple(name for name in names if chance.random() < weights)
        caveats = [name for name in may if chance.random() < 0.08 and (name != "PUBLIC" or level == 0)]
        until = now + timedelta(minutes=chance.randrange(5, 120)) if chance.random() < 0.2 else None
        shown = chance.random() < 0.3
        members = self._in_the_list(place, chance) if place.agency == self._customs.keeper else None
        if members is not None and chance.random() < 0.5:
            audience = ()
        return Marking(level, audience, tuple(caveats), until, shown, members)

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
        chief: bool = False,
        parties: tuple[AgencyId, ...] = (),
    ) -> Act:
        now = place.clock.now()
        number = len(self._desks.acts) + 1
        chief = chief or chance.random() < 0.3
        draft: dict[str, object] = {
            "kind": kind,
            "status": Status.EXERCISE,
            "label": {
                "level": marking.level,
                "audience": marking.audience,
                "caveats": marking.caveats,
                "handling_until": marking.until,
                "show_audience": marking.shown,
                "groups": (theatre.circle(place.agency),) if marking.members is not None else (),
            },
            "body": body,
        }
        if kind == "spot":
            draft["event_time"] = {"from": now - timedelta(minutes=chance.randrange(60)), "precision": "minute"}
        if at_place and spot:
            draft["place"] = {"geometry": theatre.point(spot, chance)}
        if before and before.record:
            draft["previous"] = Previous(before.record, before.version)
        expected = oracle.recipients(
            place.agency, kind, marking, chief=chief, spot=spot, network=self._network, parties=parties
        )
        act = Act(
            number=number,
            agency=place.agency,
            desk=desk,
            chief=chief,
            draft=msgspec.json.decode(msgspec.json.encode(draft), type=Draft),
            marking=marking,
            spot=spot,
            expected=expected,
            waits=oracle.waits(place.agency, marking, expected, self._network),
            version=before.version + 1 if before else 1,
            parties=parties,
        )
        self._desks.acts.append(act)
        return act
