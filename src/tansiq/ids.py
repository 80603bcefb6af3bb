"""Identifiers and the randomness that makes them.

Randomness is an argument and is asked for *with its cause*. A seeded source derives each value from (seed, cause) and never from
one shared stream, so that two worlds which differ only in what someone may not see give him the same identifiers: the twin-worlds
proof rests on it. Content carries a UUIDv7 (it sorts by time, and so must never leave its agency); whatever leaves carries a
random UUIDv4.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from datetime import datetime
from typing import NewType, Protocol

AgencyId = NewType("AgencyId", str)
CentreId = NewType("CentreId", str)
DeskId = NewType("DeskId", str)
KeyId = NewType("KeyId", str)
NodeId = NewType("NodeId", str)
SectorId = NewType("SectorId", str)
RecordId = NewType("RecordId", str)
"""A content's UUIDv7 on its owner's node; a copy's UUIDv4 everywhere else. Stable over versions."""
Token = NewType("Token", str)
"""Random, the same in all copies of one original: tells equality and nothing else."""
Digest = NewType("Digest", str)
"""SHA-256 in hexadecimal, of exact bytes."""


class Entropy(Protocol):
    """A source of random bytes."""

    def take(self, size: int, cause: str) -> bytes:
        """``size`` random bytes for ``cause``; asked twice for one cause, different bytes."""
        ...


class SystemEntropy:
    """The operating system's generator; the cause is not looked at."""

    def take(self, size: int, cause: str) -> bytes:
        return os.urandom(size)


class SeededEntropy:
    """Reproducible bytes for simulated worlds: a function of seed, cause and how often that cause asked."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._asked: Counter[str] = Counter()

    def take(self, size: int, cause: str) -> bytes:
        self._asked[cause] += 1
        hasher = hashlib.shake_256(self._seed + b"\0" + cause.encode() + b"\0%d" % self._asked[cause])
        return hasher.digest(size)


def uuid7(now: datetime, entropy: Entropy, cause: str) -> str:
    """A UUIDv7 (RFC 9562): the instant in milliseconds, then 74 random bits."""
    return _written(int(now.timestamp() * 1000) << 80 | int.from_bytes(entropy.take(10, cause), "big"), 7)


def uuid4(entropy: Entropy, cause: str) -> str:
    """A random UUIDv4: says nothing of when or where it was made."""
    return _written(int.from_bytes(entropy.take(16, cause), "big"), 4)


def token(entropy: Entropy, cause: str) -> Token:
    """A fresh root token: 128 random bits, hexadecimal."""
    return Token(entropy.take(16, cause).hex())


def sha256(data: bytes) -> Digest:
    """The digest of exact bytes."""
    return Digest(hashlib.sha256(data).hexdigest())


def _written(value: int, version: int) -> str:
    value &= ~(0xF << 76) & ~(0x3 << 62)
    text = f"{value | version << 76 | 0x2 << 62:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
