"""A photograph attached to a record at one of the node's desks."""

from __future__ import annotations

from pathlib import Path

import typer

from tansiq.cli import files
from tansiq.cli.desks import at_desk
from tansiq.cli.records import send
from tansiq.ids import RecordId
from tansiq.kinds import registry
from tansiq.kinds.attachment import Attachment
from tansiq.kinds.draft import Draft
from tansiq.pictures.remaking import Remaker


def attach(
    folder: Path,
    record: str,
    file: Path,
    caption: str,
    desk: str | None,
    account: str | None,
    yes: str | None,
    *,
    as_json: bool,
) -> None:
    """See `commands.record_attach`."""
    made = Remaker()(files.read(file))
    size = made.size
    with at_desk(folder, desk, account) as there:
        of = there.open(RecordId(record))
        body = Attachment(caption=caption, width=size.width, height=size.height, data=made.data)
        draft = Draft(
            kind="attachment",
            status=of.row.status,
            label=of.label,
            body=registry.write(body),
            refs=(of.row.id,),
        )
        typer.echo(f"{size.width} x {size.height} pixels, {len(made.data) // 1024} KB.", err=True)
        send(there, draft, None, yes, as_json=as_json)
