"""The uses of life safety, as the audit has them: what went beyond its label, when, to whom, by whose act (design 4.11).

Each act that gives a minimum writes in its line ``agency:life-safety``: writing a record (a presence, an off-plan report),
what stays with whoever has left a group, sending again. A person's approval gives none: life safety has spoken before him.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.records import visible
from tansiq.storage import Tx

PAGE = 200
ACTS = ("publish", "keep", "resend")
"""The acts by which it speaks. No words of a person stand in their lines, which could look like one."""
_MARK = ":life-safety"


class Use(msgspec.Struct, frozen=True, kw_only=True):
    """One act by which minima left.

    Args:
        act: of `ACTS`.
        agencies: who was given the minimum.
        actor: whose act it was; for the node's administrator alone.
    """

    at: datetime
    act: str
    kind: str
    record: RecordId
    agencies: tuple[AgencyId, ...]
    actor: str | None


def uses(
    tx: Tx, owner: AgencyId, reader: DeskId | None, before: datetime | None, now: datetime, limit: int = PAGE
) -> tuple[Use, ...]:
    """The last uses before an instant, the newest first; all of the instant at which the page ends, so none is between two pages.

    Args:
        owner: whose records.
        reader: the desk that looks: only of what it may see, and not whose act it was. None: the administrator, who sees no record.
        before: nothing from this instant on; None: from the last on.
    """
    joined = visible.joined("record.seq") if reader is not None else ""
    acts = " OR ".join(f"act LIKE '{act} %'" for act in ACTS)
    rows_of = (
        f"SELECT audit.at, actor, act, subject, detail FROM audit JOIN record ON record.id = audit.subject {joined}"
        f" WHERE instr(detail, '{_MARK}') > 0 AND ({acts}) AND record.own = 1 AND record.owner = :owner"
        " AND record.version = (SELECT max(version) FROM record AS later WHERE later.id = record.id)"
    )
    named = {"owner": owner, "reader": reader, "now": stamp(now), "limit": limit}
    named |= {"before": stamp(before) if before else "9999"}
    if reader is None:
        named = {name: named[name] for name in ("owner", "before", "limit")}
    page = tx.rows(f"{rows_of} AND audit.at < :before ORDER BY audit.at DESC, audit.seq DESC LIMIT :limit", named)
    if len(page) == limit:
        within = named | {"end": page[-1][0], "limit": -1}
        order = "ORDER BY audit.at DESC, audit.seq DESC LIMIT :limit"
        page = tx.rows(f"{rows_of} AND audit.at < :before AND audit.at >= :end {order}", within)
    return tuple(_use(row[0], row[1] if reader is None else None, row[2], row[3], row[4]) for row in page)


def _use(at: str, actor: str | None, act: str, subject: str, detail: str) -> Use:
    done, _, kind = act.partition(" ")
    given = (word.removesuffix(_MARK) for word in detail.split() if word.endswith(_MARK))
    return Use(
        at=unstamp(at),
        act=done,
        kind=kind,
        record=RecordId(subject),
        agencies=tuple(AgencyId(agency) for agency in given),
        actor=actor,
    )
