"""`tansiq peer resend`: the whole way by the commands, from the backup to the page that shows again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tansiq.ids import NodeId
from tests.cli.programs import run
from tests.cli.test_bundles import opened, report, rooms

__all__ = ["rooms"]


def spots(folder: Path) -> int:
    node = opened(folder)
    try:
        row = node.db.read(
            lambda tx: tx.one(
                "SELECT count(*) FROM visible JOIN record ON seq = record WHERE kind = 'spot' AND waits IS NULL"
            )
        )
    finally:
        node.close()
    return int(row[0]) if row else 0


def test_from_a_lost_disk_to_a_desk_that_sees_again(
    rooms: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def tansiq(*words: object) -> str:
        assert run(monkeypatch, *words) == 0
        said = capsys.readouterr()
        return said.out + said.err

    def stick(sender: str, receiver: str) -> None:
        tansiq("bundle", "write", rooms / sender, receiver, rooms / f"{sender}.stick")
        tansiq("bundle", "read", rooms / receiver, rooms / f"{sender}.stick")

    stick("army", "guard")
    tansiq("backup", rooms / "guard", rooms / "copy.db")
    report(rooms / "army", "guard", "another")
    stick("army", "guard")
    stick("guard", "army")
    assert spots(rooms / "guard") == 2
    for file in (rooms / "guard").glob("store.db*"):
        file.unlink()
    said = tansiq("restore", rooms / "copy.db", rooms / "guard")
    assert "hidden until their owners' word is here: army" in said
    assert "hidden until their word is here: army" in tansiq("status", rooms / "guard")
    assert spots(rooms / "guard") == 0
    stick("guard", "army")
    (peer,) = json.loads(tansiq("peer", "list", rooms / "army", "--json"))["peers"]
    assert peer["put_back_at"] is not None
    assert run(monkeypatch, "peer", "resend", rooms / "army", "nobody", "--why", "x") != 0
    assert run(monkeypatch, "peer", "resend", rooms / "army", "guard", "--why", " ") != 0
    capsys.readouterr()
    said = tansiq("peer", "resend", rooms / "army", "guard", "--why", "Their disk failed.")
    assert "normal: epoch 2 begins with 2 frames" in said
    stick("army", "guard")
    assert spots(rooms / "guard") == 2
    assert "hidden until" not in tansiq("status", rooms / "guard")
    for name in ("army", "guard"):
        assert "is whole" in tansiq("verify", rooms / name)
    node = opened(rooms / "army")
    try:
        sent = node.db.read(
            lambda tx: tx.one(
                "SELECT received FROM lane_out WHERE peer = :p AND epoch = 1 AND lane = 'normal'",
                {"p": NodeId("guard")},
            )
        )
        assert sent == (2,), "the old receipt stays"
    finally:
        node.close()
