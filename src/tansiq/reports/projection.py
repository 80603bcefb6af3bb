"""Alerts ring at every desk that was given them, but at the node that wrote them; requests where they are asked, replies where
they were awaited."""

from __future__ import annotations

from tansiq.kinds import registry
from tansiq.kinds.observation import Alert
from tansiq.kinds.request import Reply, Request
from tansiq.picture import alarms
from tansiq.picture.alarms import Cause
from tansiq.records import copies, log, visible
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx

RINGING = ("alert", "request", "reply")


def _project(tx: Tx, stored: Stored) -> None:
    header = stored.header() if stored.kind in RINGING and not stored.here else None
    if header is None:
        return
    body = registry.understood(header)
    match body:
        case Alert() if body.valid_until > stored.logged_at:
            _ring(tx, stored, "alert", body.text or body.danger)
        case Request() if isinstance(header, Copy) and header.recipient in body.to:
            _ring(tx, stored, "request", body.text or body.type)
        case Reply() if isinstance(header, Copy) and _awaited(tx, header):
            _ring(tx, stored, "reply", body.text or body.answer)
        case _:
            pass


def _awaited(tx: Tx, reply: Copy) -> bool:
    """Whether a reply is to a request of ours that its owner was given."""
    named = [copies.original(tx, ref, reply.owner) for ref in reply.refs]
    asked = [log.latest(tx, record) for record in named if record is not None]
    return any(held is not None and held.kind == "request" for held in asked)


def _ring(tx: Tx, stored: Stored, cause: Cause, words: str) -> None:
    alarms.ring(tx, visible.readers(tx, stored.seq), cause, stored.id, stored.version, words, stored.logged_at)


def _forget(tx: Tx, stored: Stored) -> None:
    """What it wrote are alarms, and those `picture` forgets for every kind."""


PROJECTION = Projection("reports", _project, (), _forget)
