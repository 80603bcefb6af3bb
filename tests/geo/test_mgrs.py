"""MGRS and degrees as officers type them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyproj import Geod

from tansiq.geo import mgrs
from tansiq.geo.place import Point
from tests.refusals import refused

GEOD = Geod(ellps="WGS84")
lats = st.floats(0, 84) | st.floats(-80, -1e-5)
"""Less than a metre south of the equator the library counts over the last northing; no room stands there."""
lons = st.floats(-180, 180, exclude_max=True)
DIGITS = {"arabic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}


def distance_m(lat: float, lon: float, point: Point) -> float:
    there_lon, there_lat = point.coordinates
    return float(GEOD.inv(lon, lat, there_lon, there_lat)[2])


@given(lats, lons, st.integers(1, 5))
@example(35.81, 43.58, 5)
@example(60.5, 5.9, 5)  # Norway's widened zone
@example(72.5, 8.999, 3)  # Svalbard's
@example(-80.0, -180.0, 5)
@example(83.999, 179.999, 2)
@example(0.0, 0.0, 5)
@example(40.0, 48.0, 1)  # the edge of two zones and two bands
def test_a_grid_reference_leads_back_to_within_its_own_cell(lat: float, lon: float, digits: int) -> None:
    """A reference names a cell's south-western corner: the position is less than a diagonal away (and 0.1 m of rounding)."""
    text = mgrs.from_position(lat, lon, digits)
    assert distance_m(lat, lon, mgrs.parse(text)) <= 10 ** (5 - digits) * 2**0.5 * 1.01 + 0.2


@given(lats, lons, st.sampled_from(sorted(DIGITS)), st.sampled_from(["", " ", "  ", " ", " "]))
def test_any_digits_and_any_spacing_mean_the_same_place(lat: float, lon: float, script: str, gap: str) -> None:
    text = mgrs.from_position(lat, lon)
    written = gap.join(text.split()).translate(str.maketrans("0123456789", DIGITS[script]))
    assert mgrs.parse(f" {written.lower()} ") == mgrs.parse(text)


@given(lats, lons)
def test_a_reference_is_spaced_for_reading(lat: float, lon: float) -> None:
    zone, square, east, north = mgrs.from_position(lat, lon, 4).split(" ")
    assert (len(square), len(east), len(north)) == (2, 4, 4)
    assert zone[:-1].isdigit()


@pytest.mark.parametrize("lat", [84.1, 90, -80.1, -90])
def test_beyond_the_grids_band_there_is_no_reference(lat: float) -> None:
    assert mgrs.from_position(lat, 43) == ""


@given(st.floats(-90, 90), st.floats(-180, 180), st.sampled_from([" ", ", ", "،", " ; ", ",", "°, "]))
def test_degrees_are_read_as_latitude_then_longitude(lat: float, lon: float, between: str) -> None:
    point = mgrs.parse(f"{lat:.6f}{between}{lon:.6f}")
    assert point.coordinates == (float(f"{lon:.6f}"), float(f"{lat:.6f}"))


@given(st.floats(-90, 90), st.floats(-180, 180), st.sampled_from(sorted(DIGITS)))
def test_degrees_in_arabic_and_persian_digits_mean_the_same_place(lat: float, lon: float, script: str) -> None:
    plain = f"{lat:.5f} {lon:.5f}"
    written = plain.translate(str.maketrans("0123456789.", DIGITS[script] + "٫"))
    assert mgrs.parse(written) == mgrs.parse(plain)


@pytest.mark.parametrize(
    ("text", "lon", "lat"),
    [
        ("35.77 43.58", 43.58, 35.77),
        ("٣٥٫٧٧، ٤٣٫٥٨", 43.58, 35.77),
        ("35.77°,43.58°", 43.58, 35.77),
        ("-35 -43", -43.0, -35.0),
        ("+35.5; 43", 43.0, 35.5),
    ],
)
def test_what_an_officer_types_is_read(text: str, lon: float, lat: float) -> None:
    assert mgrs.parse(text).coordinates == (lon, lat)


@pytest.mark.parametrize("text", ["91 43", "-90.001 43", "35 180.1", "35 -181", "90.0000001 0", "٩١ ٤٣"])
def test_degrees_that_lie_nowhere_are_out_of_range(text: str) -> None:
    with refused("place.out-of-range", "place"):
        mgrs.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Makhmur",
        "مخمور",
        "38S",
        "38S LD",
        "38S LD 7",
        "38S LD 715 58",  # an odd number of digits
        "38S LD 123456 123456",  # finer than a metre
        "38I LD 71 58",  # I and O are in no band
        "38O LD 71 58",
        "38S LI 71 58",
        "38S ZZ 71 58",  # a square that the zone has not
        "38S LW 71 58",
        "0S LD 71 58",
        "61S LD 71 58",
        "99X AA 1 1",
        "38X LD 71 58",  # read as another band's square it would lie 4 000 km away
        "31X AA 11 11",
        "32X LD 11 11",  # a zone that does not exist so far north
        "35.77",
        "35.77 43.58 12",
        "35,77 43,58",
        "N35.77 E43.58",
        "1e1 43",
        "nan nan",
        "inf 43",
        "38S LD 71 58 DROP TABLE",
    ],
)
def test_what_is_no_place_is_unreadable(text: str) -> None:
    with refused("place.unreadable", "place"):
        mgrs.parse(text)


def test_a_square_of_another_band_is_refused_even_where_warnings_are_only_printed(
    recwarn: pytest.WarningsRecorder,
) -> None:
    """The library warns and gives a place in another band; a node prints warnings, it does not fail on them."""
    for text in ("31X AA 11 11", "38T LD 71 58", "38R LD 71 58"):
        with refused("place.unreadable"):
            mgrs.parse(text)


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,2}[A-Z]{3}[0-9]{0,10}", fullmatch=True))
def test_whatever_is_typed_gives_a_place_on_earth_or_a_refusal(text: str) -> None:
    try:
        lon, lat = mgrs.parse(text).coordinates
    except mgrs.Fault as fault:
        assert fault.code in ("place.unreadable", "place.out-of-range")  # noqa: PT017 - either outcome is right
    else:
        assert -180 <= lon <= 180
        assert -90 <= lat <= 90
