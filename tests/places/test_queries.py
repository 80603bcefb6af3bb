"""Finding places: the same name before its beginning before its words, then weight, then nearness; in any spelling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tansiq.geo.distance import distance_m
from tansiq.places import queries
from tansiq.places.queries import At, PlaceView
from tests.places.samples import ROWS, collection, feature, gazetteer, square
from tests.places.stores import Failing, store, take

HOME = (35.77, 43.58)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Failing]:
    made = store(tmp_path)
    take(made, gazetteer())
    yield made
    made.close()


def find(db: Failing, words: str, limit: int = 10, at: At | None = HOME) -> list[PlaceView]:
    return db.read(lambda tx: queries.find(tx, words, limit, at))


def ids(found: list[PlaceView]) -> list[str]:
    return [each.id.removeprefix("one:") for each in found]


@pytest.mark.parametrize("words", ["مخمور", "مَخمُور", "Makhmur", "MAKHMUR ", "makhmur"])
def test_the_same_name_comes_first_then_what_begins_so_then_what_has_the_word(db: Failing, words: str) -> None:
    found = find(db, words)
    assert ids(found) == ["1", "2", "5", "6"]
    assert [each.match for each in found] == ["name", "name", "beginning", "words"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("موصل", "4"),
        ("الموصل", "4"),
        ("مووسڵ", "4"),
        ("مووسل", None),
        ("هەولێر", "3"),
        ("ھەولێر", "3"),
        ("اربيل", "3"),
        ("إربيل", "3"),
        ("hewler", "3"),
        ("Hewlêr", "3"),
        ("mexm", "1"),
        ("jadidah makh", "5"),
        ("", None),
        ("؟!", None),
        ("nowhere", None),
    ],
)
def test_a_name_is_found_in_any_of_its_languages_and_spellings(db: Failing, words: str, key: str | None) -> None:
    assert ids(find(db, words, 1)) == ([key] if key else [])


def test_what_weighs_more_stands_before_what_is_nearer_and_the_nearer_before_the_farther(db: Failing) -> None:
    take(db, gazetteer([f"a{n},{35 + n}.0,43.5,Tepe,,,,,locality,{50_000 if n == 4 else ''},1" for n in range(5)]))
    assert ids(find(db, "tepe", at=(36.1, 43.5))) == ["a4", "a1", "a2", "a0", "a3"]
    assert ids(find(db, "tepe", 2, (36.1, 43.5))) == ["a4", "a1"]
    assert [each.distance_m for each in find(db, "tepe", at=None)] == [None] * 5


def test_a_limit_never_costs_what_fits_better(db: Failing) -> None:
    for limit in range(1, 5):
        assert ids(find(db, "makhmur", limit)) == ["1", "2", "5", "6"][:limit]


def test_a_node_without_a_gazetteer_finds_nothing(tmp_path: Path) -> None:
    empty = store(tmp_path, "empty.db")
    assert find(empty, "makhmur") == []
    assert empty.read(lambda tx: queries.nearest(tx, HOME, 5)) == []
    assert empty.read(lambda tx: queries.boundaries(tx, at=HOME)) == []
    assert empty.read(lambda tx: queries.boundary(tx, "one:IQ01")) is None
    empty.close()


def test_a_changed_name_is_not_found_any_more(db: Failing) -> None:
    take(db, gazetteer([ROWS[3].replace("Mosul", "Nineveh").replace("الموصل", "نينوى").replace("مووسڵ", "")]))
    assert find(db, "mosul") == []
    assert ids(find(db, "nineveh")) == ["4"]


POSITION = st.tuples(st.floats(34.5, 36.5), st.floats(42.5, 44.5))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(POSITION, min_size=1, max_size=30), POSITION, st.integers(1, 5))
def test_the_nearest_are_those_that_a_look_at_all_of_them_gives(
    tmp_path_factory: pytest.TempPathFactory, places: list[At], at: At, limit: int
) -> None:
    db = store(tmp_path_factory.mktemp("near"))
    take(db, gazetteer([f"{n},{lat},{lon},P{n},,,,,locality,,1" for n, (lat, lon) in enumerate(places)]))
    found = db.read(lambda tx: queries.nearest(tx, at, limit))
    away = sorted(distance_m(*at, lat, lon) for lat, lon in places)
    assert [each.distance_m for each in found] == [round(d, 1) for d in away[:limit] if d <= queries.MAX_AWAY_M]
    db.close()


def test_what_lies_in_a_boxs_corner_is_not_nearer_than_what_lies_just_outside(db: Failing) -> None:
    take(db, gazetteer(["1,33.09,41.115,Corner,,,,,,,1", "2,33.105,41.0,Outside,,,,,,,1"]), source="south")
    found = db.read(lambda tx: queries.nearest(tx, (33.0, 41.0), 1))
    assert [each.names.en for each in found] == ["Outside"]


def test_the_nearest_in_the_far_north_is_found_too(db: Failing) -> None:
    take(db, gazetteer(["1,70.5,30,Far,,,,,,,1", "2,70,32.5,Side,,,,,,,1"]), source="north")
    found = db.read(lambda tx: queries.nearest(tx, (70, 30), 2))
    assert [each.names.en for each in found] == ["Far", "Side"]


def test_what_is_no_more_is_found_by_name_and_never_as_the_nearest(db: Failing) -> None:
    (found,) = db.read(lambda tx: queries.nearest(tx, (35.80, 43.50), 1))
    assert found.names.en != "Tell Makhmur"


def test_boundaries_are_found_by_box_by_point_and_by_id(db: Failing) -> None:
    hole = [[43.2, 35.2], [43.2, 35.4], [43.4, 35.4], [43.4, 35.2], [43.2, 35.2]]
    above = {"ADM1_EN": "Governorate", "ADM1_PCODE": "IQ"}
    districts = (feature("IQ01", square(35, 43, 1), hole), feature("IQ02", square(35, 44, 1)))
    take(db, collection(*districts, feature("x", square(35, 43, 2), properties=above)), "boundaries")

    def found(**sought: object) -> list[str]:
        return [each.id for each in db.read(lambda tx: queries.boundaries(tx, **sought))]  # type: ignore[arg-type]

    assert found(at=(35.5, 43.5)) == ["one:IQ", "one:IQ01"], "larger units first"
    assert found(at=(35.3, 43.3)) == ["one:IQ"], "the hole is not of it"
    assert found(at=(35.5, 43.5), level=2) == ["one:IQ01"]
    assert found(box=(35.1, 44.1, 35.2, 44.2)) == ["one:IQ", "one:IQ02"]
    assert found(box=(10, 10, 11, 11)) == []
    one = db.read(lambda tx: queries.boundary(tx, "one:IQ01"))
    assert one is not None
    assert one.shape is not None
    assert len(one.shape.coordinates) == 2
    assert db.read(lambda tx: queries.boundary(tx, "two:IQ01")) is None


@pytest.mark.slow
def test_the_real_gazetteer_knows_the_rooms_towns(test_data: Path, tmp_path: Path) -> None:
    real = store(tmp_path, "real.db")
    take(real, (test_data / "gazetteer" / "gazetteer_iq_whosonfirst.csv.gz").read_bytes())
    for words in ("مخمور", "Makhmur", "مەخموور"):
        assert find(real, words, 1)[0].names.en == "Makhmur"
    for words in ("كركوك", "کەرکووک", "kirkuk"):
        assert {each.names.en for each in find(real, words, 3)} == {"Kirkuk"}
    assert find(real, "پردێ", 1)[0].names.en == "Altun Kubri"
    real.close()
