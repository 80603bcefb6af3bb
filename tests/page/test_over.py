"""What counts no more is told apart from what does: on the map, in the feed, on the record; as time passes, and looking back."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tansiq.geo.place import Geometry, Place, Point, Polygon
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status, When
from tests import worlds
from tests.page.conftest import LANGUAGES, Stage
from tests.page.test_forms import arabic
from tests.worlds import ARMY, PESHMERGA

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(240)]


@pytest.fixture
def sharp() -> bool:
    """The signs are looked at."""
    return True


def draft(stage: Stage, kind: str, ground: Geometry, **body: Any) -> Draft:
    """A record of an hour ago for both rooms."""
    return Draft(
        kind=kind,
        status=Status.EXERCISE,
        event_time=When(start=stage.world.clock.now() - timedelta(hours=1)),
        place=Place(geometry=ground),
        label=worlds.label([PESHMERGA]),
        body=worlds.raw(body),
    )


def square(lon: float, lat: float) -> Polygon:
    return Polygon((((lon, lat), (lon + 0.06, lat), (lon + 0.06, lat + 0.03), (lon, lat + 0.03), (lon, lat)),))


def pairs(stage: Stage) -> None:
    """Of each kind one that counts, and to the east of it one that does not."""
    now = stage.world.clock.now()
    soon = now + timedelta(minutes=1)  # over when the page is opened
    measure = {"effective": now - timedelta(days=1)}
    bodies: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
        ("post", {"post": "a", "max_distance_m": 3000}, {"state": "vacated"}),
        ("unit", {"unit": "a", "echelon": "company", "branch": "infantry"}, {"state": "withdrawn"}),
        ("measure", {"type": "checkpoint", **measure}, {"state": "cancelled"}),
        ("sensor", {"sensor": "a", "type": "camera", "max_distance_m": 3000}, {"state": "removed"}),
        (
            "alert",
            {"danger": "attack", "text": "إطلاق نار", "valid_until": now + timedelta(days=1)},
            {"valid_until": soon},
        ),
        ("info", {"statement": "الطريق سالك", "basis": "observed"}, {"valid_until": soon}),
    ]
    for row, (kind, body, end) in enumerate(bodies):
        for lon, more in ((43.35, {}), (43.45, end)):
            stage.publish(ARMY, draft(stage, kind, Point((lon, 35.6 + row * 0.04)), **(body | more)), may_release=True)
    for lon, more in ((43.6, {}), (43.75, {"expires": soon})):
        stage.publish(
            ARMY, draft(stage, "measure", square(lon, 35.6), type="no-entry", **measure, **more), may_release=True
        )


def row(page: Page, record: str) -> Locator:
    return page.locator(f"[data-testid=feed-row][data-id='{record}']")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cleared_hazard_and_what_has_expired_are_never_taken_for_live_ones(stage: Stage, language: str) -> None:
    pairs(stage)
    body = {"danger": "mine", "evidence_text": "أسلاك على جانب الطريق"}
    mines = Point((43.62, 35.8))
    first = stage.publish(ARMY, draft(stage, "hazard", mines, state="confirmed", **body))
    stage.publish(ARMY, draft(stage, "hazard", Point((43.54, 35.8)), state="confirmed", **body))
    stage.world.clock.advance(600)
    page = stage.sit_down(ARMY, language)
    expect(row(page, first.id)).to_have_attribute("data-over", "")

    now = stage.world.clock.now()
    since = now - timedelta(minutes=1)
    cleared = draft(stage, "hazard", mines, state="cleared", cleared_at=since, **body)
    stage.publish(ARMY, worlds.after(first, cleared))
    soon = draft(
        stage,
        "info",
        Point((43.7, 35.72)),
        statement="حركة ليلًا",
        basis="reported",
        valid_until=now + timedelta(seconds=20),
    )
    info = stage.publish(ARMY, soon)
    expect(row(page, info.id)).to_have_attribute("data-over", "")
    expect(row(page, first.id)).to_have_attribute("data-over", "cleared")
    assert arabic(row(page, first.id).get_by_test_id("row-over").text_content())
    expect(row(page, info.id)).to_have_attribute("data-over", "expired")  # nobody sends anything: time passes
    seen(page, f"over-{language}")

    row(page, first.id).click()
    note = page.get_by_test_id("over")
    expect(note).to_have_attribute("data-word", "cleared")
    expect(note).to_contain_text(f"{since:%Y-%m-%d %H:%M}Z")
    owner = row(page, first.id).locator(".agency").text_content()
    expect(note).to_contain_text(owner or "nobody")
    seen(page, f"over-record-{language}")

    # as it was known before: not cleared
    page.get_by_test_id("axis-play").click()
    page.get_by_test_id("axis-play").click()
    page.get_by_test_id("then-time").fill(f"{now - timedelta(minutes=3):%Y-%m-%d %H:%M}Z")
    page.get_by_test_id("then-go").click()
    expect(row(page, first.id)).to_have_attribute("data-over", "")
    expect(row(page, info.id)).to_have_count(0)
    expect(note).to_have_count(0)
    page.get_by_test_id("then-now").click()
    expect(note).to_have_attribute("data-word", "cleared")


def seen(page: Page, name: str) -> None:
    """Kept as a picture for whoever asks for it."""
    if shots := os.environ.get("TANSIQ_SHOTS"):
        page.wait_for_timeout(3000)
        page.screenshot(path=Path(shots) / f"{name}.png")
