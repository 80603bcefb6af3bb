"""The one path from a decision to what leaves: whether a record is released in writing it or by persons afterwards.

decision ──> a Released per grant ──> the body as far as it may leave ──> copy (egress guard, release key) ──> outbox of its nodes
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.exchange.frames import Lane
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, Digest, Entropy
from tansiq.kinds import registry, shaping
from tansiq.labels import release
from tansiq.labels.release import Decision, Fields, Grant
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records import copies
from tansiq.records.content import Content
from tansiq.storage import Tx


class Recipient(msgspec.Struct, frozen=True):
    """Somebody who will get it.

    Args:
        coarse_m: the side of the cells to which places are made coarse, metres; None: exact.
        coarse_s: the length of the buckets to which times are, seconds; None: exact.
        via: the groups through which the label names it; empty when it names the agency itself.
    """

    agency: AgencyId
    names: Names
    basis: str
    minimum: bool
    coarse_m: float | None = None
    coarse_s: int | None = None
    without_desk: bool = False
    via: tuple[str, ...] = ()


def send(
    tx: Tx,
    content: Content,
    digest: Digest,
    decision: Decision,
    directory: Directory,
    keyring: Keyring,
    entropy: Entropy,
    now: datetime,
) -> str:
    """Make and queue the copies that a decision grants; in a line for the audit, to whom and by what right.

    Args:
        content: what was signed.
        digest: of its signed bytes.

    Raises:
        Fault: ``release.guard`` or ``release.key``; the transaction must not commit.
    """
    if decision.grants:
        check_key(directory, keyring, content.owner, now)
    signer = keyring.signer("release")
    for right in release.released(decision, digest):
        body = shaping.leaving(content.kind, content.body, right)
        made = copies.make(tx, content, digest, right, body, signer, entropy, now)
        nodes = [entry.key.node for entry in directory.nodes_of(right.recipient) if entry.key.node]
        outbox.put(tx, made, nodes, lane(content.kind), now)
    return " ".join(f"{grant.agency}:{grant.basis}" for grant in decision.grants)


def check_key(directory: Directory, keyring: Keyring, me: AgencyId, now: datetime, desk: DeskId | None = None) -> None:
    """Stop what would be signed by a key of this node outside its time: every peer would put it aside, and nobody here would know.

    Args:
        desk: look at this desk's key; None: at the key that releases.

    Raises:
        Fault: ``release.key``.
    """
    key = (keyring.signer("release") if desk is None else keyring.desk(desk)).key_id
    entry = directory.keys.get(key)
    try:
        if desk is None:
            directory.copy_key(me, "", key, now)
        else:
            directory.content_key(me, desk, "", key, now)
    except Fault as fault:
        if entry is None or directory.is_revoked(entry):
            raise Fault("release.key", "The key is revoked, or was never certified.") from fault
        since, until = f"{entry.key.valid_from:%Y-%m-%d %H:%M}Z", f"{entry.key.valid_until:%Y-%m-%d %H:%M}Z"
        raise Fault(
            "release.key", f"By this clock it is {now:%Y-%m-%d %H:%M}Z; the key holds from {since} to {until}."
        ) from fault


def lane(kind: str) -> Lane:
    """On which lane what is of a kind goes."""
    return Lane.ALARM if registry.KINDS[kind].alarm else Lane.NORMAL


def recipients(directory: Directory, decision: Decision) -> tuple[Recipient, ...]:
    """Whom a decision grants a copy, for an officer's eyes."""

    def recipient(grant: Grant) -> Recipient:
        names = directory.agencies[grant.agency].names
        return Recipient(
            agency=grant.agency,
            names=names,
            basis=grant.basis.value,
            minimum=grant.fields is Fields.MINIMUM,
            coarse_m=grant.coarse.place_m or None,
            coarse_s=grant.coarse.time_s or None,
            without_desk=grant.coarse.desk,
            via=grant.via,
        )

    return tuple(recipient(grant) for grant in decision.grants)


def withheld(decision: Decision) -> tuple[dict[str, str], ...]:
    """Whom the label names and who gets nothing, and why; for the owner's eyes only."""
    return tuple({"agency": held.agency, "reason": held.reason} for held in decision.withheld)
