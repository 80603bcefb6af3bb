"""Whether the lanes are what was handed out and taken: numbers, chains, heads, receipts; with the checks of outbox and inbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import check_in, check_out, check_seen
from tansiq.exchange.frames import EPOCH, INSIDE, START, Opening, Receipt, link, read
from tansiq.exchange.session import open_receipt
from tansiq.ids import AgencyId, KeyId, NodeId, sha256
from tansiq.records.findings import Findings
from tansiq.records.signing import Payload, open_envelope
from tansiq.storage import Row, Tx

BATCH = 2_000


@dataclass(frozen=True)
class Nodes:
    """What the check must know of the network.

    Args:
        mine: the nodes of this agency.
        agency_of: whose a node is, or was; None when nobody has ever named it.
        key: (node, key) → the raw public key that was ever certified for it, or ``frame.key``: when a receipt was signed is not
            noted, so its dates cannot be judged.
        nodes_of: the nodes that are, or were, an agency's, or have, or had, a desk of it.
        guests: which nodes take, or took, for another agency too.
        late: whether what is of a kind lets all words go first.
        by_lane: whether records of a kind come by lanes alone, never with an introduction.
    """

    mine: tuple[NodeId, ...]
    agency_of: Callable[[NodeId], AgencyId | None]
    key: Callable[[NodeId, KeyId], bytes]
    nodes_of: Callable[[AgencyId], frozenset[NodeId]]
    guests: frozenset[tuple[NodeId, AgencyId]]
    late: Callable[[str], bool]
    by_lane: Callable[[str], bool]

    def may_go(self, peer: NodeId, recipient: AgencyId) -> bool:
        """Whether a node takes, or took, for an agency."""
        return self.agency_of(peer) == recipient or (peer, recipient) in self.guests

    @property
    def senders(self) -> check_in.Senders:
        """The same, for what comes."""
        own = {agency for agency in map(self.agency_of, self.mine) if agency is not None}
        here = own | {guest for node, guest in self.guests if node in self.mine}
        known = lambda node: self.agency_of(node) is not None  # noqa: E731 - a value
        return check_in.Senders(self.mine, known, self.key, self.nodes_of, here, self.by_lane)


def check(tx: Tx, nodes: Nodes, found: Findings, now: datetime | None = None) -> None:
    """Look at every lane; what is wrong goes into ``found``.

    Args:
        now: the instant by this machine's clock; None: ages are not judged.
    """
    _addressees(tx, nodes, found)
    for peer, lane, epoch in tx.rows(
        "SELECT peer, lane, epoch FROM lane_out UNION SELECT peer, lane, epoch FROM outbox WHERE number IS NOT NULL"
        " ORDER BY peer, lane, epoch"
    ):
        _lane_out(tx, peer, lane, epoch, nodes, found)
    check_out.check(tx, nodes.mine, nodes.late, nodes.may_go, found)
    check_in.check(tx, nodes.senders, now, found)
    _waiting(tx, found)
    check_seen.check(tx, nodes.mine, nodes.key, nodes.may_go, found)


def _addressees(tx: Tx, nodes: Nodes, found: Findings) -> None:
    for peer, digest, kind, recipient in tx.rows(
        "SELECT o.peer, o.digest, o.kind, c.recipient FROM outbox o LEFT JOIN copy c ON c.digest = o.digest ORDER BY o.id"
    ):
        found.looked["frames out"] += 1
        if kind in INSIDE and peer not in nodes.mine:
            found.add(
                "lane.addressee", f"frame {digest[:16]} to {peer}", f"A frame of kind {kind} never leaves its agency."
            )
        if kind != "copy":
            continue
        if recipient is None:
            found.add("copy.missing", f"frame {digest[:16]} to {peer}", "The copy that it carries is not there.")
        elif not nodes.may_go(peer, recipient):
            found.add("lane.addressee", f"frame {digest[:16]} to {peer}", f"The copy is for {recipient}.")


def _lane_out(tx: Tx, peer: NodeId, lane: str, epoch: int, nodes: Nodes, found: Findings) -> None:
    where = f"lane {lane} to {peer}" + (f", epoch {epoch}" if epoch != EPOCH else "")
    head = tx.one(
        "SELECT number, chain, received, receipt, start, opening FROM lane_out"
        " WHERE peer = :peer AND lane = :lane AND epoch = :epoch",
        {"peer": peer, "lane": lane, "epoch": epoch},
    )
    if head is None:
        found.add("lane.head", where, "It is not noted how far it has got.")
        return
    noted, noted_chain, received, receipt, start, opening = head
    if not _begins(start, opening, epoch):
        found.add("lane.chain", where, "It does not begin with its announcement.")
    number, chain, at_receipt = 0, start, start
    for given, kind, digest, linked in _frames(tx, peer, lane, epoch):
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
    except check_in.UNREADABLE as error:
        found.add("receipt", where, str(error))
        return
    if (said.lane, said.epoch, said.number, said.chain) != (lane, epoch, received, at_receipt):
        found.add("receipt", where, f"It is for another place than the noted {received}.")
    else:
        check_out.done(tx, peer, said, where, found)


def _waiting(tx: Tx, found: Findings) -> None:
    """What an owner has given us waits while he has not been asked since a restore."""
    for reader, number, owner in tx.rows(
        "SELECT v.reader, v.n, r.owner FROM visible v JOIN record r ON r.seq = v.record"
        " WHERE r.own = 0 AND v.waits IS NULL AND r.owner IN (SELECT owner FROM unasked) ORDER BY v.reader, v.n"
    ):
        found.add("visible.extra", f"desk {reader}", f"Number {number} shows before {owner} was asked.")


def _begins(start: str, opening: bytes | None, epoch: int) -> bool:
    """Whether an epoch's first chain is that of its announcement."""
    if epoch == EPOCH:
        return start == START and opening is None
    try:
        payload = open_envelope(opening or b"", Payload.EPOCH).payload
        return sha256(payload) == start and read(payload, Opening).epoch == epoch
    except check_in.UNREADABLE:
        return False


def _frames(tx: Tx, peer: NodeId, lane: str, epoch: int) -> Iterator[Row]:
    """The frames of a lane's epoch that have a number, in its order, read in batches."""
    after = -1
    while rows := tx.rows(
        "SELECT number, kind, digest, chain FROM outbox WHERE peer = :peer AND lane = :lane AND epoch = :epoch"
        " AND number > :after ORDER BY number LIMIT :batch",
        {"peer": peer, "lane": lane, "epoch": epoch, "after": after, "batch": BATCH},
    ):
        yield from rows
        after = rows[-1][0]


def _receipt(receipt: bytes, peer: NodeId, nodes: Nodes) -> Receipt:
    error: Exception = ValueError("This agency has no node.")
    for me in nodes.mine:
        try:
            return open_receipt(receipt, me, peer, nodes.key)
        except Fault as fault:
            error = fault
    raise error
