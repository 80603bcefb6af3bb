"""The commands on who and what stands on the ground. What they do is imported when they run."""

from __future__ import annotations

from typing import Annotated

import typer

from tansiq.cli.options import Account, AsJson, Desk, Folder

forces = typer.Typer(no_args_is_help=True, help="Who and what stands on the ground.")


@forces.command("list")
def forces_list(
    folder: Folder,
    kind: Annotated[
        list[str] | None, typer.Option(help="Only unit, facility, post, patrol or sensor; may be repeated.")
    ] = None,
    owner: Annotated[list[str] | None, typer.Option(help="Only this agency's; may be repeated.")] = None,
    sector: Annotated[list[str] | None, typer.Option(help="Only in this sector; may be repeated.")] = None,
    words: Annotated[str, typer.Option(help="Only what these words begin the name of.")] = "",
    desk: Desk = None,
    account: Account = None,
    as_json: AsJson = False,
) -> None:
    """List the newest word on each unit, post, patrol, sensor and facility that a desk may see, and who looks there now."""
    from tansiq.cli import forces as run

    asked = run.Asked(tuple(kind or ()), tuple(owner or ()), tuple(sector or ()), words)
    run.show(folder, asked, desk, account, as_json=as_json)
