"""Worlds as they were before there were hardships: two to four nodes, and a swarm alone. Seeds found in these name faults there."""

from __future__ import annotations

import sys

import pytest

from tansiq.simulation import run_many, wire
from tansiq.simulation.wire import Hardships


def patch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every world that is run from now on such a one."""
    monkeypatch.setattr(sys.modules[run_many.__module__], "SIZES", (2, 3, 3, 4))
    monkeypatch.setattr(wire, "hardships", lambda chance: Hardships())
