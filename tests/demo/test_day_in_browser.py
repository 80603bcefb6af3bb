"""The Makhmur day in the real browser, in Arabic, by hand: the officer's way through the page, with a `kill -9` in the middle.

`tansiq demo` runs as a user starts it (its own process, four nodes). The desks work in their pages; the picker cuts the line,
kills and starts a node. TANSIQ_PICTURES names a folder that gets a picture of every stage (docs/use/pictures is made so).
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request, TimeoutError, expect

from tansiq.demo.house import free_ports
from tansiq.demo.network import ARMY, MINISTRY, PESHMERGA
from tests.page import looking

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
PATIENCE_MS = 40_000
UNDO_MS = 6_000
WIDE = {"width": 1440, "height": 900}
CONDITION = "الدخول إلى النقطتين الغربيتين فقط، والبقاء غرب الطريق الترابي"
CLAIM = ("38S LE 69000 61500", "38S LE 73500 60400", "38S LE 73100 63200", "38S LE 70800 64600")
SMALLER = ("38S LE 69000 61500", "38S LE 71000 60900", "38S LE 71400 62800", "38S LE 70300 63700")


class Stage:
    """The running demonstration, and a page per desk."""

    def __init__(self, context: BrowserContext, port: int) -> None:
        self.context = context
        self.port = port
        self.pages: dict[str, Page] = {}
        self.strangers: list[str] = []
        self.complaints: list[str] = []
        self._apart = ExitStack()
        context.on("request", self._asked)
        self.picker = self._page(f"http://localhost:{port}/")
        expect(self.picker.get_by_test_id("picker")).to_have_attribute("data-ready", "true", timeout=PATIENCE_MS)

    def sit_down(self, node: str, account: str = "watch") -> Page:
        """Follow the picker's link to a desk, and sign in as the exercise's officer."""
        link = self.node(node).locator(f'[data-testid=open-desk][data-account="{account}"]')
        url = link.get_attribute("href")
        assert url is not None
        page = self.pages[account if account != "watch" else node] = self._page(url)
        page.locator(f'[data-testid=sign-in-as][data-account="{account}"]').click()
        expect(page.get_by_test_id("shell")).to_be_visible()
        return page

    def node(self, agency: str) -> Locator:
        """A node's card in the picker."""
        return self.picker.locator(f'[data-testid=node][data-node="{agency}"]')

    def done(self, step: str) -> None:
        """Wait until the picker says that a step is done."""
        row = self.picker.locator(f'[data-testid=step][data-id="{step}"]')
        expect(row).to_have_attribute("data-done", "true", timeout=PATIENCE_MS)

    def next(self) -> None:
        """Let the script take its next step."""
        self.picker.get_by_test_id("script-next").click()

    def picture(self, page: Page, name: str) -> None:
        """Keep a picture, where somebody asked for them."""
        folder = os.environ.get("TANSIQ_PICTURES")
        if folder:
            page.bring_to_front()
            page.wait_for_function("document.querySelector('[data-testid=map]')?.dataset.ready !== 'false'")
            page.wait_for_timeout(600)  # the map draws; nothing depends on it but the picture
            page.screenshot(path=Path(folder) / f"{name}.png")

    def apart(self) -> Page:
        """An empty page of a browser profile of its own, in which nobody has signed in."""
        browser = self.context.browser
        assert browser is not None
        profile = self._apart.enter_context(
            browser.new_context(viewport=WIDE, locale="ar-IQ", timezone_id="Asia/Baghdad")
        )
        prepared(profile).on("request", self._asked)
        return profile.new_page()

    def close(self) -> None:
        """Close the profiles that were opened apart."""
        self._apart.close()

    def _page(self, url: str) -> Page:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{url}: {error}"))
        page.goto(url)
        return page

    def _asked(self, request: Request) -> None:
        url = urlsplit(request.url)
        host = url.hostname or ""
        if url.scheme.startswith("http") and host != "localhost" and not host.endswith(".localhost"):
            self.strangers.append(request.url)


def prepared(profile: BrowserContext) -> BrowserContext:
    """A browser profile that is patient, and draws a fine map only where somebody wants pictures."""
    profile.set_default_timeout(PATIENCE_MS)
    if not os.environ.get("TANSIQ_PICTURES"):
        looking.coarse_map(profile)
    return profile


@contextmanager
def staged(browser: Browser, folder: Path, ports: int, *options: str) -> Iterator[Stage]:
    """The demonstration as a user starts it, in a browser in Arabic."""
    port = free_ports(ports)
    command = [sys.executable, "-m", "tansiq", "demo", "--no-browser", "--no-play", "--port", str(port), *options]
    demo = subprocess.Popen([*command, "--folder", str(folder)], stdout=subprocess.DEVNULL)
    try:
        with browser.new_context(viewport=WIDE, locale="ar-IQ", timezone_id="Asia/Baghdad") as context:
            expect.set_options(timeout=PATIENCE_MS)
            wait_for_door(port)
            with closing(Stage(prepared(context), port)) as stage:
                yield stage
    finally:
        demo.terminate()
        assert demo.wait(30) == 0


@pytest.fixture
def stage(browser: Browser, tmp_path: Path) -> Iterator[Stage]:
    with staged(browser, tmp_path, 9, "--small") as stage:
        yield stage


def wait_for_door(port: int) -> None:
    for _ in range(300):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the demonstration does not open its door")


def send(page: Page) -> None:
    """Press *send*, then do not wait for the seconds in which it could be undone (on a busy machine they may be over by then)."""
    page.bring_to_front()
    page.get_by_test_id("send").click()
    with suppress(TimeoutError):
        page.get_by_test_id("send-now").click(timeout=UNDO_MS)


def utc(minutes: int) -> str:
    return (datetime.now(UTC) + timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%MZ")


def fill_claim(page: Page, corners: tuple[str, ...]) -> None:
    page.get_by_test_id("field-corners").fill("\n".join(corners))
    page.get_by_test_id("field-from").fill(utc(-1))


def row(page: Page, kind: str, owner: str) -> Locator:
    return page.locator(f'[data-testid=feed-row][data-kind="{kind}"][data-owner="{owner}"]').first


def test_the_day_by_hand_in_arabic(stage: Stage) -> None:
    stage.picture(stage.picker, "picker-ar")
    army, peshmerga, ministry = (stage.sit_down(agency) for agency in (ARMY, PESHMERGA, MINISTRY))
    assert army.locator("html").get_attribute("dir") == "rtl"

    # the army reports the empty posts, and sees by name who will get that
    army.keyboard.press("r")
    army.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    army.get_by_test_id("field-category").select_option("post-empty")
    army.get_by_test_id("field-words").fill("ثلاث نقاط على المرتفع أُخليت فجراً، لا حركة فيها ولا أعلام")
    army.get_by_test_id("audience-lines").click()
    expect(army.get_by_test_id("recipient")).to_have_count(3)
    expect(army.get_by_test_id("recipients")).to_contain_text("وزارة البيشمركة")
    stage.picture(army, "report-ar")
    send(army)
    stage.done("report")
    expect(row(peshmerga, "spot", ARMY)).to_be_visible()

    # the line is cut; the army claims; nothing is agreed, and whoever can know is alarmed
    stage.node(PESHMERGA).get_by_test_id("cut").click()
    army.get_by_test_id("close-panel").click()
    army.keyboard.press("c")
    army.get_by_test_id("field-title").fill("دخول النقاط المخلاة شمال مخمور")
    fill_claim(army, CLAIM)
    army.get_by_test_id("audience-lines").click()
    expect(army.get_by_test_id("must-answer")).to_contain_text("البيشمركة")
    stage.picture(army, "claim-ar")
    send(army)
    stage.done("claim")
    expect(ministry.locator("[data-testid=alarm][data-cause=claim]")).to_be_visible()
    expect(army.locator("[data-testid=alarm][data-cause=not-received]")).to_be_visible()
    stage.next()
    stage.done("silence")
    for page in (army, ministry):
        row(page, "claim", ARMY).click()
        expect(page.get_by_test_id("plan-state")).to_have_attribute("data-state", "proposed")
    assert row(peshmerga, "claim", ARMY).count() == 0
    stage.picture(army, "cut-army-ar")
    stage.picture(ministry, "cut-ministry-ar")

    # kill -9 of the army's node under its open page; it says so, and is back by itself
    stage.node(ARMY).get_by_test_id("kill").click()
    expect(army.get_by_test_id("cut-off")).to_be_visible()
    stage.picture(army, "node-down-ar")
    stage.node(ARMY).get_by_test_id("start").click()
    expect(army.get_by_test_id("cut-off")).to_be_hidden()

    # the line is back: the Peshmerga's open page rings at once
    stage.next()
    stage.done("heal")
    alarm = peshmerga.locator("[data-testid=alarm][data-cause=claim]")
    expect(alarm).to_be_visible()
    stage.picture(peshmerga, "alarm-ar")
    alarm.get_by_test_id("alarm-open").click()
    alarm.get_by_test_id("alarm-acknowledge").click()
    expect(alarm).to_be_hidden()
    peshmerga.get_by_test_id("answer-object").click()
    peshmerga.get_by_test_id("answer-conditions").fill(CONDITION)
    stage.picture(peshmerga, "objection-ar")
    send(peshmerga)
    stage.done("objection")

    # the army's next version meets the condition
    expect(army.locator("[data-testid=alarm][data-cause=objection]")).to_be_visible()
    row(army, "claim", ARMY).click()
    expect(army.get_by_test_id("plan-state")).to_have_attribute("data-state", "objected")
    expect(army.get_by_test_id("conditions")).to_have_text(CONDITION)
    stage.picture(army, "objected-ar")
    army.get_by_test_id("next-version").click()
    fill_claim(army, SMALLER)
    expect(army.get_by_test_id("recipient")).to_have_count(3)
    send(army)
    stage.done("version")

    # the Peshmerga concur, and only now both screens are green
    shown = row(peshmerga, "claim", ARMY)
    expect(shown).to_have_attribute("data-version", "2")
    shown.click()
    expect(peshmerga.get_by_test_id("plan-state")).to_have_attribute("data-state", "proposed")
    peshmerga.get_by_test_id("answer-concur").click()
    send(peshmerga)
    stage.done("concurrence")
    stage.next()
    stage.done("green")
    for page in (army, peshmerga):
        row(page, "claim", ARMY).click()
        expect(page.get_by_test_id("plan-state")).to_have_attribute("data-state", "active")
        for button in reversed(page.get_by_test_id("alarm-acknowledge").all()):  # what is pressed leaves the row
            button.click()
    stage.picture(army, "day-green-ar")
    stage.picture(peshmerga, "day-green-peshmerga-ar")

    # rows are exchanged under the standing rules
    stage.next()
    stage.done("rows")
    expect(peshmerga.locator("[data-testid=feed-row][data-kind=spot]")).not_to_have_count(1)
    stage.picture(stage.picker, "picker-done-ar")
    assert stage.strangers == []
    assert stage.complaints == []
