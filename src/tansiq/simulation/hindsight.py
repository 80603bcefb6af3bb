"""The judge of worlds whose past changes under them (`past`): what must hold at any time, and when all has healed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tansiq.exchange import asked, deliveries, epochs, inbox, outbox
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.node import PROJECTIONS
from tansiq.picture import queries as picture
from tansiq.records import log
from tansiq.records.log import Stored
from tansiq.simulation.crash import BreakableDatabase
from tansiq.simulation.report import Broken
from tansiq.simulation.world import Place
from tansiq.work.rows import Desk
from tansiq.work.verify import verify

GONE_BY = ("frame.recalled", "frame.version")
"""Why a copy is put aside for good: its series was recalled and forgotten, or counted on from another past."""
HIDDEN = ("recall-hidden", "recalled")
"""What an owner sees once he holds a receipt for a recall."""


@dataclass
class Memory:
    """What happened at a node, beside its store.

    Args:
        backups: files, each with what the node had obeyed when it was made.
        obeyed: the tokens of what it has destroyed because its owner said so, since the past that it now has.
    """

    backups: list[tuple[Path, frozenset[str]]] = field(default_factory=list)
    obeyed: set[str] = field(default_factory=set)


class Hindsight:
    """Remembers what each node was given and has destroyed, which a node whose backup is put back does not.

    `due` says of each content that was written who had to get it.
    """

    def __init__(self, places: dict[AgencyId, Place], counts: Counter[str]) -> None:
        self.memory = {agency: Memory() for agency in places}
        self.due: dict[Digest, frozenset[AgencyId]] = {}
        self._places = places
        self._counts = counts
        self._made: dict[Digest, tuple[AgencyId, AgencyId]] = {}
        self._looked: dict[AgencyId, tuple[BreakableDatabase, int]] = {}

    def end(self) -> None:
        """All that must hold when everything has healed."""
        for place in self._places.values():
            self.look(place)
            self._node(place)
            for owner in self._others(place):
                self._pair(place, owner)

    def look(self, place: Place) -> None:
        """At any time: nothing is held that was made for others, nor shown what was recalled or waits for its owner's word."""
        if self._looked.get(place.agency) == (place.db, place.db.writes):
            return
        self._looked[place.agency] = (place.db, place.db.writes)
        for digest, recipient in place.db.read(lambda tx: tx.rows("SELECT digest, recipient FROM copy")):
            self._made[digest] = (place.agency, recipient)
        taken = held(place)
        for stored in taken:
            if stored.digest in self._made and self._made[stored.digest][1] != place.agency:
                raise Broken(f"{place.name} holds what was made for {self._made[stored.digest][1]}")
        memory = self.memory[place.agency]
        memory.obeyed |= {stored.token for stored in taken if stored.destroyed}
        shown = {entry.id for _, entry in self._rows(place) if not entry.own}
        waits = place.db.read(asked.waiting_for)
        here = [stored for stored in taken if stored.id in shown]
        if any(stored.owner in waits for stored in here):
            raise Broken(f"{place.name} shows what waits for its owner's word")
        if any(stored.token in memory.obeyed for stored in here):
            raise Broken(f"{place.name} shows again what it has destroyed")
        for owner in self._others(place):
            taken_back = {each.token: each.id for each in own(owner) if each.id in recalled(owner)}
            for stored in here:
                record = taken_back.get(stored.token)
                if record is not None and self._recall_state(owner, record, place.agency) in HIDDEN:
                    raise Broken(f"{place.name} shows what it has given its receipt for as hidden")

    def _recall_state(self, owner: Place, record: RecordId, recipient: AgencyId) -> str | None:
        node, reader, now = owner.node, owner.author("watch").desk, owner.clock.now()
        line = node.db.read(
            lambda tx: Desk(tx, reader, owner.agency, node.book.directory(tx), node.fresh, now).one(record)
        )
        return next((each.state for each in line.release or () if each.agency == recipient), None)

    def _rows(self, place: Place) -> list[picture.Numbered]:
        reader, now = place.author("watch").desk, place.clock.now()
        return place.db.read(lambda tx: picture.newest(tx, reader, now, before=None, limit=500))

    def _pair(self, place: Place, owner: Place) -> None:
        """What one node has of another: whatever that still has and gave, and nothing of what it recalled."""
        gone = recalled(owner)
        copies = owner.db.read(
            lambda tx: tx.rows(
                "SELECT digest, record FROM copy WHERE recipient = :to AND length(envelope) > 0", {"to": place.agency}
            )
        )
        states = owner.db.read(lambda tx: deliveries.of_copies(tx, [row[0] for row in copies]))
        aside = owner.db.read(
            lambda tx: tx.rows(
                "SELECT digest, refused FROM outbox WHERE peer = :to AND refused IS NOT NULL", {"to": place.name}
            )
        )
        refused: dict[Digest, str] = dict(aside)
        taken = {stored.digest: stored for stored in held(place) if stored.owner == owner.agency}
        for digest, record in copies:
            if digest not in states:
                continue  # the network's own: they went with the introduction
            if record in gone:
                raise Broken(f"{owner.name} keeps copies of what it recalled")
            self._counts["copies"] += 1
            if states[digest].state == "refused":
                if refused[digest] not in GONE_BY:
                    raise Broken(f"{place.name} put a copy of {owner.name} aside: {refused[digest]}")
            elif (states[digest].state, digest in taken) != ("received", True):
                newest = owner.db.read(lambda tx, record=record: log.latest(tx, record))  # type: ignore[misc]
                if self._counts["begun anew"] and newest and place.agency not in self.due[newest.digest]:
                    continue  # what is sent again is decided again: its newest label names others
                raise Broken(f"{place.name} lacks a copy of {owner.name}: {states[digest].state}")
        dead = {stored.token for stored in own(owner) if stored.id in gone}
        if any(each.token in dead and not each.destroyed for each in taken.values()):
            raise Broken(f"{place.name} holds what {owner.name} recalled")
        for lane in Lane:
            out = owner.db.read(lambda tx, lane=lane: outbox.lane_out(tx, place.name, lane))  # type: ignore[misc]
            at = place.db.read(lambda tx, lane=lane: inbox.position(tx, owner.name, lane))  # type: ignore[misc]
            if (out.epoch, out.number, out.received, out.chain) != (at.epoch, at.number, at.number, at.chain):
                raise Broken(f"{owner.name}'s {lane} lane to {place.name} stands at {out}, there at {at}")

    def _node(self, place: Place) -> None:
        waits, broken = place.db.read(asked.waiting_for), place.db.read(epochs.broken)
        if waits or broken:
            raise Broken(f"{place.name} still waits for somebody")
        found = verify(place.db, PROJECTIONS, me=place.agency)
        if not found.whole:
            raise Broken(f"{place.name}'s store is not whole: {found.listed}")
        self._counts["records"] += len(own(place))
        self._counts["tombstones"] += sum(stored.destroyed for stored in held(place))

    def _others(self, place: Place) -> list[Place]:
        return [each for each in self._places.values() if each is not place]


def own(place: Place, *kinds: str) -> list[Stored]:
    """The reports that a node has written, every version, oldest first."""
    return [
        each
        for each in place.db.read(lambda tx: log.of_kinds(tx, kinds or ("spot", "alert")))
        if each.own and each.here
    ]


def held(place: Place) -> list[Stored]:
    """The copies of others' reports that a node has, every version, destroyed ones among them, oldest first."""
    return [each for each in place.db.read(lambda tx: log.of_kinds(tx, ("spot", "alert"))) if not each.own]


def recalled(place: Place) -> set[RecordId]:
    """What a node knows that it has recalled."""
    return {row[0] for row in place.db.read(lambda tx: tx.rows("SELECT record FROM recalled"))}
