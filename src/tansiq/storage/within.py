"""A span of time as part of a statement: newest first, from below an instant and a number on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Within:
    """What lies in a span.

    Args:
        start: nothing before this instant; as `clock.stamp` has it.
        at, n: nothing after this instant, and at it only what has a smaller number.
        limit: so many are enough; the statement says so itself.
    """

    start: str
    at: str
    n: int
    limit: int

    @staticmethod
    def condition(time: str, number: str) -> str:
        """As a condition.

        Args:
            time, number: the columns.
        """
        return f"{time} >= :start AND {time} <= :at AND ({time} < :at OR {number} < :n)"

    @property
    def values(self) -> dict[str, str | int]:
        """What `condition` binds, and ``:limit``."""
        return {"start": self.start, "at": self.at, "n": self.n, "limit": self.limit}
