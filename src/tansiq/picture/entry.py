"""A record as a line of a list."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, DeskId, RecordId, SectorId
from tansiq.kinds import registry
from tansiq.kinds.fields import Title
from tansiq.kinds.network import Level
from tansiq.kinds.over import Over
from tansiq.labels import label as labels
from tansiq.labels.label import MAX_LEVEL, Caveat, Label
from tansiq.labels.release import Fields
from tansiq.records.content import Copy, Status, When
from tansiq.records.log import Stored


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a list shows of one version of one record; the same for every desk that may see it.

    Args:
        orcon: whether it is another agency's under ORCON: without its owner's word it leaves this node by no print and no file.
    """

    id: RecordId
    version: int
    kind: str
    owner: AgencyId
    own: bool
    desk: DeskId | None
    status: Status
    minimum: bool
    recorded_at: datetime
    received_at: datetime | None
    event_time: When | None
    place: Place | None
    sector: SectorId | None
    level: Level
    words: str
    names: Title | None = None
    category: str | None
    method: Literal["person", "machine"]
    source: str | None
    branch: str | None = None
    until: datetime | None = None
    over: Over | None = None
    orcon: bool = False


def entry(stored: Stored) -> Entry:
    """The line for a stored record. A kind, or a meaning of one, that this code does not know gets one without words."""
    header = stored.header()
    kind = registry.KINDS.get(header.kind)
    try:
        body = registry.understood(header)
    except Fault:
        body = None  # listed, not understood
    words = kind.words(body) if kind and body else ""
    title = getattr(body, "title", None)
    category = getattr(body, kind.category, None) if kind and kind.category else None
    branch = getattr(body, kind.branch, None) if kind and kind.branch else None
    until = getattr(body, kind.until, None) if kind and kind.until else None
    return Entry(
        id=header.id,
        version=header.version,
        kind=header.kind,
        owner=header.owner,
        own=stored.own,
        desk=header.desk,
        status=header.status,
        minimum=isinstance(header, Copy) and header.fields is Fields.MINIMUM,
        recorded_at=header.at,
        received_at=None if stored.here else stored.logged_at,
        event_time=header.event_time,
        place=header.place,
        sector=header.place.sector if header.place else None,
        level=_level(header.label),
        words=words,
        names=title if isinstance(title, Title) and title != Title() else None,
        category=category,
        method=header.method,
        source=header.evaluation.basis or None if header.evaluation else None,
        branch=branch,
        until=until,
        over=kind.over(body) if kind and body else None,
        orcon=not stored.own and labels.bears(header.label, Caveat.ORCON),
    )


def span(line: Entry) -> tuple[str, str]:
    """From when to when a line speaks of, as stamps: its event's time, else the instant at which it was recorded."""
    when = line.event_time
    if when is None:
        at = _stamp(line.recorded_at)
        return at, at
    start = _stamp(when.start)
    return start, max(start, _stamp(when.end)) if when.end else start


def _stamp(instant: datetime) -> str:
    """A stamp; of an instant at the calendar's edge, which another zone would put outside it, that edge."""
    try:
        return stamp(instant)
    except OverflowError:
        return "0001-01-01T00:00:00.000Z" if instant.year == 1 else "9999-12-31T23:59:59.999Z"


def _level(raw: msgspec.Raw) -> int:
    try:
        return msgspec.json.decode(raw, type=Label).level
    except msgspec.MsgspecError:
        return MAX_LEVEL
