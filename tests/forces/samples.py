"""Drafts of what stands on the ground."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tansiq.geo.place import Geometry, LineString, Place, Point
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tests.worlds import HILL, label, raw

PLAIN, STRIP = Point((43.55, 35.74)), HILL
"""Ground of the army's sector, and of the strip that nobody holds."""
WAY = LineString(((43.55, 35.74), (43.58, 35.81)))
"""From the one into the other."""
ALWAYS = {"shifts": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "00:00", "to": "00:00"}]}


def post(name: str = "hill-1", *, to: Iterable[str] = (), level: int = 0, at: Geometry = STRIP, **body: Any) -> Draft:
    """A post on the strip; ``body`` are fields of it."""
    return _draft("post", {"post": name, "max_distance_m": 3_000, **body}, to, level, at)


def unit(name: str = "2-bn", *, to: Iterable[str] = (), level: int = 0, at: Geometry = PLAIN, **body: Any) -> Draft:
    """A battalion in the plain."""
    return _draft("unit", {"unit": name, "echelon": "battalion", "branch": "infantry", **body}, to, level, at)


def patrol(name: str = "night", *, to: Iterable[str] = (), level: int = 0, **body: Any) -> Draft:
    """A patrol from the plain up to the strip."""
    return _draft("patrol", {"patrol": name, "speed_kmh": 4, "max_distance_m": 500, **body}, to, level, WAY)


def facility(title: str = "Pumping station", *, to: Iterable[str] = (), level: int = 0, **body: Any) -> Draft:
    """A vital installation in the plain."""
    return _draft("facility", {"category": "water", "title": {"en": title}, **body}, to, level, PLAIN)


def _draft(kind: str, body: dict[str, Any], to: Iterable[str], level: int, at: Geometry) -> Draft:
    return Draft(kind=kind, status=Status.EXERCISE, place=Place(geometry=at), label=label(to, level), body=raw(body))
