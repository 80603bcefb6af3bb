"""Two agencies that do not trust each other on one node: what each is given, may write, and never learns of the other.

Method: the Makhmur four with the police hosted by the army, on real stores, under a clock that the test moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.cli import keeping
from tansiq.ids import AgencyId, DeskId, SeededEntropy
from tansiq.kinds.draft import Draft
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tests import guests, worlds
from tests.exchange.hostile import copy_of, deliver
from tests.guests import POLICE, House
from tests.kinds import golden
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

ARMY_DESK = DeskId("army.watch")


@dataclass
class Room:
    world: World
    house: House

    def writes(self, agency: AgencyId, draft: Draft) -> Stored:
        """What an agency with a node of its own writes, released by its authority."""
        return self.world.publish(agency, draft, may_release=True)

    def army(self, sought: str = "") -> list[str]:
        """What the host's own desk reads."""
        return [row.words for row in guests.rows(self.world, ARMY, ARMY_DESK, ARMY, sought)]

    def police(self, sought: str = "") -> list[str]:
        """What the guest's desk reads."""
        return [row.words for row in self.house.rows(sought)]

    def at(self, agency: AgencyId) -> list[str]:
        """What another's desk reads."""
        return [row.words for row in guests.rows(self.world, agency, DeskId(f"{agency}.watch"), agency)]


@contextmanager
def furnished(folder: Path) -> Iterator[Room]:
    """The four, with the police at the army's node."""
    with (
        worlds.found(folder, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, folder) as house,
    ):
        yield Room(world, house)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """As `furnished`; in the end everything is carried, and every store is whole."""
    with furnished(tmp_path) as room:
        yield room
        room.world.carry_all()
    for agency in worlds.EVERYONE:
        found = keeping.checked(tmp_path / agency / "store.db", agency)
        assert found.listed == [], (agency, found.listed)


def test_a_copy_for_the_guest_goes_to_the_node_that_its_root_named_and_to_its_desk_alone(room: Room) -> None:
    room.writes(PESHMERGA, worlds.spot("for the police alone", to=(POLICE,)))
    room.world.carry_all()
    assert room.police() == ["for the police alone"]
    assert room.police("police") == ["for the police alone"]
    assert room.army() == room.army("police") == room.army("alone") == []
    assert room.at(COMMAND) == []


def test_before_he_sends_an_officer_reads_on_whose_node_it_lands_and_sending_binds_it(room: Room) -> None:
    draft = worlds.spot("for whom", to=(POLICE, COMMAND))
    author, publisher = room.world.author(PESHMERGA, may_release=True), room.world[PESHMERGA].publisher
    looked = publisher.dry_run(draft, author)
    assert {each.agency: each.hosts for each in looked.recipients} == {COMMAND: (), POLICE: (ARMY,)}
    room.house.end(ARMY)
    room.world.carry_all()
    with refused("release.changed"):
        publisher.publish(draft, author, looked.digest, "late")


def test_the_digest_binds_on_whose_node_it_lands(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = worlds.spot("for whom", to=(POLICE,))
    author, publisher = room.world.author(PESHMERGA, may_release=True), room.world[PESHMERGA].publisher
    looked = publisher.dry_run(draft, author)
    monkeypatch.setattr(Directory, "hosts", lambda *_: (COMMAND,))
    with refused("release.changed"):
        publisher.publish(draft, author, looked.digest, "late")


def test_what_the_host_writes_for_its_guest_is_there_at_once_and_shows_as_received(room: Room) -> None:
    stored = room.writes(ARMY, worlds.spot("to the guest", to=(POLICE, PESHMERGA)))
    assert room.police() == ["to the guest"]
    assert room.world.deliveries(ARMY, stored.id) == {POLICE: "received", PESHMERGA: "pending"}
    (row,) = room.house.rows()
    assert (row.owner, row.own, row.id == stored.id) == (ARMY, False, False), "a copy under an id of its own"


def test_what_the_host_keeps_to_itself_is_nothing_at_the_guests_desk(room: Room) -> None:
    room.writes(ARMY, worlds.spot("the army's own"))
    room.writes(ARMY, worlds.spot("for the command", to=(COMMAND,)))
    assert room.police() == room.police("army") == []


def test_a_copy_that_the_guests_desk_may_not_hold_is_kept_and_shown_to_nobody(room: Room) -> None:
    label = worlds.label((POLICE,), caveats=["ORCON"])
    room.writes(PESHMERGA, worlds.spot("with a caveat", label=label))
    room.world.carry_all()
    assert [each.holder for each in room.world.headers(ARMY, "spot")] == [POLICE]
    assert room.police() == room.army() == []


def test_what_the_guest_writes_is_its_own_and_reaches_whom_its_label_names(room: Room) -> None:
    stored = room.house.publish(worlds.spot("seen by the police", to=(PESHMERGA, COMMAND)))
    room.world.carry_all()
    assert room.police() == room.at(PESHMERGA) == room.at(COMMAND) == ["seen by the police"]
    assert room.army() == room.at(MINISTRY) == []
    (row,) = room.house.rows()
    assert (row.owner, row.own, row.id) == (POLICE, True, stored.id)
    assert {each.agency: each.state for each in row.release or ()} == {COMMAND: "received", PESHMERGA: "received"}


def test_what_the_guest_writes_for_its_host_is_a_copy_like_everybody_elses(room: Room) -> None:
    stored = room.house.publish(worlds.spot("for the host", to=(ARMY,)))
    assert room.army() == ["for the host"]
    (row,) = guests.rows(room.world, ARMY, ARMY_DESK, ARMY)
    assert (row.owner, row.own, row.id == stored.id) == (POLICE, False, False)


def test_a_copy_of_the_guest_is_signed_by_the_desks_key_and_no_root_or_release_key_of_it_is_on_the_node(
    room: Room,
) -> None:
    room.house.publish(worlds.spot("signed", to=(PESHMERGA,)))
    room.world.carry_all()
    (stored,) = room.world.records(PESHMERGA, "spot")
    envelope = msgspec.json.decode(stored.envelope)
    assert room.house.hosting is not None
    assert [each["keyid"] for each in envelope["signatures"]] == [room.house.hosting.key_id]
    keys = {path.name for path in (room.world[ARMY].folder / "keys").iterdir()}
    assert {name for name in keys if "police" in name} == {"desk-police.watch.pem"}
    here = {Keyring(room.world[ARMY].folder / "keys").signer(name).key_id for name in ("root", "release", "node")}
    assert room.house.root not in here


def test_the_guests_officer_is_no_release_authority_whatever_the_host_calls_him(room: Room) -> None:
    draft = worlds.spot("secret", to=(PESHMERGA,), level=2)
    looked = room.world[ARMY].publisher.dry_run(draft, msgspec.structs.replace(room.house.author, may_release=True))
    assert looked.recipients == ()
    room.house.publish(draft, may_release=True)
    room.world.carry_all()
    assert room.at(PESHMERGA) == []


def test_nothing_leaves_beyond_the_kinds_that_the_guests_root_has_named(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path, kinds=("spot",), level=0) as house,
    ):
        author = house.author
        publisher = world[ARMY].publisher
        allowed = publisher.dry_run(worlds.spot(to=(PESHMERGA,)), author)
        assert [each.agency for each in allowed.recipients] == [PESHMERGA]
        for draft in (worlds.alert(to=(PESHMERGA,)), worlds.spot(to=(PESHMERGA,), level=1)):
            looked = publisher.dry_run(draft, author)
            assert looked.recipients == ()
            assert [each["reason"] for each in looked.withheld] == ["release.authority-needed"]
            assert looked.needs == "authority"


def test_an_alert_of_the_guest_reaches_the_agencies_of_the_ground_by_life_safety(room: Room) -> None:
    room.house.publish(worlds.alert("run"))
    room.world.carry_all()
    for agency in (ARMY, PESHMERGA):
        header = next(each for each in room.world.headers(agency, "alert") if isinstance(each, Copy))
        assert (header.owner, header.fields) == (POLICE, "minimum")


def test_a_recall_by_the_guest_takes_its_copies_back_everywhere_the_hosts_too(room: Room) -> None:
    stored = room.house.publish(worlds.spot("taken back", to=(ARMY, PESHMERGA)))
    room.world.carry_all()
    assert room.army() == room.at(PESHMERGA) == ["taken back"]
    room.house.recall(stored.id)
    assert room.army() == []
    room.world.carry_all()
    assert room.at(PESHMERGA) == []
    (row,) = room.house.rows()
    assert {each.agency: each.state for each in row.release or ()} == {ARMY: "recalled", PESHMERGA: "recalled"}


def test_a_recall_by_the_host_takes_the_guests_copy_back_at_once(room: Room) -> None:
    stored = room.writes(ARMY, worlds.spot("not for long", to=(POLICE,)))
    assert room.police() == ["not for long"]
    room.world.recall(ARMY, stored.id)
    assert room.police() == []
    assert room.world.deliveries(ARMY, stored.id) == {POLICE: "recall-hidden"}
    room.world.carry_all()
    assert room.world.deliveries(ARMY, stored.id) == {POLICE: "recalled"}, "the words are in no file any more"


def test_the_same_plan_for_host_and_guest_is_one_plan_at_each_and_no_conflict_with_itself(room: Room) -> None:
    room.writes(PESHMERGA, worlds.claim(to=(ARMY, POLICE)))
    room.world.carry_all()
    for row in (*guests.rows(room.world, ARMY, ARMY_DESK, ARMY), *room.house.rows()):
        assert row.plan is not None
        assert [each.kind for each in row.plan.conflicts] == []


def test_a_plan_that_only_the_host_holds_is_no_conflict_at_the_guests_desk(room: Room) -> None:
    room.writes(ARMY, worlds.movement("the army's own convoy"))
    room.writes(PESHMERGA, worlds.claim(to=(ARMY, POLICE)))
    room.world.carry_all()
    (shown,) = room.house.rows()
    assert shown.plan is not None
    assert shown.plan.conflicts == ()
    claim = next(row for row in guests.rows(room.world, ARMY, ARMY_DESK, ARMY) if row.kind == "claim")
    assert claim.plan is not None
    assert [(each.kind, each.words) for each in claim.plan.conflicts] == [("C1", ARMY)]


def test_an_answer_that_only_the_guest_was_given_is_none_at_the_host(room: Room) -> None:
    plan = room.writes(ARMY, worlds.claim(to=(PESHMERGA, COMMAND, POLICE)))
    room.world.carry_all()
    copy = next(each for each in room.world.headers(PESHMERGA, "claim"))
    body = msgspec.json.decode(copy.body)
    room.writes(PESHMERGA, worlds.concurrence(copy.id, body["proposal"], to=(POLICE,)))
    room.world.carry_all()
    (row,) = (each for each in guests.rows(room.world, ARMY, ARMY_DESK, ARMY) if each.kind == "claim")
    assert row.id == plan.id
    assert row.plan is not None
    assert {each.agency: each.answer for each in row.plan.required} == {PESHMERGA: "none"}
    (shown,) = (each for each in room.house.rows() if each.kind == "claim")
    assert shown.plan is not None
    assert {each.agency: each.answer for each in shown.plan.required} == {PESHMERGA: "concur"}


def test_the_host_cannot_write_as_the_guest_without_the_key_that_the_guests_root_certified(room: Room) -> None:
    path = room.world[ARMY].folder / "keys" / "desk-police.watch.pem"
    path.unlink()
    room.world.reopen(ARMY)
    with refused("hosting.over"):
        room.house.publish(worlds.spot("no key", to=(PESHMERGA,)))
    Keyring(path.parent).make("desk-police.watch", SeededEntropy("another"))
    room.world.reopen(ARMY)
    with refused("hosting.over"):
        room.house.publish(worlds.spot("another key", to=(PESHMERGA,)))
    assert [each for each in room.world.headers(ARMY, "spot") if isinstance(each, Content)] == []


def test_a_hosting_that_has_expired_lets_nobody_write_and_takes_nothing_for_the_guest(room: Room) -> None:
    room.writes(PESHMERGA, worlds.spot("in time, on its way too long", to=(POLICE,)))
    room.world.clock.advance(guests.DAYS * 86_400 + 1)
    now = room.world.clock.now()
    with refused("hosting.over"):
        room.house.publish(worlds.spot("late", to=(PESHMERGA,), at=now))
    looked = room.world[PESHMERGA].publisher.dry_run(
        worlds.spot("nobody there", to=(POLICE,), at=now), room.world.author(PESHMERGA, may_release=True)
    )
    assert looked.recipients == ()
    assert [each["reason"] for each in looked.withheld] == ["release.agency-unknown"]
    room.world.carry_all()
    assert [each for each in room.world.headers(ARMY, "spot") if isinstance(each, Copy)] == []


def test_what_the_guest_released_in_time_is_taken_however_late_it_arrives(room: Room) -> None:
    room.house.publish(worlds.spot("in time", to=(PESHMERGA,)))
    room.world.clock.advance(guests.DAYS * 86_400 + 1)
    room.world.carry_all()
    assert room.at(PESHMERGA) == ["in time"]


@pytest.mark.parametrize("by", [ARMY, POLICE])
def test_either_side_ends_a_hosting_alone_and_from_there_on_nothing_is_taken(room: Room, by: AgencyId) -> None:
    room.house.publish(worlds.spot("before, not sent yet", to=(PESHMERGA,)))
    room.house.end(by)
    if by == POLICE:
        room.house.tell()
    with refused("hosting.over"):
        room.house.publish(worlds.spot("after", to=(PESHMERGA,)))
    room.world.carry_all()
    assert room.at(PESHMERGA) == []
    assert (
        room.world[PESHMERGA]
        .publisher.dry_run(worlds.spot("to nobody", to=(POLICE,)), room.world.author(PESHMERGA, may_release=True))
        .recipients
        == ()
    )


def test_copies_that_wait_for_a_guest_are_not_sent_once_its_hosting_is_known_to_have_ended(room: Room) -> None:
    room.writes(PESHMERGA, worlds.spot("waits", to=(POLICE, ARMY)))
    room.house.end(POLICE)
    room.house.tell()
    assert {each.words for each in guests.rows(room.world, PESHMERGA, DeskId("peshmerga.watch"), PESHMERGA)}
    taken = room.world.carry(PESHMERGA, ARMY)
    assert [each.header().holder for each in taken] == [ARMY]
    aside = room.world[ARMY].db.read(lambda tx: tx.rows("SELECT code FROM aside"))
    assert aside == [], "it did not even travel"


def test_without_the_hosts_agreement_a_guests_word_gives_it_nothing(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.found(world, tmp_path) as house,
    ):
        house.grant()
        house.tell()
        with refused("hosting.over"):
            house.publish(worlds.spot())
        world.publish(PESHMERGA, worlds.spot("for nobody yet", to=(POLICE,)), may_release=True)
        world.carry_all()
        assert world.headers(ARMY, "spot") == []


def test_a_host_agrees_only_to_the_key_that_it_made(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.found(world, tmp_path) as house,
    ):
        house.grant()
        house.tell()
        (world[ARMY].folder / "keys" / "desk-police.watch.pem").unlink()
        world.reopen(ARMY)
        with refused("config.invalid"):
            house.agree()


def forged(room: Room, **changes: Any) -> bytes:
    """A copy that the host's administrator makes with the guest's desk's key, which lies on his disk."""
    return copy_of(room.world, ARMY, PESHMERGA, by="desk-police.watch", **{"owner": POLICE} | changes)


def test_whoever_has_the_desks_key_can_forge_no_more_than_the_guests_root_has_named(tmp_path: Path) -> None:
    with furnished(tmp_path) as room:
        forging_is_bounded(room)


def forging_is_bounded(room: Room) -> None:
    beyond = (
        {"kind": "find", "body": golden.raw("find")},
        {"kind": "hosting", "body": golden.raw("hosting")},
        {"kind": "desk", "body": golden.raw("desk")},
        {"label": worlds.label((PESHMERGA,), level=2)},
        {"label": worlds.raw(None)},
        {"released_at": worlds.DAWN + timedelta(days=guests.DAYS)},
        {"released_at": worlds.DAWN - timedelta(days=2)},
        {"owner": ARMY},
        {"owner": COMMAND},
    )
    for number, changes in enumerate(beyond, start=1):
        deliver(room.world, ARMY, PESHMERGA, [forged(room, **changes)])
        codes = room.world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT code FROM aside"))
        assert len(codes) == number, changes
        assert codes[-1][0] in ("frame.key", "frame.owner"), changes
    assert room.at(PESHMERGA) == []
    deliver(room.world, ARMY, PESHMERGA, [forged(room, label=worlds.label((PESHMERGA,)))])
    assert len(room.at(PESHMERGA)) == 1, (
        "within that, whoever has the key speaks as the desk: the page says who that is"
    )


def test_only_the_host_brings_the_guests_copies(tmp_path: Path) -> None:
    with furnished(tmp_path) as room:
        deliver(room.world, MINISTRY, PESHMERGA, [forged(room)])
        assert room.world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT code FROM aside")) == [("frame.owner",)]
