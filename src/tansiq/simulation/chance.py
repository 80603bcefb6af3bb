"""Every choice of a world, from its seed."""

from __future__ import annotations

from random import Random


class Chance:
    """Streams of choices, one per cause: what one part draws does not change what another part draws."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._streams: dict[str, Random] = {}

    def of(self, cause: str) -> Random:
        """The stream of ``cause``."""
        if cause not in self._streams:
            self._streams[cause] = Random(f"tansiq {self._seed} {cause}")
        return self._streams[cause]
