"""What a store is told when it is put back from a backup: that it was, and whom to hear before received copies show again."""

from __future__ import annotations

from datetime import datetime

from tansiq.exchange import asked, outbox
from tansiq.ids import AgencyId, Digest
from tansiq.network.book import Book
from tansiq.records import restored
from tansiq.storage import Tx


def put_back(tx: Tx, me: AgencyId, backup: Digest, mark: str, now: datetime) -> None:
    """Mark a store, and hide all that it has received until its owners have been asked for their recalls.

    Args:
        me: whose store it is.
        backup: the digest of the backup file.
        mark: fresh and random; names this return to the peers.
    """
    restored.note(tx, now, backup, mark)
    outbox.doubt(tx)
    directory = Book().directory(tx)
    speakers = [
        (entry.agency, entry.key.node)
        for entry in directory.nodes()
        if entry.agency != me and entry.key.node is not None
    ]
    asked.wait(tx, mark, speakers, restored.held_of(tx))
