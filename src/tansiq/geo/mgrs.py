"""MGRS and degrees as officers type them: any digits, any spacing."""

from __future__ import annotations

import re
from functools import cache

import mgrs as _mgrs

from tansiq.errors import Fault
from tansiq.geo.place import Point, check_geometry

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
_GRID = re.compile(r"^(\d{1,2}[C-HJ-NP-X])([A-HJ-NP-Z]{2})(\d{2,10})$")
_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_DEGREES = re.compile(r"^([+-]?\d{1,3}(?:\.\d+)?)°?\s*[,،;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?$")


@cache
def _converter() -> _mgrs.MGRS:
    return _mgrs.MGRS()


def from_position(lat: float, lon: float, digits: int = 5) -> str:
    """The grid reference of a position, spaced for reading (``38S LD 71234 58123``); empty outside MGRS's band.

    Args:
        digits: per axis; 5 is a metre, 4 ten metres, 0 the square of a hundred kilometres.
    """
    if not -80 <= lat <= 84:
        return ""
    text: str = _converter().toMGRS(lat, lon, MGRSPrecision=digits)
    cut = len(text) - 2 * digits
    zone, square, rest = text[: cut - 2], text[cut - 2 : cut], text[cut:]
    return f"{zone} {square} {rest[:digits]} {rest[digits:]}".rstrip()


def parse(text: str) -> Point:
    """A position from MGRS (``38S LD 71 58``) or from degrees ``lat, lon`` (``35.77 43.58``), in Latin, Arabic or Persian digits.

    Raises:
        Fault: ``place.unreadable``, or ``place.out-of-range`` when it reads well but lies nowhere.
    """
    plain = text.translate(_DIGITS).strip().upper()
    degrees = _DEGREES.match(plain)
    if degrees:
        lat, lon = float(degrees[1]), float(degrees[2])
        point = Point((lon, lat))
        check_geometry(point, "place")
        return point
    grid = _GRID.match(re.sub(r"\s+", "", plain))
    if not grid or len(grid[3]) % 2:
        raise Fault("place.unreadable", field="place")
    try:
        lat, lon = _converter().toLatLon(grid[0])
    except Exception as error:  # the library raises a bare Exception for squares that its zone has not
        raise Fault("place.unreadable", field="place") from error
    if not _in_band(lat, grid[1][-1], len(grid[3]) // 2):
        raise Fault("place.unreadable", field="place")
    return Point((round(lon, 6), round(lat, 6)))


def _in_band(lat: float, band: str, digits: int) -> bool:
    """Whether a cell's corner lies in its latitude band, or less than a cell below it.

    The squares' letters come again every 2 000 km: one that its band has not would be read as a place far away.
    """
    south = _BANDS.index(band) * 8 - 80
    cell_deg: float = 10 ** (5 - digits) / 110_000
    return south - 2 * cell_deg <= lat <= south + (12 if band == "X" else 8) + cell_deg
