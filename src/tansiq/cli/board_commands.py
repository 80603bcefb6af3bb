"""The commands of the boards and their options. What they do is imported when they run."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from tansiq.cli.options import Account, AsJson, Desk, Folder

request = typer.Typer(no_args_is_help=True, help="Who is asked for what by when, and what was answered.")
requirement = typer.Typer(no_args_is_help=True, help="What we need to know, who looks, and what was found out.")
alert = typer.Typer(no_args_is_help=True, help="Alerts, and who acknowledged them at this desk.")

OfSide = Annotated[
    Literal["of-us", "by-us", "others"] | None,
    typer.Option("--side", help="Only what is asked of this desk's agency, by it, or between others."),
]
Limit = Annotated[int, typer.Option(help="At most so many.", min=1, max=200)]
Closed = Annotated[bool, typer.Option("--closed", help="What is over, latest due first, instead of what is open.")]


@request.command("list")
def request_list(
    folder: Folder,
    desk: Desk = None,
    account: Account = None,
    side: OfSide = None,
    closed: Closed = False,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List the requests that a desk may see, soonest due first, with what each agency asked has answered."""
    from tansiq.cli import boards as run

    run.requests(folder, desk, account, side, limit, closed=closed, as_json=as_json)


@requirement.command("list")
def requirement_list(
    folder: Folder,
    desk: Desk = None,
    account: Account = None,
    side: OfSide = None,
    closed: Closed = False,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List what is to be found out, soonest due first, with who looks and what was reported."""
    from tansiq.cli import boards as run

    run.requirements(folder, desk, account, side, limit, closed=closed, as_json=as_json)


@alert.command("list")
def alert_list(
    folder: Folder,
    desk: Desk = None,
    account: Account = None,
    over: Annotated[bool, typer.Option("--over", help="Those that are over, latest first.")] = False,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List the alerts in force, soonest over first, with who acknowledged each at this desk."""
    from tansiq.cli import boards as run

    run.alerts(folder, desk, account, limit, over=over, as_json=as_json)


def record_assessments(
    folder: Folder,
    record: Annotated[str, typer.Argument(help="The record's id.")],
    desk: Desk = None,
    account: Account = None,
    as_json: AsJson = False,
) -> None:
    """List what was said of a record: evaluations, the same event or different ones; its own evaluation stays as it is."""
    from tansiq.cli import boards as run

    run.assessments(folder, record, desk, account, as_json=as_json)
