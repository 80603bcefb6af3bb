"""The bucket: what it promises over any time, that waiting as long as it says is enough, and what a wrong clock can do to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tansiq.bucket import Level, Pace

DAWN = datetime(2023, 10, 22, 5, tzinfo=UTC)
NEARLY = 1e-6
PACES = st.builds(Pace, st.floats(1, 1e6), st.floats(0.01, 1e4))
CALLS = st.lists(st.tuples(st.floats(0, 100), st.floats(0.1, 1e4)), max_size=60)
"""So many seconds after the one before, and how much."""


def at(seconds: float) -> datetime:
    return DAWN + timedelta(seconds=seconds)


@given(PACES, CALLS)
def test_over_any_time_no_more_is_taken_than_its_size_and_what_runs_out_in_it(
    pace: Pace, calls: list[tuple[float, float]]
) -> None:
    level: Level | None = None
    now_s, taken = 0.0, list[tuple[float, float]]()
    for pause_s, amount in calls:
        now_s += pause_s
        if amount <= pace.size and pace.wait_s(level, amount, at(now_s)) == 0:
            level = pace.pour(level, amount, at(now_s))
            taken.append((now_s, amount))
    for first, (begun_s, _) in enumerate(taken):
        for last in range(first, len(taken)):
            amount = sum(each for _, each in taken[first : last + 1])
            assert amount <= (pace.size + pace.per_s * (taken[last][0] - begun_s)) * (1 + NEARLY) + NEARLY


@given(PACES, CALLS, st.floats(0.1, 1e6))
def test_who_waits_as_long_as_he_is_told_is_taken(pace: Pace, calls: list[tuple[float, float]], wanted: float) -> None:
    level: Level | None = None
    now_s = 0.0
    for pause_s, amount in calls:
        now_s += pause_s
        level = pace.pour(level, amount, at(now_s))  # a quota counts what comes, whether it fits or not
    wait_s = pace.wait_s(level, wanted, at(now_s))
    assert pace.wait_s(level, wanted, at(now_s + wait_s + 0.001)) * pace.per_s <= NEARLY * pace.size
    if wait_s > 1:
        assert pace.wait_s(level, wanted, at(now_s + wait_s - 0.5)) > 0, "he is told to wait for longer than he must"


@given(PACES, st.floats(0.1, 1e6))
def test_an_empty_bucket_is_the_same_as_none(pace: Pace, amount: float) -> None:
    spent = pace.pour(None, min(amount, pace.size), DAWN)
    later = DAWN + timedelta(seconds=pace.runs_out_s + 0.001)
    assert pace.at(spent, later).amount == 0
    assert pace.pour(spent, 1, later).amount == pace.pour(None, 1, later).amount
    assert pace.wait_s(None, amount, DAWN) == 0


@given(PACES, st.floats(-1e8, 1e8))
def test_whatever_the_clock_did_nobody_is_shut_out_for_longer_than_two_buckets(pace: Pace, jump_s: float) -> None:
    full = pace.pour(None, pace.size, DAWN)
    after = at(jump_s)
    assert pace.wait_s(full, 1, after) <= pace.runs_out_s
    assert pace.wait_s(full, 1, after + timedelta(seconds=2 * pace.runs_out_s + 0.001)) == 0


def test_threads_that_look_at_the_clock_in_turn_do_not_empty_it() -> None:
    pace = Pace(10, 1)
    level = pace.pour(None, 10, DAWN)
    assert pace.wait_s(level, 1, DAWN - timedelta(milliseconds=3)) == 1
