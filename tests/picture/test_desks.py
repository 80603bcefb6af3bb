"""What a desk sees: its own dense numbers, newest first, page by page; and nothing that speaks of what it may not see.

Method: a random day at a node with two desks of different clearance, whatever each may see worked out by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.demo.network import DESKS
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.network import Desk
from tansiq.picture import alarms, queries
from tansiq.picture.entry import Entry
from tansiq.records import visible
from tests import worlds
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, MAKHMUR, PESHMERGA, World

WATCH, POST = DeskId("peshmerga.watch"), DeskId("peshmerga.post")


def desk(name: DeskId, clearance: int, caveats: tuple[str, ...]) -> Desk:
    return Desk(desk=name, names=DESKS[PESHMERGA], centre=MAKHMUR, clearance=clearance, ceiling=3, caveats=caveats)


@dataclass(frozen=True)
class Act:
    """Something written during the day."""

    own: bool
    kind: str
    level: int
    caveat: str | None
    next_version: bool

    @property
    def for_post(self) -> bool:
        return self.level <= 1 and self.caveat in (None, "SOURCE")


acts = st.builds(
    Act,
    own=st.booleans(),
    kind=st.sampled_from(["spot", "spot", "alert"]),
    level=st.sampled_from([0, 1, 1, 2, 3]),
    caveat=st.sampled_from([None, None, "ORCON", "SOURCE"]),
    next_version=st.booleans(),
)
days = st.lists(acts, max_size=8)


@contextmanager
def two_desks(agencies: tuple[AgencyId, ...] = (ARMY, PESHMERGA)) -> Iterator[World]:
    """The Peshmerga with a watch cleared for all and a post cleared for little."""
    pair = (desk(WATCH, 3, ("ORCON", "SOURCE", "PUBLIC")), desk(POST, 1, ("SOURCE",)))
    with small_world(agencies, changes={PESHMERGA: {"desks": pair}}) as world:
        yield world


def play(world: World, day: list[Act]) -> list[tuple[str, Act]]:
    """Write a day; the words of every version that reached the Peshmerga, in order."""
    written: list[tuple[str, Act]] = []
    last: dict[tuple[bool, str], worlds.Stored] = {}
    for number, act in enumerate(day):
        words = f"{number} {act}"
        agency, to = (PESHMERGA, ()) if act.own else (ARMY, (PESHMERGA,))
        label = worlds.label(to, act.level, caveats=[act.caveat] if act.caveat else [])
        draft = (worlds.spot if act.kind == "spot" else worlds.alert)(words, label=label)
        before = last.get((act.own, act.kind))
        if act.next_version and before is not None:
            draft = worlds.after(before, draft)
        last[act.own, act.kind] = world.publish(agency, draft, may_release=act.level < 2)
        world.carry(ARMY, PESHMERGA)
        world.clock.advance(1)
        if act.own or act.level < 2:  # from level 2 a second person would have to release it
            written.append((words, act))
    return written


def seen(world: World, reader: DeskId) -> list[tuple[int, Entry]]:
    node = world[PESHMERGA]
    return node.db.read(lambda tx: queries.newest(tx, reader, world.clock.now(), before=None, limit=100))


@settings(max_examples=40)
@given(days, st.integers(1, 4))
def test_a_desk_sees_the_newest_version_of_what_it_may_see_under_dense_numbers(day: list[Act], size: int) -> None:
    with two_desks() as world:
        written = play(world, day)
        node, now = world[PESHMERGA], world.clock.now()
        for reader, mine in ((WATCH, written), (POST, [each for each in written if each[1].for_post])):
            rows = seen(world, reader)
            numbers = {words: n for n, (words, _) in enumerate(mine, start=1)}
            assert [n for n, _ in rows] == sorted((numbers[entry.words] for _, entry in rows), reverse=True)
            assert {entry.words for _, entry in rows} <= set(numbers)
            assert node.db.read(lambda tx, r=reader: visible.last(tx, r)) == len(mine)
            forward = node.db.read(lambda tx, r=reader: queries.since(tx, r, now, after=0))
            assert forward == rows[::-1]
            paged: list[tuple[int, Entry]] = []
            before: int | None = None
            while page := node.db.read(lambda tx, r=reader, b=before: queries.newest(tx, r, now, before=b, limit=size)):
                paged += page
                before = page[-1][0]
            assert paged == rows
            for n, entry in rows:
                later = node.db.read(lambda tx, r=reader, n=n: queries.since(tx, r, now, after=n))
                assert later == [row for row in forward if row[0] > n]
                assert node.db.read(lambda tx, r=reader, e=entry: queries.one(tx, r, e.id, now)) == (n, entry)


def everything(world: World, reader: DeskId) -> bytes:
    """All that a desk can learn, as bytes."""
    node, now = world[PESHMERGA], world.clock.now()

    def look(tx: Any) -> bytes:
        rows = node.door().desk(tx, reader).newest(None, 100)
        parts = (rows, visible.last(tx, reader), alarms.at_desk(tx, reader, now), [row.n for row in rows], now)
        return msgspec.json.encode(parts)

    return node.db.read(look)


@settings(max_examples=25)
@given(days)
def test_a_desk_of_lower_clearance_cannot_tell_that_there_is_more(day: list[Act]) -> None:
    """Twin days: what the post may not see happens in one of them only. It gets the same bytes."""
    hidden = [act for act in day if not act.for_post]
    with two_desks() as full, two_desks() as bare:
        play_twin(full, day, with_hidden=True)
        play_twin(bare, day, with_hidden=False)
        assert everything(full, POST) == everything(bare, POST)
        if any(act.own or act.level < 2 for act in hidden):
            assert everything(full, WATCH) != everything(bare, WATCH)


def play_twin(world: World, day: list[Act], *, with_hidden: bool) -> None:
    """The same day, first versions only, with or without what the post may not see."""
    for number, act in enumerate(day):
        if act.for_post or with_hidden:
            agency, to = (PESHMERGA, ()) if act.own else (ARMY, (PESHMERGA,))
            label = worlds.label(to, act.level, caveats=[act.caveat] if act.caveat else [])
            draft = (worlds.spot if act.kind == "spot" else worlds.alert)(f"Number {number}", label=label)
            world.publish(agency, draft, key=f"act-{number}-of-the-day", may_release=act.level < 2)
            world.carry(ARMY, PESHMERGA)
        world.clock.advance(1)


def test_what_is_not_there_and_what_is_not_for_this_desk_is_the_same_refusal() -> None:
    with two_desks() as world:
        hidden = world.publish(PESHMERGA, worlds.spot(level=3))
        node, now = world[PESHMERGA], world.clock.now()
        told = []
        for record in (hidden.id, RecordId("nothing"), RecordId("")):
            with pytest.raises(Fault) as caught:
                node.db.read(lambda tx, r=record: queries.one(tx, POST, r, now))
            told.append((caught.value.code, caught.value.detail, caught.value.field))
        assert set(told) == {("record.not-found", "", None)}


def test_a_record_is_gone_when_its_handling_time_is_over() -> None:
    with two_desks() as world:
        until = worlds.DAWN + timedelta(minutes=10)
        world.publish(ARMY, worlds.spot(label=worlds.label((PESHMERGA,), handling_until=until.isoformat())))
        world.carry(ARMY, PESHMERGA)
        assert len(seen(world, WATCH)) == 1
        world.clock.advance(600)
        assert seen(world, WATCH) == []


def test_numbers_that_nobody_has_are_no_reason_to_fail() -> None:
    with two_desks() as world:
        world.publish(PESHMERGA, worlds.spot())
        node, now = world[PESHMERGA], world.clock.now()
        for number, rows in ((0, 0), (-(10**40), 0), (1, 0), (2, 1), (10**40, 1)):
            found = node.db.read(lambda tx, n=number: queries.newest(tx, WATCH, now, before=n, limit=9))
            assert len(found) == rows
        for number, rows in ((0, 1), (-(10**40), 1), (1, 0), (10**40, 0)):
            assert len(node.db.read(lambda tx, n=number: queries.since(tx, WATCH, now, after=n))) == rows


def test_the_networks_own_records_are_not_listed() -> None:
    with two_desks() as world:
        assert world.records(PESHMERGA, "key", "desk", "agency")
        assert seen(world, WATCH) == []
