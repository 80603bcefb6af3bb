"""Which habits of the network a world knows, each drawn from a stream of its own: its faults and hardships stay as they were."""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.ids import AgencyId
from tansiq.simulation.chance import Chance

LISTS = 0.25
"""In so many worlds somebody keeps a list."""

PERSONS = 0.2
"""In so many two persons speak of what waits for release."""

PARCELS = 0.5
"""In so many of those in which two nodes have no link a third one carries their parcels."""

TOGETHER = 0.3
"""In so many two agencies often claim ground together, and others now and then."""


@dataclass(frozen=True)
class Customs:
    """What is done in a run beside writing, answering and recalling: mostly at one agency, where it stands in place of other acts.

    Args:
        keeper: keeps a list, if any does: its labels name it, and what was given through it is taken back from whoever has left.
        releaser: has the two persons, if any agency does; more of what it writes needs both.
        carried: whether a third node carries parcels between two that have no link.
        together: who claims ground with whom, if anybody does.
    """

    keeper: AgencyId | None = None
    releaser: AgencyId | None = None
    carried: bool = False
    together: tuple[AgencyId, AgencyId] | None = None

    @property
    def busy(self) -> tuple[AgencyId, ...]:
        """Whose desks do more than others', so that its customs come to something."""
        one = self.releaser or self.keeper
        return (*([one] if one else []), *(self.together or ()))


def customs(chance: Chance, network: tuple[AgencyId, ...]) -> Customs:
    """Draw a run's customs."""
    lists = chance.of("lists")
    keeper, keeps = lists.choice(network), lists.random() < LISTS
    persons = chance.of("persons")
    releaser, speak = persons.choice(network), persons.random() < PERSONS
    carried = chance.of("carried").random() < PARCELS
    pairs = chance.of("together")
    one, other = pairs.sample(network, 2)
    return Customs(
        keeper=keeper if keeps else None,
        releaser=releaser if speak else None,
        carried=carried,
        together=(one, other) if pairs.random() < TOGETHER else None,
    )
