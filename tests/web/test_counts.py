"""Numbers and lists that told of what a desk may not see: frames, imported rows, places in a queue, groups, marks in the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from tansiq.demo import sample
from tansiq.kinds.draft import Draft
from tansiq.records import approvals
from tansiq.records.content import Status
from tansiq.work import approving
from tests import persons, worlds
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.web.rooms import Browser, account, browser
from tests.worlds import ARMY, DAWN, PESHMERGA, World

SOON = timedelta(minutes=10)


@pytest.fixture
def world() -> Iterator[World]:
    """The Peshmerga with a post of little clearance beside the watch."""
    with two_desks() as made:
        account(made, PESHMERGA, "low", POST)
        account(made, PESHMERGA, "high", WATCH)
        yield made


def at(world: World, name: str) -> Browser:
    page = browser(world, PESHMERGA)
    assert page.sign_in(name).status_code == 200
    return page


def let_go(world: World, agency: str, record: worlds.Stored) -> None:
    """Two persons approve it."""
    for name in (f"one {record.version} {record.id}", f"two {record.version} {record.id}"):
        persons.approve(world, persons.authority(world, worlds.AgencyId(agency), name), record.id)


# ---- links


def way(page: Browser) -> tuple[int, int, int]:
    mine = page.get("/api/links")["mine"]
    return mine["pending"], mine["sent"], mine["received"]


def test_a_frame_is_counted_by_the_version_that_it_was_made_of(world: World) -> None:
    """They were counted by record: a low desk saw the version above its seat leave."""
    low, high = at(world, "low"), at(world, "high")
    first = world.publish(PESHMERGA, worlds.spot("v1", to=(ARMY,)), desk=POST)
    assert way(low) == way(high) == (1, 0, 0)
    label = worlds.label((ARMY,), 3)
    second = world.publish(PESHMERGA, worlds.after(first, worlds.spot("v2", label=label)), desk=WATCH)
    let_go(world, PESHMERGA, second)
    assert (way(low), way(high)) == ((1, 0, 0), (2, 0, 0))
    world.carry_all()
    assert (way(low), way(high)) == ((0, 0, 1), (0, 0, 2))


def test_a_recall_is_counted_where_the_record_is_found(world: World) -> None:
    low, high = at(world, "low"), at(world, "high")
    first = world.publish(PESHMERGA, worlds.spot("v1"), desk=POST)
    label = worlds.label((ARMY,), 3)
    second = world.publish(PESHMERGA, worlds.after(first, worlds.spot("v2", label=label)), desk=WATCH)
    let_go(world, PESHMERGA, second)
    world.carry_all()
    world.recall(PESHMERGA, first.id)
    assert (way(low), way(high)[0]) == ((0, 0, 0), 1)


# ---- imports


def taken(page: Browser, level: int, *, dry: bool = False, data: bytes | None = None) -> tuple[int, int, int]:
    headers = {"x-csrf-token": page.csrf, "content-type": "text/csv"}
    path = f"/api/imports/events?level={level}&dry_run={str(dry).lower()}"
    answer = page.client.post(path, content=sample.events(3) if data is None else data, headers=headers)
    assert answer.status_code in (200, 201), answer.text
    told = answer.json()
    return told["taken"], told["corrected"], told["unchanged"]


def test_an_import_tells_nothing_of_what_a_higher_desk_has_imported(world: World) -> None:
    low, high = at(world, "low"), at(world, "high")
    rows = taken(low, 1, dry=True)
    assert taken(high, 3) == rows
    assert taken(low, 1, dry=True) == rows
    assert taken(low, 1) == rows, "it has them for itself"
    assert taken(low, 1) == (0, 0, rows[0])
    assert taken(high, 3) == (0, 0, rows[0])
    assert len(low.get("/api/feed")["rows"]) == rows[0]


def test_what_another_desk_has_imported_and_this_one_sees_is_not_taken_twice(world: World) -> None:
    low, high = at(world, "low"), at(world, "high")
    rows = taken(high, 1)[0]
    assert taken(low, 1) == (0, 0, rows)
    assert len(low.get("/api/feed")["rows"]) == rows


def test_a_desk_that_writes_higher_than_it_reads_takes_nothing_twice(world: World) -> None:
    low, high = at(world, "low"), at(world, "high")
    rows = taken(low, 3)[0]
    assert low.get("/api/feed")["rows"] == []
    assert taken(low, 3) == (0, 0, rows)
    assert taken(high, 3) == (0, 0, rows)
    assert len(high.get("/api/feed")["rows"]) == rows


# ---- the queue


@pytest.fixture
def chief(world: World) -> Browser:
    return at(world, persons.authority(world, PESHMERGA, "chief", WATCH).account)


def waiting(page: Browser) -> list[str]:
    return [each["row"]["words"] for each in page.get("/api/release/queue")["waiting"]]


def test_what_is_over_takes_no_place_in_the_queue(
    world: World, chief: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred that were over hid the one that waited."""
    monkeypatch.setattr(approving, "MAX_QUEUE", 2)
    for number in range(3):
        label = worlds.label((ARMY,), 2, handling_until=DAWN + SOON)
        world.publish(PESHMERGA, worlds.spot(f"old {number}", label=label))
    assert len(waiting(chief)) == 2
    world.clock.advance(SOON.total_seconds())
    world.publish(PESHMERGA, worlds.spot("It waits.", label=worlds.label((ARMY,), 2)))
    assert waiting(chief) == ["It waits."]
    now = world.clock.now()
    held = world[PESHMERGA].db.read(lambda tx: list(approvals.queue(tx, WATCH, now)))
    assert len(held) == 1, "what is over is not read at all"


def test_nor_does_what_an_older_store_has_in_it(world: World, chief: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    """There the end of what waits is not at hand: the queue is read on until enough was found."""
    queue = approvals.queue
    monkeypatch.setattr(approvals, "queue", lambda tx, reader, now: queue(tx, reader, now, page=2))
    monkeypatch.setattr(approving, "MAX_QUEUE", 2)
    for number in range(5):
        label = worlds.label((ARMY,), 2, handling_until=DAWN + SOON)
        world.publish(PESHMERGA, worlds.spot(f"old {number}", label=label))
    world[PESHMERGA].db.write(lambda tx: tx.run("UPDATE waiting SET until = NULL"))
    world.clock.advance(SOON.total_seconds())
    for number in range(3):
        world.publish(PESHMERGA, worlds.spot(f"It waits {number}.", label=worlds.label((ARMY,), 2)))
        world.clock.advance(1)
    assert waiting(chief) == ["It waits 0.", "It waits 1."]


# ---- who could approve


def test_only_desks_that_may_read_it_are_named_as_those_who_could_approve(world: World, chief: Browser) -> None:
    persons.authority(world, PESHMERGA, "clerk", POST)
    world.publish(PESHMERGA, worlds.spot("For the watch.", label=worlds.label((ARMY,), 2)))
    (waits,) = chief.get("/api/release/queue")["waiting"]
    assert waits["approvers"] == [WATCH]
    world.clock.advance(1)
    world.publish(PESHMERGA, worlds.spot("For all desks.", label=worlds.label((), 0, caveats=["PUBLIC"])))
    _, waits = chief.get("/api/release/queue")["waiting"]
    assert waits["approvers"] == sorted([POST, WATCH])


# ---- groups


def test_a_group_whose_list_a_desk_may_not_see_is_in_no_list_of_its(world: World) -> None:
    low, high = at(world, "low"), at(world, "high")
    for name, level in (("open", 0), ("closed", 2)):
        body = worlds.raw({"group": name, "title": {"en": name}, "members": [ARMY]})
        said = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(level=level), body=body)
        world.publish(PESHMERGA, said, desk=WATCH, may_release=True)
    assert [each["id"] for each in high.get("/api/groups")["groups"]] == ["peshmerga/closed", "peshmerga/open"]
    assert [each["id"] for each in low.get("/api/groups")["groups"]] == ["peshmerga/open"]


# ---- the log


def marks(page: Browser) -> list[tuple[Any, ...]]:
    entries = page.get("/api/watch?from=2023-10-01T00:00:00Z&what=records")["entries"]
    return [(each["what"], each["words"], each["orcon"]) for each in entries]


def test_the_log_tells_no_caveat_of_a_version_above_the_seat(world: World) -> None:
    low = at(world, "low")
    first = world.publish(ARMY, worlds.spot("theirs", to=(PESHMERGA,)))
    world.carry(ARMY, PESHMERGA)
    assert marks(low) == [("received", "theirs", False)]
    label = worlds.label((PESHMERGA,), 3, caveats=["ORCON"])
    second = world.publish(ARMY, worlds.after(first, worlds.spot("theirs", label=label)))
    let_go(world, ARMY, second)
    world.carry(ARMY, PESHMERGA)
    assert marks(low) == [("received", "theirs", False)]
    assert ("received-changed", "theirs", True) in marks(at(world, "high"))
