"""The directory kept at hand: made anew when the log holds a newer network record than the one it was made from."""

from __future__ import annotations

from tansiq.kinds.registry import DIRECTORY
from tansiq.network.building import build
from tansiq.network.directory import Directory
from tansiq.records import log
from tansiq.storage import Tx


class Book:
    """Gives the directory that belongs to a transaction's snapshot."""

    def __init__(self) -> None:
        self._made: tuple[int, Directory] = (0, Directory())

    def directory(self, tx: Tx) -> Directory:
        """The network as the log of this snapshot tells it."""
        last = log.last_of_kinds(tx, DIRECTORY)
        seq, directory = self._made
        if seq != last:
            directory = build(log.of_kinds(tx, DIRECTORY))
            self._made = (last, directory)
        return directory
