"""A record from its writer to the others: written and carried, found under the id that it has elsewhere, opened at a desk there."""

from __future__ import annotations

from datetime import datetime

from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.records.log import Stored
from tansiq.work.lines import Detail
from tests.worlds import World


def write(world: World, agency: AgencyId, draft: Draft) -> Stored:
    """Write and release it, and let it arrive everywhere."""
    stored = world.publish(agency, draft, may_release=True)
    world.carry_all()
    return stored


def held(world: World, agency: AgencyId, stored: Stored) -> RecordId:
    """Under which id an agency holds a record."""
    return next(each.id for each in world.records(agency, stored.kind) if each.token == stored.token)


def opened(world: World, agency: AgencyId, record: RecordId, at: datetime | None = None) -> Detail:
    """What an agency's first desk is shown of a record, now or as of an instant; that it was opened is not noted."""
    node, reader = world[agency], world.author(agency).desk
    return node.db.read(lambda tx: node.door().desk(tx, reader, at).open(record))
