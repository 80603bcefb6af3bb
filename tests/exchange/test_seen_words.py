"""Words on what was seen that are not right, and stores that were tampered with: nothing counts as seen because of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tansiq.ids import AgencyId, NodeId, sha256
from tansiq.node import PROJECTIONS
from tansiq.records import log
from tansiq.records.content import Status
from tansiq.work.verify import verify
from tests import worlds
from tests.backups import backed_up
from tests.exchange import hostile
from tests.exchange.opening import codes, copy_of, delivery, held, opens, spot, tell, whole, word
from tests.worlds import ARMY, COMMAND, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


# ---- nobody can say it for others


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"by": "release"}, "frame.key"),
        ({"by": "third"}, "frame.key"),
        ({"teller": NodeId(COMMAND)}, "frame.addressee"),
        ({"maker": NodeId(COMMAND)}, "frame.addressee"),
        ({"status": Status.ACTUAL}, "frame.status"),
        ({"said_at": datetime(2023, 10, 22, 5, 0)}, "frame.unreadable"),
        ({"said_at": worlds.DAWN - timedelta(days=4000)}, "frame.key"),
    ],
)
def test_a_word_that_is_not_right_is_put_aside(world: World, changes: dict[str, Any], code: str) -> None:
    stored = spot(world)
    keys = {"release": world[PESHMERGA].keyring.signer("release"), "third": world[COMMAND].keyring.signer("node")}
    changed = {name: keys.get(value, value) if name == "by" else value for name, value in changes.items()}
    hostile.deliver(world, PESHMERGA, ARMY, [word(world, copy_of(world, stored), **changed)], kind="seen")
    assert codes(world) == [code]
    assert delivery(world, stored).state == "received"


@pytest.mark.parametrize("body", [b"", b"{}", b"[" * 50_000, b"\xff", b" " * (512 * 1024 + 1)])
def test_rubbish_is_put_aside_and_the_lane_goes_on(world: World, body: bytes) -> None:
    stored = spot(world)
    hostile.deliver(world, PESHMERGA, ARMY, [body, word(world, copy_of(world, stored))], kind="seen")
    assert codes(world) in (["frame.unreadable"], ["frame.too-large"])
    assert delivery(world, stored).state == "seen"


def test_a_copy_in_place_of_a_word_is_no_word(world: World) -> None:
    spot(world)
    body = world.records(PESHMERGA, "spot")[0].envelope
    hostile.deliver(world, PESHMERGA, ARMY, [body], kind="seen")
    assert codes(world) == ["frame.unreadable"]


def test_of_what_was_made_for_others_or_never_handed_out_a_word_has_no_effect_and_no_answer(world: World) -> None:
    theirs = spot(world, COMMAND)
    waiting = world.publish(ARMY, worlds.spot("Not yet handed out", to=(PESHMERGA,)))
    good = spot(world)
    named = (copy_of(world, theirs, COMMAND), copy_of(world, waiting), sha256(b"nobody's"), copy_of(world, good))
    with backed_up(world, ARMY):
        world[ARMY].db.write(lambda tx: tx.run("UPDATE outbox SET number = NULL WHERE digest = :d", {"d": named[1]}))
        hostile.deliver(world, PESHMERGA, ARMY, [word(world, *named)], kind="seen")
        assert codes(world) == []
        rows = world[ARMY].db.read(lambda tx: tx.rows("SELECT copy FROM seen"))
        assert rows == [(named[3],)]


# ---- a store that was tampered with


@pytest.mark.parametrize(
    ("node", "sql", "damage"),
    [
        (ARMY, "UPDATE seen SET word = 'nobody said so'", "seen"),
        (ARMY, "UPDATE seen SET word = NULL", "seen"),
        (ARMY, "INSERT INTO seen (copy, at, word) SELECT 'no copy', at, word FROM seen", "seen"),
        (ARMY, "DELETE FROM seen_word", "seen"),
        (ARMY, "UPDATE seen_word SET envelope = X'7B7D'", "unreadable"),
        (ARMY, "UPDATE seen_word SET digest = 'another'", "digest"),
        (PESHMERGA, "DELETE FROM seen_word", "lane.addressee"),
        (PESHMERGA, "UPDATE opened SET maker = 'command'", "seen"),
        (PESHMERGA, "INSERT INTO opened (copy, maker, at) VALUES ('never came', 'army', '')", "seen"),
        (PESHMERGA, "UPDATE outbox SET peer = 'command' WHERE kind = 'seen'", "lane.addressee"),
    ],
)
def test_verify_finds_what_was_changed(world: World, node: AgencyId, sql: str, damage: str) -> None:
    spot(world)
    opens(world, PESHMERGA, held(world))
    tell(world)
    assert whole(world)
    world[node].db.write(lambda tx: tx.run(sql))
    assert damage in verify(world[node].db, PROJECTIONS).counted


def test_a_word_under_another_key_is_found(world: World) -> None:
    spot(world)
    opens(world, PESHMERGA, held(world))
    tell(world)
    node = world[ARMY]
    row = node.db.read(lambda tx: tx.one("SELECT copy FROM seen"))
    assert row is not None
    body = word(world, row[0], by=world[ARMY].keyring.signer("node"))

    def swap(tx: Any) -> None:
        tx.run("DELETE FROM seen_word")
        tx.run("INSERT INTO seen_word (digest, envelope) VALUES (:d, :e)", {"d": sha256(body), "e": body})
        tx.run("UPDATE seen SET word = :d", {"d": sha256(body)})

    node.db.write(swap)
    assert verify(node.db, PROJECTIONS).counted.keys() >= {"key", "seen"}


def test_the_log_is_what_says_which_copies_were_opened(world: World) -> None:
    spot(world)
    opens(world, PESHMERGA, held(world))
    ((copy,),) = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT copy FROM opened"))
    stored = world[PESHMERGA].db.read(lambda tx: log.by_digest(tx, copy))
    assert stored is not None
    assert (stored.id, stored.own) == (held(world), False)
