"""An agency whose second desk is cleared for less than its first."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tansiq.demo import network as demo
from tansiq.ids import DeskId
from tests import worlds
from tests.worlds import ARMY, DAWN, World

LOW = DeskId("army.low")


def without_rules(folder: Path) -> World:
    """No rule of the army speaks; beside its desk sits one that is cleared for level 1."""
    (high,) = demo.founding(ARMY, "127.0.0.1:9000", DAWN).desks
    desks = (high, msgspec.structs.replace(high, desk=LOW, clearance=1, ceiling=1))
    return worlds.found(folder, changes={ARMY: {"rules": (), "desks": desks}})
