"""A node whose disk fills up, in namespaces of its own: run by `test_full_disk` under unshare, prints what happened as JSON.

    unshare -Urm python -m tests.processes.full_disk FOLDER

Its folder lies on a tmpfs of a few MiB. It is written to until it is refused, asked what it still gives, given room, and written to
again; then it is stopped.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tansiq.demo import house
from tansiq.demo.desk import DeskClient, Refused
from tests.processes import nodes

SMALL, LARGE = "6m", "32m"
MOST = 2_000


def mount(folder: Path, size: str, *more: str) -> None:
    options = ",".join((f"size={size}", *more))
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)


async def play(folder: Path) -> dict[str, Any]:
    folder.mkdir()
    mount(folder, SMALL)
    member = nodes.made(folder)
    await house.start(member)
    desk = DeskClient(member)
    saved: list[str] = []
    refused = ""
    try:
        for number in range(MOST):
            words = f"Number {number} " + "long " * 300
            try:
                row = await desk.publish(nodes.report(words), f"step {number}")
            except Refused as problem:
                refused = problem.code
                break
            saved.append(row["id"])
        told = {row["id"] for row in await desk.rows(500)}
        opened = [(await desk.get(f"/api/records/{record}"))["row"]["id"] for record in saved]
        subprocess.run(["mount", "-o", f"remount,size={LARGE}", str(folder)], check=True)
        again = (await desk.publish(nodes.report("After"), "step after"))["id"]
    finally:
        await desk.close()
        await house.stop([member])
    verified = subprocess.run(
        [sys.executable, "-m", "tansiq", "verify", str(member.folder)], capture_output=True, text=True
    )
    return {
        "saved": len(saved),
        "refused": refused,
        "held": opened == saved,
        "listed": len(told),
        "again": bool(again),
        "verify": verified.returncode,
        "said": verified.stdout + verified.stderr,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(play(Path(sys.argv[1]) / "small"))))
