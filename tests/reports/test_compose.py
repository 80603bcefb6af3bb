"""Composing reports and alerts: what is complete is taken as it is, what is not is refused by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.geo.place import Place, Point
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft
from tansiq.kinds.observation import Alert, Spot
from tansiq.records.content import Status, When
from tansiq.reports.commands import compose
from tests.kinds import samples
from tests.refusals import refused

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
HERE = Place(geometry=Point((43.58, 35.81)))


def draft(kind: str, body: Any, **change: Any) -> Draft:
    raw = registry.write(body) if isinstance(body, msgspec.Struct) else msgspec.Raw(msgspec.json.encode(body))
    fields: dict[str, Any] = {"kind": kind, "status": Status.EXERCISE, "event_time": When(start=NOW), "place": HERE}
    return Draft(**fields | change, body=raw)


@given(samples.BODIES["spot"])
def test_a_report_is_taken_when_it_says_something_and_its_range_runs_upwards(spot: Spot) -> None:
    size = spot.size
    if size is not None and size.min is not None and size.max is not None and size.min > size.max:
        with refused("body.invalid", "body.size"):
            compose(draft("spot", spot), (), NOW)
    elif not spot.activity.strip():
        with refused("body.invalid", "body.activity"):
            compose(draft("spot", spot), (), NOW)
    else:
        assert compose(draft("spot", spot), (), NOW) == spot


@given(samples.BODIES["alert"])
def test_an_alert_is_taken_while_it_lasts(alert: Alert) -> None:
    if alert.valid_until > NOW:
        assert compose(draft("alert", alert), (), NOW) == alert
    else:
        with refused("time.impossible", "body.valid_until"):
            compose(draft("alert", alert), (), NOW)


SPOT = {"category": "fire", "activity": "Smoke."}
ALERT = {"danger": "attack", "valid_until": NOW + timedelta(hours=1)}


@pytest.mark.parametrize(
    ("kind", "body", "change", "code", "field"),
    [
        ("spot", SPOT, {"event_time": None}, "time.unreadable", "event_time"),
        ("spot", SPOT | {"activity": "\n\t "}, {}, "body.invalid", "body.activity"),
        ("spot", SPOT | {"size": {"min": 3, "max": 2}}, {}, "body.invalid", "body.size"),
        ("spot", {"category": "fire"}, {}, "body.invalid", "body.activity"),
        ("alert", ALERT, {"place": None}, "place.unreadable", "place"),
        ("alert", ALERT | {"valid_until": NOW}, {}, "time.impossible", "body.valid_until"),
        ("alert", ALERT | {"valid_until": "2023-10-22T09:00:00"}, {}, "time.unreadable", "body.valid_until"),
        ("alert", ALERT | {"valid_until": "9999-12-31T23:00:00-14:00"}, {}, "time.impossible", "body.valid_until"),
        ("claim", {}, {}, "kind.unknown", "kind"),
        ("weather", SPOT, {}, "kind.unknown", "kind"),
    ],
    ids=lambda each: str(each)[:40],
)
def test_what_is_missing_or_wrong_is_refused_by_name(
    kind: str, body: dict[str, Any], change: dict[str, Any], code: str, field: str | None
) -> None:
    with refused(code, field):
        compose(draft(kind, body, **change), (), NOW)


def test_a_report_needs_no_place_and_an_alert_no_time() -> None:
    assert isinstance(compose(draft("spot", SPOT, place=None), (), NOW), Spot)
    assert isinstance(compose(draft("alert", ALERT, event_time=None), (), NOW), Alert)


@given(st.integers(0, 9), st.integers(0, 9))
def test_half_a_range_and_equal_ends_are_ranges(one: int, other: int) -> None:
    low, high = sorted([one, other])
    for size in ({"min": low}, {"max": high}, {"min": low, "max": high}, {"n": one, "min": low}):
        assert isinstance(compose(draft("spot", SPOT | {"size": size}), (), NOW), Spot)
