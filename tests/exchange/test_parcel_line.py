"""Over a third node that does what it likes, everything arrives once: whole worlds from a seed."""

from __future__ import annotations

import random

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange import deliveries
from tansiq.ids import AgencyId, NodeId
from tests import worlds
from tests.exchange import hostile
from tests.exchange.between import courier, fetched, hand, line, through
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World


@pytest.mark.parametrize("seed", range(12))
def test_over_a_third_node_that_drops_doubles_delays_and_changes_everything_arrives_once(seed: int) -> None:
    """Seeded: reports and alarms both ways, restarts of any of the three, and a third node that does what it likes."""
    chance = random.Random(seed)
    with line(seed=str(seed)) as world:
        said: dict[AgencyId, list[str]] = {ARMY: [], PESHMERGA: []}
        ways = ((ARMY, PESHMERGA), (PESHMERGA, ARMY))
        ends_of = {end: courier(world, end) for end in said}
        flying: list[tuple[AgencyId, bytes]] = []
        for turn in range(40):
            world.clock.advance(chance.choice((1, 5, 30)))
            for end, other in ways:
                if turn < 20 and chance.random() < 0.4:
                    said[end].append(f"{end} {turn}")
                    draft = worlds.alert if chance.random() < 0.3 else worlds.spot
                    world.publish(end, draft(said[end][-1], to=(other,), at=world.clock.now()))
                found = ends_of[end].due(NodeId(other))
                if found is not None:
                    ends_of[end].sent(NodeId(other), found[1])
                    hand(world, end, other, found[0])
                data = fetched(world, other)
                if data is not None:
                    flying += [(other, data)] * chance.choice((0, 1, 1, 2))
                    fetched(world, other, data)
            chance.shuffle(flying)
            for _ in range(len(flying) // 2):
                to, data = chance.choice(flying) if chance.random() < 0.3 else flying.pop()
                _received(world, to, data, chance)
            if chance.random() < 0.1:
                restarted = chance.choice((ARMY, COMMAND, PESHMERGA))
                world.reopen(restarted)
                ends_of |= {restarted: courier(world, restarted)} if restarted in said else {}
        for _ in range(3):
            for end, other in ways:
                through(world, end, other)
        for end, other in ways:
            assert _texts(world, other, end) == sorted(said[end]), f"seed {seed}"
            counts = world[end].db.read(lambda tx, other=other: deliveries.counts(tx, NodeId(other)))
            assert (counts.pending, counts.sent) == (0, 0), f"seed {seed}"
        assert hostile.spots(world, COMMAND) == hostile.spots(world, MINISTRY) == []


def _received(world: World, to: AgencyId, data: bytes, chance: random.Random) -> None:
    """It comes as it was, or changed, or at the wrong node: what is in it is taken or refused, and never more than that."""
    fate = chance.random()
    try:
        if fate < 0.15:
            spoiled = bytearray(data)
            spoiled[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            world.read_bundle(to, bytes(spoiled))
        elif fate < 0.3:
            world.read_bundle(chance.choice((MINISTRY, COMMAND)), data)
        else:
            world.read_bundle(to, data)
    except Fault as fault:
        if fault.code not in {"bundle.unreadable", "bundle.addressee"}:
            raise


def _texts(world: World, at: AgencyId, of: AgencyId) -> list[str]:
    held = [each for each in world.headers(at, "spot", "alert") if each.owner == of]
    bodies = [msgspec.json.decode(each.body) for each in held]
    return sorted(body.get("activity") or body["text"] for body in bodies)
