"""``tansiq bench queries``: what a desk waits for when its node holds a million records.

The store is filled in bulk: a few hundred reports are published for real, then their rows are copied under new ids with other words
and places, table by table, as the writing path would have left them (signatures are those of the first ones; no query reads them).
*Bare* is the same question as one SQL statement whose rows are fetched and not looked at.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import msgspec

from tansiq import config as settings
from tansiq.bench import Figure, compared, rooms
from tansiq.bench.filling import MONTH, fill, some_words
from tansiq.clock import SystemClock
from tansiq.config import Config
from tansiq.demo import house
from tansiq.demo.network import ARMY
from tansiq.geo.place import Polygon
from tansiq.ids import DeskId, SystemEntropy
from tansiq.node import Node
from tansiq.picture.search import Sought
from tansiq.storage import Tx
from tansiq.storage.protocol import Value
from tansiq.work.rows import Desk

NAME = "queries"
RECORDS = 1_000_000
ASKS = 300
READER = DeskId(f"{ARMY}.watch")
Fetch = Callable[[Tx], object]


def run(keep: Path | None = None) -> Iterator[Figure]:
    """All figures of this benchmark.

    Args:
        keep: a folder in which the filled store stays, and from which it is taken the next time: filling takes minutes.
    """
    with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
        folder = keep or Path(name)
        filled = folder / f"filled-{RECORDS}"
        if not filled.exists():
            node = rooms.opened(rooms.found(folder, rooms.SEVEN)[0])
            try:
                fill(node, RECORDS, rooms.SEVEN[1:])
            finally:
                node.close()
            filled.touch()
        home = folder / ARMY
        yield from _asked(settings.load(home), home)
        yield _idle(Path(name))


def _asked(config: Config, home: Path) -> Iterator[Figure]:
    start = time.perf_counter()
    node = Node(config, home, SystemClock(), SystemEntropy())
    try:
        _rows(node, Sought())
        yield _limit(f"start with {RECORDS:,} records, to the first page", time.perf_counter() - start, "s", 2.0)
        chance = Random(7)
        yield from _timed(
            node, "newest 100 for a desk", 20.0, lambda: Sought(), "ORDER BY visible.n DESC LIMIT 100", {}
        )
        yield from _timed(node, "100 newest in a map box", 50.0, lambda: Sought(box=_box(chance)), "", {})
        yield from _timed(node, "100 newest with two words", 100.0, lambda: Sought(words=some_words(chance, 2)), "", {})
        yield from _timed(
            node,
            "100 newest with a beginning of a word",
            100.0,
            lambda: Sought(words=(some_words(chance, 1)[0][:4],)),
            "",
            {},
        )
        now = datetime.now(UTC)
        yield from _timed(node, "100 newest of six hours of the month", 100.0, lambda: _hours(chance, now, 6), "", {})
        yield from _timed(node, "100 newest of a week of the month", 100.0, lambda: _hours(chance, now, 7 * 24), "", {})
        yield from _timed(node, "100 newest in a sector", 100.0, lambda: Sought(sectors=(_sector(chance),)), "", {})
        yield _limit("resident memory after these", _resident_mb(os.getpid()), "MB", 300.0)
    finally:
        node.close()


def _timed(
    node: Node, what: str, limit_ms: float, ask: Callable[[], Sought], bare: str, values: dict[str, Value]
) -> Iterator[Figure]:
    spent = sorted(_seconds(node, ask()) for _ in range(ASKS))
    yield _limit(f"{what}, p99", spent[int(ASKS * 0.99)] * 1000, "ms", limit_ms)
    if bare:
        sql = (
            "SELECT visible.n, picture.row FROM picture JOIN visible ON visible.record = picture.record"
            f" AND visible.reader = :reader {bare}"
        )
        lean = sorted(_bare(node, sql, values) for _ in range(ASKS))
        middle, theirs = spent[ASKS // 2] * 1000, lean[ASKS // 2] * 1000
        yield compared(NAME, f"{what}, p50", middle, "ms", "the bare statement", theirs)
    else:
        yield Figure(bench=NAME, figure=f"{what}, p50", value=spent[ASKS // 2] * 1000, unit="ms")


def _seconds(node: Node, sought: Sought) -> float:
    start = time.perf_counter()
    _rows(node, sought)
    return time.perf_counter() - start


def _rows(node: Node, sought: Sought) -> None:
    def look(tx: Tx) -> bytes:
        desk = Desk(tx, READER, node.config.agency, node.book.directory(tx), node.fresh, node.clock.now())
        return msgspec.json.encode(desk.search(sought, None, 100))

    node.db.read(look)


def _bare(node: Node, sql: str, values: dict[str, Value]) -> float:
    start = time.perf_counter()
    node.db.read(lambda tx: tx.rows(sql, {"reader": READER} | values))
    return time.perf_counter() - start


def _limit(what: str, value: float, unit: str, limit: float) -> Figure:
    return compared(NAME, what, value, unit, "the limit we set ourselves", limit)


def _box(chance: Random) -> tuple[float, float, float, float]:
    south, west, side = chance.uniform(29, 37), chance.uniform(39, 48), chance.choice((0.05, 0.3, 1.5, 6.0))
    return south, west, south + side, west + side


def _resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _idle(folder: Path) -> Figure:
    """A node that has nothing to do, ten seconds after its start."""

    async def measured() -> float:
        member = rooms.found(folder / "idle", rooms.TWO, house.free_ports(2 * len(rooms.TWO)))[0]
        await house.start(member)
        try:
            await asyncio.sleep(10)
            return _resident_mb(member.process.pid) if member.process else 0.0
        finally:
            await house.stop([member])

    return _limit("an idle node, resident memory", asyncio.run(measured()), "MB", 120.0)


def _hours(chance: Random, now: datetime, hours: int) -> Sought:
    since = now - MONTH * chance.random()
    return Sought(since=since, until=since + timedelta(hours=hours))


def _sector(chance: Random) -> Polygon:
    """A slanted strip of some 60 by 20 km, as sectors are."""
    lon, lat = chance.uniform(39.5, 48.0), chance.uniform(29.5, 36.8)
    corners = ((lon, lat), (lon + 0.6, lat + 0.2), (lon + 0.5, lat + 0.4), (lon - 0.1, lat + 0.2), (lon, lat))
    return Polygon((corners,))
