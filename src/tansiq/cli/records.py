"""Records as a desk sees and writes them."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import uuid4

import msgspec
import typer
from rich.console import Console

from tansiq.cli import files, tables
from tansiq.cli.desks import AtDesk, at_desk
from tansiq.errors import Fault
from tansiq.ids import Digest, RecordId
from tansiq.kinds.draft import Draft
from tansiq.work.approving import Act
from tansiq.work.dry_run import Changed, DryRun
from tansiq.work.lines import Line

WAITS = ("release.authority-needed", "release.second-person-needed")
"""Of what is withheld, what a person's word would let go."""


def newest(
    folder: Path, desk: str | None, account: str | None, limit: int, before: int | None, *, as_json: bool
) -> None:
    """See `commands.record_list`."""
    with at_desk(folder, desk, account) as there:
        lines = there.newest(before, limit)
    if as_json:
        typer.echo(msgspec.json.encode(lines))
        return
    table = tables.table("n", "id", "kind", "owner", "said", "level", "words", "state")
    for line in lines:
        said = f"{line.recorded_at:%Y-%m-%d %H:%M}Z"
        table.add_row(str(line.n), line.id, line.kind, line.owner, said, str(line.level), line.words, _state(line))
    Console().print(table)


def show(folder: Path, record: str, desk: str | None, account: str | None, *, as_json: bool) -> None:
    """See `commands.record_show`."""
    with at_desk(folder, desk, account) as there:
        detail = there.open(RecordId(record))
    if as_json:
        typer.echo(msgspec.json.encode(detail))
        return
    row = detail.row
    typer.echo(
        f"{row.kind} {row.id} version {row.version} of {row.owner}, {row.recorded_at:%Y-%m-%d %H:%M}Z {_state(row)}"
    )
    typer.echo(f"label {bytes(detail.label).decode()}")
    typer.echo(msgspec.json.format(bytes(detail.body)).decode())
    for copy in row.release or ():
        typer.echo(f"{copy.agency}: {copy.state} ({copy.basis}{', minimum' if copy.minimum else ''})")
    if detail.second_hand:
        typer.echo("second-hand: made from another agency's record")
    for same in detail.same_origin:
        typer.echo(f"same origin as {same}: one source, not two")
    for answer in detail.answers:
        typer.echo(f"answer of {answer.owner}: {answer.category} {answer.words}".rstrip())


def add(folder: Path, file: Path, desk: str | None, account: str | None, yes: str | None, *, as_json: bool) -> None:
    """See `commands.record_add`."""
    with at_desk(
        folder, desk, account
    ) as there:  # before the draft is read: the password is the first line of the same input
        send(there, _draft(file), file, yes, as_json=as_json)


def send(there: AtDesk, draft: Draft, file: Path | None, yes: str | None, *, as_json: bool) -> None:
    """Show who will get a draft, ask, send exactly that and say so.

    Args:
        file: where the draft came from; nobody is asked whose input is that.
        yes: the digest that he has seen already.
    """
    looked = there.dry_run(draft)
    if yes is None:
        _tell(looked)
        _ask(file, "Send?")
    elif yes != looked.digest:
        _tell(looked)
        raise Changed(looked)
    line = _send(there, draft, looked.digest)
    typer.echo(msgspec.json.encode(line) if as_json else f"{line.kind} {line.id} version {line.version} is saved.")


def waiting(folder: Path, desk: str | None, account: str | None, *, as_json: bool) -> None:
    """See `commands.record_list`."""
    with at_desk(folder, desk, account) as there:
        found = there.waiting()
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("since", "id", "kind", "from", "level", "words", "needs", "approved at", "can approve", "for")
    for each in found:
        row = each.row
        to = ", ".join(held["agency"] for held in each.withheld if held["reason"] in WAITS)
        said = ", ".join(spoken.desk or "" for spoken in each.approved)
        since = f"{each.since:%Y-%m-%d %H:%M}Z"
        who = ", ".join(each.approvers)
        table.add_row(since, row.id, row.kind, row.desk or "", str(row.level), row.words, each.needs, said, who, to)
    Console().print(table)


def release(
    folder: Path,
    act: Act,
    desk: str | None,
    account: str | None,
    secret: Path | None,
    yes: str | None,
    *,
    as_json: bool,
) -> None:
    """See `commands.record_release`."""
    with at_desk(folder, desk, account, secret) as there:
        looked = there.release_run(act)
        if yes is None:
            _tell(looked)
            _ask(None, "Refuse?" if act.verdict == "refuse" else "Approve?")
        elif yes != looked.digest:
            _tell(looked)
            raise Changed(looked)
        try:
            line = there.say(act, looked.digest, str(uuid4()))
        except Changed as changed:
            _tell(changed.dry_run)
            raise
    done = "is refused" if act.verdict == "refuse" else "is released" if looked.recipients else "is approved"
    more = "" if looked.needs is None else "; another person must approve before it leaves"
    typer.echo(msgspec.json.encode(line) if as_json else f"{line.kind} {line.id} version {line.version} {done}{more}.")


def recall(
    folder: Path, record: str, reason: str, desk: str | None, account: str | None, *, yes: bool, as_json: bool
) -> None:
    """See `commands.record_recall`."""
    with at_desk(folder, desk, account) as there:
        row = there.open(RecordId(record)).row
        if not yes:
            typer.echo(f"{row.kind} {row.id}: {row.words}", err=True)
            for copy in row.release or ():
                typer.echo(f"{copy.agency} has a copy ({copy.state}).", err=True)
            _ask(None, "Take it back from all of them?")
        line = there.recall(row.id, reason, str(uuid4()))
    typer.echo(msgspec.json.encode(line) if as_json else f"{line.kind} {line.id} is recalled. {_state(line)}".rstrip())


def _send(there: AtDesk, draft: Draft, digest: Digest) -> Line:
    try:
        return there.publish(draft, digest, str(uuid4()))
    except Changed as changed:
        _tell(changed.dry_run)
        raise


def _draft(file: Path) -> Draft:
    try:
        return msgspec.json.decode(files.read(file), type=Draft)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("request.malformed", str(error)[:200]) from error


def _ask(file: Path | None, question: str) -> None:
    if str(file) == "-" or not sys.stdin.isatty():
        raise Fault("command.option", "Nobody can be asked here: give --yes, with the digest if one is shown.")
    typer.confirm(question, abort=True, err=True)


def _tell(looked: DryRun) -> None:
    for recipient in looked.recipients:
        part = "the minimum" if recipient.minimum else "all of it"
        there = f", on the node of {', '.join(recipient.hosts)}" if recipient.hosts else ""
        typer.echo(f"{recipient.agency} gets {part} ({recipient.basis}){there}.", err=True)
    for held in looked.withheld:
        typer.echo(f"{held['agency']} gets nothing ({held['reason']}).", err=True)
    if not looked.recipients:
        typer.echo("Nobody else gets it.", err=True)
    typer.echo(f"The decision's digest: {looked.digest}", err=True)


def _state(line: Line) -> str:
    parts = [line.plan.state] if line.plan else []
    parts += [f"{copy.agency} {copy.state}" for copy in line.release or ()]
    return ", ".join(parts)
