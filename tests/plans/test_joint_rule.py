"""Whether a joint record is in force as a pure function, against a second answer written from design.md section 3."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from tansiq.ids import AgencyId, Digest, RecordId, Token
from tansiq.kinds.plan import NO_MAP
from tansiq.plans import joint
from tansiq.plans.joint import Force, JointRow
from tansiq.plans.state import AnswerRow

NOW = datetime(2023, 10, 22, 6, 0, tzinfo=UTC)
CUSTODIAN, OTHERS = "army", ["guard", "police", "council"]
hours = st.none() | st.integers(-2, 2)

words = st.fixed_dictionaries(
    {
        "agency": st.sampled_from([*OTHERS, CUSTODIAN, "stranger"]),
        "answer": st.sampled_from(["received", "concur", "concur", "concur", "concur-with-conditions", "object"]),
        "proposal": st.sampled_from(["this", "this", "this", "older"]),
        "until": st.sampled_from([-1, 0, 1, 2]),
        "delivered": st.sampled_from([None, True, False]),
    }
)
records = st.fixed_dictionaries(
    {
        "parties": st.lists(st.sampled_from(OTHERS), unique=True, min_size=1),
        "whole": st.sampled_from([True, True, True, False]),
        "open": st.sampled_from([True, True, True, False]),
        "recalled": st.sampled_from([False, False, False, True]),
        "since": hours,
        "until": hours,
        "ahead": st.sampled_from([0, 0, 1]),
    }
)


def oracle(record: dict[str, Any], spoken: list[dict[str, Any]]) -> tuple[bool, set[str], set[str], set[str]]:
    """In force, whom it waits for, who objects, whose word has run out; hours from now."""
    if not record["whole"]:
        return False, set(), set(), set()
    waits, objects, run_out = set(), set(), set()
    for party in record["parties"]:
        mine = [word for word in spoken if word["agency"] == party and word["proposal"] == "this"]
        stands = bool(mine) and mine[-1]["until"] > 0
        if mine and not stands:
            run_out.add(party)
        if stands and mine[-1]["answer"] in ("object", "concur-with-conditions"):
            objects.add(party)
        elif not (stands and mine[-1]["answer"] == "concur" and mine[-1]["delivered"] is not False):
            waits.add(party)
    timely = (record["since"] is None or record["since"] <= 0) and (
        record["until"] is None or record["until"] > record["ahead"]
    )
    held_out = record["open"] and not record["recalled"]
    return held_out and timely and not waits and not objects, waits, objects, run_out


PLAIN = {
    "parties": ["guard", "police"],
    "whole": True,
    "open": True,
    "recalled": False,
    "since": None,
    "until": None,
    "ahead": 0,
}


def word(agency: str, answer: str = "concur", until: int = 1) -> dict[str, Any]:
    return {"agency": agency, "answer": answer, "proposal": "this", "until": until, "delivered": None}


CONCUR = [word("guard"), word("police")]


def at(hour: int | None) -> datetime | None:
    return None if hour is None else NOW + timedelta(hours=hour)


def force(record: dict[str, Any], spoken: list[dict[str, Any]]) -> Force:
    row = JointRow(
        id=RecordId("r"),
        token=Token("t"),
        record=1,
        version=1,
        kind="agreement",
        owner=AgencyId(CUSTODIAN),
        own=False,
        holder=AgencyId("holder"),
        centre=None,
        proposal=Digest("this") if record["whole"] else None,
        parties=tuple(sorted(record["parties"])),
        open=record["open"],
        since=at(record["since"]),
        until=at(record["until"]),
        recalled=record["recalled"],
        ahead=timedelta(hours=record["ahead"]),
    )
    return joint.force(row, [_row(number, word) for number, word in enumerate(spoken)], NOW)


def _row(number: int, word: dict[str, Any]) -> AnswerRow:
    return AnswerRow(
        id=RecordId(str(number)),
        proposal=Digest(word["proposal"]),
        map_hash=NO_MAP,
        agency=AgencyId(word["agency"]),
        answer=word["answer"],
        conditions=None,
        despite=(),
        valid_until=NOW + timedelta(hours=word["until"]),
        at=NOW,
        delivered=word["delivered"],
    )


@given(records, st.lists(words, max_size=8))
@example(PLAIN, CONCUR)
@example(PLAIN, [word("guard"), word("police", "object")])
@example(PLAIN, [word("guard"), word("police", "concur-with-conditions")])
@example(PLAIN, [word("guard"), word("police", until=0)])
@example(PLAIN, [*CONCUR, word("police", "object")])
@example(PLAIN, [word("police", "object"), *CONCUR])
@example(PLAIN | {"whole": False}, CONCUR)
@example(PLAIN | {"open": False}, CONCUR)
@example(PLAIN | {"recalled": True}, CONCUR)
@example(PLAIN | {"since": 0, "until": 1}, CONCUR)
@example(PLAIN | {"since": 1}, CONCUR)
@example(PLAIN | {"until": 0}, CONCUR)
@example(PLAIN | {"until": 1, "ahead": 1}, CONCUR)
def test_it_is_in_force_exactly_when_every_partys_last_word_binds_it(
    record: dict[str, Any], spoken: list[dict[str, Any]]
) -> None:
    found = force(record, spoken)
    run_out = {word.agency for word in found.words if word.run_out}
    assert (found.in_force, set(found.waits_for), set(found.objected), run_out) == oracle(record, spoken)


@given(records, st.lists(words, max_size=8))
def test_nothing_is_in_force_while_anybody_is_waited_for_and_none_is_waited_for_twice(
    record: dict[str, Any], spoken: list[dict[str, Any]]
) -> None:
    found = force(record, spoken)
    assert not (found.in_force and (found.waits_for or found.objected))
    assert not set(found.waits_for) & set(found.objected)
    assert {word.agency for word in found.words} <= set(record["parties"])


@given(records, st.lists(words, max_size=6))
def test_what_a_stranger_or_the_custodian_says_changes_nothing(
    record: dict[str, Any], spoken: list[dict[str, Any]]
) -> None:
    assert force(record, spoken) == force(record, [word for word in spoken if word["agency"] in record["parties"]])
