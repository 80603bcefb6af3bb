"""Sealed parcels through a third node: the army and the peshmerga never meet; the command stands between them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest

from tansiq.clock import SystemClock
from tansiq.config import ExchangeSettings
from tansiq.errors import Fault
from tansiq.exchange import courier as couriers
from tansiq.exchange import outbox
from tansiq.exchange.bundle import HEADER_BYTES
from tansiq.exchange.courier import Courier
from tansiq.exchange.sealed import CARRIED_FOR, LEAST_BYTES, MAX_HAND_BYTES, MAX_PARCEL_BYTES, Depot, Fetch, Parcel
from tansiq.ids import AgencyId, NodeId, RecordId, sha256
from tansiq.node import MIB
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.exchange.test_listener import Door, door, refused
from tests.exchange.test_transport import linked, listening, until
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

A, B, C, D = NodeId(ARMY), NodeId(COMMAND), NodeId(PESHMERGA), NodeId(MINISTRY)
LINE = (ARMY, COMMAND, PESHMERGA, MINISTRY)


@contextmanager
def line(**more: Any) -> Iterator[World]:
    """Four nodes; the two at the ends reach each other through the command."""
    with small_world(LINE, **more) as world:
        ends(world)
        yield world


def ends(world: World) -> None:
    for end, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
        exchange = ExchangeSettings(through={other: COMMAND})
        world[end].config = msgspec.structs.replace(world[end].config, exchange=exchange)


def courier(world: World, end: AgencyId) -> Courier:
    found = world[end].courier(B)
    assert found is not None
    return found


def made(world: World, sender: AgencyId, recipient: AgencyId) -> bytes:
    """A parcel of one node for another."""
    found = courier(world, sender).due(NodeId(recipient))
    assert found is not None
    return found[0]


def hand(world: World, sender: AgencyId, recipient: AgencyId, data: bytes) -> None:
    world[COMMAND].depot.hand(NodeId(sender), msgspec.json.encode(Parcel(NodeId(recipient), data)))


def fetched(world: World, recipient: AgencyId, *taken: bytes) -> bytes | None:
    digests = tuple(sha256(each) for each in taken)
    return world[COMMAND].depot.fetch(NodeId(recipient), Fetch(digests)).data


def code_of(refuses: Any) -> str:
    with pytest.raises(Fault) as refusal:
        refuses()
    return refusal.value.code


def through(world: World, sender: AgencyId, recipient: AgencyId) -> None:
    """One parcel, all the way."""
    data = made(world, sender, recipient)
    hand(world, sender, recipient, data)
    assert fetched(world, recipient) == data
    assert world.read_bundle(recipient, data).fault is None
    assert fetched(world, recipient, data) is None


# ---- what arrives


def test_two_nodes_that_never_meet_exchange_a_report_and_its_receipt_through_a_third() -> None:
    with line() as world:
        world.publish(ARMY, worlds.spot("over the hill", to=(PESHMERGA,)))
        through(world, ARMY, PESHMERGA)
        assert hostile.spots(world, PESHMERGA) == ["over the hill"]
        assert world.deliveries(ARMY, world.records(ARMY, "spot")[0].id)[PESHMERGA] == "sent"
        through(world, PESHMERGA, ARMY)
        assert world.deliveries(ARMY, world.records(ARMY, "spot")[0].id)[PESHMERGA] == "received"


def test_a_recall_goes_through_a_third_node_too() -> None:
    with line() as world:
        stored = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
        through(world, ARMY, PESHMERGA)
        world.recall(ARMY, RecordId(stored.id))
        through(world, ARMY, PESHMERGA)
        through(world, PESHMERGA, ARMY)
        (held,) = world.records(PESHMERGA, "spot")
        assert held.envelope == b""


def test_the_third_node_learns_sender_recipient_size_and_time_and_nothing_else() -> None:
    """Canaries: what the parcel holds, and every name in it, are nowhere in the third node's table or in the parcel."""
    with line() as world:
        world.publish(ARMY, worlds.spot("canary-words", to=(PESHMERGA,), level=2), may_release=True)
        data = made(world, ARMY, PESHMERGA)
        hand(world, ARMY, PESHMERGA, data)
        (row,) = world[COMMAND].db.read(lambda tx: tx.rows("SELECT * FROM parcel"))
        assert row[:3] == (ARMY, PESHMERGA, sha256(data))
        for word in (b"canary", b"spot", ARMY.encode(), PESHMERGA.encode(), b"alarm", b"receipts"):
            assert word not in data
        assert hostile.spots(world, COMMAND) == []
        assert code_of(lambda: world.read_bundle(COMMAND, data)) == "bundle.addressee"


def test_a_parcel_is_no_sign_of_life_but_moves_the_age_of_the_picture() -> None:
    with line() as world:
        live = world[PESHMERGA].exchange.live(A)
        world[PESHMERGA].exchange.failed(A, "peer.unreachable")
        data = made(world, ARMY, PESHMERGA)
        signed_at = world.clock.now()
        world.clock.advance(30)
        world.read_bundle(PESHMERGA, data)
        assert (live.picture, live.heard_at, live.fault) == (signed_at, None, "peer.unreachable")


def test_what_is_carried_counts_for_nobody_as_traffic_of_his_own() -> None:
    with line() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        hand(world, ARMY, PESHMERGA, made(world, ARMY, PESHMERGA))
        node = world[COMMAND]
        assert [node.exchange.live(peer).heard_at for peer in (A, C)] == [None, None]
        assert hostile.states(world, COMMAND) == []
        assert node.db.read(lambda tx: tx.one("SELECT count(*) FROM lane_in")) == (0,)


# ---- when one is made


def test_a_parcel_is_made_for_news_for_receipts_and_every_twenty_seconds() -> None:
    with line() as world:
        army = courier(world, ARMY)

        def due() -> bool:
            found = army.due(C)
            if found:
                army.sent(C, found[1])
                world.read_bundle(PESHMERGA, found[0])
            return found is not None

        assert [due(), due()] == [True, False]
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        assert [due(), due()] == [True, False]
        world.publish(PESHMERGA, worlds.spot(to=(ARMY,)))
        world.read_bundle(ARMY, made(world, PESHMERGA, ARMY))
        assert [due(), due()] == [True, False]
        world.clock.advance(couriers.AGAIN.total_seconds())
        assert [due(), due()] == [True, False]


def test_while_the_direct_line_is_heard_nothing_goes_through_a_third_node() -> None:
    with line() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        army = courier(world, ARMY)
        assert army.due(C) is None
        world.clock.advance(couriers.DIRECT_FOR.total_seconds())
        assert army.due(C) is not None


def test_a_full_parcel_is_followed_by_the_next_only_when_its_receipt_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """So what waits goes in order, a mebibyte at a time, and nothing is sent twice without need."""
    monkeypatch.setattr("tansiq.exchange.carrier.PARCEL_BYTES", 2000)
    with line() as world:
        said = [f"report {number}" for number in range(8)]
        for each in said:
            world.publish(ARMY, worlds.spot(each, to=(PESHMERGA,)))
        army, guard, parcels = courier(world, ARMY), courier(world, PESHMERGA), 0
        while found := army.due(C):
            army.sent(C, found[1])
            world.read_bundle(PESHMERGA, found[0])
            assert army.due(C) is None or not found[1].written.more
            back = guard.due(A)
            assert back is not None
            world.read_bundle(ARMY, back[0])
            parcels += 1
        assert parcels > 2
        assert hostile.spots(world, PESHMERGA) == said


# ---- hostile ends


def test_a_sender_fills_no_more_than_his_quota_and_the_others_are_carried_on() -> None:
    with line() as world:
        world[COMMAND].depot = Depot(B, world[COMMAND].db, world[COMMAND].carrier._nodes, world.clock, 2 * LEAST_BYTES)
        good = made(world, ARMY, PESHMERGA)
        hand(world, ARMY, MINISTRY, b"x" * (HEADER_BYTES + 1))
        hand(world, ARMY, AgencyId("nobody"), b"x" * (HEADER_BYTES + 1))
        assert code_of(lambda: hand(world, ARMY, PESHMERGA, good)) == "parcel.full"
        hand(world, ARMY, MINISTRY, b"y" * (HEADER_BYTES + 1))  # in place of his last one
        hand(world, PESHMERGA, ARMY, b"z" * (HEADER_BYTES + 1))
        assert fetched(world, ARMY) == b"z" * (HEADER_BYTES + 1)


def test_what_did_not_fit_is_kept_and_goes_when_there_is_room() -> None:
    with line() as world:
        node = world[COMMAND]
        node.depot, room = Depot(B, node.db, node.carrier._nodes, world.clock, 0), node.depot
        world.publish(ARMY, worlds.spot("kept", to=(PESHMERGA,)))
        assert code_of(lambda: hand(world, ARMY, PESHMERGA, made(world, ARMY, PESHMERGA))) == "parcel.full"
        node.depot = room
        through(world, ARMY, PESHMERGA)
        assert hostile.spots(world, PESHMERGA) == ["kept"]


@pytest.mark.parametrize(
    ("sender", "message", "code"),
    [
        (A, b"", "frame.unreadable"),
        (A, b"[" * 100_000, "frame.unreadable"),
        (A, msgspec.json.encode(Parcel(NodeId("x" * 129), b"x" * 99)), "frame.unreadable"),
        (A, msgspec.json.encode(Parcel(C, b"")), "frame.unreadable"),
        (A, msgspec.json.encode(Parcel(C, b"x" * (MAX_PARCEL_BYTES + 1))), "frame.too-large"),
        (A, b" " * (MAX_HAND_BYTES + 1), "frame.too-large"),
        (A, msgspec.json.encode(Parcel(A, b"x" * 99)), "frame.addressee"),
        (A, msgspec.json.encode(Parcel(B, b"x" * 99)), "frame.addressee"),
        (NodeId("stranger"), msgspec.json.encode(Parcel(C, b"x" * 99)), "peer.refused"),
    ],
)
def test_a_parcel_that_cannot_be_carried_is_told_its_code(sender: NodeId, message: bytes, code: str) -> None:
    with line() as world:
        assert code_of(lambda: world[COMMAND].depot.hand(sender, message)) == code
        assert fetched(world, PESHMERGA) is None


def test_nobody_fetches_or_deletes_what_is_for_another() -> None:
    with line() as world:
        data = made(world, ARMY, PESHMERGA)
        hand(world, ARMY, PESHMERGA, data)
        assert fetched(world, MINISTRY) is None
        assert fetched(world, MINISTRY, data) is None
        assert fetched(world, PESHMERGA) == data
        assert code_of(lambda: fetched(world, AgencyId("stranger"))) == "peer.refused"


def test_no_answer_tells_whether_a_recipient_is_known() -> None:
    with line() as world:
        hand(world, ARMY, AgencyId("nobody"), b"x" * 99)
        hand(world, ARMY, MINISTRY, b"x" * 99)


def test_a_parcel_that_nobody_fetches_is_given_up_after_a_week() -> None:
    with line() as world:
        hand(world, ARMY, PESHMERGA, made(world, ARMY, PESHMERGA))
        world.clock.advance(CARRIED_FOR.total_seconds())
        assert fetched(world, PESHMERGA) is None
        hand(world, MINISTRY, ARMY, b"x" * 99)
        assert world[COMMAND].db.read(lambda tx: tx.rows("SELECT sender FROM parcel")) == [(MINISTRY,)]


# ---- a hostile third node


def test_a_third_node_that_hands_a_parcel_to_another_gives_nothing_away() -> None:
    with line() as world:
        world.publish(ARMY, worlds.spot("secret", to=(PESHMERGA,)))
        data = made(world, ARMY, PESHMERGA)
        assert code_of(lambda: world.read_bundle(MINISTRY, data)) == "bundle.addressee"
        assert hostile.spots(world, MINISTRY) == []


@pytest.mark.parametrize("where", [0, 20, 38, 41, 60, 200, -1])
def test_a_third_node_that_changes_a_byte_is_noticed_and_nothing_is_taken(where: int) -> None:
    with line() as world:
        world.publish(ARMY, worlds.spot("whole", to=(PESHMERGA,)))
        data = bytearray(made(world, ARMY, PESHMERGA))
        data[where] ^= 1
        assert code_of(lambda: world.read_bundle(PESHMERGA, bytes(data))) == "bundle.unreadable"
        assert hostile.spots(world, PESHMERGA) == []
        through(world, ARMY, PESHMERGA)
        assert hostile.spots(world, PESHMERGA) == ["whole"]


def test_a_parcel_that_a_third_node_made_up_brings_nothing() -> None:
    """It can seal to the recipient under the sender's name, for keys and names are no secret; signatures it cannot make."""
    with line() as world:
        world.publish(COMMAND, worlds.spot("forged", to=(PESHMERGA,)))
        node = world[COMMAND]
        node.exchange.node = A
        forged = b"".join(each.data for each in node.carrier.bundle_for(C, b"s" * 16))
        node.exchange.node = B
        brought = world.read_bundle(PESHMERGA, forged)
        assert brought.fault is not None
        assert brought.fault.code == "frame.key"
        assert hostile.spots(world, PESHMERGA) == []


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
            counts = world[end].db.read(lambda tx, other=other: outbox.counts(tx, NodeId(other)))
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


# ---- over the listener and the link


async def _called(at: Door, path: str, token: str | None, data: bytes) -> Any:
    headers = {} if token is None else {"authorization": f"Bearer {token}"}
    return await at.client.post(path, content=data, headers=headers)


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/peer/parcel", "/peer/parcels"])
async def test_a_stranger_neither_hands_over_nor_fetches(path: str) -> None:
    async with door() as at:
        for token in (None, "0" * 64):
            assert refused(await _called(at, path, token, b"{}"))


@pytest.mark.anyio
async def test_a_node_that_carries_for_nobody_says_so() -> None:
    async with door() as at:
        answer = await _called(at, "/peer/parcel", await at.token(), msgspec.json.encode(Parcel(B, b"x" * 99)))
        assert (answer.status_code, answer.json()) == (409, {"code": "parcel.full"})
        answer = await _called(at, "/peer/parcels", await at.token(), b"{}")
        assert (answer.status_code, answer.json()) == (200, {"data": None})


@pytest.mark.anyio
async def test_over_tls_a_report_and_its_receipt_go_through_the_third_node() -> None:
    with small_world(LINE, at=SystemClock().now()) as world:
        ends(world)
        army, between, guard = world[ARMY], world[COMMAND], world[PESHMERGA]
        between.bell.hang()
        certificate = between.certificate()
        world.publish(ARMY, worlds.spot("through", to=(PESHMERGA,)))
        async with (
            listening(between, depot=between.depot) as port,
            linked(army, COMMAND, port, certificate, army.courier(B)),
            linked(guard, COMMAND, port, certificate, guard.courier(B)),
        ):
            await until(guard.bell, lambda: hostile.spots(world, PESHMERGA) == ["through"])
            record = world.records(ARMY, "spot")[0].id
            await until(army.bell, lambda: world.deliveries(ARMY, record)[PESHMERGA] == "received")
        assert world[COMMAND].db.read(lambda tx: tx.one("SELECT count(*) FROM parcel WHERE size > :m", {"m": MIB})) == (
            0,
        )
