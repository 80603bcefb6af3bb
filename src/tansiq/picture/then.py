"""The picture at an instant that is over: which versions were current then, of what the reader may see now.

What has not changed since stands in the picture's own index, under its own walks (`search`): whatever of it was logged up to the
place. What has a newer version by now is looked for in the log: of each such record the last version up to the place; never more
rows than have changed since. Both are walked newest first and merged. Every row goes through the one join, so what was recalled, is
over or waits is not shown for then either.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.ids import DeskId, RecordId
from tansiq.kinds.registry import NETWORK
from tansiq.picture import search as present
from tansiq.picture.entry import entry
from tansiq.picture.queries import MOST, Numbered
from tansiq.picture.search import PAGE, Sought
from tansiq.records import log, visible
from tansiq.records.log import Stored
from tansiq.storage import Tx, Value

NEAR = 2_000
"""So few places from the log's end its rows are read; further off an index that has less of each is walked instead."""


def search(
    tx: Tx, reader: DeskId, now: datetime, place: int, sought: Sought, *, before: int | None, limit: int
) -> list[Numbered]:
    """The newest records that fitted at a place in the log, newest first, below a number."""
    below = min(visible.last_at(tx, reader, place) + 1, MOST if before is None else max(-MOST, before))
    unchanged = present.walk(tx, reader, now, sought, below)
    changed = _changed_since(tx, reader, now, place, sought, below)
    return list(islice(heapq.merge(unchanged, changed, key=lambda each: -each[0]), limit))


def one(tx: Tx, reader: DeskId, now: datetime, place: int, record: RecordId) -> Stored:
    """The version of a record that was current at a place in the log.

    Raises:
        Fault: ``record.not-found`` when it was not there yet, or is not for this reader.
    """
    held = [each for each in log.versions(tx, record) if each.seq <= place]
    if not held or held[-1].kind in NETWORK or not visible.may_see(tx, held[-1].seq, reader, now):
        raise Fault("record.not-found")
    return held[-1]


def _changed_since(tx: Tx, reader: DeskId, now: datetime, place: int, sought: Sought, below: int) -> Iterator[Numbered]:
    end = log.end(tx)[0]
    seq = (
        "seq" if end - place <= NEAR else "+seq"
    )  # with the plus the index over id and version is walked, not the rows
    network = ", ".join(f"'{kind}'" for kind in NETWORK)
    rows = tx.rows(
        f"WITH later (id, version) AS (SELECT id, min(version) FROM record WHERE version > 1 AND {seq} > :place GROUP BY id)"
        " SELECT record.seq FROM later CROSS JOIN record"
        " WHERE record.id = later.id AND record.version = later.version - 1"
        f" AND record.seq <= :place AND record.kind NOT IN ({network}) ORDER BY record.seq DESC",
        {"place": place},
    )
    walked = (row[0] for row in rows)
    values: dict[str, Value] = {"reader": reader, "now": stamp(now), "below": below}
    while some := list(islice(walked, PAGE)):
        marks = ", ".join(f"(:r{index})" for index in range(len(some)))
        shown = tx.rows(
            # as in `search`: what the reader may see is looked up a page at a time, never walked whole
            f"WITH walked (record) AS (VALUES {marks}) SELECT visible.n, walked.record FROM walked"
            f" {visible.joined('walked.record')} WHERE visible.n < :below ORDER BY visible.n DESC",
            values | {f"r{index}": place for index, place in enumerate(some)},
        )
        held = {each.seq: each for each in log.at_places(tx, [place for _, place in shown])}
        for n, place_of in shown:
            line = entry(held[place_of])
            if sought.fits(line):
                yield n, line
