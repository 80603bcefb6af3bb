"""Joint records at a desk: what is shown of one (`plans.joint` decides whether it is in force)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.kinds.draft import Draft
from tansiq.plans import commands, queries
from tansiq.plans import joint as rule
from tansiq.plans.joint import JointRow, Word
from tansiq.plans.state import AnswerRow, PlanRow
from tansiq.records import log
from tansiq.storage import Tx


class JointView(msgspec.Struct, frozen=True):
    """A joint record as a desk sees it: by the concurrences that this desk may see.

    Args:
        in_force: whether all its parties concur with this version and its time is now, whatever its custodian's ``state`` says.
        proposal: what a concurrence binds; None: this copy is not whole, and nothing can be told from it.
        answer_wanted: whether this desk's agency is a party, may answer here, and has not.
        mine: whether this desk's agency may answer here, though it may have done so already.
    """

    in_force: bool
    parties: tuple[AgencyId, ...]
    waits_for: tuple[AgencyId, ...]
    objected: tuple[AgencyId, ...]
    words: tuple[Word, ...]
    proposal: Digest | None
    answer_wanted: bool
    mine: bool


def newest(tx: Tx, record: RecordId, version: int) -> JointRow | None:
    """The row of a joint record's newest version, which is ``version``.

    A version that could not be taken in leaves the row of the one before it: of such a record nothing is in force.
    """
    row = queries.joint_by_id(tx, record)
    return row if row is not None and row.version == version else None


def named(tx: Tx, draft: Draft) -> PlanRow | JointRow | None:
    """The plan or joint record that the draft of an answer names; None when it is neither, or not here.

    Raises:
        Fault: ``body.invalid`` when it names nothing.
    """
    record = commands.answered_plan(draft)
    plan, stored = queries.by_id(tx, record), log.latest(tx, record)
    return plan or (newest(tx, record, stored.version) if stored else None)


def view(row: JointRow, seen: Sequence[AnswerRow], me: AgencyId, at: datetime, *, here: bool) -> JointView:
    """What a desk is shown.

    Args:
        seen: the answers to this version that the desk may see, in the order they were written.
        here: whether this node is the one that answers for ``me``.
    """
    force = rule.force(row, seen, at)
    mine = here and me in row.parties and row.proposal is not None and not row.over(at)
    spoken = {word.agency for word in force.words if not word.run_out and word.answer != "received"}
    return JointView(
        in_force=force.in_force,
        parties=row.parties,
        waits_for=force.waits_for,
        objected=force.objected,
        words=force.words,
        proposal=row.proposal,
        answer_wanted=mine and me not in spoken,
        mine=mine,
    )
