"""A joint post or unit counts as joint, and as observing, only while the concurrence of every agency that it names binds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest

from tansiq.forces.queries import Sought, Standing
from tansiq.ids import AgencyId
from tansiq.web.forces import looked
from tests import worlds
from tests.forces.samples import ALWAYS, post, unit
from tests.plans.tables import Table, table
from tests.plans.test_joint import say, write
from tests.worlds import ARMY, COMMAND, PESHMERGA

BOTH = [PESHMERGA, COMMAND]


@pytest.fixture
def at() -> Iterator[Table]:
    with table() as found:
        yield found


def seen(at: Table, agency: AgencyId = ARMY) -> Standing:
    node, reader = at.world[agency], at.world.author(agency).desk
    (found,) = node.db.read(lambda tx: looked(tx, node.door(), reader, Sought(), None, 10)).forces
    return found


def stands(at: Table, agency: AgencyId = ARMY) -> tuple[str | None, str | None, bool]:
    found = seen(at, agency)
    return found.joint, found.observes, found.changes_at is not None


def test_a_joint_post_observes_when_the_last_party_has_concurred_and_no_more_when_its_word_is_over(at: Table) -> None:
    shift = {"shifts": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "00:00", "to": "23:00"}]}
    held = write(at, post(to=BOTH, level=1, agencies=BOTH, manning=shift))
    for agency in (ARMY, PESHMERGA):
        assert stands(at, agency) == ("no", "no", False)
    say(at, PESHMERGA, held)
    assert stands(at) == ("no", "no", False)
    say(at, COMMAND, held, valid_until=at.world.clock.now() + timedelta(hours=1))
    for agency in (ARMY, PESHMERGA, COMMAND):
        assert stands(at, agency) == ("yes", "yes", True)
    at.world.clock.advance(3_600)
    assert stands(at) == ("no", "no", False)


def test_an_objection_and_a_changed_version_leave_it_what_it_was_not(at: Table) -> None:
    draft = post(to=[PESHMERGA], level=1, agencies=[PESHMERGA], manning=ALWAYS)
    held = write(at, draft)
    say(at, PESHMERGA, held, "object", to=(ARMY, PESHMERGA))
    assert stands(at)[:2] == ("no", "no")
    say(at, PESHMERGA, held, to=(ARMY, PESHMERGA))
    assert stands(at)[:2] == ("yes", "yes")
    write(
        at, worlds.after(held, post(to=[PESHMERGA], level=1, agencies=[PESHMERGA], manning=ALWAYS, max_distance_m=900))
    )
    assert stands(at)[:2] == ("no", "no")


def test_a_joint_unit_is_not_joint_yet_either_and_observes_nothing_by_itself(at: Table) -> None:
    held = write(at, unit(to=[PESHMERGA], level=1, agencies=[PESHMERGA]))
    assert stands(at) == ("no", None, False)
    say(at, PESHMERGA, held, to=(ARMY, PESHMERGA))
    assert stands(at) == ("yes", None, False)


def test_a_post_of_one_agency_alone_needs_nobodys_word(at: Table) -> None:
    write(at, post(agencies=[ARMY], manning=ALWAYS))
    assert stands(at)[:2] == (None, "yes")


def test_whoever_has_only_a_part_of_it_is_not_told_that_it_observes(at: Table) -> None:
    label = worlds.label(BOTH, 1, coarsen=[{"to": COMMAND, "place_m": 5_000}])
    draft = post(to=BOTH, level=1, agencies=[PESHMERGA], manning=ALWAYS)
    held = write(at, msgspec.structs.replace(draft, label=label))
    say(at, PESHMERGA, held)
    assert stands(at)[:2] == ("yes", "yes")
    assert stands(at, COMMAND)[:2] == ("unknown", "unknown")
