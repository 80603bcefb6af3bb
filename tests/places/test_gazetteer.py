"""A gazetteer's rows: each is a place, a row without a name, or a row listed with its reason, whatever the file."""

from __future__ import annotations

import gzip
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import CODES, Family
from tansiq.geo.place import Names
from tansiq.places import gazetteer, names
from tansiq.places.gazetteer import DUMP, Toponym
from tansiq.text.rows import Reject
from tests.places.samples import HEADER, ROWS, many, toponyms
from tests.places.samples import gazetteer as file
from tests.refusals import refused


def read(data: bytes) -> list[Toponym | Reject | None]:
    return list(gazetteer.read(data))


def test_a_row_is_a_place_with_its_names_in_three_languages() -> None:
    erbil = toponyms(read(file()))[2]
    assert erbil.names == Names(ar="أربيل", ckb="هەولێر", en="Erbil")
    assert erbil.others == ("اربيل", "Arbil", "Hewlêr")
    assert (erbil.key, erbil.lat, erbil.lon, erbil.kind, erbil.population) == ("3", 36.19, 44.01, "locality", 1_500_000)


def test_a_larger_place_weighs_more_and_one_that_is_no_more_nothing() -> None:
    ranks = [each.rank for each in toponyms(read(file()))]
    assert ranks == [5, 5, 7, 7, 3, 0]


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda data: b"\xef\xbb\xbf" + data])
def test_packed_or_with_a_byte_order_mark_it_says_the_same(pack: type[bytes]) -> None:
    assert read(pack(file())) == read(file())


def test_geonames_own_dump_is_read_without_a_header() -> None:
    line = "99532\tAl Başrah\tAl Basrah\tBasra,البصرة,بەسرە\t30.5\t47.8\tP\tPPLA\tIQ\t\t02"
    line += "\t\t\t\t2600000\t\t3\tAsia/Baghdad\t2019-09-05"
    assert len(line.split("\t")) == len(DUMP)
    first, broken, last = read(f"{line}\n1\tcut\n{line.replace('99532', '7').replace('PPLA', 'PPLX')}\n".encode())
    assert isinstance(first, Toponym)
    assert first.names == Names(ar="البصرة", ckb="بەسرە", en="Al Başrah")
    assert (first.kind, first.country, first.population, first.rank) == ("locality", "IQ", 2_600_000, 7)
    assert isinstance(broken, Reject)
    assert (broken.line, broken.code) == (2, "import.row")
    assert isinstance(last, Toponym)
    assert last.kind == "neighbourhood"


def test_a_list_in_json_is_read_and_one_bad_object_costs_itself() -> None:
    one = {
        "geonameid": 753,
        "name": "Māhīdasht",
        "latitude": 34.2,
        "longitude": 46.8,
        "alternatenames": ["ماهیدشت", "Robat"],
    }
    data = msgspec.json.encode(
        [one, "none", {"geonameid": 2, "latitude": 1.0}, one | {"geonameid": 3, "population": 9}]
    )
    first, *broken, last = read(data)
    assert isinstance(first, Toponym)
    assert isinstance(last, Toponym)
    assert (first.names.en, first.names.ar, first.others, last.population) == ("Māhīdasht", "ماهیدشت", ("Robat",), 9)
    assert [(each.line, each.code) for each in broken if isinstance(each, Reject)] == [
        (2, "import.row"),
        (3, "import.row"),
    ]


@pytest.mark.parametrize(
    ("row", "code", "field"),
    [
        ("7,95,43.5,Tell,,,,,,,", "place.out-of-range", "lat"),
        ("7,35.5,-181,Tell,,,,,,,", "place.out-of-range", "lon"),
        ("7,nan,43.5,Tell,,,,,,,", "place.out-of-range", "lat"),
        ("7,1e999,43.5,Tell,,,,,,,", "place.out-of-range", "lat"),
        ("7,0,0.0,Tell,,,,,,,", "place.out-of-range", "lat"),
        ("7,,43.5,Tell,,,,,,,", "import.row", "lat"),
        ("7,north,43.5,Tell,,,,,,,", "import.row", "lat"),
        (",35.5,43.5,Tell,,,,,,,", "import.row", "key"),
        (f"{'7' * 41},35.5,43.5,Tell,,,,,,,", "import.row", "key"),
        ("7,35.5,43.5,Tell,,,,,,many,", "import.row", "population"),
        ("7,35.5,43.5,Tell,,,,,,-4,", "import.row", "population"),
        (f"7,35.5,43.5,{'x' * 201},,,,,,,", "text.too-long", None),
        (f"7,35.5,43.5,{'|'.join(map(str, range(501)))},,,,,,,", "text.too-long", None),
        ("7,35.5,43.5,Tell", "import.row", None),
        ('7,35.5,43.5,"Tell,,,,,,,', "import.row", None),
        ("7,35.5,43.5,Te\0ll,,,,,,,", "import.row", None),
        ("1,35.5,43.5,Elsewhere,,,,,,,", "import.row", "key"),
    ],
)
def test_a_row_that_cannot_be_is_listed_by_its_line_and_costs_only_itself(
    row: str, code: str, field: str | None
) -> None:
    items = read(file([*ROWS, row, "8,35.5,43.5,After,,,,,,,"]))
    *before, reject, after = items
    assert toponyms(before) == read(file())
    assert isinstance(reject, Reject)
    assert (reject.line, reject.code, reject.field) == (len(ROWS) + 2, code, field)
    assert isinstance(after, Toponym)


def test_bytes_that_are_no_utf_8_cost_their_row_alone() -> None:
    _, reject, after = read(file(list(ROWS[:1])) + b"7,35.5,43.5,\xff\xfe,,,,,,,\n" + ROWS[1].encode())
    assert isinstance(reject, Reject)
    assert reject.detail == "The row is not UTF-8."
    assert isinstance(after, Toponym)


def test_a_row_without_a_name_is_left_out_and_no_fault() -> None:
    assert read(file(["7,35.5,43.5, ,,,,,locality,,1"])) == [None]


def test_the_same_row_twice_is_no_fault() -> None:
    assert len(toponyms(read(file([ROWS[0], ROWS[0]])))) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"id,lat\n1,2\n",
        b"id,lat,lon,population\n",
        b"name,lat,lon\n",
        b"\x1f\x8bnot packed at all",
        gzip.compress(b"x" * 4000, mtime=0)[:-20],
        b"[1, 2",
        b"[" * 100_000,
        b'[{"name": "no place"}]',
        b'{"type":"FeatureCollection","features":[]}',
    ],
)
def test_what_is_no_gazetteer_is_refused_whole(data: bytes) -> None:
    with refused("gazetteer.columns"):
        read(data)


def test_a_packed_file_without_end_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "MAX_BYTES", 10_000)
    with refused("request.too-large"):
        read(gzip.compress(b"0" * 1_000_000))
    with refused("request.too-large"):
        read(many(400))


@given(st.lists(st.lists(st.text(max_size=12), min_size=11, max_size=11), max_size=4))
def test_whatever_stands_in_the_fields_is_taken_left_out_or_listed(rows: list[list[str]]) -> None:
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    for item in read("\n".join((HEADER, *quoted)).encode("utf-8", "replace")):
        if isinstance(item, Reject):
            assert CODES[item.code].family is Family.INPUT
        elif item is not None:
            assert -90 <= item.lat <= 90
            assert -180 <= item.lon <= 180
            assert item.names != Names()


@pytest.mark.parametrize(("name", "said"), [("هەولێر", "ckb"), ("أربيل", "ar"), ("Hewlêr", "en"), ("mەkhmwr", "")])
def test_a_name_is_told_apart_by_its_letters(name: str, said: str) -> None:
    assert names.language(name) == said


def test_a_name_in_both_scripts_is_shown_only_when_there_is_no_other() -> None:
    assert names.told([], [], ["Makhmur"], ["mەkhmwr"])[0] == Names(en="Makhmur")
    assert names.told([], [], [], ["mەkhmwr"])[0] == Names(ckb="mەkhmwr")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "read_", "unnamed"),
    [
        ("gazetteer_iq_whosonfirst.csv.gz", 22_899, 0),
        ("gazetteer_sy_border_whosonfirst.csv.gz", 2_014, 0),
        ("villages_iq_osm.csv.gz", 11_360, 83),
        ("cities500_iq_border_geonames.json", 1_030, 0),
    ],
)
def test_every_row_of_the_real_files_is_read(test_data: Path, name: str, read_: int, unnamed: int) -> None:
    items = read((test_data / "gazetteer" / name).read_bytes())
    assert [item for item in items if isinstance(item, Reject)] == []
    assert (sum(item is not None for item in items), items.count(None)) == (read_, unnamed)
