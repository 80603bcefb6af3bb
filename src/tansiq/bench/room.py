"""``tansiq bench room``: what an officer waits for on his own page, in headless Chromium with software rendering.

One node as a process of its own, with a hundred thousand records, and the page that it serves. What is waited for is timed by
the page's own clock, from the key's time stamp until the frame with the answer has been drawn; room.js holds the stop-watches.
"""

from __future__ import annotations

import asyncio
import gzip
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import resources
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

from tansiq.bench import Figure, compared, page, rooms
from tansiq.bench.filling import fill, some_words
from tansiq.demo import house, sample
from tansiq.demo.desk import DeskClient
from tansiq.demo.house import Member

NAME = "room"
RECORDS = 100_000
LOADS = 9
OPENINGS = 30
WORDS = 12
"""Typed letter by letter, each letter waited for."""
SYMBOLS = 10_000
SECONDS = 30
HOUR, HOURS = 3_600, 3
PART = 600
"""So many records are sent at once."""
SETTLE_MS = 5_000
REST_MS = 1_500
PATIENCE_MS = 60_000
LIMIT = "the limit that the work sets"
STATIC = resources.files("tansiq.web") / "static"


def run() -> Iterator[Figure]:
    """All figures of this benchmark."""
    if why := page.missing():
        yield Figure(bench=NAME, figure=f"what an officer waits for (not measured: {why})", value=None, unit="ms")
        return
    with tempfile.TemporaryDirectory(prefix="tansiq-bench-") as name:
        member = rooms.found(Path(name), rooms.TWO, house.free_ports(2 * len(rooms.TWO)))[0]
        node = rooms.opened(member)
        try:
            fill(node, RECORDS, rooms.TWO[1:])
        finally:
            node.close()
        with asyncio.Runner() as runner:
            figures = _measured(member)
            while (figure := runner.run(_next(figures))) is not None:
                yield figure


async def _next(figures: AsyncIterator[Figure]) -> Figure | None:
    """Each figure is told as soon as it is there: all of them take a while."""
    return await anext(figures, None)


async def _measured(member: Member) -> AsyncIterator[Figure]:
    async with AsyncExitStack() as stack:
        stack.push_async_callback(house.stop, [member])
        await house.start(member)
        browser = await stack.enter_async_context(page.chromium())
        door = await browser.new_page()
        await door.goto(member.url)
        await door.get_by_test_id("sign-in-as").first.click()
        await door.locator("body[data-ready=true]").wait_for(timeout=PATIENCE_MS)
        session = await door.context.storage_state()
        await door.context.close()
        for figure in await _loads(browser, session, member):
            yield figure
        async with _desk(browser, session, member) as desk:
            for measure in (_form, _keystrokes, _crowd):
                yield await measure(desk)
        async with _desk(browser, session, member) as desk:
            yield await _hours(desk, member)


@asynccontextmanager
async def _desk(browser: Any, session: Any, member: Member) -> AsyncIterator[Any]:
    """A signed-in desk's page with the stop-watches in it, its room loaded, in a profile that holds nothing else."""
    context = await browser.new_context(storage_state=session, viewport={"width": 1440, "height": 900}, locale="ar-IQ")
    try:
        await context.add_init_script(resources.files("tansiq.bench").joinpath("room.js").read_text())
        desk = await context.new_page()
        await desk.goto(member.url)
        await desk.locator("body[data-ready=true]").wait_for(timeout=PATIENCE_MS)
        yield desk
    finally:
        await context.close()


async def _loads(browser: Any, session: Any, member: Member) -> list[Figure]:
    """The first useful paint, by a browser that has never seen the page, and by one that has; and what it fetched for that."""
    cold, warm, fetched = [], [], 0
    for _ in range(LOADS):
        async with _desk(browser, session, member) as desk:
            cold.append(await _useful(desk))
            fetched = await _fetched(desk)
            await desk.reload()
            await desk.locator("body[data-ready=true]").wait_for(timeout=PATIENCE_MS)
            warm.append(await _useful(desk))
    return [
        _limited(f"first useful paint, cold, median of {LOADS}", _quantile(cold, 0.5), "ms", 1500),
        _limited(f"first useful paint, warm, median of {LOADS}", _quantile(warm, 0.5), "ms", 600),
        _limited("all that the page loads until map and feed stand, gzip", fetched / 1000, "kB", 900),
    ]


async def _useful(desk: Any) -> float:
    await desk.wait_for_function("() => tansiqBench.useful !== null", timeout=PATIENCE_MS)
    return float(await desk.evaluate("window.tansiqBench.useful"))


async def _fetched(desk: Any) -> int:
    """Bytes of the page's own files, as gzip at its best makes them."""
    urls = await desk.evaluate(
        "performance.getEntriesByType('resource').filter(each => each.startTime <= tansiqBench.stood).map(each => each.name)"
    )
    paths = {urlsplit(url).path for url in urls}
    files = [
        STATIC / "page/index.html",
        *(STATIC / path.removeprefix("/static/") for path in paths if "/static/page/" in path),
    ]
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


async def _form(desk: Any) -> Figure:
    """From the key R until the form for a report stands, on a page at rest (the map is drawn anew when one closes)."""
    await desk.evaluate("tansiqBench.openings('KeyR', '[data-testid=send]')")
    for turn in range(OPENINGS):
        await desk.keyboard.press("KeyR")
        await desk.wait_for_function("count => tansiqBench.spent.length === count", arg=turn + 1, timeout=PATIENCE_MS)
        await desk.get_by_test_id("form-close").click()
        await desk.wait_for_timeout(REST_MS)
    return _limited(f"report form open, p95 of {OPENINGS}", _quantile(await _spent(desk), 0.95), "ms", 100)


async def _keystrokes(desk: Any) -> Figure:
    """From each letter in the feed's box for words until the list shows what fits, among all records."""
    box, spent = desk.get_by_test_id("filter-words"), list[float]()
    await box.evaluate("box => tansiqBench.answers(box, '[data-testid=feed]')")
    for word in some_words(Random(3), WORDS):
        for letter in word:
            await box.press(letter)
            await desk.wait_for_function("() => tansiqBench.spent.length === 1", timeout=PATIENCE_MS)
            spent += await _spent(desk)
        await box.fill("")
        await desk.wait_for_function("() => tansiqBench.spent.length === 1", timeout=PATIENCE_MS)
        await _spent(desk)
    what = f"filter keystroke to result, {RECORDS:,} records, p95 of {len(spent)}"
    return _limited(what, _quantile(spent, 0.95), "ms", 150)


async def _crowd(desk: Any) -> Figure:
    """Symbols that all move once a second: in each second, for how long at most nothing else can run."""
    await desk.evaluate("symbols => tansiqBench.crowd(symbols)", SYMBOLS)
    await desk.wait_for_timeout(3_000)
    worst = await desk.evaluate("seconds => tansiqBench.blocked(seconds)", SECONDS)
    await desk.evaluate("tansiqBench.still()")
    return _limited(
        f"{SYMBOLS:,} symbols at 1 Hz, main thread blocked, p95 of {SECONDS} s", _quantile(worst, 0.95), "ms", 50
    )


async def _hours(desk: Any, member: Member) -> Figure:
    """An hour of records, one a second in life, down the stream at once; and another: what the page still holds after each."""
    line, came = await desk.context.new_cdp_session(desk), 0

    def heard(event: dict[str, str]) -> None:
        nonlocal came
        came += event["eventName"] == "record"

    line.on("Network.eventSourceMessageReceived", heard)
    await line.send("Network.enable")
    officer, held = DeskClient(member), list[float]()
    try:
        for hour in range(HOURS):
            query = f"level=1&limit={PART}&audience={rooms.TWO[1]}&dry_run=false&recipient={rooms.TWO[1]}"
            for part in range(0, HOUR, PART):
                await officer.send_file(
                    f"/api/imports/events?{query}", sample.events(min(PART, HOUR - part), f"{hour}-{part}")
                )
            while came < (hour + 1) * HOUR:
                await desk.wait_for_timeout(200)
            await desk.wait_for_timeout(SETTLE_MS)
            await line.send("HeapProfiler.collectGarbage")
            held.append((await line.send("Runtime.getHeapUsage"))["usedSize"] / 1e6)
    finally:
        await officer.close()
    what = f"memory of the page after {HOURS} hours of {HOUR:,} records each, against that after the first"
    return _limited(what, held[-1] / held[0], "times", 1.1)


async def _spent(desk: Any) -> list[float]:
    found: list[float] = await desk.evaluate("tansiqBench.spent.splice(0)")
    return found


def _quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _limited(what: str, value: float, unit: str, limit: float) -> Figure:
    return compared(NAME, what, value, unit, LIMIT, limit)
