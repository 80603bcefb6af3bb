"""A node's door on a port of this machine, opened and shut by a test while its world lives on: for a browser in front of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from tansiq.config import Listener
from tansiq.demo.house import free_ports
from tansiq.ids import AgencyId
from tansiq.node.serve import Quiet, bound
from tansiq.web.app import app
from tests.worlds import World


class OpenDoor:
    """One agency's door; the same port however often it is opened."""

    def __init__(self, world: World, agency: AgencyId) -> None:
        self.world = world
        self.agency = agency
        self.port = free_ports(1)
        self._server: Quiet | None = None
        self._thread: Thread | None = None

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}/"

    def open(self) -> None:
        """The node answers from now on."""
        settings = uvicorn.Config(
            app(self.world[self.agency].door()),
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        self._server = server = Quiet(settings)
        self._thread = Thread(target=self._serve, args=(server,), daemon=True)
        self._thread.start()
        until = time.monotonic() + 30
        while not server.started:
            assert time.monotonic() < until, "the door does not open"
            time.sleep(0.02)

    def shut(self) -> None:
        """Nobody answers any more."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(30)
            assert not self._thread.is_alive()
            self._server = self._thread = None

    def _serve(self, server: Quiet) -> None:
        with bound(Listener(port=self.port)) as door:
            asyncio.run(server.serve(sockets=[door]))


@contextmanager
def opened(world: World, agency: AgencyId) -> Iterator[OpenDoor]:
    """A door, open."""
    door = OpenDoor(world, agency)
    door.open()
    try:
        yield door
    finally:
        door.shut()
