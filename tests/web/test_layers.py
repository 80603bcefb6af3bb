"""The map's own layers at a desk's door: what is listed, what is served, and that one bad file harms no other."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import shapely
from pyproj import Transformer

from tansiq.overlays import features, folder, geopackage
from tests.web.rooms import Browser, problem, room
from tests.worlds import ARMY

AREA = shapely.box(43.5, 35.7, 43.6, 35.8)


@pytest.fixture(scope="module")
def desk() -> Iterator[Browser]:
    with room() as at:
        yield at


@pytest.fixture
def layers(desk: Browser) -> Path:
    """The folder in which a node looks when nothing is set."""
    made = desk.world[ARMY].folder / "layers"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    return made


def collection(*shapes: Any, **properties: Any) -> bytes:
    drawn = [None if shape is None else json.loads(shapely.to_geojson(shape)) for shape in shapes]
    held = [{"type": "Feature", "geometry": each, "properties": properties} for each in drawn]
    return json.dumps({"type": "FeatureCollection", "features": held}).encode()


def archive(tile_type: int = 1, metadata: bytes = b"", compression: int = 2, tail: bytes = b"tiles") -> bytes:
    """A PMTiles archive as far as its header and metadata go."""
    header = bytearray(127)
    header[:8] = b"PMTiles\x03"
    header[24:40] = (127).to_bytes(8, "little") + len(metadata).to_bytes(8, "little")
    header[97], header[99] = compression, tile_type
    return bytes(header) + metadata + tail


def blob(shape: Any, envelope: int = 0) -> bytes:
    """A geometry as a GeoPackage keeps it."""
    west, south, east, north = shape.bounds
    box = b"".join(map(_double, (west, east, south, north))) if envelope else b""
    return b"GP\x00" + bytes([1 | envelope << 1]) + (4326).to_bytes(4, "little") + box + shapely.to_wkb(shape)


def _double(value: float) -> bytes:
    return struct.pack("<d", value)


def package(path: Path, rows: list[tuple[bytes | None, str]], system: int = 4326, organization: str = "EPSG") -> None:
    with closing(sqlite3.connect(path)) as db:
        db.executescript(
            "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);"
            "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER);"
            'CREATE TABLE "the roads" (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, photo BLOB);'
            "INSERT INTO gpkg_contents VALUES ('the roads', 'features');"
            "INSERT INTO gpkg_geometry_columns VALUES ('the roads', 'geom', 7);"
        )
        db.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (7, ?, ?)", (organization, system))
        db.executemany("INSERT INTO \"the roads\" (geom, name, photo) VALUES (?, ?, x'00')", rows)
        db.commit()


def listed(desk: Browser) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in desk.get("/api/layers")["layers"]}


def test_a_node_without_a_folder_has_no_layers(desk: Browser, layers: Path) -> None:
    layers.rmdir()
    assert desk.get("/api/layers") == {"layers": []}
    assert problem(desk.client.get("/api/layers/roads.geojson"))[1] == "layer.not-found"


def test_layers_of_every_kind_are_listed_by_name(desk: Browser, layers: Path) -> None:
    (layers / "Mosul_roads.geojson").write_bytes(collection(AREA))
    metadata = gzip.compress(json.dumps({"vector_layers": [{"id": "roads"}, {"id": "water", "fields": {}}]}).encode())
    (layers / "iraq.pmtiles").write_bytes(archive(metadata=metadata))
    (layers / "photo.pmtiles").write_bytes(archive(tile_type=2))
    package(layers / "zones.gpkg", [(blob(AREA), "a")])
    (layers / "notes.txt").write_text("no layer")
    (layers / "folder.geojson").mkdir()
    found = listed(desk)
    assert {name: (each["kind"], each["parts"], each["problem"]) for name, each in found.items()} == {
        "Mosul_roads.geojson": ("features", [], None),
        "iraq.pmtiles": ("vector-tiles", ["roads", "water"], None),
        "photo.pmtiles": ("raster-tiles", [], None),
        "zones.gpkg": ("features", [], None),
    }
    assert found["Mosul_roads.geojson"]["title"] == "Mosul roads"
    assert found["photo.pmtiles"]["size_bytes"] == 132


def test_features_are_served_as_they_lie_there_and_once(desk: Browser, layers: Path) -> None:
    data = collection(AREA, None, name="شارع")
    (layers / "طرق.geojson").write_bytes(data)
    first = desk.client.get("/api/layers/طرق.geojson")
    assert (first.status_code, first.content, first.headers["content-type"]) == (200, data, "application/geo+json")
    again = desk.client.get("/api/layers/طرق.geojson", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    (layers / "طرق.geojson").write_bytes(collection())
    changed = desk.client.get("/api/layers/طرق.geojson", headers={"if-none-match": first.headers["etag"]})
    assert changed.json()["features"] == []


def test_tiles_are_served_by_range_and_never_whole(desk: Browser, layers: Path) -> None:
    data = archive(tile_type=2, tail=bytes(range(200)))
    (layers / "photo.pmtiles").write_bytes(data)
    part = desk.client.get("/api/layers/photo.pmtiles", headers={"range": "bytes=127-130"})
    assert (part.status_code, part.content, part.headers["content-range"]) == (
        206,
        data[127:131],
        f"bytes 127-130/{len(data)}",
    )
    over = desk.client.get("/api/layers/photo.pmtiles", headers={"range": "bytes=320-99999"})
    assert (over.status_code, over.content) == (206, data[320:])
    beyond = desk.client.get("/api/layers/photo.pmtiles", headers={"range": f"bytes={len(data)}-{len(data) + 4}"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(data)}")
    assert desk.client.get("/api/layers/photo.pmtiles", headers={"range": "bytes=9-3"}).status_code == 416
    for asked in ("", "bytes=-5", "bytes=1-2,4-5", "lines=1-2"):
        assert problem(desk.client.get("/api/layers/photo.pmtiles", headers={"range": asked}))[1] == "request.malformed"
    assert problem(desk.client.get("/api/layers/photo.pmtiles"))[2] == "Range"


@pytest.mark.parametrize("envelope", [0, 1])
def test_a_geopackage_becomes_geojson_with_plain_attributes(desk: Browser, layers: Path, envelope: int) -> None:
    package(layers / "zones.gpkg", [(blob(AREA, envelope), "منطقة"), (None, "without a shape")])
    (one,) = desk.get("/api/layers/zones.gpkg")["features"]
    assert shapely.from_geojson(json.dumps(one["geometry"])).equals(AREA)
    assert one["properties"] == {"fid": 1, "name": "منطقة", "layer": "the roads"}


def test_another_system_is_turned_into_degrees(desk: Browser, layers: Path) -> None:
    metres = shapely.Point(Transformer.from_crs(4326, 32638, always_xy=True).transform(43.58, 35.77))
    package(layers / "zones.gpkg", [(blob(metres), "a")], system=32638)
    (one,) = desk.get("/api/layers/zones.gpkg")["features"]
    assert one["geometry"]["coordinates"] == pytest.approx([43.58, 35.77], abs=1e-7)


BAD = {
    "cut.geojson": collection(AREA)[:-9],
    "feature.geojson": b'{"type": "Feature", "geometry": null, "properties": {}}',
    "metres.geojson": collection(shapely.Point(371_643, 3_959_368)),
    "shape.geojson": b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point"}}]}',
    "deep.geojson": b'{"type": "FeatureCollection", "features": ' + b"[" * 100_000,
    "short.pmtiles": b"PMTiles\x03",
    "old.pmtiles": archive().replace(b"PMTiles\x03", b"PMTiles\x02"),
    "kind.pmtiles": archive(tile_type=0),
    "packed.pmtiles": archive(metadata=b"not gzip"),
    "brotli.pmtiles": archive(metadata=b"x", compression=3),
    "text.gpkg": b"no database at all",
    "empty.gpkg": b"",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_its_code_and_the_others_show(desk: Browser, layers: Path, name: str) -> None:
    (layers / name).write_bytes(BAD[name])
    (layers / "good.geojson").write_bytes(collection(AREA))
    found = listed(desk)
    assert found[name]["problem"] == "layer.unreadable"
    assert found[name]["detail"]
    assert found["good.geojson"]["problem"] is None
    assert problem(desk.client.get(f"/api/layers/{name}"))[1] == "layer.unreadable"
    assert desk.client.get("/api/layers/good.geojson").status_code == 200


def test_a_geopackage_without_a_known_system_or_with_a_broken_shape_is_refused(desk: Browser, layers: Path) -> None:
    package(layers / "own.gpkg", [(blob(AREA), "a")], organization="NONE")
    package(layers / "shape.gpkg", [(b"GP\x00\x01rubbish", "a")])
    package(layers / "magic.gpkg", [(b"XX", "a")])
    package(layers / "envelope.gpkg", [(b"GP\x00\x0f" + bytes(80), "a")])
    package(layers / "number.gpkg", [(blob(AREA), "a")], system=999_999)
    package(layers / "far.gpkg", [(blob(shapely.Point(371_643, 3_959_368)), "a")])
    assert {name: each["problem"] for name, each in listed(desk).items()} == dict.fromkeys(
        ("envelope.gpkg", "far.gpkg", "magic.gpkg", "number.gpkg", "own.gpkg", "shape.gpkg"), "layer.unreadable"
    )


def test_what_is_too_large_says_so(desk: Browser, layers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(layers / "zones.gpkg", [(blob(AREA), "a"), (blob(AREA), "b")])
    (layers / "roads.geojson").write_bytes(collection(AREA, AREA))
    monkeypatch.setattr(geopackage, "MAX_FEATURES", 1)
    monkeypatch.setattr(features, "MAX_FEATURES", 1)
    assert [each["problem"] for each in listed(desk).values()] == ["layer.too-large"] * 2


def test_a_file_of_too_many_bytes_is_not_read(desk: Browser, layers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(layers / "zones.gpkg", [(blob(AREA), "a")])
    (layers / "roads.geojson").write_bytes(collection(AREA))
    monkeypatch.setattr(folder, "MAX_GEOPACKAGE_BYTES", 10)
    monkeypatch.setattr(features, "MAX_BYTES", 10)
    monkeypatch.setattr(Path, "read_bytes", None)
    assert [each["problem"] for each in listed(desk).values()] == ["layer.too-large"] * 2


def test_a_query_without_end_is_stopped(desk: Browser, layers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(layers / "zones.gpkg", [])
    with closing(sqlite3.connect(layers / "zones.gpkg")) as db:
        db.executescript(
            'DROP TABLE "the roads"; CREATE VIEW "the roads" AS'
            " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i > 0)"
            " SELECT max(i) AS fid, NULL AS geom FROM n;"
        )
    monkeypatch.setattr(geopackage, "MAX_STEPS", 20)
    assert listed(desk)["zones.gpkg"]["problem"] == "layer.unreadable"


def test_only_so_many_files_are_shown(desk: Browser, layers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "MAX_FILES", 2)
    for name in "abc":
        (layers / f"{name}.geojson").write_bytes(collection(AREA))
    assert [each["problem"] for each in listed(desk).values()] == [None, None, "layer.too-many"]
    assert problem(desk.client.get("/api/layers/c.geojson"))[1] == "layer.not-found"


def test_a_file_is_looked_at_again_when_it_has_changed(desk: Browser, layers: Path) -> None:
    (layers / "roads.geojson").write_bytes(b"{")
    assert listed(desk)["roads.geojson"]["problem"] == "layer.unreadable"
    (layers / "roads.geojson").write_bytes(collection(AREA))
    assert listed(desk)["roads.geojson"]["problem"] is None
    (layers / "roads.geojson").unlink()
    assert listed(desk) == {}


@pytest.mark.parametrize(
    "name", ["../node.toml", "..%2Fnode.toml", "%2e%2e/node.toml", "/etc/hostname", "node.toml", "a%00.geojson"]
)
def test_nothing_outside_the_folder_is_served(desk: Browser, layers: Path, name: str) -> None:
    (layers.parent / "secret.geojson").write_bytes(collection(AREA))
    for asked in (name, "../secret.geojson", "..%2fsecret.geojson"):
        answer = desk.client.get(f"/api/layers/{asked}")
        assert answer.status_code in (400, 404), asked


def test_nobody_looks_without_a_session(desk: Browser, layers: Path) -> None:
    (layers / "roads.geojson").write_bytes(collection(AREA))
    stranger = Browser(desk.world, ARMY, desk.client.__class__(desk.client.app, base_url=str(desk.client.base_url)))
    for path in ("/api/layers", "/api/layers/roads.geojson"):
        assert problem(stranger.client.get(path))[1] == "session.needed"


def nested(depth: int, order: bytes = b"\x01", kind: int = 7, beside: bool = False) -> bytes:
    """Collections in collections, the innermost with a point."""
    end = "little" if order == b"\x01" else "big"
    before = shapely.to_wkb(shapely.Point(43.5, 35.7)) if beside else b""
    one = order + kind.to_bytes(4, end) + (2 if beside else 1).to_bytes(4, end) + before
    return b"GP\x00\x01" + (4326).to_bytes(4, "little") + one * depth + shapely.to_wkb(shapely.Point(43.6, 35.8))


@pytest.mark.parametrize("depth", [32, 200_000])
@pytest.mark.parametrize(
    "how",
    [{}, {"order": b"\x00"}, {"kind": 4}, {"kind": 1007}, {"kind": 0x80000007}, {"beside": True}],
    ids=["little", "big", "points", "Z", "EWKB", "beside a point"],
)
def test_geometries_nested_without_end_are_refused_and_end_no_process(
    desk: Browser, layers: Path, depth: int, how: dict[str, Any]
) -> None:
    """Named test: GEOS reads them by recursion; a file of 180 kB ended the node, and again whenever a desk listed the layers."""
    package(layers / "deep.gpkg", [(nested(depth, **how), "a")])
    assert listed(desk)["deep.gpkg"]["problem"] == "layer.unreadable"


@pytest.mark.parametrize("shape", [shapely.Point(43.5, 35.7), shapely.Point(43.5, 35.7, 9), AREA, AREA.exterior])
@pytest.mark.parametrize("order", [0, 1])
def test_shapes_of_every_plain_type_are_drawn_in_either_byte_order(
    desk: Browser, layers: Path, shape: Any, order: int
) -> None:
    for drawn in (shape, shapely.GeometryCollection([shape, shapely.MultiPoint([[43.5, 35.7]]), AREA])):
        data = b"GP\x00\x01" + (4326).to_bytes(4, "little") + shapely.to_wkb(drawn, byte_order=order)
        package(layers / "shape.gpkg", [(data, "a")])
        assert listed(desk)["shape.gpkg"]["problem"] is None
        (layers / "shape.gpkg").unlink()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = NULL",
        "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 1e999",
        "UPDATE gpkg_contents SET table_name = x'ff'; UPDATE gpkg_geometry_columns SET table_name = x'ff'",
    ],
)
def test_a_geopackage_that_describes_its_tables_by_other_types_harms_no_other_layer(
    desk: Browser, layers: Path, change: str
) -> None:
    """Named test: each was an internal error of the whole list."""
    (layers / "good.geojson").write_bytes(collection(AREA))
    package(layers / "odd.gpkg", [(blob(AREA), "a")])
    with closing(sqlite3.connect(layers / "odd.gpkg")) as db:
        db.executescript(change)
    found = listed(desk)
    assert (found["good.geojson"]["problem"], found["odd.gpkg"]["problem"]) == (None, "layer.unreadable")


@pytest.mark.parametrize("metadata", [b'{"zzz":' + b"[" * 5_000 + b"]" * 5_000 + b"}", None])
def test_an_archive_whose_metadata_are_nested_or_lie_nowhere_harms_no_other_layer(
    desk: Browser, layers: Path, metadata: bytes | None
) -> None:
    """Named test: each was an internal error of the whole list."""
    (layers / "good.geojson").write_bytes(collection(AREA))
    data = bytearray(archive(metadata=metadata or b"{}", compression=1))
    if metadata is None:
        data[24:32] = b"\xff" * 8
    (layers / "odd.pmtiles").write_bytes(data)
    found = listed(desk)
    assert (found["good.geojson"]["problem"], found["odd.pmtiles"]["problem"]) == (None, "layer.unreadable")
