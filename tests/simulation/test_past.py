"""Worlds in which backups are put back: they can fail, by faults that somebody could make; and the same seed is the same world."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest

from tansiq.simulation import run, run_many
from tests.exchange import test_epoch_faults as planted

Plant = Callable[[pytest.MonkeyPatch], None]

PLANTED: tuple[tuple[Plant, tuple[int, ...], str], ...] = (
    (planted.what_waited_in_the_backup_counts_as_never_sent, (2, 12), "holds what .* recalled"),
    (planted.restored_copies_are_not_hidden, (1, 2), "shows what waits for its owner's word"),
    (planted.only_the_newest_epoch_is_recalled, (2, 10), "holds what .* recalled"),
    (planted.what_comes_before_the_owner_is_asked_is_shown, (12, 15), "shows what waits for its owner's word"),
)


@pytest.fixture(autouse=True)
def _every_world_is_one_of_these(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[run_many.__module__], "PAST", 1.0)


@pytest.mark.parametrize(("plant", "seeds", "found_by"), PLANTED, ids=[plant.__name__ for plant, _, _ in PLANTED])
def test_a_planted_fault_is_found(
    plant: Plant, seeds: tuple[int, ...], found_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [run(seed).failure for seed in seeds] == [None] * len(seeds)
    plant(monkeypatch)
    failures = [run(seed).failure for seed in seeds]
    assert any(re.search(f"Broken: .*{found_by}", failure or "") for failure in failures), failures


def test_the_same_seed_gives_the_same_report() -> None:
    first = run(3)
    assert first == run(3)
    assert first.counts["backups put back"] > 0


def test_what_is_sent_again_is_decided_again_and_may_stay_away() -> None:
    """The owner's next version no longer named the receiver: the versions before it were withheld, and that is no loss."""
    assert run(28).failure is None
