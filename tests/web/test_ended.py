"""A label's time is over: what told of the record tells nothing any more, wherever it stood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest

from tansiq.exchange import clocks
from tansiq.ids import DeskId, NodeId
from tansiq.network.accounts import Session
from tansiq.records import visible
from tansiq.storage import Tx
from tansiq.web.events import Stream
from tests import worlds
from tests.exchange.hostile import small_world
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.web.rooms import Browser, account, browser, room
from tests.web.test_events import look
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

SOON = timedelta(minutes=10)
CANARY = "zilzal"


@pytest.fixture
def world() -> Iterator[World]:
    with small_world() as made:
        account(made, PESHMERGA)
        yield made


@pytest.fixture
def page(world: World) -> Browser:
    at = browser(world, PESHMERGA)
    assert at.sign_in().status_code == 200
    return at


def ends(
    world: World, draft: worlds.Draft, after: timedelta | None = SOON, before: worlds.Stored | None = None
) -> worlds.Stored:
    """The army sends something that may be handled for so long."""
    more = {} if after is None else {"handling_until": DAWN + after}
    given = msgspec.structs.replace(draft, label=worlds.label((PESHMERGA,), 1, **more))
    sent = world.publish(ARMY, given if before is None else worlds.after(before, given), may_release=True)
    world.carry(ARMY, PESHMERGA)
    return sent


def rings(page: Browser) -> list[str]:
    return [each["words"] for each in page.get("/api/alarms")["alarms"]]


def told(page: Browser) -> str:
    """Everything that a desk is told without an id."""
    paths = ("alarms", "watch?from=2023-10-01T00:00:00Z", "watch/pending", "alerts", "feed")
    return " ".join(str(page.get(f"/api/{path}")) for path in paths)


def test_the_words_of_what_rang_are_told_no_more(world: World, page: Browser) -> None:
    """Named test: the feed had dropped the record, and its alarm and the watch log went on telling its words."""
    ends(world, worlds.alert(CANARY))
    assert rings(page) == [CANARY]
    assert CANARY in told(page)
    page.post("/api/alarms/1/acknowledge")
    world.clock.advance(SOON.total_seconds())
    assert CANARY not in told(page)
    assert page.post("/api/alarms/1/acknowledge").status_code == 404


def test_by_the_owners_clock_too_where_that_is_ahead(world: World, page: Browser) -> None:
    ends(world, worlds.alert(CANARY))
    world[PESHMERGA].db.write(lambda tx: visible.tighten(tx, ARMY, SOON, world.clock.now()))
    assert CANARY not in told(page)


def test_each_version_rings_for_as_long_as_its_own_label_lets_it(world: World, page: Browser) -> None:
    first = ends(world, worlds.alert("the first"))
    ends(world, worlds.alert("the second"), None, first)
    assert rings(page) == ["the second", "the first"]
    world.clock.advance(SOON.total_seconds())
    assert rings(page) == ["the second"]


def test_what_was_objected_is_told_as_long_as_the_answers_own_label_lets_it() -> None:
    with room((COMMAND, ARMY, PESHMERGA, MINISTRY)) as army:
        world = army.world
        world.publish(ARMY, worlds.claim(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        (plan,) = world.records(PESHMERGA, "claim")
        node, desk = world[PESHMERGA], world.author(PESHMERGA).desk
        view = node.db.read(lambda tx: node.door().desk(tx, desk).one(plan.id)).plan
        assert view is not None
        said = worlds.concurrence(plan.id, view.proposal, "object", conditions=CANARY)
        label = worlds.label((ARMY,), 1, handling_until=DAWN + SOON)
        world.publish(PESHMERGA, msgspec.structs.replace(said, label=label), may_release=True)
        world.carry(PESHMERGA, ARMY)
        assert rings(army) == [CANARY]
        world.clock.advance(SOON.total_seconds())
        assert CANARY not in rings(army)


# ---- pages that are open


@pytest.fixture
def desks() -> Iterator[World]:
    """The Peshmerga with a post of little clearance beside the watch."""
    with two_desks() as made:
        yield made


def opened(world: World, desk: DeskId, after: int | None = None) -> Stream:
    """An open page of a desk of the Peshmerga's, that has looked once."""
    return Stream(world[PESHMERGA].door(), Session("officer", desk, frozenset(), ""), after)


def heard(stream: Stream) -> list[tuple[str, str]]:
    """Event and record of what a page is told of rows."""
    return [(event, data["id"]) for event, _, data in look(stream) if event in ("record", "change", "gone")]


def test_an_open_page_drops_what_is_over_and_is_told_so_once(desks: World) -> None:
    """Named test: the page had kept what a new one was not shown."""
    page, came_back = opened(desks, WATCH), opened(desks, WATCH, after=1)
    assert heard(page) == []
    ends(desks, worlds.spot(CANARY))
    (row,) = [record for _, record in heard(page)]
    desks.clock.advance(SOON.total_seconds() - 1)
    assert heard(page) == []
    desks.clock.advance(1)
    assert heard(page) == [("gone", row)]
    desks.clock.advance(3_600)
    assert heard(page) == []
    assert heard(came_back) == [("gone", row)], "a page that was away may show it still"
    assert heard(opened(desks, WATCH)) == []


def test_what_goes_on_without_an_end_stays_on_the_page(desks: World) -> None:
    page = opened(desks, WATCH)
    heard(page)
    first = ends(desks, worlds.spot("For a while."))
    ends(desks, worlds.spot("For ever."), None, first)
    heard(page)
    desks.clock.advance(SOON.total_seconds())
    assert heard(page) == []


def test_an_open_page_drops_what_its_owners_clock_has_ended(desks: World) -> None:
    page = opened(desks, WATCH)
    heard(page)
    ends(desks, worlds.spot(CANARY))
    ((_, row),) = heard(page)
    desks.clock.advance(60)
    assert heard(page) == []
    now = desks.clock.now()

    def found_ahead(tx: Tx) -> None:
        clocks.note(tx, NodeId(ARMY), (ARMY,), clocks.Reading(SOON.total_seconds(), SOON.total_seconds() + 1), now)

    desks[PESHMERGA].db.write(found_ahead)
    assert heard(page) == [("gone", row)]
    assert heard(page) == []


def test_an_open_page_drops_what_has_gone_on_above_its_seat_and_counts_nothing_after_that(desks: World) -> None:
    page = opened(desks, POST)
    heard(page)

    def written(words: str, level: int, before: worlds.Stored | None = None) -> worlds.Stored:
        draft = worlds.spot(words, level=level)
        return desks.publish(PESHMERGA, draft if before is None else worlds.after(before, draft), desk=WATCH)

    first = written("v1", 0)
    away = opened(desks, POST, after=1)
    assert heard(page) == [("record", first.id)]
    second = written("v2", 3, first)
    assert heard(page) == [("gone", first.id)]
    third = written("v3", 3, second)
    written("another", 3)
    assert heard(page) == [], "what he does not see goes on, and he does not count it"
    assert heard(away) == [("gone", first.id)]
    written("v4", 0, third)
    assert heard(page) == [("record", first.id)]


def test_a_page_is_not_told_of_the_end_of_what_its_desk_was_not_shown(desks: World) -> None:
    page = opened(desks, POST)
    heard(page)
    secret = worlds.label((PESHMERGA,), 3, handling_until=DAWN + SOON)
    desks.publish(ARMY, worlds.spot(CANARY, label=secret), may_release=True)
    desks.carry(ARMY, PESHMERGA)
    ends(desks, worlds.spot("Shown."))
    heard(page)
    desks[PESHMERGA].db.write(lambda tx: tx.run("UPDATE visible SET barred = 1 WHERE reader = :post", {"post": POST}))
    desks.clock.advance(SOON.total_seconds())
    assert heard(page) == []
