"""Finding places by name or by ground, and boundaries. The same for every desk: nothing here is anybody's secret.

What fits a name is ranked in three steps: the whole name, a name that begins so, names whose words begin so. Within a step the
place that weighs more stands first (population, else what it is), then the nearer one. A step is ordered and cut by the database
itself, so nothing that fits better is lost to a limit, and the next step is only asked when there is room left.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import shapely
from shapely.geometry import shape as shape_of

from tansiq.geo.distance import distance_m
from tansiq.geo.place import Names
from tansiq.places import names
from tansiq.places.gazetteer import Toponym
from tansiq.places.outlines import Boundary, MultiPolygon, Polygon
from tansiq.storage import Row, Tx, Value
from tansiq.text.words import words

Match = Literal["name", "beginning", "words", "near"]
At = tuple[float, float]
"""Latitude and longitude, degrees."""
MAX_LIMIT = 50
MAX_WORDS = 8
"""So many words of what is sought count; no place here has more."""
MAX_AWAY_M = 100_000.0
"""A name further off says nothing of a point."""
NEAR_DEG = (0.02, 0.1, 0.4, 1.0)
"""Half the sides of the boxes in which the nearest is looked for, one after the other."""
METRES_OF_DEGREE = 110_000.0
"""Of latitude, at the least (110.57 km at the equator); of longitude times the cosine of the latitude."""
MAX_BOUNDARIES = 500
_END = chr(0x10FFFF)


class PlaceView(msgspec.Struct, frozen=True, kw_only=True):
    """A place that was found.

    Args:
        id: source and key.
        match: how it was found.
        distance_m: from where was asked, or from the room; None when neither is known.
    """

    id: str
    names: Names
    others: tuple[str, ...]
    kind: str
    lat: float
    lon: float
    country: str
    governorate: str
    district: str
    population: int | None
    match: Match
    distance_m: float | None


class BoundaryView(msgspec.Struct, frozen=True, kw_only=True):
    """A boundary; its shape when it was asked for by id."""

    id: str
    level: int | None
    names: Names
    others: tuple[str, ...]
    parent: str
    box: tuple[float, float, float, float]
    shape: Polygon | MultiPolygon | None = None


def find(tx: Tx, text: str, limit: int, at: At | None = None) -> list[PlaceView]:
    """The places that fit a text best, at most ``limit``; none for a text without words."""
    size = max(1, min(limit, MAX_LIMIT))
    forms = sorted(names.whole(text))
    if not forms:
        return []
    found: dict[int, PlaceView] = {}
    for match, (condition, values) in _steps(text, forms).items():
        order, near = _order(at)
        rows = tx.rows(
            f"SELECT toponym.id, toponym.source, toponym.row FROM toponym WHERE {condition} ORDER BY {order} LIMIT :most",
            values | near | {"most": size + len(found)},
        )
        for number, *row in rows:
            if number not in found and len(found) < size:
                found[number] = _view(tuple(row), match, at)
        if len(found) == size:
            break
    return list(found.values())


def nearest(tx: Tx, at: At, limit: int) -> list[PlaceView]:
    """The places nearest to a point, within `MAX_AWAY_M`."""
    size = max(1, min(limit, MAX_LIMIT))
    lat, lon = at
    near: list[tuple[float, int, Row]] = []
    for half in NEAR_DEG:
        wide = half / max(
            math.cos(math.radians(min(abs(lat) + half, 90))), 0.01
        )  # at the edge where a degree is shortest
        rows = tx.rows(
            "SELECT id, lat, lon, source, row FROM toponym"
            " WHERE lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east AND rank > 0",
            {"south": lat - half, "north": lat + half, "west": lon - wide, "east": lon + wide},
        )
        away = sorted((distance_m(lat, lon, row[1], row[2]), row[0], row[3:]) for row in rows)
        sure = half * METRES_OF_DEGREE * 0.99  # what is nearer than the box's edges is surely the nearest
        near = [each for each in away if each[0] <= min(sure, MAX_AWAY_M)][:size]
        if len(near) == size:
            break
    return [_view(row, "near", at) for _, _, row in near]


def boundaries(
    tx: Tx, box: tuple[float, float, float, float] | None = None, at: At | None = None, level: int | None = None
) -> list[BoundaryView]:
    """The boundaries that a box touches (by the box round them) or a point lies in, larger units first, without shapes."""
    south, west, north, east = box or ((at[0], at[1], at[0], at[1]) if at else (-90, -180, 90, 180))
    shape = "shape" if at else "NULL"
    rows = tx.rows(
        f"SELECT source, row, {shape} FROM boundary WHERE south <= :north AND north >= :south AND west <= :east AND east >= :west"
        " ORDER BY source, key",
        {"south": south, "west": west, "north": north, "east": east},
    )
    found = []
    for source, row, shape in rows:
        boundary = msgspec.json.decode(row, type=Boundary)
        if level is not None and boundary.level != level:
            continue
        if at is not None and not shapely.covers(shape_of(msgspec.json.decode(shape)), shapely.Point(at[1], at[0])):
            continue
        found.append(_bounds(source, boundary))
    found.sort(key=lambda each: (each.level is None, each.level or 0))
    return found[:MAX_BOUNDARIES]


def boundary(tx: Tx, name: str) -> BoundaryView | None:
    """One boundary with its shape, by its id; None when there is none."""
    source, _, key = name.partition(":")
    row = tx.one(
        "SELECT row, shape FROM boundary WHERE source = :source AND key = :key", {"source": source, "key": key}
    )
    if row is None:
        return None
    shape = msgspec.json.decode(row[1], type=Polygon | MultiPolygon)
    return msgspec.structs.replace(_bounds(source, msgspec.json.decode(row[0], type=Boundary)), shape=shape)


def _steps(text: str, forms: list[str]) -> dict[Match, tuple[str, dict[str, Value]]]:
    """The conditions of the three steps, and their values."""
    first: dict[str, Value] = {f"n{i}": form for i, form in enumerate(forms)}
    marks = ", ".join(f":{name}" for name in first)
    begins = " OR ".join(f"(name >= :n{i} AND name < :e{i})" for i in range(len(forms)))
    ends: dict[str, Value] = {f"e{i}": form + _END for i, form in enumerate(forms)}
    said = [names.bare(word) for word in words(text)[:MAX_WORDS]]
    bounds: dict[str, Value] = {f"w{i}": word for i, word in enumerate(said)}
    bounds |= {f"v{i}": word + _END for i, word in enumerate(said)}
    each = [f"id IN (SELECT toponym FROM toponym_word WHERE word >= :w{i} AND word < :v{i})" for i in range(len(said))]
    return {
        "name": (f"id IN (SELECT toponym FROM toponym_name WHERE name IN ({marks}))", first),
        "beginning": (f"id IN (SELECT toponym FROM toponym_name WHERE {begins})", first | ends),
        "words": (" AND ".join(each), bounds),
    }


def _order(at: At | None) -> tuple[str, dict[str, Value]]:
    if at is None:
        return "rank DESC, id", {}
    flat = "(lat - :lat) * (lat - :lat) + (lon - :lon) * (lon - :lon) * :narrow"  # enough to put them in order
    narrow = math.cos(math.radians(at[0])) ** 2
    return f"rank DESC, {flat}, id", {"lat": at[0], "lon": at[1], "narrow": narrow}


def _view(row: Row, match: Match, at: At | None) -> PlaceView:
    source, line = row
    toponym = msgspec.json.decode(line, type=Toponym)
    return PlaceView(
        id=f"{source}:{toponym.key}",
        names=toponym.names,
        others=toponym.others,
        kind=toponym.kind,
        lat=toponym.lat,
        lon=toponym.lon,
        country=toponym.country,
        governorate=toponym.governorate,
        district=toponym.district,
        population=toponym.population,
        match=match,
        distance_m=None if at is None else round(distance_m(*at, toponym.lat, toponym.lon), 1),
    )


def _bounds(source: str, found: Boundary) -> BoundaryView:
    return BoundaryView(
        id=f"{source}:{found.key}",
        level=found.level,
        names=found.names,
        others=found.others,
        parent=found.parent,
        box=found.box,
    )
