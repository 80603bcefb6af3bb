"""Further forms in the browser: an operation in parts, a corridor round a route, a group's list; an alert on the time axis."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from playwright.sync_api import expect

from tests import persons, worlds
from tests.page.conftest import Stage
from tests.page.test_forms import arabic, go, written
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
NORTH = "35.80 43.58\n35.81 43.58\n35.81 43.60"
SOUTH = "35.77 43.58\n35.78 43.58\n35.78 43.60"


def test_an_operation_is_written_part_by_part_and_answered_like_any_plan(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    page.keyboard.press("v")
    page.get_by_test_id("form-operation").wait_for()
    page.get_by_test_id("field-title").fill("تنظيف الشريط")
    page.get_by_test_id("field-axis").fill("المحور الشمالي")
    page.get_by_test_id("field-phase").fill("الأولى")
    page.get_by_test_id("field-axis_unit").fill("اللواء ٤٣")
    page.get_by_test_id("field-corners").fill(NORTH)
    page.get_by_test_id("part-add").click()
    expect(page.get_by_test_id("field-axis-1")).to_be_focused()
    expect(page.get_by_test_id("field-phase-1")).to_have_value("الأولى")
    page.get_by_test_id("field-axis-1").fill("المحور الجنوبي")
    page.get_by_test_id("field-corners").fill(SOUTH)

    # the third part is the first axis again, in the next phase: its unit is known; what is wrong in it is told though it is closed
    page.get_by_test_id("part-add").click()
    page.get_by_test_id("field-axis-2").fill("المحور الشمالي")
    expect(page.get_by_test_id("field-axis_unit-2")).to_have_value("اللواء ٤٣")
    page.get_by_test_id("field-phase-2").fill("الثانية")
    page.get_by_test_id("field-corners").fill("ليس مكاناً")
    page.get_by_test_id("part-1").click()
    expect(page.get_by_test_id("part-wrong")).to_have_count(1)
    expect(page.get_by_test_id("field-corners")).to_have_value(NORTH)
    page.get_by_test_id("audience-lines").click()
    expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("part-3").click()
    expect(page.get_by_test_id("field-corners")).to_have_value("ليس مكاناً")
    assert arabic(page.get_by_test_id("wrong-corners").text_content())
    page.get_by_test_id("field-corners").fill(NORTH)
    go(page)

    expect(page.get_by_test_id("plan-state")).to_have_attribute("data-state", "proposed")
    expect(page.get_by_test_id("operation-axes")).to_contain_text("المحور الشمالي · اللواء ٤٣")
    expect(page.get_by_test_id("operation-parts")).to_contain_text("3. الثانية · المحور الشمالي")
    (body,) = written(stage, "operation")
    assert [(axis["axis"], axis["title"], axis["unit"]) for axis in body["axes"]] == [
        ("axis-1", "المحور الشمالي", "اللواء ٤٣"),
        ("axis-2", "المحور الجنوبي", ""),
    ]
    assert [phase["title"] for phase in body["phases"]] == ["الأولى", "الثانية"]
    assert [(part["volume"], part["axis"], part["phase"]) for part in body["parts"]] == [
        (0, "axis-1", "phase-1"),
        (1, "axis-2", "phase-1"),
        (2, "axis-1", "phase-2"),
    ]
    stage.carry()
    assert stage.world.headers(PESHMERGA, "operation"), "who must answer has got it"

    # amended: a part taken out takes its letters along, and what keeps its name keeps its id
    page.get_by_test_id("next-version").click()
    page.get_by_test_id("part-drop").click()
    expect(page.get_by_test_id("field-axis")).to_have_value("المحور الجنوبي")
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    newest: dict[str, Any] = written(stage, "operation")[-1]
    assert [part["axis"] for part in newest["parts"]] == ["axis-2", "axis-1"]
    assert len(newest["volumes"]) == 2


def test_a_movement_along_a_route_has_the_ground_that_the_node_works_out(stage: Stage) -> None:
    page = stage.sit_down(ARMY, "ckb")
    page.keyboard.press("m")
    page.get_by_test_id("field-title").fill("کاروانێک")
    expect(page.get_by_test_id("field-corners")).to_be_visible()
    page.get_by_test_id("shape-route").click()
    page.get_by_test_id("field-route").fill("35.78 43.58\n35.78 43.62")
    page.get_by_test_id("audience-lines").click()
    for wrong in ("۴٠٠ م", "0", "99999"):
        page.get_by_test_id("field-width").fill(wrong)
        assert arabic(page.get_by_test_id("wrong-width").text_content())
        expect(page.get_by_test_id("field-width")).to_have_value(wrong)
        expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("field-width").fill("۴٠٠")
    expect(page.get_by_test_id("corridor-ready")).to_be_visible()
    expect(page.get_by_test_id("read-route")).to_contain_text("km")
    go(page)
    expect(page.get_by_test_id("plan-state")).to_be_visible()
    ((volume,),) = [body["volumes"] for body in written(stage, "movement")]
    lats = [lat for _, lat in volume["area"]["coordinates"][0]]
    assert (max(lats) - min(lats)) * 111_000 == pytest.approx(400, abs=5)
    assert len(lats) > 12, "its ends are round"


def test_an_alert_lies_on_the_time_axis_as_long_as_it_holds(stage: Stage) -> None:
    record = stage.publish(ARMY, worlds.alert("إطلاق نار", at=stage.world.clock.now())).id
    page = stage.sit_down(ARMY)
    bar = page.get_by_test_id("axis-alert")
    expect(bar).to_have_attribute("data-id", record)
    expect(bar).to_have_attribute("aria-label", re.compile("^إنذار"))
    expect(page.get_by_test_id("axis-tick")).to_have_count(0)
    wide = bar.evaluate("(bar) => bar.offsetWidth / bar.parentElement.offsetWidth")
    assert wide == pytest.approx(6 / 48, rel=0.05), "six hours of two days"
    bar.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", record)


def test_a_group_is_made_and_amended_and_who_leaves_is_named_before(stage: Stage, language: str) -> None:
    persons.authority(stage.world, ARMY, "chief")
    page = stage.sit_down(ARMY, language, "#/release/groups", "chief")
    page.get_by_test_id("group-new").click()
    page.get_by_test_id("field-title_ar").fill("أهل الشريط")
    page.get_by_test_id("field-title_ckb").fill("خەڵکی شریتەکە")
    page.get_by_test_id("field-slug").fill("The Strip")
    page.get_by_test_id(f"members-{PESHMERGA}").check()
    page.get_by_test_id(f"members-{COMMAND}").check()
    page.get_by_test_id("audience-lines").click()
    expect(page.get_by_test_id("wrong-slug")).to_be_visible()
    expect(page.get_by_test_id("field-slug")).to_have_value("The Strip")
    expect(page.get_by_test_id("send")).to_be_disabled()
    page.get_by_test_id("field-slug").fill("strip")
    go(page)
    expect(page.get_by_test_id("group-members")).to_be_visible()
    (body,) = written(stage, "group")
    assert (body["group"], body["title"]["ckb"], set(body["members"])) == (
        "strip",
        "خەڵکی شریتەکە",
        {PESHMERGA, COMMAND},
    )

    # an officer who may release nothing is offered no form of a group
    other = stage.sit_down(ARMY, language, "#/new")
    expect(other.get_by_test_id("begin-spot")).to_be_visible()
    expect(other.get_by_test_id("begin-group")).to_have_count(0)

    # who leaves is named before it goes; what he was given through the group is offered for recall where it always is
    draft = worlds.spot(at=stage.world.clock.now())
    label = {"level": 0, "audience": [], "groups": [f"{ARMY}/strip"], "caveats": [], "show_audience": True}
    given = stage.publish(ARMY, msgspec.structs.replace(draft, label=worlds.raw(label)))
    assert PESHMERGA in stage.world.deliveries(ARMY, given.id)
    page.evaluate("location.hash = '#/release/groups'")
    page.locator(f"[data-testid=group][data-id='{ARMY}/strip']").get_by_test_id("group-amend").click()
    expect(page.get_by_test_id("group-leaves")).to_have_count(0)
    page.get_by_test_id(f"members-{PESHMERGA}").uncheck()
    assert arabic(page.get_by_test_id("group-leaves").text_content())
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    newest = written(stage, "group")[-1]
    assert (newest["group"], newest["members"], newest["ended"]) == ("strip", [COMMAND], False)
    page.evaluate("location.hash = '#/release/groups'")
    expect(page.get_by_test_id("offer")).to_have_attribute("data-agency", PESHMERGA)


def test_off_plan_is_reported_from_the_plan_and_stands_there_at_both_desks(stage: Stage, language: str) -> None:
    claim = stage.publish(ARMY, worlds.claim("الوحدة الثالثة", to=(PESHMERGA,), at=stage.world.clock.now()))
    stage.carry()
    page = stage.sit_down(ARMY, language, f"#/records/{claim.id}")
    page.get_by_test_id("plan-state").wait_for()
    expect(page.get_by_test_id("plan-departed")).to_have_count(0)
    page.get_by_test_id("after-deviation").click()
    expect(page.get_by_test_id("about")).to_have_attribute("data-id", claim.id)
    expect(page.get_by_test_id("field-state").locator("option")).to_have_count(4)
    expect(page.get_by_test_id("field-place")).to_have_value("")
    page.get_by_test_id("field-place").fill("38S LE 725 641")
    page.get_by_test_id("field-state").select_option("contingent")
    page.get_by_test_id("field-words").fill("سقط الجسر")
    page.get_by_test_id("audience-own").click()
    expect(page.get_by_test_id("recipient").first).to_be_visible()
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    ((body, header),) = zip(written(stage, "deviation"), stage.world.headers(ARMY, "deviation"), strict=True)
    assert (body["state"], body["text"], header.refs) == ("contingent", "سقط الجسر", (claim.id,))
    expect(page.get_by_test_id("axis-alert")).to_have_attribute("data-id", header.id)
    row = page.locator(f"[data-testid=feed-row][data-id='{claim.id}']")
    expect(row.get_by_test_id("row-departed")).to_be_visible()

    stage.carry()
    (held,) = stage.world.records(PESHMERGA, "claim")
    other = stage.sit_down(PESHMERGA, language, f"#/records/{held.id}")
    expect(other.get_by_test_id("plan-departed")).to_have_attribute("data-state", "contingent")
    expect(other.get_by_test_id("after-deviation")).to_have_count(0)
    (alarm,) = [each for each in other.get_by_test_id("alarm").all() if each.get_attribute("data-cause") == "deviation"]
    assert "contingent" not in (alarm.text_content() or ""), "the state is told in words"
