"""What version 1 stored is read for ever; limits stand on everything; no field is for a person's name."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest
from msgspec import inspect as look

from tansiq.ids import AgencyId, RecordId, Token
from tansiq.kinds import registry
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import Fields
from tansiq.records.content import Copy, Header, Status
from tests.kinds import golden
from tests.refusals import refused
from tests.worlds import DAWN

ADDED = tuple(kind for kind in KINDS if kind not in registry.NETWORK)


def still_says(now: Any, then: Any) -> bool:
    """Whether all that was said then is said now, however deep; fields may have come."""
    if isinstance(then, dict):
        return all(name in now and still_says(now[name], value) for name, value in then.items())
    if isinstance(then, list):
        return len(now) == len(then) and all(map(still_says, now, then))
    return bool(now == then)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_body_that_version_1_stored_is_read_and_says_the_same(kind: str) -> None:
    body = registry.read(kind, golden.raw(kind))
    assert body is not None
    now = json.loads(bytes(registry.write(body)))
    assert still_says(now, golden.BODIES[kind]), "a field of version 1 has changed its meaning: that is a new version"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_field_that_came_after_version_1_has_a_default(kind: str) -> None:
    info = look.type_info(KINDS[kind].body)
    assert isinstance(info, look.StructType)
    late = [field for field in info.fields if field.encode_name not in golden.BODIES[kind]]
    assert [field.name for field in late if field.required] == []


def limitless(kind: look.Type, path: str) -> list[str]:
    """The parts of a type that take any amount."""
    match kind:
        case look.StrType():
            return [] if kind.max_length or kind.pattern else [path]
        case look.BytesType():
            return [] if kind.max_length else [path]
        case look.IntType() | look.FloatType():
            return [] if (kind.ge is not None or kind.gt is not None) and kind.le is not None else [path]
        case look.VarTupleType():
            found = limitless(kind.item_type, f"{path}[]")
            return [*found, *([] if kind.max_length else [path])]
        case look.UnionType():
            return [each for part in kind.types for each in limitless(part, path)]
        case look.StructType():
            if kind.cls.__name__ in ("Polygon", "LineString", "Point"):
                return []  # `geo.area.check_shape` bounds them
            return [each for field in kind.fields for each in limitless(field.type, f"{path}.{field.name}")]
    return []


OF_BEFORE = {"concurrence.plan", "concurrence.sectors[]", "concurrence.sectors", "concurrence.despite"}
"""Filled in by the node, or bounded by what it found."""


@pytest.mark.parametrize("kind", sorted(ADDED))
def test_every_text_list_and_number_of_a_desks_record_has_a_limit(kind: str) -> None:
    assert set(limitless(look.type_info(KINDS[kind].body), kind)) - OF_BEFORE == set()


def names(kind: look.Type) -> list[str]:
    """Every field's name inside a type."""
    match kind:
        case look.StructType():
            return [name for field in kind.fields for name in (field.name, *names(field.type))]
        case look.VarTupleType():
            return names(kind.item_type)
        case look.UnionType():
            return [name for part in kind.types for name in names(part)]
    return []


@pytest.mark.parametrize("kind", sorted(ADDED))
def test_no_field_is_for_a_person_a_source_of_information_or_a_weapon(kind: str) -> None:
    found = names(look.type_info(KINDS[kind].body))
    wrong = re.compile(r"^(name|surname|person|informant|source_name|commander|officer|weapon.*|target|aim.*|victim)$")
    assert [name for name in found if wrong.match(name) and name != "target_height_m"] == []


LIMITS: list[tuple[str, dict[str, Any], str, str]] = [
    ("info", {"statement": "x" * 4_001}, "body.statement", "text.too-long"),
    ("info", {"basis": "heard"}, "body.basis", "body.invalid"),
    ("requirement", {"collectors": ["a"] * 65}, "body.collectors", "body.invalid"),
    ("requirement", {"collectors": ["a" * 65]}, "body.collectors[0]", "text.too-long"),
    ("assessment", {"reliability": "G"}, "body.reliability", "body.invalid"),
    ("assessment", {"credibility": 7}, "body.credibility", "body.invalid"),
    ("incident", {"counts": [{"what": "own-dead", "size": {"n": -1}}]}, "body.counts[0].size.n", "body.invalid"),
    ("incident", {"axis": "Not a slug"}, "body.axis", "body.invalid"),
    ("hazard", {"stand_off_m": 50_001}, "body.stand_off_m", "body.invalid"),
    ("hazard", {"devices": [{"category": "ied"}] * 51}, "body.devices", "body.invalid"),
    ("hazard", {"state": "safe"}, "body.state", "body.invalid"),
    ("hazard-action", {"depth_cm": 1_001}, "body.depth_cm", "body.invalid"),
    ("find", {"contents": [{"what": "shell", "count": 1_000_001}]}, "body.contents[0].count", "body.invalid"),
    ("request", {"to": []}, "body.to", "body.invalid"),
    ("request", {"type": "fire"}, "body.type", "body.invalid"),
    ("reply", {"answer": "perhaps"}, "body.answer", "body.invalid"),
    ("unit", {"unit": "Second"}, "body.unit", "body.invalid"),
    ("unit", {"title": {"ar": "x" * 201}}, "body.title.ar", "text.too-long"),
    ("facility", {"importance": 6}, "body.importance", "body.invalid"),
    ("post", {"observer_height_m": 501}, "body.observer_height_m", "body.invalid"),
    ("post", {"view": {"from_deg": 361}}, "body.view.from_deg", "body.invalid"),
    (
        "post",
        {"manning": {"shifts": [{"days": [], "from": "06:00", "to": "18:00"}]}},
        "body.manning.shifts[0].days",
        "",
    ),
    (
        "post",
        {"manning": {"shifts": [{"days": ["mon"], "from": "24:00", "to": "6"}]}},
        "body.manning.shifts[0].from",
        "",
    ),
    ("patrol", {"speed_kmh": 0}, "body.speed_kmh", "body.invalid"),
    ("sensor", {"max_distance_m": -1}, "body.max_distance_m", "body.invalid"),
    ("measure", {"type": "kill-zone"}, "body.type", "body.invalid"),
    ("gap", {"respond_min": 10_081}, "body.respond_min", "body.invalid"),
    ("coverage", {"cells": [{"cell": "38SLD7158035810", "state": "covered"}]}, "body.cells[0].cell", "body.invalid"),
    ("coverage", {"cells": []}, "body.cells", "body.invalid"),
    ("operation", {"axes": []}, "body.axes", "body.invalid"),
    ("operation", {"parts": [{"volume": 20, "axis": "a", "phase": "b"}]}, "body.parts[0].volume", "body.invalid"),
    ("statement", {"en": "x" * 4_001}, "body.en", "text.too-long"),
    ("meeting", {"agenda": ["x"] * 51}, "body.agenda", "body.invalid"),
    ("agreement", {"parties": ["army"]}, "body.parties", "body.invalid"),
    ("watch", {"pending": ["x" * 201]}, "body.pending[0]", "text.too-long"),
    ("hosting", {"key_id": "0"}, "body.key_id", "body.invalid"),
    ("group", {"members": [""]}, "body.members[0]", ""),
]


@pytest.mark.parametrize(("kind", "change", "field", "code"), LIMITS, ids=lambda each: str(each)[:40])
def test_a_field_beyond_its_limit_is_named(kind: str, change: dict[str, Any], field: str, code: str) -> None:
    with refused(code or "body.invalid", field):
        registry.read(kind, golden.raw(kind, **change))


def test_the_minimum_of_a_hazard_is_danger_state_stand_off_and_contact_and_no_words_or_evidence() -> None:
    minimum = registry.shape("hazard", golden.raw("hazard", tomorrow="WORDS"), Fields.MINIMUM)
    assert b"WORDS" not in bytes(minimum)
    left = json.loads(bytes(minimum))
    said = {name for name, value in left.items() if value not in ("", [], None, "unknown")}
    assert said == {"danger", "state", "stand_off_m", "contact"}
    assert (left["danger"], left["state"], left["stand_off_m"]) == ("ied", "confirmed", 300)


def header(kind: str, kind_version: int, body: msgspec.Raw) -> Header:
    return Copy(
        id=RecordId("1"),
        version=1,
        kind=kind,
        kind_version=kind_version,
        owner=AgencyId("army"),
        status=Status.EXERCISE,
        token=Token("0" * 32),
        recipient=AgencyId("peshmerga"),
        fields=Fields.FULL,
        released_at=DAWN,
        body=body,
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_newer_meaning_of_a_kind_is_not_understood_even_where_it_looks_the_same(kind: str) -> None:
    assert registry.understood(header(kind, KINDS[kind].version, golden.raw(kind))) is not None
    assert registry.understood(header(kind, KINDS[kind].version + 1, golden.raw(kind))) is None
