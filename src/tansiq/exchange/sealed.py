"""Parcels that this node carries for others: sealed bundles by wire, between two nodes that have no line to each other.

Theory. A parcel is a bundle of one part (`bundle`): sealed to its recipient, begun at the recipient's last receipt. So the carrier
can read nothing of it, and whatever he does with it (drops, doubles, delays, changes, hands it to another) costs no more than
another parcel: nothing depends on one, and nothing is believed because it came in one. Because each holds all that the ones before
it held beyond that receipt, only the newest is kept of a sender for a recipient: that bounds what a carrier must keep, and the
quota of a sender is a bound on recipients. A recipient that is not known here is kept for like any other: no answer tells who is.

The carrier must know two things, and the table holds no more: whose it is (to whom its room is counted), and for whom.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import msgspec

from tansiq.clock import Clock, stamp
from tansiq.errors import Fault
from tansiq.exchange.bundle import HEADER_BYTES
from tansiq.exchange.carrier import Nodes
from tansiq.exchange.frames import MAX_ASK_BYTES, MAX_BATCH_BYTES, read
from tansiq.ids import Digest, NodeId, sha256
from tansiq.storage import Database, Tx

MAX_PARCEL_BYTES = MAX_BATCH_BYTES
"""One part of a bundle is never as large: a mebibyte of frames, and one more frame in each lane."""
MAX_HAND_BYTES = 2 * MAX_BATCH_BYTES
"""A parcel as it is handed over, in base64."""
LEAST_BYTES = 4096
"""What the shortest parcel counts for: no sender can fill the table with names."""
CARRIED_FOR = timedelta(days=7)
"""A sender that lives sends a newer one long before."""


class Parcel(msgspec.Struct, frozen=True):
    """What a node hands over to be carried. Whose it is, is told by the line that it came on."""

    recipient: Annotated[NodeId, msgspec.Meta(max_length=128)]
    data: bytes


class Fetch(msgspec.Struct, frozen=True):
    """What a node asks of one that carries for it.

    Args:
        taken: digests of parcels that it has taken in, or can do nothing with: they need not be kept.
        wait_s: how long the answer may wait for one to come.
    """

    taken: tuple[Digest, ...] = ()
    wait_s: float = 0.0


class Fetched(msgspec.Struct, frozen=True):
    """The oldest parcel that waits; ``None``: there is none."""

    data: bytes | None


class Depot:
    """The parcels that this node carries.

    Args:
        quota: bytes that one sender may have here; 0: it carries for nobody.
    """

    def __init__(self, me: NodeId, db: Database, nodes: Nodes, clock: Clock, quota: int) -> None:
        self._me = me
        self._db = db
        self._nodes = nodes
        self._clock = clock
        self._quota = quota

    def hand(self, sender: NodeId, message: bytes) -> None:
        """Keep a parcel in place of the sender's last for the same recipient.

        Raises:
            Fault: ``peer.refused`` for a sender that is not in the network (any more), ``frame.unreadable``, ``frame.too-large``,
                ``frame.addressee`` when it is for the sender or this node, ``parcel.full``.
        """
        parcel = read_parcel(message)
        self._db.write(lambda tx: self._keep(tx, sender, parcel, self._clock.now()))

    def fetch(self, recipient: NodeId, wanted: Fetch) -> Fetched:
        """The oldest parcel for a node; those that it says it has are deleted first.

        Raises:
            Fault: ``peer.refused`` for a node that is not in the network (any more).
        """

        def look(tx: Tx) -> Fetched:
            self._check(tx, recipient)
            row = tx.one(
                "SELECT data FROM parcel WHERE recipient = :me AND at > :since ORDER BY at, sender LIMIT 1",
                {"me": recipient, "since": stamp(self._clock.now() - CARRIED_FOR)},
            )
            return Fetched(row[0] if row else None)

        def forget(tx: Tx) -> None:
            self._check(tx, recipient)
            for digest in wanted.taken[:1]:
                tx.run(
                    "DELETE FROM parcel WHERE recipient = :me AND digest = :digest", {"me": recipient, "digest": digest}
                )

        if wanted.taken:
            self._db.write(forget)
        return self._db.read(look)

    def _keep(self, tx: Tx, sender: NodeId, parcel: Parcel, now: datetime) -> None:
        self._check(tx, sender)
        if parcel.recipient in (self._me, sender):
            raise Fault("frame.addressee")
        size = max(len(parcel.data), LEAST_BYTES)
        tx.run("DELETE FROM parcel WHERE at <= :since", {"since": stamp(now - CARRIED_FOR)})
        row = tx.one(
            "SELECT coalesce(sum(size), 0) FROM parcel WHERE sender = :sender AND recipient <> :recipient",
            {"sender": sender, "recipient": parcel.recipient},
        )
        if (row[0] if row else 0) + size > self._quota:
            raise Fault("parcel.full")
        tx.run(
            "INSERT INTO parcel (sender, recipient, digest, at, size, data)"
            " VALUES (:sender, :recipient, :digest, :at, :size, :data) ON CONFLICT (sender, recipient) DO UPDATE"
            " SET digest = excluded.digest, at = excluded.at, size = excluded.size, data = excluded.data",
            {
                "sender": sender,
                "recipient": parcel.recipient,
                "digest": sha256(parcel.data),
                "at": stamp(now),
                "size": size,
                "data": parcel.data,
            },
        )

    def _check(self, tx: Tx, peer: NodeId) -> None:
        if peer not in self._nodes.nodes(tx):
            raise Fault("peer.refused")


def read_parcel(message: bytes) -> Parcel:
    """Read what a node hands over. Raises ``frame.unreadable``, ``frame.too-large``."""
    parcel = read(message, Parcel, MAX_HAND_BYTES)
    if not HEADER_BYTES < len(parcel.data) <= MAX_PARCEL_BYTES:
        raise Fault("frame.too-large" if len(parcel.data) > HEADER_BYTES else "frame.unreadable")
    return parcel


def read_fetch(message: bytes) -> Fetch:
    """Read what a node asks for. Raises ``frame.unreadable``, ``frame.too-large``."""
    return read(message, Fetch, MAX_ASK_BYTES)


def read_fetched(message: bytes) -> Fetched:
    """Read what a carrier brings. Raises ``frame.unreadable``, ``frame.too-large``."""
    return read(message, Fetched, MAX_HAND_BYTES)
