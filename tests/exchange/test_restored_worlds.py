"""Seeded worlds in which backups are put back at any time, on either side or on both, and then healed by new epochs.

Goal: whatever was lost, after the administrators have begun the lanes anew nothing that somebody still has and may give is missing,
nothing is there twice, what was recalled stays gone, both sides stand at one place, and both stores are whole. Method: two real
nodes, a schedule from one seed, a record of what was written and recalled that no node keeps; the seed is in the test's name.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tansiq.exchange import asked, deliveries, epochs, inbox, outbox
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, NodeId, RecordId
from tansiq.node import PROJECTIONS
from tansiq.picture import queries as picture
from tansiq.records.log import Stored
from tansiq.work.verify import verify
from tests import worlds
from tests.backups import pull, resend, restored
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World

BOTH = (ARMY, PESHMERGA)
STEPS = 30
LANES = (Lane.ALARM, Lane.NORMAL)


@dataclass
class Told:
    """What happened, beside the nodes.

    Args:
        obeyed: per receiver, the words whose recall it has taken since it was last put back.
        kept: per node, the backups that lie about: the file, and what it had obeyed then.
    """

    obeyed: dict[AgencyId, set[str]] = field(default_factory=lambda: {each: set() for each in BOTH})
    kept: dict[AgencyId, list[tuple[Path, frozenset[str]]]] = field(default_factory=lambda: {each: [] for each in BOTH})
    restores: int = 0
    written: int = 0


def other(agency: AgencyId) -> AgencyId:
    return PESHMERGA if agency == ARMY else ARMY


def mine(world: World, agency: AgencyId) -> list[Stored]:
    return [stored for stored in world.records(agency, "spot", "alert") if stored.own]


def recalled(world: World, agency: AgencyId) -> set[RecordId]:
    return {row[0] for row in world[agency].db.read(lambda tx: tx.rows("SELECT record FROM recalled"))}


def take_backup(world: World, told: Told, agency: AgencyId) -> None:
    store = world[agency].folder / "store.db"
    world[agency].close()
    file = Path(shutil.copy(store, store.with_suffix(f".kept{len(told.kept[agency])}")))
    told.kept[agency].append((file, frozenset(told.obeyed[agency])))
    world.reopen(agency)


def put_back(world: World, told: Told, agency: AgencyId, chance: Random) -> None:
    """An older store is put back, as `tansiq restore` does, and its administrator begins his lanes anew, or forgets to."""
    file, obeyed = chance.choice(told.kept[agency])
    store = world[agency].folder / "store.db"
    world[agency].close()
    for name in ("store.db-wal", "store.db-shm"):
        store.with_name(name).unlink(missing_ok=True)
    shutil.copy(file, store)
    world.reopen(agency)
    world.clock.advance(1)
    restored(world, agency)
    told.obeyed[agency] = set(obeyed)
    told.restores += 1


def dead_at(world: World, agency: AgencyId) -> set[str]:
    """The tokens of what a node has destroyed because its owner said so."""
    return {stored.token for stored in world.records(agency) if stored.destroyed}


def step(world: World, told: Told, chance: Random) -> None:
    agency = chance.choice(BOTH)
    match chance.choices(
        ("write", "next", "recall", "carry", "stick", "keep", "restore", "anew"), (9, 3, 4, 9, 2, 3, 2, 1)
    )[0]:
        case "write":
            told.written += 1
            make = chance.choice((worlds.spot, worlds.alert))
            world.publish(agency, make(f"words {told.written}", to=(other(agency),), at=world.clock.now()))
        case "next":
            spots = [s for s in mine(world, agency) if s.kind == "spot" and s.id not in recalled(world, agency)]
            if spots:
                newest = {stored.id: stored for stored in spots}
                before = chance.choice(list(newest.values()))
                told.written += 1
                world.publish(agency, worlds.after(before, worlds.spot(f"words {told.written}", to=(other(agency),))))
        case "recall":
            fit = [stored for stored in mine(world, agency) if stored.id not in recalled(world, agency)]
            if fit:
                world.recall(agency, chance.choice(fit).id)
        case "carry":
            pull(world, agency, other(agency))
        case "stick":
            world.carry_by_hand(agency, other(agency))
        case "keep":
            take_backup(world, told, agency)
        case "restore" if told.kept[agency]:
            put_back(world, told, agency, chance)
        case "anew" if told.restores:
            resend(world, agency, other(agency))
    for each in BOTH:
        told.obeyed[each] |= dead_at(world, each)
        nothing_recalled_shows(world, told, each)


def nothing_recalled_shows(world: World, told: Told, agency: AgencyId) -> None:
    """At any time: no desk is shown what its owner knows to be recalled and the node has heard of; nor, unasked, anything."""
    reader, now = world.author(agency).desk, world.clock.now()
    rows = world[agency].db.read(lambda tx: picture.newest(tx, reader, now, before=None, limit=500))
    shown = {entry.id for _, entry in rows if not entry.own}
    tokens = {stored.token for stored in world.records(agency) if stored.id in shown}
    assert not tokens & told.obeyed[agency], "what was destroyed here shows again"
    if other(agency) in world[agency].db.read(asked.waiting_for):
        assert not shown, "what waits for its owner's word shows"
        return
    taken_back = {stored.token for stored in mine(world, other(agency)) if stored.id in recalled(world, other(agency))}
    late = {stored.token for stored in world.records(agency) if stored.token in taken_back and not stored.destroyed}
    receipted = {
        stored.token
        for stored in mine(world, other(agency))
        if stored.token in late and world.deliveries(other(agency), stored.id).get(agency) == "recalled"
    }
    assert not tokens & receipted, "what it has given its receipt for as destroyed shows"


def heal(world: World) -> None:
    """The administrators speak with each other: whose lane stands still begins it anew, until all goes on."""
    for _ in range(6):
        faults = {(one, two): pull(world, one, two) for one, two in ((ARMY, PESHMERGA), (PESHMERGA, ARMY))}
        stands = [pair for pair, fault in faults.items() if fault is not None]
        if not stands:
            break
        for one, two in stands:
            assert faults[one, two] in ("frame.chain", "frame.epoch", "frame.fork")
            resend(world, one, two)
    else:
        raise AssertionError("it does not heal")
    for _ in range(3):
        world.carry_all()


def judge(world: World, agency: AgencyId) -> None:
    """What one node has of the other, when all has healed."""
    owner = other(agency)
    gone = recalled(world, owner)
    copies = world[owner].db.read(
        lambda tx: tx.rows(
            "SELECT digest, record FROM copy WHERE recipient = :to AND length(envelope) > 0", {"to": agency}
        )
    )
    states = world[owner].db.read(lambda tx: deliveries.of_copies(tx, [row[0] for row in copies]))
    held = {stored.digest: stored for stored in world.records(agency) if not stored.own}
    told_no = dict(
        world[owner].db.read(lambda tx: tx.rows("SELECT digest, refused FROM outbox WHERE refused IS NOT NULL"))
    )
    for digest, record in copies:
        if digest not in states:
            continue  # the network's own: they went with the introduction
        assert record not in gone, "its copies are destroyed"
        if states[digest].state == "refused":
            # a series that its owner has recalled and forgotten, or counted on from another past: the owner is told
            assert told_no[digest] in ("frame.recalled", "frame.version")
        else:
            assert (states[digest].state, digest in held) == ("received", True), "lost"
    dead = {stored.token for stored in mine(world, owner) if stored.id in gone}
    assert not [s for s in held.values() if s.token in dead and not s.destroyed], "what was recalled is here"
    for lane in LANES:
        out = world[owner].db.read(lambda tx, lane=lane: outbox.lane_out(tx, NodeId(agency), lane))
        at = world[agency].db.read(lambda tx, lane=lane: inbox.position(tx, NodeId(owner), lane))
        assert (out.epoch, out.number, out.received) == (at.epoch, at.number, at.number)
        assert out.chain == at.chain
    assert world[agency].db.read(asked.waiting_for) == frozenset()
    assert world[agency].db.read(epochs.broken) == []
    found = verify(world[agency].db, PROJECTIONS, me=agency)
    assert found.whole, found.listed


def play(seed: int) -> int:
    """One world; how often a backup was put back in it."""
    chance, told = Random(f"restored {seed}"), Told()
    with small_world(seed=f"restored {seed}") as world:
        for _ in range(STEPS):
            step(world, told, chance)
        heal(world)
        for agency in BOTH:
            judge(world, agency)
    return told.restores


@pytest.mark.parametrize("seed", range(16))
def test_after_healing_nothing_is_lost_doubled_or_leaked(seed: int) -> None:
    play(seed)


def test_the_worlds_do_put_backups_back() -> None:
    assert sum(play(seed) for seed in range(16, 20)) >= 3
