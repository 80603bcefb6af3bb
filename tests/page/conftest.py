"""The room page in a real browser, on real nodes in this process: the built page, the application, sockets on loopback.

    def test_…(stage: Stage, language: str) -> None:
        page = stage.sit_down(ARMY, language)          # signed in, in that language
        stage.publish(PESHMERGA, worlds.spot(to=(ARMY,)))
        stage.carry()                                   # what waits anywhere arrives everywhere, and rings

A test fails when its pages asked anything of another machine, or said an error in the console. Nodes run by the machine's clock.
The page is the one under src/tansiq/web/static/page: `npm run build` in frontend/ makes it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from tansiq.clock import ManualClock, SystemClock
from tansiq.config import Listener
from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft
from tansiq.network.accounts import Role
from tansiq.node import Node
from tansiq.node.serve import Quiet, bound, quiet
from tansiq.records.log import Stored
from tansiq.web.app import app
from tests import worlds
from tests.page import looking
from tests.web.rooms import PASSWORD, account
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

PATIENCE_MS = 60_000
WIDE = {"width": 1440, "height": 900}
LANGUAGES = ("ar", "ckb")
"""Those that run from right to left; English is the language of the tests of the demonstration."""


class Running(ManualClock):
    """The machine's clock, which a test may put forward."""

    def __init__(self) -> None:
        super().__init__(SystemClock().now())
        self._begun = self._at

    def now(self) -> datetime:
        return self._at + (SystemClock().now() - self._begun)


class Stage:
    """Some agencies' nodes with their doors open, and a page per desk.

    Args:
        world: the nodes, for what no page does.
        urls: where each agency's page is, once it has been opened.
        sharp: whether maps draw every pixel.
    """

    def __init__(self, world: World, urls: dict[AgencyId, str], browser: Browser, *, sharp: bool = False) -> None:
        self.world = world
        self.urls = urls
        self.strangers: list[str] = []
        self.complaints: list[str] = []
        self._browser = browser
        self._sharp = sharp
        self._doors: dict[AgencyId, ExitStack] = {}
        self._contexts: list[BrowserContext] = []

    def open(self, agency: AgencyId, language: str = "ar", path: str = "", **context: Any) -> Page:
        """The page of an agency's node, nobody signed in, in a browser profile of its own.

        Args:
            context: of `Browser.new_context`: viewport, reduced_motion, …
        """
        options = {"viewport": WIDE, "locale": "ar-IQ", "timezone_id": "Asia/Baghdad"} | context
        profile = self._browser.new_context(**options)
        self._contexts.append(profile)
        profile.set_default_timeout(PATIENCE_MS)
        if not self._sharp:
            looking.coarse_map(profile)
        profile.add_init_script(
            f"localStorage.getItem('tansiq.language') ?? localStorage.setItem('tansiq.language', '{language}')"
        )
        profile.on("request", self._asked)
        if agency not in self.urls:  # to open a door takes as long as to load a page: nobody comes to some
            account(self.world, agency)
            self.start(agency)
        page = profile.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{agency}: {error}"))
        page.on("console", lambda message: self._said(agency, message))
        page.goto(self.urls[agency] + path)
        return page

    def sit_down(
        self, agency: AgencyId, language: str = "ar", path: str = "", name: str = "officer", **context: Any
    ) -> Page:
        """A desk's page: opened, signed in, loaded."""
        page = self.open(agency, language, path, **context)
        self.sign_in(page, name)
        return page

    def sign_in(self, page: Page, name: str = "officer") -> None:
        """Sign in on an open page, and wait until the room is there."""
        page.get_by_test_id("account").fill(name)
        page.get_by_test_id("password").fill(PASSWORD)
        page.get_by_test_id("sign-in-button").click()
        page.locator("body[data-ready=true]").wait_for()

    def account(self, agency: AgencyId, name: str, *roles: Role) -> None:
        """A further account at the agency's first desk."""
        account(self.world, agency, name, None, *roles)

    def publish(self, agency: AgencyId, draft: Draft, **by: Any) -> Stored:
        """Write a record as an officer there does; open pages hear of it."""
        stored = self.world.publish(agency, draft, **by)
        self.world[agency].bell.ring()
        return stored

    def carry(self) -> None:
        """What waits anywhere arrives everywhere, receipts too, and open pages hear of it."""
        for _ in range(2):
            self.world.carry_all()
        for node in self.world.nodes.values():
            node.bell.ring()

    def start(self, agency: AgencyId) -> None:
        """Open a node's door, under the address that it had if it had one."""
        port = urlsplit(self.urls[agency]).port if agency in self.urls else 0
        door = ExitStack()
        self.urls[agency] = door.enter_context(served(self.world[agency], port or 0))
        self._doors[agency] = door

    def stop(self, agency: AgencyId) -> None:
        """A node stops, and its next process stands ready on the same store: `start` opens its door."""
        self._doors.pop(agency).close()
        self.world.reopen(agency)

    def close(self) -> None:
        """Close all pages; nothing may have gone wrong on them."""
        for profile in self._contexts:
            profile.close()
        for door in self._doors.values():
            door.close()
        assert self.strangers == [], "asked of another machine"
        assert self.complaints == [], "said in the console"

    def _asked(self, request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme.startswith("http") and url.hostname not in {"127.0.0.1", "localhost"}:
            self.strangers.append(request.url)

    def _said(self, agency: AgencyId, message: ConsoleMessage) -> None:
        # a refusal is an answer like any other; the browser calls each an error
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(f"{agency}: {message.text}")


@contextmanager
def staged(
    browser: Browser,
    folder: Path,
    agencies: Iterable[AgencyId] = (ARMY, PESHMERGA, COMMAND),
    *,
    sharp: bool = False,
) -> Iterator[Stage]:
    """Nodes of these agencies, each with an account `officer` at its first desk as soon as its page is opened."""
    expect.set_options(timeout=PATIENCE_MS)
    clock = Running()
    with ExitStack() as stack:
        world = stack.enter_context(worlds.found(folder, agencies, at=clock.now(), clock=clock))
        stage = Stage(world, {}, browser, sharp=sharp)
        try:
            yield stage
        finally:
            stage.close()


@contextmanager
def served(node: Node, port: int = 0) -> Iterator[str]:
    """A node's door for desks, open on this port or a free one; its address."""
    with bound(Listener(port=port)) as door:
        server = quiet(app(node.door()), {})
        running = threading.Thread(target=asyncio.run, args=[_serve(server, node, door)], daemon=True)
        running.start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}/"
        finally:
            server.should_exit = server.force_exit = True
            running.join(10)


async def _serve(server: Quiet, node: Node, door: Any) -> None:
    node.bell.hang()
    await server.serve(sockets=[door])


@pytest.fixture
def sharp() -> bool:
    """Whether maps draw every pixel: for the map's own tests, which say so."""
    return False


@pytest.fixture
def stage(browser: Browser, tmp_path: Path, sharp: bool) -> Iterator[Stage]:
    """The army's node, the Peshmerga's, and that of the command which draws the map of sectors."""
    with staged(browser, tmp_path, sharp=sharp) as stage:
        yield stage


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language of the page."""
    return str(request.param)
