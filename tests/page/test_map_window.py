"""The map beyond its first window: the menu under a finger, a second window of the map alone, and one sheet of paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tansiq.geo.place import Place, Point
from tests import worlds
from tests.page.conftest import Stage
from tests.page.test_map import HERE, canvas, go, middle, spot_here
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]

WIDTH, HEIGHT = 390, 844
PHONE: dict[str, Any] = {"viewport": {"width": WIDTH, "height": HEIGHT}, "has_touch": True, "is_mobile": True}
TARGET_PX = 40
A4_MM = (297, 210)
POINT_MM = 25.4 / 72
NEAR_M = 60
LISTEN = """() => {
  window.told = [];
  window.ear = new BroadcastChannel("tansiq.map");
  window.ear.onmessage = ({ data }) => window.told.push(data.box);
}"""


@pytest.fixture
def sharp() -> bool:
    """What the map draws, and where the hand meets it, is what is looked at here."""
    return True


def touch(hand: CDPSession, kind: str, *points: Sequence[float]) -> None:
    """Fingers on the glass: where all of them are now."""
    hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})


def looks(page: Page) -> tuple[int, int]:
    """Where the middle of a map is, metres in its square: the menu there is called after it."""
    canvas(page).focus()
    page.keyboard.press("Shift+F10")
    called = page.get_by_test_id("point-menu").get_attribute("aria-label") or ""
    page.keyboard.press("Escape")
    found = re.search(r"38S LE (\d{5}) (\d{5})", called)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def until_it_looks(page: Page, there: tuple[int, int]) -> None:
    """The other window's map comes after, in its own time."""
    for _ in range(40):
        if looks(page) == pytest.approx(there, abs=NEAR_M):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{looks(page)} and not {there}")


def uncut(page: Page) -> None:
    """Every heading of the sheet is whole, and the sheet is no longer than the paper."""
    cut = page.locator(".map-sheet :is(th, dt, header b, header span, .ribbon)").evaluate_all(
        "(all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent)"
    )
    assert cut == []
    assert page.get_by_test_id("map-sheet").evaluate("(sheet) => sheet.scrollHeight - sheet.clientHeight") <= 1


def test_a_long_press_opens_the_menu_and_a_slip_or_a_second_finger_does_not(stage: Stage) -> None:
    page = stage.sit_down(ARMY, "ckb", **PHONE)
    hand = page.context.new_cdp_session(page)
    x, y = middle(page)
    menu = page.get_by_test_id("point-menu")

    touch(hand, "touchStart", (x, y))
    touch(hand, "touchMove", (x, y - 24))
    page.wait_for_timeout(800)
    expect(menu).to_have_count(0)
    touch(hand, "touchEnd")

    touch(hand, "touchStart", (x, y))
    touch(hand, "touchStart", (x, y), (x + 60, y))
    page.wait_for_timeout(800)
    expect(menu).to_have_count(0)
    touch(hand, "touchEnd")

    for at in ((x, y), (384, y), (6, y + 195)):  # in the open, and at two edges
        touch(hand, "touchStart", at)
        expect(menu).to_be_visible()
        touch(hand, "touchMove", (at[0], at[1] - 4))
        touch(hand, "touchEnd")
        expect(page.get_by_test_id("point-spot")).to_be_focused()
        for item in page.get_by_role("menuitem").all():
            box = item.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= TARGET_PX
            assert 0 <= box["x"] <= box["x"] + box["width"] <= WIDTH
            assert 0 <= box["y"] <= box["y"] + box["height"] <= HEIGHT
        page.keyboard.press("Escape")
        expect(menu).to_have_count(0)
        expect(canvas(page)).to_be_focused()

    touch(hand, "touchStart", (x, y))
    expect(menu).to_be_visible()
    touch(hand, "touchEnd")
    page.get_by_test_id("point-spot").tap()
    expect(page.get_by_test_id("field-place")).to_have_value(re.compile(r"^38S L"))


def test_a_map_window_goes_where_the_room_page_goes_until_it_is_let_free(stage: Stage) -> None:
    spot_here(stage, "Three trucks")
    page = stage.sit_down(ARMY, viewport={"width": 1190, "height": 640})
    with page.context.expect_page() as opened:
        page.get_by_test_id("map-window").click()
    wall = opened.value
    wall.locator("body[data-ready=true]").wait_for()
    assert wall.url.endswith("#/map-window")
    for absent in ("feed", "rail", "search", "mine", "time-axis"):
        expect(wall.get_by_test_id(absent)).to_have_count(0)
    expect(wall.get_by_test_id("clock")).to_be_visible()
    expect(wall.get_by_test_id("link").first).to_be_visible()
    expect(wall.get_by_test_id("alarm-state")).to_have_attribute("data-ringing", "0")

    # no form can be begun, neither by the menu nor by a key
    canvas(wall).focus()
    wall.keyboard.press("n")
    wall.keyboard.press("Shift+F10")
    expect(wall.get_by_role("menuitem")).to_have_count(3)
    wall.keyboard.press("Escape")

    go(page)
    here = looks(page)
    until_it_looks(wall, here)

    # what is chosen there is open in the room; what is no longer open in the room is no longer chosen there
    wall.mouse.click(*middle(wall))
    expect(page.get_by_test_id("record-words")).to_have_text("Three trucks")
    assert re.search(r"#/map-window/records/.+", wall.url)
    page.keyboard.press("Escape")
    wall.wait_for_url(re.compile(r"#/map-window/?$"))

    follow = wall.get_by_test_id("map-window-follow")
    expect(follow).to_have_attribute("aria-pressed", "true")
    follow.click()
    expect(follow).to_have_attribute("aria-pressed", "false")
    go(page, "35.70 43.40")
    assert looks(wall) == pytest.approx(here, abs=NEAR_M)
    follow.click()
    until_it_looks(wall, looks(page))
    follow.click()

    # it shows that it rings, and leaves the answer to the desk
    stage.publish(PESHMERGA, worlds.alert("Keep away", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    expect(wall.get_by_test_id("alarm-state")).to_have_attribute("data-ringing", "1")
    expect(wall.get_by_test_id("alarm")).to_contain_text("Keep away")
    expect(wall.get_by_test_id("alarm-acknowledge")).to_have_count(0)

    # signed out, nothing of the picture stays; signed in again, it is the same window
    page.get_by_test_id("sign-out").click()
    wall.get_by_test_id("sign-in-button").wait_for()
    expect(wall.get_by_test_id("map")).to_have_count(0)
    stage.sign_in(wall)
    expect(follow).to_have_attribute("aria-pressed", "false")
    assert wall.url.endswith("#/map-window/free")


def test_the_map_on_one_sheet_of_paper(stage: Stage) -> None:
    now = stage.world.clock.now()
    for n in range(12):
        spot_here(stage, f"Number {n}", n * 1e-3)
    stage.publish(ARMY, worlds.alert(at=now, place=Place(geometry=Point(HERE))))
    page = stage.sit_down(ARMY)
    go(page)
    here = looks(page)
    page.evaluate("() => { window.print = () => { window.printed = document.documentElement.dataset.print } }")
    page.get_by_test_id("map-print").click()
    page.wait_for_function("window.printed === 'map'")
    page.emulate_media(media="print")
    sheet = page.get_by_test_id("map-sheet")
    expect(sheet).to_be_visible()
    for hidden in ("status-line", "feed", "search", "map-print"):
        expect(page.get_by_test_id(hidden)).to_be_hidden()
    expect(page.get_by_test_id("sheet-utc")).to_have_text(re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\dZ$"))
    expect(page.get_by_test_id("sheet-grid")).to_have_text("MGRS, WGS 84")
    expect(page.get_by_test_id("sheet-scale")).to_have_text(re.compile(r"^[125]0* k?m$"))
    expect(page.get_by_test_id("sheet-row")).to_have_count(7)
    expect(page.get_by_test_id("sheet-row").first).to_have_attribute("data-kind", "alert")
    expect(page.get_by_test_id("sheet-more")).to_contain_text("6")
    uncut(page)
    colours = page.evaluate(
        """() => {
          const canvas = document.querySelector(".map-sheet canvas");
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return new Set(new Uint32Array(data.buffer)).size;
        }"""
    )
    assert colours > 20, "a picture, and not the empty canvas that WebGL leaves"

    page.evaluate(LISTEN)
    printed = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", printed)
    assert len(boxes) == 1, "one page"
    assert [float(side) * POINT_MM for side in boxes[0]] == pytest.approx(A4_MM, abs=1)
    page.emulate_media(media="screen")
    expect(sheet).to_have_count(0)  # the browser has said that it has printed
    expect(page.get_by_test_id("feed")).to_be_visible()
    page.get_by_test_id("language-ckb").click()
    page.keyboard.press("/")
    page.locator("[data-testid=hit][data-key=map-print]").click()
    page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    uncut(page)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")

    assert looks(page) == here
    widths = page.evaluate("window.told.map(([west, , east]) => east - west)")
    assert widths == pytest.approx([widths[0]] * len(widths)) if widths else True, "paper moves no wall"
