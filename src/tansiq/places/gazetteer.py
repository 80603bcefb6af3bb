"""Rows of a gazetteer as places with names: CSV with a header, GeoNames' own dump, or JSON; plain or packed with gzip.

Pure, and without trust: whatever the bytes, the answer is a row, a row without a name, or a row that is listed with its reason. The
columns are known by the names that Who's On First, GeoNames and exports of OpenStreetMap give them (`COLUMNS`); the others are left
alone. A place's weight comes from its population, else from what it is: a village is found behind a town of the same name.

Source: GeoNames readme.txt (columns of the dump, feature classes and codes).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec

from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.ids import Digest, sha256
from tansiq.places import names
from tansiq.text.rows import Record, Reject, plain, table

MAX_BYTES = 64 * 1024 * 1024
"""Ten times the whole of Iraq; a larger file is something else (or a gzip bomb)."""
MAX_KEY = 40
MAX_WORD = 60
"""Characters of a kind, a country, a district."""
COLUMNS: dict[str, tuple[str, ...]] = {
    "key": ("wof_id", "osm_id", "geonameid", "geonames_id", "id"),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "longitude"),
    "name": ("name",),
    "en": ("name_en", "asciiname"),
    "ar": ("name_ar",),
    "ckb": ("name_ckb",),
    "ku": ("name_ku_latn",),
    "other": ("name_other",),
    "alternate": ("alternatenames",),
    "placetype": ("placetype",),
    "class": ("feature_class",),
    "code": ("feature_code", "gn_feature"),
    "country": ("country", "country_code", "countrycode"),
    "governorate": ("governorate", "adm1_en"),
    "district": ("district", "adm2_en"),
    "population": ("population",),
    "current": ("is_current",),
}
DUMP = [
    "geonameid",
    "name",
    "asciiname",
    "alternatenames",
    "latitude",
    "longitude",
    "feature_class",
    "feature_code",
    "country_code",
    "cc2",
    "admin1_code",
    "admin2_code",
    "admin3_code",
    "admin4_code",
    "population",
    "elevation",
    "dem",
    "timezone",
    "modification_date",
]
"""GeoNames' dump has no header; its columns are always these, between tabs."""
CLASSES = {
    "P": "locality",
    "H": "water",
    "T": "relief",
    "S": "site",
    "R": "road",
    "L": "area",
    "V": "area",
    "U": "water",
}
CODES = {"PCLI": "country", "ADM1": "region", "ADM2": "county", "ADM3": "county", "PPLX": "neighbourhood"}
RANKS = {"country": 9, "region": 8, "county": 5, "locality": 3, "neighbourhood": 2, "campus": 3}
OTHER_RANK = 1
TOWNS = ((1_000_000, 7), (100_000, 6), (10_000, 5), (1_000, 4))
"""What a population makes a place weigh, whatever it is."""

Fields = dict[str, str]


class Toponym(msgspec.Struct, frozen=True, kw_only=True):
    """A place with a name.

    Args:
        key: its id in its source.
        names: to show; others: by which it is found too.
        kind: what it is, in the source's word or GeoNames' class put into one.
        rank: how much it weighs when many fit, 0 (is no more) to 9.
    """

    key: str
    names: Names
    others: tuple[str, ...]
    kind: str
    lat: float
    lon: float
    country: str
    governorate: str
    district: str
    population: int | None
    rank: int


def read(data: bytes) -> Iterator[Toponym | Reject | None]:
    """Every row of a file, in its order; None for one that names nothing.

    Raises:
        Fault: ``gazetteer.columns`` when it is no such file, ``request.too-large``.
    """
    seen: dict[str, Digest] = {}
    for line, fields, why in _rows(plain(data, MAX_BYTES, "gazetteer.columns")):
        if fields is None:
            yield Reject(line, "", "import.row", None, why)
            continue
        key = fields.get("key", "").strip()
        try:
            digest = sha256("\x1f".join(f"{name}={value}" for name, value in fields.items()).encode())
            if seen.setdefault(key, digest) != digest:
                raise Fault("import.row", "This id stands for something else further up.", field="key")
            yield toponym(fields)
        except Fault as fault:
            known = key if len(key) <= MAX_KEY else ""
            yield Reject(line, known, fault.code, fault.field, fault.detail or fault.advice)


def toponym(fields: Fields) -> Toponym | None:
    """The place that a row tells of; None when it has no name.

    Raises:
        Fault: of the family *input*, naming the column.
    """
    key = fields.get("key", "").strip()
    if not 0 < len(key) <= MAX_KEY:
        raise Fault("import.row", "The id is missing or too long.", field="key")
    lat, lon = _degrees(fields, "lat", 90), _degrees(fields, "lon", 180)
    if lat == 0 and lon == 0:
        raise Fault("place.out-of-range", "0, 0 stands for a position that nobody knows.", field="lat")
    ar, ckb, en = (names.split(fields.get(name, "")) for name in ("ar", "ckb", "en"))
    first = names.split(fields.get("name", ""))
    others = [name for column in ("ku", "other") for name in names.split(fields.get(column, ""))]
    others += names.split(fields.get("alternate", ""), ",")
    spoken = [name for name in first if names.language(name) == "en"]
    shown, more = names.told(ar, ckb, spoken + en, [*first, *others])
    if shown == Names():
        return None
    kind, population = _kind(fields), _count(fields, "population")
    return Toponym(
        key=key,
        names=shown,
        others=more,
        kind=kind,
        lat=lat,
        lon=lon,
        country=_word(fields, "country"),
        governorate=_word(fields, "governorate"),
        district=_word(fields, "district"),
        population=population or None,
        rank=0 if fields.get("current", "").strip() == "0" else _rank(kind, population),
    )


def _rows(data: bytes) -> Iterator[tuple[int, Fields | None, str]]:
    """The rows by our names of the columns, whichever form the file has."""
    if data[:1] in (b"[", b"{"):
        return _objects(data)
    first = data[: data.find(b"\n") + 1] or data
    if first.count(b"\t") == len(DUMP) - 1 and first.partition(b"\t")[0].strip().isdigit():
        return _named(DUMP, _dump(data))
    header, records = table(data)
    return _named(header or [], records)


def _named(header: list[str], records: Iterator[Record]) -> Iterator[tuple[int, Fields | None, str]]:
    ours = _ours(header)
    for line, fields, why in records:
        yield line, None if fields is None else {name: fields[at] for name, at in ours.items()}, why


def _ours(header: list[str]) -> dict[str, int]:
    """Where our columns stand.

    Raises:
        Fault: ``gazetteer.columns``.
    """
    found = _known(header)
    lacking = [" or ".join(COLUMNS[each]) for each in ("key", "lat", "lon") if each not in found]
    if not found.keys() & {"name", "ar", "ckb", "en"}:
        lacking.append("name")
    if lacking:
        raise Fault("gazetteer.columns", f"Missing: {', '.join(lacking)}.")
    return found


def _known(header: list[str]) -> dict[str, int]:
    at = {name.strip().lower(): index for index, name in reversed(list(enumerate(header)))}
    return {ours: at[known] for ours, theirs in COLUMNS.items() for known in reversed(theirs) if known in at}


def _dump(data: bytes) -> Iterator[Record]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            fields = line.rstrip(b"\r").decode("utf-8").split("\t")
        except UnicodeDecodeError:
            yield Record(number, None, "The row is not UTF-8.")
            continue
        whole = len(fields) == len(DUMP) and "\0" not in line.decode("utf-8")
        yield Record(number, fields if whole else None, "" if whole else f"The row has not the {len(DUMP)} fields.")


def _objects(data: bytes) -> Iterator[tuple[int, Fields | None, str]]:
    """A JSON list of objects, numbered from 1; the first says which columns there are."""
    try:
        rows = msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("gazetteer.columns", "It begins like a list in JSON and is none.") from error
    for number, raw in enumerate(rows, 1):
        try:
            said = msgspec.json.decode(raw, type=dict[str, str | int | float | bool | list[str] | None])
        except (msgspec.MsgspecError, ValueError, RecursionError):
            yield number, None, "It is no object of texts and numbers."
            continue
        ours = _ours(list(said)) if number == 1 else _known(list(said))  # a further one may lack some
        values = list(said.values())
        yield number, {name: _text(values[at]) for name, at in ours.items()}, ""


def _text(value: object) -> str:
    if isinstance(value, list):
        return "|".join(value)
    return "" if value is None else str(value)


def _degrees(fields: Fields, name: str, most: float) -> float:
    try:
        value = float(fields.get(name, ""))
    except ValueError as error:
        raise Fault("import.row", f"{name} is not a number.", field=name) from error
    if not (math.isfinite(value) and -most <= value <= most):
        raise Fault("place.out-of-range", f"{name} {fields[name].strip()[:20]}", field=name)
    return value


def _count(fields: Fields, name: str) -> int:
    text = fields.get(name, "").strip()
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) <= 11):
        raise Fault("import.row", f"{name} is not a count.", field=name)
    return int(text)


def _word(fields: Fields, name: str) -> str:
    return " ".join(fields.get(name, "").split())[:MAX_WORD]


def _kind(fields: Fields) -> str:
    said = _word(fields, "placetype").lower()
    code = _word(fields, "code").upper()
    return (
        said
        or CODES.get(code)
        or CLASSES.get(_word(fields, "class").upper())
        or ("locality" if code[:3] == "PPL" else "")
    )


def _rank(kind: str, population: int) -> int:
    by_size = next((rank for least, rank in TOWNS if population >= least), 0)
    return max(by_size, RANKS.get(kind, OTHER_RANK))
