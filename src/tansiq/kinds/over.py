"""What counts no more: the hazard that is cleared, the measure that is cancelled, the post that is left.

A record says of itself how it ends and, where it knows, from when on. That is all that is said here: not whether it *is* over, for
that depends on the instant that somebody looks at, now on a page that stands open or another day when he looks back.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from tansiq.records.content import is_instant

Word = Literal[
    "cleared",
    "cancelled",
    "expired",
    "vacated",
    "withdrawn",
    "removed",
    "ended",
    "merged",
    "met",
    "not-met",
    "closed",
    "recalled",
]


class Over(msgspec.Struct, frozen=True):
    """How a record ends.

    Args:
        word: what became of it.
        since: from then on it counts no more, which may lie ahead; None: whatever the instant.
    """

    word: Word
    since: datetime | None = None


def ends(word: Word, at: datetime | None) -> Over | None:
    """That it ends at an instant. None where it names none, or none that every clock can be compared with: so it does not end.

    >>> ends("cleared", datetime(2023, 10, 22)) is None
    True
    """
    return Over(word, at) if at is not None and is_instant(at) else None


def holds(over: Over | None, at: datetime) -> bool:
    """Whether what ends so still holds at an instant.

    >>> holds(None, datetime.max), holds(Over("vacated"), datetime.min)
    (True, False)
    """
    return over is None or (over.since is not None and at < over.since)
