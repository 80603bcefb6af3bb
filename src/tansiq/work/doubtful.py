"""What came under a key that may have been in other hands: a list for people, who decide what to recall. Nothing is done here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from tansiq.clock import stamp
from tansiq.ids import AgencyId, KeyId, RecordId
from tansiq.network.building import signed_by
from tansiq.network.directory import Directory
from tansiq.records import copies, log
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
