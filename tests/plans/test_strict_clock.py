"""What permits something ends by the stricter of two clocks, what forbids something by the later one (design 5).

Goal: with a clock that is known to be wrong nobody goes on reading, moving or releasing past the end that either room sees. Method:
real nodes whose clocks are set wrong; the decision and the rows are looked at beside each other.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.exchange.clocks import Bounds
from tansiq.ids import AgencyId, Digest
from tansiq.labels import release
from tansiq.labels.label import Label
from tansiq.labels.release import StandingRule, Subject
from tansiq.picture import queries as picture
from tansiq.records import visible
from tests import worlds
from tests.exchange.hostile import small_world
from tests.plans.tables import table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

HOUR = timedelta(hours=1)


def words(world: World, agency: AgencyId = PESHMERGA) -> list[str]:
    """What a desk is shown, the newest first."""
    reader = world.author(agency).desk
    now = world[agency].clock.now()
    found = world[agency].db.read(lambda tx: picture.newest(tx, reader, now, before=None, limit=100))
    return [entry.words for _, entry in found]


def hear(world: World) -> None:
    """Both nodes ask each other, so that both learn how the clocks stand."""
    for one, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
        world.carry(one, other)


def until(hours: float) -> object:
    return worlds.label((PESHMERGA,), handling_until=(DAWN + hours * HOUR).isoformat())


@pytest.mark.parametrize("known_before", [True, False])
def test_a_copy_is_over_when_it_is_over_on_its_owners_clock(known_before: bool) -> None:
    with small_world() as world:
        if known_before:
            world.set_clock(ARMY, HOUR.total_seconds())
            hear(world)
        world.publish(ARMY, worlds.spot("for two hours", label=until(2)))
        world.publish(ARMY, worlds.spot("for ever", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        if not known_before:
            world.set_clock(ARMY, HOUR.total_seconds())
            hear(world)
        assert any("two hours" in each for each in words(world))
        world.clock.advance(3601)
        assert [("two hours" in each) for each in words(world)] == [False], "over there, an hour too early for us"
        world.set_clock(ARMY, 0)
        hear(world)
        assert any("two hours" in each for each in words(world)), "and not over once the clocks are right"
        world.clock.advance(3600)
        assert not any("two hours" in each for each in words(world))


def test_an_owner_whose_clock_is_behind_changes_nothing_and_one_ahead_nothing_of_others() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("for two hours", label=until(2)))
        world.carry(ARMY, PESHMERGA)
        world.set_clock(ARMY, -HOUR.total_seconds())
        hear(world)
        world.clock.advance(7199)
        assert any("two hours" in each for each in words(world))
        world.clock.advance(2)
        assert words(world) == [], "over on ours"
    with small_world() as world:
        world.publish(ARMY, worlds.spot("for two hours", label=until(2)))
        world.carry(ARMY, PESHMERGA)
        stranger = AgencyId("stranger")
        world[PESHMERGA].db.write(lambda tx: visible.tighten(tx, stranger, 9 * HOUR, world.clock.now()))
        assert len(words(world)) == 1


def test_less_than_two_minutes_are_nothing() -> None:
    with small_world() as world:
        world.set_clock(ARMY, 110)
        hear(world)
        world.publish(ARMY, worlds.spot("for two hours", label=until(2)))
        world.carry(ARMY, PESHMERGA)
        world.clock.advance(7195)
        assert len(words(world)) == 1


@pytest.mark.parametrize(
    ("ahead", "holds"), [(0.0, True), (HOUR.total_seconds(), False), (-HOUR.total_seconds(), True)]
)
def test_a_concurrence_ends_by_the_stricter_clock(ahead: float, holds: bool) -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, valid_until=DAWN + 2 * HOUR)
        assert at.states(claim, ARMY) == ["agreed"]
        at.world.set_clock(PESHMERGA, ahead)
        at.hear()
        at.world.clock.advance(3601)
        assert at.states(claim, ARMY) == ["active" if holds else "proposed"]
        at.world.clock.advance(3600)
        assert at.states(claim, ARMY) == ["proposed"], "over on our own clock"


@pytest.mark.parametrize("ahead", [HOUR.total_seconds(), -HOUR.total_seconds()])
def test_an_objection_ends_by_the_later_clock(ahead: float) -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, "object", valid_until=DAWN + 2 * HOUR)
        at.world.set_clock(PESHMERGA, ahead)
        at.hear()
        at.world.clock.advance(7199)
        assert at.states(claim, ARMY) == ["objected"], "not over on ours"
        at.world.clock.advance(2)
        assert at.states(claim, ARMY) == ["proposed" if ahead > 0 else "objected"]


def test_an_agreed_plan_ends_by_the_stricter_clock() -> None:
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim)
        at.world.set_clock(ARMY, HOUR.total_seconds())
        at.hear()
        at.world.clock.advance(5 * 3600)
        assert at.states(claim, PESHMERGA) == ["active"]
        at.world.clock.advance(3600)
        assert at.states(claim, PESHMERGA) == ["ended"], "its planner's clock says so, an hour before ours"


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_a_permission_is_over_on_either_clock_and_an_objection_on_both(skew_s: int, left_s: int) -> None:
    """Against the words of the rule: over on ours, or over on theirs."""
    off = Bounds(timedelta(seconds=max(skew_s, 0)), timedelta(seconds=min(skew_s, 0)))
    ours, theirs = DAWN, DAWN + timedelta(seconds=skew_s)
    end = DAWN + timedelta(seconds=left_s)
    assert (off.permission(end) <= ours) == (end <= ours or end <= theirs)
    assert (off.objection(end) <= ours) == (end <= ours and end <= theirs)


def test_a_standing_rule_is_over_for_whom_it_is_over_and_life_safety_is_not_silenced_by_a_clock() -> None:
    one, other = AgencyId("one"), AgencyId("other")

    def rule(purpose: str) -> StandingRule:
        return StandingRule(
            id=purpose,
            purpose=purpose,  # type: ignore[arg-type]
            kinds=("alert",),
            max_level=1,
            agencies=(one, other),
            valid_from=DAWN - HOUR,
            valid_until=DAWN + HOUR,
        )

    subject = Subject(digest=Digest("0"), owner=ARMY, kind="alert", label=Label(audience=(one, other)))
    agencies = {one: True, other: True}

    def granted(*rules: StandingRule, ahead: timedelta) -> list[AgencyId]:
        decision = release.decide(subject, approvers=(), rules=rules, agencies=agencies, now=DAWN, ahead={one: ahead})
        return [grant.agency for grant in decision.grants]

    assert granted(rule("standing"), ahead=HOUR - timedelta(seconds=1)) == [one, other]
    assert granted(rule("standing"), ahead=HOUR) == [other]
    assert granted(rule("standing"), rule("life-safety"), ahead=HOUR) == [one, other]


def test_a_warning_stays_though_the_clock_of_its_owner_is_a_year_ahead() -> None:
    """Seed 895: the minimum of a claim was hidden, because the life-safety rule behind it was over by the owner's wrong clock."""
    with small_world((COMMAND, ARMY, PESHMERGA)) as world:
        world.publish(ARMY, worlds.claim("for nobody"))
        world.carry(ARMY, PESHMERGA)
        assert len(words(world)) == 1
        world.set_clock(ARMY, timedelta(days=60).total_seconds())
        hear(world)
        assert len(words(world)) == 1
