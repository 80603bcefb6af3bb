"""Release after writing: who must say yes, to what exactly, and what a no does.

Goal: a copy leaves because of as many different persons as its label needs, each of whom signed for exactly this content, and for
no other reason. Method: real nodes; every way in which a signature could stand for something that its person did not mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, KeyId, RecordId, SeededEntropy
from tansiq.labels.release import Basis, Fields
from tansiq.network.directory import Directory
from tansiq.picture import alarms
from tansiq.records import approvals, copies
from tansiq.records.approvals import Approval
from tansiq.records.copies import Made
from tansiq.records.log import Stored
from tansiq.records.signing import Signer, new_key
from tests import persons, worlds
from tests.persons import Person
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

OTHERS = (COMMAND, PESHMERGA)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """No standing rule speaks for level 2."""
    with worlds.found(tmp_path) as made:
        yield made


@pytest.fixture
def chief(world: World) -> Person:
    return persons.authority(world, ARMY, "chief")


@pytest.fixture
def deputy(world: World) -> Person:
    return persons.authority(world, ARMY, "deputy")


def made(world: World, stored: Stored) -> dict[AgencyId, Made]:
    return {each.recipient: each for each in world[ARMY].db.read(lambda tx: copies.of_record(tx, stored.id))}


def full(world: World, stored: Stored) -> set[AgencyId]:
    return {agency for agency, copy in made(world, stored).items() if copy.fields is Fields.FULL}


def waiting(world: World) -> list[RecordId]:
    return [each.record for each in persons.queue(world, ARMY)]


def secret(world: World, **more: Any) -> Stored:
    """A report at level 2 that nobody has released."""
    return world.publish(ARMY, worlds.spot(**{"to": OTHERS, "level": 2} | more))


def forge(world: World, stored: Stored, signer: Signer, **other: Any) -> None:
    """Put an approval into the store behind everybody's back, as the node's administrator could."""
    content = stored.header()
    fields: dict[str, Any] = {
        "verdict": "approve",
        "kind": content.kind,
        "record": content.id,
        "version": content.version,
        "content": stored.digest,
        "label": content.label,
        "decision": Digest("0" * 64),
        "audience": OTHERS,
        "approver": signer.key_id,
        "approved_at": world.clock.now(),
    }
    approval = Approval(**fields | other)
    world[ARMY].db.write(lambda tx: approvals.keep(tx, approval, approvals.seal(approval, signer)))


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
    assert full(world, stored) == set(OTHERS)


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


# ---- narrower, and no


def test_an_approval_to_fewer_narrows_and_settles(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world, label=worlds.label(OTHERS, 2, show_audience=True))
    persons.approve(world, chief, stored.id, audience=(PESHMERGA,))
    looked = persons.look(world, deputy, stored.id)
    assert [each.agency for each in looked.recipients] == [PESHMERGA]
    assert looked.withheld == ({"agency": COMMAND, "reason": "release.refused"},)
    persons.approve(world, deputy, stored.id)
    assert (full(world, stored), waiting(world)) == ({PESHMERGA}, [])
    world.carry_all()
    (held,) = world.headers(PESHMERGA, "spot")
    assert msgspec.json.decode(held.label)["audience"] == [PESHMERGA], "nobody is named to whom it was refused"


@pytest.mark.parametrize("audience", [(MINISTRY,), (PESHMERGA, MINISTRY), (), (AgencyId("nobody"),)], ids=str)
def test_no_approval_is_wider_than_the_label(world: World, chief: Person, audience: tuple[AgencyId, ...]) -> None:
    stored = secret(world)
    with refused("release.wider", "audience"):
        persons.look(world, chief, stored.id, audience=audience)


def test_an_approval_signed_wider_than_the_label_gives_no_more(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    forge(world, stored, persons.signer(world, chief), audience=(*OTHERS, MINISTRY))
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set(OTHERS)


def test_a_refusal_ends_it_and_rings_where_it_was_written(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    persons.approve(world, chief, stored.id)
    persons.refuse(world, deputy, stored.id, "It names a source.")
    assert (full(world, stored), waiting(world)) == (set(), [])
    desk = world.author(ARMY).desk
    rung = world[ARMY].db.read(lambda tx: alarms.at_desk(tx, desk))
    assert [(each.cause, each.record, each.words) for each in rung] == [("refused", stored.id, "It names a source.")]
    with refused("release.not-waiting"):
        persons.look(world, chief, stored.id)
    acts = world[ARMY].db.read(lambda tx: tx.rows("SELECT actor, act, subject FROM audit WHERE act LIKE '% spot'"))
    assert acts[-2:] == [("chief", "approve spot", stored.id), ("deputy", "refuse spot", stored.id)]


def test_a_refusal_says_why(world: World, chief: Person) -> None:
    stored = secret(world)
    with refused("body.invalid", "reason"):
        persons.look(world, chief, stored.id, verdict="refuse", reason="  ")


# ---- what has left already


def test_who_holds_it_by_a_rule_is_not_served_again(world: World, chief: Person) -> None:
    """At level 1 the everyday rule gives it to some of the label at once; a person lets it go to the rest alone."""
    everyone = (COMMAND, MINISTRY, PESHMERGA)
    rules = world.specs[ARMY].rules
    reached = {agency for rule in rules if rule.purpose == "standing" for agency in rule.agencies}
    stored = world.publish(ARMY, worlds.spot(to=everyone, level=1))
    before = made(world, stored)
    rest = set(everyone) - before.keys()
    assert before.keys() <= reached | rest
    if not rest:
        assert waiting(world) == []
        return
    looked = persons.look(world, chief, stored.id)
    assert {each.agency for each in looked.recipients} == rest
    persons.approve(world, chief, stored.id)
    assert {agency: made(world, stored)[agency].digest for agency in before} == {
        agency: copy.digest for agency, copy in before.items()
    }
    assert full(world, stored) == set(everyone)


def test_who_was_given_the_minimum_is_given_the_whole_as_the_next_version(
    world: World, chief: Person, deputy: Person
) -> None:
    stored = world.publish(ARMY, worlds.alert(to=(PESHMERGA,), level=2))
    assert made(world, stored)[PESHMERGA].fields is Fields.MINIMUM
    world.carry_all()
    persons.approve(world, chief, stored.id)
    persons.approve(world, deputy, stored.id)
    world.carry_all()
    first, second = world.headers(PESHMERGA, "alert")
    assert (first.id, first.version, second.version) == (second.id, 1, 2)
    assert msgspec.json.decode(second.body)["text"] == "Keep away."
    assert "text" not in msgspec.json.decode(first.body) or msgspec.json.decode(first.body)["text"] == ""
    assert made(world, stored)[PESHMERGA].version == 2


# ---- two at once, and twice


def test_of_two_who_look_at_once_the_later_is_asked_again(world: World, chief: Person, deputy: Person) -> None:
    stored = secret(world)
    seen = {person.account: persons.look(world, person, stored.id).digest for person in (chief, deputy)}
    persons.say(world, chief, stored.id, seen["chief"])
    with pytest.raises(Fault) as asked:
        persons.say(world, deputy, stored.id, seen["deputy"])
    assert asked.value.code == "release.changed"
    assert full(world, stored) == set()
    persons.approve(world, deputy, stored.id)
    assert full(world, stored) == set(OTHERS)


def test_the_same_key_says_it_once(world: World, chief: Person, deputy: Person) -> None:
    stored, other = secret(world), secret(world, activity="Another.")
    assert not persons.approve(world, chief, stored.id, key="key-of-an-approval").again
    digest = persons.look(world, chief, stored.id).digest
    assert persons.say(world, chief, stored.id, digest, key="key-of-an-approval", password="never asked").again
    with refused("request.reused"):
        persons.say(world, chief, other.id, digest, key="key-of-an-approval")
    assert len(persons.queue(world, ARMY)[0].approved) == 1
    persons.approve(world, deputy, stored.id, key="key-of-an-approval")
    assert full(world, stored) == set(OTHERS), "the key is each account's own"
