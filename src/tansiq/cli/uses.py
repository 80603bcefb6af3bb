"""The uses of life safety, as the audit has them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer

from tansiq.cli.desks import Look, at_desk
from tansiq.cli.watch import instant
from tansiq.records import uses as audited
from tansiq.web.uses import Uses


def show(folder: Path, desk: str | None, account: str | None, before: str | None, *, as_json: bool) -> None:
    """See `release_commands.record_life_safety`."""
    end = instant(before, "--before")
    look = Look(
        "/api/release/life-safety",
        Uses,
        lambda tx, door, reader: Uses(audited.uses(tx, door.agency, reader, end, door.clock.now())),
        {"before": end.isoformat() if end else None},
    )
    with at_desk(folder, desk, account) as there:
        found = there.look(look)
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    for use in found.uses:
        typer.echo(f"{use.at:%Y-%m-%d %H:%M}Z {use.act} {use.kind} {use.record}: {', '.join(use.agencies)}")
    if not found.uses:
        typer.echo("Life safety was not used.")
