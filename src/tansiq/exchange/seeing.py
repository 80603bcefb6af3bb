"""The way in for frames of the kind ``seen``: a peer's word on which of our copies its desks have opened.

The peer signs it with the key with which it signs receipts, and is believed of copies for an agency that it speaks for, once they
were handed to it, and of no others.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.exchange.frames import Frame
from tansiq.exchange.trust import Trust
from tansiq.ids import Digest, NodeId
from tansiq.records import copies, seen
from tansiq.records.signing import Payload, open_envelope, verify
from tansiq.storage import Tx


def hear(tx: Tx, me: NodeId, peer: NodeId, frame: Frame, trust: Trust, now: datetime) -> None:
    """Keep what a peer says. Once more changes nothing.

    Raises:
        Fault: a ``frame.…`` code.
    """
    envelope = open_envelope(frame.body, Payload.SEEN)
    said = seen.decode(envelope.payload)
    verify(envelope, lambda key: trust.node_key(key, said.said_at))
    if (said.teller, said.maker) != (peer, me):
        raise Fault("frame.addressee", "The word is between other nodes.")
    if said.status is not trust.status:
        raise Fault("frame.status")

    def was_served(copy: Digest) -> bool:
        made = copies.by_digest(tx, copy)
        return made is not None and made.recipient in trust.speaks_for and outbox.was_handed_out(tx, peer, copy)

    seen.take(tx, said, frame.body, was_served, now)
