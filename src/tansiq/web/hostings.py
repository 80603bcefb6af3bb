"""Hosted desks, the host's side, while its node runs: the offer's file out, the agreement and the end by the agency's root.

The page and its doors ask of every call whether the desk is hosted still (`web.door`), so an end is in force with its commit.
"""

from __future__ import annotations

import asyncio

import msgspec
from litestar import post
from litestar.params import FromPath, RawBody

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, NodeId
from tansiq.kinds.fields import Slug
from tansiq.network.accounts import Session
from tansiq.network.guests import Offer
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.web.keys import Password


class NewHosting(msgspec.Struct, frozen=True, kw_only=True):
    """A guest and the desk that it shall have here, and the administrator's own password."""

    guest: Slug
    desk: Slug
    password: Password


class Agree(msgspec.Struct, frozen=True, kw_only=True):
    """An offer that this agency's node has made, and the administrator's own password."""

    file: bytes
    password: Password


class End(msgspec.Struct, frozen=True):
    """The administrator's own password."""

    password: Password


class OfferFile(msgspec.Struct, frozen=True):
    """The offer, for the guest."""

    file: bytes


class HostedView(msgspec.Struct, frozen=True, kw_only=True):
    """A hosted desk, whose it is, and at which node."""

    desk: DeskId
    guest: AgencyId
    node: NodeId | None = None


@post("/api/administration/hostings", status_code=200)
async def offer_hosting(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> OfferFile:
    """Make a desk's key at this node, and offer its public half to the guest."""
    administrator(anyone, door)
    return await asyncio.to_thread(_offer, request, door, anyone, read_body(body, NewHosting))


@post("/api/administration/hostings/agree", status_code=200)
async def agree_hosting(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> HostedView:
    """Agree by the root to what the guest's root has said of an offer."""
    administrator(anyone, door)
    return await asyncio.to_thread(_agree, request, door, anyone, read_body(body, Agree))


@post("/api/administration/hostings/{desk:str}/end", status_code=200)
async def end_hosting(
    request: DeskRequest, desk: FromPath[str], body: RawBody, anyone: Anyone, door: TheDoor
) -> HostedView:
    """End a hosting before its time."""
    administrator(anyone, door)
    return await asyncio.to_thread(_end, request, door, anyone, DeskId(desk), read_body(body, End).password)


HANDLERS = [offer_hosting, agree_hosting, end_hosting]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/hostings": NewHosting,
    "/api/administration/hostings/agree": Agree,
    "/api/administration/hostings/{desk}/end": End,
}
"""As `api.BODIES`."""


def _offer(request: DeskRequest, door: Door, session: Session, given: NewHosting) -> OfferFile:
    himself(request, door, session, given.password)
    made = door.housing.offer(AgencyId(given.guest), DeskId(given.desk), session.account)
    return OfferFile(msgspec.json.encode(made))


def _agree(request: DeskRequest, door: Door, session: Session, given: Agree) -> HostedView:
    try:
        offered = msgspec.json.decode(given.file, type=Offer)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("config.invalid", "It is no offer of a hosted desk.", field="file") from error
    himself(request, door, session, given.password)
    door.housing.agree(offered, session.account)
    door.bell.ring()
    return HostedView(desk=offered.desk, guest=offered.guest, node=offered.node)


def _end(request: DeskRequest, door: Door, session: Session, desk: DeskId, password: str) -> HostedView:
    himself(request, door, session, password)
    guest = door.housing.end(desk, session.account)
    door.bell.ring()
    return HostedView(desk=desk, guest=guest)
