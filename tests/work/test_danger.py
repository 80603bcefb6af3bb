"""Who holds another's danger is told whose ground it touches and whom only its owner can warn; nothing of whether they know."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.geo.place import Place, Point
from tansiq.ids import AgencyId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tests import worlds
from tests.handed import held, opened, write
from tests.worlds import ARMY, COMMAND, DAWN, HILL, MINISTRY, PESHMERGA, World

FAR = Point((43.9, 35.2))


def hazard(to: Any, place: Point | None = HILL, state: str = "suspected", **label: Any) -> Draft:
    body: dict[str, Any] = {"danger": "mine", "state": state, "stand_off_m": 300}
    if state == "cleared":
        body["cleared_at"] = DAWN.isoformat()
    return Draft(
        kind="hazard",
        status=Status.EXERCISE,
        event_time=None,
        place=Place(geometry=place) if place else None,
        label=worlds.label(to, **label),
        body=worlds.raw(body),
    )


def cordoned(draft: Draft) -> Draft:
    """The same hazard far from anybody's ground, with a cordon that reaches the hill."""
    ring = [[43.58, 35.81], [43.9, 35.2], [43.91, 35.21], [43.58, 35.81]]
    perimeter = {"type": "Polygon", "coordinates": [ring]}
    body = msgspec.json.decode(draft.body) | {"perimeter": perimeter}
    return msgspec.structs.replace(draft, place=Place(geometry=FAR), body=worlds.raw(body))


def told(world: World, draft: Draft, reader: AgencyId = COMMAND) -> tuple[AgencyId, ...]:
    """Whom the reader is told that only the owner, the army, can warn."""
    return untold(world, write(world, ARMY, draft), reader)


def untold(world: World, stored: Stored, reader: AgencyId) -> tuple[AgencyId, ...]:
    return opened(world, reader, held(world, reader, stored)).untold


def test_whose_ground_it_touches_and_who_is_not_in_its_audience_only_its_owner_can_tell(world: World) -> None:
    assert told(world, hazard([COMMAND])) == (PESHMERGA,), "the army is the owner, the Command the reader, both know"


def test_a_cordon_that_reaches_their_ground_concerns_them(world: World) -> None:
    assert told(world, cordoned(hazard([COMMAND]))) == (PESHMERGA,)


def test_life_safety_tells_those_whose_ground_the_cordon_reaches(world: World) -> None:
    world.publish(ARMY, cordoned(hazard([])), may_release=True)
    world.carry_all()
    assert [each.header().fields for each in world.records(PESHMERGA, "hazard")] == ["minimum"]  # type: ignore[union-attr]


def test_an_alert_is_a_danger_for_as_long_as_it_is_valid(world: World) -> None:
    stored = world.publish(ARMY, worlds.alert(to=[COMMAND]), may_release=True)
    world.carry_all()
    assert untold(world, stored, COMMAND) == (PESHMERGA,)
    world.set_clock(COMMAND, timedelta(hours=6).total_seconds())
    assert untold(world, stored, COMMAND) == ()


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (hazard([COMMAND, PESHMERGA], show_audience=True), "their owner shows that they have it"),
        (hazard([COMMAND], state="cleared"), "there is no danger any more"),
        (hazard([COMMAND], FAR), "nobody's ground is near"),
        (worlds.spot(to=[COMMAND]), "a report is no danger"),
        (worlds.claim(to=[COMMAND]), "who answers for a plan is asked by its planner"),
    ],
    ids=["shown", "cleared", "far", "report", "plan"],
)
def test_there_is_nobody_to_ask_for(world: World, draft: Draft, why: str) -> None:
    assert told(world, draft) == (), why


def test_of_an_own_danger_the_label_says_everything(world: World) -> None:
    stored = world.publish(ARMY, hazard([COMMAND]), may_release=True)
    assert untold(world, stored, ARMY) == ()


def test_a_minimum_came_by_a_release_that_reached_all_of_them(world: World) -> None:
    stored = world.publish(ARMY, hazard([COMMAND]), may_release=True)
    world.carry_all()
    assert [each.header().fields for each in world.records(PESHMERGA, "hazard")] == ["minimum"]  # type: ignore[union-attr]
    assert untold(world, stored, PESHMERGA) == ()


def test_under_orcon_a_shown_audience_may_not_be_told_by_us_until_the_owner_has_permitted_it(world: World) -> None:
    label = {"caveats": ["ORCON"], "show_audience": True}
    stored = world.publish(ARMY, hazard([COMMAND, MINISTRY], **label), may_release=True)
    world.carry_all()
    assert untold(world, stored, COMMAND) == (PESHMERGA,)
    theirs = held(world, COMMAND, stored)
    request = world.publish(
        COMMAND,
        Draft(
            kind="request",
            status=Status.EXERCISE,
            label=worlds.label([ARMY]),
            refs=(theirs,),
            body=worlds.raw(
                {
                    "type": "derive",
                    "to": [ARMY],
                    "by": (DAWN + timedelta(hours=1)).isoformat(),
                    "text": "It touches their ground.",
                    "priority": "immediate",
                    "version": 1,
                    "audience": [PESHMERGA],
                }
            ),
        ),
        may_release=True,
    )
    world.carry_all()
    asked = held(world, ARMY, request)
    said = {"answer": "accepted", "version": 1, "audience": [PESHMERGA]}
    answer = Draft(
        kind="reply",
        status=Status.EXERCISE,
        label=worlds.label([COMMAND]),
        body=worlds.raw(said),
        refs=(asked, stored.id),
    )
    world.publish(ARMY, answer, may_release=True)
    world.carry_all()
    assert untold(world, stored, COMMAND) == ()
