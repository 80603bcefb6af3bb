"""Keeps the newest version of each record, except the network's own."""

from __future__ import annotations

import msgspec

from tansiq.kinds.registry import NETWORK
from tansiq.picture import alarms
from tansiq.picture.entry import entry
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind in NETWORK:
        return
    tx.run(
        "INSERT INTO picture (id, record, kind, owner, row) VALUES (:id, :record, :kind, :owner, :row)"
        " ON CONFLICT (id) DO UPDATE SET record = excluded.record, row = excluded.row",
        {
            "id": stored.id,
            "record": stored.seq,
            "kind": stored.kind,
            "owner": stored.owner,
            "row": msgspec.json.encode(entry(stored)),
        },
    )


def _forget(tx: Tx, stored: Stored) -> None:
    tx.run("DELETE FROM picture WHERE id = :id AND owner = :owner", {"id": stored.id, "owner": stored.owner})
    alarms.forget(tx, stored.id)


PROJECTION = Projection("picture", _project, ("picture",), _forget)
