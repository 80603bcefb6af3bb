"""Goal: a peer's record whose times cannot be compared with a clock costs nobody his page. Method: of every kind the stored body,
each of its times bent, delivered past the sender's own checks; then all that a desk asks, now and looking back, is answered."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import quote

import pytest

from tansiq.geo.place import Place
from tansiq.kinds import registry
from tansiq.network.accounts import Role
from tests import worlds
from tests.exchange.hostile import copy_of, queue, small_world
from tests.kinds import golden
from tests.twins.sights import PATHS
from tests.web.rooms import account, browser
from tests.worlds import ARMY, COMMAND, HILL, PESHMERGA

TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
BENT: Final[dict[str, Callable[[str], str]]] = {
    "without a zone": lambda said: TIME.sub(lambda found: found[0][: -len(found[2])], said),
    "before the calendar": lambda said: TIME.sub("0001-01-01T00:00:00+14:00", said),
    "after the calendar": lambda said: TIME.sub("9999-12-31T23:59:59-14:00", said),
}
ASKED: Final = tuple(path for path in PATHS if not path.startswith("layers/"))
KINDS: Final = tuple(name for name, kind in registry.KINDS.items() if kind.authored)


def bent(value: Any, how: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {name: bent(each, how) for name, each in value.items()}
    if isinstance(value, list):
        return [bent(each, how) for each in value]
    return how(value) if isinstance(value, str) else value


@pytest.mark.parametrize("how", BENT)
def test_whatever_a_peer_says_of_time_every_page_opens(how: str) -> None:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        for kind in KINDS:
            body = worlds.raw(bent(golden.BODIES[kind], BENT[how]))
            queue(world, ARMY, COMMAND, copy_of(world, ARMY, COMMAND, kind=kind, body=body, place=Place(geometry=HILL)))
        world.carry(ARMY, COMMAND)
        held = world.records(COMMAND, *KINDS)
        assert {each.kind for each in held} == set(KINDS)
        account(world, COMMAND, "officer", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, COMMAND)
        at.sign_in()
        then = quote(world.clock.now().isoformat())
        for path in (*ASKED, f"feed?known_at={then}", *(f"records/{each.id}" for each in held)):
            assert at.client.get(f"/api/{path}").status_code == 200, path
        for each in held:
            assert at.client.get(f"/api/records/{each.id}?known_at={then}").status_code == 200, each.kind


def test_a_hazard_is_cleared_at_no_time_that_nobody_can_tell() -> None:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        said = {"danger": "mine", "state": "cleared", "cleared_at": "2023-10-21T05:00:00"}
        body = worlds.raw(said)
        queue(world, ARMY, COMMAND, copy_of(world, ARMY, COMMAND, kind="hazard", body=body, place=Place(geometry=HILL)))
        world.carry(ARMY, COMMAND)
        account(world, COMMAND)
        at = browser(world, COMMAND)
        at.sign_in()
        (row,) = at.get("/api/feed")["rows"]
        assert row["over"] is None
        assert at.get(f"/api/records/{row['id']}")["untold"] == [PESHMERGA], "whoever is near is in danger still"
