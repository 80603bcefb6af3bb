"""What a label may ask for, given the record that it stands on and the network as it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.labels.label import Label
from tansiq.network.directory import Directory
from tansiq.reports import attached
from tansiq.storage import Tx
from tansiq.work import groups


def check(tx: Tx, kind: str, label: Label, directory: Directory, author: Author, now: datetime) -> None:
    """Refuse an external party, an unknown group, coarsening of what must be exact, and a group written by whom it may not be.

    Raises:
        Fault: ``label.external``, ``label.group``, ``label.exact``, ``label.picture`` or ``release.authority-needed``.
    """
    refuse_external(label.audience, directory, "label.audience")
    known_groups = groups.seen(tx, directory, author.desk, now) if label.groups else {}
    for group in label.groups:
        body = known_groups.get(group)
        if body is None or body.ended:
            raise Fault("label.group", f"There is no group {group}.", field="label.groups")
    known = registry.KINDS.get(kind)
    if known is not None and known.exact and label.coarsen:
        raise Fault("label.picture" if kind == attached.KIND else "label.exact", field="label.coarsen")
    if kind == "group" and not author.may_release:
        raise Fault("release.authority-needed", "Who is in a group decides who gets records.", field="kind")


def refuse_external(named: Iterable[AgencyId], directory: Directory, field: str) -> None:
    """Refuse to promise anything to a party without a node: it is noted, and never served.

    Raises:
        Fault: ``label.external``.
    """
    outside = sorted(set(named) & directory.external.keys())
    if outside:
        raise Fault("label.external", ", ".join(outside), field=field)
