"""A danger on the ground of those whom we may not tell: the record says so, and one press asks its owner."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tansiq.picture import alarms
from tests import worlds
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import arabic, go, written
from tests.work.test_danger import hazard
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


@pytest.mark.parametrize("kind", ["alert", "hazard"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_press_asks_its_owner_to_tell_those_on_whose_ground_it_is(stage: Stage, language: str, kind: str) -> None:
    now = stage.world.clock.now()
    draft = worlds.alert("إطلاق نار", to=[COMMAND], at=now) if kind == "alert" else hazard([COMMAND])
    stored = stage.publish(ARMY, draft, may_release=True)
    stage.carry()
    held = stage.world.records(COMMAND, kind)[0].id
    page = stage.sit_down(COMMAND, language, f"#/records/{held}")
    untold = page.get_by_test_id("untold")
    expect(untold).to_be_visible()
    assert arabic(untold.text_content())
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"untold-{kind}-{language}.png")

    page.get_by_test_id("ask-owner").click()
    expect(page.get_by_test_id("about")).to_have_attribute("data-id", held)
    if shots:
        page.screenshot(path=Path(shots) / f"untold-form-{kind}-{language}.png")
    go(page)
    (body,) = written(stage, "request", COMMAND)
    assert (body["type"], body["to"], body["version"], body["audience"]) == ("derive", [ARMY], 1, [PESHMERGA])
    assert body["priority"] == "immediate"
    stage.carry()
    (asked,) = stage.world.records(ARMY, "request")
    army, desk = stage.world[ARMY], stage.world.author(ARMY).desk
    assert army.db.read(lambda tx: army.door().desk(tx, desk).open(asked.id)).refs == (stored.id,)
    assert stage.world.headers(PESHMERGA, "request") == [], "nobody but the owner hears of it"
    owner = stage.sit_down(ARMY, language, f"#/records/{asked.id}")
    expect(owner.locator(f"a[href='#/records/{stored.id}']").first).to_be_visible()
    assert asked.id in [
        each.record for each in army.db.read(lambda tx: alarms.at_desk(tx, desk, stage.world.clock.now()))
    ], "it rings there"
    if shots:
        owner.screenshot(path=Path(shots) / f"untold-owner-{kind}-{language}.png")
