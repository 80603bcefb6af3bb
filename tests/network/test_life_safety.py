"""Life safety by standing rule: none is made for a kind that has no minimum, and one that stands all the same stops nobody.

Goal: whatever a log holds, what the dry run shows can be sent; and a node knows where its rules leave those in danger untold.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import CODES, Fault
from tansiq.ids import SectorId
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.labels.release import StandingRule
from tansiq.network import life_safety
from tansiq.network.amendment import Amendment
from tansiq.network.directory import Directory
from tansiq.network.life_safety import Uncovered
from tests import persons, worlds
from tests.refusals import code_of
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

DAY = timedelta(days=1)
MONTH = timedelta(days=30)
ALL = ("alert", "claim", "deviation", "hazard")


def rule(*covers: str, **more: Any) -> StandingRule:
    fields: dict[str, Any] = {
        "id": "danger",
        "purpose": "life-safety",
        "kinds": covers or ALL,
        "max_level": 1,
        "sector_agencies": True,
        "parents": True,
        "valid_from": DAWN - DAY,
        "valid_until": DAWN + 365 * DAY,
    }
    return StandingRule(**fields | more)


# ---- none is made


def by_a_persons_word(world: World, given: StandingRule) -> object:
    return persons.stand(world, ARMY, given, persons.authority(world, ARMY))


def by_amendment(world: World, given: StandingRule) -> object:
    return world[ARMY].db.write(lambda tx: world[ARMY].root.amend(tx, Amendment(rules=(given,)), "admin", DAWN))


def at_the_founding(_: World, given: StandingRule) -> object:
    return msgspec.structs.replace(worlds.demo.founding(ARMY, "127.0.0.1:1", DAWN), rules=(given,))


@pytest.mark.parametrize("make", [by_a_persons_word, by_amendment, at_the_founding])
def test_a_rule_for_life_safety_names_only_kinds_with_a_minimum(
    tmp_path: Path, make: Callable[[World, StandingRule], object]
) -> None:
    with worlds.found(tmp_path, (ARMY,), changes={ARMY: {"rules": ()}}) as world:
        with pytest.raises(Fault) as why:
            make(world, rule("alert", "spot", "movement"))
        assert (why.value.code, why.value.detail) == ("rule.no-minimum", "danger: spot, movement")
        assert world[ARMY].directory().rules == ()
        make(world, rule(*ALL))
        make(world, rule("spot", "movement", purpose="standing", id="everyday"))


@pytest.mark.parametrize("make", [by_a_persons_word, by_amendment, at_the_founding])
@pytest.mark.parametrize("field", ["valid_from", "valid_until"])
def test_a_rule_says_the_zone_of_its_times(
    tmp_path: Path, make: Callable[[World, StandingRule], object], field: str
) -> None:
    with worlds.found(tmp_path, (ARMY,), changes={ARMY: {"rules": ()}}) as world:
        assert code_of(lambda: make(world, rule(**{field: datetime(2029, 1, 1)}))) == "time.unreadable"


def test_the_refusal_says_which_kinds_have_one() -> None:
    assert registry.LIFE_SAFETY == ALL
    assert "only alert, claim, deviation and hazard have one" in CODES["rule.no-minimum"].advice


# ---- one that stands all the same


def said(world: World, given: StandingRule) -> None:
    """Write a rule as a Tansiq that did not refuse it has, or one that knows more kinds."""
    node = world[ARMY]
    node.db.write(lambda tx: node.root.say(tx, "standing-rule", kinds.Rule(rule=given), DAWN, inside=True))


def reached(world: World, draft: Any) -> dict[str, bool]:
    """Whom the dry run shows, and whether with the minimum alone."""
    told = world[ARMY].publisher.dry_run(draft, world.author(ARMY)).recipients
    return {each.agency: each.minimum for each in told}


def test_a_log_with_a_rule_for_a_kind_without_a_minimum_stops_no_sending(tmp_path: Path) -> None:
    everyone = (ARMY, PESHMERGA, COMMAND, MINISTRY)
    with worlds.found(tmp_path, everyone, changes={ARMY: {"rules": ()}}) as world:
        said(world, rule("spot", "movement", "weather", "alert"))
        for draft in (worlds.spot(), worlds.movement(), worlds.spot(level=3)):
            assert reached(world, draft) == {}
            stored = world.publish(ARMY, draft)
            assert world.deliveries(ARMY, stored.id) == {}
        others = dict.fromkeys((PESHMERGA, COMMAND, MINISTRY), True)
        assert reached(world, worlds.alert()) == others, "of the kinds that have one it still speaks"
        stored = world.publish(ARMY, worlds.alert())
        assert world.deliveries(ARMY, stored.id).keys() == others.keys()
        world.reopen(ARMY)
        (known,) = world[ARMY].directory().rules
        assert known.kinds == ("alert",)


def test_a_log_with_a_rule_without_zones_stops_no_sending_and_releases_nothing(tmp_path: Path) -> None:
    everyday = rule("spot", purpose="standing", id="everyday", sector_agencies=False, agencies=(PESHMERGA,))
    with worlds.found(tmp_path, (ARMY, PESHMERGA), changes={ARMY: {"rules": (everyday,)}}) as world:
        assert reached(world, worlds.spot(to=(PESHMERGA,))) == {PESHMERGA: False}
        said(world, msgspec.structs.replace(everyday, valid_until=datetime(2029, 1, 1)))
        assert reached(world, worlds.spot(to=(PESHMERGA,))) == {}
        assert world.deliveries(ARMY, world.publish(ARMY, worlds.spot(to=(PESHMERGA,))).id) == {}


def test_a_rule_that_names_no_kind_with_a_minimum_can_be_ended(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY,), changes={ARMY: {"rules": ()}}) as world:
        said(world, rule("spot"))
        assert [each.kinds for each in world[ARMY].directory().rules] == [()]
        world[ARMY].db.write(lambda tx: world[ARMY].office.end_rule(tx, "danger", DAWN))
        assert [each.valid_until for each in world[ARMY].directory().rules] == [DAWN]


def test_a_rule_for_every_day_keeps_all_its_kinds() -> None:
    everyday = rule("spot", "weather", "alert", purpose="standing")
    assert life_safety.heard(everyday) == everyday


# ---- where none covers


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    """The exercise's map as the army knows it: sectors of the army, of the Peshmerga, and a strip that nobody holds."""
    with worlds.found(tmp_path_factory.mktemp("ground"), (ARMY, PESHMERGA, COMMAND)) as world:
        return world[ARMY].directory()


def lacking(directory: Directory, *rules: StandingRule, now: datetime = DAWN) -> tuple[Uncovered, ...]:
    known = Directory(sectors=directory.sectors, seams=directory.seams, rules=rules)
    return life_safety.uncovered(known, ARMY, now, MONTH)


def test_with_rules_for_a_month_and_more_nothing_is_lacking(ground: Directory) -> None:
    assert lacking(ground, rule()) == ()
    assert lacking(ground, rule(valid_until=DAWN + MONTH)) == ()
    relay = (rule(valid_until=DAWN + DAY), rule(id="next", valid_from=DAWN + DAY), rule(id="old", valid_until=DAWN))
    assert lacking(ground, *relay) == ()
    assert lacking(ground, rule("alert"), rule("claim", "deviation", "hazard", id="more")) == ()


def test_without_any_rule_every_kind_is_lacking_everywhere(ground: Directory) -> None:
    for rules in ((), (rule(purpose="standing"),), (rule(sector_agencies=False),)):
        assert lacking(ground, *rules) == (Uncovered(ALL, (), "none", None),)
    assert lacking(Directory()) == (Uncovered(ALL, (), "none", None),), "no map is no excuse"
    assert lacking(Directory(), rule()) == ()


def test_each_kind_that_is_lacking_is_named_with_since_when_or_until_when(ground: Directory) -> None:
    soon, past = DAWN + 10 * DAY, DAWN - 3 * DAY
    rules = (rule("claim", id="a", valid_until=soon), rule("alert", id="b", valid_from=past - DAY, valid_until=past))
    assert lacking(ground, *rules) == (
        Uncovered(("alert",), (), "over", past),
        Uncovered(("claim",), (), "ends", soon),
        Uncovered(("deviation", "hazard"), (), "none", None),
    )
    assert lacking(ground, rule(valid_until=DAWN)) == (Uncovered(ALL, (), "over", DAWN),)
    holes = (rule(valid_until=soon), rule(id="later", valid_from=soon + DAY))
    assert lacking(ground, *holes) == (Uncovered(ALL, (), "ends", soon),)
    assert lacking(ground, rule(valid_from=soon)) == (Uncovered(ALL, (), "none", None),)


def test_a_rule_for_some_sectors_or_some_agencies_leaves_the_others(ground: Directory) -> None:
    one, *others = (sector.sector for sector in ground.ground.sectors)
    assert lacking(ground, rule(sectors=(one,))) == (Uncovered(ALL, tuple(others), "none", None),)
    assert lacking(ground, rule(sectors=(one,)), rule(id="b", sectors=tuple(others))) == ()
    assert lacking(ground, rule(sectors=(SectorId("nowhere"),))) == (Uncovered(ALL, (), "none", None),)
    assert lacking(ground, rule(sector_agencies=False, agencies=(PESHMERGA, COMMAND))) == ()
    theirs = tuple(each.sector for each in ground.ground.sectors if each.agency != ARMY)
    by_name = rule(sector_agencies=False, agencies=(COMMAND,))
    assert lacking(ground, by_name) == (Uncovered(ALL, theirs, "none", None),)
