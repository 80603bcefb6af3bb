"""What the home of a record tells the agency's other nodes of its release: that it waits, or does not any more, and who has it all.

    home: published, or settled ──> Queued, signed by its release key ──> `queued` here ──> the content's lane ──> `queued` there
    another node                <── the newest one: whether it is in the queue, and who is not asked about any more

It comes after its content in the same lane, and of one content the newest counts. It grants nothing: only the home makes copies.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, RecordId, sha256
from tansiq.records import approvals, log, recalls
from tansiq.records.content import Content, Status, is_instant
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Tx


class Queued(msgspec.Struct, frozen=True, kw_only=True):
    """How the release of one content stands at its home.

    Args:
        owner: the agency, whose nodes alone may hear of it.
        record: its id.
        version: its version.
        content: the digest of its signed bytes.
        status: exercise, actual or test.
        waits: whether a person's word is still wanted.
        served: for whom a full copy of exactly this content was made.
        since: from when on it has waited.
        said_at: when this was said.
    """

    owner: AgencyId
    record: RecordId
    version: int
    content: Digest
    status: Status
    waits: bool
    served: tuple[AgencyId, ...] = ()
    since: datetime
    said_at: datetime


def decode(payload: bytes) -> Queued:
    """Read signed bytes.

    Raises:
        Fault: ``frame.unreadable``.
    """
    try:
        said = msgspec.json.decode(payload, type=Queued)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if not is_instant(said.since) or not is_instant(said.said_at):
        raise Fault("frame.unreadable", "It says since when and when, with the zone.")
    return said


def make(
    tx: Tx, content: Content, digest: Digest, served: frozenset[AgencyId], signer: Signer, now: datetime
) -> Digest:
    """Sign and keep how the release of a record stands here now; its digest."""
    waits = approvals.waits(tx, content.id)
    still = waits is not None and waits.content == digest
    said = Queued(
        owner=content.owner,
        record=content.id,
        version=content.version,
        content=digest,
        status=content.status,
        waits=still,
        served=tuple(sorted(served)),
        since=waits.since if waits is not None and still else now,
        said_at=now,
    )
    envelope = signer.seal(Payload.QUEUED, msgspec.json.encode(said))
    keep(tx, said, envelope)
    return sha256(envelope)


def take(tx: Tx, said: Queued, envelope: bytes) -> None:
    """Keep what a home has said, and let the record wait here too, or no more. Who it is from was verified."""
    keep(tx, said, envelope)
    newest = log.latest(tx, said.record)
    if newest is None or newest.digest != said.content:
        return  # a next version is here already: it has its own place in the queue, or none
    if said.waits and recalls.recalled_at(tx, said.record) is None:
        approvals.await_word(tx, newest, said.since)
    else:
        approvals.settle(tx, said.record)


def keep(tx: Tx, said: Queued, envelope: bytes) -> None:
    """Keep the signed bytes."""
    tx.run(
        "INSERT INTO queued (digest, record, content, envelope) VALUES (:digest, :record, :content, :envelope)"
        " ON CONFLICT DO NOTHING",
        {"digest": sha256(envelope), "record": said.record, "content": said.content, "envelope": envelope},
    )


def envelope_of(tx: Tx, digest: Digest) -> bytes | None:
    """The signed bytes, or None."""
    row = tx.one("SELECT envelope FROM queued WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def served(tx: Tx, content: Digest) -> frozenset[AgencyId]:
    """Who has all of a content, as its home has last told; nobody when it has told nothing."""
    row = tx.one("SELECT envelope FROM queued WHERE content = :content ORDER BY seq DESC LIMIT 1", {"content": content})
    return frozenset(decode(_payload(row[0])).served) if row else frozenset()


class _Sealed(msgspec.Struct):
    payload: bytes


def _payload(envelope: bytes) -> bytes:
    """What an envelope that was verified carries."""
    return msgspec.json.decode(envelope, type=_Sealed).payload
