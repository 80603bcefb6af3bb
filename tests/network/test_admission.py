"""A further node of an agency: what the root certifies, and what neither side believes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId, SeededEntropy
from tansiq.kinds.registry import NETWORK
from tansiq.network.admission import Admission, NewNode, Request, make_keys
from tansiq.network.keyring import Keyring
from tansiq.node import Node
from tansiq.node import make as making
from tansiq.records.content import Status
from tansiq.records.signing import Envelope, Payload, Signer, new_key
from tests import worlds
from tests.exchange import hostile
from tests.worlds import ARMY, MAKHMUR, PESHMERGA, World

KIRKUK = NodeId("army-kirkuk")
ROOM = CentreId("kirkuk")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        yield world


def spec(world: World, **changes: Any) -> NewNode:
    seat = msgspec.structs.replace(world.specs[ARMY].desks[0], desk=DeskId("army-kirkuk.watch"), centre=ROOM)
    fields: dict[str, Any] = {
        "agency": ARMY,
        "node": KIRKUK,
        "address": "127.0.0.1:9009",
        "centre": ROOM,
        "desks": (seat,),
        "status": Status.EXERCISE,
    }
    return NewNode(**fields | changes)


def asked(world: World, folder: Path, new: NewNode) -> tuple[bytes, KeyId]:
    keyring = Keyring(folder)
    data = make_keys(new, keyring, folder, SeededEntropy(str(folder)), world.clock.now())
    return data, keyring.signer("node").key_id


def resealed(data: bytes, by: Signer, **changes: Any) -> bytes:
    """A request that says something else, signed again."""
    request = msgspec.json.decode(msgspec.json.decode(data, type=Envelope).payload, type=Request)
    return by.seal(Payload.NODE_REQUEST, msgspec.json.encode(msgspec.structs.replace(request, **changes)))


def test_the_admitted_node_knows_the_network_as_the_roots_node_does(world: World, tmp_path: Path) -> None:
    world.admit(ARMY, KIRKUK, tmp_path, ROOM)
    here, there = world[AgencyId(KIRKUK)].directory(), world[ARMY].directory()
    assert (here.agencies, here.keys, here.desks, here.map_hash) == (
        there.agencies,
        there.keys,
        there.desks,
        there.map_hash,
    )
    assert here.rules == there.rules != ()
    assert world[AgencyId(KIRKUK)].peers() == (ARMY, PESHMERGA)


def test_the_others_learn_of_it_by_frames_and_serve_it_from_then_on(world: World, tmp_path: Path) -> None:
    world.admit(ARMY, KIRKUK, tmp_path, ROOM)
    assert world[PESHMERGA].peers() == (ARMY,)
    world.carry(ARMY, PESHMERGA)
    assert world[PESHMERGA].peers() == (ARMY, KIRKUK)
    assert [each.desk.desk for each in world[PESHMERGA].directory().desks_at(KIRKUK)] == ["army-kirkuk.watch"]


def test_no_private_key_is_in_either_file_and_the_root_stays_where_it_is(world: World, tmp_path: Path) -> None:
    data, key = asked(world, tmp_path / "new", spec(world))
    admitted = world.grant(ARMY, data, key)
    assert b"PRIVATE" not in data + admitted
    assert not (tmp_path / "new" / "root.pem").exists()


def test_the_same_node_is_not_admitted_twice(world: World, tmp_path: Path) -> None:
    name = world.admit(ARMY, KIRKUK, tmp_path, ROOM)
    before = len(world.records(name))
    request, key = asked(world, tmp_path / "again", spec(world))
    with pytest.raises(Fault, match=r"admission\.invalid.*already"):
        world.grant(ARMY, request, key)
    assert len(world.records(name)) == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"agency": PESHMERGA}, "It is for peshmerga"),
        ({"status": Status.ACTUAL}, "It is for army"),
        ({"node": NodeId("peshmerga")}, "There is a node peshmerga already"),
        ({"node": NodeId("army")}, "There is a node army already"),
    ],
)
def test_the_root_refuses_a_node_that_does_not_fit(
    world: World, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    data, key = asked(world, tmp_path / "new", spec(world, **changes))
    with pytest.raises(Fault, match=rf"admission\.invalid: {words}"):
        world.grant(ARMY, data, key)


def test_a_desk_that_sits_elsewhere_is_refused_whosever_it_is(world: World, tmp_path: Path) -> None:
    for name in ("army.watch", "peshmerga.watch"):
        seat = msgspec.structs.replace(world.specs[ARMY].desks[0], desk=DeskId(name))
        data, key = asked(world, tmp_path / name, spec(world, desks=(seat,)))
        with pytest.raises(Fault, match="There is a desk"):
            world.grant(ARMY, data, key)


def test_a_request_that_was_changed_or_signed_by_another_key_is_refused(world: World, tmp_path: Path) -> None:
    data, key = asked(world, tmp_path / "new", spec(world))
    other = Signer(new_key(SeededEntropy("other"), "other"))
    mine = Keyring(tmp_path / "new")
    request = msgspec.json.decode(msgspec.json.decode(data, type=Envelope).payload, type=Request)
    for wrong in (
        resealed(data, other),
        resealed(data, mine.signer("node"), keys=request.keys[1:]),
        resealed(data, mine.signer("node"), keys=(*request.keys, request.keys[-1])),
        resealed(data, mine.signer("release")),
        data[:-9],
        b"[]",
    ):
        with pytest.raises(Fault, match=r"admission\.invalid"):
            world.grant(ARMY, wrong, key)
    with pytest.raises(Fault, match="not signed by the key that you were told"):
        world.grant(ARMY, data, other.key_id)
    assert world[ARMY].directory().siblings(ARMY, NodeId(ARMY)) == ()


def joining(world: World, folder: Path) -> tuple[Node, bytes]:
    """A new node that has not joined yet, and its admission."""
    config = msgspec.structs.replace(world[ARMY].config, node=KIRKUK, centre=ROOM)
    entropy = SeededEntropy("joining")
    data, key = making.request(folder, config, spec(world), world.clock, entropy)
    return Node(config, folder, world.clock, entropy), world.grant(ARMY, data, key)


def test_an_admission_under_another_root_changed_or_for_another_node_is_refused(world: World, tmp_path: Path) -> None:
    node, admitted = joining(world, tmp_path / "new")
    root = worlds.root_of(world[ARMY])
    file = msgspec.json.decode(admitted, type=Admission)
    guard = world[PESHMERGA].keyring.signer("root")
    forged = guard.seal(Payload.ADMISSION, msgspec.json.decode(file.manifest, type=Envelope).payload)
    for wrong, fingerprint in (
        (admitted, guard.key_id),
        (msgspec.json.encode(Admission(forged, file.records)), root),
        (msgspec.json.encode(Admission(file.manifest, file.records[:-1])), root),
        (msgspec.json.encode(Admission(file.manifest, (*file.records[1:], file.records[0]))), root),
        (admitted[:-20], root),
    ):
        with pytest.raises(Fault, match=r"admission\.invalid"):
            making.join(node, wrong, fingerprint)
    assert node.db.read(lambda tx: tx.one("SELECT count(*) FROM record")) == (0,)
    making.join(node, admitted, root)
    held = node.db.read(lambda tx: tx.one("SELECT count(*) FROM record"))
    making.join(node, admitted, root)  # twice changes nothing
    assert node.db.read(lambda tx: tx.one("SELECT count(*) FROM record")) == held
    assert node.directory().home(ARMY, ROOM) == KIRKUK
    node.close()
    with pytest.raises(Fault, match="It admits army-kirkuk"):
        making.join(world[ARMY], admitted, root)


def test_a_node_that_the_root_has_not_admitted_is_nobody(world: World, tmp_path: Path) -> None:
    """It has keys of its own and speaks the protocol; no node knows it, its agency's own neither."""
    config = msgspec.structs.replace(world[ARMY].config, node=KIRKUK, centre=ROOM)
    making.request(tmp_path / "new", config, spec(world), world.clock, SeededEntropy("new"))
    keyring = Keyring(tmp_path / "new" / "keys")
    for receiver in (ARMY, PESHMERGA):
        with pytest.raises(Fault, match=r"peer\.refused"):
            world[receiver].exchange.serve(KIRKUK, world[receiver].exchange.wants(world[receiver].exchange.ask(KIRKUK)))
    made = hostile.copy_of(world, ARMY, PESHMERGA, by=keyring.signer("release"))
    hostile.deliver(world, ARMY, PESHMERGA, [made])
    assert world.records(PESHMERGA, "spot") == []


def test_only_the_root_may_name_a_node(world: World, tmp_path: Path) -> None:
    """A key record under the release key, however well it travels, names nobody."""
    data, _ = asked(world, tmp_path / "new", spec(world))
    request = msgspec.json.decode(msgspec.json.decode(data, type=Envelope).payload, type=Request)
    made = hostile.copy_of(world, ARMY, PESHMERGA, kind="key", body=worlds.raw(request.keys[0]))
    hostile.deliver(world, ARMY, PESHMERGA, [made])
    assert world[PESHMERGA].peers() == (ARMY,)


def test_the_network_records_of_the_second_node_are_the_roots_and_not_its_own(world: World, tmp_path: Path) -> None:
    name = world.admit(ARMY, KIRKUK, tmp_path, ROOM)
    own = [each for each in world.records(name, *NETWORK) if each.own]
    assert {each.home for each in own} == {ARMY}
    assert all(not each.here for each in own)


# ---- who answers for which ground


def test_the_node_whose_desk_sits_in_the_room_answers_for_its_ground(world: World, tmp_path: Path) -> None:
    world.admit(ARMY, KIRKUK, tmp_path, ROOM)
    world.carry_all()
    for name in world.nodes:
        directory = world[name].directory()
        assert directory.home(ARMY, ROOM) == KIRKUK
        assert directory.home(ARMY, MAKHMUR) == ARMY
        assert directory.home(ARMY, CentreId("elsewhere")) == ARMY  # no desk there: the node on which it was founded
        assert directory.home(AgencyId("nobody"), ROOM) is None


def test_a_second_node_in_the_same_room_does_not_answer_beside_the_first(world: World, tmp_path: Path) -> None:
    world.admit(ARMY, "army-a", tmp_path, MAKHMUR)  # its name sorts before all others; the first named stays the one
    assert world[ARMY].directory().home(ARMY, MAKHMUR) == ARMY
