"""Agreed, between real nodes: never without everyone who must answer, never without the planner knowing it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import worlds
from tests.plans.tables import table
from tests.worlds import ARMY, COMMAND, PESHMERGA


def test_a_claim_is_agreed_once_the_other_side_concurs_and_the_planner_has_it() -> None:
    with table() as at:
        claim = at.propose()
        assert at.states(claim) == ["proposed", "proposed"]
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]
        assert at.states(claim, COMMAND) == ["agreed"], "the parent sees it too"


def test_until_the_planners_node_has_given_its_receipt_the_answerer_does_not_call_it_agreed() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, carried=False)
        assert at.states(claim) == ["proposed", "proposed"]
        (who,) = at.plan(PESHMERGA, claim).required
        assert (who.answer, who.delivered) == ("concur", False)
        here, there = at.world[ARMY].exchange, at.world[PESHMERGA].exchange
        here.receive(there.node, there.serve(here.node, there.wants(here.ask(there.node))).batch)
        assert at.states(claim) == ["agreed", "proposed"], "the receipt is still under way"
        there.serve(here.node, there.wants(here.ask(there.node)))
        assert at.states(claim) == ["agreed", "agreed"]


def test_receipt_is_not_concurrence() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, "received")
        assert at.states(claim) == ["proposed", "proposed"]
        assert at.plan(PESHMERGA, claim).answer_wanted
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]
        assert not at.plan(PESHMERGA, claim).answer_wanted


@pytest.mark.parametrize("answer", ["concur-with-conditions", "object"])
def test_conditions_and_objections_are_not_concurrence_and_stay_visible(answer: str) -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, answer)
        assert at.states(claim, ARMY, PESHMERGA, COMMAND) == ["objected"] * 3
        (who,) = at.plan(ARMY, claim).required
        assert (who.answer, who.conditions) == (answer, "Not over the bridge.")


def test_the_last_answer_counts_in_both_directions() -> None:
    with table() as at:
        claim = at.propose()
        for answer, state in (
            ("concur", "agreed"),
            ("object", "objected"),
            ("concur", "agreed"),
            ("received", "proposed"),
        ):
            at.answer(PESHMERGA, claim, answer)
            assert at.states(claim) == [state, state]


def test_a_next_version_starts_afresh_even_when_only_a_word_has_changed() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        draft = worlds.after(claim, worlds.claim("Another title", to=(PESHMERGA, COMMAND)))
        second = at.propose(draft=draft)
        assert at.states(second) == ["proposed", "proposed"]
        assert at.plan(PESHMERGA, second).answer_wanted
        at.answer(PESHMERGA, second)
        assert at.states(second) == ["agreed", "agreed"]


def test_an_answer_that_has_expired_is_none() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, valid_until=worlds.DAWN + timedelta(minutes=50))
        at.world.clock.advance(50 * 60 - 1)
        assert at.states(claim) == ["agreed", "agreed"]
        at.world.clock.advance(1)
        assert at.states(claim) == ["proposed", "proposed"]
        assert at.plan(PESHMERGA, claim).answer_wanted


def test_a_plan_becomes_active_and_ends_with_its_hours() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        at.world.clock.advance(3600)
        assert at.states(claim) == ["active", "active"]
        at.world.clock.advance(6 * 3600)
        assert at.states(claim) == ["ended", "ended"]
        assert not at.plan(PESHMERGA, claim).answer_wanted


def test_a_plan_that_is_cancelled_is_over_for_everyone() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        draft = worlds.after(claim, worlds.claim(to=(PESHMERGA, COMMAND), body={"state": "cancelled"}))
        at.propose(draft=draft)
        assert at.states(claim) == ["cancelled", "cancelled"]


def test_another_map_of_sectors_voids_what_was_agreed_at_whoever_has_it() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        at.change_the_map(PESHMERGA)
        assert at.states(claim) == ["agreed", "proposed"]
        at.change_the_map(ARMY)
        assert at.states(claim) == ["proposed", "proposed"]


def test_on_ones_own_deep_ground_nobody_else_is_asked() -> None:
    with table() as at:
        deep = {"area": worlds.Polygon((((43.30, 35.55), (43.32, 35.55), (43.32, 35.57), (43.30, 35.55)),))}
        claim = at.propose(**deep)
        assert at.plan(ARMY, claim).required == ()
        assert at.states(claim) == ["agreed", "agreed"]


def test_an_answer_from_somebody_who_is_not_asked_changes_nothing() -> None:
    with table() as at:
        claim = at.propose()
        view = at.plan(COMMAND, claim)
        assert not view.answer_wanted
        assert [who.agency for who in view.required] == [PESHMERGA]


def test_what_was_agreed_is_agreed_after_a_restart_on_both_sides() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        for agency in (ARMY, PESHMERGA):
            at.world.reopen(agency)
        assert at.states(claim) == ["agreed", "agreed"]
