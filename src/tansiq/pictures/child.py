"""The process that decodes a photograph and encodes it anew: a file on standard input, a plain JPEG on standard output.

It lives for one picture, with little memory and little time, and holds no key and no store. So a file that makes the library hang,
swell or crash ends this process and nothing else. Nothing of the file is kept but its pixels: they are put into a fresh picture, so
that no EXIF, profile, comment or thumbnail can come along.
"""

from __future__ import annotations

import io
import resource
import sys
import warnings

from PIL import Image, ImageOps, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from tansiq.pictures.remaking import MAX_FILE_BYTES, MAX_MADE_BYTES, MAX_PIXELS, TOO_LARGE, UNREADABLE

MEMORY = 768 * 1024 * 1024
CPU_S = 15
EDGES = (1_600, 1_280, 1_024, 800, 640, 480)
"""The longer side in pixels, as large as it may be: on 1600 one reads a number plate at ten metres."""
QUALITIES = (80, 65, 50)
FORMATS = tuple(plugin.format for plugin in (
    JpegImagePlugin.JpegImageFile, PngImagePlugin.PngImageFile, WebPImagePlugin.WebPImageFile
))  # fmt: skip


class TooLarge(Exception):
    """More pixels than a photograph has."""


def main() -> int:
    """Make one anew; how it ended."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    code, made = answer(sys.stdin.buffer.read(MAX_FILE_BYTES + 1))
    sys.stdout.buffer.write(made)
    return code


def answer(file: bytes) -> tuple[int, bytes]:
    """How it ended, and what was made."""
    with warnings.catch_warnings(action="ignore"):
        try:
            return 0, remade(file)
        except (TooLarge, Image.DecompressionBombError, MemoryError):
            return TOO_LARGE, b""
        except Exception:
            return UNREADABLE, b""  # the library says of bytes that it cannot read what comes to its mind


def remade(data: bytes) -> bytes:
    """The same photograph as a plain JPEG of at most `MAX_MADE_BYTES`.

    Raises:
        TooLarge: by its own word on its size, before anything is decoded; or when it cannot be made so small.
        ValueError: when it moves.
        Exception: whatever the library says of bytes that are none.
    """
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise TooLarge
        # a telephone's JPEG holds further pictures (depth, brightness): these are left behind, as they are not shown one by one
        if image.format in ("PNG", "WEBP") and getattr(image, "is_animated", False):
            raise ValueError("It moves.")
        image.draft("RGB", (EDGES[0], EDGES[0]))  # a large JPEG is decoded at a half, a quarter or an eighth
        turned = ImageOps.exif_transpose(image)
        turned.thumbnail((EDGES[0], EDGES[0]))
        fresh = _opaque(turned)
    for edge in EDGES:
        fresh.thumbnail((edge, edge))
        for quality in QUALITIES:
            out = io.BytesIO()
            fresh.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
            if out.tell() <= MAX_MADE_BYTES:
                return out.getvalue()
    raise TooLarge


def _opaque(image: Image.Image) -> Image.Image:
    """Its pixels alone, on white."""
    seen = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    fresh = Image.new("RGB", seen.size, "white")
    fresh.paste(seen, mask=seen if seen.mode == "RGBA" else None)
    return fresh


if __name__ == "__main__":
    sys.exit(main())
