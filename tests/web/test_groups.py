"""Groups over the desks' door: who is in them, what is offered when somebody has left, and a record's label as others read it."""

from __future__ import annotations

from datetime import UTC, datetime

from tansiq.labels import stanag
from tansiq.network.accounts import Role
from tests import worlds
from tests.exchange.hostile import small_world
from tests.web.rooms import account, browser, problem, room
from tests.work.test_groups import SEAM, group, held, to_group, write
from tests.worlds import ARMY, PESHMERGA

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)


def test_a_release_authority_is_offered_what_who_has_left_still_holds_and_takes_it_back() -> None:
    with small_world() as world:
        account(world, ARMY)
        account(world, ARMY, "authority", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, ARMY)
        change = group(world, [PESHMERGA])
        stored = write(world, to_group())
        group(world, [], before=change)
        at.sign_in()
        said = at.get("/api/groups")
        (seam,) = said["groups"]
        assert at.get(f"/api/records/{seam.pop('record')}")["row"]["version"] == 2, "its newest list"
        assert seam == {"id": SEAM, "title": "The seam", "members": [], "ended": False}
        assert said["offers"] == [], "an officer without the right to release is offered nothing"
        offer = {"agency": PESHMERGA, "group": SEAM}
        assert problem(at.post("/api/groups/take-back", offer)) == (409, "release.authority-needed", None)
        at.sign_in("authority")
        assert at.get("/api/groups")["offers"] == [offer | {"records": [stored.id], "minimum": []}]
        assert at.post("/api/groups/take-back", offer).json() == {"records": [stored.id]}
        assert at.get("/api/groups")["offers"] == []
        world.carry_all()
        assert held(world, PESHMERGA, stored) == []


def test_a_records_label_is_given_as_the_standard_writes_it() -> None:
    with room() as at:
        row = at.publish(worlds.spot(to=(PESHMERGA,), level=1)).json()["row"]
        answer = at.client.get(f"/api/records/{row['id']}/label")
        assert answer.headers["content-type"].startswith("application/xml")
        marked = stanag.check(answer.content, NOW)
        assert (marked.label.level, marked.label.audience, marked.originator) == (1, (PESHMERGA,), ARMY)
        assert problem(at.client.get("/api/records/nothing/label"))[1] == "record.not-found"
