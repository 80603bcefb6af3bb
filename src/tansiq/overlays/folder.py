"""The folder of layers: what is in it, whether it can be shown, and its bytes."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from tansiq.errors import Fault
from tansiq.overlays import features, geopackage, tiles

MAX_FILES = 64
MAX_GEOPACKAGE_BYTES = 512 * 1024 * 1024
SUFFIXES = (".pmtiles", ".geojson", ".json", ".gpkg")


class Overlay(msgspec.Struct, frozen=True):
    """A layer of the operator's own.

    Args:
        name: the file's name; the layer is asked for by it.
        title: the same for people, without its ending.
        kind: what the page draws it as.
        parts: the layers inside vector tiles.
        size_bytes: how large the file is.
        problem: the code of what is wrong with it; null: it can be shown.
        detail: what exactly is wrong.
    """

    name: str
    title: str
    kind: Literal["vector-tiles", "raster-tiles", "features"]
    parts: tuple[str, ...]
    size_bytes: int
    problem: str | None = None
    detail: str = ""


class Stamp(NamedTuple):
    """A file as it was looked at: when this changes, it is looked at again."""

    changed_ns: int
    size: int


class Folder:
    """The layers of one folder; without one there are none.

    What was found out about a file is kept in memory until the file changes.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._known: dict[str, tuple[Stamp, Overlay]] = {}
        self._lock = threading.Lock()

    def listed(self) -> tuple[Overlay, ...]:
        """All layers by name, those that cannot be shown too. A folder that is not there has none."""
        with self._lock:
            self._known = {path.name: self._look(path, i) for i, path in enumerate(self._files())}
            return tuple(overlay for _, overlay in self._known.values())

    def find(self, name: str) -> tuple[Overlay, Path, Stamp]:
        """A layer that can be shown, its file, and how the file is now.

        Raises:
            Fault: ``layer.not-found``, or what is wrong with it.
        """
        path = next((each for each in self._files()[:MAX_FILES] if each.name == name), None)
        if path is None:
            raise Fault("layer.not-found")
        with self._lock:
            stamp, overlay = self._known[name] = self._look(path, 0)
        if overlay.problem is not None:
            raise Fault(overlay.problem, overlay.detail)
        return overlay, path, stamp

    def _files(self) -> list[Path]:
        if self._folder is None or not self._folder.is_dir():
            return []
        return sorted(path for path in self._folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())

    def _look(self, path: Path, number: int) -> tuple[Stamp, Overlay]:
        stamp = stamp_of(path)
        held = self._known.get(path.name)
        if held is not None and held[0] == stamp and number < MAX_FILES:
            return held
        kind: Literal["vector-tiles", "raster-tiles", "features"] = "features"
        parts: tuple[str, ...] = ()
        problem: Fault | None = None
        try:
            if number >= MAX_FILES:
                raise Fault("layer.too-many", f"Only the first {MAX_FILES} files of the folder are shown.")
            if path.suffix.lower() == ".pmtiles":
                kind = "vector-tiles"
                vector, parts = tiles.look(path)
                kind = "vector-tiles" if vector else "raster-tiles"
            else:
                read(path, stamp)
        except Fault as fault:
            problem = fault
        except OSError as error:
            problem = Fault("layer.unreadable", f"The file cannot be opened: {error.strerror}")
        title = path.stem.replace("_", " ")
        code, detail = (problem.code, problem.detail) if problem else (None, "")
        return stamp, Overlay(path.name, title, kind, parts, stamp.size, code, detail)


def stamp_of(path: Path) -> Stamp:
    """How a file is now; one that is gone has no time and no size."""
    try:
        stat = path.stat()
    except OSError:
        return Stamp(0, 0)
    return Stamp(stat.st_mtime_ns, stat.st_size)


def read(path: Path, stamp: Stamp) -> bytes:
    """A layer of features as GeoJSON.

    Raises:
        Fault: ``layer.unreadable`` or ``layer.too-large``.
        OSError: when the file cannot be opened.
    """
    if path.suffix.lower() == ".gpkg":
        if stamp.size > MAX_GEOPACKAGE_BYTES:
            raise Fault(
                "layer.too-large", f"A GeoPackage of more than {MAX_GEOPACKAGE_BYTES // 2**20} MiB: make PMTiles of it."
            )
        return geopackage.as_geojson(path)
    if stamp.size > features.MAX_BYTES:
        features.check(b" " * (features.MAX_BYTES + 1))
    data = path.read_bytes()
    features.check(data)
    return data
