"""What a receiving node knows of the network, as plain values: nothing here asks for a key or an agency by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, DeskId, KeyId
from tansiq.labels.clearance import Seat
from tansiq.labels.label import MAX_LEVEL
from tansiq.records.approvals import Holder
from tansiq.records.content import Copy, Status


@dataclass(frozen=True)
class Trust:
    """What the receiving node knows of the network, as plain values.

    Args:
        served: the agencies whose copies this node takes.
        speaks_for: the agencies whose copies this peer may bring.
        public: key → the raw public key of that name, whatever it may sign; None when none is known.
        copy_key: (owner, kind, key, at, lane) → the raw public key, or ``frame.key``.
        content_key: (owner, desk, kind, key, at, lane) → the same for content; a desk's key counts only if it is at this peer.
        approver: (key, at, lane) → whose key to approve with it is in this agency, or ``frame.key``.
        node_key: (key, at) → the raw public key with which this peer signs for itself, or ``frame.key``.
        sibling: whether this peer is a node of the very same agency.
        within: whether a copy's body is no more than its fields and label let leave, as far as this node understands it.
        seats: this node's desks.
        status: exercise, actual or test.
        lasting: kinds that are never recalled: the network's own, which are revoked, and groups, which are ended.
        unshown: those of them that no desk is shown in its feed: the network's own.
        release_limit: key → the highest level that it may release.
        lapsed: agencies that had a desk at that peer's node and have none now: nothing more goes there for them.
    """

    served: frozenset[AgencyId]
    speaks_for: frozenset[AgencyId]
    public: Callable[[KeyId], bytes | None]
    copy_key: Callable[[AgencyId, str, KeyId, datetime, Lane], bytes]
    content_key: Callable[[AgencyId, DeskId | None, str, KeyId, datetime, Lane], bytes]
    approver: Callable[[KeyId, datetime, Lane], Holder]
    node_key: Callable[[KeyId, datetime], bytes]
    sibling: bool
    within: Callable[[Copy], bool]
    seats: tuple[Seat, ...]
    status: Status
    lasting: tuple[str, ...] = ()
    unshown: tuple[str, ...] = ()
    release_limit: Callable[[KeyId], int] = lambda _: MAX_LEVEL
    lapsed: frozenset[AgencyId] = frozenset()
