"""*For everyone* (PUBLIC) says whom it means before anything is sent, and reaches them all once two persons have approved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests import persons
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import WORDS, arabic, go, report
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_for_everyone_names_every_agency_and_waits_for_two_persons(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    report(page, who="own")
    page.get_by_test_id("level-0").click()
    expect(page.get_by_test_id("everyone")).to_have_count(0)
    page.get_by_test_id("label-more").click()
    page.get_by_test_id("caveat-PUBLIC").check()
    expect(page.get_by_test_id("everyone")).to_be_visible()
    assert arabic(page.get_by_test_id("everyone").text_content())
    expect(page.get_by_test_id("audience-own")).to_have_attribute("aria-checked", "false")
    everyone = sorted(agency for agency in stage.world.nodes if agency != ARMY)
    assert {COMMAND, PESHMERGA} <= set(everyone)
    expect(page.get_by_test_id("waits-for-word")).to_have_attribute("data-agency", " ".join(everyone))
    expect(page.get_by_test_id("waits-for-word")).to_have_attribute("data-whose", "both")
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"everyone-{language}.png")
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    (stored,) = stage.world.records(ARMY, "spot")
    for name in ("chief", "deputy"):
        persons.approve(stage.world, persons.authority(stage.world, ARMY, name), stored.id)
    stage.carry()
    for agency in everyone:
        assert [each.token for each in stage.world.records(agency, "spot")] == [stored.token], WORDS
