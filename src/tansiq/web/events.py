"""The event stream of a desk: new rows under its own numbers, rows that have changed or are to be seen no more, alarms, links.

New rows are found by number, so a reader that comes back with its last number misses nothing. Changes are found by looking at the
few rows that can still change (running plans, records on their way) and comparing with what was sent last: the stream keeps no
state that could be lost, and a row that says the same is not sent again. What a desk may see no more (recalled, over by its label,
gone on with above its seat) is found by the time and the place in the log of the last look.

The bell rings for everything that happens at this node. So a ring alone sends nothing: a look sends what has changed for this desk,
and links, which are as old as the moment that they are looked at, go by a beat of their own, whatever rings.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Annotated

import msgspec
from litestar import get
from litestar.params import FromQuery, HeaderParameter
from litestar.response import ServerSentEvent, ServerSentEventMessage

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.exchange import asked, clocks
from tansiq.ids import AgencyId, Digest, RecordId, sha256
from tansiq.network.accounts import Session
from tansiq.picture import alarms
from tansiq.records import log, recalls, visible
from tansiq.storage import Tx
from tansiq.web.api import Alarms
from tansiq.web.door import DeskRequest, Door, SignedIn, TheDoor, seated
from tansiq.web.links import links
from tansiq.work.lines import Line
from tansiq.work.rows import Desk

TICK_S = 1.0
"""How often links, and plans and words whose time passes, are looked at without any news."""
CALM_S = 0.05
"""The least time between two looks: a burst of frames becomes one look."""
SHOWN_AGAIN = 500
"""So many of the newest rows are looked through for what an owner's word has let show again; the page asks for older ones."""
WATCHED = 100
"""How many of the newest rows can still change on the page."""


class Gone(msgspec.Struct, frozen=True):
    """A record that the desk may see no more: recalled, over by its label, or gone on with above the desk's seat."""

    id: RecordId


class Sight(msgspec.Struct, frozen=True):
    """What the desk may see has changed so often (see `Me`); sent first of all, and only where it ever has."""

    sight: int


class Stream:
    """One reader's stream: what was sent last, and nothing else."""

    def __init__(self, door: Door, session: Session, after: int | None) -> None:
        self._door = door
        self._session = session
        self._after = after
        self._sent: dict[str, Digest] = {}
        self._buried = 0
        self._looked = visible.ENDED
        self._place: int | None = None
        self._ahead: dict[AgencyId, timedelta] = {}
        self._unheard: frozenset[AgencyId] = frozenset()

    def ringing(self) -> list[ServerSentEventMessage]:
        """What rings, if that has changed. Looked at first and alone: an alarm waits for nothing."""
        now = self._door.clock.now()
        held = self._door.db.read(lambda tx: alarms.at_desk(tx, self._session.desk, now))
        data = msgspec.json.encode(Alarms(tuple(held)))
        return [_message(data, "alarms")] if self._is_new("alarms", data) else []

    def links(self) -> list[ServerSentEventMessage]:
        """How the links stand now."""
        told = self._door.db.read(lambda tx: links(tx, self._door, self._session.desk))
        return [_message(msgspec.json.encode(told), "links")]

    def look(self) -> list[ServerSentEventMessage]:
        """What has changed for this desk since the last look, on one snapshot."""
        return self._door.db.read(self._look)

    def _look(self, tx: Tx) -> list[ServerSentEventMessage]:
        now = self._door.clock.now()
        desk = self._door.desk(tx, self._session.desk)
        fresh = self._after is None
        if self._after is None:
            self._after = visible.last(tx, self._session.desk)
            for row in desk.newest(None, WATCHED):
                self._is_new(row.id, msgspec.json.encode(row))
        events = [*self._sight(tx), *self._gone(tx, desk, fresh, now), *self._shown_again(tx, desk)]
        for row in desk.since(self._after):
            data = msgspec.json.encode(row)
            self._is_new(row.id, data)
            self._after = row.n
            events.append(_message(data, "record", str(row.n)))
        for row in filter(_can_change, desk.newest(None, WATCHED)):
            data = msgspec.json.encode(row)
            if self._is_new(row.id, data):
                events.append(_message(data, "change"))
        return events

    def _sight(self, tx: Tx) -> list[ServerSentEventMessage]:
        """The desk's seat has changed: what a page of before shows may be hidden now, and numbers may have moved."""
        changes = self._door.book.directory(tx).desks[self._session.desk].changes
        data = msgspec.json.encode(Sight(changes))
        return [_message(data, "sight")] if changes and self._is_new("sight", data) else []

    def _gone(self, tx: Tx, desk: Desk, fresh: bool, now: datetime) -> list[ServerSentEventMessage]:
        """What is to be seen no more since the last look; for a page that comes back, the newest of all: it may still show them.

        Args:
            now: not later than the desk's own instant, so that nothing is over here and still shown there.
        """
        reader = self._session.desk
        hidden = recalls.hidden_from(tx, reader, self._buried)
        self._buried = hidden[-1][0] if hidden else self._buried
        ahead, self._ahead = self._ahead, clocks.ahead(tx)
        since = self._looked if ahead == self._ahead else visible.ENDED  # by another clock other labels are over
        place, end = self._place, log.end(tx)[0]
        if place is None:
            known = visible.place_of(tx, reader, self._after or 0)
            place = end if known is None else known
        self._looked, self._place = stamp(now), end
        if fresh:
            return []
        over = (*visible.ended(tx, reader, since, now), *visible.outgrown(tx, reader, place, now))
        gone = (*(record for _, record in hidden), *(record for record in over if not desk.shows(record)))
        return [_message(msgspec.json.encode(Gone(record)), "gone") for record in dict.fromkeys(gone)]

    def _shown_again(self, tx: Tx, desk: Desk) -> list[ServerSentEventMessage]:
        """An owner's word has come since a restore: his rows show under their old numbers, which the page has passed."""
        before, self._unheard = self._unheard, asked.waiting_for(tx)
        heard = before - self._unheard
        rows = [row for row in desk.newest(None, SHOWN_AGAIN) if row.owner in heard] if heard else []
        for row in rows:
            self._is_new(row.id, msgspec.json.encode(row))
        return [_message(msgspec.json.encode(row), "record") for row in reversed(rows)]

    def _is_new(self, name: str, data: bytes) -> bool:
        digest = sha256(data)
        if self._sent.get(name) == digest:
            return False
        self._sent[name] = digest
        return True


@get("/api/events")
async def events(
    request: DeskRequest,
    session: SignedIn,
    door: TheDoor,
    after: FromQuery[int | None] = None,
    last_event_id: Annotated[int | None, HeaderParameter(name="Last-Event-ID")] = None,
) -> ServerSentEvent:
    """What happens, as it happens."""
    stream = Stream(door, session, after if last_event_id is None else last_event_id)
    return ServerSentEvent(_events(stream, door, session.account, request.cookies.get(door.cookie)))


async def _events(stream: Stream, door: Door, account: str, token: str | None) -> AsyncIterator[ServerSentEventMessage]:
    time = asyncio.get_running_loop().time
    due = time()
    with door.streams.opened(account) as mine:
        while door.streams.goes_on(account, mine) and await asyncio.to_thread(_signed_in, door, token):
            count = door.bell.count
            beat = time() >= due
            if beat:
                due = max(due + TICK_S, time())  # of beats that were missed none is made up for
            for look in (stream.ringing, stream.look, *([stream.links] if beat else [])):
                for event in await asyncio.to_thread(look):
                    yield event
            await asyncio.sleep(CALM_S)
            await door.bell.after(count, max(due - time(), 0.0))


def _signed_in(door: Door, token: str | None) -> bool:
    """Whether the session that opened the stream still is: a stream must not outlive it."""
    try:
        door.db.read(lambda tx: seated(tx, door, token))
    except Fault as fault:
        if fault.code != "session.needed":
            raise
        return False
    return True


def _can_change(row: Line) -> bool:
    return row.plan is not None or row.joint is not None or row.release is not None


def _message(data: bytes, event: str, number: str | None = None) -> ServerSentEventMessage:
    return ServerSentEventMessage(data=data.decode(), event=event, id=number)
