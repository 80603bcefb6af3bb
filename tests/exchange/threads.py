"""Tasks that work in threads, ended for good: no thread reads a store that its test closes.

A node's process waits for its threads when its loop ends; a test ends its world before.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import Any
from weakref import WeakKeyDictionary

WORKERS = 6
_POOLS: WeakKeyDictionary[asyncio.AbstractEventLoop, ThreadPoolExecutor] = WeakKeyDictionary()


@asynccontextmanager
async def running(work: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    """A task that is cancelled with the block; the threads that it had begun are at their end then."""
    _fresh_pool()
    task = asyncio.get_running_loop().create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        _fresh_pool()


def _fresh_pool() -> None:
    """Wait for all that is under way in the loop's threads; whoever works on does so in new ones."""
    loop = asyncio.get_running_loop()
    before = _POOLS.get(loop)
    _POOLS[loop] = ThreadPoolExecutor(WORKERS)
    loop.set_default_executor(_POOLS[loop])
    if before is not None:
        before.shutdown()
