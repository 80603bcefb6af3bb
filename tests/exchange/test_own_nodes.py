"""An agency with two nodes: its content travels between them and nowhere else, and nothing has two writers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange import aside, outbox
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, CentreId, NodeId, RecordId
from tansiq.node import PROJECTIONS
from tansiq.records.content import Content, Status, encode
from tansiq.records.signing import Payload
from tansiq.work.verify import verify
from tests import worlds
from tests.backups import backed_up, pull, resend
from tests.exchange import hostile
from tests.worlds import ARMY, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
ROOM = CentreId("kirkuk")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The army at two nodes, the Peshmerga at one; everybody knows."""
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        world.admit(ARMY, KIRKUK, tmp_path, ROOM, clearance=2)
        world.carry_all()
        yield world


def kinds(world: World, node: AgencyId) -> list[str]:
    return [each.kind for each in world.records(node) if each.kind in ("spot", "alert", "claim")]


def codes(world: World, node: AgencyId, peer: AgencyId) -> list[str]:
    """Why frames of a peer were put aside."""
    return [code for code, _ in world[node].db.read(lambda tx: aside.counts(tx, NodeId(peer)))]


def content(world: World, node: AgencyId, by: str, **changes: Any) -> bytes:
    """Content as no desk wrote it, signed by one of a node's keys."""
    fields: dict[str, Any] = {
        "id": RecordId("00000000-0000-7000-8000-00000000abcd"),
        "version": 1,
        "kind": "spot",
        "owner": ARMY,
        "desk": world.author(node).desk,
        "status": Status.EXERCISE,
        "label": worlds.label(),
        "token": "ab" * 16,
        "body": worlds.raw({"category": "other", "activity": "Made by hand"}),
        "recorded_at": world.clock.now(),
    }
    return world[node].keyring.signer(by).seal(Payload.CONTENT, encode(Content(**fields | changes)))


def desk_key(world: World, node: AgencyId) -> str:
    return f"desk-{world.author(node).desk}"


# ---- what travels inside the agency


def test_a_desk_at_kirkuk_sees_what_the_agencys_makhmur_desk_wrote_and_no_other_agency_does(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("For the army alone."))
    world.carry_all()
    row = world.row(KIRKUK, stored.id)
    assert (row.words, row.own, row.home, row.release) == ("For the army alone.", True, "army", None)
    assert kinds(world, PESHMERGA) == []
    assert world.records(KIRKUK, "spot")[0].envelope == stored.envelope


def test_it_travels_both_ways_and_each_version_in_its_order(world: World) -> None:
    first = world.publish(KIRKUK, worlds.spot("One."))
    world.publish(KIRKUK, worlds.after(first, worlds.spot("Two.")))
    world.carry_all()
    assert [each.version for each in world.records(ARMY, "spot")] == [1, 2]
    assert world.row(ARMY, first.id).words == "Two."


def test_a_desk_that_is_not_cleared_for_it_is_not_shown_it_at_the_other_node_either(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("Level three.", level=3))
    world.carry_all()
    assert kinds(world, KIRKUK) == ["spot"]  # the node holds it; its desk, cleared to level 2, does not see it
    with pytest.raises(Fault, match=r"record\.not-found"):
        world.row(KIRKUK, stored.id)


def test_what_is_released_to_the_agency_arrives_at_each_of_its_nodes(world: World) -> None:
    world.publish(PESHMERGA, worlds.spot("To the army.", to=(ARMY,)))
    world.carry(PESHMERGA, ARMY)
    world.carry(PESHMERGA, KIRKUK)
    assert kinds(world, ARMY) == kinds(world, KIRKUK) == ["spot"]


def test_what_the_second_node_releases_is_taken_as_the_agencys(world: World) -> None:
    world.publish(KIRKUK, worlds.spot("To the Peshmerga.", to=(PESHMERGA,)))
    world.carry(KIRKUK, PESHMERGA)
    (copy,) = world.headers(PESHMERGA, "spot")
    assert (copy.owner, copy.desk) == (ARMY, world.author(KIRKUK).desk)


def test_a_node_that_joins_later_gets_the_earlier_versions_of_what_goes_on(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        own = world.publish(ARMY, worlds.spot("Ours, one."))
        theirs = world.publish(PESHMERGA, worlds.spot("Theirs, one.", to=(ARMY,)))
        world.carry_all()
        world.admit(ARMY, KIRKUK, tmp_path, ROOM)
        world.carry_all()
        assert kinds(world, KIRKUK) == []
        world.publish(ARMY, worlds.after(own, worlds.spot("Ours, two.")))
        world.publish(PESHMERGA, worlds.after(theirs, worlds.spot("Theirs, two.", to=(ARMY,))))
        world.carry_all()
        assert sorted(each.version for each in world.records(KIRKUK, "spot")) == [1, 1, 2, 2]
        assert codes(world, KIRKUK, ARMY) == codes(world, KIRKUK, PESHMERGA) == []


def test_an_alert_of_the_other_room_rings_here(world: World) -> None:
    world.publish(ARMY, worlds.alert("Keep off the road."))
    world.carry_all()
    reader = world.author(KIRKUK).desk
    rung = world[KIRKUK].db.read(lambda tx: tx.rows("SELECT cause FROM alarm WHERE reader = :r", {"r": reader}))
    assert rung == [("alert",)]


def test_stores_of_both_nodes_are_whole(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("One.", to=(PESHMERGA,)))
    world.publish(KIRKUK, worlds.alert("Two.", to=(PESHMERGA,)))
    world.carry_all()
    world.recall(ARMY, stored.id)
    world.carry_all()
    for name in world.nodes:
        found = verify(world[name].db, PROJECTIONS)
        assert found.whole, (name, found.listed)


def test_a_store_with_content_in_a_lane_to_another_agency_is_not_whole(world: World) -> None:
    world.publish(ARMY, worlds.spot("One."))
    waits = "UPDATE outbox SET peer = :peer WHERE kind = 'content' AND number IS NULL"
    world[ARMY].db.write(lambda tx: tx.run(waits, {"peer": PESHMERGA}))
    assert "lane.addressee" in verify(world[ARMY].db, PROJECTIONS).counted


# ---- nothing has two writers


def test_only_the_node_that_wrote_it_writes_the_next_version_or_recalls_it(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("One."))
    world.carry_all()
    with pytest.raises(Fault, match=r"record\.elsewhere"):
        world.publish(KIRKUK, worlds.after(stored, worlds.spot("Two.")))
    with pytest.raises(Fault, match=r"record\.elsewhere"):
        world.recall(KIRKUK, stored.id)


def test_a_recall_reaches_the_agencys_own_nodes_which_keep_the_words_and_stop(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("One.", to=(PESHMERGA,)))
    world.carry_all()
    world.recall(ARMY, stored.id)
    world.carry_all()
    row = world.row(KIRKUK, stored.id)
    assert (row.words, row.recalled_at) == ("One.", world.clock.now())
    assert world.records(PESHMERGA, "spot")[0].destroyed


def test_a_recall_is_done_when_the_last_of_an_agencys_nodes_has_it(world: World) -> None:
    stored = world.publish(PESHMERGA, worlds.spot("To the army.", to=(ARMY,)))
    world.carry_all()
    world.recall(PESHMERGA, stored.id)
    world.carry(PESHMERGA, ARMY)
    assert [row.destroyed for node in (ARMY, KIRKUK) for row in world.records(node, "spot")] == [True, False]
    assert world.deliveries(PESHMERGA, stored.id) == {ARMY: "recall-pending"}
    world.carry(PESHMERGA, KIRKUK)
    assert world.deliveries(PESHMERGA, stored.id) == {ARMY: "recalled"}


def test_a_recall_by_the_wrong_node_is_put_aside(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("One."))
    world.carry_all()
    said = {
        "owner": ARMY,
        "recipient": ARMY,
        "id": stored.id,
        "version": 1,
        "copies": [stored.digest],
        "status": "exercise",
        "recalled_at": world.clock.now(),
    }
    envelope = world[KIRKUK].keyring.signer("release").seal(Payload.RECALL, msgspec.json.encode(said))
    hostile.deliver(world, KIRKUK, ARMY, [envelope], kind="recall")
    assert codes(world, ARMY, KIRKUK) == ["frame.home"]
    assert world.row(ARMY, stored.id).recalled_at is None


def test_the_wrong_node_cannot_continue_a_record_even_with_a_good_key(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot("One."))
    world.carry_all()
    header = stored.header()
    next_one = content(
        world, KIRKUK, desk_key(world, KIRKUK), id=stored.id, version=2, previous=stored.digest, token=header.token
    )
    hostile.deliver(world, KIRKUK, ARMY, [next_one], kind="content")
    assert codes(world, ARMY, KIRKUK) == ["frame.home"]
    assert len(world.records(ARMY, "spot")) == 1


def test_content_that_is_not_written_here_cannot_be_queued(world: World) -> None:
    world.publish(ARMY, worlds.spot("One."))
    world.carry_all()
    (shared,) = world.records(KIRKUK, "spot")
    with pytest.raises(Fault, match=r"record\.elsewhere"):
        world[KIRKUK].db.write(
            lambda tx: outbox.put_content(tx, shared, [NodeId(ARMY)], Lane.NORMAL, world.clock.now())
        )


# ---- content that must not come in


@pytest.mark.parametrize(
    ("sender", "owner", "code"),
    [
        (PESHMERGA, ARMY, "frame.owner"),  # a foreign node brings what is ours
        (PESHMERGA, PESHMERGA, "frame.addressee"),  # a foreign node gives its own content away
        (KIRKUK, PESHMERGA, "frame.addressee"),  # our own node brings another agency's content
    ],
)
def test_content_is_taken_from_a_node_of_the_very_same_agency_alone(
    world: World, sender: AgencyId, owner: AgencyId, code: str
) -> None:
    made = content(world, sender, desk_key(world, sender), owner=owner)
    hostile.deliver(world, sender, ARMY, [made], kind="content")
    assert codes(world, ARMY, sender) == [code]
    assert kinds(world, ARMY) == []


@pytest.mark.parametrize("by", ["release", "node"])
def test_content_under_a_key_that_is_no_desks_is_put_aside(world: World, by: str) -> None:
    hostile.deliver(world, KIRKUK, ARMY, [content(world, KIRKUK, by)], kind="content")
    assert codes(world, ARMY, KIRKUK) == ["frame.key"]


def test_a_node_cannot_bring_content_under_the_key_of_a_desk_that_sits_elsewhere(world: World) -> None:
    stolen = content(world, ARMY, desk_key(world, ARMY))
    hostile.deliver(world, KIRKUK, ARMY, [stolen], kind="content")
    assert codes(world, ARMY, KIRKUK) == ["frame.key"]


def test_content_of_another_status_or_changed_on_the_way_is_put_aside(world: World) -> None:
    actual = content(world, KIRKUK, desk_key(world, KIRKUK), status=Status.ACTUAL)
    changed = content(world, KIRKUK, desk_key(world, KIRKUK)).replace(b'"sig":"', b'"sig":"A')
    hostile.deliver(world, KIRKUK, ARMY, [actual, changed], kind="content")
    assert "frame.status" in codes(world, ARMY, KIRKUK)
    assert kinds(world, ARMY) == []


def test_no_content_frame_is_ever_queued_for_another_agency(world: World) -> None:
    world.publish(ARMY, worlds.spot("One.", to=(PESHMERGA,)))
    world.publish(KIRKUK, worlds.alert("Two.", to=(PESHMERGA,)))
    for node in (ARMY, KIRKUK):
        queued = world[node].db.read(lambda tx: tx.rows("SELECT DISTINCT peer FROM outbox WHERE kind = 'content'"))
        assert {peer for (peer,) in queued} <= {ARMY, KIRKUK} - {node}


# ---- a restored backup inside the agency


def test_a_node_that_lost_its_past_is_sent_its_agencys_content_again_and_what_was_recalled_is_marked(
    world: World,
) -> None:
    first = world.publish(ARMY, worlds.spot("One."))
    world.carry_all()
    with backed_up(world, KIRKUK):
        world.publish(ARMY, worlds.after(first, worlds.spot("One, corrected.")))
        gone = world.publish(ARMY, worlds.spot("Taken back."))
        world.carry_all()
        world.recall(ARMY, gone.id)
        world.carry_all()
    assert pull(world, ARMY, KIRKUK) == "frame.chain"
    resend(world, ARMY, KIRKUK)
    world.carry_all()
    assert [(each.id, each.version) for each in world.records(KIRKUK, "spot")] == [
        (first.id, 1),
        (first.id, 2),
        (gone.id, 1),
    ]
    assert world.row(KIRKUK, gone.id).recalled_at is not None
    assert codes(world, KIRKUK, ARMY) == []
    assert kinds(world, PESHMERGA) == []


# ---- what others send it


def test_a_copy_is_received_at_the_first_node_and_says_which_have_it_not(world: World) -> None:
    stored = world.publish(PESHMERGA, worlds.spot("For all of the army.", to=(ARMY,)))

    def stands() -> tuple[str, tuple[str, ...]]:
        (delivery,) = world.row(PESHMERGA, stored.id).release or ()
        return delivery.state, delivery.lacking

    assert stands() == ("pending", (ARMY, KIRKUK))
    world.carry(PESHMERGA, KIRKUK)
    assert stands() == ("received", (ARMY,)), "the room behind the cut line knows nothing"
    world.carry(PESHMERGA, ARMY)
    assert stands() == ("received", ())
    world.recall(PESHMERGA, stored.id)
    assert stands() == ("recall-pending", (ARMY, KIRKUK))
    world.carry(PESHMERGA, ARMY)
    assert stands() == ("recall-pending", (KIRKUK,))
    world.carry(PESHMERGA, KIRKUK)
    assert stands() == ("recalled", ())
