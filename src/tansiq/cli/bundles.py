"""Writing and reading bundles: the files, with progress. What is in them is `exchange.carrier`'s matter."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn

from tansiq.cli.administering import administering
from tansiq.errors import Fault
from tansiq.exchange.bundle import HEADER_BYTES
from tansiq.exchange.carrier import Written
from tansiq.ids import NodeId

CHUNK_BYTES = 1024 * 1024


def write(folder: Path, peer: str, file: Path) -> None:
    """See `commands.bundle_write`."""
    name = NodeId(peer)
    done = Written(b"", 0, 0)
    size = 0
    with administering(folder) as there:
        waits = there.waiting(name)
        with _progress(TextColumn("frames"), BarColumn(), MofNCompleteColumn()) as bar, _complete(file) as handle:
            task = bar.add_task("frames", total=waits)
            for done in there.bundle_for(name):
                size += handle.write(done.data)
                bar.update(task, completed=done.frames)
    typer.echo(f"{file}: a bundle for {peer}, frames: {done.frames}, bytes: {size}, written to the disk.")
    if done.more:
        typer.echo(
            "More waits than one bundle holds: write another once this one has been read and its receipt is here."
        )


def read(folder: Path, file: Path) -> None:
    """See `commands.bundle_read`."""
    with administering(folder) as there:
        try:
            with file.open("rb") as handle, _progress(TextColumn("read"), BarColumn(), DownloadColumn()) as bar:
                task = bar.add_task("read", total=max(os.fstat(handle.fileno()).st_size, HEADER_BYTES))
                chunks = _chunks(handle, lambda done: bar.update(task, completed=done))
                brought = there.take_bundle(chunks)
        except OSError as error:
            raise Fault("bundle.unreadable", f"{file}: {error.strerror}.") from error
    typer.echo(
        f"{file}: from {brought.peer}, new records: {brought.stored}; of ours have arrived there: {brought.receipted}."
    )
    if brought.fault is not None:
        raise brought.fault
    if not brought.moved:
        typer.echo("There was nothing new in it: all of it is here already.")


@contextmanager
def _complete(file: Path) -> Iterator[IO[bytes]]:
    """A file that is there once all of it has reached the disk, and else not at all.

    Raises:
        Fault: ``bundle.unwritten``.
    """
    beside = file.with_name(f".{file.name}.part")
    try:
        try:
            with beside.open("wb") as handle:
                yield handle
                handle.flush()
                os.fsync(handle.fileno())
            beside.replace(file)
            _sync_folder(file.parent)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Fault("bundle.unwritten", f"{file}: {error.strerror}.") from error


def _sync_folder(folder: Path) -> None:
    """Bring the file's name to the disk too, where the file system knows how (FAT does not)."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _chunks(handle: IO[bytes], told: Callable[[int], None]) -> Iterator[bytes]:
    done = 0
    while chunk := handle.read(CHUNK_BYTES):
        done += len(chunk)
        told(done)
        yield chunk


def _progress(*columns: ProgressColumn) -> Progress:
    console = Console(stderr=True)
    return Progress(*columns, transient=True, console=console, disable=not console.is_terminal)
