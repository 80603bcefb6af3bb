"""What the agency's root says of nodes, desks and map while its node runs: the console's `node admit` and `node amend`.

Standing rules are not said here: at the door whoever is administrator alone puts none in force (`web.rules`).
"""

from __future__ import annotations

import asyncio

import msgspec
from litestar import post
from litestar.params import RawBody

from tansiq.errors import Fault
from tansiq.ids import KeyId
from tansiq.kinds.fields import Slug
from tansiq.network.accounts import Session
from tansiq.network.amendment import Amendment
from tansiq.storage import Tx
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.web.keys import Password


class Amend(msgspec.Struct, frozen=True, kw_only=True):
    """Desks and map as they shall be, and the administrator's own password."""

    change: Amendment
    password: Password


class Amended(msgspec.Struct, frozen=True):
    """What was said anew, by kind and name."""

    said: tuple[str, ...]


class Admit(msgspec.Struct, frozen=True, kw_only=True):
    """A further node's request, its key's fingerprint as it was told by voice, and the administrator's own password."""

    file: bytes
    fingerprint: KeyId
    password: Password


class Admitted(msgspec.Struct, frozen=True):
    """The admission for the new node, and the fingerprint of the root's key to be told by voice."""

    file: bytes
    root: KeyId


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


HANDLERS = [amend, admit]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/nodes/amend": Amend,
    "/api/administration/nodes/admit": Admit,
}
"""As `api.BODIES`."""


def _amend(request: DeskRequest, door: Door, session: Session, given: Amend) -> Amended:
    if given.change.rules:
        said_apart = "A standing rule is said with those who approve it: tansiq rule add."
        raise Fault("release.authority-needed", said_apart, field="rules")
    try:
        msgspec.convert([each.desk for each in given.change.desks], list[Slug])  # it names the file of the desk's key
    except msgspec.ValidationError as error:
        raise Fault("request.malformed", str(error), field="desks") from error
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
