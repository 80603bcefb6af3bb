"""Dating keys anew and revoking them, on a node that may be running.

A key of this node is revoked in two steps, and each is safe to stop after:

    the root certifies its successor, which takes its place on the disk and in memory ──> the root revokes it

Whoever writes in between signs with the one or the other, and both count. Revoked first, what is written until the successor is
in its place would leave under a key that every peer refuses; put in place first, under one that nobody has certified. A command
that was killed in between is given again: the key is still there to be revoked, and is not followed a second time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import KeyId, sha256
from tansiq.network.book import Book
from tansiq.network.keyring import Keyring
from tansiq.records import audit
from tansiq.storage import Database, Tx
from tansiq.work.once import once
from tansiq.work.root import Root


@dataclass(frozen=True)
class Keys:
    """The keys of a node's agency, at the node that holds its root key."""

    db: Database
    book: Book
    root: Root
    keyring: Keyring
    clock: Clock

    def renew(self, actor: str) -> int:
        """Let every key of the agency count for another year from now; how many. See `Root.renew`.

        Raises:
            Fault: ``config.invalid`` when the root key is not on this node.
        """
        return self.db.write(lambda tx: self.root.renew(tx, actor, self.clock.now()))

    def revoke(self, which: str, since: datetime | None, actor: str, key: str | None = None) -> tuple[KeyId, ...]:
        """Revoke a key, or all keys that a further node holds, durably; which they were. See `Root.revoke`.

        Args:
            key: the idempotency key; None: there is none.

        Raises:
            Fault: ``key.not-found``, ``key.in-use``, ``time.impossible``, ``request.reused``; ``config.invalid`` when the root key
                is not on this node.
        """
        if since is not None and since > self.clock.now():
            raise Fault("time.impossible", f"{since:%Y-%m-%d %H:%M}Z lies ahead.", field="since")
        asked = sha256(f"key revoke {which} {since}".encode())

        def succeed(tx: Tx) -> None:
            if key is None or audit.answered(tx, actor, key, asked) is None:
                self.root.succeed(tx, which, self.clock.now())

        def revoke(tx: Tx) -> tuple[KeyId, ...]:
            now = self.clock.now()
            return once(
                tx, actor, key, asked, tuple[KeyId, ...], now, lambda: self.root.revoke(tx, which, since, actor, now)
            )

        self.db.write(succeed)
        self.keyring.settle(lambda: self.db.read(self.book.directory).keys)
        return self.db.write(revoke)
