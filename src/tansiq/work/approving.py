"""Release after writing: what waits for a person, and what he says of it.

    waiting ── dry run ── the person's password ── his signed approval ── decide ── copies (`releasing`) or the next person
                                                 └ his refusal ── out of the queue, told to the author's desk

Each act is a dry run bound to its digest: who would get it if he said this now. A first approval of two, and one that lets it go,
are different decisions; so when somebody else was quicker, he is asked again. Rules that can only refuse:

- only persons' approvals speak here: standing rules and life safety spoke when the record was written;
- an approval lets it go to part of the label's audience or to all of it, never to anybody else;
- whom one person leaves out gets nothing, and a refusal leaves out everyone: whoever wants it otherwise writes a next version;
- what was said of a version says nothing of the next; what was recalled waits for nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal

import msgspec

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, Entropy, NodeId, RecordId, sha256
from tansiq.kinds.draft import Author
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.clearance import may_read
from tansiq.labels.release import Decision, Subject
from tansiq.network import accounts, approvers
from tansiq.network.approvers import Approver
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.picture import alarms
from tansiq.records import approvals, audit, copies, log, recalls, visible
from tansiq.records.approvals import Approval, Word
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.records.signing import Signer
from tansiq.storage import Database, Tx
from tansiq.work import derivation, hosted, releasing
from tansiq.work.hosted import HandOver
from tansiq.work.publish import Changed, DryRun

MAX_QUEUE = 200


@dataclass(frozen=True)
class Act:
    """What a person is about to say.

    Args:
        audience: to whom he lets it go; None: to all whom the label names.
        reason: a line; a refusal needs one.
    """

    record: RecordId
    verdict: Literal["approve", "refuse"] = "approve"
    audience: tuple[AgencyId, ...] | None = None
    reason: str = ""


class Spoken(msgspec.Struct, frozen=True):
    """An approval that counts, by desk: never who."""

    desk: DeskId | None
    at: datetime
    reason: str
    audience: tuple[AgencyId, ...]


@dataclass(frozen=True)
class Waiting:
    """A record in the queue.

    Args:
        needs: whose word is still wanted.
        withheld: who gets nothing yet, and why.
        approved: what was said so far.
        approvers: the desks at which somebody sits who may read it, may approve, and has not yet.
    """

    record: RecordId
    since: datetime
    needs: Literal["authority", "second-person"]
    withheld: tuple[dict[str, str], ...]
    approved: tuple[Spoken, ...]
    approvers: tuple[DeskId, ...]


@dataclass(frozen=True)
class Acted:
    """What came of it.

    Args:
        again: the idempotency key had done it before.
    """

    stored: Stored
    again: bool


@dataclass(frozen=True)
class _Case:
    """A record before somebody, and all that was said of it."""

    stored: Stored
    content: Content
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Releaser:
    """Releases what waits, for the desks of one node."""

    db: Database
    book: Book
    keyring: Keyring
    clock: Clock
    entropy: Entropy
    me: AgencyId
    node: NodeId
    hand_over: HandOver

    def queue(self, tx: Tx, reader: DeskId) -> list[Waiting]:
        """What waits for a person, as far as this desk sees it; what has waited longest first."""
        now, directory = self.clock.now(), self.book.directory(tx)
        found = []
        for waits in approvals.queue(tx, reader, now, MAX_QUEUE):
            stored = log.latest(tx, waits.record)
            if stored is None or stored.digest != waits.content:
                continue
            case = self._case(tx, directory, stored, now)
            decision = self._decided(tx, directory, case, None, now)
            if decision.needs is not None:  # an expired label, say: nobody's word could let it go any more
                found.append(
                    Waiting(
                        waits.record,
                        waits.since,
                        decision.needs,
                        releasing.withheld(decision),
                        tuple(_spoken(word) for word in case.words),
                        self._could(directory, case, now),
                    )
                )
        return found

    def dry_run(self, act: Act, author: Author) -> DryRun:
        """Who would get it if this person said this now.

        Raises:
            Fault: ``record.not-found``, ``release.not-waiting``, ``release.wider``, ``account.no-key`` or ``account.role``.
        """

        def look(tx: Tx) -> DryRun:
            directory, now = self.book.directory(tx), self.clock.now()
            case, approver = self._before(tx, directory, act, author, now)
            return _looked(directory, self._decided(tx, directory, case, (act, approver), now))

        return self.db.read(look)

    def say(self, act: Act, author: Author, digest: Digest, password: Callable[[], str], key: str) -> Acted:
        """Approve or refuse, durably.

        Args:
            digest: of the dry run that the person saw.
            password: gives the person's password; asked for once it can be of use.
            key: the idempotency key.

        Raises:
            Changed: when the decision is not the one he saw.
            Fault: as `dry_run`; ``account.refused`` or ``account.locked`` for the password; ``request.reused``.
        """
        asked = sha256(msgspec.json.encode(act, order="sorted"))
        done = self.db.read(lambda tx: self._done(tx, author, key, asked))
        if done is not None:
            return done
        signer = self._unlocked(author, password())

        def write(tx: Tx) -> Acted:
            again = self._done(tx, author, key, asked)
            if again is not None:
                return again
            directory, now = self.book.directory(tx), self.clock.now()
            case, approver = self._before(tx, directory, act, author, now)
            decision = self._decided(tx, directory, case, (act, approver), now)
            if decision.digest != digest:
                raise Changed(_looked(directory, decision))
            if approver.key != signer.key_id:
                raise Fault("account.no-key")
            self._keep(tx, directory, case, act, decision, signer, author, now)
            audit.remember(tx, author.account, key, asked, act.record, now)
            return Acted(case.stored, False)

        return self.db.write(write)

    def _keep(
        self,
        tx: Tx,
        directory: Directory,
        case: _Case,
        act: Act,
        decision: Decision,
        signer: Signer,
        author: Author,
        now: datetime,
    ) -> None:
        content, stored = case.content, case.stored
        approval = Approval(
            verdict=act.verdict,
            kind=content.kind,
            record=content.id,
            version=content.version,
            content=stored.digest,
            label=content.label,
            decision=decision.digest,
            audience=_audience(act, _named(directory, content, now)),
            reason=act.reason,
            approver=signer.key_id,
            approved_at=now,
        )
        approvals.keep(tx, approval, approvals.seal(approval, signer))
        way = hosted.Way(self.keyring.signer("release"), self.node, self.hand_over)
        granted = releasing.send(tx, content, stored.digest, decision, directory, way, self.entropy, now)
        if decision.needs is None:
            approvals.settle(tx, content.id)
            if not decision.grants:
                self._tell_author(tx, stored, content, act.reason, now)
        said = f"({act.reason})" if act.reason else ""
        audit.note(tx, now, author.account, f"{act.verdict} {content.kind}", content.id, f"{granted} {said}".strip())

    def _tell_author(self, tx: Tx, stored: Stored, content: Content, reason: str, now: datetime) -> None:
        """Ring at the desk that wrote it, if it may read what it wrote."""
        if content.desk is not None and visible.may_see(tx, stored.seq, content.desk, now):
            alarms.ring(tx, (content.desk,), "refused", stored.id, stored.version, reason, now)

    def _done(self, tx: Tx, author: Author, key: str, asked: Digest) -> Acted | None:
        made = audit.answered(tx, author.account, key, asked)
        known = log.latest(tx, RecordId(made)) if made else None
        return Acted(known, True) if known else None

    def _before(self, tx: Tx, directory: Directory, act: Act, author: Author, now: datetime) -> tuple[_Case, Approver]:
        """The record as it lies before this person, and his key."""
        stored = log.latest(tx, act.record)
        if stored is None or not visible.may_see(tx, stored.seq, author.desk, now):
            raise Fault("record.not-found")
        if not stored.own:
            raise Fault("record.not-yours")
        if not author.may_release:
            raise Fault("account.role")
        if not stored.here:
            raise Fault("record.elsewhere", str(stored.home))
        if recalls.recalled_at(tx, stored.id) is not None:
            raise Fault("record.recalled")
        waits = approvals.waits(tx, stored.id)
        if waits is None or waits.content != stored.digest:
            raise Fault("release.not-waiting")
        approver = approvers.of(tx, author.account)
        if approver is None:
            raise Fault("account.no-key")
        try:
            directory.approver(self.me, approver.key, now)
        except Fault as fault:
            raise Fault("account.no-key", fault.detail) from fault
        case = self._case(tx, directory, stored, now)
        if act.verdict == "refuse" and not act.reason.strip():
            raise Fault("body.invalid", "A refusal needs a reason.", field="reason")
        named = _named(directory, case.content, now)
        if act.audience is not None and (not act.audience or not frozenset(act.audience) <= named):
            raise Fault("release.wider", field="audience")
        return case, approver

    def _case(self, tx: Tx, directory: Directory, stored: Stored, now: datetime) -> _Case:
        content = stored.header()
        if not isinstance(content, Content):
            raise Fault("record.not-yours")
        holders = partial(directory.approver, self.me)
        return _Case(stored, content, approvals.words(tx, content, stored.digest, holders, now))

    def _decided(
        self, tx: Tx, directory: Directory, case: _Case, about: tuple[Act, Approver] | None, now: datetime
    ) -> Decision:
        """The decision on what was said, and on what somebody is about to say."""
        content, stored = case.content, case.stored
        named = _named(directory, content, now)
        persons = approvals.approvers(case.words)
        declined = approvals.declined(case.words, named)
        if about is not None:
            act, approver = about
            declined |= named - frozenset(_audience(act, named))
            persons |= {approver.holder} if act.verdict == "approve" else set()
        return release.decide(
            _subject(tx, directory, content, stored.digest, now),
            approvers=persons,
            rules=(),
            agencies=directory.standing(self.me, now),
            now=now,
            served=copies.holders_of(tx, stored.digest),
            declined=declined,
        )

    def _could(self, directory: Directory, case: _Case, now: datetime) -> tuple[DeskId, ...]:
        """The desks of this node at which somebody sits who may approve this, and has not spoken."""
        spoken = {word.person for word in case.words}
        label = labels.read(case.content.label, now)
        here = {entry.desk.desk for entry in directory.desks_at(self.node) if may_read(entry.seat, self.me, label)}
        able = (holder.desk for holder in directory.approvers(self.me, now) if holder.person not in spoken)
        return tuple(sorted({desk for desk in able if desk is not None} & here))

    def _unlocked(self, author: Author, password: str) -> Signer:
        """The person's key; a wrong password counts as one at the door does."""
        now = self.clock.now()
        accounts.checked(self.db, author.account, password, now)
        approver = self.db.read(lambda tx: approvers.of(tx, author.account))
        if approver is None:
            raise Fault("account.no-key")
        return approver.signer(password)


def _subject(tx: Tx, directory: Directory, content: Content, digest: Digest, now: datetime) -> Subject:
    """What a person decides over. No ground: life safety was decided in writing it, and does not speak again."""
    label = labels.read(content.label, now)
    return Subject(
        digest=digest,
        owner=content.owner,
        kind=content.kind,
        label=label,
        groups=directory.members(label.groups if label else ()),
        bounds=derivation.bounds_of(tx, content, now),
    )


def _named(directory: Directory, content: Content, now: datetime) -> frozenset[AgencyId]:
    """Whom the label lets it go to now, while it lets it go to anybody; groups as they are now."""
    label = labels.read(content.label, now)
    return frozenset(release.named(label, directory.members(label.groups))) if label else frozenset()


def _audience(act: Act, named: frozenset[AgencyId]) -> tuple[AgencyId, ...]:
    if act.verdict == "refuse":
        return ()
    return tuple(sorted(named if act.audience is None else frozenset(act.audience)))


def _spoken(word: Word) -> Spoken:
    said = word.said
    return Spoken(word.desk, said.approved_at, said.reason, said.audience)


def _looked(directory: Directory, decision: Decision) -> DryRun:
    return DryRun(
        recipients=releasing.recipients(directory, decision),
        withheld=releasing.withheld(decision),
        needs=decision.needs,
        digest=decision.digest,
        required=(),
    )
