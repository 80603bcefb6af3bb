"""What state a plan is in: a pure function of what is known and of the instant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from tansiq.ids import AgencyId, CentreId, Digest, RecordId, SectorId, Token
from tansiq.kinds.plan import NO_MAP, Answer, Volume
from tansiq.network.ground import Ground
from tansiq.plans import answerers
from tansiq.plans.answerers import Required
from tansiq.records.log import Stored

State = Literal["proposed", "agreed", "objected", "active", "ended", "cancelled", "recalled"]
OVER: tuple[State, ...] = ("ended", "cancelled", "recalled")
"""Nothing more comes of it."""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What answers bind: the newest version of a plan, or of a joint record (`joint`), as known here.

    Args:
        holder: the agency for which it is here: its owner, or whom the copy is for.
        proposal: what an answer must bind; None in a copy that is not whole: nothing can bind it here.
        map_hash: the map of sectors that is bound with it.
        recalled: whether its owner's desk here has recalled it: nobody else holds it any more, so nobody is bound by it.
        ahead: how far the owner's clock is ahead of ours for certain: by so much earlier its time is over.
        centre: the room it came from: whoever answers for no ground of a plan answers from the node that seats its desk there.
        parties: whose word it needs because it names them.
    """

    id: RecordId
    token: Token
    record: int
    version: int
    kind: str
    owner: AgencyId
    own: bool
    holder: AgencyId
    proposal: Digest | None
    map_hash: Digest = NO_MAP
    recalled: bool = False
    ahead: timedelta = timedelta()
    centre: CentreId | None = None
    parties: tuple[AgencyId, ...] = ()


def of_version(stored: Stored, holder: AgencyId) -> dict[str, Any]:
    """The fields of an `Answered` that say which record it is, of a version that stands in the log."""
    return {
        "id": stored.id,
        "token": stored.token,
        "record": stored.seq,
        "version": stored.version,
        "kind": stored.kind,
        "owner": stored.owner,
        "own": stored.own,
        "holder": holder,
    }


@dataclass(frozen=True, kw_only=True)
class PlanRow(Answered):
    """The newest version of a plan.

    Args:
        elsewhere: whether another node of this agency wrote it: that one knows who has it.
    """

    proposal: Digest
    cancelled: bool
    proposed_at: datetime
    answer_by: datetime
    volumes: tuple[Volume, ...]
    elsewhere: bool = False

    def over(self, volume: Volume, now: datetime) -> bool:
        """Whether a volume's time has passed on our clock or the planner's."""
        return volume.end <= now or volume.end - now <= self.ahead

    def asked(self, ground: Ground) -> tuple[Required, ...]:
        """Everyone who must answer it, room by room: for its ground, and whoever claims it together with its owner."""
        for_ground = answerers.required([volume.area for volume in self.volumes], ground)
        return answerers.asked(for_ground, self.parties, self.centre)


@dataclass(frozen=True)
class AnswerRow:
    """An answer known here.

    Args:
        despite: the conflicts that the answerer knew and accepted, by id.
        delivered: for an answer of this node's agency: whether the planner's node has its receipt for it; else None.
        over_at: when it ends, by the stricter clock; None: when it says.
        sectors: for which it speaks.
        clock_wrong: whether it came, or its receipt did, while the planner's or an answerer's clock was wrong, as it still is.
    """

    id: RecordId
    proposal: Digest
    map_hash: Digest
    agency: AgencyId
    answer: Answer
    conditions: str | None
    despite: tuple[str, ...]
    valid_until: datetime
    at: datetime
    delivered: bool | None
    clock_wrong: bool = False
    over_at: datetime | None = None
    sectors: tuple[SectorId, ...] = ()


@dataclass(frozen=True)
class Standing:
    """Where one required answerer stands on this version."""

    required: Required
    answer: AnswerRow | None

    @property
    def concurs(self) -> bool:
        """Whether this is a concurrence that the planner has, and nobody's clock stands against it."""
        return self.answer is not None and _concurs(self.answer) and not self.answer.clock_wrong

    @property
    def waits_for_clock(self) -> bool:
        """Whether it would be one if the clocks were right."""
        return self.answer is not None and _concurs(self.answer) and self.answer.clock_wrong


def standings(
    plan: Answered, required: Iterable[Required], answers: Sequence[AnswerRow], now: datetime
) -> tuple[Standing, ...]:
    """The latest binding answer of everyone who must answer, room by room; the planner itself is not asked.

    An answer binds when it names this version's hash and map and has not expired. ``answers`` are in the order they were written.
    """
    asked = [who for who in required if who.agency != plan.owner]
    binding: dict[Required, AnswerRow] = {}
    for answer in answers:
        if (answer.proposal, answer.map_hash) != (plan.proposal, plan.map_hash):
            continue
        for who in _spoken_for(answer, [who for who in asked if who.agency == answer.agency]):
            before = _unexpired(binding.get(who), now)
            if answer.clock_wrong and _concurs(answer) and before is not None and _concurs(before):
                continue  # what was agreed before the clocks went wrong stays so until it expires
            binding[who] = answer
    return tuple(Standing(who, _unexpired(binding.get(who), now)) for who in asked)


def _spoken_for(answer: AnswerRow, asked: list[Required]) -> list[Required]:
    """For which rooms of its agency an answer speaks: a concurrence for those whose sectors it names, every one of them.

    Another answer for those of which it names any; one that names none of them (another map) still stands against all. One that
    names no sector at all speaks for its whole agency: so wrote those who had one room.
    """
    named = set(answer.sectors)
    if named and answer.answer == "concur":
        return [who for who in asked if named.issuperset(who.sectors)]
    return [who for who in asked if named.intersection(who.sectors)] or asked


def state(plan: PlanRow, standing: Sequence[Standing], map_hash: Digest, now: datetime) -> State:
    """The plan's state under the map in force. A plan made on another map is never agreed."""
    if plan.cancelled:
        return "cancelled"
    if all(plan.over(volume, now) for volume in plan.volumes):
        return "ended"
    if plan.recalled:
        return "recalled"
    if any(who.answer is not None and who.answer.answer in ("object", "concur-with-conditions") for who in standing):
        return "objected"
    if plan.map_hash != map_hash or not all(who.concurs for who in standing):
        return "proposed"
    running = any(volume.start <= now and not plan.over(volume, now) for volume in plan.volumes)
    return "active" if running else "agreed"


def waiting_for_clock(plan: PlanRow, standing: Sequence[Standing], map_hash: Digest) -> bool:
    """Whether a proposed plan lacks nothing but right clocks."""
    return (
        plan.map_hash == map_hash
        and any(who.waits_for_clock for who in standing)
        and all(who.concurs or who.waits_for_clock for who in standing)
    )


def open_for_answers(plan: PlanRow, now: datetime) -> bool:
    """Whether there is anything left to answer."""
    return not plan.cancelled and not plan.recalled and any(volume.end > now for volume in plan.volumes)


def _concurs(answer: AnswerRow) -> bool:
    return answer.answer == "concur" and answer.delivered is not False


def _unexpired(answer: AnswerRow | None, now: datetime) -> AnswerRow | None:
    return answer if answer is not None and (answer.over_at or answer.valid_until) > now else None
