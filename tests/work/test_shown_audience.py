"""A copy that shows its audience names who has the record: nobody passes it on to whom its owner has not let it go to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from tansiq.ids import AgencyId
from tansiq.labels.release import StandingRule
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tests import worlds
from tests.handed import held
from tests.persons import Person, approve, authority, refuse, stand
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (COMMAND, ARMY, PESHMERGA)) as found:
        yield found


@pytest.fixture
def pair(world: World) -> tuple[Person, Person]:
    """The army's authorities; a rule of theirs lets reports go to the Command at once, up to level 2."""
    one, two = authority(world, ARMY, "one"), authority(world, ARMY, "two")
    rule = StandingRule(
        id="to-command",
        purpose="standing",
        kinds=("spot",),
        max_level=2,
        agencies=(COMMAND,),
        valid_from=DAWN,
        valid_until=DAWN + timedelta(days=9),
        approvals=2,
    )
    stand(world, ARMY, rule, one, two)
    return one, two


def written(world: World) -> Stored:
    stored = world.publish(ARMY, worlds.spot(label=worlds.label((COMMAND, PESHMERGA), 2, show_audience=True)))
    world.carry_all()
    return stored


def named(world: World, agency: AgencyId, stored: Stored) -> list[str]:
    """Whom an agency's copy names."""
    (copy,) = [each for each in world.headers(agency, "spot") if each.token == stored.token]
    assert isinstance(copy, Copy)
    names: list[str] = msgspec.json.decode(copy.label)["audience"]
    return names


def beyond(world: World, stored: Stored) -> dict[str, str]:
    """To whom the Command cannot pass it on, of the Peshmerga."""
    quote = worlds.spot(label=worlds.label((PESHMERGA,), 2), derived_from=(held(world, COMMAND, stored),))
    looked = world[COMMAND].publisher.dry_run(quote, world.author(COMMAND))
    return {each["agency"]: each["reason"] for each in looked.withheld}


def test_who_waits_for_a_person_is_not_shown_and_gets_no_quote_when_that_person_refuses(
    world: World, pair: tuple[Person, Person]
) -> None:
    stored = written(world)
    assert list(world.deliveries(ARMY, stored.id)) == [COMMAND]
    assert named(world, COMMAND, stored) == [COMMAND]
    assert beyond(world, stored) == {PESHMERGA: "release.derived"}
    refuse(world, pair[0], stored.id)
    world.carry_all()
    assert beyond(world, stored) == {PESHMERGA: "release.derived"}


def test_whoever_gets_it_later_is_shown_the_earlier_ones(world: World, pair: tuple[Person, Person]) -> None:
    stored = written(world)
    for person in pair:
        approve(world, person, stored.id)
    world.carry_all()
    assert named(world, PESHMERGA, stored) == [COMMAND, PESHMERGA]
    assert named(world, COMMAND, stored) == [COMMAND], "a copy says no more than it did"
