"""The page under a rate limit: it reads again by itself and nobody is sent away; the administrator sees who is over his quota."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, expect

from tansiq import config
from tansiq.config import CallSettings, QuotaSettings
from tests import worlds
from tests.exchange import test_quota as quota
from tests.page.doors import opened
from tests.page.test_administration_page import page_at, served
from tests.web.rooms import account
from tests.worlds import ARMY, PESHMERGA, World

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
SPEND = "async () => { for (let n = 0; n < 300; n++) if ((await fetch('/api/me')).status === 429) return true; return false; }"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    at = datetime.now(UTC).replace(microsecond=0)
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=at) as made:
        calls, quotas = CallSettings(at_once=100, per_s=20), QuotaSettings(peer_mb=1)
        made[ARMY].config = msgspec.structs.replace(made[ARMY].config, calls=calls, quotas=quotas)
        config.save(made[ARMY].config, made[ARMY].folder)
        made.reopen(ARMY)
        yield made


def test_what_was_too_much_is_read_again_and_nobody_is_signed_out(browser: Browser, world: World) -> None:
    account(world, ARMY)
    world.publish(ARMY, worlds.spot("Smoke on the ridge.", at=world.clock.now()))
    with opened(world, ARMY) as door, page_at(browser, door, "en", "officer") as page:
        page.locator("body[data-ready=true]").wait_for()
        assert page.evaluate(SPEND), "the account has spent what it had"
        refused: list[int] = []
        page.on("response", lambda answer: refused.append(answer.status) if answer.status == 429 else None)
        page.get_by_test_id("feed-row").first.click()
        page.wait_for_timeout(1_500)
        assert refused, "the node was asked too soon"
        world.clock.advance(5)
        expect(page.get_by_test_id("record-panel")).to_contain_text("Smoke on the ridge.")
        expect(page.get_by_test_id("account")).to_have_count(0)


@pytest.mark.parametrize("language", ["ar", "ckb", "en"])
def test_the_administrator_sees_a_peer_over_its_quota(browser: Browser, world: World, language: str) -> None:
    quota.filled(world)
    with served(world) as door, page_at(browser, door, language) as page:
        page.get_by_test_id("admin-peers").click()
        expect(page.get_by_test_id("admin-quota")).to_be_visible()
        expect(page.get_by_test_id("admin-quota-over")).to_be_visible()
