"""What an agency's root changes after the founding: the parts of the founding file that may be said again."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tansiq.kinds import network as kinds
from tansiq.labels.release import StandingRule
from tansiq.network import standing
from tansiq.network.founding import Custody


class Amendment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Desks, rules and map as they shall be; what is not named stays as it is.

    Args:
        desks: new desks of the node that holds the root, or any desk of the agency with other words or clearance.
        rules: standing rules, by their id.
        custody: the centre, its sectors and seams, if the agency keeps them.

    Raises:
        Fault: as `standing.check`, before anything is said of it.
    """

    desks: tuple[kinds.Desk, ...] = ()
    rules: tuple[StandingRule, ...] = ()
    custody: Custody | None = None

    def __post_init__(self) -> None:
        standing.check(self.rules)

    def bodies(self) -> Iterator[tuple[str, str, msgspec.Struct]]:
        """Kind, name and body of each record, in an order in which each finds what it needs."""
        bodies: list[tuple[str, msgspec.Struct]] = [("desk", desk) for desk in self.desks]
        bodies += [("standing-rule", kinds.Rule(rule=rule)) for rule in self.rules]
        if self.custody is not None:
            bodies.append(("centre", self.custody.centre))
            bodies += [("sector", sector) for sector in self.custody.sectors]
            bodies += [("seam", seam) for seam in self.custody.seams]
        yield from ((kind, named(body), body) for kind, body in bodies)


def named(body: msgspec.Struct) -> str:
    """By what name the network knows a thing."""
    match body:
        case kinds.Key():
            return body.key_id
        case kinds.Desk():
            return body.desk
        case kinds.Rule():
            return body.rule.id
        case kinds.Centre():
            return body.centre
        case kinds.Sector():
            return body.sector
        case kinds.Seam():
            return body.seam
        case _:
            return ""
