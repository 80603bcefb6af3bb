"""How far each agency's copy of an own record has come, and its recall: sent, received, seen; hidden, destroyed, out of reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cached_property

import msgspec

from tansiq.exchange import deliveries, silences
from tansiq.ids import AgencyId, Digest, NodeId, RecordId
from tansiq.labels.release import Fields
from tansiq.records import copies, recalls, seen
from tansiq.records.copies import Made
from tansiq.storage import Tx

RECALL_STATES = {
    "pending": "recall-pending",
    "sent": "recalling",
    "hidden": "recall-hidden",
    "received": "recalled",
    "refused": "recall-refused",
}
"""How far a recall has come, by how far its frame has."""


class Delivery(msgspec.Struct, frozen=True):
    """How far one agency's copy of an own record has come; once the record is recalled, how far that has come.

    Args:
        state: of `deliveries.Delivery`, ``over`` from the instant on at which its label is; ``seen`` once a desk there has opened
            this very version; of `RECALL_STATES`, or ``unsent`` when nothing had left before the recall, or ``recall-unreachable``
            while it waits for nodes that have all fallen silent.
        seen_at: when a desk there first opened this version, whatever has become of it since; None: not known.
        lacking: the agency's nodes from which there is no receipt yet: of the copy, or of its recall.
    """

    agency: AgencyId
    state: str
    basis: str
    minimum: bool
    seen_at: datetime | None = None
    lacking: tuple[NodeId, ...] = ()


class Delivered:
    """All that one read shows of it.

    Args:
        me: the node's agency.
    """

    def __init__(self, tx: Tx, me: AgencyId, now: datetime) -> None:
        self._tx = tx
        self._me = me
        self._now = now

    def of(self, record: RecordId) -> tuple[Delivery, ...]:
        """One for each agency that was given it, by name."""
        made, opened = copies.of_record(self._tx, record), seen.of_record(self._tx, record)
        if recalls.recalled_at(self._tx, record) is not None:
            return tuple(self._taken_back(made, opened))
        found = deliveries.of_copies(self._tx, [copy.digest for copy in made if copy.alive], now=self._now)
        standing = [
            _delivery(copy, _reached(way.state, opened.get(copy.digest)), opened, way.lacking)
            for copy in made
            if (way := found.get(copy.digest)) is not None
        ]
        back = self._taken_back([copy for copy in made if not copy.alive], opened)
        return tuple(sorted([*standing, *back], key=lambda delivery: delivery.agency))

    def _taken_back(self, made: Iterable[Made], opened: dict[Digest, datetime]) -> Iterator[Delivery]:
        for copy in made:
            recall = recalls.made_for(self._tx, copy.record).get(copy.id)
            way = deliveries.of_recalls(self._tx, [recall]).get(recall) if recall else None
            yield _delivery(copy, self._state_of_recall(copy, way), opened, way.lacking if way else ())

    def _state_of_recall(self, copy: Made, way: deliveries.Delivery | None) -> str:
        if way is None:
            if not recalls.dead(self._tx, self._me, [copy.id]):
                return "unsent"
            # from an agency with a desk at this very node
            return RECALL_STATES["received" if recalls.all_destroyed(self._tx) else "hidden"]
        if way.state in ("pending", "sent") and self._silent.issuperset(way.lacking):
            return "recall-unreachable"
        return RECALL_STATES[way.state]

    @cached_property
    def _silent(self) -> frozenset[NodeId]:
        return frozenset(silence.peer for silence in silences.now_silent(self._tx))


def _reached(state: deliveries.State, seen_at: datetime | None) -> str:
    """How far a copy has come: whoever has opened it has it, whether his receipt is here yet or not."""
    return "seen" if seen_at is not None and state in ("over", "sent", "received") else state


def _delivery(copy: Made, state: str, opened: dict[Digest, datetime], lacking: tuple[NodeId, ...]) -> Delivery:
    return Delivery(copy.recipient, state, copy.basis, copy.fields is Fields.MINIMUM, opened.get(copy.digest), lacking)
