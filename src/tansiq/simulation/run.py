"""Running worlds, one or many."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tansiq import heap
from tansiq.simulation.chance import Chance
from tansiq.simulation.past import PastPlay
from tansiq.simulation.play import Play
from tansiq.simulation.report import Report
from tansiq.simulation.world import World, folder

SIZES = (3, 3, 3, 4, 4, 5, 6, 8)
"""How many nodes a world may have; large ones are rarer, because every two nodes more ask each other."""
PAST = 0.08
"""In so many worlds backups are put back."""


def run(seed: int) -> Report:
    """Run one world and judge it."""
    chance = Chance(seed)
    nodes = chance.of("nodes").choice(SIZES)
    with folder() as base:
        world = World(nodes, seed, Path(base))
        past = chance.of("past").random() < PAST
        play: Play | PastPlay = PastPlay(world, chance) if past else Play(world, chance)
        failure = None
        try:
            play.play()
        except Exception as error:  # whatever goes wrong in a world is this seed's finding
            failure = f"{type(error).__name__}: {error}"
        finally:
            world.close()
    return Report(seed, nodes, failure, tuple(play.trace), play.counts)


def workers(count: int | None = None) -> ProcessPoolExecutor:
    """Processes that run worlds. Each founds the networks that it meets once, so who runs many worlds keeps them.

    Args:
        count: how many; None: as many as there are processors.
    """
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count or os.cpu_count() or 1, mp_context=spawn, initializer=heap.settle)


def run_many(
    runs: int, first_seed: int, on_done: Callable[[Report], None] | None = None, processes: int | None = None
) -> list[Report]:
    """Run ``runs`` worlds from consecutive seeds.

    Args:
        on_done: called in this process with each report, in the order of the seeds.
        processes: None: as many as there are processors; 1: this process alone.

    Returns:
        The reports that failed.
    """
    failed: list[Report] = []

    def take(report: Report) -> None:
        if not report.ok:
            failed.append(report)
        if on_done is not None:
            on_done(report)

    seeds = range(first_seed, first_seed + runs)
    count = min(processes or os.cpu_count() or 1, runs)
    if count <= 1:
        for seed in seeds:
            take(run(seed))
        return failed
    with workers(count) as pool:
        for report in pool.map(run, seeds):
            take(report)
    return failed
