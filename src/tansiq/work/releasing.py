"""The one path from a decision to what leaves: whether a record is released in writing it or by persons afterwards.

decision ──> a Released per grant ──> the body as far as it may leave ──> copy (egress guard, release key) ──> outbox of its nodes
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.exchange.frames import Lane
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, Digest, Entropy
from tansiq.kinds import registry, shaping
from tansiq.labels import release
from tansiq.labels.release import Decision, Fields, Grant, Released
from tansiq.network.directory import Directory
from tansiq.records import copies
from tansiq.records.content import Content
from tansiq.records.signing import Signer
from tansiq.storage import Tx
from tansiq.work.hosted import Way


class Recipient(msgspec.Struct, frozen=True):
    """Somebody who will get it.

    Args:
        coarse_m: the side of the cells to which places are made coarse, metres; None: exact.
        coarse_s: the length of the buckets to which times are, seconds; None: exact.
        via: the groups through which the label names it; empty when it names the agency itself.
        hosts: the other agencies on whose nodes it lands: a desk of the recipient's is hosted there.
    """

    agency: AgencyId
    names: Names
    basis: str
    minimum: bool
    coarse_m: float | None = None
    coarse_s: int | None = None
    without_desk: bool = False
    via: tuple[str, ...] = ()
    hosts: tuple[AgencyId, ...] = ()


def send(
    tx: Tx,
    content: Content,
    digest: Digest,
    decision: Decision,
    directory: Directory,
    way: Way,
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
    send_by(tx, content, digest, release.released(decision, digest), directory, way, entropy, now)
    return " ".join(f"{grant.agency}:{grant.basis}" for grant in decision.grants)


def send_by(
    tx: Tx,
    content: Content,
    digest: Digest,
    given: Iterable[Released],
    directory: Directory,
    way: Way,
    entropy: Entropy,
    now: datetime,
) -> None:
    """As `send`, by rights that a decision has given."""
    rights = [(right, shaping.leaving(content.kind, content.body, right)) for right in given]
    if rights:
        check_key(directory, way.signer, content.owner, content.kind, now)
    pointing = registry.KINDS[content.kind].pointing
    made = copies.make_all(tx, content, digest, rights, way.signer, entropy, now, shaping.within, pointing=pointing)
    nodes = {copy.recipient: directory.nodes_for(copy.recipient, now) for copy in made}
    others = [(copy, [node for node in nodes[copy.recipient] if node != way.node]) for copy in made]
    outbox.put_all(tx, others, lane(content.kind), now, late=late(content.kind))
    for copy in made:
        if way.node in nodes[copy.recipient]:
            way.hand_over(tx, "copy", copies.envelope_of(tx, copy.digest) or b"", now)


def check_key(
    directory: Directory, signer: Signer, owner: AgencyId, kind: str, now: datetime, desk: DeskId | None = None
) -> None:
    """Stop what would be signed by a key outside its time: every peer would put it aside, and nobody here would know.

    Args:
        kind: of what it signs.
        desk: whose content it signs; None: it signs copies or recalls.

    Raises:
        Fault: ``release.key``.
    """
    key = signer.key_id
    try:
        if desk is None:
            directory.copy_key(owner, kind, key, now)
        else:
            directory.content_key(owner, desk, kind, key, now)
    except Fault as fault:
        entry = directory.keys.get(key)
        if entry is None or directory.is_revoked(entry):
            raise Fault("release.key", "The key is revoked, or was never certified.") from fault
        since, until = (f"{at:%Y-%m-%d %H:%M}Z" for at in (entry.key.valid_from, entry.key.valid_until))
        raise Fault(
            "release.key", f"It is {now:%Y-%m-%d %H:%M}Z by this clock; the key holds from {since} to {until}."
        ) from fault


def lane(kind: str) -> Lane:
    """On which lane what is of a kind goes."""
    return Lane.ALARM if registry.KINDS[kind].alarm else Lane.NORMAL


def late(kind: str) -> bool:
    """Whether what is of a kind lets all words go first."""
    return registry.KINDS[kind].late


def recipients(directory: Directory, decision: Decision, now: datetime) -> tuple[Recipient, ...]:
    """Whom a decision grants a copy, for an officer's eyes; and where that lands now."""

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
            hosts=directory.hosts(grant.agency, now),
        )

    return tuple(recipient(grant) for grant in decision.grants)


def withheld(decision: Decision) -> tuple[dict[str, str], ...]:
    """Whom the label names and who gets nothing, and why; for the owner's eyes only."""
    return tuple({"agency": held.agency, "reason": held.reason} for held in decision.withheld)
