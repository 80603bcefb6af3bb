"""Worlds as they were before there were hardships and backups: two to four nodes, a swarm alone. Seeds found here name faults."""

from __future__ import annotations

import sys

import pytest

from tansiq.simulation import run_many, wire
from tansiq.simulation.wire import Hardships


def patch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every world that is run from now on such a one."""
    monkeypatch.setattr(sys.modules[run_many.__module__], "SIZES", (2, 3, 3, 4))
    monkeypatch.setattr(sys.modules[run_many.__module__], "PAST", 0.0)
    monkeypatch.setattr(wire, "hardships", lambda chance: Hardships())
