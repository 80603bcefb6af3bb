"""A node's exchange with its peers: the session's checks joined to outbox and inbox, still without a socket.

`serve` answers a peer's ask; `ask` and `receive` are the other half. Each is one step on bytes, so the same code runs behind HTTPS
(`listener`, `link`) and in the simulated world.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

import msgspec

from tansiq.bucket import Pace
from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange import again, ages, aside, asked, clocks, epochs, inbox, outbox, session
from tansiq.exchange.ages import Ages
from tansiq.exchange.answers import Received, Served
from tansiq.exchange.beforehand import Beforehand, in_place
from tansiq.exchange.clocks import Reading
from tansiq.exchange.epochs import Begun
from tansiq.exchange.frames import (
    MAX_ASK_BYTES,
    MAX_BATCH_BYTES,
    Ask,
    Batch,
    Frame,
    Head,
    Lane,
    LaneBatch,
    Position,
    Receipt,
    read,
)
from tansiq.exchange.live import Live
from tansiq.exchange.quota import Quota
from tansiq.exchange.receipts import goes_further, keep_receipt
from tansiq.exchange.trust import Trust
from tansiq.ids import Digest, KeyId, NodeId, RecordId
from tansiq.records import recalls
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.records.signing import Signer
from tansiq.storage import Database, Tx

LANES = (Lane.ALARM, Lane.NORMAL)
Filled = tuple[list[Frame], Position, bool]
"""Frames of a lane, where they lead, whether that is all that waits."""


class World(Protocol):
    """What the node knows of its peers, for a transaction's snapshot."""

    def trust(self, tx: Tx, peer: NodeId, later: frozenset[Digest] = frozenset()) -> Trust:
        """See `trust.Trust`; revocations among ``later`` are overlooked. Raises ``peer.refused`` for whoever is no node now."""
        ...

    def keys(self, tx: Tx) -> str:
        """Differs when the network's keys do."""
        ...

    def node_key(self, tx: Tx, peer: NodeId, key: KeyId, at: datetime) -> bytes:
        """The raw public key with which that node signs, or ``frame.key``."""
        ...


class Exchange:
    """The exchange of one node.

    Args:
        node: this node.
        signer: its node key.
        world: what it knows of its peers.
        taken: told of what was taken from a peer, in the transaction that takes it.
        beforehand: where signatures of a batch are verified before their frame's turn.
        quota: how much one peer may make this node keep in a day; None: no bound.
    """

    def __init__(
        self,
        node: NodeId,
        db: Database,
        signer: Signer,
        world: World,
        projections: tuple[Projection, ...],
        clock: Clock,
        taken: Callable[[Tx, NodeId, inbox.Taken], None] = lambda tx, peer, taken: None,
        beforehand: Beforehand = in_place,
        quota: Pace | None = None,
    ) -> None:
        self.node = node
        self._db = db
        self._signer = signer
        self._world = world
        self._projections = projections
        self._clock = clock
        self._taken = taken
        self._beforehand = beforehand
        self._quota = Quota(quota, world)
        self._live: dict[NodeId, Live] = {}

    def live(self, peer: NodeId) -> Live:
        """What is known of a peer right now."""
        if peer not in self._live:
            self._live[peer] = Live()
        return self._live[peer]

    def ask(self, peer: NodeId, wait_s: float = 0.0, ahead: dict[Lane, Position] | None = None) -> bytes:
        """What to ask a peer for: everything beyond what we keep, with our receipt for that.

        Args:
            ahead: beyond this instead, while what leads there is still being kept (`session.ahead`).
        """

        def collect(tx: Tx) -> Ask:
            after = {lane: inbox.position(tx, peer, lane) for lane in LANES}
            hold = self._quota.held(tx, peer, self._clock.now())
            beyond = {lane: at for lane, at in (ahead or {}).items() if lane not in hold}
            receipts = tuple(self._receipt(tx, peer, lane, at) for lane, at in after.items())
            heads = tuple(filter(None, (inbox.head(tx, peer, lane) for lane in LANES)))
            return Ask(after=after | beyond, receipts=receipts, wait_s=wait_s, heads=heads, hold=hold)

        self.scrub()
        return msgspec.json.encode(self._db.read(collect))

    def wants(self, data: bytes) -> Ask:
        """Read a peer's ask (see `Raises` of `frames.read`)."""
        return read(data, Ask, MAX_ASK_BYTES)

    def serve(self, peer: NodeId, ask: Ask) -> Served:
        """Answer a peer's ask: keep its receipts, number what waits, sign the heads.

        Raises:
            Fault: a ``frame.…`` code when the peer stands where we never were, or its receipts do not verify.
        """
        served = self.answer(peer, ask)
        self.live(peer).heard_at = self._clock.now()
        return served

    def answer(self, peer: NodeId, ask: Ask, budget: int = MAX_BATCH_BYTES) -> Served:
        """As `serve`, when the ask is not one that the peer has just made: a bundle for it is written.

        Args:
            budget: bytes of frames' bodies; each lane gives at least one frame.
        """
        now = self._clock.now()
        receipts = self._db.read(lambda tx: self._opened(tx, peer, ask.receipts[: len(LANES)], now))
        received: tuple[Digest, ...] = ()
        try:
            frames = self._db.read(lambda tx: self._no_news(tx, peer, ask, receipts))
            if frames is None:
                received, frames = self._db.write(lambda tx: self._filled(tx, peer, ask, receipts, budget))
        except Fault as fault:
            if fault.code in epochs.FORGOTTEN:
                said = epochs.Said(peer, tuple(zip(receipts, ask.receipts, strict=False)), ask.heads[: len(LANES)])
                epochs.keep(self._db, self.node, said, lambda tx: self._node_key(tx, now), fault.code, now)
            raise
        if self._db.read(lambda tx: any(epochs.is_open(tx, peer, each.lane, "out") for each in receipts)):
            self._db.write(lambda tx: epochs.heal(tx, peer, [each.lane for each in receipts], "out", now))
        self.live(peer).note_receipts(receipts, now)
        batch = self._db.read(
            lambda tx: Batch({lane: self._headed(tx, peer, lane, *found, now) for lane, found in frames.items()})
        )
        empty = not any(found[0] for found in frames.values())
        reached = {lane: found[1] for lane, found in frames.items()}
        return Served(msgspec.json.encode(batch), empty, received, reached, all(found[2] for found in frames.values()))

    def receipted(self, peer: NodeId) -> dict[Lane, Position]:
        """Up to where we hold a peer's receipts in the newest epochs: all that it may lack comes after."""
        return self._db.read(lambda tx: {lane: outbox.receipted(tx, peer, lane) for lane in LANES})

    def keep_receipts(self, peer: NodeId, envelopes: tuple[bytes, ...]) -> tuple[Digest, ...]:
        """Keep receipts that came by themselves; the copies that they prove received.

        Raises:
            Fault: as `serve`; nothing of them is kept.
        """
        now = self._clock.now()
        receipts = self._db.read(lambda tx: self._opened(tx, peer, envelopes[: len(LANES)], now))
        news = self._db.read(lambda tx: self._further(tx, peer, receipts))
        received = self._db.write(lambda tx: self._kept(tx, peer, receipts, envelopes)) if news else ()
        self.live(peer).note_receipts(receipts, now)
        return tuple(received)

    def now(self) -> datetime:
        """The instant by this node's clock."""
        return self._clock.now()

    def receive(self, peer: NodeId, data: bytes, asked_at: datetime | None = None) -> Received:
        """Take a peer's answer: the alarm lane first, each lane in one transaction of its own.

        Args:
            asked_at: when we asked for it; its heads then tell how far the peer's clock is off.

        Raises:
            Fault: when the answer is no batch at all. A lane that does not verify is reported, not raised: the other is taken.
        """
        received = self.take(peer, data, lambda as_of: clocks.reading(as_of, asked_at, self._clock.now()))
        live = self.live(peer)
        live.heard_at, live.fault = self._clock.now(), received.fault
        return received

    def take(
        self, peer: NodeId, data: bytes, reading: Callable[[datetime], Reading] | None = None, *, by_hand: bool = False
    ) -> Received:
        """As `receive`, when it says nothing of the link: it came in a bundle.

        Args:
            reading: what its heads' times say of clocks.
            by_hand: this node's own administrator wants it in, whatever the quota.
        """
        batch = read(data, Batch)
        hold = () if by_hand else self._db.read(lambda tx: self._quota.held(tx, peer, self._clock.now()))
        held = [lane for lane in hold if lane in batch.lanes and batch.lanes[lane].frames]
        stored: list[Stored] = []
        recalled: list[RecordId] = []
        fault: str | None = None
        more = False
        for lane in LANES:
            if lane not in batch.lanes or lane in held:
                continue
            try:
                taken, complete = self._receive_lane(peer, lane, batch.lanes[lane], reading)
            except Fault as error:
                if error.code.startswith("store."):
                    raise
                fault = error.code
            else:
                stored += taken.stored
                recalled += taken.recalled
                more = more or not (complete or lane in hold)
        mended = self.look_again()
        stored += mended.stored
        recalled += mended.recalled
        self._keep_ages(peer)
        self.scrub()
        return Received(tuple(stored), fault, more and fault is None, tuple(recalled), bool(held))

    def look_again(self) -> inbox.Taken:
        """Look again at what was put aside, of any peer, if what it lacked may be here now; what was taken of it. See `again`."""
        return again.look_all(self._db, self.node, self._world, self._projections, self._clock, self._taken)

    def scrub(self) -> bool:
        """See that what was recalled is in no file any more; whether that has come to be so. Else it is tried again later."""
        mark = self._db.read(lambda tx: 0 if recalls.all_destroyed(tx) else recalls.last(tx))
        return mark > 0 and self._db.scrub(mark)

    def seal_proof(self, proof: session.Proof) -> bytes:
        """Sign that we are who we say."""
        return session.seal_proof(proof, self._signer)

    def check_proof(self, data: bytes, expected: session.Proof) -> None:
        """Verify a peer's proof. Raises ``peer.refused``."""
        now = self._clock.now()
        self._db.read(lambda tx: session.check_proof(data, expected, self._node_key(tx, now)))

    def ages(self, tx: Tx, peer: NodeId) -> Ages:
        """How fresh our picture of a peer is, and the peer's of us."""
        return self.live(peer).ages.newer(ages.kept(tx, peer))

    def begin_again(self, tx: Tx, peer: NodeId, may_leave: Callable[[Digest], bool]) -> tuple[Begun, ...]:
        """Begin a new epoch in both lanes to a peer; see `epochs.begin`."""
        now = self._clock.now()
        return tuple(epochs.begin(tx, self.node, peer, lane, may_leave, self._signer, now) for lane in LANES)

    def failed(self, peer: NodeId, code: str) -> None:
        """Note that a peer could not be reached or understood."""
        self.live(peer).fault = code

    def _receive_lane(
        self, peer: NodeId, lane: Lane, batch: LaneBatch, reading: Callable[[datetime], Reading] | None
    ) -> tuple[inbox.Taken, bool]:
        now = self._clock.now()

        def checked(tx: Tx) -> session.Checked:
            at = inbox.position(tx, peer, lane)
            return session.check(batch, lane, at, self.node, peer, self._node_key(tx, now))

        try:
            verified = self._db.read(checked)
        except Fault as fault:
            if fault.code in epochs.SHOWN and not self._db.read(lambda tx: epochs.is_open(tx, peer, lane, "in")):
                code = fault.code
                self._db.write(lambda tx: epochs.note_in(tx, peer, lane, code, batch.head, now))
            raise
        if reading is not None:
            self._note_clock(peer, reading(verified.head.as_of))  # before its frames: what they bring is under it
        taken = inbox.Taken((), ())
        if verified.moves:

            def take(tx: Tx) -> inbox.Taken:
                newest = checked(tx) if inbox.position(tx, peer, lane) != verified.start else verified
                trust = partial(self._world.trust, peer=peer)
                judged = again.judged(tx, peer, lane, self._world)
                new = inbox.take(tx, peer, lane, newest, trust, self._projections, now, self._beforehand, judged)
                self._quota.count(tx, peer, newest.frames, now)
                self._taken(tx, peer, new)
                return new

            taken = self._db.write(take)
        self.live(peer).note_head(verified.head, now)
        if self._db.read(lambda tx: epochs.is_open(tx, peer, lane, "in") or asked.answers(tx, peer, verified.head)):
            self._db.write(lambda tx: self._goes_on(tx, peer, verified.head, now))
        return taken, verified.head.complete

    def _goes_on(self, tx: Tx, peer: NodeId, head: Head, now: datetime) -> None:
        epochs.heal(tx, peer, [head.lane], "in", now)
        if asked.answers(tx, peer, head):
            asked.answered(tx, peer, head.lane)

    def _keep_ages(self, peer: NodeId) -> None:
        known = self.live(peer).ages
        if known.worth_keeping(self._db.read(lambda tx: ages.kept(tx, peer))):
            self._db.write(lambda tx: ages.keep(tx, peer, known.newer(ages.kept(tx, peer))))

    def _note_clock(self, peer: NodeId, read_off: Reading) -> None:
        if read_off.high is not None or read_off.low > 0:  # else it says nothing, and what an ask has said stands
            self.live(peer).skew_s = read_off.certain_s
        if self._db.read(lambda tx: clocks.is_news(tx, peer, read_off)):
            self._db.write(
                lambda tx: clocks.note(tx, peer, self._world.trust(tx, peer).speaks_for, read_off, self._clock.now())
            )

    def _receipt(self, tx: Tx, peer: NodeId, lane: Lane, at: Position) -> bytes:
        receipt = Receipt(
            sender=peer,
            receiver=self.node,
            lane=lane,
            epoch=at.epoch,
            number=at.number,
            chain=at.chain,
            as_of=self.live(peer).heads.get(lane) or ages.kept(tx, peer).ours,
            refused=aside.refusals(tx, peer, lane, at),
            put_back=asked.mark(tx, peer),
            destroyed=at.number if recalls.all_destroyed(tx) else 0,
        )
        return session.seal_receipt(receipt, self._signer)

    def _opened(self, tx: Tx, peer: NodeId, envelopes: tuple[bytes, ...], now: datetime) -> list[Receipt]:
        self._world.trust(tx, peer)  # one that was revoked meanwhile gets nothing, whatever token it still has
        return [session.open_receipt(data, self.node, peer, self._node_key(tx, now)) for data in envelopes]

    def _further(self, tx: Tx, peer: NodeId, receipts: list[Receipt]) -> bool:
        return any(goes_further(tx, peer, each) or asked.is_news(tx, peer, each) for each in receipts)

    def _no_news(self, tx: Tx, peer: NodeId, ask: Ask, receipts: list[Receipt]) -> dict[Lane, Filled] | None:
        """What is answered when there is nothing to write or to send; None when there is."""
        after = self._after(tx, peer, ask)
        sought = {lane: position for lane, position in after.items() if lane not in ask.hold}
        if outbox.waiting(tx, peer, sought) or self._further(tx, peer, receipts):
            return None
        return {lane: outbox.none_of(tx, peer, lane, position) for lane, position in after.items()}

    def _after(self, tx: Tx, peer: NodeId, ask: Ask) -> dict[Lane, Position]:
        return {lane: outbox.serving(tx, peer, lane, ask.after.get(lane, Position())) for lane in LANES}

    def _kept(self, tx: Tx, peer: NodeId, receipts: list[Receipt], envelopes: tuple[bytes, ...]) -> list[Digest]:
        received: list[Digest] = []
        for receipt, envelope in zip(receipts, envelopes, strict=False):
            asked.note(tx, peer, receipt, self._clock.now())
            received += keep_receipt(tx, peer, receipt, envelope)
        return received

    def _filled(
        self, tx: Tx, peer: NodeId, ask: Ask, receipts: list[Receipt], budget: int
    ) -> tuple[tuple[Digest, ...], dict[Lane, Filled]]:
        received, found = self._kept(tx, peer, receipts, ask.receipts), dict[Lane, Filled]()
        outbox.withdraw_for(tx, peer, self._world.trust(tx, peer).lapsed)
        for lane, position in self._after(tx, peer, ask).items():
            if lane in ask.hold:
                found[lane] = outbox.none_of(tx, peer, lane, position)
                continue
            outbox.lose(tx, peer, lane, position, self._clock.now())
            found[lane] = outbox.fill(tx, peer, lane, position, max(budget, 0))
            budget -= sum(len(frame.body) for frame in found[lane][0])
        return tuple(received), found

    def _headed(
        self, tx: Tx, peer: NodeId, lane: Lane, frames: list[Frame], at: Position, complete: bool, now: datetime
    ) -> LaneBatch:
        out = outbox.lane_out(tx, peer, lane)
        head = Head(
            sender=self.node,
            receiver=peer,
            lane=lane,
            epoch=at.epoch,
            number=at.number,
            chain=at.chain,
            as_of=now,
            complete=complete and at.epoch == out.epoch,
            received=out.received if at.epoch == out.epoch else 0,
            heard=asked.heard(tx, peer),
        )
        return LaneBatch(tuple(frames), session.seal_head(head, self._signer), out.opening)

    def _node_key(self, tx: Tx, now: datetime) -> Callable[[NodeId, KeyId], bytes]:
        return lambda node, key: self._world.node_key(tx, node, key, now)
