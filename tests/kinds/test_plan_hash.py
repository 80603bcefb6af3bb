"""The hash that an answer binds: it changes when anything that it covers changes, and only then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tansiq.clock import stamp
from tansiq.geo.place import Polygon
from tansiq.kinds import registry
from tansiq.kinds.fields import Size
from tansiq.kinds.plan import Plan, consistent, minimum_plan, proposal_hash, terms_hash
from tansiq.labels.release import Fields
from tests.kinds import samples

some = st.sampled_from(sorted(samples.plans)).flatmap(lambda kind: st.tuples(st.just(kind), samples.plans[kind]))
COVERED = ("title", "volumes", "unit", "state", "nonce", "map_hash")
NOT_COVERED = ("contact", "answer_by")
MOMENT = timedelta(milliseconds=1)
EPOCH = datetime(1900, 1, 1, tzinfo=UTC)


def bound(kind: str, plan: Plan) -> Plan:
    """The plan as its owner's node completes it."""
    plan = msgspec.structs.replace(plan, terms=terms_hash(plan))
    return msgspec.structs.replace(plan, proposal=proposal_hash(kind, plan))


def shown(plan: Plan, name: str) -> Any:
    """A field as far as the hash tells it apart: times to the millisecond, corners to seven decimals, parties in any order."""
    if name == "agencies":
        return set(plan.agencies)  # type: ignore[attr-defined]
    if name != "volumes":
        return getattr(plan, name) or (Size() if name == "size" else "")
    return [
        (
            (volume.start - EPOCH) // MOMENT,
            (volume.end - EPOCH) // MOMENT,
            [(f"{lon:.7f}", f"{lat:.7f}") for lon, lat in volume.area.coordinates[0]],
        )
        for volume in plan.volumes
    ]


@settings(max_examples=100)
@given(some, st.data())
def test_the_proposal_changes_when_a_field_that_it_covers_changes_and_only_then(
    sample: tuple[str, Plan], data: st.DataObject
) -> None:
    kind, plan = sample
    other = data.draw(samples.plans[kind])
    words = {"claim": ("reason", "agencies"), "movement": ("size",), "operation": ("axes", "phases", "parts")}[kind]
    name = data.draw(st.sampled_from((*COVERED, *words, *NOT_COVERED)))
    changed = msgspec.structs.replace(plan, **{name: getattr(other, name)})
    differs = shown(plan, name) != shown(changed, name) and name not in NOT_COVERED
    assert (bound(kind, plan).proposal != bound(kind, changed).proposal) == differs


@given(some)
def test_a_claim_and_a_movement_over_the_same_ground_are_not_the_same_proposal(sample: tuple[str, Plan]) -> None:
    _, plan = sample
    assert bound("claim", plan).proposal != bound("movement", plan).proposal


@given(samples.plans["claim"], st.text(min_size=1, max_size=3))
def test_words_do_not_run_into_each_other(plan: Plan, word: str) -> None:
    """“ab” + “c” is not “a” + “bc”."""
    one = msgspec.structs.replace(plan, title=plan.title + word, unit="")
    other = msgspec.structs.replace(plan, title=plan.title, unit=word)
    assert terms_hash(one) != terms_hash(other)


@given(samples.plans["claim"])
def test_lines_in_the_words_do_not_stand_for_other_fields(plan: Plan) -> None:
    """The hash is over lines; a title that holds line breaks and looks like the next field is still only a title."""
    said = [("a", "b"), ("a\n1:b", ""), ("a\nb", ""), ("a\n", "b"), ("ab", ""), ("", "a\n1:b"), ("a", "\nb")]
    hashes = {terms_hash(msgspec.structs.replace(plan, title=title, unit=unit)) for title, unit in said}
    assert len(hashes) == len(said)


@given(some)
def test_what_a_node_completed_is_consistent(sample: tuple[str, Plan]) -> None:
    kind, plan = sample
    assert consistent(kind, bound(kind, plan), full=True)
    assert consistent(kind, bound(kind, plan), full=False)


@given(some)
def test_the_minimum_of_a_consistent_plan_is_consistent_and_says_no_word(sample: tuple[str, Plan]) -> None:
    kind, plan = sample
    least = minimum_plan(bound(kind, plan))
    assert consistent(kind, least, full=False)
    assert (least.title, least.unit) == ("", "")
    assert not getattr(least, "reason", "")
    assert getattr(least, "size", None) is None
    assert least.parties() == plan.parties(), "whoever works out its state knows whose word it waits for"
    kept = ("volumes", "contact", "answer_by", "state", "nonce", "map_hash", "terms", "proposal")
    assert [getattr(least, name) for name in kept] == [getattr(bound(kind, plan), name) for name in kept]


@given(some, some, st.sampled_from([*COVERED, "terms", "proposal"]))
def test_a_plan_that_was_changed_on_the_way_is_not_consistent(
    sample: tuple[str, Plan], other: tuple[str, Plan], name: str
) -> None:
    kind, plan = sample
    sent = bound(kind, plan)
    changed = msgspec.structs.replace(sent, **{name: getattr(other[1], name)})
    assume(shown(sent, name) != shown(changed, name))
    assert not consistent(kind, changed, full=True)
    assert consistent(kind, changed, full=False) == (name in ("title", "unit"))


@given(some)
def test_words_in_a_full_copy_that_the_terms_do_not_cover_are_noticed_even_under_a_good_proposal(
    sample: tuple[str, Plan],
) -> None:
    kind, plan = sample
    lying = msgspec.structs.replace(bound(kind, plan), title=plan.title + "!")
    assert lying.proposal == proposal_hash(kind, lying)
    assert not consistent(kind, lying, full=True)


@given(samples.plans["claim"], st.sets(st.text(min_size=1, max_size=8), min_size=1, max_size=3))
def test_parties_that_were_changed_on_the_way_are_noticed_even_in_a_minimum(plan: Any, others: set[str]) -> None:
    assume(others != set(plan.agencies))
    for sent in (bound("claim", plan), minimum_plan(bound("claim", plan))):
        changed = msgspec.structs.replace(sent, agencies=tuple(others))
        assert not consistent("claim", changed, full=False)


@given(samples.plans["claim"])
def test_a_claim_without_parties_has_the_hash_that_it_always_had(plan: Any) -> None:
    """Written out a second time: the lines of `docs/formats/plans.md` before there were joint claims."""
    alone = msgspec.structs.replace(plan, agencies=())
    lines = ["tansiq-proposal-1", "claim", alone.state, alone.map_hash, alone.nonce, alone.terms]
    for volume in alone.volumes:
        lines.append(f"{stamp(volume.start)} {stamp(volume.end)}")
        lines += [f"{lon:.7f} {lat:.7f}" for lon, lat in volume.area.coordinates[0]]
    assert proposal_hash("claim", alone) == sha256("\n".join(lines).encode()).hexdigest()
    joint = msgspec.structs.replace(alone, agencies=("peshmerga", "army", "army"))
    more = [*lines, "parties", "4:army", "9:peshmerga"]
    assert proposal_hash("claim", joint) == sha256("\n".join(more).encode()).hexdigest()


def test_parties_do_not_run_into_each_other() -> None:
    start = datetime(2023, 10, 22, tzinfo=UTC)
    volume = registry.plan.Volume(area=Polygon((((43.0, 35.0),) * 4,)), start=start, end=start)
    plan = registry.plan.Claim(volumes=(volume,), answer_by=start)
    named = [("ab",), ("a", "b"), ("a b",), ("a\n1:b",), ("a\nb",), ("1:a", "b"), ("parties", "ab"), ()]
    given: list[Any] = [msgspec.structs.replace(plan, agencies=each) for each in named]
    assert len({proposal_hash("claim", each) for each in given}) == len(named)


def test_the_hash_survives_the_way_through_a_copy() -> None:
    """What is bound at one node is checked from bytes at another."""
    area = Polygon((((43.123456789, 35.1), (43.2, 35.1), (43.2, 35.2), (43.123456789, 35.1)),))
    start = datetime(2023, 10, 22, 5, 0, 0, 123_456, tzinfo=samples.ZONES[1])
    volume = registry.plan.Volume(area=area, start=start, end=start + timedelta(hours=1))
    plan = registry.plan.Claim(title="ئامادە", volumes=(volume,), answer_by=start, reason="چۆڵ")
    body = registry.write(bound("claim", plan))
    for fields, full in ((Fields.FULL, True), (Fields.MINIMUM, False)):
        read = registry.read("claim", registry.shape("claim", body, fields))
        assert isinstance(read, Plan)
        assert consistent("claim", read, full=full)
        assert read.proposal == bound("claim", plan).proposal


@pytest.mark.parametrize("nonce", ["0" * 32, "ab" * 16])
def test_a_holder_of_the_minimum_cannot_check_a_guess_of_the_words_of_another_nonce(nonce: str) -> None:
    start = datetime(2023, 10, 22, tzinfo=UTC)
    volume = registry.plan.Volume(area=Polygon((((43.0, 35.0),) * 4,)), start=start, end=start)
    plan = registry.plan.Claim(volumes=(volume,), answer_by=start, title="guess")
    salted = msgspec.structs.replace(plan, nonce="cd" * 16)
    assert terms_hash(msgspec.structs.replace(plan, nonce=nonce)) != terms_hash(salted)
