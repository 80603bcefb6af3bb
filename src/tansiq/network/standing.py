"""What a standing rule must be, whoever makes it: one that cannot be judged would not release less, it would stop every desk."""

from __future__ import annotations

from collections.abc import Iterable

from tansiq.errors import Fault
from tansiq.labels.release import StandingRule
from tansiq.network import life_safety
from tansiq.records.content import is_instant


def check(rules: Iterable[StandingRule]) -> None:
    """Refuse a rule that can release nothing, or that no clock can be held against.

    Raises:
        Fault: ``time.unreadable``; ``rule.no-minimum``.
    """
    given = tuple(rules)
    for rule in given:
        if not dated(rule):
            raise Fault("time.unreadable", f"{rule.id}: say the zone, Z for UTC.", field="valid_until")
    life_safety.check(given)


def dated(rule: StandingRule) -> bool:
    """Whether clocks can be held against both of its times: TOML and JSON can leave the zone out."""
    return is_instant(rule.valid_from) and is_instant(rule.valid_until)
