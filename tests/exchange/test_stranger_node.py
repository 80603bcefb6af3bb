"""Goal: `docs/formats` alone is enough to write a node that takes what ours takes, refuses what ours refuses, and gives the same
receipts.

Method: a second receiving side that has read nothing else (`stranger_node`, `stranger`) is given the very bytes that the
Peshmerga's node is given: reports, versions, recalls, revocations, new epochs, poison, batches that were bent or come again. After
each of them both must stand at the same place, hold the same records, have the same tombstones and say the same receipts.
"""

from __future__ import annotations

import ast
import base64
import itertools
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tansiq.exchange.frames import Lane
from tansiq.ids import NodeId, sha256
from tansiq.records.content import Status, encode
from tansiq.records.recalls import Recall
from tansiq.records.seen import Opening, Seen
from tansiq.records.signing import Payload, Signer
from tests import worlds
from tests.backups import resend
from tests.exchange import hostile, lanes, stranger, stranger_node
from tests.exchange.hostile import small_world
from tests.exchange.stranger_node import StrangerNode
from tests.exchange.test_bundle_form import private_of
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

A, B = NodeId(ARMY), NodeId(PESHMERGA)
OTHER = lanes.signer(9)
"""A key that nobody has certified."""
_numbers = itertools.count(1)


@pytest.mark.parametrize("module", [stranger, stranger_node])
def test_a_stranger_has_nothing_of_ours(module: Any) -> None:
    tree = ast.parse(Path(module.__file__).read_text())
    named = [each.module or "" for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
    named += [name.name for each in ast.walk(tree) if isinstance(each, ast.Import) for name in each.names]
    assert not [name for name in named if name.split(".")[0] in ("tansiq", "tests", "msgspec")]


# ---- what the army's node sends


def bare(by: str | Signer = "release", **changes: Any) -> Callable[[World], bytes]:
    """A copy that no gate has seen."""
    return lambda world: key(world, by).seal(Payload.COPY, encode(hostile.made_up(**changes)))


def key(world: World, which: str | Signer) -> Signer:
    return world[ARMY].keyring.signer(which) if isinstance(which, str) else which


def rubbish(body: bytes) -> Callable[[World], bytes]:
    """Never the same bytes twice: what is held by its digest is passed over."""
    return lambda _: body + b" " * next(_numbers)


def bent_signature(world: World) -> bytes:
    envelope = json.loads(hostile.copy_of(world, ARMY, PESHMERGA))
    envelope["signatures"][0]["sig"] = base64.b64encode(bytes(64)).decode()
    return json.dumps(envelope).encode()


def without_a_zone(world: World) -> bytes:
    said = json.loads(msgspec.json.encode(hostile.made_up())) | {"released_at": "2023-10-22T05:00:00"}
    return key(world, "release").seal(Payload.COPY, json.dumps(said).encode())


def once_more(world: World) -> bytes:
    """The next version of something that it may have recalled."""
    held = [each for each in world.records(PESHMERGA, "spot") if not each.own]
    if not held:
        return hostile.copy_of(world, ARMY, PESHMERGA, version=2)
    newest = held[-1]
    return hostile.copy_of(
        world,
        ARMY,
        PESHMERGA,
        id=newest.id,
        token=newest.token,
        version=newest.version + 1,
        previous=newest.digest,
    )


def recall_of(record: Callable[[World], str], by: str = "release", **changes: Any) -> Callable[[World], bytes]:
    def made(world: World) -> bytes:
        fields: dict[str, Any] = {
            "owner": ARMY,
            "recipient": PESHMERGA,
            "id": record(world),
            "version": 1,
            "copies": (sha256(b"%d" % next(_numbers)),),
            "status": Status.EXERCISE,
            "recalled_at": DAWN,
        }
        return key(world, by).seal(Payload.RECALL, msgspec.json.encode(Recall(**fields | changes)))

    return made


def an_agency(world: World) -> str:
    return next(each.id for each in world.records(PESHMERGA, "agency") if not each.own)


def word(by: str = "node", **changes: Any) -> Callable[[World], bytes]:
    def made(world: World) -> bytes:
        opened = (Opening(sha256(b"%d" % next(_numbers)), DAWN),)
        fields: dict[str, Any] = {"teller": A, "maker": B, "status": Status.EXERCISE, "opened": opened, "said_at": DAWN}
        return key(world, by).seal(Payload.SEEN, msgspec.json.encode(Seen(**fields | changes)))

    return made


ROOTS = ("agency", "key", "desk", "revocation", "accord", "hosting", "centre", "sector", "seam")


def at_its_end(world: World) -> bytes:
    """Released at the very instant at which the key counts no more."""
    entry = world[ARMY].directory().keys[key(world, "release").key_id]
    return bare(released_at=entry.key.valid_until)(world)


POISON: dict[str, tuple[str, Callable[[World], bytes]]] = {
    "a copy past the gate": ("copy", bare()),
    "no envelope": ("copy", rubbish(b"{}")),
    "no JSON": ("copy", rubbish(b"\xff")),
    "nothing but spaces": ("copy", rubbish(b"")),
    "too deep": ("copy", rubbish(b"[" * 50_000)),
    "too large": ("copy", rubbish(b" " * (512 * 1024 + 1))),
    "another payload": ("recall", bare()),
    "an unknown kind": ("parcel", rubbish(b"anything")),
    "for another": ("copy", bare(recipient=COMMAND)),
    "of another": ("copy", bare(owner=COMMAND)),
    "of the recipient": ("copy", bare(owner=PESHMERGA)),
    "of another and for another": ("copy", bare(owner=COMMAND, recipient=COMMAND)),
    "under the node's key": ("copy", bare(by="node")),
    "under a stranger's key": ("copy", bare(by=OTHER)),
    "under nobody's signature": ("copy", bent_signature),
    "of another status": ("copy", bare(status=Status.ACTUAL)),
    "of another status under the node's key": ("copy", bare(status=Status.ACTUAL, by="node")),
    "a second version without a first": ("copy", bare(version=2, previous=sha256(b"x"))),
    "version nought": ("copy", bare(version=0)),
    "a first version that follows something": ("copy", bare(previous=sha256(b"x"))),
    "without a zone": ("copy", without_a_zone),
    "before the key": ("copy", bare(released_at=datetime.fromisoformat("1990-01-01T00:00:00Z"))),
    "after the key": ("copy", bare(released_at=datetime.fromisoformat("2090-01-01T00:00:00Z"))),
    "at the key's end": ("copy", at_its_end),
    "once more": ("copy", once_more),
    **{f"a {kind} under the release key": ("copy", bare(kind=kind)) for kind in ROOTS},
    "a newer kind of record": ("copy", bare(kind="newer-kind")),
    "a recall of nothing": ("recall", recall_of(lambda _: "nothing")),
    "a recall of the agency": ("recall", recall_of(an_agency)),
    "a recall under the node's key": ("recall", recall_of(lambda _: "something", by="node")),
    "a recall for another": ("recall", recall_of(lambda _: "something", recipient=COMMAND)),
    "a recall of another status": ("recall", recall_of(lambda _: "something", status=Status.TEST)),
    "a word": ("seen", word()),
    "a word under the release key": ("seen", word(by="release")),
    "a word between others": ("seen", word(maker=NodeId(COMMAND))),
    "a word of another status": ("seen", word(status=Status.ACTUAL)),
}


def act(world: World, what: str, lane: Lane) -> None:
    """Something that the army does."""
    written = [each for each in world.records(ARMY, "spot", "alert") if each.own]
    match what:
        case "spot":
            world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        case "alert":
            world.publish(ARMY, worlds.alert(to=(PESHMERGA,) if lane is Lane.ALARM else ()))
        case "next" if [each for each in written if each.kind == "spot"]:
            newest = [each for each in written if each.kind == "spot"][-1]
            if not world[ARMY].db.read(lambda tx: tx.one("SELECT 1 FROM recalled WHERE record = :r", {"r": newest.id})):
                world.publish(ARMY, worlds.after(newest, worlds.spot("It is not.", to=(PESHMERGA,))))
        case "recall" if written:
            world.recall(ARMY, written[-1].id)
        case "revoke":
            node, old = world[ARMY], key(world, "release")
            hostile.queue(world, ARMY, PESHMERGA, bare(by=old)(world), lane)
            node.db.write(lambda tx: node.root.revoke(tx, old.key_id, None, "administrator", world.clock.now()))
            node.keyring.settle(lambda: node.directory().keys)
            for each in Lane:
                hostile.queue(world, ARMY, PESHMERGA, bare(by=old)(world), each)
        case "begin anew":
            resend(world, ARMY, PESHMERGA)
        case _ if what in POISON:
            kind, body = POISON[what]
            hostile.queue(world, ARMY, PESHMERGA, body(world), lane, kind)


# ---- both receive it


class Pair:
    """The Peshmerga's node and the stranger, who are given the same."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.stranger = StrangerNode(B, PESHMERGA, "exercise")
        self.stranger.introduced(world.introduction(ARMY, PESHMERGA), worlds.root_of(world[ARMY]))
        self.army = StrangerNode(A, ARMY, "exercise")
        self.army.introduced(world.introduction(PESHMERGA, ARMY), worlds.root_of(world[PESHMERGA]))
        self.last = b""

    def pull(self, budget: int) -> None:
        """The node asks, and both get the answer."""
        here, there = self.world[PESHMERGA].exchange, self.world[ARMY].exchange
        ask = here.ask(A)
        self.check(ask)
        self.last = there.answer(B, there.wants(ask), budget).batch
        assert self.give(self.last) is None, "an honest answer is taken"

    def give(self, batch: bytes) -> str | None:
        """Both get this answer; the code with which the node refuses a lane of it."""
        now = self.world.clock.now()
        got = self.world[PESHMERGA].exchange.receive(A, batch)
        codes = self.stranger.take(A, batch, now)
        assert got.fault == (codes[-1] if codes else None)
        self.check(self.world[PESHMERGA].exchange.ask(A))
        return got.fault

    def check(self, ask: bytes) -> None:
        """Both stand at the same place, hold the same and say the same of it."""
        said, world, now = json.loads(ask), self.world, self.world.clock.now()
        receipts = [base64.b64decode(each) for each in said["receipts"]]
        for lane, receipt in zip(stranger_node.LANES, receipts, strict=True):
            due = self.stranger.due(A, lane)
            given = self.army.receipt(receipt, A, B, lane, now)
            assert {name: given[name] for name in due} == due
            position = {name: due[name] for name in ("number", "chain", "epoch")}
            assert said["after"][lane] == position
        taken = {each.digest for each in world.records(PESHMERGA) if not each.own}
        assert self.stranger.held.keys() == taken
        rows = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT owner, id FROM tombstone"))
        assert self.stranger.dead == {tuple(row) for row in rows}


def bent(batch: bytes, how: str) -> bytes:
    """The same answer with one thing changed in each lane that brings something."""
    said = json.loads(batch)
    if how == "crossed":
        said["lanes"] = dict(zip(said["lanes"], reversed(said["lanes"].values()), strict=True))
    for lane in said["lanes"].values():
        frames = lane["frames"]
        if not frames:
            continue
        match how:
            case "hole":
                del frames[0]
            case "turned":
                frames.reverse()
            case "short":
                del frames[-1]
            case "body":
                frames[-1]["body"] = base64.b64encode(b"something else").decode()
            case "kind":
                frames[-1]["kind"] = "seen" if frames[-1]["kind"] == "copy" else "copy"
            case "gone":
                frames[-1]["gone"] = True
            case "head":
                lane["head"] = base64.b64encode(b"{}").decode()
    return json.dumps(said).encode()


LIES: dict[str, dict[str, Any]] = {
    "received": {"received": 999},
    "chain": {"chain": "1" * 64},
    "number": {"number": 999},
    "epoch": {"epoch": 2},
    "sender": {"sender": NodeId(COMMAND)},
    "receiver": {"receiver": NodeId(COMMAND)},
    "key": {"by": OTHER},
}
"""What a head may say that is not so."""
ACTS = ("spot", "alert", "next", "recall", "begin anew", "revoke", *POISON)
LIVES = st.lists(
    st.tuples(st.sampled_from(ACTS), st.sampled_from(list(Lane)))
    | st.tuples(st.just("pull"), st.sampled_from((0, 3_000, 4_000_000)))
    | st.tuples(
        st.just("bend"), st.sampled_from(("hole", "turned", "short", "body", "kind", "gone", "head", "crossed"))
    )
    | st.tuples(st.just("lie"), st.sampled_from(list(LIES)))
    | st.tuples(st.just("again"), st.none()),
    max_size=16,
)
EVERY_POISON = [(name, lane) for lane in Lane for name in POISON]
LYING = [("lie", what) for what in LIES]


@settings(max_examples=25)
@given(LIVES)
@example(EVERY_POISON)
@example([("spot", Lane.NORMAL), ("pull", 0), ("recall", Lane.NORMAL), ("once more", Lane.NORMAL), *EVERY_POISON])
@example([("spot", Lane.NORMAL), *LYING, ("pull", 0), *LYING])
@example(
    [
        ("spot", Lane.NORMAL),
        ("spot", Lane.NORMAL),
        ("bend", "hole"),
        ("bend", "gone"),
        ("bend", "kind"),
        ("bend", "crossed"),
    ]
)
@example([("spot", Lane.NORMAL), ("revoke", Lane.ALARM), ("spot", Lane.NORMAL), *EVERY_POISON, ("spot", Lane.NORMAL)])
@example(
    [
        ("spot", Lane.NORMAL),
        ("pull", 0),
        ("begin anew", Lane.NORMAL),
        ("spot", Lane.NORMAL),
        ("pull", 0),
        ("again", None),
    ]
)
def test_a_node_written_by_the_page_alone_takes_and_refuses_the_same(life: list[tuple[str, Any]]) -> None:
    with small_world() as world:
        pair = Pair(world)
        for what, how in [*life, ("pull", 4_000_000), ("pull", 4_000_000)]:
            match what:
                case "pull":
                    pair.pull(how)
                case "lie":
                    pair.give(hostile.answer(world, ARMY, PESHMERGA, **LIES[how]))
                case "again" if pair.last:
                    pair.give(pair.last)
                case "bend":
                    exchange = world[ARMY].exchange
                    ask = exchange.wants(world[PESHMERGA].exchange.ask(A))
                    pair.give(bent(exchange.serve(B, ask).batch, how))
                case _:
                    act(world, what, how)
            world.clock.advance(1)


def test_a_sealed_bundle_brings_the_stranger_what_a_link_brings() -> None:
    with small_world() as world:
        pair = Pair(world)
        for number in range(4):
            world.publish(ARMY, worlds.spot(f"Number {number}", to=(PESHMERGA,)))
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        data = world.bundle(ARMY, PESHMERGA, part_bytes=2_000)
        parts = stranger.read(data, private_of(world, PESHMERGA), ARMY, PESHMERGA)
        assert len(parts) > 1
        world.read_bundle(PESHMERGA, data)
        for part in parts:
            assert pair.stranger.take(A, json.dumps(part["batch"]).encode(), world.clock.now()) == []
        pair.check(world[PESHMERGA].exchange.ask(A))
        back = stranger.read(world.bundle(PESHMERGA, ARMY), private_of(world, ARMY), PESHMERGA, ARMY)
        for lane, receipt in zip(stranger_node.LANES, back[0]["receipts"], strict=True):
            given = pair.army.receipt(base64.b64decode(receipt), A, B, lane, world.clock.now())
            assert (given["number"], given["chain"]) == (
                pair.stranger.lane(A, lane).number,
                pair.stranger.lane(A, lane).chain,
            )
