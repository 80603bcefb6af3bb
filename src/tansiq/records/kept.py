"""How much others make this node keep in a day: what a peer's frames bring, what a guest's desks write.

A quota is a bucket (`bucket`) as large as a day's amount that runs out in a day: so a quiet peer has a whole day's amount at once,
and one that never rests gets on at the day's pace. Its level is a row, written in the transaction that keeps what it counts: no
crash and no restart lets it drift. What becomes of the rest is decided in `exchange.quota` for peers and `work.allowance` for
guests. The figures are for the node's own administrator alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import msgspec

from tansiq.bucket import Level, Pace
from tansiq.clock import stamp, unstamp
from tansiq.storage import Tx

Side = Literal["peer", "guest"]
MIB = 1024 * 1024
DAY_S = 86_400
ROW_BYTES = 2048
"""What a record or frame counts for beside its bytes: its rows, index and words. So bytes are a bound on their number too."""


@dataclass(frozen=True)
class Quotas:
    """A day's amounts of a node; None: no bound."""

    peer: Pace | None = None
    guest: Pace | None = None


class Used(msgspec.Struct, frozen=True):
    """How much of a quota is used up.

    Args:
        bytes: that count now.
        quota: of a day.
        over: whether no more is taken for now.
    """

    bytes: int
    quota: int
    over: bool


def of_a_day(mib: int) -> Pace | None:
    """The quota of so many MiB a day; None for 0."""
    return Pace(mib * MIB, mib * MIB / DAY_S) if mib else None


def used(tx: Tx, side: Side, name: str, quota: Pace, now: datetime) -> Used:
    """How much of its quota somebody has used up."""
    level = quota.at(_level(tx, side, name), now)
    return Used(int(level.amount), int(quota.size), quota.wait_s(level, 1, now) > 0)


def wait_s(tx: Tx, side: Side, name: str, quota: Pace, now: datetime) -> float:
    """How long until something is taken of somebody again, seconds; 0: it is."""
    return quota.wait_s(_level(tx, side, name), 1, now)


def add(tx: Tx, side: Side, name: str, amount: float, quota: Pace, now: datetime) -> None:
    """Count what is kept in this very transaction, whether it fits or not."""
    level = quota.pour(_level(tx, side, name), amount, now)
    tx.run(
        "INSERT INTO kept (side, name, bytes, at) VALUES (:side, :name, :bytes, :at)"
        " ON CONFLICT (side, name) DO UPDATE SET bytes = excluded.bytes, at = excluded.at",
        {"side": side, "name": name, "bytes": level.amount, "at": stamp(level.at)},
    )


def _level(tx: Tx, side: Side, name: str) -> Level | None:
    row = tx.one("SELECT bytes, at FROM kept WHERE side = :side AND name = :name", {"side": side, "name": name})
    return Level(row[0], unstamp(row[1])) if row else None
