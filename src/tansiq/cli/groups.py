"""Groups, and what an agency that has left one was given."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import msgspec
import typer

from tansiq.cli.desks import at_desk
from tansiq.ids import AgencyId


def show(folder: Path, desk: str | None, account: str | None, *, as_json: bool) -> None:
    """See `commands.group_list`."""
    with at_desk(folder, desk, account) as there:
        found = there.groups()
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    for group in found.groups:
        state = " (ended)" if group.ended else ""
        typer.echo(f"{group.id}{state}: {', '.join(group.members) or 'nobody'}")
    for offer in found.offers:
        why = f"has left {offer.group}" if offer.group else "is not in good standing any more"
        stays = f" It keeps the minimum of {len(offer.minimum)} for life safety." if offer.minimum else ""
        typer.echo(
            f"{offer.agency} {why} and has {len(offer.records)} records; 'tansiq group recall' takes them back.{stays}"
        )


def recall(folder: Path, agency: str, group: str | None, desk: str | None, account: str | None) -> None:
    """See `commands.group_recall`."""
    with at_desk(folder, desk, account) as there:
        taken = there.take_back(AgencyId(agency), group, str(uuid4()))
    typer.echo(f"{len(taken)} records are recalled from {agency}.")
