"""Faults planted in the real code of the exchange. Each is a mistake that somebody could make and every other test could miss."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange import aside, frames, inbox, outbox, peering, session
from tansiq.exchange.frames import Lane
from tansiq.labels import guard
from tansiq.records import copies, log, signing
from tansiq.work import publish

Patch = pytest.MonkeyPatch


def position_moves_in_a_transaction_of_its_own_before_the_frames_are_kept(patch: Patch) -> None:
    real = inbox.take

    def receive_lane(self: Any, peer: Any, lane: Any, batch: Any, *reading: Any) -> Any:
        now = self._clock.now()

        def checked(tx: Any) -> Any:
            at = inbox.position(tx, peer, lane)
            return session.check(batch, lane, at, self.node, peer, self._node_key(tx, now))

        verified = self._db.read(checked)
        if not verified.frames:
            return inbox.Taken((), ()), verified.head.complete
        self._db.write(lambda tx: inbox._move(tx, peer, lane, verified))

        def take(tx: Any) -> Any:
            return real(tx, peer, lane, verified, lambda at: self._world.trust(at, peer), self._projections, now)

        return self._db.write(take), verified.head.complete

    patch.setattr(peering.Exchange, "_receive_lane", receive_lane)


def frames_are_kept_but_the_position_moves_in_a_later_transaction(patch: Patch) -> None:
    move, real = inbox._move, peering.Exchange._receive_lane
    moves: list[tuple[Any, ...]] = []
    patch.setattr(inbox, "_move", lambda tx, *rest: moves.append(rest))
    patch.setattr(log, "held", lambda tx, digests: set())

    def receive_lane(self: Any, peer: Any, lane: Any, batch: Any, *reading: Any) -> Any:
        came = real(self, peer, lane, batch, *reading)
        while moves:
            rest = moves.pop()
            self._db.write(lambda tx, rest=rest: move(tx, *rest))
        return came

    patch.setattr(peering.Exchange, "_receive_lane", receive_lane)


def an_ask_that_went_astray_counts_as_the_links_own(patch: Patch) -> None:
    """Receipts are taken without looking at whom they name and whether we ever stood there."""

    def open_receipt(data: Any, me: Any, peer: Any, node_key: Any) -> Any:
        envelope = signing.open_envelope(data, signing.Payload.RECEIPT)
        return frames.read(signing.verify(envelope, lambda key: node_key(peer, key)), frames.Receipt)

    def receipt(tx: Any, peer: Any, said: Any, envelope: Any) -> list[Any]:
        values = {"number": said.number, "peer": peer, "lane": said.lane}
        tx.run(
            "UPDATE lane_out SET received = max(received, :number) WHERE peer = :peer AND lane = :lane",
            values,
        )
        return []

    def fill(tx: Any, peer: Any, lane: Any, after: Any, budget: int = 0) -> Any:
        known = outbox.chain_at(tx, peer, lane, after) == after.chain
        return real_fill(tx, peer, lane, after, budget) if known else ([], after, True)

    real_fill = outbox.fill
    patch.setattr(session, "open_receipt", open_receipt)
    patch.setattr(peering, "keep_receipt", receipt)
    patch.setattr(outbox, "fill", fill)


def what_an_introduction_brought_is_not_known_by_its_digest(patch: Patch) -> None:
    patch.setattr(log, "held", lambda tx, digests: set())


def outbox_row_is_written_in_a_transaction_of_its_own(patch: Patch) -> None:
    put, real = outbox.put_all, publish.Publisher.publish
    later: list[tuple[Any, Any]] = []
    patch.setattr(outbox, "put_all", lambda tx, *rest, **how: later.append((rest, how)))

    def published(self: Any, *arguments: Any) -> Any:
        later.clear()
        came = real(self, *arguments)
        waiting = list(later)
        self._db.write(lambda tx: [put(tx, *rest, **how) for rest, how in waiting])
        return came

    patch.setattr(publish.Publisher, "publish", published)


def fill_gives_a_frame_a_new_number_after_a_lost_answer(patch: Patch) -> None:
    real = outbox.fill

    def fill(tx: Any, peer: Any, lane: Any, after: Any, *budget: Any) -> Any:
        values = {"peer": peer, "lane": lane, "number": after.number}
        beyond = "peer = :peer AND lane = :lane AND number > :number"
        if outbox.lane_out(tx, peer, lane).received == after.number:
            tx.run(f"UPDATE outbox SET number = NULL, chain = NULL WHERE {beyond}", values)
            first = "SELECT min(id) FROM outbox WHERE peer = :peer AND lane = :lane AND number IS NULL"
            tx.run(f"UPDATE outbox SET id = (SELECT max(id) + 1 FROM outbox) WHERE id = ({first})", values)
        return real(tx, peer, lane, after, *budget)

    patch.setattr(outbox, "fill", fill)


def what_is_over_leaves_all_the_same(patch: Patch) -> None:
    patch.setattr(outbox, "lose", lambda *_: None)


def what_is_not_over_yet_is_held_back(patch: Patch) -> None:
    real = outbox.lose
    patch.setattr(
        outbox, "lose", lambda tx, peer, lane, after, now: real(tx, peer, lane, after, now + timedelta(hours=1))
    )


def heads_are_believed_whoever_they_are_for(patch: Patch) -> None:
    """Neither the head's addressee nor the copy's recipient is looked at."""
    real = session.check

    def check(batch: Any, lane: Any, at: Any, me: Any, peer: Any, node_key: Any) -> Any:
        head = frames.read(signing.open_envelope(batch.head, signing.Payload.HEAD).payload, frames.Head)
        return real(batch, lane, at, head.receiver, peer, node_key)

    patch.setattr(session, "check", check)
    patch.setattr(guard, "ingress", lambda **_: None)


def a_copy_for_somebody_else_is_taken(patch: Patch) -> None:
    patch.setattr(guard, "ingress", lambda **_: None)


def a_frames_bytes_are_not_compared_with_its_digest(patch: Patch) -> None:
    class Whatever:
        def __ne__(self, other: object) -> bool:
            return False

    patch.setattr(session, "sha256", lambda body: Whatever())


def one_poison_frame_stops_its_lane(patch: Patch) -> None:
    def put(tx: Any, place: Any, frame: Any, code: str, *rest: Any) -> None:
        raise Fault("frame.kind" if code == "frame.addressee" else code)

    patch.setattr(aside, "put", put)


def poison_is_put_aside_without_telling_its_sender(patch: Patch) -> None:
    patch.setattr(aside, "refusals", lambda *_: ())


def alarms_are_taken_after_the_rest(patch: Patch) -> None:
    patch.setattr(peering, "LANES", (Lane.NORMAL, Lane.ALARM))


def a_receipt_is_taken_for_all_that_was_sent(patch: Patch) -> None:
    real = peering.keep_receipt

    def receipt(tx: Any, peer: Any, said: Any, envelope: Any) -> Any:
        came = real(tx, peer, said, envelope)
        tx.run(
            "UPDATE lane_out SET received = number WHERE peer = :peer AND lane = :lane",
            {"peer": peer, "lane": said.lane},
        )
        return came

    patch.setattr(peering, "keep_receipt", receipt)


def copies_for_two_recipients_bear_one_id(patch: Patch) -> None:
    real = copies.uuid4

    class Fixed:
        def take(self, size: int, cause: str) -> bytes:
            return frames.sha256(cause.encode()).encode()[:size]

    patch.setattr(copies, "uuid4", lambda entropy, cause: real(Fixed(), cause.split()[1]))


def a_bundle_begins_where_the_last_one_ended(patch: Patch) -> None:
    """Smaller, until one is lost."""

    def receipted(self: Any, peer: Any) -> Any:
        rows = self._db.read(
            lambda tx: tx.rows("SELECT lane, number, chain FROM lane_out WHERE peer = :p", {"p": peer})
        )
        return {lane: frames.Position() for lane in Lane} | {Lane(row[0]): frames.Position(*row[1:]) for row in rows}

    patch.setattr(peering.Exchange, "receipted", receipted)


def the_receipts_in_a_bundle_are_not_looked_at(patch: Patch) -> None:
    patch.setattr(peering.Exchange, "keep_receipts", lambda *_: ())
