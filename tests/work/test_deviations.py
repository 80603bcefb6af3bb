"""Reality is never blocked (design 6): what units do is always taken, rings for those in danger, and stands at the plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.exchange.frames import Lane
from tansiq.geo.place import Place, Point
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.network import founding
from tansiq.records.content import When
from tansiq.records.log import Stored
from tansiq.work.departures import Departed
from tests import worlds
from tests.deviations import deviation
from tests.handed import held, opened
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

HOUR = 3_600.0
FAR = Point((43.9, 35.2))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


def write(world: World, draft: Draft, agency: AgencyId = ARMY) -> Stored:
    """Written by an officer who releases nothing himself, and carried."""
    stored = world.publish(agency, draft)
    world.carry_all()
    return stored


def departed(world: World, agency: AgencyId, plan: Stored, at: datetime | None = None) -> str | None:
    """What an agency is shown at a plan."""
    row = opened(world, agency, held(world, agency, plan), at).row
    assert row.plan is not None
    said: Departed | None = row.plan.departed
    return said.state if said else None


def rung(world: World, agency: AgencyId) -> list[tuple[Any, ...]]:
    sql = "SELECT version, words FROM alarm WHERE cause = 'deviation' ORDER BY id"
    return world[agency].db.read(lambda tx: tx.rows(sql))


# ---- who hears, and what


def test_it_rings_with_its_words_at_whom_it_names_and_with_its_state_at_all_others_in_danger(world: World) -> None:
    write(world, deviation("WORDS", to=[PESHMERGA]))
    assert {each: rung(world, each) for each in (ARMY, PESHMERGA, COMMAND, MINISTRY)} == {
        ARMY: [],
        PESHMERGA: [(1, "WORDS")],
        COMMAND: [(1, "off-plan")],
        MINISTRY: [(1, "off-plan")],
    }
    (row,) = world[ARMY].db.read(lambda tx: tx.rows("SELECT DISTINCT lane FROM outbox"))
    assert row[0] == Lane.ALARM


def test_every_version_rings_until_it_is_ended_and_none_that_is_over_when_it_arrives(world: World) -> None:
    first = write(world, deviation())
    second = write(world, worlds.after(first, deviation(state="emergency")))
    write(world, worlds.after(second, deviation(state="ended")))
    assert rung(world, PESHMERGA) == [(1, "off-plan"), (2, "emergency")]
    world.publish(ARMY, deviation())
    world.clock.advance(4 * HOUR)
    world.carry_all()
    assert len(rung(world, PESHMERGA)) == 2


# ---- at the plan


def test_whoever_holds_both_sees_it_at_the_plan_though_he_has_no_more_than_the_minimum_of_each(world: World) -> None:
    claim = write(world, worlds.claim(level=2))
    assert [each.fields for each in world.headers(PESHMERGA, "claim")] == ["minimum"]  # type: ignore[union-attr]
    assert departed(world, PESHMERGA, claim) is departed(world, ARMY, claim) is None
    told = write(world, deviation("WORDS", plan=claim.id, state="contingent", level=2))
    (copy,) = world.headers(PESHMERGA, "deviation")
    assert (copy.fields, copy.refs) == ("minimum", (held(world, PESHMERGA, claim),))  # type: ignore[union-attr]
    assert b"WORDS" not in bytes(copy.body)
    assert departed(world, PESHMERGA, claim) == departed(world, ARMY, claim) == "contingent"
    assert opened(world, PESHMERGA, held(world, PESHMERGA, told)).refs == (held(world, PESHMERGA, claim),)
    write(world, worlds.after(told, deviation(plan=claim.id, state="ended")))
    assert departed(world, PESHMERGA, claim) is departed(world, ARMY, claim) is None


def test_who_holds_no_plan_learns_of_none(world: World) -> None:
    movement = write(world, worlds.movement(to=[PESHMERGA]))
    write(world, deviation(plan=movement.id, to=[PESHMERGA, COMMAND]))
    assert departed(world, PESHMERGA, movement) == "off-plan"
    (full,), (minimum,) = world.headers(COMMAND, "deviation"), world.headers(MINISTRY, "deviation")
    assert full.refs == minimum.refs == ()
    for agency in (COMMAND, MINISTRY):
        for told in (each.envelope for each in world.records(agency)):
            payload = msgspec.json.decode(told)["payload"]
            assert movement.token not in payload
            assert movement.id not in payload


def test_no_other_minimum_names_anything(world: World) -> None:
    spot = write(world, worlds.spot(to=[PESHMERGA]))
    for draft in (worlds.alert(level=2), worlds.claim(level=2)):
        write(world, msgspec.structs.replace(draft, refs=(spot.id,)))
        (copy,) = world.headers(PESHMERGA, draft.kind)
        assert (copy.fields, copy.refs) == ("minimum", ())  # type: ignore[union-attr]


def test_a_plan_recalled_from_the_recipient_is_not_named_to_him(world: World) -> None:
    claim = write(world, worlds.claim(to=[PESHMERGA]))
    world.recall(ARMY, claim.id)
    world.carry_all()
    write(world, deviation(plan=claim.id, to=[PESHMERGA]))
    assert [each.refs for each in world.headers(PESHMERGA, "deviation")] == [()]


def test_the_gravest_of_several_counts_and_of_equal_ones_the_newest(world: World) -> None:
    claim = write(world, worlds.claim())
    write(world, deviation(plan=claim.id, state="off-plan"))
    worst = write(world, deviation(plan=claim.id, state="emergency"))
    write(world, deviation(plan=claim.id, state="contingent"))
    assert departed(world, PESHMERGA, claim) == "emergency"
    newer = write(world, deviation(plan=claim.id, state="emergency"))
    row = opened(world, ARMY, claim.id).row
    assert row.plan is not None
    assert row.plan.departed is not None
    assert row.plan.departed.id == newer.id
    for each in (worst, newer):
        world.recall(ARMY, each.id)
    world.carry_all()
    assert departed(world, PESHMERGA, claim) == departed(world, ARMY, claim) == "contingent"


def test_it_is_over_with_its_time(world: World) -> None:
    claim = write(world, worlds.claim())
    write(world, deviation(plan=claim.id))
    world.clock.advance(4 * HOUR - 1)
    assert departed(world, PESHMERGA, claim) == "off-plan"
    world.clock.advance(1)
    assert departed(world, PESHMERGA, claim) is departed(world, ARMY, claim) is None


def test_what_another_agency_says_of_its_own_units_is_no_word_on_the_plan(world: World) -> None:
    claim = write(world, worlds.claim(to=[PESHMERGA]))
    write(world, deviation(plan=held(world, PESHMERGA, claim), to=[ARMY]), PESHMERGA)
    assert departed(world, PESHMERGA, claim) is departed(world, ARMY, claim) is None


def test_a_page_that_looks_back_sees_what_had_been_said_by_then(world: World) -> None:
    claim = write(world, worlds.claim(to=[PESHMERGA]))
    before = world.clock.now()
    world.clock.advance(60)
    told = write(world, deviation(plan=claim.id, to=[PESHMERGA]))
    running = world.clock.now()
    world.clock.advance(60)
    write(world, worlds.after(told, deviation(plan=claim.id, to=[PESHMERGA], state="ended")))
    world.clock.advance(60)
    for agency in (ARMY, PESHMERGA):
        seen = [departed(world, agency, claim, at) for at in (before, running, None)]
        assert seen == [None, "off-plan", None]
    world.recall(ARMY, told.id)
    world.carry_all()
    assert departed(world, ARMY, claim, running) == "off-plan", "it was known then, and the owner still has it"
    assert departed(world, PESHMERGA, claim, running) is None, "what was recalled is told no more"


def test_it_names_the_plan_that_it_departs_from_and_nothing_else(world: World) -> None:
    claims = [write(world, worlds.claim()).id for _ in range(2)]
    spot = write(world, worlds.spot()).id
    for refs in ((spot,), (claims[0], spot), tuple(claims)):
        with refused("body.invalid", "refs"):
            world.publish(ARMY, deviation(refs=refs))
    with refused("record.not-found", "refs"):
        world.publish(ARMY, deviation(plan=RecordId("nothing")))


# ---- always taken


@pytest.mark.parametrize("ahead", [12 * HOUR, 10 * 24 * HOUR, -founding.SKEW.total_seconds() + 1])
def test_a_wrong_clock_does_not_refuse_it(world: World, ahead: float) -> None:
    """The node holds it to be over already, or still to come; the officer's watch is right."""
    world.set_clock(ARMY, ahead)
    draft = deviation("WORDS", to=[PESHMERGA], event_time=When(start=DAWN, end=DAWN + timedelta(minutes=5)))
    write(world, draft)
    assert rung(world, PESHMERGA) == [(1, "WORDS")]


def test_a_key_outside_its_time_signs_nothing_for_every_peer_would_put_it_aside(world: World) -> None:
    world.set_clock(ARMY, -founding.SKEW.total_seconds() - HOUR)
    with refused("release.key"):
        world.publish(ARMY, deviation())


def test_it_is_taken_without_a_map_of_sectors(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        assert world[ARMY].directory().ground.sectors == ()
        write(world, deviation("WORDS", to=[PESHMERGA]))
        assert rung(world, PESHMERGA) == [(1, "WORDS")]


@pytest.mark.parametrize("place", [FAR, worlds.POSTS])
def test_it_is_taken_wherever_it_happens(world: World, place: Any) -> None:
    write(world, deviation("WORDS", to=[PESHMERGA], place=Place(geometry=place)))
    assert rung(world, PESHMERGA) == [(1, "WORDS")]


def test_it_is_taken_after_days_of_silence_for_a_plan_that_is_objected_to_or_long_over(world: World) -> None:
    claim = write(world, worlds.claim(to=[PESHMERGA]))
    world.clock.advance(72 * HOUR)
    now = world.clock.now()
    assert opened(world, ARMY, claim.id).row.plan.state == "ended"  # type: ignore[union-attr]
    world.publish(ARMY, deviation("WORDS", plan=claim.id, at=now, to=[PESHMERGA]))
    assert departed(world, ARMY, claim) == "off-plan"
    world.carry_all()
    assert rung(world, PESHMERGA) == [(1, "WORDS")]
    assert departed(world, PESHMERGA, claim) == "off-plan"
