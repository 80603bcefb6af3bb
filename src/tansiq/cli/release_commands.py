"""The commands by which persons release, refuse and take back, and keep their own keys. What they do is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli.options import Account, Administrator, Approver, AsJson, Desk, Folder, PasswordFile

rule = typer.Typer(no_args_is_help=True, help="What the agency releases beforehand.")


def record_release(
    folder: Folder,
    record: Annotated[str, typer.Argument(help="The record's id.")],
    account: Approver,
    to: Annotated[
        list[str] | None,
        typer.Option(help="Only to this agency of the label's; may be repeated. The others get nothing."),
    ] = None,
    refuse: Annotated[bool, typer.Option("--refuse", help="Say no; needs --reason.")] = False,
    reason: Annotated[str, typer.Option(help="A line; it stays in your agency.")] = "",
    desk: Desk = None,
    password_file: PasswordFile = None,
    yes: Annotated[str | None, typer.Option(help="Do not ask: sign if the decision still has this digest.")] = None,
    as_json: AsJson = False,
) -> None:
    """Approve or refuse what waits, signed with your own key: show who would get it, ask, then sign exactly that."""
    from tansiq.cli import records
    from tansiq.ids import AgencyId, RecordId
    from tansiq.work.approving import Act

    audience = tuple(AgencyId(agency) for agency in to) if to else None
    act = Act(RecordId(record), "refuse" if refuse else "approve", audience, reason)
    records.release(folder, act, desk, account, password_file, yes, as_json=as_json)


def record_recall(
    folder: Folder,
    record: Annotated[str, typer.Argument(help="The record's id.")],
    reason: Annotated[str, typer.Option(help="A line for your agency's audit; it never leaves.")],
    desk: Desk = None,
    account: Account = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a record back from every agency that was served."""
    from tansiq.cli import records

    records.recall(folder, record, reason, desk, account, yes=yes, as_json=as_json)


def record_life_safety(
    folder: Folder,
    desk: Desk = None,
    account: Account = None,
    before: Annotated[
        str | None, typer.Option(help="Only what lies before this instant (ISO 8601): of older ones, page by page.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the uses of life safety: what went beyond its label, when, and to whom. At a running node a release authority looks."""
    from tansiq.cli import uses

    uses.show(folder, desk, account, before, as_json=as_json)


@rule.command("add")
def rule_add(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The rule (TOML, docs/operate/nodes.md).")],
    approver: Annotated[
        list[str] | None,
        typer.Option(help="An account that approves it; may be repeated. Each one's password is asked for."),
    ] = None,
    title: Annotated[str, typer.Option(help="What people call it.")] = "",
    account: Administrator = None,
) -> None:
    """Put a standing rule in force, or another in its place; from level 2 two persons approve.

    The node may run; then every rule needs a person's approval, as at the page.
    """
    from tansiq.cli import rules

    rules.add(folder, file, tuple(approver or ()), title, account)


@rule.command("end")
def rule_end(
    folder: Folder,
    name: Annotated[str, typer.Argument(metavar="RULE", help="The rule's id.")],
    account: Administrator = None,
) -> None:
    """End a standing rule: from now on it releases nothing. That takes nobody's approval. The node may run."""
    from tansiq.cli import rules

    rules.end(folder, name, account)


@rule.command("list")
def rule_list(folder: Folder, as_json: AsJson = False) -> None:
    """List the standing rules, and how many persons' approvals verify for each."""
    from tansiq.cli import rules

    rules.show(folder, as_json=as_json)


def account_password(folder: Folder, name: Annotated[str, typer.Argument(help="The account.")]) -> None:
    """Change your own password: the old one and the new one are asked for. Your key stays. Works while the node runs."""
    from tansiq.cli import nodes

    nodes.account_password(folder, name)
