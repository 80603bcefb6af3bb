"""The directory: what is believed of the network, from records in their order."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, DeskId, NodeId, sha256
from tansiq.kinds import network as kinds
from tansiq.labels.release import StandingRule
from tansiq.network.directory import NO_MAP, Directory
from tansiq.records.content import encode
from tansiq.records.log import Stored
from tansiq.records.signing import Payload
from tests.network.logs import (
    ARMY,
    COMMAND,
    GUARD,
    NOW,
    ROOM,
    ROOTS,
    Log,
    agency,
    centre,
    desk,
    key,
    known,
    sector,
    signer,
    square,
)
from tests.refusals import refused


def test_of_no_records_comes_an_empty_network() -> None:
    empty = Log().directory
    assert (empty.agencies, empty.seats(), empty.nodes(), empty.standing(ARMY, NOW)) == ({}, (), (), {})
    assert empty.ground.touched([square(35, 43)]) == ()


def test_the_first_root_is_pinned_and_only_it_changes_the_agency() -> None:
    log = known().say(GUARD, "agency", agency(GUARD, signer("thief")), by=signer("thief"))
    log.say(GUARD, "agency", agency(GUARD, None, ARMY), by=ROOTS[ARMY])
    assert log.directory.agencies[GUARD] == agency(GUARD)
    log.say(GUARD, "agency", agency(GUARD, None, COMMAND))
    assert log.directory.agencies[GUARD].parents == (COMMAND,)
    assert log.directory.parents_of([GUARD, ARMY, AgencyId("nobody")]) == {COMMAND}


def test_a_joint_force_stands_under_two() -> None:
    log = known().say(GUARD, "agency", agency(GUARD, None, COMMAND, ARMY))
    assert log.directory.parents_of([GUARD]) == {COMMAND, ARMY}


def test_a_root_hands_over_to_the_next_and_is_worth_nothing_then() -> None:
    heir = signer("heir")
    log = known().say(GUARD, "agency", agency(GUARD, heir))
    log.say(GUARD, "agency", agency(GUARD, None, ARMY), by=ROOTS[GUARD])
    assert log.directory.agencies[GUARD] == agency(GUARD, heir)
    log.say(GUARD, "desk", desk("guard.watch"), by=ROOTS[GUARD])
    assert log.directory.desks == {}
    assert DeskId("guard.watch") in log.say(GUARD, "desk", desk("guard.watch"), by=heir).directory.desks


def test_nobody_speaks_of_another_agency_under_its_own_name() -> None:
    directory = Log().say(ARMY, "agency", agency(GUARD)).directory
    assert directory.agencies == {}


def test_keys_and_desks_count_only_from_the_agencys_root() -> None:
    log = known()
    for by in (ROOTS[ARMY], signer("release"), signer("thief")):
        log.say(GUARD, "key", key(signer("thief"), "release"), by=by)
        log.say(GUARD, "desk", desk("guard.watch"), by=by)
    assert (log.directory.keys, log.directory.desks) == ({}, {})
    log.say(GUARD, "key", key(signer("release"), "release")).say(GUARD, "desk", desk("guard.watch"))
    assert set(log.directory.keys) == {signer("release").key_id}
    assert [seat.desk for seat in log.directory.seats()] == ["guard.watch"]


def test_keys_of_an_agency_that_is_not_known_do_not_count() -> None:
    assert Log().say(GUARD, "key", key(signer("release"), "release")).directory.keys == {}


def test_a_key_or_desk_is_not_taken_over_by_another_agency() -> None:
    one = signer("release")
    log = known().say(GUARD, "key", key(one, "release")).say(GUARD, "desk", desk("watch"))
    log.say(ARMY, "key", key(one, "release", revoked_at=NOW)).say(ARMY, "desk", desk("watch", clearance=3))
    directory = log.directory
    assert (directory.keys[one.key_id].agency, directory.keys[one.key_id].key.revoked_at) == (GUARD, None)
    assert (directory.desks[DeskId("watch")].agency, directory.seats()[0].clearance) == (GUARD, 1)


def test_a_nodes_name_is_not_taken_over_even_when_its_key_is_renewed() -> None:
    """Copies are queued for nodes by name: whoever got a name would get another agency's mail."""
    old, new, thief = signer("old"), signer("new"), signer("thief")
    log = known().say(GUARD, "key", key(old, "node", node="n1"))
    log.say(ARMY, "key", key(thief, "node", node="n1"))
    log.say(GUARD, "key", key(old, "node", node="n1", revoked_at=NOW))
    with refused("peer.refused"):
        log.directory.node(NodeId("n1"))
    log.say(GUARD, "key", key(new, "node", node="n1"))
    assert log.directory.nodes_of(ARMY) == ()
    assert [entry.key.key_id for entry in log.directory.nodes_of(GUARD)] == [new.key_id]
    assert log.directory.node(NodeId("n1")).agency == GUARD


def test_a_key_that_is_not_what_it_is_called_does_not_count() -> None:
    log = known().say(GUARD, "key", key(signer("a"), "release", key_id=signer("b").key_id))
    assert log.directory.keys == {}


def test_a_key_without_a_zone_in_its_dates_does_not_count_and_breaks_nothing() -> None:
    naive = NOW.replace(tzinfo=None)
    log = known().say(GUARD, "key", key(signer("a"), "release", valid_from=naive))
    log.say(GUARD, "key", key(signer("b"), "release", valid_until=naive))
    assert log.directory.keys == {}


@pytest.mark.parametrize("kind", ["agency", "key", "desk", "centre", "sector", "seam", "standing-rule"])
def test_a_record_that_cannot_be_read_costs_a_node_nothing(kind: str) -> None:
    log = known()
    before = log.directory
    for body in (b"{}", b"null", b'{"sector":7}', b"[" * 50_000 + b"]" * 50_000):
        log.say(GUARD, kind, body)
    assert log.say(GUARD, "desk", desk("guard.watch")).directory.agencies == before.agencies
    assert len(log.directory.seats()) == 1


def test_the_map_counts_only_from_the_centres_custodian() -> None:
    log = known().say(COMMAND, "centre", centre()).say(GUARD, "centre", centre(GUARD))
    log.say(GUARD, "sector", sector("stolen")).say(ARMY, "sector", sector("by the lead"))
    assert (log.directory.sectors, log.directory.map_hash) == ({}, sha256(b""))
    assert log.directory.centres[ROOM] == (COMMAND, centre())
    log.say(COMMAND, "sector", sector("plain"))
    assert list(log.directory.sectors) == ["plain"]


def test_a_sector_of_a_centre_that_nobody_founded_does_not_count() -> None:
    assert known().say(COMMAND, "sector", sector("plain")).directory.sectors == {}


@pytest.mark.parametrize(
    "area",
    [
        Polygon(()),
        Polygon(((),)),
        Polygon((((43.0, 35.0), (43.1, 35.1), (43.1, 35.0), (43.0, 35.1), (43.0, 35.0)),)),
        square(89.95, 43, 0.2),
        square(-80, -170, 160),
    ],
    ids=["no outline", "no corners", "crosses itself", "beyond the pole", "half the world"],
)
def test_a_sector_that_cannot_be_drawn_does_not_count_and_the_map_still_works(area: Polygon) -> None:
    log = known().say(COMMAND, "centre", centre()).say(COMMAND, "sector", sector("plain"))
    log.say(COMMAND, "sector", sector("bad", GUARD, area))
    directory = log.directory
    assert list(directory.sectors) == ["plain"]
    assert [each.sector for each in directory.ground.touched([square(35.05, 43.05, 0.01)])] == ["plain"]


@settings(max_examples=20)
@given(st.permutations(["a", "b", "c"]), st.integers(0, 2))
def test_the_maps_name_changes_with_every_sector_and_is_the_same_at_every_node(order: list[str], which: int) -> None:
    def told(names: list[str], change: int | None = None) -> Directory:
        log = known().say(COMMAND, "centre", centre())
        tokens = {"a": "1" * 32, "b": "2" * 32, "c": "3" * 32}
        for name in names:
            area = square(35.01, 43) if change is not None and name == "abc"[change] else square(35, 43)
            log.say(COMMAND, "sector", sector(name, area=area))
            log.records[-1] = retokened(log.records[-1], tokens[name])
        return log.directory

    def retokened(stored: Stored, token: str) -> Stored:
        copy = msgspec.structs.replace(stored.header(), token=token)
        return dataclasses.replace(stored, envelope=ROOTS[COMMAND].seal(Payload.COPY, encode(copy)))

    here, there = told(["a", "b", "c"]), told(order)
    assert here.map_hash == there.map_hash != NO_MAP
    assert told(["a", "b", "c"], which).map_hash != here.map_hash
    assert told(["a", "b"]).map_hash != here.map_hash


def test_only_the_nodes_own_standing_rules_count() -> None:
    rule = StandingRule(
        id="r", purpose="standing", kinds=("spot",), max_level=3, valid_from=NOW, valid_until=NOW + timedelta(days=1)
    )
    log = known().say(ARMY, "standing-rule", kinds.Rule(rule=rule))
    assert log.directory.rules == ()
    assert log.say(COMMAND, "standing-rule", kinds.Rule(rule=rule), own=True).directory.rules == (rule,)
