"""Whether a joint record is in force: a pure function of its newest version, the words known here, and the instant.

As for plans nothing is stored and nobody says so: not even the record's own ``state``, which is its custodian's word. The words are
judged by the very rules by which a plan's answers are (`state.standings`): the last one of each party that binds this hash.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.ids import AgencyId, CentreId, Digest, RecordId, Token
from tansiq.kinds.plan import NO_MAP, Answer
from tansiq.plans import state
from tansiq.plans.answerers import Required
from tansiq.plans.state import AnswerRow


@dataclass(frozen=True)
class JointRow:
    """The newest version of a joint record, as known here.

    Args:
        holder: the agency for which it is here: its custodian, or whom the copy is for.
        centre: the room it came from: each party answers for it from the node that seats its desk there.
        proposal: what a concurrence must bind; None in a copy that is not whole.
        parties: whose word it needs.
        open: whether its custodian holds it out to them.
        recalled: whether its custodian's desk here has recalled it.
        ahead: how far the custodian's clock is ahead of ours for certain.
    """

    id: RecordId
    token: Token
    record: int
    version: int
    kind: str
    owner: AgencyId
    own: bool
    holder: AgencyId
    centre: CentreId | None
    proposal: Digest | None
    parties: tuple[AgencyId, ...]
    open: bool
    since: datetime | None
    until: datetime | None
    recalled: bool = False
    ahead: timedelta = timedelta()

    @property
    def map_hash(self) -> Digest:
        """No map of sectors is bound: the record names its parties."""
        return NO_MAP

    def over(self, now: datetime) -> bool:
        """Whether there is nothing left to concur with."""
        return not self.open or self.recalled or (self.until is not None and self.until <= now + self.ahead)


@dataclass(frozen=True)
class Word:
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
    standings = state.standings(row, [Required(party, ()) for party in row.parties], answers, now)
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
