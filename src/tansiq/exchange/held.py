"""What is here already of what a batch brings: asked of the store in a few questions, and kept true while its frames are taken.

Nothing here decides. A frame's signed bytes are read once, before the store is asked; why they cannot be read is said at the
frame's own place, so that it alone is put aside.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic

from tansiq.errors import Fault
from tansiq.exchange.beforehand import Beforehand
from tansiq.exchange.frames import Frame
from tansiq.ids import AgencyId, Digest, KeyId, RecordId
from tansiq.records import log, recalls, signing
from tansiq.records.content import Content, Copy, H, decode
from tansiq.records.log import Newest, Stored
from tansiq.records.recalls import Recall
from tansiq.records.signing import Envelope, Holds, Payload, open_envelope
from tansiq.storage import Tx


@dataclass(frozen=True)
class Opened(Generic[H]):
    """What a frame says; nothing of it is verified yet."""

    envelope: Envelope
    said: H


class Held:
    """What is here of the records that some frames bring.

    Args:
        frames: of one batch; `copy` and `content` are asked of these alone.
    """

    def __init__(self, tx: Tx, frames: Iterable[Frame]) -> None:
        bringing = [frame for frame in frames if frame.kind in ("copy", "content") and not frame.gone]
        self._digests = log.held(tx, (frame.digest for frame in bringing))
        unknown = [frame for frame in bringing if frame.digest not in self._digests]
        self._copies = {frame.digest: _read(frame, Payload.COPY, Copy) for frame in unknown if frame.kind == "copy"}
        self._contents = {
            frame.digest: _read(frame, Payload.CONTENT, Content) for frame in unknown if frame.kind == "content"
        }
        self._holds: Holds | None = None
        series: dict[AgencyId, list[RecordId]] = defaultdict(list)
        for opened in self._readable():
            series[opened.said.owner].append(opened.said.id)
        self._newest = log.newest(tx, (record for records in series.values() for record in records))
        self._dead = {(owner, dead) for owner, records in series.items() for dead in recalls.dead(tx, owner, records)}

    def _readable(self) -> Iterator[Opened[Copy] | Opened[Content]]:
        each: Opened[Copy] | Opened[Content] | Fault
        for each in (*self._copies.values(), *self._contents.values()):
            if not isinstance(each, Fault):
                yield each

    def begin(self, beforehand: Beforehand, public: Callable[[KeyId], bytes | None]) -> None:
        """Have signatures verified elsewhere before their frame's turn: once, by the keys that are known when the batch begins.

        Args:
            public: the raw key of that name, whatever it may sign; None when none is known.
        """
        if self._holds is not None:
            return
        by = ((each.envelope, public(each.envelope.keyid)) for each in self._readable())
        self._holds = beforehand([envelope.signed(raw) for envelope, raw in by if raw is not None])

    def verify(self, envelope: Envelope, public: Callable[[KeyId], bytes]) -> None:
        """Hold that an envelope's signature is good; see `signing.verify`."""
        signing.verify(envelope, public, self._holds or signing.holds)

    def has(self, digest: Digest) -> bool:
        """Whether exactly these bytes are here."""
        return digest in self._digests

    def copy(self, frame: Frame) -> Opened[Copy]:
        """What a frame with a copy says. Raises what `signing.open_envelope` and `content.decode` do."""
        return _or_raise(self._copies[frame.digest])

    def content(self, frame: Frame) -> Opened[Content]:
        """What a frame with content says; raises as `copy`."""
        return _or_raise(self._contents[frame.digest])

    def newest(self, record: RecordId) -> Newest | None:
        """The newest version here, or None."""
        return self._newest.get(record)

    def is_dead(self, owner: AgencyId, series: RecordId) -> bool:
        """Whether an owner has recalled this series of copies."""
        return (owner, series) in self._dead

    def took(self, stored: Stored) -> None:
        """A record was written."""
        self._digests.add(stored.digest)
        self._newest[stored.id] = stored.newest

    def recalled(self, recall: Recall) -> None:
        """A recall was obeyed; one inside the agency leaves no tombstone, as its content has no series of copies here."""
        if recall.owner != recall.recipient:
            self._dead.add((recall.owner, recall.id))


def _read(frame: Frame, payload: Payload, type_: type[H]) -> Opened[H] | Fault:
    try:
        envelope = open_envelope(frame.body, payload)
        return Opened(envelope, decode(envelope.payload, type_))
    except Fault as fault:
        return fault


def _or_raise(opened: Opened[H] | Fault) -> Opened[H]:
    if isinstance(opened, Fault):
        raise opened
    return opened
