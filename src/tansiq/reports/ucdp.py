"""Rows of a UCDP GED export (CSV, plain or gzip) as drafts of spot reports.

Source: UCDP GED codebook 18.1 (columns, `where_prec`, `date_prec`, `type_of_violence`). Nobody here has evaluated these events, so
they come in as F6, with the press source as basis. Headlines are left out: they may name persons.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.geo.place import Names, Place, Point, check
from tansiq.ids import Digest, sha256
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft
from tansiq.kinds.observation import Spot
from tansiq.records.content import Evaluation, Status, When
from tansiq.text.rows import Reject, plain, table

SOURCE = "ucdp-ged"
MAX_BYTES = 64 * 1024 * 1024
"""Twenty times the whole of Iraq; a larger file is something else (or a gzip bomb)."""
MAX_KEY = 40
COLUMNS = (
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "source_office",
    "source_date",
    "where_prec",
    "where_coordinates",
    "latitude",
    "longitude",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_civilians",
    "low",
    "best",
    "high",
)
PRECISION_M = {
    "1": 1_000.0,
    "2": 25_000.0,
    "3": 50_000.0,
    "4": 100_000.0,
    "5": 100_000.0,
    "6": 500_000.0,
    "7": 500_000.0,
}
DATE_PRECISION = {"1": "day", "2": "week", "3": "week", "4": "month", "5": "year"}
WHAT = {"1": ("clash", "Fighting"), "2": ("clash", "Fighting"), "3": ("attack", "Attack")}

Fields = dict[str, str]
_V = TypeVar("_V")


@dataclass(frozen=True)
class Row:
    """A row that could be read.

    Args:
        line: where it begins in the file, from 1.
        key: the event's id in the source.
        digest: of what it says; another one under the same key is a correction.
    """

    line: int
    key: str
    digest: Digest
    fields: Fields


def rows(data: bytes) -> Iterator[Row | Reject]:
    """Every row of a file, in its order, those that cannot be read as `Reject`.

    Raises:
        Fault: ``import.header`` when it is no such file, ``request.too-large``.
    """
    header, records = table(plain(data, MAX_BYTES, "import.header"))
    if header is None or not set(COLUMNS) <= set(header):
        missing = ", ".join(sorted(set(COLUMNS) - set(header or ()))[:5])
        raise Fault("import.header", f"Missing: {missing}.")
    seen: dict[str, Digest] = {}
    for line, fields, why in records:
        if fields is None:
            yield Reject(line, "", "import.row", None, why)
            continue
        named = dict(zip(header, fields, strict=True))
        row = Row(line, named["id"].strip(), sha256("\x1f".join(fields).encode()), named)
        if seen.setdefault(row.key, row.digest) == row.digest:
            yield row
        else:
            yield Reject(row.line, row.key, "import.row", "id", "This id stands for something else further up.")


def draft(row: Row, label: msgspec.Raw, status: Status) -> Draft:
    """The spot report that a row makes.

    Raises:
        Fault: of the family *input*, naming the column.
    """
    fields = row.fields
    if not 0 < len(row.key) <= MAX_KEY:
        raise Fault("import.row", "The id is missing or too long.", field="id")
    category, what = _one_of(fields, "type_of_violence", WHAT)
    start, end = _day(fields, "date_start"), _day(fields, "date_end")
    if end < start:
        raise Fault("time.impossible", "It ends before it begins.", field="date_end")
    where = Place(
        geometry=Point((_number(fields, "longitude"), _number(fields, "latitude"))),
        precision_m=_one_of(fields, "where_prec", PRECISION_M),
        names=Names(en=fields["where_coordinates"].strip()[:200]),
    )
    check(where)
    spot = Spot(category=category, activity=_words(what, fields), basis="fact")  # type: ignore[arg-type]
    return Draft(
        kind="spot",
        status=status,
        event_time=When(
            start=datetime.combine(start, time.min, UTC),
            end=datetime.combine(end, time(23, 59, 59), UTC),
            precision=_one_of(fields, "date_prec", DATE_PRECISION),  # type: ignore[arg-type]
        ),
        place=where,
        evaluation=Evaluation(reliability="F", credibility=6, basis=_basis(row)),
        label=label,
        body=registry.write(spot),
    )


def _words(what: str, fields: Fields) -> str:
    low, best, high = (_count(fields, name) for name in ("low", "best", "high"))
    deaths = f"{best}" if low == best == high else f"{best} ({low} to {high})"
    civilians = _count(fields, "deaths_civilians")
    among = f", of them {civilians} civilians" if civilians else ""
    sides = " – ".join(filter(None, (fields["side_a"].strip(), fields["side_b"].strip())))
    return f"{what}: {sides}. Deaths {deaths}{among}."


def _basis(row: Row) -> str:
    said = " ".join(filter(None, (row.fields["source_office"].strip()[:80], row.fields["source_date"].strip()[:10])))
    return f"UCDP GED {row.key}" + (f", {said}" if said else "")


def _one_of(fields: Fields, name: str, known: dict[str, _V]) -> _V:
    value = known.get(fields[name].strip())
    if value is None:
        raise Fault("import.row", f"{name} is not one of {', '.join(known)}.", field=name)
    return value


def _number(fields: Fields, name: str) -> float:
    try:
        value = float(fields[name])
    except ValueError as error:
        raise Fault("import.row", f"{name} is not a number.", field=name) from error
    if not math.isfinite(value):
        raise Fault("place.out-of-range", f"{name} is not finite.", field=name)
    return value


def _count(fields: Fields, name: str) -> int:
    text = fields[name].strip()
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise Fault("import.row", f"{name} is not a count.", field=name)
    return int(text)


def _day(fields: Fields, name: str) -> date:
    try:
        return date.fromisoformat(fields[name].strip()[:10])
    except ValueError as error:
        raise Fault("time.unreadable", f"{name} is not a date.", field=name) from error
