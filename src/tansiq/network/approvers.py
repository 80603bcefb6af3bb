"""The keys with which persons approve: each wrapped by its person's password, so that the node alone cannot sign.

    password ──argon2id (salt, cost)──> 32 bytes ──ChaCha20-Poly1305 (nonce; bound to the key's id)──> the private key, or nothing

The cost is that of the sign-in hash (`accounts`): a thief of the store guesses at whichever is cheaper. What is unwrapped lives in
one `Signer` for one act. A new password given by its person wraps the same key again; one that the administrator gives makes a
new key, for he does not know the old password, and must not be able to sign for its person.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tansiq.errors import Fault
from tansiq.ids import Entropy, KeyId
from tansiq.network.accounts import MAX_PASSWORD
from tansiq.records.signing import Signer, new_key
from tansiq.storage import Tx

SALT_BYTES = 16
NONCE_BYTES = 12
KEY_BYTES = 32


class Cost(msgspec.Struct, frozen=True):
    """What one guess costs (argon2id); kept with each key, so that it can rise."""

    time_cost: int = 2
    memory_kib: int = 19_456
    parallelism: int = 1


@dataclass(frozen=True)
class Approver:
    """A person's key as the node has it.

    Args:
        account: whose.
        holder: an opaque reference to the account, the same for each of its keys; this is what the root certifies.
        key: its id.
        public: the raw public key.
        sealed: the private key, encrypted.
    """

    account: str
    holder: str
    key: KeyId
    public: bytes
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    def signer(self, password: str) -> Signer:
        """The key, for one act.

        Raises:
            Fault: ``account.refused`` when the password is not the one that wrapped it.
        """
        return Signer(Ed25519PrivateKey.from_private_bytes(self._unwrapped(password)))

    def rewrapped(self, old: str, new: str, entropy: Entropy) -> Approver:
        """The same key under another password.

        Raises:
            Fault: ``account.refused``.
        """
        return _wrap(self.account, self.holder, self._unwrapped(old), new, entropy, self.cost)

    def _unwrapped(self, password: str) -> bytes:
        try:
            key = _derived(password, self.salt, self.cost)
            return ChaCha20Poly1305(key).decrypt(self.nonce, self.sealed, _bound(self.key))
        except InvalidTag as error:
            raise Fault("account.refused") from error


def make(
    account: str, password: str, entropy: Entropy, holder: str | None = None, cost: Cost | None = None
) -> Approver:
    """A fresh key for an account, wrapped.

    Args:
        holder: of the account's key before; None: it never had one.
    """
    private = new_key(entropy, f"approver {account}").private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    person = holder or entropy.take(16, f"holder {account}").hex()
    return _wrap(account, person, private, password, entropy, cost or Cost())


def keep(tx: Tx, approver: Approver) -> None:
    """Keep an account's key, in the place of the one before."""
    tx.run(
        "INSERT INTO approver (account, holder, key, public, cost, salt, nonce, sealed)"
        " VALUES (:account, :holder, :key, :public, :cost, :salt, :nonce, :sealed) ON CONFLICT (account) DO UPDATE SET"
        " holder = excluded.holder, key = excluded.key, public = excluded.public, cost = excluded.cost,"
        " salt = excluded.salt, nonce = excluded.nonce, sealed = excluded.sealed",
        {
            "account": approver.account,
            "holder": approver.holder,
            "key": approver.key,
            "public": approver.public,
            "cost": msgspec.json.encode(approver.cost).decode(),
            "salt": approver.salt,
            "nonce": approver.nonce,
            "sealed": approver.sealed,
        },
    )


def of(tx: Tx, account: str) -> Approver | None:
    """An account's key, or None."""
    row = tx.one(
        "SELECT holder, key, public, cost, salt, nonce, sealed FROM approver WHERE account = :account",
        {"account": account},
    )
    if row is None:
        return None
    holder, key, public, cost, salt, nonce, sealed = row
    return Approver(account, holder, key, public, msgspec.json.decode(cost, type=Cost), salt, nonce, sealed)


def remove(tx: Tx, account: str) -> None:
    """Destroy an account's key."""
    tx.run("DELETE FROM approver WHERE account = :account", {"account": account})


def _wrap(account: str, holder: str, private: bytes, password: str, entropy: Entropy, cost: Cost) -> Approver:
    signer = Signer(Ed25519PrivateKey.from_private_bytes(private))
    salt, nonce = entropy.take(SALT_BYTES, f"salt {account}"), entropy.take(NONCE_BYTES, f"nonce {account}")
    sealed = ChaCha20Poly1305(_derived(password, salt, cost)).encrypt(nonce, private, _bound(signer.key_id))
    return Approver(account, holder, signer.key_id, signer.public, cost, salt, nonce, sealed)


def _derived(password: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        password[:MAX_PASSWORD].encode(), salt, cost.time_cost, cost.memory_kib, cost.parallelism, KEY_BYTES, Type.ID
    )


def _bound(key: KeyId) -> bytes:
    return f"tansiq approver {key}".encode()
