"""Places: files taken in with progress, and names found."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tansiq.cli import files, tables
from tansiq.cli.administering import administering
from tansiq.cli.opening import looked_at
from tansiq.errors import Fault
from tansiq.geo import mgrs
from tansiq.places import queries
from tansiq.places.taking import MAX_BYTES, Outcome, What
from tansiq.work.rooms import middle_of

LISTED = 50
"""Rejects shown one by one; the others are counted."""
NUMBERED: dict[What, str] = {"gazetteer": "line", "boundaries": "feature"}


def take(what: What, file: Path, folder: Path, source: str | None, *, replace: bool) -> None:
    """See `place_commands.import_gazetteer` and `import_boundaries`."""
    data = files.read(file, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Fault("request.too-large", f"More than {MAX_BYTES} bytes.")
    name = source or file.name.partition(".")[0]
    columns = (TextColumn("rows"), BarColumn(), MofNCompleteColumn())
    said, console = Outcome(), Console(stderr=True)
    bar = Progress(*columns, transient=True, console=console, disable=not console.is_terminal)
    with administering(folder) as there, bar:
        task = bar.add_task("rows", total=None)
        for said in there.take_places(what, data, name, replace=replace):
            bar.update(task, completed=said.rows, total=said.total)
    _tell(what, name, said)


def find(folder: Path, words: str, near: str | None, limit: int, *, as_json: bool) -> None:
    """See `place_commands.place_find`."""
    with looked_at(folder) as node:
        at = middle_of(node.directory(), node.config.centre)
        if near is not None:
            lon, lat = mgrs.parse(near).coordinates
            at = (lat, lon)
        found = node.db.read(lambda tx: queries.find(tx, words, limit, at))
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    for each in found:
        names = " · ".join(filter(None, (each.names.en, each.names.ar, each.names.ckb)))
        where = ", ".join(filter(None, (each.kind, each.district, each.governorate, each.country)))
        away = "" if each.distance_m is None else f"{each.distance_m / 1000:.0f} km"
        typer.echo("\t".join((mgrs.from_position(each.lat, each.lon), away, names, where, each.id)))
    if not found:
        typer.echo("No place of that name. 'tansiq import gazetteer' takes names in.", err=True)


def _tell(what: What, source: str, said: Outcome) -> None:
    before = f"{said.before} were on disk before, " if said.before else ""
    typer.echo(
        f"{source}: {said.total} rows: {before}{said.added} added, {said.changed} changed, {said.unchanged} unchanged,"
        f" {said.removed} removed, {said.unnamed} without a name, {said.rejected} rejected."
    )
    if said.rejected:
        table = tables.table(NUMBERED[what], "id", "code", "field", "why", title="Rejected rows")
        for each in said.rejects[:LISTED]:
            table.add_row(str(each.line), each.key, each.code, each.field or "", each.detail)
        Console(file=sys.stderr, highlight=False, markup=False).print(table)
        if said.rejected > LISTED:
            typer.echo(f"… and {said.rejected - LISTED} more.", err=True)
