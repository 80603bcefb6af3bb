"""Who stands where, in the browser: the list and its signs, a post written and vacated before both sides, a patrol's route."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tansiq.kinds import registry
from tansiq.kinds.force import Patrol, Post
from tests.forces.samples import ALWAYS, facility, post, unit
from tests.page import looking
from tests.page.conftest import Stage
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
NAMES = {"ar": "نقطة التل", "ckb": "خاڵی گرد", "en": "Hill post"}


def row(page: Page, slug: str) -> Locator:
    return page.locator(f'[data-testid=force-row][data-slug="{slug}"]')


def newest(stage: Stage, kind: str) -> object:
    return registry.understood(stage.world.headers(ARMY, kind)[-1])


def looked(page: Page, language: str) -> list[str]:
    """What is wrong to look at in the list itself; the shell round it has its own tests."""
    return [fault for fault in looking.look(page, language, ("Pumping station",)) if "force" in fault]


def send(page: Page) -> None:
    page.get_by_test_id("send").click()
    page.get_by_test_id("send-now").click()


def test_what_stands_there_is_listed_with_who_looks_now(stage: Stage, language: str) -> None:
    stage.publish(ARMY, post("hill", title=NAMES, manning=ALWAYS))
    stage.publish(PESHMERGA, post("summit", to=(ARMY,), title=NAMES))
    stage.publish(PESHMERGA, post("left", to=(ARMY,), title=NAMES, state="vacated", manning=ALWAYS))
    stage.publish(ARMY, unit(title=NAMES, strength="301-1000"))
    stage.publish(ARMY, facility())
    stage.carry()
    page = stage.sit_down(ARMY, language)
    page.keyboard.press("b")
    expect(page.get_by_test_id("force-row")).to_have_count(5)
    expect(row(page, "hill")).to_have_attribute("data-observes", "yes")
    expect(row(page, "summit")).to_have_attribute("data-observes", "unknown")
    expect(row(page, "left").get_by_test_id("force-looks")).to_have_count(0)
    expect(row(page, "left")).to_have_attribute("data-state", "vacated")
    expect(row(page, "hill").get_by_test_id("force-open")).to_contain_text(NAMES[language])
    assert looked(page, language) == []

    page.get_by_test_id("forces-unseen").click()
    expect(page.get_by_test_id("force-row")).to_have_count(1)
    page.get_by_test_id("forces-unseen").click()
    page.get_by_test_id("forces-owner").select_option(PESHMERGA)
    expect(page.get_by_test_id("force-row")).to_have_count(2)
    page.get_by_test_id("forces-unit").click()
    expect(page.get_by_test_id("forces-empty")).to_be_visible()


def test_a_row_opens_its_record_and_is_pointed_at_on_the_map(stage: Stage) -> None:
    stored = stage.publish(ARMY, post("hill", title=NAMES))
    page = stage.sit_down(ARMY, path="#/forces")
    row(page, "hill").get_by_test_id("force-open").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", stored.id)
    expect(page.get_by_test_id("force-name")).to_have_text(NAMES["ar"])


def test_a_post_is_written_with_its_hours_vacated_and_known_to_the_other_side(stage: Stage) -> None:
    page = stage.sit_down(ARMY, path="#/forces")
    page.get_by_test_id("new-post").click()
    page.get_by_test_id("field-title_ar").fill("نقطة المحطة")
    page.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠ ٦٢٤٠")
    page.get_by_test_id("field-sees").fill("٢٥٠٠")
    page.get_by_test_id("manning-shifts").click()
    page.get_by_test_id("manning-0-fri").click()
    page.get_by_test_id("manning-0-from").fill("٠٧:٠٠")
    page.get_by_test_id("manning-0-to").fill("25:00")
    page.get_by_test_id("audience-sector").click()
    expect(page.get_by_test_id("wrong-manning")).to_be_visible()
    page.get_by_test_id("manning-0-to").fill("19:00")
    expect(page.get_by_test_id("recipient")).to_have_count(1)
    send(page)
    expect(page.get_by_test_id("force-manned")).to_contain_text("07:00–19:00")
    body = newest(stage, "post")
    assert isinstance(body, Post)
    assert body.manning is not None
    (shift,) = body.manning.shifts
    assert (set(shift.days), shift.start, shift.end) == ({"sun", "mon", "tue", "wed", "thu", "sat"}, "07:00", "19:00")
    assert (body.title.ar, body.max_distance_m, body.observer_height_m) == ("نقطة المحطة", 2_500, 2)

    page.get_by_test_id("next-version").click()
    page.get_by_test_id("field-state").select_option("vacated")
    expect(page.get_by_test_id("recipient")).to_have_count(1)
    send(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    stage.carry()
    after = newest(stage, "post")
    assert isinstance(after, Post)
    assert (after.state, after.post, after.manning) == ("vacated", body.post, body.manning)
    there = stage.sit_down(PESHMERGA, path="#/forces")
    expect(row(there, body.post)).to_have_attribute("data-state", "vacated")


def test_a_patrols_route_is_typed_and_its_schedule_left_unknown(stage: Stage) -> None:
    page = stage.sit_down(ARMY, path="#/forces")
    page.get_by_test_id("new-patrol").click()
    page.get_by_test_id("field-unit").fill("دورية الليل")
    page.get_by_test_id("field-route").fill("38S LE 70 60")
    page.get_by_test_id("field-sees").fill("500")
    page.get_by_test_id("audience-own").click()
    expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("field-route").fill("38S LE 70 60\n38S LE 72 62\n38S LE 74 62")
    send(page)
    expect(page.get_by_test_id("record-words")).to_have_text("دورية الليل")
    body = newest(stage, "patrol")
    assert isinstance(body, Patrol)
    assert (body.schedule, body.both_ways, body.speed_kmh) == (None, True, 4)
    place = stage.world.headers(ARMY, "patrol")[-1].place
    assert place is not None
    assert len(place.geometry.coordinates) == 3
