"""Making a node: its folder, settings, keys, store and the first records of its agency."""

from __future__ import annotations

from pathlib import Path

from tansiq import config as settings
from tansiq.clock import Clock
from tansiq.config import Config
from tansiq.errors import Fault
from tansiq.ids import Entropy, KeyId
from tansiq.network import admission, founding
from tansiq.network.admission import Manifest, NewNode
from tansiq.network.founding import Founding
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, SCHEMA, Node
from tansiq.storage.sqlite import SqliteDatabase


def make(folder: Path, config: Config, spec: Founding, clock: Clock, entropy: Entropy) -> KeyId:
    """Make a node in an empty folder; the fingerprint of its agency's root key.

    Raises:
        Fault: ``config.invalid`` when there is a node already.
    """
    keyring = _begun(folder, config)
    db = SqliteDatabase(folder / "store.db", SCHEMA)
    try:
        now = clock.now()
        db.write(lambda tx: founding.found(tx, spec, keyring, folder / "keys", PROJECTIONS, entropy, now))
    finally:
        db.close()
    return keyring.signer("root").key_id


def request(folder: Path, config: Config, spec: NewNode, clock: Clock, entropy: Entropy) -> tuple[bytes, KeyId]:
    """Make a further node of an agency in an empty folder: its request to the root, and the fingerprint of its node key.

    It knows nobody until it has joined (`join`).

    Raises:
        Fault: ``config.invalid`` when there is a node already.
    """
    keyring = _begun(folder, config)
    data = admission.make_keys(spec, keyring, folder / "keys", entropy, clock.now())
    SqliteDatabase(folder / "store.db", SCHEMA).close()
    return data, keyring.signer("node").key_id


def join(node: Node, data: bytes, fingerprint: KeyId) -> Manifest:
    """Take the root's admission in at the node that it admits.

    Raises:
        Fault: ``admission.invalid``; nothing of it is kept.
    """
    me = (node.config.agency, node.config.node, node.keyring.signer("node").key_id)
    now = node.clock.now()
    return node.db.write(lambda tx: admission.join(tx, data, me, node.config.status, fingerprint, PROJECTIONS, now))


def _begun(folder: Path, config: Config) -> Keyring:
    if (folder / "node.toml").exists():
        raise Fault("config.invalid", f"There is a node in {folder} already.")
    settings.save(config, folder)
    return Keyring(folder / "keys")
