"""Release after writing: what waits for a person, and what he says of it.

    waiting ── dry run ── the person's password ── his signed approval ── decide ── copies (`settling`) or the next person
                                                 │                      └ written at another node: the word goes there
                                                 └ his refusal ── out of the queue, told to the author's desk

Each act is a dry run bound to its digest: who would get it if he said this now. A first approval of two, and one that lets it go,
are different decisions; so when somebody else was quicker, he is asked again. Rules that can only refuse:

- only persons' approvals speak here: standing rules and life safety spoke when the record was written;
- an approval lets it go to part of the label's audience or to all of it, never to anybody else;
- whom one person leaves out gets nothing, and a refusal leaves out everyone: whoever wants it otherwise writes a next version;
- what was said of a version says nothing of the next; what was recalled waits for nobody;
- a record and those of its pictures that wait are one matter: one look, one digest, one word on each of them, in one transaction;
- at another node than the one that wrote it, the dry run is the decision as far as it can be known there: the word then names
  exactly those who were shown, and the home, which decides again, gives it to nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import msgspec

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, RecordId, sha256
from tansiq.kinds.draft import Author
from tansiq.labels import label as labels
from tansiq.labels.clearance import may_read
from tansiq.labels.release import Decision
from tansiq.network import accounts, approvers
from tansiq.network.approvers import Approver
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.records import approvals, audit, log, recalls, visible
from tansiq.records.approvals import Approval, Word
from tansiq.records.log import Stored
from tansiq.records.signing import Signer
from tansiq.storage import Database, Tx
from tansiq.work import attaching, cases, derivation, releasing
from tansiq.work.cases import Case, Saying
from tansiq.work.dry_run import Changed, DryRun, looked
from tansiq.work.settling import Settler

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
class Picture:
    """What waits with its record.

    Args:
        withheld: who does not get it yet, and why.
    """

    record: RecordId
    withheld: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class Waiting:
    """A record in the queue, with its pictures.

    Args:
        needs: whose word is still wanted.
        withheld: who gets nothing yet, and why.
        approved: what was said so far.
        approvers: the desks at which somebody sits who may read it, may approve, and has not yet.
        spoken: the persons who have, by the references of their keys; for this node alone.
    """

    record: RecordId
    since: datetime
    needs: Literal["authority", "second-person"]
    withheld: tuple[dict[str, str], ...]
    approved: tuple[Spoken, ...]
    approvers: tuple[DeskId, ...]
    spoken: frozenset[str]
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Acted:
    """What came of it.

    Args:
        again: the idempotency key had done it before.
    """

    stored: Stored
    again: bool


@dataclass(frozen=True)
class Releaser:
    """Releases what waits, for the desks of one node."""

    db: Database
    book: Book
    clock: Clock
    me: AgencyId
    settler: Settler

    def queue(self, tx: Tx, reader: DeskId) -> list[Waiting]:
        """What waits for a person, as far as this desk sees it; what has waited longest first."""
        now, directory = self.clock.now(), self.book.directory(tx)
        found: list[Waiting] = []
        for waits in approvals.queue(tx, reader, now):
            if len(found) == MAX_QUEUE:
                break
            stored = log.latest(tx, waits.record)
            if stored is None or stored.digest != waits.content or attaching.goes_with(tx, stored):
                continue
            case = cases.of(tx, directory, self.me, stored, now)
            decision = cases.decided(tx, directory, self.me, case, now)
            if decision.needs is not None:  # an expired label, say: nobody's word could let it go any more
                found.append(
                    Waiting(
                        waits.record,
                        waits.since,
                        decision.needs,
                        releasing.withheld(decision),
                        tuple(_spoken(word) for word in case.words),
                        self._could(directory, case, now),
                        frozenset(word.person for word in case.words),
                        tuple(self._pictures(tx, directory, stored, reader, now)),
                    )
                )
        return found

    def dry_run(self, act: Act, author: Author) -> DryRun:
        """Who would get it if this person said this now.

        Raises:
            Fault: ``record.not-found``, ``release.not-waiting``, ``release.wider``, ``release.key``, ``account.no-key`` or
                ``account.role``.
        """

        def look(tx: Tx) -> DryRun:
            directory, now = self.book.directory(tx), self.clock.now()
            matter, approver = self._before(tx, directory, act, author, now)
            return _looked(directory, self._decided(tx, directory, matter, act, approver, now), now)

        return self.db.read(look)

    def say(self, act: Act, author: Author, digest: Digest, password: Callable[[], str], key: str) -> Acted:
        """Approve or refuse a record with its pictures, durably: all of it or nothing.

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
            matter, approver = self._before(tx, directory, act, author, now)
            decisions = self._decided(tx, directory, matter, act, approver, now)
            seen = _looked(directory, decisions, now)
            if seen.digest != digest:
                raise Changed(seen)
            if approver.key != signer.key_id:
                raise Fault("account.no-key")
            for case, decision in zip(matter, decisions, strict=True):
                self._keep(tx, directory, case, act, decision, signer, author, now)
            audit.remember(tx, author.account, key, asked, matter[0].stored.digest, now)
            return Acted(matter[0].stored, False)

        return self.db.write(write)

    def _keep(
        self,
        tx: Tx,
        directory: Directory,
        case: Case,
        act: Act,
        decision: Decision,
        signer: Signer,
        author: Author,
        now: datetime,
    ) -> None:
        content, stored = case.content, case.stored
        audience = _audience(act, cases.named(directory, content, now))
        if not stored.here and act.verdict == "approve":
            audience &= cases.in_question(
                decision
            )  # the home may know more than he was shown: his word goes no further than that
            if not audience and content.id == act.record:
                raise Fault("record.elsewhere", str(stored.home))
        if audience or act.verdict == "refuse":  # else a picture for none of those to whom he lets the record go
            self._sign(tx, case, act, decision, audience, signer, now)
        granted = ""
        if stored.here:
            granted = self.settler.conclude(tx, directory, case, decision, act.reason, now)
        said = f"({act.reason})" if act.reason else ""
        audit.note(tx, now, author.account, f"{act.verdict} {content.kind}", content.id, f"{granted} {said}".strip())

    def _sign(
        self,
        tx: Tx,
        case: Case,
        act: Act,
        decision: Decision,
        audience: frozenset[AgencyId],
        signer: Signer,
        now: datetime,
    ) -> None:
        """Keep what a person says of one content, and send it on."""
        content, stored = case.content, case.stored
        approval = Approval(
            verdict=act.verdict,
            kind=content.kind,
            record=content.id,
            version=content.version,
            content=stored.digest,
            label=content.label,
            decision=decision.digest,
            audience=tuple(sorted(audience)),
            reason=act.reason,
            approver=signer.key_id,
            approved_at=now,
        )
        envelope = approvals.seal(approval, signer)
        approvals.keep(tx, approval, envelope)
        self.settler.pass_on(tx, stored, [approvals.digest_of(envelope)], now)

    def _done(self, tx: Tx, author: Author, key: str, asked: Digest) -> Acted | None:
        made = audit.answered(tx, author.account, key, asked)
        known = log.by_digest(tx, Digest(made)) if made else None
        if known is not None and not visible.may_see(tx, known.seq, author.desk, self.clock.now()):
            raise Fault("record.not-found")  # his act names it and does not hold its words
        return Acted(known, True) if known else None

    def _before(
        self, tx: Tx, directory: Directory, act: Act, author: Author, now: datetime
    ) -> tuple[tuple[Case, ...], Approver]:
        """The record as it lies before this person and the pictures that go with it, and his key."""
        stored = log.latest(tx, act.record)
        if stored is None or not visible.may_see(tx, stored.seq, author.desk, now):
            raise Fault("record.not-found")
        if not stored.own:
            raise Fault("record.not-yours")
        if not author.may_release:
            raise Fault("account.role")
        if stored.home is not None and stored.home not in directory.names():
            raise Fault("record.elsewhere", str(stored.home))  # nobody could take his word to where the copies are made
        if recalls.recalled_at(tx, stored.id) is not None:
            raise Fault("record.recalled")
        waits = approvals.waits(tx, stored.id)
        if waits is None or waits.content != stored.digest:
            raise Fault("release.not-waiting")
        if attaching.goes_with(tx, stored):
            raise Fault("release.record-first")
        if stored.here:
            releasing.check_key(directory, self.settler.keyring.signer("release"), self.me, stored.kind, now)
        approver = approvers.of(tx, author.account)
        if approver is None:
            raise Fault("account.no-key")
        try:
            directory.approver(self.me, approver.key, now)
        except Fault as fault:
            raise Fault("account.no-key", fault.detail) from fault
        case = cases.of(tx, directory, self.me, stored, now)
        if not stored.here and case.words and cases.decided(tx, directory, self.me, case, now).needs is None:
            raise Fault("release.not-waiting")  # all has been said that is wanted: its home only has not heard it yet
        if act.verdict == "refuse" and not act.reason.strip():
            raise Fault("body.invalid", "A refusal needs a reason.", field="reason")
        named = cases.named(directory, case.content, now)
        if act.audience is not None and (not act.audience or not frozenset(act.audience) <= named):
            raise Fault("release.wider", field="audience")
        pictures = attaching.waiting(tx, stored, author.desk, now)
        return (case, *(cases.of(tx, directory, self.me, each, now) for each in pictures)), approver

    def _decided(
        self, tx: Tx, directory: Directory, matter: tuple[Case, ...], act: Act, approver: Approver, now: datetime
    ) -> tuple[Decision, ...]:
        """The decision on the record, and within it those on its pictures."""
        decisions: list[Decision] = []
        for case in matter:
            beside = derivation.beside(tx, matter[0].content.id, decisions[0]) if decisions else None
            audience = _audience(act, cases.named(directory, case.content, now))
            saying = Saying(approver.holder, act.verdict == "approve", audience)
            decisions.append(cases.decided(tx, directory, self.me, case, now, saying, beside))
        return tuple(decisions)

    def _pictures(
        self, tx: Tx, directory: Directory, record: Stored, reader: DeskId, now: datetime
    ) -> Iterator[Picture]:
        for each in attaching.waiting(tx, record, reader, now):
            case = cases.of(tx, directory, self.me, each, now)
            yield Picture(each.id, releasing.withheld(cases.decided(tx, directory, self.me, case, now)))

    def _could(self, directory: Directory, case: Case, now: datetime) -> tuple[DeskId, ...]:
        """The desks of this agency, at any of its nodes, at which somebody sits who may approve this, and has not spoken."""
        spoken = {word.person for word in case.words}
        label = labels.read(case.content.label, now)
        reading = {seat.desk for seat in directory.seats() if seat.agency == self.me and may_read(seat, self.me, label)}
        able = (holder.desk for holder in directory.approvers(self.me, now) if holder.person not in spoken)
        return tuple(sorted({desk for desk in able if desk is not None} & reading))

    def _unlocked(self, author: Author, password: str) -> Signer:
        """The person's key; a wrong password counts as one at the door does."""
        now = self.clock.now()
        accounts.checked(self.db, author.account, password, now)
        approver = self.db.read(lambda tx: approvers.of(tx, author.account))
        if approver is None:
            raise Fault("account.no-key")
        return approver.signer(password)


def _audience(act: Act, named: frozenset[AgencyId]) -> frozenset[AgencyId]:
    if act.verdict == "refuse":
        return frozenset()
    return named if act.audience is None else named & frozenset(act.audience)


def _looked(directory: Directory, decisions: tuple[Decision, ...], now: datetime) -> DryRun:
    return looked(directory, decisions[0], now, pictures=decisions[1:])


def _spoken(word: Word) -> Spoken:
    said = word.said
    return Spoken(word.desk, said.approved_at, said.reason, said.audience)
