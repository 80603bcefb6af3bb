"""``tansiq bench link``: from *send* at one desk to the alarm on the other node's open page, over a slow line that loses packets.

The line is real to TCP and TLS (`bench.apart`). Where the machine does not allow namespaces of one's own or has no TUN, the figures
are null and say so.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import msgspec

from tansiq import config as settings
from tansiq.bench import Figure, page, rooms
from tansiq.bench.apart import Line, Room
from tansiq.demo import house
from tansiq.demo.desk import DeskClient
from tansiq.demo.house import Member

NAME = "link"
ALERTS = 200
WARM_UP = 3
DELAY_S = 0.150
LOSS = 0.01
LIMIT_S = 2.0
PATIENCE_S = 60.0
OVER = f"at {2 * DELAY_S * 1000:.0f} ms round trip and {LOSS:.0%} loss"
T = TypeVar("T")


def run(count: int = ALERTS) -> Iterator[Figure]:
    """All figures of this benchmark."""
    command = [sys.executable, "-m", "tansiq.bench.apart", str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own module
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["it failed"])[-1]
        yield from (_nothing(which, why) for which in ("p50", "p99"))
        return
    yield from (msgspec.json.decode(line, type=Figure) for line in done.stdout.splitlines())


def measure(ends: tuple[Room, Room], count: int) -> None:
    """Measure between two rooms; the calling thread stands in the first. Figures go to standard output, a line each."""
    for figure in asyncio.run(_measured(ends, count)):
        sys.stdout.write(msgspec.json.encode(figure).decode() + "\n")


def _nothing(which: str, why: str) -> Figure:
    return Figure(
        bench=NAME,
        figure=f"alert sent to the other node's desk {OVER}, {which} (not measured: {why})",
        value=None,
        unit="s",
        against="the limit that the work sets",
        against_value=LIMIT_S,
    )


async def _measured(ends: tuple[Room, Room], count: int) -> list[Figure]:
    line = Line(ends, DELAY_S, LOSS, Random(7))
    far = _Far(ends[1])
    line.start()
    far.start()
    try:
        with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
            near, other = _members(Path(name), ends)
            async with AsyncExitStack() as stack:
                stack.push_async_callback(house.stop, [near])
                await house.start(near)
                listening = await stack.enter_async_context(_listening(far, other))
                desk = DeskClient(near)
                stack.push_async_callback(desk.close)
                await _live(desk)
                found: list[Figure] = []
                for what, ring in listening.items():
                    spent = [await _once(desk, far, ring, f"{what} {each}", each) for each in range(count + WARM_UP)]
                    found += _figures(what, sorted(spent[WARM_UP:]))
                return found
    finally:
        far.close()
        line.close()


def _members(folder: Path, ends: tuple[Room, Room]) -> list[Member]:
    found = rooms.found(folder, rooms.TWO, house.free_ports(2 * len(rooms.TWO)))
    places = {str(member.node): f"{each.address}:{member.peers_port}" for member, each in zip(found, ends, strict=True)}
    for member, each in zip(found, ends, strict=True):
        others = {node: place for node, place in places.items() if node != member.node}
        config = rooms.configured(member, others)
        listener = settings.Listener(host=each.address, port=member.peers_port)
        settings.save(msgspec.structs.replace(config, peers=listener), member.folder)
    return found


@asynccontextmanager
async def _listening(far: _Far, member: Member) -> Any:
    """The other node, and who looks at its desk: all of it in the other room."""
    stack = AsyncExitStack()

    async def open_all() -> dict[str, page.Ring]:
        stack.push_async_callback(house.stop, [member])
        await house.start(member)
        ears = {"the other node's event stream": await stack.enter_async_context(page.stream(member))}
        if (eye := await page.eye(stack, member)) is not None:
            ears["the other node's open page"] = eye
        return ears

    try:
        yield await far.do(open_all())
    finally:
        await far.do(stack.aclose())


class _Far(threading.Thread):
    """A thread that stands in the other room, with a loop of its own."""

    def __init__(self, where: Room) -> None:
        super().__init__(name="far", daemon=True)
        self._where = where
        self._loop = asyncio.new_event_loop()

    def run(self) -> None:
        self._where.enter()
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    async def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Have something done there."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def close(self) -> None:
        """End it, and wait until it has ended."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self.join()


async def _live(desk: DeskClient) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        links = (await desk.get("/api/links"))["links"]
        if all(link["state"] == "live" for link in links):
            return
        await asyncio.sleep(0.2)
    raise TimeoutError("the nodes do not find each other")


async def _once(desk: DeskClient, far: _Far, ring: page.Ring, title: str, turn: int) -> float:
    """Send an alert at some moment of the exchange's own rhythm; how long until it rings over there."""
    draft = rooms.sheet(title, rooms.TWO[1:], "alert")
    heard = asyncio.create_task(far.do(ring(draft["body"]["text"])))
    await asyncio.sleep(0.05 + Random(turn).uniform(0, 0.5))
    sent = time.time()
    await desk.publish(draft, title)
    return await asyncio.wait_for(heard, PATIENCE_S) - sent


def _figures(what: str, ordered: list[float]) -> list[Figure]:
    middle, most = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return [
        Figure(bench=NAME, figure=f"alert sent to {what} {OVER}, p50", value=middle, unit="s"),
        Figure(
            bench=NAME,
            figure=f"alert sent to {what} {OVER}, p99",
            value=most,
            unit="s",
            against="the limit that the work sets",
            against_value=LIMIT_S,
            ratio=most / LIMIT_S,
        ),
    ]
