"""The rows of places and boundaries: put, kept, removed."""

from __future__ import annotations

from typing import Literal

import msgspec

from tansiq.places import names
from tansiq.places.gazetteer import Toponym
from tansiq.places.outlines import Drawn
from tansiq.storage import Tx, Value

Change = Literal["added", "changed", "unchanged"]
TABLES = {"gazetteer": "toponym", "boundaries": "boundary"}


def put_toponym(tx: Tx, source: str, run: int, toponym: Toponym) -> Change:
    """Write a place and the forms of its names; one that is there as it is only gets the run."""
    row = msgspec.json.encode(toponym)
    found = tx.one(
        "SELECT id, row FROM toponym WHERE source = :source AND key = :key", {"source": source, "key": toponym.key}
    )
    values: dict[str, Value] = {"source": source, "key": toponym.key, "run": run, "row": row}
    values |= {"rank": toponym.rank, "lat": toponym.lat, "lon": toponym.lon}
    if found is not None and found[1] == row:
        tx.run("UPDATE toponym SET run = :run WHERE id = :id", {"run": run, "id": found[0]})
        return "unchanged"
    if found is None:
        number = tx.insert(
            "INSERT INTO toponym (source, key, run, rank, lat, lon, row)"
            " VALUES (:source, :key, :run, :rank, :lat, :lon, :row)",
            values,
        )
        _index(tx, number, toponym)
        return "added"
    tx.run(
        "UPDATE toponym SET run = :run, rank = :rank, lat = :lat, lon = :lon, row = :row"
        " WHERE source = :source AND key = :key",
        values,
    )
    _forget(tx, found[0])
    _index(tx, found[0], toponym)
    return "changed"


def put_boundary(tx: Tx, source: str, run: int, drawn: Drawn) -> Change:
    """Write a boundary and its shape; one that is there as it is only gets the run."""
    row, shape = msgspec.json.encode(drawn.boundary), msgspec.json.encode(drawn.shape)
    key = drawn.boundary.key
    found = tx.one(
        "SELECT row, shape FROM boundary WHERE source = :source AND key = :key", {"source": source, "key": key}
    )
    if found == (row, shape):
        keep(tx, "boundaries", source, run, key)
        return "unchanged"
    tx.run("DELETE FROM boundary WHERE source = :source AND key = :key", {"source": source, "key": key})
    south, west, north, east = drawn.boundary.box
    tx.run(
        "INSERT INTO boundary (source, key, run, south, west, north, east, row, shape)"
        " VALUES (:source, :key, :run, :south, :west, :north, :east, :row, :shape)",
        {
            "source": source,
            "key": key,
            "run": run,
            "south": south,
            "west": west,
            "north": north,
            "east": east,
            "row": row,
            "shape": shape,
        },
    )
    return "added" if found is None else "changed"


def keep(tx: Tx, what: str, source: str, run: int, key: str) -> None:
    """Give what is there the run of the file that names it."""
    tx.run(
        f"UPDATE {TABLES[what]} SET run = :run WHERE source = :source AND key = :key",
        {"run": run, "source": source, "key": key},
    )


def remove(tx: Tx, what: str, source: str, run: int, most: int) -> int:
    """Remove what the source's newest file does not name; how many were removed."""
    rows = tx.rows(
        f"SELECT id FROM {TABLES[what]} WHERE source = :source AND run <> :run LIMIT :most",
        {"source": source, "run": run, "most": most},
    )
    for (number,) in rows:
        if what == "gazetteer":
            _forget(tx, number)
        tx.run(f"DELETE FROM {TABLES[what]} WHERE id = :id", {"id": number})
    return len(rows)


def _index(tx: Tx, number: int, toponym: Toponym) -> None:
    shown = toponym.names
    every = [name for name in (shown.ar, shown.ckb, shown.en, *toponym.others) if name]
    wholes = {form for name in every for form in names.whole(name)}
    tx.run_many(
        "INSERT INTO toponym_name (name, toponym) VALUES (:name, :toponym)",
        [{"name": form, "toponym": number} for form in sorted(wholes)],
    )
    tx.run_many(
        "INSERT INTO toponym_word (word, toponym) VALUES (:word, :toponym)",
        [{"word": word, "toponym": number} for word in sorted(names.single(every))],
    )


def _forget(tx: Tx, number: int) -> None:
    tx.run("DELETE FROM toponym_name WHERE toponym = :toponym", {"toponym": number})
    tx.run("DELETE FROM toponym_word WHERE toponym = :toponym", {"toponym": number})
