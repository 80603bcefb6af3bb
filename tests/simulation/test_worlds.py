"""Whole worlds from their seeds: whatever is lost, doubled, late, bent, cut or crashed, the rules of `tansiq.simulation` hold.

A seed that breaks a rule prints its trace, and the command that shows it again. A seed that found a fault gets a test of its own
here, unless the fault has a more direct one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest

from tansiq.simulation import Report, play, run, run_many
from tansiq.simulation.desks import Desks
from tansiq.simulation.run import workers
from tests.simulation import small_worlds

SOURCE = Path(__file__).resolve().parents[2] / "src"
FIRST_SEED = 1
BLOCKS, BLOCK = 50, 20
"""Together 1,000 worlds over all processors; a block is small enough for a machine that has other things to do."""

RUN_ELSEWHERE = """
import json, sys
from tansiq.simulation import run
report = run(int(sys.argv[1]))
print(json.dumps([report.failure, report.trace, sorted(report.counts.items())]))
"""

HAPPENED = (
    # what desks did
    "records",
    "next versions",
    "repeated",
    "recovered",
    "recalled",
    "refused: record.recalled",
    "overdue alarms",
    # who got what
    "copies",
    "minimum copies",
    "tombstones",
    "brought again",
    # customs
    "groups",
    "taken back from who left",
    "words",
    "let go by persons",
    "parcels",
    "parcels with news",
    "parcels refused",
    "hostile parcels",
    "joint claims",
    "joint claims ever agreed",
    # plans
    "answers",
    "ever agreed",
    "agreed",
    "active",
    "objected",
    "proposed",
    "cancelled",
    "ended",
    "refused: plan.conflicts",
    "refused: plan.clock",
    # faults
    "pushes",
    "lost",
    "bent",
    "astray",
    "refused",
    "cuts",
    "restarts",
    "crashes",
    "odd frames",
    "put aside",
    # sticks
    "bundles written",
    "bundles read",
    "bundles without news",
    "bundles refused",
    "worlds with two apart",
    # hardships
    "outages: dark",
    "outages: alone",
    "disk full",
    "attacks",
    "lies",
    "bits flipped",
    "clocks a year off",
    # backups
    "backups put back",
    "stood still",
    "begun anew",
)


class Worlds:
    """The reports of the seeds, block by block; each is run once, whichever test asks first."""

    def __init__(self, pool: Executor) -> None:
        self._pool = pool
        self._begun: dict[int, list[Future[Report]]] = {}

    def block(self, number: int) -> list[Report]:
        """The reports of a block. The next one is begun with it, so that no processor waits for the last world of a block."""
        ours = self._begin(number)
        if number + 1 < BLOCKS:
            self._begin(number + 1)
        return [each.result() for each in ours]

    def _begin(self, number: int) -> list[Future[Report]]:
        if number not in self._begun:
            first = FIRST_SEED + number * BLOCK
            self._begun[number] = [self._pool.submit(run, seed) for seed in range(first, first + BLOCK)]
        return self._begun[number]


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    with workers() as pool:
        yield Worlds(pool)
        pool.shutdown(cancel_futures=True)


def told(report: Report) -> str:
    """A failed run, with all that is needed to see it again."""
    return f"{report}\nagain: tansiq simulate --runs 1 --seed {report.seed}"


@pytest.mark.slow
@pytest.mark.parametrize("block", range(BLOCKS))
def test_every_rule_holds_in_every_world(worlds: Worlds, block: int) -> None:
    reports = worlds.block(block)
    assert [report.seed for report in reports] == list(
        range(FIRST_SEED + block * BLOCK, FIRST_SEED + (block + 1) * BLOCK)
    )
    broken = [report for report in reports if not report.ok]
    if broken:
        pytest.fail("\n\n".join(told(report) for report in broken), pytrace=False)


@pytest.mark.slow
def test_everything_that_is_to_be_judged_happens_in_these_worlds(worlds: Worlds) -> None:
    counts: Counter[str] = Counter()
    sizes: set[int] = set()
    for block in range(BLOCKS):
        for report in worlds.block(block):
            counts.update(report.counts)
            sizes.add(report.nodes)
    assert [name for name in HAPPENED if counts[name] == 0] == []
    assert counts["copies"] > 5 * counts["put aside"], "poison is to be the exception"
    assert sizes == {3, 4, 5, 6, 8}


@pytest.mark.parametrize("seed", [4, 12])
def test_the_same_seed_gives_the_same_report(seed: int) -> None:
    first, second = run(seed), run(seed)
    assert first.trace == second.trace
    assert first == second


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_another_process_with_other_hashes_gives_the_same_report(hash_seed: str) -> None:
    seed = 8
    report = run(seed)
    elsewhere = subprocess.run(
        [sys.executable, "-c", RUN_ELSEWHERE, str(seed)],
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )
    failure, trace, counts = json.loads(elsewhere.stdout)
    assert trace == list(report.trace)
    assert (failure, [tuple(each) for each in counts]) == (report.failure, sorted(report.counts.items()))


@pytest.mark.parametrize("seed", [3150])
def test_who_may_not_see_the_newest_version_of_a_plan_is_told_that_there_is_none(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer was begun before a crash; meanwhile a version came that is above the desk's clearance. Rightly *not found*."""
    small_worlds.patch(monkeypatch)  # as it was when the seeds were found
    monkeypatch.setattr(play, "RECALLS", (0.0,))
    report = run(seed)
    assert report.failure is None
    assert report.counts["refused: record.not-found"] == 1


@pytest.mark.parametrize("seed", [1485, 1706])
def test_a_report_of_the_very_first_minute_is_repeated_like_any_other(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was sent under its key as something else was the same thing once."""
    small_worlds.patch(monkeypatch)
    monkeypatch.setattr(play, "RECALLS", (0.0,))
    report = run(seed)
    assert report.failure is None
    assert report.counts["repeated"] > 0


def test_an_answer_that_came_before_its_plan_agrees_nothing_while_a_clock_is_known_to_be_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An onlooker had the answer first; the plan came with the news that its owner's clock is twenty minutes off."""
    small_worlds.longer(monkeypatch)
    assert run(26).failure is None


def test_what_waited_for_room_on_the_disk_is_released_after_a_year_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The node still took the recipient's clock for a year ahead; by that clock the rule was over, which a rule here never is."""
    small_worlds.longer(monkeypatch)
    assert run(1038).failure is None


def test_another_seed_gives_another_world() -> None:
    assert run(4).trace != run(12).trace


def test_worlds_come_in_the_order_of_their_seeds_and_only_those_that_failed_are_returned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def pretended(seed: int) -> Report:
        return Report(seed, 2, "Broken: on purpose" if seed % 3 == 0 else None, ("it happened",))

    monkeypatch.setattr(sys.modules[run_many.__module__], "run", pretended)
    heard: list[int] = []
    failed = run_many(7, 10, lambda report: heard.append(report.seed), processes=1)
    assert heard == [10, 11, 12, 13, 14, 15, 16]
    assert [report.seed for report in failed] == [12, 15]
    assert "seed 12" in told(failed[0])
    assert "it happened" in told(failed[0])
    assert told(failed[0]).endswith("tansiq simulate --runs 1 --seed 12")


def test_whatever_goes_wrong_in_a_world_is_its_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("by accident")

    monkeypatch.setattr(Desks, "send", breaks)
    report = run(1)
    assert report.failure == "ZeroDivisionError: by accident"
    assert report.trace
