"""Making what leaves: one copy for one recipient, under one `Released`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import stamp
from tansiq.ids import AgencyId, Digest, Entropy, RecordId, sha256, uuid4
from tansiq.labels import guard
from tansiq.labels.label import Caveat
from tansiq.labels.release import Fields, Released
from tansiq.records.content import Content, Copy, encode
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Row, Tx


@dataclass(frozen=True)
class Made:
    """A copy that was made: what the outbox needs to know."""

    digest: Digest
    recipient: AgencyId
    record: RecordId
    id: RecordId
    version: int
    fields: Fields
    basis: str


def make(
    tx: Tx,
    content: Content,
    content_digest: Digest,
    right: Released,
    body: msgspec.Raw,
    signer: Signer,
    entropy: Entropy,
    now: datetime,
) -> Made:
    """Make, sign and keep the copy of ``content`` that ``right`` allows.

    Args:
        content: what was signed.
        content_digest: of its envelope; what ``right`` was given for.
        right: from `labels.release.released`.
        body: the body as far as ``right.fields`` lets it leave (`kinds.registry.shape`).
        signer: the release key.

    Raises:
        Fault: ``release.guard`` when ``right`` does not cover this copy.
    """
    before = tx.one(
        "SELECT id, version, digest FROM copy WHERE record = :record AND recipient = :recipient ORDER BY version DESC LIMIT 1",
        {"record": content.id, "recipient": right.recipient},
    )
    series, version, previous = before or (uuid4(entropy, f"copy {content.id} {right.recipient}"), 0, None)
    copy = _copy(tx, content, right, body, RecordId(series), version + 1, previous, now)
    guard.egress(
        right,
        content=content_digest,
        owner=copy.owner,
        recipient=copy.recipient,
        kind=copy.kind,
        fields=copy.fields.value,
        label=copy.label,
        now=now,
    )
    envelope = signer.seal(Payload.COPY, encode(copy))
    digest = sha256(envelope)
    tx.run(
        "INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)"
        " VALUES (:digest, :record, :content, :recipient, :id, :version, :fields, :basis, :decision, :at, :envelope)",
        {
            "digest": digest,
            "record": content.id,
            "content": content_digest,
            "recipient": right.recipient,
            "id": copy.id,
            "version": copy.version,
            "fields": right.fields.value,
            "basis": right.basis.value,
            "decision": right.decision,
            "at": stamp(now),
            "envelope": envelope,
        },
    )
    return Made(digest, right.recipient, content.id, copy.id, copy.version, right.fields, right.basis.value)


def envelope_of(tx: Tx, digest: Digest) -> bytes | None:
    """The signed bytes of a copy made here, or None; empty once it was recalled."""
    row = tx.one("SELECT envelope FROM copy WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def of_kinds(tx: Tx, recipient: AgencyId, kinds: tuple[str, ...]) -> tuple[bytes, ...]:
    """The signed bytes of every copy of some kinds made for a recipient, in the order their records were written."""
    marks = ", ".join(f":k{index}" for index in range(len(kinds)))
    rows = tx.rows(
        f"SELECT copy.envelope FROM copy JOIN record ON record.digest = copy.content"
        f" WHERE recipient = :recipient AND kind IN ({marks}) ORDER BY record.seq",
        {"recipient": recipient} | {f"k{index}": kind for index, kind in enumerate(kinds)},
    )
    return tuple(row[0] for row in rows)


def made_of_kinds(tx: Tx, recipient: AgencyId, kinds: tuple[str, ...]) -> list[Made]:
    """Every copy of some kinds made for a recipient, as `of_kinds`."""
    marks = ", ".join(f":k{index}" for index in range(len(kinds)))
    rows = tx.rows(
        "SELECT copy.digest, copy.recipient, copy.record, copy.id, copy.version, copy.fields, copy.basis FROM copy"
        f" JOIN record ON record.digest = copy.content WHERE recipient = :recipient AND kind IN ({marks}) ORDER BY record.seq",
        {"recipient": recipient} | {f"k{index}": kind for index, kind in enumerate(kinds)},
    )
    return [_made(row) for row in rows]


def recipients_of(tx: Tx, kind: str) -> tuple[AgencyId, ...]:
    """Every agency for which a copy of some record of a kind was made, by name."""
    rows = tx.rows(
        "SELECT DISTINCT recipient FROM copy JOIN record ON record.digest = copy.content WHERE kind = :kind ORDER BY recipient",
        {"kind": kind},
    )
    return tuple(row[0] for row in rows)


def destroy(tx: Tx, record: RecordId) -> None:
    """Empty all copies of a recalled record; that they were made, for whom and with which digest stays."""
    tx.run("UPDATE copy SET envelope = X'' WHERE record = :record", {"record": record})


def up_to(tx: Tx, made: Made) -> list[Digest]:
    """A copy with the versions before it, oldest first: what a node must hold to take it."""
    if made.version == 1:
        return [made.digest]
    rows = tx.rows(
        "SELECT digest FROM copy WHERE record = :record AND recipient = :recipient AND version <= :version ORDER BY version",
        {"record": made.record, "recipient": made.recipient, "version": made.version},
    )
    return [row[0] for row in rows]


def record_of(tx: Tx, digest: Digest) -> RecordId | None:
    """The record that a copy made here is of, or None."""
    row = tx.one("SELECT record FROM copy WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def of_record(tx: Tx, record: RecordId) -> list[Made]:
    """The newest copy for each agency that was given this record; ordered by agency."""
    return list({made.recipient: made for made in all_made(tx, record)}.values())


def all_made(tx: Tx, record: RecordId) -> list[Made]:
    """Every copy ever made of a record; ordered by agency, then oldest first."""
    rows = tx.rows(
        "SELECT digest, recipient, record, id, version, fields, basis FROM copy WHERE record = :record"
        " ORDER BY recipient, version",
        {"record": record},
    )
    return [_made(row) for row in rows]


def _made(row: Row) -> Made:
    digest, recipient, record, series, version, fields, basis = row
    return Made(digest, recipient, record, series, version, Fields(fields), basis)


def original(tx: Tx, ref: RecordId, recipient: AgencyId) -> RecordId | None:
    """The record of ours whose copy for ``recipient`` has this id: what that agency's records mean by it. None if there is none."""
    row = tx.one(
        "SELECT record FROM copy WHERE id = :id AND recipient = :recipient LIMIT 1", {"id": ref, "recipient": recipient}
    )
    return row[0] if row else None


def _copy(
    tx: Tx,
    content: Content,
    right: Released,
    body: msgspec.Raw,
    series: RecordId,
    version: int,
    previous: Digest | None,
    now: datetime,
) -> Copy:
    full = right.fields is Fields.FULL
    sourceless = right.label is not None and Caveat.SOURCE in right.label.caveats
    told = full and not sourceless
    return Copy(
        id=series,
        version=version,
        previous=previous,
        kind=content.kind,
        kind_version=content.kind_version,
        owner=content.owner,
        centre=content.centre,
        desk=content.desk if told else None,
        status=content.status,
        label=msgspec.Raw(msgspec.json.encode(right.label)),
        event_time=content.event_time,
        place=content.place,
        evaluation=content.evaluation if told else None,
        token=content.token,
        roots=content.roots,
        second_hand=content.second_hand,
        method=content.method,
        refs=_held_by(tx, content.refs, right.recipient) if full else (),
        body=body,
        recipient=right.recipient,
        fields=right.fields,
        released_at=now,
    )


def _held_by(tx: Tx, refs: tuple[RecordId, ...], recipient: AgencyId) -> tuple[RecordId, ...]:
    """The ids that the recipient knows for what ``refs`` name; what it does not hold, or not any more, is left out, silently.

    Of a record of ours that is the id of its copy. Of a record of the recipient's own it is the id of the copy that it made for
    us, which it can tell (`original`). What a third agency gave us is left out: we cannot know whether the recipient holds it.
    """
    held = [
        tx.one(
            "SELECT id FROM copy WHERE record = :record AND recipient = :recipient AND length(envelope) > 0 UNION ALL"
            " SELECT id FROM record WHERE id = :record AND own = 0 AND owner = :recipient AND length(envelope) > 0 LIMIT 1",
            {"record": ref, "recipient": recipient},
        )
        for ref in refs
    ]
    return tuple(row[0] for row in held if row)
