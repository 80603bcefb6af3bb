"""The map by hand: the menu at the pointer, signs, heaps of them, coordinates, measuring, layers; by mouse, by keyboard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from pyproj import Geod

from tansiq.geo.place import Place, Point
from tests import worlds
from tests.page.conftest import Stage
from tests.web.test_layers import AREA, collection, package
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]

HERE = (43.58, 35.81)
COPYING = ["clipboard-read", "clipboard-write"]


@pytest.fixture
def sharp() -> bool:
    """What the map draws, and where the hand meets it, is what is looked at here."""
    return True


def canvas(page: Page) -> Locator:
    return page.locator("[data-testid=map] canvas.maplibregl-canvas")


def middle(page: Page) -> tuple[float, float]:
    """The middle of the map on the screen."""
    box = page.get_by_test_id("map").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def go(page: Page, text: str = "35.81 43.58") -> None:
    """Bring a place into the middle of the map, as one does: by the box."""
    page.keyboard.press("/")
    page.get_by_test_id("search").fill(text)
    page.get_by_test_id("hit").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)  # the map comes to rest; nothing says so
    page.keyboard.press("Escape")


def spot_here(stage: Stage, words: str, east: float = 0.0, **more: object) -> None:
    now = stage.world.clock.now()
    place = Place(geometry=Point((HERE[0] + east, HERE[1])))
    stage.publish(ARMY, worlds.spot(words, at=now, place=place, **more))


def test_a_report_from_the_menu_at_the_pointer_has_its_place(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    go(page)
    x, y = middle(page)
    page.mouse.click(x, y, button="right")
    expect(page.get_by_role("menuitem")).to_have_count(6)
    expect(page.get_by_test_id("point-spot")).to_be_focused()
    for item in page.get_by_role("menuitem").all():
        word = item.locator(".word").bounding_box()
        assert word is not None
        assert word["x"] >= 0
        assert word["x"] + word["width"] <= 1440, "no word is cut off"
    page.keyboard.press("r")
    # as exact as a hand is at this scale, not to the metre
    expect(page.get_by_test_id("field-place")).to_have_value(re.compile(r"^38S LE 7\d{2} 6\d{2}$"))


def test_the_menu_by_keyboard_alone_and_back_to_the_map(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    canvas(page).focus()
    page.keyboard.press("Shift+F10")
    expect(page.get_by_test_id("point-spot")).to_be_focused()
    walked = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "End", "Home"):
        page.keyboard.press(key)
        walked.append(page.evaluate("document.activeElement.dataset.testid"))
    assert walked == ["point-alert", "point-claim", "point-alert", "point-here", "point-spot"]
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("point-menu")).to_have_count(0)
    expect(canvas(page)).to_be_focused()


def test_a_sign_opens_its_record_and_marks_its_row(stage: Stage) -> None:
    spot_here(stage, "Three trucks")
    page = stage.sit_down(ARMY)
    go(page)
    x, y = middle(page)
    row = page.locator("[data-testid=feed-row]").first
    page.mouse.move(x + 2, y)
    page.mouse.move(x, y)
    expect(row).to_have_class(re.compile("pointed"))
    page.mouse.move(x + 200, y)
    expect(row).not_to_have_class(re.compile("pointed"))
    page.mouse.click(x, y)
    expect(page.get_by_test_id("record-words")).to_have_text("Three trucks")


def test_a_heap_is_listed_the_worst_first_and_counts_only_what_the_desk_sees(stage: Stage) -> None:
    now = stage.world.clock.now()
    for n in range(3):
        spot_here(stage, f"Number {n}", n * 1e-5)
    stage.publish(ARMY, worlds.alert(at=now, place=Place(geometry=Point(HERE))))
    stage.publish(PESHMERGA, worlds.spot("Theirs alone", at=now, place=Place(geometry=Point(HERE))))
    stage.carry()
    page = stage.sit_down(ARMY)
    go(page)
    canvas(page).focus()
    page.keyboard.press("Enter")
    listed = page.get_by_test_id("under-row")
    expect(listed).to_have_count(4)
    assert [listed.nth(i).get_attribute("data-kind") for i in range(4)] == ["alert", "spot", "spot", "spot"]
    expect(listed.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("record-words")).to_have_text("Number 2")
    assert "Theirs alone" not in page.content()


def test_coordinates_in_four_forms_and_copied(stage: Stage) -> None:
    page = stage.sit_down(ARMY, permissions=COPYING)
    go(page)
    x, y = middle(page)
    out = page.get_by_test_id("read-out")
    seen = []
    for _ in range(4):
        page.mouse.move(x + 3, y)
        page.mouse.move(x, y)
        page.wait_for_timeout(100)
        page.keyboard.press("Control+c")
        expect(page.get_by_test_id("toast")).to_be_visible()
        seen.append(page.evaluate("navigator.clipboard.readText()"))
        out.click()
    mgrs, degrees, dms, utm = seen
    assert re.fullmatch(r"38S LE 7\d{4} 6\d{4}", mgrs)
    assert re.fullmatch(r"35\.8\d{4}, 43\.5\d{4}|35\.8\d{4}, 43\.58\d{3}", degrees)
    assert re.fullmatch(r"35°48'\d\d\.\d\"N 43°3[45]'\d\d\.\d\"E", dms)
    assert re.fullmatch(r"38S 37\d{4} 396\d{4}", utm)


def test_a_distance_typed_instead_of_drawn_is_projs(stage: Stage) -> None:
    page = stage.sit_down(ARMY, "en")
    page.get_by_test_id("map-measure").click()
    for text in ("35.77 43.58", "٣٥٫٨٠ ٤٣٫٥٨"):
        page.get_by_test_id("ruler-place").fill(text)
        page.keyboard.press("Enter")
    metres = Geod(ellps="WGS84").inv(43.58, 35.77, 43.58, 35.80)[2]
    expect(page.get_by_test_id("ruler-length")).to_have_text(f"{metres / 1000:.2f} km")
    expect(page.get_by_test_id("ruler-bearing")).to_have_text("000° · 0000 mil")
    page.get_by_test_id("ruler-place").fill("nowhere")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("ruler-place")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_test_id("ruler-place")).to_have_value("nowhere")
    page.get_by_test_id("ruler-undo").click()
    expect(page.get_by_test_id("ruler-length")).to_have_count(0)
    page.get_by_test_id("ruler-redo").click()
    expect(page.get_by_test_id("ruler-length")).to_have_text(f"{metres / 1000:.2f} km")
    page.get_by_test_id("ruler-close").click()
    expect(page.get_by_test_id("ruler")).to_have_count(0)


def test_the_view_before_comes_back(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    back, forth = page.get_by_test_id("map-back"), page.get_by_test_id("map-forth")
    expect(forth).to_be_disabled()
    before = page.evaluate("document.querySelector('.maplibregl-ctrl-scale').textContent")
    page.get_by_test_id("zoom-in").click()
    page.wait_for_timeout(1_200)  # a hand that moves on within a second goes to one place
    page.get_by_test_id("zoom-in").click()
    expect(back).to_be_enabled()
    page.wait_for_timeout(1_200)
    back.click()
    page.wait_for_timeout(600)
    back.click()
    expect(back).to_be_disabled()
    expect(page.locator(".maplibregl-ctrl-scale")).to_have_text(before)
    expect(forth).to_be_enabled()


def test_own_layers_show_and_a_bad_one_says_why(stage: Stage, language: str) -> None:
    layers = stage.world[ARMY].folder / "layers"
    layers.mkdir()
    (layers / "roads.geojson").write_bytes(collection(AREA, name="ڕێگا"))
    (layers / "cut.geojson").write_bytes(b"{")
    package(layers / "zones.gpkg", [])
    page = stage.sit_down(ARMY, language)
    page.get_by_test_id("map-layers").click()
    bad = page.get_by_test_id("own-layer-bad")
    expect(bad).to_have_attribute("data-name", "cut.geojson")
    assert "layer.unreadable" not in bad.inner_text(), "the reason in words"
    assert page.get_by_test_id("layer-alerts").count() == 0, "alerts cannot be switched off"
    with page.expect_response(lambda answer: "roads.geojson" in answer.url) as asked:
        page.get_by_test_id("layer-own-roads.geojson").locator("input").check()
    assert asked.value.status == 200
    page.get_by_test_id("layer-grid").locator("input").check()
    kept = json.loads(page.evaluate("localStorage.getItem('tansiq.map')"))
    assert kept["own"] == ["roads.geojson"]
    assert "grid" not in kept["hidden"]
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("layers")).to_have_count(0)


def corners(page: Page) -> list[str]:
    return page.get_by_test_id("field-corners").input_value().split("\n")


def until_changed(page: Page, act: Callable[[], None]) -> None:
    """A gesture that meets a handle. On a busy machine the map draws its handles late: the hand finds none, and tries again."""
    before = corners(page)
    for _ in range(10):
        act()
        page.wait_for_timeout(500)
        if corners(page) != before:
            return
    raise AssertionError("nothing there to take hold of")


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    def act() -> None:
        page.mouse.move(*start)
        page.mouse.down()
        for share in (0.3, 0.6, 1.0):
            page.mouse.move(start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
        page.mouse.up()

    until_changed(page, act)


def test_an_area_is_drawn_corrected_and_taken_back_step_by_step(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    go(page)
    x, y = middle(page)
    page.keyboard.press("c")
    page.get_by_test_id("field-corners").wait_for()
    page.wait_for_timeout(400)
    x, y = middle(page)
    for dx, dy in ((-80, -60), (80, -60), (80, 60)):
        page.mouse.click(x + dx, y + dy)
        page.wait_for_timeout(400)  # two clicks at once are a double click
    first = corners(page)
    assert len(first) == 3

    # a corner dragged is one step; the handle between two corners makes a new one; a right click takes one out
    drag(page, (x + 80, y + 60), (x + 40, y + 100))
    assert corners(page)[:2] == first[:2]
    assert corners(page)[2] != first[2]
    drag(page, (x, y - 60), (x, y - 120))
    assert [len(corners(page)), corners(page)[0], corners(page)[2]] == [4, first[0], first[1]]
    until_changed(page, lambda: page.mouse.click(x, y - 120, button="right"))
    assert len(corners(page)) == 3

    for steps in (4, 3, 3):
        page.get_by_test_id("corners-undo").click()
        assert len(corners(page)) == steps
    assert corners(page) == first
    page.get_by_test_id("corners-redo").click()
    assert corners(page)[2] != first[2]

    # a circle is two clicks, and an area like any other
    page.get_by_test_id("draw-round").click()
    for dx in (0, 70):
        page.mouse.click(x + dx, y)
        page.wait_for_timeout(400)
    expect(page.get_by_test_id("field-corners")).to_have_value(re.compile(r"^([^\n]+\n){23}[^\n]+$"))
    page.get_by_test_id("draw-done").click()
    expect(page.get_by_test_id("drawing")).to_have_count(0)
    expect(page.get_by_test_id("read-corners")).to_contain_text("24")


ASKED_OF_WORKERS = """
window.tansiqAsked = [];
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (said, ...rest) {
  window.tansiqAsked.push(said?.data?.source);
  return post.call(this, said, ...rest);
};
"""


def test_a_form_that_opens_leaves_the_map_alone(stage: Stage) -> None:
    """A source that is set again has the whole map drawn anew, for which a form that opens would have to wait."""
    page = stage.open(ARMY, "en")
    page.add_init_script(ASKED_OF_WORKERS)
    page.reload()
    stage.sign_in(page)
    page.wait_for_function("window.tansiqAsked.includes('pencil')")  # what is drawn by hand has its source, still empty
    page.wait_for_timeout(1_000)
    page.evaluate("() => void (window.tansiqAsked.length = 0)")
    page.keyboard.press("r")
    page.get_by_test_id("form-spot").wait_for()
    page.wait_for_timeout(500)
    assert page.evaluate("window.tansiqAsked") == []
    x, y = middle(page)
    page.mouse.click(x, y)
    page.wait_for_function("window.tansiqAsked.includes('pencil')")
