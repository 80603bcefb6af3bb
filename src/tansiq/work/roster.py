"""Who is in the network, as a node's administrator sees it: agencies, nodes, desks, hostings, keys. Never a record of theirs."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.geo.place import Names
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId
from tansiq.kinds.network import Hosting
from tansiq.network.directory import Directory, KeyEntry
from tansiq.network.life_safety import Uncovered, uncovered
from tansiq.storage import Tx
from tansiq.work.overview import WARN_BEFORE, AgencyState, KeyState, agencies, keys


class NodeEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A node of an agency.

    Args:
        key_id: the fingerprint of the key by which it proves itself.
        bundles: whether bundles can be written for it.
        here: whether it is this one.
    """

    node: NodeId
    address: str
    key_id: KeyId
    valid_until: datetime
    bundles: bool
    here: bool


class DeskEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A desk of an agency.

    Args:
        node: where it sits; None: no key of it is in force.
        host: whose node that is, when it is not its own agency's.
    """

    desk: DeskId
    names: Names
    centre: CentreId
    clearance: int
    ceiling: int
    caveats: tuple[str, ...]
    node: NodeId | None
    host: AgencyId | None


class AgencyEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An agency of the network.

    Args:
        root: the fingerprint of its root key.
        accord_until, accord_signed: see `AgencyState`.
    """

    agency: AgencyId
    names: Names
    parents: tuple[AgencyId, ...]
    own: bool
    root: KeyId
    nodes: tuple[NodeEntry, ...]
    desks: tuple[DeskEntry, ...]
    accord_until: datetime | None
    accord_signed: bool | None


class HostingEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A desk at another agency's node, as one side or both have said it.

    Args:
        said_by: who has said so; it holds only while both say the same.
        holds: whether it holds now.
    """

    guest: AgencyId
    desk: DeskId
    host: AgencyId
    node: NodeId
    valid_from: datetime
    valid_until: datetime
    ended_at: datetime | None
    release_kinds: tuple[str, ...]
    release_level: int
    said_by: tuple[AgencyId, ...]
    holds: bool


class CentreEntry(msgspec.Struct, frozen=True):
    """A room."""

    centre: CentreId
    names: Names
    lead: AgencyId


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """All of it.

    Args:
        keys: of this agency, revoked ones too.
        root_here: whether this node can speak with the agency's root key.
        uncovered: what no life-safety rule of this agency covers for a month from now.
    """

    agencies: tuple[AgencyEntry, ...]
    centres: tuple[CentreEntry, ...]
    hostings: tuple[HostingEntry, ...]
    keys: tuple[KeyState, ...]
    root_here: bool
    uncovered: tuple[Uncovered, ...]


def roster(tx: Tx, directory: Directory, me: AgencyId, node: NodeId, now: datetime, *, root_here: bool) -> Roster:
    """Look at the network."""
    return Roster(
        agencies=tuple(_agency(directory, each, me, node, now) for each in agencies(directory, me)),
        centres=tuple(
            CentreEntry(name, body.names, body.lead) for name, (_, body) in sorted(directory.centres.items())
        ),
        hostings=_hostings(directory, now),
        keys=keys(directory, me),
        root_here=root_here,
        uncovered=uncovered(directory, me, now, WARN_BEFORE),
    )


def _agency(directory: Directory, state: AgencyState, me: AgencyId, here: NodeId, now: datetime) -> AgencyEntry:
    body = directory.agencies[state.agency]
    return AgencyEntry(
        agency=state.agency,
        names=body.names,
        parents=body.parents,
        own=state.agency == me,
        root=state.root,
        nodes=tuple(_node(entry, here) for entry in directory.nodes_of(state.agency)),
        desks=tuple(
            _desk(directory, desk, now)
            for desk, entry in sorted(directory.desks.items())
            if entry.agency == state.agency
        ),
        accord_until=state.accord_until,
        accord_signed=state.accord_signed,
    )


def _node(entry: KeyEntry, here: NodeId) -> NodeEntry:
    key = entry.key
    name = NodeId(key.node or "")
    return NodeEntry(
        node=name,
        address=key.address,
        key_id=key.key_id,
        valid_until=key.valid_until,
        bundles=bool(key.sealing),
        here=name == here,
    )


def _desk(directory: Directory, desk: DeskId, now: datetime) -> DeskEntry:
    entry = directory.desks[desk]
    hosting = next((each for each in directory.hostings.standing() if _hosts(directory, each, desk, now)), None)
    node = hosting.node if hosting else directory.seat_of(desk)
    body = entry.desk
    return DeskEntry(
        desk=desk,
        names=body.names,
        centre=body.centre,
        clearance=body.clearance,
        ceiling=body.ceiling,
        caveats=body.caveats,
        node=node,
        host=AgencyId(hosting.host) if hosting else None,
    )


def _hosts(directory: Directory, hosting: Hosting, desk: DeskId, now: datetime) -> bool:
    return hosting.desk == desk and directory.hosting(desk, hosting.node, now) is not None


def _hostings(directory: Directory, now: datetime) -> tuple[HostingEntry, ...]:
    """What was said of hosted desks last; of each the guest's words, else the host's."""
    said: dict[tuple[str, str, NodeId], list[tuple[AgencyId, Hosting]]] = {}
    for agency in sorted(directory.agencies):
        for body in directory.hostings.said_by(agency):
            said.setdefault((body.guest, body.desk, body.node), []).append((agency, body))
    found = []
    for (guest, desk, node), words in sorted(said.items()):
        body = next((each for agency, each in words if agency == guest), words[0][1])
        ended = min((each.ended_at for _, each in words if each.ended_at), default=None)
        found.append(
            HostingEntry(
                guest=AgencyId(guest),
                desk=DeskId(desk),
                host=AgencyId(body.host),
                node=node,
                valid_from=body.valid_from,
                valid_until=body.valid_until,
                ended_at=ended,
                release_kinds=body.release_kinds,
                release_level=body.release_level,
                said_by=tuple(agency for agency, _ in words),
                holds=directory.hosting(DeskId(desk), node, now) is not None,
            )
        )
    return tuple(found)
