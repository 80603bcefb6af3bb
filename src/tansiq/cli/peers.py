"""Beginning anew with a peer after one of the two was put back from a backup."""

from __future__ import annotations

from pathlib import Path

import typer

from tansiq.cli.acting import acting
from tansiq.ids import NodeId


def resend(folder: Path, peer: str, why: str, account: str | None) -> None:
    """See `commands.peer_resend`."""
    with acting(folder, account) as there:
        begun = there.resend(NodeId(peer), why)
    for each in begun:
        typer.echo(
            f"{each.lane}: epoch {each.epoch} begins with {each.again} frames that {peer} was sent before;"
            f" {len(each.withheld)} are withheld, decided again."
        )
    typer.echo("What it holds already it will recognise. Nothing shows as received there until its new receipts come.")
