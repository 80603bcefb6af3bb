"""The way to every screen of the page: the demonstration's four nodes as a user starts them, and what a busy hour leaves there.

A screen is a name, a way to it and a size; `SCREENS` finds the forms and the views in the page's own source, so that a new one is
looked at without anybody thinking of it. Everything that is written here is Arabic, as an officer would write it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from tansiq.demo.network import ARMY, PESHMERGA
from tests.demo.test_day_in_browser import CLAIM, WIDE, Stage, fill_claim, staged
from tests.page import hour
from tests.page.looking import FRONTEND

Json = dict[str, Any]
Size = tuple[int, int]
OPENED = (
    *("spot", "their-spot", "claim", "their-movement", "hazard", "their-request"),
    *("measure", "gap", "meeting", "agreement"),
)
ADMIN = ("network", "accounts", "peers", "rules", "store")
DESK, TABLET, PHONE, WALL = (1440, 900), (1024, 768), (390, 844), (3840, 2160)
POST = """async ([path, body, key]) => {
  const me = await (await fetch("/api/me")).json();
  const headers = { "content-type": "application/json", "x-csrf-token": me.csrf, "idempotency-key": key };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(said));
  return said;
}"""


@dataclass
class Tour:
    """The demonstration, its desks' pages, and which of its hours have been played."""

    stage: Stage
    keys: int = 0
    made: dict[str, str] = field(default_factory=dict)

    def desk(self, agency: str = ARMY) -> Page:
        """A desk's page, signed in, with nothing open in it."""
        page = self.stage.pages.get(agency) or self.stage.sit_down(agency)
        page.bring_to_front()
        page.set_viewport_size(WIDE)
        for _ in range(3):
            page.evaluate("document.activeElement?.blur?.()")
            page.keyboard.press("Escape")
        page.evaluate("location.hash = '#/'")
        expect(page.get_by_test_id("shell")).to_be_visible()
        return page

    def publish(self, agency: str, draft: Json) -> str:
        """A record of a desk over its page's own session; its id."""
        page = self.stage.pages.get(agency) or self.stage.sit_down(agency)
        digest = page.evaluate(POST, ["/api/dry-run", draft, self._key()])["digest"]
        row = page.evaluate(POST, ["/api/records", {"draft": draft, "digest": digest}, self._key()])["row"]
        return str(row["id"])

    def busy(self) -> None:
        """What an hour leaves: every kind once, from two sides, one of it a plan that was objected to."""
        if self.made:
            return
        self.desk(ARMY), self.desk(PESHMERGA)
        for name, agency, draft in hour.records():
            self.made[name] = self.publish(agency, draft)
        page = self.desk(ARMY)
        expect(_row(page, "alert", PESHMERGA)).to_be_visible()
        asked = page.evaluate(
            "async () => (await (await fetch('/api/feed?kind=request&owner=peshmerga')).json()).rows.at(-1).id"
        )
        self.publish(ARMY, hour.reply(asked))

    def quiet(self) -> None:
        """Nothing rings at the army's desk."""
        page = self.stage.pages[ARMY]
        alarms = page.evaluate("async () => (await (await fetch('/api/alarms')).json()).alarms")
        for alarm in alarms:
            if alarm["acknowledged"] is None:
                page.evaluate(POST, [f"/api/alarms/{alarm['id']}/acknowledge", {}, self._key()])
        expect(page.get_by_test_id("alarm")).to_have_count(0)

    def _key(self) -> str:
        self.keys += 1
        return f"tour-{id(self)}-{self.keys}"


@contextmanager
def touring(browser: Browser, folder: Path) -> Iterator[Tour]:
    """A tour from its beginning: nobody signed in, nothing written."""
    with staged(browser, folder, 9, "--small") as stage:
        yield Tour(stage)


@dataclass(frozen=True)
class Screen:
    """One screen.

    Args:
        reach: brings a page to it.
        away: whether the node does not answer there: what the browser says of that is no fault.
    """

    name: str
    reach: Callable[[Tour], Page]
    size: Size = DESK
    away: bool = False


def _named(file: str, pattern: str) -> list[str]:
    return re.findall(pattern, (FRONTEND / "src" / file).read_text())


def kinds() -> list[str]:
    """The kinds that every officer has a form for."""
    texts = [file.read_text() for file in sorted((FRONTEND / "src/form/kinds").glob("*.ts"))]
    return [kind for text in texts if "isFor:" not in text for kind in re.findall(r'(?m)^  kind: "([\w-]+)"', text)]


def views() -> list[str]:
    """What can stand in the panel beside the map."""
    named = _named("views.ts", r'name: "([\w-]+)"')
    return [*named, *(f"admin/{page}" for page in ADMIN if "admin" in named)]


def _door(tour: Tour) -> Page:
    page = tour.stage.pages.get("door")
    if page is None:  # where nobody has signed in, whoever sits at the desks already
        url = tour.stage.node(ARMY).locator("[data-testid=open-desk]").first.get_attribute("href")
        page = tour.stage.pages["door"] = tour.stage.apart()
        page.goto(str(url))
    page.bring_to_front()
    expect(page.get_by_test_id("sign-in")).to_be_visible()
    return page


def _ended(tour: Tour) -> Page:
    page = tour.desk()
    start = tour.stage.node(ARMY).get_by_test_id("start")
    if start.is_visible():
        start.click()
        expect(page.get_by_test_id("cut-off")).to_have_count(0)
    page.context.clear_cookies()
    page.reload()
    expect(page.get_by_test_id("sign-in")).to_be_visible()
    return page


def _empty(tour: Tour) -> Page:
    page = tour.desk()
    expect(page.get_by_test_id("feed-row")).to_have_count(0)
    return page


def _busy(tour: Tour) -> Page:
    tour.busy()
    page = tour.desk()
    tour.quiet()
    return page


def _form(kind: str) -> Callable[[Tour], Page]:
    def reach(tour: Tour) -> Page:
        page = _busy(tour)
        page.evaluate("location.hash = '#/new'")
        page.get_by_test_id(f"begin-{kind}").click()
        expect(page.get_by_test_id(f"form-{kind}")).to_be_visible()
        return page

    return reach


def _authority(tour: Tour, path: str) -> Page:
    """A release authority's page, in a browser of its own."""
    url = _busy(tour).url.split("#")[0]
    page = tour.stage.apart()
    page.goto(url)
    page.locator('[data-testid=sign-in-as][data-account="authority"]').click()
    expect(page.get_by_test_id("shell")).to_be_visible()
    page.evaluate("path => (location.hash = path)", path)
    return page


def _group(tour: Tour) -> Page:
    page = _authority(tour, "#/release/groups")
    page.get_by_test_id("group-new").click()
    expect(page.get_by_test_id("form-group")).to_be_visible()
    return page


def _uses(tour: Tour) -> Page:
    tour.publish(ARMY, hour.mines())
    page = _authority(tour, "#/release/life-safety")
    expect(page.get_by_test_id("use").first).to_be_visible()
    return page


def _view(name: str) -> Callable[[Tour], Page]:
    def reach(tour: Tour) -> Page:
        page = _busy(tour)
        page.evaluate("name => (location.hash = `#/${name}`)", name)
        expect(page.locator("aside.panel > *").first).to_be_visible()
        expect(page.locator("aside.panel .skeleton")).to_have_count(0)
        return page

    return reach


def _amended(tour: Tour) -> Page:
    """The agency's own name and those above it, before they are said anew."""
    page = _view("admin/network")(tour)
    page.get_by_test_id("amend-open").click()
    page.get_by_test_id("amend-name-ar").fill("الجيش، مقر قيادة العمليات")
    page.get_by_test_id(f"amend-parent-{PESHMERGA}").check()
    page.get_by_test_id("amend-look").click()
    page.get_by_test_id("amend").click()
    page.get_by_test_id("amend-yes").scroll_into_view_if_needed()
    return page


def _record(name: str) -> Callable[[Tour], Page]:
    def reach(tour: Tour) -> Page:
        page = _busy(tour)
        if name in tour.made:  # the first of the hour may lie below what the feed has drawn
            page.evaluate("id => (location.hash = `#/records/${id}`)", tour.made[name])
        else:
            _row(page, name.removeprefix("their-"), PESHMERGA if name.startswith("their-") else ARMY).click()
        expect(page.get_by_test_id("record-panel")).to_be_visible()
        expect(page.locator("aside.panel .skeleton")).to_have_count(0)
        return page

    return reach


def _row(page: Page, kind: str, owner: str) -> Locator:
    return page.locator(f'[data-testid=feed-row][data-kind="{kind}"][data-owner="{owner}"]').first


def _written(tour: Tour) -> Page:
    page = _busy(tour)
    page.keyboard.press("r")
    page.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    page.get_by_test_id("field-category").select_option("post-empty")
    page.get_by_test_id("field-words").fill(hour.SPOT)
    page.get_by_test_id("audience-lines").click()
    expect(page.get_by_test_id("recipient")).to_have_count(3)
    return page


def _together(tour: Tour) -> Page:
    page = _form("claim")(tour)
    page.get_by_test_id("field-title").fill("دخول النقاط المخلاة مع البيشمركة")
    fill_claim(page, CLAIM)
    page.get_by_test_id("joint-more").click()
    page.get_by_test_id(f"agencies-{PESHMERGA}").check()
    page.get_by_test_id("must-answer").wait_for()
    page.locator("#agencies-hint").scroll_into_view_if_needed()
    return page


def _wrong(tour: Tour) -> Page:
    page = _busy(tour)
    page.keyboard.press("c")
    fill_claim(page, CLAIM)
    page.get_by_test_id("field-corners").fill("لا شيء\n38S LE 7")
    page.get_by_test_id("field-from").fill("25:99")
    page.get_by_test_id("field-from").blur()
    return page


def _answer(tour: Tour) -> Page:
    page = _record("their-movement")(tour)
    page.get_by_test_id("answer-object").click()
    page.get_by_test_id("answer-conditions").fill("بعد انتهاء معالجة العبوة")
    return page


def _recall(tour: Tour) -> Page:
    page = _record("spot")(tour)
    page.get_by_test_id("recall").click()
    return page


def _ringing(tour: Tour) -> Page:
    tour.busy()
    tour.publish(PESHMERGA, hour.alert("رتل يقترب من النقطة الشمالية", "approach"))
    page = tour.desk()
    expect(page.get_by_test_id("alarm").first).to_be_visible()
    return page


def _cut(tour: Tour) -> Page:
    page = _busy(tour)
    tour.stage.node(ARMY).get_by_test_id("kill").click()
    expect(page.get_by_test_id("cut-off")).to_be_visible()
    return page


def _then(tour: Tour) -> Page:
    page = _busy(tour)
    page.get_by_test_id("axis-play").click()
    expect(page.get_by_test_id("then-band")).to_be_visible()
    page.get_by_test_id("axis-play").click()
    return page


def _filtered(tour: Tour) -> Page:
    page = _busy(tour)
    page.get_by_test_id("filter-open").click()
    page.get_by_test_id("filter-words").fill("النقاط")
    expect(page.get_by_test_id("filter-standing")).to_be_visible()
    return page


def _sought(tour: Tour) -> Page:
    page = _busy(tour)
    page.keyboard.press("/")
    page.get_by_test_id("search").fill("مخمور")
    expect(page.get_by_test_id("hit").first).to_be_visible()
    return page


def _keys(tour: Tour) -> Page:
    page = _busy(tour)
    page.keyboard.press("Shift+Slash")
    expect(page.get_by_test_id("key-sheet")).to_be_visible()
    return page


def _map_window(tour: Tour) -> Page:
    page = _busy(tour).context.new_page()
    page.goto(tour.stage.pages[ARMY].url.split("#")[0] + "#/map-window/free")
    page.locator("body[data-ready=true]").wait_for()
    expect(page.get_by_test_id("map")).to_be_visible()
    return page


def _picker(tour: Tour) -> Page:
    tour.stage.picker.bring_to_front()
    tour.stage.picker.set_viewport_size(WIDE)
    return tour.stage.picker


def _sized(reach: Callable[[Tour], Page], size: Size, button: str) -> Callable[[Tour], Page]:
    """A screen at its size before something is pressed there: a drawer of a phone, the room's own ground on the wall."""

    def reached(tour: Tour) -> Page:
        page = reach(tour)
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.get_by_test_id(button).click()
        return page

    return reached


def screens() -> list[Screen]:
    """Every screen, in an order in which one leads to the next: first what needs an empty room, last what breaks it."""
    return [
        Screen("picker", _picker),
        Screen("sign-in", _door),
        Screen("sign-in-phone", _door, PHONE),
        Screen("room-empty", _empty),
        Screen("room", _busy),
        Screen("room-tablet", _busy, TABLET),
        Screen("room-phone", _busy, PHONE),
        Screen("room-phone-feed", _sized(_busy, PHONE, "feed-drawer"), PHONE),
        Screen("room-wall", _sized(_busy, WALL, "map-home"), WALL),
        *(Screen(f"record-{name}", _record(name)) for name in OPENED),
        Screen("record-tablet", _record("claim"), TABLET),
        Screen("record-phone", _record("claim"), PHONE),
        Screen("answer", _answer),
        Screen("recall", _recall),
        *(Screen(f"form-{kind}", _form(kind)) for kind in kinds()),
        Screen("form-group", _group),
        Screen("form-recipients", _written),
        Screen("form-claim-together", _together),
        Screen("form-wrong", _wrong),
        Screen("form-phone", _written, PHONE),
        *(Screen(f"view-{name.replace('/', '-')}", _view(name)) for name in views()),
        *(Screen(f"view-{name.replace('/', '-')}-tablet", _view(name), TABLET) for name in views()),
        Screen("view-release-life-safety", _uses),
        Screen("view-admin-network-amend", _amended),
        Screen("filter", _filtered),
        Screen("search", _sought),
        Screen("keys", _keys),
        Screen("map-window", _sized(_map_window, WALL, "map-home"), WALL),
        Screen("then", _then),
        Screen("alarm", _ringing),
        Screen("alarm-phone", _ringing, PHONE),
        Screen("cut-off", _cut, away=True),
        Screen("session-over", _ended, away=True),
    ]
