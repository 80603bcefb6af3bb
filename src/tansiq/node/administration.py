"""What the node's administrator does, whether the node runs (`inside`) or not.

He is whoever has the node's folder: he can read its keys and its store, and open its socket. So nobody signs in here, and nothing
is added to what he could do with the node stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.exchange.carrier import Brought, Written
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.node import PROJECTIONS, Node
from tansiq.records import audit
from tansiq.storage import Tx

MIN_PASSWORD = 10
ADMINISTRATOR = "administrator"
"""In the audit: whoever has the node's folder."""


class Administration:
    """A node's administrator at work on an open node."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def waiting(self, peer: NodeId) -> int:
        """How many frames a bundle for a peer may hold."""
        counts = self._node.db.read(lambda tx: outbox.counts(tx, peer))
        return counts.pending + counts.sent

    def bundle_for(self, peer: NodeId) -> Iterator[Written]:
        """See `Carrier.bundle_for`."""
        return self._node.bundle_for(peer)

    def take_bundle(self, chunks: Iterable[bytes], told: Callable[[Brought], None] = lambda _: None) -> Brought:
        """See `Carrier.take_bundle`."""
        return self._node.carrier.take_bundle(chunks, told)

    def accept_peer(self, introduced: bytes, fingerprint: KeyId) -> AgencyId:
        """See `introduction.accept`."""
        node, now = self._node, self._node.clock.now()
        return node.db.write(
            lambda tx: introduction.accept(tx, introduced, node.config.agency, fingerprint, PROJECTIONS, now)
        )

    def add_account(self, name: str, desk: DeskId, roles: frozenset[Role], password: str) -> None:
        """Make an account, or give it a new password and desk.

        Raises:
            Fault: ``config.invalid`` for a password that is too short, or a desk that does not sit at this node.
        """
        if len(password) < MIN_PASSWORD:
            raise Fault("config.invalid", f"A password has at least {MIN_PASSWORD} characters.")
        node, now = self._node, self._node.clock.now()
        entry = node.directory().desks.get(desk)
        if entry is None or entry not in node.directory().desks_at(node.config.node):
            raise Fault("config.invalid", f"{node.config.agency} has no desk {desk} at {node.config.node}.")

        def add(tx: Tx) -> None:
            accounts.add(tx, name, desk, roles, password)
            audit.note(tx, now, ADMINISTRATOR, "account add", name, f"{desk} {','.join(sorted(roles))}")

        node.db.write(add)

    def remove_account(self, name: str) -> None:
        """Take an account away and end its sessions. Raises ``account.not-found``."""
        now = self._node.clock.now()

        def remove(tx: Tx) -> None:
            accounts.remove(tx, name)
            audit.note(tx, now, ADMINISTRATOR, "account remove", name)

        self._node.db.write(remove)
