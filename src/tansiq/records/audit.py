"""Who did what: the truth for the owner's own administrator, written in the transaction of the act itself."""

from __future__ import annotations

from datetime import datetime

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.ids import Digest
from tansiq.storage import Tx


def note(tx: Tx, now: datetime, actor: str, act: str, subject: str, detail: str = "") -> None:
    """Write one line; never a secret, never a record's words."""
    tx.run(
        "INSERT INTO audit (at, actor, act, subject, detail) VALUES (:at, :actor, :act, :subject, :detail)",
        {"at": stamp(now), "actor": actor, "act": act, "subject": subject, "detail": detail},
    )


def actor(tx: Tx, at: datetime, act: str, subject: str) -> str | None:
    """Whose act it was, by its very instant; None when it was not done at this node."""
    named = {"at": stamp(at), "act": act, "subject": subject}
    row = tx.one("SELECT actor FROM audit WHERE at = :at AND subject = :subject AND act = :act", named)
    return row[0] if row else None


def answered(tx: Tx, account: str, key: str, asked: Digest) -> str | None:
    """What this idempotency key has made already, as `remember` was told it, or None.

    Raises:
        Fault: ``request.reused`` when the key was used for something else.
    """
    row = tx.one(
        "SELECT asked, record FROM answered WHERE account = :account AND key = :key", {"account": account, "key": key}
    )
    if row is None:
        return None
    if row[0] != asked:
        raise Fault("request.reused")
    made: str = row[1]
    return made


def remember(tx: Tx, account: str, key: str, asked: Digest, made: str, now: datetime) -> None:
    """Keep what an idempotency key has made.

    Args:
        made: of a record the digest of the very version, never its id: a repeat is answered with that version, and with none that
            somebody else has written since, perhaps above this account's seat.
    """
    tx.run(
        "INSERT INTO answered (key, account, asked, record, at) VALUES (:key, :account, :asked, :record, :at)",
        {"key": key, "account": account, "asked": asked, "record": made, "at": stamp(now)},
    )
