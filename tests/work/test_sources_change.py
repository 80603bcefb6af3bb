"""A source goes on after something was made from it: a milder version, its recall, its end. Nothing of that frees what was made."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.demo import network as demo
from tansiq.ids import DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.records.log import Stored
from tests import worlds
from tests.backups import backed_up
from tests.handed import held, write
from tests.refusals import refused
from tests.work.test_derivation import ORCON, ask, holders, made, reply, source, withheld
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

LOW = DeskId("peshmerga.low")
SHOWN = {"show_audience": True}


def dry_run(world: World, draft: Draft, desk: DeskId | None = None) -> None:
    world[PESHMERGA].publisher.dry_run(draft, world.author(PESHMERGA, desk=desk))


def follow(world: World, stored: Stored, to: Any, words: str = "Nothing of it is secret.", **label: Any) -> Stored:
    """The army's next version."""
    return write(world, ARMY, worlds.after(stored, worlds.spot(words, label=worlds.label(to, **label))))


# ---- a milder version


def test_a_milder_version_of_the_source_frees_nothing_that_was_made_from_an_earlier_one(world: World) -> None:
    stored, original = source(world, level=1, **ORCON)
    first = write(world, PESHMERGA, made(original, to=[], label={"level": 1} | ORCON))
    follow(world, stored, [PESHMERGA, COMMAND], **SHOWN)
    with refused("label.derived", "label"):
        dry_run(world, worlds.after(first, made()))
    as_strict = worlds.after(first, made(label={"level": 1} | ORCON))
    assert withheld(world, as_strict) == {COMMAND: "release.orcon", MINISTRY: "release.orcon"}
    assert holders(world, write(world, PESHMERGA, as_strict)) == {PESHMERGA, ARMY}


def test_nor_what_was_made_of_that_in_turn(world: World) -> None:
    stored, original = source(world, level=1)
    first = write(world, PESHMERGA, made(original, to=[], label={"level": 1}))
    follow(world, stored, [PESHMERGA, COMMAND], **SHOWN)
    with refused("label.derived", "label"):
        dry_run(world, made(first.id))
    with refused("label.derived", "label"):
        dry_run(world, made(first.id, original))
    assert set(withheld(world, made(first.id, original, label={"level": 1}))) == {COMMAND, MINISTRY}


def test_what_is_first_made_from_the_milder_version_goes_as_far_as_that(world: World) -> None:
    """Else an owner could never tell more than once who may have his record."""
    stored, original = source(world, level=1, **ORCON)
    follow(world, stored, [PESHMERGA, COMMAND], **SHOWN)
    assert withheld(world, made(original)) == {MINISTRY: "release.derived"}


def test_a_stricter_version_counts_for_what_was_made_before_it_too(world: World) -> None:
    stored, original = source(world, [PESHMERGA, COMMAND], **SHOWN)
    first = write(world, PESHMERGA, made(original))
    follow(world, stored, [PESHMERGA], level=1)
    with refused("label.derived", "label"):
        dry_run(world, worlds.after(first, made()))
    assert set(withheld(world, worlds.after(first, made(label={"level": 1})))) == {COMMAND, MINISTRY}


def test_an_end_that_its_owner_has_put_off_still_ends_what_was_made_before_and_the_next_version_stays_at_home(
    world: World,
) -> None:
    soon, late = ({"handling_until": (DAWN + timedelta(hours=hours)).isoformat()} for hours in (1, 9))
    stored, original = source(world, [PESHMERGA, COMMAND], **SHOWN | soon)
    first = write(world, PESHMERGA, made(original, label=soon))
    follow(world, stored, [PESHMERGA, COMMAND], **SHOWN | late)
    with refused("label.derived", "label"):
        dry_run(world, worlds.after(first, made(label=late)))
    world.clock.advance(2 * 3_600)
    assert set(withheld(world, worlds.after(first, made(label=late)))) == {COMMAND, MINISTRY}


@pytest.fixture
def with_low(tmp_path: Path) -> Any:
    """The Peshmerga have a second desk, that reads and writes up to level 1 only."""
    spec = demo.founding(PESHMERGA, "127.0.0.1:9000", DAWN)
    first = spec.desks[0]
    low = msgspec.structs.replace(first, desk=LOW, clearance=1, ceiling=1, caveats=())
    with worlds.found(tmp_path, changes={PESHMERGA: {"desks": (first, low)}}) as world:
        yield world


def test_a_desk_is_told_nothing_of_a_version_above_its_seat(with_low: World) -> None:
    """It has quoted what it could read; the version that it may not see is in none of its words."""
    stored, original = source(with_low)
    first = with_low.publish(PESHMERGA, made(original, to=[]), desk=LOW)
    next_one = worlds.after(first, made(to=[]))
    dry_run(with_low, next_one, LOW)
    follow(with_low, stored, [PESHMERGA], level=1, **ORCON)
    dry_run(with_low, next_one, LOW)
    with refused("label.derived", "label"):
        dry_run(with_low, next_one)


@pytest.mark.parametrize("kind", ["incident", "assessment"])
def test_what_is_made_from_its_refs_tells_nothing_of_one_that_is_hidden(with_low: World, kind: str) -> None:
    """Whether a record is there and above the seat, or not there: one answer, whatever its label asks for."""
    stored = write(with_low, ARMY, worlds.spot(label=worlds.label([PESHMERGA], 1, **ORCON)))
    _, open_to_it = source(with_low, level=1)
    own = write(with_low, PESHMERGA, made(open_to_it, to=[], label={"level": 1} | ORCON))
    bodies = {
        "incident": {"event": "attack", "summary": "It was one event."},
        "assessment": {"verdict": "evaluation", "reliability": "B", "credibility": 2},
    }
    for unseen in (held(with_low, PESHMERGA, stored), own.id, RecordId("no-such-record")):
        draft = worlds.spot(kind=kind, refs=(unseen,), body=worlds.raw(bodies[kind]))
        with refused("record.not-found", "refs"):
            dry_run(with_low, draft, LOW)


# ---- its recall


def test_after_the_recall_what_was_made_stays_as_strict_as_it_is(world: World) -> None:
    strict = {"level": 1, "caveats": ["ORCON", "SOURCE"]}
    stored, original = source(world, **strict)
    first = write(world, PESHMERGA, made(original, to=[], label=strict))
    second = write(world, PESHMERGA, made(first.id, to=[], label=strict))
    world.recall(ARMY, stored.id)
    world.carry_all()
    for draft in (worlds.after(first, made(to=[])), worlds.after(second, made(to=[])), made(second.id, to=[])):
        with refused("label.derived", "label"):
            dry_run(world, draft)
    dry_run(world, worlds.after(first, made(to=[], label=strict)))


# ---- what hides it here


def test_while_a_source_waits_for_its_owner_after_a_restore_nothing_of_it_goes_further(world: World) -> None:
    """It may have been recalled since: the army takes it back, and then the Peshmerga's older store returns."""
    stored, original = source(world, [PESHMERGA, COMMAND], **SHOWN)
    first = write(world, PESHMERGA, made(original, to=[]))
    with backed_up(world, PESHMERGA, marked=True):
        world.recall(ARMY, stored.id)
        world.carry_all()
    assert set(withheld(world, worlds.after(first, made()))) == {COMMAND, MINISTRY}


def test_once_its_owner_has_been_asked_it_goes_as_far_as_before(world: World) -> None:
    _, original = source(world, [PESHMERGA, COMMAND], **SHOWN)
    first = write(world, PESHMERGA, made(original, to=[]))
    with backed_up(world, PESHMERGA, marked=True):
        pass
    assert set(withheld(world, worlds.after(first, made()))) == {COMMAND, MINISTRY}
    for _ in range(3):
        world.carry(PESHMERGA, ARMY)
        world.carry(ARMY, PESHMERGA)
    assert withheld(world, worlds.after(first, made())) == {MINISTRY: "release.derived"}


def test_a_source_that_is_over_by_its_owners_clock_is_over_for_what_is_made_from_it(world: World) -> None:
    world.set_clock(ARMY, 600)
    until = {"handling_until": (DAWN + timedelta(seconds=1_500)).isoformat()}
    _, original = source(world, [PESHMERGA, COMMAND], **SHOWN | until)
    first = write(world, PESHMERGA, made(original, label=until))
    assert COMMAND in holders(world, first)
    world.clock.advance(1_000)
    world.carry_all()
    assert set(withheld(world, worlds.after(first, made(label=until)))) == {COMMAND, MINISTRY}


@pytest.mark.parametrize("hidden", ["over", "over by its owner's clock"])
def test_a_permission_that_is_hidden_permits_nothing(world: World, hidden: str) -> None:
    if hidden != "over":
        world.set_clock(ARMY, 600)
    stored, original = source(world, **ORCON)
    request = ask(world, original, [COMMAND])
    until = (DAWN + timedelta(seconds=1_500)).isoformat()
    said = {"answer": "accepted", "version": 1, "audience": [COMMAND]}
    label = worlds.label([PESHMERGA], handling_until=until)
    refs = (held(world, ARMY, request), stored.id)
    draft = worlds.spot()
    write(world, ARMY, Draft(kind="reply", status=draft.status, label=label, body=worlds.raw(said), refs=refs))
    assert COMMAND not in withheld(world, made(original, label=ORCON))
    world.clock.advance(1_000 if hidden != "over" else 1_600)
    world.carry_all()
    assert COMMAND in withheld(world, made(original, label=ORCON))


def test_a_permission_that_waits_for_its_owner_after_a_restore_permits_nothing(world: World) -> None:
    stored, original = source(world, **ORCON)
    reply(world, ask(world, original, [COMMAND]), stored)
    first = write(world, PESHMERGA, made(original, to=[], label=ORCON))
    assert COMMAND not in withheld(world, worlds.after(first, made(label=ORCON)))
    with backed_up(world, PESHMERGA, marked=True):
        pass
    assert COMMAND in withheld(world, worlds.after(first, made(label=ORCON)))
