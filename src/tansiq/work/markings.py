"""What a label may ask for, given the record that it stands on and the network as it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.kinds.network import Group
from tansiq.kinds.plan import Plan
from tansiq.labels.label import Label
from tansiq.network.directory import Directory
from tansiq.records.log import Stored
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
        known = known_groups.get(group)
        if known is None or known.body.ended:
            raise Fault("label.group", f"There is no group {group}.", field="label.groups")
    what = registry.KINDS.get(kind)
    if what is not None and what.exact and label.coarsen:
        raise Fault("label.picture" if kind == attached.KIND else "label.exact", field="label.coarsen")
    if kind == "group" and not author.may_release:
        raise Fault("release.authority-needed", "Who is in a group decides who gets records.", field="kind")


def check_group(
    tx: Tx, body: Group, before: Stored | None, directory: Directory, author: Author, now: datetime
) -> None:
    """Refuse a party without a node in a group, and a second list beside one that this desk sees; of others it is told nothing.

    Raises:
        Fault: ``label.external`` or ``group.taken``.
    """
    refuse_external(body.members, directory, "body.members")
    name = f"{author.agency}/{body.group}"
    if before is None and name in groups.seen(tx, directory, author.desk, now):
        raise Fault("group.taken", name, field="body.group")


def check_parties(plan: Plan, directory: Directory) -> None:
    """Refuse a party that can never concur; not in what is called off, which needs nobody's word.

    Raises:
        Fault: ``label.external`` or ``release.agency-unknown``.
    """
    if plan.state == "cancelled":
        return
    refuse_external(plan.parties(), directory, "body.agencies")
    strange = sorted(set(plan.parties()) - directory.agencies.keys())
    if strange:
        raise Fault("release.agency-unknown", ", ".join(strange), field="body.agencies")


def refuse_external(named: Iterable[AgencyId], directory: Directory, field: str) -> None:
    """Refuse to promise anything to a party without a node: it is noted, and never served.

    Raises:
        Fault: ``label.external``.
    """
    outside = sorted(set(named) & directory.external.keys())
    if outside:
        raise Fault("label.external", ", ".join(outside), field=field)
