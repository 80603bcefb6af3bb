"""Rows that no signature covers, but that follow from what is signed: none of them can be deleted or changed unseen.

Goal: what was proved possible once, a recall deleted at its owner or all lanes at a receiver, and the store still called whole, is
found. Method: a day with recalls, words on what was seen, approvals, a guard on how much is kept and a return from a backup; its
stores are whole; then one row at a time is deleted or changed.
"""

from __future__ import annotations

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tansiq.ids import AgencyId
from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records.findings import Findings
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.verify import verify
from tests import persons, worlds
from tests.exchange.opening import opens
from tests.work.waiting import OTHERS, secret
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

ALL = (ARMY, *OTHERS)


def day(world: World) -> None:
    """Two reports are opened, one is taken back everywhere and one from here on only where it had arrived; two are approved."""
    chief, deputy = (persons.authority(world, ARMY, name) for name in ("chief", "deputy"))
    reports = [secret(world, activity=f"Report {number}") for number in range(4)]
    for stored in reports:
        persons.approve(world, chief, stored.id)
        persons.approve(world, deputy, stored.id)
    world.publish(PESHMERGA, worlds.spot("Theirs", to=(ARMY,)))
    world.carry_all()
    held = world.records(PESHMERGA, "spot")
    for each in [each for each in held if not each.own][:2]:
        opens(world, PESHMERGA, each.id)
    world[PESHMERGA].seer.tell()
    world.carry_all()
    for stored in reports[1:3]:
        world.recall(ARMY, stored.id)
    world.carry_all()
    world.recall(ARMY, reports[3].id)  # of this one nobody has heard yet
    world.publish(ARMY, worlds.spot("Ours alone", level=3))


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deleted")
    with worlds.found(folder, ALL) as world:
        day(world)
    for agency in ALL:
        shutil.copy(folder / agency / "store.db", folder / f"{agency}.db")
    return folder


def checked(file: Path) -> Findings:
    db = SqliteDatabase(file, SCHEMA)
    try:
        return verify(db, PROJECTIONS, now=DAWN + timedelta(hours=1))
    finally:
        db.close()


def damaged(stores: Path, tmp_path: Path, agency: AgencyId, sql: str) -> Findings:
    file = Path(shutil.copy(stores / f"{agency}.db", tmp_path / "store.db"))
    with sqlite3.connect(file) as connection:
        assert connection.execute(sql).rowcount > 0, sql
    connection.close()
    return checked(file)


@pytest.mark.parametrize("agency", ALL)
def test_the_stores_of_this_day_are_whole(stores: Path, tmp_path: Path, agency: AgencyId) -> None:
    assert checked(Path(shutil.copy(stores / f"{agency}.db", tmp_path / "store.db"))).listed == []


RECEIVED = "SELECT max(seq) FROM record WHERE own = 0 AND kind = 'sector'"
WAITS = "kind = 'recall' AND number IS NULL"


@pytest.mark.parametrize(
    ("agency", "sql", "code"),
    [
        (ARMY, "DELETE FROM recall", "copy.missing"),
        (ARMY, "DELETE FROM recall", "recall"),
        (ARMY, f"DELETE FROM outbox WHERE {WAITS}", "recall"),
        (ARMY, f"UPDATE outbox SET lane = 'amarm' WHERE {WAITS}", "lane.mark"),
        (ARMY, f"UPDATE outbox SET kind = 'news' WHERE {WAITS}", "copy.missing"),
        (ARMY, f"UPDATE outbox SET peer = 'ministry' WHERE {WAITS}", "recall"),
        (ARMY, "UPDATE recall SET record = 'another'", "recall"),
        (ARMY, "UPDATE recall SET recipient = 'ministry'", "recall"),
        (ARMY, "UPDATE recall SET digest = 'another' WHERE digest = (SELECT min(digest) FROM recall)", "digest"),
        (ARMY, "DELETE FROM recalled", "recall"),
        (ARMY, "UPDATE copy SET decision = 'none'", "copy"),
        (ARMY, "UPDATE copy SET basis = 'mine' WHERE basis = 'authority'", "copy"),
        (ARMY, "UPDATE copy SET basis = 'life-safety' WHERE basis = 'authority'", "copy"),
        (ARMY, "UPDATE copy SET made_at = '2020-01-01T00:00:00.000Z' WHERE length(envelope) > 0", "column"),
        (ARMY, "UPDATE outbox SET doubtful = 1", "lane.mark"),
        (ARMY, "UPDATE outbox SET late = 1", "lane.mark"),
        (ARMY, "UPDATE outbox SET destroyed = 1 WHERE kind = 'copy'", "lane.mark"),
        (ARMY, f"UPDATE outbox SET destroyed = 1 WHERE {WAITS}", "lane.mark"),
        (ARMY, "UPDATE outbox SET destroyed = 0 WHERE destroyed = 1", "lane.mark"),
        (ARMY, "DELETE FROM seen WHERE copy = (SELECT max(copy) FROM seen)", "seen"),
        (ARMY, "UPDATE seen SET at = '2036-01-01T00:00:00.000Z'", "seen"),
        (ARMY, "DELETE FROM approval WHERE seq = 1", "approval"),
        (ARMY, "UPDATE kept SET name = 'nobody'", "peer"),
        (PESHMERGA, "DELETE FROM lane_in", "lane.missing"),
        (PESHMERGA, "UPDATE lane_in SET lane = 'amarm' WHERE lane = 'normal'", "lane.head"),
        (PESHMERGA, "UPDATE lane_in SET lane = 'amarm', head = NULL WHERE lane = 'normal'", "lane.head"),
        (PESHMERGA, "UPDATE lane_in SET lane = 'alarm' WHERE lane = 'normal'", "lane.head"),
        (PESHMERGA, f"DELETE FROM record WHERE seq = ({RECEIVED})", "record.missing"),
        (PESHMERGA, "UPDATE tombstone SET seq = seq + 5 WHERE seq = (SELECT max(seq) FROM tombstone)", "recall"),
        (PESHMERGA, "UPDATE tombstone SET owner = 'joint-command'", "recall"),
        (PESHMERGA, "UPDATE tombstone SET at = 'then'", "unreadable"),
        (PESHMERGA, "DELETE FROM opened WHERE copy = (SELECT min(copy) FROM opened)", "seen"),
        (PESHMERGA, "UPDATE opened SET at = '2036-01-01T00:00:00.000Z'", "seen"),
        (PESHMERGA, "DELETE FROM outbox WHERE kind = 'seen'", "seen"),
        (PESHMERGA, "UPDATE age SET theirs = '2036-01-01T00:00:00.000Z' WHERE peer = 'army'", "age"),
        (PESHMERGA, "UPDATE age SET ours = 'then' WHERE peer = 'army'", "unreadable"),
        (PESHMERGA, "UPDATE age SET peer = 'nobody' WHERE peer = 'army'", "peer"),
    ],
)
def test_what_was_deleted_or_changed_is_named(
    stores: Path, tmp_path: Path, agency: AgencyId, sql: str, code: str
) -> None:
    assert code in damaged(stores, tmp_path, agency, sql).counted


def test_words_that_their_owner_has_recalled_and_that_are_here_again_are_named(stores: Path, tmp_path: Path) -> None:
    alive = "SELECT envelope FROM record WHERE own = 0 AND kind = 'spot' AND length(envelope) > 0"
    found = damaged(
        stores,
        tmp_path,
        PESHMERGA,
        f"UPDATE record SET envelope = ({alive}) WHERE length(envelope) = 0 AND kind = 'spot'",
    )
    assert found.counted["recall"] > 0


def test_without_the_machines_clock_no_age_is_judged(stores: Path, tmp_path: Path) -> None:
    """A backup is put back by this check, maybe on a machine whose clock has lost its battery."""
    file = Path(shutil.copy(stores / f"{COMMAND}.db", tmp_path / "store.db"))
    db = SqliteDatabase(file, SCHEMA)
    try:
        assert verify(db, PROJECTIONS, now=DAWN - timedelta(days=2)).counted.keys() == {"age"}
        assert verify(db, PROJECTIONS).whole
    finally:
        db.close()
