"""The main job, in Arabic, in two browsers at two nodes: report, release by the authority, seen, acknowledged, recalled.

Goal: what an officer does a hundred times a shift works from his keystroke to the other officer's eyes and back, and a desk that
was not released anything holds nothing of it: not on its page, in no answer of its node, in no storage of its browser. Method: two
Chromium processes and real nodes; the third desk's every answer is kept and searched for words and ids at the end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

from tansiq.demo.network import ARMY, COMMAND, PESHMERGA
from tests.conftest import CHROMIUM_FLAGS
from tests.demo.test_day_in_browser import PATIENCE_MS, WIDE, Stage, row, send, staged

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
AUTHORITIES, PASSWORD = ("chief", "deputy"), "a long enough word"
WORDS = "قصف بالهاون على الطريق الشمالي قرب المفرق"
CANARY = "المفرق"
STORED = (Path(__file__).parent / "stored.js").read_text()


class Listener:
    """Every answer that a desk's browser was given, and every line of its event stream."""

    def __init__(self, context: BrowserContext) -> None:
        self._answers: list[Response] = []
        self.heard: list[str] = []
        context.on("response", lambda answer: self._answers.append(answer))

    def attend(self, page: Page) -> None:
        """Event streams never end: their messages are taken one by one."""
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on(
            "Network.eventSourceMessageReceived", lambda event: self.heard.append(json.dumps(event, ensure_ascii=False))
        )

    def all(self) -> str:
        """All that was said to it."""
        whole = [answer.text() for answer in self._answers if "/api/" in answer.url and "/api/events" not in answer.url]
        return "\n".join([*whole, *self.heard])


def account_add(folder: Path, name: str) -> None:
    """An account with the right to release, made at the console as it must be."""
    add = [sys.executable, "-m", "tansiq", "account", "add", str(folder), name, "--desk", f"{ARMY}.watch"]
    roles = ["--role", "officer", "--role", "release-authority"]
    subprocess.run([*add, *roles], input=f"{PASSWORD}\n".encode(), check=True, timeout=60, capture_output=True)


@pytest.fixture
def stage(browser: Browser, tmp_path: Path) -> Iterator[Stage]:
    with staged(browser, tmp_path, 9, "--small") as stage:
        expect(stage.picker.locator('[data-testid=open-desk][aria-disabled="false"]')).to_have_count(4)
        for name in AUTHORITIES:
            account_add(tmp_path / ARMY, name)
        yield stage


@pytest.fixture
def other(browser: Browser, chromium: Path) -> Iterator[BrowserContext]:
    """A second Chromium, a process of its own."""
    launched = browser.browser_type.launch(executable_path=chromium, args=list(CHROMIUM_FLAGS), chromium_sandbox=False)
    context = launched.new_context(viewport=WIDE, locale="ar-IQ", timezone_id="Asia/Baghdad")
    context.set_default_timeout(PATIENCE_MS)
    yield context
    launched.close()


def sign_in(stage: Stage, context: BrowserContext, agency: str, account: str, password: str) -> Page:
    """A desk's page in a browser, signed in by hand; alone in its context, since a browser has one session for each node."""
    url = stage.node(agency).locator("[data-testid=open-desk]").first.get_attribute("href")
    page = context.new_page()
    page.on("pageerror", lambda error: stage.complaints.append(f"{agency}: {error}"))
    page.goto(str(url))
    page.get_by_test_id("account").fill(account)
    page.get_by_test_id("password").fill(password)
    page.get_by_test_id("sign-in-button").click()
    expect(page.get_by_test_id("shell")).to_be_visible()
    return page


def release(page: Page) -> None:
    """One authority's word, from the queue."""
    page.keyboard.press("q")
    page.get_by_test_id("release-row").first.click()
    expect(page.get_by_test_id("release-item")).to_contain_text(WORDS)
    page.get_by_test_id("release-password").fill(PASSWORD)
    page.get_by_test_id("release-say").click()
    expect(page.get_by_test_id("toast")).to_be_visible()


def test_from_the_report_to_its_recall_and_a_third_desk_knows_nothing(
    stage: Stage, other: BrowserContext, browser: Browser
) -> None:
    third = browser.new_context(viewport=WIDE, locale="ar-IQ", timezone_id="Asia/Baghdad")
    listener = Listener(third)
    command = sign_in(stage, third, COMMAND, "watch", "exercise")
    listener.attend(command)
    army = stage.sit_down(ARMY)
    peshmerga = sign_in(stage, other, PESHMERGA, "watch", "exercise")
    assert peshmerga.locator("html").get_attribute("dir") == "rtl"

    # the officer writes; from this level it needs two authorised persons, and the page says so before it is sent
    army.bring_to_front()
    army.keyboard.press("a")
    army.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    army.get_by_test_id("field-danger").select_option("attack")
    army.get_by_test_id("field-words").fill(WORDS)
    army.get_by_test_id("audience-picked").click()
    army.get_by_test_id(f"agency-{PESHMERGA}").check()
    army.get_by_test_id("level-2").click()
    expect(army.get_by_test_id("recipients")).to_be_visible()
    send(army)
    row(army, "alert", ARMY).click()
    expect(army.get_by_test_id("record-words")).to_have_text(WORDS)
    record = army.url.rpartition("/")[2]
    assert peshmerga.get_by_text(CANARY).count() == 0

    # two authorities, one after the other, each by a password of his own
    seats = [browser.new_context(viewport=WIDE, locale="ar-IQ", timezone_id="Asia/Baghdad") for _ in AUTHORITIES]
    chief, deputy = (sign_in(stage, seat, ARMY, name, PASSWORD) for seat, name in zip(seats, AUTHORITIES, strict=True))
    for page in (chief, deputy):
        release(page)
    theirs = army.locator(f'[data-testid=delivery][data-agency="{PESHMERGA}"]')
    expect(theirs).to_have_attribute("data-state", "received")

    # it rings at the other desk; its officer opens it: the owner sees that it was seen
    alarm = peshmerga.locator("[data-testid=alarm][data-cause=alert]").first
    expect(alarm).to_be_visible()
    stage.picture(peshmerga, "main-job-alarm-ar")
    alarm.get_by_test_id("alarm-open").click()
    copy = peshmerga.url.rpartition("/")[2]
    expect(peshmerga.get_by_test_id("record-words")).to_have_text(WORDS)
    expect(theirs).to_have_attribute("data-state", "seen")
    stage.picture(army, "main-job-seen-ar")

    # he acknowledges; it rings no more
    acknowledge = peshmerga.get_by_test_id("alarm-acknowledge")
    while (left := acknowledge.count()) > 0:  # the minimum that came at once rang, and then the whole
        acknowledge.first.click()
        expect(acknowledge).to_have_count(left - 1)
    expect(peshmerga.get_by_test_id("alarm")).to_have_count(0)

    # who let it go takes it back; it leaves the other's open page
    chief.evaluate("id => (location.hash = `#/records/${id}`)", record)
    chief.get_by_test_id("recall").click()
    chief.get_by_test_id("recall-confirm").click()
    expect(theirs).to_have_attribute("data-state", "recalled")
    expect(peshmerga.get_by_test_id("record-words")).to_have_count(0)
    expect(row(peshmerga, "alert", ARMY)).to_have_count(0)

    # the third desk's browser has been told nothing and holds nothing: neither the words nor the record's name
    expect(row(command, "alert", ARMY)).to_have_count(
        0
    )  # as a parent it was told the minimum, and that was taken back too
    held = {"page": command.content(), "answers": listener.all(), "storage": command.evaluate(STORED)}
    for where, text in held.items():
        assert len(text) > 2, where
        assert CANARY not in text, where
        assert record not in text, where
        assert copy not in text, where
    assert "links" in listener.all(), "its stream was listened to"
    assert CANARY not in peshmerga.evaluate(STORED)
    assert stage.strangers == []
    assert stage.complaints == []
    for context in (third, *seats):
        context.close()
