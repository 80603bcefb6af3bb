"""The keys of a node's agency: which there are, dating them anew, revoking them, and what came under one that was stolen."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.cli import tables
from tansiq.cli.acting import acting
from tansiq.cli.joining import instant
from tansiq.cli.opening import looked_at
from tansiq.work import doubtful as doubts
from tansiq.work import overview


def listed(folder: Path, *, as_json: bool) -> None:
    """See `network_commands.key_list`."""
    with looked_at(folder) as node:
        found = node.db.read(lambda tx: overview.keys(node.book.directory(tx), node.config.agency))
        now = node.clock.now()
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("role", "desk", "at node", "valid until", "key")
    for each in found:
        until = f"{each.valid_until:%Y-%m-%d}" + (" (soon)" if each.ends_soon(now) else "")
        table.add_row(each.role, each.desk or "", each.node or "", "revoked" if each.revoked else until, each.key_id)
    Console(width=max(Console().width, 140)).print(table)


def renew(folder: Path, account: str | None) -> None:
    """See `network_commands.key_renew`."""
    with acting(folder, account) as there:
        count = there.renew_keys()
    typer.echo(f"Keys that count for a year from now: {count}. The others learn it by the exchange.")


def revoke(folder: Path, which: str, since: str | None, account: str | None) -> None:
    """See `network_commands.key_revoke`."""
    at = instant(since) if since else None
    with acting(folder, account) as there:
        keys = there.revoke_key(which, at)
    for key in keys:
        typer.echo(f"{key} is revoked.")
    typer.echo(
        "The others learn it by the exchange; what came before stands. 'tansiq key doubtful' lists what to look at."
    )


def doubtful(folder: Path, *, as_json: bool) -> None:
    """See `network_commands.key_doubtful`."""
    with looked_at(folder) as node:
        found = node.db.read(lambda tx: doubts.doubtful(tx, node.book.directory(tx)))
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("agency", "kind", "record", "version", "what", "here since", "key")
    for each in found:
        what = "released" if each.released else "written" if each.own else "received"
        here = f"{each.logged_at:%Y-%m-%d %H:%M}Z"
        table.add_row(each.agency, each.kind, each.id, str(each.version), what, here, each.key_id[:16])
    Console(width=max(Console().width, 140)).print(table)
