"""Bodies: every kind comes out as it went in, keeps its limits, and a fault names the field."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.kinds import registry
from tansiq.kinds.observation import Alert
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import Fields
from tests.kinds import samples
from tests.refusals import refused

some = st.sampled_from(sorted(samples.BODIES)).flatmap(lambda kind: st.tuples(st.just(kind), samples.BODIES[kind]))
SPOT: dict[str, Any] = {"category": "fire", "activity": "Smoke."}
ALERT: dict[str, Any] = {"danger": "attack", "valid_until": "2023-10-22T05:00:00Z"}
DEVIATION: dict[str, Any] = {"state": "off-plan", "valid_until": "2023-10-22T05:00:00Z"}
SQUARE = {"type": "Polygon", "coordinates": [[[43, 35], [44, 35], [44, 36], [43, 35]]]}
VOLUME = {"area": SQUARE, "from": "2023-10-22T05:00:00Z", "to": "2023-10-22T06:00:00Z"}
CLAIM: dict[str, Any] = {"volumes": [VOLUME], "answer_by": "2023-10-22T05:00:00Z"}
ANSWER: dict[str, Any] = {
    "plan": "t",
    "proposal": "0" * 64,
    "map_hash": "0" * 64,
    "answer": "concur",
    "valid_until": "2023-10-22T05:00:00Z",
}


def raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(json.dumps(value).encode())


def test_there_is_a_sample_of_every_kind() -> None:
    assert samples.BODIES.keys() == KINDS.keys()


@given(some)
def test_a_body_comes_out_as_it_went_in(sample: tuple[str, msgspec.Struct]) -> None:
    kind, body = sample
    assert registry.read(kind, registry.write(body)) == body


@settings(max_examples=50)
@given(some, st.text(min_size=1).map("x-".__add__))
def test_fields_of_tomorrow_are_passed_over(sample: tuple[str, msgspec.Struct], unknown: str) -> None:
    kind, body = sample
    plain = json.loads(bytes(registry.write(body))) | {unknown: {"anything": [1]}}
    assert registry.read(kind, raw(plain)) == body


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_body_of_nothing_is_refused_by_every_kind(kind: str) -> None:
    for body in (b"{}", b"null", b"[]", b"1", b"{", b"", b"\xff", b'{"x":' * 50_000):
        with refused("body.invalid"):
            registry.read(kind, msgspec.Raw(body))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_nesting_without_end_in_a_field_of_tomorrow_is_refused(kind: str) -> None:
    with refused("body.invalid"):
        registry.read(kind, msgspec.Raw(b'{"tomorrow":' + b"[" * 100_000))


@given(st.text().filter(lambda kind: kind not in KINDS), st.binary())
def test_a_kind_that_nobody_knows_yet_is_no_fault(kind: str, body: bytes) -> None:
    assert registry.read(kind, msgspec.Raw(body)) is None


@pytest.mark.parametrize(
    ("kind", "body", "field", "code"),
    [
        ("spot", SPOT | {"activity": "x" * 4_001}, "body.activity", "text.too-long"),
        ("spot", SPOT | {"group": "x" * 201}, "body.group", "text.too-long"),
        ("spot", SPOT | {"size": {"n": -1}}, "body.size.n", "body.invalid"),
        ("spot", SPOT | {"size": {"max": 1_000_001}}, "body.size.max", "body.invalid"),
        ("spot", SPOT | {"size": {"min": 1.5}}, "body.size.min", "body.invalid"),
        ("spot", SPOT | {"direction": "UP"}, "body.direction", "body.invalid"),
        ("spot", SPOT | {"category": None}, "body.category", "body.invalid"),
        ("alert", ALERT | {"text": "x" * 4_001}, "body.text", "text.too-long"),
        ("alert", ALERT | {"contact": "x" * 201}, "body.contact", "text.too-long"),
        ("alert", ALERT | {"stand_off_m": -0.1}, "body.stand_off_m", "body.invalid"),
        ("alert", ALERT | {"stand_off_m": 50_001}, "body.stand_off_m", "body.invalid"),
        ("alert", ALERT | {"valid_until": "tomorrow"}, "body.valid_until", "body.invalid"),
        ("alert", ALERT | {"danger": "rain"}, "body.danger", "body.invalid"),
        ("deviation", DEVIATION | {"state": "nonconforming"}, "body.state", "body.invalid"),
        ("deviation", DEVIATION | {"stand_off_m": 50_001}, "body.stand_off_m", "body.invalid"),
        ("deviation", {"state": "emergency"}, "body.valid_until", "body.invalid"),
        ("claim", CLAIM | {"volumes": []}, "body.volumes", "body.invalid"),
        ("claim", CLAIM | {"volumes": [VOLUME] * 21}, "body.volumes", "body.invalid"),
        ("claim", CLAIM | {"title": "x" * 201}, "body.title", "text.too-long"),
        ("claim", CLAIM | {"reason": "x" * 4_001}, "body.reason", "text.too-long"),
        ("claim", CLAIM | {"state": "agreed"}, "body.state", "body.invalid"),
        ("claim", CLAIM | {"volumes": [VOLUME | {"from": 5.5}]}, "body.volumes[0].from", "body.invalid"),
        ("claim", CLAIM | {"nonce": "xyz"}, "body.nonce", "body.invalid"),
        ("claim", CLAIM | {"map_hash": "AB" * 32}, "body.map_hash", "body.invalid"),
        ("spot", {"activity": "x"}, "body.category", "body.invalid"),
        ("claim", CLAIM | {"volumes": [VOLUME, {"area": SQUARE}]}, "body.volumes[1].from", "body.invalid"),
        ("claim", {"volumes": [VOLUME]}, "body.answer_by", "body.invalid"),
        ("concurrence", ANSWER | {"answer": "maybe"}, "body.answer", "body.invalid"),
        ("concurrence", ANSWER | {"proposal": "0"}, "body.proposal", "body.invalid"),
        ("concurrence", ANSWER | {"conditions": "x" * 4_001}, "body.conditions", "text.too-long"),
        ("concurrence", ANSWER | {"despite": ["x" * 201]}, "body.despite[0]", "text.too-long"),
    ],
    ids=lambda each: str(each)[:40],
)
def test_a_field_beyond_its_limit_is_named(kind: str, body: dict[str, Any], field: str, code: str) -> None:
    with refused(code, field):
        registry.read(kind, raw(body))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("spot", SPOT | {"activity": "ا" * 4_000, "group": "x" * 200, "size": {"n": 0, "max": 1_000_000}}),
        ("alert", ALERT | {"text": "x" * 4_000, "contact": "x" * 200, "stand_off_m": 50_000}),
        ("claim", CLAIM | {"volumes": [VOLUME] * 20, "title": "x" * 200}),
        ("concurrence", ANSWER | {"conditions": "x" * 4_000, "despite": ["x" * 200] * 99}),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_the_limit_itself_is_allowed(kind: str, body: dict[str, Any]) -> None:
    assert registry.read(kind, raw(body)) is not None


@given(some)
def test_a_full_copy_carries_the_very_bytes_that_were_signed(sample: tuple[str, msgspec.Struct]) -> None:
    kind, body = sample
    bytes_ = msgspec.Raw(b" " + bytes(registry.write(body)))
    assert bytes(registry.shape(kind, bytes_, Fields.FULL)) == bytes(bytes_)


WITH_MINIMUM = {"alert", "claim", "deviation", "hazard", "patrol", "post", "unit"}


@given(some)
def test_only_what_endangers_others_or_is_there_has_a_minimum(sample: tuple[str, msgspec.Struct]) -> None:
    kind, body = sample
    if kind in WITH_MINIMUM:
        registry.shape(kind, registry.write(body), Fields.MINIMUM)
    else:
        with refused("release.guard"):
            registry.shape(kind, registry.write(body), Fields.MINIMUM)


def test_a_kind_that_nobody_knows_yet_has_no_minimum() -> None:
    with refused("release.guard"):
        registry.shape("weather", msgspec.Raw(b"{}"), Fields.MINIMUM)


@pytest.mark.parametrize(
    ("kind", "body", "kept"),
    [
        (
            "alert",
            ALERT | {"text": "WORDS", "contact": "the room", "stand_off_m": 500, "tomorrow": "WORDS"},
            {"danger": "attack", "contact": "the room", "stand_off_m": 500},
        ),
        (
            "claim",
            CLAIM | {"title": "WORDS", "unit": "WORDS", "reason": "WORDS", "contact": "the room", "more": "WORDS"},
            {"contact": "the room", "title": "", "unit": "", "reason": ""},
        ),
        (
            "deviation",
            DEVIATION
            | {"text": "WORDS", "unit": "WORDS", "contact": "the room", "stand_off_m": 500, "tomorrow": "WORDS"},
            {"state": "off-plan", "contact": "the room", "stand_off_m": 500, "text": "", "unit": ""},
        ),
    ],
    ids=["alert", "claim", "deviation"],
)
def test_the_minimum_carries_where_when_whom_to_call_and_no_words(
    kind: str, body: dict[str, Any], kept: dict[str, Any]
) -> None:
    minimum = registry.shape(kind, raw(body), Fields.MINIMUM)
    assert b"WORDS" not in bytes(minimum)
    left = json.loads(bytes(minimum))
    assert {name: left[name] for name in kept} == kept
    for name in ("valid_until", "volumes", "answer_by"):
        assert (name in left) == (name in body)


@given(samples.BODIES["alert"])
def test_an_alerts_minimum_is_the_alert_but_for_its_text(alert: Alert) -> None:
    left = registry.read("alert", registry.shape("alert", registry.write(alert), Fields.MINIMUM))
    assert left == msgspec.structs.replace(alert, text="")


def test_times_keep_their_zone() -> None:
    body = registry.read("alert", raw(ALERT | {"valid_until": "2023-10-22T08:00:00+03:00"}))
    assert isinstance(body, Alert)
    assert body.valid_until == datetime(2023, 10, 22, 5, tzinfo=UTC)
