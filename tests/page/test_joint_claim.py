"""A claim that two agencies make together: ticked in the form, shown with what it waits for, agreed once the other concurs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.page.conftest import Stage
from tests.page.test_forms import arabic, go, written
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
CORNERS = ("35.55000 43.30000", "35.55000 43.32000", "35.57000 43.32000")
"""Deep in the army's own sector: the ground asks nobody."""


def shot(page: Page, name: str) -> None:
    if folder := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.mark.parametrize("language", ["ar", "ckb", "en"])
def test_a_claim_is_made_together_in_the_form_and_agreed_by_the_others_word(stage: Stage, language: str) -> None:
    here = stage.sit_down(ARMY, language)
    here.keyboard.press("c")
    here.get_by_test_id("field-title").fill("مسك النقاط المخلاة")
    here.get_by_test_id("field-corners").fill("\n".join(CORNERS))
    here.get_by_test_id("audience-own").click()
    expect(here.get_by_test_id("must-answer")).to_have_count(0)
    here.get_by_test_id("joint-more").click()
    expect(here.get_by_test_id(f"agencies-{ARMY}")).to_have_count(0)
    here.get_by_test_id(f"agencies-{PESHMERGA}").check()
    said = here.locator("#agencies-hint").text_content()
    assert arabic(said) == (language != "en")
    expect(here.get_by_test_id("must-answer")).to_be_visible()
    expect(here.locator(f"[data-testid=recipient][data-agency={PESHMERGA}]")).to_have_attribute("data-minimum", "false")
    here.get_by_test_id("joint-more").scroll_into_view_if_needed()
    shot(here, f"joint-claim-form-{language}")
    go(here)
    expect(here.get_by_test_id("record-panel")).to_be_visible()
    assert [body["agencies"] for body in written(stage, "claim")] == [[PESHMERGA]]
    stage.carry()

    (held,) = stage.world.records(PESHMERGA, "claim")
    there = stage.sit_down(PESHMERGA, language, f"#/records/{held.id}")
    above = stage.sit_down(COMMAND, language, f"#/records/{stage.world.records(COMMAND, 'claim')[0].id}")
    for page in (here, there, above):
        expect(page.get_by_test_id("plan-state")).to_have_attribute("data-state", "proposed")
        asked = page.get_by_test_id("required")
        expect(asked).to_have_count(1)
        expect(asked).to_have_attribute("data-agency", PESHMERGA)
        expect(asked).to_have_attribute("data-party", "true")
        expect(page.get_by_test_id("claim-together")).to_be_visible()
    expect(above.get_by_test_id("answer-box")).to_have_count(0)
    shot(there, f"joint-claim-asked-{language}")

    there.get_by_test_id("answer-concur").click()
    go(there)
    expect(there.get_by_test_id("required")).to_have_attribute("data-answer", "concur")
    stage.carry()
    for page in (here, there):
        expect(page.get_by_test_id("plan-state")).to_have_attribute("data-state", "agreed")
    expect(above.get_by_test_id("plan-state")).to_have_attribute(
        "data-state", "proposed"
    )  # the answer was not for the command
    shot(here, f"joint-claim-agreed-{language}")
