"""What must hold of the lanes: read from the tables, without the code that keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field

from tansiq.exchange import deliveries
from tansiq.exchange.frames import START, Lane
from tansiq.ids import AgencyId, Digest
from tansiq.simulation.ends import EndJudge
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Witness
from tansiq.simulation.world import Place
from tansiq.storage import Tx

Key = tuple[str, str]
"""A peer and a lane."""


@dataclass(frozen=True)
class Lanes:
    """All lanes of one node at one time.

    Args:
        handed_out: (peer, lane) → number → (chain, digest).
        sent, received: how far each lane out went, and up to where there is a receipt.
        taken: how far each lane in was taken, and its chain there.
    """

    handed_out: dict[Key, dict[int, tuple[str, Digest]]] = field(default_factory=dict)
    sent: dict[Key, tuple[int, str]] = field(default_factory=dict)
    received: dict[Key, int] = field(default_factory=dict)
    taken: dict[Key, tuple[int, str]] = field(default_factory=dict)

    def digests(self) -> set[Digest]:
        """Of all that was ever handed out."""
        return {digest for frames in self.handed_out.values() for _, digest in frames.values()}

    def changed(self, before: Lanes) -> set[Key]:
        """The lanes that stand otherwise than before."""
        return {
            key
            for now, then in (
                (self.handed_out, before.handed_out),
                (self.received, before.received),
                (self.taken, before.taken),
            )
            for key in now.keys() | then.keys()
            if now.get(key) != then.get(key)
        }


def read(tx: Tx) -> Lanes:
    """The lanes of a node as its store has them."""
    lanes = Lanes()
    for peer, lane, number, chain, digest in tx.rows(
        "SELECT peer, lane, number, chain, digest FROM outbox WHERE number IS NOT NULL"
    ):
        lanes.handed_out.setdefault((peer, lane), {})[number] = (chain, digest)
    for peer, lane, number, chain, received in tx.rows("SELECT peer, lane, number, chain, received FROM lane_out"):
        lanes.sent[peer, lane] = (number, chain)
        lanes.received[peer, lane] = received
    for peer, lane, number, chain in tx.rows("SELECT peer, lane, number, chain FROM lane_in"):
        lanes.taken[peer, lane] = (number, chain)
    return lanes


class LaneJudge:
    """Knows how all lanes stood, and so what may not change any more."""

    reads = frozenset({"outbox", "lane_out", "lane_in"})

    def __init__(self, places: dict[AgencyId, Place], witness: Witness, oddities: Oddities, ends: EndJudge) -> None:
        self._places = places
        self._witness = witness
        self._oddities = oddities
        self._ends = ends
        self._known: dict[AgencyId, Lanes] = {agency: Lanes() for agency in places}
        self._known_back: dict[AgencyId, tuple[int, int]] = dict.fromkeys(places, (0, 0))
        self._never: dict[AgencyId, set[Digest]] = {agency: set() for agency in places}
        self._taken_back: dict[AgencyId, set[Digest]] = {agency: set() for agency in places}

    def step(self, tx: Tx, place: Place) -> None:
        """A node never stands further than what was handed out, never on another chain; receipts never say too much."""
        before, now = self._known[place.agency], read(tx)
        self._known[place.agency] = now
        self._goes_on(place, before, now)
        self._withdrawn(place, before, now)
        self._ends.step(tx, place)
        for peer, lane in now.changed(before):
            fresh = now.handed_out.get((peer, lane), {}).items() - before.handed_out.get((peer, lane), {}).items()
            self._ends.left(place, [(peer, digest) for _, (_, digest) in fresh])
            other = self._places[AgencyId(peer)]
            self._fits(place, other, lane)
            self._fits(other, place, lane)

    def _goes_on(self, place: Place, before: Lanes, now: Lanes) -> None:
        for key, frames in before.handed_out.items():
            if not frames.items() <= now.handed_out.get(key, {}).items():
                raise Broken(f"{place.name} gives a number of {key} to another frame")
        for (peer, lane), (number, _) in before.taken.items():
            if now.taken.get((peer, lane), (0, ""))[0] < number:
                raise Broken(f"{place.name} has forgotten what it took from {peer}: {lane}")
        for (peer, lane), number in before.received.items():
            if now.received.get((peer, lane), 0) < number:
                raise Broken(f"{place.name} has forgotten a receipt of {peer}: {lane}")

    def _withdrawn(self, place: Place, before: Lanes, now: Lanes) -> None:
        """What had not left when its record was recalled never leaves. A recall and a sending are never one step."""
        seen = self._witness.seen[place.agency]
        never, known = self._never[place.agency], self._known_back[place.agency]
        if known != (len(seen.recalled), len(seen.gone)):
            self._known_back[place.agency] = (len(seen.recalled), len(seen.gone))
            copies = {copy for own in seen.own for copy in own.made}
            back = {copy.digest for copy in copies if self._witness.taken_back(copy)}
            never |= back - self._taken_back[place.agency] - before.digests()
            self._taken_back[place.agency] |= back
        if never and never & now.digests():
            raise Broken(f"{place.name} sends what was recalled before it had left")

    def handed_out(self, place: Place, digest: Digest) -> bool:
        """Whether a node has ever given a frame with this digest a number."""
        lanes = self._known[place.agency].handed_out
        return any(digest == held for frames in lanes.values() for _, held in frames.values())

    def _fits(self, receiver: Place, sender: Place, lane: str) -> None:
        ins, outs = self._known[receiver.agency], self._known[sender.agency]
        number, chain = ins.taken.get((sender.name, lane), (0, START))
        handed_out = outs.handed_out.get((receiver.name, lane), {})
        if number and handed_out.get(number, ("", ""))[0] != chain:
            raise Broken(f"{receiver.name} stands where {sender.name} never was: {lane} {number}")
        receipted = outs.received.get((receiver.name, lane), 0)
        if receipted > number:
            raise Broken(f"{sender.name} has a receipt of {receiver.name} for {lane} {receipted} > {number}")

    def end(self) -> None:
        """Everything has arrived: both sides stand at one place, all is receipted, and only poison was put aside."""
        for place in self._places.values():
            self._known[place.agency] = place.db.read(read)
        for sender in self._places.values():
            for receiver in self._places.values():
                if sender is not receiver:
                    self._level(sender, receiver)
                    self._put_aside(sender, receiver)
            self._delivered(sender)

    def _level(self, sender: Place, receiver: Place) -> None:
        ins, outs = self._known[receiver.agency], self._known[sender.agency]
        for lane in Lane:
            at = ins.taken.get((sender.name, lane), (0, START))
            sent = outs.sent.get((receiver.name, lane), (0, START))
            receipted = outs.received.get((receiver.name, lane), 0)
            numbers = sorted(outs.handed_out.get((receiver.name, lane), {}))
            if not at == sent or receipted != at[0] or numbers != list(range(1, at[0] + 1)):
                raise Broken(
                    f"lane {lane} {sender.name}->{receiver.name}: sent {sent[0]}, taken to {at[0]}, receipted to {receipted}"
                )

    def _put_aside(self, sender: Place, receiver: Place) -> None:
        due = self._oddities.poison.get((sender.agency, receiver.agency), {})
        aside = _codes(receiver, "SELECT digest, code FROM aside WHERE peer = :peer", sender)
        told = _codes(sender, "SELECT digest, refused FROM outbox WHERE peer = :peer AND refused IS NOT NULL", receiver)
        gone = {
            row[0] for row in sender.db.read(lambda tx: tx.rows("SELECT digest FROM copy WHERE length(envelope) = 0"))
        }
        # a misdirected copy that was recalled before it went out goes as its digest alone, and nobody can tell whose it was
        due = {
            digest: code
            for digest, code in due.items()
            if digest in aside or code != "frame.addressee" or digest not in gone
        }
        if aside != due or told != due:
            codes = [sorted(each.values()) for each in (due, aside, told)]
            raise Broken(
                f"{receiver.name} put aside {codes[1]} of {sender.name}, who was told {codes[2]}; due is {codes[0]}"
            )

    def _delivered(self, place: Place) -> None:
        sql = "SELECT count(*) FROM outbox WHERE number IS NULL AND lost = 0"
        (waiting,) = place.db.read(lambda tx: tx.rows(sql))[0]
        if waiting:
            raise Broken(f"{place.name} still has {waiting} frames to send")
        seen = self._witness.seen[place.agency]
        made = [copy for own in seen.own for copy in own.made]
        mine = [copy.digest for copy in made if not self._witness.taken_back(copy)]
        back = [row[0] for row in place.db.read(lambda tx: tx.rows("SELECT digest FROM recall"))]
        found = place.db.read(lambda tx: deliveries.of_copies(tx, mine) | deliveries.of_recalls(tx, back))
        # what is over goes to nobody; where it went astray before, it was refused
        states = {each.state for digest, each in found.items() if not self._ends.excused(digest)}
        if states - {"received"} or len(found) != len(mine) + len(back):
            raise Broken(f"{place.name}'s deliveries are {sorted(states)}, {len(found)} of {len(mine) + len(back)}")


def _codes(place: Place, sql: str, peer: Place) -> dict[Digest, str]:
    rows = place.db.read(lambda tx: tx.rows(sql, {"peer": peer.name}))
    return dict(rows)
