"""What a minimum or SOURCE keeps at home stops a copy at both guards, whatever mistake made it: planted ones, and a peer's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from tansiq.ids import DeskId
from tansiq.kinds import registry, shaping
from tansiq.labels.label import Caveat
from tansiq.labels.release import Fields
from tansiq.records import copies
from tansiq.records.content import Evaluation
from tests import worlds
from tests.exchange import hostile
from tests.refusals import refused
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

SOURCE = worlds.label([PESHMERGA], caveats=[Caveat.SOURCE])
INFO = {"statement": "They left.", "basis": "reported"}


@pytest.fixture
def world() -> Iterator[World]:
    with hostile.small_world((ARMY, PESHMERGA, COMMAND)) as made:
        yield made


def info() -> Any:
    return replace(draft("info"), label=SOURCE, body=worlds.raw(INFO))


# ---- out


def test_as_it_is_both_leave(world: World) -> None:
    world.publish(ARMY, info())
    world.publish(ARMY, worlds.claim())
    world.carry_all()
    held = [each for each in world.headers(PESHMERGA) if each.kind in ("info", "claim")]
    assert [(each.desk, each.evaluation) for each in held] == [(None, None)] * 2


def test_a_desk_that_stayed_on_a_sourceless_copy_stops_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = copies._copy
    monkeypatch.setattr(copies, "_copy", lambda *given: replace(real(*given), desk=DeskId("army.watch")))
    with refused("release.guard"):
        world.publish(ARMY, info())
    assert not [each for each in world.records(ARMY) if each.kind == "info"]


def test_a_source_that_stayed_in_the_body_stops_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shaping, "shaped", lambda kind, body, *_: body)
    with refused("release.guard"):
        world.publish(ARMY, info())


def test_words_that_stayed_in_a_minimum_stop_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "shape", lambda kind, body, fields: body)
    with refused("release.guard"):
        world.publish(ARMY, worlds.claim())


# ---- in


def brought(world: World, **changes: Any) -> list[tuple[str, str]]:
    """What a peer's node with a mistake brings: how it was put aside."""
    hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA, **changes)])
    return hostile.aside(world, PESHMERGA)


LEAST = registry.shape("alert", worlds.alert().body, Fields.MINIMUM)
TOLD = [("normal", "frame.told")]


def test_a_minimum_that_is_one_is_taken(world: World) -> None:
    assert brought(world, kind="alert", body=LEAST, fields=Fields.MINIMUM) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"body": worlds.alert().body},
        {"desk": DeskId("army.watch")},
        {"evaluation": Evaluation(reliability="B", credibility=2, basis="")},
        {"refs": ("somewhere",)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_minimum_that_tells_more_is_put_aside_without_its_words(world: World, changes: dict[str, Any]) -> None:
    assert brought(world, **{"kind": "alert", "body": LEAST, "fields": Fields.MINIMUM} | changes) == TOLD
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT body FROM aside")) == [(None,)]


@pytest.mark.parametrize(
    "changes",
    [{"desk": DeskId("army.watch")}, {"kind": "info", "body": msgspec.Raw(msgspec.json.encode(INFO))}],
    ids=["its desk", "its source"],
)
def test_a_copy_that_names_its_source_under_source_is_put_aside(world: World, changes: dict[str, Any]) -> None:
    assert brought(world, label=SOURCE, **changes) == TOLD
