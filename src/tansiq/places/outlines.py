"""Boundaries out of GeoJSON: a FeatureCollection of areas, plain or packed with gzip.

Pure, and without trust: whatever the bytes, the answer is a boundary or a feature that is listed with its reason. Each feature is
decoded by itself. An outline whose edges cross by a hair, as rounded coordinates make them, is mended (shapely's `make_valid`) if
that leaves its area as it was; one that crosses itself for good is refused.

The properties are known by the names that OCHA's COD-AB and Who's On First give them. Source: RFC 7946.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec
import shapely
from shapely.geometry import MultiPolygon as Areas
from shapely.geometry import Polygon as Area

from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.ids import Digest, sha256
from tansiq.places import names
from tansiq.text.rows import Reject, plain

MAX_BYTES = 64 * 1024 * 1024
"""Fifty times Iraq's districts; a larger file is something else (or a gzip bomb)."""
MAX_POSITIONS = 100_000
"""Of one boundary; Iraq's whole border has 12 000 here."""
MAX_KEY = 60
MENDED = 0.001
"""By so much of itself an outline's area may differ once it is mended."""
MAX_CROSSINGS = 1_000
EDGES_AT_ONCE = 100
LEVELS = (0, 1, 2, 3, 4)
"""Of administration, as COD-AB counts them: country, governorate, district, sub-district, and below."""
KEYS = ("pcode", "wof_id", "osm_id", "id")

Position = tuple[float, float]
Ring = list[Position]


class Polygon(msgspec.Struct, frozen=True, tag_field="type", tag="Polygon"):
    """GeoJSON Polygon: the outline, then its holes."""

    coordinates: list[Ring]


class MultiPolygon(msgspec.Struct, frozen=True, tag_field="type", tag="MultiPolygon"):
    """GeoJSON MultiPolygon."""

    coordinates: list[list[Ring]]


class _Read(msgspec.Struct, frozen=True):
    """A geometry as it comes: positions may have a height."""

    type: str
    coordinates: msgspec.Raw


class _Feature(msgspec.Struct, frozen=True):
    geometry: _Read | None = None
    properties: dict[str, Any] | None = None
    id: str | int | None = None


class _Collection(msgspec.Struct, frozen=True):
    type: str
    features: list[msgspec.Raw]


class Boundary(msgspec.Struct, frozen=True, kw_only=True):
    """The outline of a unit of administration.

    Args:
        key: its id in its source.
        level: 0 country, 1 governorate, 2 district …; None when the source does not say.
        parent: the key of the unit above, empty when the source does not say.
        box: south, west, north, east, degrees.
    """

    key: str
    level: int | None
    names: Names
    others: tuple[str, ...]
    parent: str
    box: tuple[float, float, float, float]


class Drawn(msgspec.Struct, frozen=True):
    """A boundary with its shape."""

    boundary: Boundary
    shape: Polygon | MultiPolygon


def read(data: bytes) -> Iterator[Drawn | Reject]:
    """Every feature of a file, numbered from 1.

    Raises:
        Fault: ``boundaries.unreadable`` when it is no such file, ``request.too-large``.
    """
    try:
        collection = msgspec.json.decode(plain(data, MAX_BYTES, "boundaries.unreadable"), type=_Collection)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("boundaries.unreadable", str(error)[:200]) from error
    if collection.type != "FeatureCollection":
        raise Fault("boundaries.unreadable", "It is no FeatureCollection.")
    seen: dict[str, Digest] = {}
    for number, raw in enumerate(collection.features, 1):
        key = ""
        try:
            feature = msgspec.json.decode(raw, type=_Feature)
            said = {name.lower(): _text(value) for name, value in (feature.properties or {}).items()}
            key, level, parent = _known(feature, said)
            if seen.setdefault(key, sha256(raw)) != sha256(raw):
                raise Fault("import.row", "This id stands for something else further up.", field="id")
            yield _drawn(feature, said, key, level, parent)
        except Fault as fault:
            yield Reject(number, key, fault.code, fault.field, fault.detail or fault.advice)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            yield Reject(number, key, "import.row", None, str(error)[:200])


def _known(feature: _Feature, said: dict[str, str]) -> tuple[str, int | None, str]:
    """The key, the level and the unit above."""
    level = next((each for each in reversed(LEVELS) if said.get(f"adm{each}_pcode")), None)
    if level is not None:
        key, parent = said[f"adm{level}_pcode"], said.get(f"adm{level - 1}_pcode", "")
    else:
        key = next((said[name] for name in KEYS if said.get(name)), "" if feature.id is None else str(feature.id))
        parent = said.get("parent", "")
    if not 0 < len(key) <= MAX_KEY or len(parent) > MAX_KEY:
        raise Fault("import.row", "The id is missing or too long.", field="id")
    return key, level, parent


def _drawn(feature: _Feature, said: dict[str, str], key: str, level: int | None, parent: str) -> Drawn:
    column = "name" if level is None else f"adm{level}"
    ar, ckb, en = (names.split(said.get(f"{column}_{each}", "")) for each in ("ar", "ckb", "en"))
    first = names.split(said.get("name", ""))
    spoken = [name for name in first if names.language(name) == "en"]
    shown, others = names.told(ar, ckb, spoken + en, [*first, *names.split(said.get("name_ku_latn", ""))])
    if shown == Names():
        raise Fault("import.row", "It has no name.", field="name")
    shape = _shape(feature.geometry)
    west, south, east, north = shape.bounds
    box = (south, west, north, east)
    boundary = Boundary(key=key, level=level, names=shown, others=others, parent=parent, box=box)
    return Drawn(boundary, _written(shape))


def _shape(geometry: _Read | None) -> Area | Areas:
    """The area.

    Raises:
        Fault: ``place.area`` or ``place.out-of-range``.
    """
    if geometry is None or geometry.type not in ("Polygon", "MultiPolygon"):
        raise Fault("place.area", "It is no area.", field="geometry")
    if geometry.type == "MultiPolygon":
        parts = msgspec.json.decode(geometry.coordinates, type=list[list[list[list[float]]]])
    else:
        parts = [msgspec.json.decode(geometry.coordinates, type=list[list[list[float]]])]
    rings = [ring for part in parts for ring in part]
    if not parts or not all(parts) or sum(map(len, rings)) > MAX_POSITIONS:
        raise Fault("place.area", f"An area has an outline, and at most {MAX_POSITIONS} positions.", field="geometry")
    for ring in rings:
        _check(ring)
    areas = [Area([at[:2] for at in part[0]], [[at[:2] for at in hole] for hole in part[1:]]) for part in parts]
    return _mended(areas[0] if len(areas) == 1 else Areas(areas))


def _check(ring: list[list[float]]) -> None:
    if len(ring) < 4 or ring[0] != ring[-1]:
        raise Fault("place.area", "A ring has four positions at least, and ends where it begins.", field="geometry")
    for at in ring:
        if not 2 <= len(at) <= 3:
            raise Fault("place.area", "A position is longitude and latitude.", field="geometry")
        lon, lat = at[:2]
        if not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
            raise Fault("place.out-of-range", f"latitude {lat}, longitude {lon}", field="geometry")


def _mended(shape: Area | Areas) -> Area | Areas:
    if not shape.is_valid:
        if _tangled(shape):
            raise Fault("place.area", field="geometry")
        whole = shapely.make_valid(shape)
        parts = [part for part in getattr(whole, "geoms", [whole]) if isinstance(part, Area | Areas)]
        mended = shapely.union_all(parts)
        if not isinstance(mended, Area | Areas) or not abs(mended.area - shape.area) <= MENDED * mended.area:
            raise Fault("place.area", field="geometry")
        shape = mended
    if not shape.area > 0:
        raise Fault("place.area", field="geometry")
    return shape


def _tangled(shape: Area | Areas) -> bool:
    """Whether edges cross more often than rounding explains: `make_valid` takes time and memory for every crossing."""
    edges = [
        shapely.LineString(ends)
        for area in getattr(shape, "geoms", [shape])
        for ring in (area.exterior, *area.interiors)
        for ends in pairwise(ring.coords)
    ]
    tree, crossings = shapely.STRtree(edges), 0
    for start in range(0, len(edges), EDGES_AT_ONCE):
        some = edges[start : start + EDGES_AT_ONCE]
        meeting = tree.query(some, predicate="intersects").shape[1]
        crossings += meeting - 3 * len(some)  # each meets itself and its two neighbours
        if crossings > MAX_CROSSINGS:
            return True
    return False


def _written(shape: Area | Areas) -> Polygon | MultiPolygon:
    if isinstance(shape, Areas):
        return MultiPolygon([_rings(part) for part in shape.geoms])
    return Polygon(_rings(shape))


def _rings(area: Area) -> list[Ring]:
    return [[(x, y) for x, y, *_ in ring.coords] for ring in (area.exterior, *area.interiors)]


def _text(value: object) -> str:
    """A property as text; what is no text or number is none of ours."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
