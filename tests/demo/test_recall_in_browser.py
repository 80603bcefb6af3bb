"""A report taken back in the real browser: the officer's confirm, the other's page that drops it, and the states that he sees."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tansiq.demo.network import ARMY, PESHMERGA
from tests.demo.test_day_in_browser import Stage, row, send, stage

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
__all__ = ["stage"]
WORDS = "ثلاث نقاط على المرتفع أُخليت فجراً"


def test_a_report_is_taken_back_and_leaves_the_other_desks_open_page(stage: Stage) -> None:
    army, peshmerga = (stage.sit_down(agency) for agency in (ARMY, PESHMERGA))
    army.keyboard.press("r")
    army.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    army.get_by_test_id("field-category").select_option("post-empty")
    army.get_by_test_id("field-words").fill(WORDS)
    army.get_by_test_id("audience-lines").click()
    expect(army.get_by_test_id("recipient")).to_have_count(3)
    send(army)
    shown = row(peshmerga, "spot", ARMY)
    shown.click()
    expect(peshmerga.get_by_test_id("record-words")).to_have_text(WORDS)

    row(army, "spot", ARMY).click()
    # the Peshmerga's desk has opened it, and that is said with its time; the others' nodes have it
    opened = army.locator("[data-testid=delivery][data-state=seen]")
    expect(opened).to_have_attribute("data-agency", PESHMERGA)
    expect(opened.get_by_test_id("seen-at")).to_be_visible()
    expect(army.locator("[data-testid=delivery][data-state=received]")).to_have_count(2)
    stage.picture(army, "seen-ar")

    # the line to the Peshmerga is cut: the recall waits there, and is done at the others
    stage.node(PESHMERGA).get_by_test_id("cut").click()
    army.bring_to_front()
    army.get_by_test_id("recall").click()
    expect(army.get_by_test_id("recall-box")).to_contain_text("البيشمركة")
    stage.picture(army, "recall-ar")
    army.get_by_test_id("recall-confirm").click()
    expect(army.get_by_test_id("recalled")).to_be_visible()
    delivery = army.locator("[data-testid=delivery]")
    theirs = army.locator(f'[data-testid=delivery][data-agency="{PESHMERGA}"]')
    expect(army.locator("[data-testid=delivery][data-state=recalled]")).to_have_count(2)
    expect(theirs).not_to_have_attribute("data-state", "recalled")
    expect(peshmerga.get_by_test_id("record-words")).to_have_text(WORDS)

    # the line is back: it leaves the open page, and the owner sees that it is destroyed there
    stage.node(PESHMERGA).get_by_test_id("heal").click()
    expect(theirs).to_have_attribute("data-state", "recalled")
    expect(delivery).to_have_count(3)
    expect(shown).to_have_count(0)
    expect(peshmerga.get_by_test_id("record-words")).to_have_count(0)
    expect(peshmerga.get_by_test_id("record-refused")).to_be_visible()
    expect(army.get_by_test_id("recall")).to_have_count(0)
    expect(army.get_by_test_id("next-version")).to_have_count(0)
    assert stage.strangers == []
    assert stage.complaints == []
