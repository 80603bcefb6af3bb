"""Composing plans and answers from what a desk gave."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from tansiq.errors import Fault
from tansiq.geo import area
from tansiq.ids import AgencyId, Entropy, RecordId
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft, aware
from tansiq.kinds.operation import Operation, check_parts
from tansiq.kinds.plan import Claim, Concurrence, Plan, proposal_hash, terms_hash
from tansiq.network.ground import Ground
from tansiq.plans import answerers, state
from tansiq.plans.answerers import Required
from tansiq.plans.joint import JointRow
from tansiq.plans.state import PlanRow

MAX_AHEAD = timedelta(days=90)
"""A plan further ahead than a season is a mistake of the hand."""


def compose_plan(draft: Draft, owner: AgencyId, ground: Ground, entropy: Entropy, cause: str, now: datetime) -> Plan:
    """A claim or movement, complete with what an answer binds.

    Args:
        owner: who plans; never a party of its own claim.
        cause: of the nonce's randomness.

    Raises:
        Fault: of the family *input*, with the field that is wrong.
    """
    plan = registry.read(draft.kind, draft.body)
    if not isinstance(plan, Plan):
        raise Fault("kind.unknown", field="kind")
    if isinstance(plan, Operation):
        check_parts(plan)
    if isinstance(plan, Claim):
        plan = msgspec.structs.replace(plan, agencies=tuple(each for each in plan.parties() if each != owner))
    for index, volume in enumerate(plan.volumes):
        field = f"body.volumes[{index}]"
        area.check_shape(volume.area, f"{field}.area")
        if aware(volume.end, f"{field}.to") <= aware(volume.start, f"{field}.from"):
            raise Fault("time.impossible", "It ends before it begins.", field=f"{field}.to")
        if volume.end <= now and plan.state == "proposed":
            raise Fault("time.impossible", "It is over already.", field=f"{field}.to")
        if volume.end > now + MAX_AHEAD:
            raise Fault("time.impossible", "It lies too far ahead.", field=f"{field}.to")
    if aware(plan.answer_by, "body.answer_by") <= now and plan.state == "proposed":
        raise Fault("time.impossible", "The time to answer is over already.", field="body.answer_by")
    if plan.state == "proposed":
        answerers.check_inside([volume.area for volume in plan.volumes], ground)
    bound = msgspec.structs.replace(plan, nonce=entropy.take(16, f"nonce {cause}").hex(), map_hash=ground.map_hash)
    bound = msgspec.structs.replace(bound, terms=terms_hash(bound))
    return msgspec.structs.replace(bound, proposal=proposal_hash(draft.kind, bound))


def answered_plan(draft: Draft) -> RecordId:
    """The id of the plan or joint record that a draft of an answer names.

    Raises:
        Fault: ``body.invalid``.
    """
    try:
        return RecordId(msgspec.json.decode(draft.body, type=_Named).plan)
    except msgspec.MsgspecError as error:
        raise Fault("body.invalid", "An answer names the plan.", field="body.plan") from error


def compose_answer(
    draft: Draft,
    plan: PlanRow,
    mine: Required | None,
    ground: Ground,
    conflicts: Iterable[str],
    now: datetime,
    *,
    clock_wrong: bool = False,
) -> Concurrence:
    """An answer that binds exactly what its author had before his eyes.

    Args:
        plan: the version in force here.
        mine: for what the author's agency must answer; None when it is not asked.
        conflicts: the conflicts that this node finds, by id.
        clock_wrong: whether the clock of the planner's or an answerer's node is known to be wrong.

    Raises:
        Fault: ``plan.not-asked``, ``plan.over``, ``plan.changed``, ``plan.other-map``, ``plan.clock``, ``plan.conflicts``, or
            of the family *input*.
    """
    fields = msgspec.json.decode(draft.body)
    body = registry.read("concurrence", _raw(fields | {"plan": plan.token, "map_hash": ground.map_hash}))
    if not isinstance(body, Concurrence):
        raise Fault("kind.unknown", field="kind")
    if mine is None or plan.own:
        raise Fault("plan.not-asked")
    if not state.open_for_answers(plan, now):
        raise Fault("plan.over")
    if body.proposal != plan.proposal:
        raise Fault("plan.changed")
    if plan.map_hash != ground.map_hash:
        raise Fault("plan.other-map")
    _check_word(body, now, clock_wrong=clock_wrong)
    unaccepted = sorted(set(conflicts) - set(body.despite)) if body.answer == "concur" else []
    if unaccepted:
        raise Fault("plan.conflicts", ", ".join(unaccepted), field="body.despite")
    return msgspec.structs.replace(body, sectors=mine.sectors)


def compose_word(
    draft: Draft, row: JointRow, party: AgencyId, now: datetime, *, clock_wrong: bool = False
) -> Concurrence:
    """A party's answer to a joint record: it binds exactly the version that its author had before his eyes.

    Args:
        row: the version in force here.
        party: the author's agency.
        clock_wrong: whether the clock of the custodian's or a party's node is known to be wrong.

    Raises:
        Fault: ``joint.not-party``, ``joint.not-whole``, ``joint.over``, ``joint.changed``, ``plan.clock``, or of the family
            *input*.
    """
    fields = msgspec.json.decode(draft.body)
    bound = {"plan": row.token, "map_hash": row.map_hash, "sectors": (), "despite": ()}
    body = registry.read("concurrence", _raw(fields | bound))
    if not isinstance(body, Concurrence):
        raise Fault("kind.unknown", field="kind")
    if party not in row.parties:
        raise Fault("joint.not-party")
    if row.proposal is None:
        raise Fault("joint.not-whole")
    if row.over(now):
        raise Fault("joint.over")
    if body.proposal != row.proposal:
        raise Fault("joint.changed")
    _check_word(body, now, clock_wrong=clock_wrong)
    return body


def _check_word(body: Concurrence, now: datetime, *, clock_wrong: bool) -> None:
    """What every answer must be, whatever it answers."""
    if clock_wrong and body.answer == "concur":
        raise Fault("plan.clock")
    if aware(body.valid_until, "body.valid_until") <= now:
        raise Fault("time.impossible", "The answer is over before it is given.", field="body.valid_until")
    if body.answer in ("object", "concur-with-conditions") and not (body.conditions or "").strip():
        raise Fault("body.invalid", "Say what must change, or why not.", field="body.conditions")


class _Named(msgspec.Struct):
    plan: str


def _raw(fields: dict[str, object]) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(fields))
