"""Who and what stands on the ground, at a desk."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromQuery, QueryParameter

from tansiq.forces.queries import Sought, Standing, listed
from tansiq.ids import AgencyId, DeskId, SectorId
from tansiq.storage import Tx
from tansiq.text.words import words as in_one_form
from tansiq.web.door import Door, SignedIn, TheDoor

MAX_ROWS = 500
MAX_SOUGHT = 200
"""Characters of words that are looked for."""


class Forces(msgspec.Struct, frozen=True):
    """A page of what stands on the ground; ``next`` goes into ``before`` for the page after."""

    forces: tuple[Standing, ...]
    next: int | None


@get("/api/forces", sync_to_thread=True)
def forces(
    session: SignedIn,
    door: TheDoor,
    before: FromQuery[int | None] = None,
    limit: FromQuery[int] = MAX_ROWS,
    kind: FromQuery[list[str] | None] = None,
    owner: FromQuery[list[AgencyId] | None] = None,
    sector: FromQuery[list[SectorId] | None] = None,
    words: Annotated[str, QueryParameter(max_length=MAX_SOUGHT)] = "",
) -> Forces:
    """The newest word on each unit, post, patrol, sensor and facility."""
    sought = Sought(tuple(kind or ()), tuple(owner or ()), tuple(sector or ()), in_one_form(words))
    return door.db.read(lambda tx: looked(tx, door, session.desk, sought, before, limit))


def looked(tx: Tx, door: Door, reader: DeskId, sought: Sought, before: int | None, limit: int) -> Forces:
    """A page, as a desk is given it."""
    size = max(1, min(limit, MAX_ROWS))
    ground, binds = door.book.directory(tx).ground, door.desk(tx, reader).binds
    found = listed(tx, reader, ground, binds, door.clock.now(), sought, before=before, limit=size)
    return Forces(tuple(found), found[-1].n if len(found) == size else None)


HANDLERS = [forces]
