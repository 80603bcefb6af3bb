"""The release queue in the browser: approve, leave out, coarsen, refuse; what others decide meanwhile; by keyboard; recall."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tansiq.ids import AgencyId, CentreId, RecordId
from tests import persons, worlds
from tests.page.conftest import Stage
from tests.page.test_over import seen
from tests.web.rooms import PASSWORD
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(180)]
WORDS = "مضافة تحت الصخور، آثار أقدام حديثة"


def waits(stage: Stage, words: str = WORDS, to: Iterable[AgencyId] = (PESHMERGA, COMMAND), level: int = 2) -> str:
    """A report of the army's desk that no rule releases: from level 2 it takes two persons."""
    return str(stage.publish(ARMY, worlds.spot(words, to=to, level=level, at=stage.world.clock.now())).id)


def chief(stage: Stage, name: str = "chief") -> persons.Person:
    return persons.authority(stage.world, ARMY, name)


def choose(page: Page, record: str) -> None:
    page.keyboard.press("q")
    page.locator(f'[data-testid=release-row][data-id="{record}"]').click()
    expect(page.get_by_test_id("release-item")).to_have_attribute("data-id", record)


def released(stage: Stage, record: str) -> dict[Any, str]:
    return {agency: str(state) for agency, state in stage.world.deliveries(ARMY, RecordId(record)).items()}


def test_two_persons_let_it_go_and_one_leaves_an_agency_out(stage: Stage, language: str) -> None:
    chief(stage), chief(stage, "deputy")
    record = waits(stage)
    one, other = (stage.sit_down(ARMY, language, name=name) for name in ("chief", "deputy"))
    expect(one.get_by_test_id("view-release")).to_have_attribute("data-count", "1")
    choose(one, record)
    expect(one.get_by_test_id("release-why")).to_have_attribute("data-needs", "authority")
    expect(one.get_by_test_id("recipients")).to_have_attribute("data-count", "0")
    one.get_by_test_id("release-password").fill("not the password")
    one.get_by_test_id("field-release-reason").fill("They need it.")
    one.get_by_test_id("release-say").click()
    expect(one.get_by_test_id("release-wrong")).to_be_visible()
    expect(one.get_by_test_id("field-release-reason")).to_have_value("They need it.")
    one.get_by_test_id("release-password").fill(PASSWORD)
    one.get_by_test_id("release-say").click()
    expect(one.get_by_test_id("toast")).to_be_visible()
    assert released(stage, record) == {}

    choose(other, record)
    expect(other.get_by_test_id("release-said")).to_contain_text("They need it.")
    expect(other.get_by_test_id("recipient")).to_have_count(2)
    other.get_by_test_id(f"release-to-{COMMAND}").uncheck()
    expect(other.get_by_test_id("recipient")).to_have_count(1)
    other.get_by_test_id("release-password").fill(PASSWORD)
    other.get_by_test_id("release-say").click()
    expect(other.get_by_test_id("release-empty")).to_be_visible()
    assert released(stage, record) == {PESHMERGA: "pending"}


def test_what_another_decides_meanwhile_is_said(stage: Stage) -> None:
    me, deputy = chief(stage), chief(stage, "deputy")
    first, second = waits(stage), waits(stage, "Three vehicles on the road")
    page = stage.sit_down(ARMY, name=me.account)
    choose(page, first)
    expect(page.get_by_test_id("recipients")).to_be_visible()
    # one word of two changes what mine would do: the page asks again by itself, and the button says another thing
    persons.approve(stage.world, deputy, RecordId(first))
    expect(page.get_by_test_id("recipient")).to_have_count(2)
    expect(page.get_by_test_id("release-said")).to_be_visible()
    # a no takes it out of the queue under my eyes
    persons.refuse(stage.world, deputy, RecordId(second))
    persons.refuse(stage.world, deputy, RecordId(first))
    expect(page.get_by_test_id("release-gone")).to_contain_text(WORDS)
    expect(page.get_by_test_id("release-empty")).to_be_visible()


def test_a_refusal_needs_its_reason_and_rings_at_the_author(stage: Stage) -> None:
    chief(stage)
    record = waits(stage)
    page = stage.sit_down(ARMY, name="chief")
    choose(page, record)
    page.get_by_test_id("release-act-refuse").click()
    page.get_by_test_id("release-password").fill(PASSWORD)
    expect(page.get_by_test_id("release-say")).to_be_disabled()
    page.get_by_test_id("field-release-reason").fill("x" * 201)
    expect(page.get_by_test_id("left-release-reason")).to_be_visible()
    expect(page.get_by_test_id("release-say")).to_be_disabled()
    page.get_by_test_id("field-release-reason").fill("المصدر غير مؤكد")
    page.get_by_test_id("release-say").click()
    expect(page.get_by_test_id("release-empty")).to_be_visible()
    expect(page.get_by_test_id("alarm").first).to_contain_text("المصدر غير مؤكد")
    assert released(stage, record) == {}


def test_coarser_is_a_next_version_that_is_approved_as_such(stage: Stage) -> None:
    people = [chief(stage), chief(stage, "deputy")]
    record = waits(stage)
    page = stage.sit_down(ARMY, name="chief")
    choose(page, record)
    page.get_by_test_id("release-act-coarsen").click()
    page.get_by_test_id("coarsen-place").select_option("5000")
    page.get_by_test_id("send").click()
    page.get_by_test_id("send-now").click()
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", record)
    for person in people:
        persons.approve(stage.world, person, RecordId(record))
    stage.carry()
    (theirs,) = stage.world.headers(PESHMERGA, "spot")
    assert theirs.place is not None
    assert (theirs.version, theirs.place.precision_m) == (1, 5000)


def test_the_whole_queue_by_keyboard_with_the_password_typed_once(stage: Stage) -> None:
    chief(stage)
    deputy = chief(stage, "deputy")
    records = [waits(stage, f"Report {number}") for number in (1, 2, 3)]
    for record in records:
        persons.approve(stage.world, deputy, RecordId(record))
    page = stage.sit_down(ARMY, name="chief")
    page.keyboard.press("q")
    page.get_by_test_id("release-row").first.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(f'[data-testid=release-row][data-id="{records[1]}"]')).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.get_by_test_id("release-password").focus()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_test_id("release-keep")).to_be_checked()
    expect(page.get_by_test_id("release-say")).to_be_enabled()
    page.get_by_test_id("release-password").focus()
    page.keyboard.press("Enter")
    for record in records[1:]:
        expect(page.get_by_test_id("release-item")).to_have_attribute("data-id", record)
        expect(page.locator(f'[data-testid=release-row][data-id="{record}"]')).to_be_focused()
        expect(page.get_by_test_id("release-say")).to_be_enabled()
        page.get_by_test_id("release-say").focus()
        page.keyboard.press("Enter")
    expect(page.get_by_test_id("release-empty")).to_be_visible()
    assert all(set(released(stage, record)) == {PESHMERGA, COMMAND} for record in records)


def test_an_officer_sees_the_queue_and_cannot_speak(stage: Stage) -> None:
    chief(stage)
    record = waits(stage)
    page = stage.sit_down(ARMY)
    expect(page.get_by_test_id("view-release")).to_have_attribute("data-count", "0")
    choose(page, record)
    expect(page.get_by_test_id("release-approvers")).to_contain_text("مكتب")
    expect(page.get_by_test_id("release-act-approve")).to_have_count(0)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_recalled_says_how_far_it_is_and_for_whom_it_waits(stage: Stage, language: str) -> None:
    record = stage.publish(
        ARMY, worlds.spot(WORDS, to=(PESHMERGA, COMMAND), level=1, at=stage.world.clock.now()), may_release=True
    ).id
    stage.carry()
    officer = stage.sit_down(ARMY, language, f"#/records/{record}")
    officer.get_by_test_id("recall").click()
    seen(officer, f"recall-asks-{language}")
    expect(officer.get_by_test_id("recall-not-you")).to_be_visible()
    expect(officer.get_by_test_id("recall-confirm")).to_have_count(0)
    officer.get_by_test_id("recall-ask").click()
    expect(officer.get_by_test_id("recall-box")).to_have_count(0)
    (entry,) = [each.header() for each in stage.world.records(ARMY, "watch")]
    assert entry.refs == (record,)
    assert WORDS.encode() in bytes(entry.body)
    chief(stage)
    page = stage.sit_down(ARMY, language, f"#/records/{record}", "chief")
    page.get_by_test_id("recall").click()
    seen(page, f"recall-{language}")
    expect(page.get_by_test_id("recall-confirm")).to_be_in_viewport(ratio=1)
    page.get_by_test_id("field-recall-reason").fill("الموقع خاطئ")
    page.get_by_test_id("recall-confirm").click()
    expect(page.get_by_test_id("recall-state")).to_have_attribute("data-done", "0")
    stage.carry()
    expect(page.get_by_test_id("recall-state")).to_have_attribute("data-done", "2")


def test_a_room_that_has_a_copy_not_yet_is_named(stage: Stage, language: str, tmp_path: Path) -> None:
    """The army has it at Kirkuk; at Makhmur, behind a cut line, nobody knows."""
    kirkuk = stage.world.admit(ARMY, "army-kirkuk", tmp_path, CentreId("kirkuk"))
    stage.world.carry_all()
    record = stage.publish(PESHMERGA, worlds.spot(WORDS, to=(ARMY,), at=stage.world.clock.now())).id
    stage.world.carry(PESHMERGA, kirkuk)
    page = stage.sit_down(PESHMERGA, language)
    page.evaluate("id => (location.hash = `#/records/${id}`)", record)
    delivery = page.locator(f'[data-testid=delivery][data-agency="{ARMY}"]')
    expect(delivery).to_have_attribute("data-state", "received")
    expect(delivery.get_by_test_id("not-yet-at")).to_contain_text({"ar": "مخمور", "ckb": "مەخموور"}[language])
    stage.carry()
    expect(delivery.get_by_test_id("not-yet-at")).to_have_count(0)
