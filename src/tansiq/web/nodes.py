"""What the agency's root says of nodes, desks and map while its node runs: the console's `node admit` and `node amend`.

Each can be looked at first: a root's word goes to everyone who knows the agency, and nobody takes it back.

Standing rules are not said here: at the door whoever is administrator alone puts none in force (`web.rules`).
"""

from __future__ import annotations

import asyncio

import msgspec
from litestar import post
from litestar.params import RawBody

from tansiq.errors import Fault
from tansiq.ids import CentreId, KeyId, NodeId
from tansiq.kinds.fields import Slug
from tansiq.kinds.network import Desk
from tansiq.network.accounts import Session
from tansiq.network.amendment import Amendment
from tansiq.storage import Tx
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.web.keys import Password


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Names, parents, desks and map as they shall be."""

    change: Amendment


class Amend(msgspec.Struct, frozen=True, kw_only=True):
    """Names, parents, desks and map as they shall be, and the administrator's own password."""

    change: Amendment
    password: Password


class Amended(msgspec.Struct, frozen=True):
    """What was said anew, by kind and name."""

    said: tuple[str, ...]


class NodeRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A further node's request, and its key's fingerprint as it was told by voice."""

    file: bytes
    fingerprint: KeyId


class NewNodeView(msgspec.Struct, frozen=True):
    """What a further node asks for: proved by its key, and free to be granted."""

    node: NodeId
    address: str
    centre: CentreId
    desks: tuple[Desk, ...]
    key_id: KeyId


class Admit(msgspec.Struct, frozen=True, kw_only=True):
    """A further node's request, its key's fingerprint as it was told by voice, and the administrator's own password."""

    file: bytes
    fingerprint: KeyId
    password: Password


class Admitted(msgspec.Struct, frozen=True):
    """The admission for the new node, and the fingerprint of the root's key to be told by voice."""

    file: bytes
    root: KeyId


@post("/api/administration/nodes/amend/read", status_code=200)
async def read_change(body: RawBody, anyone: Anyone, door: TheDoor) -> Amended:
    """What a change would say anew; nothing is written."""
    administrator(anyone, door)
    return await asyncio.to_thread(_change, door, read_body(body, Change))


@post("/api/administration/nodes/admit/read", status_code=200)
async def read_request(body: RawBody, anyone: Anyone, door: TheDoor) -> NewNodeView:
    """What a further node asks for; nothing is written."""
    administrator(anyone, door)
    return await asyncio.to_thread(_requested, door, read_body(body, NodeRequest))


@post("/api/administration/nodes/amend", status_code=200)
async def amend(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Amended:
    """Say desks or the map anew by the agency's root."""
    administrator(anyone, door)
    return await asyncio.to_thread(_amend, request, door, anyone, read_body(body, Amend))


@post("/api/administration/nodes/admit", status_code=200)
async def admit(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Admitted:
    """Certify a further node of the agency by its root."""
    administrator(anyone, door)
    return await asyncio.to_thread(_admit, request, door, anyone, read_body(body, Admit))


HANDLERS = [read_change, read_request, amend, admit]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/nodes/amend/read": Change,
    "/api/administration/nodes/admit/read": NodeRequest,
    "/api/administration/nodes/amend": Amend,
    "/api/administration/nodes/admit": Admit,
}
"""As `api.BODIES`."""


def _check(change: Amendment) -> None:
    if change.rules:
        said_apart = "A standing rule is said with those who approve it: tansiq rule add."
        raise Fault("release.authority-needed", said_apart, field="rules")
    try:
        msgspec.convert([each.desk for each in change.desks], list[Slug])  # it names the file of the desk's key
    except msgspec.ValidationError as error:
        raise Fault("request.malformed", str(error), field="desks") from error


def _change(door: Door, given: Change) -> Amended:
    _check(given.change)
    return Amended(tuple(each.what for each in door.db.read(lambda tx: door.root.differing(tx, given.change))))


def _requested(door: Door, given: NodeRequest) -> NewNodeView:
    now = door.clock.now()
    new = door.db.read(lambda tx: door.root.requested(tx, given.file, given.fingerprint, now)).new
    return NewNodeView(new.node, new.address, new.centre, new.desks, given.fingerprint)


def _amend(request: DeskRequest, door: Door, session: Session, given: Amend) -> Amended:
    _check(given.change)
    himself(request, door, session, given.password)

    def say(tx: Tx) -> tuple[str, ...]:
        return door.root.amend(tx, given.change, session.account, door.clock.now())

    said = door.db.write(say)
    door.bell.ring()
    return Amended(said)


def _admit(request: DeskRequest, door: Door, session: Session, given: Admit) -> Admitted:
    himself(request, door, session, given.password)

    def say(tx: Tx) -> bytes:
        return door.root.admit(tx, given.file, given.fingerprint, session.account, door.clock.now())

    admitted = door.db.write(say)
    door.bell.ring()
    return Admitted(admitted, door.root.fingerprint)
