"""Finding records: by words, ground, sector, time, kind and owner; the same as looking at every visible record one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.clock import stamp
from tansiq.geo.place import Names, Place, Point, Polygon
from tansiq.ids import DeskId
from tansiq.node import SCHEMA
from tansiq.picture import cells, queries
from tansiq.picture.cells import Box
from tansiq.picture.entry import Entry, span
from tansiq.picture.search import COUNTED, Sought, search
from tansiq.records.content import When
from tansiq.text.words import MAX_LENGTH, MAX_WORDS, folded, words
from tests import worlds
from tests.worlds import ARMY, DAWN, PESHMERGA, World

WATCH = DeskId(f"{ARMY}.watch")
SAME = [
    ("كەركووك", "کەرکووک"),
    ("إدارة", "اداره"),
    ("مَخْمُور", "مخمور"),
    ("پێشمەرگە", "پێشمەرگە"),
    ("٣٨ ۳۸", "38 38"),
    ("Gwêr", "gwer"),
    ("می‌خواهم", "میخواهم"),
    ("كــركوك", "كركوك"),
]
STRIP = Polygon((((43.4, 35.7), (43.7, 35.7), (43.585, 35.9), (43.4, 35.7)),))
"""A triangle: some of the day's places are in it, some only in the box round it."""
FAR = Polygon((((10.0, 10.0), (11.0, 10.0), (11.0, 11.0), (10.0, 10.0)),))
WORDS = ["نقطة", "فارغة", "Makhmur", "سيارة", "سيارات", "گوێڕ", "x"]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_a_word_are_one(one: str, other: str) -> None:
    assert words(one) == words(other) != ()


@given(st.text(max_size=300))
def test_folding_is_done_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    found = words(text)
    assert len(found) <= MAX_WORDS
    assert all(0 < len(word) <= MAX_LENGTH for word in found)


def test_different_words_stay_different() -> None:
    assert len(set(words("سيارة دراجة نقطة كمين عبوة"))) == 5


lats, lons = st.floats(-89, 89), st.floats(-179, 179)
boxes = st.tuples(lats, lons, st.floats(0, 20), st.floats(0, 40)).map(
    lambda each: (each[0], each[1], min(each[0] + each[2], 90.0), min(each[1] + each[3], 180.0))
)


def outline(at: Box) -> Polygon:
    south, west, north, east = at
    return Polygon((((west, south), (east, south), (east, north), (west, north), (west, south)),))


@given(st.one_of(boxes.map(outline), st.tuples(lons, lats).map(Point)), boxes)
def test_what_touches_a_box_stands_in_one_of_its_cells(geometry: Point | Polygon, at: Box) -> None:
    met = bool(set(cells.of(geometry)) & set(cells.asked(at)))
    assert met or not cells.meets(geometry, at)


@given(boxes)
def test_a_box_is_a_bounded_number_of_cells(at: Box) -> None:
    assert len(cells.asked(at)) <= 3 * cells.MAX_PER_QUERY
    assert len(cells.of(outline(at))) <= 3 * cells.MAX_PER_RECORD


@dataclass(frozen=True)
class Told:
    """A record of the random day."""

    said: tuple[str, ...]
    at: tuple[float, float]
    alert: bool
    level: int
    theirs: bool
    hour: int
    lasted: int | None


days = st.lists(
    st.builds(
        Told,
        said=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(tuple),
        at=st.tuples(st.sampled_from([43.2, 43.58, 43.59, 44.0]), st.sampled_from([35.5, 35.77, 35.81, 36.1])),
        alert=st.booleans(),
        level=st.sampled_from([0, 1, 1, 2]),
        theirs=st.booleans(),
        hour=st.integers(-6, 0),
        lasted=st.none() | st.integers(0, 3),
    ),
    max_size=12,
)
asks = st.builds(
    Sought,
    words=st.lists(st.sampled_from([*WORDS, "سيار", "mak", "غائب"]), max_size=2).map(
        lambda said: words(" ".join(said))
    ),
    box=st.none() | st.sampled_from([(35.7, 43.5, 35.9, 43.6), (35.0, 43.0, 37.0, 45.0), (10.0, 10.0, 11.0, 11.0)]),
    kinds=st.sampled_from([(), ("spot",), ("alert", "claim")]),
    owners=st.sampled_from([(), (ARMY,), (PESHMERGA,)]),
    sectors=st.sampled_from([None, None, (), (STRIP,), (STRIP, FAR), (FAR,)]),
    since=st.none() | st.integers(-8, 3).map(lambda hour: DAWN + timedelta(hours=hour)),
    until=st.none() | st.integers(-8, 3).map(lambda hour: DAWN + timedelta(hours=hour)),
)


@contextmanager
def lived(day: list[Told]) -> Iterator[World]:
    with TemporaryDirectory() as folder, worlds.found(Path(folder), (ARMY, PESHMERGA)) as world:
        for each in day:
            place = Place(geometry=Point(each.at), names=Names(ckb="مەخموور") if each.alert else None)
            make = worlds.alert if each.alert else worlds.spot
            owner = PESHMERGA if each.theirs else ARMY
            draft = make(" ".join(each.said), to=(ARMY, PESHMERGA), level=each.level, place=place)
            if not each.alert:  # an alert has no time but that of its writing
                start = DAWN + timedelta(hours=each.hour)
                end = None if each.lasted is None else min(start + timedelta(hours=each.lasted), DAWN)
                draft = msgspec.structs.replace(draft, event_time=When(start=start, end=end))
            world.publish(owner, draft)
        world.carry_all()
        yield world


@settings(max_examples=25)
@given(days, asks, st.integers(1, 5))
def test_a_search_finds_what_looking_at_every_record_finds_page_by_page(
    day: list[Told], ask: Sought, size: int
) -> None:
    with lived(day) as world:
        db, now = world[ARMY].db, world.clock.now()
        every = db.read(lambda tx: queries.newest(tx, WATCH, now, before=None, limit=1_000))
        wanted = [(n, entry) for n, entry in every if ask.fits(entry)]
        found, before = [], None
        while page := db.read(lambda tx, b=before: search(tx, WATCH, now, ask, before=b, limit=size)):  # type: ignore[misc]
            found += page
            before = page[-1][0]
        assert found == wanted


def test_a_desk_finds_nothing_that_it_may_not_see_and_cannot_tell(tmp_path: Path) -> None:
    reader = DeskId(f"{ARMY}.nobody")
    with worlds.found(tmp_path, (ARMY,)) as world:
        now = world.clock.now()
        look = Sought(words=words("secretword"))
        assert world[ARMY].db.read(lambda tx: search(tx, reader, now, look, before=None, limit=10)) == []
        world.publish(ARMY, worlds.spot("secretword", level=3))
        assert world[ARMY].db.read(lambda tx: search(tx, reader, now, look, before=None, limit=10)) == []
        assert len(world[ARMY].db.read(lambda tx: search(tx, WATCH, now, look, before=None, limit=10))) == 1


def test_an_older_version_is_no_longer_found_by_its_words(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY,)) as world:
        first = world.publish(ARMY, worlds.spot("oldword"))
        world.publish(ARMY, worlds.after(first, worlds.spot("newword")))
        db, now = world[ARMY].db, world.clock.now()
        for said, count in (("oldword", 0), ("newword", 1)):
            ask = Sought(words=words(said))
            assert len(db.read(lambda tx, a=ask: search(tx, WATCH, now, a, before=None, limit=10))) == count  # type: ignore[misc]
        left = db.read(lambda tx: tx.rows("SELECT word FROM picture_word ORDER BY word"))
        assert left == [("newword",)]


def test_what_a_record_speaks_of_is_its_event_or_else_its_writing(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY,)) as world:
        night = When(start=DAWN - timedelta(hours=5), end=DAWN - timedelta(hours=3))
        world.publish(ARMY, worlds.spot("night", event_time=night))
        world.publish(ARMY, worlds.alert("dawn"))

        def found(since: float, until: float) -> list[str]:
            ask = Sought(since=DAWN + timedelta(hours=since), until=DAWN + timedelta(hours=until))
            now = world.clock.now()
            return [
                e.words for _, e in world[ARMY].db.read(lambda tx: search(tx, WATCH, now, ask, before=None, limit=9))
            ]

        assert found(-6, -5.1) == []
        assert found(-6, -5) == found(-4, -3.5) == found(-3, -1) == ["night"]
        assert found(-2.9, -0.1) == []
        assert found(-0.1, 0) == found(0, 5) == ["dawn"]
        assert found(-9, 9) == ["dawn", "night"]
        stood = world[ARMY].db.read(lambda tx: tx.rows("SELECT since, until FROM picture ORDER BY record"))
        assert stood[0] == ("2023-10-22T00:00:00.000Z", "2023-10-22T02:00:00.000Z")


def test_the_span_of_a_time_at_the_edge_of_the_calendar_is_that_edge() -> None:
    with lived([Told(("x",), (43.2, 35.5), False, 0, False, 0, None)]) as world:
        ((_, line),) = world[ARMY].db.read(lambda tx: queries.newest(tx, WATCH, DAWN, before=None, limit=1))
    west = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=3)))
    edge = msgspec.structs.replace(line, event_time=When(start=west, end=datetime(2, 1, 1, tzinfo=UTC)))
    assert span(edge) == ("0001-01-01T00:00:00.000Z", "0002-01-01T00:00:00.000Z")
    assert span(msgspec.structs.replace(line, event_time=None, recorded_at=DAWN)) == (stamp(DAWN), stamp(DAWN))


def test_the_walk_that_is_taken_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    day = [Told((WORDS[i % 3],), (43.58, 35.77), i % 4 == 0, 0, i % 2 == 0, -(i % 7), None) for i in range(12)]
    ask = Sought(words=words(WORDS[0]), since=DAWN - timedelta(hours=4), sectors=(STRIP,))

    def found() -> list[tuple[int, Entry]]:
        return world[ARMY].db.read(lambda tx: search(tx, WATCH, world.clock.now(), ask, before=None, limit=50))

    with lived(day) as world:
        short = found()
        monkeypatch.setattr("tansiq.picture.search.COUNTED", 0)  # every index is long: then all is walked
        assert COUNTED > 0
        assert found() == short != []


@pytest.mark.parametrize(
    "ask", [Sought(words=words("x")), Sought(box=(35.0, 43.0, 36.0, 44.0)), Sought(kinds=("spot",)), Sought()], ids=str
)
def test_a_walk_goes_on_after_its_first_page(ask: Sought, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tansiq.picture.search.PAGE", 2)
    with lived([Told(("x",), (43.58, 35.77), False, 0, False, 0, None)] * 7) as world:
        now = world.clock.now()
        found = world[ARMY].db.read(lambda tx: search(tx, WATCH, now, ask, before=None, limit=50))
    assert len(found) == 7


@pytest.mark.parametrize(
    "ask", [Sought(words=words("x")), Sought(box=(35.0, 43.0, 36.0, 44.0)), Sought(kinds=("spot",)), Sought()], ids=str
)
def test_the_next_page_begins_where_the_last_one_ended_whatever_else_is_in_the_log(ask: Sought) -> None:
    """A reader's own numbers run behind the log's: what founded the network stands before them there."""
    with lived([Told(("x",), (43.58, 35.77), False, 0, False, 0, None)] * 5) as world:
        now = world.clock.now()
        pages = [
            world[ARMY].db.read(lambda tx, b=before: search(tx, WATCH, now, ask, before=b, limit=2))  # type: ignore[misc]
            for before in (None, 4, 2)
        ]
    assert [[n for n, _ in page] for page in pages] == [[5, 4], [3, 2], [1]]


def test_a_store_made_before_is_given_the_spans_of_what_it_holds(tmp_path: Path) -> None:
    """The step that adds them does it from the rows as they are; a rebuild must find nothing to correct."""
    night = When(start=DAWN - timedelta(hours=5), end=DAWN - timedelta(hours=3))
    with worlds.found(tmp_path, (ARMY,)) as world:
        world.publish(ARMY, worlds.spot("night", event_time=night))
        world.publish(ARMY, worlds.spot("instant", event_time=When(start=DAWN - timedelta(seconds=90.5))))
        world.publish(ARMY, worlds.alert("dawn"))
        db = world[ARMY].db
        wanted = db.read(lambda tx: tx.rows("SELECT id, since, until FROM picture ORDER BY id"))
        (step,) = [step for step in SCHEMA if (step.package, step.number) == ("tansiq.picture", 4)]
        updates = [part for part in step.sql.split(";") if "UPDATE picture" in part]
        assert len(updates) == 2
        db.write(lambda tx: [tx.run(sql) for sql in ("UPDATE picture SET since = '', until = ''", *updates)])
        assert db.read(lambda tx: tx.rows("SELECT id, since, until FROM picture ORDER BY id")) == wanted
        assert len({row[1] for row in wanted}) == 3
