"""A desk's boards as tables: who is asked for what by when, what we need to know, which alerts are in force."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.cli import tables
from tansiq.cli.desks import AtDesk, Look, at_desk
from tansiq.ids import DeskId, RecordId
from tansiq.reports.asking import Side
from tansiq.reports.queries import Page
from tansiq.storage import Tx
from tansiq.web.boards import Alerts, Assessments, Requests, Requirements, boards
from tansiq.web.door import Door
from tansiq.work.boards import AskedView


def requests(
    folder: Path, desk: str | None, account: str | None, side: Side | None, limit: int, *, closed: bool, as_json: bool
) -> None:
    """See `board_commands.request_list`."""

    def here(tx: Tx, door: Door, reader: DeskId) -> Requests:
        found, following = boards(tx, door, reader).requests(Page(open=not closed, limit=limit), side)
        return Requests(tuple(found), following)

    query = {"side": side, "open": not closed, "limit": limit}
    with at_desk(folder, desk, account) as there:
        said = there.look(Look("/api/requests", Requests, here, query))
    if _as_json(said, as_json):
        return
    table = tables.table("by", "id", "type", "priority", "from", "what", "words", "state")
    for each in said.requests:
        row, asked = each.row, each.request
        state = _state(
            each.overdue, each.wanted, withdrawn=asked.state == "withdrawn", taken_back=bool(row.recalled_at)
        )
        answers = "\n".join(map(_answer, each.asked))
        table.add_row(_at(asked.by), row.id, asked.type, asked.priority, row.owner, row.words, answers, state)
    Console().print(table)


def requirements(
    folder: Path, desk: str | None, account: str | None, side: Side | None, limit: int, *, closed: bool, as_json: bool
) -> None:
    """See `board_commands.requirement_list`."""

    def here(tx: Tx, door: Door, reader: DeskId) -> Requirements:
        found, following = boards(tx, door, reader).requirements(Page(open=not closed, limit=limit), side)
        return Requirements(tuple(found), following)

    query = {"side": side, "open": not closed, "limit": limit}
    with at_desk(folder, desk, account) as there:
        said = there.look(Look("/api/requirements", Requirements, here, query))
    if _as_json(said, as_json):
        return
    table = tables.table("by", "id", "priority", "of", "question", "who looks", "reported", "state")
    for each in said.requirements:
        row, asked = each.row, each.requirement
        state = _state(each.overdue, each.wanted, taken_back=bool(row.recalled_at)) or asked.state
        who = ", ".join(asked.collectors)
        reported = "\n".join(f"{line.owner} {line.kind}" for line in each.answers)
        table.add_row(_at(asked.by), row.id, asked.priority, row.owner, row.words, who, reported, state)
    Console().print(table)


def alerts(folder: Path, desk: str | None, account: str | None, limit: int, *, over: bool, as_json: bool) -> None:
    """See `board_commands.alert_list`."""

    def here(tx: Tx, door: Door, reader: DeskId) -> Alerts:
        found, following = boards(tx, door, reader).alerts(Page(open=not over, limit=limit))
        return Alerts(tuple(found), following)

    with at_desk(folder, desk, account) as there:
        said = there.look(Look("/api/alerts", Alerts, here, {"active": not over, "limit": limit}))
    if _as_json(said, as_json):
        return
    table = tables.table("until", "id", "from", "danger", "words", "acknowledged here")
    for each in said.alerts:
        heard = each.alarm.acknowledged if each.alarm else None
        who = f"{_at(heard.at)} {heard.account or heard.desk}" if heard else "rings" if each.alarm else ""
        row = each.row
        table.add_row(_at(each.alert.valid_until), row.id, row.owner, each.alert.danger, row.words, who)
    Console().print(table)


def assessments(folder: Path, record: str, desk: str | None, account: str | None, *, as_json: bool) -> None:
    """See `board_commands.record_assessments`."""
    with at_desk(folder, desk, account) as there:
        said = _assessments(there, RecordId(record))
    if _as_json(said, as_json):
        return
    table = tables.table("said", "id", "by", "verdict", "code", "why", "also about")
    for each in said.assessments:
        row, held = each.row, each.assessment
        code = f"{held.reliability}{held.credibility}" if held.verdict == "evaluation" else ""
        old = "" if each.newest else " (before)"
        also = "\n".join(each.about)
        table.add_row(_at(row.recorded_at), row.id, row.owner, held.verdict + old, code, held.reason, also)
    Console().print(table)


def _assessments(there: AtDesk, record: RecordId) -> Assessments:
    def here(tx: Tx, door: Door, reader: DeskId) -> Assessments:
        return Assessments(tuple(boards(tx, door, reader).assessments(record)))

    return there.look(Look(f"/api/records/{record}/assessments", Assessments, here))


def _as_json(said: msgspec.Struct, as_json: bool) -> bool:
    if as_json:
        typer.echo(msgspec.json.encode(said))
    return as_json


def _answer(asked: AskedView) -> str:
    when = f" {_at(asked.at)}" if asked.at else ""
    return f"{asked.agency} {asked.answer}{when}"


def _state(overdue: bool, wanted: bool, *, withdrawn: bool = False, taken_back: bool = False) -> str:
    parts = ["overdue"] if overdue else []
    parts += ["our word is wanted"] if wanted else []
    parts += ["withdrawn"] if withdrawn else []
    parts += ["recalled"] if taken_back else []
    return ", ".join(parts)


def _at(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M}Z"
