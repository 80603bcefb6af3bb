"""Worlds as they were when seeds found faults in them: a seed names a world only as long as worlds are drawn in the same way."""

from __future__ import annotations

import sys

import pytest

from tansiq.simulation import customs, play, run_many, troubles, wire
from tansiq.simulation.wire import Hardships


def longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every world from now on as long as worlds were before a thousand had to fit into six minutes, without pushes
    and customs."""
    monkeypatch.setattr(play, "LENGTHS", (130, 130, 160, 240))
    monkeypatch.setattr(play, "PUSHES", (0.0,))
    only(monkeypatch)
    monkeypatch.setattr(troubles, "FIRST_STEPS", (30, 120))


def only(monkeypatch: pytest.MonkeyPatch, *kept: str) -> None:
    """Give every world from now on some of the customs (as `customs` names their shares) and no others."""
    for share in ("LISTS", "PERSONS", "PARCELS", "TOGETHER"):
        monkeypatch.setattr(customs, share, float(share in kept))


def patch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it one from before there were hardships and backups: two to four nodes, a swarm alone."""
    longer(monkeypatch)
    monkeypatch.setattr(sys.modules[run_many.__module__], "SIZES", (2, 3, 3, 4))
    monkeypatch.setattr(sys.modules[run_many.__module__], "PAST", 0.0)
    monkeypatch.setattr(wire, "hardships", lambda chance: Hardships())
