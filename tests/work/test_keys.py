"""Revoking a key of a node that goes on working: what is written meanwhile never leaves under a key that its peers refuse."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange import aside
from tansiq.ids import NodeId
from tansiq.network.keyring import Keyring
from tests import worlds
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World, spot


def put_aside(world: World) -> dict[str, int]:
    return dict(world[PESHMERGA].db.read(lambda tx: aside.counts(tx, NodeId(ARMY))))


@pytest.mark.parametrize("step", ["certified", "in place"])
def test_what_is_written_in_the_middle_of_a_revocation_arrives(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_world() as world:
        node, real = world[ARMY], Keyring.settle
        stolen = node.keyring.signer("release").key_id

        def settle(keyring: Keyring, certified: Callable[[], Any]) -> None:
            if step == "certified":
                world.publish(ARMY, spot("In the middle.", to=(PESHMERGA,)))
            real(keyring, certified)
            if step == "in place":
                world.publish(ARMY, spot("In the middle.", to=(PESHMERGA,)))

        monkeypatch.setattr(Keyring, "settle", settle)
        assert node.keys.revoke(stolen, None, "admin") == (stolen,)
        world.publish(ARMY, spot("After.", to=(PESHMERGA,)))
        world.carry_all()
        assert len(world.records(PESHMERGA, "spot")) == 2
        assert put_aside(world) == {}
        assert node.keyring.signer("release").key_id != stolen


def test_a_revocation_that_was_killed_in_the_middle_is_given_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with small_world() as world:
        node, stolen = world[ARMY], world[ARMY].keyring.signer("release").key_id
        monkeypatch.setattr(Keyring, "settle", _killed)
        with pytest.raises(KeyboardInterrupt):
            node.keys.revoke(stolen, None, "admin")
        monkeypatch.undo()
        world.reopen(ARMY)
        again = world[ARMY]
        follower = again.keyring.signer("release").key_id
        assert follower != stolen, "what was certified takes its place at the start"
        assert again.keys.revoke(stolen, None, "admin") == (stolen,)
        assert again.keyring.signer("release").key_id == follower, "it is not followed a second time"


def test_asked_for_again_under_the_same_key_it_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    with small_world() as world:
        keys, stolen = world[ARMY].keys, world[ARMY].keyring.signer("release").key_id
        assert keys.revoke(stolen, None, "admin", "an answer lost") == (stolen,)
        follower = world[ARMY].keyring.signer("release").key_id
        assert keys.revoke(stolen, None, "admin", "an answer lost") == (stolen,)
        assert world[ARMY].keyring.signer("release").key_id == follower
        with pytest.raises(Fault, match=r"request\.reused"):
            keys.revoke(stolen, worlds.DAWN, "admin", "an answer lost")


def test_no_thread_keeps_a_key_that_was_followed_while_it_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader is stopped with the old file's bytes in hand until the successor should be in its place."""
    with small_world() as world:
        node = world[ARMY]
        stolen = node.keyring.signer("release").key_id
        keyring = Keyring(node.folder / "keys")
        real, reading, go_on = Keyring._read, threading.Event(), threading.Event()

        def read(self: Keyring, name: str) -> Any:
            key = real(self, name)
            if self is keyring and name == "release" and not reading.is_set():
                reading.set()
                go_on.wait(5)
            return key

        monkeypatch.setattr(Keyring, "_read", read)
        reader = threading.Thread(target=keyring.signer, args=("release",))
        reader.start()
        assert reading.wait(5)
        node.db.write(lambda tx: node.root.succeed(tx, stolen, world.clock.now()))
        settler = threading.Thread(target=keyring.settle, args=(lambda: node.directory().keys,))
        settler.start()
        settler.join(0.2)  # with the lock it waits for the reader
        go_on.set()
        reader.join()
        settler.join()
        assert keyring.signer("release").key_id != stolen


def _killed(keyring: Keyring, certified: Callable[[], Any]) -> None:
    raise KeyboardInterrupt
