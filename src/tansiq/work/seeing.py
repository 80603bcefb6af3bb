"""Telling owners that a desk here has opened what they released: noted when it happens, told in batches, never who it was.

    desk opens ──> `Seer.opened` (which copy, which node made it) ──> `Seer.note` ··· every other second ··· `Seer.tell` ──> lane

Noting is apart from reading: what a desk opens is answered from a snapshot, and a store that cannot write still gives it.
"""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.ids import Digest, NodeId, RecordId
from tansiq.network.book import Book
from tansiq.records import log, seen
from tansiq.records.content import Copy, Status
from tansiq.records.signing import Payload, Signer, open_envelope
from tansiq.storage import Database, Tx


@dataclass(frozen=True)
class Opened:
    """A copy that a desk has opened for the first time.

    Args:
        maker: the node that made it.
    """

    copy: Digest
    maker: NodeId


@dataclass(frozen=True)
class Seer:
    """Notes and tells, for one node.

    Args:
        signer: the node key, as for receipts.
        tells: the node's setting; False: nothing is noted, and what was is not told.
    """

    db: Database
    book: Book
    clock: Clock
    signer: Signer
    node: NodeId
    status: Status
    tells: bool

    def opened(self, tx: Tx, record: RecordId, version: int) -> Opened | None:
        """What there is to note when a desk that may see a record has opened a version of it; None: nothing.

        Nothing of what is this agency's own, of what was opened before, and of an agency whose accord with us is over.
        """
        if not self.tells:
            return None
        stored = next((each for each in log.versions(tx, record) if each.version == version), None)
        if stored is None or stored.own or stored.destroyed or not seen.is_news(tx, stored.digest):
            return None
        directory, header = self.book.directory(tx), stored.header()
        maker = directory.maker(open_envelope(stored.envelope, Payload.COPY).keyid)
        if maker is None or not isinstance(header, Copy):
            return None
        stands = directory.in_force(header.recipient, stored.owner, self.clock.now()) is not False
        return Opened(stored.digest, maker) if stands else None

    def note(self, found: Opened) -> None:
        """Note it, durably. A full disk is no reason to withhold what a desk may read: then it is noted the next time."""

        def write(tx: Tx) -> None:
            now = self.clock.now()
            if found.maker == self.node:
                seen.seen_here(tx, found.copy, now)
            else:
                seen.note(tx, found.copy, found.maker, now)

        try:
            self.db.write(write)
        except Fault as fault:
            if fault.code != "store.full":
                raise

    def tell(self) -> int:
        """Put what was noted since the last time into one word for each node concerned, and queue it; how many words."""
        if not self.tells or not self.db.read(self._due):
            return 0

        def say(tx: Tx) -> int:
            now, due = self.clock.now(), self._due(tx)
            for maker in due:
                word = seen.say(tx, maker, self.node, self.status, self.signer, now)
                if word is not None:
                    outbox.put_seen(tx, word, maker, now)
            return len(due)

        return self.db.write(say)

    def _due(self, tx: Tx) -> list[NodeId]:
        """Whom there is something to tell, as far as they are in the network."""
        known = self.book.directory(tx).names()
        return [each.maker for each in seen.untold(tx) if each.maker in known]
