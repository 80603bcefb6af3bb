"""Pictures at a desk's door: made anew and given back, written like any record, served to whoever may see them, else to nobody."""

from __future__ import annotations

import base64
from typing import Any

from tansiq.pictures import jpeg
from tansiq.pictures.remaking import MAX_FILE_BYTES
from tests import worlds
from tests.exchange.hostile import copy_of, queue
from tests.handed import held
from tests.pictures import samples
from tests.web.rooms import Browser, account, browser, problem, room
from tests.worlds import ARMY, PESHMERGA


def remade(at: Browser, file: bytes) -> dict[str, Any]:
    answer = at.post("/api/pictures", file, **{"content-type": "image/jpeg"})
    assert answer.status_code == 200, answer.text
    return answer.json()


def attached(at: Browser) -> tuple[str, str]:
    """A report for the Peshmerga and its picture, by their ids."""
    label = {"level": 1, "audience": [PESHMERGA]}
    record = at.publish(worlds.spot(label=worlds.raw(label))).json()["row"]["id"]
    made = remade(at, samples.from_a_camera())
    made.pop("copy_bytes")
    body = made | {"caption": "From the ridge."}
    picture = {"kind": "attachment", "status": "exercise", "label": label, "body": body, "refs": [record]}
    answer = at.publish(picture)
    assert answer.status_code == 201, answer.text
    return record, answer.json()["row"]["id"]


def test_a_photograph_is_made_anew_and_kept_nowhere_until_it_is_sent() -> None:
    with room() as at:
        last = at.get("/api/feed")["last"]
        made = remade(at, samples.from_a_camera(640, 480))
        data = base64.b64decode(made["data"])
        assert samples.CANARY not in data
        assert (made["media_type"], made["width"], made["height"]) == ("image/jpeg", 480, 640)
        assert jpeg.measure(data) == jpeg.Size(480, 640)
        assert len(data) < made["copy_bytes"] < 2 * len(data)
        assert at.get("/api/feed")["last"] == last


def test_its_copy_takes_as_much_as_was_said() -> None:
    with room() as at:
        said = remade(at, samples.from_a_camera())["copy_bytes"]
        _, picture = attached(at)
        sql = "SELECT length(envelope) FROM copy WHERE record = :record"
        ((size,),) = at.world[ARMY].db.read(lambda tx: tx.rows(sql, {"record": picture}))
        assert said <= size <= said + 3_000


def test_what_is_no_photograph_is_refused_with_its_code() -> None:
    with room() as at:
        assert problem(at.post("/api/pictures", b"no picture")) == (400, "picture.unreadable", None)
        assert problem(at.post("/api/pictures", bytes(MAX_FILE_BYTES + 1)))[:2] == (413, "request.too-large")
        assert at.client.post("/api/pictures", content=samples.photograph()).status_code == 403, (
            "without the page's token"
        )


def test_a_record_is_shown_with_its_pictures_and_they_come_as_bytes_that_nobody_keeps() -> None:
    with room() as at:
        record, picture = attached(at)
        (line,) = at.get(f"/api/records/{record}")["pictures"]
        assert (line["id"], line["words"], line["kind"]) == (picture, "From the ridge.", "attachment")
        answer = at.client.get(f"/api/records/{picture}/picture")
        assert jpeg.measure(answer.content) == jpeg.Size(480, 640)
        headers = ("content-type", "cache-control", "x-content-type-options", "cross-origin-resource-policy")
        assert [answer.headers[name] for name in headers] == ["image/jpeg", "no-store", "nosniff", "same-origin"]
        assert [row["id"] for row in at.get("/api/feed")["rows"]] == [record], "it is no line of its own"
        assert [row["id"] for row in at.get("/api/feed?kind=attachment&words=ridge")["rows"]] == [picture]


def test_whoever_may_not_see_it_is_told_what_he_is_told_of_nothing() -> None:
    with room() as at:
        record, picture = attached(at)
        at.world.carry_all()
        account(at.world, PESHMERGA)
        there = browser(at.world, PESHMERGA)
        there.sign_in()
        (line,) = there.get(f"/api/records/{held_as(there, picture, at)}")["versions"]
        assert there.client.get(f"/api/records/{line['id']}/picture").status_code == 200
        at.world[PESHMERGA].seer.tell()
        at.world.carry_all()
        assert at.get(f"/api/records/{record}")["pictures"][0]["release"][0]["state"] == "seen", "as any record"
        at.post(f"/api/records/{record}/recall")
        at.world.carry_all()
        nothing = there.client.get("/api/records/nothing/picture")
        gone = there.client.get(f"/api/records/{line['id']}/picture")
        assert (gone.status_code, gone.content) == (nothing.status_code, nothing.content)
        assert at.client.get(f"/api/records/{record}/picture").content == nothing.content, "a record that is none"


def held_as(there: Browser, picture: str, at: Browser) -> str:
    (stored,) = [each for each in at.world.records(ARMY, "attachment") if each.id == picture]
    return held(there.world, PESHMERGA, stored)


def test_what_another_node_calls_a_picture_is_looked_at_before_a_browser_gets_it() -> None:
    with room() as at:
        for data in (b"<html><script>", samples.from_a_camera(), samples.photograph(form="PNG")):
            body = worlds.raw({"width": 9, "height": 9, "data": data})
            queue(at.world, PESHMERGA, ARMY, copy_of(at.world, PESHMERGA, ARMY, kind="attachment", body=body))
        at.world.carry_all()
        rows = at.get("/api/feed?kind=attachment")["rows"]
        assert len(rows) == 3
        for row in rows:
            answer = at.client.get(f"/api/records/{row['id']}/picture")
            assert problem(answer)[:2] == (400, "picture.unreadable")
