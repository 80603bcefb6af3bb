"""Finding records: by words, ground, kind and owner, newest first; only what the reader may see.

Each condition that has an index gives a *walk*: the records that may fit, newest first, read in pages from the index alone. The
shortest walk is taken; what of it the reader may see is looked up a page at a time, by the one join; and every record is judged by
the one predicate `Sought.fits`. So nothing is filtered after a limit, and the answer does not depend on which walk was taken. A
desk's numbers grow with the log's, so a page begins below a number by beginning below that number's record.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import groupby, islice

import msgspec

from tansiq.clock import stamp
from tansiq.ids import AgencyId, DeskId
from tansiq.picture import cells
from tansiq.picture.cells import Box
from tansiq.picture.entry import Entry
from tansiq.picture.queries import MOST, Numbered
from tansiq.records import visible
from tansiq.storage import Row, Tx, Value
from tansiq.text.words import words

PAGE = 64
"""Of a walk, and of what is looked up of it; where many are walked together each begins with fewer."""
COUNTED = 20_000
"""A walk is counted so far when the shortest is chosen; longer ones are all long."""
MAX_SPELLINGS = 50
"""So many words are looked into for one beginning of a word; it is the beginning of more only while hardly a letter is typed."""


@dataclass(frozen=True)
class Sought:
    """What is looked for; an empty condition holds for everything.

    Args:
        words: each must begin a word of the record.
        box: the record's place must touch it.
        kinds, owners: one of these.
    """

    words: tuple[str, ...] = ()
    box: Box | None = None
    kinds: tuple[str, ...] = ()
    owners: tuple[AgencyId, ...] = ()

    def fits(self, entry: Entry) -> bool:
        """Whether a record is what is looked for."""
        if (self.kinds and entry.kind not in self.kinds) or (self.owners and entry.owner not in self.owners):
            return False
        if self.box is not None and (entry.place is None or not cells.meets(entry.place.geometry, self.box)):
            return False
        if not self.words:
            return True
        said = words(text_of(entry))
        return all(any(word.startswith(begun) for word in said) for begun in self.words)


def text_of(entry: Entry) -> str:
    """The words by which a record is found."""
    names = entry.place.names if entry.place else None
    return " ".join((entry.words, *((names.ar, names.ckb, names.en) if names else ())))


def search(tx: Tx, reader: DeskId, now: datetime, sought: Sought, *, before: int | None, limit: int) -> list[Numbered]:
    """The newest records that fit, newest first, below a number."""
    finder = _Finder(tx, reader, now, sought, MOST if before is None else max(-MOST, min(before, MOST)))
    found = ((n, entry) for _, n, entry in finder.walk() if sought.fits(entry))
    return list(islice(found, limit))


Step = tuple[int, int, Entry]
"""The record's place in the log, the reader's number, the entry."""
Way = list[tuple[str, str, str]]
"""Table, column and value of the indexes that are walked together."""


class _Finder:
    def __init__(self, tx: Tx, reader: DeskId, now: datetime, sought: Sought, before: int) -> None:
        self._tx = tx
        self._sought = sought
        self._before = before
        self._spelled = [self._spellings(begun) for begun in sought.words]
        self._values: dict[str, Value] = {"reader": reader, "now": stamp(now), "page": PAGE}
        self._values |= {f"w{i}_{j}": word for i, said in enumerate(self._spelled) for j, word in enumerate(said or ())}

    def walk(self) -> Iterator[Step]:
        """The shortest walk on which all that fits is met."""
        sought = self._sought
        ways: list[tuple[Way, int | None]] = [
            ([("picture_word", "word", word) for word in said], i)
            for i, said in enumerate(self._spelled)
            if said is not None
        ]
        if sought.box is not None:
            ways.append(([("picture_cell", "cell", cell) for cell in cells.asked(sought.box)], None))
        if sought.kinds:
            ways.append(([("picture", "kind", kind) for kind in sought.kinds], None))
        if sought.owners:
            ways.append(([("picture", "owner", owner) for owner in sought.owners], None))
        if not ways:
            return self._everything()
        way, word = ways[0] if len(ways) == 1 else min(ways, key=lambda each: self._length(each[0]))
        return self._seen(self._merged(way, word))

    def _spellings(self, begun: str) -> list[str] | None:
        """The words that begin so; None when they are too many to be looked into one by one."""
        rows = self._tx.rows(
            # from word to word by one step of the index each: DISTINCT would walk every record that has one of them
            "WITH RECURSIVE said (word) AS ("
            " SELECT min(word) FROM picture_word WHERE word >= :begun AND word < :end"
            " UNION ALL SELECT (SELECT min(word) FROM picture_word WHERE word > said.word AND word < :end) FROM said"
            " WHERE said.word IS NOT NULL"
            ") SELECT word FROM said WHERE word IS NOT NULL LIMIT :most",
            {"begun": begun, "end": begun + chr(0x10FFFF), "most": MAX_SPELLINGS + 1},
        )
        return [row[0] for row in rows] if len(rows) <= MAX_SPELLINGS else None

    def _length(self, way: Way) -> int:
        length = 0
        for table, column, value in way:
            row = self._tx.one(
                f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {column} = :value LIMIT :most) AS some",
                {"value": value, "most": COUNTED - length},
            )
            length += row[0] if row else 0
            if length >= COUNTED:
                break
        return length

    def _merged(self, way: Way, word: int | None) -> Iterator[int]:
        """Several walks as one: places in the log, newest first, each once."""
        first = max(2, PAGE // max(1, len(way)))
        merged = heapq.merge(*(self._places(*each, first, word) for each in way), reverse=True)
        return (record for record, _ in groupby(merged))

    def _places(self, table: str, column: str, value: str, page: int, word: int | None) -> Iterator[int]:
        # the index is walked in its order; a sort over all that stands in it would cost what the walk saves
        sql = (
            f"SELECT {table}.record FROM {table}"
            f" WHERE {table}.{column} = :value AND {table}.record < :below{self._also(table, word)}"
            f" ORDER BY {table}.record DESC LIMIT :page"
        )
        below = self._record_at
        while True:
            rows = self._tx.rows(sql, self._values | {"value": value, "below": below, "page": page})
            yield from (row[0] for row in rows)
            if len(rows) < page:
                return
            below, page = rows[-1][0], min(2 * page, PAGE)

    def _seen(self, places: Iterator[int]) -> Iterator[Step]:
        """What of it the reader may see."""
        while some := list(islice(places, PAGE)):
            marks = ", ".join(f"(:r{index})" for index in range(len(some)))
            rows = self._tx.rows(
                # as a table of its own: given IN, SQLite would rather walk all that the reader was ever given
                f"WITH walked (record) AS (VALUES {marks})"
                " SELECT picture.record, visible.n, picture.row FROM walked"
                f" JOIN picture ON picture.record = walked.record {visible.joined('picture.record')}"
                " ORDER BY picture.record DESC",
                self._values | {f"r{index}": record for index, record in enumerate(some)},
            )
            yield from map(_step, rows)

    def _everything(self) -> Iterator[Step]:
        sql = (
            f"SELECT picture.record, visible.n, picture.row FROM picture {visible.joined('picture.record')}"
            f" WHERE visible.n < :before{self._also('picture')} ORDER BY visible.n DESC LIMIT :page"
        )
        before = self._before
        while True:
            rows = self._tx.rows(sql, self._values | {"before": before})
            yield from map(_step, rows)
            if len(rows) < PAGE:
                return
            before = rows[-1][1]

    def _also(self, table: str, walked: int | None = None) -> str:
        """The words as conditions of the statement, but the one that is walked: what lacks one is passed over before it is read."""
        return "".join(
            f" AND EXISTS (SELECT 1 FROM picture_word AS w{i} WHERE w{i}.record = {table}.record AND w{i}.word IN ({marks}))"
            for i, said in enumerate(self._spelled)
            if said and i != walked and (marks := ", ".join(f":w{i}_{j}" for j in range(len(said))))
        )

    @cached_property
    def _record_at(self) -> int:
        """The place in the log of the first record that is not below the page's number."""
        row = self._tx.one(
            "SELECT record FROM visible WHERE reader = :reader AND n >= :n ORDER BY n LIMIT 1",
            {"reader": self._values["reader"], "n": self._before},
        )
        return row[0] if row else MOST


def _step(row: Row) -> Step:
    record, n, line = row
    return record, n, msgspec.json.decode(line, type=Entry)
