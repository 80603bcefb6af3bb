"""Life safety by standing rule: of which kinds one can speak, and where none does (design 4.11).

Life safety releases a record's minimum. Of a kind that has none there is nothing to release: the decision, which knows no kinds,
would promise it, and the writing would stop at it (`kinds.registry.shape`), so that no desk could send that kind any more wherever
the rule reaches. Therefore no such rule is made (`check`), and of one that stands in a log all the same, or comes from a Tansiq
that gave more kinds a minimum, only the kinds count that have one here (`heard`). The two change together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, SectorId
from tansiq.kinds.network import Sector
from tansiq.kinds.registry import LIFE_SAFETY, PRESENCE
from tansiq.labels.release import StandingRule
from tansiq.network.directory import Directory
from tansiq.network.ground import Ground

FURTHEST_M = 50_000
"""Of an agreed distance: no stand-off is wider (`kinds.fields.Distance`)."""
State = Literal["none", "over", "ends"]


class Uncovered(msgspec.Struct, frozen=True):
    """Kinds whose minimum no life-safety rule gives to those who stand in danger, now or soon.

    Args:
        kinds: which.
        sectors: where, as far as the map is known; empty: everywhere.
        state: no rule was ever there for them; the last one is over; the last one ends.
        at: since when, or when; None if there was none.
    """

    kinds: tuple[str, ...]
    sectors: tuple[SectorId, ...]
    state: State
    at: datetime | None


def check(rules: Iterable[StandingRule]) -> None:
    """Refuse a life-safety rule that names a kind without a minimum, or a presence otherwise than near a seam.

    Raises:
        Fault: ``rule.no-minimum``, with the rule and those kinds; ``rule.near-seam``.
    """
    for rule in rules:
        without = [kind for kind in rule.kinds if kind not in (*LIFE_SAFETY, *PRESENCE)]
        if without and rule.purpose == "life-safety":
            raise Fault("rule.no-minimum", f"{rule.id}: {', '.join(without)}", field="kinds")
        if heard(rule) != rule or (rule.near_seam_m is not None and not rule.sector_agencies):
            raise Fault("rule.near-seam", rule.id, field="near_seam_m")


def heard(rule: StandingRule) -> StandingRule:
    """A rule as the decision may take it: one for life safety without the kinds of which it cannot speak so.

    Dangers are told wherever they are; a presence near a seam alone, and to nobody but those who answer for the ground there.
    """
    if rule.purpose != "life-safety":
        return rule if rule.near_seam_m is None else msgspec.structs.replace(rule, kinds=())
    if rule.near_seam_m is None:
        return msgspec.structs.replace(rule, kinds=tuple(kind for kind in rule.kinds if kind in LIFE_SAFETY))
    agreed = 0 < rule.near_seam_m <= FURTHEST_M
    kinds = tuple(kind for kind in rule.kinds if kind in PRESENCE and agreed)
    return msgspec.structs.replace(rule, kinds=kinds, agencies=(), parents=False)


def uncovered(directory: Directory, me: AgencyId, now: datetime, ahead: timedelta) -> tuple[Uncovered, ...]:
    """Where an agency's rules leave those in danger untold within a time from now; empty when they leave nobody.

    A rule counts in a sector when it reaches everybody who answers for it, by name or as `sector_agencies`; where no map is known,
    when it reaches anybody anywhere.
    """
    places: tuple[Sector | None, ...] = directory.ground.sectors or (None,)
    found: dict[tuple[tuple[SectorId, ...], State, datetime | None], list[str]] = {}
    for kind in LIFE_SAFETY:
        rules = [rule for rule in directory.rules if rule.purpose == "life-safety" and kind in rule.kinds]
        lacking: dict[tuple[State, datetime | None], list[Sector | None]] = {}
        for place in places:
            lack = _lack([rule for rule in rules if _reaches(rule, place, directory.ground, me)], now, now + ahead)
            if lack is not None:
                lacking.setdefault(lack, []).append(place)
        for (state, at), where in lacking.items():
            named = tuple(place.sector for place in where if place is not None and len(where) < len(places))
            found.setdefault((named, state, at), []).append(kind)
    return tuple(Uncovered(tuple(kinds), sectors, state, at) for (sectors, state, at), kinds in found.items())


def _reaches(rule: StandingRule, place: Sector | None, ground: Ground, me: AgencyId) -> bool:
    if place is None:
        return not rule.sectors and (rule.sector_agencies or bool(rule.agencies))
    if rule.sectors and place.sector not in rule.sectors:
        return False
    return rule.sector_agencies or (bool(rule.agencies) and ground.responsible(place) - {me} <= set(rule.agencies))


def _lack(rules: list[StandingRule], now: datetime, until: datetime) -> tuple[State, datetime | None] | None:
    """How these rules, one after the other, fall short of covering the time; None: they do not."""
    held = now
    for rule in sorted(rules, key=lambda rule: rule.valid_from):
        if rule.valid_from <= held < rule.valid_until:
            held = rule.valid_until
    if held >= until:
        return None
    if held > now:
        return "ends", held
    over = [rule.valid_until for rule in rules if rule.valid_until <= now]
    return ("over", max(over)) if over else ("none", None)
