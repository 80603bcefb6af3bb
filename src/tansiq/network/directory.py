"""The network as this node knows it: a plain value. `building` makes it from the log, by the rules that stand there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from tansiq.errors import Fault
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, KeyId, NodeId, SectorId
from tansiq.kinds import network as kinds
from tansiq.labels.clearance import Seat
from tansiq.labels.label import MAX_LEVEL
from tansiq.labels.release import StandingRule
from tansiq.network import hosting as hosts
from tansiq.network.ground import Ground
from tansiq.network.groups import Groups
from tansiq.network.hosting import Hostings
from tansiq.records.approvals import Holder
from tansiq.records.signing import key_id

ROOT_ONLY = ("agency", "key", "desk", "revocation", "accord", "hosting")
"""Kinds that only the agency's root key may sign, on the way out too."""
NO_MAP = Digest("0" * 64)


@dataclass(frozen=True)
class KeyEntry:
    """A certified key and whose it is."""

    agency: AgencyId
    key: kinds.Key


@dataclass(frozen=True)
class DeskEntry:
    """A desk and whose it is.

    Args:
        since: the place in this log of the first word on it.
        changed: of the last one that gave it another clearance or other caveats; 0: none has.
        changes: how many have.
    """

    agency: AgencyId
    desk: kinds.Desk
    since: int = 0
    changed: int = 0
    changes: int = 0

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
    groups: Groups = field(default_factory=Groups)
    map_hash: Digest = NO_MAP
    hostings: Hostings = field(default_factory=Hostings)
    external: dict[AgencyId, tuple[AgencyId, kinds.Agency]] = field(default_factory=dict)

    @cached_property
    def ground(self) -> Ground:
        """The map of sectors, laid out when it is first asked for."""
        return Ground([self.sectors[name] for name in sorted(self.sectors)], self.seams.values(), self.map_hash)

    def seats(self) -> tuple[Seat, ...]:
        """All desks known."""
        return self._seats

    def standing(self, me: AgencyId, now: datetime) -> dict[AgencyId, bool]:
        """Every agency of the network, and whether a copy may be made for it: one that joined by an accord, while that holds.

        A guest that is at no node any more could not be sent one.
        """
        guests = {each.guest for each in self.hostings.past}
        return {
            agency: self.in_force(me, agency, now) is not False
            and (agency not in guests or bool(self.nodes_for(agency, now)))
            for agency in self.agencies
        }

    def in_force(self, me: AgencyId, agency: AgencyId, now: datetime) -> bool | None:
        """Whether the accord of two agencies holds: both have said the same, and its time is not over. None: there is none."""
        mine, theirs = self.accords.get((me, agency)), self.accords.get((agency, me))
        if mine is None:
            return None
        return mine == theirs and now < mine.terms.valid_until

    def members(self, groups: Iterable[str], holder: AgencyId) -> dict[str, frozenset[AgencyId]]:
        """Who is in each of these groups, as far as an agency was told; one that is unknown to it or was ended has nobody."""
        known = self.groups.of(holder)
        held = {name: known[name].body if name in known else None for name in groups}
        return {
            name: frozenset(body.members if body and not body.ended else ()) - self.external.keys()
            for name, body in held.items()
        }

    def nodes_for(self, agency: AgencyId, at: datetime) -> tuple[NodeId, ...]:
        """Where an agency's copies go: its own nodes, and those that host a desk of it now."""
        own = [entry.key.node for entry in self.nodes_of(agency) if entry.key.node is not None]
        there = [each.node for each in self.hostings.of_guest(agency, at) if self._holds(each)]
        return tuple(dict.fromkeys((*own, *there)))

    def hosts(self, agency: AgencyId, at: datetime) -> tuple[AgencyId, ...]:
        """On whose nodes an agency's copies land beside its own, in order: their administrators can read them."""
        return tuple(sorted({each.host for each in self.hostings.of_guest(agency, at) if self._holds(each)}))

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

    def maker(self, key: KeyId) -> NodeId | None:
        """The node that signs copies with a key; None for a root's, and for one that nobody has certified."""
        entry = self.keys.get(key)
        return self.node_of(entry) if entry is not None else None

    def desks_at(self, node: NodeId) -> tuple[DeskEntry, ...]:
        """The desks that sit at one node, by name: those whose newest key in force is held there."""
        return tuple(self.desks[desk] for desk in sorted(self._held) if self._held[desk] == node and desk in self.desks)

    def seat_of(self, desk: DeskId) -> NodeId | None:
        """The node that holds a desk's newest key in force, or None."""
        return self._held.get(desk)

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
                for seat in (each for each in self.desks_at(node) if each.agency == entry.agency):
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
        hosting = self.hostings.of_key(key)
        if hosting is not None and hosting.guest == owner and self._holds(hosting):
            return (
                self._good(self.keys.get(key), owner, "desk", at, lane, brought_by)
                if hosts.may_release(hosting, kind, at)
                else _unknown()
            )
        return self._good(self.keys.get(key), owner, "release", at, lane, brought_by)

    def public(self, key: KeyId) -> bytes | None:
        """The raw public key of a name, whatever it may sign and whether or not it is revoked."""
        entry = self.keys.get(key)
        return None if entry is None else entry.key.public

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


def holder(key: kinds.Key) -> Holder:
    """Whose a person's key is."""
    return Holder(key.holder or key.key_id, key.public, key.desk)


def _unknown() -> bytes:
    raise Fault("frame.key")
