"""By what right a desk works at this node: as its agency's own, or as a guest's under a hosting that holds now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, NodeId
from tansiq.kinds.network import Hosting
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records.signing import Signer
from tansiq.storage import Tx

HandOver = Callable[[Tx, Literal["copy", "recall"], bytes, datetime], None]
"""Gives what need not travel to another agency with a desk at this very node (`exchange.inbox.hand_over`)."""


@dataclass(frozen=True)
class Way:
    """How copies and recalls leave a desk here.

    Args:
        signer: what signs them.
        node: this node: what is for an agency with a desk at it need not travel.
        hand_over: takes that.
    """

    signer: Signer
    node: NodeId
    hand_over: HandOver


def hosting_of(
    directory: Directory, desk: DeskId, agency: AgencyId, me: AgencyId, node: NodeId, now: datetime
) -> Hosting | None:
    """The hosting under which a desk works here now; None for a desk of the node's own agency.

    Args:
        desk, agency: who works.
        me, node: whose node this is, and which.

    Raises:
        Fault: ``hosting.over`` for anybody else.
    """
    if agency == me:
        return None
    hosting = directory.hosting(desk, node, now)
    if hosting is None or hosting.guest != agency:
        raise Fault("hosting.over")
    return hosting


def release_signer(keyring: Keyring, hosting: Hosting | None) -> Signer:
    """What signs copies and recalls: the release key; at a hosted desk, where there is none, the desk's own."""
    return keyring.signer("release") if hosting is None else keyring.hosted(hosting)


def desk_signer(keyring: Keyring, desk: DeskId, hosting: Hosting | None) -> Signer:
    """What signs a desk's content."""
    return keyring.desk(desk) if hosting is None else keyring.hosted(hosting)
