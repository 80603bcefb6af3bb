"""The commands of `tansiq hosting` and their options. What they do is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli.options import Administrator, AsJson, Folder

hosting = typer.Typer(no_args_is_help=True, help="A desk of one agency at another's node, under a permanent banner.")


@hosting.command("found")
def hosting_found(
    folder: Annotated[Path, typer.Argument(help="The guest's folder, kept off line; its root key is made there.")],
    spec: Annotated[Path, typer.Argument(help="What the guest says of itself (TOML, docs/operate/hosting.md).")],
) -> None:
    """Guest: found an agency without a node."""
    from tansiq.cli import hosting as hosts

    hosts.found(folder, spec)


@hosting.command("offer")
def hosting_offer(
    folder: Folder,
    guest: Annotated[str, typer.Argument(help="The agency whose desk it will be.")],
    desk: Annotated[str, typer.Argument(help="The desk.")],
    file: Annotated[Path, typer.Argument(help="The offer to write, for the guest.")],
    account: Administrator = None,
) -> None:
    """Host: make the desk's key at this node, and offer its public half to the guest."""
    from tansiq.cli import hosting as hosts

    hosts.offer(folder, guest, desk, file, account)


@hosting.command("grant")
def hosting_grant(
    folder: Annotated[Path, typer.Argument(help="The guest's folder.")],
    file: Annotated[Path, typer.Argument(help="The host's offer.")],
    days: Annotated[int, typer.Option(min=1, max=366, help="How long desk key and hosting hold.")] = 30,
    release: Annotated[
        list[str] | None, typer.Option(help="A kind that may leave from there; may be repeated.")
    ] = None,
    level: Annotated[int, typer.Option(min=0, max=1, help="Up to which level.")] = 0,
) -> None:
    """Guest: certify the desk's key by the root, until when, and what the desk may release on its own."""
    from tansiq.cli import hosting as hosts

    hosts.grant(folder, file, days, release or [], level)


@hosting.command("invite")
def hosting_invite(
    folder: Annotated[Path, typer.Argument(help="The guest's folder.")],
    agency: Annotated[str, typer.Argument(help="The agency that it is for.")],
    file: Annotated[Path, typer.Argument(help="The introduction to write.")],
) -> None:
    """Guest: write the introduction for another agency, which takes it with 'tansiq peer accept'."""
    from tansiq.cli import hosting as hosts

    hosts.invite(folder, agency, file)


@hosting.command("agree")
def hosting_agree(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The offer that this agency's node made.")],
    account: Administrator = None,
) -> None:
    """Host: agree to what the guest's root has said, by this agency's root; the others are told over the links."""
    from tansiq.cli import hosting as hosts

    hosts.agree(folder, file, account)


@hosting.command("end")
def hosting_end(
    folder: Annotated[Path, typer.Argument(help="The host's node with the root key, or the guest's folder.")],
    desk: Annotated[str, typer.Argument(help="The hosted desk.")],
    account: Administrator = None,
) -> None:
    """Either side: end a hosting before its time."""
    from tansiq.cli import hosting as hosts

    hosts.end(folder, desk, account)


@hosting.command("list")
def hosting_list(folder: Folder, as_json: AsJson = False) -> None:
    """The hosted desks that this node knows of, its own and others'."""
    from tansiq.cli import hosting as hosts

    hosts.listed(folder, as_json=as_json)
