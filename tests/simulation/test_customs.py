"""What agencies do beside writing, answering and recalling, in simulated worlds: it is done, and planted faults are found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from tansiq.simulation import run
from tests.simulation import planted_groups as groups
from tests.simulation import small_worlds

Plant = Callable[[pytest.MonkeyPatch], None]

PLANTED: tuple[tuple[Plant, str, tuple[int, ...], str], ...] = (
    # groups
    (groups.the_first_list_of_a_group_counts, "LISTS", (1, 2), "the dry run names"),
    (groups.what_is_taken_back_from_one_is_taken_back_from_all, "LISTS", (2, 3), "that nobody meant"),
    (groups.the_copy_of_who_has_left_stays, "LISTS", (2, 5), "took back 0 copies too many"),
    (groups.what_was_given_by_name_is_offered_too, "LISTS", (2, 3), "is offered"),
    (groups.what_went_through_one_group_alone_is_not_offered, "LISTS", (2, 3), "is offered {}"),
    (groups.an_offer_is_taken_back_record_by_record, "LISTS", (3, 7), r"gone through for 1 of \d"),
)
DONE = {"LISTS": ("groups", "taken back from who left")}


@pytest.mark.parametrize("share", DONE)
def test_every_custom_is_kept_and_everything_holds(share: str, monkeypatch: pytest.MonkeyPatch) -> None:
    small_worlds.only(monkeypatch, share)
    counts: Counter[str] = Counter()
    for seed in range(1, 7):
        report = run(seed)
        assert report.failure is None, report
        counts.update(report.counts)
    assert [name for name in DONE[share] if counts[name] == 0] == []


@pytest.mark.parametrize(
    ("plant", "share", "seeds", "found_by"), PLANTED, ids=[plant.__name__ for plant, _, _, _ in PLANTED]
)
def test_a_planted_fault_is_found(
    plant: Plant, share: str, seeds: tuple[int, ...], found_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_worlds.only(monkeypatch, share)
    assert [run(seed).failure for seed in seeds] == [None] * len(seeds)
    plant(monkeypatch)
    failures = [run(seed).failure for seed in seeds]
    assert any(re.search(rf"Broken: .*(?:{found_by})", each or "") for each in failures), failures
