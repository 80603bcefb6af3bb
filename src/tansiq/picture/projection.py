"""Keeps the newest version of each record, except the network's own, with its words, its cells and the originals behind it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tansiq.kinds.registry import NETWORK
from tansiq.picture import alarms, cells, origins
from tansiq.picture.entry import Entry, entry, span
from tansiq.picture.search import text_of
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx, Value
from tansiq.text.words import words

Line = tuple[int, Entry]
"""The place in the log of a record, and what a list shows of it."""


def _project(tx: Tx, records: Sequence[Stored]) -> None:
    waiting: list[Stored] = []
    for stored in records:
        if stored.kind in NETWORK:
            continue
        if stored.version > 1:
            _put_all(tx, waiting)  # the version before it may be among them
            _take_out(tx, stored)
            waiting = []
        waiting.append(stored)
    _put_all(tx, waiting)


def _put_all(tx: Tx, records: Sequence[Stored]) -> None:
    put(tx, [(stored.seq, entry(stored)) for stored in records])
    origins.put(tx, records)


def put(tx: Tx, lines: list[Line]) -> None:
    """Write lines, none of which is there in another version, with all by which they are found."""
    if lines:
        tx.run_many(
            "INSERT INTO picture (id, record, kind, owner, since, until, row)"
            " VALUES (:id, :record, :kind, :owner, :since, :until, :row)",
            [_row(seq, line) for seq, line in lines],
        )
        _index(tx, lines, "INSERT INTO picture_{0} ({0}, record) VALUES (:value, :record)")


def _row(seq: int, line: Entry) -> dict[str, Value]:
    since, until = span(line)
    return {
        "id": line.id,
        "record": seq,
        "kind": line.kind,
        "owner": line.owner,
        "since": since,
        "until": until,
        "row": msgspec.json.encode(line),
    }


def _take_out(tx: Tx, stored: Stored) -> None:
    """Take the line of a record out, with all by which it is found."""
    known = {"id": stored.id, "owner": stored.owner}
    row = tx.one("SELECT record, row FROM picture WHERE id = :id AND owner = :owner", known)
    if row is not None:
        line = msgspec.json.decode(row[1], type=Entry)
        _index(tx, [(row[0], line)], "DELETE FROM picture_{0} WHERE {0} = :value AND record = :record")
        origins.take_out(tx, row[0])
        tx.run("DELETE FROM picture WHERE id = :id AND owner = :owner", known)


def _index(tx: Tx, lines: list[Line], sql: str) -> None:
    """Write or remove by what lines are found, in the order in which the indexes keep it: so a page of them is met once."""
    found = sorted((word, seq) for seq, line in lines for word in words(text_of(line)))
    tx.run_many(sql.format("word"), [{"value": word, "record": seq} for word, seq in found])
    placed = ((seq, cells.of(line.place.geometry)) for seq, line in lines if line.place is not None)
    stands = sorted((cell, seq) for seq, names in placed for cell in names)
    tx.run_many(sql.format("cell"), [{"value": cell, "record": seq} for cell, seq in stands])


def _forget(tx: Tx, stored: Stored) -> None:
    _take_out(tx, stored)
    alarms.forget(tx, stored.id)


PROJECTION = Projection("picture", _project, ("picture", "picture_word", "picture_cell", "picture_root"), _forget)
