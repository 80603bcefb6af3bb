"""What a second process has verified beforehand is what would be found at the frame's turn, whatever becomes of the process."""

from __future__ import annotations

import mmap
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from random import Random

import pytest

from tansiq.exchange import beforehand, inbox
from tansiq.exchange.beforehand import ROOM, WORTH, Helper, in_place
from tansiq.exchange.frames import MAX_FRAMES
from tansiq.ids import SeededEntropy
from tansiq.node import PROJECTIONS
from tansiq.records import signing
from tansiq.records.signing import Holds, Signed, Signer, new_key
from tansiq.storage import Tx
from tansiq.work.lines import Line
from tansiq.work.rows import Desk
from tansiq.work.verify import verify
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import copy_of, small_world
from tests.worlds import ARMY, PESHMERGA, World

KEY = new_key(SeededEntropy("beforehand"), "key")
PUBLIC = Signer(KEY).public
PATIENCE_S = 30.0


def good(number: int, message: bytes = b"") -> Signed:
    message = message or b"message %d" % number
    return Signed(PUBLIC, KEY.sign(message), message)


def bad(number: int) -> Signed:
    """Not the signature of these bytes, in one of several ways."""
    right = good(number)
    return (
        right._replace(message=right.message + b"!"),
        right._replace(signature=right.signature[:-1] + bytes([right.signature[-1] ^ 1])),
        right._replace(public=bytes(32)),
        right._replace(public=b"short"),
        right._replace(signature=b""),
        right._replace(message=b""),
    )[number % 6]


def batch(seed: int, count: int = 200) -> list[Signed]:
    chance = Random(seed)
    return [good(number) if chance.random() < 0.7 else bad(number) for number in range(count)]


@pytest.fixture
def helper() -> Iterator[Helper]:
    with closing(Helper()) as made:
        yield made


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many signatures this process has verified itself, from now on."""
    asked: list[Signed] = []
    verify = signing.holds

    def holds(signed: Signed) -> bool:
        asked.append(signed)
        return verify(signed)

    monkeypatch.setattr(signing, "holds", holds)
    return lambda: len(asked)


def pid(helper: Helper) -> int:
    assert helper._process is not None
    return helper._process.pid


def wait_until_done(helper: Helper) -> None:
    """Until all of a batch is verified."""
    until = time.monotonic() + PATIENCE_S
    while helper._memory is None or beforehand.DONE.unpack_from(helper._memory)[0] != helper._batch:
        assert time.monotonic() < until, "the helper does not come to an end"
        time.sleep(0.01)


def wait_until_gone(process: int) -> None:
    """Until it is not even in the table of processes: somebody has asked how it ended."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    raise AssertionError("a process that has ended is kept")


@pytest.mark.parametrize("seed", range(5))
def test_every_answer_is_that_of_the_mathematics(helper: Helper, seed: int) -> None:
    for each in (seed, seed + 100):
        signed = batch(each)
        holds = helper(signed)
        if each >= 100:
            wait_until_done(helper)
        assert [holds(one) for one in signed] == [signing.holds(one) for one in signed]
        wait_until_done(helper)


def test_what_was_verified_there_is_not_verified_again(helper: Helper, alone: Callable[[], int]) -> None:
    signed = [good(number) for number in range(WORTH)]
    holds = helper(signed)
    wait_until_done(helper)
    assert all(holds(one) for one in signed)
    assert alone() == 0
    assert not holds(signed[0]._replace(message=signed[1].message)), "an answer is of exactly these bytes"
    assert alone() == 1


def test_an_old_question_is_not_answered_with_a_new_answer(helper: Helper) -> None:
    forged = [bad(6 * number) for number in range(WORTH)]
    holds = helper(forged)
    wait_until_done(helper)
    helper([good(number) for number in range(WORTH)])
    wait_until_done(helper)
    assert not any(holds(one) for one in forged)


def test_a_batch_that_comes_while_another_is_verified_is_verified_here(helper: Helper) -> None:
    many = [good(number) for number in range(MAX_FRAMES)]
    helper(many)
    assert helper(batch(1)) is signing.holds
    wait_until_done(helper)
    assert helper(batch(1)) is not signing.holds


def test_a_few_are_not_worth_a_process(helper: Helper) -> None:
    assert helper([good(number) for number in range(WORTH - 1)]) is signing.holds
    assert helper._process is None


def test_a_machine_without_such_memory_has_no_helper(helper: Helper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create")
    assert helper(batch(1)) is signing.holds


def test_what_there_is_no_room_for_is_verified_here(helper: Helper, alone: Callable[[], int]) -> None:
    large = [good(number, bytes([number]) * (ROOM // WORTH)) for number in range(WORTH)]
    many = [good(number) for number in range(MAX_FRAMES + 1)]
    for signed in (large, many):
        before = alone()
        holds = helper(signed)
        wait_until_done(helper)
        assert all(holds(one) for one in signed)
        assert 0 < alone() - before < len(signed) / 2


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_helper_that_dies_or_hangs_costs_time_alone(
    helper: Helper, alone: Callable[[], int], how: signal.Signals
) -> None:
    helper(batch(1))
    wait_until_done(helper)
    first = pid(helper)
    os.kill(first, how)
    if how is signal.SIGKILL:
        wait_until_gone(first)
    for seed in (2, 3):
        signed = batch(seed)
        holds = helper(signed)
        before = alone()
        assert [holds(one) for one in signed] == [_holds(one) for one in signed]
        assert how is not signal.SIGSTOP or alone() - before >= len(signed)
    if how is signal.SIGKILL:
        assert pid(helper) != first, "the next batch has a new one"


def _holds(signed: Signed) -> bool:
    """As the library says it, by another way than ours."""
    try:
        KEY.public_key().verify(signed.signature, signed.message)
    except Exception:
        return False
    return signed.public == PUBLIC


def test_a_command_that_cannot_be_run_costs_time_alone() -> None:
    for command in (("/nowhere",), (sys.executable, "-c", "pass")):
        with closing(Helper(command)) as helper:
            for seed in (1, 2):
                signed = batch(seed)
                holds = helper(signed)
                assert [holds(one) for one in signed] == [signing.holds(one) for one in signed]


def test_it_ends_with_its_node_and_when_nothing_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = os.memfd_create("test")
    os.ftruncate(shared, ROOM)
    reading, writing = os.pipe()
    os.close(writing)
    beforehand.main(shared, reading)  # returns: nobody holds the other end
    os.close(reading)
    reading, writing = os.pipe()
    monkeypatch.setattr(beforehand, "IDLE_S", 0.01)
    beforehand.main(shared, reading)  # returns: nobody has said anything
    for each in (reading, writing, shared):
        os.close(each)


def test_closing_leaves_no_process() -> None:
    helper = Helper()
    helper(batch(1))
    child = pid(helper)
    helper.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    helper.close()


def test_what_was_asked_already_is_passed_over(alone: Callable[[], int]) -> None:
    signed = [good(number) for number in range(10)]
    work, places = beforehand._packed(signed)
    with mmap.mmap(-1, ROOM) as memory:
        memory[beforehand.WORK : beforehand.WORK + len(work)] = work
        beforehand.AT.pack_into(memory, beforehand.AT_OFFSET, 7)
        beforehand._verify(memory, len(places))
        answers = memory[beforehand.ANSWERS : beforehand.ANSWERS + 10]
    assert answers == bytes(7) + bytes([beforehand.GOOD] * 3)
    assert alone() == 3


def test_nothing_beforehand_is_the_mathematics_at_its_turn() -> None:
    assert in_place(batch(1)) is signing.holds


def test_a_forged_frame_among_many_is_put_aside_alone(helper: Helper) -> None:
    with small_world((ARMY, PESHMERGA)) as world:
        world[PESHMERGA].exchange._beforehand = helper
        release = world[ARMY].keyring.signer("release")
        forged = Signer(new_key(SeededEntropy("thief"), "key"))
        forged.key_id = release.key_id  # says that it is the release key's
        for number in range(3 * WORTH):
            hostile.queue(
                world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA, forged if number % 50 == 49 else release)
            )
        taken = world.carry(ARMY, PESHMERGA)
        assert helper._process is not None
        assert len(taken) == 3 * WORTH - 3
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.signature")] * 3
        assert len(hostile.spots(world, PESHMERGA)) == len(taken)


def test_a_batch_is_told_once_however_often_it_changes_whom_to_trust() -> None:
    told: list[int] = []

    def spy(signed: Sequence[Signed]) -> Holds:
        told.append(len(signed))
        return signing.holds

    with small_world((ARMY, PESHMERGA)) as world:
        army = world[ARMY]
        world[PESHMERGA].exchange._beforehand = spy
        for _ in range(3):
            world.publish(ARMY, worlds.spot("Between.", to=(PESHMERGA,)))
            key = army.keyring.signer("release").key_id
            army.db.write(lambda tx, key=key: army.root.revoke(tx, key, None, "administrator", world.clock.now()))
            army.keyring.settle(lambda: army.directory().keys)
        assert len(hostile.spots(world, PESHMERGA)) == 0
        world.carry(ARMY, PESHMERGA)
        assert len(hostile.spots(world, PESHMERGA)) == 3
    assert len(told) == 2, "one batch in each lane"


@pytest.mark.parametrize("together", [1, 2])
def test_how_many_records_are_settled_together_changes_nothing(monkeypatch: pytest.MonkeyPatch, together: int) -> None:
    def lines() -> list[tuple[object, ...]]:
        with small_world((ARMY, PESHMERGA)) as world:
            for number in range(7):
                world.publish(ARMY, worlds.spot(f"Number {number}.", to=(PESHMERGA,)))
            world.carry(ARMY, PESHMERGA)
            assert verify(world[PESHMERGA].db, PROJECTIONS).whole
            return [(each.n, each.words) for each in newest(world)]

    def newest(world: World) -> list[Line]:
        node, now = world[PESHMERGA], world.clock.now()
        reader, here = world.author(PESHMERGA).desk, node.config.node

        def read(tx: Tx) -> list[Line]:
            return Desk(tx, reader, PESHMERGA, node.book.directory(tx), node.fresh, now, here).newest(None, 100)

        return node.db.read(read)

    whole = lines()
    assert len(whole) >= 7
    monkeypatch.setattr(inbox, "TOGETHER", together)
    assert lines() == whole


def test_a_key_that_is_revoked_within_a_batch_signs_nothing_after_that_place(helper: Helper) -> None:
    """Its signatures hold, and the helper says so; whether it may is asked at each frame's own place."""
    with small_world((ARMY, PESHMERGA)) as world:
        army = world[ARMY]
        world[PESHMERGA].exchange._beforehand = helper
        stolen = army.keyring.signer("release")

        def queue() -> None:
            for _ in range(WORTH):
                hostile.queue(world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA, stolen))

        queue()
        army.db.write(lambda tx: army.root.revoke(tx, stolen.key_id, None, "administrator", world.clock.now()))
        queue()
        world.carry(ARMY, PESHMERGA)
        assert helper._process is not None
        assert len(hostile.spots(world, PESHMERGA)) == WORTH
        assert hostile.aside(world, PESHMERGA) == [("normal", "frame.key")] * WORTH
