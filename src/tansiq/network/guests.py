"""How a desk comes to be hosted: the acts of the guest's administrator, who holds a root elsewhere, and of the host's.

    host                                      guest, in a folder of its own, off line
    offer: makes the desk's key,   ──────>    grant: certifies key, desk and hosting under its root,
           gives its public half              until when, and what the desk may release on its own
    asked: its root says the       <──────           │ introductions, to the host and to everybody else
           very same bytes

No private key ever moves: the root stays in the guest's folder, the desk's key is made where it is used. Each side's word travels
to the others like all network records. Either side ends it alone (`ended`).
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, CentreId, DeskId, Entropy, KeyId, NodeId
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.kinds.network import Hosting
from tansiq.network.founding import SKEW, publish
from tansiq.network.keyring import Keyring
from tansiq.records import log
from tansiq.records.content import Status
from tansiq.records.projector import Projection
from tansiq.records.signing import Signer, key_id
from tansiq.storage import Tx


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator says of an agency that has desks at others' nodes and none of its own.

    Args:
        agency, names, parents: the agency.
        network: the agencies to which it introduces itself, its hosts among them.
        centre: the room that its records are written in when they are of no desk.
        desks: its desks.
        status: exercise, actual or test.
    """

    agency: AgencyId
    names: Names
    parents: tuple[AgencyId, ...] = ()
    network: tuple[AgencyId, ...]
    centre: CentreId
    desks: tuple[kinds.Desk, ...]
    status: Status


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What a host hands a guest: where the desk would be, and the public half of the key that was made for it there."""

    guest: AgencyId
    desk: DeskId
    host: AgencyId
    node: NodeId
    public: bytes


class Grant(msgspec.Struct, frozen=True, kw_only=True):
    """What a guest's root allows: how long, and what the desk may release on its own.

    Args:
        valid_until: when desk key and hosting end.
        release_kinds: the kinds of record that may leave from there; empty: none.
        release_level: up to which level, below the one that needs two persons.
    """

    valid_until: datetime
    release_kinds: tuple[str, ...] = ()
    release_level: int = 0


def found(
    tx: Tx, guest: Guest, keyring: Keyring, projections: tuple[Projection, ...], entropy: Entropy, now: datetime
) -> KeyId:
    """Make an agency without a node, in a store and with a keyring of its own; the fingerprint of its root."""
    root = keyring.make("root", entropy)
    agency = kinds.Agency(agency=guest.agency, names=guest.names, root=root.public, parents=guest.parents)
    publish(tx, guest, "agency", agency, root, projections, entropy, now)
    for desk in guest.desks:
        publish(tx, guest, "desk", desk, root, projections, entropy, now)
    return root.key_id


def offer(keyring: Keyring, guest: AgencyId, desk: DeskId, host: AgencyId, node: NodeId, entropy: Entropy) -> Offer:
    """Make a guest's desk's key at the host; asked again, the same key."""
    signer = keyring.make(f"desk-{desk}", entropy)
    return Offer(guest=guest, desk=desk, host=host, node=node, public=signer.public)


def grant(
    tx: Tx,
    guest: Guest,
    offered: Offer,
    allowed: Grant,
    root: Signer,
    projections: tuple[Projection, ...],
    entropy: Entropy,
    now: datetime,
) -> Hosting:
    """Certify what a host has offered: the desk's key, and the hosting with its end.

    Raises:
        Fault: ``config.invalid`` when the offer is for somebody else, or a kind or a level cannot be released from a hosted desk.
    """
    if offered.guest != guest.agency or offered.desk not in {desk.desk for desk in guest.desks}:
        raise Fault("config.invalid", f"The offer is for {offered.desk} of {offered.guest}.")
    key = kinds.Key(
        key_id=key_id(offered.public),
        public=offered.public,
        role="desk",
        desk=offered.desk,
        node=offered.node,
        valid_from=now - SKEW,
        valid_until=allowed.valid_until,
    )
    hosting = Hosting(
        guest=guest.agency,
        desk=offered.desk,
        host=offered.host,
        node=offered.node,
        key_id=key.key_id,
        valid_from=now - SKEW,
        valid_until=allowed.valid_until,
        release_kinds=allowed.release_kinds,
        release_level=allowed.release_level,
    )
    raw = registry.write(hosting)
    unknown = [
        kind for kind in allowed.release_kinds if kind not in registry.KINDS or not registry.KINDS[kind].authored
    ]
    if unknown:
        raise Fault("config.invalid", f"No desk writes {', '.join(unknown)}.")
    registry.read("hosting", raw)  # its limits
    publish(tx, guest, "key", key, root, projections, entropy, now)
    publish(tx, guest, "hosting", hosting, root, projections, entropy, now)
    return hosting


def asked(tx: Tx, offered: Offer) -> msgspec.Raw:
    """What a guest's root has said of an offer, in its very bytes: the host agrees by having its own root say the same.

    Raises:
        Fault: ``config.invalid`` when the guest has not answered the offer, or has certified another key, desk or node.
    """
    said = [stored for stored in log.of_kinds(tx, ("hosting",)) if stored.owner == offered.guest and not stored.own]
    for stored in reversed(said):
        header = stored.header()
        body = registry.understood(header)
        if isinstance(body, Hosting) and (body.guest, body.desk, body.host, body.node, body.key_id) == (
            offered.guest,
            offered.desk,
            offered.host,
            offered.node,
            key_id(offered.public),
        ):
            return header.body
    raise Fault(
        "config.invalid", f"{offered.guest} has not asked to have {offered.desk} at {offered.node} under that key."
    )


def ended(hosting: Hosting, now: datetime) -> Hosting:
    """What either side says to end a hosting: where its word arrives, nothing more of the desk is taken."""
    return msgspec.structs.replace(hosting, ended_at=now)
