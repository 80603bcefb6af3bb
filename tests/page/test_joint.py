"""A joint record in the panel: for whom it waits, a named party's answer, and in force once that has arrived."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests import worlds
from tests.kinds import golden
from tests.page.conftest import Stage
from tests.page.test_forms import arabic, go
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


def test_a_party_answers_and_both_see_what_is_in_force_whatever_its_owner_calls_it(stage: Stage) -> None:
    now = stage.world.clock.now()
    body = golden.BODIES["agreement"] | {
        "state": "in-force",
        "valid_from": now - timedelta(days=1),
        "valid_until": now + timedelta(days=90),
        "provisions": [
            {"provision": "one", "text": "نقطة مشتركة عند مخمور", "agencies": [PESHMERGA], "state": "in-work"},
            {"provision": "two", "text": "خط ساخن بين المركزين", "by": now + timedelta(days=7)},
        ],
    }
    label = worlds.label([PESHMERGA, COMMAND], 1)
    made = stage.publish(
        ARMY,
        Draft(kind="agreement", status=Status.EXERCISE, label=label, body=worlds.raw(body)),
        may_release=True,
    )
    stage.carry()
    held = stage.world.records(PESHMERGA, "agreement")[0].id
    there = stage.sit_down(PESHMERGA, "ar", f"#/records/{held}")
    here = stage.sit_down(ARMY, "ar", f"#/records/{made.id}")
    shots = os.environ.get("TANSIQ_SHOTS")
    for page in (there, here):
        expect(page.get_by_test_id("joint-state")).to_have_attribute("data-in-force", "false")
        assert arabic(page.get_by_test_id("joint-missing").text_content())
        assert arabic(page.get_by_test_id("joint-says").text_content())
        for said in ("نقطة مشتركة عند مخمور", "خط ساخن بين المركزين", "قيد التنفيذ"):
            expect(page.get_by_test_id("terms")).to_contain_text(said)
    expect(here.get_by_test_id("answer-box")).to_have_count(0)
    if shots:
        there.screenshot(path=Path(shots) / "joint-asked.png")

    there.get_by_test_id("answer-concur").click()
    expect(there.get_by_test_id("answer-until")).to_be_visible()
    go(there)
    expect(there.get_by_test_id("joint-word")).to_have_attribute("data-answer", "concur")
    stage.carry()
    for page in (there, here):
        expect(page.get_by_test_id("joint-state")).to_have_attribute("data-in-force", "true")
    if shots:
        here.screenshot(path=Path(shots) / "joint-in-force.png")
