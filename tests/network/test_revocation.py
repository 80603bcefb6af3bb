"""Keys are renewed and revoked by records of the root that travel like others. A revocation acts from its place in each lane."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tansiq.demo.network import custody
from tansiq.errors import Fault
from tansiq.exchange import aside
from tansiq.exchange.frames import Lane
from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId, SectorId
from tansiq.kinds.network import Desk, Key, Revocation, Sector
from tansiq.labels.release import StandingRule
from tansiq.network.amendment import Amendment
from tansiq.node import PROJECTIONS
from tansiq.records.log import Stored
from tansiq.work import overview
from tansiq.work.doubtful import doubtful
from tansiq.work.verify import verify
from tests import worlds
from tests.exchange import hostile
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
ROOM = CentreId("kirkuk")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The army at two nodes, the Peshmerga at one; everybody knows."""
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        world.admit(ARMY, KIRKUK, tmp_path, ROOM)
        world.carry_all()
        yield world


def key_of(world: World, node: AgencyId, name: str) -> KeyId:
    return world[node].keyring.signer(name).key_id


def revoke(world: World, which: str, agency: AgencyId = ARMY, **more: object) -> None:
    """As `tansiq key revoke` does."""
    node = world[agency]
    since = more.get("since")
    assert since is None or hasattr(since, "tzinfo")
    node.db.write(lambda tx: node.root.revoke(tx, which, since, "administrator", world.clock.now()))  # type: ignore[arg-type]
    node.keyring.settle(lambda: node.directory().keys)


def words(world: World, node: AgencyId, *kinds: str) -> list[str]:
    return [f"{each.kind} {each.version}" for each in world.records(node, *(kinds or ("spot", "alert")))]


def codes(world: World, node: AgencyId, peer: AgencyId) -> dict[str, int]:
    return dict(world[node].db.read(lambda tx: aside.counts(tx, NodeId(peer))))


def say(world: World, agency: AgencyId, kind: str, body: object) -> None:
    node = world[agency]
    node.db.write(lambda tx: node.root.say(tx, kind, body, world.clock.now()))  # type: ignore[arg-type]


# ---- what comes later


def test_later_frames_under_a_revoked_key_are_refused_and_earlier_ones_stand(world: World) -> None:
    world.publish(ARMY, worlds.spot("Before.", to=(PESHMERGA,)))
    world.carry_all()
    stolen = world[ARMY].keyring.signer("release")
    revoke(world, stolen.key_id)
    world.carry_all()
    for lane in Lane:
        hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA, by=stolen)], lane=lane)
    assert codes(world, PESHMERGA, ARMY) == {"frame.key": 2}
    assert words(world, PESHMERGA) == ["spot 1"]


def test_a_date_before_the_revocation_helps_no_later_frame(world: World) -> None:
    stolen = world[ARMY].keyring.signer("release")
    world.clock.advance(3600)
    revoke(world, stolen.key_id)
    world.carry_all()
    old = hostile.copy_of(world, ARMY, PESHMERGA, by=stolen, released_at=worlds.DAWN)
    hostile.deliver(world, ARMY, PESHMERGA, [old])
    assert codes(world, PESHMERGA, ARMY) == {"frame.key": 1}


def test_the_owner_goes_on_under_a_fresh_key_without_a_word_lost(world: World) -> None:
    first = world.publish(ARMY, worlds.spot("One.", to=(PESHMERGA,)))
    before = key_of(world, ARMY, "release")
    revoke(world, before)
    assert key_of(world, ARMY, "release") != before
    world.publish(ARMY, worlds.after(first, worlds.spot("Two.", to=(PESHMERGA,))))
    world.carry_all()
    assert words(world, PESHMERGA) == ["spot 1", "spot 2"]
    assert codes(world, PESHMERGA, ARMY) == {}
    for node in world.nodes:
        assert verify(world[node].db, PROJECTIONS).whole


def test_what_waits_in_the_slower_lane_from_before_is_still_taken(world: World) -> None:
    """The alarm lane runs ahead: its revocation must not reach over into what the normal lane had queued before."""
    for number in range(3):
        world.publish(ARMY, worlds.spot(f"Number {number}.", to=(PESHMERGA,)))
    revoke(world, key_of(world, ARMY, "release"))
    world.carry(ARMY, PESHMERGA)
    assert words(world, PESHMERGA) == ["spot 1"] * 3
    assert codes(world, PESHMERGA, ARMY) == {}
    assert verify(world[PESHMERGA].db, PROJECTIONS).whole


def test_a_desks_key_is_revoked_inside_the_agency_too(world: World) -> None:
    desk = f"desk-{world.author(ARMY).desk}"
    stolen = world[ARMY].keyring.signer(desk)
    revoke(world, stolen.key_id)
    world.publish(ARMY, worlds.spot("Under the fresh key."))
    world.carry_all()
    assert words(world, KIRKUK) == ["spot 1"]
    assert world[KIRKUK].directory().is_revoked(world[KIRKUK].directory().keys[stolen.key_id])
    assert [each.desk.desk for each in world[ARMY].directory().desks_at(NodeId(ARMY))] == [world.author(ARMY).desk]


# ---- a node that was stolen


def test_a_node_that_was_revoked_keeps_sending_and_nobody_listens(world: World) -> None:
    world.publish(KIRKUK, worlds.spot("Before.", to=(PESHMERGA,)))
    world.carry_all()
    revoke(world, KIRKUK)
    world.carry(ARMY, PESHMERGA)
    world.publish(KIRKUK, worlds.spot("After.", to=(PESHMERGA,)))
    for receiver in (ARMY, PESHMERGA):
        exchange = world[receiver].exchange
        with pytest.raises(Fault, match=r"peer\.refused"):
            exchange.serve(NodeId(KIRKUK), exchange.wants(world[KIRKUK].exchange.ask(NodeId(receiver))))
    assert words(world, PESHMERGA) == ["spot 1"]
    assert KIRKUK not in world[PESHMERGA].peers()
    assert world[ARMY].directory().home(ARMY, ROOM) == ARMY  # its room's ground goes back to the first node


def test_its_release_key_does_not_count_in_another_nodes_lane_either(world: World) -> None:
    stolen = world[KIRKUK].keyring.signer("release")
    revoke(world, KIRKUK)
    world.carry(ARMY, PESHMERGA)
    hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA, by=stolen)])
    assert codes(world, PESHMERGA, ARMY) == {"frame.key": 1}


def test_where_no_place_can_be_it_acts_at_once(world: World) -> None:
    """A further node's lanes never carry the revocation of its keys: whoever has it would not send it."""
    stolen = world[KIRKUK].keyring.signer("release")
    node = world[ARMY]
    body = Revocation(key_id=stolen.key_id, lane="alarm", revoked_at=world.clock.now())
    node.db.write(lambda tx: node.root.say(tx, "revocation", body, world.clock.now()))
    world.carry(ARMY, PESHMERGA)
    world.publish(KIRKUK, worlds.spot("By the normal lane.", to=(PESHMERGA,)))
    world.carry(KIRKUK, PESHMERGA)
    assert codes(world, PESHMERGA, KIRKUK) == {"frame.key": 1}


def test_what_the_root_cannot_revoke(world: World) -> None:
    for which, code in (
        (key_of(world, ARMY, "node"), "key.in-use"),
        (NodeId(ARMY), "key.in-use"),
        (key_of(world, PESHMERGA, "release"), "key.not-found"),
        ("nobody", "key.not-found"),
    ):
        with pytest.raises(Fault, match=code):
            revoke(world, which)
    assert not any(world[ARMY].directory().revocations)


# ---- who may revoke, and what a replay does


def test_nobody_revokes_anothers_key(world: World) -> None:
    victim = key_of(world, PESHMERGA, "release")
    say(world, ARMY, "revocation", Revocation(key_id=victim, lane="normal", revoked_at=world.clock.now()))
    say(world, ARMY, "revocation", Revocation(key_id=victim, lane="alarm", revoked_at=world.clock.now()))
    world.carry_all()
    world.publish(PESHMERGA, worlds.spot("Still here.", to=(ARMY,)))
    world.carry_all()
    assert words(world, ARMY) == ["spot 1"]


def test_a_revocation_that_only_the_release_key_signed_is_none(world: World) -> None:
    body = worlds.raw(
        {"key_id": key_of(world, ARMY, "release"), "lane": "normal", "revoked_at": world.clock.now().isoformat()}
    )
    hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA, kind="revocation", body=body)])
    assert codes(world, PESHMERGA, ARMY) == {"frame.key": 1}
    assert world[PESHMERGA].directory().revocations == {}


def test_a_revocation_replayed_or_in_the_other_lane_changes_nothing_more(world: World) -> None:
    stolen = world[ARMY].keyring.signer("release")
    revoke(world, stolen.key_id)
    world.carry_all()
    before = world[PESHMERGA].directory().revocations
    said = [each.envelope for each in world.records(PESHMERGA, "revocation")]
    assert len(said) == 2
    for lane in Lane:
        hostile.deliver(world, ARMY, PESHMERGA, said, lane=lane)
    assert world[PESHMERGA].directory().revocations == before
    assert len(world.records(PESHMERGA, "revocation")) == 2


def test_one_that_comes_in_the_wrong_lane_first_refuses_sooner_and_never_later(world: World) -> None:
    """Reordered between the lanes by whoever has the node's key: nothing under the revoked key gets in because of it."""
    stolen = world[ARMY].keyring.signer("release")
    node = world[ARMY]
    for lane, way in (("normal", Lane.ALARM), ("alarm", Lane.NORMAL)):
        body = Revocation(key_id=stolen.key_id, lane=lane, revoked_at=world.clock.now())  # type: ignore[arg-type]
        node.db.write(lambda tx, body=body, way=way: node.root.say(tx, "revocation", body, world.clock.now(), lane=way))  # type: ignore[misc]
    world.carry(ARMY, PESHMERGA)
    for lane_ in Lane:
        hostile.deliver(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA, by=stolen)], lane=lane_)
    assert codes(world, PESHMERGA, ARMY) == {"frame.key": 2}


def test_a_key_that_was_revoked_by_an_older_kind_of_record_stays_so(world: World) -> None:
    entry = world[ARMY].directory().keys[key_of(world, KIRKUK, "release")].key
    fields = {name: getattr(entry, name) for name in Key.__struct_fields__}
    say(world, ARMY, "key", Key(**fields | {"revoked_at": world.clock.now()}))
    say(world, ARMY, "key", entry)
    world.carry_all()
    known = world[PESHMERGA].directory()
    assert known.is_revoked(known.keys[entry.key_id])


# ---- what came under it


def test_what_came_under_a_stolen_key_since_then_is_listed_for_recall(world: World) -> None:
    world.publish(ARMY, worlds.spot("Long before.", to=(PESHMERGA,)))
    world.carry_all()
    world.clock.advance(3600)
    since = world.clock.now()
    stored = world.publish(ARMY, worlds.spot("In doubt.", to=(PESHMERGA,)))
    forged = hostile.copy_of(world, ARMY, PESHMERGA, released_at=worlds.DAWN)  # a thief dates it before
    hostile.queue(world, ARMY, PESHMERGA, forged)
    world.carry_all()
    revoke(world, key_of(world, ARMY, "release"), since=since)
    world.carry_all()

    def listed(node: AgencyId) -> list[tuple[str, bool, bool]]:
        found = world[node].db.read(lambda tx: doubtful(tx, world[node].book.directory(tx)))
        return [(each.id, each.own, each.released) for each in found]

    assert listed(ARMY) == [(stored.id, True, True)]
    here = [each for each in world.records(PESHMERGA, "spot") if each.logged_at >= since]
    assert listed(PESHMERGA) == [(each.id, False, False) for each in here]
    assert len(here) == 2
    assert world.row(PESHMERGA, here[0].id)  # proposed, not hidden: its owner decides


def test_nothing_is_doubtful_when_nobody_else_had_the_key(world: World) -> None:
    world.publish(ARMY, worlds.spot("One.", to=(PESHMERGA,)))
    revoke(world, key_of(world, ARMY, "release"))
    assert world[ARMY].db.read(lambda tx: doubtful(tx, world[ARMY].book.directory(tx))) == []


# ---- renewal


def test_keys_that_were_renewed_count_for_another_year_everywhere(world: World) -> None:
    world.clock.advance(timedelta(days=340).total_seconds())
    node = world[ARMY]
    (soon,) = {each.ends_soon(world.clock.now()) for each in overview.keys(node.directory(), ARMY)}
    assert soon
    assert node.db.write(lambda tx: node.root.renew(tx, "administrator", world.clock.now())) == 6
    world.carry_all()
    world.clock.advance(timedelta(days=100).total_seconds())
    until = {world[name].directory().node(NodeId(KIRKUK)).key.valid_until for name in world.nodes}
    assert until == {world.clock.now() + timedelta(days=265)}
    with pytest.raises(Fault, match=r"frame\.key"):  # the Peshmerga have not renewed theirs
        world[ARMY].exchange.serve(
            NodeId(PESHMERGA), world[ARMY].exchange.wants(world[PESHMERGA].exchange.ask(NodeId(ARMY)))
        )
    world.publish(KIRKUK, worlds.spot("After a year and more.", at=world.clock.now()))
    world.carry(KIRKUK, ARMY)
    assert words(world, ARMY) == ["spot 1"]


# ---- other changes of the network


def test_a_new_desk_a_new_rule_and_a_new_map_reach_everybody(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as world:
        now = world.clock.now()
        second = Desk(
            desk=DeskId("joint-command.night"), names=Names(en="Night"), centre=worlds.MAKHMUR, clearance=1, ceiling=1
        )
        rule = StandingRule(
            id="new",
            purpose="standing",
            kinds=("spot",),
            max_level=0,
            valid_from=now,
            valid_until=now + timedelta(days=1),
        )
        drawn = custody()
        moved = tuple(
            Sector(sector=each.sector, names=each.names, centre=each.centre, agency=PESHMERGA, area=each.area)
            for each in drawn.sectors
        )
        change = Amendment(
            desks=(second,),
            rules=(rule,),
            custody=type(drawn)(centre=drawn.centre, sectors=moved, seams=drawn.seams),
        )
        node = world[COMMAND]
        said = node.db.write(lambda tx: node.root.amend(tx, change, "administrator", now))
        assert said == (
            "desk joint-command.night",
            "standing-rule new",
            "sector makhmur-plain",
            "sector makhmur-between",
        )
        assert node.db.write(lambda tx: node.root.amend(tx, change, "administrator", now)) == ()
        assert "new" in [each.id for each in node.directory().rules]
        world.carry_all()
        shown = [
            name for name in world.nodes if any(each.owner == COMMAND for each in world.records(name, "standing-rule"))
        ]
        assert shown == [COMMAND], "a rule is shown to nobody else"
        for name in world.nodes:
            known = world[name].directory()
            assert known.map_hash == node.directory().map_hash
            assert second.desk in known.desks
            assert {each.agency for each in known.sectors.values()} == {PESHMERGA}
        assert "new" not in [each.id for each in world[ARMY].directory().rules]  # rules never leave
        author = world.author(COMMAND)
        assert (tmp_path / COMMAND / "keys" / "desk-joint-command.night.pem").exists()
        assert author.desk != second.desk


def agree(world: World) -> Stored:
    """A claim of the army to which the Peshmerga have concurred."""
    plan = world.publish(ARMY, worlds.claim(to=(PESHMERGA, COMMAND)))
    world.carry_all()
    held = next(each for each in world.records(PESHMERGA, "claim"))
    seen = world.row(PESHMERGA, held.id).plan
    assert seen is not None
    despite = [each.id for each in seen.conflicts]
    world.publish(PESHMERGA, worlds.concurrence(held.id, seen.proposal, to=(ARMY, COMMAND), despite=despite))
    world.carry_all()
    return plan


def test_a_map_that_changes_by_frame_voids_open_answers(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as world:
        plan = agree(world)
        row = world.row(ARMY, plan.id).plan
        assert row is not None
        assert row.state == "agreed"
        more = Polygon((((44.15, 35.50), (44.30, 35.50), (44.30, 36.10), (44.15, 36.10), (44.15, 35.50)),))
        east = Sector(sector=SectorId("east"), names=Names(en="East"), centre=worlds.MAKHMUR, agency=ARMY, area=more)
        say(world, COMMAND, "sector", east)
        world.carry(COMMAND, ARMY)
        row = world.row(ARMY, plan.id).plan
        assert row is not None
        assert row.state == "proposed"
        world.carry(COMMAND, PESHMERGA)
        held = next(each for each in world.records(PESHMERGA, "claim"))
        seen = world.row(PESHMERGA, held.id).plan
        assert seen is not None
        with pytest.raises(Fault, match=r"plan\.other-map"):
            world.publish(
                PESHMERGA,
                worlds.concurrence(held.id, seen.proposal, to=(ARMY,), despite=[each.id for each in seen.conflicts]),
            )


def test_what_the_network_said_while_two_had_not_met_reaches_a_node_that_is_admitted_meanwhile(tmp_path: Path) -> None:
    """The Peshmerga revoke a key after the army's admission was written, before they hear of the army's new node."""
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        world.admit(ARMY, KIRKUK, tmp_path, ROOM)
        key = key_of(world, PESHMERGA, "release")
        revoke(world, key, PESHMERGA)
        world.carry(PESHMERGA, ARMY)
        assert key not in [each for _, each in world[KIRKUK].directory().revocations]
        world.carry(ARMY, PESHMERGA)
        world.carry(PESHMERGA, KIRKUK)
        assert key in [each for _, each in world[KIRKUK].directory().revocations]
        assert world[KIRKUK].directory().keys.keys() == world[ARMY].directory().keys.keys()
