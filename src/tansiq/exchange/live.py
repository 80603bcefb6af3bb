"""How a peer's link stands right now, as far as this process knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from tansiq.exchange.ages import Ages
from tansiq.exchange.frames import Head, Lane, Receipt


@dataclass
class Live:
    """What is known of a peer right now; lost with the process, and soon known again.

    Args:
        heard_at: when it last answered or asked, by our clock.
        heads: per lane, the instant of the newest complete head of theirs that we hold, as they say.
        as_of: the same, by the stricter of both clocks: never later than when it came here.
        their_as_of: per lane, the newest of ours that they hold, by their receipt.
        fault: the code of our last failure with it; None when our last ask went well. That it asks us heals nothing.
        skew_s: their clock less ours, seconds, as far as the last answer makes it certain (`clocks`).
    """

    heard_at: datetime | None = None
    heads: dict[Lane, datetime] = field(default_factory=dict)
    as_of: dict[Lane, datetime] = field(default_factory=dict)
    their_as_of: dict[Lane, datetime] = field(default_factory=dict)
    fault: str | None = None
    skew_s: float = 0.0

    def note_head(self, head: Head, now: datetime) -> None:
        """A head of theirs was verified."""
        known = self.heads.get(head.lane)
        if head.complete and (known is None or head.as_of > known):
            self.heads[head.lane] = head.as_of
            self.as_of[head.lane] = min(head.as_of, now)

    def note_receipts(self, receipts: Iterable[Receipt], now: datetime) -> None:
        """Receipts of theirs were verified."""
        for receipt in receipts:
            if receipt.as_of:
                held = min(receipt.as_of, now)
                self.their_as_of[receipt.lane] = max(held, self.their_as_of.get(receipt.lane, held))

    @property
    def ages(self) -> Ages:
        """How fresh both pictures are, as far as this process knows."""
        return Ages(self.picture, self.their_picture)

    @property
    def picture(self) -> datetime | None:
        """How fresh our picture of theirs is: the older of the two lanes; None while either was never complete."""
        return _older(self.as_of)

    @property
    def their_picture(self) -> datetime | None:
        """How fresh their picture of ours is, in the same way."""
        return _older(self.their_as_of)


def _older(as_of: dict[Lane, datetime]) -> datetime | None:
    return min(as_of.values()) if len(as_of) == len(Lane) else None
