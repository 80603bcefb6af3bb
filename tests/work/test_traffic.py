"""What is on its way, as a desk is told: counted from an index, whatever has piled up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tansiq.bench.filling import fill
from tansiq.clock import SystemClock
from tansiq.ids import NodeId
from tansiq.storage import Tx
from tansiq.work import traffic
from tests import worlds
from tests.worlds import ARMY, PESHMERGA

MOST_STEPS = 12


def steps(world: worlds.World) -> int:
    """About how many steps SQLite takes to count what waits for the Peshmerga, in thousands."""
    node, taken = world[ARMY], 0
    reader = world.author(ARMY).desk

    def stepped() -> int:
        nonlocal taken
        taken += 1
        return 0

    def look(tx: Tx) -> None:
        connection = tx._connection  # type: ignore[attr-defined]
        connection.set_progress_handler(stepped, 1_000)
        try:
            counts = traffic.counts(tx, NodeId("peshmerga"), reader, world.clock.now())
        finally:
            connection.set_progress_handler(None, 0)
        assert (counts.pending, counts.sent, counts.received, counts.seen) == (traffic.MOST, 0, 0, 0)

    node.db.read(look)
    return taken


@pytest.mark.parametrize("records", [200, 4_000])
def test_a_look_at_the_links_costs_the_same_whatever_the_desk_was_ever_given(tmp_path: Path, records: int) -> None:
    """It had walked all of that for each frame: with 100 000 records a look took minutes, and the page asks again and again."""
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=SystemClock().now()) as world:
        fill(world[ARMY], records, (PESHMERGA,))
        assert steps(world) <= MOST_STEPS
