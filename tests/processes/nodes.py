"""One real node in a process of its own, with a desk to write at."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from tansiq import config as settings
from tansiq.config import CallSettings
from tansiq.demo import house
from tansiq.demo.house import Member, free_ports
from tansiq.demo.network import ARMY, SMALL


def made(folder: Path) -> Member:
    """A node that nobody is connected to."""
    member = next(
        each for each in house.members(folder, free_ports(2 * len(SMALL.seats)), SMALL) if each.agency == ARMY
    )
    house.prepare(member, {})
    unlimited(member)
    return member


def unlimited(member: Member) -> None:
    """Let its desks ask as fast as a test writes."""
    was = settings.load(member.folder)
    settings.save(msgspec.structs.replace(was, calls=CallSettings(per_s=0)), member.folder)


def report(words: str, *audience: str) -> dict[str, Any]:
    """A spot report, for the own agency and an audience."""
    return {
        "kind": "spot",
        "status": "exercise",
        "event_time": {"from": datetime.now(UTC).isoformat()},
        "place": {"geometry": {"type": "Point", "coordinates": [43.58, 35.81]}},
        "label": {"policy": "tansiq-1", "level": 1, "audience": list(audience)},
        "body": {"category": "other", "activity": words},
    }
