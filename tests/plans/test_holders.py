"""A store from before plans had holders is brought to the newest shape with all that it says."""

from __future__ import annotations

from pathlib import Path

from tansiq.node import SCHEMA
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase

PLAN = {
    "id": "p",
    "token": "t",
    "record": 2,
    "version": 1,
    "kind": "claim",
    "owner": "guard",
    "own": 0,
    "proposal": "h",
    "map_hash": "m",
    "cancelled": 0,
    "proposed_at": "a",
    "answer_by": "b",
    "starts": "c",
    "ends": "d",
    "volumes": b"[]",
}
ANSWER = {
    "record": 3,
    "id": "x",
    "plan": "t",
    "proposal": "h",
    "map_hash": "m",
    "agency": "army",
    "own": 1,
    "answer": "object",
    "conditions": None,
    "despite": "[]",
    "valid_until": "e",
    "at": "f",
}


def insert(tx: Tx, table: str, row: dict[str, object]) -> None:
    tx.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", row)


def test_what_an_older_store_held_was_held_for_the_agency_that_wrote_its_first_record(tmp_path: Path) -> None:
    older = SqliteDatabase(
        tmp_path / "store.db", [each for each in SCHEMA if (each.package, each.number) != ("tansiq.plans", 3)]
    )

    def fill(tx: Tx) -> None:
        first = {"id": "r", "version": 1, "kind": "agency", "owner": "army", "own": 1, "token": "t0", "digest": "d0"}
        insert(tx, "record", first | {"logged_at": "", "envelope": b""})
        insert(tx, "plan", PLAN)
        insert(tx, "answer", ANSWER)

    older.write(fill)
    older.close()
    newer = SqliteDatabase(tmp_path / "store.db", SCHEMA)
    for table, before in (("plan", PLAN), ("answer", ANSWER)):
        columns = (*before, "holder")
        sql = f"SELECT {', '.join(columns)} FROM {table}"
        assert newer.read(lambda tx, sql=sql: tx.rows(sql)) == [(*before.values(), "army")]  # type: ignore[misc]
    newer.close()
