"""What counts as a plain picture: that which is made anew, and nothing that could carry words or hurt a browser."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.pictures import child, jpeg
from tansiq.pictures.jpeg import Size, measure
from tests.pictures import samples
from tests.refusals import refused


def _with(segment: bytes, data: bytes | None = None) -> bytes:
    """A plain picture with a further segment behind its beginning."""
    data = samples.plain() if data is None else data
    return data[:2] + segment + data[2:]


def test_what_is_made_anew_is_plain_whether_grey_or_in_colour() -> None:
    assert measure(samples.plain()) == Size(640, 480)
    assert measure(samples.photograph(30, 20)) == Size(30, 20)
    assert measure(samples.photograph(30, 20, mode="L", progressive=True)) == Size(30, 20)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        samples.photograph(form="PNG"),
        samples.from_a_camera(),
        _with(b"\xff\xfe\x00\x08WORDS."),
        _with(b"\xff\xe1\x00\x0aExif\x00\x00.."),
        _with(b"\xff\xe0\x00\x0bJFIF\x00\x01\x01\x00\x00"),
        _with(b"\xff\xe0\x00\x13JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01WOR"),
        _with(b"\xff\xc0\x00\x0b\x08\xff\xff\xff\xff\x01\x01\x11\x00"),
        samples.photograph(jpeg.MAX_EDGE + 1, 1),
        samples.photograph(mode="CMYK"),
        samples.plain() + b"WORDS",
        samples.plain() + samples.plain(),
        samples.plain()[:-2],
    ],
)
def test_whatever_else_is_refused(data: bytes) -> None:
    with refused("picture.unreadable"):
        measure(data)


@given(st.integers(0, len(samples.plain()) - 1))
def test_a_picture_cut_short_anywhere_is_refused(at: int) -> None:
    with refused("picture.unreadable"):
        measure(samples.plain()[:at])


@given(st.integers(0, len(samples.plain()) - 1), st.integers(0, 255))
def test_one_changed_byte_makes_nothing_but_a_refusal_or_a_picture(at: int, byte: int) -> None:
    data = samples.plain()
    size = Size(1, 1)
    with suppress(Fault):
        size = measure(data[:at] + bytes([byte]) + data[at + 1 :])
    assert 0 < size.width <= jpeg.MAX_EDGE
    assert 0 < size.height <= jpeg.MAX_EDGE


@given(st.binary(max_size=40))
def test_bytes_that_stand_where_a_segment_stands_bring_no_words_through(inside: bytes) -> None:
    for kind in range(0xE0, 0x100):  # APP0 to APP15, reserved, comment
        data = _with(bytes([0xFF, kind]) + (len(inside) + 2).to_bytes(2) + inside)
        with refused("picture.unreadable"):
            measure(data)


def test_the_child_makes_nothing_that_is_not_plain() -> None:
    for form in ("JPEG", "PNG", "WEBP"):
        code, made = child.answer(samples.photograph(form=form))
        assert code == 0
        assert measure(made) == Size(640, 480)
