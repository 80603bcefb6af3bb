"""Writing a record to the log: signed bytes, who sees it, projections; in the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.ids import AgencyId, NodeId
from tansiq.labels import label as labels
from tansiq.labels.clearance import Seat, readers
from tansiq.records import log, visible
from tansiq.records.content import Content, Copy, encode
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, project
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Tx


def write(
    tx: Tx, content: Content, signer: Signer, seats: Iterable[Seat], projections: tuple[Projection, ...], now: datetime
) -> Stored:
    """Sign content of this agency and keep it."""
    return _keep(tx, content, signer.seal(Payload.CONTENT, encode(content)), content.owner, seats, projections, now)


def share(
    tx: Tx,
    content: Content,
    envelope: bytes,
    home: NodeId,
    seats: Iterable[Seat],
    projections: tuple[Projection, ...],
    now: datetime,
) -> Stored:
    """Keep content that another node of this agency wrote, bytes as they came; ``home`` goes on writing it, this node never."""
    return _keep(tx, content, envelope, content.owner, seats, projections, now, home)


def take(
    tx: Tx, copy: Copy, envelope: bytes, seats: Iterable[Seat], projections: tuple[Projection, ...], now: datetime
) -> Stored:
    """Keep a copy received, bytes as they came.

    Args:
        projections: none, when the caller takes many and projects them together.
    """
    return _keep(tx, copy, envelope, copy.recipient, seats, projections, now)


def _keep(
    tx: Tx,
    header: Content | Copy,
    envelope: bytes,
    holder: AgencyId,
    seats: Iterable[Seat],
    projections: tuple[Projection, ...],
    now: datetime,
    home: NodeId | None = None,
) -> Stored:
    stored = log.append(tx, header, envelope, now, home)
    label = labels.read(header.label, now)
    if isinstance(header, Content):
        visible.grant(tx, stored.seq, readers(seats, holder, label), None)
    elif label is not None:  # one that is over on arrival, or cannot be read, is its owner's alone: here nobody sees it
        visible.grant(tx, stored.seq, readers(seats, holder, label), label.handling_until)
    if projections:
        project(tx, (stored,), projections)
    return stored
