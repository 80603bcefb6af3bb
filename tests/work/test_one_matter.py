"""A report that waits and its pictures are one matter for a person: one look, one word, signed for each, all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.picture import alarms
from tansiq.records import approvals
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.work import settling
from tansiq.work.dry_run import Changed
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.persons import Person
from tests.pictures import samples
from tests.pictures.samples import with_record
from tests.refusals import refused
from tests.work import two_nodes
from tests.work.test_one_act import OTHERS, pictures_of, report, to_whom, waiting
from tests.work.test_pictures import got
from tests.work.two_desks import LOW, without_rules
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with without_rules(tmp_path) as made:
        yield made


@pytest.fixture
def chief(world: World) -> Person:
    return persons.authority(world, ARMY, "chief")


@pytest.fixture
def deputy(world: World) -> Person:
    return persons.authority(world, ARMY, "deputy")


def test_a_report_and_its_pictures_are_one_matter_and_each_is_signed(
    world: World, chief: Person, deputy: Person
) -> None:
    record = world.publish(ARMY, report(with_record(), with_record(worlds.label([COMMAND], 2), seed=2)))
    wide, narrow = pictures_of(world, record)
    assert waiting(world) == {record.id: [wide.id, narrow.id]}
    assert to_whom(persons.look(world, chief, record.id)) == [set(), set(), set()]
    persons.approve(world, chief, record.id)
    assert waiting(world) == {record.id: [wide.id, narrow.id]}, "from level 2 a second person is wanted"
    assert to_whom(persons.look(world, deputy, record.id)) == [set(OTHERS), set(OTHERS), {COMMAND}]
    persons.approve(world, deputy, record.id)
    assert waiting(world) == {}
    world.carry_all()
    assert [got(world, each) for each in (record, wide, narrow)] == [set(OTHERS), set(OTHERS), {COMMAND}]
    assert [signed(world, each) for each in (record, wide, narrow)] == [2, 2, 2]
    assert verify(world[ARMY].db, ()).whole


def signed(world: World, stored: Stored) -> int:
    """How many words were said of exactly this content, as the store keeps them."""
    node, header = world[ARMY], stored.header()
    assert isinstance(header, Content)
    holders = partial(node.directory().approver, ARMY)
    now = world.clock.now()
    return len(node.db.read(lambda tx: approvals.words(tx, header, stored.digest, holders, now)))


def test_what_a_person_leaves_out_gets_no_picture_either(world: World, chief: Person, deputy: Person) -> None:
    record = world.publish(ARMY, report(with_record(), with_record(worlds.label([COMMAND], 2), seed=2)))
    persons.approve(world, chief, record.id)
    persons.approve(world, deputy, record.id, audience=(PESHMERGA,))
    assert waiting(world) == {}
    world.carry_all()
    wide, narrow = pictures_of(world, record)
    assert [got(world, each) for each in (record, wide, narrow)] == [{PESHMERGA}, {PESHMERGA}, set()]


def test_the_digest_of_a_word_binds_the_pictures_that_were_seen(world: World, chief: Person) -> None:
    record = world.publish(ARMY, report(level=1))
    seen = persons.look(world, chief, record.id).digest
    world.publish(ARMY, samples.draft(record.id, record.header().label, 2))
    with pytest.raises(Changed) as caught:
        persons.say(world, chief, record.id, seen)
    assert len(caught.value.dry_run.pictures) == 2
    assert [signed(world, each) for each in (record, *pictures_of(world, record))] == [0, 0, 0]
    persons.approve(world, chief, record.id)
    world.carry_all()
    assert [got(world, each) for each in pictures_of(world, record)] == [set(OTHERS)] * 2


def test_a_word_that_cannot_be_kept_for_one_of_them_is_kept_for_none(
    world: World, chief: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = world.publish(ARMY, report(level=1))
    seen = persons.look(world, chief, record.id).digest
    real = settling.releasing.send

    def send(tx: Any, content: Any, *rest: Any) -> str:
        if content.kind == "attachment":
            raise Fault("release.guard")
        return real(tx, content, *rest)

    monkeypatch.setattr(settling.releasing, "send", send)
    with refused("release.guard"):
        persons.say(world, chief, record.id, seen)
    monkeypatch.undo()
    assert signed(world, record) == 0
    assert len(waiting(world)[record.id]) == 1
    world.carry_all()
    assert got(world, record) == set()


def test_a_refusal_is_of_all_and_its_author_is_told_once(world: World, chief: Person) -> None:
    record = world.publish(ARMY, report(with_record(), with_record(seed=2)))
    persons.refuse(world, chief, record.id, "The face in the second.")
    assert waiting(world) == {}
    desk = world.author(ARMY).desk
    rung = world[ARMY].db.read(lambda tx: alarms.at_desk(tx, desk, world.clock.now()))
    assert [each.record for each in rung if each.cause == "refused"] == [record.id]
    world.carry_all()
    assert [got(world, each) for each in pictures_of(world, record)] == [set(), set()]


def test_whoever_may_not_see_a_picture_says_nothing_of_it(world: World, deputy: Person) -> None:
    low = persons.authority(world, ARMY, "low", LOW)
    record = world.publish(ARMY, report(with_record(worlds.label([PESHMERGA], 3)), level=1))
    (picture,) = pictures_of(world, record)
    assert [each.pictures for each in persons.queue(world, ARMY, LOW)] == [()]
    persons.approve(world, low, record.id)
    assert waiting(world) == {picture.id: []}, "it waits for somebody who may look at it"
    world.carry_all()
    assert (got(world, record), got(world, picture)) == (set(OTHERS), set())
    persons.approve(world, deputy, picture.id)
    persons.approve(world, persons.authority(world, ARMY, "third"), picture.id)
    world.carry_all()
    assert got(world, picture) == {PESHMERGA}


def test_of_a_public_report_the_picture_waits_for_the_second_person_too(
    world: World, chief: Person, deputy: Person
) -> None:
    """By itself one person could let it go: it is not public. But its report waits, and it goes with that."""
    public = worlds.label([PESHMERGA], 0, caveats=["PUBLIC"])
    record = world.publish(ARMY, report(with_record(worlds.label([PESHMERGA], 0)), label=public))
    persons.approve(world, chief, record.id)
    world.carry_all()
    (picture,) = pictures_of(world, record)
    assert (got(world, record), got(world, picture)) == (set(), set())
    persons.approve(world, deputy, record.id)
    world.carry_all()
    assert (got(world, record), got(world, picture)) == (set(OTHERS), {PESHMERGA})


def test_a_report_made_coarse_while_it_waits_gives_no_picture_to_whom_it_is_coarse(world: World, chief: Person) -> None:
    record = world.publish(ARMY, report(level=1))
    coarse = worlds.label(OTHERS, 1, coarsen=[{"to": PESHMERGA, "place_m": 5_000}])
    following = world.publish(ARMY, worlds.after(record, worlds.spot(label=coarse)))
    assert to_whom(persons.look(world, chief, record.id)) == [set(OTHERS), {COMMAND, MINISTRY}]
    persons.approve(world, chief, record.id)
    late = world.publish(ARMY, samples.draft(record.id, worlds.label([COMMAND], 1), 2), may_release=True)
    world.carry_all()
    assert got(world, following) == set(OTHERS)
    assert [got(world, each) for each in pictures_of(world, record)] == [{COMMAND, MINISTRY}, {COMMAND}]
    assert late.kind == "attachment"


def test_who_has_it_coarse_and_no_exact_version_since_is_given_no_picture_later(world: World, chief: Person) -> None:
    coarse = worlds.label(OTHERS, 1, coarsen=[{"to": PESHMERGA, "place_m": 5_000}])
    record = world.publish(ARMY, worlds.spot(label=coarse), may_release=True)
    world.publish(ARMY, worlds.after(record, worlds.spot(to=OTHERS, level=1)))
    persons.approve(world, chief, record.id, audience=[COMMAND])
    late = world.publish(ARMY, samples.draft(record.id, worlds.label(OTHERS, 1), 2), may_release=True)
    world.carry_all()
    assert got(world, record) == set(OTHERS)
    assert got(world, late) == {COMMAND, MINISTRY}


def test_a_report_put_under_source_while_it_waits_gives_no_picture_to_anybody(world: World, chief: Person) -> None:
    record = world.publish(ARMY, report(level=1))
    world.publish(ARMY, worlds.after(record, worlds.spot(label=worlds.label(OTHERS, 1, caveats=["SOURCE"]))))
    assert to_whom(persons.look(world, chief, record.id)) == [set(OTHERS), set()]
    persons.approve(world, chief, record.id)
    world.carry_all()
    assert [got(world, each) for each in (record, *pictures_of(world, record))] == [set(OTHERS), set()]
    assert waiting(world) == {}


def test_a_next_version_waits_with_the_pictures_of_the_one_before(world: World, chief: Person, deputy: Person) -> None:
    record = world.publish(ARMY, report())
    persons.approve(world, chief, record.id)
    world.publish(ARMY, worlds.after(record, report(with_record(seed=2), to=[COMMAND])))
    assert [len(each) for each in waiting(world).values()] == [2]
    persons.approve(world, deputy, record.id)
    assert to_whom(persons.look(world, chief, record.id)) == [{COMMAND}] * 3
    persons.approve(world, chief, record.id)
    world.carry_all()
    assert [got(world, each) for each in pictures_of(world, record)] == [{COMMAND}] * 2
    assert waiting(world) == {}


def test_across_a_cut_line_two_persons_release_all_of_it(tmp_path: Path) -> None:
    others = {COMMAND, PESHMERGA}
    with two_nodes.two(tmp_path) as world:
        here, there = persons.authority(world, ARMY, "here"), two_nodes.at(world, two_nodes.KIRKUK, "there")
        world.carry_all()
        record = world.publish(ARMY, report(with_record(), with_record(worlds.label([COMMAND], 2), seed=2), to=others))
        world.carry_all()
        persons.approve(world, here, record.id)
        persons.approve(world, there, record.id)
        for _ in range(3):
            world.carry_all()
        wide, narrow = pictures_of(world, record)
        own = {two_nodes.KIRKUK}
        assert [got(world, each) - own for each in (record, wide, narrow)] == [others, others, {COMMAND}]
        assert waiting(world) == {}
        assert persons.queue(world, two_nodes.KIRKUK) == []
        assert verify(world[ARMY].db, ()).whole


def test_a_report_that_waits_is_recalled_with_its_pictures(world: World) -> None:
    record = world.publish(ARMY, report())
    world.recall(ARMY, record.id)
    assert waiting(world) == {}
    world.carry_all()
    assert world.records(PESHMERGA, "attachment") == []
