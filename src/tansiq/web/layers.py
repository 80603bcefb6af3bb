"""Layers of the operator's own at a desk's door: the same for every desk, for none of it is anybody's record."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.params import FromPath, HeaderParameter

from tansiq.errors import Fault
from tansiq.overlays import folder
from tansiq.overlays.folder import Overlay, Stamp
from tansiq.web.door import SignedIn, TheDoor
from tansiq.web.pacing import A_PIECE

_RANGE = re.compile(r"bytes=(\d{1,15})-(\d{1,15})")
MAX_RANGE_BYTES = 16 * 1024 * 1024
"""A tile has some hundred kilobytes, a leaf of an archive's directory a few hundred."""


class Layers(msgspec.Struct, frozen=True):
    """The operator's own layers, by name."""

    layers: tuple[Overlay, ...]


@get("/api/layers", sync_to_thread=True)
def layers(session: SignedIn, door: TheDoor) -> Layers:
    """The operator's own layers; what cannot be shown says why."""
    return Layers(door.overlays.listed())


@get("/api/layers/{name:str}", sync_to_thread=True, media_type="application/octet-stream", opt=A_PIECE)
def layer(
    session: SignedIn,
    door: TheDoor,
    name: FromPath[str],
    asked: Annotated[str | None, HeaderParameter(name="Range", max_length=64)] = None,
    known: Annotated[str | None, HeaderParameter(name="If-None-Match", max_length=64)] = None,
) -> Response[bytes]:
    """A layer's bytes: of tiles the range that is asked for, of features all, as GeoJSON."""
    overlay, path, stamp = door.overlays.find(name)
    headers = {"etag": _etag(stamp), "cache-control": "private, no-cache"}
    if overlay.kind != "features":
        return _part(path, stamp, asked, headers)
    if known == headers["etag"]:
        return Response(b"", status_code=304, headers=headers)
    return Response(_read(path, stamp), media_type="application/geo+json", headers=headers)


def _part(path: Path, stamp: Stamp, asked: str | None, headers: dict[str, str]) -> Response[bytes]:
    """A range of an archive: it may be larger than memory, so it is never given whole."""
    found = _RANGE.fullmatch(asked or "")
    if found is None:
        raise Fault("request.malformed", "Tiles are read in ranges of bytes.", field="Range")
    first, last = int(found[1]), min(int(found[2]), stamp.size - 1)
    if first >= stamp.size or last < first or last - first >= MAX_RANGE_BYTES:
        return Response(b"", status_code=416, headers=headers | {"content-range": f"bytes */{stamp.size}"})
    with path.open("rb") as file:
        file.seek(first)
        data = file.read(last - first + 1)
    more = {"content-range": f"bytes {first}-{first + len(data) - 1}/{stamp.size}", "accept-ranges": "bytes"}
    return Response(data, status_code=206, media_type="application/octet-stream", headers=headers | more)


def _read(path: Path, stamp: Stamp) -> bytes:
    try:
        return folder.read(path, stamp)
    except OSError as error:
        raise Fault("layer.not-found") from error


def _etag(stamp: Stamp) -> str:
    return f'"{stamp.changed_ns:x}-{stamp.size:x}"'


HANDLERS = [layers, layer]
