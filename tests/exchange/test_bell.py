"""The bell: no ring is missed between looking and waiting, from whichever thread it comes."""

from __future__ import annotations

import asyncio
import threading

import pytest

from tansiq.exchange.bell import Bell

LONG_S = 30.0


@pytest.mark.anyio
async def test_a_ring_before_the_wait_is_not_missed() -> None:
    bell = Bell()
    bell.hang()
    count = bell.count
    bell.ring()
    assert await bell.after(count, LONG_S)


@pytest.mark.anyio
async def test_a_ring_from_another_thread_wakes_everyone_who_waits() -> None:
    bell = Bell()
    bell.hang()
    waiting = [asyncio.create_task(bell.after(bell.count, LONG_S)) for _ in range(3)]
    await asyncio.sleep(0)
    thread = threading.Thread(target=bell.ring)
    thread.start()
    assert await asyncio.gather(*waiting) == [True, True, True]
    thread.join()


@pytest.mark.anyio
async def test_when_nothing_rings_the_wait_ends_with_its_time() -> None:
    bell = Bell()
    bell.hang()
    assert not await bell.after(bell.count, 0.0)


@pytest.mark.anyio
async def test_whoever_gave_up_waiting_does_not_disturb_the_next_ring() -> None:
    bell = Bell()
    bell.hang()
    given_up = asyncio.create_task(bell.after(bell.count, LONG_S))
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    count = bell.count
    bell.ring()
    assert await bell.after(count, LONG_S)


def test_a_bell_that_hangs_nowhere_yet_only_counts() -> None:
    bell = Bell()
    bell.ring()
    assert bell.count == 1


@pytest.mark.anyio
async def test_who_is_cancelled_in_the_moment_of_a_ring_is_cancelled() -> None:
    """Named test: `asyncio.wait_for` of Python 3.11 loses such a cancellation, and a node that was told to stop went on."""
    bell = Bell()
    bell.hang()
    waiting = asyncio.create_task(bell.after(bell.count, LONG_S))
    await asyncio.sleep(0)
    bell._wake()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
