"""Forms of what binds several: gaps and control measures, meetings and agreements, joint units, a hazard's cordon, an axis.

Goal: an officer writes each in Arabic, the other agency's desk shows the same facts, and its owner's next version loses nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Page, expect

from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests import worlds
from tests.kinds import golden
from tests.page.conftest import Stage
from tests.page.test_forms import arabic, go, written
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
LINE = "35.80 43.58\n35.81 43.60"
AREA = "35.80 43.58\n35.81 43.58\n35.81 43.60"


def begin(page: Page, kind: str) -> None:
    """A new form, by the list of all that can be written."""
    page.evaluate("location.hash = '#/'")
    page.evaluate("location.hash = '#/new'")
    page.get_by_test_id(f"begin-{kind}").click()
    expect(page.get_by_test_id(f"form-{kind}")).to_be_visible()


def sent(page: Page) -> None:
    """Send, and wait until the record is open."""
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()


def facts(page: Page) -> dict[str, str]:
    """What the panel says of the open record, by label."""
    expect(page.get_by_test_id("facts").locator("bdi[data-testid]").first).to_be_visible()
    said: dict[str, str] = page.get_by_test_id("facts").evaluate(
        """(list) => Object.fromEntries(
            [...list.querySelectorAll("bdi[data-testid]")].map((one) => [one.dataset.testid, one.textContent]))"""
    )
    return said


def show(page: Page, record: str) -> None:
    """Open a record by its address."""
    page.evaluate("id => (location.hash = `#/records/${id}`)", record)
    expect(page.get_by_test_id("record-panel")).to_have_attribute("data-id", record)


def there(stage: Stage, page: Page, kind: str, agency: AgencyId = PESHMERGA) -> None:
    """Open at the other desk what has arrived of a kind."""
    stage.carry()
    show(page, stage.world.records(agency, kind)[0].id)


def test_ground_is_written_in_arabic_and_says_the_same_at_the_other_desk(stage: Stage) -> None:
    here, other = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)

    # what is written in haste leads the list
    here.keyboard.press("n")
    expect(here.locator("[data-new]").first).to_have_attribute("data-testid", "begin-spot")
    expect(here.locator("[data-new]").nth(1)).to_have_attribute("data-testid", "begin-alert")
    expect(here.locator("[data-new]").first).to_be_focused()

    # a control measure has the shape of its sort; what is wrong is told in its place
    begin(here, "measure")
    here.get_by_test_id("field-type").select_option("phase-line")
    here.get_by_test_id("field-title_ar").fill("خط النخيل")
    here.get_by_test_id("field-route").fill("ليس مكاناً")
    assert arabic(here.get_by_test_id("wrong-route").text_content())
    here.get_by_test_id("field-route").fill(LINE)
    here.get_by_test_id("field-expires").fill("2020-01-01 00:00Z")
    assert arabic(here.get_by_test_id("wrong-expires").text_content())
    here.get_by_test_id("field-expires").fill("")
    here.get_by_test_id("field-words").fill("لا عبور قبل الاتصال")
    here.get_by_test_id(f"agencies-{PESHMERGA}").check()
    here.get_by_test_id("audience-lines").click()
    sent(here)
    (measure,) = written(stage, "measure")
    assert (measure["type"], measure["agencies"], measure["state"]) == ("phase-line", [PESHMERGA], "in-force")
    there(stage, other, "measure")
    assert facts(other) == facts(here)
    assert {"measure-type", "measure-binds", "measure-effective", "measure-expires", "fact-text"} <= set(facts(other))

    # a gap: who is to close it gets it, and is told so
    begin(here, "gap")
    here.get_by_test_id("field-title").fill("وادي الثعلب")
    here.get_by_test_id("shape-area").click()
    here.get_by_test_id("field-corners").fill(AREA)
    here.get_by_test_id("field-reason").select_option("vacated")
    here.get_by_test_id("manning-shifts").click()
    here.get_by_test_id("field-assigned_to").select_option(PESHMERGA)
    expect(here.get_by_test_id(f"agency-{PESHMERGA}")).to_be_checked()
    here.get_by_test_id("field-length").fill("٤٫٢")
    here.get_by_test_id("field-respond").fill("٣٥")
    sent(here)
    (gap,) = written(stage, "gap")
    assert (gap["state"], gap["length_m"], gap["respond_min"], gap["method"]) == ("assigned", 4200, 35, "person")
    there(stage, other, "gap")
    assert facts(other) == facts(here)
    assert {"gap-reason", "gap-hours", "gap-length", "gap-assigned-to", "gap-respond", "fact-state"} <= set(
        facts(other)
    )

    # the other side asks what it needs to know there: the question names the gap that it has
    other.get_by_test_id("after-requirement").click()
    expect(other.get_by_test_id("about")).to_contain_text("وادي الثعلب")
    other.get_by_test_id("field-words").fill("من يسلك الوادي ليلاً؟")
    other.get_by_test_id("audience-seam").click()
    sent(other)
    expect(other.get_by_test_id("refers-to")).to_contain_text("وادي الثعلب")
    stage.carry()
    show(here, stage.world.records(ARMY, "requirement")[0].id)
    expect(here.get_by_test_id("refers-to")).to_contain_text("وادي الثعلب")

    # a hazard's cordon: as far round the place as one must stay off
    here.keyboard.press("h")
    here.get_by_test_id("field-place").fill("35.805 43.59")
    here.get_by_test_id("field-danger").select_option("ied")
    here.get_by_test_id("field-stand_off").fill("٣٠٠")
    here.get_by_test_id("perimeter-more").click()
    here.get_by_test_id("perimeter-ready").click()
    expect(here.get_by_test_id("read-perimeter")).to_contain_text("24")
    here.get_by_test_id("audience-lines").click()
    sent(here)
    (hazard,) = written(stage, "hazard")
    lats = [lat for _, lat in hazard["perimeter"]["coordinates"][0]]
    assert (max(lats) - min(lats)) * 111_000 == pytest.approx(600, rel=0.02)
    there(stage, other, "hazard")
    assert "600" in facts(other)["fact-perimeter"]
    assert facts(other) == facts(here)


def test_meetings_and_agreements_are_written_answered_and_carried_on(stage: Stage) -> None:
    here, other = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    begin(here, "meeting")
    here.get_by_test_id("field-title").fill("فتح المركز")
    expect(here.get_by_test_id("field-decisions")).to_have_count(0)
    here.get_by_test_id("field-state").select_option("held")
    here.get_by_test_id("field-room").fill("قاعة مخمور")
    here.get_by_test_id("field-agenda").fill("الثغرات\nتحرّكات الغد")
    here.get_by_test_id(f"agencies-{PESHMERGA}").check()
    here.get_by_test_id("desks-peshmerga.watch").check()
    here.get_by_test_id("field-decisions").fill("خط ساخن")
    here.get_by_test_id("action-add").click()
    here.get_by_test_id("field-actions-0-by").fill("قريباً")
    assert arabic(here.get_by_test_id("wrong-actions-0-by").text_content())
    assert arabic(here.get_by_test_id("wrong-actions-0-text").text_content())
    here.get_by_test_id("field-actions-0-by").fill("2030-01-01 08:00Z")
    here.get_by_test_id("field-actions-0-text").fill("نصب الخط")
    here.get_by_test_id("field-action-who-0").select_option(PESHMERGA)

    # it is kept like any other draft
    here.wait_for_timeout(700)
    here.get_by_test_id("form-close").click()
    here.keyboard.press("n")
    here.get_by_test_id("new-draft").click()
    expect(here.get_by_test_id("field-actions-0-text")).to_have_value("نصب الخط")
    sent(here)
    (meeting,) = written(stage, "meeting")
    assert (meeting["desks"], meeting["agenda"]) == (["peshmerga.watch"], ["الثغرات", "تحرّكات الغد"])
    assert meeting["actions"] == [
        {"text": "نصب الخط", "agency": PESHMERGA, "by": "2030-01-01T08:00:00Z", "state": "open"}
    ]
    there(stage, other, "meeting")
    assert facts(other) == facts(here)
    for said in ("قاعة مخمور", "تحرّكات الغد", "خط ساخن", "نصب الخط"):
        expect(other.get_by_test_id("terms")).to_contain_text(said)
    expect(other.get_by_test_id("answer-concur")).to_be_visible()

    begin(here, "agreement")
    here.get_by_test_id("field-title_ar").fill("اتفاق مخمور")
    expect(here.get_by_test_id(f"parties-{ARMY}")).to_be_checked()
    here.get_by_test_id(f"parties-{PESHMERGA}").check()
    here.get_by_test_id("field-provisions-0-text").fill("نقطة مشتركة")
    here.get_by_test_id("provision-add").click()
    expect(here.get_by_test_id("field-provisions-1-text")).to_be_focused()
    here.get_by_test_id("field-provisions-1-text").fill("دورية مشتركة")
    here.get_by_test_id(f"provision-who-1-{PESHMERGA}").check()
    sent(here)
    there(stage, other, "agreement")
    other.get_by_test_id("answer-concur").click()
    go(other)
    expect(other.get_by_test_id("joint-word")).to_have_attribute("data-answer", "concur")
    stage.carry()
    expect(here.get_by_test_id("joint-state")).to_have_attribute("data-in-force", "true")

    # how far a provision has come is the next version's to say: nobody is asked again
    here.get_by_test_id("next-version").click()
    here.get_by_test_id("provision-2").click()
    here.get_by_test_id("field-provision-state-1").select_option("in-work")
    sent(here)
    expect(here.get_by_test_id("joint-state")).to_have_attribute("data-in-force", "true")
    *_, newest = written(stage, "agreement")
    assert [(each["provision"], each["state"], each["agencies"]) for each in newest["provisions"]] == [
        ("1", "open", []),
        ("2", "in-work", [PESHMERGA]),
    ]


KINDS = ("measure", "gap", "meeting", "agreement", "hazard", "incident", "find", "unit", "post", "requirement")


def test_a_next_version_of_what_the_page_did_not_write_loses_nothing(stage: Stage) -> None:
    """Seconds, days of exception, another country's hours, how a gap was found, a joint thing's nonce: all stay as they were."""
    now = stage.world.clock.now()
    seen = now - timedelta(hours=3, seconds=17, milliseconds=250)
    area: Any = {"type": "Polygon", "coordinates": [[[43.58, 35.8], [43.5812345, 35.81], [43.6, 35.81], [43.58, 35.8]]]}
    line: Any = {"type": "LineString", "coordinates": [[43.58, 35.8], [43.6, 35.81]]}
    point: Any = {"type": "Point", "coordinates": [43.5812345, 35.80123]}
    ground = {
        "measure": area,
        "gap": line,
        "hazard": point,
        "incident": line,
        "find": area,
        "unit": point,
        "post": point,
    }
    page = stage.sit_down(ARMY)
    for kind in KINDS:
        change: dict[str, Any] = {}
        if kind == "gap":
            free = [{"from": "2026-12-24T00:00:17Z", "to": "2026-12-25T00:00:00Z", "manned": True}]
            change["hours"] = golden.BODIES["gap"]["hours"] | {"offset_min": 120, "exceptions": free}
        if kind == "requirement":
            change["by"] = (now + timedelta(hours=5, seconds=11)).isoformat()
        if kind == "post":
            change["state"] = "standing"
        shape = ground.get(kind)
        draft: dict[str, Any] = {
            "kind": kind,
            "status": Status.EXERCISE,
            "label": worlds.label([PESHMERGA, COMMAND], 1),
            "body": worlds.raw(golden.BODIES[kind] | change),
            "place": {"geometry": shape, "precision_m": 77, "names": {"ar": "هناك", "ckb": "", "en": ""}}
            if shape
            else None,
        }
        if kind not in ("unit", "post", "requirement"):
            draft["event_time"] = {"from": seen, "to": now - timedelta(hours=1), "precision": "minute"}
        made = stage.publish(ARMY, msgspec.json.decode(msgspec.json.encode(draft), type=Draft), may_release=True)
        (before,) = stage.world.headers(ARMY, kind)
        show(page, made.id)
        page.get_by_test_id("next-version").click()
        expect(page.get_by_test_id(f"form-{kind}")).to_be_visible()
        sent(page)
        expect(page.get_by_test_id("history")).to_be_visible()
        first, after = stage.world.headers(ARMY, kind)
        assert msgspec.json.decode(after.body) == msgspec.json.decode(before.body), kind
        assert (after.place, after.event_time, after.refs) == (first.place, first.event_time, first.refs), kind


def test_a_joint_post_is_asked_of_those_who_man_it_and_a_find_lies_on_an_axis(stage: Stage) -> None:
    here, other = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    begin(here, "operation")
    here.get_by_test_id("field-title").fill("تنظيف الوادي")
    here.get_by_test_id("field-axis").fill("المحور الشمالي")
    here.get_by_test_id("field-phase").fill("الأولى")
    here.get_by_test_id("field-corners").fill(AREA)
    here.get_by_test_id("audience-lines").click()
    sent(here)
    begin(here, "find")
    here.get_by_test_id("field-place").fill("35.805 43.59")
    here.get_by_test_id("field-category").select_option("cache")
    here.get_by_test_id("axis-more").click()
    here.get_by_test_id("field-axis_in").select_option(index=1)
    here.get_by_test_id("field-axis").select_option(label="المحور الشمالي")
    here.get_by_test_id("audience-lines").click()
    sent(here)
    (find,) = written(stage, "find")
    assert find["axis"] == "axis-1"
    expect(here.get_by_test_id("refers-to")).to_contain_text("تنظيف الوادي")
    there(stage, other, "find")
    assert facts(other)["fact-axis"] == facts(here)["fact-axis"]
    expect(other.get_by_test_id("refers-to")).to_contain_text("تنظيف الوادي")

    begin(here, "post")
    here.get_by_test_id("field-title_ar").fill("نقطة الجسر")
    here.get_by_test_id("field-place").fill("35.805 43.59")
    here.get_by_test_id("field-sees").fill("3000")
    here.get_by_test_id("joint-more").click()
    here.get_by_test_id(f"agencies-{ARMY}").check()
    here.get_by_test_id(f"agencies-{PESHMERGA}").check()
    expect(here.get_by_test_id(f"agency-{PESHMERGA}")).to_be_checked()
    sent(here)
    there(stage, other, "post")
    assert facts(other)["force-joint"] == facts(here)["force-joint"]
    expect(other.get_by_test_id("answer-concur")).to_be_visible()
