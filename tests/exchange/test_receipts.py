"""A receipt is signed, binds the chain, and is the only reason why "received" is shown."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange.frames import START, Ask, Lane, Position, Receipt, Refused
from tansiq.exchange.session import seal_receipt
from tansiq.ids import NodeId
from tansiq.records.signing import Signer
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.exchange.lanes import STRANGER
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World


def receipt(world: World, by: Signer | None = None, **changes: Any) -> bytes:
    """The Peshmerga's receipt for the army's normal lane as it was handed out; ``changes`` say something else."""
    sql = "SELECT number, chain FROM lane_out WHERE peer = 'peshmerga' AND lane = 'normal'"
    number, chain = world[ARMY].db.read(lambda tx: tx.one(sql)) or (0, START)
    fields: dict[str, Any] = {
        "sender": NodeId(ARMY),
        "receiver": NodeId(PESHMERGA),
        "lane": Lane.NORMAL,
        "epoch": 1,
        "number": number,
        "chain": chain,
        "as_of": DAWN,
    }
    return seal_receipt(Receipt(**fields | changes), by or world[PESHMERGA].keyring.signer("node"))


def show(world: World, *receipts: bytes, after: dict[Lane, Position] | None = None) -> str | None:
    """Ask the army with these receipts; the code with which the ask is refused."""
    ask = msgspec.json.encode(Ask(after=after or {}, receipts=receipts))
    exchange = world[ARMY].exchange
    try:
        exchange.serve(NodeId(PESHMERGA), exchange.wants(ask))
    except Fault as fault:
        return fault.code
    return None


def handed_out(world: World, count: int = 2) -> None:
    """Some reports that were handed out once, without a receipt."""
    for number in range(count):
        world.publish(ARMY, worlds.spot(str(number), to=(PESHMERGA,)))
    assert show(world) is None


def test_what_was_handed_out_is_sent_until_the_receipt_has_come() -> None:
    with small_world() as world:
        handed_out(world)
        assert hostile.states(world, ARMY) == ["sent", "sent"]
        assert show(world, receipt(world)) is None
        assert hostile.states(world, ARMY) == ["received", "received"]


def test_the_receipt_is_kept_as_it_was_signed_and_outlives_the_process() -> None:
    with small_world() as world:
        handed_out(world)
        signed = receipt(world)
        show(world, signed)
        world.reopen(ARMY)
        kept = world[ARMY].db.read(lambda tx: tx.one("SELECT receipt FROM lane_out WHERE lane = 'normal'"))
        assert kept == (signed,)
        assert hostile.states(world, ARMY) == ["received", "received"]


def test_a_receipt_that_says_less_than_the_last_takes_nothing_back() -> None:
    with small_world() as world:
        handed_out(world)
        show(world, receipt(world))
        assert show(world, receipt(world, number=0, chain=START)) is None
        assert hostile.states(world, ARMY) == ["received", "received"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"number": 3}, "frame.chain"),
        ({"number": 2, "chain": START}, "frame.chain"),
        ({"number": 1}, "frame.chain"),
        ({"number": 0}, "frame.chain"),
        ({"lane": Lane.ALARM}, "frame.chain"),
        ({"sender": NodeId(COMMAND)}, "frame.addressee"),
        ({"receiver": NodeId(COMMAND)}, "frame.addressee"),
        ({"sender": NodeId(PESHMERGA), "receiver": NodeId(ARMY)}, "frame.addressee"),
        ({"by": STRANGER}, "frame.key"),
        ({"as_of": DAWN.replace(tzinfo=None)}, "frame.unreadable"),
        ({"number": 1 << 70}, "frame.unreadable"),
        ({"number": -1}, "frame.unreadable"),
        ({"refused": (Refused(1 << 70, "frame.key"),)}, "frame.unreadable"),
    ],
)
def test_a_receipt_that_is_not_for_what_we_sent_is_refused_and_changes_nothing(
    changes: dict[str, Any], code: str
) -> None:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        handed_out(world)
        assert show(world, receipt(world, **changes)) == code
        assert hostile.states(world, ARMY) == ["sent", "sent"]


def test_a_receipt_for_frames_that_still_wait_for_a_number_is_refused() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        assert show(world, receipt(world, number=1, chain="0" * 64)) == "frame.chain"
        assert hostile.states(world, ARMY) == ["pending"]


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 50_000, b"\xff\xfe"])
def test_a_receipt_that_is_no_envelope_is_refused(data: bytes) -> None:
    with small_world() as world:
        handed_out(world)
        assert show(world, data) == "frame.unreadable"


@pytest.mark.parametrize("position", [Position(1, START), Position(9, "a" * 64), Position(0, "a" * 64)])
def test_a_peer_that_stands_where_the_lane_never_was_gets_nothing(position: Position) -> None:
    with small_world() as world:
        handed_out(world)
        assert show(world, after={Lane.NORMAL: position}) == "frame.chain"
        world.carry(ARMY, PESHMERGA)
        assert show(world, after={Lane.NORMAL: position}) == "frame.chain"


def test_another_epoch_is_refused() -> None:
    with small_world() as world:
        assert show(world, after={Lane.ALARM: Position(epoch=2)}) == "frame.epoch"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "frame.unreadable"),
        (b'{"after":{"third-lane":{"number":0}}}', "frame.unreadable"),
        (b'{"after":{"alarm":{"number":1e400}}}', "frame.unreadable"),
        (b'{"after":{"alarm":{"number":' + b"9" * 400 + b"}}}", "frame.unreadable"),
        (b"[" * 60_000, "frame.unreadable"),
        (b" " * 600_000, "frame.too-large"),
    ],
)
def test_an_ask_that_is_none_is_refused(data: bytes, code: str) -> None:
    with small_world() as world, pytest.raises(Fault) as caught:
        world[ARMY].exchange.wants(data)
    assert caught.value.code == code


def test_a_receipt_names_when_the_picture_was_complete() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.clock.advance(60)
        world.carry(ARMY, PESHMERGA)
        assert world[ARMY].exchange.live(NodeId(PESHMERGA)).their_picture == DAWN + timedelta(seconds=60)


def test_a_receipt_from_the_future_makes_their_picture_no_fresher_than_now() -> None:
    with small_world() as world:
        both = [receipt(world, lane=lane, as_of=DAWN + timedelta(days=1)) for lane in Lane]
        assert show(world, *both) is None
        assert world[ARMY].exchange.live(NodeId(PESHMERGA)).their_picture == DAWN
