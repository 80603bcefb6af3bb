"""The check of a store finds a copy that left without its persons, and words that nobody said."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records.findings import Findings
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.work.waiting import OTHERS, secret
from tests.worlds import ARMY, World


def checked(file: Path) -> Findings:
    db = SqliteDatabase(file, SCHEMA)
    try:
        return verify(db, PROJECTIONS)
    finally:
        db.close()


def life(world: World) -> None:
    """Released, refused, half approved, released by somebody who has left since, and for everyone."""
    chief, deputy, third = (persons.authority(world, ARMY, name) for name in ("chief", "deputy", "third"))
    released, refused, _half, old = (secret(world, activity=f"Report {number}") for number in range(4))
    public = world.publish(ARMY, worlds.spot(label=worlds.label(OTHERS, 0, caveats=["PUBLIC"])))
    for stored in (released, public):
        persons.approve(world, chief, stored.id)
        persons.approve(world, deputy, stored.id)
    persons.approve(world, chief, old.id)
    persons.approve(world, third, old.id)
    persons.approve(world, chief, refused.id)
    persons.refuse(world, deputy, refused.id)
    persons.approve(world, chief, _half.id)
    persons.reset(world, chief, "another horse")
    persons.dismiss(world, third)
    world.carry_all()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("life")
    with worlds.found(folder) as world:
        life(world)
    return world[ARMY].folder / "store.db"


def test_a_store_in_which_persons_approved_is_whole(store: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(store, tmp_path / "store.db"))
    found = checked(file)
    assert found.listed == []


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM approval WHERE seq = 1", "approval"),
        ("DELETE FROM approval", "approval"),
        (
            "UPDATE approval SET content = (SELECT content FROM approval ORDER BY seq DESC LIMIT 1) WHERE seq = 1",
            "approval",
        ),
        ("UPDATE approval SET record = 'other' WHERE seq = 1", "approval"),
        ("UPDATE approval SET digest = 'other' WHERE seq = 1", "digest"),
        ("UPDATE approval SET envelope = X'7B7D' WHERE seq = 1", "unreadable"),
        ('UPDATE approval SET envelope = replace(envelope, \'"sig":"\', \'"sig":"AAAA\') WHERE seq = 1', "signature"),
        ("UPDATE waiting SET content = 'other'", "approval"),
        ("UPDATE waiting SET record = 'other'", "approval"),
    ],
)
def test_what_was_changed_is_named(store: Path, tmp_path: Path, sql: str, code: str) -> None:
    file = Path(shutil.copy(store, tmp_path / "store.db"))
    with sqlite3.connect(file) as connection:
        connection.execute(sql)
    connection.close()
    assert code in {each.code for each in checked(file).listed}
