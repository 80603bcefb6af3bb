"""Joining an agency that was never met: three files and a code that two officers compare by voice."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import typer

from tansiq.cli.acting import acting
from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.network import joining

READ_OUT = "Call the other officer, each read the code out, then: tansiq peer confirm. The code of this node:"


def offer(folder: Path, agency: str, file: Path, until: str, served: str, account: str | None) -> None:
    """See `network_commands.peer_offer`."""
    valid_until = instant(until)
    with acting(folder, account) as there:
        data = there.offer_accord(AgencyId(agency), served, valid_until)
    file.write_bytes(data)
    typer.echo(f"{file}: the offer for {agency}.")


def answer(folder: Path, file: Path, out: Path, account: str | None) -> None:
    """See `network_commands.peer_answer`."""
    data = read(file)
    with acting(folder, account) as there:
        answered = there.answer_accord(data)
    terms = joining.read_offer(data).terms
    out.write_bytes(answered)
    typer.echo(
        f"{terms.proposer} offers ({terms.status}, until {terms.valid_until:%Y-%m-%d}): {terms.served}".rstrip(": ")
    )
    typer.echo(f"{out}: the answer. If these are not the terms, throw it away.")


def reveal(folder: Path, agency: str, file: Path, out: Path, account: str | None) -> None:
    """See `network_commands.peer_reveal`."""
    data = read(file)
    with acting(folder, account) as there:
        shown, code = there.reveal_code(AgencyId(agency), data)
    out.write_bytes(shown)
    typer.echo(f"{out}: the last file, for {agency}. {READ_OUT}\n{code}")


def code(folder: Path, agency: str, file: Path, account: str | None) -> None:
    """See `network_commands.peer_code`."""
    data = read(file)
    with acting(folder, account) as there:
        shown = there.read_code(AgencyId(agency), data)
    typer.echo(f"{READ_OUT}\n{shown}")


def confirm(folder: Path, agency: str, code: str, account: str | None) -> None:
    """See `network_commands.peer_confirm`."""
    with acting(folder, account) as there:
        there.confirm_code(AgencyId(agency), code)
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
