"""Photographs: as a camera writes them, with all that it tells of, and as the node makes them anew."""

from __future__ import annotations

import io
import random
from functools import cache
from typing import Any

import msgspec
from PIL import Image

from tansiq.ids import RecordId
from tansiq.kinds.draft import Draft, Picture
from tansiq.pictures import child, jpeg
from tansiq.records.content import Status
from tests import worlds

CANARY = b"QUARTZCANARY"
"""What must not be in a picture that was made anew."""


def photograph(
    width: int = 640, height: int = 480, form: str = "JPEG", mode: str = "RGB", seed: int = 1, **more: Any
) -> bytes:
    """A picture of something, told apart by its seed."""
    grain = Image.frombytes("L", (16, 12), random.Random(seed).randbytes(16 * 12))
    image = grain.resize((width, height)).convert(mode)
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()


def from_a_camera(width: int = 640, height: int = 480) -> bytes:
    """With EXIF (position, time, owner, a thumbnail's place), XMP, a profile and a comment; lying on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turned
    exif[0x010E] = CANARY.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (35.0, 48.0, 30.0), 3: "E", 4: (43.0, 34.0, 48.0)})
    exif.get_ifd(0x8769)[0x9003] = "2023:10:22 05:00:00"
    more: dict[str, Any] = {
        "exif": exif,
        "comment": CANARY,
        "icc_profile": CANARY * 20,
        "xmp": b"<x>" + CANARY + b"</x>",
    }
    return photograph(width, height, **more)


def moving(form: str = "PNG") -> bytes:
    """Two pictures, one after the other."""
    out = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    frames[0].save(out, form, save_all=True, append_images=frames[1:])
    return out.getvalue()


@cache
def plain(seed: int = 1) -> bytes:
    """A picture made anew."""
    code, data = child.answer(photograph(seed=seed))
    assert code == 0
    return data


def with_record(label: msgspec.Raw | None = None, seed: int = 1, **change: Any) -> Picture:
    """A picture that is written in one act with its record."""
    return Picture(label=label, body=draft(RecordId(""), worlds.label(), seed, **change).body)


def draft(record: RecordId, label: msgspec.Raw, seed: int = 1, **change: Any) -> Draft:
    """A picture of a record, as a desk would write it."""
    data = plain(seed)
    size = jpeg.measure(data)
    body = {
        "caption": "The crossing, from the east.",
        "width": size.width,
        "height": size.height,
        "data": data,
    } | change
    return Draft(kind="attachment", status=Status.EXERCISE, label=label, body=worlds.raw(body), refs=(record,))
