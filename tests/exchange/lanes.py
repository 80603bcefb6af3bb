"""A lane made by hand: batches that a test can bend in any way, because it holds the peer's key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.exchange.frames import Frame, Head, Lane, LaneBatch, Position, link
from tansiq.exchange.session import Checked, check, seal_head
from tansiq.ids import KeyId, NodeId, sha256
from tansiq.records.signing import Signer

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
ME, PEER, THIRD = NodeId("me"), NodeId("peer"), NodeId("third")


def signer(seed: int) -> Signer:
    """A key of one's own, the same in each run."""
    return Signer(Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))


KEY, THIRDS_KEY, STRANGER = signer(1), signer(2), signer(3)
KNOWN = {PEER: KEY, THIRD: THIRDS_KEY}


def node_key(node: NodeId, key: KeyId) -> bytes:
    """The directory of this small network."""
    if node not in KNOWN or KNOWN[node].key_id != key:
        raise Fault("frame.key")
    return KNOWN[node].public


def frames_of(bodies: Iterable[bytes], kind: str = "copy") -> tuple[Frame, ...]:
    """Frames numbered from 1."""
    return tuple(Frame(number, kind, sha256(body), body) for number, body in enumerate(bodies, start=1))


def position_after(frames: Sequence[Frame]) -> Position:
    """Where a lane stands after its frames, counted from the start."""
    at = Position()
    for frame in frames:
        at = Position(frame.number, link(at.chain, frame.number, frame.kind, frame.digest))
    return at


def head_of(frames: Sequence[Frame], by: Signer = KEY, **changes: Any) -> bytes:
    """The head that covers a whole lane; ``changes`` are fields that say something else."""
    at = position_after(frames)
    fields: dict[str, Any] = {
        "sender": PEER,
        "receiver": ME,
        "lane": Lane.NORMAL,
        "epoch": 1,
        "number": at.number,
        "chain": at.chain,
        "as_of": NOW,
        "complete": True,
    }
    return seal_head(Head(**fields | changes), by)


def checked(batch: LaneBatch, at: Position | None = None) -> Checked:
    """`session.check` as this node runs it on the peer's normal lane."""
    return check(batch, Lane.NORMAL, at or Position(), ME, PEER, node_key)


def code_of(batch: LaneBatch, at: Position | None = None) -> str | None:
    """The code with which a batch is refused; None when it is taken."""
    try:
        checked(batch, at)
    except Fault as fault:
        return fault.code
    return None


def replaced(frames: Sequence[Frame], index: int, **changes: Any) -> tuple[Frame, ...]:
    """The frames with one of them changed."""
    changed = msgspec.structs.replace(frames[index], **changes)
    return (*frames[:index], changed, *frames[index + 1 :])


def flipped(data: bytes, bit: int) -> bytes:
    """The bytes with one bit (counted round) turned."""
    bent = bytearray(data)
    bent[bit // 8 % len(bent)] ^= 1 << bit % 8
    return bytes(bent)


lane_bodies = st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=8)
"""What the frames of a lane carry."""
