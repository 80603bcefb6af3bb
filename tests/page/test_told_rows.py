"""What a row says in one line: never a code, never a bare "minimum", never as if it still held."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tansiq.geo.place import Place, Point
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests import worlds
from tests.page.conftest import Stage
from tests.page.test_over import row, seen
from tests.work.test_every_kind import held
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
BOTH = pytest.mark.parametrize("language", ["ar", "en"])


def write(kind: str, reader: str, body: dict[str, Any], *refs: Any) -> Draft:
    return Draft(kind=kind, status=Status.EXERCISE, label=worlds.label([reader]), refs=refs, body=worlds.raw(body))


def newest(page: Page, kind: str) -> Locator:
    return page.locator(f"[data-testid=feed-row][data-kind={kind}]").first


@BOTH
def test_a_reply_without_words_is_told_and_names_its_request_in_feed_and_alarm(stage: Stage, language: str) -> None:
    """Named test: it rang as "accepted", in an Arabic line, and nobody saw what was."""
    page = stage.sit_down(ARMY, language)
    by = stage.world.clock.now() + timedelta(hours=1)
    asked = {"type": "passage", "to": [PESHMERGA], "by": by, "text": "مرور قافلة"}
    request = stage.publish(ARMY, write("request", PESHMERGA, asked))
    stage.carry()
    there = held(stage.world, PESHMERGA, request)
    stage.publish(PESHMERGA, write("reply", ARMY, {"answer": "accepted"}, there))
    stage.carry()
    word = {"ar": "قبِل", "en": "accepted"}[language]
    for told in (newest(page, "reply"), page.get_by_test_id("alarm").first):
        expect(told).to_contain_text(word)
        expect(told).to_contain_text("مرور قافلة")
        if language == "ar":
            expect(told).not_to_contain_text("accepted")
    seen(page, f"reply-{language}")


@BOTH
def test_an_alert_that_was_taken_back_looks_over_to_its_owner(stage: Stage, language: str) -> None:
    record = stage.publish(ARMY, worlds.alert("إطلاق نار", to=(PESHMERGA,), at=stage.world.clock.now()))
    stage.carry()
    page = stage.sit_down(ARMY, language)
    expect(row(page, record.id)).to_have_attribute("data-over", "")
    stage.world.recall(ARMY, record.id)
    stage.carry()
    expect(row(page, record.id)).to_have_attribute("data-over", "recalled")
    expect(row(page, record.id).get_by_test_id("row-over")).to_have_text({"ar": "مسحوب", "en": "recalled"}[language])
    expect(page.get_by_test_id("axis-alert")).to_have_class(re.compile(r"\bover\b"))
    seen(page, f"recalled-row-{language}")


@BOTH
def test_the_history_of_a_plan_says_what_was_answered(stage: Stage, language: str) -> None:
    now = stage.world.clock.now()
    plan = stage.publish(ARMY, worlds.claim("مسك النقاط", to=(PESHMERGA, COMMAND), at=now), may_release=True)
    stage.carry()
    node, desk = stage.world[ARMY], stage.world.author(ARMY).desk
    view = node.db.read(lambda tx: node.door().desk(tx, desk).one(plan.id)).plan
    assert view is not None
    said = {"conditions": "ليس على الجسر", "valid_until": now + timedelta(hours=8), "map_hash": view.map_hash}
    answer = worlds.concurrence(held(stage.world, PESHMERGA, plan), view.proposal, "object", to=(ARMY,), at=now, **said)
    stage.publish(PESHMERGA, answer)
    stage.carry()
    page = stage.sit_down(ARMY, language, f"#/records/{plan.id}")
    expect(page.get_by_test_id("history")).to_contain_text({"ar": "اعتراض", "en": "objects"}[language])
    seen(page, f"history-{language}")


@BOTH
def test_a_hazards_minimum_says_what_danger_it_is(stage: Stage, language: str) -> None:
    """Named test: the alarm knew that it was a mine, and the row said that it was the minimum of something."""
    hazard = Draft(
        kind="hazard",
        status=Status.EXERCISE,
        place=Place(geometry=Point((43.58, 35.77))),
        label=worlds.label(()),
        body=worlds.raw({"danger": "mine", "state": "confirmed", "evidence_text": "أسلاك"}),
    )
    stage.publish(PESHMERGA, hazard)
    stage.carry()
    page = stage.sit_down(ARMY, language)
    expect(newest(page, "hazard")).to_contain_text({"ar": "لغم", "en": "Mine"}[language])
    seen(page, f"minimum-{language}")
