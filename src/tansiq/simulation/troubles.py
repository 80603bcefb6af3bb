"""What befalls a world beside its wire: outages of three days, full disks, flipped bits, a clock that is a year off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from tansiq.ids import AgencyId
from tansiq.simulation import rot, theatre
from tansiq.simulation.chance import Chance
from tansiq.simulation.crash import Trap
from tansiq.simulation.wire import Hardships, Wire
from tansiq.simulation.world import Place

OUTAGE = timedelta(hours=72)
STRIDE = timedelta(hours=6)
"""During an outage time passes in such steps: the others go on working in between."""
FIRST_STEPS = (30, 90)
"""An outage begins in one of these, so that there is a before and an after."""


class Troubles:
    """Troubles of one run; `dark` is the node that is off, for as long as it is."""

    def __init__(
        self,
        hard: Hardships,
        places: dict[AgencyId, Place],
        wire: Wire,
        chance: Chance,
        counts: Counter[str],
        note: Callable[[str], None],
    ) -> None:
        self.dark: Place | None = None
        self._hard = hard
        self._places = list(places.values())
        self._wire = wire
        self._chance = chance
        self._counts = counts
        self._note = note
        self._away = timedelta()
        outage = chance.of("outage")
        self._whom = outage.choice(self._places)
        self._first = outage.randrange(*FIRST_STEPS)
        self._full: set[AgencyId] = set()

    def begin(self) -> None:
        """Somebody has set a clock to another year."""
        if self._hard.years:
            place = self._chance.of("years").choice(self._places)
            place.clock.advance(self._hard.years * theatre.YEAR.total_seconds())
            self._note(f"{place.name}'s clock is off by {self._hard.years} year")
            self._counts["clocks a year off"] += 1

    def step(self, number: int) -> None:
        """Perhaps something befalls somebody."""
        if self._hard.outage:
            self._outage(number)
        self._disks()
        self._bits()

    def end(self) -> None:
        """Whoever was away comes back; disks and bits are seen to by whoever heals the nodes."""
        self.dark, self._wire.alone = None, None

    def _outage(self, number: int) -> None:
        if number == self._first:
            self._away = OUTAGE
            if self._hard.outage == "dark":
                self._whom.stop()
                self.dark = self._whom
            else:
                self._wire.alone = self._whom.agency
            self._note(f"{self._whom.name} is {self._hard.outage} for {OUTAGE}")
            self._counts[f"outages: {self._hard.outage}"] += 1
        if number > self._first and self._away and self._chance.of("outage").random() < 0.15:
            for place in self._places:
                place.clock.advance(STRIDE.total_seconds())
            self._away -= STRIDE
            self._note(f"{STRIDE} pass")
            if not self._away:
                self.end()
                self._note(f"{self._whom.name} is back")

    def _disks(self) -> None:
        chance = self._chance.of("disks")
        if not self._hard.full:
            return
        for place in self._places:
            if place.agency in self._full and chance.random() < 0.15:
                self._full.discard(place.agency)
                if place.up:
                    place.db.leave_room(None)  # one that was restarted has room already
        if chance.random() >= self._hard.full:
            return
        place = chance.choice(self._places)
        once, statements, room = chance.random() < 0.5, chance.randrange(12), chance.randrange(3)
        if not place.up:
            return
        if once:
            place.db.trap = Trap(chance.randrange(2), "full", statements)
        else:
            place.db.leave_room(room)
            self._full.add(place.agency)
            self._note(f"{place.name}'s disk has room for {room} pages")

    def _bits(self) -> None:
        chance = self._chance.of("bits")
        if not self._hard.rot:
            return
        for place in self._places:
            if place.up and place.rotten and chance.random() < 0.1:
                rot.mend(place)
                self._note(f"{place.name}'s bits are right again")
        if chance.random() < self._hard.rot:
            place = chance.choice(self._places)
            if place.up and rot.flip(place, chance):
                self._note(f"a bit flips on {place.name}'s disk")
                self._counts["bits flipped"] += 1
