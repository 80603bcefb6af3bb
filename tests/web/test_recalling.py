"""Recall over the desks' door: the call, the states that its owner sees, and the page elsewhere that must drop it."""

from __future__ import annotations

import msgspec

from tansiq.ids import DeskId
from tansiq.network.accounts import Role, Session
from tansiq.web.events import Stream
from tests import worlds
from tests.exchange.hostile import small_world
from tests.web.rooms import account, browser, problem, room
from tests.web.test_events import look
from tests.worlds import ARMY, PESHMERGA, World


def stream_of(world: World, after: int | None = None) -> Stream:
    """The stream of the Peshmerga's desk."""
    session = Session("officer", DeskId(world.author(PESHMERGA).desk), frozenset(), "")
    return Stream(world[PESHMERGA].door(), session, after)


def test_a_recall_gives_the_row_with_its_new_states_and_a_second_changes_nothing() -> None:
    with room() as at:
        row = at.publish(worlds.spot(to=(PESHMERGA,))).json()["row"]
        assert (row["recalled_at"], row["release"][0]["state"]) == (None, "pending")
        path = f"/api/records/{row['id']}/recall"
        answer = at.post(path, key="key-of-recall")
        assert answer.status_code == 200, answer.text
        recalled = answer.json()["row"]
        assert recalled["recalled_at"] is not None
        assert [each["state"] for each in recalled["release"]] == ["unsent"]
        assert recalled == at.get("/api/feed")["rows"][0] == at.get(f"/api/records/{row['id']}")["row"]
        for key in ("key-of-recall", "another-key"):
            assert at.post(path, key=key).json()["row"] == recalled


def test_the_states_go_on_as_its_receipts_come() -> None:
    with room() as at:
        row = at.publish(worlds.spot(to=(PESHMERGA,))).json()["row"]
        at.world.carry_all()
        at.post(f"/api/records/{row['id']}/recall")
        assert at.get("/api/feed")["rows"][0]["release"][0]["state"] == "recall-pending"
        at.world.carry_all()
        assert at.get("/api/feed")["rows"][0]["release"][0]["state"] == "recalled"


def test_what_may_not_be_recalled_is_refused_with_its_code() -> None:
    with small_world() as world:
        account(world, ARMY)
        account(world, ARMY, "authority", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, ARMY)
        at.sign_in("authority")
        row = at.publish(worlds.spot(to=(PESHMERGA,))).json()["row"]
        at.sign_in()
        path = f"/api/records/{row['id']}/recall"
        assert problem(at.post(path)) == (409, "release.authority-needed", None)
        assert problem(at.post("/api/records/nothing/recall")) == (404, "record.not-found", None)
        assert problem(at.post(path, key="short"))[:2] == (400, "request.malformed")
        assert problem(at.post(path, **{"x-csrf-token": "no"})) == (403, "session.csrf", None)
        at.sign_in("authority")
        assert at.post(path).status_code == 200
        draft = msgspec.json.decode(msgspec.json.encode(worlds.spot(to=(PESHMERGA,))))
        draft["previous"] = {"id": row["id"], "version": 1}
        assert problem(at.post("/api/dry-run", draft))[:2] == (409, "record.recalled")


def test_whoever_had_it_finds_nothing_and_his_page_is_told_to_drop_it() -> None:
    with small_world() as world:
        account(world, PESHMERGA)
        at = browser(world, PESHMERGA)
        at.sign_in()
        stored = world.publish(ARMY, worlds.alert("Seen.", to=(PESHMERGA,)))
        world.carry_all()
        (row,) = at.get("/api/feed")["rows"]
        stream = stream_of(world)
        look(stream)
        world.recall(ARMY, stored.id)
        world.carry_all()
        assert ("gone", None, {"id": row["id"]}) in look(stream)
        assert [event for event, _, _ in look(stream)] == []
        assert at.get("/api/feed") == {"rows": [], "next": None, "last": 1}
        assert at.get("/api/alarms") == {"alarms": []}
        assert problem(at.client.get(f"/api/records/{row['id']}")) == (404, "record.not-found", None)
        assert problem(at.post(f"/api/records/{row['id']}/recall")) == (404, "record.not-found", None)


def test_a_page_that_was_away_is_told_when_it_comes_back_and_a_fresh_one_is_not() -> None:
    with small_world() as world:
        first = world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        hidden = world.publish(ARMY, worlds.spot("For nobody there.", to=(PESHMERGA,), level=3))
        world.carry_all()
        series = world.records(PESHMERGA, "spot")[0].id
        for each in (first, hidden):
            world.recall(ARMY, each.id)
        world.carry_all()
        assert look(stream_of(world, after=1)) == [("alarms", None, {"alarms": []}), ("gone", None, {"id": series})]
        assert [event for event, _, _ in look(stream_of(world))] == ["alarms"]


def test_the_owners_page_sees_each_state_as_a_change() -> None:
    with small_world() as world:
        stored = world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        world.carry_all()
        stream = Stream(world[ARMY].door(), Session("officer", world.author(ARMY).desk, frozenset(), ""), None)
        look(stream)
        world.recall(ARMY, stored.id)
        states = [data["release"][0]["state"] for event, _, data in look(stream) if event == "change"]
        world.carry_all()
        states += [data["release"][0]["state"] for event, _, data in look(stream) if event == "change"]
        assert states == ["recall-pending", "recalled"]
