"""Twin worlds round what is over: the army sends the Peshmerga's desk something for twenty minutes, in one world other words than
in the other. Once the time is over, the desk has the same bytes of both, and so had its open page from then on.

It lies in the node's store still, for its administrator: expiry hides, a recall destroys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tansiq.picture import alarms
from tansiq.records import visible
from tansiq.web import events
from tests import worlds
from tests.twins import sights, template
from tests.twins.days import ACROSS, CANARY, LATER_S, SOON, Day
from tests.twins.play import compare
from tests.twins.sights import Sight
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, PESHMERGA, World

Patch = pytest.MonkeyPatch
KINDS = ("alert", "request", "spot")
"""What rings and what does not. No plan: that something stands in the way of the desk's own plan it is told, under a name that
changes with that thing (`test_plans`)."""


def said(world: World, kind: str, words: str) -> worlds.Draft:
    """A draft with some words, to be handled until soon."""
    at = world[ARMY].clock.now()
    match kind:
        case "alert":
            made = worlds.alert(words, at=at)
        case "request":
            made = draft(kind, (PESHMERGA,), 1)
            body = msgspec.json.decode(made.body) | {"text": words, "to": [PESHMERGA]}
            made = msgspec.structs.replace(made, body=worlds.raw(body))
        case _:
            made = worlds.spot(words)
    label = worlds.label((PESHMERGA,), 1, handling_until=at + SOON)
    return msgspec.structs.replace(made, label=label)


def over(kind: str, words: str) -> tuple[list[Sight], list[Sight]]:
    """What the desk has while it may be handled, and once that is over."""
    with template.world("ended") as world:
        day = Day(world)
        page = sights.Page(day, ACROSS)
        day.open(1)
        sent = world.publish(ARMY, said(world, kind, words), key="what ends", may_release=True)
        day.exchange()
        world.clock.advance(60)
        page.look()
        desk = world.author(PESHMERGA).desk
        before = [*page.look(), *sights.desk(day, PESHMERGA, desk, (), outside=True)]
        shown = len(page.look())
        world.clock.advance(LATER_S)
        page.look()
        world.clock.advance(60)  # so that its instant is further off than anybody looks back
        day.open(2)
        day.exchange()
        after = [*page.look()[shown:], *sights.desk(day, PESHMERGA, desk, [_held(world, sent)], outside=True)]
        return before, after


def _held(world: World, sent: worlds.Stored) -> Any:
    """Under which id the Peshmerga hold it."""
    token = sent.header().token
    return next(each.id for each in world.records(PESHMERGA, sent.kind) if each.header().token == token)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_over_is_told_in_no_byte(kind: str) -> None:
    (one, after), (other, also) = over(kind, f"{CANARY} one"), over(kind, f"{CANARY} two")
    assert one != other, "while it may be handled, its words are there"
    compare({"ended": after}, {"ended": also})
    assert not any(b"one" in told and CANARY.encode() in told for channel, told in after if "words=" not in channel)
    assert any(channel == "page" and told.startswith(b"gone") for channel, told in after)


# ---- planted


def alarms_have_no_end(patch: Patch) -> None:
    patch.setattr(alarms, "_HEARD", alarms._HEARD.replace("v.until <= :now", "v.until <= ''"))


def nothing_has_an_end(patch: Patch) -> None:
    joined = visible.joined
    patch.setattr(visible, "joined", lambda column: joined(column).replace("visible.until > :now", ":now <> ''"))


@pytest.mark.parametrize(
    ("plant", "channel"), [(alarms_have_no_end, "GET /api/alarms"), (nothing_has_an_end, "GET /api/feed")]
)
def test_words_that_are_told_after_their_time_are_noticed(
    plant: Callable[[Patch], None], channel: str, monkeypatch: Patch
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError, match=rf"^ended \| {channel}"):
        compare({"ended": over("alert", "zilzal one")[1]}, {"ended": over("alert", "zilzal two")[1]})


def test_a_page_that_keeps_what_is_over_is_noticed(monkeypatch: Patch) -> None:
    monkeypatch.setattr(events.visible, "ended", lambda *rest: [])
    _, after = over("spot", CANARY)
    assert not any(channel == "page" and told.startswith(b"gone") for channel, told in after)
