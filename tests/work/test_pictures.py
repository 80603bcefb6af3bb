"""A picture is a record of its own that goes with its record: to whom it may, after it, never further, and back with it."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.exchange import outbox
from tansiq.exchange.frames import Batch, Lane, Position, read
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.attachment import Attachment
from tansiq.labels.release import StandingRule
from tansiq.node import PROJECTIONS
from tansiq.picture.search import Sought
from tansiq.records import projector
from tansiq.records.log import Stored
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.exchange.hostile import copy_of, queue, small_world
from tests.handed import held, opened, write
from tests.pictures import samples
from tests.refusals import refused
from tests.work import two_nodes
from tests.work.test_canary import everywhere
from tests.work.test_groups import group, take_back, to_group
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

OTHERS = (PESHMERGA, COMMAND, MINISTRY)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


def attach(world: World, record: Stored, label: msgspec.Raw | None = None, seed: int = 1, **by: Any) -> Stored:
    """A picture of an own record, under its label unless told."""
    draft = samples.draft(record.id, record.header().label if label is None else label, seed)
    return world.publish(ARMY, draft, **by)


def refuses(world: World, record: RecordId, label: msgspec.Raw, **change: Any) -> Any:
    return world[ARMY].publisher.dry_run(samples.draft(record, label, **change), world.author(ARMY))


def got(world: World, record: Stored) -> set[AgencyId]:
    """Who holds a copy of a record, and can read it."""
    return {
        agency
        for agency in world.nodes
        if agency != ARMY
        for each in world.records(agency, record.kind)
        if each.token == record.token and not each.destroyed
    }


def shown(world: World, agency: AgencyId, record: RecordId) -> list[str]:
    return [line.words for line in opened(world, agency, record).pictures]


def canary(seed: int = 1) -> str:
    """A piece of a picture as it stands in a record, which no other has."""
    return base64.b64encode(samples.plain(seed))[-400:-340].decode()


# ---- it goes with its record


def test_it_arrives_with_its_record_and_is_shown_there_and_in_no_list(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA, COMMAND]))
    picture = attach(world, record)
    world.carry_all()
    assert got(world, picture) == {PESHMERGA, COMMAND}
    for agency, of in ((ARMY, record.id), (PESHMERGA, held(world, PESHMERGA, record))):
        (line,) = opened(world, agency, of).pictures
        assert (line.kind, line.words) == ("attachment", "The crossing, from the east.")
        body = msgspec.json.decode(opened(world, agency, line.id).body, type=Attachment)
        assert body.data == samples.plain()
        node, reader = world[agency], world.author(agency).desk
        found = [
            node.db.read(lambda tx, it=node, by=reader, of=sought: it.door().desk(tx, by).search(of, None, 9))  # type: ignore[misc]
            for sought in (Sought(), Sought(words=("crossing",)), Sought(kinds=("attachment",), words=("crossing",)))
        ]
        assert [[row.kind for row in rows] for rows in found] == [["spot"], [], ["attachment"]]
    assert opened(world, PESHMERGA, held(world, PESHMERGA, picture)).refs == (held(world, PESHMERGA, record),)
    assert opened(world, PESHMERGA, held(world, PESHMERGA, record)).same_origin == (), "a picture is no second source"


def test_a_rebuild_shows_the_same_and_the_store_is_whole(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    attach(world, record)
    world.carry_all()
    for agency, of in ((ARMY, record.id), (PESHMERGA, held(world, PESHMERGA, record))):
        assert verify(world[agency].db, ()).whole
        before = opened(world, agency, of)
        world[agency].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert opened(world, agency, of) == before


def test_it_comes_by_stick_too() -> None:
    with small_world() as world:
        record = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
        attach(world, record)
        attach(world, record, seed=2)
        brought = world.carry_by_hand(ARMY, PESHMERGA)
        assert (brought.stored, brought.fault) == (3, None)
        assert len(shown(world, PESHMERGA, held(world, PESHMERGA, record))) == 2


def test_a_desk_sees_pictures_as_they_were_then(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    before = world.clock.now()
    world.clock.advance(60)
    attach(world, record)
    assert opened(world, ARMY, record.id, before).pictures == ()
    assert len(opened(world, ARMY, record.id).pictures) == 1


def test_words_that_are_written_later_go_before_it_and_one_goes_at_a_time(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    attach(world, record)
    attach(world, record, seed=2)
    world.publish(ARMY, worlds.spot("Later words.", to=[PESHMERGA]))
    here, there = world[PESHMERGA].exchange, world[ARMY].exchange
    batches = []
    for _ in range(3):
        batch = there.serve(here.node, there.wants(here.ask(there.node))).batch
        frames = read(batch, Batch).lanes[Lane.NORMAL].frames
        batches.append([len(frame.body) > 1_500 for frame in frames])
        here.receive(there.node, batch)
    assert batches == [[False], [True], [True]]


def test_what_was_handed_out_in_one_order_is_handed_out_in_it_again(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    attach(world, record)
    peer = world[PESHMERGA].config.node

    def fill(tx: Any) -> list[str]:
        at = outbox.lane_out(tx, peer, Lane.NORMAL)
        after = Position(at.received, outbox.chain_at(tx, peer, Lane.NORMAL, Position(at.received)) or at.start)
        return [frame.digest for frame in outbox.fill(tx, peer, Lane.NORMAL, after)[0]]

    first = world[ARMY].db.write(fill)
    world.publish(ARMY, worlds.spot("Later words.", to=[PESHMERGA]))
    assert len(first) == 1
    assert world[ARMY].db.write(fill) == first, "its number was given"
    world.carry_all()
    assert world[PESHMERGA].exchange.live(world[ARMY].config.node).fault is None


# ---- and no further


@pytest.mark.parametrize(
    "wider",
    [
        worlds.label([PESHMERGA, MINISTRY], 1),
        worlds.label([PESHMERGA], 0),
        worlds.label([PESHMERGA], 1, show_audience=True),
        worlds.label([PESHMERGA], 1, caveats=["SOURCE"]),
        worlds.label([PESHMERGA], 1, coarsen=[{"to": "*", "place_m": 1_000}]),
    ],
    ids=["audience", "level", "shows whom", "source", "coarse"],
)
def test_a_label_wider_than_its_records_is_refused(world: World, wider: msgspec.Raw) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA, COMMAND], level=1))
    with refused("label.picture", "label.coarsen" if b"coarsen" in bytes(wider) else "label"):
        refuses(world, record.id, wider)
    refuses(world, record.id, worlds.label([PESHMERGA], 2))


def test_whoever_gets_the_record_coarse_or_without_its_source_gets_no_picture_of_it(world: World) -> None:
    coarse = worlds.label([PESHMERGA, COMMAND], 1, coarsen=[{"to": PESHMERGA, "place_m": 5_000}])
    record = write(world, ARMY, worlds.spot(label=coarse))
    with refused("label.picture", "label"):
        refuses(world, record.id, worlds.label([PESHMERGA, COMMAND], 1))
    picture = attach(world, record, worlds.label([COMMAND], 1))
    world.carry_all()
    assert got(world, picture) == {COMMAND}
    hidden = write(world, ARMY, worlds.spot(label=worlds.label([COMMAND], 1, caveats=["SOURCE"])))
    with refused("label.picture", "label"):
        refuses(world, hidden.id, worlds.label([COMMAND], 1))


def test_a_member_of_a_group_that_gets_it_coarse_gets_no_picture_either(world: World) -> None:
    group(world, [PESHMERGA, COMMAND])
    said = worlds.label([PESHMERGA], 1, groups=["army/seam"], coarsen=[{"to": "army/seam", "place_m": 5_000}])
    record = write(world, ARMY, worlds.spot(label=said))
    with refused("label.picture", "label"):
        refuses(world, record.id, worlds.label([PESHMERGA], 1))


def test_an_agency_that_was_given_nothing_of_the_record_gets_no_picture(tmp_path: Path) -> None:
    """A rule that speaks of pictures alone would let the picture go where its record has not gone."""
    rule = StandingRule(
        id="pictures",
        purpose="standing",
        kinds=("attachment",),
        max_level=1,
        agencies=OTHERS,
        valid_from=DAWN,
        valid_until=DAWN.replace(year=2024),
    )
    with worlds.found(tmp_path, changes={ARMY: {"rules": (rule,)}}) as world:
        chief = persons.authority(world, ARMY, "chief")
        record = world.publish(ARMY, worlds.spot(to=OTHERS, level=1))
        picture = attach(world, record)  # both wait: the rule speaks for the record's pictures, not before it
        (waits,) = persons.queue(world, ARMY)
        assert (waits.record, [each.record for each in waits.pictures]) == (record.id, [picture.id])
        world.carry_all()
        assert got(world, record) | got(world, picture) == set()
        with refused("release.record-first"):
            persons.look(world, chief, picture.id)
        persons.approve(world, chief, record.id, audience=(PESHMERGA, COMMAND))
        assert persons.queue(world, ARMY) == []
        second = attach(world, record, seed=2)  # now the rule may speak
        world.carry_all()
        assert got(world, picture) == got(world, second) == {COMMAND, PESHMERGA}


def test_at_another_node_of_the_agency_it_is_released_with_its_record(tmp_path: Path) -> None:
    with two_nodes.two(tmp_path) as world:
        there = two_nodes.at(world, two_nodes.KIRKUK, "there")
        record = world.publish(ARMY, worlds.spot(to=[PESHMERGA, COMMAND], level=1))
        pictures = [attach(world, record, seed=seed) for seed in (1, 2)]
        world.carry_all()
        with refused("release.record-first"):
            persons.look(world, there, pictures[0].id)
        looked = persons.look(world, there, record.id, audience=(PESHMERGA,))
        assert [[each.agency for each in run.recipients] for run in looked.pictures] == [[PESHMERGA]] * 2
        persons.approve(world, there, record.id, audience=(PESHMERGA,))
        for _ in range(2):  # to the home, and its word back
            world.carry_all()
        for one in (record, *pictures):
            assert got(world, one) - {two_nodes.KIRKUK} == {PESHMERGA}, "the home knows who has the record"
        assert persons.queue(world, ARMY) == persons.queue(world, two_nodes.KIRKUK) == []


def test_only_an_own_record_that_stands_and_is_no_picture_has_pictures(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    picture = attach(world, record)
    label = record.header().label
    with refused("body.invalid", "refs"):
        refuses(world, picture.id, label)
    theirs = write(world, PESHMERGA, worlds.spot(to=[ARMY]))
    with refused("record.not-yours", "refs"):
        refuses(world, held(world, ARMY, theirs), worlds.label())
    other = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    moved = worlds.after(picture, samples.draft(other.id, label))
    with refused("body.invalid", "refs"):
        world[ARMY].publisher.dry_run(moved, world.author(ARMY))
    world.recall(ARMY, record.id)
    with refused("record.recalled", "refs"):
        refuses(world, record.id, label)


@pytest.mark.parametrize("change", [{"width": 639}, {"data": samples.from_a_camera()}, {"data": b"<svg/>"}])
def test_bytes_that_were_not_made_anew_are_refused(world: World, change: dict[str, Any]) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    with refused(*(("body.invalid", "body.width") if "width" in change else ("picture.unreadable", "body.data"))):
        refuses(world, record.id, record.header().label, **change)


def test_a_picture_of_a_stranger_hangs_on_nobodys_record(world: World) -> None:
    """A node that says of its picture that it belongs to our record, by the id that it has of it."""
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    made = samples.draft(record.id, record.header().label)
    for ref in (record.id, held(world, PESHMERGA, record)):
        queue(world, PESHMERGA, ARMY, copy_of(world, PESHMERGA, ARMY, kind="attachment", refs=(ref,), body=made.body))
    world.carry_all()
    assert len(world.records(ARMY, "attachment")) == 2
    assert shown(world, ARMY, record.id) == []


# ---- the next version, and the way back


def test_a_next_version_of_the_record_brings_its_pictures_to_nobody_new(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    picture = attach(world, record)
    wider = write(world, ARMY, worlds.after(record, worlds.spot(to=[PESHMERGA, COMMAND])))
    world.carry_all()
    assert got(world, picture) == {PESHMERGA}
    world.publish(ARMY, worlds.after(picture, samples.draft(record.id, wider.header().label)))
    world.carry_all()
    assert got(world, picture) == {PESHMERGA, COMMAND}
    assert shown(world, COMMAND, held(world, COMMAND, wider)) == ["The crossing, from the east."]


@pytest.mark.parametrize("authority", [True, False])
def test_its_record_takes_it_back_and_its_bytes_are_in_no_file_there(world: World, authority: bool) -> None:
    record = world.publish(ARMY, worlds.spot(to=OTHERS), may_release=authority)
    pictures = [attach(world, record, seed=seed) for seed in (1, 2)]
    write(world, ARMY, worlds.after(pictures[0], samples.draft(record.id, record.header().label, 3)))
    stays = attach(world, write(world, ARMY, worlds.spot(to=OTHERS)), seed=4)
    world.carry_all()
    assert [everywhere(world, canary(seed)) for seed in (1, 2, 3, 4)] == [{ARMY, *OTHERS}] * 4
    world.recall(ARMY, record.id, may_release=authority)
    world.carry_all()
    assert [everywhere(world, canary(seed)) for seed in (1, 2, 3, 4)] == [{ARMY}] * 3 + [{ARMY, *OTHERS}]
    assert got(world, stays) == set(OTHERS)
    for picture in pictures:
        assert world.deliveries(ARMY, picture.id) == dict.fromkeys(OTHERS, "recalled")
        assert world.row(ARMY, picture.id).recalled_at is not None


def test_one_picture_is_taken_back_alone(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    one, two = attach(world, record), attach(world, record, seed=2)
    world.carry_all()
    world.recall(ARMY, one.id)
    world.carry_all()
    assert (got(world, one), got(world, two), got(world, record)) == (set(), {PESHMERGA}, {PESHMERGA})
    assert len(shown(world, PESHMERGA, held(world, PESHMERGA, record))) == 1


def test_a_picture_that_has_not_left_yet_never_leaves_and_nobody_hears_of_it(world: World) -> None:
    record = write(world, ARMY, worlds.spot(to=[PESHMERGA]))
    picture = attach(world, record)
    world.recall(ARMY, record.id)
    world.carry_all()
    assert world.deliveries(ARMY, picture.id) == {PESHMERGA: "unsent"}
    assert world.records(PESHMERGA, "attachment") == []


def test_whoever_leaves_a_group_gives_its_pictures_back_with_the_records(world: World) -> None:
    before = group(world, [PESHMERGA, COMMAND])
    record = write(world, ARMY, to_group())
    picture = attach(world, record, may_release=True)
    world.carry_all()
    assert got(world, picture) == {PESHMERGA, COMMAND}
    group(world, [COMMAND], before=before)
    assert take_back(world, PESHMERGA) == (record.id,)
    world.carry_all()
    assert (got(world, record), got(world, picture)) == ({COMMAND}, {COMMAND})


def test_a_picture_that_came_through_a_group_goes_back_by_itself_where_its_record_stays(world: World) -> None:
    """The record names whoever has left by itself too, the picture does not."""
    before = group(world, [PESHMERGA, COMMAND])
    record = write(world, ARMY, worlds.spot(label=worlds.label([PESHMERGA], 0, groups=["army/seam"])))
    picture = attach(world, record, worlds.label(level=0, groups=["army/seam"]), may_release=True)
    world.carry_all()
    assert got(world, picture) == {PESHMERGA, COMMAND}
    group(world, [COMMAND], before=before)
    assert take_back(world, PESHMERGA) == (picture.id,)
    world.carry_all()
    assert (got(world, record), got(world, picture)) == ({PESHMERGA, COMMAND}, {COMMAND})
