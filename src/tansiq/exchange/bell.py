"""Wakes everyone who waits for news, from any thread: long polls of peers, event streams of desks."""

from __future__ import annotations

import asyncio


class Bell:
    """Rung after every commit. Waiters take the count first, look for themselves, then wait for a later count.

    So no ring is missed between looking and waiting.
    """

    def __init__(self) -> None:
        self.count = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Future[None]] = set()

    def hang(self) -> None:
        """Hang it in the running loop; before that, rings only count."""
        self._loop = asyncio.get_running_loop()

    def ring(self) -> None:
        """Wake everyone. May be called from any thread."""
        self.count += 1
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    async def after(self, count: int, timeout_s: float) -> bool:
        """Wait until it has rung since ``count``; whether it has before the time was over."""
        if self.count != count:
            return True
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            # wait_for loses a cancellation that comes in the moment of the ring (Python 3.11)
            async with asyncio.timeout(timeout_s):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True

    def _wake(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
