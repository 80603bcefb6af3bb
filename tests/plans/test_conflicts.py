"""What the answering node finds against a plan: C1, C5 among all that it knows, C8 in its own picture."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests import worlds
from tests.plans.tables import ROOM, table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, POSTS

FAR_STRIP = worlds.Polygon((((43.96, 35.52), (43.98, 35.52), (43.98, 35.54), (43.96, 35.54), (43.96, 35.52)),))
NEAR_POSTS = worlds.Polygon(
    (((43.606, 35.790), (43.612, 35.790), (43.612, 35.800), (43.606, 35.800), (43.606, 35.790)),)
)


def ours(kind: str, area: Any = POSTS, start: float = 1, end: float = 7) -> worlds.Draft:
    """A plan of the Peshmerga's own, for everyone in the room."""
    make = worlds.claim if kind == "claim" else worlds.movement
    times = {"from": DAWN + timedelta(hours=start), "to": DAWN + timedelta(hours=end)}
    return make(to=(ARMY, COMMAND), body={"volumes": [{"area": area, **times}]})


@pytest.mark.parametrize(("kind", "found"), [("movement", "C1"), ("claim", "C5")])
@pytest.mark.parametrize("area", [POSTS, NEAR_POSTS])
def test_two_plans_within_the_stand_off_at_the_same_time_are_a_conflict(kind: str, found: str, area: Any) -> None:
    with table() as at:
        mine = at.propose(PESHMERGA, ours(kind, area))
        claim = at.propose()
        (conflict,) = at.plan(PESHMERGA, claim).conflicts
        assert (conflict.kind, conflict.words, conflict.record) == (found, PESHMERGA, mine.id)
        (seen,) = at.plan(ARMY, claim).conflicts
        assert (seen.id, seen.kind, seen.record) == (conflict.id, found, at.id_at(ARMY, mine)), "both mean the same one"


@pytest.mark.parametrize(
    "apart",
    [
        {"area": FAR_STRIP},
        {"start": 7, "end": 9},
        {"start": 0.5, "end": 1},
    ],
)
def test_what_is_apart_in_space_or_time_is_none(apart: dict[str, Any]) -> None:
    with table() as at:
        at.propose(PESHMERGA, ours("claim", **apart))
        assert at.plan(PESHMERGA, at.propose()).conflicts == ()


def test_a_cancelled_plan_is_in_nobodys_way_and_another_version_is_another_conflict() -> None:
    with table() as at:
        mine = at.propose(PESHMERGA, ours("claim"))
        claim = at.propose()
        (first,) = at.plan(PESHMERGA, claim).conflicts
        second = at.propose(PESHMERGA, worlds.after(mine, ours("claim", end=8)))
        (conflict,) = at.plan(PESHMERGA, claim).conflicts
        assert conflict.record == first.record
        assert conflict.id != first.id
        at.propose(PESHMERGA, worlds.after(second, worlds.claim(to=(ARMY, COMMAND), body={"state": "cancelled"})))
        assert at.plan(PESHMERGA, claim).conflicts == ()


def test_a_conflict_is_found_against_what_the_planner_does_not_know_of() -> None:
    """The answerer holds a claim of his own that he has shown to nobody."""
    with table() as at:
        at.propose(PESHMERGA, worlds.movement(level=2))
        assert at.world.records(ARMY, "movement") == []
        claim = at.propose()
        assert at.plan(ARMY, claim).conflicts == ()
        assert [conflict.kind for conflict in at.plan(PESHMERGA, claim).conflicts] == ["C1"]


def test_a_planner_who_has_not_been_heard_of_lately_is_a_conflict_of_its_own() -> None:
    with table() as at:
        claim = at.propose()
        at.world.clock.advance(119)
        assert at.plan(PESHMERGA, claim).conflicts == ()
        at.world.clock.advance(1)
        (conflict,) = at.plan(PESHMERGA, claim).conflicts
        assert (conflict.id, conflict.kind, conflict.words, conflict.record) == ("C8:army", "C8", "army", None)
        assert at.plan(ARMY, claim).conflicts == (), "the planner knows his own plan"
        at.hear()
        assert at.plan(PESHMERGA, claim).conflicts == ()


def test_what_is_over_has_no_conflicts_any_more() -> None:
    with table() as at:
        at.propose(PESHMERGA, ours("claim", end=30))
        claim = at.propose()
        at.world.clock.advance(7 * 3600)
        assert at.plan(PESHMERGA, claim).state == "ended"
        assert at.plan(PESHMERGA, claim).conflicts == ()


def test_whoever_must_answer_for_two_plans_that_meet_is_told_of_each() -> None:
    with table() as at:
        plans = [at.propose(), at.propose(PESHMERGA, worlds.movement(to=[one for one in ROOM if one != PESHMERGA]))]
        for here, plan in ((PESHMERGA, plans[0]), (ARMY, plans[1])):
            assert [conflict.kind for conflict in at.plan(here, plan).conflicts] == ["C1"]
