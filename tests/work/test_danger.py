"""Who holds another's danger is told whose ground it touches and whom only its owner can warn; nothing of whether they know."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.exchange.frames import Lane
from tansiq.geo.place import Place, Point
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.picture import alarms
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.work import releasing
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


def permit(world: World, asked: RecordId, stored: Stored) -> None:
    """The army lets the command tell the Peshmerga."""
    answer = Draft(
        kind="reply",
        status=Status.EXERCISE,
        label=worlds.label([COMMAND]),
        body=worlds.raw({"answer": "accepted", "version": 1, "audience": [PESHMERGA]}),
        refs=(asked, stored.id),
    )
    world.publish(ARMY, answer, may_release=True)
    world.carry_all()


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


NEAR = Point((43.45, 35.80))
"""In the army's plain, a few kilometres from the strip for which the Peshmerga answer as well."""


def _away_m(world: World) -> float:
    ground = world[ARMY].db.read(world[ARMY].book.directory).ground
    away_m = ground.distances_m(NEAR)[PESHMERGA]
    assert away_m > ground.stand_off_m + 1_000
    return away_m


def dangers(stand_off_m: float | None, to: Any = (), perimeter: Any = None) -> dict[str, Draft]:
    """One of each kind that says how far to stay off, at the same place."""
    until = (DAWN + timedelta(hours=5)).isoformat()
    bodies: dict[str, dict[str, Any]] = {
        "hazard": {"danger": "mine", "state": "suspected"} | ({"perimeter": perimeter} if perimeter else {}),
        "alert": {"danger": "explosive", "valid_until": until},
        "deviation": {"state": "emergency", "valid_until": until},
    }
    return {
        kind: Draft(
            kind=kind,
            status=Status.EXERCISE,
            place=Place(geometry=FAR if perimeter and kind == "hazard" else NEAR),
            label=worlds.label(to),
            body=worlds.raw(body | {"stand_off_m": stand_off_m}),
        )
        for kind, body in bodies.items()
    }


@pytest.mark.parametrize("kind", ["hazard", "alert", "deviation"])
def test_whoever_is_as_near_as_a_danger_says_to_stay_off_is_told_and_nobody_beyond(world: World, kind: str) -> None:
    away_m = _away_m(world)
    reached = {
        off_m: {
            each.agency
            for each in world[ARMY].publisher.dry_run(dangers(off_m)[kind], world.author(ARMY)).recipients
            if each.basis == "life-safety"
        }
        for off_m in (None, 300.0, away_m - 5, away_m + 5)
    }
    assert PESHMERGA not in reached[None] | reached[300.0] | reached[away_m - 5]
    assert PESHMERGA in reached[away_m + 5]
    assert MINISTRY in reached[away_m + 5], "who stands above those whom it reaches"
    world.publish(ARMY, dangers(away_m + 5)[kind])
    world.carry_all()
    assert [each.header().fields for each in world.records(PESHMERGA, kind)] == ["minimum"]  # type: ignore[union-attr]


def test_a_cordon_is_grown_by_the_dangers_own_stand_off_as_well(world: World) -> None:
    lon, lat = NEAR.coordinates
    ring = [[lon, lat], [lon, lat - 0.001], [lon - 0.001, lat - 0.001], [lon, lat]]
    perimeter = {"type": "Polygon", "coordinates": [ring]}
    away_m = _away_m(world)
    for off_m, is_told in ((away_m - 10, False), (away_m + 10, True)):
        draft = dangers(off_m, perimeter=perimeter)["hazard"]
        found = world[ARMY].publisher.dry_run(draft, world.author(ARMY)).recipients
        assert (PESHMERGA in {each.agency for each in found}) == is_told


def test_who_holds_a_danger_is_told_of_those_as_near_as_it_says_to_stay_off(world: World) -> None:
    away_m = _away_m(world)
    assert told(world, dangers(away_m - 5, [COMMAND])["hazard"]) == ()
    assert told(world, dangers(away_m + 5, [COMMAND])["hazard"]) == (PESHMERGA,)


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


def test_the_flash_request_goes_first_rings_at_its_owners_and_his_word_lets_the_holder_warn_them(world: World) -> None:
    """The whole way (4.11): the hazard that cannot be told, the request, the owner's reply, the warning that reaches them."""
    stored = write(world, ARMY, hazard([COMMAND], caveats=["ORCON"]))
    theirs = held(world, COMMAND, stored)
    assert untold(world, stored, COMMAND) == (PESHMERGA,)
    fields: dict[str, Any] = {
        "type": "derive",
        "to": [ARMY],
        "by": (DAWN + timedelta(hours=1)).isoformat(),
        "text": "Ground.",
    }
    body = worlds.raw(fields | {"priority": "immediate", "version": 1, "audience": [PESHMERGA]})
    asking = Draft(kind="request", status=Status.EXERCISE, label=worlds.label([ARMY]), refs=(theirs,), body=body)
    assert releasing.lane("request") is Lane.ALARM
    request = write(world, COMMAND, asking)
    asked = held(world, ARMY, request)
    army, desk = world[ARMY], world.author(ARMY).desk
    rung = army.db.read(lambda tx: alarms.at_desk(tx, desk, army.clock.now()))
    assert [(each.cause, each.record) for each in rung] == [("emergency", asked)]
    warning = Draft(
        kind="hazard",
        status=Status.EXERCISE,
        place=Place(geometry=HILL),
        label=worlds.label([PESHMERGA], caveats=["ORCON"]),
        body=hazard([]).body,
        derived_from=(theirs,),
    )
    looked = world[COMMAND].publisher.dry_run(warning, world.author(COMMAND, may_release=True))
    assert PESHMERGA not in [each.agency for each in looked.recipients], "not without its owner's word"
    permit(world, asked, stored)
    assert untold(world, stored, COMMAND) == ()
    told_them = write(world, COMMAND, warning)
    assert PESHMERGA in world.deliveries(COMMAND, told_them.id)


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
    permit(world, asked, stored)
    assert untold(world, stored, COMMAND) == ()
