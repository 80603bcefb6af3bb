"""Which desks of one agency see a record. The counterpart of the release decision inside a trust domain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tansiq.ids import AgencyId, DeskId
from tansiq.labels.label import MAX_LEVEL, Caveat, Label

_EVERYONES = frozenset({Caveat.PUBLIC})
"""A caveat that keeps nobody from reading: PUBLIC means level 0, everyone."""


@dataclass(frozen=True)
class Seat:
    """What a desk may read and write.

    Args:
        desk: which desk.
        agency: whose.
        clearance: the highest level it may read.
        ceiling: the highest level it may write; separate from the clearance.
        caveats: the caveats it may hold. What is PUBLIC it reads without.
    """

    desk: DeskId
    agency: AgencyId
    clearance: int
    ceiling: int
    caveats: frozenset[str]


def may_read(seat: Seat, holder: AgencyId, label: Label | None) -> bool:
    """Whether a desk sees a record that its node holds for ``holder``.

    What is PUBLIC every desk sees, whether its list of caveats has that word or not. A label that cannot be read counts as the
    highest level: the owner's, and only for those cleared for everything.
    """
    if seat.agency != holder:
        return False
    if label is None:
        return seat.clearance >= MAX_LEVEL
    return label.level <= seat.clearance and (seat.caveats | _EVERYONES).issuperset(label.caveats)


def readers(seats: Iterable[Seat], holder: AgencyId, label: Label | None) -> tuple[DeskId, ...]:
    """The desks that see it, in a fixed order."""
    return tuple(sorted(seat.desk for seat in seats if may_read(seat, holder, label)))
