"""The private keys on a node's disk, one file each, readable by the node's user alone.

``root.pem`` is needed for set-up and for new keys only; an agency may keep it elsewhere.
"""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from tansiq.errors import Fault
from tansiq.ids import DeskId, Entropy
from tansiq.records.signing import Signer, new_key


class Keyring:
    """Signers by name: ``root``, ``release``, ``node``, ``desk-NAME``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._signers: dict[str, Signer] = {}

    def make(self, name: str, entropy: Entropy) -> Signer:
        """Make a key and write its file; a key that exists already is used."""
        path = self._path(name)
        if not path.exists():
            write_secret(
                path, new_key(entropy, f"key {name}").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            )
        return self.signer(name)

    def signer(self, name: str) -> Signer:
        """The signer of that name.

        Raises:
            Fault: ``config.invalid`` when its file is not there or is no Ed25519 key.
        """
        if name not in self._signers:
            try:
                key = load_pem_private_key(self._path(name).read_bytes(), None)
            except (OSError, ValueError) as error:
                raise Fault("config.invalid", f"The key file {name}.pem cannot be read.") from error
            if not isinstance(key, Ed25519PrivateKey):
                raise Fault("config.invalid", f"{name}.pem is not an Ed25519 key.")
            self._signers[name] = Signer(key)
        return self._signers[name]

    def desk(self, desk: DeskId) -> Signer:
        """A desk's signer."""
        return self.signer(f"desk-{desk}")

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.pem"


def write_secret(path: Path, data: bytes) -> None:
    """Write a file that only this user can read; it must not exist yet."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())
