"""A report that came back in another's words says so in its record, and what is of the same original is one press away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests import worlds
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import arabic
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
OURS, THEIRS = "سيارتان مسلحتان قرب النقطة", "بلغنا أن سيارتين مسلحتين قرب النقطة"


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_report_that_comes_back_is_one_source_and_not_two(stage: Stage, language: str) -> None:
    now = stage.world.clock.now()
    ours = stage.publish(ARMY, worlds.spot(OURS, to=[PESHMERGA], at=now), may_release=True)
    alone = stage.publish(ARMY, worlds.spot("لا شيء جديد", at=now))
    stage.carry()
    held = stage.world.records(PESHMERGA, "spot")[0].id
    told = worlds.spot(THEIRS, to=[ARMY], at=now, derived_from=(held,))
    stage.publish(PESHMERGA, told, may_release=True)
    stage.carry()
    came = stage.world.records(ARMY, "spot")[-1].id

    page = stage.sit_down(ARMY, language, f"#/records/{came}")
    origin, link = page.get_by_test_id("origin"), page.get_by_test_id("same-origin")
    expect(page.get_by_test_id("second-hand")).to_be_visible()
    assert arabic(page.get_by_test_id("second-hand").text_content())
    expect(link).to_have_count(1)
    expect(link).to_contain_text(OURS)
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"origin-{language}.png")

    link.click()
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", ours.id)
    expect(origin).to_be_visible()
    expect(page.get_by_test_id("second-hand")).to_have_count(0)
    expect(link).to_have_attribute("data-id", came)
    expect(link).to_contain_text(THEIRS)

    page.evaluate(f"location.hash = '#/records/{alone.id}'")
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", alone.id)
    expect(page.get_by_test_id("facts")).to_be_visible()
    expect(origin).to_have_count(0)
