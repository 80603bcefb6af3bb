"""Faults planted in the real code of what was seen. Each is a mistake that somebody could make and every other test could miss."""

from __future__ import annotations

from typing import Any

import pytest

from tansiq.exchange import inbox, outbox
from tansiq.records import copies, seen
from tansiq.work.seeing import Opened, Seer

Patch = pytest.MonkeyPatch


def whatever_a_peer_names_counts(patch: Patch) -> None:
    real = seen.take
    patch.setattr(
        seen, "take", lambda tx, said, envelope, was_served, now: real(tx, said, envelope, lambda _: True, now)
    )


def what_has_only_come_counts_as_opened(patch: Patch) -> None:
    real = inbox._take

    def take(held: Any, writing: Any, *rest: Any) -> Any:
        stored = real(held, writing, *rest)
        if stored is not None:
            seen.note(writing._tx, stored.digest, stored.owner, writing._now)
        return stored

    patch.setattr(inbox, "_take", take)


def only_what_is_opened_for_the_first_time_since_the_start_is_noted(patch: Patch) -> None:
    known: set[tuple[str, str]] = set()
    real = Seer.note

    def note(self: Seer, found: Opened) -> None:
        if (self.node, found.maker) not in known:
            known.add((self.node, found.maker))
            real(self, found)

    patch.setattr(Seer, "note", note)


def what_is_told_is_ticked_off_in_a_transaction_of_its_own(patch: Patch) -> None:
    """A node that dies, or whose disk is full, between the two has told nobody and believes it has."""

    def tell(self: Seer) -> int:
        due = self.db.read(self._due)
        for maker in due:
            word = self.db.write(
                lambda tx, maker=maker: seen.say(tx, maker, self.node, self.status, self.signer, self.clock.now())  # type: ignore[misc]
            )
            if word is not None:
                self.db.write(lambda tx, word=word, maker=maker: _queue(tx, word, maker, self.clock.now()))  # type: ignore[misc]
        return len(due)

    patch.setattr(Seer, "tell", tell)


def _queue(tx: Any, word: Any, maker: Any, now: Any) -> None:
    outbox.put_seen(tx, word, maker, now)


def the_owner_forgets_what_was_seen_with_a_recall(patch: Patch) -> None:
    real = copies.destroy

    def destroy(tx: Any, record: Any, recipient: Any = None) -> None:
        real(tx, record, recipient)
        tx.run("DELETE FROM seen WHERE copy IN (SELECT digest FROM copy WHERE record = :record)", {"record": record})

    patch.setattr(copies, "destroy", destroy)
