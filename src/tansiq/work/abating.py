"""What rang and is past: the answer has come, the plan has arrived, a newer version rings instead.

A function of what is kept and of the instant, like `work.watch`, whose other half it is: it may run at any time, and once more
changes nothing. Each desk is told by what it may see itself, never by what the node knows: an answer that a desk may not read
settles nothing there. Whatever is not known to be past goes on ringing.

    superseded   the same rang again for a later version; or the objection was to a version that stands no more, or was followed
                 by another word of the same side
    answered     the reader's agency has said what it was asked; of a deadline: all have answered
    arrived      everybody who must answer has the plan
    over         its owner's word or its time has ended it

A hazard whose next version only words it otherwise rings no second time (`reports.ringing`), so that does not settle the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.kinds.over import holds
from tansiq.network.directory import Directory
from tansiq.picture import alarms
from tansiq.picture import queries as picture
from tansiq.picture.alarms import Word
from tansiq.plans import queries
from tansiq.plans import state as plan_state
from tansiq.plans.state import Answered, PlanRow, Standing
from tansiq.records import log, visible
from tansiq.reports import queries as reports
from tansiq.reports.queries import Reader
from tansiq.storage import Tx
from tansiq.work import watch


@dataclass(frozen=True)
class Past:
    """An alarm whose cause is past."""

    alarm: int
    word: Word


def past(tx: Tx, directory: Directory, me: AgencyId, now: datetime) -> list[Past]:
    """What rings here for nothing any more. Writes nothing.

    Args:
        me: the node's agency; a guest's desk reads as its own.
    """
    found: list[Past] = []
    for alarm in alarms.standing(tx):
        entry = directory.desks.get(alarm.reader)
        reader = Reader(alarm.reader, entry.agency if entry else me, now)
        word = _word(tx, directory, reader, alarm)
        if word is not None:
            found.append(Past(alarm.id, word))
    return found


def settle(tx: Tx, found: Iterable[Past], now: datetime) -> int:
    """Say so of what `past` found; how many alarms rang until now."""
    return sum(alarms.settle(tx, each.alarm, each.word, now) for each in found)


def _word(tx: Tx, directory: Directory, reader: Reader, alarm: alarms.Standing) -> Word | None:
    match alarm.cause:
        case "objection":
            return _objection(tx, directory, reader, alarm)
        case _ if alarm.later:
            return "superseded"
        case "claim" | "movement" | "operation" | "not-received" | "unanswered":
            return _plan(tx, directory, reader, alarm)
        case "request" | "emergency":
            asked = reports.request(tx, reader, alarm.record)
            if asked is None:
                return None
            return "over" if not asked.asking.stands else None if asked.asking.wanted else "answered"
        case "alert" | "deviation" | "hazard":
            return _danger(tx, reader, alarm)
        case "refused":
            newest = log.latest(tx, alarm.record)
            return "superseded" if newest is not None and newest.version > alarm.version else None
        case _:
            return None


def _plan(tx: Tx, directory: Directory, reader: Reader, alarm: alarms.Standing) -> Word | None:
    plan = queries.by_id(tx, alarm.record)
    if plan is None or not visible.may_see(tx, plan.record, reader.desk, reader.now):
        return None
    if _ended(plan, reader.now):
        return "over"
    if plan.version > alarm.version and alarm.cause in ("not-received", "unanswered"):
        return "superseded"  # the next version has its own twenty seconds and its own deadline
    standing = _standing(tx, directory, reader, plan)
    if alarm.cause == "not-received":
        return None if watch.away(tx, directory, plan, standing) else "arrived"
    if alarm.cause == "unanswered":
        return None if watch.silent(standing) else "answered"
    ours = [who for who in standing if who.required.agency == reader.me]
    return "answered" if ours and not watch.silent(ours) else None


def _objection(tx: Tx, directory: Directory, reader: Reader, alarm: alarms.Standing) -> Word | None:
    """An objection rang under the place of its answer, for the plan to which it belongs."""
    plan = queries.by_id(tx, alarm.record)
    answered: Answered | None = plan or queries.joint_by_id(tx, alarm.record)
    said = log.at_places(tx, [alarm.version])
    if answered is None or not said or not visible.may_see(tx, answered.record, reader.desk, reader.now):
        return None
    if said[0].id not in {answer.id for answer in queries.answers(tx, answered)}:
        return "superseded"
    if plan is None:
        return None
    if _ended(plan, reader.now):
        return "over"
    theirs = [who for who in _standing(tx, directory, reader, plan) if who.required.agency == said[0].owner]
    stands = any(who.answer is not None and who.answer.id == said[0].id for who in theirs)
    return "superseded" if theirs and not stands else None


def _danger(tx: Tx, reader: Reader, alarm: alarms.Standing) -> Word | None:
    try:
        _, line = picture.one(tx, reader.desk, alarm.record, reader.now)
    except Fault:
        return None  # this desk is not shown the newest word: it is not told that there is one
    return None if holds(line.over, reader.now) else "over"


def _standing(tx: Tx, directory: Directory, reader: Reader, plan: PlanRow) -> tuple[Standing, ...]:
    """Where everyone stands who must answer, by the answers that this desk may read."""
    held = [(answer, log.latest(tx, answer.id)) for answer in queries.answers(tx, plan)]
    seen = [answer for answer, said in held if said and visible.may_see(tx, said.seq, reader.desk, reader.now)]
    return plan_state.standings(plan, plan.asked(directory.ground), seen, reader.now)


def _ended(plan: PlanRow, now: datetime) -> bool:
    return plan.recalled or not plan_state.open_for_answers(plan, now)
