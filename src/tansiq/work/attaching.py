"""What a picture may be attached to, and under which label.

A picture goes no further than its record has gone: its label is the record's or narrower, and `bound` lets it go to nobody who was
not given the record whole. It shows the exact place and where somebody stood, so it goes to nobody who gets the record coarse, and
never under SOURCE. While its record waits for a person, it waits with it.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author, Draft
from tansiq.labels import coarsening
from tansiq.labels import label as labels
from tansiq.labels.coarsening import EXACT
from tansiq.labels.derived import lacking
from tansiq.labels.label import Caveat, Label
from tansiq.network.directory import Directory
from tansiq.records import approvals, log, recalls, visible
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.storage import Tx

WITHOUT = (*registry.DIRECTORY, attached.KIND, "concurrence")
"""Kinds that no picture belongs to."""


def check(
    tx: Tx, draft: Draft, label: Label, before: Stored | None, directory: Directory, author: Author, now: datetime
) -> None:
    """Refuse a picture that its record cannot have.

    Args:
        draft: its `refs` were looked at: the desk may see what they name.
        before: the version before it; a picture stays with its record.

    Raises:
        Fault: ``record.not-yours``, ``record.elsewhere``, ``record.recalled``, ``label.picture``, or ``body.invalid``.
    """
    held = log.latest(tx, draft.refs[0]) if len(draft.refs) == 1 else None
    if held is None or held.kind in WITHOUT or (before is not None and before.header().refs != draft.refs):
        raise Fault("body.invalid", "It names the record that it belongs to.", field="refs")
    content = held.header() if held.own else None
    if not isinstance(content, Content) or content.owner != author.agency:
        raise Fault("record.not-yours", field="refs")
    if not held.here:
        raise Fault("record.elsewhere", str(held.home), field="refs")
    if recalls.recalled_at(tx, held.id) is not None:
        raise Fault("record.recalled", field="refs")
    check_label(label, labels.read(content.label, now), directory, author.agency, now)


def check_label(label: Label, of: Label | None, directory: Directory, owner: AgencyId, now: datetime) -> None:
    """Refuse a picture's label that says more than its record's.

    Raises:
        Fault: ``label.picture``.
    """
    wrong = _wider(label, of, directory, owner, now)
    if wrong is not None:
        raise Fault("label.picture", wrong, field="label")


def waiting(tx: Tx, record: Stored, reader: DeskId, now: datetime) -> list[Stored]:
    """The pictures of an own record that wait for a person as it does, as far as a desk sees them: one word is said of all."""
    found = []
    for picture in attached.to(tx, record.id, record.owner):
        waits, held = approvals.waits(tx, picture), log.latest(tx, picture)
        if waits is not None and held is not None and held.own and held.digest == waits.content:
            found += [held] if visible.may_see(tx, held.seq, reader, now) else []
    return found


def goes_with(tx: Tx, stored: Stored) -> bool:
    """Whether it is a picture whose record waits for a person: then what is said of that is said of it."""
    return stored.kind == attached.KIND and any(approvals.waits(tx, ref) is not None for ref in stored.header().refs)


def _wider(label: Label, of: Label | None, directory: Directory, owner: AgencyId, now: datetime) -> str | None:
    """How a picture's label says more than its record's does; None when it does not."""
    if Caveat.SOURCE in label.caveats:
        return "Without SOURCE."
    if of is None:
        return "The record's label is over."
    missing = lacking(label, [of])
    if missing is not None:
        return missing
    everyone = Caveat.PUBLIC in of.caveats
    if not (everyone or (set(label.audience) <= set(of.audience) and set(label.groups) <= set(of.groups))):
        return "It names somebody whom the record's label does not name."
    if label.show_audience and not of.show_audience:
        return "It shows whom it goes to, and the record's label does not."
    members = directory.members(of.groups, owner)
    for agency in labels.named(label, directory.members(label.groups, owner), directory.standing(owner, now)):
        within = [group for group in of.groups if agency in members.get(group, frozenset())]
        if coarsening.of(of.coarsen, agency, within) != EXACT:
            return f"{agency} gets the record coarse."
    return None
