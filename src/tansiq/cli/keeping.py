"""Keeping a node's store: whether it is whole, backups, putting one back."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from tansiq import config as settings
from tansiq.cli import files, tables
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, SystemEntropy
from tansiq.network import accounts
from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records import audit, restored
from tansiq.records.findings import Findings
from tansiq.storage import Tx
from tansiq.storage.copying import snapshot, sync
from tansiq.storage.sqlite import SqliteDatabase, is_open
from tansiq.work.restoring import put_back
from tansiq.work.verify import Progress as Told
from tansiq.work.verify import verify as look

PARTS = ("copy", "file", "records", "lanes", "derived tables")
LISTED = 50
"""Findings shown one by one; the others are counted."""


def verify(path: Path, *, as_json: bool, progress: bool = False) -> None:
    """See `commands.verify`."""
    store, me = (path / "store.db", settings.load(path).agency) if path.is_dir() else (path, None)
    found = checked(store, me, _lines if progress else _bars, SystemClock().now())
    if as_json:
        said = {"whole": found.whole, "looked": found.looked, "counted": found.counted, "findings": found.listed}
        typer.echo(msgspec.json.encode(said))
    else:
        _tell(path, found)
    if not found.whole:
        raise typer.Exit(1)


def untold() -> AbstractContextManager[Told]:
    """Nobody is told how far it is."""
    return nullcontext(lambda what, done, total: None)


def checked(
    store: Path,
    me: AgencyId | None,
    telling: Callable[[], AbstractContextManager[Told]] = untold,
    now: datetime | None = None,
) -> Findings:
    """What is wrong with a store, looked at in a copy beside it: the store itself is only read, and may be in use.

    Beside it and not in the machine's folder for temporary files: the copy holds records, and belongs where they belong.

    Args:
        telling: who is told how far it is.
        now: see `verify`; a backup is put back whatever the new machine's clock shows.

    Raises:
        Fault: ``config.invalid`` when there is no store or no room beside it, ``store.newer``, ``store.full``.
    """
    with _scratch(store) as copy, telling() as progress:
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
            return look(db, PROJECTIONS, progress, me, now)
        finally:
            db.close()


@contextmanager
def _bars() -> Iterator[Told]:
    """For somebody who looks on: a bar for each part."""
    with _bar() as bar:
        tasks = {what: bar.add_task(what, total=None) for what in PARTS}
        yield lambda what, done, total: bar.update(tasks[what], completed=done, total=total)


@contextmanager
def _lines() -> Iterator[Told]:
    """For a machine that waits: a line of JSON for each hundredth of each part."""
    last: tuple[str, int] | None = None

    def tell(what: str, done: int, total: int) -> None:
        nonlocal last
        now = what, done * 100 // total if total else 0
        if now != last:
            last = now
            print(msgspec.json.encode({"what": what, "done": done, "total": total}).decode(), flush=True)

    yield tell


@contextmanager
def _scratch(store: Path) -> Iterator[Path]:
    try:
        folder = TemporaryDirectory(prefix=".verify-", dir=store.parent)
    except OSError as error:
        raise files.refused(error) from error  # a store is checked on a copy that lies beside it
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
    table = tables.table("code", "where", "what", title="Damage")
    for each in found.listed[:LISTED]:
        table.add_row(each.code, each.where, each.detail)
    Console(file=sys.stderr, highlight=False).print(table)
    if found.counted.total() > LISTED:
        typer.echo(f"… and {found.counted.total() - LISTED} more.", err=True)


def backup(folder: Path, file: Path) -> None:
    """See `commands.backup`."""
    settings.load(folder)
    with _bar() as bar:
        task = bar.add_task("copy", total=None)
        snapshot(folder / "store.db", file, lambda done, total: bar.update(task, completed=done, total=total))
    typer.echo(f"{file} is saved: {file.stat().st_size} bytes, SHA-256 {_digest(file)}.")
    typer.echo("It holds records and no keys. Keep node.toml and keys/ with it, and guard all of it like the node.")


def restore(file: Path, folder: Path) -> None:
    """See `commands.restore`."""
    config = settings.load(folder)
    if is_open(folder / "store.db"):
        raise Fault("store.in-use")
    there = [path.name for path in sorted(folder.glob("store.db*")) if path.name != "store.db.lock"]
    if there:
        raise Fault("store.exists", f"{folder} holds {', '.join(there)}.")
    found = checked(file, config.agency, _bars)
    if not found.whole:
        _tell(file, found)
        raise Fault("store.corrupt", f"{file} is not whole. Nothing was put back.")
    digest = _digest(file)
    with TemporaryDirectory(prefix=".restore-", dir=folder) as name:
        copy = Path(name) / "store.db"
        snapshot(file, copy)
        held = _marked(copy, digest, config.agency)
        sync(copy)
        os.link(copy, folder / "store.db")
    sync(folder)
    typer.echo(f"{folder} has the store of {file} again. Before its desks work with it:")
    typer.echo(
        "- What was written, sent and received after the backup is not in it. Lanes that do not follow stand still"
        " (frame.chain) until 'tansiq peer resend', here and at that peer."
    )
    if held:
        names = ", ".join(f"{owner} ({count})" for owner, count in held.items())
        typer.echo(
            f"- Copies in it may have been recalled since. They are hidden until their owners' word is here: {names}."
        )
    typer.echo("- Everybody must sign in again.")


def _marked(copy: Path, digest: Digest, me: AgencyId) -> dict[AgencyId, int]:
    """Write into a store that it was put back, and hide what was received; of which agencies it holds how many copies."""
    db = SqliteDatabase(copy, SCHEMA)
    now = SystemClock().now()
    word = SystemEntropy().take(16, "restore").hex()

    def mark(tx: Tx) -> dict[AgencyId, int]:
        put_back(tx, me, digest, word, now)
        accounts.end_sessions(tx)
        audit.note(tx, now, "administrator", "restore", digest)
        return restored.held_of(tx)

    try:
        return db.write(mark)
    finally:
        db.close()


def _digest(file: Path) -> Digest:
    with file.open("rb") as handle:
        return Digest(hashlib.file_digest(handle, "sha256").hexdigest())
