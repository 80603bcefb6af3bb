"""What agencies do beside writing, answering and recalling, in simulated worlds: it is done, and planted faults are found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from tansiq.simulation import run, wire
from tests.simulation import planted_groups as groups
from tests.simulation import planted_parcels as parcels
from tests.simulation import planted_persons as persons
from tests.simulation import planted_together as together
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
    # two persons
    (persons.who_speaks_twice_is_two_persons, "PERSONS", (12,), "word would let it go to"),
    (persons.whom_one_leaves_out_the_other_lets_in, "PERSONS", (2, 9), "word would let it go to"),
    (persons.a_recalled_record_waits_on, "PERSONS", (12,), "records waiting"),
    (persons.every_key_is_a_person, "PERSONS", (2,), "the dry run names"),
    (persons.what_was_said_of_a_version_is_said_of_the_next, "PERSONS", (7,), "records waiting"),
    (persons.what_was_let_go_leaves_in_a_transaction_of_its_own, "PERSONS", (2,), "was copied for"),
    # parcels
    (parcels.whoever_asks_is_given_the_oldest_parcel, "PARCELS", (1, 2), "hands .* what is for"),
    (parcels.what_is_carried_can_be_read, "PARCELS", (1, 2), "can read it"),
    (parcels.a_parcel_begins_where_the_last_one_ended, "PARCELS", (1, 3), "a parcel was refused .*frame.(gap|chain)"),
    (parcels.what_a_carrier_has_handed_out_is_gone, "PARCELS", (1, 2), "lane .*: sent"),
    # joint claims
    (together.only_the_ground_says_who_must_answer, "TOGETHER", (1, 2), r"the dry run names|asks \[.*\] for"),
    (together.the_first_party_speaks_for_all, "TOGETHER", (1, 2, 3), r"the dry run names|asks \[.*\] for"),
    (together.a_minimum_names_no_parties_and_no_hash_covers_them, "TOGETHER", (1, 2), r"asks \[.*\] for"),
)
DONE = {
    "LISTS": ("groups", "taken back from who left"),
    "PERSONS": ("words", "let go by persons"),
    "PARCELS": ("parcels", "parcels with news", "parcels without news", "hostile parcels"),
    "TOGETHER": ("joint claims", "joint claims ever agreed"),
}


def only(monkeypatch: pytest.MonkeyPatch, share: str) -> None:
    """Every world has this custom and no other; where a third node carries parcels two have no link."""
    small_worlds.only(monkeypatch, share)
    if share == "PARCELS":
        real = wire.swarm
        monkeypatch.setattr(wire, "swarm", lambda chance: replace(real(chance), apart=True))


@pytest.mark.parametrize("share", DONE)
def test_every_custom_is_kept_and_everything_holds(share: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, share)
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
    only(monkeypatch, share)
    assert [run(seed).failure for seed in seeds] == [None] * len(seeds)
    plant(monkeypatch)
    failures = [run(seed).failure for seed in seeds]
    assert any(re.search(rf"Broken: .*(?:{found_by})", each or "") for each in failures), failures


def test_every_planted_fault_is_tried() -> None:
    written = {
        each
        for module in (groups, persons, parcels, together)
        for name, each in vars(module).items()
        if getattr(each, "__module__", None) == module.__name__ and callable(each) and not name.startswith("_")
    }
    assert {plant for plant, _, _, _ in PLANTED} == written
