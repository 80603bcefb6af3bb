"""Forms in the browser: reporting, what is wrong in what was typed, what goes wrong around it, and every kind that has a form here.

Bad input has one rule: the words stay, and the reason is said in the officer's language.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import APIResponse, Browser, Page, Route, expect

from tansiq.ids import AgencyId
from tansiq.network import accounts
from tests import persons, worlds
from tests.page.conftest import Stage, staged
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]
WORDS = "ثلاث نقاط على المرتفع أُخليت فجراً"
PLACE = "٣٨S LE ٧١٥٠٠ ٦٢٤٠٠"


def report(page: Page, words: str = WORDS, who: str = "lines") -> None:
    """Fill in a report, as far as it needs."""
    page.keyboard.press("r")
    page.get_by_test_id("field-place").fill(PLACE)
    page.get_by_test_id("field-category").select_option("post-empty")
    page.get_by_test_id("field-words").fill(words)
    page.get_by_test_id(f"audience-{who}").click()


def go(page: Page) -> None:
    """Send, and do not wait for the seconds of undo."""
    expect(page.get_by_test_id("send")).to_be_enabled()
    at_once(page, "send", "send-now")


def at_once(page: Page, *buttons: str) -> None:
    """Press one after the other, a moment apart by the page's own clock: on a busy machine the seconds of undo are soon over."""
    page.evaluate(
        """async (buttons) => {
            for (const button of buttons) {
                document.querySelector(`[data-testid=${button}]`).click();
                await new Promise((done) => setTimeout(done, 200));
            }
        }""",
        list(buttons),
    )


def written(stage: Stage, kind: str = "spot", agency: AgencyId = ARMY) -> list[Any]:
    """The bodies that stand in a node's log."""
    return [msgspec.json.decode(held.body) for held in stage.world.headers(agency, kind)]


def arabic(text: str | None) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in text or "")


def test_a_report_by_a_places_name_goes_to_exactly_who_was_named(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page, who="seam")
    page.get_by_test_id("field-place").fill("مخم")
    page.get_by_test_id("place-hit").first.wait_for()
    page.get_by_test_id("field-place").press("Enter")
    expect(page.get_by_test_id("read-place")).to_contain_text("38S")
    expect(page.get_by_test_id("recipient")).to_have_count(1)
    expect(page.get_by_test_id("recipient")).to_have_attribute("data-agency", PESHMERGA)
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    stage.carry()
    (header,) = stage.world.headers(PESHMERGA, "spot")
    assert header.place is not None
    assert header.place.names is not None
    assert (header.place.names.ar, header.place.precision_m) == ("مخمور", 1000)
    assert stage.world.records(COMMAND, "spot") == []


def test_wrong_places_and_times_are_named_at_their_field_and_the_words_stay(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    for wrong in ("38S ZZ 99", "95.2 44", "هنا قرب التل"):
        page.get_by_test_id("field-place").fill(wrong)
        expect(page.get_by_test_id("wrong-place")).to_be_visible()
        assert arabic(page.get_by_test_id("wrong-place").text_content())
        expect(page.get_by_test_id("send")).to_be_disabled()
        expect(page.get_by_test_id("field-place")).to_have_value(wrong)
    page.get_by_test_id("field-place").fill(PLACE)
    for wrong in ("25:71", "31-02 10:00", "2099-01-01 00:00Z"):
        page.get_by_test_id("field-time").fill(wrong)
        assert arabic(page.get_by_test_id("wrong-time").text_content())
        expect(page.get_by_test_id("send")).to_be_disabled()
        expect(page.get_by_test_id("field-time")).to_have_value(wrong)
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS)


def test_a_text_that_grows_too_long_is_counted_before_and_never_cut(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("left-words")).to_have_count(0)
    page.get_by_test_id("field-words").fill("س" * 3990)
    expect(page.get_by_test_id("left-words")).to_contain_text("10")
    expect(page.get_by_test_id("send")).to_be_enabled()
    long = "س" * 4007
    page.get_by_test_id("field-words").fill(long)
    expect(page.get_by_test_id("left-words")).to_contain_text("7")
    expect(page.get_by_test_id("wrong-words")).to_be_visible()
    expect(page.get_by_test_id("send")).to_be_disabled()
    expect(page.get_by_test_id("field-words")).to_have_value(long)
    page.get_by_test_id("field-words").fill("س" * 4000)
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert [len(body["activity"]) for body in written(stage)] == [4000]


def test_a_session_that_ends_while_typing_loses_no_word(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    stage.world[ARMY].db.write(accounts.end_sessions)
    page.get_by_test_id("field-words").fill(WORDS + " ثم")
    page.get_by_test_id("account").wait_for()
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS + " ثم")
    stage.sign_in(page)
    expect(page.get_by_test_id("account")).to_have_count(0)
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS + " ثم")
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert [body["activity"] for body in written(stage)] == [WORDS + " ثم"]


def test_a_late_answer_to_the_session_that_was_over_does_not_end_the_next_one(stage: Stage) -> None:
    """It had: whoever signed in again while such an answer was on its way was asked once more."""
    stage.publish(ARMY, worlds.spot(at=stage.world.clock.now()))
    page = stage.sit_down(ARMY)
    late: list[tuple[Route, APIResponse]] = []
    page.route("**/api/records/*", lambda route: late.append((route, route.fetch())), times=1)
    stage.world[ARMY].db.write(accounts.end_sessions)
    page.get_by_test_id("feed-row").click()
    page.get_by_test_id("account").wait_for()
    stage.sign_in(page)
    expect(page.get_by_test_id("account")).to_have_count(0)
    ((route, answer),) = late
    assert answer.status == 401
    with page.expect_response("**/api/records/*"):
        route.fulfill(response=answer)
    page.wait_for_timeout(500)
    expect(page.get_by_test_id("account")).to_have_count(0)


def test_what_changes_between_the_names_and_the_sending_is_asked_again(stage: Stage) -> None:
    people = [persons.authority(stage.world, ARMY, name) for name in ("chief", "deputy")]
    page = stage.sit_down(ARMY)
    report(page)
    page.get_by_test_id("level-2").click()
    expect(page.get_by_test_id("recipients")).to_have_attribute("data-count", "0")
    expect(page.get_by_test_id("recipients")).to_have_attribute("data-needs", "authority")
    page.get_by_test_id("send").click()
    secret = msgspec.structs.replace(stage.world.specs[ARMY].rules[0], id="secret", max_level=2)
    persons.stand(stage.world, ARMY, secret, *people)
    page.get_by_test_id("send-now").click()
    expect(page.get_by_test_id("release-changed")).to_be_visible()
    expect(page.get_by_test_id("recipient")).to_have_count(2)
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS)
    assert written(stage) == []
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert len(written(stage)) == 1


def test_a_disk_that_is_full_says_so_and_the_words_go_when_it_is_not(stage: Stage) -> None:
    db = stage.world[ARMY].db
    page = stage.sit_down(ARMY)
    report(page, "ص" * 3900)
    expect(page.get_by_test_id("send")).to_be_enabled()
    # what is free inside the file is taken up first, so that the next page asks the disk
    db.write(lambda tx: tx.one("PRAGMA max_page_count = 1"))
    for number in range(400):
        try:
            stage.world.publish(ARMY, worlds.spot(f"{number} " + "x" * 3000, at=stage.world.clock.now()))
        except Exception as error:
            assert getattr(error, "code", "") == "store.full"  # noqa: PT017 - the loop ends with it
            break
    before = len(written(stage))
    page.get_by_test_id("send").click()
    page.get_by_test_id("send-now").click()
    expect(page.get_by_test_id("form-refused")).to_be_visible()
    assert arabic(page.get_by_test_id("form-refused").text_content())
    expect(page.get_by_test_id("field-words")).to_have_value("ص" * 3900)
    assert len(written(stage)) == before
    db.write(lambda tx: tx.one("PRAGMA max_page_count = 1000000"))
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    assert len(written(stage)) == before + 1


def test_a_node_that_restarts_gets_what_was_written_meanwhile_once(browser: Browser, tmp_path: Path) -> None:
    with staged(browser, tmp_path, (ARMY, COMMAND)) as stage:
        page = stage.sit_down(ARMY)
        report(page)
        expect(page.get_by_test_id("recipient")).to_have_count(1)
        stage.stop(ARMY)
        expect(page.get_by_test_id("cut-off")).to_be_visible()
        page.get_by_test_id("send").click()
        page.get_by_test_id("send-now").click()
        expect(page.get_by_test_id("pending-row")).to_contain_text(WORDS)
        stage.start(ARMY)
        expect(page.get_by_test_id("pending-row")).to_have_count(0)
        expect(page.locator("[data-feed-row]")).to_have_count(1)
        assert [body["activity"] for body in written(stage)] == [WORDS]


def test_what_was_told_to_go_goes_though_the_page_is_closed(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    at_once(page, "send")
    profile = page.context
    page.close()
    assert written(stage) == []
    again = profile.new_page()
    again.goto(stage.urls[ARMY])
    expect(again.locator("[data-feed-row]")).to_have_count(1)
    expect(again.get_by_test_id("draft-row")).to_have_count(0)
    assert [body["activity"] for body in written(stage)] == [WORDS]


def test_turning_to_another_record_does_not_take_back_what_was_told_to_go(stage: Stage) -> None:
    stage.publish(ARMY, worlds.spot("Another report", at=stage.world.clock.now()))
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    at_once(page, "send")
    page.evaluate("document.querySelector('[data-feed-row]').click()")
    expect(page.get_by_test_id("record-words")).to_have_text("Another report")
    expect(page.locator("[data-feed-row]")).to_have_count(2)
    expect(page.get_by_test_id("record-words")).to_have_text("Another report")


def test_undo_takes_it_back_and_leaving_the_form_too(stage: Stage) -> None:
    page = stage.sit_down(ARMY)
    report(page)
    expect(page.get_by_test_id("send")).to_be_enabled()
    at_once(page, "send", "undo-send")
    expect(page.get_by_test_id("countdown")).to_have_count(0)
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS)
    at_once(page, "send", "form-close")
    expect(page.get_by_test_id("draft-row")).to_be_visible()
    page.wait_for_timeout(6_000)  # the seconds in which it would have gone
    assert written(stage) == []
    page.get_by_test_id("draft-continue").click()
    expect(page.get_by_test_id("field-words")).to_have_value(WORDS)


def test_every_kind_is_written_by_its_form_and_shown_by_its_panel(stage: Stage, language: str) -> None:
    page = stage.sit_down(ARMY, language)

    def begin(kind: str) -> None:
        page.evaluate("location.hash = '#/new'")
        page.get_by_test_id(f"begin-{kind}").click()

    def send(kind: str, who: str = "lines") -> dict[str, Any]:
        page.get_by_test_id(f"audience-{who}").click()
        go(page)
        expect(page.get_by_test_id("record-panel")).to_be_visible()
        body: dict[str, Any] = written(stage, kind)[-1]
        return body

    begin("info")
    page.get_by_test_id("field-words").fill("They cross by night.")
    page.get_by_test_id("field-info_basis").select_option("assessed")
    page.get_by_test_id("field-reliability").select_option("B")
    page.get_by_test_id("field-credibility").select_option("2")
    body = send("info")
    assert (body["statement"], body["basis"], body["valid_until"]) == ("They cross by night.", "assessed", None)

    begin("hazard")
    page.get_by_test_id("shape-area").click()
    page.get_by_test_id("field-corners").fill("35.80 43.58\n35.81 43.58\n35.81 43.60")
    page.get_by_test_id("field-danger").select_option("ied")
    page.get_by_test_id("field-stand_off").fill("٣٠٠")
    page.get_by_test_id("add-devices").click()
    page.get_by_test_id("item-what").select_option("mine-anti-personnel")
    page.get_by_test_id("item-count").fill("3-5")
    body = send("hazard")
    assert (body["danger"], body["stand_off_m"]) == ("ied", 300)
    assert body["devices"] == [
        {"category": "mine-anti-personnel", "model": "", "count": {"n": None, "min": 3, "max": 5}}
    ]
    (header,) = stage.world.headers(ARMY, "hazard")
    assert header.place is not None
    assert len(header.place.geometry.coordinates[0]) == 4

    page.get_by_test_id("after-hazard-action").click()
    expect(page.get_by_test_id("about")).to_have_count(1)
    page.get_by_test_id("field-method").select_option("disposal")
    page.get_by_test_id("field-area_m2").fill("1200")
    body = send("hazard-action")
    assert (body["method"], body["area_m2"], body["residual"]) == ("disposal", 1200, "unknown")

    begin("find")
    page.get_by_test_id("field-place").fill(PLACE)
    page.get_by_test_id("field-category").select_option("cache")
    page.get_by_test_id("add-contents").click()
    page.get_by_test_id("item-what").select_option("rocket")
    page.get_by_test_id("item-count").fill("١٢")
    body = send("find")
    assert body["contents"] == [{"what": "rocket", "count": 12, "unit": "piece", "model": ""}]

    page.get_by_test_id("after-incident").click()
    expect(page.get_by_test_id("field-place")).not_to_have_value("")
    page.get_by_test_id("field-event").select_option("clash")
    page.get_by_test_id("field-words").fill("A clash at the cache.")
    page.get_by_test_id("add-counts").click()
    page.get_by_test_id("item-what").select_option("own-wounded")
    page.get_by_test_id("item-count").fill("2")
    body = send("incident")
    assert body["counts"] == [{"what": "own-wounded", "size": {"n": 2, "min": None, "max": None}}]
    (header,) = stage.world.headers(ARMY, "incident")
    assert len(header.refs) == 1
    for shown in ("fact-event", "fact-counts"):
        expect(page.get_by_test_id(shown)).to_be_visible()


def test_a_next_version_keeps_what_its_form_has_no_field_for(stage: Stage) -> None:
    perimeter = {"type": "Polygon", "coordinates": [[[43.57, 35.8], [43.6, 35.8], [43.6, 35.82], [43.57, 35.8]]]}
    draft = worlds.spot(at=stage.world.clock.now(), kind="hazard", evaluation=None)
    body = {"danger": "mine", "state": "suspected", "perimeter": perimeter, "contact": "room"}
    record = stage.publish(ARMY, msgspec.structs.replace(draft, body=worlds.raw(body))).id
    page = stage.sit_down(ARMY, path=f"#/records/{record}")
    page.get_by_test_id("next-version").click()
    page.get_by_test_id("field-state").select_option("confirmed")
    go(page)
    expect(page.get_by_test_id("record-panel")).to_be_visible()
    newest = written(stage, "hazard")[-1]
    assert newest["state"] == "confirmed"
    assert newest["perimeter"] == perimeter
    assert stage.world.headers(ARMY, "hazard")[-1].place == stage.world.headers(ARMY, "hazard")[0].place
