"""Goal: a receipt says that a frame is on disk, and of a recall that the words are in no file any more; neither is said before.

Method: two real nodes; the Peshmerga's runs under strace. Whatever it sends to the army's listener must come after its store was
synced. An ask after a recall must come after the store was written anew and its log emptied.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tansiq.demo import house, setting_up
from tansiq.demo.desk import DeskClient
from tansiq.demo.house import free_ports, members
from tansiq.demo.network import ARMY, PESHMERGA, SMALL
from tests.processes import nodes, trace
from tests.processes.test_put_back import until
from tests.processes.trace import Told
from tests.processes.traced import traced

RECORDS = 6
RECALLED = "canary-81543"

KEPT = ['7 pwrite64(9</n/store.db-wal>, "vnd.tansiq.copy+json"..., 4096, 56) = 4096']
DEAD = ['7 pwrite64(9</n/store.db-wal>, "vnd.tansiq.recall+json"..., 4096, 56) = 4096']
SYNCED = ["7 fdatasync(9</n/store.db-wal>) = 0"]
FOLDED = ['7 pwrite64(8</n/store.db>, "vnd.tansiq.recall+json"..., 4096, 0) = 4096', "7 fdatasync(8</n/store.db>) = 0"]
EMPTIED = ["7 ftruncate(9</n/store.db-wal>, 0) = 0"]
MARKED = ['7 pwrite64(9</n/store.db-wal>, "SQLite"..., 4096, 56) = 4096', *SYNCED]
ASKED = ['6 sendto(25<TCP:[127.0.0.1:4861->127.0.0.1:2016]>, "\\27\\3"..., 317, 0, NULL, 0) = 317']
ANSWERED = ['6 sendto(25<TCP:[127.0.0.1:2016->127.0.0.1:4861]>, "\\27\\3"..., 317, 0, NULL, 0) = 317']
HALF = ["7 fdatasync(9</n/store.db-wal> <unfinished ...>"]
DONE = ["7 <... fdatasync resumed>) = 0"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([*KEPT, *SYNCED, *ASKED], ("copy", False, False)),
        ([*KEPT, *ASKED, *SYNCED], ("copy", True, False)),
        ([*KEPT, *HALF, *ASKED, *DONE], ("copy", True, False)),
        ([*KEPT, *HALF, *DONE, *ANSWERED, *ASKED], ("copy", False, False)),
        ([*DEAD, *SYNCED, *ASKED], ("recall", False, False)),
        ([*DEAD, *SYNCED, *FOLDED, *EMPTIED, *MARKED, *ASKED], ("recall", False, True)),
        ([*DEAD, *SYNCED, *FOLDED, *EMPTIED, *ASKED], ("recall", True, True)),
        ([*FOLDED, *EMPTIED, *DEAD, *SYNCED, *ASKED], ("recall", False, False)),
    ],
)
def test_the_trace_is_read_as_it_happened(lines: list[str], told: tuple[str, bool, bool]) -> None:
    kept, unsynced, emptied = told
    assert list(trace.told(lines, 2016)) == [Told(frozenset({kept}), unsynced, emptied)]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_receipt_leaves_before_what_it_is_for_is_synced_nor_one_for_a_recall_before_the_words_are_gone(
    tmp_path: Path,
) -> None:
    told = asyncio.run(_day(tmp_path))
    kept = [each for each in told if "copy" in each.kept]
    recalls = [each for each in told if "recall" in each.kept]
    assert len(kept) >= RECORDS
    assert not any(each.unsynced for each in kept)
    assert recalls
    assert all(each.emptied and not each.unsynced for each in recalls)


async def _day(folder: Path) -> list[Told]:
    found = members(folder, free_ports(2 * len(SMALL.seats)), SMALL)
    setting_up.set_up(folder, found, lambda _: {}, SMALL, lambda *_: None)
    army, guard = (next(each for each in found if each.node == name) for name in (ARMY, PESHMERGA))
    desk, calls = DeskClient(army), folder / "calls.txt"
    await house.start(army)
    try:
        async with traced(guard, calls):
            for number in range(RECORDS):
                await desk.publish(nodes.report(f"Number {number}", PESHMERGA), f"step {number}")
                await until(lambda number=number: _is(desk, f"Number {number}", "received"))  # type: ignore[misc]
            recalled = await desk.publish(nodes.report(RECALLED, PESHMERGA), "recalled")
            await until(lambda: _is(desk, RECALLED, "received"))
            path = f"/api/records/{recalled['id']}/recall"
            await desk._call("POST", path, b"", {"Idempotency-Key": "the last step"})
            await until(lambda: _is(desk, RECALLED, "recalled"))
            files = b"".join(file.read_bytes() for file in guard.folder.glob("store.db*"))
            assert RECALLED.encode() not in files
            assert b"Number 0" in files
    finally:
        await desk.close()
        await house.stop([army])
    return list(trace.told(calls.read_text().splitlines(), army.peers_port))


async def _is(desk: DeskClient, words: str, state: str) -> bool:
    release = next((row["release"] for row in await desk.rows() if row["words"] == words), [])
    return [each["state"] for each in release if each["agency"] == PESHMERGA] == [state]
