"""What a label may ask for, given the record that it stands on and the network as it is."""

from __future__ import annotations

from tansiq.errors import Fault
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.labels.label import Label
from tansiq.network.directory import Directory


def check(kind: str, label: Label, directory: Directory, author: Author) -> None:
    """Refuse a group that there is not, coarsening of what must be exact, and a group written by whom it may not be.

    Raises:
        Fault: ``label.group``, ``label.exact`` or ``release.authority-needed``.
    """
    for group in label.groups:
        body = directory.groups.get(group)
        if body is None or body.ended:
            raise Fault("label.group", f"There is no group {group}.", field="label.groups")
    known = registry.KINDS.get(kind)
    if known is not None and known.exact and label.coarsen:
        raise Fault("label.exact", field="label.coarsen")
    if kind == "group" and not author.may_release:
        raise Fault("release.authority-needed", "Who is in a group decides who gets records.", field="kind")
