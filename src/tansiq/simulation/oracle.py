"""Who must have what: from the draft and the tables of `theatre` alone, without the code that decides it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tansiq.ids import AgencyId
from tansiq.simulation import theatre
from tansiq.simulation.theatre import DeskSpec, Spot

Much = Literal["full", "minimum"]


@dataclass(frozen=True)
class Marking:
    """A label in plain words."""

    level: int
    audience: tuple[str, ...]
    caveats: tuple[str, ...] = ()
    until: datetime | None = None
    shown: bool = False
    members: tuple[AgencyId, ...] | None = None
    """Who is in the owner's list when the label names it; None: it does not."""


def answerers(spot: Spot, network: Iterable[AgencyId]) -> frozenset[AgencyId]:
    """Who must answer for a spot."""
    return frozenset(spot.answer) & frozenset(network)


def recipients(
    owner: AgencyId,
    kind: str,
    marking: Marking,
    *,
    chief: bool,
    spot: Spot | None,
    network: Iterable[AgencyId],
    parties: Iterable[AgencyId] = (),
) -> Mapping[AgencyId, Much]:
    """Who gets a copy, and how much of it; whoever a claim names as a party must answer it, as whoever holds the ground."""
    known = frozenset(network) - {owner}
    two_persons = marking.level >= 2 or "PUBLIC" in marking.caveats
    got: dict[AgencyId, Much] = {}
    itself = known if "PUBLIC" in marking.caveats else known.intersection(AgencyId(name) for name in marking.audience)
    named = itself | known.intersection(marking.members or ())
    for agency in named:
        by_chief = chief and not two_persons
        by_rule = any(
            kind in rule.kinds
            and agency in rule.to
            and marking.level <= rule.level
            and (rule.approvals >= 2 or not two_persons)
            for rule in theatre.STANDING[owner]
        )
        if by_chief or by_rule:
            got[agency] = "full"
    if kind in theatre.LIFE_SAFETY_KINDS and spot is not None:
        touched = answerers(spot, network) | frozenset(parties)
        above = {parent for agency in touched | {owner} for parent in theatre.PARENTS[agency]}
        for agency in known.intersection(touched | above):
            got.setdefault(agency, "minimum")
    return got


def waits(owner: AgencyId, marking: Marking, got: Mapping[AgencyId, Much], network: Iterable[AgencyId]) -> bool:
    """Whether somebody whom its label names has not got all of it: then it waits for a person's word."""
    named = frozenset(network) - {owner}
    if "PUBLIC" not in marking.caveats:
        named &= {*(AgencyId(name) for name in marking.audience), *(marking.members or ())}
    return not named <= {agency for agency, much in got.items() if much == "full"}


def through_the_list(marking: Marking, got: Mapping[AgencyId, Much]) -> frozenset[AgencyId]:
    """Who was given it only because he is in the owner's list."""
    if "PUBLIC" in marking.caveats:
        return frozenset()
    listed = frozenset(marking.members or ()) - {AgencyId(name) for name in marking.audience}
    return frozenset(agency for agency, much in got.items() if much == "full") & listed


def sees(desk: DeskSpec, marking: Marking, much: Much) -> bool:
    """Whether a desk of the holder sees it. A minimum's level is 1 at most; what is PUBLIC hides from no desk."""
    level = marking.level if much == "full" else min(marking.level, 1)
    return level <= desk.clearance and set(marking.caveats) - {"PUBLIC"} <= set(desk.caveats)
