"""What rings: once a desk, cause and version; until somebody at that desk acknowledges it, and the first one stands."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.ids import DeskId, RecordId
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms
from tansiq.picture.alarms import Alarm
from tansiq.records.projector import rebuild
from tests import worlds
from tests.exchange import hostile
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World


def heard(world: World, desk: DeskId) -> list[Alarm]:
    return world[PESHMERGA].db.read(lambda tx: alarms.at_desk(tx, desk, world.clock.now()))


def acknowledge(world: World, desk: DeskId, alarm: int) -> Alarm:
    return world[PESHMERGA].db.write(lambda tx: alarms.acknowledge(tx, desk, alarm, world.clock.now()))


def alarmed(world: World, words: str = "Keep away.", level: int = 0) -> worlds.Stored:
    """An alert of the army's has reached the Peshmerga."""
    stored = world.publish(ARMY, worlds.alert(words, to=(PESHMERGA,), level=level))
    world.carry(ARMY, PESHMERGA)
    return stored


def test_an_alert_rings_at_every_desk_that_sees_it_and_not_at_its_authors() -> None:
    with two_desks() as world:
        alarmed(world)
        for desk in (WATCH, POST):
            (alarm,) = heard(world, desk)
            assert (alarm.cause, alarm.words, alarm.since, alarm.acknowledged) == ("alert", "Keep away.", DAWN, None)
        author = world.author(ARMY).desk
        assert world[ARMY].db.read(lambda tx: alarms.at_desk(tx, author, world.clock.now())) == []


def test_each_version_rings_once_and_a_rebuilt_picture_rings_nothing_again() -> None:
    with two_desks() as world:
        first = alarmed(world)
        world.publish(ARMY, worlds.after(first, worlds.alert("Further away.", to=(PESHMERGA,))))
        world.carry(ARMY, PESHMERGA)
        assert [alarm.words for alarm in heard(world, WATCH)] == ["Further away.", "Keep away."]
        acknowledge(world, WATCH, 1)
        world[PESHMERGA].db.write(lambda tx: rebuild(tx, PROJECTIONS))
        assert [(alarm.words, alarm.acknowledged is None) for alarm in heard(world, WATCH)] == [
            ("Further away.", True),
            ("Keep away.", False),
        ]


def test_acknowledging_is_each_desks_own_act() -> None:
    with two_desks() as world:
        alarmed(world)
        world.clock.advance(5)
        done = acknowledge(world, WATCH, heard(world, WATCH)[0].id)
        assert done.acknowledged is not None
        assert (done.acknowledged.desk, done.acknowledged.at) == (WATCH, DAWN + timedelta(seconds=5))
        assert heard(world, WATCH) == [done]
        assert heard(world, POST)[0].acknowledged is None


def test_the_first_acknowledgement_stands() -> None:
    with two_desks() as world:
        alarmed(world)
        first = acknowledge(world, WATCH, 1)
        world.clock.advance(60)
        assert acknowledge(world, WATCH, 1) == first


def test_what_rings_still_comes_first_then_the_newest() -> None:
    with two_desks() as world:
        for words in ("one", "two", "three"):
            alarmed(world, words)
        acknowledge(world, WATCH, 3)
        assert [alarm.words for alarm in heard(world, WATCH)] == ["two", "one", "three"]


def test_what_is_worse_comes_first_whenever_it_came_and_what_has_settled_comes_last() -> None:
    """Named test: three routine requests hid the attack that had come before them."""
    with two_desks() as world:
        node = world[PESHMERGA]
        causes: tuple[alarms.Cause, ...] = ("alert", "reply", "request", "movement", "emergency", "request", "claim")
        for number, cause in enumerate(causes, start=1):
            node.db.write(lambda tx, n=number, c=cause: alarms.ring(tx, [WATCH], c, RecordId(f"r{n}"), 1, "", DAWN))
        worst = ["alert", "emergency", "claim", "movement", "request", "request", "reply"]
        assert [(alarm.cause, alarm.rings) for alarm in heard(world, WATCH)] == [(cause, True) for cause in worst]
        assert {alarm.weight for alarm in heard(world, WATCH)[:3]} == {"danger"}
        assert [alarm.id for alarm in heard(world, WATCH) if alarm.cause == "request"] == [6, 3], "the newer first"
        (alert, *_) = node.db.read(alarms.standing)
        assert node.db.write(lambda tx: alarms.settle(tx, alert.id, "over", DAWN))
        acknowledge(world, WATCH, 5)
        left = [
            (alarm.cause, alarm.settled is not None, alarm.acknowledged is not None) for alarm in heard(world, WATCH)
        ]
        assert left[-2:] == [("alert", True, False), ("emergency", False, True)]
        assert [cause for cause, *_ in left[:-2]] == worst[2:]


def test_every_cause_has_its_place_and_its_weight() -> None:
    assert set(alarms.WEIGHTS) == set(get_args(alarms.Cause))
    order = ["danger", "attention", "routine"]
    weights = [order.index(weight) for weight in alarms.WEIGHTS.values()]
    assert weights == sorted(weights)


@pytest.mark.parametrize("number", [0, -1, 2, 10**30, -(10**30)])
def test_an_alarm_that_is_not_there_is_not_found(number: int) -> None:
    with two_desks() as world:
        alarmed(world)
        with pytest.raises(Fault) as caught:
            acknowledge(world, WATCH, number)
        assert caught.value.code == "alarm.not-found"
        assert heard(world, WATCH)[0].acknowledged is None


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(st.sampled_from([WATCH, POST]), st.sampled_from(["alert", "claim"]), st.integers(1, 3)), max_size=12
    )
)
def test_a_desk_counts_its_own_alarms_and_nobody_elses(rung: list[tuple[DeskId, str, int]]) -> None:
    """Named test: numbers were given to all desks together, so that a gap told of an alarm at another desk."""
    with two_desks() as world:
        node = world[PESHMERGA]
        expected: dict[DeskId, list[tuple[str, int]]] = {WATCH: [], POST: []}
        for desk, cause, version in rung:
            new = node.db.write(
                lambda tx, d=desk, c=cause, v=version: alarms.ring(
                    tx, [d], c, worlds.RecordId("r"), v, f"{c} {v}", DAWN
                )
            )
            assert new == ((cause, version) not in expected[desk])
            if new:
                expected[desk].append((cause, version))
        for desk, rings in expected.items():
            found = heard(world, desk)
            assert sorted((alarm.id, alarm.words) for alarm in found) == [
                (n, f"{cause} {version}") for n, (cause, version) in enumerate(rings, start=1)
            ]


def answered(world: World, plan: worlds.Stored, answer: str, level: int) -> None:
    """The army's answer to a plan of the Peshmerga's, at a level, has arrived."""
    view = world[PESHMERGA].db.read(lambda tx: world[PESHMERGA].door().desk(tx, WATCH).one(plan.id)).plan
    assert view is not None
    body = {
        "plan": plan.token,
        "proposal": view.proposal,
        "map_hash": view.map_hash,
        "answer": answer,
        "conditions": f"Level {level}",
        "valid_until": (DAWN + timedelta(hours=1)).isoformat(),
    }
    label = worlds.label((PESHMERGA,), level)
    envelope = hostile.copy_of(world, ARMY, PESHMERGA, kind="concurrence", label=label, body=worlds.raw(body))
    assert hostile.deliver(world, ARMY, PESHMERGA, [envelope]).stored


def test_conditions_ring_only_where_the_answer_itself_may_be_read() -> None:
    """Named test: the words of an objection rang at every desk that saw the plan, whatever the answer's level."""
    with two_desks((COMMAND, ARMY, PESHMERGA)) as world:
        plan = world.publish(PESHMERGA, worlds.movement())
        for level, desks in ((3, [WATCH]), (1, [WATCH, POST])):
            answered(world, plan, "object", level)
            told = [desk for desk in (WATCH, POST) if any(a.words == f"Level {level}" for a in heard(world, desk))]
            assert told == desks


def test_a_plans_state_speaks_only_of_answers_that_the_desk_may_read() -> None:
    """Named test: state, answer and conditions of a hidden answer stood in the plan's line at every desk."""
    with two_desks((COMMAND, ARMY, PESHMERGA)) as world:
        plan = world.publish(PESHMERGA, worlds.movement())
        node = world[PESHMERGA]
        bare = node.db.read(lambda tx: node.door().desk(tx, POST).one(plan.id))
        answered(world, plan, "concur", 3)
        watch, post = (node.db.read(lambda tx, d=desk: node.door().desk(tx, d).one(plan.id)) for desk in (WATCH, POST))
        assert watch.plan is not None
        assert (watch.plan.state, watch.plan.required[0].conditions) == ("agreed", "Level 3")
        assert post == bare
