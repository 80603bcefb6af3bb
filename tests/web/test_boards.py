"""The boards at the desks' door: their shapes, their parameters, and that not permitted is not found. What they hold is tested in
tests/reports/test_boards.py."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import worlds
from tests.web.rooms import Browser, account, browser, problem, room
from tests.work.test_every_kind import draft, held, write
from tests.worlds import ARMY, DAWN, PESHMERGA


def asked(text: str = "Two lorries.", hours: float = 1, **body: object) -> worlds.Draft:
    said = {"type": "passage", "to": [PESHMERGA], "by": DAWN + timedelta(hours=hours), "text": text}
    return draft("request", body=worlds.raw(said | body))


def theirs(at: Browser) -> Browser:
    """The Peshmerga's desk, signed in."""
    account(at.world, PESHMERGA)
    there = browser(at.world, PESHMERGA)
    assert there.sign_in().status_code == 200
    return there


def test_a_request_is_asked_answered_and_settled_over_the_door() -> None:
    with room() as at:
        there = theirs(at)
        assert at.publish(asked()).status_code == 201
        at.world.carry_all()
        (view,) = there.get("/api/requests?side=of-us")["requests"]
        assert set(view) == {"row", "request", "side", "open", "overdue", "wanted", "asked"}
        assert (view["side"], view["open"], view["overdue"], view["wanted"]) == ("of-us", True, False, True)
        assert view["request"]["by"] == "2023-10-22T06:00:00Z"
        assert view["asked"] == [
            {"agency": "peshmerga", "answer": "none", "reply": None, "at": None, "unit": "", "contact": ""}
        ]
        assert there.get("/api/waiting")["requests"] == {"wanted": 1, "overdue": 0}
        at.world.clock.advance(3_600)
        assert there.get("/api/waiting")["requests"] == {"wanted": 1, "overdue": 1}

        body = worlds.raw({"answer": "done", "text": "They are through.", "contact": "room"})
        assert there.publish(draft("reply", (ARMY,), refs=(view["row"]["id"],), body=body)).status_code == 201
        at.world.carry_all()
        assert there.get("/api/waiting")["requests"] == {"wanted": 0, "overdue": 0}
        assert at.get("/api/requests")["requests"] == at.get("/api/requests?side=of-us&open=false")["requests"] == []
        (view,) = at.get("/api/requests?side=by-us&open=false")["requests"]
        assert at.get(f"/api/requests/{view['row']['id']}") == view
        (word,) = view["asked"]
        assert (word["answer"], word["reply"]["words"], word["contact"]) == ("done", "They are through.", "room")
        assert any(alarm["cause"] == "reply" for alarm in at.get("/api/alarms")["alarms"])


def test_pages_follow_by_next() -> None:
    with room() as at:
        for hours in (3, 1, 2):
            at.publish(asked(str(hours), hours))
        found, after = [], ""
        while after is not None:
            page = at.get("/api/requests", params={"limit": 2} | ({"after": after} if after else {}))
            found.append([view["row"]["words"] for view in page["requests"]])
            after = page["next"]
        assert found == [["1", "2"], ["3"]]


@pytest.mark.parametrize("path", ["requests", "requirements", "alerts"])
@pytest.mark.parametrize("query", ["after=nonsense", "limit=0", "limit=201"])
def test_a_question_that_cannot_be_right_is_refused(path: str, query: str) -> None:
    with room() as at:
        assert problem(at.client.get(f"/api/{path}?{query}"))[:2] == (400, "request.malformed")


def test_a_side_that_there_is_not_is_refused() -> None:
    with room() as at:
        assert problem(at.client.get("/api/requests?side=mine"))[:2] == (400, "request.malformed")


@pytest.mark.parametrize("path", ["requests", "requirements", "alerts", "waiting", "records/x/assessments"])
def test_nobody_sees_a_board_without_a_session(path: str) -> None:
    with room() as at:
        at.client.cookies.clear()
        assert problem(at.client.get(f"/api/{path}"))[:2] == (401, "session.needed")


def test_a_question_an_alert_and_an_evaluation_look_as_the_description_says() -> None:
    with room() as at:
        there = theirs(at)
        question = write(at.world, ARMY, draft("requirement"))
        report = write(at.world, ARMY, worlds.spot("Seen.", to=(PESHMERGA,), level=1))
        write(at.world, ARMY, worlds.alert("Keep away.", to=(PESHMERGA,)))
        record = held(at.world, PESHMERGA, report)
        there.publish(draft("assessment", (ARMY,), refs=(record,)))
        there.publish(draft("info", (ARMY,), refs=(held(at.world, PESHMERGA, question),)))
        at.world.carry_all()

        (view,) = at.get("/api/requirements")["requirements"]
        assert set(view) == {
            "row", "requirement", "side", "open", "overdue", "wanted", "met_by", "answers",
        }  # fmt: skip
        assert [row["kind"] for row in view["answers"]] == ["info"]
        assert at.get(f"/api/requirements/{view['row']['id']}") == view
        assert problem(at.client.get(f"/api/requests/{view['row']['id']}"))[:2] == (404, "record.not-found")

        (alert,) = there.get("/api/alerts")["alerts"]
        ringing = next(each for each in there.get("/api/alarms")["alarms"] if each["cause"] == "alert")
        heard = there.post(f"/api/alarms/{ringing['id']}/acknowledge").json()
        assert heard["acknowledged"] == {"desk": "peshmerga.watch", "at": "2023-10-22T05:00:00Z", "account": "officer"}
        assert alert["alarm"] == ringing
        assert there.get("/api/alerts")["alerts"][0]["alarm"] == heard
        assert at.get("/api/alerts")["alerts"][0]["alarm"] is None

        (said,) = at.get(f"/api/records/{report.id}/assessments")["assessments"]
        assert (said["assessment"]["reliability"], said["assessment"]["credibility"], said["newest"]) == ("C", 3, True)
        assert (said["row"]["owner"], said["about"]) == ("peshmerga", [])


def test_what_was_said_of_a_record_of_another_desk_is_not_found() -> None:
    with room() as at:
        hidden = at.world.publish(PESHMERGA, worlds.spot("Theirs alone."))
        request = at.world.publish(PESHMERGA, draft("request", (), body=asked().body))
        for record in (hidden.id, request.id, "nothing"):
            for path in (f"records/{record}/assessments", f"requests/{record}", f"requirements/{record}"):
                assert problem(at.client.get(f"/api/{path}"))[:2] == (404, "record.not-found")
