"""A plan as it came: one that could be on the ground and on a clock, and whose hash covers what its copy shows.

What comes from outside was checked there, or was not. Whoever makes a state of a version reads it here, now or looking back: else
an owner could send other ground, or fewer parties, under a hash with which everybody has concurred.
"""

from __future__ import annotations

from tansiq.errors import Fault
from tansiq.geo.area import check_area
from tansiq.geo.place import check_geometry
from tansiq.kinds import registry
from tansiq.kinds.draft import aware
from tansiq.kinds.plan import Plan, consistent
from tansiq.labels.release import Fields
from tansiq.records.content import Content, Copy


def read(header: Content | Copy) -> Plan | None:
    """The plan of a header; None for one of a newer meaning: listed, not understood.

    Raises:
        Fault: of the family *input*; it is no plan.
    """
    plan = registry.understood(header)
    if plan is None:
        return None
    if isinstance(plan, Plan):
        _check_possible(plan)
    full = isinstance(header, Content) or header.fields is Fields.FULL
    if not isinstance(plan, Plan) or not consistent(header.kind, plan, full=full):
        raise Fault("body.invalid", "The plan's hash does not cover what the plan says.")
    return plan


def _check_possible(plan: Plan) -> None:
    aware(plan.answer_by, "body.answer_by")
    for volume in plan.volumes:
        check_geometry(volume.area, "body.volumes")
        check_area(volume.area, "body.volumes")
        aware(volume.start, "body.volumes")
        aware(volume.end, "body.volumes")
