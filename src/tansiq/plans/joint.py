"""Whether a joint record is in force: a pure function of its newest version, the words known here, and the instant.

As for plans nothing is stored and nobody says so: not even the record's own ``state``, which is its custodian's word. The words are
judged by the very rules by which a plan's answers are (`state.standings`): the last one of each party that binds this hash.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from tansiq.ids import AgencyId
from tansiq.kinds import joint, registry
from tansiq.kinds.draft import aware
from tansiq.kinds.fields import NO_NONCE
from tansiq.kinds.plan import Answer
from tansiq.plans import answerers, state
from tansiq.plans.state import Answered, AnswerRow
from tansiq.records.log import Stored


@dataclass(frozen=True, kw_only=True)
class JointRow(Answered):
    """The newest version of a joint record. No map of sectors is bound with it: it names its parties.

    Args:
        open: whether its custodian holds it out to them.
        since, until: when it is to count; None: without beginning or end.
    """

    open: bool
    since: datetime | None
    until: datetime | None

    def over(self, now: datetime) -> bool:
        """Whether there is nothing left to concur with."""
        return not self.open or self.recalled or (self.until is not None and self.until <= now + self.ahead)


def row(stored: Stored, ahead: timedelta = timedelta()) -> JointRow | None:
    """A version of a joint record as it is while it is the newest; None for what is none, or of a newer meaning.

    Args:
        ahead: of its custodian's clock.

    Raises:
        Fault: ``body.invalid``, ``time.unreadable`` or ``time.impossible``.
    """
    header = stored.header()
    found = joint.of(registry.understood(header), stored.owner)
    if found is None:
        return None
    return JointRow(
        **state.of_version(stored, header.holder),
        proposal=joint.bound(header) if found.nonce != NO_NONCE else None,
        ahead=ahead,
        centre=header.centre,
        parties=found.parties,
        open=found.open,
        since=aware(found.since, "body.valid_from") if found.since else None,
        until=aware(found.until, "body.valid_until") if found.until else None,
    )


class Word(msgspec.Struct, frozen=True):
    """The last word of a party on this very version.

    Args:
        run_out: whether its time is over: it counts no more, and is shown as what it was.
        delivered: for our own word: whether the custodian's node has it; else None.
    """

    agency: AgencyId
    answer: Answer
    conditions: str | None
    valid_until: datetime
    run_out: bool
    delivered: bool | None


@dataclass(frozen=True)
class Force:
    """Where a joint record stands.

    Args:
        in_force: whether every party concurs, and its time is now.
        waits_for: the parties whose concurrence is missing; not those that objected.
        objected: those that object, or concur with conditions: a next version must meet them.
        words: of those that have spoken to this version.
    """

    in_force: bool
    waits_for: tuple[AgencyId, ...]
    objected: tuple[AgencyId, ...]
    words: tuple[Word, ...]


def force(row: JointRow, answers: Sequence[AnswerRow], now: datetime) -> Force:
    """Where it stands; ``answers`` are in the order they were written.

    A copy that is not whole tells nothing: nobody who holds it can know to what the others have bound themselves.
    """
    if row.proposal is None:
        return Force(False, (), (), ())
    standings = state.standings(row, answerers.asked((), row.parties, row.centre), answers, now)
    last = {answer.agency: answer for answer in answers if answer.proposal == row.proposal}
    objected = tuple(
        who.required.agency
        for who in standings
        if who.answer is not None and who.answer.answer in ("object", "concur-with-conditions")
    )
    waits_for = tuple(
        who.required.agency for who in standings if not who.concurs and who.required.agency not in objected
    )
    begun = row.since is None or row.since <= now
    words = (
        _word(who.answer or last[who.required.agency], run_out=who.answer is None)
        for who in standings
        if who.answer or who.required.agency in last
    )
    return Force(begun and not row.over(now) and not waits_for and not objected, waits_for, objected, tuple(words))


def _word(answer: AnswerRow, *, run_out: bool) -> Word:
    return Word(answer.agency, answer.answer, answer.conditions, answer.valid_until, run_out, answer.delivered)
