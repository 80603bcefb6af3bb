"""The pairwise array: few hidden acts in which every two values of two label dimensions stand together, for each transition.

What becomes of an act (`then`) decides with its label from whom it is kept, so the array is made for each; what cannot be in it has
its reason here (`not_kept`).
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from functools import cache
from itertools import combinations, product
from typing import Any

from tests.twins.days import ACROSS, BESIDE, DIMENSIONS, Hidden, is_possible, kept_from
from tests.twins.template import HIGH

LABELS = tuple(name for name in DIMENSIONS if name != "then")
ENOUGH, TRIES = 1_200, 30
"""Of the five thousand labels that there are; that no pair is missing among them is tested."""
Value = tuple[str, Any]
Pair = tuple[Value, Value]


def pairs(hidden: Hidden) -> set[tuple[str, Pair]]:
    """The pairs of values that an act covers, for a reader outside and for one inside from whom it is kept."""
    held = [(name, getattr(hidden, name)) for name in LABELS]
    return {(reader, pair) for reader in kept_from(hidden) & {ACROSS, BESIDE} for pair in combinations(held, 2)}


def every() -> Iterator[tuple[str, Pair]]:
    """All pairs of values that there are, for both readers."""
    for first, second in combinations(LABELS, 2):
        for one, other in product(DIMENSIONS[first], DIMENSIONS[second]):
            for reader in (ACROSS, BESIDE):
                yield reader, ((first, one), (second, other))


def not_kept(reader: str, pair: Pair, then: str) -> str | None:
    """Why no act with these two values could be hidden from this reader."""
    has = dict(pair)
    if has.get("made_from") == HIGH and has.get("level", 2) < 2:
        return "what is made from a report of level 2 has at least that level"
    if reader == BESIDE and has.get("level", 2) < 2 and "caveat" in has and has["caveat"] is None:
        return "the low desks are cleared for it"
    if reader == ACROSS and has.get("audience") == "reader":
        if then.startswith("approved"):
            return "persons let it go to him whom it names"
        if has.get("level", 2) < 2:
            return "the everyday rule lets it go to him whom it names"
    if reader == ACROSS and has.get("audience") == "group that he is in" and has.get("level", 2) < 2:
        return "the everyday rule lets it go to whoever is in the group"
    return None


def array(then: str) -> tuple[Hidden, ...]:
    """The acts for one transition."""
    return tuple(dataclasses.replace(each, then=then) for each in _array(then.startswith("approved")))


@cache
def _array(approved: bool) -> tuple[Hidden, ...]:
    chance = random.Random("pairwise")
    then = "approved" if approved else "nothing"
    combined = (dict(zip(LABELS, values, strict=True)) for values in product(*(DIMENSIONS[name] for name in LABELS)))
    some = chance.sample(list(combined), ENOUGH)
    possible = [each for each in (Hidden(**said, then=then) for said in some) if is_possible(each)]
    having: dict[tuple[str, Pair], list[Hidden]] = {}
    for each in possible:
        for covered in pairs(each):
            having.setdefault(covered, []).append(each)
    left, chosen = set(having), list[Hidden]()
    for wanted in every():
        if wanted in left:
            tried = chance.sample(having[wanted], min(TRIES, len(having[wanted])))
            chosen.append(max(tried, key=lambda each: len(pairs(each) & left)))
            left -= pairs(chosen[-1])
    return tuple(chosen)
