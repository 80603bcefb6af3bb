"""The conflicts that this node finds in a plan: against all that it knows (C1, C5), and in its own picture (C8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

import msgspec

from tansiq.ids import AgencyId, NodeId, RecordId, sha256
from tansiq.network.directory import Directory
from tansiq.plans import queries
from tansiq.plans.queries import Board
from tansiq.plans.state import PlanRow

Fresh = Callable[[NodeId, datetime], bool]
"""Whether what we hold of a node is new enough to plan with."""


class Conflict(msgspec.Struct, frozen=True, rename={"kind": "class"}):
    """Two things that do not go together.

    Args:
        id: names it when it is accepted; another version of either plan is another conflict. It leaves with the answer, so it
            tells the planner which of the plans that he holds is meant, and nothing of one that he does not hold.
        kind: its class (design 6).
        words: the other plan's owner, or the silent agency.
        record: the other plan, where this desk may see it.
    """

    id: str
    kind: Literal["C1", "C5", "C8"]
    words: str
    record: RecordId | None


def of(
    plan: PlanRow, board: Board, directory: Directory, fresh: Fresh, now: datetime, me: AgencyId
) -> tuple[Conflict, ...]:
    """The conflicts of a plan, in a fixed order, as the desk of ``board`` may know them.

    A picture is stale (C8) when any node of the planner's agency is silent, or another one of our own: each may know of a plan.

    Args:
        me: this node's agency.
    """
    found = [
        Conflict(
            id=f"{meeting.kind}:{_name(meeting.plan)}",
            kind=meeting.kind,
            words=meeting.plan.owner,
            record=meeting.plan.id if meeting.plan.id in board.seen else None,
        )
        for meeting in queries.meetings(plan, board.plans, directory.ground)
    ]
    for agency in sorted({plan.owner, me}):
        nodes = directory.nodes_for(agency, now)
        if not nodes or not all(fresh(node, now) for node in nodes):
            found.append(Conflict(f"C8:{agency}", "C8", agency, None))
    return tuple(found)


def _name(plan: PlanRow) -> str:
    return sha256(f"tansiq-conflict-1\n{plan.token}\n{plan.proposal}".encode())[:16]
