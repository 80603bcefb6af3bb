"""Faults planted in the real code of joint claims. Each is a mistake that somebody could make and every other test could miss."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from tansiq.kinds import plan as kinds
from tansiq.kinds import registry
from tansiq.plans import answerers, commands
from tansiq.plans.answerers import Required

Patch = pytest.MonkeyPatch


def only_the_ground_says_who_must_answer(patch: Patch) -> None:
    def asked(for_ground: Iterable[Required], parties: Any, centre: Any) -> tuple[Required, ...]:
        return tuple(for_ground)

    patch.setattr(answerers, "asked", asked)


def the_first_party_speaks_for_all(patch: Patch) -> None:
    real = answerers.asked
    patch.setattr(answerers, "asked", lambda for_ground, parties, centre: real(for_ground, sorted(parties)[:1], centre))


def a_minimum_names_no_parties_and_no_hash_covers_them(patch: Patch) -> None:
    """Whoever has only a minimum would call it agreed while a party is silent."""
    hashed, least = kinds.proposal_hash, kinds.minimum_plan

    def alone(plan: Any) -> Any:
        return msgspec.structs.replace(plan, agencies=()) if isinstance(plan, kinds.Claim) else plan

    for module in (kinds, commands):
        patch.setattr(module, "proposal_hash", lambda kind, plan: hashed(kind, alone(plan)))
    claim = replace(registry.KINDS["claim"], minimum=lambda plan: alone(least(plan)))
    patch.setitem(registry.KINDS, "claim", claim)
