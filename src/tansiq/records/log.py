"""The log of records: appended to, never changed; but a copy that its owner recalled loses its bytes (`destroy`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, NodeId, RecordId, Token, sha256
from tansiq.records.content import Content, Copy, decode
from tansiq.records.signing import Envelope
from tansiq.storage import Row, Tx
from tansiq.storage.among import among

_COLUMNS = "seq, id, version, kind, owner, own, token, digest, logged_at, envelope, home"


class Newest(NamedTuple):
    """What the next version of a record must go on from."""

    id: RecordId
    version: int
    kind: str
    owner: AgencyId
    own: bool
    token: Token
    digest: Digest
    home: NodeId | None


@dataclass(frozen=True)
class Stored:
    """A record as it stands in the log.

    Args:
        seq: its place on this node; never shown to anyone else.
        own: content of this node's agency; otherwise a copy received.
        logged_at: when this node wrote it.
        envelope: the signed bytes as they came; empty once they were destroyed.
        home: the other node of this agency that wrote it and alone goes on writing it; None for all else.
        said: what they say, where that is at hand: whoever wrote or took them has just read it.
    """

    seq: int
    id: RecordId
    version: int
    kind: str
    owner: AgencyId
    own: bool
    token: Token
    digest: Digest
    logged_at: datetime
    envelope: bytes
    home: NodeId | None = None
    said: Content | Copy | None = field(default=None, repr=False, compare=False)

    @property
    def here(self) -> bool:
        """Whether this node wrote it: then it alone writes next versions, releases and recalls. Nothing has two writers."""
        return self.own and self.home is None

    @property
    def destroyed(self) -> bool:
        """Whether its owner has recalled it: then nothing is known of it but these fields."""
        return not self.envelope

    @property
    def newest(self) -> Newest:
        """What the next version must go on from, where this is the newest."""
        return Newest(self.id, self.version, self.kind, self.owner, self.own, self.token, self.digest, self.home)

    def header(self) -> Content | Copy:
        """What the signed bytes say.

        Raises:
            Fault: ``frame.unreadable``; for a record that was destroyed too.
        """
        if self.destroyed:
            raise Fault("frame.unreadable", "Its owner has recalled it.")
        if self.said is not None:
            return self.said
        payload = msgspec.json.decode(self.envelope, type=Envelope).payload
        return decode(payload, Content) if self.own else decode(payload, Copy)


def append(tx: Tx, header: Content | Copy, envelope: bytes, now: datetime, home: NodeId | None = None) -> Stored:
    """Write a record to the log's end; ``(id, version)`` and the digest must be new.

    Args:
        home: the other node of this agency that wrote it.
    """
    own = isinstance(header, Content)
    digest = sha256(envelope)
    seq = tx.insert(
        "INSERT INTO record (id, version, kind, owner, own, token, digest, logged_at, envelope, home)"
        " VALUES (:id, :version, :kind, :owner, :own, :token, :digest, :at, :envelope, :home)",
        {
            "id": header.id,
            "version": header.version,
            "kind": header.kind,
            "owner": header.owner,
            "own": int(own),
            "token": header.token,
            "digest": digest,
            "at": stamp(now),
            "envelope": envelope,
            "home": home,
        },
    )
    return Stored(
        seq,
        header.id,
        header.version,
        header.kind,
        header.owner,
        own,
        header.token,
        digest,
        now,
        envelope,
        home,
        header,
    )


def latest(tx: Tx, record: RecordId) -> Stored | None:
    """The newest version here, or None."""
    return _maybe(tx.one(f"SELECT {_COLUMNS} FROM record WHERE id = :id ORDER BY version DESC LIMIT 1", {"id": record}))


def newest(tx: Tx, records: Iterable[RecordId]) -> dict[RecordId, Newest]:
    """The newest version here of each of some records."""
    sql = (
        "SELECT id, version, kind, owner, own, token, digest, home FROM record WHERE id IN ({0})"
        " AND version = (SELECT max(version) FROM record AS other WHERE other.id = record.id)"
    )
    return {row[0]: _newest(row) for row in among(tx, sql, records)}


def held(tx: Tx, digests: Iterable[Digest]) -> set[Digest]:
    """Which of some bytes are here, by their digests."""
    return {row[0] for row in among(tx, "SELECT digest FROM record WHERE digest IN ({0})", digests)}


def by_digest(tx: Tx, digest: Digest) -> Stored | None:
    """The record with exactly these bytes, or None."""
    return _maybe(tx.one(f"SELECT {_COLUMNS} FROM record WHERE digest = :digest", {"digest": digest}))


def home_of(tx: Tx, record: RecordId) -> NodeId | None:
    """The other node of this agency that wrote a record; None for what was written here, and for what another agency wrote."""
    row = tx.one("SELECT home FROM record WHERE id = :id ORDER BY version LIMIT 1", {"id": record})
    return row[0] if row else None


def elsewhere(tx: Tx, records: Iterable[RecordId]) -> frozenset[RecordId]:
    """Which of some records another node of this agency wrote."""
    rows = among(tx, "SELECT DISTINCT id FROM record WHERE id IN ({0}) AND home IS NOT NULL", records)
    return frozenset(row[0] for row in rows)


def versions(tx: Tx, record: RecordId) -> list[Stored]:
    """All versions here, oldest first."""
    rows = tx.rows(f"SELECT {_COLUMNS} FROM record WHERE id = :id ORDER BY version", {"id": record})
    return [_stored(row) for row in rows]


def at_places(tx: Tx, places: Iterable[int]) -> list[Stored]:
    """The records at some places in the log, in no order."""
    return [_stored(row) for row in among(tx, f"SELECT {_COLUMNS} FROM record WHERE seq IN ({{0}})", places)]


def destroy(tx: Tx, owner: AgencyId, series: RecordId) -> list[Stored]:
    """Empty every version of a copy received; its place, digest and token stay. What was emptied, oldest first.

    Content of this agency, and copies of another owner, are never touched.
    """
    which = "id = :id AND owner = :owner AND own = 0"
    values = {"id": series, "owner": owner}
    rows = tx.rows(f"SELECT {_COLUMNS} FROM record WHERE {which} ORDER BY version", values)
    tx.run(f"UPDATE record SET envelope = X'' WHERE {which}", values)
    return [_stored(row) for row in rows]


def of_kinds(tx: Tx, kinds: tuple[str, ...]) -> list[Stored]:
    """All records of some kinds, oldest first."""
    marks, values = _listed(kinds)
    return [
        _stored(row) for row in tx.rows(f"SELECT {_COLUMNS} FROM record WHERE kind IN ({marks}) ORDER BY seq", values)
    ]


def since(tx: Tx, owner: AgencyId, at: str) -> list[Stored]:
    """What this node wrote or took of an owner from an instant (as `clock.stamp` has it) on, oldest first. Walks the log."""
    sql = f"SELECT {_COLUMNS} FROM record WHERE owner = :owner AND logged_at >= :at ORDER BY seq"
    return [_stored(row) for row in tx.rows(sql, {"owner": owner, "at": at})]


End = tuple[int, Digest | None]
"""Where a log ends: its newest record's place and digest. A place alone may be given again after a transaction that failed."""


def end(tx: Tx) -> End:
    """Where the log ends."""
    row = tx.one("SELECT seq, digest FROM record ORDER BY seq DESC LIMIT 1")
    return (row[0], row[1]) if row else (0, None)


def added(tx: Tx, known: End, most: int = 64) -> list[tuple[str, End]] | None:
    """What was appended to a log since it ended so, oldest first: each record's kind, and where the log ended with it.

    None when this log never ended so (a transaction that failed, an older snapshot), or when more than ``most`` was appended.
    """
    rows = tx.rows(
        "SELECT kind, seq, digest FROM record WHERE seq >= :seq ORDER BY seq LIMIT :most",
        {"seq": known[0], "most": most + 2},
    )
    if known[0] and (not rows or rows.pop(0)[1:] != known):
        return None
    return [(kind, (seq, digest)) for kind, seq, digest in rows] if len(rows) <= most else None


def place_at(tx: Tx, at: datetime) -> int:
    """The place of the newest record that was here when this node's clock showed an instant; 0: there was none.

    Found by halves, because time goes on in the log as places do. Where a clock was set back it showed some instants twice; then it
    is the place at one of these times, and still nothing is before it that was logged later than the records after it.
    """
    wanted, low, high = stamp(at), 0, end(tx)[0]
    while low < high:
        middle = (low + high + 1) // 2
        row = tx.one(
            "SELECT seq, logged_at FROM record WHERE seq > :low AND seq <= :middle ORDER BY seq DESC LIMIT 1",
            {"low": low, "middle": middle},
        )
        if row is not None and row[1] > wanted:
            high = row[0] - 1
        else:
            low = middle
    return low


def end_of_kinds(tx: Tx, kinds: tuple[str, ...]) -> End:
    """As `end`, of the newest record of some kinds."""
    _, values = _listed(kinds)
    # one step of the index per kind; a plain max() over IN would walk all its rows
    each = " UNION ALL ".join(f"SELECT max(seq) AS last FROM record WHERE kind = :{name}" for name in values)
    row = tx.one(f"SELECT seq, digest FROM record WHERE seq = (SELECT max(last) FROM ({each}))", values)
    return (row[0], row[1]) if row else (0, None)


def replies_of(tx: Tx, owner: AgencyId, after: int) -> list[Stored]:
    """The newest version of each reply that an agency has sent us since a place in the log, as far as it was not recalled."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM record WHERE kind = 'reply' AND own = 0 AND owner = :owner AND seq > :after"
        " AND length(envelope) > 0 ORDER BY seq",
        {"owner": owner, "after": after},
    )
    return list({row[1]: _stored(row) for row in rows}.values())


def counts(tx: Tx) -> list[tuple[str, bool, int]]:
    """How many versions of each kind there are, own and received apart; for the node's administrator alone."""
    rows = tx.rows("SELECT kind, own, count(*) FROM record GROUP BY kind, own ORDER BY kind, own DESC")
    return [(kind, bool(own), count) for kind, own, count in rows]


def _listed(kinds: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    values = {f"k{index}": kind for index, kind in enumerate(kinds)}
    return ", ".join(f":{name}" for name in values), values


def replay(tx: Tx, batch: int = 500) -> Iterator[Stored]:
    """Every record in the order of the log, read in batches."""
    after = 0
    while rows := tx.rows(
        f"SELECT {_COLUMNS} FROM record WHERE seq > :after ORDER BY seq LIMIT :batch", {"after": after, "batch": batch}
    ):
        for row in rows:
            yield _stored(row)
        after = rows[-1][0]


def _newest(row: Row) -> Newest:
    record, version, kind, owner, own, token, digest, home = row
    return Newest(record, version, kind, owner, bool(own), token, digest, home)


def _maybe(row: Row | None) -> Stored | None:
    return _stored(row) if row else None


def _stored(row: Row) -> Stored:
    seq, record, version, kind, owner, own, token, digest, at, envelope, home = row
    return Stored(seq, record, version, kind, owner, bool(own), token, digest, unstamp(at), envelope, home)
