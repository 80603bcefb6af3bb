"""Keeping a store: `tansiq verify`, `backup`, `restore`, as an administrator runs them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner, Result

from tansiq import config
from tansiq.cli import app, commands
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.node import SCHEMA
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
