"""Twin worlds (design 4): two runs that differ only in what is not released to a reader give him the same bytes, counts,
numbers and errors on every channel.

Method: a day with open and hidden acts, and the same day without the hidden ones (`days`); then every byte that the reader
ever got or can ask for (`sights`) is compared as it is. Hidden acts cover every pair of label dimensions and of what becomes
of them, and days at random put several among the open ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tansiq.ids import RecordId
from tests.twins import sights
from tests.twins.days import ACROSS, BESIDE, DIMENSIONS, LATER_S, Day, Hidden, begun, is_kept_from
from tests.twins.sights import Sight
from tests.worlds import ARMY

Act = tuple[str, int, Hidden | None]


def _play(acts: Iterable[Act], *, hidden: bool, seed: str = "twins") -> Iterator[Day]:
    with begun(seed) as day:
        for act, number, secret in acts:
            match act:
                case "open":
                    day.open(number)
                case "correct" if number in day.written:
                    day.correct(number)
                case "recall" if number in day.written:
                    day.recall(number)
                    day.written.pop(number)
                case "hide" if secret is not None and hidden:
                    day.hide(number, secret)
                case "exchange":
                    day.exchange()
                case "later":
                    day.world.clock.advance(LATER_S)
                case "restart":
                    day.world.reopen(ARMY)
                case _:
                    pass
        day.exchange()
        yield day


def _same(acts: list[Act], reader: str) -> None:
    look = sights.across if reader == ACROSS else sights.beside
    seen: list[list[Sight]] = []
    secrets: tuple[RecordId, ...] = ()
    for hidden in (True, False):
        for day in _play(acts, hidden=hidden):
            secrets = secrets or tuple(day.secrets)
            seen.append(list(look(day, secrets)))
    with_secrets, without = seen
    assert [channel for channel, _ in with_secrets] == [channel for channel, _ in without]
    for (channel, one), (_, other) in zip(with_secrets, without, strict=True):
        assert one == other, channel


def _pairwise(reader: str) -> list[Hidden]:
    """Few hidden acts in which every two values of two dimensions stand together once."""
    names = list(DIMENSIONS)
    every = [Hidden(**dict(zip(names, values, strict=True))) for values in product(*DIMENSIONS.values())]
    every = [hidden for hidden in every if is_kept_from(hidden, reader)]
    wanted = {pair for hidden in every for pair in _pairs(hidden)}
    chosen: list[Hidden] = []
    while wanted:
        best = max(every, key=lambda each: len(wanted & _pairs(each)))
        wanted -= _pairs(best)
        chosen.append(best)
    return chosen


def _pairs(hidden: Hidden) -> set[tuple[tuple[str, Any], tuple[str, Any]]]:
    held = [(name, getattr(hidden, name)) for name in DIMENSIONS]
    return set(combinations(held, 2))


def _around(hidden: Hidden) -> list[Act]:
    return [
        ("open", 1, None),
        ("hide", 2, hidden),
        ("exchange", 0, None),
        ("open", 3, None),
        ("correct", 1, None),
        ("later", 0, None),
        ("recall", 3, None),
        ("open", 4, None),
    ]


CASES = [
    pytest.param(reader, hidden, id="-".join((reader, *(str(value) for value in vars(hidden).values()))))
    for reader in (ACROSS, BESIDE)
    for hidden in _pairwise(reader)
]


@pytest.mark.parametrize(("reader", "hidden"), CASES)
def test_every_pair_of_label_dimensions_and_what_becomes_of_it_shows_to_nobody(reader: str, hidden: Hidden) -> None:
    _same(_around(hidden), reader)


_hidden = st.builds(Hidden, **{name: st.sampled_from(values) for name, values in DIMENSIONS.items()})
_words = ["open", "hide", "hide", "correct", "recall", "exchange", "later", "restart"]
_acts = st.lists(st.tuples(st.sampled_from(_words), st.integers(0, 9), _hidden), max_size=10)


@pytest.mark.parametrize("reader", [ACROSS, BESIDE])
@settings(max_examples=20, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(_acts)
def test_a_day_with_secrets_and_the_same_day_without_them_are_one(reader: str, acts: list[Act]) -> None:
    kept = [(act, number, hidden) for act, number, hidden in acts if hidden is None or is_kept_from(hidden, reader)]
    _same(
        [
            (act, place if act in ("open", "hide") else number, hidden)
            for place, (act, number, hidden) in enumerate(kept)
        ],
        reader,
    )


@pytest.mark.parametrize("reader", [ACROSS, BESIDE])
def test_the_comparison_finds_a_difference_when_there_is_one(reader: str) -> None:
    told = Hidden(audience="reader, not approved", level=1)  # and given: the everyday rule releases it
    with pytest.raises(AssertionError):
        _same([("hide", 1, told)], reader)
