"""Sending again to a peer what it was sent before, after one of the two has lost part of its past: decided again, record by record.

    an administrator's act, with his words why ──> each record handed out to it: newest label, rules and standing of this instant
                                                    │ allowed: the same signed copies, so what is held there is recognised
                                                    └ not: withheld; recalls go in any case
    all of it in one transaction with the new epoch and the line in the audit

A series goes again from its first version on, as far as it may: a later version cannot be taken by whoever lacks one before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange.epochs import Begun
from tansiq.exchange.peering import Exchange
from tansiq.ids import AgencyId, Digest, NodeId, RecordId, sha256
from tansiq.labels import guard
from tansiq.labels import label as labels
from tansiq.labels.release import Basis, Fields, Released
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.records import audit, copies, log, recalls
from tansiq.records.copies import Made
from tansiq.storage import Database, Tx
from tansiq.work.anew import Anew
from tansiq.work.once import once

MAX_WHY = 500


@dataclass(frozen=True)
class Resender:
    """Begins new epochs for a node's administrator."""

    db: Database
    book: Book
    exchange: Exchange
    clock: Clock
    me: AgencyId

    def resend(self, peer: NodeId, actor: str, why: str, key: str | None = None) -> tuple[Begun, ...]:
        """Begin a new epoch in both lanes to a peer, durably.

        Args:
            actor: whose act it is, for the audit.
            why: in his words; they stay here.
            key: the idempotency key; None: there is none.

        Raises:
            Fault: ``peer.unknown``, ``resend.why``, ``request.reused``.
        """
        if not 0 < len(why.strip()) <= MAX_WHY:
            raise Fault("resend.why")

        asked = sha256(f"resend {peer} {why.strip()}".encode())

        def begin(tx: Tx) -> tuple[Begun, ...]:
            directory = self.book.directory(tx)
            if peer == self.exchange.node or peer not in directory.names():
                raise Fault("peer.unknown", peer)
            now = self.clock.now()
            again = _Again(
                tx,
                directory,
                self.me,
                directory.node(peer).agency,
                directory.guests(peer, now),
                now,
                self.exchange.node,
                actor,
            )
            begun = self.exchange.begin_again(tx, peer, again.may_leave)
            told = "; ".join(
                f"{each.lane} epoch {each.epoch}: {each.again} again, {len(each.withheld)} withheld" for each in begun
            )
            audit.note(tx, now, actor, "resend", peer, f"{why.strip()} ({told})")
            return begun

        def write(tx: Tx) -> tuple[Begun, ...]:
            return once(tx, actor, key, asked, tuple[Begun, ...], self.clock.now(), lambda: begin(tx))

        return self.db.write(write)


@dataclass
class _Again:
    """What one agency may be sent again at one instant."""

    tx: Tx
    directory: Directory
    me: AgencyId
    recipient: AgencyId
    guests: frozenset[AgencyId]
    now: datetime
    node: NodeId
    actor: str
    decided: dict[tuple[RecordId, AgencyId], frozenset[Digest]] = field(default_factory=dict)

    def may_leave(self, digest: Digest) -> bool:
        made = copies.by_digest(self.tx, digest)
        if made is None:
            content = log.by_digest(self.tx, digest)  # what was written here goes to the agency's other nodes undecided
            return content is not None and content.here and self.recipient == self.me
        record, to = made.record, made.recipient
        if to not in self.guests | {self.recipient}:
            return False  # for somebody who has no desk at that node any more
        if (record, to) not in self.decided:
            self.decided[record, to] = frozenset(self._allowed(record, to))
        return digest in self.decided[record, to]

    def _allowed(self, record: RecordId, to: AgencyId) -> list[Digest]:
        made = [copy for copy in copies.all_made(self.tx, record) if copy.recipient == to and copy.alive]
        newest = log.latest(self.tx, record)
        if not made or newest is None or not newest.here or recalls.recalled_at(self.tx, record) is not None:
            return []
        right = self._right(made[-1], newest)
        allowed: list[Digest] = []
        for copy in made:
            if right is None or not self._covers(right, copy):
                break
            allowed.append(copy.digest)
        if allowed and right is not None and right.basis is Basis.LIFE_SAFETY:
            audit.note(self.tx, self.now, self.actor, f"resend {newest.kind}", record, f"{to}:{right.basis}")
        return allowed

    def _right(self, last: Made, newest: log.Stored) -> Released | None:
        """What is decided now of the newest content that the recipient was given, under the record's newest label."""
        content = copies.content_of(self.tx, last.digest)
        given = log.by_digest(self.tx, content) if content else None
        if given is None:
            return None
        anew = Anew(self.tx, self.directory, self.me, self.node, self.now)
        return anew.right(given, newest, last.recipient, Basis(last.basis))

    def _covers(self, right: Released, copy: Made) -> bool:
        label = labels.read(copies.label_of(self.tx, copy.digest), self.now)
        wide = copy.fields is Fields.MINIMUM or right.fields is Fields.FULL
        if label is None or not wide:
            return False
        if copy.fields is Fields.FULL and not copies.is_as_coarse(self.tx, copy.digest, right.coarse):
            return False  # the label has become coarser since: what would go is the old, finer copy
        guard.again(
            right,
            owner=right.owner,
            recipient=copy.recipient,
            kind=right.kind,
            fields=copy.fields.value,
            until=label.handling_until,
            now=self.now,
        )
        return True
