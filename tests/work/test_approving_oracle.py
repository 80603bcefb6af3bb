"""Any order of approvals and refusals gives each agency what a naive reader of the rules says it is due: no more, no less.

Method: Hypothesis makes up a label and what three persons say, one after the other; the oracle is twenty lines of sets, written
from docs/use/release.md, and shares no code with the gate.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tests import persons, worlds
from tests.persons import Person
from tests.work.waiting import full, waiting
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

NAMES = ("chief", "deputy", "third")
_numbers = itertools.count()
agencies = st.sets(st.sampled_from([COMMAND, MINISTRY, PESHMERGA]))
acts = st.lists(st.tuples(st.sampled_from(NAMES), st.none() | agencies), max_size=7)
"""Who, and to whom he lets it go; None: he refuses. An empty set stands for *all whom the label names*."""


@dataclass
class Oracle:
    """What is due after each word."""

    needed: int
    audience: set[AgencyId]
    yes: set[str] = field(default_factory=set)
    out: set[AgencyId] = field(default_factory=set)
    served: set[AgencyId] = field(default_factory=set)
    over: bool = False

    def say(self, person: str, to: set[AgencyId] | None) -> str:
        """The code with which it is refused, if it is."""
        if self.over or not self.audience:
            return "release.not-waiting"
        if to is not None and not to <= self.audience:
            return "release.wider"
        if to is None:
            self.out = set(self.audience)
        else:
            self.yes.add(person)
            self.out |= self.audience - (to or self.audience)
        left = self.audience - self.out
        if len(self.yes) >= self.needed:
            self.served |= left
        self.over = self.over or not left or bool(self.served)
        return ""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, dict[str, Person]]]:
    with worlds.found(tmp_path_factory.mktemp("oracle"), changes={ARMY: {"rules": ()}}) as world:
        yield world, {name: persons.authority(world, ARMY, name) for name in NAMES}


@given(audience=agencies, level=st.integers(0, 3), public=st.booleans(), said=acts)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_persons_say_each_agency_gets_its_due(
    room: tuple[World, dict[str, Person]],
    audience: set[AgencyId],
    level: int,
    public: bool,
    said: list[tuple[str, set[AgencyId] | None]],
) -> None:
    world, people = room
    caveats = ["PUBLIC"] if public and level == 0 else []
    label = worlds.label(sorted(audience), level, caveats=caveats)
    stored = world.publish(ARMY, worlds.spot(f"Report {next(_numbers)}", label=label))
    audience = {COMMAND, MINISTRY, PESHMERGA} if caveats else audience
    due = Oracle(2 if level >= 2 or caveats else 1, set(audience))
    assert (stored.id in waiting(world)) == bool(audience)
    for name, to in said:
        wanted = due.say(name, to)
        fields = {"verdict": "refuse", "reason": "No."} if to is None else {"audience": tuple(sorted(to)) or None}
        try:
            persons.approve(world, people[name], stored.id, **fields)
            code = ""
        except Fault as fault:
            code = fault.code
        assert code == wanted
        assert full(world, stored) == due.served
        assert (stored.id in waiting(world)) == (bool(audience) and not due.over)
    world.carry_all()
    held = {agency for agency in world.nodes if stored.token in {each.token for each in world.records(agency, "spot")}}
    assert held == {ARMY, *due.served}
