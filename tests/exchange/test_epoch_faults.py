"""Faults planted in the guards of epochs, restores and expiry: mistakes that somebody could make, each found by a named test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tansiq.exchange import asked, epochs, inbox, outbox, session
from tansiq.exchange.frames import EPOCH, START, Head, Position, read
from tansiq.records import visible
from tansiq.records.signing import Payload, open_envelope
from tansiq.work import resend
from tests.exchange import test_epochs, test_restored_worlds
from tests.plans import test_strict_clock
from tests.work import test_restored

Patch = pytest.MonkeyPatch
Scenario = Callable[[], object]


def an_epoch_that_is_over_is_taken(patch: Patch) -> None:
    real = session.check

    def check(batch: Any, lane: Any, at: Position, *rest: Any) -> Any:
        head = read(open_envelope(batch.head, Payload.HEAD).payload, Head)
        older = Position(0, START, head.epoch) if head.epoch < at.epoch else at
        return real(batch, lane, older, *rest)

    patch.setattr(session, "check", check)


def an_announcement_is_believed_without_its_signature(patch: Patch) -> None:
    patch.setattr(session, "_opened", lambda data, *_: open_envelope(data, Payload.EPOCH).payload)


def what_is_sent_again_is_not_decided_again(patch: Patch) -> None:
    patch.setattr(resend._Again, "may_leave", lambda self, digest: True)


def recalls_come_after_the_copies(patch: Patch) -> None:
    real = epochs._again
    patch.setattr(epochs, "_again", lambda *args: sorted(real(*args), key=lambda each: each[0] == "recall"))


def a_restored_sender_begins_an_epoch_twice(patch: Patch) -> None:
    patch.setattr(epochs, "_told", lambda *_: [EPOCH])


def what_waited_in_the_backup_counts_as_never_sent(patch: Patch) -> None:
    patch.setattr(outbox, "doubt", lambda tx: None)


def only_the_newest_epoch_is_recalled(patch: Patch) -> None:
    def withdraw(tx: Any, digests: Any) -> Any:
        found = []
        for digest in digests:
            tx.run("DELETE FROM outbox WHERE digest = :digest AND number IS NULL", {"digest": digest})
            rows = tx.rows(
                "SELECT o.peer, o.lane FROM outbox o WHERE digest = :digest AND epoch ="
                " (SELECT max(epoch) FROM lane_out l WHERE l.peer = o.peer AND l.lane = o.lane)",
                {"digest": digest},
            )
            found += [outbox.HandedOut(peer, lane, digest) for peer, lane in rows]
        return found

    patch.setattr(outbox, "withdraw", withdraw)


def restored_copies_are_not_hidden(patch: Patch) -> None:
    patch.setattr(visible, "wait_for", lambda *_: None)


def what_comes_before_the_owner_is_asked_is_shown(patch: Patch) -> None:
    real = visible.wait_for
    patch.setattr(visible, "wait_for", lambda tx, owner, record=None: None if record else real(tx, owner))


def an_incomplete_head_counts_as_the_owners_word(patch: Patch) -> None:
    real = asked.answers
    patch.setattr(asked, "answers", lambda tx, peer, head: real(tx, peer, msgspec.structs.replace(head, complete=True)))


def any_complete_head_counts_as_the_owners_word(patch: Patch) -> None:
    real = asked.answers

    def answers(tx: Any, peer: Any, head: Any) -> Any:
        return real(tx, peer, msgspec.structs.replace(head, heard=asked.mark(tx, peer)))

    patch.setattr(asked, "answers", answers)


def one_lane_is_enough(patch: Patch) -> None:
    def answered(tx: Any, peer: Any, lane: Any) -> None:
        tx.run("DELETE FROM unasked WHERE peer = :peer", {"peer": peer})
        visible.show(tx, peer)

    patch.setattr(asked, "answered", answered)


def a_receiver_forgets_under_which_head_it_stands(patch: Patch) -> None:
    patch.setattr(inbox, "head", lambda *_: b"")


def expiry_goes_by_our_clock_alone(patch: Patch) -> None:
    patch.setattr(visible, "tighten", lambda *_: None)


def worlds_from(seed: int) -> Scenario:
    return lambda: [test_restored_worlds.play(each) for each in range(seed, seed + 12)]


PLANTED: tuple[tuple[Callable[[Patch], None], Scenario], ...] = (
    (
        an_epoch_that_is_over_is_taken,
        test_epochs.test_an_epoch_that_is_over_is_refused_and_a_replayed_batch_gives_nothing,
    ),
    (
        an_announcement_is_believed_without_its_signature,
        test_epochs.test_a_new_epoch_is_believed_by_its_announcement_alone,
    ),
    (
        what_is_sent_again_is_not_decided_again,
        test_epochs.test_what_its_label_does_not_allow_any_more_is_not_sent_again,
    ),
    (recalls_come_after_the_copies, test_epochs.test_what_was_recalled_goes_as_its_recall_alone_and_first),
    (
        a_restored_sender_begins_an_epoch_twice,
        test_epochs.test_a_sender_restored_twice_does_not_begin_an_epoch_that_its_peer_has_seen,
    ),
    (what_waited_in_the_backup_counts_as_never_sent, worlds_from(0)),
    (only_the_newest_epoch_is_recalled, test_epochs.test_what_was_sent_in_an_old_epoch_alone_can_still_be_recalled),
    (restored_copies_are_not_hidden, worlds_from(0)),
    (
        what_comes_before_the_owner_is_asked_is_shown,
        test_restored.test_what_comes_while_its_owner_is_not_asked_waits_too,
    ),
    (
        an_incomplete_head_counts_as_the_owners_word,
        lambda: test_restored.test_only_a_complete_head_is_an_answer(complete=False),
    ),
    (any_complete_head_counts_as_the_owners_word, test_restored.test_a_stick_asks_as_well_and_an_old_one_does_not),
    (one_lane_is_enough, lambda: test_restored.test_only_a_complete_head_is_an_answer(complete=False)),
    (a_receiver_forgets_under_which_head_it_stands, test_epochs.test_a_sender_that_forgot_is_shown_its_own_signature),
    (
        expiry_goes_by_our_clock_alone,
        lambda: test_strict_clock.test_a_copy_is_over_when_it_is_over_on_its_owners_clock(known_before=True),
    ),
)


@pytest.mark.parametrize(("plant", "scenario"), PLANTED, ids=[plant.__name__ for plant, _ in PLANTED])
def test_a_planted_fault_is_found(plant: Callable[[Patch], None], scenario: Scenario, monkeypatch: Patch) -> None:
    plant(monkeypatch)
    with pytest.raises(Exception):  # noqa: B017, PT011 - whichever check finds it; without the fault the same test is green
        scenario()
