"""Composing every kind that a desk writes: what is whole is taken as it is, what is not is refused with the field's name."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.errors import Family, Fault
from tansiq.geo.place import LineString, Place, Point, Polygon
from tansiq.ids import RecordId
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft, Previous
from tansiq.kinds.registry import KINDS
from tansiq.records.content import Status, When
from tansiq.reports.commands import compose
from tansiq.reports.needs import NEEDS
from tests.kinds import golden, samples
from tests.refusals import refused
from tests.worlds import DAWN

SHAPES = {
    Point: Point((43.58, 35.81)),
    LineString: LineString(((43.57, 35.80), (43.60, 35.82))),
    Polygon: Polygon((((43.57, 35.8), (43.6, 35.8), (43.6, 35.82), (43.57, 35.8)),)),
}
ON = {"measure": Polygon}
"""The shape that the golden body asks for, where its kind takes several."""
ABOUT = {"assessment": ["spot"], "attachment": ["spot"], "hazard-action": ["hazard"], "reply": ["request"]}


def header(kind: str) -> dict[str, Any]:
    """The header that a kind needs, and no more."""
    needs = NEEDS[kind]
    made: dict[str, Any] = {}
    if needs.time:
        made["event_time"] = When(start=DAWN)
    if needs.place:
        made["place"] = Place(geometry=SHAPES[ON.get(kind, needs.shapes[0])])
    return made


def draft(kind: str, body: dict[str, Any] | None = None, **change: Any) -> Draft:
    fields: dict[str, Any] = {"kind": kind, "status": Status.EXERCISE, "body": golden.raw(kind, **body or {})}
    return Draft(**fields | header(kind) | change)


def test_every_kind_that_desks_write_is_composed_here_or_is_a_plan_or_an_answer() -> None:
    written = {name for name, kind in KINDS.items() if kind.authored}
    assert written == NEEDS.keys() | set(registry.PLANS) | {"concurrence"}
    assert not written & {*registry.NETWORK, "hosting", "coverage", "metric", "result", "statement"}


@pytest.mark.parametrize("kind", sorted(NEEDS))
def test_what_is_whole_is_taken_as_it_is(kind: str) -> None:
    assert compose(draft(kind), ABOUT.get(kind, []), DAWN) == registry.read(kind, golden.raw(kind))


@pytest.mark.parametrize("kind", sorted(NEEDS))
def test_a_header_that_says_too_little_is_refused_by_name(kind: str) -> None:
    needs, named = NEEDS[kind], ABOUT.get(kind, [])
    if needs.time:
        with refused("time.unreadable", "event_time"):
            compose(draft(kind, event_time=None), named, DAWN)
    if needs.place:
        with refused("place.unreadable", "place"):
            compose(draft(kind, place=None), named, DAWN)
    for shape, geometry in SHAPES.items():
        if shape not in needs.shapes:
            with refused("place.unreadable", "place.geometry"):
                compose(draft(kind, place=Place(geometry=geometry)), named, DAWN)
    if needs.least:
        for wrong in ([], ["watch"] if needs.subject else []):
            with refused("body.invalid", "refs"):
                compose(draft(kind), wrong, DAWN)


SIZE = {"min": 3, "max": 2}
OVER = "2023-10-22T05:00:00Z"
FAULTS: list[tuple[str, dict[str, Any], str, str]] = [
    ("info", {"statement": " "}, "body.invalid", "body.statement"),
    ("info", {"valid_until": OVER}, "time.impossible", "body.valid_until"),
    ("info", {"valid_until": "2023-10-29T05:00:00"}, "time.unreadable", "body.valid_until"),
    ("requirement", {"question": ""}, "body.invalid", "body.question"),
    ("requirement", {"by": OVER}, "time.impossible", "body.by"),
    ("requirement", {"by": "1899-01-01T00:00:00Z", "state": "met"}, "time.impossible", "body.by"),
    ("requirement", {"state": "met", "answer": ""}, "body.invalid", "body.answer"),
    ("assessment", {"reliability": None}, "body.invalid", "body.reliability"),
    ("assessment", {"credibility": None}, "body.invalid", "body.credibility"),
    ("assessment", {"verdict": "same-event"}, "body.invalid", "refs"),
    ("incident", {"summary": "\n"}, "body.invalid", "body.summary"),
    ("incident", {"counts": [{"what": "own-dead", "size": SIZE}]}, "body.invalid", "body.counts[0].size"),
    ("incident", {"counts": [{"what": "own-dead", "size": {"n": 1}}] * 2}, "body.invalid", "body.counts"),
    ("hazard", {"devices": [{"category": "ied", "count": SIZE}]}, "body.invalid", "body.devices[0].count"),
    ("hazard", {"state": "cleared"}, "body.invalid", "body.cleared_at"),
    ("hazard", {"cleared_at": OVER}, "body.invalid", "body.cleared_at"),
    ("hazard", {"state": "cleared", "cleared_at": "2023-10-22T06:00:00Z"}, "time.impossible", "body.cleared_at"),
    (
        "hazard",
        {"perimeter": {"type": "Polygon", "coordinates": [[[43, 35], [44, 36], [44, 35], [43, 36], [43, 35]]]}},
        "place.area",
        "body.perimeter",
    ),
    (
        "hazard",
        {"perimeter": {"type": "Polygon", "coordinates": [[[43, 35], [44, 36], [44, 95], [43, 35]]]}},
        "place.out-of-range",
        "body.perimeter",
    ),
    ("hazard-action", {"disposed": [{"category": "ied", "count": SIZE}]}, "body.invalid", "body.disposed[0].count"),
    ("request", {"text": ""}, "body.invalid", "body.text"),
    ("request", {"by": OVER}, "time.impossible", "body.by"),
    ("request", {"to": ["army", "army"]}, "body.invalid", "body.to"),
    ("request", {"size": SIZE}, "body.invalid", "body.size"),
    ("reply", {"answer": "refused", "text": ""}, "body.invalid", "body.text"),
    ("reply", {"at": "9999-12-31T23:00:00-14:00"}, "time.impossible", "body.at"),
    ("facility", {"inhabitants": SIZE}, "body.invalid", "body.inhabitants"),
    (
        "post",
        {"manning": {"exceptions": [{"from": OVER, "to": OVER, "manned": True}]}},
        "time.impossible",
        "body.manning.exceptions[0].to",
    ),
    (
        "post",
        {"manning": {"exceptions": [{"from": "2023-10-22T05:00:00", "to": OVER, "manned": True}]}},
        "time.unreadable",
        "body.manning.exceptions[0].from",
    ),
    ("measure", {"expires": OVER}, "time.impossible", "body.expires"),
    ("measure", {"type": "phase-line"}, "place.unreadable", "place.geometry"),
    ("measure", {"type": "checkpoint"}, "place.unreadable", "place.geometry"),
    ("gap", {"assigned_to": None}, "body.invalid", "body.assigned_to"),
    ("meeting", {"title": " "}, "body.invalid", "body.title"),
    ("meeting", {"actions": [{"text": "x", "by": "2023-11-01T00:00:00"}]}, "time.unreadable", "body.actions[0].by"),
    ("agreement", {"parties": ["army", "army"]}, "body.invalid", "body.parties"),
    ("agreement", {"valid_until": "2023-10-01T00:00:00Z"}, "time.impossible", "body.valid_until"),
    ("agreement", {"provisions": [{"provision": "1", "text": "x"}] * 2}, "body.invalid", "body.provisions"),
    ("watch", {"text": ""}, "body.invalid", "body.text"),
    ("watch", {"entry": "taken-over"}, "body.invalid", "refs"),
]


@pytest.mark.parametrize(("kind", "body", "code", "field"), FAULTS, ids=lambda each: str(each)[:40])
def test_what_is_wrong_in_a_body_is_refused_by_name(kind: str, body: dict[str, Any], code: str, field: str) -> None:
    with refused(code, field):
        compose(draft(kind, body), ABOUT.get(kind, []), DAWN)


def test_a_hand_over_is_taken_over_without_words_and_two_reports_are_one_event() -> None:
    assert compose(draft("watch", {"entry": "taken-over", "text": ""}), ["watch"], DAWN)
    assert compose(draft("assessment", {"verdict": "same-event"}), ["spot", "spot"], DAWN)
    assert compose(draft("requirement", {"state": "met"}), ["spot"], DAWN)


def test_a_requirement_that_is_late_can_still_be_written_on() -> None:
    again = draft("requirement", {"by": OVER}, previous=Previous(RecordId("x"), 1))
    assert compose(again, [], DAWN)


some = st.sampled_from(sorted(NEEDS)).flatmap(lambda kind: st.tuples(st.just(kind), samples.BODIES[kind]))


@settings(max_examples=200)
@given(some)
def test_any_body_is_taken_unchanged_or_refused_as_input_with_a_field(sample: tuple[str, msgspec.Struct]) -> None:
    kind, body = sample
    given_ = msgspec.structs.replace(draft(kind), body=registry.write(body))
    fault = None
    try:
        assert compose(given_, ABOUT.get(kind, []), DAWN) == body
    except Fault as refusal:
        fault = refusal
    assert fault is None or (fault.family is Family.INPUT and fault.field)
