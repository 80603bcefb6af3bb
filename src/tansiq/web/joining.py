"""Joining an agency that was never met, at the page: files in and out, and the code that two officers compare by voice.

The steps are those of `tansiq peer offer` to `confirm` (`network.joining` says why a short code is enough). A file says itself what
it is, so there is one call that takes whichever came.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from litestar import delete, get, post
from litestar.params import FromPath, RawBody

from tansiq.errors import Fault
from tansiq.ids import AgencyId, KeyId
from tansiq.kinds.network import Terms
from tansiq.network import joining
from tansiq.network.accounts import MAX_PASSWORD, Session
from tansiq.network.joining import Pending
from tansiq.storage import Tx
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.work.joining import Step

MAX_FILE_BODY = 2 * joining.MAX_BYTES
"""A file in base64, and the rest."""
Password = Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]
Name = Annotated[AgencyId, msgspec.Meta(min_length=1, max_length=64)]


class JoiningView(msgspec.Struct, frozen=True, kw_only=True):
    """A joining that is under way.

    Args:
        mine: whether this agency has made the offer.
        step: what it waits for: their answer, their last file, or that the codes are compared.
        code: the code of this node, once it is known.
        root: the fingerprint of the other's root key, as far as it has come.
    """

    agency: AgencyId
    terms: Terms
    mine: bool
    step: Literal["answer", "last", "compare"]
    code: str | None
    root: KeyId | None


class Joinings(msgspec.Struct, frozen=True):
    """All of them; whether this node has the root key, without which nobody joins here."""

    joinings: tuple[JoiningView, ...]
    root_here: bool


class NewOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Terms for an agency, and the administrator's own password."""

    agency: Name
    valid_until: datetime
    served: Annotated[str, msgspec.Meta(max_length=2_000)] = ""
    password: Password


class Came(msgspec.Struct, frozen=True):
    """A file that came, and for an offer that is accepted the administrator's own password."""

    file: bytes
    password: Password = ""


class FileView(msgspec.Struct, frozen=True, kw_only=True):
    """What a file is, and from whom."""

    step: Step
    agency: AgencyId
    terms: Terms


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it.

    Args:
        file: the next file, for the other agency; null when there is none.
        name: how to call it.
        code: the code of this node, once it is known.
    """

    agency: AgencyId
    file: bytes | None = None
    name: str | None = None
    code: str | None = None


class Compared(msgspec.Struct, frozen=True):
    """The code that the other officer has read out, and the administrator's own password."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    password: Password


@get("/api/administration/joinings", sync_to_thread=True)
def joinings(anyone: Anyone, door: TheDoor) -> Joinings:
    """What is under way."""
    administrator(anyone, door)
    return _all(door)


@post("/api/administration/joinings", status_code=200)
async def offer(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Taken:
    """Offer terms to an agency; the offer's file."""
    administrator(anyone, door)
    given = read_body(body, NewOffer)
    return await asyncio.to_thread(_offer, request, door, anyone, given)


@post("/api/administration/joinings/read", status_code=200, request_max_body_size=MAX_FILE_BODY)
async def read(body: RawBody, anyone: Anyone, door: TheDoor) -> FileView:
    """Say what a file is; nothing is written."""
    administrator(anyone, door)
    return await asyncio.to_thread(_read, door, read_body(body, Came).file)


@post("/api/administration/joinings/take", status_code=200, request_max_body_size=MAX_FILE_BODY)
async def take(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Taken:
    """Go the step that a file stands for: answer an offer, or learn the code."""
    administrator(anyone, door)
    return await asyncio.to_thread(_take, request, door, anyone, read_body(body, Came))


@post("/api/administration/joinings/{agency:str}/confirm", status_code=200)
async def confirm(
    request: DeskRequest, agency: FromPath[str], body: RawBody, anyone: Anyone, door: TheDoor
) -> Joinings:
    """The code is the same: take the other agency in, and sign the accord. One try."""
    administrator(anyone, door)
    return await asyncio.to_thread(_confirm, request, door, anyone, AgencyId(agency), read_body(body, Compared))


@delete("/api/administration/joinings/{agency:str}", status_code=204, sync_to_thread=True)
def give_up(agency: FromPath[str], anyone: Anyone, door: TheDoor) -> None:
    """Give a joining up; nothing was taken in yet."""
    administrator(anyone, door)
    now = door.clock.now()
    door.db.write(lambda tx: door.joining.give_up(tx, AgencyId(agency), anyone.account, now))


HANDLERS = [joinings, offer, read, take, confirm, give_up]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/joinings": NewOffer,
    "/api/administration/joinings/read": Came,
    "/api/administration/joinings/take": Came,
    "/api/administration/joinings/{agency}/confirm": Compared,
}
"""As `api.BODIES`."""


def _all(door: Door) -> Joinings:
    found = door.db.read(joining.under_way)
    return Joinings(tuple(_view(each, door.agency) for each in found), door.joining.root_here())


def _view(pending: Pending, me: AgencyId) -> JoiningView:
    terms = joining.read_offer(pending.offer).terms
    mine = terms.proposer == me
    complete = None not in (pending.nonce, pending.answer, pending.introduction)
    known = not mine or pending.answer is not None
    return JoiningView(
        agency=pending.agency,
        terms=terms,
        mine=mine,
        step="compare" if complete else "answer" if mine else "last",
        code=pending.code if complete else None,
        root=pending.root_of_other() if known else None,
    )


def _offer(request: DeskRequest, door: Door, session: Session, given: NewOffer) -> Taken:
    if given.valid_until.tzinfo is None:
        raise Fault("time.unreadable", "Say the zone, Z for UTC.", field="valid_until")
    himself(request, door, session, given.password)
    now = door.clock.now()

    def make(tx: Tx) -> bytes:
        return door.joining.offer(tx, given.agency, given.served, given.valid_until, now, session.account)

    return Taken(agency=given.agency, file=door.db.write(make), name=_called(door.agency, given.agency, "offer"))


def _read(door: Door, file: bytes) -> FileView:
    step, pending = door.db.read(lambda tx: door.joining.read(tx, file, door.clock.now()))
    return FileView(step=step, agency=pending.agency, terms=joining.read_offer(pending.offer).terms)


def _take(request: DeskRequest, door: Door, session: Session, given: Came) -> Taken:
    is_, now = _read(door, given.file), door.clock.now()
    if is_.step == "offer":
        himself(request, door, session, given.password)
        answered = door.db.write(lambda tx: door.joining.answer(tx, given.file, now, session.account))
        return Taken(agency=is_.agency, file=answered, name=_called(door.agency, is_.agency, "answer"))
    if is_.step == "answer":
        shown, code = door.db.write(lambda tx: door.joining.reveal(tx, is_.agency, given.file, now))
        return Taken(agency=is_.agency, file=shown, name=_called(door.agency, is_.agency, "last"), code=code)
    return Taken(agency=is_.agency, code=door.db.write(lambda tx: door.joining.revealed(tx, is_.agency, given.file)))


def _confirm(request: DeskRequest, door: Door, session: Session, agency: AgencyId, given: Compared) -> Joinings:
    himself(request, door, session, given.password)
    door.joining.confirm(door.db, agency, given.code, session.account, door.clock.now())
    door.bell.ring()
    return _all(door)


def _called(me: AgencyId, other: AgencyId, step: Step) -> str:
    return f"{me}-to-{other}-{step}.json"
