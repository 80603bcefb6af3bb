"""Importing files, with progress, and the rows that could not be taken."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from tansiq import config as settings
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.geo import mgrs
from tansiq.ids import AgencyId, DeskId, SystemEntropy
from tansiq.kinds.draft import Author
from tansiq.labels.label import Label
from tansiq.network.directory import DeskEntry
from tansiq.node import Node
from tansiq.work.imports import Import, Outcome, Wanted

LISTED = 50
"""Rejects shown one by one; the others are counted."""


def wanted(near: str | None, within_km: float, since: str | None, limit: int | None) -> Wanted:
    """The options that say which rows to take.

    Raises:
        Fault: ``place.unreadable`` or ``time.unreadable``.
    """
    at = None
    if near is not None:
        lon, lat = mgrs.parse(near).coordinates
        at = (lat, lon)
    try:
        day = date.fromisoformat(since) if since else None
    except ValueError as error:
        raise Fault("time.unreadable", f"--since {since}", field="since") from error
    return Wanted(at, within_km, day, limit)


def events(
    file: Path, folder: Path, desk: str | None, level: int, to: tuple[str, ...], wanted: Wanted, *, dry_run: bool
) -> None:
    """See `commands.import_events`."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Fault("config.invalid", f"{file}: {error.strerror}.") from error
    node = Node(settings.load(folder), folder, SystemClock(), SystemEntropy())
    try:
        label = Label(level=level, audience=tuple(AgencyId(agency) for agency in to))
        raw = msgspec.Raw(msgspec.json.encode(label))
        job = Import(node.db, node.publisher, _author(node, desk), raw, node.config.status, wanted, dry_run)
        columns = (TextColumn("rows"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, transient=True, console=Console(stderr=True)) as bar:
            task = bar.add_task("rows", total=None)
            outcome = job.run(data, lambda done, total: bar.update(task, completed=done, total=total))
    finally:
        node.close()
    _tell(outcome, dry_run=dry_run)


def _author(node: Node, desk: str | None) -> Author:
    own = [entry for entry in node.directory().desks.values() if entry.agency == node.config.agency]
    found: list[DeskEntry] = [entry for entry in own if desk in (None, entry.desk.desk)]
    if len(found) != 1:
        names = ", ".join(sorted(entry.desk.desk for entry in own))
        raise Fault("config.invalid", f"Say which desk reports with --desk; there are: {names}.")
    (entry,) = found
    return Author(
        agency=entry.agency,
        centre=entry.desk.centre,
        desk=DeskId(entry.desk.desk),
        account="import",
        seat=entry.seat,
        may_release=False,
        machine=True,
    )


def _tell(outcome: Outcome, *, dry_run: bool) -> None:
    made = "would make" if dry_run else "made"
    typer.echo(
        f"{outcome.rows} rows: {outcome.taken} {made} records, {outcome.corrected} {made} next versions,"
        f" {outcome.unchanged} were here already, {outcome.passed_over} not asked for, {outcome.rejected} rejected."
    )
    for agency, count in sorted(outcome.recipients.items()):
        typer.echo(f"  {count} to {agency}")
    if outcome.taken + outcome.corrected and not outcome.recipients:
        typer.echo("  to nobody else: no standing rule covers this label. They stay with your agency.")
    if outcome.rejected:
        table = Table("line", "id", "code", "column", "why", title="Rejected rows", title_justify="left")
        for each in outcome.rejects[:LISTED]:
            table.add_row(str(each.line), each.key, each.code, each.field or "", each.detail)
        Console(file=sys.stderr, highlight=False).print(table)
        if outcome.rejected > LISTED:
            typer.echo(f"… and {outcome.rejected - LISTED} more.", err=True)
