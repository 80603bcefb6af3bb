"""The administrator's calls at the local socket of a running node. The desks' door does not have them.

    GET    /inside/bundles/PEER    {"frames"}: how many a bundle may hold
    POST   /inside/bundles/PEER    the bundle, as pieces: a Piece as one line of JSON, then its bytes
    POST   /inside/bundles         a bundle, as it is  -> Read
    POST   /inside/peers           an Accept           -> {"agency"}
    POST   /inside/accounts        an Add              -> {}
    DELETE /inside/accounts/NAME   -> nothing
    POST   /inside/places/WHAT?source=NAME&replace=BOOL   a file  -> Said, one line of JSON for each word on how far it is

No session: the socket's mode lets in the node's own user alone, who could do all of it on the stopped node (`administration`).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import msgspec
from litestar import Request, delete, get, post
from litestar.datastructures import State
from litestar.exceptions import ClientException
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, FromQuery, RawBody
from litestar.response import Stream

from tansiq.errors import Fault
from tansiq.exchange.bundle import MAX_BUNDLE_BYTES
from tansiq.exchange.carrier import Brought, Written
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network.accounts import Role
from tansiq.network.introduction import MAX_BYTES as MAX_INTRODUCTION_BYTES
from tansiq.node import Node
from tansiq.node.administration import Administration
from tansiq.places.taking import MAX_BYTES as MAX_PLACES_BYTES
from tansiq.places.taking import Outcome, What

SILENT_S = 60.0
"""A command that sends a bundle and then says nothing for so long has gone."""


class Waiting(msgspec.Struct, frozen=True):
    """How many frames a bundle may hold."""

    frames: int


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """What comes next of a bundle that is written; see `carrier.Written`.

    Args:
        size: so many of the bundle's bytes follow this line.
        code, detail: the fault that ended the writing; empty: none.
    """

    size: int
    parts: int = 0
    frames: int = 0
    more: bool = False
    code: str = ""
    detail: str = ""


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle brought; see `carrier.Brought`."""

    peer: NodeId
    parts: int
    stored: int
    receipted: int
    moved: bool = True
    code: str = ""
    detail: str = ""


class Said(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A word on an import of places, or the fault that ended it."""

    outcome: Outcome | None = None
    code: str = ""
    detail: str = ""


class Accept(msgspec.Struct, frozen=True):
    """An introduction, and the fingerprint that was told by voice."""

    introduction: bytes
    fingerprint: KeyId


class Accepted(msgspec.Struct, frozen=True):
    """Who is known now."""

    agency: AgencyId


class Add(msgspec.Struct, frozen=True):
    """An account."""

    account: str
    desk: DeskId
    roles: frozenset[Role]
    password: str


def handlers(node: Node) -> list[BaseRouteHandler]:
    """The calls, for a node."""
    there = Administration(node)

    @get("/inside/bundles/{peer:str}", include_in_schema=False, sync_to_thread=True)
    def waiting(peer: str) -> Waiting:
        return Waiting(there.waiting(NodeId(peer)))

    @post("/inside/bundles/{peer:str}", status_code=200, include_in_schema=False)
    async def write(peer: str) -> Stream:
        pieces = there.bundle_for(NodeId(peer))
        first = await asyncio.to_thread(next, pieces)  # what refuses it refuses it here, before anything is said
        return Stream(_told(first, pieces), media_type="application/octet-stream")

    @post("/inside/bundles", status_code=200, include_in_schema=False, request_max_body_size=MAX_BUNDLE_BYTES + 1)
    async def read(request: Request[Any, Any, State]) -> Read:
        stream = request.stream()
        try:
            brought = await asyncio.to_thread(there.take_bundle, _pulled(stream, asyncio.get_running_loop()))
        finally:
            node.bell.ring()
            with suppress(ClientException):
                async for _ in stream:  # a command that is still sending would not hear the answer
                    pass
        return _said(brought)

    @post("/inside/peers", status_code=200, include_in_schema=False, request_max_body_size=2 * MAX_INTRODUCTION_BYTES)
    async def accept(data: Accept) -> Accepted:
        agency = await asyncio.to_thread(there.accept_peer, data.introduction, data.fingerprint)
        node.bell.ring()
        return Accepted(agency)

    @post("/inside/accounts", status_code=200, include_in_schema=False, sync_to_thread=True)
    def add(data: Add) -> dict[str, str]:
        there.add_account(data.account, data.desk, data.roles, data.password)
        return {}

    @delete("/inside/accounts/{account:str}", status_code=200, include_in_schema=False, sync_to_thread=True)
    def remove(account: str) -> dict[str, str]:
        there.remove_account(account)
        return {}

    @post(
        "/inside/places/{what:str}",
        status_code=200,
        include_in_schema=False,
        request_max_body_size=MAX_PLACES_BYTES + 1,
    )
    async def places(what: FromPath[What], body: RawBody, source: FromQuery[str], replace: FromQuery[bool]) -> Stream:
        outcomes = there.take_places(what, body, source, replace=replace)
        first = await asyncio.to_thread(next, outcomes)  # what is no such file is refused here, before anything is said
        return Stream(_how_far(first, outcomes), media_type="application/octet-stream")

    return [waiting, write, read, accept, add, remove, places]


def _how_far(first: Outcome, outcomes: Iterator[Outcome]) -> Iterator[bytes]:
    """The words on an import as they go over the socket. A command that does not listen any more has stopped it."""
    said: Outcome | None = first
    try:
        while said is not None:
            yield msgspec.json.encode(Said(outcome=said)) + b"\n"
            said = next(outcomes, None)
    except Fault as fault:
        yield msgspec.json.encode(Said(code=fault.code, detail=fault.detail)) + b"\n"


def _told(first: Written, pieces: Iterator[Written]) -> Iterator[bytes]:
    """The pieces as they go over the socket. What goes wrong after the first is told in place of the next."""
    done: Written | None = first
    try:
        while done is not None:
            said = Piece(size=len(done.data), parts=done.parts, frames=done.frames, more=done.more)
            yield msgspec.json.encode(said) + b"\n" + done.data
            done = next(pieces, None)
    except Fault as fault:
        yield msgspec.json.encode(Piece(size=0, code=fault.code, detail=fault.detail)) + b"\n"


def _pulled(stream: AsyncIterator[bytes], loop: asyncio.AbstractEventLoop) -> Iterator[bytes]:
    """A body's chunks for a thread that takes them one by one; no more of it is held than that."""
    while chunk := asyncio.run_coroutine_threadsafe(_chunk(stream), loop).result(SILENT_S):
        yield chunk


async def _chunk(stream: AsyncIterator[bytes]) -> bytes:
    with suppress(ClientException):  # the command has gone: what was whole is kept, the bundle is cut short
        async for chunk in stream:
            if chunk:
                return chunk
    return b""


def _said(brought: Brought) -> Read:
    fault = brought.fault
    return Read(
        peer=brought.peer,
        parts=brought.parts,
        stored=brought.stored,
        receipted=brought.receipted,
        moved=brought.moved,
        code=fault.code if fault else "",
        detail=fault.detail if fault else "",
    )
