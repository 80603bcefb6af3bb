"""A report and its pictures are one act: one look with all names, one digest, one word of a person, one way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.kinds.draft import Draft, Picture
from tansiq.labels.release import StandingRule
from tansiq.records import log
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.work import settling
from tansiq.work.dry_run import Changed
from tansiq.work.verify import verify
from tests import guests, persons, worlds
from tests.backups import resend
from tests.handed import held
from tests.pictures import samples
from tests.pictures.samples import with_record
from tests.refusals import refused
from tests.work.test_pictures import got
from tests.work.two_desks import without_rules
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

OTHERS = (COMMAND, MINISTRY, PESHMERGA)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with without_rules(tmp_path) as made:
        yield made


def report(*pictures: Picture, **said: Any) -> Draft:
    """A report at level 2 for all others unless told, with its pictures; with one under its own label when none is named."""
    draft = worlds.spot(**{"to": OTHERS, "level": 2} | said)
    return msgspec.structs.replace(draft, pictures=pictures or (with_record(),))


def pictures_of(world: World, record: Stored) -> list[Stored]:
    def look(tx: Any) -> list[Stored]:
        return [held for each in attached.to(tx, record.id, record.owner) if (held := log.latest(tx, each))]

    return world[ARMY].db.read(look)


def look(world: World, draft: Draft, **by: Any) -> Any:
    return world[ARMY].publisher.dry_run(draft, world.author(ARMY, **by))


def to_whom(run: Any) -> list[set[AgencyId]]:
    """By a dry run: who gets the record, and who each picture."""
    return [{each.agency for each in part.recipients} for part in (run, *run.pictures)]


def waiting(world: World) -> dict[RecordId, list[RecordId]]:
    return {each.record: [one.record for one in each.pictures] for each in persons.queue(world, ARMY)}


def counted(world: World) -> int:
    return len(world.records(ARMY))


# ---- written in one act


def test_one_look_names_everybody_and_one_send_makes_all_of_it(world: World) -> None:
    draft = report(with_record(), with_record(worlds.label([COMMAND], 1), seed=2), level=1)
    assert to_whom(look(world, draft, may_release=True)) == [set(OTHERS), set(OTHERS), {COMMAND}]
    record = world.publish(ARMY, draft, may_release=True)
    wide, narrow = pictures_of(world, record)
    world.carry_all()
    assert [got(world, each) for each in (record, wide, narrow)] == [set(OTHERS), set(OTHERS), {COMMAND}]
    (copy,) = world.headers(PESHMERGA, "attachment")
    assert isinstance(copy, Copy)
    assert copy.refs == (held(world, PESHMERGA, record),)
    assert verify(world[ARMY].db, ()).whole


def test_a_picture_comes_from_what_its_record_comes_from(world: World) -> None:
    theirs = world.publish(PESHMERGA, worlds.spot(label=worlds.label([ARMY], 1, show_audience=False)), may_release=True)
    world.carry_all()
    made = report(label=worlds.label([PESHMERGA, COMMAND], 1))
    made = msgspec.structs.replace(made, derived_from=(held(world, ARMY, theirs),))
    assert to_whom(look(world, made, may_release=True)) == [{PESHMERGA}, {PESHMERGA}]
    record = world.publish(ARMY, made, may_release=True)
    (picture,) = pictures_of(world, record)
    alone = world.publish(ARMY, samples.draft(record.id, record.header().label, 2), may_release=True)
    said, late = picture.header(), alone.header()
    assert (said.refs, said.roots, said.second_hand) == (late.refs, late.roots, late.second_hand)
    assert said.roots == (record.token, theirs.token)


def test_the_digest_binds_each_picture_and_whom_it_goes_to(world: World) -> None:
    author = world.author(ARMY, may_release=True)
    seen = look(world, report(level=1), may_release=True).digest
    narrow = with_record(worlds.label([COMMAND], 1))
    for other in (report(with_record(seed=2), level=1), report(narrow, level=1), worlds.spot(to=OTHERS, level=1)):
        with pytest.raises(Changed):
            world[ARMY].publisher.publish(other, author, seen, "another")
    assert world.records(ARMY, "spot", "attachment") == []


@pytest.mark.parametrize(
    ("picture", "code", "field"),
    [
        (with_record(worlds.label([ARMY, COMMAND, PESHMERGA], 0), 2), "label.picture", "pictures[1].label"),
        (with_record(worlds.label([PESHMERGA], 1, caveats=["SOURCE"])), "label.picture", "pictures[1].label"),
        (with_record(worlds.raw(None)), "label.missing", "pictures[1].label"),
        (with_record(data=samples.from_a_camera()), "picture.unreadable", "pictures[1].body.data"),
        (with_record(width=1), "body.invalid", "pictures[1].body.width"),
    ],
    ids=["wider", "under SOURCE", "without a label", "not made anew", "of another size"],
)
def test_one_picture_that_cannot_go_keeps_all_of_it_here(world: World, picture: Picture, code: str, field: str) -> None:
    with refused(code, field):
        look(world, report(with_record(), picture, level=1), may_release=True)


def test_what_is_wrong_only_when_it_is_written_leaves_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    draft, author = report(level=1), world.author(ARMY, may_release=True)
    digest = look(world, draft, may_release=True).digest
    before = counted(world)
    real = settling.releasing.send

    def send(tx: Any, content: Any, *rest: Any) -> str:
        if content.kind == "attachment":
            raise Fault("release.guard")
        return real(tx, content, *rest)

    monkeypatch.setattr(settling.releasing, "send", send)
    with refused("release.guard"):
        world[ARMY].publisher.publish(draft, author, digest, "one act")
    assert counted(world) == before
    monkeypatch.undo()
    first = world[ARMY].publisher.publish(draft, author, digest, "one act")
    again = world[ARMY].publisher.publish(draft, author, digest, "one act")
    assert (again.again, again.stored.id, counted(world)) == (True, first.stored.id, before + 2)


def test_at_most_so_many_and_of_no_kind_that_has_none(world: World) -> None:
    with refused("body.invalid", "pictures"):
        look(world, report(*[with_record()] * 7))
    entry = Draft(kind="standing-rule", status=report().status, label=worlds.label(), body=worlds.raw({}))
    with refused("kind.unknown", "kind"):
        look(world, msgspec.structs.replace(entry, pictures=(with_record(),)))
    record = world.publish(ARMY, worlds.spot(to=OTHERS))
    of_a_picture = samples.draft(record.id, record.header().label)
    with refused("body.invalid", "pictures"):
        look(world, msgspec.structs.replace(of_a_picture, pictures=(with_record(),)))


def test_a_label_that_coarsens_or_hides_the_source_lets_no_picture_go_with_it(world: World) -> None:
    coarsen = {"coarsen": [{"to": COMMAND, "place_m": 1_000}]}
    for more, field in ((coarsen, "label.coarsen"), ({"caveats": ["SOURCE"]}, "label")):
        with refused("label.picture", f"pictures[0].{field}"):
            look(world, report(label=worlds.label(OTHERS, 1, **more)), may_release=True)
    to_the_exact = with_record(worlds.label([PESHMERGA], 1))
    coarse = worlds.label(OTHERS, 1, coarsen=[{"to": COMMAND, "place_m": 1_000}])
    assert to_whom(look(world, report(to_the_exact, label=coarse), may_release=True)) == [set(OTHERS), {PESHMERGA}]


def test_a_next_version_takes_new_pictures_to_whom_it_goes_and_to_whom_it_went(world: World) -> None:
    record = world.publish(ARMY, worlds.spot(to=[PESHMERGA, COMMAND], level=1), may_release=True)
    following = worlds.after(record, report(to=[COMMAND, MINISTRY], level=1))
    assert to_whom(look(world, following, may_release=True)) == [{COMMAND, MINISTRY}] * 2
    world.publish(ARMY, following, may_release=True)
    (picture,) = pictures_of(world, record)
    world.carry_all()
    assert got(world, picture) == {COMMAND, MINISTRY}


# ---- by a standing rule


def rule(**more: Any) -> StandingRule:
    fields = {
        "id": "spots",
        "purpose": "standing",
        "kinds": ("spot",),
        "max_level": 1,
        "agencies": (PESHMERGA, COMMAND),
    }
    return StandingRule(**fields | {"valid_from": DAWN, "valid_until": DAWN + timedelta(days=99)} | more)


@pytest.fixture
def ruled(tmp_path: Path) -> Iterator[World]:
    """One rule, for reports; it does not speak of pictures."""
    with worlds.found(tmp_path, changes={ARMY: {"rules": (rule(),)}}) as made:
        yield made


def test_a_rule_that_covers_a_report_covers_its_pictures_then_and_later(ruled: World) -> None:
    record = ruled.publish(ARMY, report(level=1))
    assert waiting(ruled) == {record.id: [each.id for each in pictures_of(ruled, record)]}, (
        "the ministry's needs a person"
    )
    late = ruled.publish(ARMY, samples.draft(record.id, record.header().label, 2))
    ruled.carry_all()
    for each in (record, *pictures_of(ruled, record)):
        assert got(ruled, each) == {PESHMERGA, COMMAND}
    assert late in pictures_of(ruled, record)


def test_above_the_rules_level_the_picture_waits_by_itself(ruled: World) -> None:
    chief, deputy = persons.authority(ruled, ARMY, "chief"), persons.authority(ruled, ARMY, "deputy")
    draft = report(with_record(worlds.label([PESHMERGA], 2)), to=[PESHMERGA], level=1)
    assert to_whom(look(ruled, draft)) == [{PESHMERGA}, set()]
    record = ruled.publish(ARMY, draft)
    (picture,) = pictures_of(ruled, record)
    assert waiting(ruled) == {picture.id: []}
    for person in (chief, deputy):
        persons.approve(ruled, person, picture.id)
    ruled.carry_all()
    assert got(ruled, picture) == {PESHMERGA}


def test_the_rule_speaks_of_a_picture_where_its_record_stands(tmp_path: Path) -> None:
    for sector, reached in (("makhmur-between", True), ("makhmur-south", False)):
        with worlds.found(tmp_path / sector, changes={ARMY: {"rules": (rule(sectors=(sector,)),)}}) as world:
            record = world.publish(ARMY, report(to=[PESHMERGA], level=1))
            world.publish(ARMY, samples.draft(record.id, record.header().label, 2))
            world.carry_all()
            for each in (record, *pictures_of(world, record)):
                assert got(world, each) == ({PESHMERGA} if reached else set())


def test_life_safety_tells_of_a_danger_and_carries_no_picture(tmp_path: Path) -> None:
    danger = rule(id="dangers", purpose="life-safety", kinds=("hazard",), agencies=OTHERS)
    with worlds.found(tmp_path, changes={ARMY: {"rules": (danger,)}}) as world:
        hazard = worlds.spot(to=OTHERS, level=1)
        body = worlds.raw({"danger": "ied", "state": "suspected"})
        draft = msgspec.structs.replace(hazard, kind="hazard", body=body, pictures=(with_record(),))
        run = look(world, draft)
        assert {(each.agency, each.minimum) for each in run.recipients} == {(agency, True) for agency in OTHERS}
        assert run.pictures[0].recipients == ()
        record = world.publish(ARMY, draft)
        world.publish(ARMY, samples.draft(record.id, record.header().label, 2))
        world.carry_all()
        assert [got(world, each) for each in pictures_of(world, record)] == [set(), set()]


def test_it_is_sent_again_by_the_rule_of_its_record(ruled: World) -> None:
    ruled.publish(ARMY, report(to=[PESHMERGA], level=1))
    ruled.carry_all()
    begun = resend(ruled, ARMY, PESHMERGA)
    assert [each.withheld for each in begun] == [()] * len(begun)
    ruled.carry_all()
    ruled.clock.advance(timedelta(days=100).total_seconds())  # the rule is over: it speaks for neither
    assert sum(len(each.withheld) for each in resend(ruled, ARMY, PESHMERGA)) == 2


def test_a_hosted_desks_pictures_go_only_by_the_hosting_that_names_them(tmp_path: Path) -> None:
    """Its key may sign copies of the kinds in its hosting; every peer puts aside what it signs of others."""
    for kinds, reached in ((("spot",), set()), (("spot", "attachment"), {PESHMERGA})):
        folder = tmp_path / str(len(kinds))
        with (
            worlds.found(folder, changes=guests.invited(guests.POLICE)) as world,
            guests.move_in(world, folder, kinds=kinds) as house,
        ):
            record = house.publish(report(to=[PESHMERGA], level=1))
            world.carry_all()
            assert got(world, record) == {PESHMERGA}
            (picture,) = [each for each in world.records(ARMY, "attachment") if each.owner == guests.POLICE]
            assert got(world, picture) == reached
            late = house.publish(samples.draft(record.id, record.header().label, 2))
            world.carry_all()
            assert got(world, late) == reached


def test_without_pictures_the_digest_is_the_decisions_own(world: World) -> None:
    """What was said of records until now stays bound to what it was bound to."""
    plain = worlds.spot(to=OTHERS)
    assert len(Digest(look(world, plain).digest)) == 64
    assert look(world, plain).pictures == ()
