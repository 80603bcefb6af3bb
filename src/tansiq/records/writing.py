"""Writing records to the log: signed bytes, who sees them, projections; in the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.ids import NodeId
from tansiq.labels.clearance import Seat, readers
from tansiq.records import log, visible
from tansiq.records.content import Content, Copy, encode
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, project
from tansiq.records.signing import Payload, Signer
from tansiq.records.visible import Access
from tansiq.storage import Tx


class Writing:
    """Records that are written one after the other, and given to their readers and to the projections together.

    Each is in the log at once; nobody sees it, and it is in no list, before `settle`. A caller who asks for either settles first.
    """

    def __init__(self, tx: Tx, projections: tuple[Projection, ...], now: datetime) -> None:
        self._tx = tx
        self._projections = projections
        self._now = now
        self._new: list[Stored] = []
        self._given: list[Access] = []

    @property
    def waiting(self) -> int:
        """How many were added since the last `settle`."""
        return len(self._new)

    def add(self, header: Content | Copy, envelope: bytes, seats: Iterable[Seat], home: NodeId | None = None) -> Stored:
        """Write one to the log's end.

        Args:
            home: the other node of this agency that wrote it and goes on writing it; this node never does.
        """
        stored = log.append(self._tx, header, envelope, self._now, home)
        label = header.label_at(self._now)
        if isinstance(header, Content):
            until = None
        elif label is not None:
            until = label.handling_until
        else:
            seats = ()  # one that is over on arrival, unreadable, or not for us is its owner's alone: here nobody sees it
            until = None
        self._given += [Access(stored.seq, desk, until) for desk in readers(seats, header.holder, label)]
        self._new.append(stored)
        return stored

    def settle(self) -> list[Stored]:
        """Let those see what was added who may, and project it; what was added since the last time."""
        new, self._new, given, self._given = self._new, [], self._given, []
        if given:
            visible.grant(self._tx, given)
        project(self._tx, new, self._projections)
        for projection in self._projections:
            if projection.after is not None:
                projection.after(self._tx, new, self._now)
        return new


def write(
    tx: Tx, content: Content, signer: Signer, seats: Iterable[Seat], projections: tuple[Projection, ...], now: datetime
) -> Stored:
    """Sign content of this agency and keep it."""
    return take(tx, content, signer.seal(Payload.CONTENT, encode(content)), seats, projections, now)


def take(
    tx: Tx,
    header: Content | Copy,
    envelope: bytes,
    seats: Iterable[Seat],
    projections: tuple[Projection, ...],
    now: datetime,
    home: NodeId | None = None,
) -> Stored:
    """Keep one record, bytes as they came.

    Args:
        home: see `Writing.add`.
    """
    written = Writing(tx, projections, now)
    stored = written.add(header, envelope, seats, home)
    written.settle()
    return stored
