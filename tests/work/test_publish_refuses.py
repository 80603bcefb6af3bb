"""A draft that is wrong is refused by the same code and field in the dry run and on sending, and leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest

from tansiq.geo.place import Place, Point, Polygon
from tansiq.records.content import Status, When
from tests import worlds
from tests.refusals import refused
from tests.work.stores import everything
from tests.worlds import ARMY, COMMAND, DAWN, World


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The army, whose desk may write up to level 1."""
    desk = msgspec.structs.replace(worlds.demo.founding(ARMY, "", DAWN).desks[0], ceiling=1)
    folder = tmp_path_factory.mktemp("faulty")
    with worlds.found(folder, [ARMY, COMMAND], changes={ARMY: {"desks": (desk,)}}) as made:
        yield made


def bow_tie() -> Place:
    corners = ((43.5, 35.8), (43.6, 35.9), (43.6, 35.8), (43.5, 35.9), (43.5, 35.8))
    return Place(geometry=Polygon((corners,)))


def at(lon: float, lat: float) -> Place:
    return Place(geometry=Point((lon, lat)))


def when(text: str, end: str | None = None) -> When:
    return When(start=datetime.fromisoformat(text), end=datetime.fromisoformat(end) if end else None)


FAULTY: list[tuple[dict[str, Any], str, str]] = [
    ({"label": msgspec.Raw(b"null")}, "label.missing", "label"),
    ({"label": msgspec.Raw(b"")}, "label.missing", "label"),
    ({"label": worlds.raw({"audience": []})}, "label.unknown", "label"),
    ({"label": worlds.label(level=4)}, "label.unknown", "label"),
    ({"label": worlds.label(caveats=["NOFORN"])}, "label.unknown", "label"),
    ({"label": worlds.label(handling_until=DAWN)}, "time.impossible", "label.handling_until"),
    ({"label": worlds.label(level=2)}, "label.ceiling", "label.level"),
    ({"status": Status.ACTUAL}, "status.mixed", "status"),
    ({"status": Status.TEST}, "status.mixed", "status"),
    ({"place": at(43.5, 91)}, "place.out-of-range", "place.geometry"),
    ({"place": at(-180.1, 35)}, "place.out-of-range", "place.geometry"),
    ({"place": at(float("nan"), 35)}, "place.out-of-range", "place.geometry"),
    ({"place": Place(geometry=worlds.HILL, precision_m=-1)}, "body.invalid", "place.precision_m"),
    ({"place": bow_tie()}, "place.area", "place.geometry"),
    ({"event_time": None}, "time.unreadable", "event_time"),
    ({"event_time": when("2023-10-22T05:00")}, "time.unreadable", "event_time.from"),
    ({"event_time": when("2023-10-22T05:10:01Z")}, "time.impossible", "event_time.from"),
    ({"event_time": when("1899-12-31T23:59Z")}, "time.impossible", "event_time.from"),
    ({"event_time": when("2023-10-22T04:00Z", "2023-10-22T03:59Z")}, "time.impossible", "event_time.to"),
    ({"refs": ("nothing",)}, "record.not-found", "refs"),
    ({"refs": ("nothing",) * 51}, "body.invalid", "refs"),
    ({"kind": "weather"}, "kind.unknown", "kind"),
    ({"kind": "key"}, "kind.unknown", "kind"),
    ({"body": worlds.raw({"category": "fire", "activity": "x" * 4_001})}, "text.too-long", "body.activity"),
    ({"body": worlds.raw({"category": "fire", "activity": " "})}, "body.invalid", "body.activity"),
    ({"body": worlds.raw({"category": "weather", "activity": "x"})}, "body.invalid", "body.category"),
]


@pytest.mark.parametrize(
    ("change", "code", "field"), FAULTY, ids=lambda each: "-".join(each) if isinstance(each, dict) else each
)
def test_a_faulty_draft_is_refused_by_name_and_nothing_is_written(
    world: World, change: dict[str, Any], code: str, field: str
) -> None:
    publisher, author = world[ARMY].publisher, world.author(ARMY)
    good = worlds.spot()
    digest = publisher.dry_run(good, author).digest
    before = everything(world, ARMY)
    bad = msgspec.structs.replace(good, **change)
    with refused(code, field):
        publisher.dry_run(bad, author)
    with refused(code, field):
        publisher.publish(bad, author, digest, "key")
    assert everything(world, ARMY) == before


def test_the_draft_that_all_of_these_differ_from_is_taken(world: World) -> None:
    assert world.publish(ARMY, worlds.spot()).version == 1


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"place": None}, "place.unreadable", "place"),
        ({"body": {"valid_until": "2023-10-22T05:00:00Z"}}, "time.impossible", "body.valid_until"),
        ({"body": {"valid_until": "2023-10-22T09:00:00"}}, "time.unreadable", "body.valid_until"),
        ({"body": {"text": "x" * 4_001}}, "text.too-long", "body.text"),
        ({"body": {"contact": "x" * 201}}, "text.too-long", "body.contact"),
        ({"body": {"stand_off_m": 50_001}}, "body.invalid", "body.stand_off_m"),
        ({"body": {"danger": None}}, "body.invalid", "body.danger"),
    ],
    ids=str,
)
def test_a_faulty_alert_is_refused_by_name(world: World, change: dict[str, Any], code: str, field: str) -> None:
    draft = worlds.alert()
    if "body" in change:
        change = {"body": worlds.raw(msgspec.json.decode(draft.body) | change["body"])}
    with refused(code, field):
        world[ARMY].publisher.dry_run(msgspec.structs.replace(draft, **change), world.author(ARMY))
