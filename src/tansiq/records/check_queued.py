"""Whether what the nodes of an agency told each other of releases is signed, and the queue here is what was said last."""

from __future__ import annotations

from collections.abc import Callable

from tansiq.ids import KeyId, sha256
from tansiq.records import log, queued, recalls
from tansiq.records.findings import Findings
from tansiq.records.queued import Queued
from tansiq.records.signing import Payload, told
from tansiq.storage import Tx


def check(tx: Tx, key: Callable[[Queued, KeyId], bytes], found: Findings) -> None:
    """Look at every word of a home on a release, and at what waits here for another node.

    Args:
        key: the raw public key that may have signed it; raises ``frame.key``.
    """
    waiting = {content for (content,) in tx.rows("SELECT content FROM waiting")}
    last: dict[str, Queued] = {}
    place = 0
    for seq, digest, record, content, envelope in tx.rows(
        "SELECT seq, digest, record, content, envelope FROM queued ORDER BY seq"
    ):
        where = f"word {digest[:16]} on the release of {record}"
        place += 1
        if seq != place:
            found.add("approval", where, f"Before it {seq - place} of them are gone.")
            place = seq
        said = found.signed(where, lambda data=envelope: told(data, Payload.QUEUED, queued.decode, key))  # type: ignore[misc]
        if said is None:
            continue
        if sha256(envelope) != digest:
            found.add("digest", where)
        held = log.by_digest(tx, said.content)
        if (said.record, said.content) != (record, content) or held is None or (held.id, held.own) != (record, True):
            found.add("approval", where, "It was said of something else.")
        last[content] = said
    for content, said in last.items():
        newest = log.latest(tx, said.record)
        current = newest is not None and newest.digest == content and recalls.recalled_at(tx, said.record) is None
        if (said.waits and current) != (content in waiting):
            found.add("approval", f"record {said.record} in the queue", "It is not what its home has said last.")
    for record, content in tx.rows(
        "SELECT waiting.record, waiting.content FROM waiting JOIN record ON record.digest = waiting.content"
        " WHERE record.home IS NOT NULL ORDER BY waiting.record"
    ):
        if content not in last:
            found.add("approval", f"record {record} in the queue", "Its home has not said that it waits.")
