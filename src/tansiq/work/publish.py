"""From a draft to everyone who gets it, in one transaction.

    draft ── check ── compose (the kind's own rules) ── decide ── sign ── log ── projections ── copies, outbox (`releasing`)

The dry run is the same path up to *decide*. Sending binds its digest: if anything that matters has changed meanwhile, nothing is
written and the officer is asked again. What the label names and nobody has released yet waits for a person (`approving`).

An author with the right to release counts here as one person by his sign-in and his desk's signature: enough up to level 1. From
level 2 that grants nothing, and his approval is asked for like everyone's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.bucket import Pace
from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange import clocks, outbox
from tansiq.geo.place import Geometry, Place
from tansiq.ids import AgencyId, Digest, Entropy, NodeId, RecordId, sha256, token, uuid7
from tansiq.kinds import about, registry
from tansiq.kinds import draft as drafts
from tansiq.kinds.draft import Author, Draft
from tansiq.kinds.joint import sealed
from tansiq.kinds.network import Group, Hosting
from tansiq.kinds.plan import Plan
from tansiq.labels import release
from tansiq.labels.release import Decision, Subject
from tansiq.network import hosting as hosts
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.ground import Ground
from tansiq.network.keyring import Keyring
from tansiq.plans import answerers
from tansiq.plans import commands as plan_commands
from tansiq.plans import queries as plan_queries
from tansiq.plans.answerers import Required
from tansiq.plans.joint import JointRow
from tansiq.plans.state import PlanRow
from tansiq.records import approvals, audit, log, recalls, visible, writing
from tansiq.records.content import Content, Status
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.reports import attached
from tansiq.reports import commands as report_commands
from tansiq.storage import Database, Tx
from tansiq.work import attaching, conflicts, hosted, joint, markings, presence, releasing
from tansiq.work.allowance import Allowance
from tansiq.work.conflicts import Fresh
from tansiq.work.derivation import Derived, derived
from tansiq.work.dry_run import Changed, DryRun, looked
from tansiq.work.hosted import HandOver
from tansiq.work.settling import Settler


@dataclass(frozen=True)
class Published:
    """What came of it."""

    stored: Stored
    again: bool
    """Whether the idempotency key had made it before."""


@dataclass(frozen=True)
class _Prepared:
    """A draft, composed and decided.

    Args:
        cause: of its randomness: the act's key. Nothing of the record is in it: no id tells what a copy leaves out.
    """

    draft: Draft
    body: msgspec.Raw
    place: Place | None
    decision: Decision
    before: Stored | None
    required: tuple[AgencyId, ...]
    refs: tuple[RecordId, ...]
    derived: Derived
    cause: str


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
        self._status = status
        self._fresh = fresh
        self._settler = settler
        self._allowance = Allowance(me, quota)

    def dry_run(self, draft: Draft, author: Author) -> DryRun:
        """Who would get this now.

        Raises:
            Fault: of the family *input* or *conflict*, with the field that is wrong.
        """

        def look(tx: Tx) -> DryRun:
            directory = self._book.directory(tx)
            prepared = self._prepared(tx, directory, draft, author, "dry run", self._clock.now())
            return looked(directory, prepared.decision, prepared.required)

        return self._db.read(look)

    def publish(self, draft: Draft, author: Author, digest: Digest, key: str) -> Published:
        """Write a record and queue its copies, durably.

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
            prepared = self._prepared(tx, directory, draft, author, key, now)
            if prepared.decision.digest != digest:
                raise Changed(looked(directory, prepared.decision, prepared.required))
            stored = self._write(tx, directory, prepared, author, now)
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
        prepared = self._prepared(tx, directory, draft, author, cause, now)
        if seen is not None and not seen.issuperset(grant.agency for grant in prepared.decision.grants):
            raise Changed(looked(directory, prepared.decision, prepared.required))
        return self._write(tx, directory, prepared, author, now)

    def source_name(self, source: str, author: Author) -> str:
        """Under which name an import is remembered here: a guest's own, so that none is told what the other has imported."""
        return source if author.agency == self._me else f"{source} for {author.agency}"

    def finds(self, tx: Tx, record: RecordId, author: Author) -> bool:
        """Whether an author's desk finds a record as it stands now."""
        stored = log.latest(tx, record)
        return stored is not None and visible.may_see(tx, stored.seq, author.desk, self._clock.now())

    def _prepared(
        self, tx: Tx, directory: Directory, draft: Draft, author: Author, cause: str, now: datetime
    ) -> _Prepared:
        hosting = self._hosting(directory, author, now)
        self._check_clock(directory, author, hosting, now)  # before any other word of time
        self._allowance.check(tx, draft.kind, author, now)
        label = drafts.check(draft, author, self._status, now, ahead=registry.ahead(draft.kind))
        kind = registry.KINDS.get(draft.kind)
        if kind is None or not kind.authored:
            raise Fault("kind.unknown", field="kind")
        markings.check(tx, draft.kind, label, directory, author, now)
        before = self._previous(tx, draft, author, now)
        made_from = derived(tx, draft, label, before, author.desk, self._me, now)
        refs = self._refs(tx, draft, author, now)
        if draft.kind == attached.KIND:
            attaching.check(tx, draft, label, before, directory, author, now)
        first = attaching.waits(tx, draft.kind, refs)  # then its record is released before it
        ground = directory.ground
        answered = joint.named(tx, draft) if draft.kind == "concurrence" else None
        body, shapes = self._composed(tx, draft, author, answered, directory, cause, now)
        if isinstance(body, Group):
            markings.refuse_external(body.members, directory, "body.members")
        nonce = self._entropy.take(16, f"nonce {cause}").hex()
        body = sealed(body, draft, author.agency, before=before.header() if before else None, nonce=nonce)
        required = tuple(dict.fromkeys(who.agency for who in answerers.required(shapes, ground)))
        asked = {*required, answered.owner} if answered else set(required)
        if isinstance(answered, JointRow):
            asked.update(answered.parties)
        place = _placed(draft, shapes, ground)
        subject = Subject(
            digest=sha256(msgspec.json.encode(draft, order="sorted")),
            owner=author.agency,
            kind=draft.kind,
            label=label,
            sectors=frozenset(sector.sector for sector in ground.touched(shapes)),
            sector_agencies=frozenset(asked),
            parents=directory.parents_of({*asked, author.agency}),
            groups=directory.members(label.groups),
            bounds=made_from.bounds,
            **presence.near(tx, draft.kind, body, place, ground, before.id if before else None, now),
        )
        network = directory.standing(author.agency, now)
        decision = release.decide(
            subject,
            # at a hosted desk nobody is a release authority: its accounts are made by another agency's administrator
            approvers=(author.account,) if author.may_release and hosting is None and not first else (),
            rules=() if first else directory.rules if hosting is None else hosts.rules(hosting, network),
            agencies=network,
            now=now,
            ahead=clocks.ahead(tx),
        )
        others = tuple(agency for agency in required if agency != author.agency) if isinstance(body, Plan) else ()
        answered_refs = (answered.id,) if answered else ()
        named = (*refs, *answered_refs)
        return _Prepared(draft, registry.write(body), place, decision, before, others, named, made_from, cause)

    def _composed(
        self,
        tx: Tx,
        draft: Draft,
        author: Author,
        answered: PlanRow | JointRow | None,
        directory: Directory,
        cause: str,
        now: datetime,
    ) -> tuple[msgspec.Struct, tuple[Geometry, ...]]:
        """The body, and the shapes on the ground that it is about."""
        ground = directory.ground
        if draft.kind in registry.PLANS:
            plan = plan_commands.compose_plan(draft, ground, self._entropy, cause, now)
            return plan, about.shapes(plan, None)
        if draft.kind == "concurrence":
            if answered is None or not visible.may_see(tx, answered.record, author.desk, now):
                raise Fault("record.not-found", field="body.plan")
            if isinstance(answered, JointRow):
                return self._word(tx, draft, author, answered, directory, now), ()
            shapes = tuple(volume.area for volume in answered.volumes)
            required = answerers.required(shapes, ground)
            mine = self._answered_here([who for who in required if who.agency == author.agency], directory)
            wrong = clocks.wrong_since(tx, {answered.owner, *(who.agency for who in required)}) is not None
            board = plan_queries.board(tx, author.desk, author.agency, now)
            found = [
                conflict.id for conflict in conflicts.of(answered, board, directory, self._fresh, now, author.agency)
            ]
            return plan_commands.compose_answer(draft, answered, mine, ground, found, now, clock_wrong=wrong), shapes
        named = [held.kind for ref in draft.refs if (held := log.latest(tx, ref)) is not None]
        body = report_commands.compose(draft, named, now)
        return body, about.shapes(body, draft.place)

    def _word(
        self, tx: Tx, draft: Draft, author: Author, row: JointRow, directory: Directory, now: datetime
    ) -> msgspec.Struct:
        """A party's answer to a joint record: from its node in the room that the record came from."""
        if author.agency in row.parties:
            self._answered_here([Required(author.agency, (), row.centre)], directory)
        wrong = clocks.wrong_since(tx, {row.owner, *row.parties}) is not None
        return plan_commands.compose_word(draft, row, author.agency, now, clock_wrong=wrong)

    def _check_clock(self, directory: Directory, author: Author, hosting: Hosting | None, now: datetime) -> None:
        """Whether this node's clock is within the time of the key that releases here; a guest's desk has one for both."""
        signer = hosted.release_signer(self._keyring, hosting)
        releasing.check_key(directory, signer, author.agency, "", now, author.desk if hosting else None)

    def _hosting(self, directory: Directory, author: Author, now: datetime) -> Hosting | None:
        return hosted.hosting_of(directory, author.desk, author.agency, self._me, self._node, now)

    def _answered_here(self, asked: list[Required], directory: Directory) -> Required | None:
        """What this node answers for, of all that its agency is asked. Nothing has two writers: each room's ground has one node."""
        here = [who for who in asked if directory.home(self._me, who.centre) == self._node]
        if asked and not here:
            raise Fault("plan.not-home", ", ".join(str(directory.home(self._me, who.centre)) for who in asked))
        return answerers.merged(here)

    def _previous(self, tx: Tx, draft: Draft, author: Author, now: datetime) -> Stored | None:
        if draft.previous is None:
            return None
        before = log.latest(tx, draft.previous.id)
        if before is None or not visible.may_see(tx, before.seq, author.desk, now):
            raise Fault("record.not-found")
        if not before.own or before.kind != draft.kind:
            raise Fault("record.not-yours")
        if not before.here:
            raise Fault("record.elsewhere", str(before.home))
        if recalls.recalled_at(tx, before.id) is not None:
            raise Fault("record.recalled")
        if before.version != draft.previous.version:
            raise Fault("record.changed")
        return before

    def _refs(self, tx: Tx, draft: Draft, author: Author, now: datetime) -> tuple[RecordId, ...]:
        for ref in draft.refs:
            held = log.latest(tx, ref)
            if held is None or not visible.may_see(tx, held.seq, author.desk, now):
                raise Fault("record.not-found", field="refs")
        return draft.refs

    def _write(self, tx: Tx, directory: Directory, prepared: _Prepared, author: Author, now: datetime) -> Stored:
        content = self._content(prepared, author, now)
        hosting = self._hosting(directory, author, now)
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
        return stored

    def _content(self, prepared: _Prepared, author: Author, now: datetime) -> Content:
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


def _placed(draft: Draft, shapes: tuple[Geometry, ...], ground: Ground) -> Place | None:
    """The draft's place with its grid and sector; a plan's is its first volume."""
    place = draft.place
    if place is None and shapes and draft.kind in registry.PLANS:
        place = Place(geometry=shapes[0])
    if place is None:
        return None
    held = ground.holding(place.geometry)
    return msgspec.structs.replace(drafts.with_grid(place), sector=held.sector if held else None)
