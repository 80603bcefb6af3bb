"""Coarse presence near the seam (design 4.11): what the decision must know of a place, and what becomes of those who were told.

    body, place, map ──> near ──> plain values of the `Subject` ──> labels.release      (who is told, and how coarsely)
    who holds a presence and is not told of the next version ──> taken back from him    (else it would stand there for ever)

What is planned is not there, and told nobody. That somebody has left is told to those who were told that he was there.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

import msgspec

from tansiq.geo.place import Place
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.kinds.over import holds
from tansiq.labels.coarsening import EXACT, Coarse
from tansiq.labels.release import Decision, Fields
from tansiq.network.ground import Ground
from tansiq.records import copies
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.work.hosted import Way
from tansiq.work.recall import take_back


class Near(TypedDict):
    """Fields of a `Subject`."""

    minimum: Coarse
    seam_m: float | None
    distances_m: dict[AgencyId, float]


def near(
    tx: Tx,
    kind: str,
    body: msgspec.Struct | None,
    place: Place | None,
    ground: Ground,
    record: RecordId | None,
    at: datetime,
) -> Near:
    """What the decision must know of where a record is.

    Args:
        record: which it is; None: a first version, which nobody holds.
    """
    known = registry.KINDS.get(kind)
    if known is None or not known.presence:
        return Near(minimum=EXACT, seam_m=None, distances_m={})
    if body is None or place is None or getattr(body, "state", None) == "planned":
        return Near(minimum=registry.PRESENCE_COARSE, seam_m=None, distances_m={})
    away_m = ground.distances_m(place.geometry)
    if not holds(known.over(body), at):
        told = {made.recipient for made in copies.of_record(tx, record) if made.alive} if record else set()
        away_m = {agency: each for agency, each in away_m.items() if agency in told}
    return Near(minimum=registry.PRESENCE_COARSE, seam_m=ground.seam_m(place.geometry), distances_m=away_m)


def take_back_stale(tx: Tx, before: Stored, decision: Decision, way: Way, author: Author, now: datetime) -> None:
    """Take a presence back from those who are not told of the version that follows it: it is not so any more."""
    if before.kind not in registry.PRESENCE:
        return
    granted = {grant.agency for grant in decision.grants}
    for made in copies.of_record(tx, before.id):
        if made.alive and made.fields is Fields.MINIMUM and made.recipient not in granted:
            take_back(tx, before, way, author, now, only=made.recipient, reason="not near the seam any more")
