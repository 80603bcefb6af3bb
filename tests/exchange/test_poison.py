"""A frame that verifies but cannot be taken is put aside with its code; its neighbours arrive and the sender is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import msgspec
import pytest

from tansiq.exchange.beforehand import Helper, in_place
from tansiq.exchange.frames import MAX_ASK_BYTES, MAX_FRAMES, Lane
from tansiq.ids import Digest, NodeId, sha256
from tansiq.records.content import Status, encode
from tansiq.records.signing import MAX_ENVELOPE_BYTES, Payload
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import copy_of, small_world
from tests.exchange.lanes import STRANGER
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

Make = Callable[[World], bytes]
IN_TWO_YEARS = worlds.DAWN + timedelta(days=400)
"""After the end of every key that was made at dawn (`founding.KEY_VALID_FOR`)."""
LONG_AGO = worlds.DAWN - timedelta(days=400)


def of_army(by: str = "release", **changes: object) -> Make:
    return lambda world: copy_of(world, ARMY, PESHMERGA, by, **changes)


def sealed(payload: bytes, kind: Payload = Payload.COPY) -> Make:
    return lambda world: world[ARMY].keyring.signer("release").seal(kind, payload)


def other_signature(world: World) -> bytes:
    envelope = msgspec.json.decode(copy_of(world, ARMY, PESHMERGA))
    envelope["payload"] = msgspec.json.decode(copy_of(world, ARMY, PESHMERGA))["payload"]
    return msgspec.json.encode(envelope)


POISON: dict[str, tuple[Make, str]] = {
    "no envelope": (lambda _: b"not an envelope", "frame.unreadable"),
    "nothing": (lambda _: b"{}", "frame.unreadable"),
    "deep JSON": (lambda _: b"[" * 100_000, "frame.unreadable"),
    "deep JSON that is signed": (sealed(b'{"id":' * 50_000), "frame.unreadable"),
    "deep JSON in an unknown field": (sealed(b'{"zzz":' + b"[" * 50_000 + b"]" * 50_000 + b"}"), "frame.unreadable"),
    "no record": (sealed(b"[1, 2]"), "frame.unreadable"),
    "bytes that are no text": (sealed(b'{"id":"\xff"}'), "frame.unreadable"),
    "huge": (lambda _: b" " * (MAX_ENVELOPE_BYTES + 1), "frame.too-large"),
    "content instead of a copy": (sealed(b"{}", Payload.CONTENT), "frame.unreadable"),
    "a desk's key": (of_army(f"desk-{ARMY}.watch"), "frame.key"),
    "the node's key": (of_army("node"), "frame.key"),
    "a stranger's key": (lambda world: copy_of(world, ARMY, PESHMERGA, STRANGER), "frame.key"),
    "another agency's release key": (
        lambda world: copy_of(world, ARMY, PESHMERGA, world[COMMAND].keyring.signer("release")),
        "frame.key",
    ),
    "a release key where only the root signs": (of_army(kind="key"), "frame.key"),
    "a key before its time": (of_army(released_at=LONG_AGO), "frame.key"),
    "a key after its end": (of_army(released_at=IN_TWO_YEARS), "frame.key"),
    "a signature over something else": (other_signature, "frame.signature"),
    "a copy for somebody else": (lambda world: copy_of(world, ARMY, MINISTRY), "frame.addressee"),
    "a copy of somebody else's": (of_army(owner=COMMAND), "frame.owner"),
    "an actual record in an exercise": (of_army(status=Status.ACTUAL), "frame.status"),
    "a test in an exercise": (of_army(status=Status.TEST), "frame.status"),
    "a second version without a first": (of_army(version=2), "frame.version"),
    "a first version that follows something": (of_army(previous=Digest("0" * 64)), "frame.version"),
    "version nought": (of_army(version=0), "frame.unreadable"),
    "no id": (of_army(id=""), "frame.unreadable"),
    "no kind": (of_army(kind=""), "frame.unreadable"),
    "a time without a zone": (of_army(released_at=worlds.DAWN.replace(tzinfo=None)), "frame.unreadable"),
}


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    with closing(Helper()) as made:
        yield made


@pytest.mark.parametrize("beforehand", [False, True])
@pytest.mark.parametrize("name", POISON)
def test_poison_is_put_aside_and_the_lane_goes_on(
    name: str, beforehand: bool, helper: Helper, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, code = POISON[name]
    monkeypatch.setattr("tansiq.exchange.beforehand.WORTH", 1)
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        world[PESHMERGA].exchange._beforehand = helper if beforehand else in_place
        world.publish(ARMY, worlds.spot("before", to=(PESHMERGA,)))
        hostile.queue(world, ARMY, PESHMERGA, make(world))
        world.publish(ARMY, worlds.spot("after", to=(PESHMERGA,)))
        taken = world.carry(ARMY, PESHMERGA)
        assert len(taken) == 2
        assert hostile.spots(world, PESHMERGA) == ["before", "after"]
        assert hostile.aside(world, PESHMERGA) == [("normal", code)]
        assert hostile.states(world, ARMY) == ["received", "refused", "received"]
        assert world[PESHMERGA].exchange.live(NodeId(ARMY)).fault is None
        world.publish(ARMY, worlds.spot("later", to=(PESHMERGA,)))
        assert len(world.carry(ARMY, PESHMERGA)) == 1


def test_a_head_that_is_signed_after_the_node_keys_end_moves_no_lane() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("before", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        stood = hostile.position(world, ARMY, PESHMERGA)
        world.clock.advance((IN_TWO_YEARS - worlds.DAWN).total_seconds())
        got = hostile.deliver(world, ARMY, PESHMERGA, [copy_of(world, ARMY, PESHMERGA)])
        assert (got.stored, got.fault) == ((), "frame.key")
        assert hostile.position(world, ARMY, PESHMERGA) == stood
        assert hostile.aside(world, PESHMERGA) == [], "nothing of it was believed, not even that it is poison"


def test_a_replay_is_no_refusal_and_changes_nothing() -> None:
    """Deliberately: a lost answer is asked for again, and a bundle may be read twice (docs/formats/exchange.md)."""
    with small_world() as world:
        answer = hostile.answer(world, ARMY, PESHMERGA, [copy_of(world, ARMY, PESHMERGA)])
        first, again = (world[PESHMERGA].exchange.receive(NodeId(ARMY), answer) for _ in range(2))
        assert (len(first.stored), first.fault) == (1, None)
        assert (again.stored, again.fault) == ((), None)
        assert len(world.records(PESHMERGA, "spot")) == 1
        assert hostile.aside(world, PESHMERGA) == []


def test_a_kind_of_frame_that_is_not_known_is_put_aside() -> None:
    with small_world() as world:
        hostile.queue(world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA), kind="tomorrow's")
        world.publish(ARMY, worlds.spot("after", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.kind")]
        assert hostile.spots(world, PESHMERGA) == ["after"]
        assert hostile.states(world, ARMY) == ["refused", "received"]


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 3},
        {"version": 2, "previous": Digest("1" * 64)},
        {"version": 1},
        {"version": 2, "token": "f" * 32},
        {"version": 2, "kind": "alert"},
    ],
)
def test_a_version_that_does_not_follow_the_one_held_is_put_aside(changes: dict[str, object]) -> None:
    with small_world() as world:
        stored = world.publish(ARMY, worlds.spot("first", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        (held,) = world.records(PESHMERGA, "spot")
        fields = {"id": held.id, "token": held.token, "previous": held.digest} | changes
        hostile.queue(world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA, **fields))
        world.publish(ARMY, worlds.after(stored, worlds.spot("second", to=(PESHMERGA,))))
        world.carry(ARMY, PESHMERGA)
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.version")]
        assert hostile.spots(world, PESHMERGA) == ["first", "second"]


@pytest.mark.parametrize("second", [1, 2, 3])
def test_what_came_before_in_the_same_batch_counts_as_held(second: int) -> None:
    with small_world() as world:
        seal, first = world[ARMY].keyring.signer("release").seal, hostile.made_up()
        one = seal(Payload.COPY, encode(first))
        more = msgspec.structs.replace(first, version=second, previous=sha256(one) if second > 1 else None, centre="c")
        hostile.deliver(world, ARMY, PESHMERGA, [one, seal(Payload.COPY, encode(more))])
        taken = second == 2
        assert [stored.version for stored in world.records(PESHMERGA, "spot")] == ([1, 2] if taken else [1])
        assert hostile.aside(world, PESHMERGA) == ([] if taken else [("normal", "frame.version")])


def test_a_batch_may_bring_a_record_with_all_its_versions() -> None:
    with small_world() as world:
        seal, copy, envelopes = world[ARMY].keyring.signer("release").seal, hostile.made_up(), []
        for version in range(1, 5):
            previous = sha256(envelopes[-1]) if envelopes else None
            envelopes.append(
                seal(Payload.COPY, encode(msgspec.structs.replace(copy, version=version, previous=previous)))
            )
        hostile.deliver(world, ARMY, PESHMERGA, envelopes)
        assert [stored.version for stored in world.records(PESHMERGA, "spot")] == [1, 2, 3, 4]
        assert hostile.aside(world, PESHMERGA) == []
        assert len(world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT id FROM picture"))) == 1


def test_the_same_bytes_twice_in_a_batch_are_kept_once_and_are_no_poison() -> None:
    with small_world() as world:
        copy = copy_of(world, ARMY, PESHMERGA)
        hostile.deliver(world, ARMY, PESHMERGA, [copy, copy])
        assert len(world.records(PESHMERGA, "spot")) == 1
        assert hostile.aside(world, PESHMERGA) == []


def test_nobody_continues_a_record_of_ours() -> None:
    with small_world() as world:
        own = world.publish(PESHMERGA, worlds.spot("ours"))
        hostile.queue(
            world,
            ARMY,
            PESHMERGA,
            copy_of(world, ARMY, PESHMERGA, id=own.id, version=2, token=own.token, previous=own.digest),
        )
        world.carry(ARMY, PESHMERGA)
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.version")]
        assert hostile.spots(world, PESHMERGA) == ["ours"]


def test_a_full_batch_of_nothing_but_poison_in_both_lanes_is_refused_frame_by_frame() -> None:
    """Named test: the ask with that many refusals was larger than an ask may be, and the lanes stood still for ever."""
    with small_world() as world:
        poison = [(b"%s %d" % (lane.encode(), number), lane) for lane in Lane for number in range(700)]
        hostile.queue_all(world, ARMY, PESHMERGA, poison)
        world.publish(ARMY, worlds.spot("after", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert hostile.spots(world, PESHMERGA) == ["after"]
        assert hostile.states(world, ARMY) == ["refused"] * 1400 + ["received"]


def test_an_ask_has_room_for_a_full_batch_of_refusals() -> None:
    longest = max((f"frame.{word}" for word in ("unreadable", "too-large", "signature", "addressee")), key=len)
    named = len(msgspec.json.encode({"number": 10**9, "code": longest})) + 1
    assert 2 * MAX_FRAMES * named * (4 / 3) ** 2 + 4_096 < MAX_ASK_BYTES
