"""A store as it is after a month of records, filled in bulk: what a desk reads is there, signatures are those of the first ones.

A few hundred reports are published for real; their rows are copied table by table as the writing path would have left them. No
query reads the envelopes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count, islice
from random import Random

import msgspec

from tansiq.bench import rooms
from tansiq.clock import SystemClock, stamp
from tansiq.geo.place import Point
from tansiq.ids import AgencyId, Entropy, RecordId, SystemEntropy, uuid7
from tansiq.node import Node
from tansiq.picture import projection
from tansiq.picture.entry import Entry
from tansiq.records.content import When
from tansiq.storage import Tx
from tansiq.storage.protocol import Value

TEMPLATES = 200
PER_TRANSACTION = 20_000
MONTH = timedelta(days=30)
Rows = dict[str, list[dict[str, Value]]]
"""What is to be inserted, by table."""
SYLLABLES = ("ba", "du", "gor", "hal", "kir", "lan", "mos", "qar", "rab", "sin", "tel", "zum")


def fill(node: Node, records: int, audience: tuple[AgencyId, ...]) -> None:
    """Fill a node's store with ``records`` of a month, as its first desk sees them.

    Some are published for real, for ``audience``; the others are copies of these under new ids, with other words, places and times.
    """
    author = rooms.author(node)
    reader, published = author.desk, min(TEMPLATES, records)
    for each in range(published):
        draft = rooms.report(f"template {each}", audience)
        node.publisher.publish(draft, author, node.publisher.dry_run(draft, author).digest, f"bench-{each}")
    templates = node.db.read(
        lambda tx: tx.rows(
            "SELECT record.kind, record.owner, token, envelope, row FROM record JOIN picture ON picture.record = seq"
        )
    )
    last = node.db.read(
        lambda tx: (
            tx.one("SELECT max(seq) FROM record"),
            tx.one("SELECT max(n) FROM visible WHERE reader = :r", {"r": reader}),
        )
    )
    places = zip(*(count((row[0] if row else 0) + 1) for row in last), strict=False)
    month = _Month(Random(1), SystemEntropy(), SystemClock().now() - MONTH, records)
    left = records - published
    while left > 0:
        made: Rows = {"record": [], "visible": []}
        lines: list[projection.Line] = []
        for seq, n in islice(places, min(left, PER_TRANSACTION)):
            kind, owner, token, envelope, row = templates[seq % len(templates)]
            line = month.line(msgspec.json.decode(row, type=Entry), seq)
            head = {"seq": seq, "id": line.id, "kind": kind, "owner": owner, "token": token}
            made["record"].append(
                head | {"digest": f"{seq:064x}", "at": stamp(datetime.now(UTC)), "envelope": envelope}
            )
            made["visible"].append({"reader": reader, "n": n, "record": seq})
            lines.append((seq, line))
        node.db.write(lambda tx, made=made, lines=lines: _insert(tx, made, lines))  # type: ignore[misc]
        left -= PER_TRANSACTION


class _Month:
    """Makes one line of another: a new id, other words, somewhere else, some time of the month."""

    def __init__(self, chance: Random, entropy: Entropy, begun: datetime, records: int) -> None:
        self._chance = chance
        self._entropy = entropy
        self._begun = begun
        self._records = records
        self._places = [(chance.uniform(39.0, 49.0), chance.uniform(29.0, 37.5)) for _ in range(2_000)]

    def line(self, line: Entry, seq: int) -> Entry:
        chance = self._chance
        lon, lat = chance.choice(self._places)
        point = Point((lon + chance.gauss(0, 0.05), lat + chance.gauss(0, 0.05)))
        # those with a time of their own are out of order by some hours, as reports come in
        at = self._begun + (seq - 1) * MONTH / self._records
        return msgspec.structs.replace(
            line,
            id=RecordId(uuid7(SystemClock().now(), self._entropy, "bench")),
            place=msgspec.structs.replace(line.place, geometry=point) if line.place else None,
            words=" ".join(some_words(chance, 6)),
            event_time=When(start=at - timedelta(hours=chance.expovariate(0.5))) if line.event_time else None,
            recorded_at=at,
        )


def _insert(tx: Tx, made: Rows, lines: list[projection.Line]) -> None:
    tx.run_many(
        "INSERT INTO record (seq, id, version, kind, owner, own, token, digest, logged_at, envelope)"
        " VALUES (:seq, :id, 1, :kind, :owner, 1, :token, :digest, :at, :envelope)",
        made["record"],
    )
    tx.run_many("INSERT INTO visible (reader, n, record) VALUES (:reader, :n, :record)", made["visible"])
    projection.put(tx, lines)


def some_words(chance: Random, how_many: int) -> tuple[str, ...]:
    """Words of three syllables; the first syllables come more often, as words do."""
    weights = [1 / (rank + 1) for rank in range(len(SYLLABLES))]
    return tuple("".join(chance.choices(SYLLABLES, weights, k=3)) for _ in range(how_many))
