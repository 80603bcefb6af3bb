"""What a party's concurrence binds: equal in every whole copy, different as soon as anything that was agreed is."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from tansiq.ids import AgencyId, RecordId, Token
from tansiq.kinds import joint, registry
from tansiq.labels.release import Fields
from tansiq.records.content import Copy, Status, When
from tests import worlds
from tests.kinds import golden
from tests.worlds import ARMY, DAWN, HILL

SALT = "5" * 32
KINDS = ("agreement", "meeting", "post", "unit")


def copy(kind: str, body: dict[str, Any] | None = None, **changes: Any) -> Copy:
    fields: dict[str, Any] = {
        "id": RecordId("one"),
        "version": 1,
        "kind": kind,
        "owner": ARMY,
        "status": Status.EXERCISE,
        "token": Token("7" * 32),
        "event_time": When(start=DAWN),
        "place": worlds.Place(geometry=HILL),
        "body": worlds.raw(golden.BODIES[kind] | {"agencies": ["army", "peshmerga"], "nonce": SALT} | (body or {})),
        "recipient": AgencyId("peshmerga"),
        "fields": Fields.FULL,
        "released_at": DAWN,
    }
    return Copy(**fields | changes)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_the_same_in_every_whole_copy(kind: str) -> None:
    other = copy(
        kind,
        id=RecordId("other"),
        version=7,
        previous="8" * 64,
        label=worlds.label(level=2),
        recipient=AgencyId("command"),
        released_at=worlds.DAWN.replace(hour=9),
    )
    assert joint.bound(copy(kind)) == joint.bound(other)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "change",
    [
        {"owner": AgencyId("command")},
        {"token": Token("8" * 32)},
        {"status": Status.ACTUAL},
        {"body": {"nonce": "6" * 32}},
        {"body": {"agencies": ["army", "command"], "parties": ["army", "command"]}},
        {"body": {"a-field-of-tomorrow": 1}},
    ],
)
def test_it_is_another_when_what_is_agreed_is_another(kind: str, change: dict[str, Any]) -> None:
    assert joint.bound(copy(kind)) != joint.bound(copy(kind, **change))


@pytest.mark.parametrize("kind", KINDS)
def test_place_and_time_are_bound_where_they_are_what_is_agreed(kind: str) -> None:
    there = worlds.Place(geometry=worlds.Point((43.6, 35.82)))
    then = When(start=DAWN.replace(hour=9))
    assert (joint.bound(copy(kind)) != joint.bound(copy(kind, place=there))) == (kind != "unit")
    assert (joint.bound(copy(kind)) != joint.bound(copy(kind, event_time=then))) == (kind == "meeting")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("agreement", {"state": "ended"}),
        ("agreement", {"provisions": [golden.BODIES["agreement"]["provisions"][0] | {"state": "broken"}]}),
        ("meeting", {"actions": [golden.BODIES["meeting"]["actions"][0] | {"state": "dropped"}]}),
        ("post", {"strength": "up-to-10", "state": "vacated", "contact": "another"}),
        ("unit", {"strength": "up-to-10", "state": "present", "contact": "another"}),
    ],
)
def test_how_things_stand_is_not_bound(kind: str, body: dict[str, Any]) -> None:
    assert joint.bound(copy(kind)) == joint.bound(copy(kind, body))


def test_it_is_what_the_page_of_the_format_says() -> None:
    held = copy("post")
    body = json.loads(bytes(held.body))
    for free in ("strength", "state", "contact"):
        del body[free]
    lines = ["tansiq-joint-1", "post", "army", "7" * 32, "exercise", "43.5800000 35.8100000"]
    lines.append(json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
    assert joint.bound(held) == sha256("\n".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("kind", KINDS)
def test_whom_it_waits_for_leaves_its_custodian_out_and_counts_nobody_twice(kind: str) -> None:
    named = ["peshmerga", "army", "command", "peshmerga"]
    body = registry.read(kind, worlds.raw(golden.BODIES[kind] | {"agencies": named, "parties": named}))
    found = joint.of(body, ARMY)
    assert found is not None
    assert found.parties == ("command", "peshmerga")
    assert joint.of(body, AgencyId("command")).parties == ("army", "peshmerga")  # type: ignore[union-attr]


def test_nothing_else_is_joint() -> None:
    bodies = [registry.read(kind, golden.raw(kind)) for kind in registry.KINDS if kind not in KINDS]
    assert [joint.of(body, ARMY) for body in bodies] == [None] * len(bodies)
    assert all(joint.not_whole(body) is body for body in bodies if isinstance(body, msgspec.Struct))
