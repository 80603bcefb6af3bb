"""How much memory is there, and how many rooms it holds."""

from __future__ import annotations

from pathlib import Path

NODE_MB = 160
"""A node at work in the demonstration; measured, with room to spare (docs/operate/demo.md)."""
SPARE_MB = 1_500
"""Left for the browser and the rest of the machine."""
NODES = (4, 6, 8, 10)
"""How many nodes run with one room, two, three, four."""


def available_mb() -> int:
    """What the kernel would give without swapping; 0 when it does not say."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return 0
    found = [int(line.split()[1]) for line in lines if line.startswith("MemAvailable:")]
    return found[0] // 1024 if found else 0


def rooms(available: int | None = None) -> int:
    """As many rooms as the memory holds, one at least."""
    left = (available_mb() if available is None else available) - SPARE_MB
    return max(1, sum(left >= nodes * NODE_MB for nodes in NODES))
