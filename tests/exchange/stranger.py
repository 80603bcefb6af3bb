"""Bundles read and written by somebody who has `docs/formats/exchange.md` and RFC 9180 alone: no code of ours.

HPKE is written out after RFC 9180 (base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305); `test_bundle_form` holds
it to the RFC's own vectors.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEM = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(each.to_bytes(2, "big") for each in (0x0020, 0x0001, 0x0003))


def extract(salt: bytes, label: bytes, ikm: bytes, suite: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, "sha256")


def expand(prk: bytes, label: bytes, info: bytes, length: int, suite: bytes) -> bytes:
    info = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    block, out = b"", b""
    while len(out) < length:
        block = hmac.digest(prk, block + info + bytes([len(out) // 32 + 1]), "sha256")
        out += block
    return out[:length]


def raw(key: X25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def context(shared: bytes, enc: bytes, public: bytes, info: bytes) -> tuple[bytes, bytes]:
    """Key and nonce of the first message (RFC 9180, 4.1 and 5.1)."""
    prk = extract(b"", b"eae_prk", shared, KEM)
    secret = expand(prk, b"shared_secret", enc + public, 32, KEM)
    hashes = extract(b"", b"psk_id_hash", b"", SUITE) + extract(b"", b"info_hash", info, SUITE)
    top = extract(secret, b"secret", b"", SUITE)
    schedule = b"\0" + hashes
    return expand(top, b"key", schedule, 32, SUITE), expand(top, b"base_nonce", schedule, 12, SUITE)


def hpke_open(sealed: bytes, private: X25519PrivateKey, info: bytes, aad: bytes = b"") -> bytes:
    enc, ciphertext = sealed[:32], sealed[32:]
    shared = private.exchange(X25519PublicKey.from_public_bytes(enc))
    key, nonce = context(shared, enc, raw(private.public_key()), info)
    return ChaCha20Poly1305(key).decrypt(nonce, ciphertext, aad)


def hpke_seal(data: bytes, public: bytes, info: bytes, ephemeral: X25519PrivateKey, aad: bytes = b"") -> bytes:
    enc = raw(ephemeral.public_key())
    key, nonce = context(ephemeral.exchange(X25519PublicKey.from_public_bytes(public)), enc, public, info)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, data, aad)


def info_of(sender: str, recipient: str, salt: bytes, number: int) -> bytes:
    lines = ["tansiq-bundle-1"]
    lines += [f"{len(name.encode())} {name}" for name in (sender, recipient)]
    return "\n".join([*lines, salt.hex(), str(number)]).encode()


def read(data: bytes, private: X25519PrivateKey, sender: str, recipient: str) -> list[dict[str, Any]]:
    """The parts of a bundle that is whole, with the padding's proof."""
    salt, hint, check = data[:16], data[16:32], data[32:40]
    assert hint == hashlib.sha256(b"tansiq-bundle-1 for\n" + salt + raw(private.public_key())).digest()[:16]
    assert check == hashlib.sha256(b"tansiq-bundle-1\n" + salt + hint).digest()[:8]
    parts: list[dict[str, Any]] = []
    at = 40
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        plain = hpke_open(data[at + 4 : at + 4 + length], private, info_of(sender, recipient, salt, len(parts) + 1))
        assert len(plain) % 4096 == 0
        parts.append(json.loads(plain))
        at += 4 + length
    assert [part["last"] for part in parts] == [False] * (len(parts) - 1) + [True]
    return parts


def write(parts: list[bytes], public: bytes, sender: str, recipient: str, salt: bytes = b"s" * 16) -> bytes:
    """A bundle of these plain parts."""
    hint = hashlib.sha256(b"tansiq-bundle-1 for\n" + salt + public).digest()[:16]
    data = salt + hint + hashlib.sha256(b"tansiq-bundle-1\n" + salt + hint).digest()[:8]
    for number, plain in enumerate(parts, start=1):
        ephemeral = X25519PrivateKey.from_private_bytes(hashlib.sha256(salt + plain + bytes([number % 256])).digest())
        sealed = hpke_seal(plain, public, info_of(sender, recipient, salt, number), ephemeral)
        data += len(sealed).to_bytes(4, "big") + sealed
    return data
