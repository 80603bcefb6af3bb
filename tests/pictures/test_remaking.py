"""A photograph made anew: nothing of the file but its pixels, small enough for a bad line; and no file that stops the node."""

from __future__ import annotations

import io
import os
import sys
import zlib

import pytest
from PIL import Image

from tansiq.kinds.attachment import MAX_BYTES
from tansiq.pictures.jpeg import Size
from tansiq.pictures.remaking import MAX_FILE_BYTES, MAX_MADE_BYTES, Remaker
from tests.pictures import samples
from tests.refusals import refused


def _looked(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_nothing_that_a_camera_tells_is_left() -> None:
    file = samples.from_a_camera()
    assert file.count(samples.CANARY) > 3, "or this would prove nothing"
    made = Remaker()(file)
    assert samples.CANARY not in made.data
    image = _looked(made.data)
    assert (dict(image.getexif()), image.info.keys() & {"exif", "icc_profile", "comment", "xmp"}) == ({}, set())


def test_it_stands_upright() -> None:
    assert Remaker()(samples.from_a_camera(640, 480)).size == Size(480, 640)


def test_a_large_photograph_full_of_detail_is_made_small_enough() -> None:
    noise = Image.frombytes("RGB", (3000, 2000), os.urandom(3000 * 2000 * 3))
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=90)
    made = Remaker()(out.getvalue())
    assert len(made.data) <= MAX_MADE_BYTES < MAX_BYTES
    assert made.size.width >= 480


def test_what_is_transparent_is_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert _looked(Remaker()(out.getvalue()).data).getpixel((10, 10)) == (255, 255, 255)


def _bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it has so many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)

    header = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(9000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("width", "height"), [(100_000, 100_000), (8_000, 8_000)])
def test_a_file_that_says_it_is_enormous_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    with refused("picture.too-large"):
        Remaker()(_bomb(width, height))


def test_a_file_with_too_many_bytes_is_refused_unread() -> None:
    with refused("picture.too-large"):
        Remaker(["/nobody/runs/this"])(bytes(MAX_FILE_BYTES + 1))


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"not a picture",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        samples.photograph(form="GIF"),
        samples.photograph(form="TIFF"),
        samples.photograph()[:-400],
        samples.moving("PNG"),
        samples.moving("WEBP"),
        _bomb(3_000, 3_000),
    ],
    ids=["empty", "words", "postscript", "gif", "tiff", "cut short", "moving png", "moving webp", "hollow"],
)
def test_what_is_no_photograph_is_refused_by_name(file: bytes) -> None:
    with refused("picture.unreadable"):
        Remaker()(file)


@pytest.mark.parametrize(
    "does",
    ["import time; time.sleep(60)", "import os; os.abort()", "print('not a picture')", "x = bytearray(1 << 40)"],
    ids=["hangs", "crashes", "lies", "swells"],
)
def test_a_process_that_goes_wrong_ends_alone(does: str) -> None:
    broken = Remaker([sys.executable, "-c", does], lasts_s=1.0)
    with refused("picture.unreadable"):
        broken(samples.photograph())
    with refused("picture.unreadable"):
        broken(samples.photograph())  # the turn was given back
