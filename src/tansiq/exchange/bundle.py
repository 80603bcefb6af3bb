"""The form of a bundle: the same frames, as a file that a person carries. Pure: bytes to parts and back.

    file   = salt (16) | hint (16) | check (8) | part 1 | part 2 | …
    part   = length of what follows (4, big-endian) | one HPKE message (32 | ciphertext | 16)
    inside = JSON: receipts, batch, last; spaces up to whole 4 KiB

Theory. Each part is sealed by itself, so neither side ever holds more than one, and what is complete of a damaged stick can be
taken. Its ``info`` binds the format, both nodes, the file (salt) and the part's number: no part can be read as another's, moved or
come from another file. ``last`` stands inside, so an end that was cut off is noticed. HPKE's base mode does not prove the sender,
and nothing here believes one: heads, receipts and copies inside are signed as on a link.

The hint lets the recipient tell "not for me" from "damaged" without anything in the clear that names him: it is a hash over the
salt and his public key. Who has that key can test a file for it; the finder of a stick has not. `docs/formats/exchange.md`
describes every byte; change both together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

import msgspec

from tansiq.errors import Fault
from tansiq.exchange.frames import Batch
from tansiq.ids import NodeId
from tansiq.records import sealing
from tansiq.records.sealing import OVERHEAD_BYTES, Opener

FORMAT = b"tansiq-bundle-1"
SALT_BYTES, HINT_BYTES, CHECK_BYTES = 16, 16, 8
HEADER_BYTES = SALT_BYTES + HINT_BYTES + CHECK_BYTES
LENGTH_BYTES = 4
PART_BYTES = 1024 * 1024
"""Frames' bodies in a part: what is lost of a stick with one bad spot, and what both sides hold in memory."""
PAD_BYTES = 4096
"""A bundle of a few words is as long as one without any."""
MAX_PART_BYTES = 8 * 1024 * 1024
MAX_BUNDLE_BYTES = 1024 * 1024 * 1024
"""A stick's file system takes it; the rest goes with the next bundle."""


class Part(msgspec.Struct, frozen=True):
    """What one part holds.

    Args:
        receipts: the writer's signed receipts for the reader's lanes, in the first part; else none.
        batch: what the writer's answer to a pull would be, from the last receipt or the part before on.
        last: whether the bundle ends here.
    """

    receipts: tuple[bytes, ...]
    batch: Batch
    last: bool


def header(salt: bytes, public: bytes) -> bytes:
    """The beginning of a bundle for the holder of a key."""
    start = salt + _hint(salt, public)
    return start + _check(start)


def salt_of(data: bytes, public: bytes) -> bytes:
    """The salt of a bundle whose header this is, if it is for the holder of a key.

    Raises:
        Fault: ``bundle.unreadable`` when it is no header, ``bundle.addressee`` when it is somebody else's.
    """
    start, check = data[: SALT_BYTES + HINT_BYTES], data[SALT_BYTES + HINT_BYTES :]
    if len(data) != HEADER_BYTES or check != _check(start):
        raise Fault("bundle.unreadable", "It does not begin as a bundle does.")
    salt = start[:SALT_BYTES]
    if start != salt + _hint(salt, public):
        raise Fault("bundle.addressee")
    return salt


def seal(part: Part, public: bytes, info: bytes) -> bytes:
    """A part as it stands in the file.

    Raises:
        Fault: ``bundle.no-key`` when the recipient's key is none.
    """
    plain = msgspec.json.encode(part)
    plain += b" " * (-len(plain) % PAD_BYTES)
    try:
        sealed = sealing.seal(plain, public, info)
    except ValueError as error:
        raise Fault("bundle.no-key", "The key in its record is not usable.") from error
    return len(sealed).to_bytes(LENGTH_BYTES, "big") + sealed


def open_part(sealed: bytes, opener: Opener, info: bytes) -> Part | None:
    """A part that was split off, if it was sealed for this key under this ``info``.

    Raises:
        Fault: ``bundle.unreadable`` when it was, and holds something else.
    """
    plain = opener.open(sealed, info)
    if plain is None:
        return None
    try:
        return msgspec.json.decode(plain, type=Part)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("bundle.unreadable", str(error)[:200]) from error


def info_of(sender: NodeId, recipient: NodeId, salt: bytes, number: int) -> bytes:
    """What a part is bound to.

    >>> info_of(NodeId("army"), NodeId("guard"), bytes(2), 1)
    b'tansiq-bundle-1\\n4 army\\n5 guard\\n0000\\n1'
    """
    names = [b"%d %b" % (len(name), name) for name in (sender.encode(), recipient.encode())]
    return b"\n".join((FORMAT, *names, salt.hex().encode(), b"%d" % number))


def split(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The header, then each sealed part, however the bytes come in; never more than one part is held.

    Raises:
        Fault: ``bundle.unreadable`` where the bytes end too early, or cannot go on like this.
    """
    source = _Source(chunks)
    yield source.take(HEADER_BYTES)
    while source.more():
        length = int.from_bytes(source.take(LENGTH_BYTES), "big")
        if not OVERHEAD_BYTES < length <= MAX_PART_BYTES:
            raise Fault("bundle.unreadable", f"A part of {length} bytes.")
        yield source.take(length)


class _Source:
    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._held = bytearray()
        self._total = 0

    def more(self) -> bool:
        return self._fill(1)

    def take(self, size: int) -> bytes:
        if not self._fill(size):
            raise Fault("bundle.unreadable", "It is cut short.")
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def _fill(self, size: int) -> bool:
        while len(self._held) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                return False
            self._held += chunk
            self._total += len(chunk)
            if self._total > MAX_BUNDLE_BYTES:
                raise Fault("bundle.unreadable", "It is larger than any node writes.")
        return True


def _hint(salt: bytes, public: bytes) -> bytes:
    return sha256(FORMAT + b" for\n" + salt + public).digest()[:HINT_BYTES]


def _check(start: bytes) -> bytes:
    return sha256(FORMAT + b"\n" + start).digest()[:CHECK_BYTES]
