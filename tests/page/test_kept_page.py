"""The page that the browser keeps: it opens without the node, holds nothing that was received, and is exchanged by hand alone."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tansiq.ids import sha256
from tansiq.web import app as application
from tests import worlds
from tests.page.doors import OpenDoor, opened
from tests.web.rooms import PASSWORD, account
from tests.worlds import ARMY, COMMAND, PESHMERGA, World, label, spot

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
PATIENCE_MS = 60_000
CANARY = "kingfisher"
READ_ALL = """async () => {
  const found = { urls: [], bodies: "", rows: "" };
  found.local = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.urls.push(new URL(request.url).pathname);
      found.bodies += await (await cache.match(request)).text();
    }
  }
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((take, fail) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => take(asked.result);
      asked.onerror = fail;
    });
    for (const store of db.objectStoreNames) {
      found.rows += JSON.stringify(await new Promise((take, fail) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => take(asked.result);
        asked.onerror = fail;
      }));
    }
    db.close();
  }
  return found;
}"""


@contextmanager
def room(folder: Path) -> Iterator[OpenDoor]:
    """The army's door, with a report of the Peshmerga that holds the canary."""
    at = datetime.now(UTC).replace(microsecond=0)
    with worlds.found(folder, (ARMY, PESHMERGA, COMMAND), at=at) as world:
        account(world, ARMY)
        world.publish(PESHMERGA, spot(f"A {CANARY} at the bridge.", label=label([ARMY]), at=at))
        world.carry_all()
        with opened(world, ARMY) as door:
            yield door


@pytest.fixture
def door(tmp_path: Path) -> Iterator[OpenDoor]:
    with room(tmp_path) as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport={"width": 1440, "height": 900}, locale="ar-IQ") as found:
        found.set_default_timeout(PATIENCE_MS)
        expect.set_options(timeout=PATIENCE_MS)
        yield found


def sit_down(context: BrowserContext, door: OpenDoor) -> Page:
    """Sign in, and wait until the browser keeps the page."""
    page = context.new_page()
    page.goto(door.url)
    page.get_by_test_id("account").fill("officer")
    page.get_by_test_id("password").fill(PASSWORD)
    page.get_by_test_id("sign-in-button").click()
    expect(page.get_by_test_id("shell")).to_be_visible()
    until(page, lambda: page.evaluate("navigator.serviceWorker.controller !== null"))
    return page


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait; the page's own policy forbids `wait_for_function`."""
    for _ in range(PATIENCE_MS // 200):
        if holds():
            return
        page.wait_for_timeout(200)
    raise AssertionError("it does not come about")


def own(world: World) -> list[Any]:
    """What the army's desk has written."""
    return [each for each in world.headers(ARMY, "spot") if each.owner == ARMY]


def begin(page: Page, words: str) -> None:
    page.keyboard.press("r")  # the keys act without the node too
    page.get_by_test_id("field-place").fill("38S LE 71500 62400")
    page.get_by_test_id("field-category").select_option("post-empty")
    page.get_by_test_id("field-words").fill(words)
    page.get_by_test_id("audience-lines").click()


def test_a_reload_without_the_node_opens_says_since_when_and_has_the_draft(
    context: BrowserContext, door: OpenDoor
) -> None:
    page = sit_down(context, door)
    expect(page.get_by_test_id("feed")).to_contain_text(CANARY)
    begin(page, "Half a report")
    until(page, lambda: "Half a report" in page.evaluate(READ_ALL)["rows"])
    door.shut()
    page.reload()
    expect(page.get_by_test_id("cut-off")).to_have_text(re.compile(r"\d+"))
    expect(page.get_by_test_id("desk")).to_contain_text("مكتب الجيش")
    expect(page.get_by_test_id("feed-not-kept")).to_be_visible()
    assert CANARY not in page.content()
    draft = page.get_by_test_id("draft-row")
    expect(draft).to_have_count(1)
    draft.get_by_test_id("draft-continue").click()
    expect(page.get_by_test_id("field-words")).to_have_value("Half a report")
    door.open()
    expect(page.get_by_test_id("cut-off")).to_have_count(0)
    expect(page.get_by_test_id("feed")).to_contain_text(CANARY)
    expect(page.get_by_test_id("field-words")).to_have_value("Half a report")


def test_what_is_written_without_the_node_waits_and_is_sent_once(context: BrowserContext, door: OpenDoor) -> None:
    """Written on a page that was opened without it; loaded again while it waits; the worker has no part in the sending."""
    page = sit_down(context, door)
    door.shut()
    page.reload()
    expect(page.get_by_test_id("cut-off")).to_be_visible()
    begin(page, "Written alone")
    page.get_by_test_id("send").click()
    waiting = page.get_by_test_id("pending-row")
    expect(waiting).to_have_count(1)
    page.reload()
    expect(waiting).to_have_count(1)
    assert own(door.world) == []
    door.open()
    # nobody has seen who would get it: a person looks first
    expect(waiting).to_have_attribute("data-state", "look-again")
    waiting.get_by_test_id("pending-look").click()
    expect(page.get_by_test_id("recipient")).to_have_count(2)  # meant when nobody knew who that is: known now
    page.get_by_test_id("send").click()
    until(page, lambda: len(own(door.world)) == 1)
    expect(waiting).to_have_count(0)
    page.reload()
    expect(page.get_by_test_id("feed")).to_contain_text("Written alone")
    assert len(own(door.world)) == 1


def test_nothing_that_was_received_is_in_any_storage_after_a_days_work(context: BrowserContext, door: OpenDoor) -> None:
    page = sit_down(context, door)
    page.get_by_test_id("feed").get_by_text(CANARY).first.click()
    expect(page.get_by_test_id("record-words")).to_contain_text(CANARY)
    begin(page, "Own words")
    until(page, lambda: "Own words" in page.evaluate(READ_ALL)["rows"])
    page.reload()
    expect(page.get_by_test_id("feed")).to_contain_text(CANARY)
    door.shut()
    expect(page.get_by_test_id("cut-off")).to_be_visible()
    found = page.evaluate(READ_ALL)
    assert "/" in found["urls"]
    assert any(path.endswith(".woff2") for path in found["urls"])
    assert [
        path for path in found["urls"] if not path.startswith(("/static/page/", "/static/basemap/")) and path != "/"
    ] == []
    assert CANARY not in json.dumps(found)
    assert "Own words" in found["rows"], "the search would have found it"
    cookie = {each["name"]: each["value"] for each in context.cookies()}["tansiq-army"]
    assert cookie not in json.dumps(found)
    assert page.evaluate("document.cookie") == ""


def test_who_has_signed_out_leaves_nothing_to_open(context: BrowserContext, door: OpenDoor) -> None:
    page = sit_down(context, door)
    begin(page, "Mine alone")
    until(page, lambda: "Mine alone" in page.evaluate(READ_ALL)["rows"])
    page.get_by_test_id("sign-out").click()
    expect(page.get_by_test_id("sign-in")).to_be_visible()
    door.shut()
    page.reload()
    expect(page.get_by_test_id("unreachable")).to_be_visible()
    assert "Mine alone" not in page.content()
    expect(page.get_by_test_id("shell")).to_have_count(0)


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A node whose page the test may change, as an update does."""
    static = tmp_path / "static"
    shutil.copytree(application.STATIC, static)
    monkeypatch.setattr(application, "STATIC", static)
    return static


def update(static: Path, *, whole: bool = True) -> str:
    """Put another build there; its version."""
    index, worker = static / "page" / "index.html", static / "page" / "sw.js"
    index.write_text(index.read_text() + "<!-- newer -->\n")
    head, _, rest = worker.read_text().partition("\n")
    shell = json.loads(head.removeprefix("const TANSIQ_SHELL=").removesuffix(";"))
    shell["files"]["/"] = sha256(index.read_bytes() if whole else b"of another build")
    shell["version"] = "newer" if whole else "torn"
    worker.write_text(f"const TANSIQ_SHELL={json.dumps(shell)};\n{rest}")
    return str(shell["version"])


def caches(page: Page) -> list[str]:
    found: list[str] = page.evaluate("caches.keys()")
    return found


def test_a_newer_page_is_offered_and_loaded_by_hand_alone(
    context: BrowserContext, copied: Path, tmp_path: Path
) -> None:
    with room(tmp_path / "nodes") as door:
        page = sit_down(context, door)
        (before,) = caches(page)
        begin(page, "Still typing")
        update(copied)
        page.evaluate("navigator.serviceWorker.getRegistration().then((held) => held.update())")
        expect(page.get_by_test_id("newer-page")).to_be_visible()
        page.wait_for_timeout(1_000)
        expect(page.get_by_test_id("field-words")).to_have_value("Still typing")
        assert "newer" not in page.evaluate("fetch('/').then((held) => held.text())")
        page.get_by_test_id("newer-load").click()
        expect(page.get_by_test_id("newer-page")).to_have_count(0)
        expect(page.get_by_test_id("draft-row")).to_contain_text("Still typing")
        assert "<!-- newer -->" in page.evaluate("fetch('/').then((held) => held.text())")
        assert caches(page) == ["tansiq-shell-newer"]
        assert before not in caches(page)


def test_a_build_that_is_only_half_there_is_not_taken(context: BrowserContext, copied: Path, tmp_path: Path) -> None:
    """The node is being updated just now: the list and a file do not go together."""
    with room(tmp_path / "nodes") as door:
        page = sit_down(context, door)
        (before,) = caches(page)
        update(copied, whole=False)
        failed = page.evaluate(
            "navigator.serviceWorker.getRegistration().then((held) => held.update()).then((held) => new Promise((done) => {"
            " const worker = held.installing; if (!worker) done('none');"
            " else worker.addEventListener('statechange', () => done(worker.state)); }))"
        )
        assert failed == "redundant"
        expect(page.get_by_test_id("newer-page")).to_have_count(0)
        door.shut()
        page.reload()
        expect(page.get_by_test_id("cut-off")).to_be_visible()
        assert before in caches(page)
