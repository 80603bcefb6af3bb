"""The pictures of a record: those of its own owner, for nobody hangs a picture on another's record."""

from __future__ import annotations

from tansiq.ids import AgencyId, RecordId
from tansiq.storage import Tx

KIND = "attachment"
MOST_SHOWN = 50
"""With one record."""


def to(tx: Tx, record: RecordId, owner: AgencyId) -> list[RecordId]:
    """The pictures that are here of a record, in the order in which they came; who may see which is the caller's to ask."""
    rows = tx.rows(
        "SELECT id FROM mention WHERE ref = :ref AND kind = :kind AND owner = :owner ORDER BY record",
        {"ref": record, "kind": KIND, "owner": owner},
    )
    return [row[0] for row in rows]
