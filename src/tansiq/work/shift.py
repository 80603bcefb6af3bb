"""Whose shift it is, and what the next one finds: the last hand-over of a desk, whether it was taken over, what is left to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from typing import Literal

import msgspec

from tansiq.exchange import silences
from tansiq.ids import AgencyId, DeskId, NodeId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.watch import Watch
from tansiq.network.directory import Directory
from tansiq.picture import alarms
from tansiq.picture import queries as picture
from tansiq.picture.entry import Entry
from tansiq.picture.search import Sought, search
from tansiq.plans import queries as plans
from tansiq.records import log, recalls
from tansiq.reports.queries import Page
from tansiq.storage import Tx
from tansiq.work.approving import Waiting
from tansiq.work.boards import Boards
from tansiq.work.rows import Desk

PAGE = 50
LOOKED_THROUGH = 1_000
"""So many entries back a hand-over is looked for: more than any month of shifts writes."""
MOST_LEFT = 50
"""As many lines as a hand-over holds (`kinds.watch`)."""


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """The desk's last hand-over.

    Args:
        hand_over: its record; null: there was never one.
        at: when it was written.
        shift: which shift, in its own words.
        until: when that shift ends or ended.
        text: what the next shift must know.
        pending: what was left to do.
        taken_over: the record by which the next shift said that it has it; null: nobody has yet.
        taken_over_at: when.
    """

    hand_over: RecordId | None = None
    at: datetime | None = None
    shift: str = ""
    until: datetime | None = None
    text: str = ""
    pending: tuple[str, ...] = ()
    taken_over: RecordId | None = None
    taken_over_at: datetime | None = None


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is left to do.

    Args:
        what: an alarm that rings; a plan that waits for our answer, or ours for another's; a request that waits for our word, or
            ours for another's; a record that waits for a release; a link that is silent.
        record: which record, if any.
        kind: of that record.
        owner: whose it is; of a link its agency.
        category: of an alarm its cause.
        words: what the record says.
        node: the peer, of a link.
        since: since when it waits.
        due: by when.
    """

    what: Literal["alarm", "answer-wanted", "answer-awaited", "request-wanted", "request-awaited", "release", "link"]
    record: RecordId | None = None
    kind: str | None = None
    owner: AgencyId | None = None
    category: str | None = None
    words: str = ""
    node: NodeId | None = None
    since: datetime | None = None
    due: datetime | None = None


def last(tx: Tx, reader: DeskId, me: AgencyId, now: datetime) -> Shift:
    """The newest hand-over of this desk."""
    taken: dict[RecordId, Entry] = {}
    for line in islice(_entries(tx, reader, me, now), LOOKED_THROUGH):
        if line.desk != reader or recalls.recalled_at(tx, line.id) is not None:
            continue
        if line.category == "taken-over":
            stored = log.latest(tx, line.id)
            for ref in stored.header().refs if stored else ():
                taken[ref] = line  # the walk goes back in time: the first word stays
        elif line.category == "hand-over":
            return _handed_over(tx, line, taken.get(line.id))
    return Shift()


def _entries(tx: Tx, reader: DeskId, me: AgencyId, now: datetime) -> Iterator[Entry]:
    sought = Sought(kinds=("watch",), owners=(me,))
    before: int | None = None
    while page := search(tx, reader, now, sought, before=before, limit=PAGE):
        yield from (line for _, line in page)
        before = page[-1][0]


def _handed_over(tx: Tx, line: Entry, taken: Entry | None) -> Shift:
    stored = log.latest(tx, line.id)
    body = registry.understood(stored.header()) if stored else None
    if not isinstance(body, Watch):
        return Shift(hand_over=line.id, at=line.recorded_at)
    return Shift(
        hand_over=line.id,
        at=line.recorded_at,
        shift=body.shift,
        until=body.until,
        text=body.text,
        pending=body.pending,
        taken_over=taken.id if taken else None,
        taken_over_at=taken.recorded_at if taken else None,
    )


def left(
    tx: Tx,
    desk: Desk,
    reader: DeskId,
    me: AgencyId,
    directory: Directory,
    waiting: Iterable[Waiting],
    now: datetime,
) -> list[Left]:
    """What is left to do at a desk: what rings first, then what is due, what waits for a release, what is silent.

    Args:
        desk: what that desk sees.
        waiting: the queue of releases, as that desk sees it.
    """
    parts = (
        _ringing(tx, reader, now),
        _plans(tx, desk, reader, me, now),
        _requests(Boards.of(tx, desk, reader, me, now)),
        _releases(tx, reader, waiting, now),
        _silent(tx, directory),
    )
    return list(islice(chain.from_iterable(parts), MOST_LEFT))


def _ringing(tx: Tx, reader: DeskId, now: datetime) -> Iterator[Left]:
    for alarm in alarms.at_desk(tx, reader, now):
        if alarm.rings:
            yield Left(what="alarm", record=alarm.record, category=alarm.cause, words=alarm.words, since=alarm.since)


def _plans(tx: Tx, desk: Desk, reader: DeskId, me: AgencyId, now: datetime) -> Iterator[Left]:
    rows = [desk.one(record) for record in sorted(plans.board(tx, reader, me, now).seen)]
    for row in sorted(rows, key=lambda each: (each.plan.deadline if each.plan else now, each.id)):
        if row.plan is None:
            continue
        awaited = row.own and row.plan.state == "proposed"
        if row.plan.answer_wanted or awaited:
            yield Left(
                what="answer-awaited" if awaited else "answer-wanted",
                record=row.id,
                kind=row.kind,
                owner=row.owner,
                words=row.words,
                since=row.recorded_at,
                due=row.plan.deadline,
            )


def _requests(boards: Boards) -> Iterator[Left]:
    """Soonest due first; those between others are theirs."""
    for each in boards.requests(Page(limit=MOST_LEFT))[0]:
        if each.wanted or each.side == "by-us":
            yield Left(
                what="request-wanted" if each.wanted else "request-awaited",
                record=each.row.id,
                kind=each.row.kind,
                owner=each.row.owner,
                words=each.row.words,
                since=each.row.recorded_at,
                due=each.request.by,
            )


def _releases(tx: Tx, reader: DeskId, waiting: Iterable[Waiting], now: datetime) -> Iterator[Left]:
    for each in waiting:
        _, line = picture.one(tx, reader, each.record, now)
        yield Left(
            what="release", record=each.record, kind=line.kind, owner=line.owner, words=line.words, since=each.since
        )


def _silent(tx: Tx, directory: Directory) -> Iterator[Left]:
    agencies = {entry.key.node: entry.agency for entry in directory.nodes()}
    for silence in silences.now_silent(tx):
        if silence.peer in agencies:
            yield Left(what="link", node=silence.peer, owner=agencies[silence.peer], since=silence.heard_at)
