"""Which habits of the network a world knows, each drawn from a stream of its own: its faults and hardships stay as they were."""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.ids import AgencyId
from tansiq.simulation.chance import Chance

LISTS = 0.4
"""In so many worlds somebody keeps a list."""


@dataclass(frozen=True)
class Customs:
    """What is done in a run beside writing, answering and recalling: mostly at one agency, where it stands in place of other acts.

    Args:
        keeper: keeps a list, if any does: its labels name it, and what was given through it is taken back from whoever has left.
    """

    keeper: AgencyId | None = None

    @property
    def busy(self) -> AgencyId | None:
        """Whose desks do more than others', so that its customs come to something."""
        return self.keeper


def customs(chance: Chance, network: tuple[AgencyId, ...]) -> Customs:
    """Draw a run's customs."""
    lists = chance.of("lists")
    keeper, keeps = lists.choice(network), lists.random() < LISTS
    return Customs(keeper=keeper if keeps else None)
