"""Twin worlds (design 4): two runs that differ only in what is not released to a reader give him the same bytes, counts,
numbers and errors on every channel.

Method: a day with open and hidden acts, and the same day without the hidden ones (`days`, `play`); then every byte that each
reader ever got or can ask for (`sights`) is compared as it is. Hidden acts cover every pair of label dimensions and of what
becomes of them, several to a day, and days at random put them among open acts of all sorts.
"""

from __future__ import annotations

import dataclasses
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tansiq.kinds import registry
from tansiq.web.app import app
from tansiq.web.description import description
from tests.twins import sights, template
from tests.twins.days import ACROSS, BESIDE, DIMENSIONS, KINDS, READERS, Day, Hidden, is_possible, kept_from
from tests.twins.pairs import array, every, not_kept, pairs
from tests.twins.play import OPENLY, QUIETLY, Act, readers_of, same
from tests.worlds import ARMY

TO_A_DAY = 50
TRANSITIONS: dict[str, tuple[str, str]] = {
    "nothing": ("nothing", "restart and renew"),
    "version": ("version", "restart and renew"),
    "version of what has gone": ("version once it has gone", "restart and renew"),
    "half a release": ("approved by one", "a person's key"),
    "release": ("approved", "restart and renew"),
    "release of what has travelled": ("approved once it has gone", "restart and renew"),
    "refusal": ("refused", "restart and renew"),
    "recall": ("recall", "restart and renew"),
    "recall of what has gone": ("recall once it has gone", "restart and renew"),
    "group change": ("taken back once it has gone", "others join"),
    "revocation": ("nothing", "revoke"),
    "clock": ("nothing", "own clock"),
    "another's clock": ("nothing", "the ministry's clock"),
    "another put back": ("nothing", "the ministry put back"),
}
"""What becomes of each hidden act, and what is done in the middle of the day. Expiry is in all of them: half the acts end (`ends`),
and every day goes on `later` than that. A revocation is of the key with which half of them were signed (`desk`)."""


def _days() -> Iterator[Any]:
    """The whole array for each transition, by what is done in the middle of the day and by readers; around it what all see.

    What goes on between others' nodes is kept from whoever is outside alone: a desk sees its own node's links (`QUIET`).
    """
    kinds = deque(KINDS)
    played: dict[tuple[str, frozenset[str]], list[tuple[str, Hidden]]] = {}
    for name, (then, word) in TRANSITIONS.items():
        for each in array(then):
            readers = kept_from(each) & (kept_from(word) if word in QUIETLY else frozenset(READERS))
            if readers:  # else a desk inside would see both: there is nothing to compare
                played.setdefault((word, readers), []).append((name, _with_kind(each, kinds)))
    for (word, readers), acts in played.items():
        for start in range(0, len(acts), TO_A_DAY):
            some = acts[start : start + TO_A_DAY]
            names = " | ".join(dict.fromkeys(name for name, _ in some))
            hidden: list[Act] = [("hide", at, each) for at, (_, each) in enumerate(some)]
            yield pytest.param(readers, _day(hidden, word), id=f"{names}: {'-'.join(sorted(readers))}")


def _with_kind(act: Hidden, kinds: deque[str]) -> Hidden:
    """The act with the kind whose turn it is, of those that can bear its label and are kept from the same readers."""
    made = (dataclasses.replace(act, kind=kind) for kind in kinds)
    found = next(each for each in made if is_possible(each) and kept_from(each) == kept_from(act))
    kinds.remove(found.kind)
    kinds.append(found.kind)
    return found


def _day(hidden: list[Act], word: str) -> list[Act]:
    half = len(hidden) // 2
    return [
        ("open", 101, None),
        *hidden[:half],
        ("exchange", 0, None),
        *((each, 0, None) for each in word.split(" and ")),
        ("open", 103, None),
        *hidden[half:],
        ("correct", 101, None),
        ("by parcel" if half % 2 else "exchange", 0, None),
        ("later", 0, None),
        ("recall", 103, None),
        ("exchange", 0, None),
        ("open", 104, None),
    ]


@pytest.mark.parametrize(("readers", "day"), [*_days()])
def test_every_pair_of_label_dimensions_shows_to_nobody_in_any_transition(
    readers: frozenset[str], day: list[Act]
) -> None:
    same(day, sorted(readers))


@pytest.mark.parametrize("name", TRANSITIONS)
def test_the_array_of_a_transition_has_every_pair_of_values_that_can_be_hidden(name: str) -> None:
    then, word = TRANSITIONS[name]
    acts = array(then)
    assert all(is_possible(each) for each in acts)
    missing = set(every()) - set().union(*(pairs(each) for each in acts))
    assert missing == {(reader, pair) for reader, pair in every() if not_kept(reader, pair, then)}
    whom = kept_from(word) if word in QUIETLY else frozenset(READERS)
    told = [
        act[2]
        for day in _days()
        for act in day.values[1]
        if act[2] is not None and word.split(" and ")[0] in _done(day)
    ]
    due = [each for each in acts if kept_from(each) & whom]
    assert {dataclasses.replace(each, kind="spot") for each in told} >= set(due)
    assert whom == frozenset().union(*(day.values[0] for day in _days() if word.split(" and ")[0] in _done(day)))


def _done(day: Any) -> set[str]:
    return {word for word, _, _ in day.values[1]}


def test_every_way_in_which_a_hidden_act_can_go_on_is_a_transition() -> None:
    assert {then for then, _ in TRANSITIONS.values()} == set(DIMENSIONS["then"])
    assert set(QUIETLY) <= {word for _, word in TRANSITIONS.values()}
    assert {"restart and renew", "revoke", "own clock"} <= {word for _, word in TRANSITIONS.values()}


def test_every_kind_that_life_safety_does_not_reach_is_hidden_in_some_day() -> None:
    reached = {"alert", "claim", "deviation", "hazard"}
    others = {"operation", "group"}  # a movement with parts; and hidden by `others join`
    assert set(KINDS) == {name for name, kind in registry.KINDS.items() if kind.authored} - reached - others
    assert {act[2].kind for part in _days() for act in part.values[1] if act[2] is not None} == set(KINDS)


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
