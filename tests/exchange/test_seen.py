"""Seen: an owner learns that a desk of the recipient has opened his record, when, and nothing else; nobody says it for others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.config import ExchangeSettings
from tansiq.errors import Fault
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, CentreId, NodeId, sha256
from tansiq.records import seen
from tests import guests, worlds
from tests.backups import backed_up, pull, resend
from tests.exchange import hostile
from tests.exchange.opening import codes, copy_of, delivery, frames, held, opens, spot, tell, whole, word
from tests.guests import POLICE, WATCH
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
SULAY = AgencyId("peshmerga-khanaqin")
ROOM = CentreId("kirkuk")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


# ---- the owner learns it


def test_the_owner_sees_which_agency_has_opened_it_and_when(world: World) -> None:
    stored = spot(world, PESHMERGA, COMMAND)
    assert (delivery(world, stored).state, delivery(world, stored).seen_at) == ("received", None)
    world.clock.advance(70)
    opened_at = world.clock.now()
    opens(world, PESHMERGA, held(world))
    world.clock.advance(5)
    assert tell(world) == 1
    assert (delivery(world, stored).state, delivery(world, stored).seen_at) == ("seen", opened_at)
    assert (delivery(world, stored, COMMAND).state, delivery(world, stored, COMMAND).seen_at) == ("received", None)
    assert whole(world)


def test_what_stands_in_a_feed_is_not_opened(world: World) -> None:
    stored = spot(world)
    world.row(PESHMERGA, held(world))
    assert tell(world) == 0
    assert delivery(world, stored).state == "received"


def test_many_are_told_in_one_frame_of_the_normal_lane_and_none_twice(world: World) -> None:
    written = [spot(world, words=f"Number {number}") for number in range(3)]
    for each in world.records(PESHMERGA, "spot"):
        opens(world, PESHMERGA, each.id)
    assert tell(world) == 1
    assert frames(world) == [(ARMY, Lane.NORMAL.value)]
    for each in world.records(PESHMERGA, "spot"):
        opens(world, PESHMERGA, each.id)
    assert tell(world) == 0
    assert [delivery(world, each).state for each in written] == ["seen"] * 3
    assert len(frames(world)) == 1


def test_more_than_one_word_holds_go_in_the_next(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen, "MOST", 2)
    written = [spot(world, words=f"Number {number}") for number in range(3)]
    for each in world.records(PESHMERGA, "spot"):
        opens(world, PESHMERGA, each.id)
    assert (tell(world), tell(world), tell(world)) == (1, 1, 0)
    assert [delivery(world, each).state for each in written] == ["seen"] * 3


def test_a_full_word_is_no_larger_than_other_nodes_take(world: World) -> None:
    envelope = word(world, *(sha256(b"%d" % number) for number in range(seen.MOST)))
    assert len(envelope) < 512 * 1024


def test_each_version_is_seen_by_itself(world: World) -> None:
    first = spot(world)
    opens(world, PESHMERGA, held(world))
    tell(world)
    before = delivery(world, first).seen_at
    world.clock.advance(60)
    world.publish(ARMY, worlds.after(first, worlds.spot("Seven men", to=(PESHMERGA,))))
    world.carry_all()
    assert (delivery(world, first).state, delivery(world, first).seen_at) == ("received", None)
    opens(world, PESHMERGA, held(world))
    tell(world)
    after = delivery(world, first).seen_at
    assert before is not None
    assert after is not None
    assert after > before


def test_nothing_of_a_desk_an_account_or_a_person_leaves(world: World) -> None:
    spot(world)
    opens(world, PESHMERGA, held(world))
    tell(world)
    ((envelope,),) = world[ARMY].db.read(lambda tx: tx.rows("SELECT envelope FROM seen_word"))
    said = json.loads(msgspec.json.decode(envelope, type=_Sealed).payload)
    assert sorted(said) == ["maker", "opened", "said_at", "status", "teller"]
    assert [sorted(each) for each in said["opened"]] == [["at", "copy"]]
    assert (said["teller"], said["maker"]) == (PESHMERGA, ARMY)


class _Sealed(msgspec.Struct):
    payload: bytes


def test_only_the_owner_is_told_of_his_record(world: World) -> None:
    spot(world, PESHMERGA, COMMAND)
    opens(world, PESHMERGA, held(world))
    tell(world)
    assert world[COMMAND].db.read(lambda tx: tx.rows("SELECT copy FROM seen")) == []
    assert {peer for peer, _ in frames(world)} == {ARMY}


def test_what_is_ones_own_or_not_for_this_desk_is_never_seen(world: World) -> None:
    mine = world.publish(PESHMERGA, worlds.spot())
    opens(world, PESHMERGA, mine.id)
    spot(world, COMMAND)
    with pytest.raises(Exception, match=r"record\.not-found"):
        opens(world, PESHMERGA, held(world, COMMAND))
    assert tell(world) == 0


def test_a_node_that_tells_nothing_tells_nothing(world: World) -> None:
    node = world[PESHMERGA]
    settings = ExchangeSettings(tell_seen=False)
    node.config = msgspec.structs.replace(node.config, exchange=settings)
    world.reopen(PESHMERGA)
    stored = spot(world)
    opens(world, PESHMERGA, held(world))
    assert tell(world) == 0
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT copy FROM opened")) == []
    assert delivery(world, stored).state == "received"


# ---- whatever happens meanwhile


def test_it_outlives_a_restart_and_a_long_cut(world: World) -> None:
    stored = spot(world)
    opens(world, PESHMERGA, held(world))
    opened_at = world.clock.now()
    world.reopen(PESHMERGA)
    world[PESHMERGA].seer.tell()
    world.reopen(PESHMERGA)
    world.clock.advance(72 * 3600)
    world.carry_all()
    assert delivery(world, stored).seen_at == opened_at


def test_a_full_disk_does_not_withhold_the_record(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = spot(world)

    def full(*_: object) -> None:
        raise Fault("store.full")

    with monkeypatch.context() as patch:
        patch.setattr(seen, "note", full)
        assert opens(world, PESHMERGA, held(world)).row.words
        assert tell(world) == 0
    opens(world, PESHMERGA, held(world))
    tell(world)
    assert delivery(world, stored).state == "seen"


def test_it_goes_by_stick_too_with_what_was_opened_until_then(world: World) -> None:
    stored = spot(world)
    opens(world, PESHMERGA, held(world))
    salted = b"".join(each.data for each in world[PESHMERGA].bundle_for(NodeId(ARMY)))
    assert world.read_bundle(ARMY, salted).fault is None
    assert delivery(world, stored).state == "seen"


def test_what_was_opened_before_a_recall_is_told_after_it(world: World) -> None:
    stored = spot(world)
    opens(world, PESHMERGA, held(world))
    opened_at = world.clock.now()
    world.clock.advance(30)
    world.recall(ARMY, stored.id)
    world.carry_all()
    tell(world)
    assert (delivery(world, stored).state, delivery(world, stored).seen_at) == ("recalled", opened_at)
    assert whole(world)


def test_a_word_that_comes_before_the_receipt_says_seen(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
    served = world[ARMY].exchange.serve(NodeId(PESHMERGA), _ask(world))
    world[PESHMERGA].exchange.receive(NodeId(ARMY), served.batch)
    opens(world, PESHMERGA, held(world))
    world[PESHMERGA].seer.tell()
    assert delivery(world, stored).state == "sent"
    assert pull(world, PESHMERGA, ARMY) is None
    assert delivery(world, stored).state == "seen"


def _ask(world: World) -> Any:
    return world[ARMY].exchange.wants(world[PESHMERGA].exchange.ask(NodeId(ARMY)))


def test_the_earliest_instant_stands_in_whatever_order_words_come_and_none_is_in_the_future(world: World) -> None:
    stored, other = spot(world), spot(world, words="Another")
    copy, now = copy_of(world, stored), world.clock.now()
    for minutes, due in ((-1, -1), (-5, -5), (-3, -5), (60, -5)):
        hostile.deliver(world, PESHMERGA, ARMY, [word(world, copy, at=now + timedelta(minutes=minutes))], kind="seen")
        assert delivery(world, stored).seen_at == now + timedelta(minutes=due)
    hostile.deliver(
        world, PESHMERGA, ARMY, [word(world, copy_of(world, other), at=now + timedelta(days=1))], kind="seen"
    )
    assert delivery(world, other).seen_at == world.clock.now()
    assert codes(world) == []


def test_the_same_word_twice_is_one(world: World) -> None:
    stored = spot(world)
    body = word(world, copy_of(world, stored))
    for _ in range(2):
        hostile.deliver(world, PESHMERGA, ARMY, [body], kind="seen")
    assert world[ARMY].db.read(lambda tx: tx.rows("SELECT count(*) FROM seen_word")) == [(1,)]


# ---- backups


def test_a_reader_whose_backup_was_put_back_does_not_make_it_later(world: World) -> None:
    stored = spot(world)
    with backed_up(world, PESHMERGA):
        opens(world, PESHMERGA, held(world))
        opened_at = world.clock.now()
        tell(world)
    world.clock.advance(600)
    opens(world, PESHMERGA, held(world))
    resend(world, PESHMERGA, ARMY)
    tell(world)
    assert delivery(world, stored).seen_at == opened_at


def test_an_owner_whose_backup_was_put_back_is_told_again(world: World) -> None:
    stored = spot(world)
    opens(world, PESHMERGA, held(world))
    with backed_up(world, ARMY):
        tell(world)
        assert delivery(world, stored).state == "seen"
    assert delivery(world, stored).seen_at is None
    resend(world, ARMY, PESHMERGA)
    resend(world, PESHMERGA, ARMY)
    world.carry_all()
    assert delivery(world, stored).state == "seen"
    assert whole(world)


def test_an_owner_that_has_forgotten_the_record_takes_the_word_without_effect(world: World) -> None:
    with backed_up(world, ARMY):
        spot(world)
        opens(world, PESHMERGA, held(world))
        tell(world)
    resend(world, PESHMERGA, ARMY)
    world.carry(PESHMERGA, ARMY)
    assert codes(world) == []
    assert world[ARMY].db.read(lambda tx: tx.rows("SELECT copy FROM seen")) == []


def test_what_may_have_left_before_the_backup_counts(world: World) -> None:
    stored = world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
    with backed_up(world, ARMY, marked=True):
        world.carry_all()
        opens(world, PESHMERGA, held(world))
        world[PESHMERGA].seer.tell()
    assert pull(world, PESHMERGA, ARMY) is None
    assert delivery(world, stored).seen_at is not None


# ---- several nodes, guests


def test_each_node_of_the_recipient_tells_and_the_first_counts(world: World, tmp_path: Path) -> None:
    world.admit(PESHMERGA, SULAY, tmp_path, ROOM, clearance=2)
    for each in (ARMY, COMMAND):
        world.carry(PESHMERGA, each)
    world.carry_all()
    stored = spot(world)
    opens(world, SULAY, held(world, SULAY))
    opened_at = world.clock.now()
    world.clock.advance(60)
    opens(world, PESHMERGA, held(world))
    tell(world)
    assert delivery(world, stored).seen_at == opened_at + timedelta(seconds=60)
    tell(world, SULAY)
    assert delivery(world, stored).seen_at == opened_at
    assert whole(world)


def test_of_the_owners_nodes_the_one_that_wrote_it_is_told(world: World, tmp_path: Path) -> None:
    world.admit(ARMY, KIRKUK, tmp_path, ROOM, clearance=2)
    world.carry_all()
    stored = world.publish(KIRKUK, worlds.spot("At Kirkuk", to=(PESHMERGA,)))
    world.carry_all()
    opens(world, PESHMERGA, held(world))
    opens(world, ARMY, held(world, ARMY))  # the agency's own: content, and no copy
    assert tell(world, ARMY) == 0
    tell(world)
    assert {peer for peer, _ in frames(world)} == {KIRKUK}
    assert delivery(world, stored, at=KIRKUK).state == "seen"
    assert whole(world)


def test_a_guests_desk_is_seen_by_the_node_that_hosts_it_and_by_others(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path),
    ):
        at_the_host = world.publish(ARMY, worlds.spot("From the host", to=(POLICE,)), may_release=True)
        elsewhere = world.publish(PESHMERGA, worlds.spot("From elsewhere", to=(POLICE,)), may_release=True)
        world.carry_all()
        for row in guests.rows(world, ARMY, WATCH, POLICE):
            world[ARMY].door().open(WATCH, row.id)
        assert delivery(world, at_the_host, POLICE).state == "seen"
        assert tell(world, ARMY) == 1
        assert frames(world, ARMY) == [(PESHMERGA, Lane.NORMAL.value)]
        assert delivery(world, elsewhere, POLICE, PESHMERGA).state == "seen"
        assert whole(world)


def test_what_a_guest_wrote_is_told_to_the_node_where_it_sits(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path) as house,
    ):
        stored = house.publish(worlds.spot("By a guest", to=(PESHMERGA,)))
        world.carry_all()
        opens(world, PESHMERGA, held(world))
        tell(world)
        (row,) = house.rows()
        assert (row.id, [each.state for each in row.release or ()]) == (stored.id, ["seen"])
        assert whole(world)
