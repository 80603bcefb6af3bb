"""Envelopes: what was signed comes out again, and nothing else ever does."""

from __future__ import annotations

import base64
import json
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import example, given
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.ids import KeyId, SeededEntropy, sha256
from tansiq.records import signing
from tansiq.records.signing import MAX_ENVELOPE_BYTES, Payload, Signer, new_key, open_envelope, verify
from tests.refusals import refused

SIGNER = Signer(new_key(SeededEntropy("0"), "ours"))
OTHER = Signer(new_key(SeededEntropy("0"), "another"))
payloads = st.binary(max_size=200)
types = st.sampled_from(Payload)


def known(key: KeyId) -> bytes:
    """The keys that a peer knows: ours alone."""
    if key != SIGNER.key_id:
        raise Fault("frame.key")
    return SIGNER.public


def opened(data: bytes, kind: Payload) -> bytes:
    return verify(open_envelope(data, kind), known)


def outcome(data: bytes, kind: Payload) -> bytes | str:
    """The payload, or the code of the refusal."""
    try:
        return opened(data, kind)
    except Fault as fault:
        return fault.code


def parts(data: bytes) -> dict[str, Any]:
    return dict(json.loads(data))


@given(types, payloads)
@example(Payload.CONTENT, b"")
def test_what_was_sealed_comes_out_as_it_went_in(kind: Payload, payload: bytes) -> None:
    assert opened(SIGNER.seal(kind, payload), kind) == payload


@given(types, payloads)
def test_the_envelope_is_dsse_that_anyone_can_check(kind: Payload, payload: bytes) -> None:
    """Read with nothing but a JSON and a base64 decoder and the text of DSSE v1, section 'Signature Definition'."""
    envelope = parts(SIGNER.seal(kind, payload))
    said = base64.b64decode(envelope["payload"], validate=True)
    type_ = envelope["payloadType"].encode()
    signed = b" ".join([b"DSSEv1", str(len(type_)).encode(), type_, str(len(said)).encode(), said])
    (signature,) = envelope["signatures"]
    Ed25519PublicKey.from_public_bytes(SIGNER.public).verify(base64.b64decode(signature["sig"]), signed)
    assert said == payload
    assert signature["keyid"] == sha256(SIGNER.public)


@given(st.tuples(st.text(max_size=9), payloads), st.tuples(st.text(max_size=9), payloads))
@example(("a", b"1 b"), ("a 1", b"b"))
@example(("", b" 0 "), (" 0 ", b""))
def test_two_different_things_are_never_the_same_signed_bytes(one: tuple[str, bytes], other: tuple[str, bytes]) -> None:
    assert (signing.encoding(*one) == signing.encoding(*other)) == (one == other)


@given(st.data(), types, payloads)
def test_a_flipped_bit_is_refused_or_changes_nothing_that_was_said(
    data: st.DataObject, kind: Payload, payload: bytes
) -> None:
    """Base64 leaves a few bits unused; with one of those flipped, the same payload comes out under the same key."""
    sealed = bytearray(SIGNER.seal(kind, payload))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    assert outcome(bytes(sealed), kind) in (payload, "frame.unreadable", "frame.signature", "frame.key")


def test_every_single_bit_of_payload_type_key_and_signature_counts() -> None:
    sealed = SIGNER.seal(
        Payload.COPY, b"twelve bytes"
    )  # a multiple of three: no unused bits but in the signature's last digit
    spare = sealed.rindex(b"==") - 1
    taken: set[int] = set()
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        if outcome(bytes(changed), Payload.COPY) == b"twelve bytes":
            taken.add(bit // 8)
        else:
            assert str(outcome(bytes(changed), Payload.COPY)).startswith("frame.")
    assert taken <= {spare}


@given(types, types, payloads)
def test_one_kind_of_envelope_never_stands_for_another(kind: Payload, asked: Payload, payload: bytes) -> None:
    sealed = SIGNER.seal(kind, payload)
    if kind is asked:
        assert opened(sealed, asked) == payload
        return
    with refused("frame.unreadable"):
        open_envelope(sealed, asked)
    relabelled = parts(sealed) | {"payloadType": asked.value}
    with refused("frame.signature"):
        opened(json.dumps(relabelled).encode(), asked)


def test_another_key_is_refused_even_under_our_keys_name() -> None:
    sealed = OTHER.seal(Payload.COPY, b"x")
    with refused("frame.key"):
        opened(sealed, Payload.COPY)
    envelope = parts(sealed)
    envelope["signatures"][0]["keyid"] = SIGNER.key_id
    with refused("frame.signature"):
        opened(json.dumps(envelope).encode(), Payload.COPY)


def test_a_key_that_is_not_the_one_it_is_called_is_refused() -> None:
    with refused("frame.key"):
        verify(open_envelope(SIGNER.seal(Payload.COPY, b"x"), Payload.COPY), lambda _: OTHER.public)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_public_key_of_the_wrong_length_verifies_nothing(length: int) -> None:
    envelope = parts(SIGNER.seal(Payload.COPY, b"x"))
    raw = bytes(length)
    envelope["signatures"][0]["keyid"] = sha256(raw)
    with refused("frame.signature"):
        verify(open_envelope(json.dumps(envelope).encode(), Payload.COPY), lambda _: raw)


def test_none_or_two_signatures_are_refused_even_when_each_is_good() -> None:
    envelope = parts(SIGNER.seal(Payload.COPY, b"x"))
    other = parts(OTHER.seal(Payload.COPY, b"x"))
    for signatures in ([], envelope["signatures"] * 2, envelope["signatures"] + other["signatures"]):
        with refused("frame.unreadable"):
            open_envelope(json.dumps(envelope | {"signatures": signatures}).encode(), Payload.COPY)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@example(b"[" * 100_000)
@example(b'{"a":' * 60_000)
@example(b'{"payloadType":"x","payload":"","signatures":[],"extra":' + b"[" * 100_000)
@example(b"\xff\xfe")
@example(b"null")
@example(b"")
def test_bytes_that_are_no_envelope_are_unreadable(data: bytes) -> None:
    with refused("frame.unreadable"):
        open_envelope(data, Payload.COPY)


def test_the_limit_is_the_last_size_that_is_taken() -> None:
    sealed = SIGNER.seal(Payload.COPY, b"x")
    padded = sealed + b" " * (MAX_ENVELOPE_BYTES - len(sealed))
    assert opened(padded, Payload.COPY) == b"x"
    with refused("frame.too-large"):
        open_envelope(padded + b" ", Payload.COPY)


def test_what_no_node_would_take_is_not_signed_at_all() -> None:
    """A record that is written but refused by every peer for its size would look sent for ever."""
    with refused("text.too-long"):
        SIGNER.seal(Payload.CONTENT, bytes(MAX_ENVELOPE_BYTES * 3 // 4))
    largest = SIGNER.seal(Payload.CONTENT, bytes(MAX_ENVELOPE_BYTES * 3 // 4 - 1_000))
    assert open_envelope(largest, Payload.CONTENT).keyid == SIGNER.key_id


def test_fields_of_tomorrow_in_an_envelope_do_no_harm() -> None:
    envelope = parts(SIGNER.seal(Payload.COPY, b"x")) | {"timestamped": {"by": "somebody"}}
    assert opened(msgspec.json.encode(envelope), Payload.COPY) == b"x"
