"""The private keys on a node's disk, one file each, readable by the node's user alone.

``root.pem`` is needed for set-up and for new keys only; an agency may keep it elsewhere.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from tansiq.errors import Fault
from tansiq.ids import DeskId, Entropy, KeyId
from tansiq.kinds.network import Hosting
from tansiq.records.sealing import Opener, new_sealing_key
from tansiq.records.signing import Signer, new_key

NEXT = ".next"
"""Ends the name of a key that is not in use yet."""
BUNDLE = "bundle"
"""The name of the key with which bundles for this node are opened."""


class Keyring:
    """Signers by name: ``root``, ``release``, ``node``, ``desk-NAME``.

    A running node's threads share it: none may keep a key that was read before another put its successor in its place.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._signers: dict[str, Signer] = {}
        self._lock = threading.RLock()

    def make(self, name: str, entropy: Entropy) -> Signer:
        """Make a key and write its file; a key that exists already is used."""
        path = self._path(name)
        with self._lock:
            if not path.exists():
                key = new_key(entropy, f"key {name}")
                write_secret(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
            return self.signer(name)

    def signer(self, name: str) -> Signer:
        """The signer of that name.

        Raises:
            Fault: ``config.invalid`` when its file is not there or is no Ed25519 key.
        """
        with self._lock:
            if name not in self._signers:
                self._signers[name] = Signer(self._read(name))
            return self._signers[name]

    def _read(self, name: str) -> Ed25519PrivateKey:
        try:
            key = load_pem_private_key(self._path(name).read_bytes(), None)
        except (OSError, ValueError) as error:
            raise Fault("config.invalid", f"The key file {name}.pem cannot be read.") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise Fault("config.invalid", f"{name}.pem is not an Ed25519 key.")
        return key

    def has(self, name: str) -> bool:
        """Whether a key of that name lies here; it is not read."""
        return self._path(name).is_file()

    def prepare(self, name: str, entropy: Entropy) -> Signer:
        """A fresh key beside the one in use, which it follows once it is certified (`settle`). One that waits already is used."""
        return self.make(f"{name}{NEXT}", entropy)

    def settle(self, certified: Callable[[], Collection[KeyId]]) -> None:
        """Put fresh keys that are certified in the place of those that they follow; a crash in between has left them waiting.

        Args:
            certified: the keys that the root has named; not asked when no key waits.
        """
        with self._lock:
            for path in sorted(self._folder.glob(f"*{NEXT}.pem")):
                name = path.name.removesuffix(f"{NEXT}.pem")
                if self.signer(f"{name}{NEXT}").key_id in certified():
                    path.replace(self._path(name))
                    self._signers.clear()

    def make_opener(self, entropy: Entropy) -> Opener:
        """Make the key for bundles and write its file; one that exists already is used."""
        known = self.opener()
        if known is not None:
            return known
        key = new_sealing_key(entropy, f"key {BUNDLE}")
        write_secret(self._path(BUNDLE), key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return Opener(key)

    def opener(self) -> Opener | None:
        """What opens the bundles for this node; None for a node that was made before there were any.

        Raises:
            Fault: ``config.invalid`` when its file is no X25519 key.
        """
        path = self._path(BUNDLE)
        if not path.exists():
            return None
        try:
            key = load_pem_private_key(path.read_bytes(), None)
        except (OSError, ValueError) as error:
            raise Fault("config.invalid", f"The key file {BUNDLE}.pem cannot be read.") from error
        if not isinstance(key, X25519PrivateKey):
            raise Fault("config.invalid", f"{BUNDLE}.pem is not an X25519 key.")
        return Opener(key)

    def desk(self, desk: DeskId) -> Signer:
        """A desk's signer."""
        return self.signer(f"desk-{desk}")

    def hosted(self, hosting: Hosting) -> Signer:
        """A guest's desk's signer: exactly the key that its root has certified for this desk.

        Raises:
            Fault: ``hosting.over`` when that key is not here.
        """
        try:
            signer = self.desk(DeskId(hosting.desk))
        except Fault as fault:
            raise Fault("hosting.over", "The desk's key is not here.") from fault
        if signer.key_id != hosting.key_id:
            raise Fault("hosting.over", "The desk's key here is not the one that its agency's root has certified.")
        return signer

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.pem"


def write_secret(path: Path, data: bytes) -> None:
    """Write a file that only this user can read; it must not exist yet."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())
