"""Faults planted in the real code of approvals: each takes one guard away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.labels import release
from tansiq.network import accounts, building, directory
from tansiq.records import approvals, audit, visible
from tansiq.records.approvals import Holder
from tansiq.work import cases, settling
from tansiq.work.approving import Releaser
from tansiq.work.office import Office
from tansiq.work.root import Root

Patch = pytest.MonkeyPatch


def each_key_is_a_person(patch: Patch) -> None:
    real = directory.holder
    patch.setattr(directory, "holder", lambda key: replace(real(key), person=key.key_id))


def each_approval_is_a_person(patch: Patch) -> None:
    patch.setattr(approvals, "approvers", lambda words: frozenset(f"{id(word)}" for word in words))


def signatures_are_not_verified(patch: Patch) -> None:
    patch.setattr(approvals, "verify", lambda envelope, public: envelope.payload)


def an_approval_counts_for_any_content(patch: Patch) -> None:
    patch.setattr(approvals, "binds", lambda *_: True)


def any_key_of_the_agency_approves(patch: Patch) -> None:
    def approver(self: Any, owner: Any, key: Any, at: Any) -> Holder:
        entry = self.keys.get(key)
        if entry is None or entry.agency != owner:
            raise Fault("frame.key")
        return directory.holder(entry.key)

    patch.setattr(directory.Directory, "approver", approver)


def a_revoked_key_goes_on_counting(patch: Patch) -> None:
    def approver(self: Any, owner: Any, key: Any, at: Any) -> Any:
        entry = self.keys.get(key)
        if entry is None or entry.agency != owner or entry.key.role != "approver":
            raise Fault("frame.key")
        return directory.holder(entry.key)

    patch.setattr(directory.Directory, "approver", approver)


def a_new_password_leaves_the_old_key_in_force(patch: Patch) -> None:
    patch.setattr(Office, "_revoke", lambda *_: None)


def a_no_is_not_heard(patch: Patch) -> None:
    patch.setattr(approvals, "declined", lambda *_: frozenset())


def an_approval_may_be_wider_than_the_label(patch: Patch) -> None:
    real = cases.named
    patch.setattr(cases, "named", lambda known, content, now: real(known, content, now) | {"ministry"})


def all_decisions_look_the_same(patch: Patch) -> None:
    patch.setattr(release, "_digest", lambda *_: "0" * 64)


def wrong_passwords_are_not_counted(patch: Patch) -> None:
    patch.setattr(accounts, "checked", lambda *_: None)


def what_is_settled_goes_on_waiting(patch: Patch) -> None:
    patch.setattr(approvals, "settle", lambda *_: None)


def nothing_waits(patch: Patch) -> None:
    patch.setattr(approvals, "await_word", lambda *_: None)


def the_author_is_not_told(patch: Patch) -> None:
    patch.setattr(settling, "_tell_author", lambda *_: None)


def an_idempotency_key_is_not_remembered(patch: Patch) -> None:
    patch.setattr(audit, "remember", lambda *_: None)


def whoever_has_the_right_may_approve_what_he_may_not_read(patch: Patch) -> None:
    patch.setattr(visible, "may_see", lambda *_: True)


def copies_name_whom_it_was_refused_to(patch: Patch) -> None:
    real = release._shown
    patch.setattr(release, "_shown", lambda subject, grant, refused: real(subject, grant, ()))


def approvers_keys_are_copied_to_others(patch: Patch) -> None:
    real = Root.say

    def say(self: Any, tx: Any, kind: str, body: Any, now: Any, before: Any = None, *, inside: bool = False) -> Any:
        return real(self, tx, kind, body, now, before)

    patch.setattr(Root, "say", say)


def a_rules_own_word_counts(patch: Patch) -> None:
    patch.setattr(building, "_persons", lambda known, header, body: body.rule.approvals)


def a_rules_approvals_are_not_bound_to_its_bytes(patch: Patch) -> None:
    def approved_by(rule: bytes, name: str, envelopes: Any, holders: Any) -> frozenset[str]:
        return frozenset(approvals.verified(each, holders).person for each in envelopes)

    patch.setattr(approvals, "rule_approved_by", approved_by)


def the_words_of_an_officer_count(patch: Patch) -> None:
    """The role is not asked for."""
    real = Releaser._before

    def before(self: Any, tx: Any, known: Any, act: Any, author: Any, now: Any) -> Any:
        return real(self, tx, known, act, msgspec.structs.replace(author, may_release=True), now)

    patch.setattr(Releaser, "_before", before)
