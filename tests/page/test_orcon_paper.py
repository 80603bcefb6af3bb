"""What another agency gave under ORCON is on no paper: not the printed map, not the printed log, not the browser's own print."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests import worlds
from tests.page.conftest import Stage
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
