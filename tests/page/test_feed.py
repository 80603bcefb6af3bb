"""The feed: rows by key, unread, the filter and its address, what it hides, row and map."""

from __future__ import annotations

import re
from datetime import timedelta

import msgspec
import pytest
from playwright.sync_api import Page, expect

from tansiq.bench.filling import fill
from tansiq.geo.place import Place, Point
from tests import worlds
from tests.page.conftest import Stage
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


def rows(page: Page) -> list[str]:
    """The words of the rows that are drawn, newest first."""
    return page.locator("[data-testid=feed-row] .second").all_inner_texts()


def at(page: Page) -> str | None:
    """The record whose row has the focus."""
    return page.evaluate("document.activeElement?.dataset?.id ?? null")


def test_rows_are_walked_by_key_and_stay_read_over_a_reload(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    stored = [
        stage.publish(PESHMERGA, worlds.spot(f"Number {n}", to=(ARMY,), at=stage.world.clock.now())) for n in range(4)
    ]
    stage.carry()
    found = page.locator("[data-testid=feed-row]")
    expect(found).to_have_count(4)
    expect(page.locator("[data-testid=feed-row][data-unread=true]")).to_have_count(4)
    ids = [found.nth(i).get_attribute("data-id") for i in range(4)]
    assert len(stored) == len(set(ids)) == 4

    walked = []
    for key in ("j", "j", "ArrowDown", "k", "End", "Home", "j"):
        page.keyboard.press(key)
        page.wait_for_timeout(60)
        walked.append(ids.index(at(page)))
    assert walked == [0, 1, 2, 1, 3, 0, 1]
    assert page.locator("[data-feed-row][tabindex='0']").count() == 1, "Tab stops at one row"

    page.keyboard.press("Enter")
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", ids[1] or "")
    expect(page.locator("[data-unread=true]")).to_have_count(3)
    page.keyboard.press("u")
    expect(page.locator("[data-unread=true]")).to_have_count(4)
    page.keyboard.press("u")
    expect(page.locator("[data-unread=true]")).to_have_count(3)
    page.reload()
    page.locator("body[data-ready=true]").wait_for()
    expect(page.locator("[data-unread=true]")).to_have_count(3)
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", ids[1] or "")
    page.get_by_test_id("mark-all-read").click()
    expect(page.locator("[data-unread=true]")).to_have_count(0)


def test_a_row_gives_its_grid_no_finer_than_the_place_is_known(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    rough = Place(geometry=Point((44.9, 36.9)), precision_m=1000, mgrs="38SNF9136984024")
    stage.publish(ARMY, worlds.spot("Four trucks", at=stage.world.clock.now(), place=rough))
    expect(page.get_by_test_id("feed-row").locator(".place bdi")).to_have_text(re.compile(r"^38S [A-Z]{2} \d\d \d\d$"))


def test_the_filter_stands_in_the_address_and_says_what_it_hides(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    now = stage.world.clock.now()
    strip = Place(geometry=Point((43.58, 35.81)))
    stage.publish(ARMY, worlds.spot("سيارتان قرب النقطة", at=now - timedelta(hours=3), place=strip))
    stage.publish(ARMY, worlds.spot("Four trucks", at=now, place=Place(geometry=Point((44.9, 36.9)))))
    stage.publish(PESHMERGA, worlds.alert("Keep away", to=(ARMY,), at=now, place=strip))
    stage.carry()
    expect(page.get_by_test_id("feed-row")).to_have_count(3)

    page.get_by_test_id("sieve-alerts").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    assert "kind=alert" in page.url
    page.get_by_test_id("sieve-own").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(2)
    page.keyboard.press("x")
    expect(page.get_by_test_id("feed-row")).to_have_count(3)

    # words in another spelling, by the key that leads there; then what comes and does not fit is counted
    page.keyboard.press("s")
    page.keyboard.type("سیار")
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    page.keyboard.type("x")
    expect(page.get_by_test_id("feed-empty")).to_be_visible()
    page.get_by_test_id("filter-words").fill("سيار")
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    stage.publish(PESHMERGA, worlds.spot("Nothing of the kind", to=(ARMY,), at=now))
    stage.publish(PESHMERGA, worlds.spot("سيارة ثالثة", to=(ARMY,), at=now))
    stage.carry()
    expect(page.get_by_test_id("feed-row")).to_have_count(2)
    expect(page.get_by_test_id("filter-standing")).to_have_attribute("data-hidden", "1")
    page.reload()
    page.locator("body[data-ready=true]").wait_for()
    expect(page.get_by_test_id("filter-words")).to_have_value("سيار")
    expect(page.get_by_test_id("feed-row")).to_have_count(2)
    page.get_by_test_id("filter-clear").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(5)
    expect(page.get_by_test_id("filter-words")).to_have_value("")

    page.get_by_test_id("filter-open").click()
    page.get_by_test_id("filter-time").select_option("1")
    expect(page.get_by_test_id("feed-row")).to_have_count(4)
    page.locator(f"[data-testid=filter-owner][data-id={PESHMERGA}]").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(3)
    expect(page.get_by_test_id("filter-count")).to_have_text("2")
    page.locator(f"[data-testid=filter-owner][data-id={PESHMERGA}]").click()
    page.get_by_test_id("filter-time").select_option("range")
    page.get_by_test_id("filter-to").fill((now - timedelta(hours=2)).strftime("%Y-%m-%d %H:%MZ"))
    page.get_by_test_id("filter-to").press("Tab")
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    page.get_by_test_id("filter-from").fill("soon")
    page.get_by_test_id("filter-from").press("Tab")
    expect(page.get_by_test_id("filter-from")).to_have_attribute("aria-invalid", "true")
    page.get_by_test_id("filter-clear").click()

    # the ground: a sector, and what the map shows
    page.locator("[data-testid=filter-sector][data-id=makhmur-between]").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(4)
    page.get_by_test_id("filter-clear").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(5)
    page.get_by_test_id("filter-in-view").click()
    expect(page.get_by_test_id("feed-row")).to_have_count(4)
    assert "Four trucks" not in rows(page)


def test_a_row_without_words_of_its_own_is_told_in_the_readers_language(stage: Stage) -> None:
    hazard = worlds.raw({"danger": "ied", "state": "suspected"})
    stage.publish(PESHMERGA, msgspec.structs.replace(worlds.spot(to=(ARMY,)), kind="hazard", body=hazard))
    stage.carry()
    page = stage.sit_down(ARMY)
    expect(page.get_by_test_id("feed-row").locator(".second")).to_have_text("عبوة ناسفة")
    page.get_by_test_id("language-en").click()
    expect(page.get_by_test_id("feed-row").locator(".second")).to_have_text("Improvised device")


def test_a_feed_of_twenty_thousand_is_walked_to_its_end_and_nothing_moves_under_the_eye(stage: Stage) -> None:
    fill(stage.world[ARMY], 20_000, (PESHMERGA,))
    page = stage.sit_down(ARMY)
    feed = page.get_by_test_id("feed")
    expect(feed).to_have_attribute("data-length", "20000")
    assert page.get_by_test_id("feed-row").count() < 60, "only what is seen is drawn"

    page.keyboard.press("j")
    page.keyboard.press("End")
    expect(page.locator("[aria-posinset='20000'] [data-testid=feed-row]")).to_be_focused()
    page.keyboard.press("Home")
    expect(page.locator("[aria-posinset='1'] [data-testid=feed-row]")).to_be_focused()

    # in the middle of the list: what comes above moves nothing, and is counted
    page.evaluate("document.querySelector('.rows').scrollTop = 10000 * 58")
    expect(page.locator("[aria-posinset='10005'] [data-testid=feed-row]")).to_be_visible()
    looked_at = page.locator("[aria-posinset='10005'] [data-testid=feed-row]").get_attribute("data-id")
    place = page.locator(f"[data-id='{looked_at}']")
    before = place.bounding_box()
    for n in range(3):
        stage.publish(PESHMERGA, worlds.spot(f"Later {n}", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    expect(feed).to_have_attribute("data-length", "20003")
    expect(page.get_by_test_id("new-pill")).to_contain_text("3")
    after = place.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["y"] - after["y"]) < 1.5
    page.get_by_test_id("new-pill").click()
    expect(page.locator("[aria-posinset='1'] .second")).to_have_text("Later 2")


def test_memory_does_not_grow_with_what_was_scrolled_through(stage: Stage) -> None:
    fill(stage.world[ARMY], 6_000, (PESHMERGA,))
    page = stage.sit_down(ARMY)
    expect(page.get_by_test_id("feed")).to_have_attribute("data-length", "6000")
    for place in range(0, 6_000, 150):
        page.evaluate(f"document.querySelector('.rows').scrollTop = {place} * 58")
        page.locator(f"[aria-posinset='{place + 3}'] [data-testid=feed-row]").wait_for()
    loaded = int(page.get_by_test_id("feed").get_attribute("data-loaded") or "0")
    assert 2_500 <= loaded <= 3_200, loaded
    page.evaluate("document.querySelector('.rows').scrollTop = 2000 * 58")
    expect(page.locator("[aria-posinset='2003'] [data-testid=feed-row]")).to_be_visible()


def test_a_recalled_record_leaves_the_feed_the_filter_and_the_page(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    stored = stage.publish(PESHMERGA, worlds.spot("To be taken back", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    page.get_by_test_id("filter-words").fill("taken")
    expect(page.get_by_test_id("feed-row")).to_have_count(1)
    stage.world.recall(PESHMERGA, stored.id)
    stage.carry()
    expect(page.get_by_test_id("feed-row")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("feed-row")).to_have_count(0)
    assert "To be taken back" not in page.content()
