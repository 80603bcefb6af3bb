"""Keeps the newest version of each record that says who or what stands on the ground."""

from __future__ import annotations

import msgspec

from tansiq.errors import Fault
from tansiq.forces.row import KINDS, row
from tansiq.kinds import registry
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, each
from tansiq.storage import Tx


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind not in KINDS:
        return
    _take_out(tx, stored)
    body = registry.understood(stored.header())
    if body is None:
        return  # of a newer meaning: what stood there before is not true any more, what stands there now cannot be read
    made = row(stored, body)
    if made is None:
        raise Fault("body.invalid")
    tx.run(
        "INSERT INTO force (record, id, kind, owner, slug, row) VALUES (:record, :id, :kind, :owner, :slug, :row)",
        {
            "record": stored.seq,
            "id": stored.id,
            "kind": stored.kind,
            "owner": stored.owner,
            "slug": made.slug,
            "row": msgspec.json.encode(made),
        },
    )


def _take_out(tx: Tx, stored: Stored) -> None:
    tx.run("DELETE FROM force WHERE id = :id AND owner = :owner", {"id": stored.id, "owner": stored.owner})


def _forget(tx: Tx, stored: Stored) -> None:
    if stored.kind in KINDS:
        _take_out(tx, stored)


PROJECTION = Projection("forces", each(_project), ("force",), _forget)
