"""What was put aside is looked at again when what it lacked is here, and comes to the same as if it had been here at its own place.

Method: frames of the normal lane under a key whose certificate goes by the alarm lane, in a known and in a seeded order; the mirror
is a node that had the certificate first.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.exchange import again, aside, clocks
from tansiq.exchange.frames import Batch, Lane
from tansiq.ids import AgencyId, NodeId, sha256
from tansiq.kinds import registry
from tansiq.kinds.network import Key, Revocation
from tansiq.node import PROJECTIONS
from tansiq.records.content import Copy, Status, decode, encode
from tansiq.records.recalls import Recall
from tansiq.records.signing import Payload, open_envelope
from tansiq.work.verify import verify
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.exchange.lanes import signer
from tests.worlds import ARMY, PESHMERGA, World

FRESH = signer(77)
"""The army's new release key."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as made:
        yield made


def certified(world: World, **changes: object) -> Key:
    body = Key(
        key_id=FRESH.key_id,
        public=FRESH.public,
        role="release",
        valid_from=worlds.DAWN.replace(year=worlds.DAWN.year - 1),
        valid_until=worlds.DAWN.replace(year=worlds.DAWN.year + 1),
    )
    return msgspec.structs.replace(body, **changes)


def root_says(world: World, kind: str, body: msgspec.Struct) -> bytes:
    """A record of the army's root, as a copy for the Peshmerga."""
    return hostile.copy_of(world, ARMY, PESHMERGA, "root", kind=kind, body=msgspec.Raw(registry.write(body)))


def revocation(world: World, lane: str = "normal") -> bytes:
    body = Revocation(key_id=FRESH.key_id, lane=lane, revoked_at=world.clock.now())  # type: ignore[arg-type]
    return root_says(world, "revocation", body)


def series(count: int = 3) -> list[bytes]:
    """A record's versions, one after the other, under the fresh key."""
    copy, made = hostile.made_up(), list[bytes]()
    for version in range(1, count + 1):
        previous = sha256(made[-1]) if made else None
        body = msgspec.structs.replace(copy, version=version, previous=previous)
        made.append(FRESH.seal(Payload.COPY, encode(body)))
    return made


def read_copy(envelope: bytes) -> Copy:
    return decode(open_envelope(envelope, Payload.COPY).payload, Copy)


def recall_of(world: World, envelopes: list[bytes]) -> bytes:
    recall = Recall(
        owner=ARMY,
        recipient=PESHMERGA,
        id=read_copy(envelopes[0]).id,
        version=len(envelopes),
        copies=tuple(sha256(each) for each in envelopes),
        status=Status.EXERCISE,
        recalled_at=world.clock.now(),
    )
    return FRESH.seal(Payload.RECALL, msgspec.json.encode(recall))


def versions(world: World) -> list[tuple[int, bool]]:
    """Of the reports at the Peshmerga: the version, and whether it is still there."""
    return [(stored.version, not stored.destroyed) for stored in world.records(PESHMERGA, "spot")]


def codes(world: World) -> list[str]:
    return [code for _, code in hostile.aside(world, PESHMERGA)]


def carry_lane(world: World, lane: Lane) -> None:
    """One of the two lanes alone arrives: the other's answer is lost."""
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    served = there.serve(here.node, there.wants(here.ask(there.node)))
    batch = msgspec.json.decode(served.batch, type=Batch)
    here.receive(there.node, msgspec.json.encode(Batch({lane: batch.lanes[lane]})))


# ---- what it lacked comes


def test_what_was_there_before_its_key_comes_in_with_it_and_its_next_versions_follow(world: World) -> None:
    for each in series():
        hostile.queue(world, ARMY, PESHMERGA, each)
    node = world[ARMY]
    node.db.write(lambda tx: node.root.say(tx, "key", certified(world), world.clock.now()))
    carry_lane(world, Lane.NORMAL)
    assert (codes(world), versions(world)) == (["frame.key"] * 3, [])
    carry_lane(world, Lane.NORMAL)
    assert hostile.states(world, ARMY)[:3] == ["refused"] * 3
    carry_lane(world, Lane.ALARM)
    assert (codes(world), versions(world)) == ([], [(1, True), (2, True), (3, True)])
    world.carry(ARMY, PESHMERGA)
    assert hostile.states(world, ARMY)[:3] == ["received"] * 3, "the refusal is withdrawn"
    assert verify(world[PESHMERGA].db, PROJECTIONS).whole


def test_a_version_that_comes_behind_what_is_aside_is_no_longer_lost(world: World) -> None:
    first, second, third = series()
    hostile.deliver(world, ARMY, PESHMERGA, [first])
    hostile.deliver(world, ARMY, PESHMERGA, [second])
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    hostile.deliver(world, ARMY, PESHMERGA, [third])
    assert (codes(world), versions(world)) == ([], [(1, True), (2, True), (3, True)])


def test_a_kind_that_a_newer_version_knows_is_looked_at_when_it_starts(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(aside, "KINDS", ("recall", "seen"))
        world.publish(ARMY, worlds.spot("Sent to an older node.", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert (codes(world), hostile.states(world, ARMY)) == (["frame.kind"], ["refused"])
        assert not world[PESHMERGA].look_again()
    world.reopen(PESHMERGA)
    assert world[PESHMERGA].look_again()
    assert not world[PESHMERGA].look_again()
    assert (codes(world), hostile.spots(world, PESHMERGA)) == ([], ["Sent to an older node."])
    world.carry(ARMY, PESHMERGA)
    assert hostile.states(world, ARMY) == ["received"]


def test_what_was_put_aside_before_its_kind_was_kept_is_known_by_its_envelope(world: World) -> None:
    hostile.deliver(world, ARMY, PESHMERGA, [*series(1), ("tomorrow's", hostile.copy_of(world, ARMY, PESHMERGA))])
    world[PESHMERGA].db.write(lambda tx: tx.run("DELETE FROM again WHERE kind <> 'copy'"))
    world[PESHMERGA].db.write(lambda tx: tx.run("UPDATE again SET kind = ''"))
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.kind"], [(1, True)])


# ---- what never comes in


def test_what_time_cannot_mend_is_never_looked_at(world: World) -> None:
    hostile.deliver(
        world,
        ARMY,
        PESHMERGA,
        [
            b"no envelope",
            hostile.copy_of(world, ARMY, AgencyId("ministry"), FRESH),
            hostile.copy_of(world, ARMY, PESHMERGA, owner=PESHMERGA),
            hostile.copy_of(world, ARMY, PESHMERGA, status=Status.ACTUAL),
        ],
    )
    assert codes(world) == ["frame.unreadable", "frame.addressee", "frame.owner", "frame.status"]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM again")) == []


def test_a_signature_that_is_wrong_stays_out_whatever_certificate_comes(world: World) -> None:
    envelope = msgspec.json.decode(series(1)[0])
    envelope["payload"] = msgspec.json.decode(series(1)[0])["payload"]
    hostile.deliver(world, ARMY, PESHMERGA, [msgspec.json.encode(envelope)])
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.key"], [])
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM again")) == []


def test_a_revocation_acts_from_its_place_on_what_is_looked_at_again(world: World) -> None:
    before, after = series(1), series(1)
    hostile.deliver(world, ARMY, PESHMERGA, [*before, revocation(world), *after])
    assert codes(world) == ["frame.key"] * 2
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    (held,) = world.records(PESHMERGA, "spot")
    assert (codes(world), held.digest) == (["frame.key"], sha256(before[0]))


def test_a_revocation_without_a_place_in_the_lane_counts(world: World) -> None:
    hostile.deliver(world, ARMY, PESHMERGA, [*series(1), revocation(world)])
    world[PESHMERGA].db.write(lambda tx: tx.run("DELETE FROM came"))
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.key"], [])


def test_a_revocation_that_was_put_aside_itself_acts_from_its_own_place(world: World) -> None:
    """It has a late place in the log, and an early one in the lane."""
    with pytest.MonkeyPatch.context() as older:
        older.setattr(aside, "KINDS", ("recall",))
        hostile.deliver(world, ARMY, PESHMERGA, [revocation(world)])
    before = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM again"))
    world[PESHMERGA].db.write(lambda tx: tx.run("DELETE FROM again"))
    hostile.deliver(world, ARMY, PESHMERGA, series(1))
    world[PESHMERGA].db.write(
        lambda tx: tx.run(
            "INSERT INTO again (peer, lane, epoch, number, kind, looked) VALUES (:p, :l, :e, :n, :k, '')",
            dict(zip("plenk", before[0], strict=False)) | {"k": "copy"},
        )
    )
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.key"], [])


def test_what_a_revoked_node_brought_is_never_looked_at(world: World) -> None:
    """Should the node come back under another key, what the stolen one brought stays out."""
    revoked = Revocation(key_id=world[ARMY].keyring.signer("node").key_id, lane="normal", revoked_at=world.clock.now())
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "revocation", revoked), *series(1)])
    assert codes(world) == ["frame.key"]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM again")) == []


def test_a_version_that_the_recall_does_not_name_is_destroyed_when_it_is_looked_at(world: World) -> None:
    copies = series(2)
    hostile.deliver(world, ARMY, PESHMERGA, [*copies, ("recall", recall_of(world, copies[:1]))])
    hostile.deliver(world, ARMY, PESHMERGA, [*series(1), ("recall", recall_of(world, series(1)))])
    other = msgspec.structs.replace(read_copy(copies[0]), centre="x")
    hostile.deliver(world, ARMY, PESHMERGA, [FRESH.seal(Payload.COPY, encode(other))])
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert versions(world)[:2] == [(1, False), (2, False)]
    assert codes(world) == ["frame.key"]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT body FROM aside WHERE body IS NOT NULL")) == []


def test_a_recall_that_came_meanwhile_wins_and_nothing_of_it_is_kept(world: World) -> None:
    copies = series(2)
    hostile.deliver(world, ARMY, PESHMERGA, [*copies, ("recall", recall_of(world, copies))])
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert versions(world) == [(1, False), (2, False)]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT body FROM aside WHERE body IS NOT NULL")) == []


def test_what_an_older_epoch_left_aside_stays_there(world: World) -> None:
    hostile.deliver(world, ARMY, PESHMERGA, series(1))
    world[PESHMERGA].db.write(
        lambda tx: tx.run(
            "INSERT INTO lane_in (peer, lane, epoch, number, chain) VALUES (:peer, 'normal', 2, 0, :chain)",
            {"peer": ARMY, "chain": "1" * 64},
        )
    )
    hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.key"], [])


# ---- transactions


def test_looking_is_done_piece_by_piece_and_goes_on_after_a_crash(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(again, "AT_ONCE", 2)
    copies = series(6)
    hostile.deliver(world, ARMY, PESHMERGA, copies[:5])
    real, done = again.look, 0

    def dies(*args: object) -> object:
        nonlocal done
        done += 1
        found = real(*args)  # type: ignore[arg-type]
        if done == 2:
            raise RuntimeError("the power is gone")
        return found

    with monkeypatch.context() as power:
        power.setattr(again, "look", dies)
        with pytest.raises(RuntimeError):
            hostile.deliver(world, ARMY, PESHMERGA, [root_says(world, "key", certified(world))], Lane.ALARM)
    assert (codes(world), versions(world)) == (["frame.key"] * 3, [(1, True), (2, True)])
    world.reopen(PESHMERGA)
    hostile.deliver(world, ARMY, PESHMERGA, copies[5:])  # it comes before the rest was looked at
    assert (codes(world), versions(world)) == ([], [(version, True) for version in range(1, 7)])


# ---- the sender


def test_a_refusal_is_not_withdrawn_while_the_peers_clock_is_wrong(world: World) -> None:
    hostile.queue(world, ARMY, PESHMERGA, series(1)[0])
    node = world[ARMY]
    node.db.write(lambda tx: node.root.say(tx, "key", certified(world), world.clock.now()))
    carry_lane(world, Lane.NORMAL)
    carry_lane(world, Lane.NORMAL)
    node.db.write(lambda tx: clocks.found_wrong(tx, NodeId(PESHMERGA), [PESHMERGA], 600.0))
    carry_lane(world, Lane.ALARM)
    carry_lane(world, Lane.ALARM)
    assert hostile.states(world, ARMY)[:1] == ["refused"]
    node.db.write(lambda tx: clocks.found_right(tx, NodeId(PESHMERGA)))
    world.carry(ARMY, PESHMERGA)
    assert hostile.states(world, ARMY)[:1] == ["received"]


# ---- any order


@pytest.mark.parametrize("seed", range(24))
def test_it_comes_to_the_same_as_if_the_key_had_been_there_first(seed: int) -> None:
    chance = random.Random(seed)
    with small_world() as late, small_world() as first:
        copies, others = series(), series(chance.randint(1, 2))
        frames = [("copy", each) for each in (*copies, *others)]
        if chance.random() < 0.5:
            frames.insert(chance.randint(1, len(frames)), ("recall", recall_of(late, copies)))
        if chance.random() < 0.5:
            frames.insert(chance.randint(0, len(frames)), ("copy", revocation(late)))
        if chance.random() < 0.3:
            chance.shuffle(frames)
        key = root_says(late, "key", certified(late))
        cuts = sorted(chance.sample(range(len(frames) + 1), 2))
        batches = [frames[: cuts[0]], frames[cuts[0] : cuts[1]], frames[cuts[1] :]]
        comes = chance.randint(0, 3)
        hostile.deliver(first, ARMY, PESHMERGA, [key], Lane.ALARM)
        for number, batch in enumerate([*batches, []]):
            if number == comes:
                hostile.deliver(late, ARMY, PESHMERGA, [key], Lane.ALARM)
            for world in (late, first):
                hostile.deliver(world, ARMY, PESHMERGA, batch)
        assert said(late) == said(first), f"seed {seed}"


def said(world: World) -> tuple[object, ...]:
    """What a node has, shows and has put aside."""
    held = sorted((each.digest, each.destroyed) for each in world.records(PESHMERGA, "spot"))
    shown = world[PESHMERGA].db.read(
        lambda tx: tx.rows("SELECT r.digest FROM picture p JOIN record r ON r.seq = p.record ORDER BY r.digest")
    )
    left = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT digest FROM aside ORDER BY digest"))
    return held, shown, left
