"""The commands on the watch log. What they do is imported when they run."""

from __future__ import annotations

from typing import Annotated

import typer

from tansiq.cli.options import Account, AsJson, Desk, Folder

watch = typer.Typer(no_args_is_help=True, help="What happened at a desk.")


@watch.command("list")
def watch_list(
    folder: Folder,
    since: Annotated[
        str | None, typer.Option("--from", help="From this time on (2023-10-22T05:00Z); default: the last 24 hours.")
    ] = None,
    until: Annotated[str | None, typer.Option("--to", help="Until this time; default: now.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=500)] = 200,
    desk: Desk = None,
    account: Account = None,
    as_json: AsJson = False,
) -> None:
    """List what happened at a desk, newest first: records, alarms, releases, plans, links, its own entries."""
    from tansiq.cli import watch as run

    run.show(folder, since, until, limit, desk, account, as_json=as_json)
