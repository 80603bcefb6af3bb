"""Finding records: by words, ground, sector, time, kind and owner, newest first; only what the reader may see.

Each condition that has an index gives a *walk*: the records that may fit, newest first, read in pages from the index alone. The
shortest walk is taken; what of it the reader may see is looked up a page at a time, by the one join; and every record is judged by
the one predicate `Sought.fits`. So nothing is filtered after a limit, and the answer does not depend on which walk was taken. A
desk's numbers grow with the log's, so a page begins below a number by beginning below that number's record.

`frontend/src/feed/fits.ts` judges rows of the event stream by the same conditions; change both together.
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
from tansiq.geo import place
from tansiq.geo.area import touches
from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, DeskId
from tansiq.picture import cells
from tansiq.picture.cells import Box
from tansiq.picture.entry import Entry, span
from tansiq.picture.queries import MOST, Numbered
from tansiq.records import visible
from tansiq.storage import Row, Tx, Value
from tansiq.text.words import words

PAGE = 64
"""Of a walk, and of what is looked up of it; where many are walked together each begins with fewer."""
COUNTED = 20_000
"""A walk is counted so far when the shortest is chosen; longer ones are all long."""
WITH_THEIRS = ("attachment",)
"""Kinds that are shown with the record that they belong to, and are lines of their own only for whoever asks for that kind."""
MAX_SPELLINGS = 50
"""So many words are looked into for one beginning of a word; it is the beginning of more only while hardly a letter is typed."""


@dataclass(frozen=True)
class Sought:
    """What is looked for; an empty condition holds for everything.

    Args:
        words: each must begin a word of the record.
        box: the record's place must touch it.
        kinds, owners: one of these.
        sectors: the record's place must touch one of these areas; an empty tuple: none is known, and nothing fits.
        since, until: what the record speaks of must lie, with a part of it, between these; None: no end on that side.
    """

    words: tuple[str, ...] = ()
    box: Box | None = None
    kinds: tuple[str, ...] = ()
    owners: tuple[AgencyId, ...] = ()
    sectors: tuple[Polygon, ...] | None = None
    since: datetime | None = None
    until: datetime | None = None

    def fits(self, entry: Entry) -> bool:
        """Whether a record is what is looked for."""
        if (self.kinds and entry.kind not in self.kinds) or (self.owners and entry.owner not in self.owners):
            return False
        if not self.kinds and entry.kind in WITH_THEIRS:
            return False
        if self.since or self.until:
            start, end = span(entry)
            if end < self.first or start > self.last:
                return False
        where = entry.place.geometry if entry.place else None
        if self.box is not None and (where is None or not cells.meets(where, self.box)):
            return False
        if self.sectors is not None and (where is None or not any(touches(where, area) for area in self.sectors)):
            return False
        if not self.words:
            return True
        said = words(text_of(entry))
        return all(any(word.startswith(begun) for word in said) for begun in self.words)

    @cached_property
    def first(self) -> str:
        """The stamp of `since`, or one before every stamp."""
        return stamp(self.since) if self.since else ""

    @cached_property
    def last(self) -> str:
        """The stamp of `until`, or one after every stamp."""
        return stamp(self.until) if self.until else "A"


def text_of(entry: Entry) -> str:
    """The words by which a record is found."""
    names = entry.place.names if entry.place else None
    return " ".join((entry.words, *((names.ar, names.ckb, names.en) if names else ())))


def search(tx: Tx, reader: DeskId, now: datetime, sought: Sought, *, before: int | None, limit: int) -> list[Numbered]:
    """The newest records that fit, newest first, below a number."""
    below = MOST if before is None else max(-MOST, min(before, MOST))
    return list(islice(walk(tx, reader, now, sought, below), limit))


def walk(tx: Tx, reader: DeskId, now: datetime, sought: Sought, below: int) -> Iterator[Numbered]:
    """All records that fit below a number, newest first; read as far as somebody walks."""
    finder = _Finder(tx, reader, now, sought, below)
    return ((n, entry) for _, n, entry in finder.walk() if sought.fits(entry))


Step = tuple[int, int, Entry]
"""The record's place in the log, the reader's number, the entry."""


@dataclass(frozen=True)
class Path:
    """A part of an index.

    Args:
        table: whose index.
        where: what keeps to that part; `picture_by_time` is met by no other condition than this.
        values: of its marks.
        sorted: whether the part stands in the log's order. One that does not is read through for every page, so these are large.
    """

    table: str
    where: str
    values: dict[str, Value]
    sorted: bool = True

    @classmethod
    def of(cls, table: str, column: str, value: str) -> Path:
        """What stands under one value."""
        return cls(table, f"{table}.{column} = :value", {"value": value})


Way = list[Path]
"""What is walked together."""
LARGE_PAGE = 4_096
GROWTH = 8
"""Of an index that is not in the log's order, and from page to page of it."""


class _Finder:
    def __init__(self, tx: Tx, reader: DeskId, now: datetime, sought: Sought, before: int) -> None:
        self._tx = tx
        self._sought = sought
        self._before = before
        self._spelled = [self._spellings(begun) for begun in sought.words]
        self._values: dict[str, Value] = {"reader": reader, "now": stamp(now), "page": PAGE}
        self._values |= {f"w{i}_{j}": word for i, said in enumerate(self._spelled) for j, word in enumerate(said or ())}
        self._values |= {f"k{i}": kind for i, kind in enumerate(sought.kinds)}
        self._values |= {f"o{i}": owner for i, owner in enumerate(sought.owners)}
        self._values |= {"first": sought.first, "last": sought.last}

    def walk(self) -> Iterator[Step]:
        """The shortest walk on which all that fits is met."""
        sought = self._sought
        ways: list[tuple[Way, int | None]] = [
            ([Path.of("picture_word", "word", word) for word in said], i)
            for i, said in enumerate(self._spelled)
            if said is not None
        ]
        for boxes in ([sought.box] if sought.box else None, self._sector_boxes()):
            if boxes is not None:
                found = dict.fromkeys(cell for box in boxes for cell in cells.asked(box))
                ways.append(([Path.of("picture_cell", "cell", cell) for cell in found], None))
        if sought.kinds:
            ways.append(([Path.of("picture", "kind", kind) for kind in sought.kinds], None))
        if sought.owners:
            ways.append(([Path.of("picture", "owner", owner) for owner in sought.owners], None))
        if sought.since or sought.until:
            ways.append(([Path("picture", _IN_TIME, {}, sorted=False)], None))
        if not ways:
            return self._everything()
        since_then = sought.since is not None and sought.until is None
        lengths = [self._length(way) for way, _ in ways] if len(ways) > 1 or since_then else [0]
        shortest = lengths.index(min(lengths))
        if lengths[shortest] >= COUNTED and since_then:
            return self._everything()  # what is newest in the log nearly always fits
        return self._seen(self._merged(*ways[shortest]))

    def _sector_boxes(self) -> list[Box] | None:
        return None if self._sought.sectors is None else [place.box(area) for area in self._sought.sectors]

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
        for path in way:
            row = self._tx.one(
                f"SELECT count(*) FROM (SELECT 1 FROM {path.table} WHERE {path.where} LIMIT :most) AS some",
                self._values | path.values | {"most": COUNTED - length},
            )
            length += row[0] if row else 0
            if length >= COUNTED:
                break
        return length

    def _merged(self, way: Way, word: int | None) -> Iterator[int]:
        """Several walks as one: places in the log, newest first, each once."""
        first = max(2, PAGE // max(1, len(way)))
        merged = heapq.merge(*(self._places(each, first, word) for each in way), reverse=True)
        return (record for record, _ in groupby(merged))

    def _places(self, path: Path, page: int, word: int | None) -> Iterator[int]:
        # the index is walked in its order; a sort over all that stands in it would cost what the walk saves. Where there is no such
        # order the plus keeps SQLite from taking another index for the sake of it
        record = f"{'' if path.sorted else '+'}{path.table}.record"
        sql = (
            f"SELECT {path.table}.record FROM {path.table}"
            f" WHERE {path.where} AND {record} < :below{self._also(path.table, word)}"
            f" ORDER BY {record} DESC LIMIT :page"
        )
        below, page = self._record_at, page if path.sorted else LARGE_PAGE
        while True:
            rows = self._tx.rows(sql, self._values | path.values | {"below": below, "page": page})
            yield from (row[0] for row in rows)
            if len(rows) < page:
                return
            below, page = rows[-1][0], min(2 * page, PAGE) if path.sorted else GROWTH * page

    def _seen(self, places: Iterator[int]) -> Iterator[Step]:
        """What of it the reader may see."""
        while some := list(islice(places, PAGE)):
            marks = ", ".join(f"(:r{index})" for index in range(len(some)))
            rows = self._tx.rows(
                # as a table of its own: given IN, SQLite would rather walk all that the reader was ever given
                f"WITH walked (record) AS (VALUES {marks})"
                " SELECT picture.record, visible.n, picture.row FROM walked"
                f" JOIN picture ON picture.record = walked.record {visible.joined('picture.record')}"
                f" WHERE TRUE{self._narrower()} ORDER BY picture.record DESC",
                self._values | {f"r{index}": record for index, record in enumerate(some)},
            )
            yield from map(_step, rows)

    def _everything(self) -> Iterator[Step]:
        sql = (
            f"SELECT picture.record, visible.n, picture.row FROM picture {visible.joined('picture.record')}"
            f" WHERE visible.n < :before{self._also('picture')}{self._narrower()} ORDER BY visible.n DESC LIMIT :page"
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

    def _narrower(self) -> str:
        """What a column of the picture says already: what does not fit is passed over before it is read.

        With a plus, for no index may be taken for it: what is walked is decided already.
        """
        said = ""
        if self._sought.since or self._sought.until:
            said += " AND +picture.until >= :first AND +picture.since <= :last"
        for column, mark, values in (("kind", "k", self._sought.kinds), ("owner", "o", self._sought.owners)):
            if values:
                said += f" AND +picture.{column} IN ({', '.join(f':{mark}{i}' for i in range(len(values)))})"
        return said

    @cached_property
    def _record_at(self) -> int:
        """The place in the log of the first record that is not below the page's number."""
        row = self._tx.one(
            "SELECT record FROM visible WHERE reader = :reader AND n >= :n ORDER BY n LIMIT 1",
            {"reader": self._values["reader"], "n": self._before},
        )
        return row[0] if row else MOST


_IN_TIME = "picture.until >= :first AND picture.since <= :last"


def _step(row: Row) -> Step:
    record, n, line = row
    return record, n, msgspec.json.decode(line, type=Entry)
