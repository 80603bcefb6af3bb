"""Frames by stick: a room that has no link at all is a full member. The same rules hold as on a link, whatever is carried when."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from tansiq.errors import CODES, Fault
from tansiq.exchange import bundle, clocks
from tansiq.exchange.bundle import LENGTH_BYTES, Part
from tansiq.exchange.frames import Ask, Batch, Lane, read
from tansiq.ids import AgencyId, NodeId
from tansiq.network import founding
from tansiq.storage import Tx
from tests import worlds
from tests.backups import backed_up
from tests.exchange import hostile, stranger
from tests.exchange.hostile import small_world
from tests.exchange.lanes import STRANGER, flipped
from tests.exchange.test_bundle_form import private_of
from tests.plans.tables import ROOM, Table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

SMALL = 1
"""So few bytes that each lane gives one frame a part."""


def reports(world: World, *words: str, by: AgencyId = ARMY, to: AgencyId = PESHMERGA) -> None:
    for each in words:
        world.publish(by, worlds.spot(each, to=(to,)))


def refused_at(world: World, receiver: AgencyId, data: bytes) -> Fault:
    """How a bundle is refused of which nothing can be read."""
    with pytest.raises(Fault) as caught:
        world.read_bundle(receiver, data)
    return caught.value


# ---- carried


def test_what_waits_arrives_and_the_receipt_comes_back() -> None:
    with small_world() as world:
        reports(world, "one", "two")
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        brought = world.carry_by_hand(ARMY, PESHMERGA)
        assert (brought.peer, brought.stored, brought.parts, brought.fault) == (ARMY, 3, 1, None)
        assert hostile.spots(world, PESHMERGA) == ["one", "two"]
        assert hostile.states(world, ARMY) == ["sent"] * 3
        back = world.carry_by_hand(PESHMERGA, ARMY)
        assert (back.stored, back.receipted, back.fault) == (0, 3, None)
        assert hostile.states(world, ARMY) == ["received"] * 3


def test_what_is_receipted_is_not_written_again() -> None:
    with small_world() as world:
        reports(world, "one")
        world.carry_by_hand(ARMY, PESHMERGA)
        world.carry_by_hand(PESHMERGA, ARMY)
        reports(world, "two")
        (part,) = stranger.read(world.bundle(ARMY, PESHMERGA), private_of(world, PESHMERGA), ARMY, PESHMERGA)
        assert [frame["number"] for frame in part["batch"]["lanes"]["normal"]["frames"]] == [2]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_in_any_order_and_twice_it_comes_to_the_same(order: tuple[int, ...]) -> None:
    with small_world() as world:
        written = []
        for number in range(3):
            reports(world, str(number))
            world.publish(ARMY, worlds.alert(str(number), to=(PESHMERGA,)))
            written.append(world.bundle(ARMY, PESHMERGA))
        furthest = -1
        for number in (*order, *order):
            brought = world.read_bundle(PESHMERGA, written[number])
            assert (brought.fault, brought.stored) == (None, 2 * max(0, number - furthest))
            furthest = max(furthest, number)
        assert hostile.spots(world, PESHMERGA) == ["0", "1", "2"]
        assert hostile.aside(world, PESHMERGA) == []


def test_reading_twice_or_an_older_one_changes_not_a_byte_of_the_store() -> None:
    def dump(tx: Tx) -> list[object]:
        tables = ("record", "visible", "picture", "alarm", "outbox", "lane_in", "lane_out", "aside", "age")
        return [tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]

    with small_world() as world:
        reports(world, "one")
        older = world.bundle(ARMY, PESHMERGA)
        reports(world, "two")
        reports(world, "back", by=PESHMERGA, to=ARMY)
        newer = world.bundle(ARMY, PESHMERGA)
        world.read_bundle(PESHMERGA, newer)
        before = world[PESHMERGA].db.read(dump)
        for data in (newer, older, newer):
            brought = world.read_bundle(PESHMERGA, data)
            assert (brought.stored, brought.receipted, brought.fault) == (0, 0, None)
            assert world[PESHMERGA].db.read(dump) == before


def test_link_and_stick_may_be_mixed_at_will() -> None:
    with small_world() as world:
        reports(world, "one")
        stick = world.bundle(ARMY, PESHMERGA)
        reports(world, "two")
        world.carry(ARMY, PESHMERGA)
        assert world.read_bundle(PESHMERGA, stick).stored == 0
        reports(world, "three")
        assert world.carry_by_hand(ARMY, PESHMERGA).stored == 1
        reports(world, "four")
        assert len(world.carry(ARMY, PESHMERGA)) == 1
        assert hostile.spots(world, PESHMERGA) == ["one", "two", "three", "four"]
        assert hostile.states(world, ARMY) == ["received"] * 4


def test_many_parts_alarms_first_and_one_in_memory_at_a_time() -> None:
    with small_world() as world:
        reports(world, *map(str, range(5)))
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        salt = b"s" * 16
        pieces = list(world[ARMY].carrier.bundle_for(NodeId(PESHMERGA), salt, SMALL))
        assert [each.parts for each in pieces] == [0, 1, 2, 3, 4, 5]
        assert [each.frames for each in pieces] == [0, 2, 3, 4, 5, 6]
        data = b"".join(each.data for each in pieces)
        parts = stranger.read(data, private_of(world, PESHMERGA), ARMY, PESHMERGA)
        assert [len(part["batch"]["lanes"]["alarm"]["frames"]) for part in parts] == [1, 0, 0, 0, 0]
        assert [len(part["receipts"]) for part in parts] == [2, 0, 0, 0, 0]
        brought = world.read_bundle(PESHMERGA, data)
        assert (brought.parts, brought.stored, brought.fault) == (5, 6, None)


def test_a_bundle_is_limited_and_says_that_more_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tansiq.exchange.carrier.MAX_BUNDLE_BYTES", 0)
    with small_world() as world:
        reports(world, "one", "two")
        written = list(world[ARMY].carrier.bundle_for(NodeId(PESHMERGA), b"s" * 16, SMALL))
        assert (written[-1].parts, written[-1].frames, written[-1].more) == (1, 1, True)
        brought = world.read_bundle(PESHMERGA, b"".join(each.data for each in written))
        assert (brought.stored, brought.fault) == (1, None)
        world.carry_by_hand(PESHMERGA, ARMY)
        assert world.carry_by_hand(ARMY, PESHMERGA).stored == 1
        assert hostile.spots(world, PESHMERGA) == ["one", "two"]


def test_poison_is_put_aside_and_told_by_the_bundle_back() -> None:
    with small_world() as world:
        hostile.queue(world, ARMY, PESHMERGA, b"no copy")
        reports(world, "after it")
        assert world.carry_by_hand(ARMY, PESHMERGA).stored == 1
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.unreadable")]
        world.carry_by_hand(PESHMERGA, ARMY)
        assert hostile.states(world, ARMY) == ["refused", "received"]


def test_the_age_of_both_pictures_survives_the_programs_that_read_and_write() -> None:
    """Each command is a process of its own: nothing may rest on what one of them remembers."""
    with small_world() as world:
        data = world.bundle(ARMY, PESHMERGA)
        world.clock.advance(3600)
        world.read_bundle(PESHMERGA, data)
        world.reopen(PESHMERGA)
        node = world[PESHMERGA]
        assert node.db.read(lambda tx: node.exchange.ages(tx, NodeId(ARMY))).ours == DAWN
        assert node.exchange.live(NodeId(ARMY)).heard_at is None, "a stick is no sign of life"
        back = world.bundle(PESHMERGA, ARMY)
        world.read_bundle(ARMY, back)
        world.reopen(ARMY)
        army = world[ARMY]
        assert army.db.read(lambda tx: army.exchange.ages(tx, NodeId(PESHMERGA))).theirs == DAWN


def test_two_nodes_that_never_have_a_link_agree_a_plan_by_bundles_alone() -> None:
    def hand_round(world: World) -> None:
        for sender, receiver in itertools.permutations(ROOM, 2):
            assert world.carry_by_hand(sender, receiver).fault is None
            world.reopen(receiver)
            world.clock.advance(20)

    with small_world(ROOM) as world:
        at = Table(world)
        claim = world.publish(ARMY, worlds.claim(to=(PESHMERGA, COMMAND)))
        hand_round(world)
        assert at.states(claim) == ["proposed", "proposed"]
        at.answer(PESHMERGA, claim, carried=False)
        hand_round(world)
        hand_round(world)
        assert at.states(claim, *ROOM) == ["agreed"] * 3
        (answer,) = world.headers(ARMY, "concurrence")
        assert "C8:army" in msgspec.json.decode(answer.body)["despite"], "the old picture was accepted by name"


# ---- refused


def test_a_bundle_for_somebody_else_is_refused_and_says_nothing_of_it() -> None:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        reports(world, "one")
        data = world.bundle(ARMY, PESHMERGA)
        for other in (COMMAND, ARMY):
            fault = refused_at(world, other, data)
            assert (fault.code, fault.detail) == ("bundle.addressee", "")
        assert world.records(COMMAND, "spot") == []


def test_a_bundle_holds_nothing_for_another_node() -> None:
    with small_world((ARMY, PESHMERGA, COMMAND)) as world:
        reports(world, "for the command", to=COMMAND)
        reports(world, "for both sides")
        world.carry(ARMY, COMMAND)
        parts = stranger.read(world.bundle(ARMY, PESHMERGA), private_of(world, PESHMERGA), ARMY, PESHMERGA)
        mine = world[ARMY].db.read(
            lambda tx: {row[0] for row in tx.rows("SELECT digest FROM copy WHERE recipient = 'peshmerga'")}
        )
        frames = [frame for part in parts for lane in part["batch"]["lanes"].values() for frame in lane["frames"]]
        assert len(frames) == 1
        assert {frame["digest"] for frame in frames} <= mine


@pytest.mark.parametrize("cut", ["at a part's end", "within a part", "bent"])
def test_the_whole_parts_of_a_damaged_bundle_are_kept_and_the_rest_comes_with_the_next(cut: str) -> None:
    with small_world() as world:
        reports(world, *map(str, range(4)))
        data = world.bundle(ARMY, PESHMERGA, SMALL)
        header, *parts = bundle.split([data])
        two = len(header) + sum(LENGTH_BYTES + len(part) for part in parts[:2])
        bent = flipped(data, (two + LENGTH_BYTES + 100) * 8)
        brought = world.read_bundle(
            PESHMERGA, {"at a part's end": data[:two], "within a part": data[: two + 60]}.get(cut, bent)
        )
        assert brought.fault is not None
        assert brought.fault.code == "bundle.unreadable"
        assert "first 2 parts were taken" in brought.fault.detail
        assert (brought.parts, brought.stored) == (2, 2)
        assert hostile.spots(world, PESHMERGA) == ["0", "1"]
        assert world.read_bundle(PESHMERGA, data).stored == 2
        assert hostile.spots(world, PESHMERGA) == ["0", "1", "2", "3"]


def test_parts_cannot_be_left_out_moved_or_brought_from_another_bundle() -> None:
    with small_world() as world:
        reports(world, *map(str, range(3)))
        one, other = world.bundle(ARMY, PESHMERGA, SMALL), world.bundle(ARMY, PESHMERGA, SMALL)
        header, *mine = (each for each in bundle.split([one]))
        theirs = list(bundle.split([other]))[1:]

        def joined(*parts: bytes) -> bytes:
            return header + b"".join(len(part).to_bytes(LENGTH_BYTES, "big") + part for part in parts)

        assert joined(*mine) == one
        for wrong in (mine[1:], (theirs[0], *mine[1:]), (mine[1], mine[0], mine[2])):
            assert refused_at(world, PESHMERGA, joined(*wrong)).code == "bundle.unreadable"
        for wrong in ((mine[0], mine[2]), (mine[0], theirs[1], mine[2]), (*mine, mine[2])):
            fault = world.read_bundle(PESHMERGA, joined(*wrong)).fault
            assert fault is not None
            assert fault.code == "bundle.unreadable"


def test_a_bundle_that_begins_beyond_where_we_stand_is_refused_with_what_to_do() -> None:
    """Ours never do; another implementation's may."""
    with small_world() as world:
        reports(world, "one", "two")
        army, salt = world[ARMY].exchange, b"s" * 16
        skipped = army.answer(NodeId(PESHMERGA), Ask(after={}), SMALL).reached
        batch = read(army.answer(NodeId(PESHMERGA), Ask(after=skipped)).batch, Batch)
        public = stranger.raw(private_of(world, PESHMERGA).public_key())
        info = bundle.info_of(NodeId(ARMY), NodeId(PESHMERGA), salt, 1)
        data = bundle.header(salt, public) + bundle.seal(Part((), batch, last=True), public, info)
        brought = world.read_bundle(PESHMERGA, data)
        assert brought.fault is not None
        assert (brought.fault.code, brought.stored) == ("frame.gap", 0)
        assert "ask for a new one" in brought.fault.detail
        assert world.carry_by_hand(PESHMERGA, ARMY).fault is None
        assert world.carry_by_hand(ARMY, PESHMERGA).stored == 2


@pytest.mark.parametrize("who", [ARMY, PESHMERGA])
def test_a_restored_backup_is_noticed_by_stick_too(who: AgencyId) -> None:
    with small_world() as world:
        with backed_up(world, who):
            reports(world, "lost")
            world.carry_by_hand(ARMY, PESHMERGA)
            world.carry_by_hand(PESHMERGA, ARMY)
        reports(world, "later")
        forward = world.carry_by_hand(ARMY, PESHMERGA)
        assert forward.fault is not None
        assert forward.fault.code == ("frame.fork" if who == ARMY else "frame.chain"), "here two heads for one number"
        assert forward.stored == 0


def test_receipts_that_are_refused_do_not_keep_the_frames_out() -> None:
    with small_world() as world:
        reports(world, "lost", by=PESHMERGA, to=ARMY)
        with backed_up(world, PESHMERGA):
            reports(world, "another", by=PESHMERGA, to=ARMY)
            world.carry(PESHMERGA, ARMY)
        reports(world, "one")
        brought = world.carry_by_hand(ARMY, PESHMERGA)
        assert brought.fault is not None
        assert (brought.fault.code, brought.stored) == ("frame.chain", 1)


def test_a_thief_who_has_the_recipients_key_but_no_node_key_brings_nothing() -> None:
    with small_world() as world:
        reports(world, "one")
        batch = read(
            hostile.answer(world, ARMY, PESHMERGA, [hostile.copy_of(world, ARMY, PESHMERGA)], by=STRANGER), Batch
        )
        public = stranger.raw(private_of(world, PESHMERGA).public_key())
        info = bundle.info_of(NodeId(ARMY), NodeId(PESHMERGA), b"s" * 16, 1)
        data = bundle.header(b"s" * 16, public) + bundle.seal(Part((b"{}",), batch, last=True), public, info)
        brought = world.read_bundle(PESHMERGA, data)
        assert brought.fault is not None
        assert (brought.fault.code, brought.stored) == ("frame.unreadable", 0)
        assert hostile.position(world, ARMY, PESHMERGA, Lane.NORMAL).number == 0


def test_a_node_that_is_not_known_and_one_without_a_key_get_no_bundle() -> None:
    with small_world() as world:
        for name, code in (("nobody", "peer.unknown"), (ARMY, "peer.unknown")):
            with pytest.raises(Fault) as caught:
                list(world[ARMY].bundle_for(NodeId(name)))
            assert caught.value.code == code


def test_nodes_from_before_there_were_bundles_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    real = founding._keys

    def without(*arguments: object) -> object:
        return [msgspec.structs.replace(key, sealing=b"") for key in real(*arguments)]  # type: ignore[arg-type]

    monkeypatch.setattr(founding, "_keys", without)
    with small_world() as world:
        with pytest.raises(Fault) as caught:
            world.bundle(ARMY, PESHMERGA)
        assert caught.value.code == "bundle.no-key"
        (world[ARMY].folder / "keys" / "bundle.pem").unlink()
        world.reopen(ARMY)
        fault = refused_at(world, ARMY, b"")
        assert fault.code == "bundle.no-key"
        reports(world, "by link")
        assert len(world.carry(ARMY, PESHMERGA)) == 1


def test_every_code_of_a_bundle_says_what_to_do() -> None:
    assert {code for code in CODES if code.startswith("bundle.")} == {
        "bundle.addressee",
        "bundle.no-key",
        "bundle.unreadable",
        "bundle.unwritten",
    }


# ---- clocks


def skew(world: World, at: AgencyId, peer: AgencyId) -> float | None:
    return world[at].db.read(lambda tx: clocks.skew(tx, NodeId(peer)))


def test_a_head_that_is_ahead_of_our_clock_proves_a_wrong_clock_by_stick_too() -> None:
    with small_world() as world:
        world.set_clock(ARMY, 20 * 60)
        data = world.bundle(ARMY, PESHMERGA)
        world.clock.advance(5 * 60)  # on the road
        world.read_bundle(PESHMERGA, data)
        assert skew(world, PESHMERGA, ARMY) == 15 * 60, "what is certain of it"
        world.clock.advance(3600)
        world.read_bundle(PESHMERGA, data)
        assert skew(world, PESHMERGA, ARMY) == 15 * 60, "an old stick takes nothing back"


def test_a_slow_stick_finds_no_clock_behind_and_none_right() -> None:
    with small_world() as world:
        world.set_clock(ARMY, -20 * 60)
        world.carry_by_hand(PESHMERGA, ARMY)
        world.clock.advance(3600)
        world.carry_by_hand(ARMY, PESHMERGA)
        assert skew(world, PESHMERGA, ARMY) is None


def test_a_stick_that_is_back_within_two_minutes_tells_that_the_clock_is_right_again() -> None:
    with small_world() as world:
        world.set_clock(ARMY, 20 * 60)
        world.carry_by_hand(ARMY, PESHMERGA)
        world.set_clock(ARMY, 0)
        world.carry_by_hand(PESHMERGA, ARMY)
        world.clock.advance(121)
        world.carry_by_hand(ARMY, PESHMERGA)
        assert skew(world, PESHMERGA, ARMY) == 20 * 60
        world.carry_by_hand(PESHMERGA, ARMY)
        world.clock.advance(60)
        world.carry_by_hand(ARMY, PESHMERGA)
        assert skew(world, PESHMERGA, ARMY) is None
