"""What came of a run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


class Broken(AssertionError):
    """An invariant does not hold."""


@dataclass(frozen=True)
class Report:
    """One run. The same seed gives the same report.

    Args:
        seed: what to give to `run` to see it again.
        nodes: how many nodes took part.
        failure: what does not hold; None when all is well.
        trace: what happened, a line per step.
        counts: how often what happened.
    """

    seed: int
    nodes: int
    failure: str | None
    trace: tuple[str, ...]
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def ok(self) -> bool:
        """Whether every invariant held."""
        return self.failure is None

    def __str__(self) -> str:
        counts = ", ".join(f"{name} {count}" for name, count in sorted(self.counts.items()))
        head = f"seed {self.seed}, {self.nodes} nodes: {self.failure or 'all holds'} ({counts})"
        return head if self.ok else "\n".join((head, *(f"  {line}" for line in self.trace)))
