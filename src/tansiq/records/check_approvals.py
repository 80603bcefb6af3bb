"""Whether what persons said is what they signed, and whether nothing left without as many of them as its label needs.

Judged by every key that the root ever certified for an approver, in force or not: a key that is revoked today was good when its
words let something go, and what counted at each release is in its decision.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.ids import Digest, KeyId
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import SECOND_PERSON_LEVEL, Basis
from tansiq.records import approvals, log
from tansiq.records.approvals import Holder, Word
from tansiq.records.content import Content
from tansiq.records.findings import Findings
from tansiq.storage import Tx


def check(tx: Tx, approver: Callable[[KeyId], Holder], found: Findings) -> None:
    """Look at every approval, at every copy that left by authority, and at what waits.

    Args:
        approver: whose key an approver's is or was; raises ``frame.key``.
    """

    def holders(key: KeyId, at: datetime, /) -> Holder:
        return approver(key)

    persons: dict[str, set[str]] = {}
    place = 0
    for seq, digest, record, content, envelope in tx.rows(
        "SELECT seq, digest, record, content, envelope FROM approval ORDER BY seq"
    ):
        where = f"approval {digest[:16]} of {record}"
        place += 1
        if seq != place:
            found.add("approval", where, f"Before it {seq - place} of them are gone.")
            place = seq
        word = found.signed(where, lambda data=envelope: approvals.verified(data, holders))  # type: ignore[misc]
        if word is None:
            continue
        if approvals.digest_of(envelope) != digest:
            found.add("digest", where)
        if (word.said.record, word.said.content) != (record, content) or not _meant(tx, word):
            found.add("approval", where, "It was said of something else.")
        elif word.said.verdict == "approve":
            persons.setdefault(content, set()).add(word.person)
    for content, recipient in tx.rows(
        "SELECT content, recipient FROM copy WHERE basis = :basis ORDER BY content, recipient",
        {"basis": Basis.AUTHORITY.value},
    ):
        if _needs_two(tx, content) and len(persons.get(content, ())) < 2:
            found.add("approval", f"copy for {recipient} of {content[:16]}", "It left without two persons' approval.")
    for record, content in tx.rows("SELECT record, content FROM waiting ORDER BY record"):
        newest = log.latest(tx, record)
        if newest is None or not newest.own or newest.digest != content:
            found.add("approval", f"record {record} in the queue", "It is not the newest version.")


def _meant(tx: Tx, word: Word) -> bool:
    stored = log.by_digest(tx, word.said.content)
    header = stored.header() if stored and not stored.destroyed else None
    return isinstance(header, Content) and stored is not None and approvals.binds(word.said, header, stored.digest)


def _needs_two(tx: Tx, content: Digest) -> bool:
    stored = log.by_digest(tx, content)
    try:
        label = msgspec.json.decode(stored.header().label, type=Label) if stored else None
    except (msgspec.MsgspecError, ValueError, Fault):
        return False  # told elsewhere
    return label is not None and (label.level >= SECOND_PERSON_LEVEL or Caveat.PUBLIC in label.caveats)
