"""What a desk writes when a unit of its agency is off plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from tansiq.geo.place import Place
from tansiq.ids import RecordId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests import worlds


def deviation(
    text: str = "The ford is gone.",
    *,
    plan: RecordId | None = None,
    to: Iterable[str] = (),
    level: int = 0,
    at: datetime = worlds.DAWN,
    state: str = "off-plan",
    **more: Any,
) -> Draft:
    """A unit off its plan on the strip, for four hours.

    Args:
        plan: which plan.
    """
    body = {
        "state": state,
        "unit": "3rd company",
        "contact": "room",
        "stand_off_m": 500,
        "text": text,
        "valid_until": at + timedelta(hours=4),
    }
    fields: dict[str, Any] = {
        "kind": "deviation",
        "status": Status.EXERCISE,
        "place": Place(geometry=worlds.HILL),
        "label": worlds.label(to, level),
        "refs": (plan,) if plan else (),
        "body": worlds.raw(body),
    }
    return Draft(**fields | more)
