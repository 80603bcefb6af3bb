"""The benchmarks run, at a tiny size: what they say of speed is looked at by people, never asserted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tansiq.bench import Figure, exchange, filling, link, page, queries, records, room, rooms
from tansiq.bench.apart import Line, Room
from tansiq.node import SCHEMA
from tansiq.storage.sqlite import SqliteDatabase

MEASURED = ("bench", "figure", "value", "unit", "against", "against_value", "ratio")


def check(figures: list[Figure], bench: str) -> None:
    assert figures
    assert Figure.__struct_fields__ == MEASURED
    for figure in figures:
        assert figure.bench == bench
        assert figure.value is not None
        assert figure.value > 0
        if figure.against_value is not None:
            assert figure.ratio == pytest.approx(figure.value / figure.against_value)


def test_records_are_measured_against_the_same_rows_and_signatures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, size in {"ROUNDS": 1, "PER_ROUND": 2, "BATCH": 3, "BATCH_ROUNDS": 1}.items():
        monkeypatch.setattr(records, name, size)
    node = rooms.opened(rooms.found(tmp_path, rooms.SEVEN)[0])
    bare = SqliteDatabase(tmp_path / "bare" / "store.db", SCHEMA)
    try:
        check([records._durable(node, bare), records._batched(node, bare)], "records")
        written = bare.read(
            lambda tx: [tx.one(f"SELECT count(*) FROM {table}") for table in ("record", "copy", "outbox")]
        )
        assert written == [(10,), (60,), (60,)]
    finally:
        node.close()
        bare.close()


def test_a_node_that_was_away_is_seen_to_catch_up_with_frames_and_alarms(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    take = exchange._take

    def counted(*given: object) -> None:
        taken.append(len(given[2].bodies))  # type: ignore[attr-defined]
        take(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(exchange, "_take", counted)
    figures = list(exchange.run(frames=2_100, alarms=3))
    check(figures, "exchange")
    assert sum(taken) == 2_103


def test_a_store_that_is_kept_is_filled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for where, name, size in ((queries, "RECORDS", 130), (queries, "ASKS", 3), (filling, "TEMPLATES", 10)):
        monkeypatch.setattr(where, name, size)
    monkeypatch.setattr(filling, "PER_TRANSACTION", 40)
    monkeypatch.setattr(queries, "_idle", lambda _: Figure(bench="queries", figure="idle", value=1.0, unit="MB"))
    check(list(queries.run(tmp_path)), "queries")
    monkeypatch.setattr(queries, "fill", None)
    check(list(queries.run(tmp_path)), "queries")


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_an_officers_own_page_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = {"RECORDS": 40, "LOADS": 1, "OPENINGS": 2, "WORDS": 1, "SYMBOLS": 50, "SECONDS": 1, "HOUR": 30, "HOURS": 2}
    for name, size in sizes.items():
        monkeypatch.setattr(room, name, size)
    figures = list(room.run())
    check(figures, "room")
    assert all(figure.against == room.LIMIT for figure in figures)


def test_without_a_browser_one_line_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(page, "CHROMIUM", tmp_path / "none")
    (figure,) = room.run()
    assert figure.value is None
    assert "no Chromium" in figure.figure


def test_a_machine_without_namespaces_gives_no_figure_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = tmp_path / "python"
    refusing.write_text("#!/bin/sh\necho 'Operation not permitted' >&2\nexit 1\n")
    refusing.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(refusing))
    figures = list(link.run(1))
    assert [(figure.value, figure.ratio) for figure in figures] == [(None, None)] * 2
    assert all("not measured: Operation not permitted" in figure.figure for figure in figures)


@pytest.fixture(name="devices")
def two_devices() -> Callable[[], tuple[Room, Room, int, int]]:
    """Two rooms whose devices are pipes' ends of a socket pair; and where a test writes and reads as the kernel would."""
    import socket

    def make() -> tuple[Room, Room, int, int]:
        one, kernel_one = (end.detach() for end in socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
        other, kernel_other = (end.detach() for end in socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
        return Room("one", -1, one), Room("other", -1, other), kernel_one, kernel_other

    return make


def test_the_line_carries_packets_in_order_and_drops_its_share(
    devices: Callable[[], tuple[Room, Room, int, int]],
) -> None:
    for loss in (0.0, 0.5, 1.0):
        here, there, near, far = devices()
        line = Line((here, there), 0.0, loss, Random(7))
        sent = [bytes([number]) for number in range(40)]
        line.start()
        for packet in sent:
            os.write(near, packet)
        os.set_blocking(far, False)
        while line.carried + line.dropped < len(sent):
            pass
        line.close()
        got = []
        try:
            while True:
                got.append(os.read(far, 10))
        except BlockingIOError:
            pass
        chance = Random(7)
        assert got == [packet for packet in sent if chance.random() >= loss]
        for device in (here.device, there.device, near, far):
            os.close(device)
