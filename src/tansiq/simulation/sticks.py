"""Bundles in a world: written at any time, read late, twice, out of order, bent or by somebody else; for some, the only way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tansiq.errors import Fault
from tansiq.exchange.bundle import PART_BYTES, SALT_BYTES
from tansiq.ids import AgencyId
from tansiq.simulation import wire
from tansiq.simulation.desks import FULL
from tansiq.simulation.report import Broken
from tansiq.simulation.wire import Swarm
from tansiq.simulation.world import Place

SIZES = (1, 4_000, PART_BYTES)
"""Bytes of frames in a part; of one byte, each lane gives a frame."""
SHELVED = 8
"""So many lie about; older ones are wiped."""


@dataclass(frozen=True)
class Stick:
    """A bundle that lies about somewhere; not honest when its writer's disk was not."""

    number: int
    sender: AgencyId
    receiver: AgencyId
    data: bytes
    honest: bool = True

    def __str__(self) -> str:
        return f"stick {self.number} {self.sender}->{self.receiver}"


class Sticks:
    """Whoever carries sticks.

    Args:
        apart: two nodes between which there is no link at all; empty when all have one.
        guarded, note: as in `Mail`.
        carried: whether these two have parcels as well.
    """

    def __init__(
        self,
        places: dict[AgencyId, Place],
        swarm: Swarm,
        apart: frozenset[AgencyId],
        chance: Random,
        counts: Counter[str],
        guarded: Callable[[Place, Callable[[], None]], None],
        note: Callable[[str], None],
        *,
        carried: bool = False,
    ) -> None:
        self.apart = apart
        self._carried = carried
        self._places = places
        self._swarm = swarm
        self._chance = chance
        self._counts = counts
        self._guarded = guarded
        self._note = note
        self._shelf: list[Stick] = []
        self._written = 0

    def step(self) -> None:
        """Perhaps somebody writes one, or takes one from the shelf and reads it."""
        chance = self._chance
        if chance.random() >= max(self._swarm.stick, 0.2 if self.apart and not self._carried else 0.0):
            return
        if self._shelf and chance.random() < 0.5:
            self._read(chance.choice(self._shelf))
            return
        pair = sorted(self.apart) if self.apart and chance.random() < 0.7 else list(self._places)
        sender, receiver = (self._places[each] for each in chance.sample(pair, 2))
        if sender.up:
            self._guarded(sender, lambda: self._write(sender, receiver))

    def read_late(self, after: Callable[[Place], None]) -> None:
        """When everything heals, whatever lies about is read once more.

        Args:
            after: called with the reader after each.
        """
        self._chance.shuffle(self._shelf)
        for stick in self._shelf:
            self._take(self._places[stick.receiver], stick.data, genuine=stick.honest)
            after(self._places[stick.receiver])

    def hand_over(self, sender: Place, receiver: Place) -> bool:
        """In good weather: written, carried, read; whether it held anything."""
        data, frames = self._bundle(sender, receiver)
        return self._take(receiver, data, genuine=True) > 0 or frames > 0

    def _write(self, sender: Place, receiver: Place) -> None:
        data, frames = self._bundle(sender, receiver)
        self._written += 1
        stick = Stick(self._written, sender.agency, receiver.agency, data, not sender.rotten)
        self._shelf = [*self._shelf[-SHELVED + 1 :], stick]
        self._counts["bundles written"] += 1
        self._note(f"{stick} is written, {frames} frames")

    def _bundle(self, sender: Place, receiver: Place) -> tuple[bytes, int]:
        salt, size = self._chance.randbytes(SALT_BYTES), self._chance.choice(SIZES)
        pieces = list(sender.node.carrier.bundle_for(receiver.name, salt, size))
        return b"".join(each.data for each in pieces), pieces[-1].frames

    def _read(self, stick: Stick) -> None:
        chance, to, data, genuine = self._chance, stick.receiver, stick.data, stick.honest
        if chance.random() < self._swarm.bend:
            data, genuine = wire.bent(data, chance), False
        if chance.random() < self._swarm.astray:
            to, genuine = chance.choice([each for each in self._places if each != to]), False
        place = self._places[to]
        if not place.up:
            return
        self._note(f"{stick} is read at {to}" + ("" if genuine else ", not as it was meant"))
        self._guarded(place, lambda: self._count(self._take(place, data, genuine)))

    def _count(self, new: int) -> None:
        self._counts["bundles read" if new else "bundles without news"] += 1

    def _take(self, place: Place, data: bytes, genuine: bool) -> int:
        """How much was new: records and receipts."""
        try:
            brought = place.node.carrier.take_bundle([data])
        except Fault as fault:
            self._refused(fault, genuine)
            return 0
        if brought.fault is not None:
            self._refused(brought.fault, genuine)
        return brought.stored + brought.receipted

    def _refused(self, fault: Fault, genuine: bool) -> None:
        if fault.code == FULL:
            raise fault
        self._note(f"  refused: {fault.code}")
        self._counts["bundles refused"] += 1
        if genuine or not fault.code.startswith(("bundle.", "frame.cut", "frame.gap")):
            raise Broken(f"a bundle was refused as it should not be: {fault}")
