"""Boundaries out of GeoJSON: each feature is a boundary or is listed with its reason, whatever the file."""

from __future__ import annotations

import gzip
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import CODES, Family
from tansiq.geo.place import Names
from tansiq.places import outlines
from tansiq.places.outlines import Drawn, MultiPolygon, Polygon
from tansiq.text.rows import Reject
from tests.places.samples import collection, feature, square
from tests.refusals import refused

HOLE = [[43.2, 35.2], [43.2, 35.4], [43.4, 35.4], [43.4, 35.2], [43.2, 35.2]]
BOW = [[43, 35], [44, 36], [44, 35], [43, 36], [43, 35]]


def read(data: bytes) -> list[Drawn | Reject]:
    return list(outlines.read(data))


def drawn(*features: dict[str, Any]) -> list[Drawn]:
    items = read(collection(*features))
    assert all(isinstance(item, Drawn) for item in items), items
    return [item for item in items if isinstance(item, Drawn)]


def test_a_district_of_cod_ab_is_a_boundary_with_its_level_and_the_unit_above() -> None:
    (found,) = drawn(feature())
    assert found.boundary.names == Names(ar="قضاء", en="District IQ01")
    assert (found.boundary.key, found.boundary.level, found.boundary.parent) == ("IQ01", 2, "IQ")
    assert found.boundary.box == (35, 43, 36, 44)
    assert found.shape == Polygon([[(x, y) for x, y in square(35, 43, 1)]])


def test_holes_and_parts_are_kept_and_heights_left_out() -> None:
    parts = {
        "type": "MultiPolygon",
        "coordinates": [[square(35, 43, 1), HOLE], [[[*at, 300] for at in square(37, 45, 1)]]],
    }
    said = {"wof_id": 5, "name": "A", "name_ar": "ا|ب", "name_ku_latn": "Â"}
    (found,) = drawn(feature(geometry=parts, properties=said))
    assert isinstance(found.shape, MultiPolygon)
    assert [[len(ring) for ring in part] for part in found.shape.coordinates] == [[5, 5], [5]]
    assert found.boundary.box == (35, 43, 38, 46)
    assert (found.boundary.key, found.boundary.level, found.boundary.names) == ("5", None, Names(ar="ا", en="A"))
    assert found.boundary.others == ("ب", "Â")


def test_an_outline_that_crosses_itself_by_a_hair_is_mended() -> None:
    ring = square(35, 43, 1)
    ring[1:1] = [[43.5, 35.0], [43.5, 34.99999], [43.50001, 35.00001], [43.49999, 35.0]]
    (found,) = drawn(feature("IQ01", ring))
    assert found.boundary.box[0] == pytest.approx(35, abs=0.0001)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (feature("X", BOW), "place.area"),
        (feature("X", square(35, 43, 1)[:-1]), "place.area"),
        (feature("X", square(35, 43, 0)), "place.area"),
        (feature("X", [[43, 35], [44, 35], [43, 35]]), "place.area"),
        (feature("X", [[43], [44], [45], [43]]), "place.area"),
        (feature("X", square(35, 43, 1), [[43, 35]]), "place.area"),
        (feature("X", square(89.5, 43, 1)), "place.out-of-range"),
        (feature("X", square(35, 179.5, 1)), "place.out-of-range"),
        (feature("X", geometry=None), "place.area"),
        (feature("X", geometry={"type": "Polygon", "coordinates": []}), "place.area"),
        (feature("X", geometry={"type": "MultiPolygon", "coordinates": [[]]}), "place.area"),
        (feature("X", geometry={"type": "Point", "coordinates": [43, 35]}), "place.area"),
        (feature("X", geometry={"type": "Polygon", "coordinates": [[["a", "b"]]]}), "import.row"),
        (feature("X", geometry={"type": "Polygon", "coordinates": 7}), "import.row"),
        (feature("X", geometry=7), "import.row"),
        (feature("X", properties={"ADM2_PCODE": "X"}), "import.row"),
        (feature("X", properties={"name": "No id"}), "import.row"),
        (feature("X", properties={"id": "x" * 61, "name": "Long"}), "import.row"),
        (feature("X", properties={"id": "X", "name": "x" * 201}), "text.too-long"),
        (feature("IQ01", square(30, 40, 1)), "import.row"),
        ("no feature", "import.row"),
        (None, "import.row"),
    ],
)
def test_a_feature_that_is_no_boundary_is_listed_by_its_number_and_costs_only_itself(bad: Any, code: str) -> None:
    first, reject, last = read(collection(feature(), bad, feature("IQ02")))
    assert isinstance(first, Drawn)
    assert isinstance(reject, Reject)
    assert (reject.line, reject.code) == (2, code)
    assert isinstance(last, Drawn)


def test_nesting_that_can_be_skipped_costs_its_feature_alone() -> None:
    nested = b'{"type":"Polygon","coordinates":' + b"[" * 200 + b"]" * 200 + b"}"
    deep = msgspec.Raw(b'{"properties":{"id":"X","name":"N"},"geometry":' + nested + b"}")
    reject, last = read(collection(deep, feature()))
    assert isinstance(reject, Reject)
    assert isinstance(last, Drawn)


def test_a_tangle_is_refused_before_anybody_tries_to_mend_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every edge crosses hundreds of others: to mend it would take more time and memory than a node has."""
    drawn_at = Random(1)
    ring = [[drawn_at.uniform(43, 44), drawn_at.uniform(35, 36)] for _ in range(3_000)]
    monkeypatch.setattr(shapely, "make_valid", None)
    (reject,) = read(collection(feature("IQ01", [*ring, ring[0]])))
    assert isinstance(reject, Reject)
    assert reject.code == "place.area"


def test_more_positions_than_any_border_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlines, "MAX_POSITIONS", 4)
    (reject,) = read(collection(feature()))
    assert isinstance(reject, Reject)
    assert reject.code == "place.area"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"type":"Feature","features":[]}',
        b'{"type":"FeatureCollection"}',
        b'{"type":"FeatureCollection","features":[{]}',
        collection(feature())[:-9],
        b'{"type":"FeatureCollection","features":' + b"[" * 100_000,
        b"\x1f\x8bnot packed",
        "id,name\n1,ا\n".encode("utf-16"),
    ],
)
def test_what_is_no_collection_is_refused_whole(data: bytes) -> None:
    with refused("boundaries.unreadable"):
        read(data)


def test_a_packed_file_without_end_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlines, "MAX_BYTES", 10_000)
    assert read(gzip.compress(collection(feature()))) == read(collection(feature()))
    with refused("request.too-large"):
        read(gzip.compress(b" " * 1_000_000))


NUMBER = st.floats(-200, 200) | st.floats()
JSON = st.recursive(st.none() | NUMBER | st.text(max_size=5), lambda inner: st.lists(inner, max_size=5), max_leaves=20)


@given(st.lists(st.lists(st.lists(NUMBER, min_size=2, max_size=2), min_size=4, max_size=6) | JSON, max_size=3))
def test_whatever_a_geometry_holds_it_is_taken_or_listed(rings: Any) -> None:
    shapes = [{"type": "Polygon", "coordinates": rings}, {"type": "MultiPolygon", "coordinates": [rings]}]
    for item in read(collection(*(feature(str(n), geometry=shape) for n, shape in enumerate(shapes)))):
        if isinstance(item, Reject):
            assert CODES[item.code].family is Family.INPUT
        else:
            south, west, north, east = item.boundary.box
            assert -90 <= south < north <= 90
            assert -180 <= west < east <= 180


@pytest.mark.parametrize(
    ("name", "count", "level"),
    [
        ("iq_codab_2019_adm1", 18, 1),
        ("iq_codab_2019_adm2", 101, 2),
        ("iq_country_whosonfirst", 1, None),
        ("iq_districts_whosonfirst_meso", 109, None),
        ("iq_governorates_whosonfirst_meso", 19, None),
    ],
)
def test_every_boundary_of_the_real_files_is_read(test_data: Path, name: str, count: int, level: int | None) -> None:
    items = read((test_data / "boundaries" / f"{name}.geojson").read_bytes())
    assert [item for item in items if isinstance(item, Reject)] == []
    assert [item.boundary.level for item in items if isinstance(item, Drawn)] == [level] * count
