"""The desks' application (ASGI): the API and the room page."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

import msgspec
from litestar import Litestar, Response, Router, get
from litestar._openapi.schema_generation import SchemaCreator
from litestar.datastructures import MutableScopeHeaders, State
from litestar.di import Provide
from litestar.exceptions import HTTPException, NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import OpenAPIType, Schema
from litestar.plugins import OpenAPISchemaPlugin
from litestar.static_files import create_static_files_router
from litestar.types import Message, Scope
from litestar.typing import FieldDefinition

from tansiq import __version__
from tansiq.errors import Fault
from tansiq.network.accounts import Session
from tansiq.web import (
    accounts,
    administration,
    api,
    boards,
    corridors,
    doubts,
    events,
    exports,
    feed,
    forces,
    groups,
    hostings,
    imports,
    joining,
    keys,
    labels,
    layers,
    metrics,
    nodes,
    pacing,
    pictures,
    places,
    problems,
    releasing,
    resending,
    rules,
    uses,
    watch,
)
from tansiq.web.description import description
from tansiq.web.door import HEADERS, Anyone, DeskRequest, Door, TheDoor, at_desk, check_host, session


class RawSchema(OpenAPISchemaPlugin):
    """Bodies and labels pass through as the JSON they are; their shapes are in docs/formats/kinds.md."""

    @staticmethod
    def is_plugin_supported_type(value: object) -> bool:
        return value is msgspec.Raw

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        return Schema(type=OpenAPIType.OBJECT)


MAX_BODY_BYTES = 1024 * 1024
STATIC = Path(str(resources.files("tansiq.web") / "static"))


def app(door: Door, more: Sequence[BaseRouteHandler] = ()) -> Litestar:
    """The application of one node's desks.

    Args:
        more: calls that this door alone has.
    """

    def the_door() -> Door:
        return door

    async def anyone(request: DeskRequest, door: TheDoor) -> Session:
        body = await request.body() if pacing.takes_draft(request.scope["route_handler"]) else b""
        return await asyncio.to_thread(session, request, door, body)

    def signed_in(anyone: Anyone) -> Session:
        return at_desk(anyone)

    def at_the_door(request: DeskRequest) -> None:
        check_host(request, door)

    @get("/", include_in_schema=False, sync_to_thread=False)
    def page() -> Response[bytes]:
        return Response(
            (STATIC / "page" / "index.html").read_bytes(), media_type="text/html", headers={"cache-control": "no-cache"}
        )

    @get("/sw.js", include_in_schema=False, sync_to_thread=False)
    def worker() -> Response[bytes]:
        """The page's service worker: at the root, because it keeps what lies below its own address alone."""
        return Response(
            (STATIC / "page" / "sw.js").read_bytes(),
            media_type="text/javascript",
            headers={"cache-control": "no-cache"},
        )

    @get("/api/openapi.json", include_in_schema=False, sync_to_thread=False)
    def described(request: DeskRequest) -> Response[bytes]:
        return Response(msgspec.json.encode(description(request.app)), media_type="application/json")

    @get("/healthz", include_in_schema=False, sync_to_thread=True)
    def healthz() -> dict[str, str]:
        door.db.read(lambda tx: tx.one("SELECT 1"))
        return {"status": "ok"}

    return Litestar(
        [
            *api.HANDLERS,
            *feed.HANDLERS,
            *boards.HANDLERS,
            *releasing.HANDLERS,
            *accounts.HANDLERS,
            *administration.HANDLERS,
            *joining.HANDLERS,
            *keys.HANDLERS,
            *nodes.HANDLERS,
            *hostings.HANDLERS,
            *resending.HANDLERS,
            *rules.HANDLERS,
            *more,
            events.events,
            imports.import_events,
            *corridors.HANDLERS,
            *groups.HANDLERS,
            *uses.HANDLERS,
            *doubts.HANDLERS,
            *exports.HANDLERS,
            *labels.HANDLERS,
            *layers.HANDLERS,
            *pictures.HANDLERS,
            *places.HANDLERS,
            *forces.HANDLERS,
            *watch.HANDLERS,
            page,
            worker,
            described,
            healthz,
            metrics.metrics,
            create_static_files_router("/static", [STATIC], send_as_attachment=False, include_in_schema=False),
        ],
        dependencies={
            "door": Provide(the_door, sync_to_thread=False),
            "anyone": Provide(anyone),
            "session": Provide(signed_in, sync_to_thread=False),
        },
        before_request=at_the_door,
        exception_handlers={
            Fault: problems.from_fault,
            HTTPException: problems.from_http,
            Exception: problems.from_error,
        },
        before_send=[_dress],
        plugins=[RawSchema()],
        request_max_body_size=MAX_BODY_BYTES,
        openapi_config=OpenAPIConfig(title="Tansiq", version=__version__, openapi_router=_closed()),
        logging_config=None,
        debug=False,
        state=State({"refusals": door.refusals}),
    )


async def _dress(message: Message, _: Scope) -> None:
    """Put the headers on whatever leaves: refusals and static files too."""
    if message["type"] == "http.response.start":
        headers = MutableScopeHeaders.from_message(message)
        for name, value in HEADERS.items():
            headers[name] = value


def _closed() -> Router:
    """Litestar's own pages load from elsewhere, and answer for every path beside them: nothing of them is served."""

    def nothing(_: DeskRequest) -> None:
        raise NotFoundException

    return Router("/api/schema", route_handlers=[], include_in_schema=False, before_request=nothing)
