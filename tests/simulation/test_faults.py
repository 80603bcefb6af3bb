"""The worlds can fail: each fault planted in the real code is found by one of a few seeds, which the code as it is passes.

A fault that only the type of an exception gives away would prove nothing: each names what it must be found by.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from tansiq.simulation import run
from tests.simulation import planted_exchange as exchange
from tests.simulation import planted_recall as recall
from tests.simulation import planted_records as records
from tests.simulation import small_worlds

Plant = Callable[[pytest.MonkeyPatch], None]
R = (8, 9, 23, 30)
"""Seeds of worlds with many recalls."""

APART = (4, 9, 13)
"""Worlds in which two nodes have sticks only."""

PLANTED: tuple[tuple[Plant, tuple[int, ...], str], ...] = (
    # exchange: what arrives
    (
        exchange.position_moves_in_a_transaction_of_its_own_before_the_frames_are_kept,
        (2, 7),
        r"lacks \d+ copies|put aside",
    ),
    (exchange.frames_are_kept_but_the_position_moves_in_a_later_transaction, (2, 7), "put aside|frame.chain"),
    (exchange.what_an_introduction_brought_is_not_known_by_its_digest, (8, 9), "put aside .*frame.version"),
    (exchange.heads_are_believed_whoever_they_are_for, (6, 8), "took a copy that was made for"),
    (exchange.a_copy_for_somebody_else_is_taken, (8,), "took a copy that was made for"),
    (exchange.a_frames_bytes_are_not_compared_with_its_digest, (20, 38), "put aside"),
    (exchange.one_poison_frame_stops_its_lane, (8, 9), "a genuine message was refused"),
    (exchange.poison_is_put_aside_without_telling_its_sender, (8, 9), r"who was told \[\]"),
    (exchange.alarms_are_taken_after_the_rest, (30, 35), "before its alarms"),
    # exchange: what leaves
    (exchange.outbox_row_is_written_in_a_transaction_of_its_own, (9, 13), "deliveries are"),
    (exchange.fill_gives_a_frame_a_new_number_after_a_lost_answer, (1, 2), "gives a number of .* to another frame"),
    (exchange.what_is_over_leaves_all_the_same, (2, 3), "what is over"),
    (exchange.what_is_not_over_yet_is_held_back, (2, 3), "not over"),
    (exchange.a_receipt_is_taken_for_all_that_was_sent, (1, 2), "has a receipt of"),
    (exchange.an_ask_that_went_astray_counts_as_the_links_own, (8, 15), "has a receipt of"),
    # exchange: sticks
    (exchange.a_bundle_begins_where_the_last_one_ended, APART, "a bundle was refused .*frame.(gap|chain)"),
    (exchange.the_receipts_in_a_bundle_are_not_looked_at, APART, "does not come to rest"),
    # release and copies
    (exchange.copies_for_two_recipients_bear_one_id, (1, 2), "under an id that is not its own"),
    (records.a_standing_rule_widens_the_audience, (1, 2), "the dry run names"),
    (records.one_person_is_enough_at_every_level, (3, 5), "the dry run names"),
    (records.a_label_that_is_over_counts, (1, 3), "hears|sees|page|dry run"),
    (records.what_may_be_handled_for_a_time_is_seen_for_ever, (1, 3), "page|sees"),
    (records.the_minimum_carries_all_fields, (1, 2), "was told more than is its due"),
    (records.life_safety_forgets_the_parents, (1, 2), "the dry run names"),
    (records.a_full_copy_goes_to_whoever_is_in_danger, (1, 2), "the dry run names"),
    (records.recipients_are_told_who_else_has_it, (1, 2), "was told who else has"),
    (records.a_copy_is_queued_for_every_node, (1, 2), "put aside"),
    # recall
    (recall.a_tombstone_does_not_win, R, "put aside|nobody made"),
    (recall.what_is_brought_again_is_kept_with_what_was_put_aside, R, "still has the words"),
    (recall.the_body_is_not_destroyed, R, "still has the words"),
    (recall.projections_do_not_forget, R, "still has the words|page|rebuilding"),
    (recall.the_files_are_not_scrubbed, R, "still has the words"),
    (recall.desks_go_on_seeing_it, R, "sees|page"),
    (recall.every_node_is_told, R, "put aside|tombstones too much"),
    (recall.who_was_handed_nothing_is_told, R, "tombstones too much"),
    (recall.nobody_is_told, R, "deliveries are"),
    (recall.what_waits_is_sent_all_the_same, R, "recalled before it had left"),
    (recall.an_answer_that_was_recalled_counts, R, "as (agreed|active)|shows the"),
    # desks
    (records.clearance_is_not_looked_at, (1, 2), "page|sees"),
    (records.readers_can_count_what_they_may_not_see, (1, 2), "can count what it may not see"),
    (records.a_claim_does_not_ring, (1, 2), r"hears \d+ alarms"),
    (records.an_idempotency_key_is_not_remembered, (1, 2), "sent again was refused"),
    (records.an_idempotency_key_is_remembered_in_a_later_transaction, (2, 7), "wrote|sent again|was refused"),
    (records.an_older_version_may_be_overwritten_unseen, (5, 11), "made version"),
    # plans
    (records.receipt_counts_as_concurrence, (6, 7), "as (agreed|active) without"),
    (records.an_answer_to_an_older_version_counts, (5, 16), "as (agreed|active) without"),
    (records.an_answer_that_is_over_counts, (3, 12), "as (agreed|active) without"),
    (records.an_answer_counts_before_the_planner_has_it, (1, 3), "as (agreed|active) without"),
    (records.wrong_clocks_stand_in_nobodys_way, (50, 70, 121), "while it knows that a clock is wrong"),
    (records.an_objection_is_forgotten_when_somebody_else_concurs, (1, 2), "as (agreed|active) without"),
    (records.nobody_beyond_the_line_is_asked, (1, 2), r"asks \["),
    (records.conflicts_are_not_looked_for, (1, 2), r"finds 0 conflicts in act \d+, due are [1-9]"),
)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    small_worlds.patch(monkeypatch)


@cache
def healthy(seed: int) -> str | None:
    """What the code as it is does with a seed. Run first: it also founds the network, which no planted fault may touch."""
    return run(seed).failure


@pytest.mark.parametrize(("plant", "seeds", "found_by"), PLANTED, ids=[plant.__name__ for plant, _, _ in PLANTED])
def test_a_planted_fault_is_found(
    plant: Plant, seeds: tuple[int, ...], found_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [healthy(seed) for seed in seeds] == [None] * len(seeds)
    plant(monkeypatch)
    failures = []
    for seed in seeds:
        failures.append(run(seed).failure)
        if re.search(rf"Broken: .*(?:{found_by})", failures[-1] or ""):
            return
    pytest.fail(f"none of the seeds {seeds} finds it: {failures}", pytrace=False)


def test_every_planted_fault_is_tried() -> None:
    written = {
        each
        for module in (exchange, recall, records)
        for each in vars(module).values()
        if getattr(each, "__module__", None) == module.__name__ and callable(each) and not isinstance(each, type)
    }
    assert {plant for plant, _, _ in PLANTED} == written
    assert len(PLANTED) >= 30
