"""A desk whose clearance or caveats change sees from then on what its seat gives it, and nothing counts what it may not see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.clock import stamp
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId
from tansiq.kinds.network import Desk
from tansiq.labels.clearance import may_read
from tansiq.labels.label import Label
from tansiq.network.amendment import Amendment
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms, queries
from tansiq.records import projector, recalls, visible
from tansiq.records.log import Stored
from tansiq.storage import Row, Tx
from tansiq.work.verify import verify
from tests import backups, worlds
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, COMMAND, MAKHMUR, PESHMERGA, World

CAVEATS = ("ORCON", "SOURCE", "PUBLIC")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (COMMAND, ARMY, PESHMERGA)) as made:
        yield made


def seat(world: World, agency: AgencyId, **changes: Any) -> tuple[str, ...]:
    """The root says the agency's first desk's next word."""
    desk = world.nodes[agency].directory().desks[reader(world, agency)].desk
    change = Amendment(desks=(msgspec.structs.replace(desk, **changes),))
    node = world[agency]
    return node.db.write(lambda tx: node.root.amend(tx, change, "administrator", world.clock.now()))


def reader(world: World, agency: AgencyId) -> DeskId:
    return world.author(agency).desk


def rows(world: World, agency: AgencyId, desk: DeskId | None = None) -> list[Row]:
    """(number, record) of all that a desk sees, oldest first."""
    sql = f"SELECT visible.n, picture.id FROM picture {visible.joined('picture.record')} ORDER BY visible.n"
    named = {"reader": desk or reader(world, agency), "now": stamp(world.clock.now())}
    return world[agency].db.read(lambda tx: tx.rows(sql, named))


def ids(world: World, agency: AgencyId, desk: DeskId | None = None) -> list[str]:
    return [record for _, record in rows(world, agency, desk)]


def whole(world: World, agency: AgencyId) -> None:
    found = verify(world[agency].db, PROJECTIONS)
    assert found.whole, found.listed


def test_lowering_hides_what_was_seen_and_raising_shows_it_under_its_old_number(world: World) -> None:
    low, high, last = (world.publish(ARMY, worlds.spot(f"At {level}.", level=level)) for level in (1, 3, 0))
    before = rows(world, ARMY)
    assert [record for _, record in before] == [low.id, high.id, last.id]
    assert seat(world, ARMY, clearance=1) == (f"desk {reader(world, ARMY)}",)
    assert rows(world, ARMY) == [before[0], before[2]]
    assert world[ARMY].db.read(lambda tx: visible.readers(tx, high.seq)) == []
    with pytest.raises(Exception, match=r"record\.not-found"):
        world.row(ARMY, high.id)
    whole(world, ARMY)
    seat(world, ARMY, clearance=3)
    assert rows(world, ARMY) == before
    whole(world, ARMY)


def test_a_caveat_that_is_taken_away_hides_and_public_never_does(world: World) -> None:
    plain, held, public = (
        world.publish(ARMY, worlds.spot(label=worlds.label(level=0, caveats=caveats)))
        for caveats in ([], ["ORCON"], ["PUBLIC"])
    )
    seat(world, ARMY, caveats=())
    assert ids(world, ARMY) == [plain.id, public.id]
    whole(world, ARMY)
    seat(world, ARMY, caveats=("ORCON",))
    assert ids(world, ARMY) == [plain.id, held.id, public.id]


def test_who_is_raised_sees_what_was_written_meanwhile_where_it_belongs_and_counts_without_gaps(world: World) -> None:
    seat(world, ARMY, clearance=1)
    written = [world.publish(ARMY, worlds.spot(level=level)) for level in (1, 3, 0, 2, 1)]
    one, _, three, _, five = (each.id for each in written)
    assert ids(world, ARMY) == [one, three, five]
    first = rows(world, ARMY)[0][0]
    seat(world, ARMY, clearance=2)
    assert rows(world, ARMY) == [(first + n, written[at].id) for n, at in enumerate((0, 2, 3, 4))]
    seat(world, ARMY, clearance=3)
    assert rows(world, ARMY) == [(first + n, each.id) for n, each in enumerate(written)]
    late = world.publish(ARMY, worlds.spot())
    assert rows(world, ARMY)[-1] == (first + 5, late.id)
    whole(world, ARMY)


def test_what_was_written_before_a_desk_was_named_stays_closed_to_it(world: World) -> None:
    world.publish(ARMY, worlds.spot("Before."))
    named = Desk(desk=DeskId("army.second"), names=Names(en="second"), centre=MAKHMUR, clearance=0, ceiling=0)
    node, now = world[ARMY], world.clock.now()
    for clearance in (0, 3):
        change = Amendment(desks=(msgspec.structs.replace(named, clearance=clearance),))
        node.db.write(lambda tx, change=change: node.root.amend(tx, change, "administrator", now))  # type: ignore[misc]
        if clearance == 0:
            since = world.publish(ARMY, worlds.spot("Since.", level=2))
    assert ids(world, ARMY, named.desk) == [since.id]
    whole(world, ARMY)


def test_copies_of_others_follow_too_with_their_end(world: World) -> None:
    seat(world, PESHMERGA, clearance=0)
    ends = worlds.DAWN + timedelta(hours=1)
    label = worlds.label([PESHMERGA], 1, handling_until=ends)
    world.publish(ARMY, worlds.spot(label=label), may_release=True)
    world.carry(ARMY, PESHMERGA)
    assert ids(world, PESHMERGA) == []
    seat(world, PESHMERGA, clearance=1)
    assert len(ids(world, PESHMERGA)) == 1
    whole(world, PESHMERGA)
    world.clock.advance(3_600)
    assert ids(world, PESHMERGA) == []
    whole(world, PESHMERGA)


def test_what_waits_for_its_owners_word_after_a_restore_is_not_shown_by_raising(world: World) -> None:
    seat(world, PESHMERGA, clearance=0)
    world.publish(ARMY, worlds.spot(to=(PESHMERGA,), level=1), may_release=True)
    world.carry(ARMY, PESHMERGA)
    with backups.backed_up(world, PESHMERGA, marked=True):
        pass
    seat(world, PESHMERGA, clearance=1)
    assert ids(world, PESHMERGA) == []
    whole(world, PESHMERGA)
    world.carry_all()
    world.carry_all()
    assert len(ids(world, PESHMERGA)) == 1


def test_what_was_recalled_is_shown_by_no_raising(world: World) -> None:
    seat(world, PESHMERGA, clearance=0)
    sent = world.publish(ARMY, worlds.spot(to=(PESHMERGA,), level=1), may_release=True)
    world.carry(ARMY, PESHMERGA)
    world.recall(ARMY, sent.id)
    world.carry(ARMY, PESHMERGA)
    seat(world, PESHMERGA, clearance=3)
    assert ids(world, PESHMERGA) == []
    whole(world, PESHMERGA)


def test_at_the_agencys_other_node_its_desk_follows_as_soon_as_it_hears(world: World, tmp_path: Path) -> None:
    other = world.admit(ARMY, "army-kirkuk", tmp_path / "further")
    world.publish(ARMY, worlds.spot(level=3))
    low = world.publish(ARMY, worlds.spot(level=1))
    world.carry(ARMY, other)
    desk = DeskId("army-kirkuk.watch")
    assert len(ids(world, other, desk)) == 2
    lowered = msgspec.structs.replace(world[ARMY].directory().desks[desk].desk, clearance=1)
    node = world[ARMY]
    node.db.write(lambda tx: node.root.amend(tx, Amendment(desks=(lowered,)), "administrator", world.clock.now()))
    assert len(ids(world, other, desk)) == 2
    world.carry(ARMY, other)
    assert ids(world, other, desk) == [low.id]
    for here in (ARMY, other):
        whole(world, here)


def test_nobody_else_lowers_a_desk(world: World) -> None:
    kept = world.publish(ARMY, worlds.spot(level=3))
    stolen = msgspec.structs.replace(world[ARMY].directory().desks[reader(world, ARMY)].desk, clearance=0)
    node = world[PESHMERGA]
    node.db.write(lambda tx: node.root.amend(tx, Amendment(desks=(stolen,)), "administrator", world.clock.now()))
    world.carry_all()
    assert ids(world, ARMY) == [kept.id]
    whole(world, ARMY)


def test_other_words_for_a_desk_change_nothing(world: World) -> None:
    world.publish(ARMY, worlds.spot(level=3))
    before = rows(world, ARMY)
    seat(world, ARMY, names=Names(en="other"))
    assert rows(world, ARMY) == before
    assert world[ARMY].directory().desks[reader(world, ARMY)].changes == 0


def test_what_rang_is_silent_while_the_desk_may_not_read_it_and_a_rebuild_rings_for_nothing_old(world: World) -> None:
    desk = reader(world, PESHMERGA)
    world.publish(ARMY, worlds.claim(to=(PESHMERGA,), level=1), may_release=True)
    world.carry(ARMY, PESHMERGA)

    def rings() -> list[str]:
        return [each.cause for each in world[PESHMERGA].db.read(lambda tx: alarms.at_desk(tx, desk, world.clock.now()))]

    assert rings() == ["claim"]
    seat(world, PESHMERGA, clearance=0)
    assert rings() == []
    world.publish(ARMY, worlds.claim("Another.", to=(PESHMERGA,), level=1), may_release=True)
    world.carry(ARMY, PESHMERGA)
    seat(world, PESHMERGA, clearance=3)
    assert len(ids(world, PESHMERGA)) == 2
    assert rings() == ["claim"]
    world[PESHMERGA].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
    assert rings() == ["claim"]
    whole(world, PESHMERGA)


def test_the_log_of_a_lowered_desk_does_not_tell_of_a_recall_of_what_it_may_not_see(world: World) -> None:
    desk = reader(world, PESHMERGA)
    sent = world.publish(ARMY, worlds.spot(to=(PESHMERGA,), level=1), may_release=True)
    world.carry(ARMY, PESHMERGA)
    seat(world, PESHMERGA, clearance=0)
    world.recall(ARMY, sent.id)
    world.carry(ARMY, PESHMERGA)
    assert world[PESHMERGA].db.read(lambda tx: recalls.hidden_from(tx, desk, 0)) == []


def test_a_store_of_a_version_that_hid_nothing_is_put_right_when_it_is_opened(world: World) -> None:
    kept = world.publish(ARMY, worlds.spot(level=1))
    world.publish(ARMY, worlds.spot(level=3))
    seat(world, ARMY, clearance=1)

    def as_before(tx: Tx) -> None:
        tx.run("UPDATE visible SET barred = 0")
        tx.run("DELETE FROM reach")
        tx.run("INSERT INTO outdated VALUES ('an older version')")

    world[ARMY].db.write(as_before)
    assert not verify(world[ARMY].db, PROJECTIONS).whole
    world.reopen(ARMY)
    assert ids(world, ARMY) == [kept.id]
    whole(world, ARMY)


def test_a_check_finds_a_row_that_a_lowered_desk_kept_and_one_that_is_hidden_without_reason(world: World) -> None:
    world.publish(ARMY, worlds.spot(level=3))
    seat(world, ARMY, clearance=1)
    for wrong, right, complaint in ((0, 1, "visible.extra"), (1, 0, "visible.missing")):
        seat(world, ARMY, clearance=1 if wrong == 0 else 3)
        world[ARMY].db.write(lambda tx, wrong=wrong: tx.run("UPDATE visible SET barred = :b", {"b": wrong}))  # type: ignore[misc]
        assert complaint in verify(world[ARMY].db, PROJECTIONS).counted
        world[ARMY].db.write(lambda tx, right=right: tx.run("UPDATE visible SET barred = :b", {"b": right}))  # type: ignore[misc]


steps = st.lists(
    st.tuples(st.just("write"), st.integers(0, 3), st.lists(st.sampled_from(CAVEATS[:2]), unique=True))
    | st.tuples(st.just("seat"), st.integers(0, 3), st.lists(st.sampled_from(CAVEATS), unique=True)),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(steps)
def test_whatever_happens_a_desk_sees_what_its_last_seat_gives_it_in_the_order_of_the_log_without_gaps(
    day: list[tuple[str, int, list[str]]],
) -> None:
    with small_world((ARMY,)) as world:
        written: list[tuple[Stored, Label]] = []
        for act, level, caveats in day:
            if act == "seat":
                seat(world, ARMY, clearance=level, caveats=tuple(caveats))
            else:
                label = worlds.label(level=level, caveats=caveats)
                stored = world.publish(ARMY, worlds.spot(label=label))
                written.append((stored, msgspec.json.decode(label, type=Label)))
        desk = reader(world, ARMY)
        last = world[ARMY].directory().desks[desk].seat
        assert ids(world, ARMY) == [stored.id for stored, label in written if may_read(last, ARMY, label)]
        numbered = world[ARMY].db.read(
            lambda tx: tx.rows("SELECT n, record FROM visible WHERE reader = :r ORDER BY n", {"r": desk})
        )
        assert [n for n, _ in numbered] == list(range(1, len(numbered) + 1))
        assert [record for _, record in numbered] == sorted(record for _, record in numbered)
        newest = world[ARMY].db.read(lambda tx: queries.newest(tx, desk, world.clock.now(), before=None, limit=500))
        assert [entry.id for _, entry in newest] == ids(world, ARMY)[::-1]
        whole(world, ARMY)
