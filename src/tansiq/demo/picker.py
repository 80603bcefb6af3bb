"""The desk picker: links to every desk, the day's steps, and the levers of the demonstration. Loopback only."""

from __future__ import annotations

from typing import Protocol

import msgspec
from litestar import Litestar, Request, Response, get, post
from litestar.datastructures import State as AppState
from litestar.static_files import create_static_files_router

from tansiq.errors import CODES, Fault
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, NodeId
from tansiq.web.app import STATIC
from tansiq.web.door import HEADERS

HOSTS = ("127.0.0.1", "localhost", "demo.localhost")
SCRIPT = ("play", "pause", "next", "seated")
LEVERS = ("cut", "heal", "kill", "start")

PickerRequest = Request[object, object, AppState]


class DeskView(msgspec.Struct, frozen=True):
    """A desk to sit down at; ``host`` names who administers it, when it is a guest's."""

    node: NodeId
    agency: AgencyId
    names: Names
    desk: str
    desk_names: Names
    account: str
    url: str
    host: Names | None


class NodeView(msgspec.Struct, frozen=True):
    """A node and its line."""

    node: NodeId
    names: Names
    cut: bool
    alive: bool


class StepView(msgspec.Struct, frozen=True):
    """A step of the day."""

    id: str
    names: Names
    by: AgencyId | None
    done: bool


class Script(msgspec.Struct, frozen=True):
    """How far the day is.

    Args:
        waits: it plays as soon as somebody has opened a desk.
    """

    playing: bool
    waits: bool
    next: str | None
    steps: tuple[StepView, ...]


class SetUp(msgspec.Struct, frozen=True):
    """How far the set-up is."""

    done: bool
    step: str
    fraction: float


class State(msgspec.Struct, frozen=True):
    """All that the picker shows."""

    desks: tuple[DeskView, ...]
    nodes: tuple[NodeView, ...]
    script: Script
    set_up: SetUp


class Levers(Protocol):
    """What the picker can do (`supervisor.Demo`)."""

    def state(self) -> State: ...

    async def command(self, action: str) -> None: ...

    async def node(self, node: NodeId, action: str) -> None: ...


def app(demo: Levers) -> Litestar:
    """The picker's application (ASGI)."""

    @get("/demo/state")
    async def state() -> State:
        return demo.state()

    @post("/demo/script/{action:str}", status_code=200)
    async def script(action: str) -> State:
        _known(action, SCRIPT)
        await demo.command(action)
        return demo.state()

    @post("/demo/nodes/{node:str}/{action:str}", status_code=200)
    async def node(node: str, action: str) -> State:
        _known(action, LEVERS)
        await demo.node(NodeId(node), action)
        return demo.state()

    @get("/", sync_to_thread=False)
    def page() -> Response[bytes]:
        return Response((STATIC / "page" / "demo.html").read_bytes(), media_type="text/html")

    return Litestar(
        [state, script, node, page, create_static_files_router("/static", [STATIC], send_as_attachment=False)],
        before_request=_check_host,
        exception_handlers={Fault: _refused},
        response_headers=HEADERS,
        openapi_config=None,
        logging_config=None,
    )


def _known(action: str, actions: tuple[str, ...]) -> None:
    if action not in actions:
        raise Fault("request.malformed", f"One of {', '.join(actions)}.")


def _check_host(request: PickerRequest) -> None:
    """Only pages of this machine may pull the levers: no foreign name that points here, no foreign page that posts here."""
    host = request.headers.get("host", "")
    if host.rsplit(":", 1)[0] not in HOSTS:
        raise Fault("request.host")
    origin = request.headers.get("origin")
    if request.method == "POST" and origin is not None and origin.removeprefix("http://") != host:
        raise Fault("request.host")


def _refused(_: PickerRequest, fault: Fault) -> Response[dict[str, str]]:
    return Response({"code": fault.code, "title": CODES[fault.code].advice, "detail": fault.detail}, status_code=400)
