"""A plan's state as a pure function, against a second answer written from design.md section 6 on plain values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, Digest, RecordId, Token
from tansiq.kinds.plan import Volume
from tansiq.plans import state as states
from tansiq.plans.answerers import Required
from tansiq.plans.state import AnswerRow, PlanRow

NOW = datetime(2023, 10, 22, 6, 0, tzinfo=UTC)
OWNER, OTHERS = "army", ["army", "guard", "police"]
HASHES, MAPS = ["this", "older"], ["map", "older map"]
hours = st.integers(-3, 3)

answers = st.fixed_dictionaries(
    {
        "agency": st.sampled_from([*OTHERS, "stranger"]),
        "answer": st.sampled_from(["received", "concur", "concur", "concur-with-conditions", "object"]),
        "proposal": st.sampled_from(["this", "this", "this", "older"]),
        "map": st.sampled_from(["map", "map", "map", "older map"]),
        "until": st.sampled_from([-1, 0, 1, 2, 2]),
        "delivered": st.sampled_from([None, True, False]),
    }
)
plans = st.fixed_dictionaries(
    {
        "cancelled": st.sampled_from([False, False, False, True]),
        "map": st.sampled_from(MAPS),
        "volumes": st.lists(st.tuples(hours, st.integers(1, 3)), min_size=1, max_size=3),
    }
)


def oracle(plan: dict[str, Any], needed: list[str], given_answers: list[dict[str, Any]], map_in_force: str) -> str:
    """Hours from now; the last answer of each agency to this very version under this very map is the one that counts."""
    if plan["cancelled"]:
        return "cancelled"
    if max(start + length for start, length in plan["volumes"]) <= 0:
        return "ended"
    says = {}
    for agency in set(needed) - {OWNER}:
        mine = [a for a in given_answers if (a["agency"], a["proposal"], a["map"]) == (agency, "this", plan["map"])]
        says[agency] = mine[-1] if mine and mine[-1]["until"] > 0 else None
    if {"object", "concur-with-conditions"} & {each["answer"] for each in says.values() if each}:
        return "objected"
    agreed = plan["map"] == map_in_force and all(
        each and each["answer"] == "concur" and each["delivered"] in (None, True) for each in says.values()
    )
    if not agreed:
        return "proposed"
    return "active" if any(start <= 0 < start + length for start, length in plan["volumes"]) else "agreed"


def at(hour: int) -> datetime:
    return NOW + timedelta(hours=hour)


def plan_row(plan: dict[str, Any]) -> PlanRow:
    return PlanRow(
        id=RecordId("p"),
        token=Token("t"),
        record=1,
        version=1,
        kind="claim",
        owner=AgencyId(OWNER),
        own=False,
        holder=AgencyId("holder"),
        proposal=Digest("this"),
        map_hash=Digest(plan["map"]),
        cancelled=plan["cancelled"],
        proposed_at=NOW,
        answer_by=NOW,
        volumes=tuple(Volume(area=Polygon(()), start=at(s), end=at(s + length)) for s, length in plan["volumes"]),
    )


def answer_row(number: int, answer: dict[str, Any]) -> AnswerRow:
    return AnswerRow(
        id=RecordId(str(number)),
        proposal=Digest(answer["proposal"]),
        map_hash=Digest(answer["map"]),
        agency=AgencyId(answer["agency"]),
        answer=answer["answer"],
        conditions=None,
        despite=(),
        valid_until=at(answer["until"]),
        at=NOW,
        delivered=answer["delivered"],
    )


def state(plan: dict[str, Any], needed: list[str], given_answers: list[dict[str, Any]], map_in_force: str) -> str:
    row = plan_row(plan)
    required = [Required(AgencyId(agency), ()) for agency in needed]
    rows = [answer_row(number, answer) for number, answer in enumerate(given_answers)]
    return states.state(row, states.standings(row, required, rows, NOW), Digest(map_in_force), NOW)


needed_lists = st.lists(st.sampled_from(OTHERS), unique=True)


@given(plans, needed_lists, st.lists(answers, max_size=6), st.sampled_from(["map", "map", "older map"]))
def test_the_state_is_what_the_design_says(
    plan: dict[str, Any], needed: list[str], given_answers: list[dict[str, Any]], map_in_force: str
) -> None:
    assert state(plan, needed, given_answers, map_in_force) == oracle(plan, needed, given_answers, map_in_force)


@given(plans, needed_lists.filter(lambda needed: set(needed) - {OWNER}), st.lists(answers, max_size=6), st.data())
def test_taking_one_answer_away_never_makes_a_plan_agreed_that_was_only_proposed(
    plan: dict[str, Any], needed: list[str], given_answers: list[dict[str, Any]], data: st.DataObject
) -> None:
    """Silence is not consent. (Taking an objection away is another matter.)"""
    if not given_answers or state(plan, needed, given_answers, "map") != "proposed":
        return
    agencies = [answer["agency"] for answer in given_answers]
    index = data.draw(st.integers(0, len(given_answers) - 1))
    fewer = [*given_answers[:index], *given_answers[index + 1 :]]
    if agencies.count(agencies[index]) == 1:
        assert state(plan, needed, fewer, "map") == "proposed"


@given(plans, needed_lists, st.lists(answers, max_size=6))
def test_strangers_and_the_planner_himself_are_not_asked(
    plan: dict[str, Any], needed: list[str], given_answers: list[dict[str, Any]]
) -> None:
    heard = [answer for answer in given_answers if answer["agency"] in set(needed) - {OWNER}]
    assert state(plan, needed, given_answers, "map") == state(plan, needed, heard, "map")


def test_a_plan_is_open_for_answers_until_its_last_hour_is_over() -> None:
    plan = {"cancelled": False, "map": "map", "volumes": [(-2, 1), (-1, 2)]}
    assert states.open_for_answers(plan_row(plan), NOW)
    assert not states.open_for_answers(plan_row(plan), at(1))
    assert not states.open_for_answers(plan_row(plan | {"cancelled": True}), NOW)
