"""What stands on a desk's boards. Every query goes through `records.visible.joined`; what is decided is decided after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TypeVar

import msgspec

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.information import Requirement
from tansiq.kinds.observation import Alert
from tansiq.kinds.request import Reply, Request
from tansiq.records import copies, log, recalls, visible
from tansiq.reports.asking import Asking, Question, Said, words
from tansiq.storage import Row, Tx

T = TypeVar("T")
PAGE = 200
"""So many of a board are looked at together."""
LAST = "~"
"""After every instant and every id."""
NEVER_SPEAK = ("reply", "assessment", "concurrence")
"""Kinds that speak of a requirement without answering it."""


@dataclass(frozen=True)
class Reader:
    """Who looks, when.

    Args:
        me: the desk's agency.
    """

    desk: DeskId
    me: AgencyId
    now: datetime


@dataclass(frozen=True)
class Held:
    """The newest version of a record on a board.

    Args:
        record: its place in the log.
        holder: the agency for which it is here.
    """

    id: RecordId
    record: int
    owner: AgencyId
    holder: AgencyId
    own: bool
    due: str
    body: msgspec.Struct

    @property
    def key(self) -> Key:
        """Where it stands on its board."""
        return Key(self.due, self.id)


@dataclass(frozen=True)
class Key:
    """A place on a board: all that stands before it was seen. Both parts stand in the row itself, so it tells nothing else."""

    due: str
    id: str

    def __str__(self) -> str:
        return f"{self.due}{LAST}{self.id}"

    @staticmethod
    def read(text: str | None) -> Key | None:
        """As `str` wrote it.

        Raises:
            Fault: ``request.malformed``.
        """
        if not text:
            return None
        due, _, record = text.partition(LAST)
        if not due or not record:
            raise Fault("request.malformed", "It is a page's own `next`.", field="after")
        return Key(due, record)


@dataclass(frozen=True)
class Page:
    """What of a board is asked for.

    Args:
        open: what still waits, soonest due first; else what is over, latest due first.
        after: below which place.
    """

    open: bool = True
    after: Key | None = None
    limit: int = 100


@dataclass(frozen=True)
class RequestRow:
    """A request on a board."""

    held: Held
    asking: Asking


@dataclass(frozen=True)
class QuestionRow:
    """A requirement on a board.

    Args:
        answers: what was reported on it, oldest first.
    """

    held: Held
    question: Question
    answers: tuple[RecordId, ...]


@dataclass(frozen=True)
class Speaking:
    """A record that speaks of another."""

    id: RecordId
    record: int
    kind: str
    owner: AgencyId


@dataclass(frozen=True)
class Departure:
    """That its owner departs from a plan.

    Args:
        plan: which, under the id that it has here.
    """

    id: RecordId
    owner: AgencyId
    plan: RecordId
    body: Deviation


def requests(tx: Tx, reader: Reader, page: Page, fits: Callable[[Asking], bool] = lambda _: True) -> list[RequestRow]:
    """The requests that a desk may see."""

    def judged(some: list[Held]) -> Iterator[RequestRow]:
        for row in _request_rows(tx, reader, some):
            if row.asking.open(reader.now) == page.open and fits(row.asking):
                yield row

    return _page(tx, reader, "request", page, judged)


def request(tx: Tx, reader: Reader, record: RecordId) -> RequestRow | None:
    """One request; None for anything else, and for what the desk may not see."""
    return next(_request_rows(tx, reader, list(_by_id(tx, reader, [record]).values())), None)


def requirements(
    tx: Tx, reader: Reader, page: Page, fits: Callable[[Question], bool] = lambda _: True
) -> list[QuestionRow]:
    """The requirements that a desk may see."""

    def judged(some: list[Held]) -> Iterator[QuestionRow]:
        for row in _question_rows(tx, reader, some):
            if row.question.open == page.open and fits(row.question):
                yield row

    return _page(tx, reader, "requirement", page, judged)


def requirement(tx: Tx, reader: Reader, record: RecordId) -> QuestionRow | None:
    """One requirement; None for anything else, and for what the desk may not see."""
    return next(_question_rows(tx, reader, list(_by_id(tx, reader, [record]).values())), None)


def alerts(tx: Tx, reader: Reader, page: Page) -> list[Held]:
    """The alerts that a desk may see: in force, or over or taken back."""

    def judged(some: list[Held]) -> Iterator[Held]:
        for held in some:
            body = held.body
            if isinstance(body, Alert) and in_force(tx, held, body, reader.now) == page.open:
                yield held

    return _page(tx, reader, "alert", page, judged)


def in_force(tx: Tx, held: Held, alert: Alert, now: datetime) -> bool:
    """Whether an alert is still to be heeded."""
    return alert.valid_until > now and not _taken_back(tx, held)


def departures(tx: Tx, reader: Reader) -> Iterator[Departure]:
    """The deviations that name a plan and still run, as far as the desk may see them; the oldest word first.

    A plan bears the id here under which its own owner names it: his other words come by the same way.
    """
    rows = tx.rows(
        f"SELECT {_COLUMNS}, mention.ref FROM board JOIN mention ON mention.id = board.id AND mention.owner = board.owner"
        f" {visible.joined('board.record')} WHERE board.kind = 'deviation' AND board.due > :now ORDER BY board.record",
        _values(reader),
    )
    for *columns, plan in rows:
        held = _held(tuple(columns))
        if held is not None and isinstance(held.body, Deviation) and not _taken_back(tx, held):
            yield Departure(held.id, held.owner, plan, held.body)


def assessments(tx: Tx, reader: Reader, subject: Held) -> list[Held]:
    """What was said of a record that the desk may see, newest first."""
    spoken = [each.id for each in speaking(tx, reader, [subject]).get(subject.id, ()) if each.kind == "assessment"]
    found = _by_id(tx, reader, spoken)
    return sorted(found.values(), key=lambda held: held.record, reverse=True)


def subject(tx: Tx, record: RecordId) -> Held | None:
    """Any record as something that others speak of; who may see it was asked before."""
    stored = log.latest(tx, record)
    if stored is None or stored.destroyed:
        return None
    holder = stored.header().holder
    return Held(stored.id, stored.seq, stored.owner, holder, stored.own, "", msgspec.Struct())


def speaking(tx: Tx, reader: Reader, about: Iterable[Held]) -> dict[RecordId, list[Speaking]]:
    """The records that speak of some others and that the desk may see; of each subject in the order of the log.

    Of one of ours others speak under the id of the copy that they were given; and nobody under a copy that was made for somebody
    else. Own records that were taken back say nothing any more.
    """
    meant: dict[str, list[tuple[RecordId, frozenset[AgencyId]]]] = {}
    for held_as, spoken_of, who in _ids(tx, list(about)):
        meant.setdefault(held_as, []).append((spoken_of, who))
    found: dict[RecordId, dict[RecordId, Speaking]] = {}
    refs = iter(sorted(meant))
    while some := list(islice(refs, PAGE)):
        rows = _mentions(tx, reader, some)
        taken_back = recalls.recalled_among(tx, (row[1] for row in rows))
        for ref, record, *rest in rows:
            each = Speaking(record, *rest)
            for spoken_of, who in meant[ref]:
                if each.owner in who and each.id not in taken_back:
                    found.setdefault(spoken_of, {})[each.id] = each
    return {spoken_of: sorted(all_.values(), key=lambda each: each.record) for spoken_of, all_ in found.items()}


def _request_rows(tx: Tx, reader: Reader, some: list[Held]) -> Iterator[RequestRow]:
    replies = _replies(tx, reader, some)
    own = [held.id for held in some if held.own]
    taken_back, elsewhere = recalls.recalled_among(tx, own), log.elsewhere(tx, own)
    for held in some:
        if not isinstance(held.body, Request):
            continue
        # at its home all that answers it is known; elsewhere what this agency has said itself
        knows = held.body.to if held.own and held.id not in elsewhere else (reader.me, held.holder)
        said = words(held.body, replies.get(held.id, ()), knows)
        yield RequestRow(held, Asking(held.body, held.owner, reader.me, said, held.id in taken_back))


def _question_rows(tx: Tx, reader: Reader, some: list[Held]) -> Iterator[QuestionRow]:
    spoken = speaking(tx, reader, some)
    taken_back = recalls.recalled_among(tx, (held.id for held in some if held.own))
    for held in some:
        if isinstance(held.body, Requirement):
            answers = [each for each in spoken.get(held.id, ()) if each.kind not in NEVER_SPEAK]
            offered = frozenset(each.owner for each in answers)
            question = Question(held.body, held.owner, reader.me, offered, held.id in taken_back)
            yield QuestionRow(held, question, tuple(each.id for each in answers))


def _replies(tx: Tx, reader: Reader, asked: list[Held]) -> dict[RecordId, list[Said]]:
    spoken = speaking(tx, reader, asked)
    wanted = {each.id for all_ in spoken.values() for each in all_ if each.kind == "reply"}
    bodies = _by_id(tx, reader, wanted)
    found: dict[RecordId, list[Said]] = {}
    for request, all_ in spoken.items():
        for each in all_:
            held = bodies.get(each.id)
            if held is not None and isinstance(held.body, Reply):
                found.setdefault(request, []).append(Said(held.id, held.record, held.owner, held.body))
    return found


def _ids(tx: Tx, about: list[Held]) -> Iterator[tuple[str, RecordId, frozenset[AgencyId]]]:
    """Under which ids records are spoken of, and by whom under each."""
    yield from ((held.id, held.id, frozenset({held.owner, held.holder})) for held in about)
    own = iter([held.id for held in about if held.own])
    while some := list(islice(own, PAGE)):
        for record, held_as, recipient in copies.ids_of(tx, some):
            yield held_as, record, frozenset({recipient})


def _mentions(tx: Tx, reader: Reader, refs: list[str]) -> list[Row]:
    return tx.rows(
        f"WITH meant (ref) AS (VALUES {_marks(len(refs))})"
        " SELECT mention.ref, mention.id, mention.record, mention.kind, mention.owner FROM meant"
        f" JOIN mention ON mention.ref = meant.ref {visible.joined('mention.record')}",
        _values(reader) | {f"r{index}": ref for index, ref in enumerate(refs)},
    )


def _by_id(tx: Tx, reader: Reader, records: Iterable[RecordId]) -> dict[RecordId, Held]:
    """What of some records stands on a board and may be seen."""
    found: dict[RecordId, Held] = {}
    left = iter(sorted(set(records)))
    while some := list(islice(left, PAGE)):
        rows = tx.rows(
            f"WITH meant (id) AS (VALUES {_marks(len(some))})"
            f" SELECT {_COLUMNS} FROM meant JOIN board ON board.id = meant.id {visible.joined('board.record')}",
            _values(reader) | {f"r{index}": record for index, record in enumerate(some)},
        )
        found |= {held.id: held for held in map(_held, rows) if held is not None}
    return found


def _page(tx: Tx, reader: Reader, kind: str, page: Page, judged: Callable[[list[Held]], Iterator[T]]) -> list[T]:
    """Walk a board and judge what is on it until the page is full or the board is at its end."""

    def fitting() -> Iterator[T]:
        walk = _walk(tx, reader, kind, page)
        while some := list(islice(walk, PAGE)):
            yield from judged(some)

    return list(islice(fitting(), page.limit))


def _walk(tx: Tx, reader: Reader, kind: str, page: Page) -> Iterator[Held]:
    """All of a kind that the desk may see, by when it is due; read page by page from the index."""
    beyond, order = (">", "ASC") if page.open else ("<", "DESC")
    at = page.after or (Key("", "") if page.open else Key(LAST, LAST))
    sql = (
        f"SELECT {_COLUMNS} FROM board {visible.joined('board.record')} WHERE board.kind = :kind"
        f" AND (board.due, board.id) {beyond} (:due, :id) ORDER BY board.due {order}, board.id {order} LIMIT {PAGE}"
    )
    while rows := tx.rows(sql, _values(reader) | {"kind": kind, "due": at.due, "id": at.id}):
        yield from (held for held in map(_held, rows) if held is not None)
        at = Key(rows[-1][5], rows[-1][0])
        if len(rows) < PAGE:
            return


_COLUMNS = "board.id, board.record, board.owner, board.holder, board.own, board.due, board.kind, board.body"


def _held(row: Row) -> Held | None:
    record, seq, owner, holder, own, due, kind, body = row
    known = registry.read(kind, msgspec.Raw(body))
    return None if known is None else Held(record, seq, owner, holder, bool(own), due, known)


def _taken_back(tx: Tx, held: Held) -> bool:
    return held.own and recalls.recalled_at(tx, held.id) is not None


def _marks(count: int) -> str:
    return ", ".join(f"(:r{index})" for index in range(count))


def _values(reader: Reader) -> dict[str, str]:
    return {"reader": reader.desk, "now": stamp(reader.now)}
