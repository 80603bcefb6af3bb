"""Groups, and what an agency that has left one was given: seen and taken back at a desk."""

from __future__ import annotations

import msgspec
from litestar import get, post
from litestar.params import JSONBody

from tansiq.ids import AgencyId, RecordId
from tansiq.storage import Tx
from tansiq.web import door as doors
from tansiq.web.api import IdempotencyKey
from tansiq.web.door import SignedIn, TheDoor
from tansiq.work import leaving
from tansiq.work.leaving import GroupView, Leaver, Offer


class Groups(msgspec.Struct, frozen=True):
    """The groups that the desk knows, and what is offered for recall; the offers for a release authority alone."""

    groups: tuple[GroupView, ...]
    offers: tuple[Offer, ...]


class Leave(msgspec.Struct, frozen=True):
    """Which offer is taken up."""

    agency: AgencyId
    group: str | None = None


class TakenBack(msgspec.Struct, frozen=True):
    """What was recalled from that agency alone."""

    records: tuple[RecordId, ...]


@get("/api/groups", sync_to_thread=True)
def groups(session: SignedIn, door: TheDoor) -> Groups:
    """The groups, and what those who have left one still hold."""
    author = doors.author(session, door)

    def look(tx: Tx) -> Groups:
        directory, now = door.book.directory(tx), door.clock.now()
        offered = leaving.offers(tx, directory, author.desk, door.node, now) if author.may_release else ()
        return Groups(leaving.groups(tx, directory, author.desk, now), offered)

    return door.db.read(look)


@post("/api/groups/take-back", status_code=200, sync_to_thread=True)
def take_back(data: JSONBody[Leave], session: SignedIn, door: TheDoor, key: IdempotencyKey) -> TakenBack:
    """Recall from one agency all that is offered, in one act."""
    here = door.recaller
    leaver = Leaver(door.db, door.book, here.keyring, door.clock, door.entropy, door.node, here.hand_over)
    taken = leaver.recall(data.agency, data.group, doors.author(session, door), key)
    if taken:
        door.bell.ring()
    return TakenBack(taken)


HANDLERS = [groups, take_back]
