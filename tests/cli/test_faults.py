"""What goes wrong ends a command with its code, a sentence that says what to do, and exit status 2."""

from __future__ import annotations

import io
import socket
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tansiq import config
from tansiq.demo.house import free_ports
from tansiq.errors import CODES
from tansiq.node import SCHEMA
from tansiq.storage.sqlite import SqliteDatabase
from tests.cli import programs
from tests.cli.programs import founding, run


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """An army node that knows of the guard."""
    made = programs.made(monkeypatch, tmp_path, "army", "guard")
    capsys.readouterr()
    return made


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command that must end with this code."""

    def check(code: str, *words: object) -> str:
        assert run(monkeypatch, *words) == 2
        told = capsys.readouterr()
        assert told.out == ""
        first, second = told.err.splitlines()
        assert first.startswith(f"tansiq: {code}")
        assert second == f"  {CODES[code].advice}"
        return first

    return check


def test_a_second_node_in_the_same_folder_is_refused_and_the_first_is_as_before(
    node: Path, ends: Any, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in node.rglob("*") if path.is_file()}
    (tmp_path / "other.toml").write_text(founding("guard"), "utf-8")
    ends("config.invalid", "init", node, tmp_path / "other.toml")
    assert {path: path.read_bytes() for path in node.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("command", ["serve", "rebuild"])
def test_a_folder_without_a_node_is_refused_and_stays_empty(command: str, ends: Any, tmp_path: Path) -> None:
    assert "tansiq init" in ends("config.invalid", command, tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "agency = ", 'agency = "army"', founding("army").replace("3", '"high"', 1)])
def test_a_founding_that_cannot_be_read_makes_no_node(text: str, ends: Any, tmp_path: Path) -> None:
    (tmp_path / "f.toml").write_text(text, "utf-8")
    ends("file.malformed", "init", tmp_path / "node", tmp_path / "f.toml")
    ends("file.unreadable", "init", tmp_path / "node", tmp_path / "missing.toml")
    assert not (tmp_path / "node").exists()


def test_a_store_that_another_process_has_open_is_refused(
    node: Path, ends: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = SqliteDatabase(node / "store.db", SCHEMA)
    for words in (("rebuild", node), ("serve", node)):
        ends("store.in-use", *words)
    assert run(monkeypatch, "peer", "invite", node, "guard", node / "file") == 0, "which only reads"
    held.close()


def test_a_store_of_a_newer_tansiq_is_left_alone(node: Path, ends: Any) -> None:
    with sqlite3.connect(node / "store.db") as connection:
        connection.execute("INSERT INTO migration VALUES ('tansiq.records', 9999, 'x')")
    connection.close()
    ends("store.newer", "rebuild", node)


def test_a_store_that_is_none_is_corrupt(node: Path, ends: Any) -> None:
    for name in ("store.db-wal", "store.db-shm"):
        (node / name).unlink(missing_ok=True)
    (node / "store.db").write_bytes(b"no database " * 100)
    ends("store.corrupt", "rebuild", node)


@pytest.mark.parametrize("door", ["desks", "peers"])
def test_a_port_that_another_program_holds_is_named(
    door: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ends: Any
) -> None:
    port = free_ports(2)
    node = programs.made(monkeypatch, tmp_path, port=port)
    capsys.readouterr()
    taken = port if door == "desks" else port + 1
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", taken))
        holder.listen()
        assert f":{taken}" in ends("port.in-use", "serve", node)
    SqliteDatabase(node / "store.db", SCHEMA).close()  # the node let go of its store


def test_a_missing_key_is_named(node: Path, ends: Any) -> None:
    (node / "keys" / "node.pem").unlink()
    assert "node.pem" in ends("config.invalid", "serve", node)
    SqliteDatabase(node / "store.db", SCHEMA).close()  # the store was not left open


def test_a_wrong_setting_is_named(node: Path, ends: Any) -> None:
    (node / "node.toml").write_bytes(config.dumps(config.load(node)) + b"\n[extra]\ncolour = 1\n")
    assert "extra" in ends("config.invalid", "serve", node)


@pytest.mark.parametrize(
    ("password", "desk", "role", "named"),
    [
        ("ninechars", "army.watch", "officer", "10"),
        ("a long password", "army.gate", "officer", "army.gate"),
        ("a long password", "army.watch", "general", "general"),
    ],
)
def test_an_account_needs_a_password_a_desk_and_a_role(
    node: Path, ends: Any, monkeypatch: pytest.MonkeyPatch, password: str, desk: str, role: str, named: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))
    told = ends("config.invalid", "account", "add", node, "one", "--desk", desk, "--role", role)
    assert named in told
    assert password not in told


def test_an_introduction_under_another_fingerprint_is_refused(node: Path, ends: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"{}")
    for name in ("file", "missing"):
        ends("introduction.invalid", "peer", "accept", node, tmp_path / name, "--fingerprint", "0" * 64)


def test_an_introduction_for_an_agency_outside_the_network_is_not_written(
    node: Path, ends: Any, tmp_path: Path
) -> None:
    ends("release.agency-unknown", "peer", "invite", node, "coast-guard", tmp_path / "file")
    assert not (tmp_path / "file").exists()
