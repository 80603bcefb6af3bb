"""The Makhmur day on real processes, through the API: undisturbed, and with `kill -9` of each node in the middle of every step.

Goal: however the machines fail, the day ends the same, and every store is whole (`tansiq verify`). Method: one run without any
fault gives the end that every other run must come to; in the others the victim is killed at a random instant of every step's act,
and started again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tansiq.cli import keeping
from tansiq.demo import house, sample
from tansiq.demo.day import EVERYONE, GREEN, Day
from tansiq.demo.desk import DeskClient
from tansiq.demo.house import free_ports
from tansiq.demo.network import ARMY, PESHMERGA, SMALL, Cast, cast
from tansiq.demo.supervisor import Demo
from tansiq.ids import AgencyId

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
AGAIN_S = 0.1
MOST_S = 0.25
"""A step's act takes less; so the kill falls before, in or after it."""

End = dict[AgencyId, list[tuple[Any, ...]]]


async def play(folder: Path, victims: Sequence[str] = (), who: Cast = SMALL) -> End:
    """Play the whole day; what every desk at Makhmur and above sees at its end.

    Args:
        victims: nodes that are killed, one in each step, in turns.
    """
    demo = Demo(folder, free_ports(2 * len(who.seats)), None, play=False, who=who)
    chance = Random(f"{victims}")
    try:
        await demo.prepare()
        day = demo.day()
        try:
            for number, step in enumerate(demo.steps):
                taking = asyncio.create_task(demo.take(step, day))
                if victims:
                    await asyncio.sleep(chance.uniform(0, MOST_S))
                    victim = victims[number % len(victims)]
                    member = next(each for each in demo.members if each.node == victim)
                    await house.kill(member)
                    await house.start(member)
                if not await taking:
                    while not await demo.take(step, day):
                        await asyncio.sleep(AGAIN_S)
            end = await settled(day)
            await elsewhere(demo, end)
            return end
        finally:
            await day.close()
    finally:
        await demo.stop()
        for member in demo.members:
            assert keeping.checked(member.folder / "store.db", member.agency).listed == []


async def settled(day: Day) -> End:
    """What the desks see once nothing is on its way any more."""
    while True:
        rows = {agency: await day.desks[agency].rows(500) for agency in EVERYONE}
        states = {copy["state"] for each in rows.values() for row in each for copy in row["release"] or ()}
        if states <= {"received", "seen"}:
            return {agency: sorted(told(row) for row in rows[agency]) for agency in EVERYONE}
        await asyncio.sleep(AGAIN_S)


async def elsewhere(demo: Demo, end: End) -> None:
    """The other rooms' desks of the same agencies come to hold the same reports; a guest, whom nobody named, nothing."""
    for member in demo.members:
        for account, expected in (
            (house.ACCOUNT, end[member.agency]),
            *((guest.agency, []) for guest in member.guests),
        ):
            desk = DeskClient(member, account)
            try:
                while (found := spots(await desk.rows(500))) != [row[:7] for row in expected if row[0] == "spot"]:
                    assert not member.seat.first, (member.node, account, found)
                    await asyncio.sleep(AGAIN_S)
            finally:
                await desk.close()


def spots(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """The reports among some rows, as `told`."""
    return sorted(told(row)[:7] for row in rows if row["kind"] == "spot")


def told(row: dict[str, Any]) -> tuple[Any, ...]:
    """A row without what differs from run to run (ids, numbers, instants)."""
    plan = row["plan"] or {}
    answers = tuple((each["agency"], each["answer"]) for each in plan.get("required", ()))
    state = "green" if plan.get("state") in GREEN else plan.get("state", "")
    fixed = (
        row["kind"],
        row["owner"],
        row["version"],
        row["minimum"],
        row["words"],
        row["category"] or "",
        row["method"],
    )
    return (*fixed, state, answers)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> End:
    """How the day ends when nothing fails."""
    return asyncio.run(play(tmp_path_factory.mktemp("day")))


def test_the_day_ends_with_both_screens_green_and_nothing_twice(undisturbed: End) -> None:
    for agency in (ARMY, PESHMERGA):
        (claim,) = (row for row in undisturbed[agency] if row[0] == "claim")
        assert claim[2] == 2
        assert claim[-2:] == ("green", ((PESHMERGA, "concur"),))
    kinds = [row[0] for row in undisturbed[ARMY]]
    assert kinds.count("concurrence") == 2, "the objection and the concurrence"
    assert kinds.count("spot") == 1 + sample.ROWS
    assert all(undisturbed[agency] == undisturbed[ARMY] for agency in EVERYONE)


def test_with_three_rooms_and_their_guests_the_day_ends_the_same(undisturbed: End, tmp_path: Path) -> None:
    assert asyncio.run(play(tmp_path, who=cast(3))) == undisturbed


@pytest.mark.parametrize("victim", [ARMY, PESHMERGA])
def test_a_node_killed_in_the_middle_of_every_step_changes_nothing(
    victim: AgencyId, undisturbed: End, tmp_path: Path
) -> None:
    assert asyncio.run(play(tmp_path, [victim])) == undisturbed


def test_eight_nodes_of_which_one_after_the_other_is_killed_in_the_middle_of_a_step_end_the_same(
    undisturbed: End, tmp_path: Path
) -> None:
    who = cast(3)
    victims = Random("eight").sample([seat.node for seat in who.seats], len(who.seats))
    assert asyncio.run(play(tmp_path, victims, who)) == undisturbed
