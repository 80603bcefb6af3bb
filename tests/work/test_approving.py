"""Release after writing: who must say yes, to what exactly, and what a no does.

Goal: a copy leaves because of as many different persons as its label needs, each of whom signed for exactly this content, and for
no other reason. Method: real nodes; every way in which a signature could stand for something that its person did not mean.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import DeskId, Digest, KeyId, RecordId, SeededEntropy
from tansiq.labels.release import Basis
from tansiq.network.directory import Directory
from tansiq.records.signing import Signer, new_key
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.persons import Person
from tests.refusals import refused
from tests.work.waiting import OTHERS, chief, deputy, forge, full, made, secret, waiting, world
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

EVERYBODY = {COMMAND, MINISTRY, PESHMERGA}

__all__ = ["chief", "deputy", "world"]


# ---- how many, and who


def test_at_level_2_two_persons_let_it_go_and_one_does_not(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    assert (full(world, stored), waiting(world)) == (set(), [stored.id])
    persons.approve(world, chief, stored.id)
    assert (full(world, stored), waiting(world)) == (set(), [stored.id])
    assert persons.look(world, deputy, stored.id).needs is None
    persons.approve(world, deputy, stored.id)
    assert (full(world, stored), waiting(world)) == (set(OTHERS), [])
    assert {copy.basis for copy in made(world, stored).values()} == {Basis.AUTHORITY}
    world.carry_all()
    assert len(world.records(PESHMERGA, "spot")) == len(world.records(COMMAND, "spot")) == 1
    assert world.records(MINISTRY, "spot") == []


def test_the_same_person_twice_is_one(world: World, chief: Person) -> None:
    stored = secret(world)
    for _ in range(3):
        persons.approve(world, chief, stored.id)
    assert (full(world, stored), waiting(world)) == (set(), [stored.id])


def test_a_person_with_a_new_key_is_still_the_same_person(world: World, chief: Person) -> None:
    """The administrator's new password makes a new key; if the old one were not revoked, the two would still be one."""
    stored = secret(world)
    persons.approve(world, chief, stored.id)
    forge(world, stored, persons.signer(world, chief))
    holder = persons.key_of(world, chief).holder
    other = Signer(new_key(SeededEntropy("second"), "key"))
    node = world[ARMY]
    node.db.write(
        lambda tx: node.office.certify(tx, other.public, other.key_id, holder, chief.author.desk, world.clock.now())
    )
    forge(world, stored, other)
    assert persons.look(world, chief, stored.id).needs == "second-person"


def test_the_author_may_be_one_of_the_two_and_his_sign_in_is_not_enough(
    world: World, chief: Person, deputy: Person
) -> None:
    draft = worlds.spot(to=OTHERS, level=2)
    publisher = world[ARMY].publisher
    digest = publisher.dry_run(draft, chief.author).digest
    stored = publisher.publish(draft, chief.author, digest, "key-of-the-author").stored
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set(), "he wrote it, and has approved nothing"
    persons.approve(world, chief, stored.id)
    assert full(world, stored) == set(OTHERS)


def test_for_everyone_needs_two_persons_at_level_0(world: World, chief: Person, deputy: Person) -> None:
    stored = world.publish(ARMY, worlds.spot(label=worlds.label(OTHERS, 0, caveats=["PUBLIC"])), may_release=True)
    persons.approve(world, chief, stored.id)
    assert full(world, stored) == set()
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == EVERYBODY


def test_for_everyone_is_everyone_though_the_label_lists_nobody(world: World, chief: Person, deputy: Person) -> None:
    draft = worlds.spot(label=worlds.label([], 0, caveats=["PUBLIC"]))
    looked = world[ARMY].publisher.dry_run(draft, chief.author)
    assert {each["agency"] for each in looked.withheld} == EVERYBODY, "the names are shown before anything is sent"
    stored = world.publish(ARMY, draft)
    persons.approve(world, chief, stored.id)
    assert full(world, stored) == set()
    persons.approve(world, deputy, stored.id, audience=OTHERS[:1])
    assert full(world, stored) == set(OTHERS[:1]), "a person may still leave somebody out"
    whole = world.publish(ARMY, draft)
    for person in (chief, deputy):
        persons.approve(world, person, whole.id)
    world.carry_all()
    assert full(world, whole) == EVERYBODY
    assert all(whole.token in {each.token for each in world.records(agency, "spot")} for agency in EVERYBODY)
    assert verify(world[ARMY].db, ()).whole


def test_at_level_1_one_person_lets_go_what_an_officer_wrote(tmp_path: Path) -> None:
    with worlds.found(tmp_path, changes={ARMY: {"rules": ()}}) as world:
        chief = persons.authority(world, ARMY)
        stored = world.publish(ARMY, worlds.spot(to=OTHERS, level=1))
        assert persons.queue(world, ARMY)[0].needs == "authority"
        persons.approve(world, chief, stored.id)
        assert (full(world, stored), waiting(world)) == (set(OTHERS), [])


def test_an_officer_without_the_right_cannot_approve(world: World, chief: Person) -> None:
    stored = secret(world)
    officer = Person(ARMY, msgspec.structs.replace(chief.author, may_release=False))
    with refused("account.role"):
        persons.look(world, officer, stored.id)


def test_an_account_without_a_key_cannot_approve(world: World) -> None:
    stored = secret(world)
    author = msgspec.structs.replace(world.author(ARMY, may_release=True), account="of-old")
    with refused("account.no-key"):
        persons.look(world, Person(ARMY, author), stored.id)


def test_who_may_not_read_it_does_not_find_it(world: World, chief: Person) -> None:
    stored = secret(world)
    elsewhere = Person(ARMY, msgspec.structs.replace(chief.author, desk=DeskId("army.other")))
    with refused("record.not-found"):
        persons.look(world, elsewhere, stored.id)
    reader = world[ARMY]
    assert reader.db.read(lambda tx: reader.releaser.queue(tx, DeskId("army.other"))) == []


# ---- the password


def test_a_wrong_password_signs_nothing_and_counts(world: World, chief: Person) -> None:
    stored = secret(world)
    digest = persons.look(world, chief, stored.id).digest
    for _ in range(5):
        with refused("account.refused"):
            persons.say(world, chief, stored.id, digest, password="wrong horse")
    with refused("account.locked"):
        persons.say(world, chief, stored.id, digest)
    world.clock.advance(301)
    persons.say(world, chief, stored.id, digest)
    spoken = persons.queue(world, ARMY)[0].approved
    assert [(each.desk, each.audience) for each in spoken] == [(chief.author.desk, OTHERS)]


def test_the_password_is_in_no_row(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    for person in (chief, deputy):
        persons.approve(world, person, stored.id, reason="They need it.")
    store = world[ARMY].folder / "store.db"
    raw = b"".join(path.read_bytes() for path in store.parent.glob("store.db*"))
    private = [persons.signer(world, person)._key.private_bytes_raw() for person in (chief, deputy)]
    assert [each for each in (persons.PASSWORD.encode(), *private) if each in raw] == []
    assert b"They need it." in raw, "the search itself works"


# ---- exactly this content


def test_what_was_said_of_one_content_says_nothing_of_another(world: World, chief: Person, deputy: Person) -> None:
    one, other = secret(world), secret(world, activity="Another report.")
    persons.approve(world, chief, one.id)
    said = world[ARMY].db.read(lambda tx: tx.rows("SELECT envelope FROM approval"))
    (envelope,) = said[0]
    world[ARMY].db.write(
        lambda tx: tx.run(
            "INSERT INTO approval (digest, record, content, approver, at, envelope)"
            " VALUES ('replayed', :record, :content, 'x', 'x', :envelope)",
            {"record": other.id, "content": other.digest, "envelope": envelope},
        )
    )
    assert persons.look(world, deputy, other.id).needs == "second-person"
    persons.approve(world, deputy, other.id)
    assert full(world, other) == set()


@pytest.mark.parametrize(
    "lie",
    [
        {"kind": "alert"},
        {"version": 2},
        {"record": RecordId("0")},
        {"content": Digest("1" * 64)},
        {"label": worlds.label(OTHERS, 1)},
        {"approver": KeyId("0" * 64)},
        {"verdict": "refuse"},
        {"approved_at": worlds.DAWN + timedelta(minutes=3)},
        {"approved_at": worlds.DAWN - timedelta(days=3)},
    ],
    ids=lambda lie: next(iter(lie)),
)
def test_an_approval_that_says_something_else_does_not_count(
    world: World, chief: Person, deputy: Person, lie: dict[str, Any]
) -> None:
    stored = secret(world)
    forge(world, stored, persons.signer(world, chief), **lie)
    assert persons.look(world, deputy, stored.id).needs != None or lie == {"verdict": "refuse"}  # noqa: E711
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set()


def test_the_same_approval_told_truly_does_count(world: World, chief: Person, deputy: Person) -> None:
    """The counterpart of all the lies above."""
    stored = secret(world)
    forge(world, stored, persons.signer(world, chief))
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set(OTHERS)


@pytest.mark.parametrize("role", ["nobody", "desk", "release", "node", "root", "foreign"])
def test_no_other_key_approves(world: World, chief: Person, role: str) -> None:
    stored, ring = secret(world), world[ARMY].keyring
    match role:
        case "nobody":
            signer = Signer(new_key(SeededEntropy("thief"), "key"))
        case "desk":
            signer = ring.desk(chief.author.desk)
        case "foreign":
            signer = persons.signer(world, persons.authority(world, PESHMERGA))
        case _:
            signer = ring.signer(role)
    forge(world, stored, signer)
    persons.approve(world, chief, stored.id)
    assert full(world, stored) == set()


def test_a_foreign_agency_cannot_certify_our_approvers(world: World, chief: Person) -> None:
    """A copy of a key record from another agency, whatever it says, makes nobody an approver, there or here."""
    theirs = persons.authority(world, PESHMERGA)
    world.carry_all()
    directory: Directory = world[ARMY].directory()
    assert {holder.person for holder in directory.approvers(ARMY, world.clock.now())} == {
        persons.key_of(world, chief).holder
    }
    assert directory.approvers(PESHMERGA, world.clock.now()) == ()
    assert persons.key_of(world, theirs).key not in directory.keys


def test_a_revoked_key_has_said_nothing(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    persons.approve(world, chief, stored.id)
    old = persons.signer(world, chief)
    persons.dismiss(world, chief)
    assert persons.look(world, deputy, stored.id).needs == "second-person"
    forge(world, stored, old)
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set()


def test_a_new_password_by_the_administrator_makes_a_new_key(world: World, chief: Person, deputy: Person) -> None:
    stored, before = secret(world), persons.key_of(world, chief)
    persons.approve(world, chief, stored.id)
    persons.reset(world, chief, "another horse")
    after = persons.key_of(world, chief)
    assert (after.key != before.key, after.holder) == (True, before.holder)
    with refused("account.refused"):
        after.signer(persons.PASSWORD)
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set()
    digest = persons.look(world, chief, stored.id).digest
    persons.say(world, chief, stored.id, digest, password="another horse")
    assert full(world, stored) == set(OTHERS)


def test_a_key_that_is_over_signs_nothing_more(world: World, chief: Person) -> None:
    stored = secret(world)
    persons.approve(world, chief, stored.id)
    world.clock.advance(366 * 24 * 3600)
    node, now = world[ARMY], world.clock.now()
    for entry in node.directory().keys_of(ARMY):
        if entry.key.role != "approver":  # the node's own are renewed, his is not
            body = msgspec.structs.replace(entry.key, valid_until=now + timedelta(days=1))
            node.db.write(lambda tx, body=body: node.root.say(tx, "key", body, now))  # type: ignore[misc]
    assert persons.queue(world, ARMY)[0].approved == ()
    with refused("account.no-key"):
        persons.look(world, chief, stored.id)


# ---- versions, recall, time


def test_a_new_version_voids_what_was_said_of_the_old(world: World, chief: Person, deputy: Person) -> None:
    first = secret(world)
    persons.approve(world, chief, first.id)
    seen = persons.look(world, deputy, first.id).digest
    second = world.publish(ARMY, worlds.after(first, worlds.spot("Corrected.", to=OTHERS, level=2)))
    with pytest.raises(Fault) as asked:
        persons.say(world, deputy, first.id, seen)
    assert asked.value.code == "release.changed"
    persons.approve(world, deputy, second.id)
    assert full(world, second) == set()
    persons.approve(world, chief, second.id)
    assert full(world, second) == set(OTHERS)


def test_a_new_version_that_needs_nobody_leaves_the_queue(world: World) -> None:
    first = secret(world)
    world.publish(ARMY, worlds.after(first, worlds.spot("Ours alone.", level=2)))
    assert waiting(world) == []


def test_what_was_recalled_waits_for_nobody(world: World, chief: Person) -> None:
    stored = secret(world)
    world.recall(ARMY, stored.id)
    assert waiting(world) == []
    with refused("record.recalled"):
        persons.look(world, chief, stored.id)


def test_a_label_that_is_over_waits_for_nobody(world: World, chief: Person, deputy: Person) -> None:
    until = worlds.DAWN + timedelta(hours=1)
    stored = secret(world, label=worlds.label(OTHERS, 2, handling_until=until))
    persons.approve(world, chief, stored.id)
    world.clock.advance(3601)
    assert waiting(world) == []
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set()


def test_what_nobody_could_have_waits_for_nobody(world: World, chief: Person) -> None:
    ours = world.publish(ARMY, worlds.spot(level=2))
    assert waiting(world) == []
    with refused("release.not-waiting"):
        persons.look(world, chief, ours.id)


def test_what_has_waited_longest_is_first_and_says_who_can(world: World, chief: Person, deputy: Person) -> None:
    first = secret(world)
    world.clock.advance(60)
    secret(world, activity="Later.")
    persons.approve(world, chief, first.id)
    found = persons.queue(world, ARMY)
    assert [each.since for each in found] == [worlds.DAWN, worlds.DAWN + timedelta(seconds=60)]
    assert [each.needs for each in found] == ["second-person", "authority"]
    assert {desk for each in found for desk in each.approvers} == {deputy.author.desk}
    assert persons.queue(world, PESHMERGA) == []
