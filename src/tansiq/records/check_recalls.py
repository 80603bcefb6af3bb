"""Whether every recall is here as it was signed, and was obeyed: at its owner's nodes and at those who were served."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress

from tansiq.clock import unstamp
from tansiq.ids import AgencyId, Digest, KeyId, sha256
from tansiq.records import recalls
from tansiq.records.findings import Findings
from tansiq.records.recalls import Recall
from tansiq.records.signing import Payload, told
from tansiq.storage import Tx

Key = Callable[[Recall, KeyId], bytes]


def check(tx: Tx, key: Key, holders: Collection[AgencyId], found: Findings) -> None:
    """Look at the recalls made or heeded here, and at those obeyed here.

    Args:
        key: the raw public key that may have signed a recall; raises ``frame.key``.
        holders: the agencies for which this node holds records here.
    """
    _made(tx, key, found)
    _obeyed(tx, key, holders, found)


def _made(tx: Tx, key: Key, found: Findings) -> None:
    named: set[Digest] = set()
    for digest, record, recipient, series, envelope in tx.rows(
        "SELECT digest, record, recipient, series, envelope FROM recall ORDER BY digest"
    ):
        where = f"recall {digest[:16]} of {record}"
        said = _signed(envelope, "a recall", key, found)
        if said is None:
            continue
        if sha256(envelope) != digest:
            found.add("digest", where)
        if (said.recipient, said.id) != (recipient, series):
            found.add("recall", where, "Its recipient or series is not that of the signed bytes.")
        if not recalls.is_recalled_from(tx, record, recipient):
            found.add("recall", where, "It was made, and the record does not count as recalled.")
        if recipient == said.owner:
            continue  # the agency's own word to its other nodes: it names content, which stays
        named.update(said.copies)
        for copy in said.copies:
            row = tx.one(
                "SELECT record, recipient, length(envelope) FROM copy WHERE digest = :digest", {"digest": copy}
            )
            if row is None or tuple(row[:2]) != (record, recipient):
                found.add(
                    "recall", where, f"It takes back {copy[:16]}, which is no copy of this record for {recipient}."
                )
            elif row[2]:
                found.add("recall", where, f"It takes back {copy[:16]}, whose words are still here.")
    for digest, recipient in tx.rows(
        "SELECT copy.digest, copy.recipient FROM copy JOIN record ON record.digest = copy.digest"
        " WHERE length(copy.envelope) = 0 ORDER BY copy.digest"
    ):
        if digest not in named:
            found.add(
                "recall", f"copy {digest[:16]} for {recipient}", "It is taken back from a desk here by no recall."
            )


def _obeyed(tx: Tx, key: Key, holders: Collection[AgencyId], found: Findings) -> None:
    due = 0
    for seq, owner, series, at, envelope in tx.rows("SELECT seq, owner, id, at, envelope FROM tombstone ORDER BY seq"):
        due += 1
        where = f"tombstone {seq} ({series})"
        if seq != due:
            found.add("recall", where, f"Where {due} should be stands {seq}.")
            due = seq
        with suppress(ValueError):
            unstamp(at)
            at = ""
        if at:
            found.add("unreadable", where, "It does not say when.")
        said = _signed(envelope, "a tombstone", key, found)
        if said is not None and ((said.owner, said.id) != (owner, series) or said.recipient not in holders):
            found.add("recall", where, "Owner, series or recipient are not those of the signed bytes.")
    for seq, series in tx.rows(
        "SELECT record.seq, record.id FROM record JOIN tombstone ON tombstone.owner = record.owner"
        " AND tombstone.id = record.id WHERE record.own = 0 AND length(record.envelope) > 0 ORDER BY record.seq"
    ):
        found.add("recall", f"record {seq} ({series})", "Its owner has recalled it, and its words are still here.")


def _signed(envelope: bytes, what: str, key: Key, found: Findings) -> Recall | None:
    return found.signed(what, lambda: told(envelope, Payload.RECALL, recalls.decode, key))
