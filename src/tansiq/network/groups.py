"""Who is in which group, for each agency that was told: the owner by its own records, others by what they were given.

Nothing has two writers, and so one record says who is in a group: of several under one name (two desks that see nothing of each
other's, two nodes that were cut off) the first that was ever begun. Every node of an agency finds the same one, in whatever order
they come: content bears its time in its id, and of a copy counts when its series began. The others stay without effect. Weakness:
a node whose clock is behind may begin a list that counts before one that is there already; its release authority has signed it.

What one agency was given says nothing to another, though both sit at one node.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tansiq.clock import stamp
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.network import Group
from tansiq.records.content import Content, Copy


@dataclass(frozen=True)
class GroupList:
    """A group's list as an agency has it.

    Args:
        record: a next version of it changes the group.
        begun: orders the lists of one name.
        place: of its newest version in the log.
    """

    record: RecordId
    begun: str
    place: int
    body: Group


@dataclass
class Groups:
    """Every list that an agency here has. Grows only while a directory is made."""

    _lists: dict[AgencyId, dict[str, dict[RecordId, GroupList]]] = field(default_factory=dict)

    def take(self, header: Content | Copy, body: Group, place: int) -> None:
        """The next version of a list, in the order of the log."""
        lists = self._lists.setdefault(header.holder, {}).setdefault(f"{header.owner}/{body.group}", {})
        begun = header.id if isinstance(header, Content) else f"{stamp(header.released_at)} {header.id}"
        before = lists.get(header.id, GroupList(header.id, begun, place, body))
        lists[header.id] = replace(before, place=place, body=body)

    def of(self, holder: AgencyId) -> Mapping[str, GroupList]:
        """The list that counts of each group that an agency has been told of, by name, in order."""
        lists = self._lists.get(holder, {})
        return {name: min(lists[name].values(), key=lambda each: each.begun) for name in sorted(lists)}

    def all(self) -> Iterator[tuple[str, GroupList]]:
        """What counts for anybody here."""
        for holder in self._lists:
            yield from self.of(holder).items()
