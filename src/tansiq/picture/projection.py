"""Keeps the newest version of each record, except the network's own, with its words and cells."""

from __future__ import annotations

import msgspec

from tansiq.kinds.registry import NETWORK
from tansiq.picture import alarms, cells
from tansiq.picture.entry import Entry, entry, span
from tansiq.picture.search import text_of
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx
from tansiq.text.words import words


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind in NETWORK:
        return
    if stored.version > 1:
        _take_out(tx, stored)
    line = entry(stored)
    since, until = span(line)
    tx.run(
        "INSERT INTO picture (id, record, kind, owner, since, until, row)"
        " VALUES (:id, :record, :kind, :owner, :since, :until, :row)",
        {
            "id": stored.id,
            "record": stored.seq,
            "kind": stored.kind,
            "owner": stored.owner,
            "since": since,
            "until": until,
            "row": msgspec.json.encode(line),
        },
    )
    _index(tx, stored.seq, line, "INSERT INTO picture_{0} ({0}, record) VALUES (:value, :record)")


def _take_out(tx: Tx, stored: Stored) -> None:
    """Take the line of a record out, with all by which it is found."""
    known = {"id": stored.id, "owner": stored.owner}
    row = tx.one("SELECT record, row FROM picture WHERE id = :id AND owner = :owner", known)
    if row is not None:
        line = msgspec.json.decode(row[1], type=Entry)
        _index(tx, row[0], line, "DELETE FROM picture_{0} WHERE {0} = :value AND record = :record")
        tx.run("DELETE FROM picture WHERE id = :id AND owner = :owner", known)


def _index(tx: Tx, seq: int, line: Entry, sql: str) -> None:
    tx.run_many(sql.format("word"), [{"value": word, "record": seq} for word in words(text_of(line))])
    if line.place is not None:
        tx.run_many(sql.format("cell"), [{"value": cell, "record": seq} for cell in cells.of(line.place.geometry)])


def _forget(tx: Tx, stored: Stored) -> None:
    _take_out(tx, stored)
    alarms.forget(tx, stored.id)


PROJECTION = Projection("picture", _project, ("picture", "picture_word", "picture_cell"), _forget)
