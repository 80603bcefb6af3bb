"""The day is played to be looked at: it waits for the first desk, and the console says how much runs."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import pytest

from tansiq.demo import network, sample, supervisor
from tansiq.demo.network import SMALL
from tansiq.demo.supervisor import Demo


def demo(folder: Path, *, play: bool = True) -> Demo:
    return Demo(folder, 9461, None, play=play, who=SMALL)


def test_the_day_waits_until_a_desk_is_opened_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named test: the nine steps were over before anybody had signed in to watch them."""
    monkeypatch.setattr(supervisor, "PAUSE_S", 0.0)
    monkeypatch.setattr(supervisor, "TRY_AGAIN_S", 0.001)
    playing = demo(tmp_path)
    step = next(step for step in playing.steps if step.by is None)
    nobody = cast(Any, None)

    async def play() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(playing._asked_for(step, nobody), 0.1)
        assert (playing.state().script.playing, playing.state().script.waits) == (False, True)
        await playing.command("seated")
        assert (playing.state().script.playing, playing.state().script.waits) == (True, False)
        await asyncio.wait_for(playing._asked_for(step, nobody), 1)

    asyncio.run(play())


@pytest.mark.parametrize("action", ["play", "next"])
def test_whoever_asks_for_it_has_sat_down(tmp_path: Path, action: str) -> None:
    waiting = demo(tmp_path)
    asyncio.run(waiting.command(action))
    assert not waiting.state().script.waits


def test_a_day_that_is_stepped_by_hand_waits_for_nobody(tmp_path: Path) -> None:
    assert not demo(tmp_path, play=False).state().script.waits


def test_the_console_counts_as_one_speaks() -> None:
    assert supervisor._size(SMALL).startswith("4 nodes in one room, no hosted desks; ")
    assert supervisor._size(network.cast(2)).startswith(f"{len(network.cast(2).seats)} nodes in 2 rooms, ")


def test_made_up_rows_are_few_and_named_in_three_languages() -> None:
    rows = sample.events().decode().splitlines()[1:]
    assert len(rows) == sample.ROWS <= 8, "they must not bury the day"
    for row in rows:
        assert all(word in row for word in ("مختلق", "دروستکراو", "made up"))
