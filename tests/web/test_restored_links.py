"""A restore, and lanes that stand still, at the desk's status line, in the figures and in the event stream."""

from __future__ import annotations

from typing import Any

import msgspec

from tansiq.ids import DeskId
from tansiq.network.accounts import Session
from tansiq.web.events import Stream
from tansiq.web.links import links
from tests import worlds
from tests.backups import backed_up, pull, resend, restored
from tests.exchange.hostile import small_world
from tests.web.test_metrics import administrator, figure
from tests.worlds import ARMY, PESHMERGA, World


def link(world: World) -> Any:
    (found,) = world[ARMY].db.read(lambda tx: links(tx, world[ARMY].door(), world.author(ARMY).desk)).links
    return found


def test_the_desk_is_told_that_an_agencys_word_is_awaited_whether_anything_of_it_is_held_or_not() -> None:
    with small_world() as world:
        restored(world, ARMY)
        assert (link(world).last_error, link(world).waiting_since) == ("restore.waiting", world.clock.now())
        at = administrator(world)
        assert figure(at.client.get("/metrics").text, "tansiq_waiting_for_owner", owner=PESHMERGA) == 1
        world.carry(PESHMERGA, ARMY)
        assert (link(world).last_error, link(world).waiting_since) == (None, None)
        assert figure(at.client.get("/metrics").text, "tansiq_waiting_for_owner", owner=PESHMERGA) is None


def test_a_lane_that_stands_still_is_shown_at_both_ends_until_it_is_begun_anew() -> None:
    with small_world() as world:
        with backed_up(world, ARMY):
            world.publish(ARMY, worlds.spot("forgotten here", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        assert link(world).last_error is None
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert link(world).last_error == "frame.chain", "that the peer refuses us shows here too"
        text = administrator(world).client.get("/metrics").text
        labels = {"peer": PESHMERGA, "lane": "normal", "way": "out", "code": "frame.chain"}
        assert figure(text, "tansiq_lane_broken", **labels) == 1
        resend(world, ARMY, PESHMERGA)
        assert link(world).last_error is None


def test_what_shows_again_comes_to_a_page_that_has_passed_its_number() -> None:
    with small_world() as world:
        world.publish(PESHMERGA, worlds.spot("kestrel", to=(ARMY,)))
        world.carry(PESHMERGA, ARMY)
        restored(world, ARMY)
        at = Stream(world[ARMY].door(), Session("officer", DeskId("army.watch"), frozenset(), ""), 1)
        assert not [event for event in at.look() if event.event == "record"]
        world.carry(PESHMERGA, ARMY)
        (row,) = [event for event in at.look() if event.event == "record"]
        assert msgspec.json.decode(str(row.data))["words"] == "kestrel"
        assert row.id is None, "the page's own number does not go back"
        assert not [event for event in at.look() if event.event == "record"]
