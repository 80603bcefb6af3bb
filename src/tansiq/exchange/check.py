"""Whether the lanes are what was handed out and taken: numbers, chains, heads, receipts, frames put aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tansiq.errors import Fault
from tansiq.exchange.frames import START, link
from tansiq.exchange.session import open_receipt
from tansiq.ids import AgencyId, KeyId, NodeId, sha256
from tansiq.records.findings import Findings
from tansiq.records.signing import MAX_ENVELOPE_BYTES
from tansiq.storage import Row, Tx

BATCH = 2_000
UNREADABLE = (Fault, ValueError, LookupError, TypeError)


@dataclass(frozen=True)
class Nodes:
    """What the check must know of the network.

    Args:
        mine: the nodes of this agency.
        agency_of: whose a node is, or was; None when nobody has ever named it.
        key: (node, key) → the raw public key that was ever certified for it, or ``frame.key``: when a receipt was signed is not
            noted, so its dates cannot be judged.
        guests: which nodes take, or took, for another agency too.
    """

    mine: tuple[NodeId, ...]
    agency_of: Callable[[NodeId], AgencyId | None]
    key: Callable[[NodeId, KeyId], bytes]
    guests: frozenset[tuple[NodeId, AgencyId]] = frozenset()


def check(tx: Tx, nodes: Nodes, found: Findings) -> None:
    """Look at every lane; what is wrong goes into ``found``."""
    _addressees(tx, nodes, found)
    for peer, lane in tx.rows(
        "SELECT peer, lane FROM lane_out UNION SELECT peer, lane FROM outbox WHERE number IS NOT NULL ORDER BY peer, lane"
    ):
        _lane_out(tx, peer, lane, nodes, found)
    _lanes_in(tx, nodes, found)


def _addressees(tx: Tx, nodes: Nodes, found: Findings) -> None:
    for peer, digest, kind, recipient in tx.rows(
        "SELECT o.peer, o.digest, o.kind, c.recipient FROM outbox o LEFT JOIN copy c ON c.digest = o.digest ORDER BY o.id"
    ):
        found.looked["frames out"] += 1
        if kind != "copy":
            continue
        if recipient is None:
            found.add("copy.missing", f"frame {digest[:16]} to {peer}", "The copy that it carries is not there.")
        elif nodes.agency_of(peer) != recipient and (peer, recipient) not in nodes.guests:
            found.add("lane.addressee", f"frame {digest[:16]} to {peer}", f"The copy is for {recipient}.")


def _lane_out(tx: Tx, peer: NodeId, lane: str, nodes: Nodes, found: Findings) -> None:
    where = f"lane {lane} to {peer}"
    head = tx.one(
        "SELECT number, chain, received, receipt FROM lane_out WHERE peer = :peer AND lane = :lane",
        {"peer": peer, "lane": lane},
    )
    if head is None:
        found.add("lane.head", where, "It is not noted how far it has got.")
        return
    noted, noted_chain, received, receipt = head
    number, chain, at_receipt = 0, START, START
    for given, kind, digest, linked in _frames(tx, peer, lane):
        number += 1
        if given != number:
            found.add("lane.number", where, f"Where {number} should be stands {given}.")
            return
        chain = link(chain, number, kind, digest)
        if chain != linked:
            found.add("lane.chain", f"{where}, number {number}")
            return
        if number == received:
            at_receipt = chain
    if (noted, noted_chain) != (number, chain):
        found.add("lane.head", where, f"It is noted to have got to {noted}; its frames end at {number}.")
    if receipt is None:
        if received:
            found.add("receipt", where, f"Received to {received}, without a receipt.")
        return
    found.looked["receipts"] += 1
    try:
        said = _receipt(receipt, peer, nodes)
    except UNREADABLE as error:
        found.add("receipt", where, str(error))
        return
    if said != (lane, received, at_receipt):
        found.add("receipt", where, f"It is for another place than the noted {received}.")


def _frames(tx: Tx, peer: NodeId, lane: str) -> Iterator[Row]:
    """The frames of a lane that have a number, in its order, read in batches."""
    after = -1
    while rows := tx.rows(
        "SELECT number, kind, digest, chain FROM outbox WHERE peer = :peer AND lane = :lane AND number > :after"
        " ORDER BY number LIMIT :batch",
        {"peer": peer, "lane": lane, "after": after, "batch": BATCH},
    ):
        yield from rows
        after = rows[-1][0]


def _receipt(receipt: bytes, peer: NodeId, nodes: Nodes) -> tuple[str, int, str]:
    error: Exception = ValueError("This agency has no node.")
    for me in nodes.mine:
        try:
            said = open_receipt(receipt, me, peer, nodes.key)
        except Fault as fault:
            error = fault
        else:
            return said.lane.value, said.number, said.chain
    raise error


def _lanes_in(tx: Tx, nodes: Nodes, found: Findings) -> None:
    positions: dict[tuple[NodeId, str], int] = {}
    for peer, lane, number, chain in tx.rows("SELECT peer, lane, number, chain FROM lane_in ORDER BY peer, lane"):
        positions[peer, lane] = number
        if number < 1 or len(chain) != len(START) or nodes.agency_of(peer) is None:
            found.add("lane.head", f"lane {lane} from {peer}")
    for peer, lane, number, digest, body in tx.rows(
        "SELECT peer, lane, number, digest, body FROM aside ORDER BY peer, lane, number"
    ):
        where = f"frame {number} of lane {lane} from {peer}"
        found.looked["frames put aside"] += 1
        whole = body is not None and len(body) < MAX_ENVELOPE_BYTES
        if not 0 < number <= positions.get((peer, lane), 0):
            found.add("aside", where, "It lies beyond the lane's position.")
        elif whole and sha256(body) != digest:
            found.add("aside", where, "It is not what its digest names.")
