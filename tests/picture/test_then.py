"""The picture as it was known then: exactly what the desk's feed was at that instant, less what it may not see any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import msgspec
import pytest

from tansiq.demo import network as demo
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.picture.search import Sought
from tansiq.records import log, visible
from tansiq.work.lines import Detail, Line
from tests import worlds
from tests.exchange.hostile import small_world
from tests.refusals import refused
from tests.worlds import ARMY, PESHMERGA, World

EVERYTHING = Sought()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as made:
        yield made


def feed(
    world: World,
    at: datetime | None = None,
    agency: AgencyId = ARMY,
    sought: Sought = EVERYTHING,
    before: int | None = None,
    limit: int = 500,
) -> list[Line]:
    door, reader = world[agency].door(), world.author(agency).desk
    return door.db.read(lambda tx: door.desk(tx, reader, at).search(sought, before, limit))


def opened(world: World, record: RecordId, at: datetime, agency: AgencyId = ARMY) -> Detail:
    return world[agency].door().open(world.author(agency).desk, record, at)


def said(lines: list[Line]) -> list[tuple[str, int, str]]:
    return [(line.id, line.version, line.words) for line in lines]


def test_a_record_is_there_from_the_instant_at_which_it_was_written_down(world: World) -> None:
    before = world.clock.now()
    world.clock.advance(60)
    stored = world.publish(ARMY, worlds.spot("first"))
    written = world.clock.now()
    world.clock.advance(60)
    assert feed(world, before) == []
    assert said(feed(world, written)) == [(stored.id, 1, "first")]
    assert said(feed(world, world.clock.now() + timedelta(days=1))) == said(feed(world))


def test_a_report_is_known_when_it_came_and_not_when_it_was_written(world: World) -> None:
    world.publish(ARMY, worlds.spot("late", to=(PESHMERGA,)))
    world.clock.advance(600)
    not_yet = world.clock.now()
    world.clock.advance(1)
    world.carry_all()
    world.clock.advance(1)
    assert feed(world, not_yet, PESHMERGA) == []
    assert [line.words for line in feed(world, world.clock.now() - timedelta(seconds=1), PESHMERGA)] == ["late"]


def test_of_each_record_the_version_of_then_is_shown(world: World) -> None:
    first = world.publish(ARMY, worlds.spot("six"))
    then = world.clock.now()
    for words in ("seven", "eight"):
        world.clock.advance(60)
        world.publish(ARMY, worlds.after(log_latest(world, first.id), worlds.spot(words)))
    assert said(feed(world, then)) == [(first.id, 1, "six")]
    assert said(feed(world, then + timedelta(seconds=90))) == [(first.id, 2, "seven")]
    detail = opened(world, first.id, then + timedelta(seconds=90))
    assert [line.words for line in detail.versions] == ["six", "seven"]
    assert (detail.row.words, detail.row.current) == ("seven", True)


def log_latest(world: World, record: RecordId) -> log.Stored:
    found = world[ARMY].db.read(lambda tx: log.latest(tx, record))
    assert found is not None
    return found


def test_what_was_recalled_since_does_not_come_back(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
    world.carry_all()
    world.clock.advance(60)
    then = world.clock.now()
    (row,) = feed(world, then, PESHMERGA)
    world.clock.advance(60)
    world.recall(ARMY, stored.id)
    world.carry_all()
    assert feed(world, then, PESHMERGA) == []
    with refused("record.not-found"):
        opened(world, row.id, then, PESHMERGA)
    (mine,) = feed(world, then)
    assert (mine.recalled_at, mine.release) == (None, None)
    world.clock.advance(60)
    assert feed(world, world.clock.now() - timedelta(seconds=1))[0].recalled_at is not None


def test_what_is_over_by_now_does_not_come_back(world: World) -> None:
    until = world.clock.now() + timedelta(minutes=10)
    world.publish(ARMY, worlds.spot("for ten minutes", label=worlds.label((PESHMERGA,), handling_until=until)))
    world.carry_all()
    then = world.clock.now()
    world.clock.advance(60)
    assert len(feed(world, then, PESHMERGA)) == 1
    world.clock.advance(600)
    assert feed(world, then, PESHMERGA) == []


def test_a_desk_is_shown_nothing_of_then_that_it_was_not_shown_then(tmp_path: Path) -> None:
    desks = demo.founding(ARMY, "127.0.0.1:9000", worlds.DAWN).desks
    low = msgspec.structs.replace(desks[0], desk=DeskId("army.low"), clearance=0)
    with worlds.found(tmp_path, (ARMY, PESHMERGA), changes={ARMY: {"desks": (*desks, low)}}) as world:
        secret = world.publish(ARMY, worlds.spot("secret", level=1))
        known = world.publish(ARMY, worlds.spot("known"))
        then = world.clock.now()
        world.clock.advance(60)
        world.publish(ARMY, worlds.after(log_latest(world, secret.id), worlds.spot("opened up later")))
        world.publish(ARMY, worlds.after(log_latest(world, known.id), worlds.spot("shut later", level=1)))
        world.clock.advance(60)
        door = world[ARMY].door()
        lines = door.db.read(lambda tx: door.desk(tx, low.desk, then).search(EVERYTHING, None, 500))
        assert [(line.n, line.words) for line in lines] == [(1, "known")]
        with refused("record.not-found"):
            door.open(low.desk, secret.id, then)
        assert [line.words for line in door.open(low.desk, known.id, then).versions] == ["known"]
        assert feed(world, then, PESHMERGA) == []


def test_a_plan_is_in_the_state_that_it_had_then(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        _a_plan_that_is_objected_to(world)


def _a_plan_that_is_objected_to(world: World) -> None:
    plan = world.publish(ARMY, worlds.claim(to=(PESHMERGA,)))
    world.carry_all()
    proposed = world.clock.now()
    world.clock.advance(60)
    copy = world.records(PESHMERGA, "claim")[0]
    shown = world.row(PESHMERGA, copy.id).plan
    assert shown is not None
    answer = worlds.concurrence(copy.id, shown.proposal, "object", conditions="Not there", to=(ARMY,))
    world.publish(PESHMERGA, answer)
    world.carry_all()
    objected = world.clock.now()
    world.clock.advance(60)
    states = [
        line.plan.state
        for at in (proposed, objected)
        for line in feed(world, at)
        if line.id == plan.id and line.plan is not None
    ]
    assert states == ["proposed", "objected"]
    assert len(opened(world, plan.id, proposed).answers) == 0
    assert len(opened(world, plan.id, objected).answers) == 1


def test_a_clock_that_was_set_back_shows_nothing_that_came_after_the_place_it_finds(world: World) -> None:
    for number in range(4):
        world.publish(ARMY, worlds.spot(f"ahead {number}"))
        world.clock.advance(600)
    world.clock.advance(-1500)
    for number in range(4):
        world.publish(ARMY, worlds.spot(f"after {number}"))
        world.clock.advance(600)
    node = world[ARMY]
    for minutes in range(0, 60, 5):
        at = worlds.DAWN + timedelta(minutes=minutes)
        place = node.db.read(lambda tx, at=at: log.place_at(tx, at))  # type: ignore[misc]
        rows = node.db.read(lambda tx: tx.rows("SELECT seq, logged_at FROM record ORDER BY seq"))
        held, later = [row for row in rows if row[0] <= place], [row for row in rows if row[0] > place]
        assert not held or datetime.fromisoformat(held[-1][1]) <= at
        assert not later or datetime.fromisoformat(later[0][1]) > at


@pytest.mark.parametrize("seed", range(8))
def test_it_is_what_the_feed_was_then_less_what_is_hidden_now(seed: int) -> None:
    """Method: after each act of a random life the feed is kept; at the end every instant is looked back to, whole and filtered."""
    chance = Random(seed)
    with small_world(seed=str(seed)) as world:
        kept: list[tuple[datetime, AgencyId, list[Line]]] = []
        written: list[RecordId] = []
        for step in range(40):
            world.clock.advance(chance.randrange(1, 100))
            _act(world, chance, step, written)
            if chance.random() < 0.5:
                world.carry_all()
            kept += [(world.clock.now(), agency, feed(world, None, agency)) for agency in (ARMY, PESHMERGA)]
            world.clock.advance(1)
        for at, agency, was in kept:
            still = [line for line in was if _may_see(world, agency, line)]
            assert said(feed(world, at, agency)) == said(still)
            assert [line.n for line in feed(world, at, agency)] == [line.n for line in still]
            word = str(chance.randrange(10))
            for sought in (Sought(words=(word,)), Sought(kinds=("spot",)), Sought(owners=(ARMY,))):
                assert said(feed(world, at, agency, sought)) == said([line for line in still if _fits(line, sought)])
            assert said(_in_pages(world, at, agency, 3)) == said(still)


def _act(world: World, chance: Random, step: int, written: list[RecordId]) -> None:
    what = chance.choice(("new", "new", "next", "next", "alert", "recall"))
    words = f"{step} {chance.randrange(10)}"
    to = (PESHMERGA,) if chance.random() < 0.8 else ()
    standing = [each for each in written if _alive(world, each)]
    if what == "recall" and standing:
        world.recall(ARMY, chance.choice(standing))
    elif what == "next" and standing:
        world.publish(ARMY, worlds.after(log_latest(world, chance.choice(standing)), worlds.spot(words, to=to)))
    elif what == "alert":
        world.publish(ARMY, worlds.alert(words))
    else:
        written.append(world.publish(ARMY, worlds.spot(words, to=to)).id)


def _alive(world: World, record: RecordId) -> bool:
    rows = world[ARMY].db.read(lambda tx: tx.rows("SELECT record FROM recalled"))
    return (record,) not in rows


def _may_see(world: World, agency: AgencyId, line: Line) -> bool:
    def look(tx: object) -> bool:
        stored = next(each for each in log.versions(tx, line.id) if each.version == line.version)  # type: ignore[arg-type]
        return visible.may_see(tx, stored.seq, world.author(agency).desk, world.clock.now())  # type: ignore[arg-type]

    return world[agency].db.read(look)


def _fits(line: Line, sought: Sought) -> bool:
    words = not sought.words or all(any(word.startswith(s) for word in line.words.split()) for s in sought.words)
    return (
        words and (not sought.kinds or line.kind in sought.kinds) and (not sought.owners or line.owner in sought.owners)
    )


def _in_pages(world: World, at: datetime, agency: AgencyId, size: int) -> list[Line]:
    lines: list[Line] = []
    before: int | None = None
    while page := feed(world, at, agency, before=before, limit=size):
        lines += page
        before = page[-1].n
    return lines
