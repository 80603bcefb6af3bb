"""Labels that are over: what did not leave in its time must not leave, and nothing else may be held back for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tansiq.ids import AgencyId, Digest
from tansiq.simulation.desks import Desks
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import MadeCopy, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Tx


class EndJudge:
    """Judges by what the officers meant: of all that one agency was given of a record, the newest version's label speaks."""

    def __init__(self, desks: Desks, witness: Witness) -> None:
        self._desks = desks
        self._witness = witness
        self._lost: dict[AgencyId, set[tuple[str, Digest]]] = {}

    def left(self, place: Place, fresh: Iterable[tuple[str, Digest]]) -> None:
        """What has got a number in this step was not over by its sender's clock. Broken senders' own frames are not looked at."""
        for peer, digest in fresh:
            made = self._witness.made.get(digest)
            if made is None or made.owner != place.agency or made.recipient != peer or self._witness.taken_back(made):
                continue
            if self._is_over(made, place.clock.now()):
                raise Broken(f"{place.name} sends to {peer} what is over: act {self._act(made)}")

    def step(self, tx: Tx, place: Place) -> None:
        """What is held back for its end is over by its sender's clock, at the latest now."""
        lost = {(row[0], row[1]) for row in tx.rows("SELECT peer, digest FROM outbox WHERE lost = 1")}
        for _, digest in lost - self._lost.get(place.agency, set()):
            if not self._is_over(self._witness.made[digest], place.clock.now()):
                raise Broken(f"{place.name} holds back what is not over: act {self._act(self._witness.made[digest])}")
        self._lost[place.agency] = lost

    def excused(self, digest: Digest) -> bool:
        """Whether what was queued need not have arrived: it is a copy, and was over before it could."""
        made = self._witness.made.get(digest)
        return made is not None and (made.recipient, digest) in self._lost.get(made.owner, set())

    def _is_over(self, made: MadeCopy, now: datetime) -> bool:
        series = [each for each in self._witness.made.values() if each.id == made.id]
        newest = max(series, key=lambda each: each.version)
        until = self._desks.act_of(self._witness.of(newest)).marking.until
        return until is not None and until <= now

    def _act(self, made: MadeCopy) -> int:
        return self._desks.act_of(self._witness.of(made)).number
