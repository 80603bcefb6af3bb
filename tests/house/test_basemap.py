"""The committed basemap: whole, small, inside its box, credited, and with names that an Arabic reader would write.

Goal: a basemap made anew from newer packages cannot bring a town in the wrong place or a Persian ی into an Arabic name.
"""

from __future__ import annotations

import json
import unicodedata
from importlib import resources
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

import pytest
import shapely

FOLDER = Path(str(resources.files("tansiq.web") / "static" / "basemap"))
LAYERS = ("countries", "governorates", "places")
BOX = shapely.box(38.0, 28.5, 49.5, 38.5)
MAX_BYTES = 400_000
ARABIC = set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ")
KURDISH = set("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆێی ")
WRITTEN = (
    "بغداد الموصل أربيل كركوك مخمور خانقين السليمانية دهوك تكريت بعقوبة سنجار تلعفر الحويجة طوزخورماتو كلار جلولاء الكوير"
    " ديبكة القيارة الشرقاط البصرة النجف كربلاء الرمادي الفلوجة سامراء بيجي داقوق دبس كفري حلبجة زاخو عقرة السعدية"
    " المقدادية مندلي القائم حديثة ربيعة الحمدانية"
)
TOWNS = WRITTEN.split()


def features(layer: str) -> list[dict[str, Any]]:
    collection = json.loads((FOLDER / f"{layer}.geojson").read_bytes())
    assert collection["type"] == "FeatureCollection"
    held: list[dict[str, Any]] = collection["features"]
    return held


def named(layer: str) -> list[dict[str, str]]:
    return [feature["properties"]["names"] for feature in features(layer)]


def distance_km(lon: float, lat: float, place: dict[str, Any]) -> float:
    x, y = place["geometry"]["coordinates"]
    return hypot((x - lon) * cos(radians(lat)), y - lat) * 111.2


def town(arabic: str) -> dict[str, Any]:
    (found,) = [
        place
        for place in features("places")
        if place["properties"]["kind"] == "place" and place["properties"]["names"]["ar"] == arabic
    ]
    return found


def test_the_whole_basemap_is_small() -> None:
    names = {path.name for path in FOLDER.iterdir()}
    assert names == {"countries.geojson", "governorates.geojson", "places.geojson", "attribution.json"}
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MAX_BYTES


@pytest.mark.parametrize("layer", LAYERS)
def test_every_shape_is_valid_and_inside_the_box(layer: str) -> None:
    held = features(layer)
    assert held
    for feature in held:
        shape = shapely.from_geojson(json.dumps(feature["geometry"]))
        assert shape.is_valid, feature["properties"]
        assert not shape.is_empty, feature["properties"]
        assert BOX.buffer(1e-6).covers(shape), feature["properties"]


@pytest.mark.parametrize("layer", LAYERS)
def test_coordinates_claim_no_more_than_four_decimals(layer: str) -> None:
    assert all(len(number.partition(".")[2]) <= 4 for number in numbers(features(layer)))


def numbers(held: list[dict[str, Any]]) -> list[str]:
    flat = json.dumps([feature["geometry"]["coordinates"] for feature in held]).translate(str.maketrans("[],", "   "))
    return flat.split()


def test_the_governorates_of_iraq_do_not_overlap() -> None:
    shapes = [shapely.from_geojson(json.dumps(feature["geometry"])) for feature in features("governorates")]
    assert len(shapes) == 18
    assert sum(shape.area for shape in shapes) == pytest.approx(shapely.union_all(shapes).area, rel=1e-6)


def test_the_attribution_names_every_source_and_its_licence() -> None:
    sources = {source["text"]: source["licence"] for source in json.loads((FOLDER / "attribution.json").read_bytes())}
    assert sources["Natural Earth"] == "public domain"
    assert sources["GeoNames, CC BY 4.0"] == "Creative Commons Attribution 4.0"
    assert "Tansiq" in sources


@pytest.mark.parametrize("layer", ["governorates", "places"])
def test_every_place_has_a_name_in_arabic_and_english(layer: str) -> None:
    for names in named(layer):
        assert names.get("ar"), names
        assert names.get("en", "").replace("ü", "u").isascii(), names


@pytest.mark.parametrize("layer", ["governorates", "places"])
def test_arabic_names_have_arabic_letters_only(layer: str) -> None:
    wrong = {names["ar"] for names in named(layer) if not set(names["ar"]) <= ARABIC}
    assert not wrong


@pytest.mark.parametrize("layer", ["governorates", "places"])
def test_sorani_names_have_sorani_letters_only(layer: str) -> None:
    wrong = {names["ckb"] for names in named(layer) if "ckb" in names and not set(names["ckb"]) <= KURDISH}
    assert not wrong


@pytest.mark.parametrize("layer", ["governorates", "places"])
def test_names_are_composed_and_hold_no_private_or_invisible_characters(layer: str) -> None:
    for names in named(layer):
        for word in names.values():
            assert word == unicodedata.normalize("NFC", word.strip())
            assert not any(unicodedata.category(character) in {"Co", "Cn", "Cc", "Cf", "Cs"} for character in word), (
                word
            )


def test_no_town_stands_twice() -> None:
    towns = [place for place in features("places") if place["properties"]["kind"] == "place"]
    for language in ("ar", "en"):
        words = [place["properties"]["names"][language] for place in towns]
        assert len(words) == len(set(words))


@pytest.mark.parametrize("arabic", TOWNS)
def test_a_town_that_matters_is_there(arabic: str) -> None:
    assert town(arabic)["properties"]["rank"] <= 2


@pytest.mark.parametrize(
    ("arabic", "lat", "lon"),
    [
        ("مخمور", 35.77, 43.58),
        ("الكوير", 36.05, 43.49),
        ("خانقين", 34.35, 45.39),
        ("كركوك", 35.47, 44.39),
        ("أربيل", 36.19, 44.01),
        ("الموصل", 36.34, 43.13),
    ],
)
def test_a_town_stands_where_it_is(arabic: str, lat: float, lon: float) -> None:
    assert distance_km(lon, lat, town(arabic)) < 5.0
