"""The uses of life safety: for a release authority at his desk, and for the node's administrator."""

from __future__ import annotations

from datetime import datetime

import msgspec
from litestar import get
from litestar.params import FromQuery

from tansiq.errors import Fault
from tansiq.records import uses as audited
from tansiq.records.uses import Use
from tansiq.web import door as doors
from tansiq.web.administration import administrator
from tansiq.web.door import Anyone, SignedIn, TheDoor


class Uses(msgspec.Struct, frozen=True):
    """Some uses, the newest first. More of them may lie before the last one's instant (``before``)."""

    uses: tuple[Use, ...]


@get("/api/release/life-safety", sync_to_thread=True)
def at_desk(session: SignedIn, door: TheDoor, before: FromQuery[datetime | None] = None) -> Uses:
    """Of what this desk may see; for a release authority alone."""
    author = doors.author(session, door)
    if not author.may_release:
        raise Fault("release.authority-needed")
    now = door.clock.now()
    return Uses(door.db.read(lambda tx: audited.uses(tx, author.agency, author.desk, before, now)))


@get("/api/administration/life-safety", sync_to_thread=True)
def administering(anyone: Anyone, door: TheDoor, before: FromQuery[datetime | None] = None) -> Uses:
    """All of the agency's, with whose act each was; never what a record says."""
    administrator(anyone, door)
    now = door.clock.now()
    return Uses(door.db.read(lambda tx: audited.uses(tx, door.agency, None, before, now)))


HANDLERS = [at_desk, administering]
