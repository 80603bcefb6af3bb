"""What counts no more says so in its row, now and looked back to: how it ended, and since when."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tansiq.clock import stamp
from tansiq.geo.place import Place
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status, When
from tests import worlds
from tests.web.rooms import Browser, room
from tests.worlds import DAWN, HILL

LATER = "2123-10-22T05:00:00Z"


def draft(kind: str, body: dict[str, Any]) -> Draft:
    """A record on the strip, with this body."""
    return Draft(
        kind=kind,
        status=Status.EXERCISE,
        event_time=When(start=DAWN),
        place=Place(geometry=HILL),
        label=worlds.label(),
        body=worlds.raw(body),
    )


def hazard(at: Browser, state: str = "cleared") -> Draft:
    """A minefield; one that is cleared is so since now."""
    since = at.world.clock.now() if state == "cleared" else None
    return draft("hazard", {"danger": "mine", "state": state, "cleared_at": since, "evidence_text": "Wires."})


MEASURE = {"type": "checkpoint", "effective": "2023-10-22T05:00:00Z"}
POST = {"post": "hill-7", "max_distance_m": 4000}


@pytest.mark.parametrize(
    ("kind", "body", "over"),
    [
        ("measure", MEASURE, None),
        ("measure", MEASURE | {"expires": LATER}, ("expired", LATER)),
        ("measure", MEASURE | {"expires": LATER, "state": "cancelled"}, ("cancelled", None)),
        ("info", {"statement": "They move.", "basis": "reported"}, None),
        ("info", {"statement": "They move.", "basis": "reported", "valid_until": LATER}, ("expired", LATER)),
        ("post", POST | {"state": "planned"}, None),
        ("post", POST | {"state": "vacated"}, ("vacated", None)),
    ],
)
def test_a_row_says_how_its_record_ends_and_from_when_on(kind: str, body: dict[str, Any], over: Any) -> None:
    with room() as at:
        at.publish(draft(kind, body))
        (row,) = at.get("/api/feed")["rows"]
        assert row["over"] == (over and {"word": over[0], "since": over[1]})


def test_a_cleared_hazard_says_so_since_when_and_stood_when_one_looks_back() -> None:
    with room() as at:
        first = at.publish(hazard(at, "confirmed")).json()["row"]
        then = stamp(at.world.clock.now())
        at.world.clock.advance(60)
        cleared = msgspec.json.decode(msgspec.json.encode(hazard(at)))
        at.publish({**cleared, "previous": {"id": first["id"], "version": 1}})
        path = f"/api/records/{first['id']}"
        detail = at.get(path)
        since = msgspec.json.decode(msgspec.json.encode(at.world.clock.now()))
        assert detail["row"]["over"] == {"word": "cleared", "since": since}
        assert [row["over"] is None for row in detail["versions"]] == [True, False]
        assert at.get("/api/feed")["rows"][0]["over"] == detail["row"]["over"]
        assert at.get("/api/feed", params={"known_at": then})["rows"][0]["over"] is None
        assert at.get(path, params={"known_at": then})["row"]["over"] is None
