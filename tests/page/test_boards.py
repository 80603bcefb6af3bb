"""Requests, questions, alerts and evaluations at the page: asked by form, answered on the board, counted on the rail, looked at."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests import worlds
from tests.page.conftest import Stage
from tests.page.looking import axe, look
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
SHOWN = worlds.label((ARMY, PESHMERGA, COMMAND), 1, show_audience=True)
OURS = ("board-", "requests-", "requirements-", "alerts", "rung", "assess", "request ", "requirement ", "reply", "to ")
"""Where what is looked at here stands; what stands around it is looked at elsewhere."""


def send(box: Locator) -> None:
    """Under the names of those who get it, without waiting for the five seconds."""
    box.get_by_test_id("send").click()
    box.get_by_test_id("send-now").click()


def board(page: Page, name: str) -> Locator:
    page.get_by_test_id(f"view-{name}").click()
    shown = page.get_by_test_id(f"board-{name}")
    expect(shown).to_be_visible()
    return shown


def waits(page: Page, name: str, count: int) -> None:
    """What the rail counts."""
    expect(page.get_by_test_id(f"view-{name}")).to_have_attribute("data-count", str(count))


def seen(page: Page, language: str) -> list[str]:
    faults = look(page, language, ("officer",))
    return [fault for fault in faults if any(part in fault for part in OURS)] + axe(page)


def test_a_request_is_asked_by_form_answered_on_the_board_and_goes_overdue(stage: Stage, language: str) -> None:
    army, theirs = stage.sit_down(ARMY, language), stage.sit_down(PESHMERGA, language)
    army.keyboard.press("p")
    form = army.get_by_test_id("form-request")
    form.get_by_test_id("field-type").select_option("passage")
    form.get_by_test_id(f"to-{PESHMERGA}").check()
    form.get_by_test_id("field-words").fill("مرور شاحنتين")
    expect(form.get_by_test_id("recipients")).to_have_attribute("data-count", "1")
    form.get_by_test_id(f"agency-{PESHMERGA}").uncheck()
    expect(form.get_by_test_id("wrong-to")).to_be_visible()
    form.get_by_test_id(f"agency-{PESHMERGA}").check()
    send(form)
    expect(army.get_by_test_id("record-panel")).to_be_visible()
    stage.carry()

    waits(theirs, "requests", 1)
    theirs.keyboard.press("t")
    card = theirs.get_by_test_id("requests-of-us").get_by_test_id("request")
    expect(card).to_have_attribute("data-wanted", "true")
    assert seen(theirs, language) == []
    card.get_by_test_id("reply-refused").click()
    expect(card.get_by_test_id("send")).to_be_disabled()
    card.locator("textarea").fill("الجسر مغلق")
    card.get_by_test_id("reply-accepted").click()
    expect(card.locator("textarea")).to_have_value("الجسر مغلق"), "what was typed stays"
    card.locator("textarea").fill("تعالوا عند التاسعة")
    send(card)
    expect(card).to_have_attribute("data-wanted", "false")
    waits(theirs, "requests", 0)
    stage.carry()

    mine = board(army, "requests").get_by_test_id("requests-by-us").get_by_test_id("request")
    expect(mine.get_by_test_id("asked")).to_have_attribute("data-answer", "accepted")
    expect(mine).to_contain_text("تعالوا عند التاسعة")
    waits(army, "requests", 0)
    expect(mine).to_have_attribute("data-overdue", "false")
    stage.world.clock.advance(3 * 3_600)
    army.reload()
    army.locator("body[data-ready=true]").wait_for()
    expect(mine).to_have_attribute("data-overdue", "true")
    expect(mine.get_by_test_id("due")).to_have_attribute("data-overdue", "true")

    mine.get_by_test_id("withdraw").click()
    send(mine)
    expect(army.get_by_test_id("requests-by-us-empty")).to_be_visible()
    army.get_by_test_id("board-over").click()
    expect(army.get_by_test_id("requests-by-us").get_by_test_id("request")).to_have_count(1)


def test_a_question_is_reported_on_and_closed_by_the_report(stage: Stage) -> None:
    by = stage.world.clock.now() + timedelta(hours=20)
    body = {"question": "من يعبر المخاضة؟", "by": by, "collectors": [PESHMERGA], "state": "assigned"}
    stage.publish(ARMY, draft("requirement", body=worlds.raw(body)))
    stage.carry()
    army, theirs = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    waits(theirs, "requirements", 1)
    theirs.keyboard.press("i")
    theirs.get_by_test_id("report-on-it").click()
    form = theirs.get_by_test_id("form-info")
    form.get_by_test_id("field-words").fill("راجلون بعد منتصف الليل")
    expect(form.get_by_test_id("recipients")).to_have_attribute("data-count", "1")
    send(form)
    waits(theirs, "requirements", 0)
    stage.carry()

    card = board(army, "requirements").get_by_test_id("requirement")
    expect(card.get_by_test_id("answers")).to_contain_text("راجلون بعد منتصف الليل")
    card.get_by_test_id("question-close").click()
    send(card.get_by_test_id("close-box"))
    expect(army.get_by_test_id("requirements-by-us-empty")).to_be_visible()
    stage.carry()
    theirs.get_by_test_id("view-requirements").click()
    theirs.get_by_test_id("board-over").click()
    expect(theirs.get_by_test_id("requirement")).to_contain_text("راجلون بعد منتصف الليل")
    assert seen(army, "ar") == []


def test_alerts_say_who_acknowledged_them_and_that_it_stays_here(stage: Stage, language: str) -> None:
    stage.publish(PESHMERGA, worlds.alert("ابتعدوا", to=(ARMY,), at=stage.world.clock.now()))
    stage.carry()
    page = stage.sit_down(ARMY, language)
    waits(page, "alerts", 1)
    page.keyboard.press("g")
    card = page.get_by_test_id("alerts").get_by_test_id("alert")
    expect(card).to_have_attribute("data-active", "true")
    assert seen(page, language) == []
    card.get_by_test_id("heard-acknowledge").click()
    expect(card.get_by_test_id("heard")).to_contain_text("officer")
    expect(page.get_by_test_id("rung").get_by_test_id("heard")).to_contain_text("officer")
    expect(page.get_by_test_id("alarm-band")).to_have_count(0)
    waits(page, "alerts", 0)
    own = board(stage.sit_down(PESHMERGA, language), "alerts")
    expect(own.get_by_test_id("alert")).not_to_contain_text("officer")


def test_what_we_think_of_a_report_stands_beside_its_own_and_ties_it_to_another(stage: Stage) -> None:
    now = stage.world.clock.now()
    stage.publish(PESHMERGA, worlds.spot("Three vehicles", label=SHOWN, at=now))
    stage.publish(ARMY, worlds.spot("Vehicles, perhaps three", label=SHOWN, at=now))
    stage.carry()
    army, theirs = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    row = army.locator(f"[data-testid=feed-row][data-owner={PESHMERGA}][data-kind=spot]")
    row.click()
    army.get_by_test_id("assess").click()
    box = army.get_by_test_id("assess-box")
    box.locator("select").nth(0).select_option("C")
    box.locator("select").nth(1).select_option("4")
    assert seen(army, "ar") == []
    send(box)
    said = army.get_by_test_id("assessment")
    expect(said).to_contain_text("C4")
    expect(army.get_by_test_id("evaluation")).to_contain_text("B2")

    army.get_by_test_id("assess").click()
    box.get_by_test_id("verdict-same-event").click()
    expect(box.get_by_test_id("send")).to_be_disabled()
    box.get_by_test_id("candidate").locator("input").check()
    send(box)
    expect(said).to_have_count(2)
    stage.carry()
    theirs.locator(f"[data-testid=feed-row][data-owner={PESHMERGA}][data-kind=spot]").click()
    expect(theirs.locator("[data-testid=assessment][data-verdict=same-event]")).to_contain_text("perhaps three")
    expect(theirs.locator("[data-testid=assessment][data-verdict=evaluation]")).to_contain_text("C4")


def test_a_desk_that_is_not_released_finds_nothing_of_it(stage: Stage) -> None:
    by = stage.world.clock.now() + timedelta(hours=2)
    body = {"type": "eod", "to": [PESHMERGA], "by": by, "text": "ZILZAL"}
    stage.publish(ARMY, draft("request", body=worlds.raw(body)))
    stage.carry()
    page = stage.sit_down(COMMAND)
    heard: list[str] = []
    page.on("response", lambda answer: heard.append(answer.text()) if "/api/re" in answer.url else None)
    shown = board(page, "requests")
    expect(shown.get_by_test_id("requests-of-us-empty")).to_be_visible()
    expect(shown.get_by_test_id("requests-by-us-empty")).to_be_visible()
    waits(page, "requests", 0)
    assert heard
    assert not any("ZILZAL" in each for each in [*heard, page.content()])
