"""Wrong clocks: nothing new becomes agreed, what was agreed stays, and all goes on once they are set."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.exchange import clocks
from tansiq.exchange.session import MAX_SKEW
from tansiq.ids import AgencyId, NodeId
from tansiq.web import links
from tests import worlds
from tests.plans.tables import Table, refused, table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA

HOUR = 3600.0


def wrong_at(at: Table, agency: AgencyId) -> set[str]:
    """Whose clocks are wrong, as an agency's status line says."""
    node = at.world[agency]
    found = node.db.read(lambda tx: links.links(tx, node.door(), at.world.author(agency).desk)).links
    return {each.node for each in found if each.skewed}


@pytest.mark.parametrize("ahead", [HOUR, -HOUR])
@pytest.mark.parametrize("whose", [ARMY, PESHMERGA])
def test_with_a_clock_an_hour_off_nobody_may_concur_and_once_it_is_set_all_goes_on(
    whose: AgencyId, ahead: float
) -> None:
    with table() as at:
        claim = at.propose()
        at.world.set_clock(whose, ahead)
        at.hear()
        at.hear()
        assert wrong_at(at, ARMY) == ({PESHMERGA} if whose == PESHMERGA else {PESHMERGA, COMMAND})
        with refused("plan.clock"):
            at.answer(PESHMERGA, claim)
        at.answer(PESHMERGA, claim, "received")
        assert at.states(claim) == ["proposed", "proposed"]
        at.world.set_clock(whose, 0)
        at.hear()
        assert wrong_at(at, ARMY) == wrong_at(at, PESHMERGA) == set()
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]


@pytest.mark.parametrize("whose", [ARMY, PESHMERGA])
def test_a_concurrence_that_was_under_way_waits_until_the_clocks_are_right(whose: AgencyId) -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, carried=False)
        at.world.set_clock(whose, HOUR if whose == PESHMERGA else -HOUR)
        at.hear()
        at.hear()
        assert at.states(claim) == ["proposed", "proposed"]
        assert [at.plan(each, claim).waiting_for_clock for each in (ARMY, PESHMERGA)] == [True, True]
        assert not at.plan(ARMY, claim).answer_wanted
        at.world.set_clock(whose, 0)
        at.hear()
        assert at.states(claim) == ["agreed", "agreed"]
        assert not at.plan(ARMY, claim).waiting_for_clock


@pytest.mark.parametrize("ahead", [600.0, -600.0])
def test_what_was_agreed_before_stays_agreed_and_an_objection_always_counts(ahead: float) -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        at.world.set_clock(PESHMERGA, ahead)
        at.hear()
        assert wrong_at(at, ARMY) == {PESHMERGA}
        assert at.states(claim) == ["agreed", "agreed"]
        assert not at.plan(ARMY, claim).waiting_for_clock
        at.world.reopen(ARMY)
        assert at.states(claim) == ["agreed", "agreed"], "a restart forgets neither the clock nor the agreement"
        assert wrong_at(at, ARMY) == {PESHMERGA}
        at.answer(PESHMERGA, claim, "object")
        assert at.states(claim) == ["objected", "objected"]


def test_a_next_version_made_under_wrong_clocks_is_not_agreed() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        at.world.set_clock(ARMY, 600)
        at.hear()
        second = at.propose(draft=worlds.after(claim, worlds.claim("Another title", to=(PESHMERGA, COMMAND))))
        with refused("plan.clock"):
            at.answer(PESHMERGA, second)
        assert at.states(second) == ["proposed", "proposed"]


def test_a_clock_of_somebody_who_is_not_asked_stands_in_nobodys_way() -> None:
    with table() as at:
        claim = at.propose()
        at.world.set_clock(COMMAND, HOUR)
        at.hear()
        assert wrong_at(at, ARMY) == {COMMAND}
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]


def test_less_than_two_minutes_are_borne_and_shown() -> None:
    with table() as at:
        claim = at.propose()
        at.world.set_clock(PESHMERGA, 110)
        at.hear()
        assert wrong_at(at, ARMY) == set()
        assert at.world[ARMY].exchange.live(NodeId(PESHMERGA)).skew_s == 110
        at.answer(PESHMERGA, claim)
        assert at.states(claim) == ["agreed", "agreed"]


def test_a_bundle_says_nothing_of_clocks() -> None:
    with table() as at:
        old = at.world.bundle(PESHMERGA, ARMY)
        at.world.clock.advance(86_400)
        assert at.world.read_bundle(ARMY, old).fault is None
        assert wrong_at(at, ARMY) == set()


# ---- measuring

seconds = st.integers(-100_000, 100_000)


def instant(second: int) -> datetime:
    return DAWN + timedelta(seconds=second)


@given(skew=seconds, under_way=st.integers(0, 5_000), back=st.integers(0, 5_000))
def test_a_slow_line_hides_a_skew_and_never_makes_one_up(skew: int, under_way: int, back: int) -> None:
    signed = instant(under_way + skew)
    found = clocks.reading(signed, instant(0), instant(under_way + back))
    assert found.low <= skew <= (found.high if found.high is not None else skew)
    assert abs(found.certain_s) <= abs(skew)
    assert found.certain_s * skew >= 0
    limit = MAX_SKEW.total_seconds()
    if found.wrong is True:
        assert abs(skew) > limit
    if found.wrong is False:
        assert abs(skew) <= 2 * limit, "an answer within two minutes cannot hide more than two"
    if under_way + back <= 30:
        assert found.wrong is not None
        assert abs(abs(skew) - abs(found.certain_s)) <= 30


@given(skew=seconds, back=st.integers(0, 5_000))
def test_without_the_instant_of_asking_only_a_clock_that_is_ahead_is_found(skew: int, back: int) -> None:
    found = clocks.reading(instant(skew), None, instant(back))
    assert found.wrong in (True, None)
    if found.wrong:
        assert skew > MAX_SKEW.total_seconds()
