"""Groups: whom a label reaches through one, what leaving stops, what joining does not bring, what is taken back from who left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.cli.desks import OnStore
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.draft import Author, Draft
from tansiq.records import visible
from tansiq.records.content import Copy, Status
from tansiq.records.log import Stored
from tansiq.work import leaving
from tansiq.work.leaving import Leaver, Offer
from tansiq.work.verify import verify
from tests import guests, persons, worlds
from tests.refusals import refused
from tests.work import two_nodes
from tests.work.two_desks import LOW, without_rules
from tests.work.two_nodes import KIRKUK
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

OTHERS = (PESHMERGA, COMMAND, MINISTRY)
SEAM = "army/seam"
WORDS = "kumquat"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


def group(
    world: World, members: Any, *, owner: AgencyId = ARMY, before: Stored | None = None, to: Any = (), **more: Any
) -> Stored:
    """Write who is in the group ``seam``."""
    body = worlds.raw({"group": "seam", "title": {"en": "The seam"}, "members": sorted(members), **more})
    draft = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(to), body=body)
    return world.publish(owner, worlds.after(before, draft) if before else draft, may_release=True)


def to_group(words: str = WORDS, **more: Any) -> Draft:
    return worlds.spot(words, label=worlds.label(groups=[SEAM], **more))


def write(world: World, draft: Draft, before: Stored | None = None) -> Stored:
    stored = world.publish(ARMY, worlds.after(before, draft) if before else draft, may_release=True)
    world.carry_all()
    return stored


def held(world: World, agency: AgencyId, stored: Stored) -> list[Copy]:
    """The copies of a record that an agency holds and can read."""
    kept = [each for each in world.records(agency, stored.kind) if each.token == stored.token and not each.destroyed]
    return [header for header in (each.header() for each in kept) if isinstance(header, Copy)]


def holders(world: World, stored: Stored) -> set[AgencyId]:
    return {agency for agency in OTHERS if held(world, agency, stored)}


def offers(world: World) -> tuple[Offer, ...]:
    node, desk = world[ARMY], world.author(ARMY).desk
    return node.db.read(
        lambda tx: leaving.offers(tx, node.book.directory(tx), desk, node.config.node, node.clock.now())
    )


def take_back(
    world: World, agency: AgencyId, key: str = "leave-key-1", *, may_release: bool = True
) -> tuple[RecordId, ...]:
    node = world[ARMY]
    recaller, here = node.recaller, node.config.node
    leaver = Leaver(node.db, node.book, node.keyring, node.clock, node.entropy, here, recaller.hand_over)
    return leaver.recall(agency, SEAM, world.author(ARMY, may_release=may_release), key)


def test_a_record_for_a_group_reaches_who_is_in_it_and_the_dry_run_names_them(world: World) -> None:
    group(world, [PESHMERGA, COMMAND])
    looked = world[ARMY].publisher.dry_run(to_group(), world.author(ARMY, may_release=True))
    assert [(each.agency, each.via) for each in looked.recipients] == [(COMMAND, (SEAM,)), (PESHMERGA, (SEAM,))]
    assert holders(world, write(world, to_group())) == {PESHMERGA, COMMAND}


def test_a_copys_label_names_no_group_and_its_members_only_if_the_audience_is_shown(world: World) -> None:
    group(world, [PESHMERGA, COMMAND])
    (hidden,) = held(world, PESHMERGA, write(world, to_group()))
    (shown,) = held(world, PESHMERGA, write(world, to_group(show_audience=True)))
    assert msgspec.json.decode(hidden.label)["audience"] == [PESHMERGA]
    assert msgspec.json.decode(shown.label)["audience"] == [COMMAND, PESHMERGA]
    assert SEAM.encode() not in bytes(hidden.label) + bytes(shown.label)


@pytest.mark.parametrize("name", ["army/nobody", "peshmerga/seam", "seam/", "/"])
def test_a_group_that_there_is_not_is_refused(world: World, name: str) -> None:
    group(world, [PESHMERGA])
    with refused("label.group", "label.groups"):
        world[ARMY].publisher.dry_run(worlds.spot(label=worlds.label(groups=[name])), world.author(ARMY))


def test_a_group_that_was_ended_is_refused_and_reaches_nobody(world: World) -> None:
    first = group(world, [PESHMERGA])
    stored = write(world, to_group())
    group(world, [PESHMERGA], before=first, ended=True)
    with refused("label.group"):
        world[ARMY].publisher.dry_run(to_group(), world.author(ARMY))
    assert [each.records for each in offers(world)] == [(stored.id,)]


def test_only_a_release_authority_writes_a_group(world: World) -> None:
    body = worlds.raw({"group": "seam", "members": [PESHMERGA]})
    draft = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(), body=body)
    with refused("release.authority-needed"):
        world[ARMY].publisher.dry_run(draft, world.author(ARMY))


def test_anothers_group_means_who_is_in_it_as_known_here(world: World) -> None:
    """The Peshmerga's own list: the army uses it as far as it was told, and hears of a change when a copy says so."""
    first = group(world, [ARMY, COMMAND], owner=PESHMERGA, to=[ARMY])
    world.carry_all()
    there = worlds.spot(WORDS, label=worlds.label(groups=["peshmerga/seam"]))
    assert holders(world, write(world, there)) == {COMMAND}
    group(world, [ARMY, MINISTRY], owner=PESHMERGA, before=first, to=[ARMY])
    assert holders(world, write(world, there)) == {COMMAND}, "not told yet, though it was carried after it was written"
    assert holders(world, write(world, there)) == {MINISTRY}


def test_a_group_that_changes_between_dry_run_and_sending_is_asked_about_again(world: World) -> None:
    first = group(world, [PESHMERGA])
    author = world.author(ARMY, may_release=True)
    digest = world[ARMY].publisher.dry_run(to_group(), author).digest
    group(world, [PESHMERGA, MINISTRY], before=first)
    with refused("release.changed"):
        world[ARMY].publisher.publish(to_group(), author, digest, "key-of-its-own")


@settings(max_examples=12)
@given(st.lists(st.sets(st.sampled_from(OTHERS)) | st.just("version"), min_size=1, max_size=7))
def test_leaving_stops_what_comes_and_joining_brings_nothing_old(tmp_path_factory: Any, course: list[Any]) -> None:
    """Memberships and versions in any order, against an oracle of one line: each version to who is in the group just then."""
    with worlds.found(tmp_path_factory.mktemp("groups")) as world:
        change, stored = group(world, [PESHMERGA]), None
        members: set[AgencyId] = {PESHMERGA}
        due: dict[AgencyId, list[str]] = {agency: [] for agency in OTHERS}
        for index, step in enumerate(course):
            if step == "version":
                stored = write(world, to_group(f"version {index}"), stored)
                for agency in members:
                    due[agency].append(f"version {index}")
            else:
                members = set(step)
                change = group(world, members, before=change)
                world.carry_all()
        got = {
            agency: [msgspec.json.decode(copy.body)["activity"] for copy in held(world, agency, stored)]
            if stored
            else []
            for agency in OTHERS
        }
        assert got == due
        offered = {each.agency: each.records for each in offers(world)}
        assert offered == {a: (stored.id,) for a in OTHERS if stored and due[a] and a not in members}


# ---- what is taken back


def test_one_act_takes_it_all_back_from_exactly_who_has_left(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    through = [write(world, to_group(f"{WORDS} {index}")) for index in range(3)]
    by_name = write(world, worlds.spot(WORDS, label=worlds.label([PESHMERGA], groups=[SEAM])))
    assert offers(world) == ()
    group(world, [COMMAND], before=change)
    assert offers(world) == (Offer(PESHMERGA, SEAM, tuple(each.id for each in through)),)
    assert take_back(world, PESHMERGA) == tuple(each.id for each in through)
    world.carry_all()
    assert [holders(world, each) for each in through] == [{COMMAND}] * 3
    assert holders(world, by_name) == {PESHMERGA, COMMAND}, "its label names it itself"
    assert offers(world) == ()
    assert world.deliveries(ARMY, through[0].id) == {COMMAND: "received", PESHMERGA: "recalled"}
    assert take_back(world, PESHMERGA) == (), "the same key does it once"
    for agency in (ARMY, PESHMERGA, COMMAND):
        found = verify(world[agency].db, ())
        assert found.whole, found


def test_what_had_not_left_never_leaves_and_its_recipient_hears_nothing(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = world.publish(ARMY, to_group(), may_release=True)
    group(world, [COMMAND], before=change)
    take_back(world, PESHMERGA)
    world.carry_all()
    assert holders(world, stored) == {COMMAND}
    assert world.deliveries(ARMY, stored.id)[PESHMERGA] == "unsent"
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM tombstone")) == []
    assert verify(world[ARMY].db, ()).whole


def test_who_comes_back_gets_the_next_version_as_a_copy_of_its_own(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = write(world, to_group())
    (old,) = held(world, PESHMERGA, stored)
    change = group(world, [COMMAND], before=change)
    take_back(world, PESHMERGA)
    world.carry_all()
    group(world, [PESHMERGA, COMMAND], before=change)
    again = write(world, to_group("again"), stored)
    got = held(world, PESHMERGA, again)
    assert len(got) == 1
    new = got[0]
    assert (new.version, new.previous, new.token) == (1, None, old.token)
    assert new.id != old.id
    world.recall(ARMY, stored.id)
    world.carry_all()
    assert holders(world, again) == set()
    assert world.deliveries(ARMY, stored.id) == {COMMAND: "recalled", PESHMERGA: "recalled"}
    assert all(verify(world[agency].db, ()).whole for agency in (ARMY, PESHMERGA))


def test_taking_back_needs_a_release_authority(world: World) -> None:
    change = group(world, [PESHMERGA])
    write(world, to_group())
    group(world, [], before=change)
    with refused("release.authority-needed"):
        take_back(world, PESHMERGA, may_release=False)
    there = OnStore(world[ARMY], None)
    assert [each.agency for each in there.groups().offers] == [PESHMERGA]
    with refused("release.authority-needed"):
        there.take_back(PESHMERGA, SEAM, "key-at-the-console")


def test_what_a_desk_may_not_see_is_not_offered_to_it(world: World) -> None:
    change = group(world, [PESHMERGA])
    stored = write(world, to_group())
    group(world, [], before=change)
    world[ARMY].db.write(
        lambda tx: tx.run(
            "UPDATE visible SET until = '0001-01-01T00:00:00.000Z' WHERE record = :seq", {"seq": stored.seq}
        )
    )
    assert offers(world) == ()


def test_plans_and_answers_are_recalled_whole_or_not_at_all(world: World) -> None:
    change = group(world, [PESHMERGA])
    world.publish(ARMY, worlds.movement(label=worlds.label(groups=[SEAM])), may_release=True)
    world.carry_all()
    group(world, [], before=change)
    assert offers(world) == ()


def test_a_group_is_ended_and_not_recalled(world: World) -> None:
    stored = group(world, [PESHMERGA], to=[PESHMERGA])
    with refused("record.not-found"):
        world.recall(ARMY, stored.id)


def listed(members: Any, level: int = 0, to: Any = ()) -> Draft:
    body = worlds.raw({"group": "seam", "title": {"en": "The seam"}, "members": sorted(members)})
    return Draft(kind="group", status=Status.EXERCISE, label=worlds.label(to, level), body=body)


def reached(world: World, node: AgencyId, of: str = SEAM, by: Author | None = None) -> list[AgencyId]:
    """Whom a dry run names for a record that names the group alone."""
    draft = worlds.spot(label=worlds.label(groups=[of]))
    looked = world[node].publisher.dry_run(draft, by or world.author(node, may_release=True))
    return [each.agency for each in looked.recipients]


def test_a_second_list_of_the_same_name_is_refused_to_whoever_sees_the_first(world: World) -> None:
    group(world, [PESHMERGA])
    with refused("group.taken", "body.group"):
        group(world, [MINISTRY])


def test_a_list_by_a_desk_that_does_not_see_the_first_turns_nobodys_records(tmp_path: Path) -> None:
    with without_rules(tmp_path) as world:
        world.publish(ARMY, listed([COMMAND], 3), may_release=True)
        low = world.author(ARMY, desk=LOW, may_release=True)
        with refused("label.group"):
            reached(world, ARMY, by=low)
        world.clock.advance(1)
        world.publish(ARMY, listed([PESHMERGA]), desk=LOW, may_release=True)
        assert reached(world, ARMY) == [COMMAND]
        with refused("label.group"):
            reached(world, ARMY, by=low)


def test_what_a_guest_is_told_of_a_group_says_nothing_to_its_host(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(guests.POLICE)) as world,
        guests.move_in(world, tmp_path) as house,
    ):
        world.carry_all()
        first = world.publish(PESHMERGA, listed([COMMAND], to=[ARMY]), may_release=True)
        world.carry_all()
        world.publish(PESHMERGA, worlds.after(first, listed([COMMAND, MINISTRY], to=[guests.POLICE])), may_release=True)
        world.carry_all()
        assert reached(world, ARMY, "peshmerga/seam") == [COMMAND]
        there = worlds.spot(label=worlds.label(groups=["peshmerga/seam"]))
        known = world[ARMY].db.read(world[ARMY].book.directory).members(["peshmerga/seam"], guests.POLICE)
        assert known == {"peshmerga/seam": {COMMAND, MINISTRY}}
        assert house.publish(there).id


# ---- at the agency's other nodes


def test_a_group_is_known_at_the_agencys_other_nodes_and_named_there(tmp_path: Path) -> None:
    with two_nodes.two(tmp_path) as world:
        first = group(world, [PESHMERGA])
        world.carry_all()
        desk = world.author(KIRKUK).desk
        assert visible_at(world, KIRKUK, "group") == [desk]
        there = world.publish(KIRKUK, to_group(), may_release=True)
        world.carry_all()
        assert (len(held(world, PESHMERGA, there)), held(world, COMMAND, there)) == (1, [])
        group(world, [COMMAND], before=first)
        world.carry_all()
        after = world.publish(KIRKUK, worlds.after(there, to_group()), may_release=True)
        world.carry_all()
        assert [copy.version for copy in held(world, PESHMERGA, after)] == [1]
        assert len(held(world, COMMAND, after)) == 1
        assert all(verify(world[node].db, ()).whole for node in (ARMY, KIRKUK))


def test_what_the_network_says_of_itself_is_shown_to_no_desk_at_the_agencys_other_nodes(tmp_path: Path) -> None:
    with two_nodes.two(tmp_path) as world:
        before = world.records(KIRKUK, "key")
        persons.authority(world, ARMY, "chief")
        world.carry_all()
        (came,) = world.records(KIRKUK, "key")[len(before) :]
        assert (came.own, came.home) == (True, ARMY)
        assert visible_at(world, KIRKUK, "key") == []


def visible_at(world: World, node: AgencyId, *kinds: str) -> list[DeskId]:
    """The desks of the node that are shown own records of some kinds."""
    own = [each.seq for each in world.records(node, *kinds) if each.own]
    me = {seat.desk for seat in world.specs[node].desks}
    return [
        desk for seq in own for desk in world[node].db.read(lambda tx, seq=seq: visible.readers(tx, seq)) if desk in me
    ]


def test_of_two_lists_that_two_nodes_began_the_first_counts_at_both(tmp_path: Path) -> None:
    with two_nodes.two(tmp_path) as world:
        world.publish(ARMY, listed([COMMAND]), may_release=True)
        world.clock.advance(1)
        world.publish(KIRKUK, listed([PESHMERGA]), may_release=True)
        assert (reached(world, ARMY), reached(world, KIRKUK)) == ([COMMAND], [PESHMERGA])
        world.carry_all()
        assert (reached(world, ARMY), reached(world, KIRKUK)) == ([COMMAND], [COMMAND])
        assert all(verify(world[node].db, ()).whole for node in (ARMY, KIRKUK))
