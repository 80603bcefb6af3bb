"""Plans across a table: the Makhmur room with its custodian, and what each side sees of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tansiq.work.lines import Line, PlanView
from tests import worlds
from tests.exchange.hostile import copy_of, deliver, small_world
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

ROOM = (COMMAND, ARMY, PESHMERGA)
BOTH = (ARMY, PESHMERGA)


@dataclass
class Table:
    """A world in which plans are made and answered."""

    world: World

    def propose(self, by: AgencyId = ARMY, draft: Draft | None = None, **more: Any) -> Stored:
        """A claim on the posts, released to everyone in the room, and carried there."""
        others = [agency for agency in ROOM if agency != by]
        stored = self.world.publish(by, draft or worlds.claim(to=others, at=self.world.clock.now(), **more))
        self.world.carry_all()
        return stored

    def row(self, agency: AgencyId, plan: Stored) -> Line:
        """The plan's line at an agency's desk."""
        node, desk, held = self.world[agency], self.world.author(agency).desk, self.id_at(agency, plan)
        return node.db.read(lambda tx: node.door().desk(tx, desk).one(held))

    def plan(self, agency: AgencyId, plan: Stored) -> PlanView:
        """The plan as an agency's desk sees it."""
        view = self.row(agency, plan).plan
        assert view is not None
        return view

    def id_at(self, agency: AgencyId, plan: Stored) -> Any:
        """Under which id an agency holds a plan."""
        return next(each.id for each in self.world.records(agency, plan.kind) if each.token == plan.token)

    def answer(self, by: AgencyId, plan: Stored, answer: str = "concur", carried: bool = True, **body: Any) -> Stored:
        """Answer the version that the desk sees, accepting all conflicts but what ``body`` says."""
        view = self.plan(by, plan)
        given = {
            "valid_until": self.world.clock.now() + timedelta(hours=8),
            "despite": [conflict.id for conflict in view.conflicts],
            "conditions": "Not over the bridge." if answer in ("object", "concur-with-conditions") else None,
        }
        proposal = body.pop("proposal", view.proposal)
        others = [agency for agency in ROOM if agency != by]
        draft = worlds.concurrence(self.id_at(by, plan), proposal, answer, to=others, **given | body)
        stored = self.world.publish(by, draft)
        if carried:
            self.world.carry_all()
        return stored

    def states(self, plan: Stored, *agencies: AgencyId) -> list[str]:
        """The plan's state at each of some agencies (planner and answerer when none is named)."""
        return [self.plan(agency, plan).state for agency in agencies or BOTH]

    def change_the_map(self, *at: AgencyId) -> None:
        """The custodian draws a sector anew; it arrives at some agencies."""
        for agency in at:
            held = self.world.records(agency, "sector")[0]
            header = held.header()
            assert isinstance(header, Copy)
            body = msgspec.json.decode(header.body) | {"names": {"en": "Under another name"}}
            changes = {"id": held.id, "version": 2, "previous": held.digest, "token": held.token, "kind": "sector"}
            changed = copy_of(self.world, COMMAND, agency, **changes, label=header.label, body=worlds.raw(body))
            assert deliver(self.world, COMMAND, agency, [changed]).stored

    def hear(self) -> None:
        """Everybody hears everybody, so that no picture is stale."""
        self.world.carry_all()


@contextmanager
def table() -> Iterator[Table]:
    """A table at dawn; everybody has just been heard."""
    with small_world(ROOM) as world:
        found = Table(world)
        found.hear()
        yield found


@contextmanager
def refused(code: str, field: str | None = None) -> Iterator[None]:
    """Whatever happens in here is refused with this code, for this field."""
    with pytest.raises(Fault) as caught:
        yield
    assert (caught.value.code, caught.value.field) == (code, field)
