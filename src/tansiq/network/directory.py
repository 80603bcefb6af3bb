"""The network as this node knows it: a plain value, made from the log's network records in their order.

Trust rules, the same whether a record was written here or came from outside:

- the first `agency` record pins that agency's root key; later ones must be signed by it;
- keys and desks count only from the agency's root; a name that another agency's node, key or desk has is not given twice;
- a key means what the root's `key` record says, between its two dates; a revocation acts from its place in the lane: what comes
  after it is refused whatever date it bears, what came before stands. In the lanes of another node than the one that revokes, where
  no such place can be, it acts at once; and none is ever taken back;
- a person's key to approve counts from the root's own content alone: it is never copied to another agency, nor taken from one;
- a standing rule counts from the root's own content alone, and has as many approvals as different persons' signatures verify over
  its exact bytes, under keys in force at its place; the root's signature stands for one where there are none;
- a group is its owner's list: who is in it is what the newest record of its owner under that name says; two owners may have groups
  of one name, so a group is named ``OWNER/GROUP``;
- a centre belongs to whoever's `centre` record came first (its custodian); sectors and seams of a centre count only from him.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial

import msgspec

from tansiq.errors import Fault
from tansiq.geo.area import check_area
from tansiq.geo.place import check_geometry
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, KeyId, NodeId, SectorId, Token, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.labels.clearance import Seat
from tansiq.labels.release import StandingRule
from tansiq.network.ground import Ground
from tansiq.records import approvals
from tansiq.records.approvals import Holder
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tansiq.records.signing import Signature, key_id

ROOT_ONLY = ("agency", "key", "desk", "revocation", "accord")
"""Kinds that only the agency's root key may sign, on the way out too."""
NO_MAP = Digest("0" * 64)


@dataclass(frozen=True)
class KeyEntry:
    """A certified key and whose it is."""

    agency: AgencyId
    key: kinds.Key


@dataclass(frozen=True)
class DeskEntry:
    """A desk and whose it is."""

    agency: AgencyId
    desk: kinds.Desk

    @property
    def seat(self) -> Seat:
        """What it may read and write."""
        desk = self.desk
        return Seat(desk.desk, self.agency, desk.clearance, desk.ceiling, frozenset(desk.caveats))


@dataclass(frozen=True)
class Directory:
    """Everything known of the network. Never changed; a new one is made when a network record is written."""

    agencies: dict[AgencyId, kinds.Agency] = field(default_factory=dict)
    keys: dict[KeyId, KeyEntry] = field(default_factory=dict)
    desks: dict[DeskId, DeskEntry] = field(default_factory=dict)
    revocations: dict[tuple[AgencyId, KeyId], dict[str, kinds.Revocation]] = field(default_factory=dict)
    accords: dict[tuple[AgencyId, AgencyId], kinds.Accord] = field(default_factory=dict)
    centres: dict[CentreId, tuple[AgencyId, kinds.Centre]] = field(default_factory=dict)
    sectors: dict[SectorId, kinds.Sector] = field(default_factory=dict)
    seams: dict[str, kinds.Seam] = field(default_factory=dict)
    rules: tuple[StandingRule, ...] = ()
    groups: dict[str, kinds.Group] = field(default_factory=dict)
    map_hash: Digest = NO_MAP

    @cached_property
    def ground(self) -> Ground:
        """The map of sectors, laid out when it is first asked for."""
        return Ground([self.sectors[name] for name in sorted(self.sectors)], self.seams.values(), self.map_hash)

    def seats(self) -> tuple[Seat, ...]:
        """All desks known."""
        return self._seats

    def standing(self, me: AgencyId, now: datetime) -> dict[AgencyId, bool]:
        """Every agency of the network, and whether a copy may be made for it: one that joined by an accord, while that holds."""
        return {agency: self.in_force(me, agency, now) is not False for agency in self.agencies}

    def in_force(self, me: AgencyId, agency: AgencyId, now: datetime) -> bool | None:
        """Whether the accord of two agencies holds: both have said the same, and its time is not over. None: there is none."""
        mine, theirs = self.accords.get((me, agency)), self.accords.get((agency, me))
        if mine is None:
            return None
        return mine == theirs and now < mine.terms.valid_until

    def members(self, groups: Iterable[str]) -> dict[str, frozenset[AgencyId]]:
        """Who is in each of these groups; one that is unknown or was ended has nobody."""
        found = {name: self.groups.get(name) for name in groups}
        return {name: frozenset(body.members if body and not body.ended else ()) for name, body in found.items()}

    def nodes_of(self, agency: AgencyId) -> tuple[KeyEntry, ...]:
        """The nodes which that agency named for its traffic."""
        return self._by_agency.get(agency, ())

    def keys_of(self, agency: AgencyId) -> tuple[KeyEntry, ...]:
        """All keys of an agency, revoked ones too, in the order in which they were certified."""
        return tuple(entry for entry in self.keys.values() if entry.agency == agency)

    def siblings(self, agency: AgencyId, node: NodeId) -> tuple[NodeId, ...]:
        """The other nodes of an agency: they get its content."""
        named = (entry.key.node for entry in self.nodes_of(agency))
        return tuple(name for name in named if name is not None and name != node)

    def nodes(self) -> tuple[KeyEntry, ...]:
        """All nodes, by name."""
        return self._nodes

    @cached_property
    def _seats(self) -> tuple[Seat, ...]:
        return tuple(entry.seat for entry in self.desks.values())

    @cached_property
    def _nodes(self) -> tuple[KeyEntry, ...]:
        found = [entry for entry in self.keys.values() if entry.key.role == "node" and not self.is_revoked(entry)]
        return tuple(sorted(found, key=lambda entry: entry.key.node or ""))

    @cached_property
    def _by_agency(self) -> dict[AgencyId, tuple[KeyEntry, ...]]:
        owners = {entry.agency for entry in self._nodes}
        return {owner: tuple(entry for entry in self._nodes if entry.agency == owner) for owner in owners}

    def names(self) -> tuple[NodeId, ...]:
        """The names of all nodes, in order."""
        return tuple(entry.key.node for entry in self.nodes() if entry.key.node is not None)

    def node(self, node: NodeId) -> KeyEntry:
        """The node of that name.

        Raises:
            Fault: ``peer.refused``.
        """
        for entry in self.nodes():
            if entry.key.node == node:
                return entry
        raise Fault("peer.refused", "This node is not in the network.")

    def first_node(self, agency: AgencyId) -> NodeId | None:
        """The node on which an agency was founded: where its root is, and every key that names no other."""
        named = (entry.key.node for entry in self.keys.values() if entry.agency == agency and entry.key.role == "node")
        return next(named, None)

    def node_of(self, entry: KeyEntry) -> NodeId | None:
        """The node that holds a key."""
        return entry.key.node or self.first_node(entry.agency)

    def desks_at(self, node: NodeId) -> tuple[DeskEntry, ...]:
        """The desks that sit at one node, by name: those whose newest key in force is held there."""
        return tuple(self.desks[desk] for desk in sorted(self._held) if self._held[desk] == node and desk in self.desks)

    def home(self, agency: AgencyId, centre: CentreId | None) -> NodeId | None:
        """The one node of an agency that answers for its sectors in a centre: the one that seats its desk there.

        Of several the one that was named first; where it has no desk in that room, its first one. So every
        node of the network names the same one, and two can never both answer.
        """
        return self._homes.get((agency, centre)) or self._homes.get((agency, None))

    @cached_property
    def _held(self) -> dict[DeskId, NodeId | None]:
        held: dict[DeskId, NodeId | None] = {}
        for entry in self.keys.values():
            desk = entry.key.desk
            if entry.key.role == "desk" and desk is not None and not self.is_revoked(entry):
                held[desk] = self.node_of(entry)
        return held

    @cached_property
    def _homes(self) -> dict[tuple[AgencyId, CentreId | None], NodeId]:
        homes: dict[tuple[AgencyId, CentreId | None], NodeId] = {}
        for entry in self.keys.values():
            node = entry.key.node
            if entry.key.role == "node" and not self.is_revoked(entry) and node is not None:
                homes.setdefault((entry.agency, None), node)
                for seat in self.desks_at(node):
                    homes.setdefault((entry.agency, seat.desk.centre), node)
        return homes

    def is_revoked(self, entry: KeyEntry, lane: str | None = None, brought_by: NodeId | None = None) -> bool:
        """Whether a key counts no more.

        Args:
            lane: in this lane; None: in either.
            brought_by: the node whose lane it is; None: the one that revokes.
        """
        lanes = self.revocations.get((entry.agency, entry.key.key_id), {})
        if entry.key.revoked_at is not None or not lanes:
            return entry.key.revoked_at is not None
        at_home = brought_by is None or brought_by == self.first_node(entry.agency)
        return lane in lanes if lane is not None and at_home else True

    def node_key(self, node: NodeId, key: KeyId, at: datetime) -> bytes:
        """The raw public key with which that node signs heads, receipts and proofs.

        Raises:
            Fault: ``frame.key``.
        """
        entry = self.node(node)
        return self._good(self.keys.get(key), entry.agency, "node", at) if entry.key.key_id == key else _unknown()

    def copy_key(
        self,
        owner: AgencyId,
        kind: str,
        key: KeyId,
        at: datetime,
        lane: str | None = None,
        brought_by: NodeId | None = None,
    ) -> bytes:
        """The raw public key that may sign copies of ``kind`` for ``owner``.

        Args:
            lane, brought_by: where it comes; see `is_revoked`.

        Raises:
            Fault: ``frame.key``.
        """
        agency = self.agencies.get(owner)
        if agency is None:
            return _unknown()
        if key == key_id(agency.root):
            return agency.root
        if kind in ROOT_ONLY:
            return _unknown()
        return self._good(self.keys.get(key), owner, "release", at, lane, brought_by)

    def content_key(
        self,
        owner: AgencyId,
        desk: DeskId | None,
        kind: str,
        key: KeyId,
        at: datetime,
        lane: str | None = None,
        brought_by: NodeId | None = None,
    ) -> bytes:
        """The raw public key that may sign content of ``kind`` at a desk of ``owner``.

        Args:
            lane, brought_by: where it comes; see `is_revoked`. A desk writes at its own node and at no other.

        Raises:
            Fault: ``frame.key``.
        """
        agency = self.agencies.get(owner)
        if agency is not None and key == key_id(agency.root):
            return agency.root
        entry = self.keys.get(key)
        if kind in ROOT_ONLY or entry is None or entry.key.desk != desk:
            return _unknown()
        if brought_by is not None and self.node_of(entry) != brought_by:
            return _unknown()
        return self._good(entry, owner, "desk", at, lane, brought_by)

    def _good(
        self,
        entry: KeyEntry | None,
        agency: AgencyId,
        role: str,
        at: datetime,
        lane: str | None = None,
        brought_by: NodeId | None = None,
    ) -> bytes:
        if entry is None or entry.agency != agency or entry.key.role != role:
            return _unknown()
        if self.is_revoked(entry, lane, brought_by) or not entry.key.valid_from <= at < entry.key.valid_until:
            raise Fault("frame.key", "The key is revoked, or was not valid at that time.")
        return entry.key.public

    def approver(
        self,
        owner: AgencyId,
        key: KeyId,
        at: datetime,
        lane: str | None = None,
        brought_by: NodeId | None = None,
    ) -> Holder:
        """Whose key this is with which ``owner``'s records are approved; ``lane`` and ``brought_by`` as for `content_key`.

        Raises:
            Fault: ``frame.key``.
        """
        self._good(self.keys.get(key), owner, "approver", at, lane, brought_by)
        return holder(self.keys[key].key)

    def approvers(self, owner: AgencyId, at: datetime) -> tuple[Holder, ...]:
        """Everyone who may approve for an agency at an instant, in the order of their keys."""
        found = []
        for key in self.keys:
            try:
                found.append(self.approver(owner, key, at))
            except Fault:
                continue
        return tuple(found)

    def parents_of(self, agencies: Iterable[AgencyId]) -> frozenset[AgencyId]:
        """The agencies directly above these."""
        known = [self.agencies[agency] for agency in agencies if agency in self.agencies]
        return frozenset(parent for agency in known for parent in agency.parents)


def build(stored: Iterable[Stored]) -> Directory:
    """Make the directory from network records in the order of the log."""
    directory = Directory()
    rules: dict[str, StandingRule] = {}
    ground: dict[Token, str] = {}
    for record in stored:
        try:
            header = record.header()
            body = registry.understood(header)
        except Fault:
            continue  # kept, but it says nothing: one agency's strange record must not cost a node its network
        _take(directory, rules, ground, header, body, signed_by(record.envelope))
    hashed = sha256("\n".join(f"{token}:{ground[token]}" for token in sorted(ground)).encode())
    return Directory(
        directory.agencies,
        directory.keys,
        directory.desks,
        directory.revocations,
        directory.accords,
        directory.centres,
        directory.sectors,
        directory.seams,
        tuple(rules[name] for name in sorted(rules)),
        directory.groups,
        hashed,
    )


class _Signed(msgspec.Struct):
    signatures: tuple[Signature, ...]


def signed_by(envelope: bytes) -> KeyId:
    """Which key is named as the signer of an envelope that was taken."""
    return msgspec.json.decode(envelope, type=_Signed).signatures[0].keyid


def _take(
    directory: Directory,
    rules: dict[str, StandingRule],
    ground: dict[Token, str],
    header: Content | Copy,
    body: msgspec.Struct | None,
    signer: KeyId,
) -> None:
    owner = header.owner
    known = directory.agencies.get(owner)
    rooted = known is not None and signer == key_id(known.root)
    match body:
        case kinds.Agency():
            if body.agency == owner and signer == key_id(known.root if known else body.root):
                directory.agencies[owner] = body
        case kinds.Key():
            if (
                rooted
                and key_id(body.public) == body.key_id
                and directory.keys.get(body.key_id, KeyEntry(owner, body)).agency == owner
                and _is_free(directory, owner, body)
                and _dated(body)
                and (body.role != "approver" or isinstance(header, Content))
            ):
                directory.keys[body.key_id] = KeyEntry(owner, _as_before(directory.keys.get(body.key_id), body))
        case kinds.Revocation():
            if rooted:
                of_key = directory.revocations.setdefault((owner, KeyId(body.key_id)), {})
                of_key.setdefault(body.lane, body)
        case kinds.Desk():
            if rooted and directory.desks.get(body.desk, DeskEntry(owner, body)).agency == owner:
                directory.desks[body.desk] = DeskEntry(owner, body)
        case kinds.Accord():
            if rooted and owner in body.between():
                directory.accords.update({(owner, other): body for other in body.between() - {owner}})
        case kinds.Centre():
            if directory.centres.get(body.centre, (owner, body))[0] == owner:
                directory.centres[body.centre] = (owner, body)
        case kinds.Sector() | kinds.Seam():
            custodian = directory.centres.get(body.centre)
            if custodian is not None and custodian[0] == owner and _drawn(body):
                if isinstance(body, kinds.Sector):
                    directory.sectors[body.sector] = body
                else:
                    directory.seams[body.seam] = body
                ground[header.token] = sha256(bytes(header.body))
        case kinds.Group():
            directory.groups[f"{owner}/{body.group}"] = body
        case kinds.Rule():
            if isinstance(header, Content) and rooted:
                persons = max(_persons(directory, header, body), 1)
                rules[body.rule.id] = msgspec.structs.replace(body.rule, approvals=persons)


class _Rule(msgspec.Struct):
    """A rule's exact bytes: what its approvals are signed over."""

    rule: msgspec.Raw


def _persons(directory: Directory, header: Content, body: kinds.Rule) -> int:
    """How many different persons approved a rule, by the keys in force at its place."""
    exact = bytes(msgspec.json.decode(header.body, type=_Rule).rule)
    holders = partial(directory.approver, header.owner)
    return len(approvals.rule_approved_by(exact, body.rule.id, body.approvals, holders))


def holder(key: kinds.Key) -> Holder:
    """Whose a person's key is."""
    return Holder(key.holder or key.key_id, key.public, key.desk)


def _is_free(directory: Directory, owner: AgencyId, key: kinds.Key) -> bool:
    """Whether a node's name is not another agency's already: copies go to nodes by name."""
    return not any(
        entry.key.role == key.role == "node" and entry.key.node == key.node and entry.agency != owner
        for entry in directory.keys.values()
    )


def _dated(key: kinds.Key) -> bool:
    return None not in (key.valid_from.tzinfo, key.valid_until.tzinfo)


def _drawn(body: kinds.Sector | kinds.Seam) -> bool:
    """Whether a sector's outline can be laid on the ground; no other may come into the map."""
    if isinstance(body, kinds.Seam):
        return True
    try:
        check_geometry(body.area, "area")
        check_area(body.area, "area")
    except Fault:
        return False
    return True


def _as_before(known: KeyEntry | None, key: kinds.Key) -> kinds.Key:
    """A key that was revoked stays so, whatever a later record says."""
    revoked_at = known.key.revoked_at if known else None
    return msgspec.structs.replace(key, revoked_at=revoked_at) if revoked_at else key


def _unknown() -> bytes:
    raise Fault("frame.key")
