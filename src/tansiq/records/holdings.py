"""Who holds what of ours: the newest whole copy of each record with each agency, and any minimum, as far as not recalled."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.labels.coarsening import EXACT
from tansiq.labels.release import Fields
from tansiq.storage import Tx


@dataclass(frozen=True)
class Served:
    """A copy of a record that an agency holds, as far as it was not recalled: the newest that is whole, or one after that."""

    record: RecordId
    kind: str
    recipient: AgencyId
    via: tuple[str, ...]


_NEWEST_WHOLE = (
    "SELECT copy.record, kind, copy.recipient, coalesce(via, '') FROM copy JOIN record ON record.digest = copy.content"
    " LEFT JOIN copy_terms ON copy_terms.digest = copy.digest WHERE length(copy.envelope) > 0 AND NOT EXISTS"
    " (SELECT 1 FROM copy AS later WHERE later.record = copy.record AND later.recipient = copy.recipient"
    " AND later.id = copy.id AND later.version > copy.version AND later.fields = 'full')"
)
"""A minimum that came later leaves the whole of the versions before it where it was: it does not count as the newest."""


def to(tx: Tx, agencies: list[AgencyId]) -> list[Served]:
    """Every record that some agencies hold, once or more often; in the order of the log."""
    sql = f"{_NEWEST_WHOLE} AND copy.recipient = :agency ORDER BY seq"
    rows = [row for agency in agencies for row in tx.rows(sql, {"agency": agency})]
    return [Served(row[0], row[1], row[2], tuple(row[3].split())) for row in rows]


def through_groups(tx: Tx) -> list[Served]:
    """Every record that somebody holds because its label named a group; in the order of the log."""
    rows = tx.rows(f"{_NEWEST_WHOLE} AND via <> '' ORDER BY seq")
    return [Served(row[0], row[1], row[2], tuple(row[3].split())) for row in rows]


def recipients(tx: Tx, kind: str) -> tuple[AgencyId, ...]:
    """Every agency for which a copy of some record of a kind was made, by name."""
    rows = tx.rows(
        "SELECT DISTINCT recipient FROM copy JOIN record ON record.digest = copy.content WHERE kind = :kind ORDER BY recipient",
        {"kind": kind},
    )
    return tuple(row[0] for row in rows)


def having(tx: Tx, record: RecordId) -> frozenset[AgencyId]:
    """The agencies that have a full and exact copy of a record, of whichever version, that was not recalled."""
    rows = tx.rows(
        "SELECT DISTINCT copy.recipient FROM copy LEFT JOIN copy_terms ON copy_terms.digest = copy.digest"
        " WHERE copy.record = :record AND fields = :full AND length(copy.envelope) > 0"
        " AND coalesce(coarse, :exact) = :exact",
        {"record": record, "full": Fields.FULL.value, "exact": msgspec.json.encode(EXACT).decode()},
    )
    return frozenset(row[0] for row in rows)


def holders(tx: Tx, content: Digest) -> frozenset[AgencyId]:
    """The agencies for which a full copy of exactly this content was made."""
    rows = tx.rows(
        "SELECT recipient FROM copy WHERE content = :content AND fields = :full",
        {"content": content, "full": Fields.FULL.value},
    )
    return frozenset(row[0] for row in rows)
