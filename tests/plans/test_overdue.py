"""What rings because nothing happened: a plan that has not arrived, an answer that is overdue; once a desk and version."""

from __future__ import annotations

from tansiq.ids import AgencyId
from tansiq.picture import alarms
from tests import worlds
from tests.plans.tables import Table, table
from tests.worlds import ARMY, COMMAND, PESHMERGA


def rings(at: Table, agency: AgencyId) -> list[tuple[str, str]]:
    """Cause and words of what a desk hears of overdue plans, oldest first."""
    desk = at.world.author(agency).desk
    heard = at.world[agency].db.read(lambda tx: alarms.at_desk(tx, desk, at.world.clock.now()))
    return [(each.cause, each.words) for each in reversed(heard) if each.cause in ("not-received", "unanswered")]


def proposed(at: Table) -> worlds.Stored:
    """A claim that the army has written and nobody has yet received."""
    return at.world.publish(ARMY, worlds.claim(to=(PESHMERGA, COMMAND)))


def test_a_plan_that_has_not_arrived_after_twenty_seconds_rings_at_the_planner() -> None:
    with table() as at:
        proposed(at)
        at.world.clock.advance(19)
        assert at.world[ARMY].ring_overdue() == 0
        at.world.clock.advance(1)
        assert at.world[ARMY].ring_overdue() == 1
        assert rings(at, ARMY) == [("not-received", "peshmerga")]


def test_a_plan_that_has_arrived_does_not_ring() -> None:
    with table() as at:
        at.propose()
        at.world.clock.advance(60)
        assert at.world[ARMY].ring_overdue() == 0


def test_an_answer_that_is_overdue_rings_at_everyone_who_sees_the_plan() -> None:
    with table() as at:
        at.propose()
        at.world.clock.advance(30 * 60 - 1)
        assert [at.world[each].ring_overdue() for each in (ARMY, PESHMERGA, COMMAND)] == [0, 0, 0]
        at.world.clock.advance(1)
        assert [at.world[each].ring_overdue() for each in (ARMY, PESHMERGA, COMMAND)] == [1, 1, 1]
        for agency in (ARMY, PESHMERGA, COMMAND):
            assert rings(at, agency) == [("unanswered", "peshmerga")]


def test_it_rings_once_even_after_it_was_acknowledged_and_after_a_restart() -> None:
    with table() as at:
        at.propose()
        at.world.clock.advance(30 * 60)
        assert at.world[ARMY].ring_overdue() == 1
        assert at.world[ARMY].ring_overdue() == 0
        desk = at.world.author(ARMY).desk
        army = at.world[ARMY]
        (alarm,) = army.db.read(lambda tx: alarms.at_desk(tx, desk, at.world.clock.now()))
        army.db.write(lambda tx: alarms.acknowledge(tx, desk, alarm.id, at.world.clock.now()))
        assert at.world.reopen(ARMY).ring_overdue() == 0


def test_a_next_version_rings_anew() -> None:
    with table() as at:
        claim = proposed(at)
        at.world.clock.advance(20)
        assert at.world[ARMY].ring_overdue() == 1
        at.world.publish(ARMY, worlds.after(claim, worlds.claim("Second", to=(PESHMERGA, COMMAND))))
        at.world.clock.advance(20)
        assert at.world[ARMY].ring_overdue() == 1
        assert rings(at, ARMY) == [("not-received", "peshmerga")] * 2


def test_an_answer_in_time_keeps_it_silent_whatever_the_answer_is() -> None:
    for answer in ("concur", "object", "concur-with-conditions"):
        with table() as at:
            claim = at.propose()
            at.answer(PESHMERGA, claim, answer)
            at.world.clock.advance(30 * 60)
            assert [at.world[each].ring_overdue() for each in (ARMY, PESHMERGA, COMMAND)] == [0, 0, 0]


def test_receipt_alone_is_no_answer_and_the_deadline_rings() -> None:
    """Named test: somebody who had said "received" and nothing more was never asked again."""
    with table() as at:
        claim = at.propose()
        at.answer(PESHMERGA, claim, "received")
        at.world.clock.advance(60)
        assert at.world[ARMY].ring_overdue() == 0, "it did arrive"
        at.world.clock.advance(29 * 60)
        assert at.world[ARMY].ring_overdue() == 1
        assert rings(at, ARMY) == [("unanswered", "peshmerga")]


def test_a_plan_that_is_over_or_cancelled_rings_no_more() -> None:
    with table() as at:
        claim = proposed(at)
        at.world.publish(ARMY, worlds.after(claim, worlds.claim(to=(PESHMERGA,), body={"state": "cancelled"})))
        at.world.clock.advance(60)
        assert at.world[ARMY].ring_overdue() == 0
    with table() as at:
        at.propose()
        at.world.clock.advance(7 * 3600)
        assert at.world[PESHMERGA].ring_overdue() == 0
