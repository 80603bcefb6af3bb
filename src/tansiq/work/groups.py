"""The groups that a desk knows: those whose newest list it may see.

Who is in a group is told by a record as any other. To a desk that may not see that record there is no such group: it is in no list,
and a label cannot name it.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.ids import DeskId
from tansiq.kinds import network, registry
from tansiq.network.directory import Directory
from tansiq.records import log, visible
from tansiq.storage import Tx


def seen(tx: Tx, directory: Directory, reader: DeskId, now: datetime) -> dict[str, network.Group]:
    """By name, in order."""
    newest: dict[str, int] = {}
    for stored in log.of_kinds(tx, ("group",)):
        try:
            header = stored.header()
            body = registry.understood(header)
        except Fault:
            continue  # as the directory passes it over
        if isinstance(body, network.Group):
            newest[f"{header.owner}/{body.group}"] = stored.seq
    known = (name for name in sorted(newest) if visible.may_see(tx, newest[name], reader, now))
    return {name: directory.groups[name] for name in known if name in directory.groups}
