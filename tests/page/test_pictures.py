"""Pictures at the desks: attached in the form, seen before they go, one act with their record, looked at where they arrive."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Page, Route, expect

from tests import persons
from tests.handed import held
from tests.page.conftest import Stage
from tests.page.test_forms import go, report, written
from tests.pictures import samples
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
STORED = (Path(__file__).parent / "stored.js").read_text()
CAPTION = "المعبر من جهة الشرق، فجراً"


def choose(page: Page, *files: bytes) -> None:
    """Give the form files, as the button does."""
    given: list[Any] = [
        {"name": f"IMG_{at}.jpg", "mimeType": "image/jpeg", "buffer": file} for at, file in enumerate(files)
    ]
    page.get_by_test_id("picture-file").set_input_files(given)


def test_a_picture_goes_with_its_report_and_is_looked_at_where_it_arrives(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    report(page, who="seam")
    choose(page, samples.from_a_camera(900, 600), samples.photograph(640, 480, seed=7), b"no picture at all")
    expect(page.get_by_test_id("picture-preview")).to_have_count(2)
    expect(page.get_by_test_id("picture-refused")).to_be_visible()
    page.get_by_test_id("picture-remove").nth(1).click()
    expect(page.get_by_test_id("picture-preview")).to_have_count(1)
    page.get_by_test_id("picture-caption-0").fill(CAPTION)
    expect(page.get_by_test_id("picture-cost")).to_be_visible()
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.get_by_test_id("pictures-box").scroll_into_view_if_needed()
        page.screenshot(path=Path(shots) / f"picture-form-{language}.png")
    go(page)
    expect(page.get_by_test_id("picture-open")).to_have_count(1)
    (body,) = written(stage, "attachment")
    assert (body["caption"], body["width"], body["height"]) == (CAPTION, 600, 900)
    stage.carry()
    (record,) = stage.world.records(ARMY, "spot")
    there = stage.sit_down(PESHMERGA, language, path=f"#/records/{held(stage.world, PESHMERGA, record)}")
    picture = there.get_by_test_id("picture-open")
    expect(picture).to_have_count(1)
    expect(there.get_by_test_id("feed-row")).to_have_count(1)
    assert there.evaluate("document.querySelector('[data-testid=picture-open] img').decode().then(() => true)")
    assert picture.locator("img").get_attribute("alt") == CAPTION
    picture.focus()
    there.keyboard.press("Enter")
    expect(there.get_by_test_id("picture-large")).to_be_visible()
    expect(there.get_by_test_id("picture-large")).to_contain_text(CAPTION)
    if shots:
        there.screenshot(path=Path(shots) / f"picture-large-{language}.png")
    there.keyboard.press("Escape")
    expect(there.get_by_test_id("picture-large")).to_be_hidden()
    expect(there.get_by_test_id("record-panel")).to_be_visible()
    (copy,) = stage.world.headers(PESHMERGA, "attachment")
    kept = there.evaluate(STORED)
    assert "tansiq-shell" in kept or "databases" in kept, "or this would prove nothing"
    for word in (CAPTION, str(copy.id), msgspec.json.decode(copy.body)["data"][:40]):
        assert word not in kept


def test_a_label_that_hides_the_place_lets_no_picture_go_and_says_so(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page, who="seam")
    choose(page, samples.photograph())
    expect(page.get_by_test_id("send")).to_be_enabled()
    page.get_by_test_id("label-more").click()
    page.get_by_test_id("caveat-SOURCE").check()
    expect(page.get_by_test_id("pictures-barred")).to_be_visible()
    expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("picture-remove").click()
    expect(page.get_by_test_id("send")).to_be_enabled()


def test_two_persons_see_the_report_with_its_pictures_and_say_one_word_each(stage: Stage, language: str) -> None:
    chief = persons.authority(stage.world, ARMY, "chief")
    page = stage.sit_down(ARMY, language)
    report(page, who="lines")
    page.get_by_test_id("level-2").click()
    choose(page, samples.photograph(), samples.photograph(seed=7))
    expect(page.get_by_test_id("picture-preview")).to_have_count(2)
    expect(page.get_by_test_id("with-pictures")).to_be_visible()
    shoot(page, f"picture-send-{language}")
    go(page)
    expect(page.get_by_test_id("picture-open")).to_have_count(2)
    (record,) = stage.world.records(ARMY, "spot")
    assert [len(each.pictures) for each in persons.queue(stage.world, ARMY)] == [2]
    persons.approve(stage.world, chief, record.id)
    persons.authority(stage.world, ARMY, "deputy")
    other = stage.sit_down(ARMY, language, path=f"#/release/{record.id}", name="deputy")
    expect(other.get_by_test_id("release-row")).to_have_count(1)
    expect(other.get_by_test_id("release-with")).to_contain_text("2")
    expect(other.get_by_test_id("picture-open")).to_have_count(2)
    expect(other.get_by_test_id("with-pictures")).to_be_visible()
    other.get_by_test_id("release-password").fill(persons.PASSWORD)
    shoot(other, f"picture-approve-{language}")
    other.get_by_test_id("release-say").click()
    expect(other.get_by_test_id("release-empty")).to_be_visible()
    stage.carry()
    assert len(stage.world.headers(COMMAND, "attachment")) == 2
    page.reload()
    page.get_by_test_id("recall").click()
    expect(page.get_by_test_id("recall-pictures")).to_be_visible()
    shoot(page, f"picture-recall-{language}")


def test_a_report_that_is_refused_keeps_its_pictures_here_and_goes_with_them_later(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page, who="seam")
    choose(page, samples.photograph())
    expect(page.get_by_test_id("picture-preview")).to_have_count(1)
    expect(page.get_by_test_id("send")).to_be_enabled()

    def refuse(route: Route) -> None:
        body = {"type": "about:blank", "title": "No.", "status": 409, "code": "release.key", "detail": ""}
        route.fulfill(status=409, content_type="application/problem+json", json=body)

    page.route("**/api/records", refuse)
    go(page)
    expect(page.get_by_test_id("form-refused")).to_be_visible()
    assert (written(stage), written(stage, "attachment")) == ([], [])
    page.unroute("**/api/records")
    expect(page.get_by_test_id("picture-preview")).to_have_count(1)
    go(page)
    expect(page.get_by_test_id("picture-open")).to_have_count(1)
    assert (len(written(stage)), len(written(stage, "attachment"))) == (1, 1)


def shoot(page: Page, name: str) -> None:
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"{name}.png")
