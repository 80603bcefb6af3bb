"""Ed25519 over DSSE's pre-authentication encoding: exact bytes and their type, no canonical form.

Source: DSSE v1 (secure-systems-lab/dsse, protocol.md). The envelope's JSON is DSSE's own; a `keyid` is the SHA-256 of the raw
public key.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tansiq.errors import Fault
from tansiq.ids import Entropy, KeyId, sha256

T = TypeVar("T")

MAX_ENVELOPE_BYTES = 512 * 1024
"""A record is words and outlines, or one picture that was made small for it (`pictures`)."""


class Payload(StrEnum):
    """What the signed bytes are; part of what is signed, so one can never stand for another."""

    CONTENT = "application/vnd.tansiq.content+json;v=1"
    COPY = "application/vnd.tansiq.copy+json;v=1"
    RECALL = "application/vnd.tansiq.recall+json;v=1"
    APPROVAL = "application/vnd.tansiq.approval+json;v=1"
    QUEUED = "application/vnd.tansiq.queued+json;v=1"
    SEEN = "application/vnd.tansiq.seen+json;v=1"
    HEAD = "application/vnd.tansiq.head+json;v=1"
    EPOCH = "application/vnd.tansiq.epoch+json;v=1"
    RECEIPT = "application/vnd.tansiq.receipt+json;v=1"
    PROOF = "application/vnd.tansiq.proof+json;v=1"
    NODE_REQUEST = "application/vnd.tansiq.node-request+json;v=1"
    OFFER = "application/vnd.tansiq.offer+json;v=1"
    ANSWER = "application/vnd.tansiq.answer+json;v=1"
    ADMISSION = "application/vnd.tansiq.admission+json;v=1"


class Signature(msgspec.Struct, frozen=True):
    """One signature of an envelope."""

    keyid: KeyId
    sig: bytes


class Signed(NamedTuple):
    """What a signature's mathematics is about: these bytes and nothing else. Whether that key may say so is another question.

    Args:
        public: the raw key, 32 bytes.
        message: from `encoding`.
    """

    public: bytes
    signature: bytes
    message: bytes


Holds = Callable[[Signed], bool]
"""Says whether a signature holds; its answer is that of `holds`, always."""


class Envelope(msgspec.Struct, frozen=True, rename={"payload_type": "payloadType"}):
    """A DSSE envelope; JSON carries the bytes in base64."""

    payload_type: str
    payload: bytes
    signatures: tuple[Signature, ...]

    @property
    def keyid(self) -> KeyId:
        """Whose signature it bears (exactly one, see `open_envelope`)."""
        return self.signatures[0].keyid

    def signed(self, public: bytes) -> Signed:
        """What has to hold for it to be that key's."""
        return Signed(public, self.signatures[0].sig, encoding(self.payload_type, self.payload))


class Signer:
    """A private key that signs; the bytes of the key cannot be asked for."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.key_id = key_id(self.public)

    def seal(self, kind: Payload, payload: bytes) -> bytes:
        """The envelope's JSON over ``payload``.

        Raises:
            Fault: ``text.too-long`` when it is larger than any node takes.
        """
        signature = Signature(self.key_id, self._key.sign(encoding(kind, payload)))
        envelope = msgspec.json.encode(Envelope(kind.value, payload, (signature,)))
        if len(envelope) > MAX_ENVELOPE_BYTES:
            raise Fault("text.too-long", "The record is larger than other nodes take.")
        return envelope


def new_key(entropy: Entropy, cause: str) -> Ed25519PrivateKey:
    """A fresh private key."""
    return Ed25519PrivateKey.from_private_bytes(entropy.take(32, cause))


@lru_cache(256)
def key_id(public: bytes) -> KeyId:
    """The name of a key."""
    return KeyId(sha256(public))


def encoding(kind: str, payload: bytes) -> bytes:
    """DSSE's PAE: the bytes that are signed.

    >>> encoding("http://example.com/HelloWorld", b"hello world")
    b'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    """
    name = str(kind).encode()
    return b"DSSEv1 %d %b %d %b" % (len(name), name, len(payload), payload)


def open_envelope(data: bytes, kind: Payload) -> Envelope:
    """Read an envelope; nothing is verified yet.

    Raises:
        Fault: ``frame.too-large``, or ``frame.unreadable`` when it is not one signed envelope of this kind.
    """
    if len(data) > MAX_ENVELOPE_BYTES:
        raise Fault("frame.too-large")
    try:
        envelope = msgspec.json.decode(data, type=Envelope)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if envelope.payload_type != kind.value or len(envelope.signatures) != 1:
        raise Fault("frame.unreadable", "Not the kind of envelope that belongs here.")
    return envelope


def holds(signed: Signed) -> bool:
    """Whether the signature is that key's over exactly these bytes."""
    try:
        _key(signed.public).verify(signed.signature, signed.message)
    except (InvalidSignature, ValueError):
        return False
    return True


def verify(envelope: Envelope, public: Callable[[KeyId], bytes], by: Holds = holds) -> bytes:
    """The payload, once its signature holds.

    Args:
        envelope: from `open_envelope`.
        public: gives the raw public key for a key id, or raises ``frame.key``.
        by: who says whether it holds.

    Raises:
        Fault: ``frame.key`` or ``frame.signature``.
    """
    raw = public(envelope.keyid)
    if key_id(raw) != envelope.keyid:
        raise Fault("frame.key")
    if not by(envelope.signed(raw)):
        raise Fault("frame.signature")
    return envelope.payload


def told(data: bytes, payload: Payload, decode: Callable[[bytes], T], key: Callable[[T, KeyId], bytes]) -> T:
    """What signed bytes say, once the signature holds of a key that may say so.

    Args:
        key: gives the raw public key that may have signed what is said, or raises ``frame.key``.

    Raises:
        Fault: ``frame.unreadable``, ``frame.key`` or ``frame.signature``.
    """
    opened = open_envelope(data, payload)
    said = decode(opened.payload)
    verify(opened, lambda signer: key(said, signer))
    return said


@lru_cache(256)
def _key(public: bytes) -> Ed25519PublicKey:
    """The key made ready; a node meets the same few again and again."""
    return Ed25519PublicKey.from_public_bytes(public)


def text_of(public: bytes) -> str:
    """A public key as text (base64), as it stands in `key` records."""
    return base64.b64encode(public).decode()
