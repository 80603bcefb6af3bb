"""What comes of approvals and refusals: who gets it, who gets less, who hears of a no, and what two at once do to each other."""

from __future__ import annotations

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.labels.release import Fields
from tansiq.picture import alarms
from tests import persons, worlds
from tests.persons import Person
from tests.refusals import refused
from tests.work.waiting import OTHERS, chief, deputy, forge, full, made, secret, waiting, world
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

__all__ = ["chief", "deputy", "world"]


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
    rung = world[ARMY].db.read(lambda tx: alarms.at_desk(tx, desk, world.clock.now()))
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
    (waiting,) = (each for each in persons.queue(world, ARMY) if each.record == stored.id)
    assert len(waiting.approved) == 1
    persons.approve(world, deputy, stored.id, key="key-of-an-approval")
    assert full(world, stored) == set(OTHERS), "the key is each account's own"
