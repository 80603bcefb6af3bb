"""Making what leaves: one copy for one recipient, under one `Released`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.geo import cells
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, Digest, Entropy, RecordId, sha256, uuid4
from tansiq.labels import coarsening, guard
from tansiq.labels import label as labels
from tansiq.labels.coarsening import EXACT, TIMES_S, Coarse
from tansiq.labels.label import Caveat
from tansiq.labels.release import Fields, Released
from tansiq.records import sourced
from tansiq.records.content import PRECISIONS, Content, Copy, When, decode, encode
from tansiq.records.signing import Payload, Signer, open_envelope
from tansiq.storage import Row, Tx
from tansiq.storage.among import among


@dataclass(frozen=True)
class Made:
    """A copy that was made: what the outbox needs to know.

    Args:
        alive: whether it has not been recalled.
    """

    digest: Digest
    recipient: AgencyId
    record: RecordId
    id: RecordId
    version: int
    fields: Fields
    basis: str
    alive: bool = True


@dataclass(frozen=True)
class Fresh(Made):
    """One that was made just now.

    Args:
        until: when its label is over; None: it says no end.
    """

    until: datetime | None = None


_MADE = "copy.digest, copy.recipient, copy.record, copy.id, copy.version, copy.fields, copy.basis, length(copy.envelope) > 0"
Within = Callable[[Copy], bool]
Series = tuple[RecordId, int, Digest]
"""What a next copy goes on from: the series' id, its own version, and the digest of the copy before."""


def make(
    tx: Tx,
    content: Content,
    content_digest: Digest,
    right: Released,
    body: msgspec.Raw,
    signer: Signer,
    entropy: Entropy,
    now: datetime,
    within: Within,
) -> Fresh:
    """As `make_all`, for one recipient."""
    (made,) = make_all(tx, content, content_digest, [(right, body)], signer, entropy, now, within)
    return made


def make_all(
    tx: Tx,
    content: Content,
    content_digest: Digest,
    rights: Iterable[tuple[Released, msgspec.Raw]],
    signer: Signer,
    entropy: Entropy,
    now: datetime,
    within: Within,
    *,
    pointing: bool = False,
) -> list[Fresh]:
    """Make, sign and keep the copies of ``content`` that some rights allow, in their order; one for a recipient.

    Args:
        content: what was signed.
        content_digest: of its envelope; what each right was given for.
        rights: from `labels.release.released`; with each the body as far as it lets it leave (`kinds.shaping.leaving`).
        signer: the release key.
        within: whether a copy's body is no more than a minimum, or SOURCE, lets leave (`kinds.shaping.within`).
        pointing: whether a minimum, too, names what of ``content.refs`` its recipient holds.

    Raises:
        Fault: ``release.guard`` when a right does not cover its copy; the transaction must not commit.
    """
    before = _series(tx, content.id)
    fresh: list[tuple[Released, Fresh, bytes]] = []
    for right, body in rights:
        refs = _held_by(tx, content.refs, right.recipient) if pointing or right.fields is Fields.FULL else ()
        series = before.get(right.recipient)
        said = sourced.told(tx, content, right)
        made, envelope = _sealed(said, content_digest, right, body, refs, series, signer, entropy, now, within)
        fresh.append((right, made, envelope))
    tx.run_many(
        "INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)"
        " VALUES (:digest, :record, :content, :recipient, :id, :version, :fields, :basis, :decision, :at, :envelope)",
        [
            {
                "digest": made.digest,
                "record": content.id,
                "content": content_digest,
                "recipient": made.recipient,
                "id": made.id,
                "version": made.version,
                "fields": made.fields.value,
                "basis": made.basis,
                "decision": right.decision,
                "at": stamp(now),
                "envelope": envelope,
            }
            for right, made, envelope in fresh
        ],
    )
    tx.run_many(
        "INSERT INTO copy_terms (digest, recipient, coarse, via) VALUES (:digest, :recipient, :coarse, :via)",
        [
            {
                "digest": made.digest,
                "recipient": made.recipient,
                "coarse": msgspec.json.encode(right.coarse).decode(),
                "via": " ".join(right.via),
            }
            for right, made, _ in fresh
            if right.coarse != EXACT or right.via
        ],
    )
    return [made for _, made, _ in fresh]


def _sealed(
    content: Content,
    content_digest: Digest,
    right: Released,
    body: msgspec.Raw,
    refs: tuple[RecordId, ...],
    before: Series | None,
    signer: Signer,
    entropy: Entropy,
    now: datetime,
    within: Within,
) -> tuple[Fresh, bytes]:
    """One copy, passed by the guard and signed."""
    series, version, previous = before or (RecordId(uuid4(entropy, f"copy {content.id} {right.recipient}")), 1, None)
    copy = _copy(content, right, body, refs, series, version, previous, now)
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
    guard.told(right.coarse, desk=copy.desk, place=copy.place, parts=(copy.event_time, copy.body))
    guard.withheld(
        fields=copy.fields.value,
        sourceless=labels.bears(copy.label, Caveat.SOURCE),
        desk=copy.desk,
        evaluation=copy.evaluation,
        within=within(copy),
    )
    envelope = signer.seal(Payload.COPY, encode(copy))
    digest, until = sha256(envelope), right.label.handling_until if right.label else None
    basis = right.basis.value
    made = Fresh(digest, right.recipient, content.id, copy.id, copy.version, right.fields, basis, until=until)
    return made, envelope


def coarse_of(tx: Tx, digest: Digest) -> Coarse:
    """How coarse a copy made here is."""
    row = tx.one("SELECT coarse FROM copy_terms WHERE digest = :digest", {"digest": digest})
    return msgspec.json.decode(row[0], type=Coarse) if row else EXACT


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
        f"SELECT {_MADE} FROM copy"
        f" JOIN record ON record.digest = copy.content WHERE recipient = :recipient AND kind IN ({marks}) ORDER BY record.seq",
        {"recipient": recipient} | {f"k{index}": kind for index, kind in enumerate(kinds)},
    )
    return [_made(row) for row in rows]


def since(tx: Tx, at: str) -> list[tuple[Made, bytes, datetime]]:
    """Every copy made from an instant (as `clock.stamp` writes it) on, with its signed bytes and when; oldest first."""
    rows = tx.rows(
        f"SELECT {_MADE}, envelope, made_at FROM copy WHERE made_at >= :at ORDER BY made_at, digest",
        {"at": at},
    )
    return [(_made(row[:-2]), row[-2], unstamp(row[-1])) for row in rows]


def destroy(tx: Tx, record: RecordId, recipient: AgencyId | None = None) -> None:
    """Empty all copies of a recalled record, or those for one recipient; that they were made, and with which digest, stays."""
    tx.run(
        "UPDATE copy SET envelope = X'' WHERE record = :record AND recipient = coalesce(:recipient, recipient)",
        {"record": record, "recipient": recipient},
    )


def up_to(tx: Tx, made: Made) -> list[Digest]:
    """A copy with the versions before it, oldest first: what a node must hold to take it."""
    if made.version == 1:
        return [made.digest]
    rows = tx.rows(
        "SELECT digest FROM copy WHERE record = :record AND recipient = :recipient AND id = :id AND version <= :version"
        " ORDER BY version",
        {"record": made.record, "recipient": made.recipient, "id": made.id, "version": made.version},
    )
    return [row[0] for row in rows]


def by_digest(tx: Tx, digest: Digest) -> Made | None:
    """A copy made here, or None."""
    row = tx.one(f"SELECT {_MADE} FROM copy WHERE digest = :digest", {"digest": digest})
    return _made(row) if row else None


def content_of(tx: Tx, digest: Digest) -> Digest | None:
    """The digest of the content that a copy made here was made from, or None."""
    row = tx.one("SELECT content FROM copy WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def is_as_coarse(tx: Tx, digest: Digest, coarse: Coarse) -> bool:
    """Whether a copy made here tells no finer than that."""
    envelope = envelope_of(tx, digest)
    if not envelope:
        return False
    copy = decode(open_envelope(envelope, Payload.COPY).payload, Copy)
    try:
        guard.told(coarse, desk=copy.desk, place=copy.place, parts=(copy.event_time, copy.body))
    except Fault:
        return False
    return True


def label_of(tx: Tx, digest: Digest) -> msgspec.Raw | None:
    """What a copy made here says of its handling, as it is signed; None once it was recalled."""
    envelope = envelope_of(tx, digest)
    return decode(open_envelope(envelope, Payload.COPY).payload, Copy).label if envelope else None


def of_record(tx: Tx, record: RecordId) -> list[Made]:
    """The newest copy for each agency that was given this record; ordered by agency."""
    return list({made.recipient: made for made in all_made(tx, record)}.values())


def all_made(tx: Tx, record: RecordId) -> list[Made]:
    """Every copy ever made of a record; ordered by agency, then oldest first: of one content what was recalled comes first."""
    rows = tx.rows(
        f"SELECT {_MADE} FROM copy JOIN record ON record.digest = copy.content WHERE record = :record"
        " ORDER BY copy.recipient, seq, length(copy.envelope) > 0, made_at, copy.version",
        {"record": record},
    )
    return [_made(row) for row in rows]


def ids_of(tx: Tx, records: Iterable[RecordId]) -> list[tuple[RecordId, RecordId, AgencyId]]:
    """Under which ids others hold some records of ours: record, id of its copy, for whom."""
    rows = among(tx, "SELECT DISTINCT record, id, recipient FROM copy WHERE record IN ({0})", records)
    return sorted(((row[0], row[1], row[2]) for row in rows), key=lambda row: row[1])


def _made(row: Row) -> Made:
    digest, recipient, record, series, version, fields, basis, alive = row
    return Made(digest, recipient, record, series, version, Fields(fields), basis, bool(alive))


def original(tx: Tx, ref: RecordId, recipient: AgencyId) -> RecordId | None:
    """The record of ours whose copy for ``recipient`` has this id: what that agency's records mean by it. None if there is none."""
    row = tx.one(
        "SELECT record FROM copy WHERE id = :id AND recipient = :recipient LIMIT 1", {"id": ref, "recipient": recipient}
    )
    return row[0] if row else None


def _series(tx: Tx, record: RecordId) -> dict[AgencyId, Series]:
    """Which copy of a record comes next for whoever has one: id, version, and the digest of the one before.

    A series that was recalled is dead where it went: a copy that is released after that begins another one.
    """
    rows = tx.rows(
        "SELECT recipient, id, version + 1, digest FROM copy WHERE record = :record AND length(envelope) > 0 ORDER BY version",
        {"record": record},
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _copy(
    content: Content,
    right: Released,
    body: msgspec.Raw,
    refs: tuple[RecordId, ...],
    series: RecordId,
    version: int,
    previous: Digest | None,
    now: datetime,
) -> Copy:
    full = right.fields is Fields.FULL
    sourceless = right.label is not None and Caveat.SOURCE in right.label.caveats
    told = full and not sourceless
    coarse = right.coarse
    place, event_time = where_and_when(content, coarse)
    return Copy(
        id=series,
        version=version,
        previous=previous,
        kind=content.kind,
        kind_version=content.kind_version,
        owner=content.owner,
        centre=content.centre,
        desk=content.desk if told and not coarse.desk else None,
        status=content.status,
        label=msgspec.Raw(msgspec.json.encode(right.label)),
        event_time=event_time,
        place=place,
        evaluation=content.evaluation if told else None,
        token=content.token,
        roots=content.roots,
        second_hand=content.second_hand,
        method=content.method,
        refs=refs,
        body=body,
        recipient=right.recipient,
        fields=right.fields,
        released_at=now,
    )


def where_and_when(content: Content, coarse: Coarse) -> tuple[Place | None, When | None]:
    """Place and event time of a content, so coarse."""
    place = content.place
    left = cells.coarse_place(place, coarse.place_m) if place and coarse.place_m else place
    return left, coarse_time(content.event_time, coarse.time_s)


def coarse_time(when: When | None, time_s: int) -> When | None:
    """An event's time as far as buckets of ``time_s`` tell it: both ends at the beginning of theirs, one if that is the same."""
    if when is None or not time_s:
        return when
    start, end = (coarsening.floor(at, time_s) if at else None for at in (when.start, when.end))
    precision = max(when.precision, TIMES_S[time_s], key=PRECISIONS.index)
    return When(start=start or when.start, end=None if end == start else end, precision=precision)


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
