"""From *send* at one desk to the alarm at another node's desk: four nodes as in the demonstration, on loopback.

Two clocks are stopped: when the alarm comes down the other desk's event stream (what an open page listens to), and, where
Playwright and a Chromium are installed, when it is drawn on a page that is open in a real browser.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from importlib import util
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import msgspec

from tansiq.bench import Figure, rooms
from tansiq.clock import stamp
from tansiq.demo import house, network
from tansiq.demo.desk import DeskClient, Json
from tansiq.demo.house import Member
from tansiq.demo.network import ARMY, PESHMERGA

NAME = "records"
WARM_UP = 5
PATIENCE_S = 20.0
REST_S = 0.5
"""Before each claim: what the last one moved has been drawn, which takes a third of a second without a graphics card."""
LIMIT_MS = 250.0
WITHOUT_WINDOWS = Path("/usr/bin/chromium-headless-shell")
CHROMIUM = Path(
    os.environ.get("TANSIQ_CHROMIUM") or (WITHOUT_WINDOWS if WITHOUT_WINDOWS.is_file() else "/usr/bin/chromium")
)
"""Of benchmarks and tests. Debian's: the one without windows first, which is the quicker."""
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")

Ring = Callable[[str], Coroutine[Any, Any, float]]
"""Wait until the alarm with these words is there; the instant, by `time.time`."""


async def rings(count: int) -> list[Figure]:
    """Send ``count`` claims, one after the other, and time each alarm."""
    with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
        members = rooms.found(Path(name), rooms.FOUR, house.free_ports(2 * len(rooms.FOUR)))
        async with AsyncExitStack() as stack:
            stack.push_async_callback(house.stop, members)
            await _started(members)
            army, peshmerga = (next(each for each in members if each.agency == agency) for agency in (ARMY, PESHMERGA))
            desk = DeskClient(army)
            stack.push_async_callback(desk.close)
            found: list[Figure] = []
            ears = {"alarm on the other node's event stream": await stack.enter_async_context(stream(peshmerga))}
            if (looked := await eye(stack, peshmerga)) is not None:
                ears["alarm drawn on the other node's open page"] = looked
            for what, ring in ears.items():
                spent = [await _once(desk, ring, f"{what} {each}", each) for each in range(count + WARM_UP)]
                found += _figures(what, spent[WARM_UP:])
            return found


def _figures(what: str, spent: list[float]) -> list[Figure]:
    ordered = sorted(spent)
    middle, most = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    limit = LIMIT_MS
    return [
        Figure(bench=NAME, figure=f"claim sent to {what}, p50", value=middle * 1000, unit="ms"),
        Figure(
            bench=NAME,
            figure=f"claim sent to {what}, p99",
            value=most * 1000,
            unit="ms",
            against="the limit that the work sets",
            against_value=limit,
            ratio=most * 1000 / limit,
        ),
    ]


async def _once(desk: DeskClient, ring: Ring, title: str, turn: int) -> float:
    draft = _claim(title, turn)
    heard = asyncio.create_task(ring(title))
    await asyncio.sleep(REST_S)
    sent = time.time()
    await desk.publish(draft, title)
    return await asyncio.wait_for(heard, PATIENCE_S) - sent


@asynccontextmanager
async def stream(member: Member) -> AsyncIterator[Ring]:
    """Listen to a desk's event stream."""
    desk = DeskClient(member)
    await desk.get("/api/me")
    heard: dict[str, asyncio.Future[float]] = {}

    async def listen() -> None:
        async with desk.stream("/api/events") as lines:
            async for line in lines:
                if line.startswith("data: ") and '"alarms"' in line[:20]:
                    now = time.time()
                    for alarm in msgspec.json.decode(line[6:])["alarms"]:
                        waiting = heard.get(alarm["words"])
                        if waiting is not None and not waiting.done():
                            waiting.set_result(now)

    async def ring(title: str) -> float:
        heard[title] = asyncio.get_running_loop().create_future()
        return await heard[title]

    listening = asyncio.create_task(listen())
    try:
        yield ring
    finally:
        listening.cancel()
        await asyncio.wait({listening})
        await desk.close()


def missing() -> str:
    """Why no page can be looked at here; empty: one can."""
    if not CHROMIUM.exists():
        return f"no Chromium at {CHROMIUM}"
    return "" if util.find_spec("playwright") else "no Playwright"


@asynccontextmanager
async def chromium() -> AsyncIterator[Any]:
    """A headless browser with software rendering, where none is `missing`."""
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS), chromium_sandbox=False)
        try:
            yield browser
        finally:
            await browser.close()


async def eye(stack: AsyncExitStack, member: Member) -> Ring | None:
    """Look at a desk's page in a real browser; None where there is none, or no Playwright."""
    if missing():
        return None
    browser = await stack.enter_async_context(chromium())
    page = await browser.new_page()
    await page.goto(member.url)
    await page.get_by_test_id("sign-in-as").first.click()
    await page.get_by_test_id("feed").wait_for(state="attached")

    async def ring(title: str) -> float:
        seen = await page.wait_for_function(
            "title => [...document.querySelectorAll('[data-testid=alarm]')].some(each => each.textContent.includes(title))"
            " && Date.now()",
            arg=title,
        )
        return float(await seen.json_value()) / 1000

    return ring


async def _started(members: list[Member]) -> None:
    for member in members:
        await house.start(member)
    desk = DeskClient(members[0])
    try:
        for _ in range(200):
            links: list[Json] = (await desk.get("/api/links"))["links"]
            if all(link["state"] == "live" for link in links):
                return
            await asyncio.sleep(0.1)
    except httpx.HTTPError as error:
        raise RuntimeError("the nodes do not answer") from error
    finally:
        await desk.close()
    raise RuntimeError("the nodes do not find each other")


def _claim(title: str, turn: int) -> Json:
    """The claims hold the same ground one after the other: a hundred that contradict each other are no day of any room."""
    start = datetime.now(UTC).replace(microsecond=0) + turn * timedelta(minutes=10)
    body = {
        "title": title,
        "volumes": [
            {
                "area": msgspec.to_builtins(network.POSTS),
                "from": stamp(start),
                "to": stamp(start + timedelta(minutes=9)),
            }
        ],
        "unit": "",
        "reason": str(uuid4()),
        "contact": "",
        "answer_by": stamp(start + timedelta(hours=1)),
        "state": "proposed",
    }
    label = {"level": 1, "audience": [agency for agency in rooms.FOUR if agency != ARMY], "caveats": []}
    return {"kind": "claim", "status": "exercise", "label": label, "body": body, "refs": []}
