"""Bytes that only one node can read: HPKE in base mode (RFC 9180), X25519, HKDF-SHA256, ChaCha20-Poly1305, one message at a time.

Base mode says nothing of who sealed: whatever is inside must prove itself by its own signatures. The ephemeral key is the
library's own randomness; it shows in the sealed bytes and in nothing else.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tansiq.ids import Entropy

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
KEY_BYTES = 32
OVERHEAD_BYTES = KEY_BYTES + 16
"""What sealing adds: the ephemeral public key in front, the tag at the end."""


class Opener:
    """A private X25519 key that opens; the bytes of the key cannot be asked for."""

    def __init__(self, key: X25519PrivateKey) -> None:
        self._key = key
        self.public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def open(self, sealed: bytes, info: bytes) -> bytes | None:
        """What was sealed for this key under this ``info``; None when it was not, or was changed since."""
        try:
            return SUITE.decrypt(sealed, self._key, info=info)
        except (InvalidTag, ValueError):
            return None


def seal(data: bytes, public: bytes, info: bytes) -> bytes:
    """Seal for the holder of a key.

    Raises:
        ValueError: when ``public`` is no usable X25519 key (not 32 bytes, or a point that gives no secret).
    """
    return SUITE.encrypt(data, X25519PublicKey.from_public_bytes(public), info=info)


def new_sealing_key(entropy: Entropy, cause: str) -> X25519PrivateKey:
    """A fresh private key."""
    return X25519PrivateKey.from_private_bytes(entropy.take(KEY_BYTES, cause))
