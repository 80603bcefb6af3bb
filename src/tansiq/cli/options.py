"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[Path, typer.Argument(help="The node's folder.", show_default=False)]
Desk = Annotated[str | None, typer.Option(help="The desk; needed when the node has several and does not run.")]
Account = Annotated[
    str | None, typer.Option(help="Who signs in; needed while the node runs. The password is asked for.")
]
Administrator = Annotated[
    str | None,
    typer.Option(
        "--account", help="The administrator who signs in; needed while the node runs. His password is asked for."
    ),
]
Approver = Annotated[str, typer.Option("--account", help="Who approves. The password is asked for.")]
PasswordFile = Annotated[Path | None, typer.Option(help="Read the password from this file's first line.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for machines.")]
