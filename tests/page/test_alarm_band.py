"""The band of alarms: what a tired officer sees of it, and what a hasty hand must not do to it.

Goal: the worst stands first and is never hidden, what is past says so, and nothing is silenced that nobody has read. Method: one
desk in a browser on a real node; the other agencies write, and the node looks at what rings as it does every other second.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests import worlds
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_over import seen
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


def request(stage: Stage, text: str) -> Draft:
    body = {"type": "passage", "to": [ARMY], "by": stage.world.clock.now() + timedelta(hours=1), "text": text}
    return Draft(kind="request", status=Status.EXERCISE, label=worlds.label([ARMY]), body=worlds.raw(body))


def alert(stage: Stage, text: str) -> Draft:
    return worlds.alert(text, to=(ARMY,), at=stage.world.clock.now())


def lines(page: Page) -> Locator:
    return page.get_by_test_id("alarm")


def came(stage: Stage, page: Page, *drafts: Draft) -> None:
    """The Peshmerga send; it rings."""
    rung = page.get_by_test_id("alarm-band")
    before = int(rung.get_attribute("data-count") or 0) if rung.count() else 0
    for draft in drafts:
        stage.publish(PESHMERGA, draft, may_release=True)
    stage.carry()
    expect(rung).to_have_attribute("data-count", str(before + len(drafts)))


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_an_attack_stands_above_all_that_came_after_it_and_more_leads_to_all(stage: Stage, language: str) -> None:
    """Named test: three routine requests hid the attack that had come before them."""
    page = stage.sit_down(ARMY, language)
    came(stage, page, alert(stage, "تعرّض على نقطة الوادي"), *(request(stage, f"مرور {n}") for n in range(3)))
    expect(lines(page).first).to_have_attribute("data-cause", "alert")
    expect(lines(page).first).to_have_attribute("data-look", "danger")
    red, calm = (lines(page).nth(n).evaluate("line => getComputedStyle(line).backgroundColor") for n in (0, 1))
    assert red != calm, "a routine request does not wear an attack's red"
    expect(page.get_by_test_id("alarms-more")).to_have_attribute("data-count", "1")
    seen(page, f"alarms-{language}")
    page.get_by_test_id("alarms-more").click()
    expect(page.get_by_test_id("rung-alarm")).to_have_count(4)


def test_the_second_click_of_two_silences_nothing_that_nobody_has_read(stage: Stage) -> None:
    """Named test: three alarms and a double click left one; with one alarm the second click fell on what lay under the band."""
    page = stage.sit_down(ARMY)
    came(stage, page, *(alert(stage, f"ابتعدوا {n}") for n in range(3)))
    order = [line.get_attribute("data-record") for line in lines(page).all()]
    page.get_by_test_id("alarm-acknowledge").first.dblclick()
    expect(page.get_by_test_id("alarm-acknowledged")).to_have_count(1)
    assert [line.get_attribute("data-record") for line in lines(page).all()] == order, (
        "it keeps its place for a moment, and says that it was heard"
    )
    expect(lines(page)).to_have_count(2)
    expect(page.get_by_test_id("alarm-acknowledge")).to_have_count(2)
    for left in (1, 0):
        page.get_by_test_id("alarm-acknowledge").first.dblclick()
        expect(lines(page)).to_have_count(left)
    expect(page.get_by_test_id("form-panel")).to_have_count(0)
    assert not page.url.partition("#")[2].strip("/"), "nothing was opened"


def test_alarms_are_opened_and_acknowledged_by_key_and_the_focus_is_never_lost(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    came(stage, page, alert(stage, "ابتعدوا عن التل"), alert(stage, "ابتعدوا عن الوادي"))
    record = lines(page).first.get_attribute("data-record") or ""
    page.keyboard.press("KeyZ")
    page.wait_for_url(f"**/#/records/{record}")
    page.keyboard.press("KeyY")
    page.keyboard.press("KeyY")
    expect(page.get_by_test_id("alarm-acknowledged")).to_have_count(1)
    expect(lines(page)).to_have_count(1)

    came(stage, page, alert(stage, "ابتعدوا عن الجسر"))
    page.locator("[data-feed-row][tabindex='0']").focus()
    page.get_by_test_id("alarm-acknowledge").first.focus()
    page.keyboard.press("Enter")
    expect(lines(page)).to_have_count(1)
    expect(page.get_by_test_id("alarm-acknowledge")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("alarm-band")).to_have_count(0)
    expect(page.locator("[data-feed-row][tabindex='0']")).to_be_focused()

    page.keyboard.press("Shift+Slash")
    keys = page.get_by_test_id("key-sheet").locator("kbd").all_inner_texts()
    assert {"Y", "Z"} <= set(keys)


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_what_is_past_says_so_steps_back_and_rings_no_more(stage: Stage, language: str) -> None:
    """Named test: \"our plan has not arrived\" stood in the band beside the record that said when it had."""
    page = stage.sit_down(ARMY, language)
    now = stage.world.clock.now()
    stage.publish(ARMY, worlds.claim("مسك النقاط", to=(PESHMERGA, COMMAND), at=now), may_release=True)
    stage.world.clock.advance(20)
    army = stage.world[ARMY]
    army.ring_overdue()
    army.bell.ring()
    expect(lines(page)).to_have_attribute("data-look", "attention")
    stage.publish(PESHMERGA, request(stage, "مرور"))
    stage.carry()
    expect(lines(page)).to_have_count(2)
    expect(lines(page).first).to_have_attribute("data-cause", "not-received")
    army.settle_alarms()
    army.bell.ring()
    expect(lines(page).first).to_have_attribute("data-cause", "request")
    past = lines(page).nth(1)
    expect(past).to_have_attribute("data-look", "settled")
    said = {"ar": "وصلت بعد ذلك", "ckb": "دواتر گەیشت", "en": "arrived since"}[language]
    expect(past.get_by_test_id("alarm-past")).to_have_text(said)
    expect(page.get_by_test_id("view-alerts")).to_have_attribute("data-count", "1")
    seen(page, f"alarms-past-{language}")
    past.get_by_test_id("alarm-acknowledge").click()
    expect(lines(page)).to_have_count(1)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_movement_does_not_ring_as_a_claim(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    now = stage.world.clock.now()
    came(
        stage, page, worlds.movement("تبديل القوة في نقطة الوادي", to=(ARMY,), at=now), worlds.claim(to=(ARMY,), at=now)
    )
    expect(lines(page).first).to_have_attribute("data-cause", "claim")
    moved = lines(page).nth(1)
    expect(moved.locator("strong")).to_have_text({"ar": "تحرّك بقربنا", "en": "Movement near us"}[language])
    expect(moved).to_have_attribute("data-look", "attention")


def test_after_a_wrong_password_the_keyboard_stands_at_the_password(stage: Stage) -> None:
    page = stage.open(ARMY)
    page.get_by_test_id("account").fill("officer")
    page.get_by_test_id("password").fill("a wrong word, long enough")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("sign-in-wrong")).to_be_visible()
    expect(page.get_by_test_id("password")).to_be_focused()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("size", [(800, 1000), (1024, 768), (390, 844)], ids=str)
def test_on_a_small_screen_a_title_stands_beside_its_sign_and_the_band_leaves_room(
    stage: Stage, language: str, size: tuple[int, int]
) -> None:
    page = stage.sit_down(ARMY, language, viewport={"width": size[0], "height": size[1]})
    came(stage, page, *(alert(stage, f"ابتعدوا عن الوادي الشرقي {n}") for n in range(3)))
    sign, title = (lines(page).first.locator(part).bounding_box() for part in (".sign", "strong"))
    assert sign is not None
    assert title is not None
    gap = title["x"] - sign["x"] - sign["width"] if language == "en" else sign["x"] - title["x"] - title["width"]
    assert 0 <= gap <= 24
    band = page.get_by_test_id("alarm-band").bounding_box()
    assert band is not None
    assert band["height"] <= size[1] * (0.28 if size[0] < 560 else 0.23)
    if size[0] > 820:
        rail = page.get_by_test_id("rail")
        assert rail.evaluate("rail => rail.scrollHeight - rail.clientHeight") <= 0, "the last way of the rail is whole"
    seen(page, f"alarms-{size[0]}-{language}")
