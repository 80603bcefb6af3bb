"""The watch log as a desk reads it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.cli import tables
from tansiq.cli.desks import Look, at_desk
from tansiq.errors import Fault
from tansiq.web.watch import WatchLog, looked, span_of


def show(
    folder: Path,
    since: str | None,
    until: str | None,
    limit: int,
    desk: str | None,
    account: str | None,
    *,
    as_json: bool,
) -> None:
    """See `watch_commands.watch_list`."""
    start, end = instant(since, "--from"), instant(until, "--to")
    query = {"from": start.isoformat() if start else None, "to": end.isoformat() if end else None, "limit": limit}
    look = Look(
        "/api/watch",
        WatchLog,
        lambda tx, door, reader: looked(tx, door, reader, span_of(start, end, None, limit, door.clock.now()), ()),
        query,
    )
    with at_desk(folder, desk, account) as there:
        log = there.look(look)
    if as_json:
        typer.echo(msgspec.json.encode(log))
        return
    table = tables.table("at", "what", "kind", "owner", "by", "words", "record")
    for each in log.entries:
        kind = " ".join(filter(None, (each.kind, each.category)))
        who = each.owner or each.node or ""
        words = " ← ".join(filter(None, (each.words, each.about)))
        by = each.account or each.desk or ""
        table.add_row(f"{each.at:%Y-%m-%d %H:%M:%S}Z", each.what, kind, who, by, words, each.record or "")
    Console().print(table)


def instant(text: str | None, field: str) -> datetime | None:
    """A time as it is typed; without a zone it is UTC.

    Raises:
        Fault: ``time.unreadable``.
    """
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise Fault("time.unreadable", f"{field} {text}", field=field) from error
    return at if at.tzinfo else at.replace(tzinfo=UTC)
