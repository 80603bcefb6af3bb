"""The groups that a desk knows: those of which it may see the newest version of the list that counts for its agency.

Who is in a group is told by a record as any other. To a desk that may not see that record there is no such group: it is in no list,
and a label cannot name it.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.ids import DeskId
from tansiq.network.directory import Directory
from tansiq.network.groups import GroupList
from tansiq.records import visible
from tansiq.storage import Tx


def seen(tx: Tx, directory: Directory, reader: DeskId, now: datetime) -> dict[str, GroupList]:
    """By name, in order."""
    known = directory.groups.of(directory.desks[reader].agency)
    return {name: each for name, each in known.items() if visible.may_see(tx, each.place, reader, now)}
