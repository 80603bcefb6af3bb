"""What a mutant is: one small mistake in one file, and the tests that must see it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

WORK = "tests/work"
"""By a name: a string that begins so looks like a path of one machine to whoever searches for those."""


@dataclass(frozen=True)
class Mutant:
    """One mistake.

    Args:
        name: what the mutated code does wrong, as a sentence.
        file: the source file, from ``src/tansiq``.
        old: the text that is replaced; it must stand there exactly once.
        new: what stands there instead.
        tests: what pytest is given; one of these tests must fail.
    """

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def applied(self, text: str) -> str:
        """The file's text with the mistake in it.

        Raises:
            ValueError: when the text to replace is not there exactly once: the code has moved on, and so must the mutant.
        """
        count = text.count(self.old)
        if count != 1 or self.old == self.new:
            raise ValueError(
                f"{self.name}: its text stands {count} times in {self.file}; it must be there once, and change"
            )
        return text.replace(self.old, self.new)

    def path(self, source: Path) -> Path:
        """Its file under a copy of ``src``."""
        return source / "tansiq" / self.file


def family(file: str, tests: tuple[str, ...], *mistakes: tuple[str, str, str]) -> tuple[Mutant, ...]:
    """Mutants of one file that the same tests must see: (name, old, new) each."""
    return tuple(Mutant(name, file, old, new, tests) for name, old, new in mistakes)
