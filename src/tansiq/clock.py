"""Time as an argument. Every instant in Tansiq is aware and in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Protocol


class Clock(Protocol):
    """Tells the instant; nothing else in the house may ask the machine for it."""

    def now(self) -> datetime:
        """The present instant, aware, UTC."""
        ...


class SystemClock:
    """The machine's own clock, cut to milliseconds (what JSON and people can compare)."""

    def now(self) -> datetime:
        instant = datetime.now(UTC)
        return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


class ManualClock:
    """A clock that stands until it is moved: for tests and simulated worlds."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def advance(self, seconds: float) -> None:
        """Move forward by ``seconds`` (backwards when negative: a wrong clock)."""
        self._at += timedelta(seconds=seconds)


@lru_cache(64)
def stamp(instant: datetime) -> str:
    """RFC 3339 with milliseconds and ``Z``: sorts as text in the order of time.

    >>> from datetime import datetime, UTC
    >>> stamp(datetime(2023, 10, 22, 6, 5, tzinfo=UTC))
    '2023-10-22T06:05:00.000Z'
    """
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def unstamp(text: str) -> datetime:
    """The instant that `stamp` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)
