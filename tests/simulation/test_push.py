"""Push in simulated worlds: what nobody asked for crosses with asks, late, twice and bent; nothing is lost or doubled by it.

A push is an answer to no ask, made from the last receipt on; the ask that comes back is answered like any other.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from tansiq.exchange import peering
from tansiq.exchange.frames import Lane, Position
from tansiq.simulation import play, run
from tests.simulation import small_worlds

SEEDS = (1, 2, 3)


@pytest.fixture(autouse=True)
def _pushing(monkeypatch: pytest.MonkeyPatch) -> None:
    small_worlds.patch(monkeypatch)
    monkeypatch.setattr(play, "PUSHES", (0.3,))


def test_what_is_pushed_is_neither_lost_nor_doubled() -> None:
    reports = [run(seed) for seed in SEEDS]
    assert [report.failure for report in reports] == [None] * len(SEEDS)
    assert all(report.counts["pushes"] > 10 for report in reports)


def a_push_begins_where_the_last_one_ended(patch: pytest.MonkeyPatch) -> None:
    """Nothing goes twice, until one is lost."""

    def receipted(self: Any, peer: Any) -> Any:
        sql = "SELECT lane, number, chain FROM lane_out WHERE peer = :peer"
        rows = self._db.read(lambda tx: tx.rows(sql, {"peer": peer}))
        return {lane: Position() for lane in Lane} | {Lane(row[0]): Position(*row[1:]) for row in rows}

    patch.setattr(peering.Exchange, "receipted", receipted)


def test_a_push_that_relies_on_the_one_before_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [run(seed).failure for seed in SEEDS] == [None] * len(SEEDS)
    a_push_begins_where_the_last_one_ended(monkeypatch)
    found = [run(seed).failure or "" for seed in SEEDS]
    assert any(re.search("a genuine message was refused: frame.(gap|chain)", failure) for failure in found), found
