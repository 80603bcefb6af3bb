"""What a node of the network may not do, although it is one: every key in here is a real one, used for something else."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange.frames import Ask, Lane
from tansiq.ids import AgencyId, NodeId
from tansiq.kinds import network as kinds
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import copy_of, deliver, small_world
from tests.exchange.lanes import STRANGER
from tests.worlds import ARMY, DAWN, MINISTRY, PESHMERGA, World

THREE = (ARMY, PESHMERGA, MINISTRY)


def only(stored: list[Stored]) -> Stored:
    (one,) = stored
    return one


def test_a_copy_shown_to_a_third_party_is_for_nobody_there() -> None:
    with small_world(THREE) as world:
        world.publish(ARMY, worlds.spot("for the Peshmerga alone", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        envelope = only(world.records(PESHMERGA, "spot")).envelope
        hostile.queue(world, PESHMERGA, MINISTRY, envelope)
        assert world.carry(PESHMERGA, MINISTRY) == []
        assert hostile.aside(world, MINISTRY) == [("normal", "frame.addressee")]
        assert hostile.spots(world, MINISTRY) == []


def test_a_copy_made_in_anothers_name_is_not_taken() -> None:
    with small_world(THREE) as world:
        forged = copy_of(world, PESHMERGA, MINISTRY, owner=ARMY)
        assert deliver(world, PESHMERGA, MINISTRY, [forged]).stored == ()
        assert hostile.aside(world, MINISTRY) == [("normal", "frame.owner")]


def test_even_a_genuine_copy_comes_from_its_owner_alone() -> None:
    with small_world(THREE) as world:
        genuine = copy_of(world, ARMY, MINISTRY)
        assert deliver(world, PESHMERGA, MINISTRY, [genuine]).stored == ()
        assert hostile.aside(world, MINISTRY) == [("normal", "frame.owner")]
        assert len(deliver(world, ARMY, MINISTRY, [genuine]).stored) == 1


def test_an_answer_overheard_and_given_to_a_third_party_is_refused() -> None:
    with small_world(THREE) as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        here, there = world[PESHMERGA].exchange, world[ARMY].exchange
        batch = there.serve(here.node, there.wants(here.ask(NodeId(ARMY)))).batch
        got = world[MINISTRY].exchange.receive(NodeId(ARMY), batch)
        assert (got.fault, got.stored) == ("frame.addressee", ())
        got = world[MINISTRY].exchange.receive(NodeId(PESHMERGA), batch)
        assert (got.fault, got.stored) == ("frame.key", ())
        assert hostile.spots(world, MINISTRY) == []


@pytest.mark.parametrize("name", ["release", "root", f"desk-{PESHMERGA}.watch"])
def test_heads_are_signed_by_the_node_key_and_no_other_of_the_agency(name: str) -> None:
    with small_world() as world:
        by = world[PESHMERGA].keyring.signer(name)
        got = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)], by=by)
        assert (got.fault, got.stored) == ("frame.key", ())


def test_a_head_by_anybody_else_is_refused() -> None:
    with small_world(THREE) as world:
        for by in (STRANGER, world[MINISTRY].keyring.signer("node")):
            got = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)], by=by)
            assert (got.fault, got.stored) == ("frame.key", ())


def test_a_node_that_was_never_introduced_is_refused_in_both_directions() -> None:
    with small_world(THREE, introduced=False) as world:
        got = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)])
        assert (got.fault, got.stored) == ("peer.refused", ())
        with pytest.raises(Fault) as caught:
            world[ARMY].exchange.serve(NodeId(PESHMERGA), Ask(after={}))
        assert caught.value.code == "peer.refused"


def revocation(world: World, owner: AgencyId, at: AgencyId, role: str) -> bytes:
    """The root's word, to another agency, that the owner's key of a role is good no more."""
    held = only([each for each in world.records(at, "key") if each.owner == owner and role_of(each) == role])
    header = held.header()
    assert isinstance(header, Copy)
    body = msgspec.json.decode(header.body, type=kinds.Key)
    revoked = msgspec.structs.replace(body, revoked_at=world.clock.now())
    return copy_of(
        world,
        owner,
        at,
        "root",
        id=held.id,
        version=2,
        previous=held.digest,
        kind="key",
        token=held.token,
        label=header.label,
        body=msgspec.Raw(msgspec.json.encode(revoked)),
    )


def role_of(stored: Stored) -> str:
    return msgspec.json.decode(stored.header().body, type=kinds.Key).role


def test_a_revoked_release_key_signs_nothing_more_and_what_came_before_stands() -> None:
    with small_world() as world:
        before, after = copy_of(world, PESHMERGA, ARMY), copy_of(world, PESHMERGA, ARMY)
        got = deliver(world, PESHMERGA, ARMY, [before, revocation(world, PESHMERGA, ARMY, "release"), after])
        assert [stored.kind for stored in got.stored] == ["spot", "key"]
        assert hostile.aside(world, ARMY) == [("normal", "frame.key")]
        assert len(hostile.spots(world, ARMY)) == 1


def test_only_the_root_revokes_a_key() -> None:
    with small_world() as world:
        genuine = msgspec.json.decode(revocation(world, PESHMERGA, ARMY, "release"))
        payload = msgspec.json.decode(msgspec.json.encode(genuine["payload"]), type=bytes)
        forged = world[PESHMERGA].keyring.signer("release").seal(hostile.Payload.COPY, payload)
        deliver(world, PESHMERGA, ARMY, [forged, copy_of(world, PESHMERGA, ARMY)])
        assert hostile.aside(world, ARMY) == [("normal", "frame.key")]
        assert len(hostile.spots(world, ARMY)) == 1


def test_a_revoked_node_key_acts_from_its_place_in_the_lane() -> None:
    """Named test: the frames behind the revocation made the whole batch fail, so that it was never taken at all."""
    with small_world() as world:
        before, after = copy_of(world, PESHMERGA, ARMY), copy_of(world, PESHMERGA, ARMY)
        got = deliver(
            world, PESHMERGA, ARMY, [before, revocation(world, PESHMERGA, ARMY, "node"), after], lane=Lane.ALARM
        )
        assert got.fault is None
        assert [stored.kind for stored in got.stored] == ["spot", "key"]
        assert hostile.aside(world, ARMY) == [("alarm", "frame.key")]
        again = deliver(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)], lane=Lane.ALARM)
        assert (again.fault, again.stored) == ("peer.refused", ())


@pytest.mark.parametrize("with_receipts", [False, True])
def test_a_revoked_node_is_served_nothing_whatever_token_it_still_has(with_receipts: bool) -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        ask = world[ARMY].exchange.wants(world[PESHMERGA].exchange.ask(NodeId(ARMY)))
        deliver(world, PESHMERGA, ARMY, [revocation(world, PESHMERGA, ARMY, "node")])
        with pytest.raises(Fault) as caught:
            world[ARMY].exchange.serve(NodeId(PESHMERGA), ask if with_receipts else Ask(after=ask.after))
        assert caught.value.code == "peer.refused"
        assert hostile.states(world, ARMY) == ["pending"]


def test_a_lane_that_does_not_verify_does_not_hold_up_the_other() -> None:
    with small_world() as world:
        alarm = hostile.answer(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)], lane=Lane.ALARM, by=STRANGER)
        normal = hostile.answer(world, PESHMERGA, ARMY, [copy_of(world, PESHMERGA, ARMY)])
        both = msgspec.json.decode(alarm)["lanes"] | msgspec.json.decode(normal)["lanes"]
        got = world[ARMY].exchange.receive(NodeId(PESHMERGA), msgspec.json.encode({"lanes": both}))
        assert (got.fault, len(got.stored)) == ("frame.key", 1)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"null", b'{"lanes":{"third":{}}}', b"[" * 100_000, b"\xff", b" " * 9_000_000]
)
def test_an_answer_that_is_no_batch_is_refused_whole(data: bytes) -> None:
    with small_world() as world, pytest.raises(Fault) as caught:
        world[ARMY].exchange.receive(NodeId(PESHMERGA), data)
    assert caught.value.code in {"frame.unreadable", "frame.too-large"}


def test_the_peers_clock_is_measured_and_an_impossible_one_refused() -> None:
    with small_world() as world:
        deliver(world, PESHMERGA, ARMY, as_of=DAWN + timedelta(minutes=20))
        assert world[ARMY].exchange.live(NodeId(PESHMERGA)).skew_s == 1200
        assert deliver(world, PESHMERGA, ARMY, as_of=DAWN.replace(tzinfo=None)).fault == "frame.unreadable"
