"""From a draft to everyone who gets it, in one transaction.

    draft ── check, compose, decide (`preparing`) ── sign ── log ── projections ── copies, outbox (`releasing`) ── its pictures

The dry run is the same path up to *decide*. Sending binds its digest, over the record and its pictures: if anything that matters
has changed meanwhile, nothing is written and the officer is asked again. What the label names and nobody has released yet waits
for a person (`approving`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.bucket import Pace
from tansiq.clock import Clock
from tansiq.exchange import outbox
from tansiq.ids import AgencyId, Digest, Entropy, NodeId, RecordId, sha256, token, uuid7
from tansiq.kinds import registry
from tansiq.kinds.draft import Author, Draft
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records import approvals, audit, log, visible, writing
from tansiq.records.content import Content, Status
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Database, Tx
from tansiq.work import hosted, presence, releasing
from tansiq.work.allowance import Allowance
from tansiq.work.conflicts import Fresh
from tansiq.work.dry_run import Changed, DryRun, looked
from tansiq.work.hosted import HandOver
from tansiq.work.preparing import Prepared, Preparer
from tansiq.work.settling import Settler


@dataclass(frozen=True)
class Published:
    """What came of it."""

    stored: Stored
    again: bool
    """Whether the idempotency key had made it before."""


class Publisher:
    """Writes for the desks of one node: those of its agency, and those it hosts.

    Args:
        me: the node's agency.
        node: this node of it.
        hand_over: for copies that need not travel.
        status: exercise, actual or test; drafts of another are refused.
        fresh: whether what we hold of a node is new enough to plan with.
        settler: tells the agency's other nodes what waits.
        quota: how much a guest's desks may have this node keep in a day; None: no bound.
    """

    def __init__(
        self,
        *,
        db: Database,
        book: Book,
        keyring: Keyring,
        clock: Clock,
        entropy: Entropy,
        projections: tuple[Projection, ...],
        me: AgencyId,
        node: NodeId,
        status: Status,
        fresh: Fresh,
        settler: Settler,
        hand_over: HandOver,
        quota: Pace | None = None,
    ) -> None:
        self._db = db
        self._book = book
        self._keyring = keyring
        self._clock = clock
        self._entropy = entropy
        self._projections = projections
        self._me = me
        self._node = node
        self._hand_over = hand_over
        self._settler = settler
        self._allowance = Allowance(me, quota)
        self._preparer = Preparer(keyring, entropy, me, node, status, fresh, self._allowance)

    def dry_run(self, draft: Draft, author: Author) -> DryRun:
        """Who would get this now.

        Raises:
            Fault: of the family *input* or *conflict*, with the field that is wrong.
        """

        def look(tx: Tx) -> DryRun:
            directory, now = self._book.directory(tx), self._clock.now()
            return _looked(directory, self._preparer.prepared(tx, directory, draft, author, "dry run", now), now)

        return self._db.read(look)

    def publish(self, draft: Draft, author: Author, digest: Digest, key: str) -> Published:
        """Write a record with its pictures and queue their copies, durably: all of it or nothing.

        Args:
            digest: of the dry run that the officer saw.
            key: the idempotency key; the same key never makes a second record.

        Raises:
            Changed: when the decision is not the one he saw.
            Fault: as `dry_run`, or ``request.reused``.
        """
        asked = sha256(msgspec.json.encode(draft, order="sorted"))

        def write(tx: Tx) -> Published:
            made = audit.answered(tx, author.account, key, asked)
            known = log.by_digest(tx, Digest(made)) if made else None
            if known is not None:
                return Published(known, True)
            directory = self._book.directory(tx)
            now = self._clock.now()
            prepared = self._preparer.prepared(tx, directory, draft, author, key, now)
            seen = _looked(directory, prepared, now)
            if seen.digest != digest:
                raise Changed(seen)
            stored = self._written(tx, directory, prepared, author, now)
            audit.remember(tx, author.account, key, asked, stored.digest, now)
            return Published(stored, False)

        return self._db.write(write)

    def publish_in(
        self, tx: Tx, draft: Draft, author: Author, cause: str, seen: frozenset[AgencyId] | None = None
    ) -> Stored:
        """Write a record in a transaction that is open already (imports): released as the decision says at this moment.

        Args:
            cause: names what is imported, as an idempotency key would.
            seen: whom the officer has seen named; None: nobody looks, and what is written is undone.

        Raises:
            Changed: when somebody else would get it.
            Fault: as `dry_run`.
        """
        directory = self._book.directory(tx)
        now = self._clock.now()
        prepared = self._preparer.prepared(tx, directory, draft, author, cause, now)
        if seen is not None and not seen.issuperset(grant.agency for grant in prepared.decision.grants):
            raise Changed(_looked(directory, prepared, now))
        return self._written(tx, directory, prepared, author, now)

    def source_name(self, source: str, author: Author) -> str:
        """Under which name an import is remembered here: a guest's own, so that none is told what the other has imported."""
        return source if author.agency == self._me else f"{source} for {author.agency}"

    def finds(self, tx: Tx, record: RecordId, author: Author) -> bool:
        """Whether an author's desk finds a record as it stands now."""
        stored = log.latest(tx, record)
        return stored is not None and visible.may_see(tx, stored.seq, author.desk, self._clock.now())

    def _written(self, tx: Tx, directory: Directory, prepared: Prepared, author: Author, now: datetime) -> Stored:
        """The record, then its pictures: each is a record of its own that names it."""
        stored, content = self._write(tx, directory, prepared, author, now)
        for picture in prepared.pictures:
            self._write(tx, directory, picture.beside(content), author, now)
        return stored

    def _write(
        self, tx: Tx, directory: Directory, prepared: Prepared, author: Author, now: datetime
    ) -> tuple[Stored, Content]:
        content = self._content(prepared, author, now)
        hosting = hosted.hosting_of(directory, author.desk, author.agency, self._me, self._node, now)
        desk = hosted.desk_signer(self._keyring, author.desk, hosting)
        releasing.check_key(directory, desk, author.agency, content.kind, now, author.desk)
        stored = writing.write(tx, content, desk, directory.seats(), self._projections, now)
        way = hosted.Way(hosted.release_signer(self._keyring, hosting), self._node, self._hand_over)
        granted = releasing.send(tx, content, stored.digest, prepared.decision, directory, way, self._entropy, now)
        self._allowance.count(tx, stored, len(prepared.decision.grants), author, now)
        if prepared.before is not None:
            presence.take_back_stale(tx, prepared.before, prepared.decision, way, author, now)
            approvals.settle(tx, content.id)  # what was said of the version before says nothing of this one
        if hosting is None and prepared.decision.needs is not None:
            approvals.await_word(tx, stored, now)
        if hosting is None:
            siblings = directory.siblings(self._me, self._node)
            outbox.put_content(
                tx, stored, siblings, releasing.lane(content.kind), now, late=releasing.late(content.kind)
            )
            if prepared.decision.needs is not None:
                self._settler.tell(tx, stored, content, now)
        audit.note(tx, now, author.account, f"publish {content.kind}", content.id, granted)
        return stored, content

    def _content(self, prepared: Prepared, author: Author, now: datetime) -> Content:
        draft, before = prepared.draft, prepared.before
        cause = prepared.cause
        return Content(
            id=before.id if before else RecordId(uuid7(now, self._entropy, f"record {cause}")),
            version=before.version + 1 if before else 1,
            previous=before.digest if before else None,
            kind=draft.kind,
            kind_version=registry.KINDS[draft.kind].version,
            owner=author.agency,
            centre=author.centre,
            desk=author.desk,
            status=draft.status,
            label=draft.label,
            event_time=draft.event_time,
            place=prepared.place,
            evaluation=draft.evaluation,
            token=before.token if before else token(self._entropy, f"token {cause}"),
            roots=prepared.derived.roots,
            second_hand=prepared.derived.second_hand,
            derived_from=prepared.derived.sources,
            method="machine" if author.machine else "person",
            refs=prepared.refs,
            body=prepared.body,
            recorded_at=now,
        )


def _looked(directory: Directory, prepared: Prepared, now: datetime) -> DryRun:
    pictures = tuple(each.decision for each in prepared.pictures)
    return looked(directory, prepared.decision, now, prepared.required, pictures)
