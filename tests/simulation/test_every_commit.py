"""A short life of three nodes, lived again and again: each time one node dies at one commit, or its disk is full there.

Goal: no commit is one too many or one too few. Method: the same seed without any other fault; the trap moves on by one transaction
until the life is over before it springs. Then everything heals and all rules of `tansiq.simulation` are judged.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tansiq.simulation import play
from tansiq.simulation.chance import Chance
from tansiq.simulation.crash import Trap, When
from tansiq.simulation.customs import Customs
from tansiq.simulation.play import Play
from tansiq.simulation.wire import Hardships, Swarm
from tansiq.simulation.world import World, folder

CALM = Swarm(lose=0, double=0, bend=0, astray=0, late=0, cut=0, crash=0, restart=0, skew_s=0, odd=0)
SEED = 12
LIFE = 150
"""Steps: each kind of commit is among them (a record, a batch taken, numbers given, an alarm, a recall)."""


def struck(agency: str, writes: int, when: When, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Live once, and judge; whether the trap sprang."""
    monkeypatch.setattr(play, "LENGTHS", (LIFE,))
    monkeypatch.setattr(play, "RECALLS", (0.1,))
    with folder() as base:
        world = World(3, SEED, Path(base))
        try:
            trap = world[agency].db.trap = Trap(writes, when, statements=3)
            life = Play(world, Chance(SEED), CALM, Hardships(), Customs())
            life.play()
        finally:
            world.close()
    return trap.sprung


@pytest.mark.slow
@pytest.mark.parametrize("when", ["within", "before", "after", "full"])
@pytest.mark.parametrize("agency", ["alpha", "bravo", "charlie"])
def test_nothing_is_lost_or_doubled_at_whatever_commit_a_node_dies(
    agency: str, when: When, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits = 0
    while struck(agency, commits, when, monkeypatch):
        commits += 1
    assert commits >= 8, "a life with so few commits tries too little"
