"""What came under stolen keys: all of it for the node's administrator; at a desk what it may see, and its recall as one act."""

from __future__ import annotations

from datetime import datetime

import msgspec
from litestar import get, post
from litestar.params import JSONBody

from tansiq.errors import Fault
from tansiq.ids import KeyId, RecordId, sha256
from tansiq.network.accounts import Role
from tansiq.storage import Tx
from tansiq.web import door as doors
from tansiq.web.api import IdempotencyKey
from tansiq.web.door import SignedIn, TheDoor
from tansiq.work import doubtful
from tansiq.work.doubtful import Doubtful, InDoubt


class DoubtfulList(msgspec.Struct, frozen=True):
    """What came under stolen keys."""

    rows: tuple[Doubtful, ...]


class Doubts(msgspec.Struct, frozen=True):
    """The same at a desk, by key."""

    keys: tuple[InDoubt, ...]


class TakeBack(msgspec.Struct, frozen=True):
    """Of which key."""

    key_id: KeyId


class TakenBack(msgspec.Struct, frozen=True):
    """What was recalled."""

    records: tuple[RecordId, ...]


@get("/api/doubtful", sync_to_thread=True)
def came_in_doubt(session: SignedIn, door: TheDoor) -> DoubtfulList:
    """What came under a revoked key since it may have been in other hands: for the node's administrator alone."""
    if Role.ADMINISTRATOR not in session.roles:
        raise Fault("record.not-found")
    return DoubtfulList(tuple(door.db.read(lambda tx: doubtful.doubtful(tx, door.book.directory(tx)))))


@get("/api/release/doubtful", sync_to_thread=True)
def doubts(session: SignedIn, door: TheDoor) -> Doubts:
    """What this desk may see of it."""

    def look(tx: Tx) -> Doubts:
        return Doubts(doubtful.at_desk(tx, door.book.directory(tx), session.desk, door.clock.now()))

    return door.db.read(look)


@post("/api/release/doubtful/take-back", status_code=200, sync_to_thread=True)
def recall_doubtful(data: JSONBody[TakeBack], session: SignedIn, door: TheDoor, key: IdempotencyKey) -> TakenBack:
    """Recall from everybody all own records that this desk sees in doubt under one key, in one act."""

    def named(tx: Tx, now: datetime) -> tuple[RecordId, ...]:
        found = doubtful.at_desk(tx, door.book.directory(tx), session.desk, now)
        return next((each.mine for each in found if each.key_id == data.key_id), ())

    asked, why = sha256(f"recall under {data.key_id}".encode()), f"key {data.key_id[:16]} in other hands"
    taken = door.recaller.recall_all(named, asked, doors.author(session, door), key, why)
    if taken:
        door.bell.ring()
    return TakenBack(taken)


HANDLERS = [came_in_doubt, doubts, recall_doubtful]
