"""Desks open what they were given, and owners are told: what was opened is noted here, beside the nodes, and judged.

At any time a copy counts as seen at its owner's only if it was handed to the agency that it was made for, and a desk there has
opened it. When all has arrived, everything that a node has noted is known where it was made, and no word on anything else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import ClassVar

import msgspec

from tansiq.clock import stamp
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, DeskId, Digest, sha256
from tansiq.picture import queries as picture
from tansiq.records.content import Status
from tansiq.records.seen import Opening, Seen
from tansiq.records.signing import Payload
from tansiq.simulation import theatre
from tansiq.simulation.lanes import LaneJudge
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

ROWS = 20
"""So many of a page's newest rows are within sight."""


@dataclass
class Eyes:
    """All that was ever opened.

    Args:
        disks_fill: whether a full disk may have kept a node from noting something.
        looked: by agency, the copies that a desk has opened, or has begun to.
        noted: those that its node has noted; it never forgets them.
        lies: words that were made up.
    """

    reads: ClassVar = frozenset({"opened", "seen"})

    witness: Witness
    disks_fill: bool = False
    looked: dict[AgencyId, set[Digest]] = field(default_factory=dict)
    noted: dict[AgencyId, set[Digest]] = field(default_factory=dict)
    lies: int = 0
    _judged: dict[AgencyId, set[Digest]] = field(default_factory=dict)

    def open(self, place: Place, chance: Random) -> str | None:
        """A desk opens something that it was given; what, or None where there is nothing. `Crash` goes through."""
        reader, now = DeskId(f"{place.agency}.{chance.choice(theatre.DESKS).name}"), place.clock.now()
        page = place.db.read(lambda tx: picture.newest(tx, reader, now, before=None, limit=ROWS))
        given = [entry for _, entry in page if not entry.own]
        if not given:
            return None
        entry = chance.choice(given)
        held = self.witness.seen[place.agency].held.values()
        copy = next(
            each.made.digest
            for each in held
            if (each.header["id"], each.header["version"]) == (entry.id, entry.version)
        )
        self.looked.setdefault(place.agency, set()).add(copy)
        place.node.door().open(reader, entry.id)
        if copy in place.db.read(_opened):
            self.noted.setdefault(place.agency, set()).add(copy)
        elif not self.disks_fill:
            raise Broken(f"{reader} has opened a copy and its node has not noted it")
        return f"{reader} opens {entry.kind} version {entry.version} of {entry.owner}"

    def lie(self, sender: Place, receiver: Place, third: AgencyId, chance: Random) -> bool:
        """A node says under its own key that its desks have opened what was never given to it; whether there was anything."""
        made = [each.digest for each in self.witness.made.values() if each.recipient == third]
        made = [digest for digest in made if self.witness.made[digest].owner == receiver.agency]
        if not made:
            return False
        self.lies += 1
        now = sender.clock.now()
        said = Seen(
            teller=sender.name,
            maker=receiver.name,
            status=Status.EXERCISE,
            opened=(Opening(chance.choice(made), now), Opening(sha256(b"%d" % self.lies), now)),
            said_at=now,
        )
        body = sender.node.keyring.signer("node").seal(Payload.SEEN, msgspec.json.encode(said))
        sender.db.freely(lambda tx: _queue(tx, receiver, body, stamp(now)))
        return True

    def step(self, tx: Tx, place: Place, lanes: LaneJudge) -> None:
        """What must hold at a node at any time. What was seen once stays so, and is judged once."""
        if self.noted.get(place.agency, set()) - _opened(tx):
            raise Broken(f"{place.name} has forgotten what its desks opened")
        judged = self._judged.setdefault(place.agency, set())
        for copy in _seen(tx).keys() - judged:
            judged.add(copy)
            made = self.witness.made.get(copy)
            if made is None or made.owner != place.agency:
                raise Broken(f"{place.name} takes what it never made for seen")
            if copy not in self.looked.get(made.recipient, ()):
                raise Broken(f"{place.name} takes a copy for seen that no desk of {made.recipient} has opened")
            if not lanes.handed_out(place, copy):
                raise Broken(f"{place.name} takes a copy for seen that {made.recipient} was never served")

    def end(self, places: dict[AgencyId, Place]) -> int:
        """All has arrived: what was noted anywhere is known at its owner's, and when; how much it is."""
        noted = {copy: at for place in places.values() for copy, at in place.db.read(_notes)}
        for place in places.values():
            seen = place.db.read(_seen)
            due = {copy: at for copy, at in noted.items() if self.witness.made[copy].owner == place.agency}
            if seen.keys() != due.keys():
                raise Broken(
                    f"{place.name} knows {len(seen.keys() - due.keys())} copies too many for seen"
                    f" and {len(due.keys() - seen.keys())} too few"
                )
            if any(at > due[copy] for copy, at in seen.items()):
                raise Broken(f"{place.name} takes a copy for seen later than it was")
        return len(noted)


def _notes(tx: Tx) -> list[Row]:
    return tx.rows("SELECT copy, at FROM opened")


def _opened(tx: Tx) -> set[Digest]:
    return {copy for copy, _ in _notes(tx)}


def _seen(tx: Tx) -> dict[Digest, str]:
    return dict(tx.rows("SELECT copy, at FROM seen"))


def _queue(tx: Tx, receiver: Place, body: bytes, at: str) -> None:
    digest = sha256(body)
    tx.run("INSERT INTO seen_word (digest, envelope) VALUES (:digest, :body)", {"digest": digest, "body": body})
    tx.run(
        "INSERT INTO outbox (peer, lane, kind, digest, queued_at) VALUES (:peer, :lane, 'seen', :digest, :at)",
        {"peer": receiver.name, "lane": Lane.NORMAL.value, "digest": digest, "at": at},
    )
