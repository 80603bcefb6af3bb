"""What no honest node says: each attack comes to its own code, and each lie stops its lane and nothing else."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tansiq.errors import Family, Fault
from tansiq.simulation import hostile, play, run, troubles, wire
from tansiq.simulation.chance import Chance
from tansiq.simulation.play import Play
from tansiq.simulation.wire import Hardships
from tansiq.simulation.world import World, folder, step
from tests.simulation import small_worlds

SEEDS = range(1, 7)


@pytest.fixture
def world() -> Iterator[World]:
    with folder() as base:
        made = World(3, 1, Path(base))
        yield made
        made.close()


def always(monkeypatch: pytest.MonkeyPatch, hard: Hardships) -> None:
    monkeypatch.setattr(wire, "hardships", lambda chance: hard)


def test_every_attack_is_put_aside_under_its_own_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """The judge compares the codes; here it is seen that every kind of attack was made."""
    always(monkeypatch, Hardships(hostile=0.3))
    made: Counter[str] = Counter()
    for seed in SEEDS:
        report = run(seed)
        assert report.failure is None, report
        made.update(line.rsplit(": ", 1)[1] for line in report.trace if " attacks " in line)
    assert made.keys() == set(hostile.ATTACKS)


@pytest.mark.parametrize("seed", range(24))
def test_a_lie_is_refused_as_the_peers_fault_and_the_truth_is_still_taken(world: World, seed: int) -> None:
    alpha, bravo = world["alpha"], world["bravo"]
    _, answer = step(bravo, alpha)
    lie = hostile.lie(alpha.node, answer, Random(seed))
    try:
        told = bravo.node.exchange.receive(alpha.name, lie.data).fault
    except Fault as fault:
        told = fault.code
    assert told is not None
    assert Fault(told).family is Family.PEER
    assert bravo.node.exchange.receive(alpha.name, answer).fault is None


def test_every_kind_of_lie_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, Hardships(hostile=0.5))
    told: Counter[str] = Counter()
    for seed in SEEDS:
        report = run(seed)
        assert report.failure is None, report
        told.update(line.rsplit(": ", 1)[1] for line in report.trace if " lies to " in line)
    assert told.keys() == set(hostile.LIES)


def test_a_lies_head_bears_the_liars_own_good_signature(world: World) -> None:
    """Else it would be no more than bent bytes."""
    _, answer = step(world["bravo"], world["alpha"])
    lies = [hostile.lie(world["alpha"].node, answer, Random(seed)) for seed in range(24)]
    (fork, *_) = [each for each in lies if each.what == "fork"]
    envelopes = [json.loads(base64.b64decode(lane["head"])) for lane in json.loads(fork.data)["lanes"].values()]
    assert {each["signatures"][0]["keyid"] for each in envelopes} == {world["alpha"].node.keyring.signer("node").key_id}


@pytest.mark.parametrize(
    "hard",
    [
        Hardships(outage="dark"),
        Hardships(outage="alone"),
        Hardships(full=0.2),
        Hardships(rot=0.2),
        Hardships(years=1),
        Hardships(years=-1),
    ],
    ids=str,
)
def test_every_hardship_befalls_and_everything_holds(hard: Hardships, monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, hard)
    counts: Counter[str] = Counter()
    for seed in SEEDS:
        report = run(seed)
        assert report.failure is None, report
        counts.update(report.counts)
    name = {
        "outage": f"outages: {hard.outage}",
        "full": "disk full",
        "rot": "bits flipped",
        "years": "clocks a year off",
    }
    assert all(counts[name[field]] for field in name if getattr(hard, field))


def test_hardships_leave_a_worlds_swarm_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    swarms = []
    for patch in (False, True):
        if patch:
            small_worlds.patch(monkeypatch)
        with folder() as base:
            world = World(3, 4, Path(base))
            swarms.append(Play(world, Chance(4))._swarm)
            world.close()
    assert swarms[0] == swarms[1]
    assert max(troubles.FIRST_STEPS) < min(play.LENGTHS)
