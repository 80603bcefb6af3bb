"""Release authorities take back what was given, from everyone or from who has left; it is tried until the node has said yes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from tansiq.ids import AgencyId, Digest
from tansiq.simulation.acts import Act, Leave, TakeBack
from tansiq.simulation.chance import Chance
from tansiq.simulation.circles import Circles
from tansiq.simulation.crash import Trap
from tansiq.simulation.customs import Customs
from tansiq.simulation.desks import Desks
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.witness import Witness
from tansiq.simulation.world import Place

LEAVES = 0.1
"""How likely, in a world with a list, somebody looks in each step whether there is anything to take back from who has left."""


class Takings:
    """Recalls of one run.

    Args:
        recalls: how likely one is in each step.
        crashes: whether nodes crash in this world.
        guarded, note: as in `Mail`.
    """

    def __init__(
        self,
        places: dict[AgencyId, Place],
        desks: Desks,
        witness: Witness,
        oddities: Oddities,
        circles: Circles,
        customs: Customs,
        chance: Chance,
        counts: Counter[str],
        guarded: Callable[[Place, Callable[[], None]], None],
        note: Callable[[str], None],
        *,
        recalls: float,
        crashes: bool,
    ) -> None:
        self._places = places
        self._desks = desks
        self._witness = witness
        self._oddities = oddities
        self._circles = circles
        self._customs = customs
        self._chance = chance
        self._counts = counts
        self._guarded = guarded
        self._note = note
        self._recalls = recalls
        self._crashes = crashes

    def step(self) -> None:
        """Perhaps somebody takes something back."""
        self._recall()
        self._leave()

    def finish(self, place: Place) -> None:
        """When everything heals, whoever had begun to take something back goes through with it."""
        for each in self._desks.recalls:
            if each.act.agency == place.agency and not each.done:
                self._take_back(place, each)
        for leave in self._circles.leaves:
            if leave.agency == place.agency and not leave.done:
                self._take_back_from(place, leave)

    def _recall(self) -> None:
        chance = self._chance.of("recall")
        if chance.random() >= self._recalls:
            return
        sender, receiver = self._chance.of("brought again").sample(list(self._places.values()), 2)
        if sender.up and self._oddities.bring_again(sender, receiver, self._chance.of("brought again")):
            self._note(f"{sender.name} sends {receiver.name} once more what it has recalled")
            self._counts["brought again"] += 1
        place = chance.choice(list(self._places.values()))
        begun = [each for each in self._desks.recalls if each.act.agency == place.agency and not each.done]
        if not begun:
            fit = self._fit_to_recall(place)
            if not fit:
                return
            begun = [TakeBack(len(self._desks.recalls) + 1, chance.choice(fit))]
            self._desks.recalls += begun
        if place.up:
            self._guarded(place, lambda: self._take_back(place, begun[0]))

    def _leave(self) -> None:
        """Somebody takes back what was given to whoever has left its list."""
        chance = self._chance.of("leaves")
        if self._customs.keeper is None or chance.random() >= LEAVES:
            return
        place = self._places[self._customs.keeper]
        if place.up:
            leave = self._circles.begin(place, chance)
            if leave is not None:
                self._trap_within(place)
            self._guarded(place, lambda: self._take_back_from(place, leave))

    def _take_back_from(self, place: Place, leave: Leave | None) -> None:
        if leave is not None:
            came = self._circles.take_back(place, leave)
            self._note(f"{leave}: {came}")
            self._counts["taken back from who left"] += len(leave.due)

    def _trap_within(self, place: Place) -> None:
        """In worlds with crashes one may well come in the midst of an act of many parts."""
        chance = self._chance.of("traps")
        if self._crashes and chance.random() < 0.5:
            place.db.trap = Trap(
                chance.randrange(2), chance.choice(("within", "before", "after")), chance.randrange(12)
            )

    def _fit_to_recall(self, place: Place) -> list[Act]:
        """What was written here and stands; but not what went astray: nobody who was not served is told of a recall."""
        astray = {
            self._witness.made[digest].record
            for digests in self._oddities.poison.values()
            for digest in digests
            if digest in self._witness.made
        }
        gone = self._witness.seen[place.agency].recalled | astray
        mine = [act for act in self._desks.done() if act.agency == place.agency and act.draft.kind != "group"]
        return [act for act in mine if act.record not in gone]

    def _take_back(self, place: Place, what: TakeBack) -> None:
        came = self._desks.take_back(place, what)
        self._note(f"act {what.act.number} is recalled: {came}")

    def stands(self, digest: Digest) -> bool:
        """Whether nobody has recalled what a copy is of, or has begun to."""
        made = self._witness.made.get(digest)
        begun = {each.act.record for each in self._desks.recalls}
        meant = {copy for each in self._circles.leaves for copy in each.due}
        return (
            made is not None and made.record not in begun and digest not in meant and not self._witness.taken_back(made)
        )
