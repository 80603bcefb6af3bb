"""A GeoPackage's feature tables as GeoJSON.

The file is somebody else's database: it is opened read-only and as it lies there, its own views and triggers are not trusted, and a
query that takes too many steps is stopped. Coordinates in another system than WGS 84 are turned into degrees.

Source: OGC 12-128r18, GeoPackage 1.3, clauses 2.1 (features) and 2.1.3 (the geometries' blob).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError
from shapely.geometry.base import BaseGeometry

from tansiq.errors import Fault
from tansiq.overlays import wkb
from tansiq.overlays.features import in_degrees

MAX_FEATURES = 50_000
MAX_POINTS = 2_000_000
MAX_TABLES = 50
MAX_TEXT = 200
STEPS = 10_000
MAX_STEPS = 50_000
"""So many times ten thousand steps of SQLite's machine: some ten seconds."""
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_WGS84 = 4326


class _Table(NamedTuple):
    name: str
    geometry: str
    system: int


def as_geojson(path: Path) -> bytes:
    """All features of all tables, with their plain attributes and the table's name as ``layer``.

    Raises:
        Fault: ``layer.unreadable`` or ``layer.too-large``.
    """
    try:
        with closing(_open(path)) as db:
            features = list(_features(db))
    except (sqlite3.Error, shapely.GEOSException, ProjError, ValueError, IndexError, UnicodeError) as error:
        raise Fault("layer.unreadable", f"The GeoPackage cannot be read: {str(error)[:120]}") from error
    return msgspec.json.encode({"type": "FeatureCollection", "features": features})


def _open(path: Path) -> sqlite3.Connection:
    # immutable: no lock and no journal is made beside a file that may lie on a read-only disk
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    db.execute("PRAGMA trusted_schema=OFF")
    db.execute("PRAGMA query_only=ON")
    left = [MAX_STEPS]

    def step() -> bool:
        left[0] -= 1
        return left[0] < 0

    db.set_progress_handler(step, STEPS)
    return db


def _features(db: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    tables = _tables(db)
    if not tables:
        raise Fault("layer.unreadable", "The GeoPackage has no table of features.")
    room, points = MAX_FEATURES, MAX_POINTS
    for table in tables:
        turn = _to_degrees(table.system)
        rows = db.execute(f"SELECT * FROM {_quoted(table.name)} LIMIT ?", (room + 1,))
        columns = [column[0] for column in rows.description]
        at = columns.index(table.geometry)
        for row in rows:
            room -= 1
            shape = _shape(row[at])
            points -= 0 if shape is None else int(shapely.get_num_coordinates(shape))
            if room < 0 or points < 0:
                raise Fault(
                    "layer.too-large", f"More than {MAX_FEATURES} features or {MAX_POINTS} corners: make PMTiles of it."
                )
            if shape is None or shape.is_empty:
                continue
            if turn is not None:
                shape = _turned(shape, turn)
            in_degrees(*shape.bounds)
            held = {name: _plain(value) for i, (name, value) in enumerate(zip(columns, row, strict=True)) if i != at}
            yield {
                "type": "Feature",
                "geometry": msgspec.Raw(shapely.to_geojson(shapely.force_2d(shape)).encode()),
                "properties": {name: value for name, value in held.items() if value is not None}
                | {"layer": table.name},
            }


def _tables(db: sqlite3.Connection) -> list[_Table]:
    found = db.execute(
        "SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id FROM gpkg_contents c"
        " JOIN gpkg_geometry_columns g ON g.table_name = c.table_name JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
        " WHERE c.data_type = 'features' ORDER BY c.table_name LIMIT ?",
        (MAX_TABLES + 1,),
    ).fetchall()
    if len(found) > MAX_TABLES:
        raise Fault("layer.too-large", f"More than {MAX_TABLES} tables.")
    for name, column, organization, number in found:
        if not (isinstance(name, str) and isinstance(column, str) and isinstance(number, int)):
            raise Fault(
                "layer.unreadable", "The GeoPackage does not say of a table what it is called, or in which system."
            )
        if str(organization).upper() != "EPSG":
            raise Fault(
                "layer.unreadable",
                f"Table {name[:60]} is in a system without an EPSG number: save it in EPSG:4326.",
            )
    return [_Table(name, column, number) for name, column, _, number in found]


def _to_degrees(system: int) -> Transformer | None:
    if system == _WGS84:
        return None
    return Transformer.from_crs(CRS.from_epsg(system), CRS.from_epsg(_WGS84), always_xy=True)


def _turned(shape: BaseGeometry, turn: Transformer) -> BaseGeometry:
    """A shape in degrees."""

    corners = shapely.get_coordinates(shape)
    return shapely.set_coordinates(
        shapely.force_2d(shape), list(zip(*turn.transform(corners[:, 0], corners[:, 1]), strict=True))
    )


def _shape(blob: object) -> BaseGeometry | None:
    """A geometry out of its blob: magic, version, flags, system, envelope, then WKB."""
    if blob is None:
        return None
    if not isinstance(blob, bytes) or blob[:2] != b"GP":
        raise Fault("layer.unreadable", "A geometry of the GeoPackage is none.")
    envelope = _ENVELOPE_BYTES.get(blob[3] >> 1 & 7)
    if envelope is None:
        raise Fault("layer.unreadable", "A geometry of the GeoPackage has an unknown envelope.")
    wkb.check(blob[8 + envelope :])
    shape: BaseGeometry = shapely.from_wkb(blob[8 + envelope :])
    return shape


def _plain(value: object) -> str | int | float | None:
    """What can stand on a map beside a shape; pictures and the like cannot."""
    if isinstance(value, str):
        return value[:MAX_TEXT]
    return value if isinstance(value, int | float) else None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
