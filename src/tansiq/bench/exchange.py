"""``tansiq bench exchange``: how fast a node that was away catches up, and how soon it hears the alarms behind all that.

Two real processes on loopback. The sender has tens of thousands of reports for the receiver, and last of all a few alerts; then
both are started, and the receiver's store is looked at from outside, as it fills.

*Bare* is the same work without Tansiq: the very envelopes that came are verified with the same key and hashed, and the very rows
that the receiver wrote are inserted, as many to a transaction, into a fresh store of the same shape and settings.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tansiq.bench import Figure, compared, rooms
from tansiq.demo import house
from tansiq.demo.house import Member
from tansiq.exchange.frames import MAX_BATCH_BYTES, MAX_FRAMES, Lane
from tansiq.ids import sha256
from tansiq.node import SCHEMA, Node
from tansiq.records.signing import Envelope, encoding
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase, SqliteReader

NAME = "exchange"
FRAMES = 50_000
ALARMS = 20
PER_TRANSACTION = 1_000
PATIENCE_S = 600.0
LOOK_EVERY_S = 0.01
TABLES = ("record", "visible", "picture", "picture_word", "picture_cell")
KEY = {"record": "seq"}
"""By which column a table's rows belong to a record, where it is not ``record``."""


@dataclass(frozen=True)
class CaughtUp:
    """What was seen from outside.

    Args:
        frames: that came between the first look at which there were any and the last, in ``spent_s`` seconds.
        alarm_s, whole_s: from the start of the receiver's process until the alarms were kept, and until all was.
    """

    frames: int
    spent_s: float
    alarm_s: float
    whole_s: float


def run(frames: int = FRAMES, alarms: int = ALARMS) -> Iterator[Figure]:
    """All figures of this benchmark."""
    with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
        folder = Path(name)
        sender, receiver = rooms.found(folder, rooms.TWO, house.free_ports(2 * len(rooms.TWO)))
        node = rooms.opened(sender)
        try:
            _queue(node, receiver, frames, alarms)
        finally:
            node.close()
        seen = asyncio.run(_catch_up(sender, receiver, frames, alarms))
        bare = _bare(folder / "bare" / "store.db", receiver)
        yield compared(NAME, f"catch-up of {frames:,} frames", seen.frames / seen.spent_s, "frames/s", "bare", bare)
        yield compared(
            NAME, f"{alarms} alarms queued behind them", seen.alarm_s, "s", "until all was there", seen.whole_s
        )


def _queue(node: Node, receiver: Member, frames: int, alarms: int) -> None:
    """Write the reports, and after all of them the alerts."""
    author = rooms.author(node)
    drafts = [("spot", number) for number in range(frames)] + [("alert", number) for number in range(alarms)]
    for start in range(0, len(drafts), PER_TRANSACTION):
        some = drafts[start : start + PER_TRANSACTION]

        def write(tx: Tx, some: list[tuple[str, int]] = some) -> None:
            for kind, number in some:
                draft = rooms.report(str(number), (receiver.agency,), kind)
                node.publisher.publish_in(tx, draft, author, f"{kind} {number}")

        node.db.write(write)


async def _catch_up(sender: Member, receiver: Member, frames: int, alarms: int) -> CaughtUp:
    """Start both; watch the receiver's lanes."""
    try:
        await house.start(sender)
        began = time.perf_counter()
        await house.start(receiver)
        return await asyncio.to_thread(_watched, sender, receiver, frames, alarms, began)
    finally:
        await house.stop([receiver, sender])


def _watched(sender: Member, receiver: Member, frames: int, alarms: int, began: float) -> CaughtUp:
    store = SqliteReader(receiver.folder / "store.db", SCHEMA)
    alarmed = first = 0.0
    held_first = 0
    try:
        while (now := time.perf_counter()) - began < PATIENCE_S:
            held = store.read(lambda tx: _held(tx, sender))
            alarmed = alarmed or (now if held.get(Lane.ALARM, 0) >= alarms else 0.0)
            number = held.get(Lane.NORMAL, 0)
            if number and not first:
                first, held_first = now, number
            if number >= frames and alarmed:
                return CaughtUp(frames - held_first, now - first, alarmed - began, now - began)
            time.sleep(LOOK_EVERY_S)
    finally:
        store.close()
    raise TimeoutError("the receiver does not catch up")


def _held(tx: Tx, sender: Member) -> dict[str, int]:
    return dict(tx.rows("SELECT lane, number FROM lane_in WHERE peer = :peer", {"peer": sender.node}))


# ---- bare


@dataclass(frozen=True)
class _Share:
    """What one transaction takes: signed bytes with the signatures over them, and rows, by table."""

    bodies: list[tuple[bytes, bytes, bytes]]
    rows: dict[str, list[dict[str, Any]]]


def _bare(file: Path, receiver: Member) -> float:
    """Envelopes a second."""
    node = rooms.opened(receiver)
    try:
        public, shares = node.db.read(lambda tx: (_release_key(node, tx), list(_shares(tx))))
    finally:
        node.close()
    store = SqliteDatabase(file, SCHEMA)
    key = Ed25519PublicKey.from_public_bytes(public)
    try:
        start = time.perf_counter()
        for share in shares:
            store.write(lambda tx, share=share: _take(tx, key, share))  # type: ignore[misc]
        return sum(len(share.bodies) for share in shares) / (time.perf_counter() - start)
    finally:
        store.close()


def _take(tx: Tx, key: Ed25519PublicKey, share: _Share) -> None:
    for body, payload, signature in share.bodies:
        sha256(body)
        key.verify(signature, payload)
    for table, rows in share.rows.items():
        if rows:
            marks = ", ".join(f":{name}" for name in rows[0])
            tx.run_many(f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({marks})", rows)


def _release_key(node: Node, tx: Tx) -> bytes:
    row = tx.one("SELECT envelope FROM record WHERE own = 0 AND kind = 'spot' ORDER BY seq LIMIT 1")
    return node.book.directory(tx).keys[msgspec.json.decode((row or (b"",))[0], type=Envelope).keyid].key.public


def _shares(tx: Tx) -> Iterator[_Share]:
    """What the receiver took, in shares as large as a batch is."""
    came = tx.rows("SELECT seq, envelope FROM record WHERE own = 0 AND kind IN ('spot', 'alert') ORDER BY seq")
    while came:
        size = count = 0
        while count < min(len(came), MAX_FRAMES) and size + len(came[count][1]) <= MAX_BATCH_BYTES:
            size, count = size + len(came[count][1]), count + 1
        part, came = came[:count], came[count:]
        opened = [msgspec.json.decode(envelope, type=Envelope) for _, envelope in part]
        bodies = [
            (row[1], encoding(each.payload_type, each.payload), each.signatures[0].sig)
            for row, each in zip(part, opened, strict=True)
        ]
        yield _Share(bodies, {table: _rows(tx, table, part[0][0], part[-1][0]) for table in TABLES})


def _rows(tx: Tx, table: str, first: int, last: int) -> list[dict[str, Any]]:
    names = [row[0] for row in tx.rows("SELECT name FROM pragma_table_info(:table)", {"table": table})]
    column = KEY.get(table, "record")
    rows = tx.rows(
        f"SELECT {', '.join(names)} FROM {table} WHERE {column} BETWEEN :first AND :last ORDER BY {column}",
        {"first": first, "last": last},
    )
    return [dict(zip(names, row, strict=True)) for row in rows]
