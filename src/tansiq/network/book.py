"""The directory kept at hand: made anew when the log holds a newer network record than the one it was made from."""

from __future__ import annotations

from tansiq.ids import Digest
from tansiq.kinds.registry import DIRECTORY
from tansiq.network.building import build
from tansiq.network.directory import Directory
from tansiq.records import log
from tansiq.records.log import End
from tansiq.storage import Tx


class Book:
    """Gives the directory that belongs to a transaction's snapshot."""

    def __init__(self) -> None:
        self._made: tuple[End, Directory] = ((0, None), Directory())
        self._looked: tuple[End, Directory] = self._made

    def directory(self, tx: Tx) -> Directory:
        """The network as the log of this snapshot tells it."""
        # asked for several times in every exchange, and by each record of an import: one step to the log's end is a tenth of a
        # look at every kind
        end, directory = self._looked
        added = log.added(tx, end)
        if added is not None and all(kind not in DIRECTORY for kind, _ in added):
            if added:
                self._looked = (added[-1][1], directory)
            return directory
        end, last = log.end(tx), log.end_of_kinds(tx, DIRECTORY)
        made, directory = self._made
        if made != last:
            directory = build(log.of_kinds(tx, DIRECTORY))
            self._made = (last, directory)
        self._looked = (end, directory)
        return directory

    def directory_at(self, tx: Tx, place: int) -> Directory:
        """The network as it was known at a place in the log."""
        if log.end_of_kinds(tx, DIRECTORY)[0] <= place:
            return self.directory(tx)
        return build([stored for stored in log.of_kinds(tx, DIRECTORY) if stored.seq <= place])

    def directory_before(self, tx: Tx, later: frozenset[Digest]) -> Directory:
        """The network as it is known now, had some of its records not come yet where they are revocations."""
        if not any(stored.digest in later for stored in log.of_kinds(tx, ("revocation",))):
            return self.directory(tx)
        known = log.of_kinds(tx, DIRECTORY)
        return build([stored for stored in known if stored.kind != "revocation" or stored.digest not in later])
