"""A draft, checked, composed and decided: all of writing that changes nothing, so that a dry run is the same path as sending.

    draft ── check ── compose (the kind's own rules) ── decide ── its pictures, by the same persons and rules, within that decision

An author with the right to release counts here as one person by his sign-in and his desk's signature: enough up to level 1. From
level 2 that grants nothing, and his approval is asked for like everyone's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import msgspec

from tansiq.errors import Fault
from tansiq.exchange import clocks
from tansiq.geo.place import Geometry, Place
from tansiq.ids import AgencyId, Entropy, NodeId, RecordId, sha256
from tansiq.kinds import about, registry
from tansiq.kinds import draft as drafts
from tansiq.kinds.draft import Author, Draft, Picture
from tansiq.kinds.joint import sealed
from tansiq.kinds.network import Group, Hosting
from tansiq.kinds.plan import Plan
from tansiq.labels import release
from tansiq.labels.derived import Bound
from tansiq.labels.label import Label
from tansiq.labels.release import Decision, Subject
from tansiq.network import hosting as hosts
from tansiq.network.directory import Directory
from tansiq.network.ground import Ground
from tansiq.network.keyring import Keyring
from tansiq.plans import answerers
from tansiq.plans import commands as plan_commands
from tansiq.plans import queries as plan_queries
from tansiq.plans.answerers import Required
from tansiq.plans.joint import JointRow
from tansiq.plans.state import PlanRow
from tansiq.records import log, recalls, visible
from tansiq.records.content import Content, Status
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.reports import commands as report_commands
from tansiq.storage import Tx
from tansiq.work import attaching, conflicts, derivation, hosted, joint, markings, presence, releasing, subjects
from tansiq.work.allowance import Allowance
from tansiq.work.conflicts import Fresh
from tansiq.work.derivation import Derived, derived

Decide = Callable[[Subject], Decision]


@dataclass(frozen=True)
class Prepared:
    """A draft, composed and decided.

    Args:
        cause: of its randomness: the act's key. Nothing of the record is in it: no id tells what a copy leaves out.
        pictures: what is written after it, in the same act; they name it once it has an id (`beside`).
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
    pictures: tuple[Prepared, ...] = ()

    def beside(self, record: Content) -> Prepared:
        """A picture, once the record that it belongs to is written."""
        return replace(self, refs=(record.id,), derived=derivation.of_own(record))


@dataclass(frozen=True)
class Preparer:
    """Prepares for the desks of one node; see `work.publish.Publisher`."""

    keyring: Keyring
    entropy: Entropy
    me: AgencyId
    node: NodeId
    status: Status
    fresh: Fresh
    allowance: Allowance

    def prepared(
        self, tx: Tx, directory: Directory, draft: Draft, author: Author, cause: str, now: datetime
    ) -> Prepared:
        """A draft as it would be written now, and who would get it.

        Raises:
            Fault: of the family *input* or *conflict*, with the field that is wrong.
        """
        hosting = hosted.hosting_of(directory, author.desk, author.agency, self.me, self.node, now)
        self._check_clock(directory, author, hosting, now)  # before any other word of time
        label = self._checked(tx, directory, draft, author, now)
        before = self._previous(tx, draft, author, now)
        made_from = derived(tx, draft, label, before, author.desk, self.me, now)
        _check_refs(tx, draft, author, now)
        if draft.kind == attached.KIND:
            attaching.check(tx, draft, label, before, directory, author, now)
        if draft.pictures and draft.kind in attaching.WITHOUT:
            raise Fault("body.invalid", "No picture belongs to this kind.", field="pictures")
        ground = directory.ground
        answered = joint.named(tx, draft) if draft.kind == "concurrence" else None
        body, shapes = self._composed(tx, draft, author, answered, directory, cause, now)
        if isinstance(body, Group):
            markings.check_group(tx, body, before, directory, author, now)
        nonce = self.entropy.take(16, f"nonce {cause}").hex()
        body = sealed(body, draft, author.agency, before=before.header() if before else None, nonce=nonce)
        off_m = about.stand_off_m(body)
        for_ground = answerers.required(shapes, ground, off_m)
        each = answerers.asked(for_ground, about.parties(body), author.centre)
        required = tuple(dict.fromkeys(who.agency for who in each))
        asked = {*required, *((answered.owner, *answered.parties) if answered else ())}
        place = _placed(draft, shapes, ground)
        subject = Subject(
            digest=sha256(msgspec.json.encode(draft, order="sorted")),
            owner=author.agency,
            kind=draft.kind,
            label=label,
            sectors=frozenset(sector.sector for sector in ground.touched(shapes, off_m)),
            sector_agencies=frozenset(asked),
            parents=directory.parents_of({*asked, author.agency}),
            groups=directory.members(label.groups, author.agency),
            bounds=made_from.bounds,
            **presence.near(tx, draft.kind, body, place, ground, before.id if before else None, now),
        )
        decide = _decides(tx, directory, author, hosting, now)
        decision = decide(subjects.beside_its_record(tx, directory, subject, draft.refs, self.me, now))
        others = tuple(agency for agency in required if agency != author.agency) if isinstance(body, Plan) else ()
        answered_refs = (answered.id,) if answered else ()
        whole = Prepared(
            draft,
            registry.write(body),
            place,
            decision,
            before,
            others,
            (*draft.refs, *answered_refs),
            made_from,
            cause,
        )
        return replace(whole, pictures=tuple(self._pictures(tx, directory, whole, decide, author, now)))

    def _pictures(
        self, tx: Tx, directory: Directory, of: Prepared, decide: Decide, author: Author, now: datetime
    ) -> Iterator[Prepared]:
        """The pictures of a draft, each decided within its own label, and no further than its record goes by this act."""
        beside = derivation.beside(tx, of.before.id if of.before else None, of.decision)
        for at, given in enumerate(of.draft.pictures):
            try:
                yield self._picture(
                    tx, directory, of, given, f"{of.cause} picture {at}", decide, (beside,), author, now
                )
            except Fault as fault:
                raise Fault(fault.code, fault.detail, field=f"pictures[{at}].{fault.field or 'body'}") from fault

    def _picture(
        self,
        tx: Tx,
        directory: Directory,
        of: Prepared,
        given: Picture,
        cause: str,
        decide: Decide,
        beside: tuple[Bound, ...],
        author: Author,
        now: datetime,
    ) -> Prepared:
        record = of.decision.subject
        draft = Draft(
            kind=attached.KIND,
            status=of.draft.status,
            label=of.draft.label if given.label is None else given.label,
            body=given.body,
        )
        label = self._checked(tx, directory, draft, author, now)
        attaching.check_label(label, record.label, directory, author.agency, now)
        body = report_commands.compose(draft, [record.kind], now)
        subject = Subject(
            digest=sha256(msgspec.json.encode(draft, order="sorted")),
            owner=author.agency,
            kind=draft.kind,
            label=label,
            groups=directory.members(label.groups, author.agency),
            bounds=(*of.derived.bounds, *beside),
        )
        if author.agency == self.me:
            subject = subjects.with_record(subject, record)
        return Prepared(draft, registry.write(body), None, decide(subject), None, (), (), Derived(), cause)

    def _checked(self, tx: Tx, directory: Directory, draft: Draft, author: Author, now: datetime) -> Label:
        """What all drafts have in common, their label as read."""
        self.allowance.check(tx, draft.kind, author, now)
        label = drafts.check(draft, author, self.status, now, ahead=registry.ahead(draft.kind))
        kind = registry.KINDS.get(draft.kind)
        if kind is None or not kind.authored:
            raise Fault("kind.unknown", field="kind")
        markings.check(tx, draft.kind, label, directory, author, now)
        return label

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
            plan = plan_commands.compose_plan(draft, author.agency, ground, self.entropy, cause, now)
            markings.check_parties(plan, directory)
            return plan, about.shapes(plan, None)
        if draft.kind == "concurrence":
            if answered is None or not visible.may_see(tx, answered.record, author.desk, now):
                raise Fault("record.not-found", field="body.plan")
            if isinstance(answered, JointRow):
                return self._word(tx, draft, author, answered, directory, now), ()
            shapes = tuple(volume.area for volume in answered.volumes)
            required = answered.asked(ground)
            mine = self._answered_here([who for who in required if who.agency == author.agency], directory)
            wrong = clocks.wrong_since(tx, {answered.owner, *(who.agency for who in required)}) is not None
            board = plan_queries.board(tx, author.desk, author.agency, now)
            found = [
                conflict.id for conflict in conflicts.of(answered, board, directory, self.fresh, now, author.agency)
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
        signer = hosted.release_signer(self.keyring, hosting)
        releasing.check_key(directory, signer, author.agency, "", now, author.desk if hosting else None)

    def _answered_here(self, asked: list[Required], directory: Directory) -> Required | None:
        """What this node answers for, of all that its agency is asked. Nothing has two writers: each room's ground has one node."""
        here = [who for who in asked if directory.home(self.me, who.centre) == self.node]
        if asked and not here:
            raise Fault("plan.not-home", ", ".join(str(directory.home(self.me, who.centre)) for who in asked))
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


def _decides(tx: Tx, directory: Directory, author: Author, hosting: Hosting | None, now: datetime) -> Decide:
    """What decides on all that one act writes: the same persons, rules and clocks."""
    network = directory.standing(author.agency, now)
    return partial(
        release.decide,
        # at a hosted desk nobody is a release authority: its accounts are made by another agency's administrator
        approvers=(author.account,) if author.may_release and hosting is None else (),
        rules=directory.rules if hosting is None else hosts.rules(hosting, network),
        agencies=network,
        now=now,
        ahead=clocks.ahead(tx),
    )


def _check_refs(tx: Tx, draft: Draft, author: Author, now: datetime) -> None:
    for ref in draft.refs:
        held = log.latest(tx, ref)
        if held is None or not visible.may_see(tx, held.seq, author.desk, now):
            raise Fault("record.not-found", field="refs")


def _placed(draft: Draft, shapes: tuple[Geometry, ...], ground: Ground) -> Place | None:
    """The draft's place with its grid and sector; a plan's is its first volume."""
    place = draft.place
    if place is None and shapes and draft.kind in registry.PLANS:
        place = Place(geometry=shapes[0])
    if place is None:
        return None
    held = ground.holding(place.geometry)
    return msgspec.structs.replace(drafts.with_grid(place), sector=held.sector if held else None)
