"""Faults planted in the real code of approvals that travel: each takes one guard away."""

from __future__ import annotations

from typing import Any

import pytest

from tansiq.exchange import again, hearing, outbox
from tansiq.records import approvals
from tansiq.work import cases, releasing
from tansiq.work.settling import Settler

Patch = pytest.MonkeyPatch


def anybody_speaks_of_releases(patch: Patch) -> None:
    patch.setattr(hearing, "_check_sibling", lambda trust: None)


def a_word_is_not_verified_on_its_way_in(patch: Patch) -> None:
    patch.setattr(approvals, "verify", lambda envelope, public: envelope.payload)


def a_word_is_taken_for_other_content(patch: Patch) -> None:
    patch.setattr(approvals, "binds", lambda *_: True)


def any_node_says_what_waits(patch: Patch) -> None:
    real = hearing._own
    patch.setattr(hearing, "_own", lambda tx, content: _AtHomeAnywhere(real(tx, content)))


class _AtHomeAnywhere:
    """Held, and at home wherever anybody says."""

    def __init__(self, held: Any) -> None:
        self._held = held
        self.home = _Anything()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._held, name)


class _Anything:
    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


def what_a_home_says_is_not_verified(patch: Patch) -> None:
    patch.setattr(hearing, "verify", lambda envelope, public: envelope.payload)


def a_word_goes_further_than_was_shown(patch: Patch) -> None:
    patch.setattr(cases, "in_question", lambda decision: frozenset(each.agency for each in decision.withheld))


def a_word_acts_for_whoever_is_named_when_it_comes(patch: Patch) -> None:
    patch.setattr(approvals, "declined", lambda *_: frozenset())


def a_word_acts_twice(patch: Patch) -> None:
    patch.setattr(approvals, "settle", lambda *_: None)


def words_leave_the_agency(patch: Patch) -> None:
    real = outbox.put_inside

    def put(tx: Any, kind: Any, digest: Any, peers: Any, lane: Any, now: Any, **how: Any) -> None:
        real(tx, kind, digest, [*peers, "peshmerga"], lane, now, **how)

    patch.setattr(outbox, "put_inside", put)


def a_slow_key_is_never_asked_for_again(patch: Patch) -> None:
    patch.setattr(again, "is_due", lambda *_: False)


def a_key_outside_its_time_releases(patch: Patch) -> None:
    patch.setattr(releasing, "check_key", lambda *_, **__: None)


def the_home_keeps_it_to_itself(patch: Patch) -> None:
    patch.setattr(Settler, "tell", lambda *_: None)
