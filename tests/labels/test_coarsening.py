"""What a label's entries say for one agency, and the buckets of time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import AgencyId
from tansiq.labels import coarsening
from tansiq.labels.coarsening import EXACT, TIMES_S, Coarse, Coarsen

GUARD = AgencyId("guard")
zones = st.sampled_from([UTC, timezone(timedelta(hours=3)), timezone(-timedelta(hours=9, minutes=30))])
instants = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones)
buckets = st.sampled_from(list(TIMES_S))


def test_the_strictest_entry_counts_each_dimension_for_itself() -> None:
    entries = (
        Coarsen(to="*", place_m=1_000),
        Coarsen(to="guard", time_s=3_600),
        Coarsen(to="army/partners", place_m=500, desk=True),
        Coarsen(to="police", place_m=50_000),
    )
    assert coarsening.of(entries, GUARD, ["army/partners"]) == Coarse(place_m=1_000, time_s=3_600, desk=True)
    assert coarsening.of(entries, GUARD, []) == Coarse(place_m=1_000, time_s=3_600)
    assert coarsening.of((), GUARD, ["army/partners"]) == EXACT


@given(instants, instants, buckets)
def test_two_instants_of_one_bucket_are_one(one: datetime, two: datetime, time_s: int) -> None:
    """A bucket is counted from a Monday at midnight in UTC, whatever zone an instant was written in."""
    monday = datetime(1900, 1, 1, tzinfo=UTC)
    same = (one - monday) // timedelta(seconds=time_s) == (two - monday) // timedelta(seconds=time_s)
    assert (coarsening.floor(one, time_s) == coarsening.floor(two, time_s)) == same


@given(instants, buckets)
def test_a_bucket_begins_no_later_and_is_its_own_beginning(at: datetime, time_s: int) -> None:
    begun = coarsening.floor(at, time_s)
    assert timedelta(0) <= at - begun < timedelta(seconds=time_s)
    assert coarsening.floor(begun, time_s) == begun
    if time_s == 604_800:
        assert begun.weekday() == 0


def test_the_calendars_first_hours_are_its_first_day() -> None:
    assert coarsening.floor(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=3))), 60) == datetime(1, 1, 1, tzinfo=UTC)
