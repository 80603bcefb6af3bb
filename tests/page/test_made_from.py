"""What is made from others' records says so in its form: its label as strict, nobody they do not show it to."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Page, Route, expect

from tansiq.ids import RecordId
from tansiq.records.content import Content
from tests import worlds
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import arabic, go, written
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


def given(stage: Stage, words: str = "عبوة عند المنعطف", **label: Any) -> RecordId:
    """A report of the army's to the Peshmerga alone; its id there."""
    now = stage.world.clock.now()
    draft = worlds.spot(words, at=now, label=worlds.label([PESHMERGA], **label))
    stage.publish(ARMY, draft, may_release=True)
    stage.carry()
    return stage.world.records(PESHMERGA, "spot")[-1].id


def to_both(page: Page) -> None:
    """The army and the command are ticked."""
    page.get_by_test_id("audience-picked").click()
    for agency in (ARMY, COMMAND):
        page.get_by_test_id(f"agency-{agency}").check()


def shoot(page: Page, name: str, *seen: str) -> None:
    """A picture for people, if somebody wants it, with these in sight."""
    for each in seen:
        page.get_by_test_id(each).first.scroll_into_view_if_needed()
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"made-from-{name}.png")


def sources(stage: Stage, kind: str) -> list[tuple[RecordId, ...]]:
    """What each version of the Peshmerga's was made from."""
    headers = stage.world.headers(PESHMERGA, kind)
    return [header.derived_from for header in headers if isinstance(header, Content)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hazard_written_from_a_report_begins_as_strict_as_it_and_tells_only_its_owner(
    stage: Stage, language: str
) -> None:
    until = (stage.world.clock.now() + timedelta(days=1)).isoformat()
    held = given(stage, level=1, caveats=["ORCON"], handling_until=until)
    page = stage.sit_down(PESHMERGA, language, f"#/records/{held}")
    page.get_by_test_id("write-from").click()
    shoot(page, f"choice-{language}", "write-from-alert")
    assert arabic(page.get_by_test_id("write-from").text_content())
    page.get_by_test_id("write-from-hazard").click()
    expect(page.get_by_test_id("made-from-one")).to_have_attribute("data-id", held)
    expect(page.get_by_test_id("field-place")).not_to_have_value("")
    expect(page.get_by_test_id("level-1")).to_have_attribute("aria-checked", "true")
    expect(page.get_by_test_id("caveat-ORCON")).to_be_checked()
    expect(page.get_by_test_id("field-handling_until")).not_to_have_value("")
    expect(page.get_by_test_id("made-from-take")).to_have_count(0)
    shoot(page, f"box-{language}", "ask-source", "made-from-demand", "made-from-box")

    page.get_by_test_id("field-danger").select_option("ied")
    to_both(page)
    withheld = page.get_by_test_id("withheld")
    expect(withheld).to_have_attribute("data-reason", "release.orcon")
    expect(withheld).to_have_attribute("data-agency", COMMAND)
    expect(page.get_by_test_id("ask-withheld")).to_be_visible()
    shoot(page, f"withheld-{language}", "ask-withheld")
    go(page)
    expect(page.get_by_test_id("made-from").locator("a")).to_have_attribute("data-id", held)
    expect(page.get_by_test_id("refers-to")).to_have_count(0)
    shoot(page, f"record-{language}", "made-from")

    page.get_by_test_id("next-version").click()
    expect(page.get_by_test_id("made-from-one")).to_have_attribute("data-id", held)
    expect(page.get_by_test_id("made-from-drop")).to_have_count(0)
    page.get_by_test_id("field-contact").fill("قناة 7")
    expect(page.get_by_test_id("withheld")).to_have_attribute("data-reason", "release.orcon")
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert sources(stage, "hazard") == [(held,), (held,)]
    stage.carry()
    assert stage.world.records(COMMAND, "hazard") == [], "not even as a minimum"
    assert stage.world.records(ARMY, "hazard") != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_orcon_owner_is_asked_from_the_form_and_the_draft_waits(stage: Stage, language: str) -> None:
    held = given(stage, caveats=["ORCON"])
    page = stage.sit_down(PESHMERGA, language, f"#/records/{held}")
    page.get_by_test_id("write-from").click()
    page.get_by_test_id("write-from-info").click()
    page.get_by_test_id("field-words").fill("عبوة عند المنعطف بحسب الجيش.")
    to_both(page)
    page.get_by_test_id("ask-withheld").click()
    expect(page.get_by_test_id("about")).to_have_attribute("data-id", held)
    assert arabic(page.get_by_test_id("field-words").input_value())
    shoot(page, f"ask-{language}")
    go(page)
    (body,) = written(stage, "request", PESHMERGA)
    assert (body["type"], body["to"], body["version"], body["audience"]) == ("derive", [ARMY], 1, [COMMAND])
    assert sources(stage, "request") == [()], "to ask is not to quote"

    page.reload()
    page.locator("body[data-ready=true]").wait_for()
    page.keyboard.press("n")
    page.get_by_test_id("new-draft").click()
    expect(page.get_by_test_id("made-from-one")).to_have_attribute("data-id", held)
    expect(page.get_by_test_id("withheld")).to_have_attribute("data-reason", "release.orcon")


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_record_is_named_in_the_box_and_a_draft_without_the_field_opens(stage: Stage, language: str) -> None:
    first, second = given(stage, level=1), given(stage, "سيارة متوقفة قرب الجسر", show_audience=True)
    page = stage.sit_down(PESHMERGA, language)
    page.keyboard.press("o")
    page.get_by_test_id("field-words").fill("خبران في خبر واحد.")
    page.wait_for_timeout(800)
    page.reload()
    page.locator("body[data-ready=true]").wait_for()
    page.keyboard.press("n")
    page.get_by_test_id("new-draft").click()
    page.get_by_test_id("level-0").click()
    to_both(page)
    expect(page.get_by_test_id("recipient")).to_have_count(2)
    expect(page.get_by_test_id("withheld")).to_have_count(0)

    page.get_by_test_id("made-from-more").click()
    page.get_by_test_id("made-from-find").fill("الجسر")
    page.get_by_test_id("made-from-hit").click()
    page.get_by_test_id("made-from-add").select_option(first)
    expect(page.get_by_test_id("made-from-one")).to_have_count(2)
    expect(page.get_by_test_id("level-1")).to_have_attribute("aria-checked", "true")
    expect(page.get_by_test_id("withheld")).to_have_attribute("data-reason", "release.derived")
    expect(page.get_by_test_id("ask-withheld")).to_have_count(2)
    shoot(page, f"two-{language}", "made-from-reach", "made-from-box")

    page.get_by_test_id("level-0").click()
    expect(page.get_by_test_id("wrong-label")).to_be_visible()
    shoot(page, f"lax-{language}", "made-from-take")
    page.get_by_test_id("made-from-take").click()
    expect(page.get_by_test_id("wrong-label")).to_have_count(0)
    page.locator(f"[data-testid=made-from-one][data-id='{second}']").get_by_test_id("made-from-drop").click()
    expect(page.get_by_test_id("ask-withheld")).to_have_count(1)
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert sources(stage, "info") == [(first,)]


def test_an_incident_names_its_reports_once_and_begins_as_strict_as_they_are(stage: Stage) -> None:
    held = given(stage, level=1, caveats=["ORCON"])
    page = stage.sit_down(PESHMERGA, "ckb", f"#/records/{held}")
    page.get_by_test_id("after-incident").click()
    expect(page.get_by_test_id("about")).to_have_attribute("data-id", held)
    expect(page.get_by_test_id("made-from-reach")).to_have_attribute("data-id", held)
    for asked_twice in ("made-from-one", "made-from-add", "made-from-find"):
        expect(page.get_by_test_id(asked_twice)).to_have_count(0)
    expect(page.get_by_test_id("caveat-ORCON")).to_be_checked()
    page.get_by_test_id("field-event").select_option("explosion")
    page.get_by_test_id("field-words").fill("تەقینەوەیەک لە پێچەکە.")
    to_both(page)
    expect(page.get_by_test_id("ask-withheld")).to_be_visible()
    shoot(page, "incident-ckb", "made-from-box")
    go(page)
    expect(page.get_by_test_id("made-from").locator("a")).to_have_count(1)
    expect(page.get_by_test_id("refers-to")).to_have_count(0)
    assert sources(stage, "incident") == [(held,)]


def test_a_desk_that_may_not_write_so_high_is_told(stage: Stage) -> None:
    held = given(stage, level=1)

    def lower(route: Route) -> None:
        answer = route.fetch()
        said = msgspec.json.decode(answer.body()) if answer.ok else {}
        route.fulfill(response=answer, json=said | {"max_level": 0}) if answer.ok else route.fulfill(response=answer)

    page = stage.open(PESHMERGA, "ar", f"#/records/{held}")
    page.route("**/api/me", lower)
    page.route("**/api/session", lower)
    stage.sign_in(page)
    page.get_by_test_id("write-from").click()
    page.get_by_test_id("write-from-alert").click()
    expect(page.get_by_test_id("made-from-ceiling")).to_be_visible()
    expect(page.get_by_test_id("made-from-take")).to_have_count(0)
    shoot(page, "ceiling-ar", "made-from-ceiling")
