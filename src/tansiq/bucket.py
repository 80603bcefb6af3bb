"""A bucket with a hole: what is poured in runs out at one pace, and what no longer fits has to wait. Pure.

The rules, for rate limits and quotas alike:

- at most ``size`` at once, and over any time ``size + per_s`` times that time: that is the whole promise;
- an empty bucket is the same as none, so nobody has to be remembered who has been quiet for ``runs_out_s``;
- a clock that is put back stops the hole at most for as long as a full bucket takes to run out. A level from farther ahead was
  noted under a clock that was wrong, and counts for nothing: a wrong clock must not shut anybody out for a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple


class Level(NamedTuple):
    """How much was in a bucket, and when."""

    amount: float
    at: datetime


@dataclass(frozen=True)
class Pace:
    """A kind of bucket.

    Args:
        size: how much it holds.
        per_s: how much of it runs out in a second; above 0.
    """

    size: float
    per_s: float

    @property
    def runs_out_s(self) -> float:
        """So long after its last drop any bucket is empty."""
        return self.size / self.per_s

    def at(self, level: Level | None, now: datetime) -> Level:
        """What is left of a level by now; None: the bucket is empty."""
        if level is None or level.at - now > timedelta(seconds=self.runs_out_s):
            return Level(0.0, now)
        passed_s = max((now - level.at).total_seconds(), 0.0)
        return Level(max(level.amount - passed_s * self.per_s, 0.0), max(level.at, now))

    def wait_s(self, level: Level | None, amount: float, now: datetime) -> float:
        """How long until so much fits, seconds; 0: it does. What is larger than the bucket fits when it is empty."""
        over = self.at(level, now).amount + min(amount, self.size) - self.size
        return max(over, 0.0) / self.per_s

    def pour(self, level: Level | None, amount: float, now: datetime) -> Level:
        """The level after so much more, whether it fits or not."""
        left = self.at(level, now)
        return Level(left.amount + amount, left.at)
