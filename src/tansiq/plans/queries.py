"""What is known of plans here, for the node; who may see a plan is decided where rows are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.exchange import clocks, deliveries
from tansiq.ids import AgencyId, DeskId, Digest, NodeId, RecordId, SectorId, Token
from tansiq.kinds.plan import Volume
from tansiq.network.ground import Ground
from tansiq.plans import joint, reading
from tansiq.plans.joint import JointRow
from tansiq.plans.state import Answered, AnswerRow, PlanRow, of_version
from tansiq.records import copies, log, recalls, visible
from tansiq.records.log import Stored
from tansiq.storage import Row, Tx

MOST = 2**62
"""No place in the log is beyond it."""
_OF = "id, token, record, version, kind, owner, own, holder, proposal"
_PLAN = f"SELECT {_OF}, map_hash, cancelled, proposed_at, answer_by, volumes, centre, parties FROM plan"
_JOINT = f"SELECT {_OF}, centre, parties, open, since, until FROM joint"


@dataclass(frozen=True)
class Board:
    """What runs.

    Args:
        plans: every running plan that the node has for the desk's agency: conflicts are found against all of them.
        seen: those that one desk may see.
    """

    plans: tuple[PlanRow, ...]
    seen: frozenset[RecordId]


@dataclass(frozen=True)
class Meeting:
    """Another plan that comes too close in space and time."""

    plan: PlanRow
    kind: Literal["C1", "C5"]
    """``C1`` co-presence, or ``C5`` two claims on one ground."""


def by_id(tx: Tx, plan: RecordId) -> PlanRow | None:
    """A plan by the id that it has here, or None."""
    row = tx.one(f"{_PLAN} WHERE id = :id", {"id": plan})
    return _plan(tx, row) if row else None


def by_token(tx: Tx, token: Token) -> list[PlanRow]:
    """The plans under a token. There is one, unless somebody gives his own plan the token of another's."""
    return [_plan(tx, row) for row in tx.rows(f"{_PLAN} WHERE token = :token ORDER BY id", {"token": token})]


def joint_by_id(tx: Tx, record: RecordId) -> JointRow | None:
    """A joint record by the id that it has here; None for one that is its owner's alone."""
    row = tx.one(f"{_JOINT} WHERE id = :id", {"id": record})
    return _joint(tx, row) if row else None


def named_by(tx: Tx, token: Token) -> list[RecordId]:
    """The plans and joint records here that an answer may mean by a token."""
    records = tx.rows("SELECT id FROM joint WHERE token = :token ORDER BY id", {"token": token})
    return [*(plan.id for plan in by_token(tx, token)), *(row[0] for row in records)]


def joint_as_it_was(tx: Tx, stored: Stored) -> JointRow | None:
    """A version of a joint record as it stood when it was the newest; None for what is none, or cannot be read."""
    try:
        return joint.row(stored, clocks.bounds(tx, stored.owner).ahead)
    except Fault:
        return None


def running(tx: Tx, now: datetime) -> list[PlanRow]:
    """All plans that are neither over nor cancelled."""
    rows = tx.rows(f"{_PLAN} WHERE ends > :now AND cancelled = 0 ORDER BY id", {"now": stamp(now)})
    return [_plan(tx, row) for row in rows]


def as_it_was(stored: Stored) -> PlanRow | None:
    """A version of a plan as it stood when it was the newest; None for what is no plan, or of a newer meaning."""
    header = stored.header()
    try:
        plan = reading.read(header)
    except Fault:
        return None
    if plan is None:
        return None
    return PlanRow(
        **of_version(stored, header.holder),
        proposal=Digest(plan.proposal),
        map_hash=Digest(plan.map_hash),
        cancelled=plan.state == "cancelled",
        proposed_at=header.at,
        answer_by=plan.answer_by,
        volumes=plan.volumes,
        centre=header.centre,
        parties=plan.parties(),
        elsewhere=stored.own and not stored.here,
    )


def answers(tx: Tx, plan: Answered, until: int = MOST) -> list[AnswerRow]:
    """The answers to this version of a plan or joint record that its holder has, as they came here, without own ones recalled.

    One that was here before its plan counts from the plan on: before that nothing could be agreed.

    Args:
        until: those up to a place in the log.
    """
    rows = tx.rows(
        "SELECT record, id, proposal, map_hash, agency, own, answer, conditions, despite, valid_until, at, sectors FROM answer"
        " WHERE plan = :plan AND proposal = :proposal AND holder = :holder AND record <= :until"
        " ORDER BY record",
        {"plan": plan.token, "proposal": plan.proposal, "holder": plan.holder, "until": until},
    )
    since = clocks.wrong_since(tx, {plan.owner, *(row[4] for row in rows)}) if rows else None
    return [
        _answer(tx, row[1:], plan.owner, late=since is not None and max(row[0], plan.record) > since)
        for row in rows
        if not _taken_back(tx, row[1], row[5])
    ]


def answer_ids(tx: Tx, token: Token, until: int = MOST) -> list[RecordId]:
    """All answers to any version of a plan, oldest first; those up to a place in the log."""
    sql = "SELECT id FROM answer WHERE plan = :plan AND record <= :until ORDER BY record"
    return [row[0] for row in tx.rows(sql, {"plan": token, "until": until})]


def answers_beside(tx: Tx, answer: RecordId) -> list[RecordId]:
    """An answer of this agency with all its other answers to any version of that plan, oldest first."""
    rows = tx.rows(
        "SELECT other.id, min(other.record) FROM answer JOIN answer other ON other.plan = answer.plan AND other.own = 1"
        " AND other.holder = answer.holder"
        " WHERE answer.id = :id AND answer.own = 1 GROUP BY other.id ORDER BY min(other.record)",
        {"id": answer},
    )
    return [row[0] for row in rows] or [answer]


def board(tx: Tx, reader: DeskId, agency: AgencyId, now: datetime) -> Board:
    """All running plans that the desk's agency holds here, and which of them the desk may see."""
    sql = f"SELECT plan.id FROM plan {visible.joined('plan.record')} WHERE ends > :now AND cancelled = 0"
    seen = tx.rows(sql, {"reader": reader, "now": stamp(now)})
    held = tuple(plan for plan in running(tx, now) if plan.holder == agency)
    return Board(held, frozenset(row[0] for row in seen))


def during(
    tx: Tx, reader: DeskId, now: datetime, start: datetime, end: datetime
) -> list[tuple[int, PlanRow, datetime]]:
    """The plans of a span that a reader sees: its number of each, the plan, and when its first ground is entered."""
    rows = tx.rows(
        f"SELECT visible.n, plan.id, plan.starts FROM plan {visible.joined('plan.record')}"
        " WHERE plan.ends >= :start AND plan.proposed_at <= :end ORDER BY visible.n",
        {"reader": reader, "now": stamp(now), "start": stamp(start), "end": stamp(end)},
    )
    found = ((n, by_id(tx, record), unstamp(starts)) for n, record, starts in rows)
    return [(n, plan, starts) for n, plan, starts in found if plan is not None]


def meetings(plan: PlanRow, others: Iterable[PlanRow], ground: Ground) -> list[Meeting]:
    """Those of some plans that come within the stand-off of this one while it lasts, in their order."""
    return [
        Meeting(other, "C5" if plan.kind == other.kind == "claim" else "C1")
        for other in others
        if other.id != plan.id and any(_meet(one, two, ground) for one in plan.volumes for two in other.volumes)
    ]


def _meet(one: Volume, two: Volume, ground: Ground) -> bool:
    return one.start < two.end and two.start < one.end and ground.near(one.area, two.area)


def _plan(tx: Tx, row: Row) -> PlanRow:
    map_hash, cancelled, proposed_at, answer_by, volumes, centre, parties = row[9:]
    return PlanRow(
        **_common(tx, row),
        map_hash=map_hash,
        cancelled=bool(cancelled),
        proposed_at=unstamp(proposed_at),
        answer_by=unstamp(answer_by),
        volumes=msgspec.json.decode(volumes, type=tuple[Volume, ...]),
        centre=centre,
        parties=msgspec.json.decode(parties, type=tuple[AgencyId, ...]),
        elsewhere=bool(row[6]) and log.home_of(tx, row[0]) is not None,
    )


def _joint(tx: Tx, row: Row) -> JointRow:
    centre, parties, held_out, since, until = row[9:]
    return JointRow(
        **_common(tx, row),
        centre=centre,
        parties=msgspec.json.decode(parties, type=tuple[AgencyId, ...]),
        open=bool(held_out),
        since=unstamp(since) if since else None,
        until=unstamp(until) if until else None,
    )


def _common(tx: Tx, row: Row) -> dict[str, Any]:
    """What an `Answered` is of, from the columns of `_OF`."""
    record, token, seq, version, kind, owner, own, holder, proposal = row[:9]
    return {
        "id": record,
        "token": token,
        "record": seq,
        "version": version,
        "kind": kind,
        "owner": owner,
        "own": bool(own),
        "holder": holder,
        "proposal": proposal,
        "recalled": _taken_back(tx, record, own),
        "ahead": clocks.bounds(tx, owner).ahead,
    }


def _taken_back(tx: Tx, record: RecordId, own: int) -> bool:
    return bool(own) and recalls.recalled_at(tx, record) is not None


def _answer(tx: Tx, row: Row, owner: AgencyId, *, late: bool) -> AnswerRow:
    record, proposal, map_hash, agency, own, answer, conditions, despite, valid_until, at, sectors = row
    until, off = unstamp(valid_until), clocks.bounds(tx, agency)
    return AnswerRow(
        id=record,
        proposal=proposal,
        map_hash=map_hash,
        agency=agency,
        answer=answer,
        conditions=conditions,
        despite=msgspec.json.decode(despite, type=tuple[str, ...]),
        valid_until=until,
        at=unstamp(at),
        sectors=msgspec.json.decode(sectors, type=tuple[SectorId, ...]),
        delivered=delivered(tx, record, owner) if own else None,
        clock_wrong=late or (bool(own) and _receipted_late(tx, record, owner)),
        over_at=off.permission(until) if answer == "concur" else off.objection(until),
    )


def _receipted_late(tx: Tx, record: RecordId, owner: AgencyId) -> bool:
    return any(
        clocks.receipted_since(tx, copy.digest) for copy in copies.of_record(tx, record) if copy.recipient == owner
    )


def delivered(tx: Tx, record: RecordId, agency: AgencyId, node: NodeId | None = None) -> bool:
    """Whether an agency's node has given its receipt for the newest copy of our record, and may still have it.

    Args:
        node: which of them, where it must be the one that answers; None: any.
    """
    if recalls.recalled_at(tx, record) is not None:
        return False
    made = [copy.digest for copy in copies.of_record(tx, record) if copy.recipient == agency]
    return any(found.state == "received" for found in deliveries.of_copies(tx, made, node).values())
