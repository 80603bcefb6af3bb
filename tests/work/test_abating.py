"""What rang and is past says so and steps back: by what each desk may see itself, and never because of what it may not.

Method: whole worlds in which somebody answers, proposes again, receives late; after each step the node looks at what rings there,
as it does every other second, and a desk's alarms are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tansiq.ids import AgencyId, DeskId
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms
from tansiq.records import projector
from tests import worlds
from tests.picture.test_alarms import answered as answered_at
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.plans.tables import Table, table
from tests.reports.test_boards import answered, asked
from tests.work.test_every_kind import draft, held, write
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World


@pytest.fixture
def at() -> Iterator[Table]:
    with table() as made:
        yield made


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


def heard(world: World, agency: AgencyId, desk: DeskId | None = None) -> list[tuple[str, str]]:
    """Cause of each alarm with what became of it, in the order of the desk's page, after the node has looked."""
    node, reader = world[agency], desk or world.author(agency).desk
    node.settle_alarms()
    assert node.settle_alarms() == 0, "once more changes nothing"
    found = node.db.read(lambda tx: alarms.at_desk(tx, reader, node.clock.now()))
    return [(each.cause, each.settled.word if each.settled else "rings") for each in found]


def test_a_plan_that_arrives_after_all_says_so_at_the_planner(at: Table) -> None:
    at.world.publish(ARMY, worlds.claim(to=(PESHMERGA, COMMAND)))
    at.world.clock.advance(20)
    at.world[ARMY].ring_overdue()
    assert heard(at.world, ARMY) == [("not-received", "rings")]
    at.world.carry_all()
    assert heard(at.world, ARMY) == [("not-received", "arrived")]


@pytest.mark.parametrize("answer", ["concur", "object"])
def test_what_was_answered_settles_at_its_answerer_and_at_everybody_who_saw_the_deadline_pass(
    at: Table, answer: str
) -> None:
    claim = at.propose()
    at.answer(PESHMERGA, claim, "received")
    assert heard(at.world, PESHMERGA) == [("claim", "rings")], "receipt is no answer"
    at.world.clock.advance(30 * 60)
    for agency in (ARMY, PESHMERGA):
        at.world[agency].ring_overdue()
    assert heard(at.world, PESHMERGA) == [("claim", "rings"), ("unanswered", "rings")]
    at.answer(PESHMERGA, claim, answer)
    assert sorted(heard(at.world, PESHMERGA)) == [("claim", "answered"), ("unanswered", "answered")]
    assert ("unanswered", "answered") in heard(at.world, ARMY)
    assert heard(at.world, COMMAND)[0] == ("claim", "rings"), "it is not asked: nothing of its own settles it"


def test_an_objection_settles_when_the_version_that_it_was_to_stands_no_more(at: Table) -> None:
    claim = at.propose()
    at.answer(PESHMERGA, claim, "object")
    assert heard(at.world, ARMY) == [("objection", "rings")]
    at.world.publish(ARMY, worlds.after(claim, worlds.claim("Second", to=(PESHMERGA, COMMAND))))
    at.world.carry_all()
    assert heard(at.world, ARMY) == [("objection", "superseded")]
    assert heard(at.world, PESHMERGA) == [("claim", "rings"), ("claim", "superseded")], "first what rings"


def test_an_objection_settles_when_its_side_has_changed_its_mind(at: Table) -> None:
    claim = at.propose()
    at.answer(PESHMERGA, claim, "object")
    at.world.clock.advance(60)
    at.answer(PESHMERGA, claim, "concur")
    assert heard(at.world, ARMY) == [("objection", "superseded")]


def test_a_plan_that_is_cancelled_settles_all_that_rang_for_it(at: Table) -> None:
    claim = at.propose()
    at.answer(PESHMERGA, claim, "object")
    cancelled = worlds.claim(to=(PESHMERGA, COMMAND), body={"state": "cancelled"})
    at.world.publish(ARMY, worlds.after(claim, cancelled))
    at.world.carry_all()
    assert heard(at.world, ARMY)[0][1] != "rings"
    assert heard(at.world, COMMAND)[-1] == ("claim", "superseded")


def test_an_answer_that_a_desk_may_not_read_settles_nothing_there() -> None:
    with two_desks((COMMAND, ARMY, PESHMERGA)) as world:
        plan = world.publish(PESHMERGA, worlds.movement())
        world.clock.advance(30 * 60)
        world[PESHMERGA].ring_overdue()
        answered_at(world, plan, "concur", 3)
        for desk, word in ((WATCH, "answered"), (POST, "rings")):
            assert ("unanswered", word) in heard(world, PESHMERGA, desk)


def test_an_alert_settles_with_its_time_and_when_a_newer_one_rings(world: World) -> None:
    first = world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
    world.carry(ARMY, PESHMERGA)
    world.publish(ARMY, worlds.after(first, worlds.alert("Further away.", to=(PESHMERGA,))))
    world.carry(ARMY, PESHMERGA)
    assert heard(world, PESHMERGA) == [("alert", "rings"), ("alert", "superseded")]
    world.clock.advance(6 * 3600)
    assert heard(world, PESHMERGA) == [("alert", "over"), ("alert", "superseded")]


def test_a_hazard_that_is_worded_otherwise_rings_on_until_it_is_cleared(world: World) -> None:
    body = {"danger": "mine", "state": "confirmed", "evidence_text": "Wires."}
    first = write(world, ARMY, draft("hazard", (PESHMERGA,), body=worlds.raw(body)))
    world.carry(ARMY, PESHMERGA)
    again = draft("hazard", (PESHMERGA,), body=worlds.raw(body | {"evidence_text": "Wires, seen again."}))
    second = write(world, ARMY, worlds.after(first, again))
    world.carry(ARMY, PESHMERGA)
    assert heard(world, PESHMERGA) == [("hazard", "rings")], "nothing else would ring for it"
    cleared = body | {"state": "cleared", "cleared_at": DAWN.isoformat()}
    write(world, ARMY, worlds.after(second, draft("hazard", (PESHMERGA,), body=worlds.raw(cleared))))
    world.carry(ARMY, PESHMERGA)
    assert heard(world, PESHMERGA) == [("hazard", "over")]


def test_a_request_settles_when_it_was_answered_or_withdrawn(world: World) -> None:
    one, two = (write(world, ARMY, asked(text, to=(PESHMERGA,))) for text in ("One.", "Two."))
    world.carry_all()
    assert heard(world, PESHMERGA) == [("request", "rings")] * 2
    answered(world, PESHMERGA, held(world, PESHMERGA, one))
    assert heard(world, PESHMERGA) == [("request", "rings"), ("request", "answered")]
    write(world, ARMY, worlds.after(two, asked("Two.", to=(PESHMERGA,), state="withdrawn")))
    world.carry_all()
    assert all(word in ("superseded", "over", "answered") for _, word in heard(world, PESHMERGA))


def test_what_was_acknowledged_is_not_settled_any_more_and_a_rebuild_rings_for_nothing_settled(at: Table) -> None:
    at.propose()
    desk, node = at.world.author(PESHMERGA).desk, at.world[PESHMERGA]
    now = at.world.clock.now()
    node.db.write(lambda tx: alarms.acknowledge(tx, desk, 1, now))
    at.world.clock.advance(timedelta(hours=8).total_seconds())
    assert heard(at.world, PESHMERGA) == [("claim", "rings")]
    assert node.db.read(lambda tx: alarms.at_desk(tx, desk, node.clock.now()))[0].acknowledged is not None
    other = at.world[COMMAND]
    assert heard(at.world, COMMAND) == [("claim", "over")]
    other.db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
    assert heard(at.world, COMMAND) == [("claim", "over")]
