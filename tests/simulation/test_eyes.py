"""What was seen, in simulated worlds: it is told, lies about it have no effect, and each fault planted in it is found."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tansiq.simulation import run, wire
from tansiq.simulation.wire import Hardships
from tests.simulation import planted_seen as planted
from tests.simulation import small_worlds

Plant = Callable[[pytest.MonkeyPatch], None]
HOSTILE = Hardships(hostile=0.3)
NONE = Hardships()

PLANTED: tuple[tuple[Plant, Hardships, tuple[int, ...], str], ...] = (
    (planted.whatever_a_peer_names_counts, HOSTILE, (1, 2), "takes .* for seen"),
    (planted.what_has_only_come_counts_as_opened, NONE, (1, 2), "that no desk of .* has opened"),
    (planted.only_what_is_opened_for_the_first_time_since_the_start_is_noted, NONE, (1, 2), "has not noted it"),
    (planted.what_is_told_is_ticked_off_in_a_transaction_of_its_own, NONE, (2, 3), "too few"),
    (planted.the_owner_forgets_what_was_seen_with_a_recall, NONE, (8, 9), "too few"),
)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    small_worlds.patch(monkeypatch)


def test_openings_are_told_and_lies_about_them_have_no_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "hardships", lambda chance: HOSTILE)
    reports = [run(seed) for seed in (2, 3, 4)]
    assert [report.failure for report in reports] == [None] * 3
    assert sum(report.counts["seen"] for report in reports) > 0
    assert sum(report.counts["lies of what was seen"] for report in reports) > 0


@pytest.mark.parametrize(
    ("plant", "hard", "seeds", "found_by"), PLANTED, ids=[plant.__name__ for plant, _, _, _ in PLANTED]
)
def test_a_planted_fault_is_found(
    plant: Plant, hard: Hardships, seeds: tuple[int, ...], found_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "hardships", lambda chance: hard)
    assert run(seeds[0]).failure is None  # it also founds the network, which no planted fault may touch
    plant(monkeypatch)
    failures = [run(seed).failure for seed in seeds]
    assert any(re.search(rf"Broken: .*(?:{found_by})", each or "") for each in failures), failures
