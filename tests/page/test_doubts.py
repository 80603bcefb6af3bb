"""What came under a stolen key, at the desk: seen, recalled and marked, each as one act; in three languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tansiq.network.accounts import Role
from tests import worlds
from tests.page import looking
from tests.page.conftest import Stage
from tests.web.rooms import account
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CHIEF = (Role.OFFICER, Role.RELEASE_AUTHORITY)


@pytest.mark.parametrize("language", ["ar", "ckb", "en"])
def test_both_sides_deal_with_what_came_under_a_stolen_key(stage: Stage, language: str) -> None:
    world = stage.world
    for agency in (ARMY, PESHMERGA):
        account(world, agency, "chief", None, *CHIEF)
    since = world.clock.now()
    written = [world.publish(ARMY, worlds.spot(words, to=(PESHMERGA,), at=since)).id for words in ("واحد", "اثنان")]
    stage.carry()
    ours, theirs = (
        stage.sit_down(agency, language, path="#/release/doubts", name="chief") for agency in (ARMY, PESHMERGA)
    )
    for page in (ours, theirs):
        expect(page.get_by_test_id("doubts-none")).to_be_visible()
    world[ARMY].keys.revoke(world[ARMY].keyring.signer("release").key_id, since, "administrator")
    stage.carry()
    for page in (ours, theirs):
        page.reload()
        expect(page.get_by_test_id("doubts-open")).to_have_text("2")
        assert looking.look(page, language) == []

    theirs.get_by_test_id("doubt-mark").click()
    theirs.get_by_test_id("doubt-yes").click()
    expect(theirs.get_by_test_id("doubt-judged")).to_be_visible()
    assert len([each for each in world.records(PESHMERGA, "assessment") if each.own]) == 2
    expect(theirs.get_by_test_id("doubt-record")).to_have_count(2)

    ours.get_by_test_id("doubt-recall").click()
    ours.get_by_test_id("doubt-yes").click()
    expect(ours.get_by_test_id("doubts-none")).to_be_visible()
    stage.carry()
    assert {world.deliveries(ARMY, record)[PESHMERGA] for record in written} == {"recalled"}
