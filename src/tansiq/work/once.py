"""An act that is asked for again under the same idempotency key is done once, and gives what it gave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec

from tansiq.ids import Digest
from tansiq.records import audit
from tansiq.storage import Tx

T = TypeVar("T")


def once(tx: Tx, actor: str, key: str | None, asked: Digest, type_: type[T], now: datetime, work: Callable[[], T]) -> T:
    """What the act gives, done now or before.

    Args:
        key: the idempotency key; None: it is done whatever was done before.
        asked: the digest of what is asked for.

    Raises:
        Fault: ``request.reused``, or as the act.
    """
    made = audit.answered(tx, actor, key, asked) if key is not None else None
    if made is not None:
        return msgspec.json.decode(made, type=type_)
    given = work()
    if key is not None:
        audit.remember(tx, actor, key, asked, msgspec.json.encode(given).decode(), now)
    return given
