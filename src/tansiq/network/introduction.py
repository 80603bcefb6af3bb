"""How two nodes that never met come to know each other: a file with one agency's network records, copies for the other agency.

The file proves itself: every copy in it is signed by the root key whose fingerprint the administrator was told by other means.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, KeyId, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.network import building
from tansiq.records import copies, log, writing
from tansiq.records.content import Copy, decode
from tansiq.records.projector import Projection
from tansiq.records.signing import Payload, key_id, open_envelope, verify
from tansiq.storage import Tx

MAX_BYTES = 4 * 1024 * 1024


class Introduction(msgspec.Struct, frozen=True):
    """The file's form: JSON; the envelopes in base64, the agency's own record first."""

    agency: AgencyId
    recipient: AgencyId
    root: KeyId
    envelopes: tuple[bytes, ...]


def write(tx: Tx, agency: AgencyId, root: KeyId, recipient: AgencyId) -> bytes:
    """The introduction of this node's agency to another.

    Raises:
        Fault: ``release.agency-unknown`` when nothing was released to that agency.
    """
    envelopes = copies.of_kinds(tx, recipient, registry.NETWORK)
    if not envelopes:
        raise Fault("release.agency-unknown", f"{agency} was not founded in one network with {recipient}.")
    return msgspec.json.encode(Introduction(agency, recipient, root, envelopes))


def accept(
    tx: Tx, data: bytes, me: AgencyId, fingerprint: KeyId, projections: tuple[Projection, ...], now: datetime
) -> AgencyId:
    """Take another agency's introduction in; taking it twice changes nothing.

    Args:
        fingerprint: of the other agency's root key, as its administrator told it by voice or hand.

    Raises:
        Fault: ``introduction.invalid``; nothing of it is kept.
    """
    try:
        file = msgspec.json.decode(data[: MAX_BYTES + 1], type=Introduction)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("introduction.invalid", "The file cannot be read.") from error
    root = _root(file, fingerprint)
    mine = log.of_kinds(tx, registry.NETWORK)
    known = building.build(mine).agencies.get(file.agency)
    if known is not None and known.root != root:
        raise Fault("introduction.invalid", f"{file.agency} is known here already, under another root key.")
    status = next((stored.header().status for stored in mine if stored.own), None)
    for envelope in file.envelopes:
        copy = _checked(envelope, root, file.agency, me)
        if status is not None and copy.status is not status:
            raise Fault("introduction.invalid", "Exercise and actual records never mix on one node.")
        if log.by_digest(tx, sha256(envelope)) is None:
            _check_version(tx, copy)
            writing.take(tx, copy, envelope, (), projections, now)
    return file.agency


def _root(file: Introduction, fingerprint: KeyId) -> bytes:
    for envelope in file.envelopes[:1]:
        try:
            body = registry.read("agency", decode(open_envelope(envelope, Payload.COPY).payload, Copy).body)
        except Fault as error:
            raise Fault("introduction.invalid", error.detail) from error
        if isinstance(body, kinds.Agency) and key_id(body.root) == fingerprint == file.root:
            return body.root
    raise Fault("introduction.invalid", "It is not signed by the root key that you were told.")


def _checked(envelope: bytes, root: bytes, agency: AgencyId, me: AgencyId) -> Copy:
    try:
        copy = decode(verify(open_envelope(envelope, Payload.COPY), lambda _: root), Copy)
    except Fault as error:
        raise Fault("introduction.invalid", error.detail) from error
    if copy.owner != agency or copy.recipient != me or copy.kind not in registry.NETWORK:
        raise Fault("introduction.invalid", "It holds records that do not belong in it.")
    return copy


def _check_version(tx: Tx, copy: Copy) -> None:
    """As at the exchange's way in: versions follow each other, and nobody continues another's record."""
    before = log.latest(tx, copy.id)
    if before is None:
        follows = copy.version == 1
    else:
        same = (before.owner, before.kind, before.token) == (copy.owner, copy.kind, copy.token) and not before.own
        follows = same and copy.version == before.version + 1
    if not follows:
        raise Fault("introduction.invalid", "A version in it does not follow the one that is held.")
