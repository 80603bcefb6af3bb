"""The network as this node knows it: a plain value, made from the log's network records in their order.

Trust rules, the same whether a record was written here or came from outside:

- the first `agency` record pins that agency's root key; later ones must be signed by it;
- keys and desks count only from the agency's root; a name that another agency's node, key or desk has is not given twice;
- a key means what the root's `key` record says, between its two dates; a revocation acts from its place in the lane: what comes
  after it is refused whatever date it bears, what came before stands;
- a desk is hosted elsewhere while guest's and host's roots have both said so in the same bytes (`hosting`): its key may then
  release what the guest's root named, the host's node speaks for the guest, and copies for the guest go to that node too;
- a centre belongs to whoever's `centre` record came first (its custodian); sectors and seams of a centre count only from him.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

import msgspec

from tansiq.errors import Fault
from tansiq.geo.area import check_area
from tansiq.geo.place import check_geometry
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, KeyId, NodeId, SectorId, Token, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.labels.clearance import Seat
from tansiq.labels.label import MAX_LEVEL
from tansiq.labels.release import StandingRule
from tansiq.network import hosting as hosts
from tansiq.network.ground import Ground
from tansiq.network.hosting import Hostings
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tansiq.records.signing import Signature, key_id

ROOT_ONLY = ("agency", "key", "desk", "hosting")
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
    centres: dict[CentreId, tuple[AgencyId, kinds.Centre]] = field(default_factory=dict)
    sectors: dict[SectorId, kinds.Sector] = field(default_factory=dict)
    seams: dict[str, kinds.Seam] = field(default_factory=dict)
    rules: tuple[StandingRule, ...] = ()
    map_hash: Digest = NO_MAP
    hostings: Hostings = field(default_factory=Hostings)

    @cached_property
    def ground(self) -> Ground:
        """The map of sectors, laid out when it is first asked for."""
        return Ground([self.sectors[name] for name in sorted(self.sectors)], self.seams.values(), self.map_hash)

    def seats(self) -> tuple[Seat, ...]:
        """All desks known."""
        return tuple(entry.seat for entry in self.desks.values())

    def standing(self, at: datetime) -> dict[AgencyId, bool]:
        """Every agency of the network, and whether a copy could be made for it: not for a guest that is at no node any more."""
        guests = {each.guest for each in self.hostings.past}
        return {agency: agency not in guests or bool(self.nodes_for(agency, at)) for agency in self.agencies}

    def nodes_for(self, agency: AgencyId, at: datetime) -> tuple[NodeId, ...]:
        """Where an agency's copies go: its own nodes, and those that host a desk of it now."""
        own = [entry.key.node for entry in self.nodes_of(agency) if entry.key.node is not None]
        there = [each.node for each in self.hostings.of_guest(agency, at) if self._holds(each)]
        return tuple(dict.fromkeys((*own, *there)))

    def hosting(self, desk: DeskId, node: NodeId, at: datetime) -> kinds.Hosting | None:
        """The hosting by which a desk of another agency is served at a node now, or None."""
        found = self.hostings.of_desk(desk, node, at)
        return found if found is not None and self._holds(found) else None

    def guests(self, node: NodeId, at: datetime) -> frozenset[AgencyId]:
        """The agencies with a desk at another's node now."""
        return frozenset(each.guest for each in self.hostings.at_node(node, at) if self._holds(each))

    def spoken_for(self, node: NodeId) -> frozenset[AgencyId]:
        """Whose copies a node may bring: its agency's, and those of whoever has a desk there.

        What a guest released before its time ran out may arrive long after; what comes after an end may not.

        Raises:
            Fault: ``peer.refused``.
        """
        guests = [each.guest for each in self.hostings.standing() if each.node == node and self._holds(each)]
        return frozenset({self.node(node).agency, *guests})

    def _holds(self, hosting: kinds.Hosting) -> bool:
        """Whether the node is the host's, and the key and the desk are the guest's."""
        key, desk = self.keys.get(KeyId(hosting.key_id)), self.desks.get(DeskId(hosting.desk))
        return (
            key is not None
            and desk is not None
            and (key.agency, key.key.role, key.key.desk) == (hosting.guest, "desk", hosting.desk)
            and desk.agency == hosting.guest
            and any(entry.key.node == hosting.node and entry.agency == hosting.host for entry in self.nodes())
        )

    def nodes_of(self, agency: AgencyId) -> tuple[KeyEntry, ...]:
        """The nodes which that agency named for its traffic."""
        return tuple(entry for entry in self.nodes() if entry.agency == agency)

    def siblings(self, agency: AgencyId, node: NodeId) -> tuple[NodeId, ...]:
        """The other nodes of an agency: they get its content."""
        named = (entry.key.node for entry in self.nodes_of(agency))
        return tuple(name for name in named if name is not None and name != node)

    def nodes(self) -> tuple[KeyEntry, ...]:
        """All nodes, by name."""
        found = [entry for entry in self.keys.values() if entry.key.role == "node" and entry.key.revoked_at is None]
        return tuple(sorted(found, key=lambda entry: entry.key.node or ""))

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

        Of several the one that was named first; where it has no desk in that room, the node on which it was founded. So every
        node of the network names the same one, and two can never both answer.
        """
        return self._homes.get((agency, centre), self.first_node(agency))

    @cached_property
    def _held(self) -> dict[DeskId, NodeId | None]:
        held: dict[DeskId, NodeId | None] = {}
        for entry in self.keys.values():
            desk = entry.key.desk
            if entry.key.role == "desk" and desk is not None and entry.key.revoked_at is None:
                held[desk] = self.node_of(entry)
        return held

    @cached_property
    def _homes(self) -> dict[tuple[AgencyId, CentreId | None], NodeId]:
        homes: dict[tuple[AgencyId, CentreId | None], NodeId] = {}
        for entry in self.keys.values():
            node = entry.key.node
            if entry.key.role == "node" and entry.key.revoked_at is None and node is not None:
                for seat in (each for each in self.desks_at(node) if each.agency == entry.agency):
                    homes.setdefault((entry.agency, seat.desk.centre), node)
        return homes

    def node_key(self, node: NodeId, key: KeyId, at: datetime) -> bytes:
        """The raw public key with which that node signs heads, receipts and proofs.

        Raises:
            Fault: ``frame.key``.
        """
        entry = self.node(node)
        return _good(self.keys.get(key), entry.agency, "node", at).public if entry.key.key_id == key else _unknown()

    def copy_key(self, owner: AgencyId, kind: str, key: KeyId, at: datetime) -> bytes:
        """The raw public key that may sign copies of ``kind`` for ``owner``.

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
        hosting = self.hostings.of_key(key)
        if hosting is not None and hosting.guest == owner and self._holds(hosting):
            return (
                _good(self.keys.get(key), owner, "desk", at).public
                if hosts.may_release(hosting, kind, at)
                else _unknown()
            )
        return _good(self.keys.get(key), owner, "release", at).public

    def release_limit(self, key: KeyId) -> int:
        """Up to which level a key may release: what its hosting says for a hosted desk's, else any."""
        hosting = self.hostings.of_key(key)
        return MAX_LEVEL if hosting is None else hosting.release_level

    def content_key(
        self,
        owner: AgencyId,
        desk: DeskId | None,
        kind: str,
        key: KeyId,
        at: datetime,
        brought_by: NodeId | None = None,
    ) -> bytes:
        """The raw public key that may sign content of ``kind`` at a desk of ``owner``.

        Args:
            brought_by: the node from which the content comes: a desk writes at its own node and at no other.

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
        return _good(entry, owner, "desk", at).public

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
        _take(directory, rules, ground, header, body, signed_by(record))
    hashed = sha256("\n".join(f"{token}:{ground[token]}" for token in sorted(ground)).encode())
    return Directory(
        directory.agencies,
        directory.keys,
        directory.desks,
        directory.centres,
        directory.sectors,
        directory.seams,
        tuple(rules[name] for name in sorted(rules)),
        hashed,
        directory.hostings,
    )


class _Signed(msgspec.Struct):
    signatures: tuple[Signature, ...]


def signed_by(record: Stored) -> KeyId:
    """Which key signed a stored record."""
    return msgspec.json.decode(record.envelope, type=_Signed).signatures[0].keyid


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
            ):
                directory.keys[body.key_id] = KeyEntry(owner, body)
        case kinds.Desk():
            if rooted and directory.desks.get(body.desk, DeskEntry(owner, body)).agency == owner:
                directory.desks[body.desk] = DeskEntry(owner, body)
        case kinds.Hosting():
            if rooted:
                directory.hostings.take(owner, body, sha256(bytes(header.body)))
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
        case kinds.Rule():
            if isinstance(header, Content):
                rules[body.rule.id] = body.rule


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


def _good(entry: KeyEntry | None, agency: AgencyId, role: str, at: datetime) -> kinds.Key:
    if entry is None or entry.agency != agency or entry.key.role != role:
        raise Fault("frame.key")
    key = entry.key
    if key.revoked_at is not None or not key.valid_from <= at < key.valid_until:
        raise Fault("frame.key", "The key is revoked, or was not valid at that time.")
    return key


def _unknown() -> bytes:
    raise Fault("frame.key")
