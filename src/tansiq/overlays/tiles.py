"""What a PMTiles archive says of itself: the header and the metadata, never a tile.

Source: PMTiles version 3 specification (Protomaps).
"""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from tansiq.errors import Fault

HEADER_BYTES = 127
MAX_METADATA_BYTES = 4 * 1024 * 1024
MAX_PARTS = 100
_VECTOR, _RASTER = 1, frozenset({2, 3, 4, 5})
_NONE, _GZIP = 1, 2


class Tiles(NamedTuple):
    """What there is in an archive.

    Args:
        vector: whether its tiles hold features; else pictures.
        parts: the names of the layers inside vector tiles.
    """

    vector: bool
    parts: tuple[str, ...]


class _Part(msgspec.Struct):
    id: str


class _Metadata(msgspec.Struct):
    vector_layers: list[_Part] = []


def look(path: Path) -> Tiles:
    """Read an archive's header.

    Raises:
        Fault: ``layer.unreadable`` when it is no PMTiles archive of version 3, or its metadata cannot be read.
    """
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
        if len(header) < HEADER_BYTES or header[:7] != b"PMTiles" or header[7] != 3:
            raise Fault("layer.unreadable", "This is no PMTiles archive of version 3.")
        compression, tile_type = header[97], header[99]
        if tile_type not in _RASTER and tile_type != _VECTOR:
            raise Fault("layer.unreadable", "Tiles of this type cannot be shown; MVT, PNG, JPEG, WebP and AVIF can.")
        if tile_type in _RASTER:
            return Tiles(False, ())
        metadata = _metadata(file, header, compression)
    return Tiles(True, tuple(part.id for part in metadata.vector_layers[:MAX_PARTS]))


def _metadata(file: BinaryIO, header: bytes, compression: int) -> _Metadata:
    offset, length = (int.from_bytes(header[at : at + 8], "little") for at in (24, 32))
    if length > MAX_METADATA_BYTES:
        raise Fault("layer.unreadable", "Its metadata are too long.")
    try:
        file.seek(offset)
        data = file.read(length)
        if compression == _GZIP:
            data = _unpacked(data)
        elif compression != _NONE:
            raise Fault("layer.unreadable", "Its metadata are packed in a way that is not read here; gzip is.")
        return msgspec.json.decode(data or b"{}", type=_Metadata)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError, OSError, EOFError, zlib.error) as error:
        raise Fault("layer.unreadable", "Its metadata are damaged.") from error


def _unpacked(data: bytes) -> bytes:
    """At most so much: a small file may unpack into a very large one."""
    reader = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    unpacked = reader.decompress(data, MAX_METADATA_BYTES)
    if reader.unconsumed_tail:
        raise gzip.BadGzipFile("too long")
    return unpacked
