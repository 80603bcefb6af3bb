"""Rows of a UCDP GED export: what becomes of good ones, and that a bad one costs itself alone."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.demo import sample
from tansiq.errors import CODES, Fault
from tansiq.geo.place import Point
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tansiq.reports import ucdp
from tansiq.reports.ucdp import COLUMNS, Row
from tansiq.text.rows import Reject

LABEL = msgspec.Raw(b'{"level":1,"audience":[]}')
GOOD = {
    "id": "7",
    "type_of_violence": "1",
    "side_a": "Side A",
    "side_b": "Side B",
    "source_office": "An agency",
    "source_date": "2015-03-02",
    "where_prec": "2",
    "where_coordinates": "Makhmur town",
    "latitude": "35.775",
    "longitude": "43.588",
    "date_prec": "1",
    "date_start": "2015-03-01",
    "date_end": "2015-03-01",
    "deaths_civilians": "1",
    "low": "2",
    "best": "3",
    "high": "5",
}


def line(**changes: str) -> bytes:
    text = io.StringIO(newline="")
    csv.DictWriter(text, COLUMNS, lineterminator="\n").writerow(GOOD | changes)
    return text.getvalue().encode()


HEADER = (",".join(COLUMNS) + "\n").encode()


def read(data: bytes) -> tuple[list[Row], list[Reject]]:
    found = list(ucdp.rows(data))
    return [each for each in found if isinstance(each, Row)], [each for each in found if isinstance(each, Reject)]


def draft(**changes: str) -> Draft:
    ((row,), _) = read(HEADER + line(**changes))
    return ucdp.draft(row, LABEL, Status.EXERCISE)


def test_a_row_becomes_a_spot_report_with_its_precision_and_source() -> None:
    made = draft()
    assert made.place is not None
    assert made.place.geometry == Point((43.588, 35.775))
    assert made.place.precision_m == 25_000
    assert made.event_time is not None
    assert (made.event_time.start.isoformat(), made.event_time.precision) == ("2015-03-01T00:00:00+00:00", "day")
    assert made.evaluation is not None
    assert made.evaluation.basis == "UCDP GED 7, An agency 2015-03-02"
    body = msgspec.json.decode(made.body)
    assert body["category"] == "clash"
    assert body["activity"] == "Fighting: Side A – Side B. Deaths 3 (2 to 5), of them 1 civilians."


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"latitude": "95"}, "place.out-of-range", "place.geometry"),
        ({"latitude": "inf"}, "place.out-of-range", "latitude"),
        ({"longitude": "east"}, "import.row", "longitude"),
        ({"date_start": "2015-02-30"}, "time.unreadable", "date_start"),
        ({"date_end": "2014-01-01"}, "time.impossible", "date_end"),
        ({"type_of_violence": "9"}, "import.row", "type_of_violence"),
        ({"where_prec": ""}, "import.row", "where_prec"),
        ({"date_prec": "0"}, "import.row", "date_prec"),
        ({"best": "-1"}, "import.row", "best"),
        ({"high": "many"}, "import.row", "high"),
        ({"id": " "}, "import.row", "id"),
        ({"id": "x" * 41}, "import.row", "id"),
    ],
)
def test_a_row_that_cannot_be_a_report_names_its_column(changes: dict[str, str], code: str, field: str) -> None:
    with pytest.raises(Fault) as raised:
        draft(**changes)
    assert (raised.value.code, raised.value.field) == (code, field)


POISON = st.one_of(
    st.just(b'3,"never closed,1,2\n'),
    st.just(b"too,few,fields\n"),
    st.just(b"\xff\xfe not utf-8\n"),
    st.just(b'a"b,c\n'),
    st.just(b"\x00" * 5 + b"\n"),
    st.just(b",".join([b"x"] * 40) + b"\n"),
    st.binary(max_size=30).map(lambda raw: b'"' + raw.replace(b"\n", b" ").replace(b"\r", b" ") + b"\n"),
)


@given(st.lists(st.one_of(POISON, st.none()), max_size=30))
def test_a_poison_row_costs_itself_alone(plan: list[bytes | None]) -> None:
    """Good rows (None) stand among bad ones; every good one is found, in order."""
    good = [str(index) for index, each in enumerate(plan) if each is None]
    data = HEADER + b"".join(line(id=str(index)) if each is None else each for index, each in enumerate(plan))
    rows, rejects = read(data)
    assert [row.key for row in rows] == good
    assert len(rejects) >= sum(1 for each in plan if each is not None and each.strip())
    assert all(each.code in CODES and each.line > 1 for each in rejects)


def test_words_may_span_lines_when_they_are_quoted() -> None:
    rows, rejects = read(HEADER + line(side_a="one\ntwo") + line(id="8"))
    assert [row.key for row in rows] == ["7", "8"]
    assert rejects == []
    assert rows[0].fields["side_a"] == "one\ntwo"


def test_an_id_that_stands_for_two_things_is_rejected_the_second_time() -> None:
    rows, rejects = read(HEADER + line() + line() + line(best="4"))
    assert len(rows) == 2, "the same row twice is the same row"
    assert [(each.line, each.code, each.field) for each in rejects] == [(4, "import.row", "id")]


@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"id,year\n1,2\n", b"\x1f\x8b broken", b"\x00\xff", gzip.compress(HEADER)[:-6], b"<html></html>"],
)
def test_a_file_that_is_no_export_is_refused_whole(data: bytes) -> None:
    with pytest.raises(Fault) as raised:
        list(ucdp.rows(data))
    assert raised.value.code == "import.header"


def test_a_packed_file_is_read_but_not_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(read(gzip.compress(HEADER + line()))[0]) == 1
    monkeypatch.setattr(ucdp, "MAX_BYTES", 1_000)
    with pytest.raises(Fault) as raised:
        list(ucdp.rows(gzip.compress(HEADER + line() * 100)))
    assert raised.value.code == "request.too-large"


def test_a_byte_order_mark_and_other_columns_do_no_harm() -> None:
    rows, _ = read(b"\xef\xbb\xbf" + HEADER.replace(b"\n", b",extra\n") + line().replace(b"\n", b",more\n"))
    assert len(rows) == 1


def test_no_headline_comes_in() -> None:
    data = HEADER.replace(b"\n", b",source_headline\n") + line().replace(b"\n", b",A Person Said\n")
    ((row,), _) = read(data)
    assert b"Person" not in msgspec.json.encode(ucdp.draft(row, LABEL, Status.EXERCISE))


def test_the_made_up_rows_of_the_demonstration_say_so_and_all_are_good() -> None:
    rows, rejects = read(sample.events())
    assert rejects == []
    assert len(rows) == sample.ROWS
    for row in rows:
        assert b"made up" in bytes(ucdp.draft(row, LABEL, Status.EXERCISE).body)
    assert sample.events() == sample.events()


def test_every_row_of_the_real_export_becomes_a_report(test_data: Path) -> None:
    rows, rejects = read((test_data / "events" / "events_iq_ucdp_ged.csv.gz").read_bytes())
    assert rejects == []
    assert len(rows) == 7_473
    for row in rows:
        ucdp.draft(row, LABEL, Status.ACTUAL)
