"""What another agency gave under ORCON leaves this node on paper or in a file with its owner's word alone (design 4.2).

    an officer prints ── which of what is bound may go ──> the owner's reply to a request of type `export`, for exactly this version
                                     └ line in the audit, for each that goes         └ while it stands: not recalled, not changed

Without that word nothing changes: what is bound is left out. A leave to pass a record on is none to take it out, and the other way
round. A bundle is no export: it carries copies to the node that they are made for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

import msgspec

from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.plan import Concurrence
from tansiq.picture.entry import entry
from tansiq.plans import queries as plans
from tansiq.records import audit, copies, log, visible
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.work import derivation


class Leave(msgspec.Struct, frozen=True):
    """What the owner of a record under ORCON has allowed with this version of it, by those of his replies that a desk sees.

    Args:
        print: whether we may take it out.
        pass_on: to whom what is made from it may go.
    """

    print: bool
    pass_on: tuple[AgencyId, ...]


def leave(tx: Tx, stored: Stored, reader: DeskId, me: AgencyId, now: datetime) -> Leave | None:
    """What has been allowed with a record that a desk reads; None: its owner need not be asked."""
    if stored.own or stored.destroyed or not entry(stored).orcon:
        return None
    out, on = (derivation.permitted(tx, stored, now, use, reader) for use in ("export", "derive"))
    return Leave(me in out, tuple(sorted(on)))


def bound_by(tx: Tx, record: RecordId | None, held: Callable[[RecordId], Stored | None]) -> list[Stored]:
    """The records of others under ORCON of which a line tells: that record itself, and what it answers.

    Args:
        held: which version of a record counts; None: it tells of none.
    """
    stored = held(record) if record is not None else None
    if stored is None or stored.destroyed:
        return []
    told = [stored, *filter(None, map(held, answered(tx, stored)))]
    return [each for each in told if not each.own and not each.destroyed and entry(each).orcon]


def answered(tx: Tx, stored: Stored) -> list[RecordId]:
    """What a concurrence or a reply answers."""
    if stored.kind == "concurrence":
        body = registry.readable(stored.header())
        return plans.named_by(tx, body.plan) if isinstance(body, Concurrence) else []
    if stored.kind == "reply":
        return [copies.original(tx, ref, stored.owner) or ref for ref in stored.header().refs[:1]]
    return []


def may_leave(tx: Tx, record: RecordId, me: AgencyId, now: datetime) -> bool:
    """Whether all that binds a record lets an agency take it out now."""
    return all(me in derivation.permitted(tx, each, now, "export") for each in _bound(tx, record))


def take_out(
    tx: Tx, records: Iterable[RecordId], reader: DeskId, me: AgencyId, account: str, now: datetime
) -> tuple[RecordId, ...]:
    """Which of some bound records a desk may take out now; each of them is noted."""
    allowed = []
    for record in dict.fromkeys(records):
        stored = log.latest(tx, record)
        if stored is None or not visible.may_see(tx, stored.seq, reader, now) or not may_leave(tx, record, me, now):
            continue
        allowed.append(record)
        if _bound(tx, record):
            audit.note(tx, now, account, f"export {stored.kind}", record, f"version {stored.version}")
    return tuple(allowed)


def _bound(tx: Tx, record: RecordId) -> list[Stored]:
    return bound_by(tx, record, partial(log.latest, tx))
