"""The page's sums (grid references, lines, areas) against PROJ and GeoTrans: run in Node, as they stand in frontend/src."""

from __future__ import annotations

import json
import random
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import mgrs
import pytest
from playwright._impl._driver import compute_driver_executable
from pyproj import Geod, Transformer

LIB = Path(__file__).resolve().parents[2] / "frontend" / "src"
EARTH = Geod(ellps="WGS84")
Position = tuple[float, float]


def run(module: str, expression: str, given: object) -> Any:
    """What an expression over ``m`` (the module) gives for ``given``. Node strips the types; Playwright brings a Node."""
    source = (
        f"const m = await import({json.dumps((LIB / module).as_uri())});"
        " const given = JSON.parse(await new Response(process.stdin).text());"
        f" console.log(JSON.stringify({expression}));"
    )
    done = subprocess.run(
        [str(compute_driver_executable()[0]), "--no-warnings", "--input-type=module", "--eval", source],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def somewhere(count: int, south: float = -79.0, north: float = 55.0) -> list[Position]:
    """Places all over the world below Norway, whose zones are not the plain ones."""
    chance = random.Random(4)
    return [(chance.uniform(-180, 180), chance.uniform(south, north)) for _ in range(count)]


IRAQ = [(43.58, 35.77), (44.01, 36.19), (47.999, 30.5), (48.001, 30.5), (42.0, 37.3), (41.99, 33.0), (45.0, 32.0)]


def test_eastings_and_northings_are_projs_within_a_millimetre() -> None:
    places = [*IRAQ, *somewhere(300)]
    ours = run("lib/utm.ts", "given.map((at) => [m.zoneOf(at[0]), ...m.forward(at, m.zoneOf(at[0]))])", places)
    for (lon, lat), (zone, easting, northing) in zip(places, ours, strict=True):
        wanted = Transformer.from_crs(4326, 32600 + zone, always_xy=True).transform(lon, lat)
        assert (easting, northing) == (pytest.approx(wanted[0], abs=1e-3), pytest.approx(wanted[1], abs=1e-3))


def test_a_place_comes_back_from_its_metres_also_through_a_neighbours_zone() -> None:
    back = (
        "given.flatMap((at) => [0, 1, -1].map((by) =>"
        " { const z = m.zoneOf(at[0]) + by; return [at, m.backward(...m.forward(at, z), z)]; }))"
    )
    for there, here in run("lib/utm.ts", back, IRAQ):
        assert here == pytest.approx(there, abs=1e-8)


def test_grid_references_are_geotranss_but_for_the_last_metre() -> None:
    """GeoTrans rounds some figures where the page cuts all off: one metre, seldom."""
    places = [*IRAQ, *somewhere(400)]
    theirs = mgrs.MGRS()
    differ = 0
    for (lon, lat), ours in zip(places, run("lib/place.ts", "given.map((at) => m.grid(at, 5))", places), strict=True):
        wanted = theirs.toMGRS(lat, lon, MGRSPrecision=5).lstrip("0")
        plain = ours.replace(" ", "")
        assert plain[:-10] == wanted[:-10]
        apart = [abs(int(plain[i:][:5]) - int(wanted[i:][:5])) for i in (-10, len(plain) - 5)]
        assert max(apart) <= 1
        differ += max(apart)
    assert differ < len(places) / 10


@pytest.mark.parametrize("form", ["mgrs", "degrees", "dms", "utm"])
def test_what_is_written_is_read_again(form: str) -> None:
    places = [*IRAQ, *somewhere(200)]
    texts = run("lib/coordinates.ts", f"given.map((at) => m.written(at, '{form}'))", places)
    for place, text, read in zip(places, texts, run("lib/place.ts", "given.map(m.readPlace)", texts), strict=True):
        assert read is not None, text
        assert read["given"] == form
        assert EARTH.inv(*place, *read["position"])[2] < 3, text


def test_coordinates_in_every_form_as_people_type_them() -> None:
    texts = [
        "٣٨S LE ٧١٥٠٠ ٦٢٤٠٠",
        "38sle7162",
        "38S 371643 3959368",
        "35°46′12″N, 43°34′48″E",
        "43°34'48\"E 35°46'12\"N",
        "۳۵٫۷۷ ۴۳٫۵۸",
    ]
    read = run("lib/place.ts", "given.map(m.readPlace)", texts)
    assert [(each["given"], each["precision_m"]) for each in read] == [
        ("mgrs", 1), ("mgrs", 1000), ("utm", 1), ("dms", 31), ("dms", 31), ("degrees", 1110)
    ]  # fmt: skip
    assert all(EARTH.inv(43.58, 35.77, *each["position"])[2] < 4_000 for each in read)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "38S",
        "38S LZ 71 58",
        "61S LE 71 58",
        "38S LE 7 58",
        "38C LK 71 58",
        "35°61'12\"N 43°34'48\"E",
        "38R 371643 3959368",
        "91 43",
        "N E",
    ],
)
def test_what_is_no_place_is_not_taken_for_one(text: str) -> None:
    assert run("lib/place.ts", "m.readPlace(given)", text) is None


def test_distances_and_bearings_are_projs() -> None:
    pairs = [*pairwise(IRAQ), *pairwise(somewhere(150))]
    for (a, b), ours in zip(pairs, run("lib/geodesy.ts", "given.map(([a, b]) => m.leg(a, b))", pairs), strict=True):
        bearing, _, distance = EARTH.inv(*a, *b)
        assert ours["distance_m"] == pytest.approx(distance, abs=1e-3)
        assert (ours["bearing_deg"] - bearing + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)


def test_where_one_comes_to_is_projs() -> None:
    ways = [
        (at, bearing, metres) for at in IRAQ for bearing, metres in ((0, 10), (41, 60_000), (180, 5), (299.5, 250_000))
    ]
    for (at, bearing, metres), ours in zip(
        ways, run("lib/geodesy.ts", "given.map((w) => m.reach(...w))", ways), strict=True
    ):
        assert ours == pytest.approx(EARTH.fwd(*at, bearing, metres)[:2], abs=1e-9)


def test_areas_are_projs_within_one_in_ten_thousand() -> None:
    rings = [
        [(43, 35), (44, 35), (44, 36), (43, 36)],
        [(43.5, 35.7), (43.51, 35.7), (43.505, 35.71)],
        [(43.5, 35.7), (43.505, 35.71), (43.51, 35.7), (43.5, 35.7)],
        [(40, 30), (48, 30), (46, 37), (41, 36)],
        [(-70, -34), (-70.1, -34), (-70.1, -33.9), (-70, -33.9)],
    ]
    for ring, ours in zip(rings, run("lib/geodesy.ts", "given.map(m.area)", rings), strict=True):
        wanted = abs(EARTH.polygon_area_perimeter(*zip(*ring, strict=True))[0])
        assert ours == pytest.approx(wanted, rel=1e-3 if wanted > 1e9 else 1e-4)
    assert run(
        "lib/geodesy.ts", "[m.area([]), m.area([[43, 35]]), m.area([[43, 35], [44, 36]])]", None
    ) == pytest.approx([0, 0, 0], abs=1e-3)


def test_a_circle_on_the_ground_is_round() -> None:
    ring = run("lib/geodesy.ts", "m.circle(given, 1500)", (43.58, 35.77))
    assert ring[0] == ring[-1]
    assert [EARTH.inv(43.58, 35.77, *at)[2] for at in ring] == pytest.approx([1500] * len(ring), abs=1e-3)
