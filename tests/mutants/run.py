"""Apply every mutant to a scratch copy of the source, one at a time, and see that a test fails: ``python -m tests.mutants.run``.

    copy of src ──> all tests named, nothing mutated: they must pass     (else a failure would prove nothing)
                └─> per mutant: one text replaced ── its tests, in a process of their own ── restored

Caught is only a test that ran and failed. An error before a test begins, a source that no longer loads, a text that is no longer
there, a run without tests: each fails the command, because such a mutant proves nothing. Nothing is ever changed in the tree.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.cursors import CURSORS
from tests.mutants.gate import GATE
from tests.mutants.guards import GUARDS
from tests.mutants.lanes import LANES
from tests.mutants.mutant import Mutant
from tests.mutants.places import PLACES
from tests.mutants.recall import RECALL

ROOT = Path(__file__).resolve().parents[2]
MATTERS: dict[str, tuple[Mutant, ...]] = {
    "gate": GATE,
    "guards": GUARDS,
    "cursors": CURSORS,
    "recall": RECALL,
    "lanes": LANES,
    "places": PLACES,
}
WITHIN_S = 300
"""A mutant's tests take seconds; a mistake that makes them hang is not one that they see."""
FAILED = 1
"""What pytest returns when tests ran and some failed; anything else but 0 means that they did not run as they should."""


@dataclass(frozen=True)
class Outcome:
    """What the tests said to a mutant.

    Args:
        caught: whether one of them failed.
        by: the test that did, or what stands in the way.
    """

    mutant: Mutant
    caught: bool
    by: str
    seconds: float


class Scratch:
    """A copy of the source that may be broken.

    Args:
        folder: where it is made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.source = folder / "src"
        shutil.copytree(ROOT / "src", self.source, ignore=shutil.ignore_patterns("__pycache__", "static"))
        # the built page is large, only read, and no mutant's
        (self.source / "tansiq" / "web" / "static").symlink_to(ROOT / "src" / "tansiq" / "web" / "static")

    def tested(self, tests: Iterable[str], within_s: float | None = WITHIN_S) -> tuple[int, str]:
        """Run tests on this copy: what pytest returned and what it printed."""
        environment = (
            os.environ
            | {
                "PYTHONPATH": str(self.source),
                "TANSIQ_TEST_PROFILE": "mutants",
                "PYTHONDONTWRITEBYTECODE": "1",  # one file is written twice within a second: its stamp may not tell the two apart
                "HYPOTHESIS_STORAGE_DIRECTORY": str(self._folder / "hypothesis"),
            }
        )
        words = ["-q", "-rfE", "--no-header", "--tb=no", "-p", "no:cacheprovider", "-x"]
        command = [sys.executable, "-m", "pytest", *words, *tests]
        try:
            done = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=within_s, check=False
            )
        except subprocess.TimeoutExpired:
            return -1, "no answer in time"
        return done.returncode, done.stdout + done.stderr

    def tried(self, mutant: Mutant) -> Outcome:
        """One mutant: applied, tested, taken back."""
        began = time.monotonic()
        path = mutant.path(self.source)
        whole = path.read_text()
        try:
            path.write_text(mutant.applied(whole))
        except ValueError as error:
            return Outcome(mutant, False, str(error), 0.0)
        try:
            code, said = self.tested(mutant.tests)
        finally:
            path.write_text(whole)
        failed = [line for line in said.splitlines() if line.startswith("FAILED ")]
        return Outcome(mutant, code == FAILED and bool(failed), _by(code, said, failed), time.monotonic() - began)


def _by(code: int, said: str, failed: Sequence[str]) -> str:
    if failed:
        return failed[0].removeprefix("FAILED ").split(" - ")[0]
    return "no test fails" if code == 0 else f"the tests do not run (pytest says {code}): {said[-800:]}"


def run(mutants: Sequence[Mutant], processes: int, on_done: Callable[[Outcome], None]) -> list[Outcome]:
    """Try mutants, some at a time, each process on a copy of its own; the outcomes in the order of the mutants.

    Args:
        on_done: called with each outcome as it comes.
    """
    with tempfile.TemporaryDirectory(prefix="tansiq-mutants-") as folder, ThreadPoolExecutor(processes) as pool:
        idle: SimpleQueue[Scratch] = SimpleQueue()
        for number in range(processes):
            idle.put(Scratch(Path(folder) / str(number)))

        def tried(mutant: Mutant) -> Outcome:
            scratch = idle.get()
            try:
                outcome = scratch.tried(mutant)
            finally:
                idle.put(scratch)
            on_done(outcome)
            return outcome

        return list(pool.map(tried, mutants))


def healthy(mutants: Iterable[Mutant]) -> str | None:
    """Why the tests fail without any mutant, or None when they pass."""
    with tempfile.TemporaryDirectory(prefix="tansiq-mutants-") as folder:
        code, said = Scratch(Path(folder)).tested(sorted({test for each in mutants for test in each.tests}), None)
    return None if code == 0 else said


def main(words: Sequence[str] | None = None) -> int:
    """The command; 0 when every mutant was caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants.run", description=__doc__.splitlines()[0])
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--only", default="", help="a matter, or words of a mutant's name")
    asked = parser.parse_args(words)
    chosen = [
        (matter, each)
        for matter, mutants in MATTERS.items()
        for each in mutants
        if asked.only in (matter, "") or asked.only in each.name
    ]
    mutants = [each for _, each in chosen]
    if not mutants:
        print(f"There is no mutant {asked.only!r}.")
        return 1
    print(f"{len(mutants)} mutants; first their tests without any.", flush=True)
    if (why := healthy(mutants)) is not None:
        print(f"The tests fail as the code is, so nothing could be proved:\n{why}")
        return 1
    done: list[Outcome] = []

    def told(outcome: Outcome) -> None:
        done.append(outcome)
        word = "caught " if outcome.caught else "SURVIVES"
        print(
            f"{len(done):>4}/{len(mutants)} {word} {outcome.seconds:5.1f} s  {outcome.mutant.name}: {outcome.by}",
            flush=True,
        )

    outcomes = run(mutants, asked.processes, told)
    return _summed_up([matter for matter, _ in chosen], outcomes)


def _summed_up(matters: Sequence[str], outcomes: Sequence[Outcome]) -> int:
    counted = Counter(matters)
    caught = Counter(matter for matter, each in zip(matters, outcomes, strict=True) if each.caught)
    print(f"\n{'matter':<10} {'mutants':>8} {'caught':>8}")
    for matter, count in counted.items():
        print(f"{matter:<10} {count:>8} {caught[matter]:>8}")
    print(f"{'together':<10} {len(outcomes):>8} {sum(caught.values()):>8}")
    left = [each for each in outcomes if not each.caught]
    for each in left:
        print(f"\nNot caught: {each.mutant.name} ({each.mutant.file})\n  {each.by}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
