"""A node's TLS certificate: self-signed, ECDSA P-256 (browsers refuse Ed25519), pinned by the `key` record that carries it."""

from __future__ import annotations

import datetime as dt
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tansiq.ids import NodeId

VALID_FOR = dt.timedelta(days=3650)
"""The root's word on it ends sooner and is renewed. A new certificate could not reach the peers over the link that it opens."""
SKEW = dt.timedelta(days=1)
"""Valid from a day before: rooms' clocks differ."""


def make(node: NodeId, now: datetime) -> tuple[bytes, str]:
    """A private key and its certificate for ``node``, both PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, node)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - SKEW)
        .not_valid_after(now + VALID_FOR)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(node)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private, certificate.public_bytes(Encoding.PEM).decode()
