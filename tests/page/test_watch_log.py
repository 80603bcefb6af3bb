"""The watch log in the browser: it writes itself, takes an entry in one line, is handed over and taken, and is printed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests import worlds
from tests.page import looking
from tests.page.conftest import Stage
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
ENTRY = "عاد التيار إلى الغرفة"


def whats(page: Page) -> list[str | None]:
    """What the lines say happened, newest first."""
    rows = page.get_by_test_id("watch-row")
    return [rows.nth(i).get_attribute("data-what") for i in range(rows.count())]


def looked(page: Page, language: str) -> list[str]:
    """What is wrong to look at in the log itself; the shell round it has its own tests."""
    return [fault for fault in looking.look(page, language) if "watch" in fault or "shift" in fault]


def line(page: Page, what: str) -> Page:
    return page.locator(f"[data-testid=watch-row][data-what={what}]")  # type: ignore[return-value]


def test_the_log_writes_itself_and_a_recall_leaves_only_that_there_was_one(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    page.keyboard.press("w")
    expect(page.get_by_test_id("watch-empty")).to_be_visible()
    now = stage.world.clock.now()
    wrong = stage.publish(PESHMERGA, worlds.alert("الموضع الخطأ", to=(ARMY,), at=now))
    stage.carry()
    expect(line(page, "received")).to_contain_text("الموضع الخطأ")
    expect(line(page, "rang")).to_contain_text("الموضع الخطأ")
    page.get_by_test_id("alarm-acknowledge").first.click()
    expect(line(page, "acknowledged")).to_contain_text("officer")
    assert looked(page, language) == []
    stage.world.recall(PESHMERGA, wrong.id)
    stage.carry()
    expect(line(page, "recalled-by-owner")).to_have_count(1)
    assert whats(page) == ["recalled-by-owner"]
    expect(page.locator("body")).not_to_contain_text("الموضع الخطأ")


def test_an_entry_is_one_line_and_stays_with_us(stage: Stage) -> None:
    page = stage.sit_down(ARMY, path="#/watch")
    page.get_by_test_id("watch-entry").fill(ENTRY)
    page.keyboard.press("Enter")
    expect(line(page, "log")).to_contain_text(ENTRY)
    expect(line(page, "log")).to_contain_text("officer")
    expect(page.get_by_test_id("watch-entry")).to_have_value("")
    stage.carry()
    assert stage.world.records(PESHMERGA, "watch") == stage.world.records(COMMAND, "watch") == []
    page.get_by_test_id("watch-sieve-alarms").click()
    expect(page.get_by_test_id("watch-empty")).to_be_visible()
    page.get_by_test_id("watch-sieve-entries").click()
    expect(line(page, "log")).to_have_count(1)
    page.get_by_test_id("watch-day-before").click()
    expect(page.get_by_test_id("watch-empty")).to_be_visible()
    page.get_by_test_id("watch-today").click()
    expect(line(page, "log")).to_have_count(1)


def test_an_entry_that_is_refused_stays_in_its_box(stage: Stage) -> None:
    page = stage.sit_down(ARMY, path="#/watch")
    page.route("**/api/records", lambda route: route.fulfill(status=507, json={"code": "store.full", "title": "Full."}))
    page.get_by_test_id("watch-entry").fill(ENTRY)
    page.get_by_test_id("watch-add").click()
    expect(page.locator("#watch-entry-wrong")).to_be_visible()
    expect(page.get_by_test_id("watch-entry")).to_have_value(ENTRY)


def test_the_hand_over_comes_filled_in_and_the_next_shift_takes_it(stage: Stage, language: str) -> None:
    now = stage.world.clock.now()
    stage.publish(PESHMERGA, worlds.movement("قافلة على الطريق", to=(ARMY, COMMAND), at=now))
    stage.publish(ARMY, worlds.spot("سيارتان", to=(PESHMERGA,), level=2, at=now))
    stage.carry()
    page = stage.sit_down(ARMY, language, "#/watch")
    shift = page.get_by_test_id("shift")
    expect(shift).to_have_attribute("data-state", "none")
    page.get_by_test_id("hand-over").click()
    pending = page.get_by_test_id("field-pending")
    expect(pending).to_have_value(re.compile("قافلة على الطريق.*قافلة على الطريق.*سيارتان", re.DOTALL))
    page.get_by_test_id("field-text").fill("الجسر مغلق حتى السابعة")
    page.get_by_test_id("send").click()
    page.get_by_test_id("send-now").click()
    expect(page.get_by_test_id("record-words")).to_have_text("الجسر مغلق حتى السابعة")
    expect(page.get_by_test_id("watch-pending")).to_contain_text("سيارتان")

    other = stage.sit_down(ARMY, language, "#/watch")
    shift = other.get_by_test_id("shift")
    expect(shift).to_have_attribute("data-state", "open")
    expect(shift).to_contain_text("الجسر مغلق حتى السابعة")
    assert looked(other, language) == []
    other.get_by_test_id("take-over").click()
    expect(shift).to_have_attribute("data-state", "taken")
    expect(line(other, "taken-over")).to_contain_text("officer")


def test_the_printed_page_is_the_log_alone(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language, "#/watch")
    page.get_by_test_id("watch-entry").fill(ENTRY)
    page.get_by_test_id("watch-add").click()
    expect(line(page, "log")).to_have_count(1)
    page.evaluate("() => { window.print = () => { window.printed = document.documentElement.dataset.print } }")
    page.get_by_test_id("watch-print").click()
    page.wait_for_function("window.printed === 'watch'")
    page.evaluate("document.documentElement.dataset.print = 'watch'")
    page.emulate_media(media="print")
    expect(line(page, "log")).to_be_visible()
    for hidden in ("feed", "rail", "watch-entry", "watch-print", "hand-over"):
        expect(page.get_by_test_id(hidden)).to_be_hidden()
