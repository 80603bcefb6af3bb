"""Whether bytes are a plain JPEG: a picture and nothing else.

Every segment is looked at, none is decoded. What a re-made picture consists of is let through; EXIF, comments, profiles,
thumbnails, a second picture behind the first and whatever else could carry words are refused, at the desk that sends and at the
node that shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tansiq.errors import Fault

MAX_EDGE = 4_096
"""Pixels. A browser that decodes a picture of this size needs 64 MB; whoever writes larger ones into a header wants to hurt it."""
_START, _END = b"\xff\xd8", b"\xff\xd9"
_TABLES = frozenset((0xDB, 0xC4, 0xDD))
"""Quantisation, Huffman, restart interval."""
_FRAMES = frozenset((0xC0, 0xC2))
"""Baseline and progressive; no browser needs another."""
_JFIF, _SCAN = 0xE0, 0xDA
_PLAIN_JFIF = re.compile(rb"JFIF\x00\x01.[\x00-\x02].{4}\x00\x00", re.DOTALL)
"""No thumbnail: the last two are its size."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)
"""What ends the coded picture: not a stuffed byte, not a restart."""


@dataclass(frozen=True)
class Size:
    """A picture's size in pixels."""

    width: int
    height: int


def measure(data: bytes) -> Size:
    """The size of a plain JPEG.

    Raises:
        Fault: ``picture.unreadable`` for anything else.
    """
    if not data.startswith(_START):
        raise _refused("It does not begin as a JPEG.")
    size: Size | None = None
    scanned = False
    at = 2
    while data[at : at + 2] != _END:
        kind, inside = _segment(data, at)
        at += 4 + len(inside)
        if kind in _FRAMES and size is None:
            size = _frame(inside)
        elif kind == _SCAN and size is not None:
            scanned = True
            found = _MARKER.search(data, at)
            at = found.start() if found else len(data)
        elif kind not in _TABLES and not (kind == _JFIF and _PLAIN_JFIF.fullmatch(inside)):
            raise _refused("It carries more than a picture.")
    if at + 2 != len(data) or size is None or not scanned:
        raise _refused("It is not whole, or something follows it.")
    return size


def _segment(data: bytes, at: int) -> tuple[int, bytes]:
    """A segment's kind and what is in it."""
    length = int.from_bytes(data[at + 2 : at + 4])
    inside = data[at + 4 : at + 2 + length]
    if data[at : at + 1] != b"\xff" or length < 2 or len(inside) != length - 2:
        raise _refused("It is cut short, or damaged.")
    return data[at + 1], inside


def _frame(inside: bytes) -> Size:
    height, width = int.from_bytes(inside[1:3]), int.from_bytes(inside[3:5])
    grey_or_colour = len(inside) in (9, 15) and inside[5] * 3 + 6 == len(inside)
    if inside[:1] != b"\x08" or not grey_or_colour or not (0 < width <= MAX_EDGE and 0 < height <= MAX_EDGE):
        raise _refused("Its size or its colours are none that are shown here.")
    return Size(width, height)


def _refused(why: str) -> Fault:
    return Fault("picture.unreadable", why)
