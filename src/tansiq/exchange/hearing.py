"""What the nodes of one agency tell each other of releases: the way in for frames of the kinds ``approval`` and ``queued``.

An approval acts at the home of its content alone, and acts there by `work.settling`; here it is only verified and kept. Once more
changes nothing: both are known for ever by their digest.
"""

from __future__ import annotations

from tansiq.errors import Fault
from tansiq.exchange.frames import Frame, Lane
from tansiq.exchange.trust import Trust
from tansiq.ids import Digest, NodeId
from tansiq.labels import guard
from tansiq.records import approvals, log, queued
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.records.signing import Payload, open_envelope, verify
from tansiq.storage import Tx


def hear(tx: Tx, peer: NodeId, lane: Lane, frame: Frame, trust: Trust) -> list[Digest]:
    """Keep what another node of this very agency says of content; the approvals that are new. Nobody else is heard on that."""
    if frame.kind == "approval":
        return _approval(tx, peer, lane, frame.body, trust)
    _check_sibling(trust)
    if queued.envelope_of(tx, frame.digest) is None:
        envelope = open_envelope(frame.body, Payload.QUEUED)
        said = queued.decode(envelope.payload)
        guard.ingress(recipient=said.owner, served=trust.served, owner=said.owner, speaks_for=trust.speaks_for)
        verify(envelope, lambda key: trust.copy_key(said.owner, "queued", key, said.said_at, lane))
        if said.status is not trust.status:
            raise Fault("frame.status")
        held = _own(tx, said.content)
        if (held.id, held.version) != (said.record, said.version):
            raise Fault("frame.version")
        if held.home != peer:
            raise Fault("frame.home")
        queued.take(tx, said, frame.body)
    return []


def _approval(tx: Tx, peer: NodeId, lane: Lane, body: bytes, trust: Trust) -> list[Digest]:
    """Keep an approval: to the home of its content it comes from any of the agency's nodes, elsewhere from the home alone."""
    _check_sibling(trust)
    digest = approvals.digest_of(body)
    if approvals.envelope_of(tx, digest) is not None:
        return []
    word = approvals.verified(body, lambda key, at: trust.approver(key, at, lane))
    held = _own(tx, word.said.content)
    header = held.header()
    if not isinstance(header, Content) or not approvals.binds(word.said, header, held.digest):
        raise Fault("frame.version")
    if held.home not in (None, peer):
        raise Fault("frame.home")
    approvals.keep(tx, word.said, body)
    return [digest]


def _own(tx: Tx, content: Digest) -> Stored:
    """Content of this agency that is spoken of; what is said of anything else is for nobody here."""
    held = log.by_digest(tx, content)
    if held is None or not held.own:
        raise Fault("frame.version", "It speaks of content that is not here.")
    return held


def _check_sibling(trust: Trust) -> None:
    if not trust.sibling:
        raise Fault("frame.owner", "Only the agency's own nodes speak of its releases.")
