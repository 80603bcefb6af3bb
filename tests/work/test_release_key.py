"""A node whose clock is outside its own keys' time releases nothing: every peer would put it aside, and nobody would be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tansiq.network.founding import KEY_VALID_FOR
from tansiq.records.log import Stored
from tansiq.work import overview
from tests import persons, worlds
from tests.refusals import refused
from tests.work import two_nodes
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

OTHERS = (COMMAND, PESHMERGA)
DAY = timedelta(days=1).total_seconds()
YEAR = KEY_VALID_FOR.total_seconds()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with two_nodes.two(tmp_path) as made:
        yield made


def behind(world: World) -> None:
    """Somebody sets the clock two days back: before the keys."""
    world.set_clock(ARMY, -2 * DAY)


def ahead(world: World) -> None:
    """Somebody sets the clock to another year: after the keys."""
    world.set_clock(ARMY, YEAR + DAY)


def expired(world: World) -> None:
    """The clock is right, and nobody has renewed the keys."""
    world.clock.advance(YEAR)


def contents(world: World) -> list[object]:
    """All that is written at the army's: log, copies, what waits, approvals, recalls, audit."""
    tables = ("record", "copy", "outbox", "approval", "waiting", "queued", "recall", "recalled", "audit", "answered")
    return [world[ARMY].db.read(lambda tx, table=table: tx.rows(f"SELECT * FROM {table}")) for table in tables]  # type: ignore[misc]


@pytest.mark.parametrize("trouble", [behind, ahead, expired])
def test_nothing_is_released_recalled_or_approved_outside_the_keys_time(
    world: World, trouble: Callable[[World], None]
) -> None:
    chief = persons.authority(world, ARMY, "chief")
    old = world.publish(ARMY, worlds.spot(to=OTHERS), may_release=True)
    waits = world.publish(ARMY, worlds.spot(to=OTHERS, level=1))
    looked = persons.look(world, chief, waits.id).digest
    author = world.author(ARMY, may_release=True)
    digest = world[ARMY].publisher.dry_run(worlds.spot("Next", to=OTHERS), author).digest
    trouble(world)
    before = contents(world)
    with refused("release.key"):
        world[ARMY].publisher.dry_run(worlds.spot("Next", to=OTHERS), author)
    with refused("release.key"):
        world[ARMY].publisher.publish(worlds.spot("Next", to=OTHERS), author, digest, "key-next")
    with refused("release.key"):
        world[ARMY].publisher.dry_run(worlds.spot("For us alone"), author)
    with refused("release.key"):
        world.recall(ARMY, old.id)
    with refused("release.key"):
        persons.look(world, chief, waits.id)
    with refused("release.key"):
        persons.say(world, chief, waits.id, looked)
    assert contents(world) == before, "nothing was written"


def test_it_goes_on_where_it_stood_once_the_clock_is_right(world: World) -> None:
    author = world.author(ARMY, may_release=True)
    draft = worlds.spot("Next", to=OTHERS)
    digest = world[ARMY].publisher.dry_run(draft, author).digest
    behind(world)
    with refused("release.key"):
        world[ARMY].publisher.publish(draft, author, digest, "key-next")
    world.set_clock(ARMY, 0)
    stored: Stored = world[ARMY].publisher.publish(draft, author, digest, "key-next").stored
    world.carry_all()
    assert [each.token for each in world.records(PESHMERGA, "spot")] == [stored.token]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT code FROM aside")) == []


def test_renewed_keys_release_again(world: World) -> None:
    expired(world)
    draft, author = worlds.spot("Next", to=OTHERS), world.author(ARMY, may_release=True)
    with refused("release.key"):
        world[ARMY].publisher.dry_run(draft, author)
    node, now = world[ARMY], world.clock.now()
    node.db.write(lambda tx: node.root.renew(tx, "administrator", now))
    assert world.publish(ARMY, draft, may_release=True).version == 1


@pytest.mark.parametrize("trouble", [behind, ahead, expired])
def test_status_names_the_keys_that_are_not_in_force(world: World, trouble: Callable[[World], None]) -> None:
    def over() -> set[str]:
        node = world[ARMY]
        looked = node.db.read(lambda tx: overview.keys(node.book.directory(tx), ARMY))
        return {key.role for key in looked if key.is_over(node.clock.now())}

    assert over() == set()
    trouble(world)
    assert over() == {"desk", "node", "release"}
