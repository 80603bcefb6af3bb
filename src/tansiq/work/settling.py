"""What the home of a record does with what was said of it, at any node of the agency; and what its nodes tell each other of that.

    a word here, or one that came ──> to the other nodes ──> decide ──> copies (`releasing`), out of the queue ──> they are told

`catch_up` is a function of what is kept, not of what has just come: it may run at any time, and once more changes nothing. So the
order in which words arrive does not matter, and one that cannot act yet (the home's own key is over, a clock was ahead) acts later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.ids import AgencyId, Digest, Entropy, NodeId
from tansiq.labels.release import Decision
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.picture import alarms
from tansiq.records import approvals, audit, holdings, log, queued, visible
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.storage import Tx
from tansiq.work import cases, releasing
from tansiq.work.cases import Case
from tansiq.work.hosted import HandOver, Way


@dataclass(frozen=True)
class Settler:
    """Settles what waits, for one node.

    Args:
        me: the node's agency.
        node: this node of it.
        hand_over: for copies that need not travel.
    """

    keyring: Keyring
    entropy: Entropy
    me: AgencyId
    node: NodeId
    hand_over: HandOver

    def conclude(self, tx: Tx, directory: Directory, case: Case, decision: Decision, reason: str, now: datetime) -> str:
        """Do what a decision says of a record that was written here; to whom it went, for the audit.

        Args:
            reason: what its author is told when nobody gets it.

        Raises:
            Fault: ``release.key`` or ``release.guard``; the transaction must not commit.
        """
        content, digest = case.content, case.stored.digest
        signer = self.keyring.signer("release")
        releasing.check_key(directory, signer, self.me, content.kind, now)
        way = Way(signer, self.node, self.hand_over)
        granted = releasing.send(tx, content, digest, decision, directory, way, self.entropy, now)
        if decision.needs is None:
            approvals.settle(tx, content.id)
            if not decision.grants and not _went_nowhere(tx, content):
                _tell_author(tx, case.stored, content, reason, now)
            self.tell(tx, case.stored, content, now)
        return granted

    def tell(self, tx: Tx, stored: Stored, content: Content, now: datetime) -> None:
        """Tell the agency's other nodes how the release of a record stands: those to which its content goes."""
        to = outbox.shared(tx, [stored.digest])
        if to:
            served = holdings.holders(tx, stored.digest)
            said = queued.make(tx, content, stored.digest, served, self.keyring.signer("release"), now)
            peers, late = [each.peer for each in to], releasing.late(content.kind)
            outbox.put_inside(tx, "queued", said, peers, releasing.lane(content.kind), now, late=late)

    def pass_on(
        self, tx: Tx, stored: Stored, words: Iterable[Digest], now: datetime, but: NodeId | None = None
    ) -> None:
        """Send approvals on: from another node to the record's home, from its home to all others that hold it.

        Args:
            but: from where they came.
        """
        to = [each.peer for each in outbox.shared(tx, [stored.digest])] if stored.home is None else [stored.home]
        for word in words:
            peers = [peer for peer in to if peer != but]
            late = releasing.late(stored.kind)
            outbox.put_inside(tx, "approval", word, peers, releasing.lane(stored.kind), now, late=late)

    def arrived(self, tx: Tx, directory: Directory, words: Iterable[Digest], peer: NodeId, now: datetime) -> None:
        """Approvals came from another node: those for what was written here go on to the others, and are acted upon."""
        for word in words:
            content = approvals.content_of(tx, word)
            stored = log.by_digest(tx, content) if content is not None else None
            if stored is not None and stored.here:
                self.pass_on(tx, stored, [word], now, but=peer)
        self.catch_up(tx, directory, now)

    def catch_up(self, tx: Tx, directory: Directory, now: datetime) -> int:
        """Act on all that was said and not acted upon; how many records were settled."""
        return sum(
            self._caught_up(tx, directory, case, decision, now) for case, decision in self._due(tx, directory, now)
        )

    def is_due(self, tx: Tx, directory: Directory, now: datetime) -> bool:
        """Whether anything was written here, waits, and needs nobody's word any more."""
        return next(self._due(tx, directory, now), None) is not None

    def _due(self, tx: Tx, directory: Directory, now: datetime) -> Iterator[tuple[Case, Decision]]:
        """Each as it lies when its turn comes: pictures after the records that they belong to, for they go where those went."""
        spoken = (log.latest(tx, waits.record) for waits in approvals.spoken_on(tx))
        waiting = [stored for stored in spoken if stored is not None]
        for stored in sorted(waiting, key=lambda each: each.kind == attached.KIND):
            if not _stands(tx, stored):
                continue
            case = cases.of(tx, directory, self.me, stored, now)
            if case.words:
                decision = cases.decided(tx, directory, self.me, case, now)
                if decision.needs is None:
                    yield case, decision

    def _caught_up(self, tx: Tx, directory: Directory, case: Case, decision: Decision, now: datetime) -> bool:
        last = case.words[-1]
        try:
            granted = self.conclude(tx, directory, case, decision, last.said.reason, now)
        except Fault as fault:
            if fault.code != "release.key":
                raise
            return False  # nothing leaves under a key that is over; what was said stays, and acts once it is renewed
        audit.note(tx, now, str(last.desk), f"settle {case.content.kind}", case.content.id, granted)
        return True


def _stands(tx: Tx, stored: Stored) -> bool:
    """Whether it is what waits: a next version has its own place in the queue."""
    waits = approvals.waits(tx, stored.id)
    return waits is not None and waits.content == stored.digest


def _went_nowhere(tx: Tx, content: Content) -> bool:
    """Whether it is a picture whose record nobody has either: then its author was told of that."""
    return content.kind == attached.KIND and not any(holdings.having(tx, ref) for ref in content.refs)


def _tell_author(tx: Tx, stored: Stored, content: Content, reason: str, now: datetime) -> None:
    """Ring at the desk that wrote it, if it may read what it wrote."""
    if content.desk is not None and visible.may_see(tx, stored.seq, content.desk, now):
        alarms.ring(tx, (content.desk,), "refused", stored.id, stored.version, reason, now)
