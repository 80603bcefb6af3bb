"""Looking back in the real browser: a band says that it is not now, feed and record are as they were, and alarms ring."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tansiq.demo.network import ARMY, PESHMERGA
from tests.demo.test_day_in_browser import Stage, row, send, stage

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
__all__ = ["stage"]
WORDS = "مجموعة صغيرة تعبر الوادي شرقاً"


def test_an_officer_looks_back_to_before_his_report_and_comes_back_to_now(stage: Stage) -> None:
    army, peshmerga = (stage.sit_down(agency) for agency in (ARMY, PESHMERGA))
    army.bring_to_front()
    army.keyboard.press("r")
    army.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    army.get_by_test_id("field-category").select_option("post-empty")
    army.get_by_test_id("field-words").fill(WORDS)
    army.get_by_test_id("audience-lines").click()
    expect(army.get_by_test_id("recipient")).to_have_count(3)
    send(army)
    expect(row(army, "spot", ARMY)).to_be_visible()
    band = army.get_by_test_id("then-band")
    expect(band).to_have_count(0)

    # ten minutes back: nobody knew of it
    army.keyboard.press("[")
    expect(band).to_be_visible()
    expect(band).not_to_have_attribute("data-shown", "")
    expect(row(army, "spot", ARMY)).to_have_count(0)
    stage.picture(army, "then-ar")

    # an alarm rings all the same
    peshmerga.bring_to_front()
    peshmerga.keyboard.press("a")
    peshmerga.get_by_test_id("field-place").fill("38S LE 71500 62400")
    peshmerga.get_by_test_id("field-danger").select_option("attack")
    peshmerga.get_by_test_id("field-words").fill("ابتعدوا عن الوادي")
    peshmerga.get_by_test_id("audience-lines").click()
    send(peshmerga)
    army.bring_to_front()
    expect(army.get_by_test_id("alarm-band")).to_be_visible()
    expect(band).to_be_visible()

    # played at 600 times its speed it comes back to now by itself
    army.keyboard.press("4")
    army.keyboard.press("l")
    expect(band).to_have_count(0)
    expect(row(army, "spot", ARMY)).to_be_visible()

    # by the slider's own keys, and back by one
    slider = army.get_by_test_id("axis-slider")
    slider.focus()
    slider.press("PageDown")
    expect(band).to_be_visible()
    expect(slider).to_have_attribute("aria-valuetext", band.get_attribute("data-at")[:16].replace("T", " ") + "Z")  # type: ignore[index]
    slider.press("0")
    expect(band).to_have_count(0)
    assert stage.strangers == []
    assert stage.complaints == []
