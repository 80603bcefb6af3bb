"""Sealed parcels through a third node: the army and the peshmerga never meet; the command stands between them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tansiq.clock import SystemClock
from tansiq.exchange import courier as couriers
from tansiq.exchange.bundle import HEADER_BYTES
from tansiq.exchange.sealed import CARRIED_FOR, LEAST_BYTES, MAX_HAND_BYTES, MAX_PARCEL_BYTES, Depot, Parcel
from tansiq.ids import AgencyId, NodeId, RecordId, sha256
from tansiq.node import MIB
from tests import worlds
from tests.exchange import hostile
from tests.exchange.between import LINE, A, B, C, code_of, courier, ends, fetched, hand, line, made, through
from tests.exchange.hostile import small_world
from tests.exchange.test_listener import Door, door, refused
from tests.exchange.test_transport import linked, listening, until
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA

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
