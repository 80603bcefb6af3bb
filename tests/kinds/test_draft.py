"""What all drafts share: label, status, place, references, time; each refused by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.geo.place import Place, Point, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId
from tansiq.kinds import draft as drafts
from tansiq.kinds.draft import Author, Draft, aware, check
from tansiq.labels.clearance import Seat
from tansiq.labels.label import Label
from tansiq.records.content import Status, When
from tests.refusals import refused

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
SEAT = Seat(DeskId("army.watch"), AgencyId("army"), clearance=3, ceiling=1, caveats=frozenset())
AUTHOR = Author(
    agency=AgencyId("army"),
    centre=CentreId("makhmur"),
    desk=SEAT.desk,
    account="one",
    seat=SEAT,
    may_release=False,
)


def draft(**change: Any) -> Draft:
    fields: dict[str, Any] = {
        "kind": "spot",
        "status": Status.EXERCISE,
        "label": msgspec.Raw(b'{"level":0}'),
        "body": msgspec.Raw(b"{}"),
    }
    return Draft(**fields | change)


def checked(ahead: bool = False, **change: Any) -> Label:
    return check(draft(**change), AUTHOR, Status.EXERCISE, NOW, ahead=ahead)


def test_the_least_draft_is_taken_and_its_label_read() -> None:
    assert checked() == Label(level=0)


@given(st.integers(0, 3), st.integers(0, 3))
def test_a_desk_writes_up_to_its_ceiling_whatever_it_may_read(level: int, ceiling: int) -> None:
    seat = Seat(SEAT.desk, SEAT.agency, clearance=3 - ceiling, ceiling=ceiling, caveats=frozenset())
    author = msgspec.structs.replace(AUTHOR, seat=seat)
    given_ = draft(label=msgspec.Raw(b'{"level":%d}' % level))
    if level <= ceiling:
        assert check(given_, author, Status.EXERCISE, NOW, ahead=False).level == level
    else:
        with refused("label.ceiling", "label.level"):
            check(given_, author, Status.EXERCISE, NOW, ahead=False)


@given(st.sampled_from(Status), st.sampled_from(Status))
def test_exercise_actual_and_test_never_mix(node: Status, said: Status) -> None:
    if node is said:
        check(draft(status=said), AUTHOR, node, NOW, ahead=False)
    else:
        with refused("status.mixed", "status"):
            check(draft(status=said), AUTHOR, node, NOW, ahead=False)


zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(), st.datetimes(), st.booleans())
def test_a_time_without_a_zone_is_unreadable(start: datetime, end: datetime, ahead: bool) -> None:
    with refused("time.unreadable", "event_time.from"):
        checked(ahead, event_time=When(start=start))
    with refused("time.unreadable", "event_time.to"):
        checked(ahead, event_time=When(start=NOW, end=end))


@given(st.datetimes(timezones=zones), st.none() | st.datetimes(timezones=zones), st.booleans())
def test_any_other_time_is_taken_or_impossible_and_never_breaks_the_node(
    start: datetime, end: datetime | None, ahead: bool
) -> None:
    """The first and last hours of the calendar are not in UTC's; comparing must not fail on them."""
    early = start.replace(tzinfo=None) - (start.utcoffset() or timedelta()) if 2 < start.year < 9998 else None
    fine = early is not None and early >= datetime(1900, 1, 1)
    fine = fine and (ahead or start <= NOW + timedelta(minutes=10))
    if end is not None:
        fine = fine and end >= start and end.year < 9999 and (ahead or end <= NOW + timedelta(minutes=10))
    if fine:
        checked(ahead, event_time=When(start=start, end=end))
    elif early is not None and (end is None or end.year < 9999):
        with refused("time.impossible"):
            checked(ahead, event_time=When(start=start, end=end))


LAST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(-timedelta(hours=14)))
FIRST = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))


@pytest.mark.parametrize(
    ("when", "field"),
    [
        (When(start=NOW + timedelta(minutes=10, milliseconds=1)), "event_time.from"),
        (When(start=datetime(1899, 12, 31, 23, 59, tzinfo=UTC)), "event_time.from"),
        (When(start=NOW, end=NOW - timedelta(milliseconds=1)), "event_time.to"),
        (When(start=FIRST), "event_time.from"),
        (When(start=LAST), "event_time.from"),
        (When(start=NOW, end=LAST), "event_time.to"),
        (When(start=NOW, end=FIRST), "event_time.to"),
    ],
    ids=["ahead", "before 1900", "reversed", "first hours", "last hours", "ends in the last", "ends in the first"],
)
def test_an_impossible_time_is_refused_by_name(when: When, field: str) -> None:
    with refused("time.impossible", field):
        checked(event_time=when)


@pytest.mark.parametrize(
    ("when", "ahead"),
    [
        (When(start=NOW + timedelta(minutes=10)), False),
        (When(start=datetime(1900, 1, 1, tzinfo=UTC)), False),
        (When(start=NOW, end=NOW), False),
        (When(start=NOW, end=NOW.astimezone(timezone(timedelta(hours=3)))), False),
        (When(start=NOW + timedelta(days=30)), True),
    ],
    ids=["clocks differ", "1900", "an instant", "another zone", "a plan"],
)
def test_the_last_possible_time_is_taken(when: When, ahead: bool) -> None:
    checked(ahead, event_time=when)


def test_aware_gives_the_same_instant_back() -> None:
    assert aware(NOW, "x") is NOW


@pytest.mark.parametrize(
    ("corners", "fine"),
    [
        (((43.0, 35.0), (43.1, 35.0), (43.1, 35.1), (43.0, 35.0)), True),
        (((43.0, 35.0), (43.1, 35.1), (43.1, 35.0), (43.0, 35.1), (43.0, 35.0)), False),
        (((43.0, 35.0), (47.0, 35.0), (47.0, 37.0), (43.0, 35.0)), False),
        (((-180.0, -90.0), (180.0, -90.0), (180.0, 90.0), (-180.0, 90.0), (-180.0, -90.0)), False),
        (((43.0, 35.0),) * 4, False),
    ],
    ids=["a field", "crosses itself", "a province", "the world", "a point"],
)
def test_the_place_of_any_record_is_an_area_that_can_be(corners: tuple[tuple[float, float], ...], fine: bool) -> None:
    place = Place(geometry=Polygon((corners,)))
    if fine:
        checked(place=place)
    else:
        with refused("place.area", "place.geometry"):
            checked(place=place)


def test_fifty_references_are_taken_and_one_more_is_not() -> None:
    checked(refs=("r",) * 50)
    with refused("body.invalid", "refs"):
        checked(refs=("r",) * 51)


def test_the_grid_is_filled_in_unless_it_was_given() -> None:
    place = Place(geometry=Point((43.58, 35.81)))
    assert drafts.with_grid(place).mgrs.startswith("38S LE 71")
    given_ = msgspec.structs.replace(place, mgrs="38S LE 71 64")
    assert drafts.with_grid(given_) == given_
