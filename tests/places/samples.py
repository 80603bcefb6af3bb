"""A small gazetteer and two boundaries, made up round Makhmur."""

from __future__ import annotations

from typing import Any

import msgspec

from tansiq.places.gazetteer import Toponym

HEADER = "wof_id,lat,lon,name,name_en,name_ar,name_ckb,name_ku_latn,placetype,population,is_current"
ROWS = (
    "1,35.77,43.58,Makhmur,,مخمور,مەخموور,Mexmûr,locality,25000,1",
    "2,35.70,43.70,Makhmur,,مخمور,,,county,,1",
    "3,36.19,44.01,Erbil,Arbil,أربيل|اربيل,هەولێر,Hewlêr,locality,1500000,1",
    "4,36.34,43.13,Mosul,,الموصل,مووسڵ,,locality,1700000,1",
    "5,35.90,43.60,Makhmur al-Jadidah,,مخمور الجديدة,,,locality,,1",
    "6,35.80,43.50,Tell Makhmur,,تل مخمور,,,locality,,0",
)


def gazetteer(rows: tuple[str, ...] | list[str] = ROWS) -> bytes:
    """As a CSV file."""
    return "\n".join((HEADER, *rows, "")).encode()


def many(count: int, words: str = "Tell") -> bytes:
    """So many places."""
    return gazetteer([f"{n},35.{n:04d},43.5,{words} {n},,تل {n},,,locality,,1" for n in range(1, count + 1)])


def toponyms(items: list[Any]) -> list[Toponym]:
    """What could be read, and nothing else was there."""
    assert all(isinstance(item, Toponym) for item in items), items
    return items


def square(south: float, west: float, side: float) -> list[list[float]]:
    """A ring."""
    return [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]


def feature(key: str = "IQ01", *rings: list[list[float]], **more: Any) -> dict[str, Any]:
    """A district."""
    said = {"ADM2_EN": f"District {key}", "ADM2_AR": "قضاء", "ADM2_PCODE": key, "ADM1_PCODE": "IQ"}
    shape = {"type": "Polygon", "coordinates": list(rings or (square(35, 43, 1),))}
    return {"type": "Feature", "properties": said, "geometry": shape} | more


def collection(*features: Any) -> bytes:
    """As a GeoJSON file."""
    return msgspec.json.encode({"type": "FeatureCollection", "features": features})
