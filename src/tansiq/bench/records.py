"""``tansiq bench records``: how fast records become durable, and how fast a claim rings on another node's open page.

*Bare* is the same work without Tansiq: it signs as many payloads of the same sizes with the same kind of key, and inserts the very
rows that Tansiq's run wrote, table by table, in as many transactions, into a fresh store of the same shape and settings. The two
take turns in short rounds, so that a slow moment of the disk falls on both.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tansiq.bench import Figure, compared, rooms
from tansiq.bench.page import rings
from tansiq.ids import SystemEntropy
from tansiq.kinds.draft import Draft
from tansiq.node import SCHEMA, Node
from tansiq.records.signing import Payload, Signer, new_key
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase

NAME = "records"
ROUNDS = 10
PER_ROUND = 30
BATCH = 100
BATCH_ROUNDS = 15
TABLES = ("record", "visible", "copy", "outbox", "picture", "picture_word", "picture_cell", "audit", "answered")
SIGNED = {"record": 9, "copy": 10}
"""Tables of signed things, and the place of the envelope in a row."""
CLAIMS = 60

Rows = dict[str, list[tuple[Any, ...]]]


def run() -> Iterator[Figure]:
    """All figures of this benchmark."""
    with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
        folder = Path(name)
        node = rooms.opened(rooms.found(folder, rooms.SEVEN)[0])
        bare = SqliteDatabase(folder / "bare" / "store.db", SCHEMA)
        try:
            yield _durable(node, bare)
            yield _batched(node, bare)
        finally:
            node.close()
            bare.close()
    yield from asyncio.run(rings(CLAIMS))


def _durable(node: Node, bare: SqliteDatabase) -> Figure:
    """A report to six agencies, one transaction and one fsync each."""
    author, signer = rooms.author(node), Signer(new_key(SystemEntropy(), "bench"))
    ours = theirs = 0.0
    for turn in range(ROUNDS + 1):
        before = _marks(node)
        drafts = [_report(f"{turn} {each}") for each in range(PER_ROUND)]
        digests = [node.publisher.dry_run(draft, author).digest for draft in drafts]

        def publish(drafts: list[Draft] = drafts, digests: list[Any] = digests, turn: int = turn) -> None:
            for each, (draft, digest) in enumerate(zip(drafts, digests, strict=True)):
                node.publisher.publish(draft, author, digest, f"bench-{turn}-{each}")

        spent = _timed(publish)
        written = _written(node, before)
        lean = _timed(lambda written=written: _bare(bare, signer, written, PER_ROUND))  # type: ignore[misc]
        if turn:  # the first round warms both up
            ours, theirs = ours + spent, theirs + lean
    count = ROUNDS * PER_ROUND
    return compared(
        NAME, "content + 6 copies + 6 outbox rows, one fsync", count / ours, "records/s", "bare", count / theirs
    )


def _batched(node: Node, bare: SqliteDatabase) -> Figure:
    """The same, a hundred to a transaction."""
    author, signer = rooms.author(node), Signer(new_key(SystemEntropy(), "bench"))
    ours = theirs = 0.0
    for turn in range(BATCH_ROUNDS + 1):
        before = _marks(node)
        drafts = [_report(f"batch {turn} {each}") for each in range(BATCH)]

        def publish(tx: Tx, drafts: list[Draft] = drafts) -> None:
            for number, draft in enumerate(drafts):
                node.publisher.publish_in(tx, draft, author, str(number))

        spent = _timed(lambda publish=publish: node.db.write(publish))  # type: ignore[misc]
        written = _written(node, before)
        lean = _timed(lambda written=written: _bare(bare, signer, written, 1))  # type: ignore[misc]
        if turn:
            ours, theirs = ours + spent, theirs + lean
    count = BATCH_ROUNDS * BATCH
    return compared(NAME, "the same in batches of 100", count / ours, "records/s", "bare", count / theirs)


def _report(words: str) -> Draft:
    return rooms.report(words, rooms.SEVEN[1:])


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _marks(node: Node) -> dict[str, int]:
    """How many rows each table has."""
    return node.db.read(lambda tx: {table: (tx.one(f"SELECT count(*) FROM {table}") or (0,))[0] for table in TABLES})


_ORDER = {
    "visible": "record",
    "copy": "made_at",
    "picture": "record",
    "picture_word": "record",
    "picture_cell": "record",
}


def _written(node: Node, before: dict[str, int]) -> Rows:
    """The rows that were written since."""

    def read(tx: Tx) -> Rows:
        return {
            table: tx.rows(
                f"SELECT * FROM {table} ORDER BY {_ORDER.get(table, 'rowid')} LIMIT -1 OFFSET {before[table]}"
            )
            for table in TABLES
        }

    return node.db.read(read)


def _bare(bare: SqliteDatabase, signer: Signer, written: Rows, transactions: int) -> None:
    """The same signatures over payloads of the same sizes, the same rows, in as many transactions."""
    shares = [{table: rows[part::transactions] for table, rows in written.items()} for part in range(transactions)]
    for share in shares:
        bare.write(lambda tx, share=share: _insert(tx, signer, share))  # type: ignore[misc]


def _insert(tx: Tx, signer: Signer, share: Rows) -> None:
    for table, rows in share.items():
        for row in rows:
            if table in SIGNED:
                envelope = row[SIGNED[table]]
                signer.seal(Payload.COPY, envelope[: len(envelope) * 3 // 4])  # base64 made the payload a third longer
            marks = ", ".join(f":c{index}" for index in range(len(row)))
            tx.run(f"INSERT INTO {table} VALUES ({marks})", {f"c{index}": value for index, value in enumerate(row)})
