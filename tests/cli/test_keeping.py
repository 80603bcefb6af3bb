"""Keeping a store: `tansiq verify`, `backup`, `restore`, as an administrator runs them."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path
from threading import Event

import msgspec
import pytest
from typer.testing import CliRunner, Result

from tansiq import config
from tansiq.cli import app, commands
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.ids import sha256
from tansiq.node import SCHEMA, checking
from tansiq.records import restored
from tansiq.records.findings import DAMAGE
from tansiq.storage.sqlite import SqliteDatabase
from tests import worlds
from tests.house.pages import rows, text
from tests.worlds import ARMY, PESHMERGA


@pytest.fixture
def node(tmp_path: Path) -> Path:
    """The army's node with a few records, as it lies on the disk while nobody has it open."""
    at = SystemClock().now()
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=at) as world:
        config.save(world[ARMY].config, world[ARMY].folder)
        for number in range(3):
            world.publish(ARMY, worlds.spot(f"Number {number}", to=(PESHMERGA,), level=1, at=at))
        world.publish(PESHMERGA, worlds.spot("Theirs", to=(ARMY,), level=1, at=at))
        world.carry_all()
    return tmp_path / ARMY


def run(*words: object, given: str = "") -> Result:
    assert commands
    return CliRunner().invoke(app, list(map(str, words)), input=given, env={"COLUMNS": "200"})


def fault(result: Result) -> str:
    assert isinstance(result.exception, Fault), result.output
    return result.exception.code


def damage(store: Path, statement: str = "DELETE FROM visible WHERE n = 2") -> None:
    with sqlite3.connect(store) as sql:
        sql.execute(statement)
    sql.close()


def test_a_check_tells_a_machine_how_far_it_is_and_then_what_it_found(node: Path) -> None:
    lines = [msgspec.json.decode(line) for line in run("verify", node, "--json", "--progress").stdout.splitlines()]
    steps, (found,) = [each for each in lines if "what" in each], [each for each in lines if "whole" in each]
    assert lines[-1] == found
    assert {each["what"] for each in steps} == {"copy", "file", "records", "lanes", "derived tables"}
    assert (found["whole"], found["counted"], found["findings"]) == (True, {}, [])
    damage(node / "store.db")
    found = msgspec.json.decode(run("verify", node, "--json").stdout)
    assert (found["whole"], set(found["counted"])) == (False, {each["code"] for each in found["findings"]})


def test_a_running_node_is_checked_by_a_process_of_its_own(node: Path) -> None:
    told: list[str] = []
    before = {path.name for path in node.iterdir()}
    found = checking.apart(node, lambda what, done, total: told.append(what), Event())
    assert (found.whole, found.looked["records"] > 0) == (True, True)
    assert {"copy", "records"} <= set(told)
    damage(node / "store.db")
    found = checking.apart(node, lambda *_: None, Event())
    assert (found.whole, found.counted["visible.missing"]) == (False, 1)
    assert {path.name for path in node.iterdir()} == before


def test_a_check_that_nobody_waits_for_any_more_takes_its_copy_away(node: Path) -> None:
    before, stop = {path.name for path in node.iterdir()}, Event()
    with pytest.raises(Fault):
        checking.apart(node, lambda *_: stop.set(), stop)
    assert {path.name for path in node.iterdir()} == before


def test_a_check_that_is_refused_says_why(tmp_path: Path) -> None:
    with pytest.raises(Fault) as refused:
        checking.apart(tmp_path, lambda *_: None, Event())
    assert refused.value.code == "config.invalid"


def test_a_whole_store_is_called_so_in_one_line(node: Path) -> None:
    before = {path.name for path in node.iterdir()}
    looked = run("verify", node)
    assert looked.exit_code == 0, looked.output
    (line,) = looked.stdout.splitlines()
    assert line.startswith(f"{node} is whole: ")
    assert "signatures" in line
    assert {path.name for path in node.iterdir()} <= before | {"store.db.lock"}, "the copy that it looked at is gone"


def test_damage_is_listed_with_its_code_and_place_and_the_exit_status_is_1(node: Path) -> None:
    damage(node / "store.db")
    looked = run("verify", node)
    assert looked.exit_code == 1
    assert "is NOT whole: 1 visible.missing, 1 visible.number." in looked.stdout
    assert "visible.missing" in looked.stderr
    assert "record " in looked.stderr
    said = msgspec.json.decode(run("verify", node, "--json").stdout)
    assert (said["whole"], {each["code"] for each in said["findings"]}) == (
        False,
        {"visible.missing", "visible.number"},
    )


def test_a_store_in_use_can_be_verified_too(node: Path) -> None:
    held = SqliteDatabase(node / "store.db", SCHEMA)
    try:
        assert run("verify", node).exit_code == 0
    finally:
        held.close()


def test_a_file_that_is_no_store_is_not_whole(node: Path, tmp_path: Path) -> None:
    (tmp_path / "file.db").write_bytes(b"no database " * 1_000)
    looked = run("verify", tmp_path / "file.db")
    assert (looked.exit_code, "1 file" in looked.stdout) == (1, True)
    assert fault(run("verify", tmp_path / "nothing.db")) == "config.invalid"


def test_a_torn_file_is_not_whole(node: Path, tmp_path: Path) -> None:
    whole = (node / "store.db").read_bytes()
    (tmp_path / "torn.db").write_bytes(whole[: len(whole) // 2])
    looked = run("verify", tmp_path / "torn.db")
    assert (looked.exit_code, " file" in looked.stdout) == (1, True)


def test_every_sort_of_damage_is_documented() -> None:
    known = rows(text("docs/operate/keeping.md"))
    assert {code: said for code, said in DAMAGE.items() if known.get(code, [""])[-1] != said} == {}


# ---- backup and restore


def lose(node: Path) -> None:
    """The store's files are gone; settings and keys are there."""
    for path in node.glob("store.db*"):
        path.unlink()


def test_a_backup_is_a_whole_store_in_one_private_file(node: Path, tmp_path: Path) -> None:
    made = run("backup", node, tmp_path / "copy.db")
    assert made.exit_code == 0, made.output
    assert "is saved" in made.stdout
    assert sha256((tmp_path / "copy.db").read_bytes()) in made.stdout
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    assert run("verify", tmp_path / "copy.db").exit_code == 0
    assert not [path.name for path in tmp_path.iterdir() if "copy.db-" in path.name or path.name.startswith(".copy")]


def test_a_backup_of_a_node_that_is_at_work_has_all_that_was_committed(node: Path, tmp_path: Path) -> None:
    held = SqliteDatabase(node / "store.db", SCHEMA)
    held.write(lambda tx: tx.run("INSERT INTO audit (at, actor, act, subject, detail) VALUES ('', 'x', 'y', 'z', '')"))
    try:
        assert run("backup", node, tmp_path / "copy.db").exit_code == 0
    finally:
        held.close()
    with sqlite3.connect(tmp_path / "copy.db") as sql:
        assert sql.execute("SELECT count(*) FROM audit WHERE act = 'y'").fetchone() == (1,)
    sql.close()


def test_saved_is_said_after_the_file_and_its_name_have_reached_the_disk(
    node: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    fsync, link = os.fsync, os.link

    def synced(handle: int) -> None:
        told.append(f"fsync {Path(os.readlink(f'/proc/self/fd/{handle}')).name}")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "link", lambda *paths: (told.append("link"), link(*paths)))
    assert run("backup", node, tmp_path / "copy.db").exit_code == 0
    assert told == ["fsync .copy.db.part", "link", f"fsync {tmp_path.name}"]


def test_a_backup_overwrites_nothing(node: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_bytes(b"mine")
    assert fault(run("backup", node, tmp_path / "copy.db")) == "store.exists"
    assert (tmp_path / "copy.db").read_bytes() == b"mine"
    assert fault(run("backup", tmp_path, tmp_path / "other.db")) == "config.invalid"


def test_a_lost_store_is_put_back_marked_and_says_whom_to_ask(node: Path, tmp_path: Path) -> None:
    run("backup", node, tmp_path / "copy.db")
    lose(node)
    back = run("restore", tmp_path / "copy.db", node)
    assert back.exit_code == 0, back.output
    assert f"hidden until their owners' word is here: {PESHMERGA} (" in back.stdout
    assert "frame.chain" in back.stdout
    assert {path.name for path in node.iterdir()} <= {"keys", "node.toml", "store.db", "store.db.lock"}
    assert run("verify", node).exit_code == 0
    db = SqliteDatabase(node / "store.db", SCHEMA)
    (mark,) = db.read(restored.times)
    assert mark.backup == sha256((tmp_path / "copy.db").read_bytes())
    assert mark.last_record == db.read(lambda tx: tx.one("SELECT max(seq) FROM record"))[0]
    assert db.read(lambda tx: tx.rows("SELECT act FROM audit WHERE act = 'restore'")) == [("restore",)]
    db.close()
    assert "put back from a backup" in run("status", node).stdout


def test_a_store_that_is_there_is_never_overwritten(node: Path, tmp_path: Path) -> None:
    run("backup", node, tmp_path / "copy.db")
    before = (node / "store.db").read_bytes()
    assert fault(run("restore", tmp_path / "copy.db", node)) == "store.exists"
    assert (node / "store.db").read_bytes() == before
    lose(node)
    (node / "store.db-wal").write_bytes(b"left by the old one")
    assert fault(run("restore", tmp_path / "copy.db", node)) == "store.exists", (
        "a log of another store would be folded in"
    )


def test_a_damaged_or_foreign_backup_is_not_put_back(node: Path, tmp_path: Path) -> None:
    run("backup", node, tmp_path / "copy.db")
    shutil.copy(tmp_path / "copy.db", tmp_path / "damaged.db")
    damage(tmp_path / "damaged.db")
    lose(node)
    assert fault(run("restore", tmp_path / "damaged.db", node)) == "store.corrupt"
    assert fault(run("restore", tmp_path / PESHMERGA / "store.db", node)) == "store.corrupt"
    assert fault(run("restore", tmp_path / "none.db", node)) == "config.invalid"
    assert not (node / "store.db").exists()
    assert run("restore", tmp_path / "copy.db", node).exit_code == 0
