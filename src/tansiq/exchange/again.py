"""Frames put aside are looked at again when what they lacked may be here: *as if it had been here at their own place*.

    put aside ── `aside.MENDED`? ──> row in `again` ── the mark differs ──> look: a lane's next frames, in their order,
                                         ^                                   one transaction, through `inbox.go_through`
                                         └── still refused: looked ── or ──> taken: neither aside nor in `again` any more

Rules:

- The mark is what an answer may depend on: the newest record about keys, and the kinds of frames that this version knows. So what
  cannot be mended by it is looked at once for each such change, not for ever. A mark per frame is all the state there is: a process
  that dies in between goes on with what it has not looked at.
- No second way in: the same checks, in the lane's order, with the frame's own lane. So a version follows what was taken before
  it, and a recall that waited here too comes after its copies.
- A revocation acts from its place, here by number: one that came later in this lane than the frame is overlooked for it. One
  that came by another way, before places were kept, or for another node's keys has no place in this lane, and counts.
- A lane's newest epoch alone. What a new epoch sends its sender has decided again; what it does not send stays aside.
- A frame that its bearer's revoked key brought is never looked at; nor, while a node is refused, anything of it.
- The code in `aside` stays the one that the sender was told.

The weakness: a frame that can never be mended (a stranger's key) costs a look at each change of keys.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

import msgspec

from tansiq.clock import Clock
from tansiq.exchange import aside, inbox
from tansiq.exchange.aside import WHICH, Place
from tansiq.exchange.frames import MAX_BATCH_BYTES, Frame, Lane
from tansiq.exchange.inbox import Taken, Way
from tansiq.exchange.trust import Trust
from tansiq.ids import Digest, NodeId, RecordId, sha256
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.records.signing import Payload
from tansiq.storage import Database, Tx, Value

AT_ONCE = 250
"""So many frames are looked at in one transaction, and `MAX_BATCH_BYTES` of them: meanwhile nobody else writes."""
_SIGNED_AS = {
    Payload.COPY.value: "copy",
    Payload.RECALL.value: "recall",
    Payload.SEEN.value: "seen",
    Payload.CONTENT.value: "content",
    Payload.APPROVAL.value: "approval",
    Payload.QUEUED.value: "queued",
}


class World(Protocol):
    """What is known of the network, for a transaction's snapshot; see `peering.World`."""

    def trust(self, tx: Tx, peer: NodeId, later: frozenset[Digest] = frozenset()) -> Trust: ...

    def keys(self, tx: Tx) -> str: ...


def look_all(
    db: Database,
    me: NodeId,
    world: World,
    projections: tuple[Projection, ...],
    clock: Clock,
    told: Callable[[Tx, NodeId, Taken], None],
) -> Taken:
    """Look at all that is due, piece by piece; what was taken.

    Args:
        told: told of each peer's, in the transaction that takes it.
    """
    stored, recalled = list[Stored](), list[RecordId]()

    def once(tx: Tx) -> Taken:
        found = look(tx, me, world, projections, clock.now())
        if found is None:
            return Taken((), ())
        told(tx, *found)
        return found[1]

    while db.read(lambda tx: is_due(tx, world)):
        taken = db.write(once)
        stored += taken.stored
        recalled += taken.recalled
    return Taken(tuple(stored), (), tuple(recalled))


def is_due(tx: Tx, world: World) -> bool:
    """Whether there is anything to look at."""
    return tx.one("SELECT 1 FROM again LIMIT 1") is not None and _next(tx, _mark(world.keys(tx))) is not None


def judged(tx: Tx, peer: NodeId, lane: Lane, world: World) -> str:
    """The mark for what is put aside now; empty, so that it is due, while something before it in its lane is due."""
    mark = _mark(world.keys(tx))
    due = tx.one(
        "SELECT 1 FROM again WHERE peer = :peer AND lane = :lane AND (looked < :mark OR looked > :mark) LIMIT 1",
        {"peer": peer, "lane": lane, "mark": mark},
    )
    return mark if due is None else ""


def look(
    tx: Tx, me: NodeId, world: World, projections: tuple[Projection, ...], now: datetime
) -> tuple[NodeId, Taken] | None:
    """Look at the next frames; whose they were and what came of them. None when there are none."""
    mark = _mark(world.keys(tx))
    way = _next(tx, mark)
    if way is None:
        return None
    way = Way(way.peer, way.lane, way.epoch, me)
    frames, later = _frames(tx, way, mark)

    def ends(frame: Frame, code: str | None, heard: bool) -> None:
        _end(tx, way.place(frame), code, heard, mark)

    trust = partial(world.trust, peer=way.peer, later=later)
    return way.peer, inbox.go_through(tx, way, frames, trust, projections, now, ends)


def _mark(keys: str) -> str:
    return f"{keys} {' '.join(aside.KINDS)}"


def _next(tx: Tx, mark: str) -> Way | None:
    row = tx.one(
        "SELECT peer, lane, epoch FROM again WHERE looked < :mark OR looked > :mark ORDER BY peer, lane, epoch LIMIT 1",
        {"mark": mark},
    )
    return Way(row[0], Lane(row[1]), row[2], row[0]) if row else None


def _frames(tx: Tx, way: Way, mark: str) -> tuple[list[Frame], frozenset[Digest]]:
    """The next frames of a lane for which the same revocations count, and the network's records that came after them."""
    lane: dict[str, Value] = {"peer": way.peer, "lane": way.lane, "epoch": way.epoch}
    which = "peer = :peer AND lane = :lane AND epoch = :epoch"
    if way.epoch != inbox.position(tx, way.peer, way.lane).epoch:
        tx.run(f"DELETE FROM again WHERE {which}", lane)
        return [], frozenset()
    records = tx.rows(f"SELECT number, digest FROM came WHERE {which} ORDER BY number", lane)
    rows = tx.rows(
        f"SELECT number, kind FROM again WHERE {which} AND (looked < :mark OR looked > :mark) ORDER BY number LIMIT :most",
        lane | {"mark": mark, "most": AT_ONCE},
    )
    frames: list[Frame] = []
    size, later = 0, _after(records, rows[0][0])
    for number, kind in rows:
        if _after(records, number) != later:
            break
        frame = _frame(tx, way, number, kind)
        if frame is None:
            tx.run(f"DELETE FROM again WHERE {WHICH}", lane | {"number": number})
            continue
        size += len(frame.body)
        frames.append(frame)
        if size >= MAX_BATCH_BYTES:
            break
    return frames, later


def _after(records: list[tuple[int, Digest]], number: int) -> frozenset[Digest]:
    return frozenset(digest for at, digest in records if at > number)


class _Typed(msgspec.Struct, rename={"payload_type": "payloadType"}):
    payload_type: str


def _frame(tx: Tx, way: Way, number: int, kind: str) -> Frame | None:
    """A frame as it came; None when its bytes are not here whole, or it cannot be told what it was."""
    values: dict[str, Value] = {"peer": way.peer, "lane": way.lane, "epoch": way.epoch, "number": number}
    row = tx.one(f"SELECT digest, body FROM aside WHERE {WHICH}", values)
    if row is None or row[1] is None or sha256(row[1]) != row[0]:
        return None
    if not kind:
        try:
            kind = _SIGNED_AS.get(msgspec.json.decode(row[1], type=_Typed).payload_type, "")
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return None
    return Frame(number, kind, row[0], row[1]) if kind else None


def _end(tx: Tx, place: Place, code: str | None, heard: bool, mark: str) -> None:
    if code is None:
        tx.run(f"DELETE FROM aside WHERE {WHICH}", place.values)
    elif code == "frame.recalled":
        tx.run(f"UPDATE aside SET body = NULL WHERE {WHICH}", place.values)
    if code is not None and (not heard or code in aside.MENDED):
        tx.run(f"UPDATE again SET looked = :mark WHERE {WHICH}", place.values | {"mark": mark})
    else:
        tx.run(f"DELETE FROM again WHERE {WHICH}", place.values)
