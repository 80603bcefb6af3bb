"""Two persons are two: an account that is removed and made anew, with a key of its own, is for every record the person it was."""

from __future__ import annotations

import msgspec
import pytest

from tests import persons, worlds
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA


@pytest.mark.parametrize("label", [worlds.label((PESHMERGA,), 2), worlds.label((), 0, caveats=["PUBLIC"])])
def test_an_account_that_was_removed_and_made_anew_is_no_second_person(label: msgspec.Raw) -> None:
    with small_world() as world:
        one, two = (persons.authority(world, ARMY, name) for name in ("one", "two"))
        waits = world.publish(ARMY, worlds.spot(label=label))
        persons.approve(world, one, waits.id)
        persons.dismiss(world, one)
        again = persons.authority(world, ARMY, "one")
        persons.approve(world, again, waits.id)
        assert world.deliveries(ARMY, waits.id) == {}
        persons.approve(world, two, waits.id)
        assert set(world.deliveries(ARMY, waits.id)) == {PESHMERGA}
