"""GeoJSON as it may be served: one feature collection, in degrees, within limits."""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import shapely

from tansiq.errors import Fault

MAX_BYTES = 64 * 1024 * 1024
MAX_FEATURES = 100_000


class _Feature(msgspec.Struct):
    type: Literal["Feature"]
    geometry: msgspec.Raw


class _Collection(msgspec.Struct):
    type: Literal["FeatureCollection"]
    features: list[_Feature]


def check(data: bytes) -> int:
    """Look whether bytes are features that a map can draw.

    Returns:
        How many features there are.

    Raises:
        Fault: ``layer.too-large`` or ``layer.unreadable``.
    """
    if len(data) > MAX_BYTES:
        raise Fault("layer.too-large", f"GeoJSON of more than {MAX_BYTES // 2**20} MiB: make PMTiles of it.")
    try:
        found = msgspec.json.decode(data, type=_Collection)
        if len(found.features) > MAX_FEATURES:
            raise Fault("layer.too-large", f"More than {MAX_FEATURES} features: make PMTiles of it.")
        shapes = [bytes(each.geometry).decode() for each in found.features if bytes(each.geometry) != b"null"]
        bounds = shapely.total_bounds(shapely.from_geojson(shapes)) if shapes else ()
    except (msgspec.MsgspecError, ValueError, RecursionError, shapely.GEOSException) as error:
        raise Fault("layer.unreadable", f"This is no GeoJSON feature collection: {str(error)[:120]}") from error
    if len(bounds):
        in_degrees(*(float(edge) for edge in bounds))
    return len(found.features)


def in_degrees(west: float, south: float, east: float, north: float) -> None:
    """Look whether a box lies on the earth; an empty one (no shapes) does.

    Raises:
        Fault: ``layer.unreadable``: metres taken for degrees would stand somewhere else, or nowhere.
    """
    if any(map(math.isnan, (west, south, east, north))):
        return
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise Fault("layer.unreadable", "Its coordinates are no degrees: save it in WGS 84 (EPSG:4326).")
