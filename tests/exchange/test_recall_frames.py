"""Recalls between nodes: a tombstone wins over whatever comes later on whatever way, and nobody recalls what is another's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.exchange import session
from tansiq.exchange.answers import Received
from tansiq.exchange.frames import LaneBatch, Receipt, Refused
from tansiq.ids import AgencyId, Digest, RecordId, sha256
from tansiq.records import copies, recalls
from tansiq.records.content import Content, Copy, Status, encode
from tansiq.records.recalls import Recall
from tansiq.records.signing import Payload, Signer
from tests import worlds
from tests.exchange import hostile, lanes
from tests.refusals import refused
from tests.work.stores import everything
from tests.work.test_canary import WORDS, everywhere, found
from tests.worlds import ARMY, COMMAND, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


def recall_of(world: World, copy: Copy, by: str | Signer = "release", **changes: Any) -> bytes:
    """A recall's envelope, as the copy's owner would sign it, but for the changes."""
    signer = world[copy.owner].keyring.signer(by) if isinstance(by, str) else by
    recall = Recall(
        owner=copy.owner,
        recipient=copy.recipient,
        id=copy.id,
        version=copy.version,
        copies=(Digest("0" * 64),),
        status=copy.status,
        recalled_at=world.clock.now(),
    )
    return signer.seal(Payload.RECALL, msgspec.json.encode(msgspec.structs.replace(recall, **changes)))


def held(world: World, agency: AgencyId = PESHMERGA) -> list[bool]:
    """Of each spot report at a node, whether it is still there."""
    return [not stored.destroyed for stored in world.records(agency, "spot")]


def copy_at(world: World, agency: AgencyId = PESHMERGA) -> Copy:
    header = world.records(agency, "spot")[0].header()
    assert isinstance(header, Copy)
    return header


def deliver(
    world: World, sender: AgencyId, body: bytes, receiver: AgencyId = PESHMERGA, kind: str = "recall"
) -> Received:
    return hostile.deliver(world, sender, receiver, [body], kind=kind)


# ---- the tombstone wins


def test_a_copy_that_comes_again_by_another_way_is_not_stored(world: World) -> None:
    """The very bytes that were recalled, as an old bundle or another node would bring them: known by their digest."""
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    world.carry_all()
    envelope = world.records(PESHMERGA, "spot")[0].envelope
    world.recall(ARMY, first.id)
    world.carry_all()
    before = world.records(PESHMERGA)
    assert deliver(world, ARMY, envelope, kind="copy").stored == ()
    assert world.records(PESHMERGA) == before
    world[PESHMERGA].db.scrub()
    assert not found(world, PESHMERGA)


def test_a_copy_that_never_came_before_its_tombstone_is_refused_and_its_words_are_not_kept(world: World) -> None:
    copy = hostile.made_up(body=worlds.raw({"category": "other", "activity": f"{WORDS} {WORDS}"}))
    deliver(world, ARMY, recall_of(world, copy))
    deliver(world, ARMY, world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(copy)), kind="copy")
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.recalled")]
    assert everywhere(world) == set()
    assert held(world) == []


@given(version=st.integers(1, 5))
def test_no_later_version_is_taken_either(version: int) -> None:
    with hostile.small_world() as world:
        copy = hostile.made_up()
        first = world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(copy))
        deliver(world, ARMY, first, kind="copy")
        deliver(world, ARMY, recall_of(world, copy))
        (stored,) = world.records(PESHMERGA, "spot")
        later = msgspec.structs.replace(copy, version=version, previous=stored.digest, centre="late")
        deliver(world, ARMY, world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(later)), kind="copy")
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.recalled")]
        assert held(world) == [False]


def test_an_old_answer_replayed_brings_nothing_back(world: World) -> None:
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    old = there.serve(here.node, there.wants(here.ask(there.node))).batch
    here.receive(there.node, old)
    world.recall(ARMY, first.id)
    world.carry_all()
    before = everything(world, PESHMERGA)
    assert here.receive(there.node, old).stored == ()
    assert everything(world, PESHMERGA) == before
    assert not found(world, PESHMERGA)


def test_what_comes_behind_its_recall_in_the_same_batch_is_not_taken(world: World) -> None:
    copy = hostile.made_up()
    seal = world[ARMY].keyring.signer("release").seal
    first = seal(Payload.COPY, encode(copy))
    later = seal(Payload.COPY, encode(msgspec.structs.replace(copy, version=2, previous=sha256(first))))
    brought = hostile.deliver(world, ARMY, PESHMERGA, [first, ("recall", recall_of(world, copy)), later])
    assert ([stored.version for stored in brought.stored], brought.recalled) == ([1], (copy.id,))
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.recalled")]
    assert held(world) == [False]


def test_it_stays_so_after_a_restart(world: World) -> None:
    copy = hostile.made_up()
    deliver(world, ARMY, recall_of(world, copy))
    world.reopen(PESHMERGA)
    deliver(world, ARMY, world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(copy)), kind="copy")
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.recalled")]


def test_what_was_put_aside_of_it_is_destroyed_too(world: World) -> None:
    """A copy that could not be taken (another status) lies aside with its words, until its owner recalls it."""
    copy = hostile.made_up(status=Status.ACTUAL, body=worlds.raw({"category": "other", "activity": f"{WORDS} {WORDS}"}))
    envelope = world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(copy))
    deliver(world, ARMY, envelope, kind="copy")
    assert found(world, PESHMERGA)
    digest = hostile.sha256(envelope)
    deliver(world, ARMY, recall_of(world, copy, status=Status.EXERCISE, copies=(digest,)))
    assert not found(world, PESHMERGA)
    assert [row[5] for row in everything(world, PESHMERGA)["aside"]] == ["frame.status"]


# ---- a receipt proves it


def test_a_receipt_says_hidden_at_once_and_destroyed_when_the_words_are_in_no_file(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    world.carry_all()
    monkeypatch.setattr(world[PESHMERGA].db, "scrub", lambda *_: False)
    world.recall(ARMY, first.id)
    world.carry(ARMY, PESHMERGA)
    assert held(world) == [False]
    assert found(world, PESHMERGA)
    world.carry(ARMY, PESHMERGA)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recall-hidden"}
    world.reopen(ARMY)
    world.carry(ARMY, PESHMERGA)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recall-hidden"}, "the owner's restart changes nothing"
    monkeypatch.undo()
    assert world[PESHMERGA].exchange.scrub()
    world.carry(ARMY, PESHMERGA)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled"}
    assert not found(world, PESHMERGA)
    assert not world[PESHMERGA].exchange.scrub(), "there is nothing more to do"


def test_what_was_destroyed_stays_so_while_a_later_recall_is_only_hidden(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (world.publish(ARMY, worlds.spot(to=[PESHMERGA])) for _ in range(2))
    world.carry_all()
    world.recall(ARMY, first.id)
    world.carry_all()
    monkeypatch.setattr(world[PESHMERGA].db, "scrub", lambda *_: False)
    world.recall(ARMY, second.id)
    world.carry_all()
    states = [world.deliveries(ARMY, each.id)[PESHMERGA] for each in (first, second)]
    assert states == ["recalled", "recall-hidden"]


def test_the_receipt_of_a_node_that_does_not_know_the_word_says_hidden(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Before(msgspec.Struct, frozen=True, kw_only=True):
        sender: str
        receiver: str
        lane: str
        epoch: int
        number: int
        chain: str
        as_of: datetime | None
        refused: tuple[Refused, ...] = ()
        put_back: str = ""

    def seal(receipt: Receipt, signer: Signer) -> bytes:
        older = Before(**{name: getattr(receipt, name) for name in Before.__struct_fields__})
        return signer.seal(Payload.RECEIPT, msgspec.json.encode(older))

    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    monkeypatch.setattr(session, "seal_receipt", seal)
    world.carry_all()
    world.recall(ARMY, first.id)
    world.carry_all()
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recall-hidden"}
    monkeypatch.undo()
    world.carry(ARMY, PESHMERGA)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled"}, "it was brought up to date"


def test_a_recall_waits_for_whoever_is_not_reachable(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    world.clock.advance(300)
    assert world[ARMY].note_silences() > 0
    world.recall(ARMY, first.id)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recall-unreachable"}
    world.carry_all()
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled"}


def test_a_node_killed_between_destroying_and_scrubbing_scrubs_when_it_is_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[PESHMERGA]))
    world.carry_all()
    world.recall(ARMY, first.id)
    monkeypatch.setattr(world[PESHMERGA].db, "scrub", lambda *_: False)
    world.carry(ARMY, PESHMERGA)
    copied = {path.name: path.read_bytes() for path in world[PESHMERGA].folder.glob("store.db*")}
    monkeypatch.undo()
    world[PESHMERGA].close()
    for name, data in copied.items():  # as the disk was when the process died
        (world[PESHMERGA].folder / name).write_bytes(data)
    assert found(world, PESHMERGA)
    world.reopen(PESHMERGA)
    world.carry(ARMY, PESHMERGA)
    assert not found(world, PESHMERGA)
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recalled"}


def test_a_recall_that_was_put_aside_there_is_shown_to_its_owner(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    world.recall(ARMY, first.id)
    (row,) = [row for row in everything(world, ARMY)["outbox"] if row[3] == "recall"]
    world[ARMY].db.write(
        lambda tx: (
            tx.run("UPDATE recall SET envelope = :bent", {"bent": b"{}"})
            + tx.run(
                "UPDATE outbox SET digest = :digest WHERE id = :id", {"digest": hostile.sha256(b"{}"), "id": row[0]}
            )
            + tx.run("UPDATE recall SET digest = :digest", {"digest": hostile.sha256(b"{}")})
        )
    )
    world.carry_all()
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.unreadable")]
    assert world.deliveries(ARMY, first.id) == {PESHMERGA: "recall-refused"}


# ---- nobody recalls what is another's


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"owner": COMMAND}, "frame.owner"),
        ({"owner": PESHMERGA}, "frame.owner"),
        ({"recipient": COMMAND}, "frame.addressee"),
        ({"status": Status.ACTUAL}, "frame.status"),
        ({"id": RecordId("")}, "frame.unreadable"),
        ({"version": 0}, "frame.unreadable"),
        ({"recalled_at": worlds.DAWN.replace(tzinfo=None)}, "frame.unreadable"),
        ({"by": lanes.STRANGER}, "frame.key"),
        ({"by": "node"}, "frame.key"),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, dict) else each,
)
def test_a_recall_that_is_not_right_is_put_aside_and_destroys_nothing(
    world: World, changes: dict[str, Any], code: str
) -> None:
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    deliver(world, ARMY, recall_of(world, copy_at(world), **changes))
    assert hostile.aside(world, PESHMERGA) == [("normal", code)]
    assert held(world) == [True]
    assert everything(world, PESHMERGA)["tombstone"] == []


def test_a_peer_cannot_recall_a_third_ones_copy_or_our_own_content(world: World) -> None:
    world.publish(COMMAND, worlds.spot("theirs", to=[PESHMERGA]))
    own = world.publish(PESHMERGA, worlds.spot("ours"))
    world.carry_all()
    theirs = copy_at(world) if not world.records(PESHMERGA, "spot")[0].own else None
    theirs = theirs or next(h for h in world.headers(PESHMERGA, "spot") if isinstance(h, Copy))
    before = world.records(PESHMERGA)
    made_up = hostile.made_up()
    for series in (theirs.id, own.id):
        deliver(world, ARMY, recall_of(world, made_up, id=series, copies=tuple(each.digest for each in before)))
    assert world.records(PESHMERGA) == before
    assert held(world) == [True, True]


def test_the_networks_own_records_are_never_recalled(world: World) -> None:
    key = next(each for each in world.headers(PESHMERGA, "key") if isinstance(each, Copy) and each.owner == ARMY)
    deliver(world, ARMY, recall_of(world, key))
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.kind")]
    world.reopen(PESHMERGA)
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    deliver(world, ARMY, recall_of(world, hostile.made_up()))
    assert len(everything(world, PESHMERGA)["tombstone"]) == 1, "its keys still count"


def test_a_recall_in_place_of_a_copy_is_no_copy_and_a_copy_no_recall(world: World) -> None:
    copy = hostile.made_up()
    deliver(world, ARMY, recall_of(world, copy), kind="copy")
    deliver(world, ARMY, world[ARMY].keyring.signer("release").seal(Payload.COPY, encode(copy)))
    assert hostile.aside(world, PESHMERGA) == [("normal", "frame.unreadable")] * 2


def test_a_recall_is_made_for_nobody_who_was_not_served(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    other = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    content, signer = first.header(), world[ARMY].keyring.signer("release")
    assert isinstance(content, Content)

    def make(recipient: AgencyId, digests: tuple[Digest, ...]) -> None:
        world[ARMY].db.write(
            lambda tx: recalls.make(tx, content, recipient, digests, signer, world.clock.now())  # type: ignore[func-returns-value]
        )

    def made(record: RecordId) -> tuple[Digest, ...]:
        return tuple(each.digest for each in world[ARMY].db.read(lambda tx: copies.all_made(tx, record)))

    for recipient, digests in ((COMMAND, made(first.id)), (PESHMERGA, made(other.id)), (PESHMERGA, ())):
        with refused("release.guard"):
            make(recipient, digests)
    make(PESHMERGA, made(first.id))


# ---- frames of which only the digest is left


@given(lanes.lane_bodies, st.integers(0, 10_000))
def test_a_frame_that_is_gone_keeps_its_place_in_the_chain(bodies: list[bytes], index: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    gone = lanes.replaced(frames, index, body=b"", gone=True)
    taken = lanes.checked(LaneBatch(gone, lanes.head_of(frames)))
    assert (taken.frames, taken.position) == (gone, lanes.position_after(frames))


@given(lanes.lane_bodies, st.integers(0, 10_000))
def test_gone_is_believed_of_an_empty_copy_alone(bodies: list[bytes], index: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    full = lanes.replaced(frames, index, body=frames[index].body + b"!", gone=True)
    assert lanes.code_of(LaneBatch(full, lanes.head_of(frames))) == "frame.cut"
    recall = lanes.frames_of(bodies, "recall")
    empty = lanes.replaced(recall, index, body=b"", gone=True)
    assert lanes.code_of(LaneBatch(empty, lanes.head_of(recall))) == "frame.cut"
    other = lanes.replaced(frames, index, body=b"", gone=True, digest=Digest("0" * 64))
    assert lanes.code_of(LaneBatch(other, lanes.head_of(frames))) == "frame.chain"
