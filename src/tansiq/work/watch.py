"""What rings because nothing happened: a plan that has not arrived, an answer that is overdue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.ids import AgencyId, DeskId
from tansiq.network.directory import Directory
from tansiq.picture import alarms
from tansiq.picture.alarms import Cause
from tansiq.plans import queries
from tansiq.plans import state as plan_state
from tansiq.plans.state import PlanRow, Standing
from tansiq.records import visible
from tansiq.storage import Tx

NOT_RECEIVED_AFTER = timedelta(seconds=20)
"""A link that works needs less than a second; after this somebody should pick up the phone."""


@dataclass(frozen=True)
class Overdue:
    """A running plan that somebody has not received, or has not answered in time."""

    cause: Cause
    plan: PlanRow
    agencies: tuple[AgencyId, ...]
    readers: tuple[DeskId, ...]


def overdue(tx: Tx, directory: Directory, now: datetime) -> list[Overdue]:
    """What is overdue and does not ring yet at some desk that sees the plan. Writes nothing."""
    found: list[Overdue] = []
    for plan in queries.running(tx, now):
        if plan.recalled:
            continue  # nobody is asked any more
        standing = plan_state.standings(plan, plan.asked(directory.ground), queries.answers(tx, plan), now)
        if plan.own and not plan.elsewhere and now >= plan.proposed_at + NOT_RECEIVED_AFTER:
            found += _quiet(tx, "not-received", plan, away(tx, directory, plan, standing))
        if now >= plan.answer_by:
            found += _quiet(tx, "unanswered", plan, silent(standing))
    return found


def away(tx: Tx, directory: Directory, plan: PlanRow, standing: Iterable[Standing]) -> tuple[AgencyId, ...]:
    """Who must answer a plan of ours, has said nothing and does not have it.

    The node that answers must have it: that another of the same agency has it helps nobody on this ground.
    """
    missing = (who.required for who in standing if who.answer is None)
    return tuple(
        who.agency
        for who in missing
        if not queries.delivered(tx, plan.id, who.agency, directory.home(who.agency, who.centre))
    )


def silent(standing: Iterable[Standing]) -> tuple[AgencyId, ...]:
    """Who has not answered. Receipt is no answer: who has only that is asked as loudly as who has said nothing."""
    return tuple(who.required.agency for who in standing if who.answer is None or who.answer.answer == "received")


def ring(tx: Tx, due: list[Overdue], now: datetime) -> int:
    """Ring for what `overdue` found; how many alarms began to ring."""
    return sum(
        alarms.ring(tx, each.readers, each.cause, each.plan.id, each.plan.version, " ".join(each.agencies), now)
        for each in due
    )


def _quiet(tx: Tx, cause: Cause, plan: PlanRow, agencies: tuple[AgencyId, ...]) -> list[Overdue]:
    if not agencies:
        return []
    readers = tuple(
        reader
        for reader in visible.readers(tx, plan.record)
        if not alarms.rings(tx, reader, cause, plan.id, plan.version)
    )
    return [Overdue(cause, plan, agencies, readers)] if readers else []
