"""Keeps what stands on a board and which record speaks of which; rings for what must be known at once (`ringing`)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.clock import stamp
from tansiq.kinds import registry
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.draft import aware
from tansiq.kinds.information import Requirement
from tansiq.kinds.observation import Alert
from tansiq.kinds.request import Request
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, each
from tansiq.reports.ringing import RINGING, ring
from tansiq.storage import Tx

ON_A_BOARD = ("request", "reply", "requirement", "assessment", "alert", "deviation")
NEVER_DUE = ""
"""Before every instant; what is due at no time is on no board that is read by time."""


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind in registry.NETWORK:
        return
    header = stored.header()
    if stored.version > 1:
        _take_out(tx, stored)
    if header.refs:
        tx.run_many(
            "INSERT INTO mention (ref, id, record, kind, owner) VALUES (:ref, :id, :record, :kind, :owner)",
            [
                {"ref": ref, "id": stored.id, "record": stored.seq, "kind": stored.kind, "owner": stored.owner}
                for ref in dict.fromkeys(header.refs)
            ],
        )
    if stored.kind not in ON_A_BOARD and stored.kind not in RINGING:
        return
    body = registry.understood(header)
    if body is None:
        return  # of a newer meaning: listed, not understood
    if stored.kind in ON_A_BOARD:
        _put(tx, stored, header, body)
    if stored.kind in RINGING and not stored.here:
        ring(tx, stored, header, body)


def _put(tx: Tx, stored: Stored, header: Content | Copy, body: msgspec.Struct) -> None:
    due = _due(body)
    tx.run(
        "INSERT INTO board (id, record, kind, owner, holder, own, due, body)"
        " VALUES (:id, :record, :kind, :owner, :holder, :own, :due, :body)",
        {
            "id": stored.id,
            "record": stored.seq,
            "kind": stored.kind,
            "owner": stored.owner,
            "holder": header.holder,
            "own": int(stored.own),
            "due": NEVER_DUE if due is None else stamp(due),
            "body": bytes(header.body),
        },
    )


def _due(body: msgspec.Struct) -> datetime | None:
    """When it is due, or over."""
    match body:
        case Request() | Requirement():
            return aware(body.by, "body.by")
        case Alert() | Deviation():
            return aware(body.valid_until, "body.valid_until")
        case _:
            return None


def _take_out(tx: Tx, stored: Stored) -> None:
    named = {"id": stored.id, "owner": stored.owner}
    tx.run("DELETE FROM board WHERE id = :id AND owner = :owner", named)
    tx.run("DELETE FROM mention WHERE id = :id AND owner = :owner", named)


def _forget(tx: Tx, stored: Stored) -> None:
    """Its alarms are forgotten by `picture`, as for every kind."""
    _take_out(tx, stored)


PROJECTION = Projection("reports", each(_project), ("board", "mention"), _forget)
