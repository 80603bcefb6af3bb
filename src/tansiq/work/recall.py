"""Taking a record back from everyone who was served, in one transaction.

    may he? ── close the record ── withdraw what waits ── destroy the copies ── a recall for each agency that was handed something

Who was served is read from the copies and the outbox, never decided anew. An agency for which nothing has left yet never hears that
there was anything. The content stays with its owner, marked; it has no next version.

A record is taken back with its pictures, from the same agencies: whoever may take it back may take these, and is asked once.

An answer is taken back with all of the agency's answers to the same plan, the oldest first: an older one would else come back
into force, and an agreement that nobody means is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.ids import AgencyId, Digest, NodeId, RecordId, sha256
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.labels.label import MAX_LEVEL, Label
from tansiq.labels.release import Basis
from tansiq.network.book import Book
from tansiq.network.keyring import Keyring
from tansiq.plans import queries as plans
from tansiq.records import approvals, audit, copies, log, recalls, visible
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.storage import Database, Tx
from tansiq.work import hosted, releasing
from tansiq.work.hosted import HandOver, Way

EVERYDAY_LEVEL = 1
"""Up to this level a desk that wrote by standing rule takes back by itself, as it released by itself."""


@dataclass(frozen=True)
class Recalled:
    """What came of it."""

    stored: Stored
    again: bool
    """Whether it had been recalled before; then nothing was done."""


@dataclass(frozen=True)
class Recaller:
    """Recalls for the desks of one node."""

    db: Database
    book: Book
    keyring: Keyring
    clock: Clock
    me: AgencyId
    node: NodeId
    hand_over: HandOver

    def recall(self, record: RecordId, author: Author, key: str, reason: str = "") -> Recalled:
        """Recall a record that this node wrote, durably. Recalling twice changes nothing.

        Args:
            key: the idempotency key.
            reason: a line for the audit; it never leaves.

        Raises:
            Fault: ``record.not-found``, ``record.not-yours``, ``record.elsewhere``, ``release.authority-needed``,
                ``release.key`` or ``request.reused``.
        """
        asked = sha256(f"recall {record}".encode())

        def write(tx: Tx) -> Recalled:
            now = self.clock.now()
            answered = audit.answered(tx, author.account, key, asked)
            recalled = self._recall(tx, record, author, reason, now)
            if answered is None:
                audit.remember(tx, author.account, key, asked, record, now)
            return recalled

        return self.db.write(write)

    def recall_all(
        self,
        named: Callable[[Tx, datetime], Iterable[RecordId]],
        asked: Digest,
        author: Author,
        key: str,
        reason: str,
    ) -> tuple[RecordId, ...]:
        """Recall several as one act of a release authority; none when this key did it before.

        Args:
            named: which, in the transaction that recalls them.
            asked: what was asked for, by its digest.

        Raises:
            Fault: ``release.authority-needed``, and as `recall`.
        """
        if not author.may_release:
            raise Fault("release.authority-needed")

        def write(tx: Tx) -> tuple[RecordId, ...]:
            now = self.clock.now()
            if audit.answered(tx, author.account, key, asked) is not None:
                return ()
            records = tuple(named(tx, now))
            for record in records:
                self._recall(tx, record, author, reason, now)
            audit.remember(tx, author.account, key, asked, author.agency, now)
            return records

        return self.db.write(write)

    def _recall(self, tx: Tx, record: RecordId, author: Author, reason: str, now: datetime) -> Recalled:
        hosting = hosted.hosting_of(self.book.directory(tx), author.desk, author.agency, self.me, self.node, now)
        stored = _mine(tx, record, author, now)
        again = recalls.recalled_at(tx, record) is not None
        if not again:
            way = hosted.Way(hosted.release_signer(self.keyring, hosting), self.node, self.hand_over)
            releasing.check_key(self.book.directory(tx), way.signer, author.agency, "recall", now)
            together = list(_with_it(tx, stored))
            for each in together:
                _check_may(tx, each, author, authority=author.may_release and hosting is None)
            for each in together:
                take_back(tx, each, way, author, now, reason=reason)
        return Recalled(stored, again)


def take_back(
    tx: Tx,
    stored: Stored,
    way: Way,
    author: Author,
    now: datetime,
    only: AgencyId | None = None,
    reason: str = "",
) -> None:
    """Take the copies of a record, and of its pictures, back from everyone, or from one agency alone; the others keep theirs.

    A record that is taken back from one agency is not closed: what is released to it after that is a new series of copies.
    """
    for picture in attached.to(tx, stored.id, stored.owner):
        held = log.latest(tx, picture)
        if held is not None and held.here and recalls.recalled_at(tx, picture) is None:
            take_back(tx, held, way, author, now, only, reason)
    if only is None:
        recalls.close(tx, stored.id, now)
    else:
        recalls.close_for(tx, stored.id, only, now)
    content = _content(stored)
    told: list[str] = []
    served: dict[AgencyId, list[Digest]] = {}
    for copy in copies.all_made(tx, stored.id):
        if copy.alive and only in (None, copy.recipient):
            served.setdefault(copy.recipient, []).append(copy.digest)
    for agency, digests in served.items():
        handed_out = outbox.withdraw(tx, digests)
        here = {digest for digest in digests if log.by_digest(tx, digest) is not None}
        left = [digest for digest in digests if digest in here or any(digest == each.digest for each in handed_out)]
        if left:
            made = recalls.make(tx, content, agency, left, way.signer, now)
            outbox.put_recall(tx, made, handed_out, now)
            told.append(agency)
            if here:
                way.hand_over(tx, "recall", recalls.envelope_of(tx, made.digest) or b"", now)
    copies.destroy(tx, stored.id, only)
    versions = [each.digest for each in log.versions(tx, stored.id)]
    shared = outbox.shared(tx, versions) if only is None else []
    if shared:
        own = recalls.make_own(tx, content, versions, way.signer, now)
        outbox.put_recall(tx, own, shared, now, late=releasing.late(stored.kind))
    if only is None:
        approvals.settle(tx, stored.id)
    said = f" ({reason})" if reason else ""
    audit.note(tx, now, author.account, f"recall {stored.kind}", stored.id, f"{' '.join(told)}{said}")


def _mine(tx: Tx, record: RecordId, author: Author, now: datetime) -> Stored:
    stored = log.latest(tx, record)
    if stored is None or not visible.may_see(tx, stored.seq, author.desk, now):
        raise Fault("record.not-found")
    if not stored.own:
        raise Fault("record.not-yours")
    if not stored.here:
        raise Fault("record.elsewhere", str(stored.home))
    kind = registry.KINDS.get(stored.kind)
    if kind is None or not kind.authored:
        raise Fault("record.not-found")  # the network's own records are revoked, never recalled
    if kind.name in registry.DIRECTORY:
        raise Fault("record.not-found", "A group is ended by its next version, not recalled.")
    return stored


def _check_may(tx: Tx, stored: Stored, author: Author, *, authority: bool) -> None:
    """A release authority may; and so may a record's own desk, if no more than standing rules released it (design 4.4)."""
    if authority:
        return
    written = [_content(each) for each in log.versions(tx, stored.id)]
    everyday = all(content.desk == author.desk and _level(content) <= EVERYDAY_LEVEL for content in written)
    approved = any(made.basis == Basis.AUTHORITY for made in copies.all_made(tx, stored.id))
    if not everyday or approved:
        raise Fault("release.authority-needed")


def _with_it(tx: Tx, stored: Stored) -> Iterator[Stored]:
    """What is recalled as one: the record; an answer with all own answers to that plan, as far as they still stand."""
    if stored.kind == "concurrence":
        for answer in plans.answers_beside(tx, stored.id):
            beside = log.latest(tx, answer)
            if beside is not None and beside.here and recalls.recalled_at(tx, answer) is None:
                yield beside
    else:
        yield stored


def _content(stored: Stored) -> Content:
    header = stored.header()
    if not isinstance(header, Content):
        raise Fault("record.not-yours")
    return header


def _level(content: Content) -> int:
    """What its label says, over or not."""
    try:
        return msgspec.json.decode(content.label, type=Label).level
    except msgspec.MsgspecError:
        return MAX_LEVEL
