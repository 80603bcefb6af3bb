"""What an agency's root changes after the founding: the parts of the founding file that may be said again."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tansiq.geo.place import Names
from tansiq.ids import AgencyId
from tansiq.kinds import network as kinds
from tansiq.labels.release import StandingRule
from tansiq.network import standing
from tansiq.network.founding import Custody, Noted


class Amendment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Desks, rules and map as they shall be; what is not named stays as it is.

    Args:
        names, parents: of the agency itself; None: as they are. Who stands above it counts in what is decided from then on.
        external: the external parties that it notes, by their ids.
        desks: new desks of the node that holds the root, or any desk of the agency with other words or clearance.
        rules: standing rules, by their id.
        custody: the centre, its sectors and seams, if the agency keeps them. A sector that is named without an agency is from then
            on ground that nobody holds.

    Raises:
        Fault: as `standing.check`, before anything is said of it.
    """

    names: Names | None = None
    parents: tuple[AgencyId, ...] | None = None
    external: tuple[Noted, ...] = ()
    desks: tuple[kinds.Desk, ...] = ()
    rules: tuple[StandingRule, ...] = ()
    custody: Custody | None = None

    def __post_init__(self) -> None:
        standing.check(self.rules)

    def bodies(self, before: kinds.Agency) -> Iterator[tuple[str, str, msgspec.Struct]]:
        """Kind, name and body of each record, in an order in which each finds what it needs.

        Args:
            before: what the agency said of itself last.
        """
        parents = before.parents if self.parents is None else self.parents
        own = msgspec.structs.replace(before, names=self.names or before.names, parents=parents)
        bodies: list[tuple[str, msgspec.Struct]] = [("agency", own)]
        bodies += [("agency", noted.body) for noted in self.external]
        bodies += [("desk", desk) for desk in self.desks]
        bodies += [("standing-rule", kinds.Rule(rule=rule)) for rule in self.rules]
        if self.custody is not None:
            bodies.append(("centre", self.custody.centre))
            bodies += [("sector", sector) for sector in self.custody.sectors]
            bodies += [("seam", seam) for seam in self.custody.seams]
        yield from ((kind, named(body), body) for kind, body in bodies)


def named(body: msgspec.Struct) -> str:
    """By what name the network knows a thing."""
    match body:
        case kinds.Agency():
            return body.agency
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
