"""A node whose disk fills up while two peers send to it, in namespaces of its own: run by `test_full_disk` under unshare.

    unshare -Urm python -m tests.processes.full_disk_peers FOLDER

The army's folder, its log among it, lies on a tmpfs of a few MiB; its peers have room. The army's desk writes until it is refused,
the peers send what the node cannot take, an alert last of all; then there is room again. Prints what happened as JSON.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tansiq.demo import house, setting_up
from tansiq.demo.desk import DeskClient, Refused
from tansiq.demo.house import Member, free_ports, members
from tansiq.demo.network import ARMY, MINISTRY, PESHMERGA, SMALL
from tansiq.ids import AgencyId
from tansiq.records import log
from tests.processes import full_disk, nodes
from tests.processes.full_disk import LARGE, MOST
from tests.processes.test_put_back import until

PEERS = (PESHMERGA, MINISTRY)
EACH = 5
"""Reports that each peer writes while the army's disk is full."""
ALERT = "Mortar fire at the wadi."
Desks = dict[AgencyId, DeskClient]


async def play(folder: Path) -> dict[str, Any]:
    (folder / ARMY).mkdir(parents=True)
    full_disk.mount(folder / ARMY, full_disk.SMALL)
    found = members(folder, free_ports(2 * len(SMALL.seats)), SMALL)
    setting_up.set_up(folder, found, lambda _: {}, SMALL, lambda *_: None)
    here = {each.agency: each for each in found if each.agency in (ARMY, *PEERS)}
    nodes.unlimited(here[ARMY])
    desks = {agency: DeskClient(member) for agency, member in here.items()}
    try:
        for member in here.values():
            await house.start(member)
        end = await _day(folder / ARMY, desks)
    finally:
        for desk in desks.values():
            await desk.close()
        await house.stop(list(here.values()))
    return end | {"order": _order(here[ARMY]), "verify": [_verified(each) for each in here.values()]}


async def _day(disk: Path, desks: Desks) -> dict[str, Any]:
    army, first = desks[ARMY], desks[PESHMERGA]
    for agency in PEERS:
        await desks[agency].publish(nodes.report(f"{agency}, before.", ARMY), "before")
    await until(lambda: _came(army, {f"{agency}, before." for agency in PEERS}))

    saved, refused = await _fill(disk, army)
    waiting = [f"{agency} {number}, meanwhile." for agency in PEERS for number in range(EACH)]
    for agency in PEERS:
        for number in range(EACH):
            await desks[agency].publish(nodes.report(f"{agency} {number}, meanwhile.", ARMY), f"meanwhile {number}")
    await first.publish(_alert(ARMY), "alert")
    told = {*waiting, ALERT}
    await until(lambda: _handed_out(first, ALERT))
    full = {
        "saved": len(saved),
        "refused": refused,
        "again": await _code(army, "number refused"),
        "came": len((await _words(army)).keys() & told),
        "told": sorted({state for agency in PEERS for state in await _states(desks[agency], told, ARMY)}),
    }
    subprocess.run(["mount", "-o", f"remount,size={LARGE}", str(disk)], check=True)
    await until(lambda: _came(army, told))
    retried = (await army.publish(nodes.report("Refused at first.", *PEERS), "number refused"))["words"]
    sent = {*saved, retried}
    for agency in PEERS:
        await until(lambda agency=agency: _came(desks[agency], sent))  # type: ignore[misc]
        theirs = {words for words in told if words.startswith(agency)} | ({ALERT} if agency == PESHMERGA else set())
        await until(lambda agency=agency, theirs=theirs: _receipted(desks[agency], theirs, ARMY))  # type: ignore[misc]
    await until(lambda: _receipted(army, sent, *PEERS))
    doubled = [words for desk in desks.values() for words, count in (await _words(desk)).items() if count > 1]
    return full | {"doubled": doubled, "rings": sum(alarm["cause"] == "alert" for alarm in await army.alarms())}


async def _fill(disk: Path, army: DeskClient) -> tuple[list[str], str]:
    """Write until it is refused for good; what was saved, and why the first was refused."""
    saved: list[str] = []
    for number in range(MOST):
        words = f"Number {number} " + "long " * 300
        try:
            await army.publish(nodes.report(words, *PEERS), f"number {number}")
        except Refused as problem:
            _to_the_brim(disk)
            if await _code(army, "number refused") is not None:
                return saved, problem.code
        else:
            saved.append(words.strip())
    raise AssertionError("the disk does not fill up")


def _to_the_brim(disk: Path) -> None:
    """No byte is left: the node's own log, which can write no word either, and what its refused transaction had taken.

    That part of the store's log is still there to be written over, and a smaller transaction would fit into it.
    """
    with (disk / "node.log").open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"." * 4095 + b"\n")
    with closing(sqlite3.connect(disk / "store.db", isolation_level=None)) as store, suppress(sqlite3.OperationalError):
        for number in itertools.count(1):  # one page each; nobody reads it
            store.execute(f"PRAGMA application_id = {number}")


def _alert(*audience: str) -> dict[str, Any]:
    until_then = (datetime.now(UTC) + timedelta(hours=4)).isoformat()
    body = {"danger": "attack", "text": ALERT, "contact": "room", "valid_until": until_then}
    draft = nodes.report("", *audience) | {"kind": "alert", "body": body}
    del draft["event_time"]
    return draft


async def _code(desk: DeskClient, step: str) -> str | None:
    try:
        await desk.publish(nodes.report("Refused at first.", *PEERS), step)
    except Refused as problem:
        return problem.code
    return None


async def _words(desk: DeskClient) -> Counter[str]:
    return Counter(row["words"].strip() for row in await desk.rows(500))


async def _came(desk: DeskClient, wanted: set[str]) -> bool:
    return wanted <= (await _words(desk)).keys()


async def _states(desk: DeskClient, words: set[str], *to: AgencyId) -> list[str]:
    """How far the copies of these for some agencies have come, by the receipts of their nodes."""
    rows = [row for row in await desk.rows(500) if row["words"].strip() in words]
    return [each["state"] for row in rows for each in row["release"] if each["agency"] in to]


async def _handed_out(desk: DeskClient, words: str) -> bool:
    return await _states(desk, {words}, ARMY) == ["sent"]


async def _receipted(desk: DeskClient, words: set[str], *to: AgencyId) -> bool:
    return await _states(desk, words, *to) == ["received"] * len(words) * len(to)


def _order(army: Member) -> list[str]:
    """What the army's node took of the peer that warned it, in the order in which it was written down."""
    with house.opened(army) as node:
        taken = node.db.read(lambda tx: log.of_kinds(tx, ("spot", "alert")))
    return [each.kind for each in taken if each.owner == PESHMERGA]


def _verified(member: Member) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tansiq", "verify", str(member.folder)], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


if __name__ == "__main__":
    print(json.dumps(asyncio.run(play(Path(sys.argv[1]) / "network"))))
