"""Sealed parcels in a world: two nodes without any link between them, and a third that carries what it cannot read.

What goes to the carrier and back goes over the same wire as all else: it is lost, doubled, late, bent, astray, and the carrier's
links are cut. A hostile carrier changes what it hands out, or hands out again what is long over, or what is somebody else's. In
good weather these two have no other way.
"""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Callable
from random import Random

import msgspec

from tansiq.errors import Family, Fault
from tansiq.exchange.bundle import SALT_BYTES
from tansiq.exchange.sealed import Fetch, Fetched, Parcel, read_fetch, read_fetched
from tansiq.ids import AgencyId, Digest, sha256
from tansiq.simulation import wire
from tansiq.simulation.desks import FULL
from tansiq.simulation.report import Broken
from tansiq.simulation.wire import Message, Wire
from tansiq.simulation.world import Place

PARCELS = 0.3
"""How likely one of the two does something with a parcel in each step."""

FORM = (b"canary-", b'"receipts"', b'"lanes"', b'"payload"')
"""Of this there is something in every parcel, if one could look into it."""


def bent_parcel(data: bytes, chance: Random) -> bytes:
    """What is sent with a parcel in it, cut short, or with the parcel `wire.bent`.

    No bit of its base64 flips. What is sealed is new in each run, whatever its seed; so would be, whether the rest is base64 still.
    """
    said = json.loads(data)
    if said["data"] is None or chance.random() < 0.3:
        return data[: chance.randrange(len(data))]
    said["data"] = base64.b64encode(wire.bent(base64.b64decode(said["data"]), chance)).decode()
    return msgspec.json.encode(said)


class Parcels:
    """Two ends, and who stands between them.

    Args:
        ends: the two that have no link; empty: nobody sends parcels.
        carrier: who carries.
        hostile: how often the carrier hands out what it should not.
        note: as in `Mail`.
    """

    def __init__(
        self,
        places: dict[AgencyId, Place],
        wire: Wire,
        ends: frozenset[AgencyId],
        carrier: AgencyId,
        hostile: float,
        chance: Random,
        counts: Counter[str],
        note: Callable[[str], None],
    ) -> None:
        self.ends = ends
        self.carrier = carrier
        self._places = places
        self._wire = wire
        self._hostile = hostile
        self._chance = chance
        self._counts = counts
        self._note = note
        self._made: dict[Digest, tuple[AgencyId, bytes]] = {}
        self._taken: dict[AgencyId, tuple[Digest, ...]] = {}

    def next(self) -> tuple[Place, Callable[[], None]] | None:
        """What one of the two does now, if anything: hand over a parcel, or ask for one."""
        chance = self._chance
        if not self.ends or chance.random() >= PARCELS:
            return None
        end, other = (self._places[each] for each in chance.sample(sorted(self.ends), 2))
        return end, (lambda: self._hand(end, other)) if chance.random() < 0.5 else (lambda: self._ask(end))

    def deliver(self, place: Place, message: Message, sender: AgencyId, data: bytes, genuine: bool) -> None:
        """Something of a parcel has arrived."""
        try:
            match message.what:
                case "parcel":
                    place.node.depot.hand(self._places[sender].name, data)
                case "fetch":
                    self._hand_out(place, sender, data)
                case _:
                    self._take(place, read_fetched(data), genuine)
        except Fault as fault:
            self._refused(fault, genuine)

    def hand_over(self, sender: Place, receiver: Place) -> bool:
        """In good weather: handed over, carried, fetched, taken; whether it held anything."""
        depot, before = self._places[self.carrier].node.depot, self._counts["parcels with news"]
        depot.hand(sender.name, self._parcel(sender, receiver))
        fetched = depot.fetch(receiver.name, Fetch(self._taken.get(receiver.agency, ())))
        while fetched.data is not None:
            self._take(receiver, fetched, genuine=True)
            fetched = depot.fetch(receiver.name, Fetch(self._taken[receiver.agency]))
        return self._counts["parcels with news"] > before

    def end(self) -> None:
        """Nothing that is carried anywhere can be read there: neither words nor the form that holds them."""
        for place in self._places.values():
            rows = place.db.read(lambda tx: tx.rows("SELECT data FROM parcel"))
            carried = [*(row[0] for row in rows), *(data for _, data in self._made.values())]
            if any(form in data for data in carried for form in FORM):
                raise Broken(f"whoever carries for {place.name} can read it")

    def _hand(self, end: Place, other: Place) -> None:
        self._wire.post("parcel", end.agency, self.carrier, self._parcel(end, other), honest=not end.rotten)
        self._note(f"parcel {self._wire.posted} {end.name}->{other.name} by {self.carrier}")
        self._counts["parcels"] += 1

    def _parcel(self, end: Place, other: Place) -> bytes:
        written = end.node.carrier.parcel_for(other.name, self._chance.randbytes(SALT_BYTES))
        if not end.rotten:
            self._made[sha256(written.data)] = (other.agency, written.data)
        return msgspec.json.encode(Parcel(other.name, written.data))

    def _ask(self, end: Place) -> None:
        self._wire.post("fetch", end.agency, self.carrier, msgspec.json.encode(Fetch(self._taken.get(end.agency, ()))))

    def _hand_out(self, place: Place, asker: AgencyId, data: bytes) -> None:
        chance = self._chance
        fetched = place.node.depot.fetch(self._places[asker].name, read_fetch(data))
        if fetched.data is not None:
            known = self._made.get(sha256(fetched.data))
            if known is not None and known[0] != asker:
                raise Broken(f"{place.name} hands {asker} what is for {known[0]}")
        if self._made and chance.random() < self._hostile:
            _, old = chance.choice(list(self._made.values()))
            fetched = Fetched(wire.bent(old, chance) if chance.random() < 0.5 else old)
            self._note(f"{place.name} hands {asker} another parcel")
            self._counts["hostile parcels"] += 1
        self._wire.post("fetched", place.agency, asker, msgspec.json.encode(fetched))

    def _take(self, place: Place, fetched: Fetched, genuine: bool) -> None:
        if fetched.data is None:
            return
        digest = sha256(fetched.data)
        known = self._made.get(digest)
        genuine = genuine and known is not None and known[0] == place.agency
        try:
            brought = place.node.carrier.take_bundle([fetched.data], by_hand=False)
            if brought.fault is not None:
                raise brought.fault
        except Fault as fault:
            if fault.code == FULL:
                raise
            self._refused(fault, genuine)
        else:
            self._counts["parcels with news" if brought.stored or brought.receipted else "parcels without news"] += 1
        self._taken[place.agency] = (digest,)

    def _refused(self, fault: Fault, genuine: bool) -> None:
        if fault.code == FULL:
            raise fault
        self._note(f"  refused: {fault.code}")
        self._counts["parcels refused"] += 1
        if genuine or not (fault.family is Family.PEER or fault.code.startswith("bundle.")):
            raise Broken(f"a parcel was refused as it should not be: {fault}")
