"""The directory kept at hand: made anew when the log holds a newer network record than the one it was made from."""

from __future__ import annotations

from tansiq.ids import Digest
from tansiq.kinds.registry import DIRECTORY
from tansiq.network.building import build
from tansiq.network.directory import Directory
from tansiq.records import log
from tansiq.storage import Tx

End = tuple[int, Digest | None]
"""Where a log ends: the place and the digest of its newest record."""


class Book:
    """Gives the directory that belongs to a transaction's snapshot."""

    def __init__(self) -> None:
        self._made: tuple[End, Directory] = ((0, None), Directory())
        self._looked: tuple[End, Directory] = self._made

    def directory(self, tx: Tx) -> Directory:
        """The network as the log of this snapshot tells it."""
        # asked for several times in every exchange: one step to the log's end is a tenth of a look at every kind
        end = log.end(tx)
        looked, directory = self._looked
        if end == looked:
            return directory
        last = log.end_of_kinds(tx, DIRECTORY)
        made, directory = self._made
        if made != last:
            directory = build(log.of_kinds(tx, DIRECTORY))
            self._made = (last, directory)
        self._looked = (end, directory)
        return directory
