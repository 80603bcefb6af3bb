"""Eight nodes in the real browser: a hosted desk with its banner, and a status line that shows every peer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tansiq.demo.network import ARMY, PESHMERGA
from tests.demo.test_day_in_browser import WIDE, Stage, row, send, staged

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
POLICE = "police"
WORDS = "حركة مشبوهة قرب الجسر"


@pytest.fixture
def rooms(browser: Browser, tmp_path: Path) -> Iterator[Stage]:
    with staged(browser, tmp_path, 17, "--rooms", "3") as stage:
        yield stage


def banner_stands(page: Page, host: str) -> None:
    """It is there, says who, is wholly on the screen, and nothing in it can be pressed."""
    banner = page.get_by_test_id("administered-by")
    expect(banner).to_be_visible()
    expect(banner).to_contain_text(host)
    expect(banner).to_have_attribute("data-host", ARMY)
    expect(banner).to_be_in_viewport(ratio=1)
    assert banner.locator("button, a, input, [onclick]").count() == 0


def links_fit(page: Page, count: int, own: int) -> None:
    """Every peer's link is wholly on the screen, with how old its picture is; ours are marked."""
    links = page.get_by_test_id("link")
    expect(links).to_have_count(count)
    for link in links.all():
        expect(link).to_be_in_viewport(ratio=1)
        expect(link).to_contain_text("لديهم")
    expect(page.locator("[data-testid=link][data-own=true]")).to_have_count(own)


def test_a_hosted_desk_says_who_administers_it_on_every_view_and_each_peer_is_seen(rooms: Stage) -> None:
    expect(rooms.picker.get_by_test_id("node")).to_have_count(8)
    expect(rooms.picker.get_by_test_id("desk-host")).to_have_count(6)
    rooms.picture(rooms.picker, "picker-rooms-ar")
    army, peshmerga = rooms.sit_down(ARMY), rooms.sit_down(PESHMERGA)
    police = rooms.sit_down(ARMY, POLICE)
    links_fit(army, 7, 2)
    links_fit(police, 7, 0)
    assert army.get_by_test_id("administered-by").count() == 0
    banner_stands(police, "الجيش")

    police.bring_to_front()
    police.keyboard.press("r")
    banner_stands(police, "الجيش")
    police.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    police.get_by_test_id("field-category").select_option("post-empty")
    police.get_by_test_id("field-words").fill(WORDS)
    police.get_by_test_id("audience-picked").click()
    police.get_by_test_id(f"agency-{PESHMERGA}").check()
    expect(police.get_by_test_id("recipients")).to_contain_text("البيشمركة")
    send(police)
    expect(row(peshmerga, "spot", POLICE)).to_be_visible()
    assert army.locator("[data-testid=feed-row]").count() == 0, "the host's own desk sees nothing of it"

    row(police, "spot", POLICE).click()
    expect(police.locator("[data-testid=delivery][data-state=received]")).to_have_count(1)
    banner_stands(police, "الجيش")
    rooms.picture(police, "hosted-desk-ar")
    police.get_by_test_id("theme").click()
    banner_stands(police, "الجيش")
    for width in (1024, 640):
        police.set_viewport_size({"width": width, "height": 900})
        banner_stands(police, "الجيش")
    police.set_viewport_size(WIDE)
    police.get_by_test_id("language-en").click()
    banner_stands(police, "Administered by")
    police.reload()
    banner_stands(police, "Administered by")
    assert rooms.strangers == []
    assert rooms.complaints == []
