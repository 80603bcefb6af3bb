"""Seen: a desk of the recipient has opened a copy, and its owner is told so.

    recipient's node                                                owner's node
    note ──> `opened`, once for each copy                           take ──> `seen`, the earliest word of each copy stands
    say  ──> one signed Seen for many, kept in `seen_word` ──lane──>         its envelope kept in `seen_word`: the evidence

A copy is made for one agency, so its digest says which version and which agency it is, and nothing more has to be told: no desk, no
account, no person ever leaves. Taking is a minimum over instants, so words may come twice, late, and in any order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import Digest, NodeId, RecordId, sha256
from tansiq.records.content import Status, is_instant
from tansiq.records.signing import Payload, Signer
from tansiq.storage import Tx

MOST = 1_000
"""Copies in one word: a fifth of the largest envelope."""


class Opening(msgspec.Struct, frozen=True):
    """A copy, and when a desk first opened it."""

    copy: Digest
    at: datetime


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A node's word to the node that made some copies.

    Args:
        teller: who says it.
        maker: the node that made all of these copies.
        status: of the records.
        opened: which copies, and when.
        said_at: when this was said.
    """

    teller: NodeId
    maker: NodeId
    status: Status
    opened: tuple[Opening, ...]
    said_at: datetime


def decode(payload: bytes) -> Seen:
    """Read signed bytes.

    Raises:
        Fault: ``frame.unreadable``.
    """
    try:
        said = msgspec.json.decode(payload, type=Seen)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if not is_instant(said.said_at) or not all(is_instant(each.at) for each in said.opened):
        raise Fault("frame.unreadable", "It says when, with the zone.")
    return said


# ---- at the recipient's


@dataclass(frozen=True)
class Untold:
    """How many openings wait to be told, and to whom."""

    maker: NodeId
    copies: int


def is_news(tx: Tx, copy: Digest) -> bool:
    """Whether no desk of this node has opened a copy before."""
    row = tx.one(
        "SELECT 1 FROM opened WHERE copy = :copy UNION ALL SELECT 1 FROM seen WHERE copy = :copy",
        {"copy": copy},
    )
    return row is None


def note(tx: Tx, copy: Digest, maker: NodeId, now: datetime) -> None:
    """Note that a desk here has opened a copy; the first time stands."""
    tx.run(
        "INSERT INTO opened (copy, maker, at) VALUES (:copy, :maker, :at) ON CONFLICT DO NOTHING",
        {"copy": copy, "maker": maker, "at": stamp(now)},
    )


def untold(tx: Tx) -> list[Untold]:
    """For whom something waits to be told, by name."""
    rows = tx.rows("SELECT maker, count(*) FROM opened WHERE word IS NULL GROUP BY maker ORDER BY maker")
    return [Untold(maker, count) for maker, count in rows]


def say(tx: Tx, maker: NodeId, teller: NodeId, status: Status, signer: Signer, now: datetime) -> Digest | None:
    """Put what waits for a maker into one signed word; its digest, or None when nothing waits."""
    rows = tx.rows(
        "SELECT copy, at FROM opened WHERE maker = :maker AND word IS NULL ORDER BY at, copy LIMIT :most",
        {"maker": maker, "most": MOST},
    )
    if not rows:
        return None
    opened = tuple(Opening(copy, unstamp(at)) for copy, at in rows)
    said = Seen(teller=teller, maker=maker, status=status, opened=opened, said_at=now)
    envelope = signer.seal(Payload.SEEN, msgspec.json.encode(said))
    word = _kept(tx, envelope)
    tx.run_many(
        "UPDATE opened SET word = :word WHERE copy = :copy", [{"word": word, "copy": each.copy} for each in opened]
    )
    return word


def envelope_of(tx: Tx, digest: Digest) -> bytes | None:
    """The signed bytes of a word, or None."""
    row = tx.one("SELECT envelope FROM seen_word WHERE digest = :digest", {"digest": digest})
    return row[0] if row else None


# ---- at the owner's


def take(tx: Tx, said: Seen, envelope: bytes, was_served: Callable[[Digest], bool], now: datetime) -> None:
    """Keep what of a word is about copies that its teller was served; the earliest word of each stands. Its signature was verified.

    What it says of others has no effect and no answer: a store that was put back may have forgotten them, and whoever was not
    served learns nothing by naming one.
    """
    mine = [each for each in said.opened if was_served(each.copy)]
    if mine:
        word = _kept(tx, envelope)
        for each in mine:
            _seen(tx, each.copy, min(each.at, now), word)


def seen_here(tx: Tx, copy: Digest, now: datetime) -> None:
    """A desk at the very node that made a copy has opened it: that needs no word."""
    _seen(tx, copy, now, None)


def _seen(tx: Tx, copy: Digest, at: datetime, word: Digest | None) -> None:
    tx.run(
        "INSERT INTO seen (copy, at, word) VALUES (:copy, :at, :word)"
        " ON CONFLICT (copy) DO UPDATE SET at = excluded.at, word = excluded.word WHERE excluded.at < seen.at",
        {"copy": copy, "at": stamp(at), "word": word},
    )


def of_record(tx: Tx, record: RecordId) -> dict[Digest, datetime]:
    """Which copies of a record of ours were seen, and when first."""
    rows = tx.rows(
        "SELECT seen.copy, seen.at FROM copy JOIN seen ON seen.copy = copy.digest WHERE copy.record = :record",
        {"record": record},
    )
    return {copy: unstamp(at) for copy, at in rows}


def _kept(tx: Tx, envelope: bytes) -> Digest:
    digest = sha256(envelope)
    tx.run(
        "INSERT INTO seen_word (digest, envelope) VALUES (:digest, :envelope) ON CONFLICT DO NOTHING",
        {"digest": digest, "envelope": envelope},
    )
    return digest
