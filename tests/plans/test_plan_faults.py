"""What is refused when a plan is proposed or answered: the stable code, the field, and nothing written."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tansiq.ids import RecordId
from tests import worlds
from tests.plans.tables import ROOM, refused, table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, POSTS

FAR = worlds.Polygon((((50.0, 30.0), (50.1, 30.0), (50.1, 30.1), (50.0, 30.0)),))
CROSSED = worlds.Polygon((((43.5, 35.8), (43.6, 35.81), (43.6, 35.8), (43.5, 35.81), (43.5, 35.8)),))
OPEN = worlds.Polygon((((43.5, 35.8), (43.6, 35.81), (43.6, 35.8), (43.5, 35.9)),))
NOWHERE = worlds.Polygon((((43.5, 35.8), (43.6, 95.0), (43.6, 35.8), (43.5, 35.8)),))


def hour(hours: float) -> str:
    return (DAWN + timedelta(hours=hours)).isoformat()


def volume(start: float, end: float, area: Any = POSTS) -> dict[str, Any]:
    return {"area": area, "from": hour(start), "to": hour(end)}


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"volumes": [volume(2, 1)]}, "time.impossible", "body.volumes[0].to"),
        ({"volumes": [volume(1, 1)]}, "time.impossible", "body.volumes[0].to"),
        ({"volumes": [volume(1, 2), volume(-2, -1)]}, "time.impossible", "body.volumes[1].to"),
        ({"volumes": [volume(1, 24 * 91)]}, "time.impossible", "body.volumes[0].to"),
        ({"volumes": [volume(1, 2) | {"from": "2023-10-22T06:00:00"}]}, "time.unreadable", "body.volumes[0].from"),
        ({"volumes": [volume(1, 2) | {"to": "9999-12-31T23:59:59-14:00"}]}, "time.impossible", "body.volumes[0].to"),
        ({"answer_by": hour(0)}, "time.impossible", "body.answer_by"),
        ({"answer_by": "2023-10-22T06:00:00"}, "time.unreadable", "body.answer_by"),
        ({"volumes": [volume(1, 2, FAR)]}, "plan.outside-map", "body.volumes"),
        ({"volumes": [volume(1, 2, CROSSED)]}, "place.area", "body.volumes[0].area"),
        ({"volumes": [volume(1, 2, OPEN)]}, "place.area", "body.volumes[0].area"),
        ({"volumes": [volume(1, 2, worlds.Polygon(()))]}, "place.area", "body.volumes[0].area"),
        ({"volumes": [volume(1, 2, NOWHERE)]}, "place.out-of-range", "body.volumes[0].area"),
        ({"volumes": []}, "body.invalid", "body.volumes"),
        ({"volumes": [volume(1, 2)] * 21}, "body.invalid", "body.volumes"),
        ({"title": "x" * 201}, "text.too-long", "body.title"),
        ({"state": "agreed"}, "body.invalid", "body.state"),
        ({"reason": 3}, "body.invalid", "body.reason"),
    ],
)
def test_an_impossible_plan_is_refused_where_it_is_wrong(body: dict[str, Any], code: str, field: str) -> None:
    with table() as at:
        with refused(code, field):
            at.propose(body=body)
        assert at.world.records(ARMY, "claim") == []


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"proposal": "0" * 64}, "plan.changed", None),
        ({"proposal": "no hash"}, "body.invalid", "body.proposal"),
        ({"valid_until": hour(0)}, "time.impossible", "body.valid_until"),
        ({"valid_until": "2023-10-22T09:00:00"}, "time.unreadable", "body.valid_until"),
        ({"answer": "object", "conditions": None}, "body.invalid", "body.conditions"),
        ({"answer": "object", "conditions": "  "}, "body.invalid", "body.conditions"),
        ({"answer": "concur-with-conditions", "conditions": ""}, "body.invalid", "body.conditions"),
        ({"answer": "agreed"}, "body.invalid", "body.answer"),
        ({"conditions": "x" * 4001}, "text.too-long", "body.conditions"),
    ],
)
def test_an_impossible_answer_is_refused_where_it_is_wrong(body: dict[str, Any], code: str, field: str | None) -> None:
    with table() as at:
        claim = at.propose()
        given = {"answer": "concur"} | body
        with refused(code, field):
            at.answer(PESHMERGA, claim, **given)
        assert at.world.records(PESHMERGA, "concurrence") == []


@pytest.mark.parametrize(
    ("plan", "code"), [("nothing", "record.not-found"), (None, "body.invalid"), (7, "body.invalid")]
)
def test_an_answer_names_a_plan_that_its_desk_holds(plan: Any, code: str) -> None:
    with table() as at, refused(code, "body.plan"):
        at.world.publish(PESHMERGA, worlds.concurrence(plan, "0" * 64, to=(ARMY,)))


def test_the_version_that_is_answered_must_be_the_newest() -> None:
    with table() as at:
        claim = at.propose()
        old = at.plan(PESHMERGA, claim).proposal
        at.propose(draft=worlds.after(claim, worlds.claim("Changed", to=(PESHMERGA,))))
        with refused("plan.changed"):
            at.answer(PESHMERGA, claim, proposal=old)


def test_a_plan_that_is_over_or_cancelled_is_not_answered() -> None:
    with table() as at:
        claim = at.propose()
        at.propose(draft=worlds.after(claim, worlds.claim(to=(PESHMERGA,), body={"state": "cancelled"})))
        with refused("plan.over"):
            at.answer(PESHMERGA, claim)
    with table() as at:
        claim = at.propose()
        at.world.clock.advance(7 * 3600)
        with refused("plan.over"):
            at.answer(PESHMERGA, claim)


def test_only_who_is_asked_answers_and_nobody_answers_himself() -> None:
    with table() as at:
        claim = at.propose()
        for agency in (ARMY, COMMAND):
            with refused("plan.not-asked"):
                at.answer(agency, claim)


def test_an_answer_under_another_map_is_refused() -> None:
    with table() as at:
        claim = at.propose()
        at.change_the_map(PESHMERGA)
        with refused("plan.other-map"):
            at.answer(PESHMERGA, claim)


def test_to_concur_although_there_are_conflicts_each_must_be_accepted_by_name() -> None:
    with table() as at:
        at.propose(PESHMERGA, worlds.movement(to=[agency for agency in ROOM if agency != PESHMERGA]))
        claim = at.propose()
        with refused("plan.conflicts", "body.despite"):
            at.answer(PESHMERGA, claim, despite=[])
        with refused("plan.conflicts", "body.despite"):
            at.answer(PESHMERGA, claim, despite=["C1:something else:1"])
        at.answer(PESHMERGA, claim, "received", despite=[])
        at.answer(PESHMERGA, claim, "object", despite=[])
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]


def test_an_answer_to_something_that_is_no_plan_finds_nothing() -> None:
    with table() as at:
        spot = at.world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        at.world.carry_all()
        held = next(each.id for each in at.world.records(PESHMERGA, "spot") if each.token == spot.token)
        with refused("record.not-found", "body.plan"):
            at.world.publish(PESHMERGA, worlds.concurrence(RecordId(held), "0" * 64, to=(ARMY,)))
