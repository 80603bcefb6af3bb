"""`POST /api/imports/events`: a desk takes a file in, and is told what became of every row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from tansiq.demo import sample
from tansiq.ids import DeskId
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.reports import ucdp
from tansiq.web.app import app
from tests import worlds
from tests.worlds import ARMY, PESHMERGA, World

PASSWORD = "a long password"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as made:
        yield made


@pytest.fixture
def desk(world: World) -> Iterator[TestClient[Litestar]]:
    node = world[ARMY]
    node.db.write(lambda tx: accounts.add(tx, "officer", DeskId(f"{ARMY}.watch"), frozenset({Role.OFFICER}), PASSWORD))
    with TestClient(app(node.door()), base_url="http://testserver.local") as client:
        client.headers["host"] = "localhost"
        me = client.post("/api/session", json={"account": "officer", "password": PASSWORD}).json()
        client.headers["x-csrf-token"] = me["csrf"]
        client.headers["cookie"] = f"tansiq-{ARMY}={client.cookies.get(f'tansiq-{ARMY}', domain='testserver.local')}"
        yield client


def send(desk: TestClient[Litestar], query: str, data: bytes) -> tuple[int, Any]:
    answer = desk.post(f"/api/imports/events?{query}", content=data)
    return answer.status_code, answer.json()


def test_rows_become_reports_of_the_desk_and_bad_ones_are_listed(desk: TestClient[Litestar], world: World) -> None:
    broken = sample.events().replace(b",1,2\n", b",1\n", 1) + b"x,y\n"
    query = f"level=1&audience={PESHMERGA}&near=38S LE 71 58&within_km=60"
    _, looked = send(desk, query, broken)
    assert looked["recipients"] == {PESHMERGA: looked["taken"]}
    assert desk.get("/api/feed").json()["rows"] == [], "without dry_run=false nothing is written"
    assert send(desk, f"{query}&dry_run=false", broken)[1]["code"] == "release.changed"
    status, told = send(desk, f"{query}&dry_run=false&recipient={PESHMERGA}", broken)
    assert status == 200
    assert told["taken"] + told["rejected"] == told["rows"] == sample.ROWS + 1
    assert told["rejected"] == len(told["rejects"]) >= 1
    assert told["recipients"] == {PESHMERGA: told["taken"]}
    rows = desk.get("/api/feed").json()["rows"]
    assert len(rows) == told["taken"]
    assert {row["method"] for row in rows} == {"machine"}
    world.carry(ARMY, PESHMERGA)
    assert len(world.records(PESHMERGA, "spot")) == told["taken"]
    again = send(desk, f"dry_run=false&recipient={PESHMERGA}&level=1&audience={PESHMERGA}", sample.events())[1]
    assert again["taken"] + again["unchanged"] + again["corrected"] == sample.ROWS
    assert len({row["id"] for row in desk.get("/api/feed?limit=500").json()["rows"]}) == sample.ROWS


@pytest.mark.parametrize(
    ("query", "data", "code"),
    [
        ("level=1", b"no,such,file\n", "import.header"),
        ("level=1&near=nowhere", sample.events(), "place.unreadable"),
        ("level=9", sample.events(), "request.malformed"),
        ("", sample.events(), "request.malformed"),
        ("level=1&since=yesterday", sample.events(), "request.malformed"),
        ("level=1&limit=0", sample.events(), "request.malformed"),
    ],
)
def test_a_call_that_cannot_be_right_is_refused_with_its_code(
    desk: TestClient[Litestar], world: World, query: str, data: bytes, code: str
) -> None:
    status, told = send(desk, query, data)
    assert (status, told["code"]) == (400, code)
    assert world.records(ARMY, "spot") == []


def test_a_file_over_the_limit_is_refused(desk: TestClient[Litestar], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ucdp, "MAX_BYTES", 100)
    status, told = send(desk, "level=1", sample.events())
    assert (status, told["code"]) == (413, "request.too-large")


def test_nobody_imports_without_a_session_or_its_token(desk: TestClient[Litestar]) -> None:
    desk.headers["x-csrf-token"] = "wrong"
    assert send(desk, "level=1", sample.events())[1]["code"] == "session.csrf"
    desk.headers["cookie"] = ""
    assert send(desk, "level=1", sample.events())[1]["code"] == "session.needed"
