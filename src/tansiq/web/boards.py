"""A desk's boards: requests, requirements, alerts; what was said of a record; how much waits for a word."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromPath, FromQuery, QueryParameter

from tansiq.ids import DeskId, RecordId
from tansiq.reports.asking import Side
from tansiq.reports.queries import Key, Page
from tansiq.storage import Tx
from tansiq.web.door import Door, SignedIn, TheDoor
from tansiq.web.feed import MAX_SOUGHT
from tansiq.work.boards import AlertView, AssessmentView, Boards, RequestView, RequirementView, Wanted

MAX_ROWS = 200
Limit = Annotated[int, QueryParameter(ge=1, le=MAX_ROWS)]
After = Annotated[str | None, QueryParameter(max_length=MAX_SOUGHT)]


class Requests(msgspec.Struct, frozen=True):
    """A page of requests; ``next`` goes into ``after`` for the page after it."""

    requests: tuple[RequestView, ...]
    next: str | None


class Requirements(msgspec.Struct, frozen=True):
    """A page of requirements, as `Requests`."""

    requirements: tuple[RequirementView, ...]
    next: str | None


class Alerts(msgspec.Struct, frozen=True):
    """A page of alerts, as `Requests`."""

    alerts: tuple[AlertView, ...]
    next: str | None


class Assessments(msgspec.Struct, frozen=True):
    """What was said of a record, newest first."""

    assessments: tuple[AssessmentView, ...]


class Waiting(msgspec.Struct, frozen=True):
    """How much waits on each board."""

    requests: Wanted
    requirements: Wanted


@get("/api/requests", sync_to_thread=True)
def all_requests(
    session: SignedIn,
    door: TheDoor,
    side: FromQuery[Side | None] = None,
    open: FromQuery[bool] = True,
    after: After = None,
    limit: Limit = 100,
) -> Requests:
    """Requests: what is open, soonest due first; or what is over, latest due first."""
    page = Page(open, Key.read(after), limit)
    found, following = door.db.read(lambda tx: boards(tx, door, session.desk).requests(page, side))
    return Requests(tuple(found), following)


@get("/api/requirements", sync_to_thread=True)
def all_requirements(
    session: SignedIn,
    door: TheDoor,
    side: FromQuery[Side | None] = None,
    open: FromQuery[bool] = True,
    after: After = None,
    limit: Limit = 100,
) -> Requirements:
    """Requirements: what is open, soonest due first; or what is over, latest due first."""
    page = Page(open, Key.read(after), limit)
    found, following = door.db.read(lambda tx: boards(tx, door, session.desk).requirements(page, side))
    return Requirements(tuple(found), following)


@get("/api/requests/{record:str}", sync_to_thread=True)
def one_request(record: FromPath[str], session: SignedIn, door: TheDoor) -> RequestView:
    """One request, as it stands on its board."""
    return door.db.read(lambda tx: boards(tx, door, session.desk).request(RecordId(record)))


@get("/api/requirements/{record:str}", sync_to_thread=True)
def one_requirement(record: FromPath[str], session: SignedIn, door: TheDoor) -> RequirementView:
    """One requirement, as it stands on its board."""
    return door.db.read(lambda tx: boards(tx, door, session.desk).requirement(RecordId(record)))


@get("/api/alerts", sync_to_thread=True)
def all_alerts(
    session: SignedIn, door: TheDoor, active: FromQuery[bool] = True, after: After = None, limit: Limit = 100
) -> Alerts:
    """Alerts: those in force, soonest over first; or those that are over, latest first."""
    page = Page(active, Key.read(after), limit)
    found, following = door.db.read(lambda tx: boards(tx, door, session.desk).alerts(page))
    return Alerts(tuple(found), following)


@get("/api/records/{record:str}/assessments", sync_to_thread=True)
def assessed(record: FromPath[str], session: SignedIn, door: TheDoor) -> Assessments:
    """What was said of a record."""
    return Assessments(tuple(door.db.read(lambda tx: boards(tx, door, session.desk).assessments(RecordId(record)))))


@get("/api/waiting", sync_to_thread=True)
def waiting(session: SignedIn, door: TheDoor) -> Waiting:
    """How much waits for this desk's agency."""

    def look(tx: Tx) -> Waiting:
        there = boards(tx, door, session.desk)
        return Waiting(there.waiting_requests(), there.waiting_requirements())

    return door.db.read(look)


HANDLERS = [all_requests, one_request, all_requirements, one_requirement, all_alerts, assessed, waiting]


def boards(tx: Tx, door: Door, desk: DeskId) -> Boards:
    """A desk's boards on this snapshot."""
    entry = door.book.directory(tx).desks.get(desk)
    me = entry.agency if entry else door.agency
    return Boards.of(tx, door.desk(tx, desk), desk, me, door.clock.now())
