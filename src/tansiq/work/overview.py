"""What a node holds and how it stands with its peers, for its administrator: counts, ages and codes, never contents."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from tansiq.bucket import Pace
from tansiq.exchange import ages, aside, asked, deliveries, epochs
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network.directory import Directory
from tansiq.records import kept, log, projector, restored
from tansiq.records.kept import Quotas, Side, Used
from tansiq.records.signing import key_id
from tansiq.storage import Tx
from tansiq.storage.migrate import versions

WARN_BEFORE = timedelta(days=30)
"""A month to renew keys and rules: a room that is reached by stick alone must hear of it too."""


class KindCount(msgspec.Struct, frozen=True):
    """How many records of a kind, versions counted one by one."""

    kind: str
    own: int
    received: int


class PeerState(msgspec.Struct, frozen=True, kw_only=True):
    """How the node stands with one peer.

    Args:
        picture_at: of when the newest complete picture of it is; None: never complete.
        their_picture_at: the same of us, by its receipts.
        put_aside: why a frame of it was last put aside here.
        aside: how many were put aside, by their code.
        refused: why it last put a frame of ours aside.
        broken: its lanes that stand still: ``out``/``in``, lane and code.
        put_back_at: when it last told us that it was put back from a backup.
        quota: how much of what it may make this node keep in a day is used up; None: there is no bound for it.
    """

    node: NodeId
    agency: AgencyId
    address: str
    pending: int
    sent: int
    received: int
    picture_at: datetime | None
    their_picture_at: datetime | None
    put_aside: str | None
    aside: tuple[tuple[str, int], ...]
    refused: str | None
    broken: tuple[str, ...]
    put_back_at: datetime | None
    quota: Used | None


class GuestState(msgspec.Struct, frozen=True):
    """An agency with a desk at this node, and how much of its quota is used up; None: there is no bound."""

    agency: AgencyId
    names: Names
    quota: Used | None


class AgencyState(msgspec.Struct, frozen=True):
    """An agency that is known here, by its root key's fingerprint.

    Args:
        accord_until: until when the accord with it holds, if it joined by one.
        accord_signed: whether both sides' words are here and the same; None: it did not join by one.
    """

    agency: AgencyId
    names: Names
    root: KeyId
    nodes: tuple[NodeId, ...]
    accord_until: datetime | None = None
    accord_signed: bool | None = None


class KeyState(msgspec.Struct, frozen=True, kw_only=True):
    """A key of this agency."""

    key_id: KeyId
    role: str
    desk: DeskId | None
    node: NodeId | None
    valid_until: datetime
    revoked: bool
    valid_from: datetime

    def is_over(self, now: datetime) -> bool:
        """Whether nothing that it signs now counts anywhere: it is over, or this clock is wrong."""
        return not self.revoked and not self.valid_from <= now < self.valid_until

    def ends_soon(self, now: datetime) -> bool:
        """Whether it must be renewed: nothing under it counts once it has ended."""
        return not self.revoked and self.valid_until <= now + WARN_BEFORE


class Overview(msgspec.Struct, frozen=True):
    """All of it."""

    records: tuple[KindCount, ...]
    peers: tuple[PeerState, ...]
    agencies: tuple[AgencyState, ...]
    keys: tuple[KeyState, ...]
    unprojected: int
    schema: dict[str, int]
    restored: tuple[datetime, ...]
    waiting_for: tuple[AgencyId, ...]
    guests: tuple[GuestState, ...]


def overview(tx: Tx, directory: Directory, me: NodeId, quotas: Quotas, now: datetime) -> Overview:
    """Look at a node's store."""
    kinds: dict[str, list[int]] = {}
    for kind, own, count in log.counts(tx):
        kinds.setdefault(kind, [0, 0])[0 if own else 1] = count
    mine = directory.node(me).agency if me in directory.names() else None
    peers = [
        _peer(tx, entry.key.node, entry.agency, entry.key.address, None if entry.agency == mine else quotas.peer, now)
        for entry in directory.nodes()
        if entry.key.node is not None and entry.key.node != me
    ]
    return Overview(
        tuple(KindCount(kind, own, received) for kind, (own, received) in kinds.items()),
        tuple(peers),
        agencies(directory, mine),
        keys(directory, mine) if mine is not None else (),
        projector.unprojected(tx),
        versions(tx),
        tuple(each.at for each in restored.times(tx)),
        tuple(sorted(asked.waiting_for(tx))),
        tuple(
            GuestState(guest, directory.agencies[guest].names, _used(tx, "guest", guest, quotas.guest, now))
            for guest in sorted(directory.guests(me, now))
        ),
    )


def agencies(directory: Directory, mine: AgencyId | None) -> tuple[AgencyState, ...]:
    """The agencies that are known, as one of them sees them."""
    return tuple(
        AgencyState(
            agency,
            body.names,
            key_id(body.root),
            tuple(entry.key.node for entry in directory.nodes_of(agency) if entry.key.node),
            *_accord(directory, mine, agency),
        )
        for agency, body in sorted(directory.agencies.items())
    )


def _accord(directory: Directory, mine: AgencyId | None, agency: AgencyId) -> tuple[datetime | None, bool | None]:
    accord = directory.accords.get((mine, agency)) if mine is not None else None
    if accord is None:
        return None, None
    return accord.terms.valid_until, accord == directory.accords.get((agency, accord.other_than(agency)))


def keys(directory: Directory, agency: AgencyId) -> tuple[KeyState, ...]:
    """The keys of an agency, in the order in which they were certified."""
    return tuple(
        KeyState(
            key_id=entry.key.key_id,
            role=entry.key.role,
            desk=entry.key.desk,
            node=directory.node_of(entry),
            valid_until=entry.key.valid_until,
            revoked=directory.is_revoked(entry),
            valid_from=entry.key.valid_from,
        )
        for entry in directory.keys_of(agency)
    )


def _used(tx: Tx, side: Side, name: str, quota: Pace | None, now: datetime) -> Used | None:
    return None if quota is None else kept.used(tx, side, name, quota, now)


def _peer(tx: Tx, node: NodeId, agency: AgencyId, address: str, quota: Pace | None, now: datetime) -> PeerState:
    counts = deliveries.counts(tx, node)
    known = ages.kept(tx, node)
    last = aside.last(tx, node)
    return PeerState(
        node=node,
        agency=agency,
        address=address,
        pending=counts.pending,
        sent=counts.sent,
        received=counts.received,
        picture_at=known.ours,
        their_picture_at=known.theirs,
        put_aside=last[0] if last else None,
        aside=aside.counts(tx, node),
        refused=deliveries.last_refused(tx, node),
        broken=tuple(f"{each.way} {each.lane}: {each.code}" for each in epochs.broken(tx) if each.peer == node),
        put_back_at=asked.put_back_at(tx, node),
        quota=_used(tx, "peer", node, quota, now),
    )
