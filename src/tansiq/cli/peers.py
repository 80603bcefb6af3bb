"""Beginning anew with a peer after one of the two was put back from a backup."""

from __future__ import annotations

from pathlib import Path

import typer

from tansiq.cli.opening import opened
from tansiq.ids import NodeId
from tansiq.work.office import ADMINISTRATOR
from tansiq.work.resend import Resender


def resend(folder: Path, peer: str, why: str) -> None:
    """See `commands.peer_resend`."""
    with opened(folder) as node:
        resender = Resender(node.db, node.book, node.exchange, node.clock, node.config.agency)
        begun = resender.resend(NodeId(peer), ADMINISTRATOR, why)
    for each in begun:
        typer.echo(
            f"{each.lane}: epoch {each.epoch} begins with {each.again} frames that {peer} was sent before;"
            f" {len(each.withheld)} are withheld, decided again."
        )
    typer.echo("What it holds already it will recognise. Nothing shows as received there until its new receipts come.")
