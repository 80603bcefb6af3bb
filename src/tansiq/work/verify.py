"""Whether a store is whole: the checks of each package joined, with the network's rules at each place of the log.

Nothing here mends anything. The rebuild to which the derived tables are compared happens in a transaction that is undone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import check as lanes
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.kinds import network as kinds
from tansiq.kinds import registry, shaping
from tansiq.kinds.network import hosted
from tansiq.labels import label as labels
from tansiq.labels.clearance import Seat
from tansiq.labels.coarsening import Coarse
from tansiq.network import building
from tansiq.network.directory import Directory, holder
from tansiq.picture import alarms
from tansiq.records import check as records
from tansiq.records import log, projector
from tansiq.records.approvals import Holder
from tansiq.records.content import Content, Copy
from tansiq.records.findings import Findings
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.records.queued import Queued
from tansiq.records.recalls import Recall
from tansiq.records.signing import key_id
from tansiq.storage import Database, Tx

Progress = Callable[[str, int, int], None]
"""Told what is looked at, and how much of how much is done."""


class _Undo(Exception):
    """The way out of a transaction that must leave nothing."""


def verify(
    db: Database,
    projections: tuple[Projection, ...],
    progress: Progress = lambda what, done, total: None,
    me: AgencyId | None = None,
    now: datetime | None = None,
) -> Findings:
    """Look at everything in a store that no node works on.

    Args:
        me: whose store it must be; None: whoever's it says it is.
        now: the instant by this machine's clock; None: whether a picture's age is yet to come is not judged.

    Returns:
        What is wrong. A file that is damaged below the tables is not read any further.
    """
    found = Findings()
    progress("file", 0, 1)
    for complaint in db.complaints():
        found.add("file", "store", complaint)
    if not found.whole:
        return found
    try:
        db.read(lambda tx: _truth(tx, me, now, found, progress))
        progress("derived tables", 0, 1)
        with suppress(_Undo):
            db.write(lambda tx: _derived(tx, projections, found))
    except Fault as fault:
        if fault.code != "store.corrupt":
            raise
        found.add("file", "store", fault.detail or fault.advice)
    except records.UNREADABLE as error:
        found.add("unreadable", "derived tables", f"They cannot be made again: {error}")
    return found


def _truth(tx: Tx, me: AgencyId | None, now: datetime | None, found: Findings, progress: Progress) -> None:
    known = records.agency_and_status(tx)
    if known is None:
        found.add("unreadable", "store", "Its first own record cannot be read.")
        return
    if me is not None and known[0] != me:
        found.add("column", "store", f"It is {known[0]}'s, not {me}'s.")
    law = Rules(known[0], _seats(tx))
    records.check(tx, known[0], law, found, lambda done, total: progress("records", done, total))
    progress("lanes", 0, 1)
    lanes.check(tx, law.nodes(), found, now)
    for reader, record in alarms.unseen(tx):
        found.add("alarm", f"desk {reader}", f"Record {record}.")


def _seats(tx: Tx) -> dict[DeskId, Seat]:
    """The desks as they sit at the log's end, as far as the log can be read."""
    readable = []
    for stored in log.of_kinds(tx, registry.DIRECTORY):
        with suppress(*records.UNREADABLE):
            stored.header()
            readable.append(stored)
    return {seat.desk: seat for seat in building.build(readable).seats()}


def _derived(tx: Tx, projections: tuple[Projection, ...], found: Findings) -> None:
    """Compare what is derived with what a rebuild makes, and undo the rebuild."""
    tables = ["unprojected", *(table for projection in projections for table in projection.tables)]
    for table in tables:
        tx.run(f"CREATE TEMPORARY TABLE before_{table} AS SELECT * FROM {table}")
    projector.rebuild(tx, projections)
    for table in tables:
        (count,) = tx.one(f"SELECT count(*) FROM {table}") or (0,)
        found.looked["derived rows"] += count
        for one, other, what in (
            (f"before_{table}", table, "is not derived"),
            (table, f"before_{table}", "is missing"),
        ):
            for row in tx.rows(f"SELECT * FROM {one} EXCEPT SELECT * FROM {other}"):
                found.add("projection", f"{table} {row[0]}", f"A row {what} from the log.")
    raise _Undo


class Rules:
    """The network's rules at one place of the log (`records.check.Law`)."""

    def __init__(self, me: AgencyId, last: Mapping[DeskId, Seat]) -> None:
        self._me = me
        self._last = last
        self._network: list[Stored] = []
        self._made: tuple[int, Directory] = (0, Directory())
        self._members: dict[str, set[AgencyId]] = {}
        self._ever: dict[KeyId, tuple[AgencyId, kinds.Key]] = {}

    def key(self, header: Content | Copy, key: KeyId) -> bytes:
        directory = self._directory()
        if header.kind == "agency" and header.owner not in directory.agencies:
            body = registry.read(header.kind, header.body)
            if isinstance(body, kinds.Agency) and body.agency == header.owner and key_id(body.root) == key:
                return body.root  # the first word of an agency is signed by the key that it brings
        lane = _lane(header.kind)
        if isinstance(header, Content):
            return directory.content_key(header.owner, header.desk, header.kind, key, header.recorded_at, lane)
        return directory.copy_key(header.owner, header.kind, key, header.released_at, lane)

    def recall_key(self, recall: Recall, key: KeyId) -> bytes:
        directory = self._directory()
        for each in directory.hostings.past:  # a recall stands though the hosting under which it was made is over
            entry = directory.keys.get(key)
            if (each.guest, each.key_id) == (recall.owner, key) and entry and hosted(each, recall.recalled_at):
                return entry.key.public
        # when it came is not noted, so whether its key was revoked by then cannot be judged
        unrevoked = dataclasses.replace(self._directory(), revocations={})
        return unrevoked.copy_key(recall.owner, "recall", key, recall.recalled_at)

    def queued_key(self, said: Queued, key: KeyId) -> bytes:
        unrevoked = dataclasses.replace(self._directory(), revocations={})  # as for a recall
        return unrevoked.copy_key(said.owner, "queued", key, said.said_at)

    def holders(self) -> frozenset[AgencyId]:
        here = {node.key.node for node in self._directory().nodes_of(self._me)}
        return frozenset(each.guest for each in self._directory().hostings.past if each.node in here) | {self._me}

    def approver(self, key: KeyId) -> Holder:
        entry = self._directory().keys.get(key)
        if entry is None or (entry.agency, entry.key.role) != (self._me, "approver"):
            raise Fault("frame.key")
        return holder(entry.key)

    def seats(self) -> tuple[Seat, ...]:
        return tuple(self._last.get(seat.desk, seat) for seat in self._directory().seats())

    def shown(self, stored: Stored) -> bool | None:
        if stored.kind not in registry.NETWORK:
            return True
        return False if stored.own else None  # an introduction shows nothing; a lane shows what it brings

    def ever_in(self, group: str) -> frozenset[AgencyId]:
        return frozenset(self._members.get(group, ()))

    def same_body(self, content: Content, copy: Copy, coarse: Coarse) -> bool:
        label = labels.read(copy.label, copy.released_at)
        try:
            due = shaping.shaped(content.kind, content.body, copy.fields, coarse, label)
        except Fault:
            return False
        # as values: what an older version made of it lacks fields that have defaults now
        return bytes(due) == bytes(copy.body) or (
            registry.read(copy.kind, due) == registry.read(copy.kind, copy.body) is not None
        )

    def take(self, stored: Stored) -> None:
        if stored.kind in registry.DIRECTORY:
            self._network.append(stored)
        if stored.kind == "group":
            for name, each in self._directory().groups.all():
                self._members.setdefault(name, set()).update(each.body.members)

    def nodes(self) -> lanes.Nodes:
        """The nodes that there are, and were, at this place."""
        for entry in self._directory().keys.values():
            self._ever[entry.key.key_id] = (entry.agency, entry.key)
        nodes = {key.node: agency for agency, key in self._ever.values() if key.role == "node" and key.node}
        mine = tuple(node for node, agency in nodes.items() if agency == self._me)
        guests = frozenset((each.node, each.guest) for each in self._directory().hostings.past)

        def nodes_of(agency: AgencyId) -> frozenset[NodeId]:
            return frozenset(node for node, whose in (*nodes.items(), *guests) if whose == agency)

        return lanes.Nodes(mine, nodes.get, self._node_key, nodes_of, guests, _late, _by_lane)

    def _node_key(self, node: NodeId, key: KeyId) -> bytes:
        _, known = self._ever.get(key, (None, None))
        if known is None or (known.role, known.node) != ("node", node):
            raise Fault("frame.key")
        return known.public

    def _directory(self) -> Directory:
        if self._made[0] != len(self._network):
            self._made = (len(self._network), building.build(self._network))
        return self._made[1]


def _lane(kind: str) -> str:
    """The lane in which records of a kind travel; whatever nobody knows here, by the one in which it is refused last."""
    known = registry.KINDS.get(kind)
    return "alarm" if known is not None and known.alarm else "normal"


def _late(kind: str) -> bool:
    """Whether what is of a kind lets all words go first; of a kind that nobody knows here it may."""
    known = registry.KINDS.get(kind)
    return known is None or known.late


def _by_lane(kind: str) -> bool:
    """Whether records of a kind come by lanes alone: the network's own come with introductions too."""
    return kind not in registry.NETWORK and kind not in registry.DIRECTORY
