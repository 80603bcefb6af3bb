"""What the node's administrator does, whether the node runs (`inside`) or not.

He is whoever has the node's folder: he can read its keys and its store, and open its socket. So nobody signs in here, and nothing
is added to what he could do with the node stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tansiq.exchange import deliveries
from tansiq.exchange.carrier import Brought, Written
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.node import PROJECTIONS, Node
from tansiq.places import taking
from tansiq.places.taking import Outcome, What
from tansiq.storage import Tx


class Administration:
    """A node's administrator at work on an open node."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def waiting(self, peer: NodeId) -> int:
        """How many frames a bundle for a peer may hold."""
        counts = self._node.db.read(lambda tx: deliveries.counts(tx, peer))
        return counts.pending + counts.sent

    def bundle_for(self, peer: NodeId) -> Iterator[Written]:
        """See `Carrier.bundle_for`."""
        return self._node.bundle_for(peer)

    def take_bundle(self, chunks: Iterable[bytes], told: Callable[[Brought], None] = lambda _: None) -> Brought:
        """See `Carrier.take_bundle`."""
        return self._node.carrier.take_bundle(chunks, told)

    def accept_peer(self, introduced: bytes, fingerprint: KeyId) -> AgencyId:
        """See `introduction.accept`. What our root has said since theirs got ours goes out to them."""
        node, now = self._node, self._node.clock.now()

        def accept(tx: Tx) -> AgencyId:
            agency = introduction.accept(tx, introduced, node.config.agency, fingerprint, PROJECTIONS, now)
            node.root.catch_up(tx, (agency,), now)
            return agency

        return node.db.write(accept)

    def add_account(self, name: str, desk: DeskId, roles: frozenset[Role], password: str) -> None:
        """See `Office.add_account`. Raises ``config.invalid`` for a password that is too short, too."""
        accounts.check_password(password)
        node, now = self._node, self._node.clock.now()
        node.db.write(lambda tx: node.office.add_account(tx, name, desk, roles, password, now))

    def remove_account(self, name: str) -> None:
        """See `Office.remove_account`."""
        node, now = self._node, self._node.clock.now()
        node.db.write(lambda tx: node.office.remove_account(tx, name, now))

    def take_places(self, what: What, data: bytes, source: str, *, replace: bool) -> Iterator[Outcome]:
        """See `taking.take`."""
        return taking.take(self._node.db, what, data, source, self._node.clock.now(), replace=replace)
