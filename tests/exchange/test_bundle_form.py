"""A bundle's bytes: HPKE as the RFC has it, what a stranger reads and writes, and that no bent byte is ever taken.

Goal: whatever lies on a stick, the reader answers with a stable code and takes nothing that does not verify. Method: genuine
bundles with every kind of damage, bytes that are none, and parts that are sealed well and hold rubbish.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tansiq.errors import CODES, Fault
from tansiq.exchange import bundle
from tansiq.exchange.bundle import HEADER_BYTES, MAX_PART_BYTES
from tansiq.ids import AgencyId, NodeId
from tansiq.records import sealing
from tansiq.records.sealing import Opener
from tests import worlds
from tests.exchange import stranger
from tests.exchange.hostile import small_world
from tests.exchange.lanes import flipped
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

KEY = X25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = stranger.raw(KEY.public_key())

# RFC 9180, A.2.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, sequence number 0
RFC_INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
RFC_PRIVATE = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"
RFC_PUBLIC = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"
RFC_EPHEMERAL = "f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600"
RFC_ENC = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
RFC_PLAIN = b"Beauty is truth, truth beauty"
RFC_CIPHERTEXT = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"


def private_of(world: World, agency: AgencyId) -> X25519PrivateKey:
    """The key file of a node, read as its thief would."""
    key = load_pem_private_key((world[agency].folder / "keys" / "bundle.pem").read_bytes(), None)
    assert isinstance(key, X25519PrivateKey)
    return key


# ---- sealing


def test_rfc_9180_a_2_1_1_the_strangers_hpke_gives_the_vectors_of_the_rfc() -> None:
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(RFC_PRIVATE))
    ephemeral = X25519PrivateKey.from_private_bytes(bytes.fromhex(RFC_EPHEMERAL))
    sealed = stranger.hpke_seal(RFC_PLAIN, bytes.fromhex(RFC_PUBLIC), RFC_INFO, ephemeral, b"Count-0")
    assert sealed.hex() == RFC_ENC + RFC_CIPHERTEXT
    assert stranger.hpke_open(sealed, private, RFC_INFO, b"Count-0") == RFC_PLAIN


@given(st.binary(max_size=200), st.binary(max_size=80))
def test_what_we_seal_the_rfc_opens_and_the_other_way_round(data: bytes, info: bytes) -> None:
    assert stranger.hpke_open(sealing.seal(data, PUBLIC, info), KEY, info) == data
    ephemeral = X25519PrivateKey.from_private_bytes(b"e" * 32)
    assert Opener(KEY).open(stranger.hpke_seal(data, PUBLIC, info, ephemeral), info) == data


@given(st.binary(max_size=200), st.integers(0, 10_000))
def test_no_other_key_no_other_info_and_no_bent_bit_opens(data: bytes, bit: int) -> None:
    sealed = sealing.seal(data, PUBLIC, b"info")
    assert Opener(KEY).open(sealed, b"info") == data
    assert Opener(KEY).open(sealed, b"other") is None
    assert Opener(X25519PrivateKey.from_private_bytes(b"o" * 32)).open(sealed, b"info") is None
    assert Opener(KEY).open(flipped(sealed, bit), b"info") is None
    assert Opener(KEY).open(sealed[:-1], b"info") is None
    assert len(sealed) == len(data) + sealing.OVERHEAD_BYTES


@pytest.mark.parametrize("public", [b"", b"short", bytes(32), b"\x01" + bytes(31), b"x" * 33])
def test_a_recipients_key_that_is_none_is_refused(public: bytes) -> None:
    part = bundle.Part((), bundle.Batch({}), last=True)
    with pytest.raises(Fault) as caught:
        bundle.seal(part, public, b"")
    assert caught.value.code == "bundle.no-key"


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6), st.integers(1, 200)), min_size=2, unique=True))
def test_no_two_parts_are_bound_to_the_same(named: list[tuple[str, str, int]]) -> None:
    bound = {
        bundle.info_of(NodeId(sender), NodeId(to), salt, number)
        for sender, to, number in named
        for salt in (bytes(16), b"\x01" * 16)
    }
    assert len(bound) == 2 * len(named)


# ---- the bytes as they come in


def pieces(data: bytes, size: int) -> Iterable[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


@given(st.lists(st.binary(min_size=49, max_size=120), max_size=5), st.integers(1, 200))
def test_a_file_is_split_the_same_whole_and_byte_by_byte(parts: list[bytes], size: int) -> None:
    head = b"h" * HEADER_BYTES
    data = head + b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    for chunks in ([data], pieces(data, 1), pieces(data, size), [b"", data, b""]):
        assert list(bundle.split(chunks)) == [head, *parts]


@given(st.binary(max_size=200))
def test_bytes_are_split_or_refused_with_one_code(data: bytes) -> None:
    assert split_code(data) in (None, "bundle.unreadable")


def split_code(data: bytes) -> str | None:
    try:
        list(bundle.split([data]))
    except Fault as fault:
        return fault.code
    return None


@pytest.mark.parametrize("length", [0, 48, MAX_PART_BYTES + 1, 2**32 - 1])
def test_a_part_that_cannot_be_one_is_refused_before_its_bytes_are_waited_for(length: int) -> None:
    assert split_code(b"h" * HEADER_BYTES + length.to_bytes(4, "big") + bytes(60)) == "bundle.unreadable"


# ---- a reader that is given anything


@dataclass
class Desk:
    """A receiver and a genuine bundle that it has not read."""

    world: World
    genuine: bytes

    def code(self, data: bytes) -> str | None:
        """With which code it is refused; nothing may have been taken."""
        before = self.world.records(PESHMERGA)
        try:
            brought = self.world.read_bundle(PESHMERGA, data)
        except Fault as fault:
            code: str | None = fault.code
        else:
            code = brought.fault.code if brought.fault else None
            assert brought.stored == 0
        assert self.world.records(PESHMERGA) == before
        assert code is None or code in CODES
        return code


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        world.publish(ARMY, worlds.spot("canary-one", to=(PESHMERGA,)))
        world.publish(ARMY, worlds.alert("canary-two", to=(PESHMERGA,)))
        yield Desk(world, world.bundle(ARMY, PESHMERGA))


@settings(max_examples=200)
@given(bit=st.integers(min_value=0))
def test_one_bent_bit_and_nothing_is_taken(desk: Desk, bit: int) -> None:
    assert desk.code(flipped(desk.genuine, bit)) == "bundle.unreadable"


@settings(max_examples=200)
@given(end=st.integers(min_value=0))
def test_cut_short_anywhere_and_nothing_is_taken(desk: Desk, end: int) -> None:
    assert desk.code(desk.genuine[: end % len(desk.genuine)]) == "bundle.unreadable"


@settings(max_examples=200)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_refused(desk: Desk, data: bytes) -> None:
    assert desk.code(data) == "bundle.unreadable"
    assert desk.code(desk.genuine[:HEADER_BYTES] + data) == "bundle.unreadable"


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("receipts", "batch", "last", "lanes", "alarm", "frames", "head")), inner)
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(plain=st.binary(max_size=60) | json_like.map(msgspec.json.encode))
@example(plain=b"[" * 100_000)
@example(plain=b'{"receipts":[],"batch":{"lanes":{}},"last":false}')
@example(plain=b'{"receipts":["e30=","e30=","e30="],"batch":{"lanes":{}},"last":true}')
@example(plain=b'{"receipts":[],"batch":{"lanes":{"alarm":{"frames":[],"head":"e30="}}},"last":true}')
def test_well_sealed_rubbish_is_refused(desk: Desk, plain: bytes) -> None:
    """Anybody can seal for a node whose key he has: what is inside is believed no more for it."""
    public = private_of(desk.world, PESHMERGA).public_key()
    data = stranger.write([plain], stranger.raw(public), ARMY, PESHMERGA)
    code = desk.code(data)
    if code is None:  # a bundle without anything in it
        assert msgspec.json.decode(plain)["batch"] == {"lanes": {}}
    else:
        assert code.startswith(("bundle.unreadable", "frame."))


def test_a_stranger_reads_a_bundle_by_the_page_alone(desk: Desk) -> None:
    (part,) = stranger.read(desk.genuine, private_of(desk.world, PESHMERGA), ARMY, PESHMERGA)
    assert {lane: len(each["frames"]) for lane, each in part["batch"]["lanes"].items()} == {"alarm": 1, "normal": 1}
    assert len(part["receipts"]) == 2
    assert set(part) == {"receipts", "batch", "last"}


def test_the_finder_sees_no_word_and_no_name(desk: Desk) -> None:
    for word in (b"canary", b"frames", b"copy", *(str(name).encode() for name in (ARMY, PESHMERGA, "makhmur"))):
        assert word not in desk.genuine
    assert (len(desk.genuine) - HEADER_BYTES - 4 - sealing.OVERHEAD_BYTES) % bundle.PAD_BYTES == 0
