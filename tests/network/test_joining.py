"""Two agencies that never met join by an agreement that both roots sign, and by a code that two officers compare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.ids import AgencyId, SeededEntropy, sha256
from tansiq.kinds.network import Accord, Terms
from tansiq.network import joining
from tansiq.network.joining import AnswerFile, Pending, Reveal
from tansiq.node import PROJECTIONS
from tansiq.records.signing import Signer, new_key
from tansiq.work.dry_run import DryRun
from tansiq.work.verify import verify
from tests import worlds
from tests.refusals import refused
from tests.worlds import ARMY, DAWN, MINISTRY, PESHMERGA, World

UNTIL = DAWN + timedelta(days=30)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Two agencies that have never heard of each other; the ministry knows the army."""
    apart: dict[AgencyId, dict[str, Any]] = {ARMY: {"network": (MINISTRY,)}, PESHMERGA: {"network": ()}}
    with worlds.found(tmp_path, (ARMY, PESHMERGA, MINISTRY), introduced=False, changes=apart) as world:
        world.introduce(ARMY, MINISTRY)
        world.introduce(MINISTRY, ARMY)
        yield world


def do(world: World, agency: AgencyId, step: str, *arguments: Any) -> Any:
    """A step at one node, as `tansiq peer …` does it."""
    node = world[agency]
    return node.db.write(lambda tx: getattr(node.joining, step)(tx, *arguments))


def carry(world: World) -> None:
    """Everything arrives that can: the Peshmerga and the ministry do not know each other."""
    for one, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY), (ARMY, MINISTRY), (MINISTRY, ARMY)):
        world.carry(one, other)


def offer(world: World, until: datetime = UNTIL) -> bytes:
    data: bytes = do(world, ARMY, "offer", PESHMERGA, "Reports of the strip.", until, world.clock.now())
    return data


def exchanged(world: World) -> tuple[str, str]:
    """All files have gone over; both codes."""
    answered = do(world, PESHMERGA, "answer", offer(world), world.clock.now())
    shown, ours = do(world, ARMY, "reveal", PESHMERGA, answered, world.clock.now())
    return ours, do(world, PESHMERGA, "revealed", ARMY, shown)


def confirm(world: World, agency: AgencyId, other: AgencyId, code: str) -> None:
    node = world[agency]
    node.joining.confirm(node.db, other, code, "administrator", world.clock.now())


def would_get(world: World, agency: AgencyId, *to: AgencyId) -> list[str]:
    run: DryRun = world[agency].publisher.dry_run(worlds.spot(to=to), world.author(agency, may_release=True))
    return [each.agency for each in run.recipients]


def test_both_see_the_same_code_and_join(world: World) -> None:
    ours, theirs = exchanged(world)
    assert ours == theirs
    assert len(ours.replace(" ", "")) == 8
    confirm(world, ARMY, PESHMERGA, theirs)
    confirm(world, PESHMERGA, ARMY, f" {ours[:4]}{ours[5:]} ")  # as somebody types it
    carry(world)
    now = world.clock.now()
    for here, there in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
        known = world[here].directory()
        assert known.in_force(here, there, now) is True
        assert known.agencies[there] == world[there].directory().agencies[there]
        assert verify(world[here].db, PROJECTIONS).whole
    world.publish(ARMY, worlds.spot("At last.", to=(PESHMERGA,)), may_release=True)
    carry(world)
    assert len(world.records(PESHMERGA, "spot")) == 1


def test_nothing_is_taken_in_before_the_codes_were_compared(world: World) -> None:
    exchanged(world)
    assert PESHMERGA not in world[ARMY].directory().agencies
    assert ARMY not in world[PESHMERGA].directory().agencies


def test_it_is_in_force_only_once_both_words_are_here_and_are_the_same(world: World) -> None:
    ours, theirs = exchanged(world)
    confirm(world, ARMY, PESHMERGA, theirs)
    assert would_get(world, ARMY, PESHMERGA) == []
    confirm(world, PESHMERGA, ARMY, ours)
    world.carry(PESHMERGA, ARMY)
    assert would_get(world, ARMY, PESHMERGA) == [PESHMERGA]
    accord = world[PESHMERGA].directory().accords[PESHMERGA, ARMY]
    other = msgspec.structs.replace(accord, signed=sha256(b"something else"))
    node = world[PESHMERGA]
    node.db.write(lambda tx: node.root.say(tx, "accord", other, world.clock.now(), to=(ARMY,)))
    world.carry(PESHMERGA, ARMY)
    assert would_get(world, ARMY, PESHMERGA) == []


def test_no_copy_is_made_once_its_time_is_over_and_others_are_not_touched(world: World) -> None:
    ours, theirs = exchanged(world)
    confirm(world, ARMY, PESHMERGA, theirs)
    confirm(world, PESHMERGA, ARMY, ours)
    carry(world)
    world.clock.advance(timedelta(days=29).total_seconds())
    assert would_get(world, ARMY, PESHMERGA, MINISTRY) == [MINISTRY, PESHMERGA]
    world.clock.advance(timedelta(days=2).total_seconds())
    assert would_get(world, ARMY, PESHMERGA, MINISTRY) == [MINISTRY]


def test_a_wrong_code_ends_it_and_cannot_be_tried_again(world: World) -> None:
    ours, _ = exchanged(world)
    wrong = f"{(int(ours.replace(' ', '')) + 1) % 10**8:08}"
    with pytest.raises(Fault, match=r"joining\.code"):
        confirm(world, ARMY, PESHMERGA, wrong)
    with pytest.raises(Fault, match=r"joining\.not-found"):
        confirm(world, ARMY, PESHMERGA, ours)
    assert PESHMERGA not in world[ARMY].directory().agencies


def test_there_is_no_code_before_all_files_are_here(world: World) -> None:
    data = offer(world)
    with pytest.raises(Fault, match=r"joining\.incomplete"):
        confirm(world, ARMY, PESHMERGA, "0000 0000")
    do(world, PESHMERGA, "answer", data, world.clock.now())
    with pytest.raises(Fault, match=r"joining\.incomplete"):
        confirm(world, PESHMERGA, ARMY, "0000 0000")


def test_an_offer_to_somebody_else_or_out_of_time_is_not_answered(world: World) -> None:
    data = offer(world)
    with pytest.raises(Fault, match="It is an offer to peshmerga"):
        do(world, MINISTRY, "answer", data, world.clock.now())
    with refused("joining.over"):
        do(world, PESHMERGA, "answer", data, UNTIL)
    with refused("joining.over"):
        offer(world, DAWN)
    with pytest.raises(Fault, match=r"joining\.invalid"):
        do(world, PESHMERGA, "answer", data[:-9], world.clock.now())


def test_a_nonce_that_was_not_committed_to_is_refused(world: World) -> None:
    answered = do(world, PESHMERGA, "answer", offer(world), world.clock.now())
    shown, _ = do(world, ARMY, "reveal", PESHMERGA, answered, world.clock.now())
    reveal = msgspec.json.decode(shown, type=Reveal)
    other = msgspec.json.encode(Reveal(bytes(32), reveal.introduction))
    with pytest.raises(Fault, match="had committed to"):
        do(world, PESHMERGA, "revealed", ARMY, other)


def test_the_nonce_is_shown_for_the_first_answer_alone(world: World) -> None:
    """Else whoever stands between could ask for it and then choose another answer."""
    data = offer(world)
    answered = do(world, PESHMERGA, "answer", data, world.clock.now())
    do(world, ARMY, "reveal", PESHMERGA, answered, world.clock.now())
    again = do(world, PESHMERGA, "answer", data, world.clock.now())
    with pytest.raises(Fault, match="answered before"):
        do(world, ARMY, "reveal", PESHMERGA, again, world.clock.now())


def test_a_man_in_the_middle_gives_two_different_codes(world: World) -> None:
    """He has a root of his own for each side; all signatures hold, and the officers hear it."""
    middle = Signer(new_key(SeededEntropy("middle"), "root"))
    terms = joining.read_offer(offer(world)).terms
    his_nonce = bytes(range(32))
    his_offer = joining.seal_offer(terms, his_nonce, middle)
    answered = msgspec.json.decode(do(world, PESHMERGA, "answer", his_offer, world.clock.now()), type=AnswerFile)
    pending = world[ARMY].db.read(lambda tx: joining.kept(tx, PESHMERGA))
    his_answer = joining.seal_answer(pending.offer, his_nonce, middle)
    forged = msgspec.json.encode(AnswerFile(his_answer, answered.introduction))
    shown, ours = do(world, ARMY, "reveal", PESHMERGA, forged, world.clock.now())
    his_reveal = msgspec.json.encode(Reveal(his_nonce, msgspec.json.decode(shown, type=Reveal).introduction))
    theirs = do(world, PESHMERGA, "revealed", ARMY, his_reveal)
    assert ours != theirs
    with pytest.raises(Fault, match=r"joining\.code"):
        confirm(world, ARMY, PESHMERGA, theirs)


def test_an_introduction_under_another_root_than_the_one_that_was_compared_is_refused(world: World) -> None:
    answered = do(world, PESHMERGA, "answer", offer(world), world.clock.now())
    file = msgspec.json.decode(answered, type=AnswerFile)
    swapped = msgspec.json.encode(AnswerFile(file.answer, world.introduction(MINISTRY, ARMY)))
    shown, ours = do(world, ARMY, "reveal", PESHMERGA, swapped, world.clock.now())
    assert (
        do(world, PESHMERGA, "revealed", ARMY, shown) == ours
    )  # what it carries beside is checked by the root, not by the code
    with pytest.raises(Fault, match=r"introduction\.invalid"):
        confirm(world, ARMY, PESHMERGA, ours)


def test_those_who_were_served_before_learn_no_terms(world: World) -> None:
    ours, theirs = exchanged(world)
    confirm(world, ARMY, PESHMERGA, theirs)
    confirm(world, PESHMERGA, ARMY, ours)
    carry(world)
    assert world.records(MINISTRY, "accord") == []
    assert world[MINISTRY].directory().keys.keys() == world[ARMY].directory().keys.keys() - {
        entry.key.key_id for entry in world[ARMY].directory().keys_of(PESHMERGA)
    }


def test_nobody_says_an_accord_for_others(world: World) -> None:
    ours, theirs = exchanged(world)
    confirm(world, ARMY, PESHMERGA, theirs)
    confirm(world, PESHMERGA, ARMY, ours)
    carry(world)
    terms = Terms(proposer=PESHMERGA, other=ARMY, status="exercise", valid_until=UNTIL)
    false = Accord(terms=terms, proposer_root="ab" * 32, other_root="cd" * 32, signed="ef" * 32)
    node = world[MINISTRY]
    node.db.write(lambda tx: node.root.say(tx, "accord", false, world.clock.now(), to=(ARMY,)))
    carry(world)
    assert world[ARMY].directory().in_force(ARMY, PESHMERGA, world.clock.now()) is True


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_any_other_byte_makes_another_code(one: bytes, two: bytes) -> None:
    """As far as eight digits can tell."""
    codes = {Pending(ARMY, b"offer", nonce, b"answer", b"intro").code for nonce in (one, two)}
    assert len(codes) == (1 if one == two else 2)
    assert (joining.commitment(one) == joining.commitment(two)) is (one == two)
