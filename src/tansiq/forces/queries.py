"""Who stands where, as far as a desk may know. Every query goes through `records.visible.joined`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Literal

import msgspec

from tansiq.clock import stamp
from tansiq.forces.row import Body, Row, calendar_of, title_of
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, DeskId, RecordId, SectorId
from tansiq.kinds import joint
from tansiq.kinds.calendar import next_change
from tansiq.kinds.fields import Title
from tansiq.kinds.force import Patrol, Post, Sensor, Unit, observes
from tansiq.network.ground import Ground
from tansiq.records import recalls, visible
from tansiq.records.content import Status
from tansiq.storage import Tx
from tansiq.text.words import words

PAGE = 256
MOST = 2**53
Observes = Literal["yes", "no", "unknown"]
Binds = Callable[[RecordId, int], bool | None]
"""Whether a joint record's version is in force as far as the reader may know; None: what it has of it does not tell."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stands on the ground, as one desk is told of it now.

    Args:
        n: the desk's own number of the version shown.
        slug: its name at its owner; a facility's is its record's id.
        names: what people call it.
        state: what its owner says of it (``standing``, ``vacated``, …); null for a facility.
        category: a unit's echelon, a facility's category, a post's or a sensor's type; null for a patrol.
        branch: what a unit is for.
        strength: a band, of a unit or a post.
        agencies: of a joint unit or post.
        joint: whether it is joint by now: the concurrence of every agency that it names binds. ``unknown``: we have a part of it,
            which does not tell; null for what is its owner's alone.
        sectors: in which it stands, or which it crosses, by the map in force.
        observes: whether somebody looks there now; ``unknown`` is never covered; null for what is not there to observe. What is not
            joint yet does not.
        changes_at: when that will be different, as far as its calendar says.
        body: all that its owner says of it.
    """

    n: int
    id: RecordId
    version: int
    kind: str
    owner: AgencyId
    own: bool
    desk: DeskId | None
    status: Status
    level: int
    method: Literal["person", "machine"]
    recorded_at: datetime
    received_at: datetime | None
    place: Place | None
    slug: str
    names: Title
    state: str | None
    category: str | None
    branch: str | None
    strength: str | None
    agencies: tuple[AgencyId, ...]
    joint: Observes | None
    sectors: tuple[SectorId, ...]
    observes: Observes | None
    changes_at: datetime | None
    body: msgspec.Raw


@dataclass(frozen=True)
class Sought:
    """What is looked for; an empty condition holds for everything.

    Args:
        kinds, owners: one of these.
        sectors: it stands in one of these, or crosses it.
        words: each must begin a word of its names or of its name at its owner.
    """

    kinds: tuple[str, ...] = ()
    owners: tuple[AgencyId, ...] = ()
    sectors: tuple[SectorId, ...] = ()
    words: tuple[str, ...] = ()

    def fits(self, held: Row, sectors: tuple[SectorId, ...]) -> bool:
        """Whether something is what is looked for."""
        line = held.entry
        if (self.kinds and line.kind not in self.kinds) or (self.owners and line.owner not in self.owners):
            return False
        if self.sectors and not set(self.sectors) & set(sectors):
            return False
        said = words(f"{line.words} {held.slug}") if self.words else ()
        return all(any(word.startswith(begun) for word in said) for begun in self.words)


def listed(
    tx: Tx,
    reader: DeskId,
    ground: Ground,
    binds: Binds,
    now: datetime,
    sought: Sought,
    *,
    before: int | None,
    limit: int,
) -> list[Standing]:
    """What stands on the ground and fits, the newest word first, below a number of the reader's."""
    found = (
        _standing(n, held, sectors, binds, now)
        for n, held in _walk(tx, reader, now, MOST if before is None else max(-MOST, min(before, MOST)))
        if sought.fits(held, sectors := _sectors(held, ground))
    )
    return list(islice(found, limit))


def _walk(tx: Tx, reader: DeskId, now: datetime, before: int) -> Iterator[tuple[int, Row]]:
    """The newest of each name that the reader sees, page by page."""
    seen = visible.joined("force.record")
    newer = (
        f"SELECT 1 FROM force AS later {visible.joined('later.record')} WHERE later.owner = force.owner"
        " AND later.kind = force.kind AND later.slug = force.slug AND later.record > force.record"
        f" AND {recalls.standing('later.id')}"
    )
    sql = (
        f"SELECT visible.n, force.record, force.row FROM force {seen} WHERE visible.n < :before AND force.record < :below"
        f" AND {recalls.standing('force.id')} AND NOT EXISTS ({newer}) ORDER BY force.record DESC LIMIT :page"
    )
    below = MOST
    while True:
        rows = tx.rows(sql, {"reader": reader, "now": stamp(now), "before": before, "below": below, "page": PAGE})
        for n, _, line in rows:
            yield n, msgspec.json.decode(line, type=Row)
        if len(rows) < PAGE:
            return
        below = rows[-1][1]


def _sectors(held: Row, ground: Ground) -> tuple[SectorId, ...]:
    place = held.entry.place
    return tuple(sector.sector for sector in ground.crossed(place.geometry)) if place else ()


def _standing(n: int, held: Row, sectors: tuple[SectorId, ...], binds: Binds, now: datetime) -> Standing:
    line, body = held.entry, held.read()
    together = _told(binds(line.id, line.version)) if joint.of(body, line.owner) else None
    looking, changes = _watch(body, now) if together in (None, "yes") or isinstance(body, Unit) else (together, None)
    return Standing(
        n=n,
        id=line.id,
        version=line.version,
        kind=line.kind,
        owner=line.owner,
        own=line.own,
        desk=line.desk,
        status=line.status,
        level=line.level,
        method=line.method,
        recorded_at=line.recorded_at,
        received_at=line.received_at,
        place=line.place,
        slug=held.slug,
        names=title_of(body),
        state=getattr(body, "state", None),
        category=None if isinstance(body, Patrol) else line.category,
        branch=body.branch if isinstance(body, Unit) else None,
        strength=body.strength if isinstance(body, Unit | Post) else None,
        agencies=body.agencies if isinstance(body, Unit | Post) else (),
        joint=together,
        sectors=sectors,
        observes=looking,
        changes_at=changes,
        body=held.body,
    )


def _watch(body: Body, now: datetime) -> tuple[Observes | None, datetime | None]:
    """Whether it observes now, and when that changes by its calendar."""
    if not isinstance(body, Post | Patrol | Sensor):
        return None, None
    looking = observes(body, now)
    there = looking is not None and body.state in ("standing", "going", "working")
    return _told(looking), next_change(calendar_of(body), now) if there else None


def _told(answer: bool | None) -> Observes:
    return "unknown" if answer is None else "yes" if answer else "no"
