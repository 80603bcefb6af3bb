"""Keeping a node's store: whether it is whole, backups, putting one back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
from rich.table import Table

from tansiq import config as settings
from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records.findings import Findings
from tansiq.storage.sqlite import SqliteDatabase, snapshot
from tansiq.work.verify import verify as look

LISTED = 50
"""Findings shown one by one; the others are counted."""


def verify(path: Path, *, as_json: bool) -> None:
    """See `commands.verify`."""
    store, me = (path / "store.db", settings.load(path).agency) if path.is_dir() else (path, None)
    found = checked(store, me)
    if as_json:
        typer.echo(msgspec.json.encode({"whole": found.whole, "looked": found.looked, "findings": found.listed}))
    else:
        _tell(path, found)
    if not found.whole:
        raise typer.Exit(1)


def checked(store: Path, me: AgencyId | None) -> Findings:
    """What is wrong with a store, looked at in a copy beside it: the store itself is only read, and may be in use.

    Beside it and not in the machine's folder for temporary files: the copy holds records, and belongs where they belong.

    Raises:
        Fault: ``config.invalid`` when there is no store or no room beside it, ``store.newer``, ``store.full``.
    """
    with _scratch(store) as copy, _bar() as bar:
        tasks = {
            what: bar.add_task(what, total=None) for what in ("copy", "file", "records", "lanes", "derived tables")
        }

        def progress(what: str, done: int, total: int) -> None:
            bar.update(tasks[what], completed=done, total=total)

        try:
            snapshot(store, copy, lambda done, total: progress("copy", done, total))
            db = SqliteDatabase(copy, SCHEMA)
        except Fault as fault:
            if fault.code != "store.corrupt":
                raise
            found = Findings()
            found.add("file", "store", fault.detail or "It is no database, or a damaged one.")
            return found
        try:
            return look(db, PROJECTIONS, progress, me)
        finally:
            db.close()


@contextmanager
def _scratch(store: Path) -> Iterator[Path]:
    try:
        folder = TemporaryDirectory(prefix=".verify-", dir=store.parent)
    except OSError as error:
        raise Fault(
            "config.invalid", f"{store.parent} must be writable to check a store in it: {error.strerror}."
        ) from error
    with folder as name:
        yield Path(name) / "store.db"


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    return Progress(*columns, transient=True, console=Console(stderr=True))


def _tell(path: Path, found: Findings) -> None:
    if found.whole:
        looked = ", ".join(f"{count} {what}" for what, count in found.looked.items())
        typer.echo(f"{path} is whole: {looked}.")
        return
    sorts = ", ".join(f"{count} {code}" for code, count in sorted(found.counted.items()))
    typer.echo(f"{path} is NOT whole: {sorts}.")
    table = Table("code", "where", "what", title="Damage", title_justify="left")
    for each in found.listed[:LISTED]:
        table.add_row(each.code, each.where, each.detail)
    Console(file=sys.stderr, highlight=False).print(table)
    if found.counted.total() > LISTED:
        typer.echo(f"… and {found.counted.total() - LISTED} more.", err=True)
