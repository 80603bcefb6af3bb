"""What each peer does at our listener: whether it asks, whether it pushes. The event loop's own knowledge, by its own time."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from tansiq.errors import Fault
from tansiq.ids import NodeId

NEVER_S = float("inf")
AGAIN_S = 1.0
"""After which a peer may push again whose push is being taken."""


class Presence:
    """The peers at this node's listener; lost with the process, and soon known again."""

    def __init__(self) -> None:
        self._asking: Counter[NodeId] = Counter()
        self._pushing: set[NodeId] = set()
        self._asked: dict[NodeId, float] = {}
        self._pushed: dict[NodeId, float] = {}

    @contextmanager
    def asking(self, peer: NodeId) -> Iterator[None]:
        """While an ask of a peer is answered, or waits for news."""
        self._asking[peer] += 1
        try:
            yield
        finally:
            self._asking[peer] -= 1
            self._asked[peer] = _now()

    @contextmanager
    def pushing(self, peer: NodeId) -> Iterator[None]:
        """While a push of a peer is taken; one at a time, so that a peer holds no more of our memory than one batch.

        Raises:
            Fault: ``request.too-many``.
        """
        if peer in self._pushing:
            raise Fault("request.too-many", later_s=AGAIN_S)
        self._pushing.add(peer)
        try:
            yield
        finally:
            self._pushing.discard(peer)
            self._pushed[peer] = _now()

    def asked_s(self, peer: NodeId) -> float:
        """How long ago a peer asked last; 0 while an ask waits, `NEVER_S` when it never has."""
        return 0.0 if self._asking[peer] else _now() - self._asked.get(peer, -NEVER_S)

    def pushed_s(self, peer: NodeId) -> float:
        """How long ago a peer pushed last; `NEVER_S` when it never has."""
        return _now() - self._pushed.get(peer, -NEVER_S)


def _now() -> float:
    return asyncio.get_running_loop().time()
