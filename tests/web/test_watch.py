"""The watch log over the interface: a day, its pages and groups, the hand-over, what is left to do."""

from __future__ import annotations

import pytest

from tests import worlds
from tests.web.rooms import account, browser, problem, room
from tests.work.test_logbook import entry
from tests.worlds import ARMY, PESHMERGA


def test_a_day_comes_newest_first_and_page_by_page() -> None:
    with room() as at:
        for number in range(3):
            at.world.publish(ARMY, worlds.spot(f"Number {number}"))
            at.world.clock.advance(1)
        day = at.get("/api/watch")
        assert [each["words"] for each in day["entries"]] == ["Number 2", "Number 1", "Number 0"]
        assert day["next"] is None
        page = at.get("/api/watch?limit=2")
        assert page["entries"] == day["entries"][:2]
        assert at.get(f"/api/watch?limit=2&before={page['next']}")["entries"] == day["entries"][2:]
        assert at.get("/api/watch?from=2023-10-22T05:00:01Z&to=2023-10-22T05:00:02Z")["entries"] == [day["entries"][1]]
        assert at.get("/api/watch?what=alarms&what=links")["entries"] == []


def test_an_entry_is_what_the_description_says_and_names_whose_it_is() -> None:
    with room() as at:
        assert at.publish(entry("log", "The road is closed.")).status_code == 201
        (said,) = at.get("/api/watch")["entries"]
        assert set(said) == {
            "key", "at", "what", "record", "kind", "version", "owner", "desk", "account", "category", "words", "about", "node",
            "since", "machine", "orcon",
        }  # fmt: skip
        assert (said["what"], said["words"], said["account"], said["desk"]) == (
            "log",
            "The road is closed.",
            "officer",
            "army.watch",
        )


def test_who_acknowledged_an_alarm_is_named() -> None:
    with room() as at:
        account(at.world, PESHMERGA)
        there = browser(at.world, PESHMERGA)
        assert there.sign_in().status_code == 200
        at.world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        at.world.carry(ARMY, PESHMERGA)
        at.world.clock.advance(5)
        assert there.post("/api/alarms/1/acknowledge").status_code == 200
        heard = there.get("/api/watch?what=alarms")["entries"][0]
        assert (heard["what"], heard["account"]) == ("acknowledged", "officer")


def test_a_shift_is_handed_over_and_taken_over() -> None:
    with room() as at:
        assert at.get("/api/watch")["shift"]["hand_over"] is None
        over = at.publish(entry("hand-over", "Quiet.", pending=["Call Makhmur."])).json()["row"]["id"]
        assert at.get("/api/watch")["shift"]["pending"] == ["Call Makhmur."]
        taken = at.publish(entry("taken-over", refs=(over,))).json()["row"]["id"]
        shift = at.get("/api/watch")["shift"]
        assert (shift["hand_over"], shift["taken_over"]) == (over, taken)


def test_what_is_left_to_do_is_told() -> None:
    with room() as at:
        assert at.get("/api/watch/pending") == {"left": []}
        waits = at.world.publish(ARMY, worlds.spot("Secret.", to=(PESHMERGA,), level=2))
        (left,) = at.get("/api/watch/pending")["left"]
        assert (left["what"], left["record"], left["words"]) == ("release", waits.id, "Secret.")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("before=yesterday", "request.malformed"),
        ("what=gossip", "request.malformed"),
        ("from=yesterday", "request.malformed"),
        ("to=2023-10-22T05:00:00", "time.unreadable"),
    ],
)
def test_a_question_that_cannot_be_right_is_refused(query: str, code: str) -> None:
    with room() as at:
        assert problem(at.client.get(f"/api/watch?{query}"))[:2] == (400, code)
