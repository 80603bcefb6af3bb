"""A file is taken in: chunk by chunk, each one transaction, so that a killed import goes on where it stopped.

`place_source` holds, for each source, the digest of the newest file and how many of its rows are on disk; it moves in the
transaction of the rows. The same file again begins there: after a kill it goes on, and once it is whole nothing is written. Another
file begins a new *run* of the source; every row that it names carries that run, so what is gone from it can be told, and is removed
when asked. The file is read twice, once to look it over and once to take it in: so its rows are never in memory all at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Literal, NamedTuple

import msgspec

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.ids import sha256
from tansiq.places import gazetteer, outlines, writing
from tansiq.places.gazetteer import Toponym
from tansiq.places.outlines import Drawn
from tansiq.records import audit
from tansiq.storage import Database, Tx, Value
from tansiq.text.rows import Reject

What = Literal["gazetteer", "boundaries"]
CHUNK: dict[What, int] = {"gazetteer": 200, "boundaries": 20}
"""Rows to a transaction: a desk's write waits no longer than for one of them."""
FORM = b"1 "
"""Changed whenever something else is read out of the same bytes, so that a file taken before is taken anew."""
REMOVED_AT_ONCE = 500
MAX_REJECTS = 1_000
"""So many are listed one by one; all are counted."""
MAX_SOURCE = 64
MAX_BYTES = max(gazetteer.MAX_BYTES, outlines.MAX_BYTES)
Item = Toponym | Drawn | Reject | None
READ: dict[What, Callable[[bytes], Iterator[Item]]] = {
    "gazetteer": gazetteer.read,
    "boundaries": outlines.read,
}


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How far an import is, and what came of it.

    Args:
        rows: so many of ``total`` are on disk.
        before: of them, those that an earlier run of this import had brought.
        added, changed, unchanged: what the others did.
        unnamed: rows of the whole file that name nothing, and so are left out.
        rejected: rows of the whole file that could not be read; ``rejects`` lists the first `MAX_REJECTS`, in the last word only.
        removed: what was there and is not in the file.
        finished: whether this is the last word.
    """

    rows: int = 0
    total: int = 0
    before: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    unnamed: int = 0
    rejected: int = 0
    removed: int = 0
    rejects: tuple[Reject, ...] = ()
    finished: bool = False


class _At(NamedTuple):
    run: int
    digest: str
    done: int


def take(
    db: Database, what: What, data: bytes, source: str, now: datetime, *, replace: bool = False
) -> Iterator[Outcome]:
    """Take a file in; a word after every chunk that has reached the disk. Whoever stops listening stops the import there.

    Args:
        source: whose rows these are; a newer file of the same source brings them up to date.
        replace: remove what the source had and this file has not. A row that cannot be read keeps what it said before.

    Raises:
        Fault: ``gazetteer.columns``, ``boundaries.unreadable``, ``request.too-large``, ``config.invalid`` for the source's name;
            ``import.overtaken`` when another import of this source came between; ``store.full``. What was written stays.
    """
    if not (0 < len(source) <= MAX_SOURCE and source.isprintable() and ":" not in source):
        raise Fault("config.invalid", f"A source's name has 1 to {MAX_SOURCE} characters and no colon.")
    said, rejects, good = _looked_over(READ[what](data))
    if replace and not good:
        raise Fault("import.empty")
    at = db.write(partial(_begin, what=what, source=source, digest=sha256(FORM + data), total=said.total))
    said = msgspec.structs.replace(said, rows=at.done, before=at.done)
    yield said
    items = islice(READ[what](data), at.done, None)
    while chunk := list(islice(items, CHUNK[what])):
        done = said.rows + len(chunk)
        counts = db.write(partial(_put, what=what, source=source, at=at, chunk=chunk, done=done))
        at = at._replace(done=done)
        said = msgspec.structs.replace(
            said,
            rows=done,
            added=said.added + counts["added"],
            changed=said.changed + counts["changed"],
            unchanged=said.unchanged + counts["unchanged"],
        )
        yield said
    while replace:
        gone = db.write(partial(_remove, what=what, source=source, at=at))
        said = msgspec.structs.replace(said, removed=said.removed + gone)
        if gone < REMOVED_AT_ONCE:
            break
        yield said
    db.write(partial(_end, what=what, source=source, at=at, now=now, said=said))
    yield msgspec.structs.replace(said, rejects=rejects, finished=True)


def _looked_over(items: Iterator[Item]) -> tuple[Outcome, tuple[Reject, ...], bool]:
    """A file read once and not kept: how many rows there are, the first that cannot be taken, and whether any can."""
    total = unnamed = rejected = 0
    rejects: list[Reject] = []
    for item in items:
        total += 1
        unnamed += item is None
        if isinstance(item, Reject):
            rejected += 1
            rejects += [item][: MAX_REJECTS - len(rejects)]
    return Outcome(total=total, unnamed=unnamed, rejected=rejected), tuple(rejects), total > unnamed + rejected


def _begin(tx: Tx, what: What, source: str, digest: str, total: int) -> _At:
    """Where the source stands: at what this file has brought already, or at the beginning of a new run."""
    at = _at(tx, what, source)
    if at is not None and at.digest == digest:
        return at
    new = _At(at.run + 1 if at else 1, digest, 0)
    tx.run("DELETE FROM place_source WHERE what = :what AND source = :source", {"what": what, "source": source})
    tx.run(
        "INSERT INTO place_source (what, source, run, digest, done, total)"
        " VALUES (:what, :source, :run, :digest, 0, :total)",
        {"what": what, "source": source, "run": new.run, "digest": digest, "total": total},
    )
    return new


def _put(tx: Tx, what: What, source: str, at: _At, chunk: list[Item], done: int) -> dict[str, int]:
    _still(tx, what, source, at)
    counts = {"added": 0, "changed": 0, "unchanged": 0}
    for item in chunk:
        match item:
            case Toponym():
                counts[writing.put_toponym(tx, source, at.run, item)] += 1
            case Drawn():
                counts[writing.put_boundary(tx, source, at.run, item)] += 1
            case Reject() if item.key:
                writing.keep(tx, what, source, at.run, item.key)
    tx.run(
        "UPDATE place_source SET done = :done WHERE what = :what AND source = :source",
        {"what": what, "source": source, "done": done},
    )
    return counts


def _remove(tx: Tx, what: What, source: str, at: _At) -> int:
    _still(tx, what, source, at)
    return writing.remove(tx, what, source, at.run, REMOVED_AT_ONCE)


def _end(tx: Tx, what: What, source: str, at: _At, now: datetime, said: Outcome) -> None:
    """Note the end, once for each file and for each removal."""
    _still(tx, what, source, at)
    values: dict[str, Value] = {"what": what, "source": source, "now": stamp(now), "again": int(said.removed > 0)}
    ended = tx.run(
        "UPDATE place_source SET finished_at = :now"
        " WHERE what = :what AND source = :source AND (finished_at IS NULL OR :again = 1)",
        values,
    )
    if ended:
        detail = f"added {said.added} changed {said.changed} removed {said.removed} rejected {said.rejected}"
        audit.note(tx, now, "administrator", f"import {what}", source, detail)


def _still(tx: Tx, what: What, source: str, at: _At) -> None:
    """Refuse to go on when another import of this source has come between."""
    if _at(tx, what, source) != at:
        raise Fault("import.overtaken")


def _at(tx: Tx, what: What, source: str) -> _At | None:
    row = tx.one(
        "SELECT run, digest, done FROM place_source WHERE what = :what AND source = :source",
        {"what": what, "source": source},
    )
    return _At(*row) if row else None
