"""What a desk is shown of records: the shapes of a row, of a record opened, and of a plan; `rows` fills them in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from tansiq.ids import AgencyId, Digest, NodeId, RecordId, SectorId
from tansiq.kinds import registry
from tansiq.kinds.over import Over
from tansiq.kinds.plan import Volume
from tansiq.picture.entry import Entry
from tansiq.records.content import Evaluation
from tansiq.work import exporting
from tansiq.work.conflicts import Conflict
from tansiq.work.delivered import Delivery
from tansiq.work.departures import Departed
from tansiq.work.joint import JointView


class Answerer(msgspec.Struct, frozen=True):
    """Where one required answerer stands.

    Args:
        despite: the conflicts that it knew and accepted, by id.
        delivered: at the planner's desk: whether this answerer's node has the newest version; at the answerer's own desk:
            whether the planner's node has the answer; elsewhere None.
    """

    agency: AgencyId
    sectors: tuple[SectorId, ...]
    answer: str
    conditions: str | None
    despite: tuple[str, ...]
    valid_until: datetime | None
    delivered: bool | None


class PlanView(msgspec.Struct, frozen=True):
    """A plan as a desk sees it.

    Args:
        waiting_for_clock: everyone has concurred, and the clock of the planner's or an answerer's node is wrong: not agreed yet.
        parties: who claims the ground together with its owner; each stands in ``required``.
        departed: that its owner departs from it now; None: not that this desk knows.
    """

    state: str
    waiting_for_clock: bool
    proposal: Digest
    map_hash: Digest
    volumes: tuple[Volume, ...]
    required: tuple[Answerer, ...]
    parties: tuple[AgencyId, ...]
    answer_wanted: bool
    conflicts: tuple[Conflict, ...]
    deadline: datetime
    departed: Departed | None = None


class Subject(msgspec.Struct, frozen=True):
    """The request that a reply answers, where the desk may see it."""

    id: RecordId
    words: str


class Line(Entry, frozen=True, kw_only=True):
    """A row of the feed: what every desk is shown of a record, and what this one is; `docs/formats/api.md` describes it."""

    n: int
    current: bool
    plan: PlanView | None = None
    joint: JointView | None = None
    release: tuple[Delivery, ...] | None = None
    recalled_at: datetime | None = None
    home: NodeId | None = None
    about: Subject | None = None


class Detail(msgspec.Struct, frozen=True, kw_only=True):
    """A record opened.

    Args:
        second_hand: whether it was made from another agency's record.
        same_origin: what the desk sees of the same original as this record: one source with it, not a second (`picture.origins`).
        untold: of another agency's danger: whose ground it touches, and only its owner can tell them (`work.danger`).
        derived_from: of an own record: from which records it was made, those that this desk may see.
        pictures: the records that hold its pictures, those that this desk may see, in the order in which they came.
        leave: of another's under ORCON: what its owner has allowed with this version.
    """

    row: Line
    body: msgspec.Raw
    evaluation: Evaluation | None
    label: msgspec.Raw
    versions: tuple[Line, ...]
    answers: tuple[Line, ...]
    refs: tuple[RecordId, ...]
    second_hand: bool
    same_origin: tuple[RecordId, ...]
    untold: tuple[AgencyId, ...]
    derived_from: tuple[RecordId, ...] = ()
    pictures: tuple[Line, ...] = ()
    leave: exporting.Leave | None = None


def fields(each: Entry, taken_back: datetime | None) -> dict[str, Any]:
    """What an entry says in a line. What was taken back counts no more, like anything that is over; of a plan, its state says so.

    Args:
        taken_back: when this agency recalled it.
    """
    found = {name: getattr(each, name) for name in Entry.__struct_fields__}
    if taken_back is not None and each.kind not in registry.PLANS:
        found["over"] = Over("recalled", taken_back)
    return found
