"""Which records go back to one original (design 4.3): reports that seem to bear each other out and are one source, not two.

A record stands for its own token and, if it was made from others, for those in its `roots`. Tokens are random and say one thing
only: equal or not. Two records share an origin when they have a token in common: an original and what was made from it, and two
that were made from the same one, whether that one is here or not.

    record.token (an index)  ──┐
                               ├── has one of the tokens? ── the newest version ── the one join ── the reader's newest
    picture_root (second-hand) ┘

Only what was made from others has rows of its own, so what a desk saw itself costs the index and nothing more. Whoever says where
his report comes from can say too much or too little: this finds what is admitted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from tansiq.clock import stamp
from tansiq.ids import DeskId, RecordId, Token
from tansiq.records import visible
from tansiq.records.content import MAX_ROOTS, Header
from tansiq.records.log import Stored
from tansiq.storage import Tx, Value

MOST = 50
"""So many records of one origin are shown, the newest: more say no more than that they are one source."""
NO_REPORTS = ("assessment", "attachment")
"""Kinds that judge a report, or show what it speaks of: nobody would take one for a second source."""


def tokens(header: Header) -> tuple[Token, ...]:
    """The tokens for which a record stands: its own and its originals'; none for what is no report."""
    return () if header.kind in NO_REPORTS else tuple(dict.fromkeys((header.token, *header.roots[:MAX_ROOTS])))


def put(tx: Tx, records: Sequence[Stored]) -> None:
    """Write from which originals records were made."""
    rows = ((root, stored.seq) for stored in records for root in tokens(stored.header()) if root != stored.token)
    tx.run_many(
        "INSERT INTO picture_root (token, record) VALUES (:token, :record)",
        [{"token": token, "record": seq} for token, seq in sorted(rows)],
    )


def take_out(tx: Tx, place: int) -> None:
    """Forget from which originals the record at a place in the log was made."""
    tx.run("DELETE FROM picture_root WHERE record = :record", {"record": place})


def same(tx: Tx, reader: DeskId, now: datetime, record: RecordId, of: Iterable[Token]) -> list[RecordId]:
    """The records other than ``record`` that stand for one of some tokens, as far as the reader sees them, newest first.

    Args:
        of: its `tokens`, 1 + `MAX_ROOTS` at most; none: nothing is of the same origin.
    """
    named = {f"t{index}": token for index, token in enumerate(of)}
    if not named:
        return []
    values: dict[str, Value] = {"reader": reader, "now": stamp(now), "id": record, "most": MOST}
    others = ", ".join(f"'{kind}'" for kind in NO_REPORTS)
    rows = tx.rows(
        f"WITH meant (token) AS (VALUES {', '.join(f'(:{name})' for name in named)}), shared (record) AS ("
        " SELECT picture_root.record FROM meant CROSS JOIN picture_root ON picture_root.token = meant.token"
        " UNION SELECT record.seq FROM meant CROSS JOIN record ON record.token = meant.token)"
        # from the few that share a token, never along all that the reader sees: hence CROSS, and the plus
        " SELECT picture.id FROM shared CROSS JOIN picture ON picture.record = shared.record"
        f" {visible.joined('picture.record')} WHERE picture.id <> :id AND picture.kind NOT IN ({others})"
        " ORDER BY +visible.n DESC LIMIT :most",
        values | named,
    )
    return [row[0] for row in rows]
