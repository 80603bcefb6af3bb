"""Which row of which source has become which record: what lets an import be run again, or go on where it was cut off."""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.ids import Digest, RecordId
from tansiq.storage import Tx


@dataclass(frozen=True)
class Imported:
    """The record that a row has become, and the digest of what the row said then."""

    record: RecordId
    version: int
    digest: Digest


def known(tx: Tx, source: str, key: str) -> Imported | None:
    """What became of a row, or None."""
    row = tx.one(
        "SELECT record, version, row_digest FROM imported WHERE source = :source AND row_key = :key",
        {"source": source, "key": key},
    )
    return Imported(*row) if row else None


def note(tx: Tx, source: str, key: str, imported: Imported) -> None:
    """Keep what became of a row."""
    tx.run(
        "INSERT INTO imported (source, row_key, row_digest, record, version) VALUES (:source, :key, :digest, :record, :version)"
        " ON CONFLICT (source, row_key) DO UPDATE SET row_digest = excluded.row_digest, version = excluded.version",
        {
            "source": source,
            "key": key,
            "digest": imported.digest,
            "record": imported.record,
            "version": imported.version,
        },
    )
