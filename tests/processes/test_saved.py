"""Goal: *saved* is said after fsync and never before. Method: a real node under strace; each answer 201 must come after the store's
log was written and synced, with nothing written to it in between."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tansiq.demo.desk import DeskClient
from tests.processes import nodes, trace
from tests.processes.traced import traced

RECORDS = 12

BEGUN = ['7 pwrite64(9</n/store.db-wal>, "7\\177\\6"..., 32, 0) = 32']
SYNCED = ["7 fdatasync(9</n/store.db-wal>) = 0"]
SAID = ['8 sendto(11<socket:[1]>, "HTTP/1.1 201 Created\\r\\n"..., 300, 0, NULL, 0) = 300']
HALF = ["7 fdatasync(9</n/store.db-wal> <unfinished ...>"]
DONE = ["7 <... fdatasync resumed>) = 0"]


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        ([*BEGUN, *SYNCED, *SAID], 0),
        ([*BEGUN, *SAID, *SYNCED], 1),
        ([*BEGUN, *HALF, *DONE, *SAID], 0),
        ([*BEGUN, *HALF, *SAID, *DONE], 1),
        ([*BEGUN, *SYNCED, *BEGUN, *SAID], 1),
        ([*BEGUN, *SYNCED, *SAID, *SAID], 1),
        ([*BEGUN, "7 fdatasync(9</n/store.db-wal>) = -1 EIO (Input/output error)", *SAID], 1),
    ],
)
def test_the_trace_is_read_as_it_happened(lines: list[str], wrong: int) -> None:
    assert len(list(trace.unsynced(lines))) == wrong


@pytest.mark.slow
def test_no_record_is_said_to_be_saved_before_the_stores_log_is_synced(tmp_path: Path) -> None:
    calls = asyncio.run(_traced(tmp_path))
    assert sum(trace.SAVED in line for line in calls) == RECORDS
    assert list(trace.unsynced(calls)) == []


async def _traced(folder: Path) -> list[str]:
    member = nodes.made(folder)
    told = folder / "calls.txt"
    async with traced(member, told):
        desk = DeskClient(member)
        for number in range(RECORDS):
            await desk.publish(nodes.report(f"Number {number}"), f"step {number}")
        await desk.close()
    return told.read_text().splitlines()
