"""After loss, crashes, wrong clocks and odd frames every store is whole: `verify` accuses nobody whom nothing has damaged.

All that it may find is what a world itself has planted past the code: frames that no desk wrote (`simulation.oddities`), and words
of a node on copies that it never had (`simulation.eyes`): in its own store these are words without an opening.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tansiq.node import PROJECTIONS
from tansiq.simulation.chance import Chance
from tansiq.simulation.play import Play
from tansiq.simulation.world import World, folder
from tansiq.work.verify import verify

PLANTED = {"copy.missing", "lane.addressee", "seen"}
NAMED_BY_A_LIE = 2


@pytest.mark.parametrize("seed", range(1, 13))
def test_every_store_of_a_world_is_whole_but_for_what_was_planted(seed: int) -> None:
    chance = Chance(seed)
    looked: Counter[str] = Counter()
    with folder() as base:
        world = World(chance.of("nodes").choice((2, 3, 3)), seed, Path(base))
        try:
            play = Play(world, chance)
            play.play()
            for agency, place in world.places.items():
                place.db.trap = None
                found = verify(place.db, PROJECTIONS, me=agency)
                assert found.counted.keys() <= PLANTED, (seed, found.listed)
                lied = found.counted["seen"]
                assert lied <= NAMED_BY_A_LIE * play._eyes.lies, (seed, found.listed)
                assert found.counted.total() - lied <= play._oddities.count
                looked += found.looked
        finally:
            world.close()
    assert looked["receipts"] > 0
