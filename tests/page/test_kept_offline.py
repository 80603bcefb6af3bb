"""What is written while the node does not answer arrives once: the page is closed meanwhile, or stands open twice.

Goal: the officer's words outlive his page and his node, and nobody gets them twice. Method: the demonstration's nodes as real
processes, killed and started again under real pages; the other desk is asked what it was given.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tansiq.demo.network import ARMY, PESHMERGA
from tests.demo.test_day_in_browser import Stage, row, send, staged

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
WORDS = "حركة على الطريق الترابي غرب القرية"
LONGER_MS = 12_000
"""Long enough for a second copy to come, if there were one."""


@pytest.fixture
def stage(browser: Browser, tmp_path: Path) -> Iterator[Stage]:
    with staged(browser, tmp_path, 9, "--small") as stage:
        yield stage


def write(page: Page) -> None:
    """A report, while the node is there: so its recipients were seen."""
    page.bring_to_front()
    page.keyboard.press("r")
    page.get_by_test_id("field-place").fill("٣٨S LE ٧١٥٠٠ ٦٢٤٠٠")
    page.get_by_test_id("field-category").select_option("movement")
    page.get_by_test_id("field-words").fill(WORDS)
    page.get_by_test_id("audience-lines").click()
    expect(page.get_by_test_id("recipient")).to_have_count(3)


def down(stage: Stage, page: Page) -> None:
    stage.node(ARMY).get_by_test_id("kill").click()
    expect(page.get_by_test_id("cut-off")).to_be_visible()


def up(stage: Stage) -> None:
    stage.node(ARMY).get_by_test_id("start").click()
    expect(stage.node(ARMY).get_by_test_id("kill")).to_be_visible()


def arrived_once(army: Page, peshmerga: Page) -> None:
    """One row here and one there, and still one when a second would have come."""
    for page in (army, peshmerga):
        expect(row(page, "spot", ARMY)).to_be_visible()
    peshmerga.wait_for_timeout(LONGER_MS)
    for page in (army, peshmerga):
        page.reload()
        expect(row(page, "spot", ARMY)).to_be_visible()
        expect(page.locator('[data-testid=feed-row][data-kind="spot"]')).to_have_count(1)
        expect(page.locator('[data-testid=feed-row][data-kind="spot"]')).to_contain_text(WORDS)
    assert army.get_by_test_id("pending-row").count() == 0


def test_a_report_whose_page_was_closed_arrives_once_when_the_page_is_opened_again(stage: Stage) -> None:
    army, peshmerga = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    write(army)
    url = army.url
    down(stage, army)
    send(army)
    expect(army.get_by_test_id("pending-row")).to_have_count(1)
    expect(army.get_by_test_id("pending-row")).to_contain_text(WORDS)
    army.close()
    up(stage)
    peshmerga.wait_for_timeout(2_000)
    assert row(peshmerga, "spot", ARMY).count() == 0, "nobody has sent it: its page is closed"

    again = stage._page(url)
    arrived_once(again, peshmerga)
    assert stage.strangers == []


def test_two_pages_that_both_hold_it_send_it_once(stage: Stage) -> None:
    army, peshmerga = stage.sit_down(ARMY), stage.sit_down(PESHMERGA)
    write(army)
    down(stage, army)
    send(army)
    expect(army.get_by_test_id("pending-row")).to_have_count(1)
    up(stage)
    other = stage._page(army.url)  # takes it out of the same drawer while the first page tries too
    arrived_once(other, peshmerga)
    army.bring_to_front()
    expect(army.get_by_test_id("pending-row")).to_have_count(0)
    expect(army.locator('[data-testid=feed-row][data-kind="spot"]')).to_have_count(1)
    assert stage.strangers == []
