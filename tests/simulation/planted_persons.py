"""Faults planted in the real code of release by persons. Each is a mistake that somebody could make."""

from __future__ import annotations

from typing import Any

import pytest

from tansiq.network.directory import Directory
from tansiq.records import approvals
from tansiq.records.approvals import Holder
from tansiq.work.approving import Releaser
from tansiq.work.settling import Settler

Patch = pytest.MonkeyPatch


def who_speaks_twice_is_two_persons(patch: Patch) -> None:
    patch.setattr(
        approvals,
        "approvers",
        lambda words: frozenset(f"{word.person} {word.said.approved_at}" for word in words if word.said.audience),
    )


def whom_one_leaves_out_the_other_lets_in(patch: Patch) -> None:
    real = approvals.declined
    patch.setattr(
        approvals, "declined", lambda words, named: real([w for w in words if w.said.verdict == "refuse"], named)
    )


def what_was_said_of_a_version_is_said_of_the_next(patch: Patch) -> None:
    real = approvals.words

    def words(tx: Any, content: Any, digest: Any, holders: Any, now: Any) -> Any:
        said = list(real(tx, content, digest, holders, now))
        for (envelope,) in tx.rows("SELECT envelope FROM approval WHERE record = :id ORDER BY seq", {"id": content.id}):
            word = approvals.verified(envelope, holders, now)
            if word.said.content != digest:
                said.append(word)
        return tuple(said)

    patch.setattr(approvals, "words", words)


def what_was_let_go_leaves_in_a_transaction_of_its_own(patch: Patch) -> None:
    """A node that dies between the two has said that it went, and it never goes."""
    real, conclude = Releaser.say, Settler.conclude
    later: list[tuple[Any, ...]] = []
    patch.setattr(Settler, "conclude", lambda self, tx, *rest: later.append((self, *rest)) or "")  # type: ignore[func-returns-value]

    def say(self: Any, *arguments: Any) -> Any:
        later.clear()
        acted = real(self, *arguments)
        for settler, *rest in later:
            self.db.write(lambda tx, settler=settler, rest=rest: conclude(settler, tx, *rest))
        return acted

    patch.setattr(Releaser, "say", say)


def a_recalled_record_waits_on(patch: Patch) -> None:
    patch.setattr(approvals, "settle", lambda *_: None)


def every_key_is_a_person(patch: Patch) -> None:
    """Whose key it is is not looked at: all are the first one's."""
    real = Directory.approver

    def approver(self: Any, *arguments: Any, **more: Any) -> Any:
        found = real(self, *arguments, **more)
        return Holder("somebody", found.public, found.desk)

    patch.setattr(Directory, "approver", approver)
