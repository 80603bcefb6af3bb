"""An operation: a plan on several axes, in phases.

An answer must bind axes and phases too. The ground of every axis in every phase is one of the plan's volumes, so that answerers,
conflicts and the material half of the hash see it as they see any plan; which volume belongs to which axis and phase, and what
these are called, is covered by the words (`terms`). An operation has no minimum, so everybody who holds one can check both.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from tansiq.errors import Fault
from tansiq.kinds.fields import Line, Slug
from tansiq.kinds.plan import MAX_VOLUMES, Plan


class Axis(msgspec.Struct, frozen=True, kw_only=True):
    """One of the ways on which an operation goes.

    Args:
        axis: its id in this operation.
        title: what it is called, in one line.
        unit: which unit goes there; never a person.
    """

    axis: Slug
    title: Line = ""
    unit: Line = ""


class Phase(msgspec.Struct, frozen=True, kw_only=True):
    """One of the steps of an operation, in their order.

    Args:
        phase: its id in this operation.
        title: what it is called, in one line.
    """

    phase: Slug
    title: Line = ""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Whose ground a volume is: that of one axis in one phase.

    Args:
        volume: which of the plan's volumes, counted from 0.
        axis: the axis.
        phase: the phase.
    """

    volume: Annotated[int, msgspec.Meta(ge=0, le=MAX_VOLUMES - 1)]
    axis: Slug
    phase: Slug


class Operation(Plan, frozen=True, kw_only=True):
    """An operation on several axes, in phases.

    Args:
        axes: the ways on which it goes.
        phases: its steps, in their order.
        parts: for every volume, the axis and the phase that it belongs to.
    """

    axes: Annotated[tuple[Axis, ...], msgspec.Meta(min_length=1, max_length=10)]
    phases: Annotated[tuple[Phase, ...], msgspec.Meta(min_length=1, max_length=10)]
    parts: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1, max_length=MAX_VOLUMES)]

    def words(self) -> tuple[str, ...]:
        """Title and unit; then axes, phases and parts, each list after its length."""
        axes = [word for axis in self.axes for word in (axis.axis, axis.title, axis.unit)]
        phases = [word for phase in self.phases for word in (phase.phase, phase.title)]
        parts = [word for part in self.parts for word in (str(part.volume), part.axis, part.phase)]
        return (
            self.title,
            self.unit,
            str(len(self.axes)),
            *axes,
            str(len(self.phases)),
            *phases,
            str(len(self.parts)),
            *parts,
        )


def check_parts(operation: Operation) -> None:
    """Refuse an operation whose volumes, axes and phases do not go together.

    Raises:
        Fault: ``body.invalid``, with the field.
    """
    axes = [axis.axis for axis in operation.axes]
    phases = [phase.phase for phase in operation.phases]
    if len(set(axes)) < len(axes):
        raise Fault("body.invalid", "Two axes bear one id.", field="body.axes")
    if len(set(phases)) < len(phases):
        raise Fault("body.invalid", "Two phases bear one id.", field="body.phases")
    if sorted(part.volume for part in operation.parts) != list(range(len(operation.volumes))):
        raise Fault("body.invalid", "Every volume belongs to exactly one part.", field="body.parts")
    for index, part in enumerate(operation.parts):
        if part.axis not in axes:
            raise Fault("body.invalid", "There is no such axis.", field=f"body.parts[{index}].axis")
        if part.phase not in phases:
            raise Fault("body.invalid", "There is no such phase.", field=f"body.parts[{index}].phase")
