"""Out of a restored backup: an administrator begins a new epoch, everything is decided again, and both sides are whole.

Goal: whoever lost his past, after healing nothing is lost, doubled or leaked, and what was recalled stays gone. Method: real nodes;
a backup is put back by copying the file; the healing is what `tansiq peer resend` does.
"""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.exchange import epochs, outbox
from tansiq.exchange.frames import START, Ask, Batch, Head, Lane, Opening, Position, read
from tansiq.exchange.session import seal_opening
from tansiq.ids import AgencyId, NodeId, sha256
from tansiq.records.signing import Payload, open_envelope
from tests import worlds
from tests.backups import backed_up, pull, resend
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World


def said(world: World, agency: AgencyId) -> list[str]:
    """The words of the reports that a node has from others and may still read, in the order they came."""
    return [
        msgspec.json.decode(stored.header().body)["activity"]
        for stored in world.records(agency, "spot")
        if not stored.own and not stored.destroyed
    ]


def epoch_of(world: World, sender: AgencyId, receiver: AgencyId, lane: Lane = Lane.NORMAL) -> int:
    return world[sender].db.read(lambda tx: outbox.lane_out(tx, NodeId(receiver), lane).epoch)


def open_troubles(world: World, agency: AgencyId) -> list[tuple[str, str, str]]:
    return [(each.lane, each.way, each.code) for each in world[agency].db.read(epochs.broken)]


# ---- the way out


def test_a_sender_that_lost_its_past_begins_anew_and_both_are_whole() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("before", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, ARMY):
            world.publish(ARMY, worlds.spot("forgotten here", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        world.publish(ARMY, worlds.spot("after", to=(PESHMERGA,)))
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        begun = {each.lane: each for each in resend(world, ARMY, PESHMERGA)}
        assert (begun[Lane.NORMAL].epoch, begun[Lane.NORMAL].again, begun[Lane.NORMAL].withheld) == (2, 1, ())
        assert len(world.carry(ARMY, PESHMERGA)) == 1, "what is held already is recognised"
        assert said(world, PESHMERGA) == ["before", "forgotten here", "after"]
        assert open_troubles(world, ARMY) == open_troubles(world, PESHMERGA) == []
        assert pull(world, ARMY, PESHMERGA) is None


def test_a_receiver_that_lost_its_past_is_sent_everything_again() -> None:
    with small_world() as world:
        first = world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, PESHMERGA):
            world.publish(ARMY, worlds.after(first, worlds.spot("one, corrected", to=(PESHMERGA,))))
            world.publish(ARMY, worlds.alert("Keep away.", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        world.publish(ARMY, worlds.spot("later", to=(PESHMERGA,)))
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert ("normal", "in", "frame.chain") in open_troubles(world, PESHMERGA)
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["one", "one, corrected", "later"]
        assert len(world.records(PESHMERGA, "alert")) == 1
        assert open_troubles(world, PESHMERGA) == []


def test_both_lost_their_past_and_both_begin_anew() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.publish(PESHMERGA, worlds.spot("two", to=(ARMY,)))
        world.carry_all()
        with backed_up(world, ARMY), backed_up(world, PESHMERGA):
            world.publish(ARMY, worlds.spot("three", to=(PESHMERGA,)))
            world.publish(PESHMERGA, worlds.spot("four", to=(ARMY,)))
            world.carry_all()
        world.publish(ARMY, worlds.spot("five", to=(PESHMERGA,)))
        world.publish(PESHMERGA, worlds.spot("six", to=(ARMY,)))
        for one, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
            resend(world, one, other)
        world.carry_all()
        assert (said(world, PESHMERGA), said(world, ARMY)) == (["one", "five"], ["two", "six"])


def test_a_sender_restored_twice_does_not_begin_an_epoch_that_its_peer_has_seen() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, ARMY):
            resend(world, ARMY, PESHMERGA)
            world.publish(ARMY, worlds.spot("two", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
            assert epoch_of(world, ARMY, PESHMERGA) == 2
        assert pull(world, ARMY, PESHMERGA) == "frame.epoch"
        resend(world, ARMY, PESHMERGA)
        assert epoch_of(world, ARMY, PESHMERGA) == 3
        world.publish(ARMY, worlds.spot("three", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["one", "two", "three"]


def test_a_lane_that_never_carried_anything_can_begin_anew_too() -> None:
    with small_world() as world:
        resend(world, ARMY, PESHMERGA)
        assert pull(world, ARMY, PESHMERGA) is None
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["one"]
        assert hostile.position(world, ARMY, PESHMERGA, Lane.ALARM).epoch == 2, "an epoch may begin empty"


def test_by_stick_it_heals_as_well() -> None:
    with small_world() as world:
        with backed_up(world, PESHMERGA):
            world.publish(ARMY, worlds.spot("lost", to=(PESHMERGA,)))
            world.carry_by_hand(ARMY, PESHMERGA)
            world.carry_by_hand(PESHMERGA, ARMY)
        old = world.bundle(ARMY, PESHMERGA)
        resend(world, ARMY, PESHMERGA)
        assert world.carry_by_hand(ARMY, PESHMERGA).stored == 1
        assert world.carry_by_hand(PESHMERGA, ARMY).receipted == 1
        brought = world.read_bundle(PESHMERGA, old)
        assert brought.fault is not None
        assert (brought.fault.code, brought.stored) == ("frame.epoch", 0), "an old epoch gives nothing"
        assert said(world, PESHMERGA) == ["lost"]


# ---- decided again


def test_what_was_recalled_goes_as_its_recall_alone_and_first() -> None:
    with small_world() as world:
        kept = world.publish(ARMY, worlds.spot("stays", to=(PESHMERGA,)))
        gone = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, PESHMERGA):
            world.recall(ARMY, gone.id)
            world.carry(ARMY, PESHMERGA)
        assert "taken back" in said(world, PESHMERGA), "the backup has it"
        resend(world, ARMY, PESHMERGA)
        served = world[ARMY].exchange.answer(NodeId(PESHMERGA), Ask(after={}))
        frames = read(served.batch, Batch).lanes[Lane.NORMAL].frames
        assert [frame.kind for frame in frames] == ["recall", "copy"]
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["stays"]
        assert world.deliveries(ARMY, kept.id) == {PESHMERGA: "received"}
        assert world.deliveries(ARMY, gone.id) == {PESHMERGA: "recalled"}


def test_a_sender_that_forgot_its_recall_does_not_bring_it_back() -> None:
    with small_world() as world:
        gone = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        with backed_up(world, ARMY):
            world.recall(ARMY, gone.id)
            world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == []
        resend(world, ARMY, PESHMERGA)
        world.publish(ARMY, worlds.after(gone, worlds.spot("again", to=(PESHMERGA,))))
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == [], "a tombstone wins over whatever comes later"
        assert world.deliveries(ARMY, gone.id) == {PESHMERGA: "refused"}, "and the owner is told"


def test_what_its_label_does_not_allow_any_more_is_not_sent_again() -> None:
    with small_world() as world:
        narrowed = world.publish(ARMY, worlds.spot("narrowed", to=(PESHMERGA,)))
        until = world.clock.now() + timedelta(hours=1)
        over = {"handling_until": until.isoformat()}
        world.publish(ARMY, worlds.spot("over", label=worlds.label((PESHMERGA,), **over)))
        world.publish(ARMY, worlds.spot("allowed", to=(PESHMERGA,)))
        with backed_up(world, PESHMERGA):
            world.carry(ARMY, PESHMERGA)
        world.publish(ARMY, worlds.after(narrowed, worlds.spot("for us alone")))
        world.clock.advance(3600)
        begun = resend(world, ARMY, PESHMERGA)
        assert sum(len(each.withheld) for each in begun) == 2
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["allowed"]


def test_what_an_authority_approved_stays_approved() -> None:
    with small_world() as world:
        with backed_up(world, PESHMERGA):
            world.publish(ARMY, worlds.spot("by hand", to=(PESHMERGA,), level=1), may_release=True)
            world.carry(ARMY, PESHMERGA)
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == ["by hand"]


def test_what_was_sent_in_an_old_epoch_alone_can_still_be_recalled() -> None:
    """Named test of a trap: what is withheld from the new epoch is in no new row, and its recall must reach its holder."""
    with small_world() as world:
        until = world.clock.now() + timedelta(hours=1)
        kept = world.publish(
            ARMY, worlds.spot("over", label=worlds.label((PESHMERGA,), handling_until=until.isoformat()))
        )
        world.carry(ARMY, PESHMERGA)
        world.clock.advance(3600)
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        world.recall(ARMY, kept.id)
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == []
        assert world.deliveries(ARMY, kept.id) == {PESHMERGA: "recalled"}


def test_recalled_after_it_was_queued_again_it_leaves_as_its_recall() -> None:
    with small_world() as world:
        gone = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        resend(world, ARMY, PESHMERGA)
        assert world.deliveries(ARMY, gone.id) == {PESHMERGA: "pending"}, "its old receipt is for an epoch that is over"
        world.recall(ARMY, gone.id)
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == []


def test_what_may_have_left_in_the_time_that_was_lost_is_recalled_too() -> None:
    """Named test of seed 6: to the restored store the copy had never left, so its recall went to nobody."""
    with small_world() as world:
        gone = world.publish(ARMY, worlds.spot("taken back", to=(PESHMERGA,)))
        with backed_up(world, ARMY, marked=True):
            world.carry(ARMY, PESHMERGA)
        world.recall(ARMY, gone.id)
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        assert said(world, PESHMERGA) == []


# ---- what is believed


def announced(world: World, **changes: object) -> tuple[str | None, Position]:
    """ARMY announces a new epoch without anything in it, bent by ``changes``; how it was refused, and where the peer stands."""
    key = world[ARMY].keyring.signer("node")
    fields = {"sender": ARMY, "receiver": PESHMERGA, "lane": Lane.NORMAL, "epoch": 2, "before": Position()} | changes
    by = fields.pop("by", key)
    opening = seal_opening(Opening(**fields, began_at=world.clock.now()), by)  # type: ignore[arg-type]
    at = Position(0, sha256(open_envelope(opening, Payload.EPOCH).payload), 2)
    got = hostile.deliver(world, ARMY, PESHMERGA, [], epoch=2, number=0, chain=at.chain, opening=opening)
    return got.fault, hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL)


def test_a_new_epoch_is_believed_by_its_announcement_alone() -> None:
    with small_world() as world:
        assert announced(world, receiver="somebody")[0] == "frame.epoch"
        assert announced(world, lane=Lane.ALARM)[0] == "frame.epoch"
        assert announced(world, epoch=3)[0] == "frame.epoch"
        assert announced(world, by=world[PESHMERGA].keyring.signer("node"))[0] == "frame.key"
        got = hostile.deliver(world, ARMY, PESHMERGA, [], epoch=2, number=0)
        assert got.fault == "frame.epoch", "none at all"
        fault, at = announced(world)
        assert (fault, at.epoch, at.number) == (None, 2, 0)


def test_an_epoch_that_is_over_is_refused_and_a_replayed_batch_gives_nothing() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        old = world[ARMY].exchange.answer(NodeId(PESHMERGA), Ask(after={})).batch
        resend(world, ARMY, PESHMERGA)
        world.carry(ARMY, PESHMERGA)
        before = hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL)
        got = world[PESHMERGA].exchange.take(NodeId(ARMY), old)
        assert (got.fault, got.stored) == ("frame.epoch", ())
        assert hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL) == before
        assert open_troubles(world, PESHMERGA) == [], "late is no contradiction"


def test_a_receipt_of_an_old_epoch_is_kept_and_moves_nothing() -> None:
    with small_world() as world:
        stored = world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        late = world[PESHMERGA].exchange.ask(NodeId(ARMY))
        resend(world, ARMY, PESHMERGA)
        world[ARMY].exchange.serve(NodeId(PESHMERGA), world[ARMY].exchange.wants(late))
        assert world.deliveries(ARMY, stored.id) == {PESHMERGA: "sent"}
        rows = world[ARMY].db.read(
            lambda tx: tx.rows("SELECT epoch, received, receipt FROM lane_out ORDER BY lane, epoch")
        )
        assert [(epoch, received) for epoch, received, _ in rows][-2:] == [(1, 1), (2, 0)]
        assert rows[-2][2], "the old receipt stays"


def test_the_first_chain_of_an_epoch_binds_the_end_of_the_old_one() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        end = hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL)
        resend(world, ARMY, PESHMERGA)
        at = world[ARMY].db.read(lambda tx: outbox.lane_out(tx, NodeId(PESHMERGA), Lane.NORMAL))
        payload = open_envelope(at.opening, Payload.EPOCH).payload
        assert at.start == sha256(payload) != START
        assert read(payload, Opening).before == end


# ---- what is noticed and kept


def test_a_sender_that_forgot_is_shown_its_own_signature() -> None:
    with small_world() as world:
        with backed_up(world, ARMY):
            world.publish(ARMY, worlds.spot("forgotten here", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
        assert pull(world, ARMY, PESHMERGA) == "frame.chain"
        assert open_troubles(world, ARMY) == [("normal", "out", "frame.chain")]
        ((theirs, ours),) = world[ARMY].db.read(lambda tx: tx.rows("SELECT theirs, ours FROM broken"))
        assert open_envelope(theirs, Payload.RECEIPT)
        head = read(open_envelope(ours, Payload.HEAD).payload, Head)
        assert (head.sender, head.number) == (ARMY, 1)
        resend(world, ARMY, PESHMERGA)
        assert open_troubles(world, ARMY) == []
        kept = world[ARMY].db.read(lambda tx: tx.one("SELECT count(*) FROM broken WHERE healed IS NOT NULL"))
        assert kept == (1,), "the evidence stays"


def test_two_heads_for_one_number_are_a_fork_and_both_are_kept() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("one", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        got = hostile.deliver(world, ARMY, PESHMERGA, [], chain="f" * 64, number=1)
        assert (got.fault, got.stored) == ("frame.fork", ())
        ((theirs, ours),) = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT theirs, ours FROM broken"))
        one, other = (read(open_envelope(each, Payload.HEAD).payload, Head) for each in (theirs, ours))
        assert (one.number, one.epoch) == (other.number, other.epoch) == (1, 1)
        assert one.chain != other.chain
        assert world[PESHMERGA].exchange.live(NodeId(ARMY)).fault == "frame.fork"


def test_only_a_known_peer_and_only_with_words_why() -> None:
    with small_world() as world:
        for peer, why, code in (
            (ARMY, "because", "peer.unknown"),
            ("nobody", "because", "peer.unknown"),
            (PESHMERGA, "  ", "resend.why"),
            (PESHMERGA, "x" * 501, "resend.why"),
        ):
            with pytest.raises(Fault) as caught:
                resend(world, ARMY, AgencyId(peer), why)
            assert caught.value.code == code
        resend(world, ARMY, PESHMERGA, "Their disk has failed; told by telephone.")
        (line,) = world[ARMY].db.read(
            lambda tx: tx.rows("SELECT actor, subject, detail FROM audit WHERE act = 'resend'")
        )
        assert line[:2] == ("administrator", PESHMERGA)
        assert line[2].startswith("Their disk has failed; told by telephone. (alarm epoch 2: 0 again")


def test_a_store_with_several_epochs_is_whole() -> None:
    from tansiq.node import PROJECTIONS
    from tansiq.work.verify import verify

    with small_world() as world:
        for words in ("one", "two"):
            world.publish(ARMY, worlds.spot(words, to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
            resend(world, ARMY, PESHMERGA)
            world.carry(ARMY, PESHMERGA)
        for agency in (ARMY, PESHMERGA):
            found = verify(world[agency].db, PROJECTIONS, me=agency)
            assert found.whole, found.listed
