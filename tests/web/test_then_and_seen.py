"""What an owner's page is told of who has opened his record, and what a page is given when it looks back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.clock import stamp
from tests import worlds
from tests.web.rooms import account, browser, problem, room
from tests.worlds import PESHMERGA


def test_whoever_opens_a_record_over_the_door_is_seen_by_its_owner() -> None:
    with room() as at:
        account(at.world, PESHMERGA)
        other = browser(at.world, PESHMERGA)
        other.sign_in()
        written = at.publish(worlds.spot(to=(PESHMERGA,))).json()["row"]
        at.world.carry_all()
        (row,) = other.get("/api/feed")["rows"]
        assert at.get("/api/links")["mine"] == {"pending": 0, "sent": 0, "received": 1, "seen": 0}
        other.get(f"/api/records/{row['id']}")
        at.world[PESHMERGA].seer.tell()
        at.world.carry_all()
        (delivery,) = at.get(f"/api/records/{written['id']}")["row"]["release"]
        assert (delivery["agency"], delivery["state"]) == (PESHMERGA, "seen")
        assert delivery["seen_at"] is not None
        links = at.get("/api/links")
        assert links["mine"] == {"pending": 0, "sent": 0, "received": 1, "seen": 1}
        assert [(link["node"], link["seen"]) for link in links["links"]] == [(PESHMERGA, 1)]
        assert other.get("/api/links")["mine"] == {"pending": 0, "sent": 0, "received": 0, "seen": 0}


def test_a_page_that_looks_back_gets_what_was_known_then() -> None:
    with room() as at:
        written = at.publish(worlds.spot("as it was")).json()["row"]
        then = stamp(at.world.clock.now())
        at.world.clock.advance(60)
        draft = worlds.spot("as it is")
        at.publish({**_plain(draft), "previous": {"id": written["id"], "version": 1}})
        at.publish(worlds.spot("another"))
        assert [row["words"] for row in at.get("/api/feed")["rows"]] == ["another", "as it is"]
        back = at.get("/api/feed", params={"known_at": then})
        assert [row["words"] for row in back["rows"]] == ["as it was"]
        assert (back["last"], back["next"]) == (back["rows"][0]["n"], None)
        assert back["rows"][0]["release"] is None
        detail = at.get(f"/api/records/{written['id']}", params={"known_at": then})
        assert (detail["row"]["version"], len(detail["versions"])) == (1, 1)
        ahead = stamp(at.world.clock.now() + timedelta(days=1))
        assert at.get("/api/feed", params={"known_at": ahead}) == at.get("/api/feed")


@pytest.mark.parametrize(
    ("instant", "code"),
    [
        ("2023-10-22T05:00:00", "time.unreadable"),
        ("yesterday", "time.unreadable"),
        ("", "time.unreadable"),
        ("2023-13-45T05:00:00Z", "time.unreadable"),
    ],
)
def test_an_instant_that_is_none_is_refused(instant: str, code: str) -> None:
    with room() as at:
        written = at.publish(worlds.spot()).json()["row"]
        for path in ("/api/feed", f"/api/records/{written['id']}"):
            answer = at.client.get(path, params={"known_at": instant})
            assert problem(answer) == (400, code, "known_at")


def _plain(draft: Any) -> dict[str, Any]:

    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(draft))
    return plain
