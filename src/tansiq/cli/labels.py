"""Labels as other systems write them: STANAG 4774 XML, out and in."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import msgspec
import typer

from tansiq.cli import files
from tansiq.clock import SystemClock
from tansiq.labels import label as labels
from tansiq.labels import stanag
from tansiq.labels.stanag import Marked


def write(file: Path, originator: str) -> None:
    """See `commands.label_write`."""
    now = SystemClock().now()
    label = labels.check(_bytes(file), now)
    sys.stdout.buffer.write(stanag.write(Marked(label, originator, _whole(now))))


def read(file: Path) -> None:
    """See `commands.label_read`."""
    marked = stanag.check(_bytes(file), SystemClock().now())
    typer.echo(msgspec.json.format(msgspec.json.encode(marked.label)).decode())
    if marked.originator:
        typer.echo(f"given by {marked.originator}", err=True)


def _whole(now: datetime) -> datetime:
    return now.replace(microsecond=0)


def _bytes(file: Path) -> bytes:
    return files.read(file, stanag.MAX_BYTES + 1)
