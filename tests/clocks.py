"""Clocks that go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.clock import Clock


@dataclass
class WrongClock:
    """A clock that is always as far from the right one."""

    right: Clock
    ahead: timedelta

    def now(self) -> datetime:
        return self.right.now() + self.ahead
