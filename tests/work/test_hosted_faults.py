"""Faults planted in what keeps two agencies on one node apart: each must be caught by one of the tests of `test_hosted_desks`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange import deliveries, inbox
from tansiq.labels import clearance
from tansiq.labels.release import StandingRule
from tansiq.network import hosting
from tansiq.network.hosting import Hostings
from tansiq.plans import queries
from tansiq.work import hosted, traffic
from tests import worlds
from tests.twins import test_hosted_twins as twins
from tests.work import test_hosted_desks as desks
from tests.worlds import COMMAND, PESHMERGA


def a_guest_needs_nobodys_agreement(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hostings, "_agreed", staticmethod(lambda words: bool(words)))


def an_ended_hosting_goes_on(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hostings, "standing", lambda self: self.past)


def a_hosting_never_expires(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(hosting, "hosted", lambda each, at: each.ended_at is None)


def the_desks_key_releases_every_kind(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(hosting, "may_release", lambda each, kind, at: True)


def the_desks_key_releases_at_every_level(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inbox, "MAX_LEVEL", 0)


def the_hosts_standing_rules_serve_the_guest(patch: pytest.MonkeyPatch) -> None:
    wide = StandingRule(
        id="wide",
        purpose="standing",
        kinds=("spot", "alert"),
        max_level=3,
        agencies=(PESHMERGA, COMMAND),
        valid_from=worlds.DAWN,
        valid_until=worlds.DAWN + timedelta(days=1),
        approvals=2,
    )
    patch.setattr(hosting, "rules", lambda each, network: (wide,))


def an_account_of_the_hosts_making_releases(patch: pytest.MonkeyPatch) -> None:
    real = hosted.hosting_of
    patch.setattr(hosted, "hosting_of", lambda *args: real(*args) and None)


def everybodys_plans_are_on_one_board(patch: pytest.MonkeyPatch) -> None:
    real = queries.board

    def board(tx: Any, reader: Any, agency: Any, now: Any) -> Any:
        return queries.Board(tuple(queries.running(tx, now)), real(tx, reader, agency, now).seen)

    patch.setattr(queries, "board", board)


def a_guests_copies_are_shown_to_the_host(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(clearance, "may_read", lambda seat, holder, label: True)


def what_need_not_travel_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inbox, "hand_over", lambda *_: None)


def a_recall_stays_on_the_wire(patch: pytest.MonkeyPatch) -> None:
    real = inbox.hand_over
    patch.setattr(inbox, "hand_over", lambda tx, node, kind, *rest: kind == "copy" and real(tx, node, kind, *rest))


def what_waits_for_a_lapsed_guest_is_sent(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hostings, "lapsed", lambda self, node, at: frozenset())


PLANTED: tuple[tuple[Callable[[pytest.MonkeyPatch], None], Callable[..., None]], ...] = (
    (
        an_ended_hosting_goes_on,
        desks.test_copies_that_wait_for_a_guest_are_not_sent_once_its_hosting_is_known_to_have_ended,
    ),
    (a_hosting_never_expires, desks.test_a_hosting_that_has_expired_lets_nobody_write_and_takes_nothing_for_the_guest),
    (
        the_desks_key_releases_every_kind,
        desks.forging_is_bounded,
    ),
    (
        the_desks_key_releases_at_every_level,
        desks.forging_is_bounded,
    ),
    (
        the_hosts_standing_rules_serve_the_guest,
        desks.test_the_guests_officer_is_no_release_authority_whatever_the_host_calls_him,
    ),
    (
        an_account_of_the_hosts_making_releases,
        desks.test_a_copy_of_the_guest_is_signed_by_the_desks_key_and_no_root_or_release_key_of_it_is_on_the_node,
    ),
    (everybodys_plans_are_on_one_board, desks.test_a_plan_that_only_the_host_holds_is_no_conflict_at_the_guests_desk),
    (
        a_guests_copies_are_shown_to_the_host,
        desks.test_a_copy_for_the_guest_goes_to_the_node_that_its_root_named_and_to_its_desk_alone,
    ),
    (
        what_need_not_travel_is_forgotten,
        desks.test_what_the_host_writes_for_its_guest_is_there_at_once_and_shows_as_received,
    ),
    (a_recall_stays_on_the_wire, desks.test_a_recall_by_the_host_takes_the_guests_copy_back_at_once),
    (
        what_waits_for_a_lapsed_guest_is_sent,
        desks.test_copies_that_wait_for_a_guest_are_not_sent_once_its_hosting_is_known_to_have_ended,
    ),
)


@pytest.mark.parametrize(("plant", "caught_by"), PLANTED, ids=[plant.__name__ for plant, _ in PLANTED])
def test_a_planted_fault_is_caught(
    plant: Callable[[pytest.MonkeyPatch], None],
    caught_by: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with desks.furnished(tmp_path) as room:
        plant(monkeypatch)
        with pytest.raises((AssertionError, pytest.fail.Exception, ValueError, Fault)):
            caught_by(room)


def test_a_fault_that_lets_a_guest_in_without_the_host_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_guest_needs_nobodys_agreement(monkeypatch)
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        desks.test_without_the_hosts_agreement_a_guests_word_gives_it_nothing(tmp_path)


def every_frame_is_counted_for_everybody(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(traffic, "counts", lambda tx, peer, reader, now: deliveries.counts(tx, peer))


@pytest.mark.parametrize("plant", [everybodys_plans_are_on_one_board, every_frame_is_counted_for_everybody])
@pytest.mark.parametrize(("agency", "desk", "lives"), twins.BOTH)
def test_a_fault_shows_between_twins(
    plant: Callable[[pytest.MonkeyPatch], None], agency: Any, desk: Any, lives: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError):
        twins.test_what_the_other_agency_on_the_node_does_is_nothing_on_any_channel(agency, desk, lives)
