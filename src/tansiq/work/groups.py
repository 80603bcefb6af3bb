"""The groups that a desk knows: those whose newest list it may see.

Who is in a group is told by a record as any other. To a desk that may not see that record there is no such group: it is in no list,
and a label cannot name it.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import DeskId, RecordId
from tansiq.kinds import network, registry
from tansiq.network.directory import Directory
from tansiq.records import log, visible
from tansiq.records.log import Stored
from tansiq.storage import Tx


def seen(tx: Tx, directory: Directory, reader: DeskId, now: datetime) -> dict[str, network.Group]:
    """By name, in order."""
    known = lists(tx, reader, now)
    return {name: directory.groups[name] for name in known if name in directory.groups}


def lists(tx: Tx, reader: DeskId, now: datetime) -> dict[str, RecordId]:
    """Which record is the list of each group, by name, in order: a next version of it changes the group."""
    newest: dict[str, Stored] = {}
    for stored in log.of_kinds(tx, ("group",)):
        try:
            header = stored.header()
            body = registry.understood(header)
        except Fault:
            continue  # as the directory passes it over
        if isinstance(body, network.Group):
            newest[f"{header.owner}/{body.group}"] = stored
    return {name: newest[name].id for name in sorted(newest) if visible.may_see(tx, newest[name].seq, reader, now)}
