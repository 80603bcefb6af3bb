"""Pages of the watch log: whatever the sources hold, page after page gives each line once, newest first, and nothing outside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.reports.watch import RANKS, Happened, Place, Source, Span, merged, place

START = datetime(2023, 10, 22, tzinfo=UTC)
lines = st.sets(st.tuples(st.integers(0, 6), st.integers(0, len(RANKS) - 1), st.integers(1, 5)), max_size=40)
"""Second, source, number."""


def happened(second: int, rank: int, n: int) -> Happened:
    at = START + timedelta(seconds=second)
    return Happened(key=str(Place(stamp(at), rank, n)), at=at, what="log")


def sources(held: list[Happened]) -> list[Source]:
    """As the store's: each gives what its own statement lets through, and no more than asked for."""

    def source(rank: int) -> Source:
        def walk(span: Span) -> Iterator[Happened]:
            within = span.within(rank)
            mine = sorted((place(each.key) for each in held if place(each.key).rank == rank), reverse=True)
            fits = [
                each
                for each in mine
                if within.start <= each.at <= within.at and (each.at < within.at or each.n < within.n)
            ]
            yield from (Happened(key=str(each), at=each.instant, what="log") for each in fits[: within.limit])

        return walk

    return [source(rank) for rank in range(len(RANKS))]


@given(lines, st.integers(1, 7), st.integers(0, 3), st.integers(3, 7))
def test_page_after_page_gives_each_line_once(
    held: set[tuple[int, int, int]], size: int, first: int, last: int
) -> None:
    made = [happened(*each) for each in held]
    start, end = START + timedelta(seconds=first), START + timedelta(seconds=last)
    wanted = sorted((place(each.key) for each in made if start <= each.at < end), reverse=True)
    found: list[Place] = []
    below = Place(stamp(end))
    while page := merged(sources(made), Span(start, below, size)):
        assert len(page) <= size
        found += [place(each.key) for each in page]
        assert len(found) <= len(wanted), "a page repeats what stood on one before"
        below = found[-1]
    assert found == wanted


@given(lines)
def test_a_place_is_read_as_it_was_written(held: set[tuple[int, int, int]]) -> None:
    for each in held:
        key = happened(*each).key
        assert str(place(key)) == key


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023-10-22T00:00:00.000Z",
        "2023-10-22T00:00:00.000Z_1",
        "2023-10-22T00:00:00.000Z_1_x",
        "2023-10-22T00:00:00.000Z_9_1",
        "2023-10-22T00:00:00.000Z_1_-1",
        "2023-10-22T00:00:00.000Z_1_99999999999999999999",
        "2023-10-22T00:00:00.000Z_+1_1",
        "2023-10-22_1_1",
        "yesterday_1_1",
        "0001-01-01T00:00:00+14:00_1_1",
    ],
)
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(Fault) as caught:
        place(text)
    assert (caught.value.code, caught.value.field) == ("request.malformed", "before")
