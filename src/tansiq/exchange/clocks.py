"""Whose clock is wrong, and since when: nothing new becomes agreed with a room whose clock differs by more than two minutes.

A head is signed when the answer is given, so its time lies between our asking and its arrival: their clock less ours is between
``as_of - arrival`` and ``as_of - asking``. The long poll and a slow line make this span wide; they can hide a skew and never make
one up. Beyond `session.MAX_SKEW` counts only what is certain, and right again only a span narrow enough to say so.

*Since* is a place in our log, not an instant: whichever of the clocks is wrong, or jumps, what stood before stands.

What ends, ends by the stricter clock: `bounds` says how far an agency's clocks are off for certain. A permission (a copy's
handling, a concurrence, an agreed plan, a standing rule for that agency) is over when it is over on either clock; an objection
when it is over on both. Less than two minutes count as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.exchange import outbox
from tansiq.exchange.frames import Lane
from tansiq.exchange.session import MAX_SKEW
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.records import visible
from tansiq.storage import Tx

MOST_S = MAX_SKEW.total_seconds()


@dataclass(frozen=True)
class Reading:
    """Between what a peer's clock less ours lies, seconds; ``high`` None: it is not known when we asked."""

    low: float
    high: float | None

    @property
    def certain_s(self) -> float:
        """The least skew that explains it."""
        if self.low > 0:
            return self.low
        return min(self.high, 0.0) if self.high is not None else 0.0

    @property
    def wrong(self) -> bool | None:
        """Whether the clocks differ too much; None: it cannot be told."""
        if abs(self.certain_s) > MOST_S:
            return True
        if self.high is not None and self.high - self.low <= MOST_S:
            return False
        return None


def reading(as_of: datetime, asked_at: datetime | None, now: datetime) -> Reading:
    """What an answer's head says of the peer's clock."""
    high = (as_of - asked_at).total_seconds() if asked_at is not None else None
    return Reading((as_of - now).total_seconds(), high)


def carried(as_of: datetime, held: datetime | None, now: datetime) -> Reading:
    """What a head that came by hand or through a third node says of its signer's clock.

    One that is ahead of our clock proves that one of the two is wrong, however long it was under way. The signer cannot have signed
    before we signed the head of ours that it held; but that bounds its clock for now only if the way both ways was as short as
    a good reading is wide. An old bundle that is read late says nothing.

    Args:
        held: when, by our clock, we signed the newest of our heads for which its receipts came with it.
    """
    found = reading(as_of, held, now)
    return found if found.high is not None and found.high - found.low <= MOST_S else Reading(found.low, None)


def skew(tx: Tx, peer: NodeId) -> float | None:
    """How far a peer's clock is off, as when it was found wrong; None: it is not known to be wrong."""
    row = tx.one("SELECT skew_s FROM clock WHERE peer = :peer LIMIT 1", {"peer": peer})
    return row[0] if row else None


def is_news(tx: Tx, peer: NodeId, read_off: Reading) -> bool:
    """Whether a reading says something else of a peer's clock than is noted."""
    known = skew(tx, peer)
    if read_off.wrong is None or known is None:
        return bool(read_off.wrong)
    return (
        not read_off.wrong or abs(read_off.certain_s) - abs(known) > MOST_S
    )  # certain skews only grow while it is wrong


def note(tx: Tx, peer: NodeId, agencies: Iterable[AgencyId], read_off: Reading, now: datetime) -> None:
    """Note what a reading says of a peer's clock, for the agencies that it speaks for, and tighten what their labels end."""
    if read_off.wrong:
        found_wrong(tx, peer, agencies, read_off.certain_s)
    elif read_off.wrong is False:
        found_right(tx, peer)
    for agency in sorted(agencies):
        visible.tighten(tx, agency, bounds(tx, agency).ahead, now)


@dataclass(frozen=True)
class Bounds:
    """How far an agency's clocks are off for certain: ``ahead`` is never negative, ``behind`` never positive."""

    ahead: timedelta = timedelta()
    behind: timedelta = timedelta()

    def permission(self, until: datetime) -> datetime:
        """When what permits something is over on either clock."""
        return _shifted(until, -self.ahead)

    def objection(self, until: datetime) -> datetime:
        """When what forbids something is over on both."""
        return _shifted(until, -self.behind)


def bounds(tx: Tx, agency: AgencyId) -> Bounds:
    """How far an agency's clocks are off; nothing while they differ by less than what counts as wrong."""
    row = tx.one("SELECT min(skew_s), max(skew_s) FROM clock WHERE agency = :agency", {"agency": agency})
    least, most = (row[0] or 0.0, row[1] or 0.0) if row else (0.0, 0.0)
    return Bounds(timedelta(seconds=max(most, 0.0)), timedelta(seconds=min(least, 0.0)))


def ahead(tx: Tx) -> dict[AgencyId, timedelta]:
    """The agencies whose clocks are ahead of ours, and how far."""
    agencies = [row[0] for row in tx.rows("SELECT DISTINCT agency FROM clock WHERE skew_s > 0 ORDER BY agency")]
    return {agency: bounds(tx, agency).ahead for agency in agencies}


def _shifted(until: datetime, by: timedelta) -> datetime:
    try:
        return until + by
    except OverflowError:
        return until


def found_wrong(tx: Tx, peer: NodeId, agencies: Iterable[AgencyId], skew_s: float) -> None:
    """Note that a peer's clock is wrong from here on; when that is known, only how far."""
    seq = tx.one("SELECT max(seq) FROM record")
    for agency in sorted(agencies):
        tx.run(
            "INSERT INTO clock (peer, agency, skew_s, since, alarm, normal)"
            " VALUES (:peer, :agency, :skew_s, :since, :alarm, :normal)"
            " ON CONFLICT (peer, agency) DO UPDATE SET skew_s = excluded.skew_s",
            {
                "peer": peer,
                "agency": agency,
                "skew_s": skew_s,
                "since": (seq[0] if seq else None) or 0,
                "alarm": outbox.lane_out(tx, peer, Lane.ALARM).received,
                "normal": outbox.lane_out(tx, peer, Lane.NORMAL).received,
            },
        )


def found_right(tx: Tx, peer: NodeId) -> None:
    """Note that a peer's clock is right again."""
    tx.run("DELETE FROM clock WHERE peer = :peer", {"peer": peer})


def count_anew(tx: Tx, peer: NodeId) -> None:
    """Our lanes to a peer begin a new epoch: while its clock is wrong, every receipt from now on comes late."""
    tx.run("UPDATE clock SET alarm = 0, normal = 0 WHERE peer = :peer", {"peer": peer})


def wrong_since(tx: Tx, agencies: Iterable[AgencyId]) -> int | None:
    """The place in our log since which the clock of some node of these agencies has been wrong; None: all are right."""
    since = [tx.one("SELECT min(since) FROM clock WHERE agency = :agency", {"agency": each}) for each in agencies]
    return min((row[0] for row in since if row and row[0] is not None), default=None)


def receipted_since(tx: Tx, digest: Digest) -> bool:
    """Whether a copy's receipt came while its receiver's clock was wrong."""
    found = tx.one(
        "SELECT 1 FROM outbox o JOIN clock c ON c.peer = o.peer WHERE o.digest = :digest"
        " AND o.number > CASE o.lane WHEN 'alarm' THEN c.alarm ELSE c.normal END",
        {"digest": digest},
    )
    return found is not None
