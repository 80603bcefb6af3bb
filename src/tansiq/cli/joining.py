"""Joining an agency that was never met: three files and a code that two officers compare by voice."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import typer

from tansiq.cli.opening import opened
from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.network import joining
from tansiq.work.office import ADMINISTRATOR

READ_OUT = "Call the other officer, each read the code out, then: tansiq peer confirm. The code of this node:"


def offer(folder: Path, agency: str, file: Path, until: str, served: str) -> None:
    """See `network_commands.peer_offer`."""
    valid_until = instant(until)
    with opened(folder) as node:
        now = node.clock.now()
        data = node.db.write(lambda tx: node.joining.offer(tx, AgencyId(agency), served, valid_until, now))
    file.write_bytes(data)
    typer.echo(f"{file}: the offer for {agency}.")


def answer(folder: Path, file: Path, out: Path) -> None:
    """See `network_commands.peer_answer`."""
    data = read(file)
    with opened(folder) as node:
        now = node.clock.now()
        answered = node.db.write(lambda tx: node.joining.answer(tx, data, now))
    terms = joining.read_offer(data).terms
    out.write_bytes(answered)
    typer.echo(
        f"{terms.proposer} offers ({terms.status}, until {terms.valid_until:%Y-%m-%d}): {terms.served}".rstrip(": ")
    )
    typer.echo(f"{out}: the answer. If these are not the terms, throw it away.")


def reveal(folder: Path, agency: str, file: Path, out: Path) -> None:
    """See `network_commands.peer_reveal`."""
    data = read(file)
    with opened(folder) as node:
        now = node.clock.now()
        shown, code = node.db.write(lambda tx: node.joining.reveal(tx, AgencyId(agency), data, now))
    out.write_bytes(shown)
    typer.echo(f"{out}: the last file, for {agency}. {READ_OUT}\n{code}")


def code(folder: Path, agency: str, file: Path) -> None:
    """See `network_commands.peer_code`."""
    data = read(file)
    with opened(folder) as node:
        shown = node.db.write(lambda tx: node.joining.revealed(tx, AgencyId(agency), data))
    typer.echo(f"{READ_OUT}\n{shown}")


def confirm(folder: Path, agency: str, code: str) -> None:
    """See `network_commands.peer_confirm`."""
    with opened(folder) as node:
        node.joining.confirm(node.db, AgencyId(agency), code, ADMINISTRATOR, node.clock.now())
    typer.echo(f"{agency} is known now. The accord is in force once its word has come too, by the exchange.")


def instant(text: str) -> datetime:
    """An instant with its zone. Raises ``time.unreadable``."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise Fault("time.unreadable", text) from error
    if at.tzinfo is None:
        raise Fault("time.unreadable", f"{text}: say the zone, Z for UTC.")
    return at


def read(file: Path) -> bytes:
    """A file of the joining. Raises ``joining.invalid``."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise Fault("joining.invalid", f"{file}: {error.strerror}.") from error
