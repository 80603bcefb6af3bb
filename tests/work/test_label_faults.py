"""The tests of groups, coarse copies and derivation can fail: each fault planted in the real code is found by one of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import worlds
from tests.work import planted_labels as planted
from tests.work import test_coarse_copies as coarse
from tests.work import test_derivation as derived
from tests.work import test_groups as groups
from tests.worlds import World

Plant = Callable[[pytest.MonkeyPatch], None]
Check = Callable[[World], None]


def each_version_goes_to_who_is_in_it(world: World) -> None:
    change = groups.group(world, [groups.PESHMERGA])
    stored = groups.write(world, groups.to_group())
    groups.group(world, [groups.COMMAND], before=change)
    groups.write(world, groups.to_group("again"), stored)
    assert [len(groups.held(world, agency, stored)) for agency in (groups.PESHMERGA, groups.COMMAND)] == [1, 1]


PLANTED: tuple[tuple[Plant, Check], ...] = (
    (planted.who_has_left_a_group_is_served_on, each_version_goes_to_who_is_in_it),
    (planted.a_group_means_its_first_members, each_version_goes_to_who_is_in_it),
    (
        planted.a_copy_names_the_groups_of_its_label,
        groups.test_a_copys_label_names_no_group_and_its_members_only_if_the_audience_is_shown,
    ),
    (planted.leaving_takes_everybodys_copies_back, groups.test_one_act_takes_it_all_back_from_exactly_who_has_left),
    (planted.nothing_is_offered_when_somebody_leaves, groups.test_one_act_takes_it_all_back_from_exactly_who_has_left),
    (planted.who_is_named_itself_is_offered_too, groups.test_one_act_takes_it_all_back_from_exactly_who_has_left),
    (planted.a_recalled_series_goes_on, groups.test_who_comes_back_gets_the_next_version_as_a_copy_of_its_own),
    (planted.a_recall_for_one_closes_the_record, groups.test_one_act_takes_it_all_back_from_exactly_who_has_left),
    (
        planted.bodies_are_left_exact_and_the_guard_sleeps,
        coarse.test_a_shape_and_an_instant_in_the_body_are_as_coarse_as_the_header,
    ),
    (planted.places_are_left_exact_and_the_guard_sleeps, coarse.test_one_is_told_coarsely_and_the_other_exactly),
    (planted.the_mildest_entry_counts, coarse.test_one_is_told_coarsely_and_the_other_exactly),
    (
        planted.coarse_copies_blind_who_is_in_danger,
        coarse.test_whoever_life_safety_reaches_is_told_where_and_when_exactly,
    ),
    (planted.what_is_derived_goes_as_far_as_its_label_says, derived.test_from_a_shown_audience_it_goes_no_wider),
    (
        planted.orcon_is_quoted_within_the_shown_audience,
        derived.test_orcon_is_not_passed_on_until_its_owner_has_permitted_exactly_that,
    ),
    (planted.whoever_asks_is_permitted, derived.test_orcon_is_not_passed_on_until_its_owner_has_permitted_exactly_that),
    (planted.a_permission_is_for_every_version, derived.test_a_permission_is_for_one_version),
    (planted.a_level_lower_than_its_sources_will_do, lambda world: _level(world)),
    (planted.a_next_version_forgets_where_it_came_from, derived.test_a_next_version_keeps_where_it_came_from),
    (planted.life_safety_is_not_bound, derived.test_life_safety_of_what_was_derived_stays_within_it_too),
    (
        planted.a_shown_audience_names_all_whom_the_label_does,
        derived.test_a_shown_audience_of_what_was_derived_names_nobody_beyond_the_bound,
    ),
    (
        planted.ones_own_record_frees_what_it_was_made_from,
        derived.test_what_is_made_of_ones_own_record_is_bound_by_what_that_was_made_from,
    ),
    (planted.orcon_does_not_come_first, derived.test_orcon_is_not_passed_on_until_its_owner_has_permitted_exactly_that),
)


def _level(world: World) -> None:
    derived.test_its_label_is_as_strict_as_the_strictest(world, {"level": 1}, {}, {"level": 1})


@pytest.mark.parametrize(("plant", "check"), PLANTED, ids=[plant.__name__ for plant, _ in PLANTED])
def test_a_planted_fault_is_found(plant: Plant, check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That the check passes without the fault is said by the check itself, in its own file."""
    with worlds.found(tmp_path) as world:
        plant(monkeypatch)
        with pytest.raises((AssertionError, pytest.fail.Exception)):
            check(world)


def test_every_planted_fault_is_tried() -> None:
    written: set[Any] = {
        each
        for each in vars(planted).values()
        if getattr(each, "__module__", None) == planted.__name__ and callable(each)
    }
    assert {plant for plant, _ in PLANTED} == written
