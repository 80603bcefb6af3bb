"""Recall: an owner takes back what others were served; they hide it at once and destroy it (design 4.10).

    owner                                          whoever was served
    close ──> nothing of the record leaves any more     obey ──> tombstone, for ever, by owner and series
    make  ──> one signed Recall per recipient            │        bodies emptied, digests kept
              (proof: the rows of `copy`)                └──────> visibility ends, projections forget

A record can be recalled from one agency alone (`close_for`): its series of copies is dead, the record is not. Should it be released
to that agency again, that is another series.

No second release decision: a recall carries nothing but ids and digests that its recipient holds already, and `make` refuses
whoever has no copy. The tombstone is written in the transaction that destroys, so there is no instant at which a later copy could
come in between. A tombstone without any copy is meant: what was handed out and never arrived is dead before it comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, RecordId, sha256
from tansiq.records import log, projector, visible
from tansiq.records.content import Content, Status, is_instant
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Tx
from tansiq.storage.among import among
from tansiq.storage.within import Within


class Recall(msgspec.Struct, frozen=True, kw_only=True):
    """An owner's word to one recipient that a copy is taken back, with all its versions.

    Args:
        owner: whose record it is.
        recipient: for whom the copies were made.
        id: of the copies: the recipient's own.
        version: the last one that was handed out.
        copies: the digests of all that were handed out, oldest first.
        status: of the record.
        recalled_at: when.
    """

    owner: AgencyId
    recipient: AgencyId
    id: RecordId
    version: int
    copies: tuple[Digest, ...]
    status: Status
    recalled_at: datetime


@dataclass(frozen=True)
class MadeRecall:
    """A recall that was made: what the outbox needs to know."""

    digest: Digest
    recipient: AgencyId


def decode(payload: bytes) -> Recall:
    """Read signed bytes.

    Raises:
        Fault: ``frame.unreadable``.
    """
    try:
        recall = msgspec.json.decode(payload, type=Recall)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if not recall.id or recall.version < 1 or not is_instant(recall.recalled_at):
        raise Fault("frame.unreadable", "A recall names a copy, a version from 1, and says when, with its zone.")
    return recall


# ---- at the owner's


def close(tx: Tx, record: RecordId, now: datetime) -> None:
    """Note that a record of this agency is recalled; the first time stands."""
    tx.run(
        "INSERT INTO recalled (record, at) VALUES (:record, :at) ON CONFLICT DO NOTHING",
        {"record": record, "at": stamp(now)},
    )


def close_for(tx: Tx, record: RecordId, recipient: AgencyId, now: datetime) -> None:
    """Note that a record of this agency is recalled from one agency alone; the first time stands."""
    tx.run(
        "INSERT INTO recalled_from (record, recipient, at) VALUES (:record, :recipient, :at) ON CONFLICT DO NOTHING",
        {"record": record, "recipient": recipient, "at": stamp(now)},
    )


def is_recalled_from(tx: Tx, record: RecordId, recipient: AgencyId) -> bool:
    """Whether this agency has ever recalled a record of its own from one agency, or from all."""
    named = {"record": record, "recipient": recipient}
    row = tx.one("SELECT 1 FROM recalled_from WHERE record = :record AND recipient = :recipient", named)
    return row is not None or recalled_at(tx, record) is not None


def recalled_at(tx: Tx, record: RecordId) -> datetime | None:
    """When this agency recalled a record of its own, or None."""
    row = tx.one("SELECT at FROM recalled WHERE record = :record", {"record": record})
    return unstamp(row[0]) if row else None


def standing(column: str) -> str:
    """A condition for a query: its record was not recalled by this agency itself.

    Args:
        column: the query's column that holds a record's id, e.g. ``"force.id"``.
    """
    return f"NOT EXISTS (SELECT 1 FROM recalled WHERE recalled.record = {column})"


def recalled_among(tx: Tx, records: Iterable[RecordId]) -> frozenset[RecordId]:
    """Which of some records of its own this agency has recalled."""
    return frozenset(row[0] for row in among(tx, "SELECT record FROM recalled WHERE record IN ({0})", records))


def make(
    tx: Tx, content: Content, recipient: AgencyId, handed_out: Iterable[Digest], signer: Signer, now: datetime
) -> MadeRecall:
    """Make, sign and keep the recall of a record for one agency.

    Args:
        content: any version of what is recalled.
        handed_out: the copies that have left for this agency, oldest first. Others are not spoken of.
        signer: the release key.

    Raises:
        Fault: ``release.guard`` when one of these is no copy of this record for this agency: nobody else may hear of it.
    """
    digests = tuple(handed_out)
    rows = tx.rows(
        "SELECT digest, id, version FROM copy WHERE record = :record AND recipient = :recipient AND length(envelope) > 0",
        {"record": content.id, "recipient": recipient},
    )
    served = {digest: (series, version) for digest, series, version in rows}
    if not digests or not served.keys() >= set(digests):
        raise Fault("release.guard", "A recall for somebody who was not served.")
    recall = Recall(
        owner=content.owner,
        recipient=recipient,
        id=served[digests[-1]][0],
        version=max(served[digest][1] for digest in digests),
        copies=digests,
        status=content.status,
        recalled_at=now,
    )
    envelope = signer.seal(Payload.RECALL, msgspec.json.encode(recall))
    return _kept(tx, content.id, recall, envelope)


def make_own(tx: Tx, content: Content, versions: Iterable[Digest], signer: Signer, now: datetime) -> MadeRecall:
    """Make, sign and keep the word to the agency's own other nodes that a record was recalled: it names the content itself.

    Args:
        versions: the digests of its versions, oldest first.
    """
    digests = tuple(versions)
    recall = Recall(
        owner=content.owner,
        recipient=content.owner,
        id=content.id,
        version=content.version,
        copies=digests,
        status=content.status,
        recalled_at=now,
    )
    envelope = signer.seal(Payload.RECALL, msgspec.json.encode(recall))
    return _kept(tx, content.id, recall, envelope)


def heed(tx: Tx, recall: Recall, envelope: bytes) -> None:
    """Note what another node of this agency has recalled: the content stays, as it does there. Heeding twice changes nothing."""
    if recalled_at(tx, recall.id) is None:
        close(tx, recall.id, recall.recalled_at)
        _kept(tx, recall.id, recall, envelope)


def _kept(tx: Tx, record: RecordId, recall: Recall, envelope: bytes) -> MadeRecall:
    made = MadeRecall(sha256(envelope), recall.recipient)
    tx.run(
        "INSERT INTO recall (digest, record, recipient, series, envelope)"
        " VALUES (:digest, :record, :recipient, :series, :envelope)",
        {
            "digest": made.digest,
            "record": record,
            "recipient": recall.recipient,
            "series": recall.id,
            "envelope": envelope,
        },
    )
    return made


def envelope_of(tx: Tx, digest: Digest) -> bytes | None:
    """The signed bytes of a recall made here, or None."""
    row = tx.one("SELECT envelope FROM recall WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def made_for(tx: Tx, record: RecordId) -> dict[RecordId, Digest]:
    """The recalls made of a record, by the id of the copies that they take back."""
    rows = tx.rows("SELECT series, digest FROM recall WHERE record = :record ORDER BY series", {"record": record})
    return dict(rows)


def closed(tx: Tx, reader: DeskId, now: datetime, within: Within) -> list[tuple[int, Stored, datetime]]:
    """What this agency recalled in a span, as far as a reader sees it, newest first: its number, the newest version, when."""
    rows = tx.rows(
        "SELECT visible.n, recalled.record, recalled.at FROM recalled"
        " JOIN record ON record.id = recalled.record"
        " AND record.version = (SELECT max(version) FROM record AS later WHERE later.id = recalled.record)"
        f" {visible.joined('record.seq')} WHERE {within.condition('recalled.at', 'visible.n')}"
        " ORDER BY recalled.at DESC, visible.n DESC LIMIT :limit",
        within.values | {"reader": reader, "now": stamp(now)},
    )
    held = ((n, log.latest(tx, record), at) for n, record, at in rows)
    return [(n, stored, unstamp(at)) for n, stored, at in held if stored is not None]


# ---- at whoever was served


def last(tx: Tx) -> int:
    """The number of the newest tombstone; 0 when nothing was ever recalled here."""
    row = tx.one("SELECT max(seq) FROM tombstone")
    return (row and row[0]) or 0


def all_destroyed(tx: Tx) -> bool:
    """Whether the words of all that was ever recalled here are in no file of the store any more; hidden they are in any case."""
    return last(tx) <= tx.scrubbed()


def dead(tx: Tx, owner: AgencyId, series: Iterable[RecordId]) -> set[RecordId]:
    """Which of some series of copies their owner has recalled: of these nothing is taken any more."""
    rows = among(tx, "SELECT id FROM tombstone WHERE owner = :owner AND id IN ({0})", series, owner=owner)
    return {row[0] for row in rows}


def obey(tx: Tx, recall: Recall, envelope: bytes, projections: tuple[Projection, ...], now: datetime) -> None:
    """Hide and destroy what a recall names, whether it is here or not; obeying twice changes nothing.

    The signature was verified, and that the bearer speaks for the owner. Only copies of this very owner can be meant.
    """
    tx.run(
        "INSERT INTO tombstone (owner, id, at, envelope) VALUES (:owner, :id, :at, :envelope) ON CONFLICT DO NOTHING",
        {"owner": recall.owner, "id": recall.id, "at": stamp(now), "envelope": envelope},
    )
    for stored in log.destroy(tx, recall.owner, recall.id):
        visible.end(tx, stored.seq)
        projector.forget(tx, stored, projections)


def obeyed(tx: Tx, reader: DeskId, within: Within) -> list[tuple[int, AgencyId, datetime]]:
    """What owners recalled in a span that had been this reader's to see, newest first: the reader's number of it, whose, when."""
    rows = tx.rows(
        "SELECT max(visible.n) AS mine, tombstone.owner, tombstone.at FROM tombstone"
        " JOIN record ON record.id = tombstone.id AND record.owner = tombstone.owner AND record.own = 0"
        " JOIN visible ON visible.record = record.seq AND visible.reader = :reader AND visible.barred = 0"
        f" GROUP BY tombstone.seq HAVING {within.condition('tombstone.at', 'mine')}"
        " ORDER BY tombstone.at DESC, mine DESC LIMIT :limit",
        within.values | {"reader": reader},
    )
    return [(n, owner, unstamp(at)) for n, owner, at in rows]


def hidden_from(tx: Tx, reader: DeskId, after: int, limit: int = 500) -> list[tuple[int, RecordId]]:
    """What was recalled since a tombstone's number and had been this reader's to see; the newest, oldest first."""
    rows = tx.rows(
        "SELECT DISTINCT tombstone.seq, tombstone.id FROM tombstone"
        " JOIN record ON record.id = tombstone.id AND record.owner = tombstone.owner"
        " JOIN visible ON visible.record = record.seq AND visible.reader = :reader AND visible.barred = 0"
        " WHERE tombstone.seq > :after ORDER BY tombstone.seq DESC LIMIT :limit",
        {"reader": reader, "after": after, "limit": limit},
    )
    return [(row[0], row[1]) for row in reversed(rows)]
