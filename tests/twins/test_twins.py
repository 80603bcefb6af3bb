"""Twin worlds (design 4): two runs that differ only in what is not released to a reader give him the same bytes, counts,
numbers and errors on every channel.

Method: a day with open and hidden acts, and the same day without the hidden ones (`days`, `play`); then every byte that each
reader ever got or can ask for (`sights`) is compared as it is. Hidden acts cover every pair of label dimensions and of what
becomes of them, several to a day, and days at random put them among open acts of all sorts.
"""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Iterator
from itertools import combinations, cycle, product
from typing import Any

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tansiq.kinds import registry
from tansiq.web.app import app
from tansiq.web.description import description
from tests.twins import sights, template
from tests.twins.days import ACROSS, BESIDE, DIMENSIONS, KINDS, Day, Hidden, is_possible, kept_from
from tests.twins.play import OPENLY, QUIETLY, Act, readers_of, same
from tests.twins.template import CELL, HIGH
from tests.worlds import ARMY

TO_A_DAY = 8
Pair = tuple[tuple[str, Any], tuple[str, Any]]


def _pairwise() -> list[Hidden]:
    """Few hidden acts in which every two values of two dimensions stand together, for readers outside the agency and inside it."""
    chance = random.Random("pairwise")
    chosen: list[Hidden] = []
    seen: set[tuple[str, Pair]] = set()
    for first, second in combinations(DIMENSIONS, 2):
        for pair in product(product([first], DIMENSIONS[first]), product([second], DIMENSIONS[second])):
            for reader in (ACROSS, BESIDE):
                found = [each for each in (_any(chance, dict(pair)) for _ in range(40)) if reader in kept_from(each)]
                if found and (reader, pair) not in seen:
                    best = max(found, key=lambda each: len(_pairs(each) - seen))
                    seen |= _pairs(best)
                    chosen.append(best)
    kinds = cycle(KINDS)
    return [dataclasses.replace(each, kind=next(kinds)) for each in chosen]


def _any(chance: random.Random, fixed: dict[str, Any]) -> Hidden:
    while True:
        found = Hidden(**{name: chance.choice(values) for name, values in DIMENSIONS.items()} | fixed)
        if is_possible(found) or not is_possible(Hidden(**fixed)):
            return found


def _pairs(hidden: Hidden) -> set[tuple[str, Pair]]:
    held = [(name, getattr(hidden, name)) for name in DIMENSIONS]
    return {(reader, pair) for reader in kept_from(hidden) & {ACROSS, BESIDE} for pair in combinations(held, 2)}


def _days() -> Iterator[Any]:
    """The hidden acts, several to a day, by the readers from whom they are kept; around them what all see."""
    possible = [each for each in _pairwise() if is_possible(each) and kept_from(each)]
    for readers in sorted({kept_from(each) for each in possible}, key=sorted):
        acts = [each for each in possible if kept_from(each) == readers]
        for start in range(0, len(acts), TO_A_DAY):
            hidden: list[Act] = [("hide", start + at, each) for at, each in enumerate(acts[start : start + TO_A_DAY])]
            half = len(hidden) // 2
            way = "by parcel" if start % (2 * TO_A_DAY) else "exchange"
            day: list[Act] = [
                ("open", 1, None),
                *hidden[:half],
                (way, 0, None),
                ("open", 3, None),
                *hidden[half:],
                ("correct", 1, None),
                ("exchange", 0, None),
                ("later", 0, None),
                ("recall", 3, None),
                ("open", 4, None),
            ]
            yield pytest.param(readers, day, id=f"{'-'.join(sorted(readers))}-{start}")


@pytest.mark.parametrize(("readers", "day"), [*_days()])
def test_every_pair_of_label_dimensions_and_what_becomes_of_it_shows_to_nobody(
    readers: frozenset[str], day: list[Act]
) -> None:
    same(day, sorted(readers))


def test_every_kind_that_life_safety_does_not_reach_is_hidden_in_some_day() -> None:
    reached = {"alert", "claim", "deviation", "hazard"}
    others = {"operation", "group"}  # a movement with parts; and hidden by `others join`
    assert set(KINDS) == {name for name, kind in registry.KINDS.items() if kind.authored} - reached - others


@pytest.mark.parametrize("word", [*QUIETLY])
def test_what_others_do_among_themselves_shows_to_nobody(word: str) -> None:
    """Among what all see: keys dated anew, one revoked that has signed hidden things alone, a restart, the army's clock wrong."""
    from_the_cell: list[Act] = [
        ("hide", 2, Hidden("group of others", made_from=HIGH, desk=CELL)),
        ("hide", 3, Hidden("ministry", level=3, caveat="ORCON", desk=CELL, then="approved")),
    ]
    day: list[Act] = [("open", 1, None), *from_the_cell, ("exchange", 0, None), (word, 0, None)]
    for around in ("renew", "revoke", "restart", "own clock"):
        day += [(around, 0, None), ("hide", 5, Hidden("ministry", then="approved", desk=CELL)), ("exchange", 0, None)]
    day += [(word, 0, None), ("by parcel", 0, None), ("open", 6, None)]
    same(day, sorted(readers_of(day)))


_hidden = st.builds(
    Hidden, kind=st.sampled_from(KINDS), **{name: st.sampled_from(DIMENSIONS[name]) for name in DIMENSIONS}
)
_words = st.sampled_from(["open", "open", "correct", "recall", *OPENLY, *QUIETLY])
_act = st.tuples(st.just("hide"), st.integers(0, 9), _hidden.filter(is_possible)) | st.tuples(
    _words, st.integers(0, 9), st.none()
)
_acts = st.lists(_act, max_size=10)


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.sampled_from([ACROSS, BESIDE]), _acts)
def test_a_day_with_secrets_and_the_same_day_without_them_are_one(reader: str, acts: list[Act]) -> None:
    kept: list[Act] = [each for each in acts if reader in readers_of([each]) or each[0] not in ("hide", *QUIETLY)]
    numbered = enumerate(
        kept
    )  # what is written has a number of its own; what is done to it finds one of those, or nothing
    day: list[Act] = [
        (word, at if word in ("open", "hide") else number, hidden) for at, (word, number, hidden) in numbered
    ]
    same(day, sorted(readers_of(day) or {reader}))


def test_every_get_of_the_description_is_asked_by_some_reader() -> None:
    """A new call that shows something of the store comes with its sight, or with the reason why not."""
    with template.world("twins") as world:
        day = Day(world)
        day.open(1)
        day.exchange()
        asked = {channel for reader in (ACROSS, BESIDE) for channel, _ in sights.of(day, reader, ())}
        paths = msgspec.json.decode(msgspec.json.encode(description(app(world[ARMY].door()))))["paths"]
    got = {channel.removeprefix("GET ").partition("?")[0] for channel in asked if channel.startswith("GET ")}
    described = {path for path, calls in paths.items() if "get" in calls}
    unseen = {path for path in described if not any(re.fullmatch(_as_pattern(path), each) for each in got)}
    assert unseen == set(sights.NOT_SEEN)
    assert {"/api/corridor", "/api/imports/events"} <= {
        channel.removeprefix("POST ").partition("?")[0] for channel in asked if channel.startswith("POST ")
    }


def _as_pattern(path: str) -> str:
    return re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))
