"""Importing files, with progress, and the rows that could not be taken."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tansiq.cli import files, tables
from tansiq.cli.desks import Seen, at_desk
from tansiq.errors import Fault
from tansiq.geo import mgrs
from tansiq.ids import AgencyId
from tansiq.labels.label import Label
from tansiq.work.imports import Outcome, Wanted

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
    file: Path,
    folder: Path,
    desk: str | None,
    account: str | None,
    level: int,
    to: tuple[str, ...],
    wanted: Wanted,
    *,
    dry_run: bool,
    yes: str | None,
) -> None:
    """See `commands.import_events`."""
    data = files.read(file)
    label = Label(level=level, audience=tuple(AgencyId(agency) for agency in to))
    with at_desk(folder, desk, account) as there:

        def take(seen: Seen) -> Outcome:
            columns = (TextColumn("rows"), BarColumn(), MofNCompleteColumn())
            with Progress(*columns, transient=True, console=Console(stderr=True)) as bar:
                task = bar.add_task("rows", total=None)
                return there.take_events(
                    data, label, wanted, seen, lambda done, total: bar.update(task, completed=done, total=total)
                )

        if dry_run or yes is None:
            looked = take(None)
            _tell(looked, dry_run=True)
            if dry_run or not looked.taken + looked.corrected:
                return
            if not asked():
                raise Fault("command.option", "Nobody can be asked here: give --yes, with the agencies that are named.")
            typer.confirm("Import them?", abort=True, err=True)
            seen = frozenset(looked.recipients)
        else:
            seen = frozenset(AgencyId(agency.strip()) for agency in yes.split(",") if agency.strip())
        _tell(take(seen), dry_run=False)


def asked() -> bool:
    """Whether somebody is there who can answer a question."""
    return sys.stdin.isatty()


def _tell(outcome: Outcome, *, dry_run: bool) -> None:
    made = "would make" if dry_run else "made"
    typer.echo(
        f"{outcome.rows} rows: {outcome.taken} {made} records, {outcome.corrected} {made} next versions,"
        f" {outcome.unchanged} were here already, {outcome.passed_over} not asked for, {outcome.rejected} rejected."
    )
    for agency, count in sorted(outcome.recipients.items()):
        typer.echo(f"  {count} to {agency}")
    if dry_run and outcome.taken + outcome.corrected:
        typer.echo(f"  to go on without being asked: --yes '{','.join(sorted(outcome.recipients))}'")
    if outcome.taken + outcome.corrected and not outcome.recipients:
        typer.echo("  to nobody else: no standing rule covers this label. They stay with your agency.")
    if outcome.rejected:
        table = tables.table("line", "id", "code", "column", "why", title="Rejected rows")
        for each in outcome.rejects[:LISTED]:
            table.add_row(str(each.line), each.key, each.code, each.field or "", each.detail)
        Console(file=sys.stderr, highlight=False).print(table)
        if outcome.rejected > LISTED:
            typer.echo(f"… and {outcome.rejected - LISTED} more.", err=True)
