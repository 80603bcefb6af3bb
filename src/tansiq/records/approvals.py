"""What persons say of a content: signed by keys that the node cannot use without them, bound to exactly this content.

    the person's password ──> his key ──> Approval over {content, label, decision, audience, reason, time} ──> `approval`
    release decision      <── `words`: only those that verify against exactly these bytes, under keys that are good

An approval never leaves its agency. What it says can only narrow: it names the agencies of the label's audience to which the
person lets the record go; whom it leaves out is *declined*, and a refusal leaves out everyone. A no stands: whoever wants it
otherwise writes a next version, and that voids all that was said of the one before, for it is another content.

Whoever is not in force any more (a key that is revoked or over) has said nothing, neither yes nor no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal, Protocol

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, KeyId, RecordId, sha256
from tansiq.labels import label as labels
from tansiq.records import visible
from tansiq.records.content import Content, is_instant
from tansiq.records.log import Stored
from tansiq.records.signing import Payload, Signer, open_envelope, verify
from tansiq.storage import Tx, Value
from tansiq.storage.within import Within

STANDING_RULE = "standing-rule"
"""The kind under which a standing rule is approved: its `content` is the digest of the rule's exact bytes."""
SKEW = timedelta(minutes=2)
"""An approval from further ahead than rooms' clocks may differ does not count yet."""


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """A person's word on one content.

    Args:
        verdict: ``refuse`` lets it go to nobody.
        kind: of the record; ``standing-rule`` for a rule.
        record: its id; for a rule the rule's.
        version: its version.
        content: the digest of its signed bytes; for a rule of the rule's exact bytes.
        label: as it stands in the content.
        decision: the digest of the release decision that the person saw.
        audience: to whom the person lets it go: part of the label's audience, never more.
        reason: a line.
        approver: the key that signs: a reference to an account with the right to release, never a name.
        approved_at: when.
    """

    verdict: Literal["approve", "refuse"]
    kind: str
    record: RecordId
    version: int
    content: Digest
    label: msgspec.Raw = msgspec.Raw(b"null")
    decision: Digest
    audience: tuple[AgencyId, ...] = ()
    reason: Annotated[str, msgspec.Meta(max_length=200)] = ""
    approver: KeyId
    approved_at: datetime


@dataclass(frozen=True)
class Holder:
    """Who may have signed: a key in force.

    Args:
        person: the same for every key that one account has ever had; two of them are one person.
        public: the raw key.
        desk: where that person sits.
    """

    person: str
    public: bytes
    desk: DeskId | None


class Holders(Protocol):
    """The approvers of one agency, as its root has certified them."""

    def __call__(self, key: KeyId, at: datetime, /) -> Holder:
        """Whose key this is at an instant. Raises ``frame.key`` when nobody's in force."""
        ...


@dataclass(frozen=True)
class Word:
    """An approval that was verified."""

    person: str
    desk: DeskId | None
    said: Approval


def seal(approval: Approval, signer: Signer) -> bytes:
    """Sign an approval."""
    return signer.seal(Payload.APPROVAL, msgspec.json.encode(approval))


def digest_of(envelope: bytes) -> Digest:
    """Under which digest an approval is kept."""
    return sha256(envelope)


def verified(envelope: bytes, holders: Holders, *instants: datetime) -> Word:
    """A person's word, once it is known to be his.

    Args:
        instants: at which his key must be in force, beside the one at which he says that he spoke.

    Raises:
        Fault: ``frame.unreadable``, ``frame.key`` or ``frame.signature``.
    """
    opened = open_envelope(envelope, Payload.APPROVAL)
    try:
        said = msgspec.json.decode(opened.payload, type=Approval)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if not is_instant(said.approved_at) or said.approver != opened.keyid:
        raise Fault("frame.unreadable", "An approval says when, with its zone, and who signs it.")
    first, *later = (holders(opened.keyid, at) for at in (said.approved_at, *instants))
    verify(opened, lambda _: first.public)
    if any(each.person != first.person for each in later):
        raise Fault("frame.key")
    return Word(first.person, first.desk, said)


def words(tx: Tx, content: Content, digest: Digest, holders: Holders, now: datetime) -> tuple[Word, ...]:
    """What counts of all that was said of exactly this content, oldest first."""
    found = []
    for (envelope,) in tx.rows(
        "SELECT envelope FROM approval WHERE content = :content ORDER BY seq", {"content": digest}
    ):
        try:
            word = verified(envelope, holders, now)
        except Fault:
            continue  # kept, and said by nobody who may
        if binds(word.said, content, digest) and word.said.approved_at <= now + SKEW:
            found.append(word)
    return tuple(found)


def binds(said: Approval, content: Content, digest: Digest) -> bool:
    """Whether it was said of exactly this."""
    return (
        said.content == digest
        and (said.kind, said.record, said.version) == (content.kind, content.id, content.version)
        and bytes(said.label) == bytes(content.label)
    )


def approvers(words: Iterable[Word]) -> frozenset[str]:
    """The different persons who let it go."""
    return frozenset(word.person for word in words if word.said.verdict == "approve")


def declined(words: Iterable[Word], named: Iterable[AgencyId]) -> frozenset[AgencyId]:
    """The agencies of ``named`` to which somebody does not let it go."""
    everyone = frozenset(named)
    let = [frozenset(word.said.audience) if word.said.verdict == "approve" else frozenset() for word in words]
    return frozenset().union(*(everyone - audience for audience in let))


def rule_approved_by(rule: bytes, name: str, envelopes: Iterable[bytes], holders: Holders) -> frozenset[str]:
    """The different persons who approved a standing rule.

    Args:
        rule: its exact bytes.
        name: its id.
        envelopes: what its record carries.
    """
    found = set()
    for envelope in envelopes:
        try:
            word = verified(envelope, holders)
        except Fault:
            continue
        said = word.said
        if (said.verdict, said.kind, said.record, said.content) == ("approve", STANDING_RULE, name, sha256(rule)):
            found.add(word.person)
    return frozenset(found)


# ---- in the store


def keep(tx: Tx, approval: Approval, envelope: bytes) -> None:
    """Keep an approval, bytes as they were signed."""
    tx.run(
        "INSERT INTO approval (digest, record, content, approver, at, envelope)"
        " VALUES (:digest, :record, :content, :approver, :at, :envelope) ON CONFLICT DO NOTHING",
        {
            "digest": digest_of(envelope),
            "record": approval.record,
            "content": approval.content,
            "approver": approval.approver,
            "at": stamp(approval.approved_at),
            "envelope": envelope,
        },
    )


def envelope_of(tx: Tx, digest: Digest) -> bytes | None:
    """The signed bytes of an approval that is kept here, or None."""
    row = tx.one("SELECT envelope FROM approval WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


def content_of(tx: Tx, digest: Digest) -> Digest | None:
    """Of which content a kept approval was said, or None."""
    row = tx.one("SELECT content FROM approval WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


@dataclass(frozen=True)
class Waits:
    """A record that waits for a person's word."""

    record: RecordId
    content: Digest
    since: datetime


def await_word(tx: Tx, stored: Stored, since: datetime) -> None:
    """Put a record's newest version into the queue, for as long as its label lets it be handled."""
    label = labels.read(stored.header().label, stored.logged_at)
    until = label.handling_until if label else None
    tx.run(
        "INSERT INTO waiting (record, content, since, until) VALUES (:record, :content, :since, :until)"
        " ON CONFLICT (record) DO UPDATE SET content = excluded.content, since = excluded.since, until = excluded.until",
        {
            "record": stored.id,
            "content": stored.digest,
            "since": stamp(since),
            "until": stamp(until) if until else None,
        },
    )


def settle(tx: Tx, record: RecordId) -> None:
    """Take a record out of the queue, if it is in it."""
    tx.run("DELETE FROM waiting WHERE record = :record", {"record": record})


def waits(tx: Tx, record: RecordId) -> Waits | None:
    """A record's place in the queue, or None."""
    row = tx.one("SELECT content, since FROM waiting WHERE record = :record", {"record": record})
    return Waits(record, row[0], unstamp(row[1])) if row else None


def queue(tx: Tx, reader: DeskId, now: datetime, page: int = 200) -> Iterator[Waits]:
    """What waits, this desk may see, and is not over; what has waited longest first, read on as far as it is asked for."""
    values: dict[str, Value] = {"reader": reader, "now": stamp(now), "page": page, "since": "", "record": ""}
    while True:
        rows = tx.rows(
            "SELECT waiting.record, waiting.content, waiting.since FROM waiting"
            f" JOIN record ON record.digest = waiting.content {visible.joined('record.seq')}"
            " WHERE (waiting.since, waiting.record) > (:since, :record) AND (waiting.until IS NULL OR waiting.until > :now)"
            " ORDER BY waiting.since, waiting.record LIMIT :page",
            values,
        )
        yield from (Waits(record, content, unstamp(since)) for record, content, since in rows)
        if len(rows) < page:
            return
        values |= {"since": rows[-1][2], "record": rows[-1][0]}


@dataclass(frozen=True)
class Spoken:
    """An approval that is kept, as a reader may be told of it.

    Args:
        n: the reader's number of the content, and how many were said of it before.
    """

    n: int
    said: Approval


PER_CONTENT = 1_024
"""More words than this are never said of one content."""


def said(tx: Tx, reader: DeskId, now: datetime, within: Within) -> list[Spoken]:
    """What persons said in a span of what a reader sees, newest first."""
    number = (
        f"visible.n * {PER_CONTENT} + (SELECT count(*) FROM approval AS earlier"
        " WHERE earlier.content = approval.content AND earlier.seq < approval.seq)"
    )
    rows = tx.rows(
        f"SELECT {number} AS n, approval.envelope FROM approval JOIN record ON record.digest = approval.content"
        f" {visible.joined('record.seq')} WHERE {within.condition('approval.at', number)}"
        " ORDER BY approval.at DESC, n DESC LIMIT :limit",
        within.values | {"reader": reader, "now": stamp(now)},
    )
    return [
        Spoken(n, msgspec.json.decode(open_envelope(envelope, Payload.APPROVAL).payload, type=Approval))
        for n, envelope in rows
    ]


def spoken_on(tx: Tx) -> list[Waits]:
    """What waits, was written at this node, and was spoken on; what has waited longest first."""
    rows = tx.rows(
        "SELECT waiting.record, waiting.content, waiting.since FROM waiting"
        " JOIN record ON record.digest = waiting.content AND record.home IS NULL"
        " WHERE EXISTS (SELECT 1 FROM approval WHERE approval.content = waiting.content)"
        " ORDER BY waiting.since, waiting.record"
    )
    return [Waits(row[0], row[1], unstamp(row[2])) for row in rows]
