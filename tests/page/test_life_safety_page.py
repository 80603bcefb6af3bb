"""Life safety on the page: what stays with whoever left a group is said before it is taken back, and every use can be read."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Page, expect

from tansiq.network.accounts import Role
from tests import worlds
from tests.page import looking
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import arabic
from tests.web.rooms import PASSWORD, account
from tests.work.test_groups import group
from tests.work.test_leaving_in_danger import FAR, hazard
from tests.worlds import ARMY, COMMAND, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


def _shot(page: Page, name: str) -> None:
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.screenshot(path=Path(shots) / f"{name}.png")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stays_is_said_before_and_every_use_is_listed(stage: Stage, language: str) -> None:
    world = stage.world
    account(world, ARMY, "chief", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
    account(world, ARMY, "admin", None, Role.ADMINISTRATOR)
    change = group(world, [PESHMERGA, COMMAND])
    near = world.publish(ARMY, hazard("حقل ألغام عند الحافة"), may_release=True)
    world.publish(ARMY, hazard("حقل ألغام بعيد", FAR), may_release=True)
    stage.carry()
    group(world, [COMMAND], before=change)
    page = stage.sit_down(ARMY, language, path="#/release/groups", name="chief")
    expect(page.get_by_test_id("offer")).to_have_attribute("data-agency", PESHMERGA)
    expect(page.get_by_test_id("offer-stays")).to_have_count(1)
    page.get_by_test_id("take-back").click()
    assert arabic(page.get_by_test_id("take-back-stays").text_content())
    assert looking.look(page, language) == []
    _shot(page, f"leaving-{language}")
    page.get_by_test_id("take-back-confirm").click()
    expect(page.get_by_test_id("offer")).to_have_count(0)
    stage.carry()
    held = [each.header().fields for each in world.records(PESHMERGA, "hazard") if not each.destroyed]  # type: ignore[union-attr]
    assert held == ["minimum"]

    page.get_by_test_id("tab-life-safety").click()
    first = page.get_by_test_id("use").first
    expect(first).to_have_attribute("data-act", "keep")
    expect(first.get_by_role("link")).to_have_attribute("href", f"#/records/{near.id}")
    assert arabic(first.text_content())
    assert looking.look(page, language) == []
    _shot(page, f"uses-{language}")

    officer = stage.sit_down(ARMY, language, path="#/release/life-safety")
    expect(officer.get_by_test_id("tab-queue")).to_have_attribute("aria-selected", "true")
    expect(officer.get_by_test_id("tab-life-safety")).to_have_count(0)

    admin = stage.open(ARMY, language)
    admin.get_by_test_id("account").fill("admin")
    admin.get_by_test_id("password").fill(PASSWORD)
    admin.get_by_test_id("sign-in-button").click()
    admin.get_by_test_id("admin-rules").click()
    told = admin.get_by_test_id("use").first
    expect(told).to_have_attribute("data-act", "keep")
    expect(told).to_contain_text("chief")
    expect(told.get_by_role("link")).to_have_count(0)
    _shot(admin, f"uses-admin-{language}")


def test_a_use_is_written_by_what_goes_beyond_its_label_alone(stage: Stage) -> None:
    """The names of whoever gets it stand in it, in the reader's language."""
    world = stage.world
    account(world, ARMY, "chief", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
    page = stage.sit_down(ARMY, "en", path="#/release/life-safety", name="chief")
    expect(page.get_by_test_id("uses-none")).to_be_visible()
    world.publish(ARMY, worlds.spot(to=(PESHMERGA,), at=world.clock.now()), may_release=True)
    world.publish(ARMY, msgspec.structs.replace(hazard(), label=worlds.label()), may_release=True)
    page.reload()
    expect(page.get_by_test_id("use")).to_have_count(1)
    expect(page.get_by_test_id("use")).to_contain_text("Peshmerga")
