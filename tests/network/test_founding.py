"""Founding an agency on its node: keys that only its user reads, a certificate, and the first records."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.oid import NameOID

from tansiq.ids import DeskId, SeededEntropy
from tansiq.labels import label as labels
from tansiq.network.keyring import Keyring, write_secret
from tansiq.node import World as Trusted
from tansiq.records.signing import Payload, key_id, open_envelope, verify
from tests import worlds
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, DAWN, EVERYONE


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_keys_are_readable_by_their_user_alone(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [ARMY]):
        keys = tmp_path / ARMY / "keys"
        assert {path.name for path in keys.iterdir()} == {
            "root.pem",
            "release.pem",
            "node.pem",
            "bundle.pem",
            "tls.pem",
            "desk-army.watch.pem",
        }
        assert {mode(path) for path in keys.iterdir()} == {0o600}
        assert mode(keys) == 0o700


def test_a_key_that_is_there_is_used_and_not_made_again(tmp_path: Path) -> None:
    first = Keyring(tmp_path).make("root", SeededEntropy("1"))
    before = (tmp_path / "root.pem").read_bytes()
    again = Keyring(tmp_path).make("root", SeededEntropy("2"))
    assert again.key_id == first.key_id
    assert (tmp_path / "root.pem").read_bytes() == before
    assert Keyring(tmp_path).make("release", SeededEntropy("1")).key_id != first.key_id


def test_a_secret_is_never_written_over(tmp_path: Path) -> None:
    write_secret(tmp_path / "secret", b"one")
    with pytest.raises(FileExistsError):
        write_secret(tmp_path / "secret", b"two")
    assert (tmp_path / "secret").read_bytes() == b"one"


def test_a_desks_signer_is_its_own(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path)
    made = keyring.make("desk-army.watch", SeededEntropy("1"))
    assert keyring.desk(DeskId("army.watch")) is made
    with refused("config.invalid"):
        keyring.desk(DeskId("army.gate"))


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_key_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "root.pem").write_bytes(content)
    with pytest.raises(Exception, match=r"^config\.invalid: .*root\.pem"):
        Keyring(tmp_path).signer("root")


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [ARMY]):
        keys = tmp_path / ARMY / "keys"
        (keys / "root.pem").write_bytes((keys / "tls.pem").read_bytes())
        with refused("config.invalid"):
            Keyring(keys).signer("root")


def test_the_certificate_is_p_256_and_names_the_node(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [ARMY]) as world:
        pem = world[ARMY].tls_file.read_bytes()
        certificate = x509.load_pem_x509_certificate(world[ARMY].certificate().encode())
        (entry,) = world[ARMY].directory().nodes_of(ARMY)
    public = certificate.public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    assert isinstance(public.curve, ec.SECP256R1)
    assert load_pem_private_key(pem, None).public_key() == public
    (name,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    alternative = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert (name.value, alternative.get_values_for_type(x509.DNSName)) == ("army", ["army"])
    assert certificate.not_valid_before_utc < DAWN < DAWN + timedelta(days=365) < certificate.not_valid_after_utc
    assert x509.load_pem_x509_certificate(entry.key.certificate.encode()) == certificate


def test_everything_that_an_agency_says_of_itself_is_signed_by_its_root(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [COMMAND]) as world:
        root = world[COMMAND].keyring.signer("root").public
        kinds = []
        for stored in world.records(COMMAND):
            envelope = open_envelope(stored.envelope, Payload.CONTENT)
            assert envelope.keyid == key_id(root)
            verify(envelope, lambda _: root)
            kinds.append(stored.kind)
    assert kinds[0] == "agency"
    counted = {kind: kinds.count(kind) for kind in kinds}
    assert counted == {
        "agency": 1,
        "key": 3,
        "desk": 1,
        "centre": 1,
        "sector": 3,
        "seam": 1,
        "standing-rule": 2,
    }


def test_the_others_get_copies_of_all_but_the_rules(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [ARMY]) as world:
        mine = {each.id: each for each in world.records(ARMY)}
        rows = world[ARMY].db.read(lambda tx: tx.rows("SELECT record, recipient, basis, fields FROM copy"))
    others = set(EVERYONE) - {ARMY}
    released = {stored.id for stored in mine.values() if stored.kind != "standing-rule"}
    assert {(record, to) for record, to, _, _ in rows} == {(record, to) for record in released for to in others}
    assert {(basis, fields) for _, _, basis, fields in rows} == {("authority", "full")}
    for stored in mine.values():
        label = labels.read(stored.header().label, DAWN)
        assert label is not None
        assert set(label.audience) == (others if stored.kind != "standing-rule" else set())


def test_the_directory_is_made_anew_when_a_network_record_comes_and_only_then(tmp_path: Path) -> None:
    with worlds.found(tmp_path, [ARMY, COMMAND], introduced=False) as world:
        node = world[ARMY]
        before = node.directory()
        world.publish(ARMY, worlds.spot())
        assert node.directory() is before
        world.introduce(COMMAND, ARMY)
        assert node.directory() is not before
        assert COMMAND in node.directory().agencies
        trust = node.db.read(lambda tx: Trusted(node.book, node.config, node.clock).trust(tx, "joint-command"))
        assert (trust.served, trust.speaks_for) == ({ARMY}, {COMMAND})
