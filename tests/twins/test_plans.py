"""Twin worlds round a plan: the Peshmerga plan a movement where the army has a hidden one, and the army objects.

What an answerer holds and the planner may not see is in no byte that the planner gets: an objection says what its author types.
Inside the army a desk is told that something stands in the way of a plan which it sees, though it may not see what: an officer who
answered without knowing would let two columns meet (`docs/operate/security.md`). The last test says how much that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from tansiq.plans import queries as plans
from tansiq.work.lines import Line
from tests import worlds
from tests.twins import sights, template
from tests.twins.days import ACROSS, BETWEEN, CANARY, Day, Hidden
from tests.twins.play import compare
from tests.twins.template import POST
from tests.worlds import ARMY, PESHMERGA


@contextmanager
def planned(*, hidden: bool) -> Iterator[Day]:
    """The Peshmerga's plan is at the army, where a hidden one stands on its ground or not."""
    with template.world("plans") as world:
        day = Day(world)
        day.open(1)
        if hidden:
            day.hide(2, Hidden(kind="movement", level=3))
        world.publish(PESHMERGA, worlds.movement("Over the strip.", to=(ARMY,), level=1), key="their plan")
        day.exchange()
        yield day


def objected(day: Day) -> None:
    node = day.world[ARMY]
    theirs = next(each for each in day.world.records(ARMY, "movement") if not each.own)
    plan = node.db.read(lambda tx: plans.by_id(tx, theirs.id))
    assert plan is not None
    words = "Coordinate with the army's watch."
    said = worlds.concurrence(plan.id, plan.proposal, "object", to=(PESHMERGA,), level=1, conditions=words)
    day.world.publish(ARMY, said, key="their answer")
    day.exchange()


def plan_at_the_post(day: Day) -> Line:
    node = day.world[ARMY]
    rows = node.db.read(lambda tx: node.door().desk(tx, POST).newest(None, 50))
    return next(row for row in rows if row.plan is not None)


def test_a_planner_learns_nothing_of_a_hidden_plan_on_his_ground_from_the_answer() -> None:
    seen = []
    for hidden in (True, False):
        with planned(hidden=hidden) as day:
            objected(day)
            day.by_parcel()
            seen.append({reader: list(sights.of(day, reader, ())) for reader in (ACROSS, BETWEEN)})
    compare(*seen)
    assert any(b"Coordinate" in said for _, said in seen[0][ACROSS])


def test_a_low_desk_is_told_that_a_plan_it_sees_is_in_the_way_of_another_and_no_more() -> None:
    """The class, whose it is, and a name that says nothing: not which record, when, where or by whom."""
    with planned(hidden=True) as day, planned(hidden=False) as without:
        one, other = plan_at_the_post(day), plan_at_the_post(without)
        assert one.plan is not None
        assert other.plan is not None
        (conflict,) = set(one.plan.conflicts) - set(other.plan.conflicts)
        assert (conflict.kind, conflict.words, conflict.record) == ("C1", ARMY, None)
        assert _without_conflicts(one) == _without_conflicts(other)
        assert CANARY.encode() not in msgspec.json.encode(one)


def _without_conflicts(row: Line) -> Any:
    told = msgspec.to_builtins(row)
    told["plan"].pop("conflicts")
    return told
