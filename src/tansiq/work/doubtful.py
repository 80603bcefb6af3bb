"""What came under a key that may have been in other hands: lists for people, who decide what to recall. Nothing is done here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from tansiq.clock import stamp
from tansiq.ids import AgencyId, DeskId, KeyId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.information import Assessment
from tansiq.network.building import signed_by
from tansiq.network.directory import Directory
from tansiq.records import copies, log, recalls, visible
from tansiq.reports import queries as reports
from tansiq.reports.queries import Reader
from tansiq.storage import Tx


class Doubtful(msgspec.Struct, frozen=True, kw_only=True):
    """A record that this node wrote, or released, or took, under a revoked key, since it may have been in other hands.

    Args:
        key_id: the key, revoked since.
        since: when it may first have been in other hands.
        logged_at: when this node wrote it or took it: the one time here that no thief has written.
        released: whether what is meant is not the record, but a copy that was made of it under that key.
    """

    key_id: KeyId
    agency: AgencyId
    since: datetime
    id: RecordId
    version: int
    kind: str
    own: bool
    released: bool
    logged_at: datetime


def doubtful(tx: Tx, directory: Directory) -> list[Doubtful]:
    """All of it, by key, oldest first; for the node's administrator alone."""
    return [each for agency, key, since in _compromised(directory) for each in _under(tx, agency, key, since)]


class InDoubt(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk may see of what came under one revoked key since it may have been in other hands.

    Args:
        mine: own records of this node that still stand; to be recalled, if they were not ours.
        theirs: what was received.
        judged: those of `theirs` of which this agency has said since how sure it is.
    """

    key_id: KeyId
    agency: AgencyId
    since: datetime
    mine: tuple[RecordId, ...]
    theirs: tuple[RecordId, ...]
    judged: tuple[RecordId, ...]


def at_desk(tx: Tx, directory: Directory, reader: DeskId, now: datetime) -> tuple[InDoubt, ...]:
    """As `doubtful`, of the records that a desk may see, but for the network's own; no word of a key of which it sees none."""
    found: dict[KeyId, tuple[Doubtful, dict[RecordId, bool]]] = {}
    for each in doubtful(tx, directory):
        newest = log.latest(tx, each.id)
        if each.kind in registry.DIRECTORY or newest is None or not visible.may_see(tx, newest.seq, reader, now):
            continue
        if (newest.here and recalls.recalled_at(tx, each.id) is None) if each.own else not newest.destroyed:
            found.setdefault(each.key_id, (each, {}))[1][each.id] = each.own
    return tuple(_in_doubt(tx, directory, reader, now, first, records) for first, records in found.values())


def _in_doubt(
    tx: Tx, directory: Directory, reader: DeskId, now: datetime, first: Doubtful, records: dict[RecordId, bool]
) -> InDoubt:
    theirs = tuple(record for record, own in records.items() if not own)
    as_reader = Reader(reader, directory.desks[reader].agency, now)
    return InDoubt(
        key_id=first.key_id,
        agency=first.agency,
        since=first.since,
        mine=tuple(record for record, own in records.items() if own),
        theirs=theirs,
        judged=tuple(record for record in theirs if _is_judged(tx, as_reader, record)),
    )


def _is_judged(tx: Tx, reader: Reader, record: RecordId) -> bool:
    subject = reports.subject(tx, record)
    said = reports.assessments(tx, reader, subject) if subject is not None else []
    bodies = (held.body for held in said if held.owner == reader.me)
    return any(isinstance(body, Assessment) and body.verdict == "evaluation" for body in bodies)


def _compromised(directory: Directory) -> Iterator[tuple[AgencyId, KeyId, datetime]]:
    for (agency, key), lanes in sorted(directory.revocations.items()):
        since = [each.compromised_since for each in lanes.values() if each.compromised_since is not None]
        if since:
            yield agency, key, min(since)


def _under(tx: Tx, agency: AgencyId, key: KeyId, since: datetime) -> Iterator[Doubtful]:
    for stored in log.since(tx, agency, stamp(since)):
        if not stored.destroyed and signed_by(stored.envelope) == key:
            yield Doubtful(
                key_id=key,
                agency=agency,
                since=since,
                id=stored.id,
                version=stored.version,
                kind=stored.kind,
                own=stored.own,
                released=False,
                logged_at=stored.logged_at,
            )
    for made, envelope, at in copies.since(tx, stamp(since)):
        if envelope and signed_by(envelope) == key:
            stored_of = log.latest(tx, made.record)
            yield Doubtful(
                key_id=key,
                agency=agency,
                since=since,
                id=made.record,
                version=made.version,
                kind=stored_of.kind if stored_of else "",
                own=True,
                released=True,
                logged_at=at,
            )
