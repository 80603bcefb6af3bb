"""A peer that does what it should not: frames and copies made by hand, with the keys that it really has.

queue(world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA, status=Status.ACTUAL))   # then world.carry as ever
deliver(world, ARMY, PESHMERGA, [envelope])                                            # past the sender's own store
"""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from tansiq.exchange import deliveries, inbox, outbox
from tansiq.exchange.answers import Received
from tansiq.exchange.frames import Batch, Frame, Head, Lane, LaneBatch, Position, link
from tansiq.exchange.session import seal_head
from tansiq.ids import AgencyId, NodeId, RecordId, sha256
from tansiq.labels.release import Fields
from tansiq.records.content import Copy, Status, encode
from tansiq.records.copies import Made
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Tx
from tests import worlds
from tests.worlds import ARMY, PESHMERGA, World

_numbers = itertools.count(1)
Body = bytes | tuple[str, bytes]
"""Of a frame, with its own kind where it is not the others'."""
SHM = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def small_world(agencies: Iterable[AgencyId] = (ARMY, PESHMERGA), **more: Any) -> Iterator[World]:
    """A world of its own for each example of a property; in memory where the machine can, so that no disk is waited for."""
    with tempfile.TemporaryDirectory(dir=SHM) as folder, worlds.found(Path(folder), agencies, **more) as world:
        yield world


def made_up(**changes: Any) -> Copy:
    """A spot report's copy as no node made it, with an id and a token of its own."""
    number = next(_numbers)
    fields: dict[str, Any] = {
        "id": RecordId(str(UUID(int=number))),
        "version": 1,
        "kind": "spot",
        "owner": ARMY,
        "status": Status.EXERCISE,
        "label": worlds.label((changes.get("recipient", PESHMERGA),)),
        "token": f"{number:032x}",
        "body": worlds.raw({"category": "other", "activity": f"Number {number}"}),
        "recipient": PESHMERGA,
        "fields": Fields.FULL,
        "released_at": worlds.DAWN,
    }
    return Copy(**fields | changes)


def copy_of(world: World, sender: AgencyId, recipient: AgencyId, by: str | Signer = "release", **changes: Any) -> bytes:
    """A copy's envelope, signed by one of the sender's keys or by any other."""
    signer = world[sender].keyring.signer(by) if isinstance(by, str) else by
    return signer.seal(Payload.COPY, encode(made_up(**{"owner": sender, "recipient": recipient} | changes)))


def queue(
    world: World, sender: AgencyId, receiver: AgencyId, envelope: bytes, lane: Lane = Lane.NORMAL, kind: str = "copy"
) -> None:
    """Put any bytes on a node's way out, past the gate and the guard."""
    queue_all(world, sender, receiver, [(envelope, lane)], kind)


def queue_all(
    world: World, sender: AgencyId, receiver: AgencyId, envelopes: Iterable[tuple[bytes, Lane]], kind: str = "copy"
) -> None:
    """`queue` for many at once."""

    def put(tx: Tx, envelope: bytes, lane: Lane) -> None:
        digest = sha256(envelope)
        tx.run(
            "INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)"
            " VALUES (:digest, :digest, :digest, :to, :digest, 1, 'full', 'authority', '', '', :envelope)",
            {"digest": digest, "to": receiver, "envelope": envelope},
        )
        if kind == "recall":  # its bytes are looked for there
            sql = "INSERT INTO recall (digest, record, recipient, series, envelope) VALUES (:d, :d, :to, :d, :envelope)"
            tx.run(sql, {"d": digest, "to": receiver, "envelope": envelope})
        elif kind == "seen":
            sql = "INSERT INTO seen_word (digest, envelope) VALUES (:d, :envelope)"
            tx.run(sql, {"d": digest, "envelope": envelope})
        made = Made(digest, receiver, RecordId(digest), RecordId(digest), 1, Fields.FULL, "authority")
        outbox.put(tx, made, [NodeId(receiver)], lane, world.clock.now())
        tx.run("UPDATE outbox SET kind = :kind WHERE digest = :digest", {"kind": kind, "digest": digest})

    world[sender].db.write(lambda tx: [put(tx, *each) for each in envelopes])


def deliver(
    world: World,
    sender: AgencyId,
    receiver: AgencyId,
    bodies: Iterable[Body] = (),
    lane: Lane = Lane.NORMAL,
    by: Signer | None = None,
    kind: str = "copy",
    **head: Any,
) -> Received:
    """Give a node an answer of ``sender`` that continues the lane where it stands; ``head`` are fields that say other things."""
    return world[receiver].exchange.receive(
        NodeId(sender), answer(world, sender, receiver, bodies, lane, by, kind, **head)
    )


def answer(
    world: World,
    sender: AgencyId,
    receiver: AgencyId,
    /,
    bodies: Iterable[Body] = (),
    lane: Lane = Lane.NORMAL,
    by: Signer | None = None,
    kind: str = "copy",
    **head: Any,
) -> bytes:
    """The bytes of `deliver`."""
    opening: bytes = head.pop("opening", b"")
    at = position(world, sender, receiver, lane)
    frames = []
    for each in bodies:
        own, body = (kind, each) if isinstance(each, bytes) else each
        frame = Frame(at.number + 1, own, sha256(body), body)
        frames.append(frame)
        at = Position(frame.number, link(at.chain, frame.number, frame.kind, frame.digest), at.epoch)
    fields: dict[str, Any] = {
        "sender": NodeId(sender),
        "receiver": NodeId(receiver),
        "lane": lane,
        "epoch": at.epoch,
        "number": at.number,
        "chain": at.chain,
        "as_of": world.clock.now(),
        "complete": True,
    }
    signed = seal_head(Head(**fields | head), by or world[sender].keyring.signer("node"))
    return msgspec.json.encode(Batch({lane: LaneBatch(tuple(frames), signed, opening)}))


def position(world: World, sender: AgencyId, receiver: AgencyId, lane: Lane = Lane.NORMAL) -> Position:
    """How far the receiver keeps a lane."""
    return world[receiver].db.read(lambda tx: inbox.position(tx, NodeId(sender), lane))


def aside(world: World, agency: AgencyId) -> list[tuple[str, str]]:
    """What a node put aside: lane and code, in the lane's order."""
    sql = "SELECT lane, code FROM aside ORDER BY lane, number"
    return [(lane, code) for lane, code in world[agency].db.read(lambda tx: tx.rows(sql))]


def states(world: World, sender: AgencyId) -> list[str]:
    """How far everything that a node queued has come, in the order it was queued."""
    rows = world[sender].db.read(lambda tx: tx.rows("SELECT digest FROM outbox ORDER BY id"))
    digests = [row[0] for row in rows]
    found = world[sender].db.read(lambda tx: deliveries.of_copies(tx, digests))
    return [found[digest].state for digest in digests]


def spots(world: World, agency: AgencyId) -> list[str]:
    """What the spot reports at a node say, oldest first."""
    return [msgspec.json.decode(header.body)["activity"] for header in world.headers(agency, "spot")]
