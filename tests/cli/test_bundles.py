"""`tansiq bundle`: two nodes, a folder as the stick, and what goes wrong with sticks."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tansiq import config
from tansiq.clock import SystemClock
from tansiq.errors import CODES
from tansiq.ids import AgencyId, SystemEntropy
from tansiq.kinds.draft import Author
from tansiq.labels.clearance import Seat
from tansiq.node import Node
from tests import worlds
from tests.cli import programs
from tests.cli.programs import run, tansiq


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder of two nodes that know each other and have no link; the army's has a report for the guard."""
    for name, other, port in (("army", "guard", 8470), ("guard", "army", 8480)):
        programs.made(monkeypatch, tmp_path, name, other, port=port)
    roots = [line for line in capsys.readouterr().out.split() if len(line) == 64]
    for (name, other), root in zip((("army", "guard"), ("guard", "army")), roots, strict=True):
        file = tmp_path / f"{name}.intro"
        assert succeeds(monkeypatch, "peer", "invite", tmp_path / name, other, file)
        assert succeeds(monkeypatch, "peer", "accept", tmp_path / other, file, "--fingerprint", root)
    report(tmp_path / "army", "guard")
    capsys.readouterr()
    return tmp_path


def succeeds(monkeypatch: pytest.MonkeyPatch, *words: object) -> bool:
    return run(monkeypatch, *words) == 0


def opened(folder: Path) -> Node:
    return Node(config.load(folder), folder, SystemClock(), SystemEntropy())


def report(folder: Path, to: str, key: str = "key") -> None:
    """The chief of a node's desk sends a report to another agency."""
    node = opened(folder)
    try:
        (entry,) = [each for each in node.directory().desks.values() if each.agency == node.config.agency]
        author = Author(
            agency=node.config.agency,
            centre=entry.desk.centre,
            desk=entry.desk.desk,
            account="chief",
            seat=Seat(entry.desk.desk, node.config.agency, 3, 3, frozenset()),
            may_release=True,
        )
        draft = worlds.spot("By hand.", to=(AgencyId(to),), at=node.clock.now())
        node.publisher.publish(draft, author, node.publisher.dry_run(draft, author).digest, key)
    finally:
        node.close()


def ended(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: object) -> tuple[str, str]:
    """The code with which a command ends, and what it printed before."""
    assert run(monkeypatch, "bundle", *words) == 2
    told = capsys.readouterr()
    first, second = told.err.splitlines()[-2:]
    code = first.removeprefix("tansiq: ").split(":")[0]
    assert second == f"  {CODES[code].advice}"
    return code, told.out


def test_two_rooms_without_a_link_exchange_a_report_and_its_receipt(rooms: Path) -> None:
    written = tansiq("bundle", "write", rooms / "army", "guard", rooms / "stick")
    assert (written.returncode, written.stderr) == (0, "")
    size = (rooms / "stick").stat().st_size
    assert written.stdout == f"{rooms / 'stick'}: a bundle for guard, frames: 6, bytes: {size}, written to the disk.\n"
    for new in (1, 0):
        read = tansiq("bundle", "read", rooms / "guard", rooms / "stick")
        assert (read.returncode, read.stderr) == (0, "")
        said, *more = read.stdout.splitlines()
        assert said.endswith(f": from army, new records: {new}; of ours have arrived there: 0.")
        assert more == ([] if new else ["There was nothing new in it: all of it is here already."])
    assert tansiq("bundle", "write", rooms / "guard", "army", rooms / "back").returncode == 0
    read = tansiq("bundle", "read", rooms / "army", rooms / "back")
    assert read.stdout.endswith(": from guard, new records: 0; of ours have arrived there: 6.\n")
    assert sorted(path.name for path in rooms.iterdir() if path.is_file() and "." not in path.name) == ["back", "stick"]


def test_a_bundle_for_somebody_else_a_damaged_one_and_none_at_all(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = rooms / "stick"
    assert succeeds(monkeypatch, "bundle", "write", rooms / "army", "guard", stick)
    capsys.readouterr()
    assert ended(monkeypatch, capsys, "read", rooms / "army", stick) == ("bundle.addressee", "")
    data = stick.read_bytes()
    for wrong in (b"", data[:100], data[:-1], data[:500] + b"x" + data[501:], b"not a bundle"):
        stick.write_bytes(wrong)
        assert ended(monkeypatch, capsys, "read", rooms / "guard", stick) == ("bundle.unreadable", "")
    assert ended(monkeypatch, capsys, "read", rooms / "guard", rooms / "nowhere") == ("bundle.unreadable", "")
    assert ended(monkeypatch, capsys, "read", rooms / "guard", rooms) == ("bundle.unreadable", "")
    stick.write_bytes(data + b"tail")
    code, out = ended(monkeypatch, capsys, "read", rooms / "guard", stick)
    assert code == "bundle.unreadable"
    assert "new records: 1" in out, "what was whole is kept, and said"


def test_names_that_are_no_node_are_refused_and_leave_no_file(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(rooms.iterdir())
    for name in ("nobody", "army"):
        assert ended(monkeypatch, capsys, "write", rooms / "army", name, rooms / "stick")[0] == "peer.unknown"
    assert ended(monkeypatch, capsys, "write", rooms / "army", "guard", rooms / "no" / "stick")[0] == "bundle.unwritten"
    assert sorted(rooms.iterdir()) == before


def test_a_running_node_keeps_its_store(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    node = opened(rooms / "army")
    try:
        assert ended(monkeypatch, capsys, "write", rooms / "army", "guard", rooms / "stick")[0] == "node.silent"
        assert ended(monkeypatch, capsys, "read", rooms / "army", rooms / "stick")[0] == "node.silent"
    finally:
        node.close()
    assert not (rooms / "stick").exists()


def test_written_is_said_after_the_file_and_its_name_are_on_the_disk(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, seen = rooms / "stick", list[tuple[str, bool]]()
    real = os.fsync

    def fsync(descriptor: Any) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        path = os.readlink(f"/proc/self/fd/{descriptor}")
        if path.startswith(str(rooms / ".stick")) or path == str(rooms):
            seen.append((kind, stick.exists()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    assert succeeds(monkeypatch, "bundle", "write", rooms / "army", "guard", stick)
    assert seen == [("file", False), ("folder", True)]
    assert "written to the disk" in capsys.readouterr().out


def test_a_full_stick_leaves_the_file_that_was_there(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = rooms / "stick"
    stick.write_bytes(b"the bundle of yesterday")

    def full(descriptor: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tansiq.cli.bundles.os.fsync", full)
    code, _ = ended(monkeypatch, capsys, "write", rooms / "army", "guard", stick)
    assert code == "bundle.unwritten"
    assert stick.read_bytes() == b"the bundle of yesterday"
    assert not [path for path in rooms.iterdir() if path.name.endswith(".part")]
