"""Goal: a node whose disk is lost and whose old backup is put back comes to hold all again, and nothing that was recalled
meanwhile.

Method: two real nodes, linked. A backup is made while the node runs; reports go on, one is recalled; the node is killed, its
store thrown away, the backup put back by the commands, and both are started again.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tansiq.demo import house, setting_up
from tansiq.demo.desk import DeskClient
from tansiq.demo.house import Member, free_ports, members
from tansiq.demo.network import ARMY, PESHMERGA, SMALL
from tests.processes import nodes

PATIENCE_S = 40.0


def tansiq(*words: object) -> str:
    """The program, as its administrator runs it."""
    done = subprocess.run(
        [sys.executable, "-m", "tansiq", *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


async def until(seen: Callable[[], Awaitable[Any]]) -> Any:
    """Wait for something that comes by the link."""
    for _ in range(int(PATIENCE_S / 0.1)):
        found = await seen()
        if found:
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(f"it did not come in {PATIENCE_S} s")


async def words(desk: DeskClient) -> set[str]:
    """What a desk is shown."""
    return {row["words"] for row in await desk.rows()}


async def play(folder: Path) -> None:
    found = members(folder, free_ports(2 * len(SMALL.seats)), SMALL)
    setting_up.set_up(folder, found, lambda _: {}, SMALL, lambda *_: None)
    army, guard = (next(each for each in found if each.node == name) for name in (ARMY, PESHMERGA))
    mine, theirs = DeskClient(army), DeskClient(guard)
    try:
        await _day(folder, army, guard, mine, theirs)
    finally:
        await mine.close()
        await theirs.close()
        await house.stop([army, guard])


async def _day(folder: Path, army: Member, guard: Member, mine: DeskClient, theirs: DeskClient) -> None:
    for member in (army, guard):
        await house.start(member)
    recalled = await mine.publish(nodes.report("Recalled.", PESHMERGA), "one")
    await mine.publish(nodes.report("Before.", PESHMERGA), "two")
    await until(lambda: _shows(theirs, {"Recalled.", "Before."}))
    tansiq("backup", guard.folder, folder / "copy.db")

    await mine.publish(nodes.report("After.", PESHMERGA), "three")
    await mine._call("POST", f"/api/records/{recalled['id']}/recall", b"", {"Idempotency-Key": "the fourth step"})
    await until(lambda: _shows(theirs, {"Before.", "After."}))
    await house.kill(guard)
    for file in guard.folder.glob("store.db*"):
        file.unlink()
    tansiq("restore", folder / "copy.db", guard.folder)
    await house.start(guard)
    assert await words(theirs) == set(), "what it was given stays hidden until its owner was heard"

    await house.stop([army])
    assert "epoch 2" in tansiq("peer", "resend", army.folder, guard.node, "--why", "Their disk was lost.")
    await house.start(army)
    await until(lambda: _shows(theirs, {"Before.", "After."}))
    await house.stop([army, guard])
    for member in (army, guard):
        assert "is whole" in tansiq("verify", member.folder)


async def _shows(desk: DeskClient, wanted: set[str]) -> bool:
    return await words(desk) == wanted


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_lost_disk_and_an_old_backup_lose_nothing_and_bring_nothing_back(tmp_path: Path) -> None:
    asyncio.run(play(tmp_path))
