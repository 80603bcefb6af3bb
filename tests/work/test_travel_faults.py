"""The guards of approvals that travel can fail: each fault planted in the real code breaks a promise that holds as it is.

Method: short lives of an agency with two nodes, one honest and several in which somebody sends what he should not; `broken` tells
which promises did not hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import CentreId, SeededEntropy
from tansiq.records import approvals
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.records.queued import Queued
from tansiq.records.signing import Payload, Signer, new_key
from tests import persons, worlds
from tests.exchange import hostile
from tests.persons import Person
from tests.refusals import code_of
from tests.work import planted_travel as planted
from tests.work import two_nodes
from tests.work.test_travelling import OTHERS, aside, certified_at_the_first, full, group, queue, secret, words
from tests.work.two_nodes import KIRKUK, MOSUL
from tests.work.waiting import by_hand
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

Promises = Iterator[tuple[str, bool]]


def honest(world: World, here: Person, there: Person, folder: Path) -> Promises:
    stored = secret(world)
    yield "what waits is shown there", queue(world, KIRKUK) == [stored.id]
    persons.approve(world, there, stored.id)
    world.carry_all()
    persons.approve(world, here, stored.id)
    world.carry_all()
    yield "two persons at two nodes are enough", full(world, stored) == set(OTHERS)
    said = [code_of(lambda person=person: persons.look(world, person, stored.id)) for person in (here, there)]  # type: ignore[misc]
    yield "what is settled waits nowhere", said == ["release.not-waiting"] * 2
    sent = world[ARMY].db.read(
        lambda tx: tx.rows("SELECT DISTINCT peer FROM outbox WHERE kind IN ('approval', 'queued')")
    )
    yield "no word leaves the agency", sent == [(KIRKUK,)]


def narrow(world: World, here: Person, there: Person, folder: Path) -> Promises:
    first = group(world, PESHMERGA)
    world.carry_all()
    stored = secret(world, label=worlds.label((), 2, groups=[f"{ARMY}/belt"]))
    persons.approve(world, there, stored.id)
    group(world, PESHMERGA, COMMAND, before=first)
    persons.approve(world, here, stored.id)
    world.carry_all()
    yield "who joined since gets nothing", full(world, stored) == {PESHMERGA}
    theirs = world.publish(PESHMERGA, worlds.spot("Seen by us.", label=worlds.label((ARMY,), show_audience=True)))
    world.carry(PESHMERGA, ARMY)
    held = next(each for each in world.records(ARMY, "spot") if each.token == theirs.token)
    derived = secret(world, derived_from=(held.id,), to=(PESHMERGA,))
    said = code_of(lambda: persons.approve(world, there, derived.id))
    yield "nobody lets go what he was not shown", said == "record.elsewhere"


def keys(world: World, here: Person, there: Person, folder: Path) -> Promises:
    world.admit(ARMY, MOSUL, folder, CentreId("mosul"))
    world.carry_all()
    stored = world.publish(MOSUL, worlds.spot(to=OTHERS, level=1))
    world.carry_all()
    persons.approve(world, certified_at_the_first(world, "far"), stored.id)
    world.carry(KIRKUK, MOSUL)
    world.carry(ARMY, MOSUL)
    yield "a slow key is asked for again", full(world, stored, MOSUL) == set(OTHERS)
    world.set_clock(ARMY, -2 * 86_400)
    late = worlds.spot("Late", to=OTHERS, at=world.clock.now() - timedelta(days=3))
    said = code_of(lambda: world.publish(ARMY, late, may_release=True))
    yield "outside its keys' time a node releases nothing", said == "release.key"


def stolen(world: World, here: Person, there: Person, folder: Path) -> Promises:
    """Another agency got hold of a true approval and brings it."""
    stored = secret(world)
    envelope = spoken(world, stored, persons.signer(world, there))
    hostile.deliver(world, PESHMERGA, ARMY, [envelope], kind="approval")
    yield (
        "only the agency's own nodes are heard",
        (aside(world, ARMY), words(world, ARMY, stored)) == (["frame.owner"], 0),
    )


def forged(world: World, here: Person, there: Person, folder: Path) -> Promises:
    """A thief has the second node, and no person's password."""
    stored, other = secret(world), secret(world, "Other")
    key, thief = persons.signer(world, there), Signer(new_key(SeededEntropy("thief"), "key"))
    sealed = msgspec.json.decode(spoken(world, stored, thief, approver=key.key_id))
    sealed["signatures"][0]["keyid"] = key.key_id
    hostile.deliver(world, KIRKUK, ARMY, [msgspec.json.encode(sealed)], kind="approval")
    yield (
        "a word is verified on its way in",
        (aside(world, ARMY), words(world, ARMY, stored)) == (["frame.signature"], 0),
    )
    hostile.deliver(world, KIRKUK, ARMY, [spoken(world, stored, key, record=other.id)], kind="approval")
    yield "a word is for one content", (aside(world, ARMY)[1:], words(world, ARMY, stored)) == (["frame.version"], 0)


def silenced(world: World, here: Person, there: Person, folder: Path) -> Promises:
    """The thief says for the first node that nothing waits; and somebody says so at the second with a key that releases nothing."""
    stored = secret(world)
    gone = standing(world, stored, world[KIRKUK].keyring.signer("release"))
    hostile.deliver(world, KIRKUK, ARMY, [gone], kind="queued")
    told = (aside(world, ARMY), queue(world, ARMY))
    yield "the home alone says what waits", told == (["frame.home"], [stored.id])
    gone = standing(world, stored, world[ARMY].keyring.desk(here.author.desk))
    hostile.deliver(world, ARMY, KIRKUK, [gone], kind="queued")
    told = (aside(world, KIRKUK), queue(world, KIRKUK))
    yield "what a home says is verified", told == (["frame.key"], [stored.id])


def spoken(world: World, stored: Stored, signer: Signer, **other: object) -> bytes:
    """An approval as somebody signs it by hand."""
    said = by_hand(world, stored, **{"audience": OTHERS, "approver": signer.key_id} | other)
    return approvals.seal(said, signer)


def standing(world: World, stored: Stored, signer: Signer) -> bytes:
    """That a release waits no more, as somebody signs it by hand."""
    now = world.clock.now()
    content = stored.header()
    assert isinstance(content, Content)
    said = Queued(
        owner=ARMY,
        record=content.id,
        version=content.version,
        content=stored.digest,
        status=content.status,
        waits=False,
        since=now,
        said_at=now,
    )
    return signer.seal(Payload.QUEUED, msgspec.json.encode(said))


LIVES = (honest, narrow, keys, stolen, forged, silenced)


def broken(folder: Path, lives: tuple[Callable[[World, Person, Person, Path], Promises], ...] = LIVES) -> list[str]:
    """The promises that do not hold."""
    found = []
    for life in lives:
        with two_nodes.two(folder / life.__name__) as world:
            here, there = persons.authority(world, ARMY, "here"), two_nodes.at(world, KIRKUK, "there")
            try:
                for promise, holds in life(world, here, there, folder / life.__name__):
                    if not holds:
                        found.append(promise)
            except Fault as fault:
                found.append(f"{life.__name__} stopped: {fault.code}")
    return found


PLANTED: dict[Callable[[pytest.MonkeyPatch], None], tuple[Callable[[World, Person, Person, Path], Promises], str]] = {
    planted.anybody_speaks_of_releases: (stolen, "only the agency's own nodes"),
    planted.a_word_is_not_verified_on_its_way_in: (forged, "verified on its way in"),
    planted.a_word_is_taken_for_other_content: (forged, "for one content"),
    planted.any_node_says_what_waits: (silenced, "the home alone"),
    planted.what_a_home_says_is_not_verified: (silenced, "what a home says"),
    planted.a_word_goes_further_than_was_shown: (narrow, "what he was not shown"),
    planted.a_word_acts_for_whoever_is_named_when_it_comes: (narrow, "who joined since"),
    planted.a_word_acts_twice: (honest, "what is settled"),
    planted.words_leave_the_agency: (honest, "no word leaves"),
    planted.a_slow_key_is_never_asked_for_again: (keys, "a slow key"),
    planted.a_key_outside_its_time_releases: (keys, "outside its keys' time"),
    planted.the_home_keeps_it_to_itself: (honest, "shown there"),
}


def test_every_promise_holds_in_the_code_as_it_is(tmp_path: Path) -> None:
    assert broken(tmp_path) == []


@pytest.mark.parametrize("plant", PLANTED, ids=[plant.__name__ for plant in PLANTED])
def test_a_planted_fault_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    life, found_by = PLANTED[plant]
    plant(monkeypatch)
    assert re.search(found_by, "; ".join(broken(tmp_path, (life,))))


def test_every_planted_fault_is_tried() -> None:
    written = {
        each
        for each in vars(planted).values()
        if getattr(each, "__module__", None) == planted.__name__ and callable(each) and not isinstance(each, type)
    }
    assert set(PLANTED) == written
