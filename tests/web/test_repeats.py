"""The same call again, with the same key, after somebody else has gone on with the record: the answer shows no later version.

Named tests: a repeat was answered with the record's newest version, to a desk that finds nothing when it opens that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tansiq.node import SCHEMA
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase
from tests import persons, worlds
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.web.rooms import Browser, account, browser, problem
from tests.worlds import ARMY, PESHMERGA, World

KEY = "the same key"
ABOVE = "Above the seat of the post."


@pytest.fixture
def world() -> Iterator[World]:
    """The Peshmerga with a post of little clearance beside the watch."""
    with two_desks() as made:
        account(made, PESHMERGA, "post", POST)
        yield made


def at_the_post(world: World, name: str = "post") -> Browser:
    page = browser(world, PESHMERGA)
    assert page.sign_in(name).status_code == 200
    return page


def gone_on_with(world: World, record: str, version: int = 1) -> None:
    """The watch writes the next version, above the post's seat."""
    before = next(
        each for each in world.records(PESHMERGA, "spot") if (each.id, each.version) == (record, version) and each.own
    )
    label = worlds.label((), 3)
    world.publish(PESHMERGA, worlds.after(before, worlds.spot(ABOVE, label=label)), desk=WATCH)


def row_of(answer: Any) -> dict[str, Any]:
    assert answer.status_code in (200, 201), answer.text
    row: dict[str, Any] = answer.json()["row"]
    return row


def test_who_writes_again_is_not_shown_the_version_that_went_above_his_seat(world: World) -> None:
    page = at_the_post(world)
    draft = worlds.spot("Seen at the ford.", to=(ARMY,), level=0)
    send = {"draft": draft, "digest": page.post("/api/dry-run", draft).json()["digest"]}
    first = row_of(page.post("/api/records", send, KEY))
    gone_on_with(world, first["id"])
    assert problem(page.client.get(f"/api/records/{first['id']}"))[:2] == (404, "record.not-found")
    again = row_of(page.post("/api/records", send, KEY))
    assert (again["version"], again["level"], again["words"]) == (1, 0, "Seen at the ford.")
    assert (again["n"], again["current"], again["release"]) == (0, False, None)
    assert ABOVE not in str(again)


def test_who_approves_again_is_not_shown_it_either_whatever_his_password(world: World) -> None:
    clerk = persons.authority(world, PESHMERGA, "clerk", POST)
    waits = world.publish(PESHMERGA, worlds.spot("It waits.", label=worlds.label((), 0, caveats=["PUBLIC"])))
    page = at_the_post(world, clerk.account)
    looked = page.post("/api/release/dry-run", {"record": waits.id})
    body = {"record": waits.id, "digest": looked.json()["digest"], "password": persons.PASSWORD}
    row_of(page.post("/api/release/approve", body, KEY))
    gone_on_with(world, waits.id)
    again = row_of(page.post("/api/release/approve", body | {"password": "wrong"}, KEY))
    assert (again["version"], again["words"]) == (1, "It waits.")


def test_who_approves_again_once_he_may_not_read_what_he_approved_finds_nothing(world: World) -> None:
    """His act names a record and holds no words of it, so a repeat is no way to read them."""
    clerk = persons.authority(world, PESHMERGA, "clerk", POST)
    waits = world.publish(PESHMERGA, worlds.spot("It waits.", label=worlds.label((), 0, caveats=["PUBLIC"])))
    page = at_the_post(world, clerk.account)
    looked = page.post("/api/release/dry-run", {"record": waits.id})
    body = {"record": waits.id, "digest": looked.json()["digest"], "password": persons.PASSWORD}
    row_of(page.post("/api/release/approve", body, KEY))
    world[PESHMERGA].db.write(lambda tx: tx.run("UPDATE visible SET barred = 1 WHERE reader = :post", {"post": POST}))
    assert problem(page.post("/api/release/approve", body, KEY))[:2] == (404, "record.not-found")


def test_what_an_older_store_remembers_by_a_records_id_is_the_version_of_then(tmp_path: Path) -> None:
    before = tuple(step for step in SCHEMA if "UPDATE answered" not in step.sql)
    assert len(before) == len(SCHEMA) - 1
    old = SqliteDatabase(tmp_path / "store.db", before)

    def fill(tx: Tx) -> None:
        for version in (1, 2, 3):
            tx.run(
                "INSERT INTO record (id, version, kind, owner, own, token, digest, logged_at, envelope)"
                " VALUES ('r', :version, 'spot', 'army', 1, 't', :digest, :at, X'00')",
                {"version": version, "digest": f"digest {version}", "at": f"2023-10-22T0{version}:00:00.000Z"},
            )
        for key, made in (("a record", "r"), ("an agency", "ministry")):
            tx.run(
                "INSERT INTO answered (key, account, asked, record, at)"
                " VALUES (:key, 'officer', 'asked', :made, '2023-10-22T02:00:00.000Z')",
                {"key": key, "made": made},
            )

    old.write(fill)
    old.close()
    new = SqliteDatabase(tmp_path / "store.db", SCHEMA)
    rows = new.read(lambda tx: tx.rows("SELECT key, record FROM answered ORDER BY key"))
    assert rows == [("a record", "digest 2"), ("an agency", "ministry")]
    new.close()
