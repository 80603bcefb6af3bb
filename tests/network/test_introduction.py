"""How two nodes come to know each other: what verifies under the root that was told by voice is taken, all else leaves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.ids import KeyId
from tansiq.network.introduction import MAX_BYTES, Introduction
from tansiq.records.content import Copy, Status, decode, encode
from tansiq.records.signing import Payload, open_envelope
from tests import worlds
from tests.refusals import refused
from tests.work.stores import everything
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

THREE = (ARMY, PESHMERGA, COMMAND)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Three that do not know each other yet."""
    with worlds.found(tmp_path, THREE, introduced=False) as made:
        yield made


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The same, for tests in which nothing is taken."""
    with worlds.found(tmp_path_factory.mktemp("shared"), THREE, introduced=False) as made:
        yield made


def file_of(data: bytes) -> Introduction:
    return msgspec.json.decode(data, type=Introduction)


def changed(data: bytes, **change: Any) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(file_of(data), **change))


def invalid(world: World, data: bytes, fingerprint: KeyId, to: worlds.AgencyId = PESHMERGA) -> None:
    """It is refused, and the whole store is as before."""
    before = everything(world, to)
    with refused("introduction.invalid"):
        worlds.accept(world[to], data, fingerprint)
    assert everything(world, to) == before


def resigned(world: World, agency: worlds.AgencyId, key: str, envelope: bytes, **change: Any) -> bytes:
    """A copy changed and signed anew."""
    copy = decode(open_envelope(envelope, Payload.COPY).payload, Copy)
    return world[agency].keyring.signer(key).seal(Payload.COPY, encode(msgspec.structs.replace(copy, **change)))


def test_after_an_introduction_the_other_agency_is_known_with_all_it_said(world: World) -> None:
    assert worlds.accept(world[PESHMERGA], world.introduction(COMMAND, PESHMERGA), root(world, COMMAND)) == COMMAND
    directory, own = world[PESHMERGA].directory(), world[COMMAND].directory()
    assert directory.agencies[COMMAND] == own.agencies[COMMAND]
    assert directory.sectors == own.sectors
    assert directory.map_hash == own.map_hash
    assert [entry.key.node for entry in directory.nodes_of(COMMAND)] == ["joint-command"]
    assert ARMY not in directory.agencies


def test_what_an_agency_releases_beforehand_is_told_to_nobody(world: World) -> None:
    world.introduce(ARMY, PESHMERGA)
    assert world.records(ARMY, "standing-rule")
    assert [each for each in world.records(PESHMERGA, "standing-rule") if not each.own] == []


def test_accepting_twice_changes_nothing(world: World) -> None:
    data = world.introduction(ARMY, PESHMERGA)
    worlds.accept(world[PESHMERGA], data, root(world, ARMY))
    before = everything(world, PESHMERGA)
    worlds.accept(world[PESHMERGA], data, root(world, ARMY))
    assert everything(world, PESHMERGA) == before


def root(world: World, agency: worlds.AgencyId) -> KeyId:
    return KeyId(worlds.root_of(world[agency]))


def taken_or_code(world: World, data: bytes, fingerprint: KeyId) -> str:
    class Undo(Exception):
        pass

    def attempt(tx: Any) -> None:
        worlds.introduction.accept(tx, data, PESHMERGA, fingerprint, worlds.PROJECTIONS, world.clock.now())
        raise Undo

    try:
        world[PESHMERGA].db.write(attempt)
    except Undo:
        return "taken"
    except Fault as fault:
        return fault.code
    raise AssertionError("neither taken nor refused")


@settings(max_examples=100)
@given(st.data())
def test_a_file_with_a_flipped_bit_is_invalid_or_says_the_same(shared: World, data: st.DataObject) -> None:
    good = shared.introduction(ARMY, PESHMERGA)
    bent = bytearray(good)
    bit = data.draw(st.integers(0, len(bent) * 8 - 1))
    bent[bit // 8] ^= 1 << bit % 8
    outcome = taken_or_code(shared, bytes(bent), root(shared, ARMY))
    assert outcome in ("taken", "introduction.invalid")
    if outcome == "taken":  # unused bits of base64: what is signed did not change
        said = [open_envelope(each, Payload.COPY).payload for each in file_of(good).envelopes]
        assert [open_envelope(each, Payload.COPY).payload for each in file_of(bytes(bent)).envelopes] == said


@settings(max_examples=50)
@given(st.integers(0, 10**6))
def test_a_file_that_was_cut_is_invalid(shared: World, at: int) -> None:
    good = shared.introduction(ARMY, PESHMERGA)
    invalid(shared, good[: at % len(good)], root(shared, ARMY))


@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"{}", b"\xff", b"[" * 100_000, b'{"x":' + b"[" * 100_000, b" " * (MAX_BYTES + 1) + b"{}"],
    ids=["empty", "null", "no fields", "no text", "deep", "deep inside", "too large"],
)
def test_a_file_that_is_none_is_invalid(shared: World, data: bytes) -> None:
    invalid(shared, data, root(shared, ARMY))


def test_another_fingerprint_than_the_files_is_invalid(shared: World) -> None:
    good = shared.introduction(ARMY, PESHMERGA)
    for told in (root(shared, COMMAND), root(shared, PESHMERGA), KeyId("0" * 64), KeyId("")):
        invalid(shared, good, told)
        invalid(shared, changed(good, root=told), told)
    invalid(shared, changed(good, root=KeyId("0" * 64)), root(shared, ARMY))


def test_an_introduction_for_somebody_else_is_invalid(shared: World) -> None:
    for_command = shared.introduction(ARMY, COMMAND)
    invalid(shared, for_command, root(shared, ARMY))
    invalid(shared, changed(for_command, recipient=PESHMERGA), root(shared, ARMY))


CHANGES: dict[str, Callable[[World, list[bytes]], list[bytes]]] = {
    "nothing in it": lambda world, all_: [],
    "the agency's own record missing": lambda world, all_: all_[1:],
    "not first": lambda world, all_: [*all_[1:], all_[0]],
    "a third agency's record inside": lambda world, all_: [
        *all_,
        *file_of(world.introduction(COMMAND, PESHMERGA)).envelopes,
    ],
    "a record in a third agency's name": lambda world, all_: [
        *all_,
        resigned(world, ARMY, "root", all_[1], owner=COMMAND, id="x"),
    ],
    "a record for somebody else": lambda world, all_: [
        *all_,
        resigned(world, ARMY, "root", all_[1], recipient=COMMAND, id="x"),
    ],
    "a record of another kind": lambda world, all_: [
        *all_,
        resigned(world, ARMY, "root", all_[1], kind="spot", id="x"),
    ],
    "an actual record in an exercise": lambda world, all_: [
        *all_,
        resigned(world, ARMY, "root", all_[1], status=Status.ACTUAL, id="x"),
    ],
    "signed by the release key": lambda world, all_: [*all_, resigned(world, ARMY, "release", all_[1], id="x")],
    "a version twice": lambda world, all_: [*all_, resigned(world, ARMY, "root", all_[1], second_hand=True)],
    "a version left out": lambda world, all_: [*all_, resigned(world, ARMY, "root", all_[1], version=3)],
    "no first version": lambda world, all_: [*all_, resigned(world, ARMY, "root", all_[1], version=2, id="x")],
    "another record continued": lambda world, all_: [
        *all_,
        resigned(world, ARMY, "root", all_[1], version=2, token="another"),
    ],
    "no copy": lambda world, all_: [*all_, b"null"],
    "no copy in the first place": lambda world, all_: [b"null", *all_],
    "not understood in the first place": lambda world, all_: [
        resigned(world, ARMY, "root", all_[0], body=msgspec.Raw(b"{}")),
        *all_[1:],
    ],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_file_that_holds_what_does_not_belong_in_it_is_invalid_as_a_whole(
    shared: World, change: Callable[[World, list[bytes]], list[bytes]]
) -> None:
    good = shared.introduction(ARMY, PESHMERGA)
    envelopes = tuple(change(shared, list(file_of(good).envelopes)))
    invalid(shared, changed(good, envelopes=envelopes), root(shared, ARMY))


def test_a_next_version_that_follows_is_taken_from_a_newer_file(world: World) -> None:
    """The counterpart of the versions above."""
    good = world.introduction(ARMY, PESHMERGA)
    worlds.accept(world[PESHMERGA], good, root(world, ARMY))
    first = list(file_of(good).envelopes)
    newer = resigned(world, ARMY, "root", first[1], version=2)
    worlds.accept(world[PESHMERGA], changed(good, envelopes=(*first, newer)), root(world, ARMY))
    assert world.records(PESHMERGA)[-1].version == 2


def impostor(world: World, name: worlds.AgencyId) -> bytes:
    """The army's introduction, under the army's root, in another agency's name."""
    good = world.introduction(ARMY, PESHMERGA)
    envelopes = []
    for envelope in file_of(good).envelopes:
        copy = decode(open_envelope(envelope, Payload.COPY).payload, Copy)
        body = bytes(copy.body).replace(b'"agency":"army"', b'"agency":"%b"' % name.encode())
        envelopes.append(resigned(world, ARMY, "root", envelope, owner=name, body=msgspec.Raw(body)))
    return changed(good, agency=name, envelopes=tuple(envelopes))


def test_nobody_is_introduced_in_the_name_of_an_agency_that_is_known(world: World) -> None:
    """Whoever tells a fingerprint by voice could otherwise bring keys for others, or for the node's own agency."""
    world.introduce(COMMAND, PESHMERGA)
    for name in (COMMAND, PESHMERGA):
        invalid(world, impostor(world, name), root(world, ARMY))
    assert worlds.accept(world[PESHMERGA], impostor(world, MINISTRY), root(world, ARMY)) == MINISTRY


def test_there_is_no_introduction_for_an_agency_that_nothing_was_released_to(world: World) -> None:
    with refused("release.agency-unknown"):
        world.introduction(ARMY, worlds.AgencyId("coast-guard"))
