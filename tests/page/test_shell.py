"""The command box, the sheet of keys, and an alarm that rings until it is acknowledged; all by keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests import worlds
from tests.page.conftest import Stage
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]


def hits(page: Page, group: str) -> list[str]:
    return page.locator(f"[data-testid=hit][data-group={group}] bdi:first-of-type").all_inner_texts()


def test_one_box_finds_and_does_everything_by_keyboard(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    stage.publish(PESHMERGA, worlds.spot("سيارتان قرب الوادي", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    box = page.get_by_test_id("search")

    # a coordinate, typed while an Arabic keyboard was on: one may go there, or report from there
    page.keyboard.press("/")
    expect(box).to_be_focused()
    box.fill("٣٨س مث ٧١٥٠٠ ٦٢٤٠٠")
    expect(page.locator("[data-testid=hit][data-key=go]")).to_contain_text("38S LE 71500 62400")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("field-place")).to_have_value("38S LE 71500 62400")

    # words of a record, in another spelling, from within the form; Enter opens it
    page.get_by_test_id("field-place").press("Control+k")
    expect(box).to_be_focused()
    box.fill("سیارتان")
    expect(page.locator("[data-testid=hit][data-group=records]")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("record-words")).to_have_text("سيارتان قرب الوادي")

    # a place without a gazetteer, and a sector
    page.keyboard.press("/")
    box.fill("مخمور")
    expect(page.locator("[data-testid=hit][data-group=places]").first).to_be_visible()
    assert len(hits(page, "sectors")) >= 1
    page.keyboard.press("Escape")
    expect(box).to_have_value("")

    # commands: another language, night
    other = {"ar": "English", "ckb": "العربية", "en": "کوردی"}[language]
    box.fill(other)
    expect(page.locator("[data-testid=hit][data-group=commands]")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("html")).not_to_have_attribute("lang", language)
    page.keyboard.press("/")
    expect(
        page.locator("[data-testid=hit][data-key=theme-night], [data-testid=hit][data-key=theme-light]")
    ).to_have_count(1)
    page.keyboard.press("Escape")

    page.keyboard.press("Shift+Slash")
    expect(page.get_by_test_id("key-sheet")).to_be_visible()
    letters = [key for key in page.get_by_test_id("key-sheet").locator("kbd").all_inner_texts() if len(key) == 1]
    assert len(letters) == len(set(letters)) > 12, "each key does one thing"
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("key-sheet")).to_be_hidden()


def test_an_alarm_rings_until_the_desk_acknowledges_and_a_mute_page_says_so(stage: Stage) -> None:
    page = stage.open(ARMY)
    # before the page's own code: count what is sounded
    page.add_init_script(
        "window.sounded = [];"
        "const start = OscillatorNode.prototype.start;"
        "OscillatorNode.prototype.start = function (at) {"
        " window.sounded.push([this.type, Date.now()]); return start.call(this, at); };"
    )
    page.reload()
    stage.sign_in(page)
    control = page.get_by_test_id("alarm-control")
    expect(control).to_have_attribute("data-muted", "false")
    expect(control).to_have_attribute("data-tested", "false")
    stage.publish(PESHMERGA, worlds.alert("ابتعدوا عن الوادي", to=(ARMY,), at=stage.world.clock.now()))
    stage.publish(PESHMERGA, worlds.alert("ابتعدوا عن التل", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    expect(page.get_by_test_id("alarm")).to_have_count(2)
    expect(control).to_have_attribute("data-tested", "true")
    page.wait_for_timeout(4_000)
    wails = "[...new Set(window.sounded.filter(([type]) => type === 'square').map(([, at]) => Math.round(at / 1000)))].length"
    assert page.evaluate(wails) <= 2, "two alarms in one breath are one wail"

    # everything at once, from the command box
    page.keyboard.press("/")
    expect(page.locator("[data-testid=hit][data-key=acknowledge-all]")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("alarm-band")).to_have_count(0)
    before = page.evaluate("window.sounded.length")
    page.wait_for_timeout(16_000)
    assert page.evaluate("window.sounded.length") == before, "nothing rings that was acknowledged"

    # loaded again, nobody has touched it: mute, and it says so
    page.reload()
    page.locator("body[data-ready=true]").wait_for()
    expect(control).to_have_attribute("data-muted", "true")
    control.click()
    expect(control).to_have_attribute("data-muted", "false")
    expect(control).to_have_attribute("data-tested", "true")


def test_no_age_of_a_picture_is_cut_off_and_it_grows_when_our_own_node_is_lost(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language, viewport={"width": 1240, "height": 768})
    stage.carry()
    ages = page.get_by_test_id("link").locator(".ages")
    expect(ages).to_have_count(2)
    expect(page.get_by_test_id("link").first).to_have_attribute("data-picture-age", re.compile(r"\d"))
    cut = "(all) => all.filter((age) => age.scrollWidth > age.clientWidth).map((age) => age.innerText)"
    assert ages.evaluate_all(cut) == []
    row = page.locator(".links").bounding_box()
    assert row is not None
    for box in (each.bounding_box() for each in ages.all()):
        assert box is not None
        assert row["x"] <= box["x"] < box["x"] + box["width"] <= row["x"] + row["width"]

    page.context.set_offline(True)
    expect(page.get_by_test_id("link").first).to_have_attribute("data-state", "unknown")
    told = ages.first.inner_text()
    expect(ages.first).not_to_have_text(told)
    page.context.set_offline(False)
