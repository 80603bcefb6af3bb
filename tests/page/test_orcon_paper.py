"""What another agency gave under ORCON is on no paper: not the printed map, not the printed log, not the browser's own print;
unless its owner has given leave to print it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import worlds
from tests.handed import held
from tests.page.conftest import Stage
from tests.page.test_forms import at_once, go, written
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_record_under_orcon_is_left_out_and_its_owner_can_be_asked(stage: Stage) -> None:
    at = stage.world.clock.now()
    bound = worlds.label([ARMY], caveats=["ORCON"])
    for words, label in (("open words", worlds.label([ARMY])), ("bound words", bound)):
        stage.publish(PESHMERGA, worlds.spot(words, label=label, at=at))
    stage.carry()
    stage.carry()
    page = stage.sit_down(ARMY, "ar")
    expect(page.get_by_test_id("feed-row").filter(has_text="bound words")).to_be_visible()
    page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.print; }")

    page.emulate_media(media="print")
    expect(page.get_by_test_id("orcon-no-print")).to_be_visible()
    expect(page.get_by_test_id("feed-row").first).to_be_hidden()
    page.emulate_media(media="screen")

    page.get_by_test_id("map-print").click()
    expect(page.get_by_test_id("sheet-row")).to_have_count(1)
    assert "bound words" not in page.get_by_test_id("map-sheet").inner_text()
    expect(page.get_by_test_id("toast")).to_contain_text("ORCON")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")

    page.goto(f"{stage.urls[ARMY]}#/watch")
    expect(page.get_by_test_id("watch-row").filter(has_text="bound words")).to_be_visible()
    page.evaluate("document.documentElement.dataset.print = 'watch'")
    page.emulate_media(media="print")
    expect(page.get_by_test_id("watch-row").filter(has_text="open words")).to_be_visible()
    expect(page.get_by_test_id("watch-row").filter(has_text="bound words")).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("delete document.documentElement.dataset.print")

    page.get_by_test_id("watch-row").filter(has_text="bound words").click()
    page.get_by_test_id("orcon-ask").click()
    expect(page.get_by_test_id("form-request")).to_be_visible()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_its_owners_leave_lets_it_be_printed_until_he_ends_it(stage: Stage, language: str) -> None:
    at = stage.world.clock.now()
    bound = stage.publish(PESHMERGA, worlds.spot("bound words", label=worlds.label([ARMY], caveats=["ORCON"]), at=at))
    stage.carry()
    stage.carry()
    here = held(stage.world, ARMY, bound)
    page = stage.sit_down(ARMY, language, path=f"#/records/{here}")
    shoot(page, f"orcon-note-{language}", "orcon")
    page.get_by_test_id("orcon-ask-print").click()
    expect(page.get_by_test_id("field-type")).to_have_value("export")
    expect(page.get_by_test_id("field-on")).to_have_count(0)
    shoot(page, f"orcon-ask-{language}", "form-request")
    go(page)
    (asked,) = written(stage, "request", ARMY)
    assert (asked["type"], asked["to"], asked["version"], asked["audience"]) == ("export", [PESHMERGA], 1, [ARMY])
    assert printed(page) == [], "asking is not being allowed"

    stage.carry()
    theirs = stage.sit_down(PESHMERGA, language)
    theirs.keyboard.press("t")
    card = theirs.get_by_test_id("requests-of-us").get_by_test_id("request")
    asked_for = card.get_by_test_id("leave-asked")
    expect(asked_for).to_have_attribute("data-audience", ARMY)
    expect(asked_for).to_contain_text("bound words")
    card.get_by_test_id("reply-accepted").click()
    expect(card.get_by_test_id("send")).to_be_enabled()
    shoot(theirs, f"orcon-reply-{language}", "reply-box")
    at_once(theirs, "send", "send-now")
    expect(card).to_have_attribute("data-wanted", "false")
    expect(page.get_by_test_id("orcon-may-print")).to_have_count(0)
    (said,) = written(stage, "reply", PESHMERGA)
    assert (said["use"], said["version"], said["audience"]) == ("export", 1, [ARMY])
    stage.carry()
    page.goto(f"{stage.urls[ARMY]}#/records/{here}")
    expect(page.get_by_test_id("orcon-may-print")).to_be_visible()
    expect(page.get_by_test_id("orcon-ask-print")).to_have_count(0)
    shoot(page, f"orcon-leave-{language}", "orcon")
    assert printed(page) == ["bound words"]

    page.goto(f"{stage.urls[ARMY]}#/watch")
    expect(page.get_by_test_id("watch-row").filter(has_text="bound words").first).to_be_visible()
    page.evaluate("void (window.print = () => { window.seen = document.querySelector('.panel-scroll').innerText; })")
    page.emulate_media(media="print")
    page.get_by_test_id("watch-print").dispatch_event("click")
    while page.evaluate("window.seen === undefined"):
        page.wait_for_timeout(50)
    assert "bound words" in page.evaluate("window.seen")
    page.emulate_media(media="screen")

    (answer,) = stage.world.records(PESHMERGA, "reply")
    stage.world.recall(PESHMERGA, answer.id)
    stage.carry()
    assert printed(page) == []


def printed(page: Page) -> list[str]:
    """The words of the records on the printed map."""
    page.evaluate("window.print = () => undefined")
    page.keyboard.press("Escape")
    page.get_by_test_id("map-print").click()
    page.get_by_test_id("map-sheet").wait_for(state="attached")
    found = [text for text in ("bound words",) if text in (page.get_by_test_id("map-sheet").text_content() or "")]
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_test_id("map-sheet")).to_have_count(0)
    return found


def shoot(page: Page, name: str, test_id: str) -> None:
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.get_by_test_id(test_id).first.scroll_into_view_if_needed()
        page.screenshot(path=Path(shots) / f"{name}.png")
