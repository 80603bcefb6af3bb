"""Who stands where, as a desk is told: the newest word of each name that it sees, its sectors, whether somebody looks there now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given

from tansiq.forces.queries import Sought, Standing, listed
from tansiq.ids import AgencyId, DeskId, SectorId
from tansiq.kinds.calendar import Calendar, Shift, Span, manned, next_change
from tansiq.node import PROJECTIONS
from tansiq.records import projector
from tests import worlds
from tests.exchange.hostile import copy_of, deliver, small_world
from tests.forces.samples import ALWAYS, facility, patrol, post, unit
from tests.kinds.test_rules import MONDAY, calendars, instants, slowly
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.worlds import ARMY, COMMAND, PESHMERGA, World


def seen(world: World, agency: AgencyId = ARMY, desk: DeskId | None = None, **sought: Any) -> list[Standing]:
    node = world[agency]
    reader = desk or world.author(agency).desk
    return node.db.read(
        lambda tx: listed(
            tx,
            reader,
            node.book.directory(tx).ground,
            lambda *_: None,
            world.clock.now(),
            Sought(**sought),
            before=None,
            limit=100,
        )
    )


def names(found: list[Standing]) -> list[str]:
    return [each.slug for each in found]


def test_of_each_name_the_newest_word_stands_whether_a_next_version_or_another_record() -> None:
    with small_world() as world:
        first = world.publish(ARMY, post(state="planned"))
        world.publish(ARMY, worlds.after(first, post(state="standing")))
        assert [(each.state, each.version) for each in seen(world)] == [("standing", 2)]
        world.publish(ARMY, post(state="vacated"))
        world.publish(ARMY, post("hill-2"))
        assert [(each.slug, each.state) for each in seen(world)] == [("hill-2", "standing"), ("hill-1", "vacated")]


def test_the_same_name_of_another_kind_or_owner_is_another_thing() -> None:
    with small_world() as world:
        world.publish(ARMY, post("one"))
        world.publish(ARMY, unit("one"))
        world.publish(PESHMERGA, post("one", to=(ARMY,)))
        world.publish(ARMY, facility())
        world.publish(ARMY, facility())
        world.carry(PESHMERGA, ARMY)
        assert sorted((each.kind, each.owner) for each in seen(world)) == [
            ("facility", ARMY),
            ("facility", ARMY),
            ("post", ARMY),
            ("post", PESHMERGA),
            ("unit", ARMY),
        ]


def test_what_a_desk_may_not_see_does_not_make_an_older_word_vanish() -> None:
    with two_desks() as world:
        world.publish(PESHMERGA, post(level=1))
        world.publish(PESHMERGA, post(level=3, state="vacated"))
        (secret,) = seen(world, PESHMERGA, WATCH)
        (known,) = seen(world, PESHMERGA, POST)
        assert (secret.state, known.state) == ("vacated", "standing")


def test_what_its_owner_recalls_stands_nowhere_and_the_older_word_of_the_name_stands_again() -> None:
    with small_world() as world:
        world.publish(ARMY, post(to=(PESHMERGA,)))
        wrong = world.publish(ARMY, post(to=(PESHMERGA,), state="vacated"))
        world.carry(ARMY, PESHMERGA)
        assert [each.state for each in seen(world, PESHMERGA)] == ["vacated"]
        world.recall(ARMY, wrong.id)
        world.carry(ARMY, PESHMERGA)
        assert [each.state for each in seen(world)] == ["standing"]
        assert [each.state for each in seen(world, PESHMERGA)] == ["standing"]


def test_each_stands_in_the_sectors_that_it_touches_and_is_found_by_them() -> None:
    with small_world((COMMAND, ARMY, PESHMERGA)) as world:
        world.carry_all()
        world.publish(ARMY, post())
        world.publish(ARMY, unit())
        world.publish(ARMY, patrol())
        found = {each.slug: set(each.sectors) for each in seen(world)}
        ((strip,), (plain,)) = found["hill-1"], found["2-bn"]
        assert strip != plain
        assert found["night"] == {strip, plain}
        assert names(seen(world, sectors=(strip,))) == ["night", "hill-1"]
        assert names(seen(world, sectors=(plain,))) == ["night", "2-bn"]
        assert names(seen(world, sectors=(SectorId("nowhere"),))) == []


def test_kinds_owners_and_words_narrow() -> None:
    with small_world() as world:
        world.publish(ARMY, post("hill-1", title={"ar": "نقطة التل", "ckb": "", "en": "Hill post"}))
        world.publish(ARMY, unit())
        assert names(seen(world, kinds=("post", "patrol"))) == ["hill-1"]
        assert names(seen(world, owners=(ARMY,))) == ["2-bn", "hill-1"]
        assert names(seen(world, owners=(PESHMERGA,))) == []
        assert names(seen(world, words=("نقط",))) == names(seen(world, words=("hil",))) == ["hill-1"]
        assert names(seen(world, words=("hil", "bn"))) == []


def test_manned_now_is_yes_no_or_unknown_and_unknown_is_never_yes() -> None:
    by_day = {"shifts": [{"days": ["sun"], "from": "06:00", "to": "18:00"}]}
    with small_world() as world:  # Sunday, 08:00 local
        for name, more in {
            "always": {"manning": ALWAYS},
            "by-day": {"manning": by_day},
            "never": {"manning": {}},
            "unknown": {},
            "left": {"manning": ALWAYS, "state": "vacated"},
        }.items():
            world.publish(ARMY, post(name, **more))
        world.publish(ARMY, unit())

        def now() -> dict[str, str | None]:
            return {each.slug: each.observes for each in seen(world)}

        told = {"always": "yes", "by-day": "yes", "never": "no", "unknown": "unknown", "left": "no", "2-bn": None}
        assert now() == told
        (day,) = (each for each in seen(world) if each.slug == "by-day")
        assert day.changes_at == datetime.fromisoformat("2023-10-22T15:00:00+00:00")
        world.clock.advance(11 * 3600)
        assert now() == told | {"by-day": "no"}


@given(calendars, instants)
def test_the_next_change_is_where_the_calendar_first_says_something_else(each: Calendar, at: datetime) -> None:
    turn = next_change(each, at)
    minutes = range(0, 9 * 1440, 97)  # not a divisor of an hour or a day
    between = [at + timedelta(minutes=m) for m in minutes if turn is None or at + timedelta(minutes=m) < turn]
    near = [when for when in between if when <= at + timedelta(days=7)]
    assert {slowly(each, when) for when in near} <= {manned(each, at)}
    if turn is not None:
        assert turn > at
        assert manned(each, turn) is not manned(each, at)
        assert manned(each, turn - timedelta(microseconds=1)) is manned(each, at)


def test_what_changes_in_years_is_not_the_next_change() -> None:
    """On leave for three weeks; then the Fridays' shift changes it again and again before the exercise of another year."""
    leave = Span(start=MONDAY, end=MONDAY + timedelta(days=21), manned=False)
    exercise = Span(start=MONDAY + timedelta(days=900), end=MONDAY + timedelta(days=910), manned=True)
    shifts = (Shift(days=("fri",), start="00:00", end="20:00"),)
    assert next_change(Calendar(shifts=shifts, exceptions=(leave, exercise)), MONDAY) is None


def test_the_next_change_of_a_night_shift_is_its_end() -> None:
    night = Calendar(offset_min=180, shifts=(Shift(days=("mon",), start="20:00", end="06:00"),))
    assert next_change(night, MONDAY) == MONDAY + timedelta(hours=17)
    assert next_change(night, MONDAY + timedelta(hours=18)) == MONDAY + timedelta(hours=27)
    assert next_change(None, MONDAY) is None


@pytest.mark.parametrize(
    "poison",
    [
        {"place": {"geometry": {"type": "Point", "coordinates": [999.0, 35.0]}}},
        {
            "body": {
                "post": "x",
                "max_distance_m": 1,
                "manning": {
                    "exceptions": [{"from": "2023-10-22T05:00:00", "to": "2023-10-23T05:00:00Z", "manned": True}]
                },
            }
        },
        {"body": {"post": "x"}},
    ],
    ids=["off the earth", "a time without a zone", "no distance"],
)
def test_what_cannot_be_laid_on_ground_or_clock_is_kept_and_stands_nowhere(poison: dict[str, Any]) -> None:
    with small_world() as world:
        world.publish(PESHMERGA, post("good", to=(ARMY,)))
        world.carry(PESHMERGA, ARMY)
        fields: dict[str, Any] = {"kind": "post", "body": worlds.raw({"post": "x", "max_distance_m": 1})}
        fields |= {
            name: worlds.raw(said) if name == "body" else msgspec.convert(said, worlds.Place)
            for name, said in poison.items()
        }
        (kept,) = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY, **fields)]).stored
        assert kept.kind == "post"
        assert names(seen(world)) == ["good"]


def test_a_rebuild_makes_the_same_rows() -> None:
    with small_world() as world:
        first = world.publish(ARMY, post())
        world.publish(ARMY, worlds.after(first, post(state="vacated")))
        world.publish(ARMY, unit())
        before = seen(world)
        assert len(before) == 2
        world[ARMY].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert seen(world) == before
