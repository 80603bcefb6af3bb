"""An approval is given at any node of the agency, and acts at the node that wrote the record."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tansiq.ids import AgencyId, CentreId, NodeId
from tansiq.kinds.draft import Draft
from tansiq.labels.release import Basis, Fields
from tansiq.network import accounts, approvers
from tansiq.network.accounts import Role
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms
from tansiq.records import copies
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.persons import Person
from tests.refusals import refused
from tests.work import two_nodes
from tests.work.two_nodes import KIRKUK, MOSUL, here, there, world
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

__all__ = ["here", "there", "world"]

OTHERS = (COMMAND, PESHMERGA)


def secret(world: World, activity: str = "The post is empty.", **more: object) -> Stored:
    """A report at level 2, known at both nodes."""
    fields = {"to": OTHERS, "level": 2} | more
    stored = world.publish(ARMY, worlds.spot(activity, **fields))  # type: ignore[arg-type]
    world.carry(ARMY, KIRKUK)
    return stored


def queue(world: World, node: AgencyId) -> list[str]:
    return [each.record for each in persons.queue(world, node)]


def full(world: World, stored: Stored, node: AgencyId = ARMY) -> set[AgencyId]:
    made = world[node].db.read(lambda tx: copies.of_record(tx, stored.id))
    return {each.recipient for each in made if each.fields is Fields.FULL}


def words(world: World, node: AgencyId, stored: Stored) -> int:
    count = world[node].db.read(
        lambda tx: tx.one("SELECT count(*) FROM approval WHERE content = :content", {"content": stored.digest})
    )
    return count[0] if count else 0


def aside(world: World, node: AgencyId) -> list[str]:
    return [row[0] for row in world[node].db.read(lambda tx: tx.rows("SELECT code FROM aside ORDER BY at"))]


def whole(world: World) -> None:
    for node in world.nodes.values():
        assert verify(node.db, PROJECTIONS).listed == []


def test_the_queue_at_the_other_node_shows_what_waits_at_the_first(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    (mine,), (theirs,) = persons.queue(world, ARMY), persons.queue(world, KIRKUK)
    assert theirs == mine, "since when, for whom, whose word is wanted, and who can give it"
    assert theirs.record == stored.id
    assert set(theirs.approvers) == {here.author.desk, there.author.desk}
    looked, at_home = persons.look(world, there, stored.id), persons.look(world, here, stored.id)
    assert (looked.needs, looked.withheld) == (at_home.needs, at_home.withheld)


def test_one_person_at_each_node_lets_it_go(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.approve(world, there, stored.id)
    assert full(world, stored) == set(), "one is not enough, and he is elsewhere"
    assert persons.queue(world, KIRKUK)[0].approvers == (here.author.desk,), "he has spoken"
    world.carry(KIRKUK, ARMY)
    (waiting,) = persons.queue(world, ARMY)
    assert [said.desk for said in waiting.approved] == [there.author.desk]
    assert persons.look(world, here, stored.id).needs is None
    persons.approve(world, here, stored.id)
    assert (full(world, stored), full(world, stored, KIRKUK)) == (set(OTHERS), set())
    world.carry_all()
    assert (queue(world, ARMY), queue(world, KIRKUK)) == ([], [])
    assert len(world.records(PESHMERGA, "spot")) == len(world.records(COMMAND, "spot")) == 1
    assert words(world, ARMY, stored) == words(world, KIRKUK, stored) == 2
    assert words(world, PESHMERGA, stored) == 0
    whole(world)


def test_the_second_word_comes_from_the_other_node_and_the_home_lets_it_go_in_the_same_transaction(
    world: World, here: Person, there: Person
) -> None:
    stored = secret(world)
    persons.approve(world, here, stored.id)
    world.carry(ARMY, KIRKUK)
    looked = persons.look(world, there, stored.id)
    assert {each.agency for each in looked.recipients} == set(OTHERS)
    persons.approve(world, there, stored.id)
    assert queue(world, KIRKUK) == [], "as far as can be known there, nobody's word is wanted any more"
    assert full(world, stored) == set(), "only the home makes copies"
    world.carry(KIRKUK, ARMY)
    assert (full(world, stored), queue(world, ARMY)) == (set(OTHERS), [])
    made = world[ARMY].db.read(lambda tx: copies.of_record(tx, stored.id))
    assert {each.basis for each in made} == {Basis.AUTHORITY}
    noted = world[ARMY].db.read(lambda tx: tx.rows("SELECT act FROM audit ORDER BY rowid DESC LIMIT 1"))
    assert noted == [("settle spot",)]
    world.carry_all()
    with refused("release.not-waiting"):
        persons.look(world, there, stored.id)
    whole(world)


def test_both_say_yes_while_the_link_is_cut(world: World, here: Person, there: Person) -> None:
    """Each believes to be the first of two. Both let it go to the same agencies, and that is what two persons have said."""
    stored = secret(world)
    persons.approve(world, here, stored.id)
    persons.approve(world, there, stored.id)
    assert full(world, stored) == set()
    world.carry_all()
    assert full(world, stored) == set(OTHERS)
    assert (queue(world, ARMY), queue(world, KIRKUK)) == ([], [])
    whole(world)


def test_whom_either_leaves_out_gets_nothing_in_either_order(world: World, here: Person, there: Person) -> None:
    for number, narrow in enumerate((here, there)):
        stored = secret(world, f"Report {number}")
        other = there if narrow is here else here
        persons.approve(world, narrow, stored.id, audience=(PESHMERGA,))
        persons.approve(world, other, stored.id)
        world.carry_all()
        assert full(world, stored) == {PESHMERGA}
    whole(world)


def test_a_no_at_the_other_node_stands_and_rings_at_the_author(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.refuse(world, there, stored.id, "The source is near.")
    assert queue(world, KIRKUK) == []
    persons.approve(world, here, stored.id)
    world.carry_all()
    assert (full(world, stored), queue(world, ARMY), queue(world, KIRKUK)) == (set(), [], [])
    rung = world[ARMY].db.read(lambda tx: alarms.at_desk(tx, here.author.desk, world.clock.now()))
    assert [(each.record, each.words) for each in rung if each.cause == "refused"] == [
        (stored.id, "The source is near.")
    ]
    whole(world)


def test_a_no_that_comes_after_the_release_changes_nothing(world: World, here: Person, there: Person) -> None:
    stored = secret(world, level=1)
    persons.refuse(world, there, stored.id)
    persons.approve(world, here, stored.id)
    world.carry_all()
    assert full(world, stored) == set(OTHERS), "it had left when the no came: it is recalled, if it must be"
    whole(world)


def test_a_next_version_voids_what_was_said_elsewhere(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.approve(world, there, stored.id)
    newer = world.publish(ARMY, worlds.after(stored, worlds.spot("Manned again.", to=OTHERS, level=2)))
    world.carry(KIRKUK, ARMY)
    persons.approve(world, here, newer.id)
    assert full(world, newer) == set(), "his word was on the version before"
    world.carry_all()
    (waiting,) = persons.queue(world, KIRKUK)
    assert [said.desk for said in waiting.approved] == [here.author.desk]
    persons.approve(world, there, newer.id)
    world.carry_all()
    assert full(world, newer) == set(OTHERS)
    whole(world)


def test_a_next_version_that_needs_nobody_leaves_the_queue_there(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    world.publish(ARMY, worlds.after(stored, worlds.spot("Ours alone.", level=2)))
    world.carry(ARMY, KIRKUK)
    assert queue(world, KIRKUK) == []
    with refused("release.not-waiting"):
        persons.look(world, there, stored.id)
    whole(world)


def test_what_is_recalled_leaves_the_queue_there(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.approve(world, there, stored.id)
    world.recall(ARMY, stored.id)
    world.carry_all()
    assert queue(world, KIRKUK) == []
    with refused("record.recalled"):
        persons.look(world, there, stored.id)
    assert full(world, stored) == set()
    whole(world)


def group(world: World, *members: AgencyId, before: Stored | None = None) -> Stored:
    body = worlds.raw({"group": "belt", "title": {"en": "The belt"}, "members": sorted(members)})
    draft = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(), body=body)
    return world.publish(ARMY, worlds.after(before, draft) if before else draft, may_release=True)


def test_whoever_joins_the_group_meanwhile_gets_nothing(world: World, here: Person, there: Person) -> None:
    """The home knows more than he was shown: his word is for those that he saw."""
    first = group(world, PESHMERGA)
    world.carry_all()
    label = worlds.label((), 2, groups=[f"{ARMY}/belt"])
    stored = secret(world, label=label)
    persons.approve(world, there, stored.id)
    group(world, PESHMERGA, COMMAND, before=first)
    persons.approve(world, here, stored.id)
    world.carry_all()
    assert full(world, stored) == {PESHMERGA}


def test_what_cannot_be_judged_there_is_not_let_go_there(world: World, here: Person, there: Person) -> None:
    """Made from a record that only the first node holds: nobody at the other knows how far that one may go."""
    theirs = world.publish(PESHMERGA, worlds.spot("Seen by us.", label=worlds.label((ARMY,), show_audience=True)))
    world.carry(PESHMERGA, ARMY)
    held = next(each for each in world.records(ARMY, "spot") if each.token == theirs.token)
    stored = secret(world, derived_from=(held.id,), to=(PESHMERGA,))
    assert queue(world, ARMY) == [stored.id]
    assert queue(world, KIRKUK) == []
    with refused("record.elsewhere"):
        persons.approve(world, there, stored.id)


def test_an_approval_that_comes_twice_is_one(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.approve(world, there, stored.id)
    data = world.bundle(KIRKUK, ARMY)
    for _ in range(3):
        world.read_bundle(ARMY, data)
    world.carry_all()
    assert words(world, ARMY, stored) == 1
    assert full(world, stored) == set()
    assert aside(world, ARMY) == []


def test_a_third_node_hears_of_it_from_the_home(world: World, here: Person, there: Person, tmp_path: Path) -> None:
    world.admit(ARMY, MOSUL, tmp_path, CentreId("mosul"))
    world.carry_all()
    third = two_nodes.at(world, MOSUL, "third")
    stored = secret(world)
    persons.approve(world, there, stored.id)
    world.carry(ARMY, MOSUL)
    world.carry(KIRKUK, MOSUL)
    assert persons.queue(world, MOSUL)[0].approved == (), "only the home passes words on"
    world.carry(KIRKUK, ARMY)
    world.carry(ARMY, MOSUL)
    assert [said.desk for said in persons.queue(world, MOSUL)[0].approved] == [there.author.desk]
    persons.approve(world, third, stored.id)
    world.carry_all()
    world.carry_all()  # there, and the outcome back
    assert full(world, stored) == set(OTHERS)
    assert [queue(world, node) for node in (ARMY, KIRKUK, MOSUL)] == [[], [], []]
    whole(world)


def test_a_word_whose_key_is_slower_counts_once_the_key_is_there(world: World, here: Person, tmp_path: Path) -> None:
    """The key is certified at one node, its person sits at another, and the record was written at a third."""
    world.admit(ARMY, MOSUL, tmp_path, CentreId("mosul"))
    world.carry_all()
    stored = world.publish(MOSUL, worlds.spot(to=OTHERS, level=2))
    persons.approve(world, two_nodes.at(world, MOSUL, "near"), stored.id)
    world.carry_all()
    far = certified_at_the_first(world, "far")
    persons.approve(world, far, stored.id)
    world.carry(KIRKUK, MOSUL)
    assert (aside(world, MOSUL), full(world, stored, MOSUL)) == (["frame.key"], set())
    world.carry(ARMY, MOSUL)
    assert (aside(world, MOSUL), full(world, stored, MOSUL)) == ([], set(OTHERS))
    world.carry_all()
    assert [queue(world, node) for node in (ARMY, KIRKUK, MOSUL)] == [[], [], []]
    whole(world)


def certified_at_the_first(world: World, name: str) -> Person:
    """A person at the second node, whose key the root certified at the first: the other nodes hear of it from there."""
    first, node, seat = world[ARMY], world[KIRKUK], world.author(KIRKUK)
    key = approvers.make(name, persons.PASSWORD, node.entropy, cost=persons.CHEAP)
    node.db.write(lambda tx: approvers.keep(tx, key))
    node.db.write(lambda tx: accounts.add(tx, name, seat.desk, frozenset({Role.RELEASE_AUTHORITY}), persons.PASSWORD))
    now = world.clock.now()
    first.db.write(lambda tx: first.office.certify(tx, key.public, key.key, key.holder, seat.desk, now))
    world.carry(ARMY, KIRKUK)
    return Person(KIRKUK, msgspec.structs.replace(seat, account=name, may_release=True))


def test_the_home_renews_its_key_and_what_was_said_meanwhile_acts(world: World, here: Person, there: Person) -> None:
    stored = secret(world)
    persons.approve(world, here, stored.id)
    world.carry_all()
    persons.approve(world, there, stored.id)
    node, now = world[ARMY], world.clock.now()
    node.db.write(lambda tx: node.root.revoke(tx, node.keyring.signer("release").key_id, None, "administrator", now))
    world.carry(KIRKUK, ARMY)
    assert (words(world, ARMY, stored), full(world, stored)) == (2, set()), (
        "nothing leaves under a key that counts no more"
    )
    world.reopen(ARMY)
    assert (world[ARMY].settle(), world[ARMY].settle()) == (1, 0)
    assert full(world, stored) == set(OTHERS)
    world.carry_all()
    assert queue(world, KIRKUK) == []


def test_what_was_said_under_a_key_that_is_revoked_before_it_comes_does_not_count(
    world: World, here: Person, there: Person
) -> None:
    stored = secret(world)
    persons.approve(world, there, stored.id)
    node, key = world[ARMY], persons.key_of(world, there).key
    now = world.clock.now()
    entry = node.directory().keys[key]
    body = msgspec.structs.replace(entry.key, revoked_at=now)
    node.db.write(lambda tx: node.root.say(tx, "key", body, now, inside=True))
    world.carry(KIRKUK, ARMY)
    assert (aside(world, ARMY), words(world, ARMY, stored)) == (["frame.key"], 0)
    persons.approve(world, here, stored.id)
    assert full(world, stored) == set()


@pytest.mark.parametrize("node", [ARMY, KIRKUK])
def test_a_new_epoch_brings_what_was_said_again(world: World, here: Person, there: Person, node: AgencyId) -> None:
    stored = secret(world)
    persons.approve(world, here, stored.id)
    world.carry_all()
    other = KIRKUK if node == ARMY else ARMY
    sender = world[node]
    sender.db.write(lambda tx: sender.exchange.begin_again(tx, NodeId(other), lambda digest: True))
    persons.approve(world, there, stored.id)
    world.carry_all()
    assert full(world, stored) == set(OTHERS)
    assert (queue(world, ARMY), queue(world, KIRKUK)) == ([], [])
    assert aside(world, ARMY) == aside(world, KIRKUK) == []
    whole(world)
