"""How far something may go that was made from others' records (design 4.6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tansiq.ids import AgencyId
from tansiq.labels.label import Caveat, Label


@dataclass(frozen=True)
class Bound:
    """How far what was made from one record of another agency may go.

    Args:
        agencies: these and no others; None: anybody (it is public).
        orcon: whether the record bears ORCON: its owner can be asked.
        waits: whether the record is an own one that waits for a person, who may still let it go further.
    """

    agencies: frozenset[AgencyId] | None
    orcon: bool = False
    waits: bool = False

    @property
    def reason(self) -> Literal["release.orcon", "release.derived", "release.authority-needed"]:
        """Why an agency beyond it gets nothing."""
        if self.orcon:
            return "release.orcon"
        return "release.authority-needed" if self.waits else "release.derived"


def bound(label: Label | None, owner: AgencyId, me: AgencyId, permitted: Iterable[AgencyId] = ()) -> Bound:
    """How far a received record lets go what is made from it.

    To its owner it may always go back: he is told nothing that is not his. Further only within the audience that he shows; under
    ORCON, and where he shows none, only to whom he has permitted it.

    Args:
        label: of the copy; None: it cannot be read, or is over.
        permitted: to whom its owner has permitted this use.
    """
    if label is None:
        return Bound(frozenset({owner, me}))
    orcon = Caveat.ORCON in label.caveats
    if Caveat.PUBLIC in label.caveats and not orcon:
        return Bound(None)
    shown = label.audience if label.show_audience and not orcon else ()
    return Bound(frozenset({owner, me, *shown, *permitted}), orcon)


def barred(bounds: Iterable[Bound], agency: AgencyId) -> Bound | None:
    """The bound that an agency lies beyond, ORCON before others, and what only waits behind all; None when it is within all."""
    beyond = [each for each in bounds if each.agencies is not None and agency not in each.agencies]
    return min(beyond, key=lambda each: (not each.orcon, each.waits), default=None)


def lacking(label: Label, sources: Iterable[Label | None]) -> str | None:
    """What a derived record's label lacks, in words; None when it is strict enough for all that it was made from.

    It takes the highest level and all caveats but PUBLIC, which restricts nothing, and is over when the first of them is.
    """
    read = [each for each in sources if each is not None]
    level = max((each.level for each in read), default=0)
    if label.level < level:
        return f"Level {level}, as what it was made from."
    caveats = {caveat for each in read for caveat in each.caveats if caveat is not Caveat.PUBLIC}
    if missing := sorted(caveats - set(label.caveats)):
        return f"The caveats {', '.join(missing)}, as what it was made from."
    if Caveat.PUBLIC in label.caveats and any(Caveat.PUBLIC not in each.caveats for each in read):
        return "No PUBLIC: what it was made from is not public."
    ends = [each.handling_until for each in read if each.handling_until is not None]
    if ends and (label.handling_until is None or label.handling_until > min(ends)):
        return f"An end on {min(ends):%Y-%m-%dT%H:%M:%SZ} at the latest, as what it was made from."
    return None
