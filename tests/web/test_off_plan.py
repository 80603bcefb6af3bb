"""Off plan over the door: written like any record, it rings, and the plan's row says so at once at both desks."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from tansiq.clock import stamp
from tansiq.network.accounts import Session
from tansiq.web.events import Stream
from tests import worlds
from tests.deviations import deviation
from tests.web.rooms import account, browser, room
from tests.worlds import ARMY, COMMAND, PESHMERGA


def test_the_plans_row_changes_at_both_desks_and_changes_back_when_it_is_ended() -> None:
    with room((ARMY, PESHMERGA, COMMAND)) as at:
        account(at.world, PESHMERGA)
        other = browser(at.world, PESHMERGA)
        other.sign_in()
        claim = at.publish(worlds.claim(to=(PESHMERGA,))).json()["row"]
        assert claim["plan"]["departed"] is None
        at.world.carry_all()
        (held,) = other.get("/api/feed")["rows"]
        door = at.world[PESHMERGA].door()
        stream = Stream(door, Session("officer", at.world.author(PESHMERGA).desk, frozenset(), ""), None)
        stream.look()

        answer = at.publish(deviation(plan=claim["id"], to=(PESHMERGA,), state="emergency"))
        assert answer.status_code == 201, answer.text
        written = answer.json()["row"]
        until = worlds.DAWN + timedelta(hours=4)
        assert (written["category"], written["until"]) == ("emergency", f"{until:%Y-%m-%dT%H:%M:%SZ}")
        assert at.get(f"/api/records/{claim['id']}")["row"]["plan"]["departed"]["state"] == "emergency"
        at.world.carry_all()
        (alarm,) = [each for each in other.get("/api/alarms")["alarms"] if each["cause"] == "deviation"]
        assert alarm["words"] == "The ford is gone."
        assert _changes(stream) == [
            (held["id"], {"id": alarm["record"], "state": "emergency", "valid_until": written["until"]})
        ]
        assert other.get(f"/api/records/{alarm['record']}")["refs"] == [held["id"]]

        ended = worlds.after(at.world.records(ARMY, "deviation")[0], deviation(plan=claim["id"], state="ended"))
        assert at.publish(ended).json()["row"]["over"] == {"word": "ended", "since": None}
        at.world.carry_all()
        assert _changes(stream) == [(held["id"], None)]
        then = stamp(worlds.DAWN)
        assert at.get(f"/api/records/{claim['id']}", params={"known_at": then})["row"]["plan"]["departed"] is None


def _changes(stream: Stream) -> list[tuple[str, Any]]:
    """The plans whose rows the stream sends anew, and what they say of being departed from."""
    rows = [json.loads(each.data) for each in stream.look() if each.event == "change"]  # type: ignore[arg-type]
    return [(row["id"], row["plan"]["departed"]) for row in rows if row["plan"]]
