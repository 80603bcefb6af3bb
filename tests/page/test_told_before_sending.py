"""What the page says of who gets it and where it is agrees with what is so: before it is sent, while it waits, and afterwards.

Each test is one thing that an officer was told and that was not so. With TANSIQ_SHOTS=FOLDER each leaves a picture there.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Page, expect

from tansiq.geo.place import Place, Point
from tansiq.ids import RecordId
from tests import persons, worlds
from tests.page import looking
from tests.page.conftest import Stage
from tests.page.test_forms import PLACE, WORDS, arabic, at_once, go, report, written
from tests.web.rooms import PASSWORD
from tests.work.test_groups import group
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
ARABIC_PLACE = "٣٨S LE ٧٧٠٠٠ ٥٨٠٠٠"
LATIN_PLACE = "38S LE 77000 58000"
BLUR_M = 5000


@pytest.fixture(params=("ar", "en"))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def shot(page: Page, name: str, language: str) -> None:
    if folder := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}-{language}.png")


def test_a_place_in_arabic_digits_stands_in_the_order_in_which_it_was_typed(stage: Stage, language: str) -> None:
    """Arabic figures with a blank between them are shown from right to left: an easting stood where the northing belongs."""
    page = stage.sit_down(ARMY, language)
    page.keyboard.press("r")
    box = page.get_by_test_id("field-place")
    box.press_sequentially(ARABIC_PLACE)
    expect(box).to_have_value(LATIN_PLACE)
    # typed in the middle, the caret stays there
    box.press("Home")
    for _ in range(len("38S LE 77")):
        box.press("ArrowRight")
    box.press_sequentially("١٢")
    expect(box).to_have_value("38S LE 7712000 58000")
    box.fill("٣٨س مث ٧٧٠٠٠ ٥٨٠٠٠")
    expect(box).to_have_value(LATIN_PLACE)
    time = page.get_by_test_id("field-time")
    time.fill("٠٥-٠٦ ٠٧:٠٨")
    expect(time).to_have_value("05-06 07:08")
    shot(page, "digits", language)
    page.get_by_test_id("search").fill(ARABIC_PLACE)
    expect(page.get_by_test_id("search")).to_have_value(LATIN_PLACE)
    expect(page.locator('[data-testid=hit][data-key="go"]')).to_contain_text(LATIN_PLACE)
    shot(page, "digits-search", language)
    page.get_by_test_id("search").press("Escape")
    page.get_by_test_id("form-close").click()
    page.keyboard.press("c")
    corners = page.get_by_test_id("field-corners")
    corners.press_sequentially(f"{ARABIC_PLACE}\n٣٨S LE ٧٨")
    expect(corners).to_have_value(f"{LATIN_PLACE}\n38S LE 78")


def test_a_record_for_a_group_names_it_and_who_is_in_it(stage: Stage, language: str) -> None:
    """It had said: only us."""
    group(stage.world, [PESHMERGA, COMMAND])
    stage.carry()
    label = worlds.label((), 0, groups=["army/seam"])
    record = stage.publish(ARMY, worlds.spot(WORDS, at=stage.world.clock.now(), label=label))
    assert PESHMERGA in stage.world.deliveries(ARMY, record.id)
    page = stage.sit_down(ARMY, language, f"#/records/{record.id}")
    audience = page.get_by_test_id("audience")
    expect(audience).to_contain_text("The seam")
    told = page.get_by_test_id("delivery").locator("span").first.text_content()
    expect(audience).to_contain_text(str(told))
    shot(page, "group", language)


def test_groups_stand_beside_the_other_choices_of_who_may_have_it(stage: Stage) -> None:
    group(stage.world, [PESHMERGA])
    page = stage.sit_down(ARMY)
    page.keyboard.press("r")
    box = page.locator("[data-testid^='group-army/seam']")
    expect(box).to_be_visible()
    box.check()
    expect(page.get_by_test_id("audience-picked")).to_have_attribute("aria-checked", "true")


def test_what_waits_for_approval_is_said_before_it_is_sent_and_at_the_record(stage: Stage, language: str) -> None:
    """It had said: save for us only, released to Peshmerga, it stays with us; nothing of who can approve."""
    people = [persons.authority(stage.world, ARMY, name) for name in ("chief", "deputy")]
    page = stage.sit_down(ARMY, language)
    report(page, who="seam")
    page.get_by_test_id("level-2").click()
    waits = page.get_by_test_id("waits-for-word")
    expect(waits).to_have_attribute("data-agency", PESHMERGA)
    expect(waits).to_have_attribute("data-whose", "both")
    expect(page.get_by_test_id("withheld")).to_have_count(0)
    own, queued = (
        ("Save for us only", "waits for approval") if language == "en" else ("احفظه لنا فقط", "ينتظر الموافقة")
    )
    expect(page.get_by_test_id("send")).to_contain_text(queued)
    expect(page.get_by_test_id("send")).not_to_have_text(own)
    shot(page, "level2-form", language)
    go(page)
    expect(page.get_by_test_id("toast")).to_contain_text("approval" if language == "en" else "الموافقة")
    awaits = page.get_by_test_id("awaits-word")
    expect(awaits).to_have_attribute("data-needs", "authority")
    expect(awaits).to_contain_text("Army desk" if language == "en" else "مكتب الجيش")
    shot(page, "level2-record", language)
    awaits.get_by_test_id("awaits-open").click()
    expect(page.get_by_test_id("release-item")).to_be_visible()
    # once both have spoken nothing waits any more
    (stored,) = stage.world.records(ARMY, "spot")
    for person in people:
        persons.approve(stage.world, person, stored.id)
    stage.carry()
    page.evaluate(f"location.hash = '#/records/{stored.id}'")
    expect(page.get_by_test_id("delivery")).to_have_count(1)
    expect(page.get_by_test_id("awaits-word")).to_have_count(0)


def test_a_minimum_that_goes_at_once_is_no_refusal_of_the_record_that_waits(stage: Stage) -> None:
    """One agency had stood both under those who get it and under those who do not."""
    page = stage.sit_down(ARMY, "en")
    page.keyboard.press("a")
    page.get_by_test_id("field-place").fill(PLACE)
    page.get_by_test_id("field-danger").select_option("attack")
    page.get_by_test_id("audience-seam").click()
    page.get_by_test_id("level-2").click()
    expect(page.locator(f"[data-testid=recipient][data-agency={PESHMERGA}]")).to_have_attribute("data-minimum", "true")
    expect(page.get_by_test_id("withheld")).to_have_count(0)
    expect(page.get_by_test_id("waits-for-word")).to_contain_text("two release authorities")


def test_whoever_has_approved_is_told_so_and_not_asked_again(stage: Stage, language: str) -> None:
    for name in ("chief", "deputy"):
        persons.authority(stage.world, ARMY, name)
    draft = worlds.spot(WORDS, to=(PESHMERGA,), level=2, at=stage.world.clock.now())
    record = stage.publish(ARMY, draft).id
    page = stage.sit_down(ARMY, language, f"#/release/{record}", "chief")
    expect(page.get_by_test_id("waits-for-word")).to_have_attribute("data-whose", "second-person")
    shot(page, "approve-first", language)
    page.get_by_test_id("release-password").fill(PASSWORD)
    page.get_by_test_id("release-say").click()
    expect(page.get_by_test_id("release-yours")).to_be_visible()
    expect(page.get_by_test_id("release-password")).to_have_count(0)
    expect(page.get_by_test_id("release-act-approve")).to_have_count(0)
    expect(page.get_by_test_id("view-release")).to_have_attribute("data-count", "0")
    shot(page, "approved", language)
    page.get_by_test_id("release-act-refuse").click()
    expect(page.get_by_test_id("release-password")).to_be_visible()


def test_off_plan_begins_without_the_plans_own_place(stage: Stage, language: str) -> None:
    claim = stage.publish(ARMY, worlds.claim("الوحدة الثالثة", to=(PESHMERGA,), at=stage.world.clock.now()))
    page = stage.sit_down(ARMY, language, f"#/records/{claim.id}")
    page.get_by_test_id("after-deviation").click()
    expect(page.get_by_test_id("about")).to_have_attribute("data-id", claim.id)
    expect(page.get_by_test_id("field-place")).to_have_value("")
    expect(page.get_by_test_id("field-state")).to_be_focused()
    shot(page, "off-plan", language)


def test_what_is_written_without_the_node_is_promised_nothing_and_asks_when_it_is_back(
    stage: Stage, language: str
) -> None:
    """It had said that it is sent once the node is back; then it lay in the feed, and nothing told of it."""
    page = stage.open(ARMY, language)
    looking.record_map_words(page.context)
    page.reload()
    stage.sign_in(page)
    stage.stop(ARMY)
    expect(page.get_by_test_id("cut-off")).to_be_visible()
    report(page)
    expect(page.get_by_test_id("send-offline")).to_be_visible()
    shot(page, "offline-form", language)
    at_once(page, "send", "send-now")
    promise = {"en": "When the node is back you see who will get it", "ar": "حين تعود العقدة ترى من سيستلمه"}[language]
    expect(page.get_by_test_id("toast")).to_contain_text(promise)
    expect(page.get_by_test_id("cut-off")).to_contain_text(promise)
    expect(page.get_by_test_id("pending-row")).to_have_attribute("data-state", "waiting")
    unsent = {"en": "not sent", "ar": "لم يُرسل"}[language]
    page.wait_for_function("word => window.tansiqWritten.some(([text]) => text.includes(word))", arg=unsent)
    shot(page, "offline-kept", language)
    stage.start(ARMY)
    expect(page.get_by_test_id("stranded")).to_be_visible()
    assert written(stage) == []
    shot(page, "offline-back", language)
    page.get_by_test_id("stranded-look").click()
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS)
    expect(page.get_by_test_id("recipient")).to_have_count(2)
    expect(page.get_by_test_id("stranded")).to_have_count(0)
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert len(written(stage)) == 1
    expect(page.get_by_test_id("stranded")).to_have_count(0)


def test_a_place_is_written_as_exactly_as_it_is_known(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    report(page)
    page.get_by_test_id("field-place").fill("38S LE 76 60")
    go(page)
    expect(page.get_by_test_id("mgrs")).to_have_text("38S LE 76 60")
    (header,) = stage.world.headers(ARMY, "spot")
    assert header.place is not None
    assert (header.place.mgrs, header.place.precision_m) == ("38SLE7660", 1000)
    shot(page, "known", language)
    # as a peer's node may have written it
    far = Place(geometry=Point((43.58, 35.80)), precision_m=BLUR_M, mgrs="38SLE7165161895")
    given = stage.publish(PESHMERGA, worlds.spot(to=(ARMY,), place=far, at=stage.world.clock.now()))
    stage.carry()
    (held,) = stage.world.records(ARMY, "spot")[1:]
    assert held.token == given.token
    page.evaluate(f"location.hash = '#/records/{held.id}'")
    expect(page.get_by_test_id("mgrs")).to_have_text("38S LE 7 6")
    shot(page, "coarse", language)


def test_a_click_on_the_map_is_as_exact_as_the_hand_at_its_scale(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    page.locator("[data-map-ready], canvas").first.wait_for()
    page.keyboard.press("r")
    page.locator("canvas.maplibregl-canvas").click(position={"x": 300, "y": 300})
    box = page.get_by_test_id("field-place")
    expect(box).not_to_have_value("")
    figures = box.input_value().split()[2:]
    assert 1 <= len(figures[0]) <= 3, box.input_value()


def test_whose_link_is_cut_gets_it_later_and_is_told_apart(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    report(page, who="seam")
    expect(page.get_by_test_id("recipient")).to_have_attribute("data-agency", PESHMERGA)
    page.wait_for_timeout(500)
    stage.world.clock.advance(300)
    expect(page.get_by_test_id("recipient-cut")).to_be_visible()
    shot(page, "link-cut", language)


def test_a_button_that_cannot_send_says_why_and_leads_there(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    page.get_by_test_id("field-size").fill("many")
    expect(page.get_by_test_id("still-wrong")).to_contain_text({"en": "How many", "ar": "العدد"}[language])
    expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("level-1").scroll_into_view_if_needed()
    page.get_by_test_id("level-1").click()
    shot(page, "still-wrong", language)
    page.get_by_test_id("send").click(force=True)
    expect(page.get_by_test_id("field-size")).to_be_focused()
    expect(page.get_by_test_id("field-size")).to_be_in_viewport()
    page.get_by_test_id("field-size").fill("12")
    page.get_by_test_id("field-words").fill("")
    page.get_by_test_id("send").click(force=True)
    expect(page.get_by_test_id("field-words")).to_be_focused()
    assert language == "en" or arabic(page.get_by_test_id("missing").text_content())


def test_by_keyboard_the_focus_follows_send_to_undo_and_back(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    page.get_by_test_id("send").press("Enter")
    expect(page.get_by_test_id("undo-send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("undo-send")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("send")).to_be_focused()
    assert written(stage) == []


def test_a_double_click_on_send_neither_sends_at_once_nor_takes_back(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    box = page.get_by_test_id("send").bounding_box()
    assert box is not None
    for share in (0.2, 0.8):  # Undo and "send now" come to lie at the ends
        page.mouse.dblclick(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)
        expect(page.get_by_test_id("countdown")).to_be_visible()
        assert written(stage) == []
        page.keyboard.press("Escape")
        expect(page.get_by_test_id("countdown")).to_have_count(0)


def test_a_form_begins_at_the_first_field_that_it_still_needs(stage: Stage) -> None:
    """A request for the owner's leave began at its optional contact, past what was missing."""
    draft = worlds.spot(to=(ARMY,), at=stage.world.clock.now())
    label = worlds.label((ARMY,), 0, caveats=["ORCON"])
    stage.publish(PESHMERGA, msgspec.structs.replace(draft, label=label))
    stage.carry()
    (held,) = stage.world.records(ARMY, "spot")
    page = stage.sit_down(ARMY, "ar", f"#/records/{RecordId(held.id)}")
    page.get_by_test_id("orcon").locator("button").first.click()
    page.get_by_test_id("form-request").wait_for()
    focused = page.evaluate("document.activeElement.dataset.testid")
    assert focused is not None
    assert focused.startswith("on-"), focused


def test_what_a_leaver_still_has_counts_on_the_rail(stage: Stage) -> None:
    persons.authority(stage.world, ARMY, "chief")
    change = group(stage.world, [PESHMERGA])
    stage.publish(ARMY, worlds.spot(at=stage.world.clock.now(), label=worlds.label((), 0, groups=["army/seam"])))
    stage.carry()
    page = stage.sit_down(ARMY, name="chief")
    expect(page.get_by_test_id("view-release")).to_have_attribute("data-count", "0")
    group(stage.world, [], before=change)
    stage.world[ARMY].bell.ring()
    expect(page.get_by_test_id("view-release")).to_have_attribute("data-count", "1")
